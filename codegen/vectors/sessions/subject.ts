// One form as scripts use it: its first legal values, data, the lines that answer it. In: a form of the spec. Out: values
// and bytes, or nothing where the schema allows none.
//
// Strategy: what is not decided by the script is as plain as it may be (cases.ts); a payload of a response is as hard as
// it may be. Which parts an answer has is read from `answers`; the rest of these scripts only walks that list.
import { CR, LF } from "../../../runtime/bytes.js";
import { encodeLine, printLine } from "../../../runtime/codec/index.js";
import type { AnswerPart, Family, Fields, Form, WireValue } from "../../../runtime/model.js";
import { isRefused, oksIn } from "../../spec/answers.js";
import type { ObjectSchema, Spec, SpecForm, ValueSchema } from "../../../runtime/spec/spec.js";
import type { FormPlace } from "../../../runtime/spec/walk.js";
import { legalWith, type Seeds } from "../cases.js";
import { violationsOf } from "../judge.js";
import { EVERY_KIND, filled } from "../tries.js";
import { Script } from "./script.js";

export interface Context {
  readonly spec: Spec;
  readonly family: Family;
  readonly seeds: Seeds;
}

export interface Subject extends Context {
  readonly place: FormPlace;
  readonly form: Form;
  readonly values: Fields;
  readonly data?: Uint8Array;
  readonly client: number;
  /** A state in which the command is legal. */
  readonly before: string;
}

/** Printed for one information text line: the line itself, what follows it, and the values that the host gets. */
export interface Answered {
  readonly lines: readonly { readonly text: Uint8Array | string; readonly block?: Uint8Array }[];
  readonly values?: Fields;
}

const NOTHING: Fields = {};

export function subjectOf(place: FormPlace, context: Context): Subject | undefined {
  const { family, seeds } = context;
  const form = family.forms[place.id] as Form;
  const data = form.data && filled(Math.max(form.data.minimum, 1));
  const counted = form.data?.length;
  const fixed = data && counted !== undefined ? { [counted]: data.length } : NOTHING;
  const { parameters } = place.form;
  const values = parameters ? legalWith(parameters, seeds, fixed) : NOTHING;
  if (!values) return undefined;
  const index = form.client === undefined ? undefined : values[form.client];
  const client = typeof index === "number" ? index : family.clients.minimum;
  const base = { ...context, place, form, values, client, before: legalState(family, [form.id]) };
  return data ? { ...base, data } : base;
}

export function scriptFor({ family, client, before }: Subject): Script {
  return new Script(family, client, before);
}

/** A state in which all of these may be sent: connected if that is one. What is an event nowhere is legal always. */
export function legalState({ lifecycle }: Family, forms: readonly string[]): string {
  const { initial, connected, states, transitions } = lifecycle;
  const knows = (state: string, form: string): boolean => Object.hasOwn(transitions[state] ?? {}, form);
  const events = forms.filter((form) => states.some((state) => knows(state, form)));
  const order = [connected, initial, ...states];
  return order.find((state) => events.every((form) => knows(state, form))) ?? initial;
}

// ---------------------------------------------------------------- answers

/** Sequences of a command that was taken: those with OK or, where none has one, those without an error. */
export function successesOf({ answers }: Form): readonly (readonly AnswerPart[])[] {
  const taken = answers.filter((parts) => !isRefused(parts));
  const withOk = taken.filter((parts) => oksIn(parts) > 0);
  return withOk.length > 0 ? withOk : taken;
}

/** The lines of one answer, with the hardest payload that they can carry. */
export function responseOf({ form, place, seeds }: Subject): Answered | undefined {
  if (form.printed) return { lines: form.printed.map((text) => ({ text })) };
  const { response: schema } = place.form;
  const { response } = form;
  if (!schema || !response) return undefined;
  const { block } = response;
  const size = block ? { [block.length]: Math.min(EVERY_KIND.length, block.maximum) } : NOTHING;
  const head = legalWith(schema, seeds, { ...size, ...hardest(schema) }) ?? legalWith(schema, seeds, size);
  if (!head) return undefined;
  const bytes = block && EVERY_KIND.subarray(0, head[block.length] as number);
  const rows = (schema["x-at-rows"] ?? []).map((row, index) => {
    const values =
      legalWith({ ...schema, "x-at-wire": row.wire, "x-at-rules": [] }, seeds, NOTHING) ?? NOTHING;
    const line = response.rows?.[index];
    return { values, text: line ? printLine(line, values) : "" };
  });
  return {
    lines: [{ text: encodeLine(response, head), ...(bytes ? { block: bytes } : {}) }, ...rows],
    values: Object.assign(
      {},
      head,
      block ? { [block.name]: bytes } : {},
      ...rows.map(({ values }) => values),
    ) as Fields,
  };
}

/** For fields that carry bytes: those that mean something on a line. */
function hardest({ properties }: ObjectSchema): Fields {
  const carrying = Object.entries(properties).filter(([, schema]) => schema["x-at-bytes"]);
  return Object.fromEntries(carrying.map(([name, schema]) => [name, hardValue(schema)]));
}

/**
 * What a field can carry of quotes, line ends and what looks like the end of an answer. What takes the rest of its line
 * has no line end, and does not begin with a quote: it could as well be a text in quotes.
 */
export function hardValue(schema: ValueSchema): WireValue {
  const { "x-at-bytes": isBytes, "x-at-rest": rest, "x-at-escapes": escapes = "" } = schema;
  const isBare = schema["x-at-quoting"] === "bare" && !rest;
  if (!isBytes) return `${escapes}OK${isBare ? "" : ","} +CME ERROR: 3${escapes}`;
  return rest ? EVERY_KIND.subarray(1).filter((byte) => byte !== CR && byte !== LF) : EVERY_KIND;
}

type Outcomes = NonNullable<SpecForm["outcomes"]>;

/** The first outcome whose fields all agree; `failed` if there is none. */
export function outcomeOf(outcomes: Outcomes | undefined, values: Fields): string {
  const agrees = ({ fields }: Outcomes[string]): boolean =>
    Object.entries(fields).every(([name, value]) => [value].flat().some((each) => each === values[name]));
  return Object.entries(outcomes ?? {}).find(([, outcome]) => agrees(outcome))?.[0] ?? "failed";
}

/** A completion of this very command with these fields. */
export function completionWith(subject: Subject, fields: Fields): Fields | undefined {
  const { place, form, values, seeds } = subject;
  const schema = place.form.completion;
  if (!schema) return undefined;
  const own = (form.completion?.match ?? []).filter((name) => values[name] !== undefined);
  const fixed = { ...Object.fromEntries(own.map((name) => [name, values[name]])), ...fields } as Fields;
  const found = legalWith(schema, seeds, fixed);
  return found && violationsOf(schema, found).length === 0 ? found : undefined;
}

/** Of values that mean the same, the first: what the module prints. */
export function firstFields(fields: Outcomes[string]["fields"]): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, [value].flat()[0]]),
  ) as Fields;
}

/** By name, a completion that shows this outcome; outcomes that an earlier one hides are left out. */
export function completionsOf(subject: Subject): Map<string, Fields> {
  const { outcomes } = subject.place.form;
  const found = new Map<string, Fields>();
  for (const [name, { fields }] of Object.entries(outcomes ?? {})) {
    const values = completionWith(subject, firstFields(fields));
    if (values && outcomeOf(outcomes, values) === name) found.set(name, values);
  }
  return found;
}
