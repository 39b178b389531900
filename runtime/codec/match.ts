// Finds the fields of one line in bytes, by the layout that the table gives.
//
// Comes in: a layout, bytes, and whether they are a whole line or only what has arrived so far.
// Goes out: where the line ends, and the values of its fields; or `MORE` (undecided), or `MISMATCH`.
// Refuses to know: commands, sessions, what a value means. Never throws, whatever the bytes.
//
// A text may hold quotes and commas, a payload may hold anything. Therefore a quote closes a text only if the rest
// of the layout fits behind it: the first closing quote for which it does is taken. Counted bytes are skipped unseen.
// Each step that has found its field asks the next one at once. What it found is noted at its depth, so that another
// try simply writes over it.

import { BACKSLASH, COMMA, copyOf, isLineEnd, QUOTE, skipSpaces, SPACE, textOf } from "../bytes.js";
import type { Field, Fields, Layout, WireValue } from "../model.js";
import { stepsOf, type Step } from "./steps.js";

/** Instead of the place where the line ends: it is another line. */
export const MISMATCH = -1;
/** Instead of the place where the line ends: nobody can say before more bytes have come. */
export const MORE = -2;

const ZERO = 0x30;
const LETTER_A = 0x61;
const MINUS = 0x2d;
/** No integer that a number holds exactly has more digits. */
const DIGITS = 16;
const ALWAYS = 2;
const NO_BYTES: Uint8Array = new Uint8Array(0);

/** Values of a line, and the names of fields whose value the table does not know. */
export interface Decoded {
  readonly values: Fields;
  readonly issues: readonly string[];
}

export class LineMatcher {
  /** After `MORE`: where the bytes must end, at least, for another try. */
  need = 0;
  /** After `MORE`: where the search for the end of a payload that nobody counts goes on; 0 if that is not what is missing. */
  resume = 0;
  /** False: payloads are views of the bytes instead of copies. */
  readonly #owned: boolean;
  #bytes = NO_BYTES;
  #end = 0;
  /** True if the line ends at `end`; false if it may go on and ends at CR or LF. */
  #whole = true;
  #from = 0;
  // What was found, by depth: the field, its place without quotes, its value if that is a number, the round of its group.
  readonly #steps: Step[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #numbers: number[] = [];
  readonly #rounds: number[] = [];
  #count = 0;

  constructor(owned = true) {
    this.#owned = owned;
  }

  /** Matches a line of which every byte is there. */
  matchLine(layout: Layout, bytes: Uint8Array, start = 0, end = bytes.length): number {
    this.#whole = true;
    return this.#match(layout, bytes, start, end);
  }

  /**
   * Matches what has arrived so far of a line that may hold line ends inside a payload.
   * @param resume where the search for the end of an uncounted payload was given up last time
   */
  matchStream(layout: Layout, bytes: Uint8Array, start: number, end: number, resume = 0): number {
    this.#whole = false;
    this.#from = resume;
    return this.#match(layout, bytes, start, end);
  }

  #match(layout: Layout, bytes: Uint8Array, start: number, end: number): number {
    this.#bytes = bytes;
    this.#end = end;
    this.need = this.resume = 0;
    return this.#next(stepsOf(layout), start, 0, 0, true);
  }

  // ---------------------------------------------------------------- steps

  /** @param round how many rounds of a repeating group have begun @param isFirst no comma stands in front */
  #next(step: Step | undefined, at: number, depth: number, round: number, isFirst: boolean): number {
    if (step === undefined) return this.#finish(at, depth);
    if (step.inner === undefined) return this.#slot(step, at, depth, round, isFirst);
    const isRepeat = step.type === "repeat";
    const taken = this.#next(step.inner, at, depth, isRepeat ? round + 1 : round, isFirst);
    return taken !== MISMATCH || (isRepeat && round === 0)
      ? taken
      : this.#next(step.next, at, depth, 0, isFirst);
  }

  #slot(step: Step, at: number, depth: number, round: number, isFirst: boolean): number {
    const end = this.#end;
    if (at >= end && !isFirst && !this.#whole) return this.#more(end + 1);
    const from = isFirst ? at : this.#behindComma(at);
    if (from < 0) return MISMATCH;
    // Where the counting field was left out the bytes are not counted, and end where a text ends.
    const counter = step.length === undefined ? -1 : this.#find(step.length, depth);
    // Counted bytes that never stand in quotes begin behind the comma: a blank or a quote there is one of them.
    const isBare = counter >= 0 && step.quotes === 0;
    const start = isBare ? from : skipSpaces(this.#bytes, from, end);
    if (step.type === "literal") return this.#literal(step, start, depth, round);
    if (start >= end && !this.#whole) return this.#more(end + 1);
    const isQuoted = !isBare && start < end && this.#bytes[start] === QUOTE;
    if (step.mayBeEmpty && !isQuoted && this.#endsField(start))
      return this.#next(step.next, start, depth, round, false);
    if (counter >= 0) return this.#counted(step, start, depth, round, isQuoted, this.#numbers[counter] as number);
    if (step.isRest) return this.#rest(step, start, depth, round);
    if (!isQuoted) return step.quotes === ALWAYS ? MISMATCH : this.#bare(step, start, depth, round);
    if (step.quotes === 0) return MISMATCH;
    return step.type === "bytes"
      ? this.#payload(step, start + 1, depth, round)
      : this.#quoted(step, start + 1, depth, round);
  }

  #finish(at: number, depth: number): number {
    const end = this.#end;
    if (!this.#whole && at >= end) return this.#more(end + 1);
    const hasEnded = this.#whole ? skipSpaces(this.#bytes, at, end) >= end : isLineEnd(this.#bytes[at]);
    this.#count = depth;
    return hasEnded ? at : MISMATCH;
  }

  /** Notes the field at `start` to `end`, and goes on at `at`. */
  #found(step: Step, start: number, end: number, at: number, depth: number, round: number): number {
    this.#steps[depth] = step;
    this.#starts[depth] = start;
    this.#ends[depth] = end;
    this.#rounds[depth] = round;
    return this.#next(step.next, at, depth + 1, round, false);
  }

  #find(name: string, depth: number): number {
    let i = depth - 1;
    while (i >= 0 && this.#steps[i]?.name !== name) i--;
    return i;
  }

  // ---------------------------------------------------------------- one slot

  /** Key words are read whatever their case. */
  #literal(step: Step, start: number, depth: number, round: number): number {
    const { literal, next } = step;
    const end = start + literal.length;
    for (let i = start; i < end && i < this.#end; i++)
      if (lower(this.#bytes[i] as number) !== lower(literal.charCodeAt(i - start))) return MISMATCH;
    if (end > this.#end) return this.#whole ? MISMATCH : this.#more(end);
    return this.#next(next, end, depth, round, false);
  }

  /** As many bytes as an earlier field says, in quotes or not. */
  #counted(step: Step, start: number, depth: number, round: number, isQuoted: boolean, count: number): number {
    if (!(count >= 0 && count <= step.maxBytes)) return MISMATCH;
    const quote = isQuoted ? 1 : 0;
    const from = start + quote;
    const end = from + count;
    if (end + quote > this.#end) return this.#whole ? MISMATCH : this.#more(end + quote + 1);
    if (isQuoted && this.#bytes[end] !== QUOTE) return MISMATCH;
    return this.#found(step, from, end, end + quote, depth, round);
  }

  #rest(step: Step, start: number, depth: number, round: number): number {
    let end = start;
    while (end < this.#end && !isLineEnd(this.#bytes[end])) end++;
    return this.#found(step, start, end, end, depth, round);
  }

  /** A quoted text: the first quote behind which the rest of the layout fits. It holds no line end. */
  #quoted(step: Step, start: number, depth: number, round: number): number {
    const bytes = this.#bytes;
    for (let i = start; i < this.#end; i++) {
      const byte = bytes[i] as number;
      if (byte > COMMA && byte !== BACKSLASH) continue;
      if (isLineEnd(byte)) return MISMATCH;
      if (byte === BACKSLASH && step.escapes.includes(String.fromCharCode(bytes[i + 1] ?? 0))) i++;
      if (byte !== QUOTE || !this.#isValue(step, start, i, depth)) continue;
      const rest = this.#found(step, start, i, i + 1, depth, round);
      if (rest !== MISMATCH) return rest;
      // In front of a payload that nobody counts, the first quote with a comma behind it has to do: what follows may
      // hold more of them, and waiting for a better one could take forever.
      if (bytes[i + 1] === COMMA && step.next?.type === "bytes" && step.next.length === undefined) return MISMATCH;
    }
    return this.#whole ? MISMATCH : this.#more(this.#end + 1);
  }

  /** An uncounted payload in quotes: everything up to a quote that is the last byte of a line. */
  #payload(step: Step, start: number, depth: number, round: number): number {
    const bytes = this.#bytes;
    const last = this.#end - 1;
    let i = this.#whole ? Math.max(start, last) : Math.max(start, this.#from);
    while (i < last && !(bytes[i] === QUOTE && isLineEnd(bytes[i + 1]))) i++;
    if (i < last || (this.#whole && i === last && bytes[i] === QUOTE))
      return this.#found(step, start, i, i + 1, depth, round);
    if (this.#whole) return MISMATCH;
    this.resume = Math.max(start, last);
    return this.#more(this.#end + 1);
  }

  #bare(step: Step, start: number, depth: number, round: number): number {
    const bytes = this.#bytes;
    let end = start;
    while (end < this.#end && !this.#endsField(end)) end++;
    if (end === start) return MISMATCH;
    if (end >= this.#end && !this.#whole)
      return step.type === "integer" && !mayGoOn(bytes[end - 1] as number, step.radix)
        ? MISMATCH
        : this.#more(end + 1);
    let last = end;
    while (last > start && bytes[last - 1] === SPACE) last--;
    return this.#isValue(step, start, last, depth)
      ? this.#found(step, start, last, end, depth, round)
      : MISMATCH;
  }

  /** Anything is a text. */
  #isValue(step: Step, start: number, end: number, depth: number): boolean {
    if (step.type !== "integer") return true;
    const value = integerAt(this.#bytes, start, end, step.radix);
    this.#numbers[depth] = value;
    return value === value;
  }

  #endsField(at: number): boolean {
    return at >= this.#end ? this.#whole : this.#bytes[at] === COMMA || isLineEnd(this.#bytes[at]);
  }

  #behindComma(at: number): number {
    const comma = skipSpaces(this.#bytes, at, this.#end);
    return comma < this.#end && this.#bytes[comma] === COMMA ? comma + 1 : -1;
  }

  #more(need: number): number {
    this.need = need;
    return MORE;
  }

  // ---------------------------------------------------------------- values

  /** The values of the line that was matched last. */
  decoded(): Decoded {
    const values: Record<string, unknown> = {};
    const issues: string[] = [];
    for (let i = 0; i < this.#count; i++) {
      const step = this.#steps[i] as Step;
      const value = this.#value(step, i);
      if (step.limited && !isKnown(step.limited, value)) issues.push(step.name);
      if (step.group) this.#addToGroup(values, step, value, i);
      else values[step.name] = value;
    }
    return { values: values as Fields, issues };
  }

  #value(step: Step, i: number): WireValue {
    if (step.type === "integer") return this.#numbers[i] as number;
    const start = this.#starts[i] as number;
    const end = this.#ends[i] as number;
    return step.type === "bytes"
      ? payloadOf(this.#bytes, start, end, this.#owned)
      : unescape(step.escapes, textOf(this.#bytes, start, end));
  }

  #addToGroup(values: Record<string, unknown>, { name, group }: Step, value: WireValue, i: number): void {
    const { repeat, scalar } = group as NonNullable<Step["group"]>;
    const list = (values[repeat] ??= []) as unknown[];
    const round = (this.#rounds[i] as number) - 1;
    if (scalar === true) list.push(value);
    else ((list[round] ??= {}) as Record<string, WireValue>)[name] = value;
  }
}

/** Bytes of a line as a value: a copy, or a view that is valid as long as the line is. */
export function payloadOf(bytes: Uint8Array, start: number, end: number, owned: boolean): Uint8Array {
  // Costs less than `subarray`.
  return owned
    ? copyOf(bytes, start, end)
    : new Uint8Array(bytes.buffer, bytes.byteOffset + start, end - start);
}

/** A decimal or hexadecimal integer that a number holds exactly; NaN for anything else. */
function integerAt(bytes: Uint8Array, start: number, end: number, radix: number): number {
  const isNegative = start < end && bytes[start] === MINUS;
  const first = isNegative ? start + 1 : start;
  if (end === first || end - first > DIGITS) return NaN;
  let value = 0;
  for (let i = first; i < end; i++) {
    const digit = digitOf(bytes[i] as number, radix);
    if (digit < 0) return NaN;
    value = value * radix + digit;
  }
  if (value > Number.MAX_SAFE_INTEGER) return NaN;
  // 0 has no sign here: -0 would be another value.
  return isNegative && value > 0 ? -value : value;
}

function digitOf(byte: number, radix: number): number {
  const digit = byte - ZERO;
  if (digit < 10) return digit;
  const letter = lower(byte) - LETTER_A;
  return letter >= 0 && letter < radix - 10 ? letter + 10 : -1;
}

/** True if an integer may have this byte, and others behind it. */
function mayGoOn(byte: number, radix: number): boolean {
  return byte === MINUS || digitOf(byte, radix) >= 0;
}

function lower(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}

/** Without the backslashes that escape something; any other backslash stands for itself. */
function unescape(escapes: string, text: string): string {
  return escapes === "" || !text.includes("\\")
    ? text
    : text.replace(/\\(.)/gsu, (pair, escaped: string) => (escapes.includes(escaped) ? escaped : pair));
}

function isKnown({ members, minimum = -Infinity, maximum = Infinity }: Field, value: WireValue): boolean {
  if (members) return members.includes(value as number | string);
  return typeof value !== "number" || (value >= minimum && value <= maximum);
}
