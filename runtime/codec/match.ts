// Finds the fields of one line in bytes, by the layout that the table gives.
//
// Comes in: a layout, bytes, and whether they are a whole line or only what has arrived so far.
// Goes out: where the line ends, and the values of its fields; or `MORE` (undecided), or `MISMATCH`.
// Refuses to know: commands, sessions, what a value means. Never throws, whatever the bytes.
//
// A text may hold quotes and commas, a payload may hold anything. Therefore a quote closes a text only if the rest
// of the layout fits behind it: the first closing quote for which it does is taken. Counted bytes are skipped unseen.
// Steps are taken one after another; only where there is a choice (a group, a closing quote) the rest of the line is asked
// at once. What was found is noted at its depth, so that another try simply writes over it.

import { BACKSLASH, COMMA, isLineEnd, NO_BYTES, QUOTE, skipSpaces, SPACE, textOf, ZERO } from "../bytes.js";
import type { Fields, FieldsMaker, Layout, Values, WireValue } from "../model.js";
import { ALWAYS, LayoutSteps, NEVER, type Step } from "./steps.js";
import { integerAt, isKnown, lower, mayGoOn, payloadOf, unescape } from "./values.js";

/** Instead of the place where the line ends: it is another line. */
export const MISMATCH = -1;
/** Instead of the place where the line ends: nobody can say before more bytes have come. */
export const MORE = -2;

/** An integer of so many digits fits 32 bits. */
const SHORT = 9;
const NOTHING: readonly string[] = [];

/** Values of a line, and the names of fields whose value the table does not know. */
export interface Decoded {
  readonly values: Fields;
  readonly issues: readonly string[];
}

export class LineMatcher {
  /** After `MORE`: where the bytes must end, at least, for another try; 0: behind another line end. */
  need = 0;
  /** False: payloads are views of the bytes instead of copies. */
  readonly #owned: boolean;
  readonly #linked: LayoutSteps;
  #layout: Layout | undefined;
  #first: Step | undefined;
  #bytes = NO_BYTES;
  #end = 0;
  /** True if the line ends at `end`; false if it may go on and ends at CR or LF. */
  #whole = true;
  // Where a payload was waited for: its step, with nothing known of what comes behind it, and how far its end was sought.
  #awaited: Step | undefined;
  #depth = 0;
  #start = 0;
  #at = 0;
  #sought = 0;
  // What was found, by depth: the field, its place without quotes, its value if that is a number, the round of its group.
  readonly #steps: Step[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #numbers: number[] = [];
  readonly #rounds: number[] = [];
  readonly #values: WireValue[] = [];
  #count = 0;

  /** @param steps shared with others who read lines of the same dialect */
  constructor(owned = true, steps = new LayoutSteps()) {
    this.#owned = owned;
    this.#linked = steps;
  }

  /** Matches a line of which every byte is there. */
  matchLine(layout: Layout, bytes: Uint8Array, start = 0, end = bytes.length): number {
    this.#whole = true;
    return this.#match(layout, bytes, start, end);
  }

  /**
   * Matches what has arrived so far of a line that may hold line ends inside a payload.
   * @param isAgain true if this is what was matched last, with more bytes; it may stand elsewhere
   */
  matchStream(layout: Layout, bytes: Uint8Array, start: number, end: number, isAgain = false): number {
    this.#whole = false;
    const step = isAgain ? this.#awaited : undefined;
    const stop = step ? this.#goOn(step, bytes, start, end) : MISMATCH;
    return stop === MISMATCH ? this.#match(layout, bytes, start, end) : stop;
  }

  #match(layout: Layout, bytes: Uint8Array, start: number, end: number): number {
    this.#bytes = bytes;
    this.#start = start;
    this.#end = end;
    this.#awaited = undefined;
    this.#sought = 0;
    if (layout !== this.#layout) {
      this.#layout = layout;
      this.#first = this.#linked.of(layout);
    }
    return this.#next(this.#first, start, 0, 0, true);
  }

  /** All in front of the payload is known, and only has to be found where it stands now. */
  #goOn(step: Step, bytes: Uint8Array, start: number, end: number): number {
    const moved = start - this.#start;
    for (let i = 0; i < this.#depth; i++) {
      (this.#starts[i] as number) += moved;
      (this.#ends[i] as number) += moved;
    }
    this.#bytes = bytes;
    this.#start = start;
    this.#end = end;
    this.#sought += moved;
    this.#at += moved;
    return this.#next(step, this.#at, this.#depth, this.#rounds[this.#depth] as number, true);
  }

  // ---------------------------------------------------------------- steps

  /**
   * From this step to the end of the line; returns where that is.
   * @param round how many rounds of a repeating group have begun
   * @param isFirst no comma stands in front
   */
  #next(first: Step | undefined, from: number, found: number, round: number, isFirst: boolean): number {
    let at = from;
    let depth = found;
    let step = first;
    for (let hasComma = !isFirst; step !== undefined; step = step.next, hasComma = true) {
      if (step.inner) return this.#group(step, step.inner, at, depth, round, hasComma);
      if (hasComma) at = this.#behindComma(at);
      if (at < 0) return at;
      // Where the counting field was left out the bytes are not counted, and end where a text ends.
      const counter = step.length === undefined ? -1 : this.#find(step.length, depth);
      // Counted bytes that never stand in quotes begin behind the comma: a blank or a quote there is one of them.
      const isBare = counter >= 0 && step.quotes === NEVER;
      if (!isBare) at = skipSpaces(this.#bytes, at, this.#end);
      const isQuoted = !isBare && at < this.#end && this.#bytes[at] === QUOTE;
      if (step.type === "literal") at = this.#literal(step.literal, at);
      else if (at >= this.#end && !this.#whole) return this.#more(this.#end + 1);
      else if (!step.mayBeEmpty || isQuoted || !this.#endsField(at)) {
        if (isQuoted && step.isText) return this.#quoted(step, at + 1, depth, round);
        this.#steps[depth] = step;
        this.#rounds[depth] = round;
        at = this.#field(step, at, depth++, isQuoted, counter);
      }
      if (at < 0) return at;
    }
    return this.#finish(at, depth);
  }

  /** With the group, if it fits, else without it. */
  #group(step: Step, inner: Step, at: number, depth: number, round: number, hasComma: boolean): number {
    const isRepeat = step.type === "repeat";
    const taken = this.#next(inner, at, depth, isRepeat ? round + 1 : round, !hasComma);
    return taken !== MISMATCH || (isRepeat && round === 0)
      ? taken
      : this.#next(step.next, at, depth, 0, !hasComma);
  }

  #finish(at: number, depth: number): number {
    const end = this.#end;
    if (!this.#whole && at >= end) return this.#more(end + 1);
    const hasEnded = this.#whole ? skipSpaces(this.#bytes, at, end) >= end : isLineEnd(this.#bytes[at]);
    this.#count = depth;
    return hasEnded ? at : MISMATCH;
  }

  #behindComma(at: number): number {
    if (at >= this.#end && !this.#whole) return this.#more(this.#end + 1);
    const comma = this.#bytes[at] === SPACE ? skipSpaces(this.#bytes, at, this.#end) : at;
    return comma < this.#end && this.#bytes[comma] === COMMA ? comma + 1 : MISMATCH;
  }

  #find(name: string, depth: number): number {
    let i = depth - 1;
    while (i >= 0 && this.#steps[i]?.name !== name) i--;
    return i;
  }

  // ---------------------------------------------------------------- one slot: returns what stands behind it

  /** Key words are read whatever their case. */
  #literal(literal: string, start: number): number {
    const end = start + literal.length;
    for (let i = start; i < end && i < this.#end; i++)
      if (lower(this.#bytes[i] as number) !== lower(literal.charCodeAt(i - start))) return MISMATCH;
    if (end <= this.#end) return end;
    return this.#whole ? MISMATCH : this.#more(end);
  }

  #field(step: Step, at: number, depth: number, isQuoted: boolean, counter: number): number {
    if (step.isPlain && !isQuoted) return this.#integer(step, at, depth);
    if (counter >= 0) return this.#counted(step, at, depth, isQuoted, this.#numbers[counter] as number);
    if (step.isRest) return this.#rest(at, depth);
    if (isQuoted) return step.quotes === NEVER ? MISMATCH : this.#payload(step, at + 1, depth);
    if (step.quotes === ALWAYS) return MISMATCH;
    return this.#bare(step, at, depth);
  }

  /** Notes where a field stands. */
  #note(start: number, end: number, depth: number, at: number): number {
    this.#starts[depth] = start;
    this.#ends[depth] = end;
    return at;
  }

  /** As many bytes as an earlier field says, in quotes or not. */
  #counted(step: Step, start: number, depth: number, isQuoted: boolean, count: number): number {
    if (!(count >= 0 && count <= step.maxBytes)) return MISMATCH;
    const quote = isQuoted ? 1 : 0;
    const from = start + quote;
    const end = from + count;
    if (end + quote > this.#end) return this.#await(step, start, depth, end + quote);
    if (isQuoted && this.#bytes[end] !== QUOTE) return MISMATCH;
    return this.#note(from, end, depth, end + quote);
  }

  #rest(start: number, depth: number): number {
    let end = start;
    while (end < this.#end && !isLineEnd(this.#bytes[end])) end++;
    return this.#note(start, end, depth, end);
  }

  /** An uncounted payload in quotes: everything up to a quote that is the last byte of a line. */
  #payload(step: Step, start: number, depth: number): number {
    const bytes = this.#bytes;
    const last = this.#end - 1;
    let i = Math.max(start, this.#whole ? last : this.#sought);
    while (i < last && !(bytes[i] === QUOTE && isLineEnd(bytes[i + 1]))) i++;
    if (i < last || (this.#whole && i === last && bytes[i] === QUOTE))
      return this.#note(start, i, depth, i + 1);
    this.#sought = i;
    return this.#await(step, start - 1, depth, 0);
  }

  /** A short one in decimal, with nothing behind it, in one pass. */
  #integer(step: Step, start: number, depth: number): number {
    const bytes = this.#bytes;
    const end = this.#end;
    let at = start;
    let value = 0;
    for (; at < end; at++) {
      const digit = (bytes[at] as number) - ZERO;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    const isShort = at > start && at - start <= SHORT;
    if (!isShort || at === end || !this.#endsField(at)) return this.#bare(step, start, depth);
    this.#numbers[depth] = value;
    return this.#note(start, at, depth, at);
  }

  #bare(step: Step, start: number, depth: number): number {
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
    return this.#isValue(step, start, last, depth) ? this.#note(start, last, depth, end) : MISMATCH;
  }

  /** A quoted text, and the rest of the line: the first quote behind which that fits. It holds no line end. */
  #quoted(step: Step, start: number, depth: number, round: number): number {
    const bytes = this.#bytes;
    this.#steps[depth] = step;
    this.#rounds[depth] = round;
    for (let i = start; i < this.#end; i++) {
      const byte = bytes[i] as number;
      if (byte > COMMA && byte !== BACKSLASH) continue;
      if (isLineEnd(byte)) return MISMATCH;
      if (byte === BACKSLASH && step.escapes.includes(String.fromCharCode(bytes[i + 1] ?? 0))) i++;
      if (byte !== QUOTE || !this.#isValue(step, start, i, depth)) continue;
      this.#note(start, i, depth, i);
      const rest = this.#next(step.next, i + 1, depth + 1, round, false);
      if (rest !== MISMATCH) return rest;
      // In front of a payload that nobody counts, the first quote with a comma behind it has to do: what follows may
      // hold more of them, and waiting for a better one could take forever.
      if (bytes[i + 1] === COMMA && step.next?.type === "bytes" && step.next.length === undefined)
        return MISMATCH;
    }
    return this.#whole ? MISMATCH : this.#more(this.#end + 1);
  }

  /** Anything is a text. */
  #isValue(step: Step, start: number, end: number, depth: number): boolean {
    if (step.type !== "integer") return true;
    const value = integerAt(this.#bytes, start, end, step.radix);
    if (Number.isNaN(value)) return false;
    this.#numbers[depth] = value;
    return true;
  }

  #endsField(at: number): boolean {
    return at >= this.#end ? this.#whole : this.#bytes[at] === COMMA || isLineEnd(this.#bytes[at]);
  }

  #more(need: number): number {
    this.need = need;
    return MORE;
  }

  #await(step: Step, at: number, depth: number, need: number): number {
    if (this.#whole) return MISMATCH;
    this.#awaited = step;
    this.#at = at;
    this.#depth = depth;
    return this.#more(need);
  }

  // ---------------------------------------------------------------- values

  /** The object of the line that was matched last, with what is known of its making. */
  made(make: FieldsMaker | undefined): Decoded {
    if (make === undefined) return this.decoded();
    for (let i = 0; i < this.#count; i++) this.#values[i] = this.#value(this.#steps[i] as Step, i);
    return { values: make(this.#count, this.#values as unknown as Values), issues: NOTHING };
  }

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
