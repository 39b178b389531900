// A layout as the matcher walks it: each slot a step that knows what comes after it.
//
// Strategy: each layout is linked once, when it is first asked for. All steps have the same members, whatever their slots
// leave out, so that the engine knows them by one shape. Refuses to know bytes.

import type { Field, Layout, Repeat, Slot } from "../model.js";

/** Whether quotes stand around a field. */
export const NEVER = 0;
export const EITHER = 1;
export const ALWAYS = 2;

/** Bytes of a payload, at most, if the table says no maximum. A larger number is damage, and is not waited for. */
export const LONGEST_PAYLOAD = 65_536;

/** Whether a payload comes after a text, and what ends it: a number of bytes that must be printed, or may be, or none. */
export type PayloadAfter = "none" | "counted" | "either" | "uncounted";

/** One slot. A field has a name and a type, a literal its text, a group the first step of what is in it. */
export interface Step {
  readonly name: string;
  readonly type: Field["type"] | "literal" | "optional" | "repeat";
  readonly literal: string;
  readonly quotes: number;
  readonly radix: 10 | 16;
  /** The field that counts the bytes of this one. */
  readonly length: string | undefined;
  readonly maxBytes: number;
  readonly escapes: string;
  readonly isRest: boolean;
  /** A decimal integer. */
  readonly isPlain: boolean;
  /** In quotes, it may hold quotes. */
  readonly isText: boolean;
  /** What comes after a text. */
  readonly payload: PayloadAfter;
  /** The field itself, if it has values that the table does not know. */
  readonly limited: Field | undefined;
  /** Inside an optional group, where a comma may stand for a field. */
  readonly mayBeEmpty: boolean;
  /** The repeating group that it is in. */
  readonly group: Repeat | undefined;
  /** Undefined at the end of the line. */
  readonly next: Step | undefined;
  inner: Step | undefined;
}

/** The linked layouts of one dialect. */
export class LayoutSteps {
  readonly #first = new Map<Layout, Step | undefined>();

  /** The first step of a layout; undefined if the layout is empty. */
  of(layout: Layout): Step | undefined {
    const known = this.#first.get(layout);
    if (known !== undefined || layout.length === 0) return known;
    const first = chain(layout, undefined, false);
    this.#first.set(layout, first);
    return first;
  }
}

function chain(
  slots: Layout,
  after: Step | undefined,
  mayBeEmpty: boolean,
  group?: Repeat,
): Step | undefined {
  return slots.reduceRight<Step | undefined>((next, slot) => stepOf(slot, next, mayBeEmpty, group), after);
}

function stepOf(slot: Slot, next: Step | undefined, mayBeEmpty: boolean, group: Repeat | undefined): Step {
  const field = slot as Partial<Field>;
  const { members, minimum, maximum, maxBytes = LONGEST_PAYLOAD } = field;
  const quotes = quotesOf(field);
  const step: Step = {
    name: field.name ?? "",
    type: field.type ?? ("literal" in slot ? "literal" : "optional" in slot ? "optional" : "repeat"),
    literal: "literal" in slot ? `"${slot.literal}"` : "",
    quotes,
    radix: field.radix ?? 10,
    length: field.length,
    maxBytes,
    escapes: field.escapes ?? "",
    isRest: field.rest === true,
    isPlain: field.type === "integer" && field.radix === undefined,
    isText: field.type !== "bytes" && field.rest !== true && field.length === undefined && quotes !== NEVER,
    payload: field.type === "string" ? payloadAfter(next) : "none",
    limited: (members ?? minimum ?? maximum) === undefined ? undefined : (field as Field),
    mayBeEmpty,
    group,
    next,
    inner: undefined,
  };
  if ("optional" in slot) step.inner = chain(slot.optional, next, true);
  // After the last of a round comes the group again.
  if ("repeat" in slot) step.inner = chain(slot.of, step, false, slot);
  return step;
}

/** What the rest of a line holds, as far as it is known before its bytes are. */
function payloadAfter(first: Step | undefined): PayloadAfter {
  let hasOptional = false;
  for (let step = first; step !== undefined && step.type !== "repeat"; step = step.next) {
    if (step.type === "optional") hasOptional = true;
    if (step.type !== "bytes") continue;
    if (step.length === undefined) return "uncounted";
    return hasOptional ? "either" : "counted";
  }
  return "none";
}

function quotesOf({ type, quoting }: Partial<Field>): number {
  if (quoting === "bare") return NEVER;
  if (type === "integer") return quoting === undefined ? NEVER : EITHER;
  return quoting === "either" ? EITHER : ALWAYS;
}
