// Rules about how messages from the broker arrive: the URCs, fields and blocks that `receive` names must exist.
//
// Strategy: the meta-schema leaves the two kinds of `receive` loose; this file says what each of them needs, so that
// the tables can be made without a doubt.
import { isObject, join } from "../pointer.js";
import type { Spec, SpecReceive } from "../spec.js";
import { finding, type Finding } from "./finding.js";

const AT = "/receive";

export function* checkReceive(spec: Spec): Iterable<Finding> {
  yield* spec.receive.kind === "line" ? checkLine(spec.receive, spec) : checkParts(spec.receive, spec);
}

function* checkLine(receive: SpecReceive, spec: Spec): Iterable<Finding> {
  const { urc, topic, payload, messageId, length } = receive;
  yield* checkFields(urc, { topic, payload }, AT, spec);
  if (messageId !== undefined) yield* checkFields(urc, { messageId }, AT, spec);
  if (length) yield* checkFields(urc, { length: length.field }, AT, spec);
  if (length?.setting !== undefined && !Object.hasOwn(spec.settings, length.setting))
    yield finding("setting-unknown", join(AT, "length"), `there is no setting "${length.setting}"`);
}

function* checkParts({ start, topic, payload, end }: SpecReceive, spec: Spec): Iterable<Finding> {
  const { topicTotal, payloadTotal } = start ?? {};
  yield* checkFields(start?.urc, { topicTotal, payloadTotal }, join(AT, "start"), spec);
  yield* checkFields(end?.urc, {}, join(AT, "end"), spec);
  yield* checkBlock(topic, join(AT, "topic"), spec);
  yield* checkBlock(payload, join(AT, "payload"), spec);
}

function* checkFields(
  urc: unknown,
  fields: { [role: string]: unknown },
  at: string,
  spec: Spec,
): Iterable<Finding> {
  const known = typeof urc === "string" && Object.hasOwn(spec.urcs, urc) ? spec.urcs[urc] : undefined;
  if (!known) {
    yield finding("receive-unclear", at, `there is no URC "${String(urc)}"`);
    return;
  }
  for (const [role, name] of Object.entries(fields))
    if (typeof name !== "string" || !Object.hasOwn(known.fields?.properties ?? {}, name))
      yield finding("receive-unclear", join(at, role), `the URC has no field "${String(name)}"`);
}

function* checkBlock(part: unknown, at: string, spec: Spec): Iterable<Finding> {
  const { urc, block } = isObject(part) ? part : {};
  yield* checkFields(urc, {}, at, spec);
  if (typeof urc === "string" && spec.urcs[urc] && spec.urcs[urc].block?.name !== block)
    yield finding("receive-unclear", at, `the URC has no block "${String(block)}"`);
}
