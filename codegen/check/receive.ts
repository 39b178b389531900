// Rules about how messages from the broker arrive: the URCs, fields and blocks that `receive` names must exist.
//
// Strategy: the meta-schema leaves the three kinds of `receive` loose; this file says what each of them needs, so that
// the tables can be made without a doubt.
import { isObject, join } from "../../runtime/spec/pointer.js";
import type { Spec, SpecForm, SpecReceive, SpecUrc } from "../../runtime/spec/spec.js";
import { formsOf } from "../../runtime/spec/walk.js";
import { finding, type Finding } from "./finding.js";

const AT = "/receive";

export function* checkReceive(spec: Spec): Iterable<Finding> {
  const { receive } = spec;
  if (receive.kind === "line") yield* checkLine(receive, spec);
  else yield* receive.kind === "parts" ? checkParts(receive, spec) : checkFetch(receive, spec);
}

function* checkLine(receive: SpecReceive, spec: Spec): Iterable<Finding> {
  const { urc, topic, payload, messageId, length } = receive;
  const isBlock = known(urc, spec)?.block?.name === payload;
  yield* checkFields(urc, { topic, ...(isBlock ? {} : { payload }) }, AT, spec);
  if (messageId !== undefined) yield* checkFields(urc, { messageId }, AT, spec);
  if (length) yield* checkFields(urc, { length: length.field }, AT, spec);
  if (receive.hex !== undefined && !Object.hasOwn(spec.settings, receive.hex))
    yield finding("setting-unknown", join(AT, "hex"), `there is no setting "${receive.hex}"`);
  if (length?.setting !== undefined && !Object.hasOwn(spec.settings, length.setting))
    yield finding("setting-unknown", join(AT, "length"), `there is no setting "${length.setting}"`);
}

function* checkParts({ start, topic, payload, end }: SpecReceive, spec: Spec): Iterable<Finding> {
  const { topicTotal, payloadTotal } = start ?? {};
  const totals = Object.entries({ topicTotal, payloadTotal }).filter(([, name]) => name !== undefined);
  yield* checkFields(start?.urc, Object.fromEntries(totals), join(AT, "start"), spec);
  yield* checkFields(end?.urc, {}, join(AT, "end"), spec);
  yield* checkBlock(topic, join(AT, "topic"), spec);
  yield* checkBlock(payload, join(AT, "payload"), spec);
}

/** The announcement names the slot, the form takes it and answers with the message. */
function* checkFetch(receive: SpecReceive, spec: Spec): Iterable<Finding> {
  const { urc, announced, bind = {}, slots } = receive;
  const told = Object.entries(announced ?? { slot: undefined }).filter(([, name]) => name !== undefined);
  yield* checkFields(urc, { slot: undefined, ...Object.fromEntries(told) }, join(AT, "announced"), spec);
  yield* checkFields(urc, bind, join(AT, "bind"), spec);
  if (known(urc, spec) && known(urc, spec)?.role !== "announcement")
    yield finding("receive-unclear", join(AT, "urc"), "its role is not announcement");
  if (!slots || slots.minimum > slots.maximum)
    yield finding("receive-unclear", join(AT, "slots"), "a fetch needs numbered slots");
  const form = formsOf(spec).find(({ id }) => id === receive.form)?.form;
  if (form) yield* checkFetchForm(receive, form);
  else yield finding("receive-unclear", join(AT, "form"), `there is no form "${receive.form ?? ""}"`);
}

function* checkFetchForm(receive: SpecReceive, form: SpecForm): Iterable<Finding> {
  const { bind = {}, topic, payload, messageId } = receive;
  const at = join(AT, "form");
  if (form.effect?.do !== "fetch" || form.effect.with?.["slot"] === undefined)
    yield finding("receive-unclear", at, "its effect does not fetch from a slot");
  if (form.data) yield finding("receive-unclear", at, "a fetch has no data");
  const parameters = form.parameters?.properties ?? {};
  for (const name of Object.keys(bind))
    if (!Object.hasOwn(parameters, name))
      yield finding("receive-unclear", join(AT, "bind", name), `the form has no parameter "${name}"`);
  for (const name of form.parameters?.required ?? [])
    if (!Object.hasOwn(bind, name))
      yield finding("receive-unclear", join(AT, "bind"), `the required parameter "${name}" is not bound`);
  const fields = Object.entries({ topic, payload, messageId });
  for (const [role, name] of fields.filter(([key, each]) => key !== "messageId" || each !== undefined))
    if (!answers(form, name))
      yield finding("receive-unclear", join(AT, role), `the response has no field "${String(name)}"`);
}

function answers({ response, block }: SpecForm, name: unknown): boolean {
  if (typeof name !== "string" || !response) return false;
  return Object.hasOwn(response.properties, name) || block?.name === name;
}

function known(urc: unknown, { urcs }: Spec): SpecUrc | undefined {
  return typeof urc === "string" && Object.hasOwn(urcs, urc) ? urcs[urc] : undefined;
}

function* checkFields(
  urc: unknown,
  fields: { [role: string]: unknown },
  at: string,
  spec: Spec,
): Iterable<Finding> {
  const found = known(urc, spec);
  if (!found) {
    yield finding("receive-unclear", at, `there is no URC "${String(urc)}"`);
    return;
  }
  for (const [role, name] of Object.entries(fields))
    if (typeof name !== "string" || !Object.hasOwn(found.fields?.properties ?? {}, name))
      yield finding("receive-unclear", join(at, role), `the URC has no field "${String(name)}"`);
}

function* checkBlock(part: unknown, at: string, spec: Spec): Iterable<Finding> {
  const { urc, block } = isObject(part) ? part : {};
  yield* checkFields(urc, {}, at, spec);
  if (typeof urc === "string" && spec.urcs[urc] && spec.urcs[urc].block?.name !== block)
    yield finding("receive-unclear", at, `the URC has no block "${String(block)}"`);
}
