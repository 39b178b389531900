// Lines that nobody asked for, between the parts of an answer: each is delivered once, and the answer stays whole. In: the
// forms of a family. Out: session vectors.
//
// Strategy: a gap is named by the parts on both sides of it. Every URC and every shape of a message is put into each kind
// of gap once, in the first form that has it; the first shape of a message is put into all gaps of every form at once.
// Loss of the connection and restart change what the host concludes, and have scripts of their own.
import { encodeLine } from "../../../runtime/codec/index.js";
import type { AnswerPart, Fields, Urc, UrcRole } from "../../../runtime/model.js";
import { urcsOf } from "../../../runtime/spec/walk.js";
import { legalWith } from "../cases.js";
import { plainValues, type SessionVector } from "../vector.js";
import { conclude, exchangeOf, play } from "./forms.js";
import { messagesOf, type Interruption } from "./messages.js";
import { codesIn } from "./numbers.js";
import { Script } from "./script.js";
import { legalState, scriptFor, successesOf, type Context, type Subject } from "./subject.js";

const NEEDS_CONNECTION = ["connect", "publish", "subscribe", "unsubscribe"];
const MESSAGE_ID = 1;

export function* interruptionSessions(
  subjects: readonly Subject[],
  context: Context,
): Iterable<SessionVector> {
  const client = context.family.clients.minimum;
  const messages = messagesOf(context, { client, topic: "a/b", messageId: MESSAGE_ID });
  const carriers = subjects.filter((subject) => isFree(subject, context));
  for (const interruption of [...messages, ...urcInterruptions(context)]) {
    yield alone(interruption, context);
    for (const [gap, subject] of gapsOf(carriers, interruption, context))
      yield* inGap(interruption, gap, subject);
  }
  const [message] = messages;
  for (const subject of carriers) if (message) yield* everywhere(message, subject);
  yield* losses(carriers, context);
  yield* restarts(carriers, context);
}

/** False where a URC has the command's own name: the command in flight would decide what the line is. */
function isFree({ form }: Subject, { family }: Context): boolean {
  const prefixes = [form.response?.prefix, form.completion?.prefix, form.command];
  return !Object.values(family.urcs).some((urc) => prefixes.includes(urc.prefix));
}

// ---------------------------------------------------------------- URCs

/** Roles that leave the command in flight alone. */
const INTERRUPTS: Readonly<Record<UrcRole, boolean>> = {
  message: false,
  part: false,
  announcement: false,
  reason: false,
  lost: true,
  reboot: false,
  ready: true,
  information: true,
};

function urcInterruptions({ spec, family, seeds }: Context): Interruption[] {
  return urcsOf(spec).flatMap(({ id, name, urc: { role, fields, block } }) => {
    const urc = family.urcs[id];
    if (!urc || !INTERRUPTS[role]) return [];
    const size = block ? { [block.length]: Math.min(block.maximum, 4) } : {};
    const values = fields ? legalWith(fields, seeds, { ...size, ...otherClient(urc, role, family) }) : {};
    return values ? [{ name, print: (script: Script): void => printUrc(script, urc, values) }] : [];
  });
}

/** A connection is lost beside the command's own, where there is another. */
function otherClient(urc: Urc, role: string, { clients }: Context["family"]): Fields {
  return role === "lost" && urc.client !== undefined ? { [urc.client]: clients.maximum } : {};
}

function printUrc(script: Script, urc: Urc, values: Fields): void {
  const text = urc.layout ? encodeLine({ ...urc, layout: urc.layout }, values) : urc.prefix;
  const size = urc.block && (values[urc.block.length] as number);
  script.line(text, size === undefined ? undefined : new Uint8Array(size).fill(0x61));
  const index = urc.client === undefined ? script.client : values[urc.client];
  if (index === script.client) script.move(urc.id);
  script.tell({ kind: "urc", urc: urc.id, values: plainValues(values) });
}

// ---------------------------------------------------------------- gaps

type Gap = readonly [behind: string, before: AnswerPart];

/** Each kind of gap, with the first form that has it. */
function gapsOf(
  subjects: readonly Subject[],
  { forms = [] }: Interruption,
  { family }: Context,
): Map<Gap, Subject> {
  const found = new Map<string, readonly [Gap, Subject]>();
  for (const subject of subjects) {
    if (
      NEEDS_CONNECTION.includes(subject.form.effect?.do ?? "") &&
      family.clients.minimum === family.clients.maximum
    )
      continue;
    const before = legalState(family, [subject.form.id, ...forms]);
    const parts = successesOf(subject.form)[0] ?? [];
    for (const [index, part] of parts.entries()) {
      const gap: Gap = [parts[index - 1] ?? "command", part];
      const key = gap.join(" and ");
      if (!found.has(key)) found.set(key, [gap, { ...subject, before }]);
    }
  }
  return new Map([...found.values()]);
}

function* inGap(
  interruption: Interruption,
  [behind, before]: Gap,
  subject: Subject,
): Iterable<SessionVector> {
  const parts = successesOf(subject.form)[0] ?? [];
  const exchange = exchangeOf(subject, parts);
  let isDue = true;
  const script = play(subject, {
    ...exchange,
    between: (at, last, next) => {
      if (!isDue || last !== behind || next !== before) return;
      isDue = false;
      interruption.print(at);
    },
  });
  if (!script) return;
  script.settle(conclude(subject, exchange));
  interruption.later?.(script);
  yield script.vector(`${subject.place.id} session: ${interruption.name} between ${behind} and ${before}`);
}

function* everywhere(interruption: Interruption, subject: Subject): Iterable<SessionVector> {
  const [parts = []] = successesOf(subject.form);
  const exchange = exchangeOf(subject, parts);
  if (interruption.later) return;
  const script = play(subject, { ...exchange, between: interruption.print });
  if (!script) return;
  script.settle(conclude(subject, exchange));
  yield script.vector(`${subject.place.id} session: ${interruption.name} in every gap`);
}

function alone(interruption: Interruption, { family }: Context): SessionVector {
  const script = new Script(family, family.clients.minimum, legalState(family, interruption.forms ?? []));
  interruption.print(script);
  interruption.later?.(script);
  return script.vector(`session: ${interruption.name}`);
}

// ---------------------------------------------------------------- the connection is lost, the module restarts

/** Why, for each code; and while a publish, or whatever else needs the connection, awaits its outcome. */
function* losses(subjects: readonly Subject[], context: Context): Iterable<SessionVector> {
  const { spec, family, seeds } = context;
  for (const { id, name, urc } of urcsOf(spec).filter((place) => place.urc.role === "lost")) {
    const table = urc.fields?.properties[urc.cause ?? ""]?.["x-at-codes"];
    const known = codesIn(spec, table).map((code) => ({ [urc.cause as string]: code }) as Fields);
    for (const cause of known.length > 0 ? known : [{}]) {
      const values = urc.fields ? legalWith(urc.fields, seeds, cause) : {};
      if (!values) continue;
      const lose: Interruption = {
        name: `${name} ${Object.values(cause).join()}`.trim(),
        print: (script) => printUrc(script, family.urcs[id] as Urc, values),
      };
      yield alone({ ...lose, name: `lost, ${lose.name}` }, context);
      if (cause !== known[0] && known.length > 0) continue;
      for (const subject of subjects.filter(awaitsOutcome)) yield* cutShort(subject, lose);
    }
  }
}

/** True if the outcome comes from the broker behind the only OK. */
function awaitsOutcome({ form }: Subject): boolean {
  const parts = successesOf(form)[0] ?? [];
  return NEEDS_CONNECTION.includes(form.effect?.do ?? "") && parts.slice(-2).join() === "ok,completion";
}

function* restarts(subjects: readonly Subject[], context: Context): Iterable<SessionVector> {
  const { spec, family, seeds } = context;
  const carrier = subjects.find(
    ({ form }) => (successesOf(form)[0] ?? []).slice(-2).join() === "ok,completion",
  );
  for (const { id, name, urc } of urcsOf(spec).filter((place) => place.urc.role === "reboot")) {
    const values = urc.fields ? legalWith(urc.fields, seeds, {}) : {};
    if (!values) continue;
    const restart: Interruption = {
      name,
      print: (script) => {
        script.state = family.lifecycle.initial;
        printUrc(script, family.urcs[id] as Urc, values);
      },
    };
    yield alone({ ...restart, name: `restart, ${name}` }, context);
    if (carrier) yield* cutShort(carrier, restart);
  }
}

/** A command that had its OK, and will not have its completion. */
function* cutShort(subject: Subject, interruption: Interruption): Iterable<SessionVector> {
  const [parts = []] = successesOf(subject.form);
  const exchange = { ...exchangeOf(subject, parts), parts: parts.slice(0, -1) };
  const script = play(subject, exchange, scriptFor(subject));
  if (!script) return;
  interruption.print(script);
  const { response } = conclude(subject, exchange);
  script.settle({ outcome: "lost", by: "host", ...(response ? { response } : {}) });
  yield script.vector(`${subject.place.id} session: lost by ${interruption.name}`);
}
