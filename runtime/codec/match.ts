// Finds the fields of one line in bytes, by the layout that the table gives.
//
// Comes in: a layout, bytes, and whether they are a whole line or only what has arrived so far.
// Goes out: where the line ends, and the values of its fields; or `MORE` (undecided), or `MISMATCH`.
// Refuses to know: commands, sessions, what a value means. Never throws, whatever the bytes.
//
// A text may hold quotes and commas, a payload may hold anything. Therefore a quote closes a text only if the rest of the
// layout fits after it: the first closing quote for which it does is taken. Counted bytes are skipped unseen. A payload
// that nobody counted ends at a quote that is the last byte of its line: the line ends are looked for, and then the byte
// before each. So it could swallow whatever a text before it did not take, and a rule is needed for that text:
//
//   0,1,"a","b",5,"hello" CR LF    topic `a","b`: the length reaches exactly to the line's end, so it decides
//   0,1,"a","b",6,"hello" CR LF    topic `a`, payload `b",6,"hello`: no length does, so the topic ends at its first `",`
//
// Steps are taken one after another; only if there is a choice (a group, a closing quote) the rest of the line is asked
// at once. What was found is noted at its depth, so that another try simply writes over it.

import {
  BACKSLASH,
  COMMA,
  findLineEnd,
  isLineEnd,
  NO_BYTES,
  QUOTE,
  skipSpaces,
  SPACE,
  textOf,
  ZERO,
} from "../bytes.js";
import type { Fields, FieldsMaker, Layout, Values, WireValue } from "../model.js";
import { LineEnds, UNDECIDED } from "./line-ends.js";
import { ALWAYS, LayoutSteps, NEVER, type Step } from "./steps.js";
import { integerAt, isKnown, lower, mayGoOn, payloadOf, unescape } from "./values.js";

/** Instead of the place where the line ends: it is another line. */
export const MISMATCH = -1;
/** Instead of the place where the line ends: nobody can say before more bytes have come. */
export const MORE = -2;

/** An integer of so many digits fits 32 bits. */
const SHORT_INTEGER = 9;
const NO_ISSUES: readonly string[] = [];

/** Values of a line, and the names of fields whose value the table does not know. */
export interface Decoded {
  readonly values: Fields;
  readonly issues: readonly string[];
}

export class LineMatcher {
  /** After `MORE`: where the bytes must end, at least, for another try; 0: after another line end. */
  need = 0;
  /** True if the payload that was found last, without a length, has line ends inside. */
  hasInnerLineEnd = false;
  /** False: payloads are views of the bytes instead of copies. */
  readonly #owned: boolean;
  readonly #linked: LayoutSteps;
  readonly #lineEnds: LineEnds;
  #layout: Layout | undefined;
  #first: Step | undefined;
  #bytes = NO_BYTES;
  #end = 0;
  /** True if the line ends at `end`; false if it ends at CR or LF. */
  #isWhole = true;
  /** True if bytes may come after `end`. */
  #mayGrow = false;
  /** Only a payload with a length fits, one that ends before this place; 0: any payload fits. */
  #countedBefore = 0;
  /** Where a payload must end. */
  #limit = Infinity;
  // A payload whose end has not come, or the text before it: its step, where it begins, how many fields come before it,
  // and up to where a line end was looked for.
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

  /**
   * @param steps shared with others who read lines of the same dialect
   * @param lineEnds what its owner has learnt of a stream
   */
  constructor(owned = true, steps = new LayoutSteps(), lineEnds = new LineEnds()) {
    this.#owned = owned;
    this.#linked = steps;
    this.#lineEnds = lineEnds;
  }

  /** Matches a line of which every byte is there. */
  matchLine(layout: Layout, bytes: Uint8Array, start = 0, end = bytes.length): number {
    this.#isWhole = true;
    this.#mayGrow = false;
    this.#limit = Infinity;
    return this.#match(layout, bytes, start, end);
  }

  /**
   * Matches what has arrived so far of a line that may hold line ends inside a payload.
   * @param isAgain true if this is what was matched last, with more bytes; it may stand elsewhere
   * @param limit the place before which the payload must end if its length is not the only one that may be meant
   */
  matchStream(
    layout: Layout,
    bytes: Uint8Array,
    start: number,
    end: number,
    isAgain = false,
    limit = Infinity,
  ): number {
    this.#isWhole = false;
    this.#mayGrow = true;
    this.#limit = limit;
    const step = isAgain ? this.#awaited : undefined;
    const stop = step ? this.#goOn(step, bytes, start, end) : MISMATCH;
    return stop === MISMATCH ? this.#match(layout, bytes, start, end) : stop;
  }

  /** The same of bytes after which no more come: never `MORE`. */
  matchRest(layout: Layout, bytes: Uint8Array, start: number, end: number): number {
    this.#isWhole = this.#mayGrow = false;
    this.#limit = Infinity;
    return this.#match(layout, bytes, start, end);
  }

  #match(layout: Layout, bytes: Uint8Array, start: number, end: number): number {
    this.#bytes = bytes;
    this.#start = start;
    this.#end = end;
    this.#awaited = undefined;
    this.#sought = this.#countedBefore = 0;
    this.hasInnerLineEnd = false;
    if (layout !== this.#layout) {
      this.#layout = layout;
      this.#first = this.#linked.of(layout);
    }
    return this.#next(this.#first, start, 0, 0, true);
  }

  /** All that comes before is known, and only has to be found where it stands now. */
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
    this.#countedBefore = 0;
    return this.#next(step, this.#at, this.#depth, this.#rounds[this.#depth] as number, true);
  }

  // ---------------------------------------------------------------- steps

  /**
   * From this step to the end of the line; returns where that is.
   * @param round how many rounds of a repeating group have begun
   * @param isFirst no comma comes before it
   */
  #next(first: Step | undefined, from: number, found: number, round: number, isFirst: boolean): number {
    let at = from;
    let depth = found;
    let step = first;
    for (let hasComma = !isFirst; step !== undefined; step = step.next, hasComma = true) {
      if (step.inner) return this.#group(step, step.inner, at, depth, round, hasComma);
      if (hasComma) at = this.#afterComma(at);
      if (at < 0) return at;
      // If the counting field was left out the bytes are not counted.
      const counter = step.length === undefined ? -1 : this.#find(step.length, depth);
      // Counted bytes that never stand in quotes begin right after the comma: a blank or a quote there is one of them.
      const isBare = counter >= 0 && step.quotes === NEVER;
      if (!isBare) at = skipSpaces(this.#bytes, at, this.#end);
      const isQuoted = !isBare && at < this.#end && this.#bytes[at] === QUOTE;
      if (step.type === "literal") at = this.#literal(step.literal, at);
      else if (at >= this.#end && this.#mayGrow) return this.#more(this.#end + 1);
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
    this.#count = depth;
    if (this.#isWhole) return skipSpaces(this.#bytes, at, end) >= end ? at : MISMATCH;
    if (at >= end) return this.#mayGrow ? this.#more(end + 1) : at;
    return isLineEnd(this.#bytes[at]) ? at : MISMATCH;
  }

  #afterComma(at: number): number {
    const comma = this.#bytes[at] === SPACE ? skipSpaces(this.#bytes, at, this.#end) : at;
    if (comma >= this.#end) return this.#more(this.#end + 1);
    return this.#bytes[comma] === COMMA ? comma + 1 : MISMATCH;
  }

  #find(name: string, depth: number): number {
    let i = depth - 1;
    while (i >= 0 && this.#steps[i]?.name !== name) i--;
    return i;
  }

  // ---------------------------------------------------------------- one slot: returns the place after it

  /** Key words are read whatever their case. */
  #literal(literal: string, start: number): number {
    const end = start + literal.length;
    for (let i = start; i < end && i < this.#end; i++)
      if (lower(this.#bytes[i] as number) !== lower(literal.charCodeAt(i - start))) return MISMATCH;
    if (end <= this.#end) return end;
    return this.#more(end);
  }

  #field(step: Step, at: number, depth: number, isQuoted: boolean, counter: number): number {
    if (step.isPlain && !isQuoted) return this.#integer(step, at, depth);
    if (counter >= 0) return this.#counted(step, at, depth, isQuoted, this.#numbers[counter] as number);
    if (step.type === "bytes" && this.#countedBefore > 0) return MISMATCH;
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
    if (this.#countedBefore > 0 && end + quote > this.#countedBefore) return MISMATCH;
    if (end + quote > this.#end) return this.#await(step, start, depth, end + quote);
    if (isQuoted && this.#bytes[end] !== QUOTE) return MISMATCH;
    return this.#note(from, end, depth, end + quote);
  }

  #rest(start: number, depth: number): number {
    const end = findLineEnd(this.#bytes, start, this.#end);
    return this.#note(start, end, depth, end);
  }

  /** An uncounted payload in quotes: everything up to a quote that is the last byte of a line. */
  #payload(step: Step, start: number, depth: number): number {
    const bytes = this.#bytes;
    const end = this.#end;
    const lineEnds = this.#lineEnds;
    let at = this.#isWhole ? end : lineEnds.next(bytes, Math.max(start, this.#sought), end);
    for (; at < end; at = lineEnds.next(bytes, at + 1, end)) {
      const quote = lineEnds.closingQuote(bytes, start, at, end);
      if (quote >= 0) return this.#note(start, quote, depth, quote + 1);
      this.#sought = at;
      if (quote === UNDECIDED && this.#mayGrow) return this.#await(step, start - 1, depth, end + 1);
      this.hasInnerLineEnd = true;
    }
    this.#sought = end;
    if (this.#mayGrow) return this.#await(step, start - 1, depth, 0);
    const quote = this.#isWhole ? end - 1 : lastOfLine(bytes, start, end);
    return quote >= start && bytes[quote] === QUOTE ? this.#note(start, quote, depth, quote + 1) : MISMATCH;
  }

  /** A short one in decimal, with nothing after it, in one pass. */
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
    const isShort = at > start && at - start <= SHORT_INTEGER;
    if (!isShort || at === end || !this.#endsField(at)) return this.#bare(step, start, depth);
    this.#numbers[depth] = value;
    return this.#note(start, at, depth, at);
  }

  #bare(step: Step, start: number, depth: number): number {
    const bytes = this.#bytes;
    let end = start;
    while (end < this.#end && !this.#endsField(end)) end++;
    if (end === start) return MISMATCH;
    let last = end;
    while (last > start && bytes[last - 1] === SPACE) last--;
    if (end >= this.#end && this.#mayGrow)
      return step.type === "integer" && !mayGoOn(bytes, start, last, step.radix)
        ? MISMATCH
        : this.#more(end + 1);
    return this.#isValue(step, start, last, depth) ? this.#note(start, last, depth, end) : MISMATCH;
  }

  /** A quoted text, and the rest of the line: the first quote after which that fits. It holds no line end. */
  #quoted(step: Step, start: number, depth: number, round: number): number {
    this.#steps[depth] = step;
    this.#rounds[depth] = round;
    if (step.payload === "uncounted") return this.#beforeUncounted(step, start, depth, round);
    if (step.payload === "either") return this.#beforeEither(step, start, depth, round);
    for (let at = start; ; at++) {
      at = this.#closingQuote(step, at, depth, start);
      if (at < 0) return at;
      const rest = this.#withText(step, start, at, depth, round);
      if (rest !== MISMATCH) return rest;
    }
  }

  /** The next quote that may close a text, not before `from`. */
  #closingQuote(step: Step, from: number, depth: number, start: number): number {
    const bytes = this.#bytes;
    for (let i = from; i < this.#end; i++) {
      const byte = bytes[i] as number;
      if (byte > COMMA && byte !== BACKSLASH) continue;
      if (isLineEnd(byte)) return MISMATCH;
      if (byte === BACKSLASH && step.escapes.includes(String.fromCharCode(bytes[i + 1] ?? 0))) i++;
      if (byte === QUOTE && this.#isValue(step, start, i, depth)) return i;
    }
    return this.#more(this.#end + 1);
  }

  /** The rest of the line if the text ends at this quote. */
  #withText(step: Step, start: number, quote: number, depth: number, round: number): number {
    this.#note(start, quote, depth, quote);
    return this.#next(step.next, quote + 1, depth + 1, round, false);
  }

  /** The first quote that a comma follows: a payload that nobody counts may hold all others. */
  #beforeUncounted(step: Step, start: number, depth: number, round: number): number {
    const first = this.#quoteAndComma(step, start, depth, start);
    return first < 0 ? first : this.#withText(step, start, first, depth, round);
  }

  /** The first quote after which a length is printed that reaches exactly to the line's end, else the first with a comma. */
  #beforeEither(step: Step, start: number, depth: number, round: number): number {
    const first = this.#quoteAndComma(step, start, depth, start);
    if (first < 0) return first;
    const counted = this.#withCounted(step, start, first, depth, round, Infinity);
    if (counted !== MISMATCH) return counted;
    // All other quotes of the text come before the line's first line end.
    const lineEnd = findLineEnd(this.#bytes, Math.max(first, this.#sought), this.#end);
    this.#sought = lineEnd;
    if (lineEnd === this.#end && this.#mayGrow) return this.#await(step, start - 1, depth, 0);
    for (let at = first + 1; ; at++) {
      at = this.#quoteAndComma(step, at, depth, start);
      if (at < 0) break;
      const rest = this.#withCounted(step, start, at, depth, round, this.#limit);
      if (rest !== MISMATCH) return rest;
    }
    return this.#withText(step, start, first, depth, round);
  }

  /** The next closing quote that a comma follows. */
  #quoteAndComma(step: Step, from: number, depth: number, start: number): number {
    for (let at = from; ; at++) {
      at = this.#closingQuote(step, at, depth, start);
      if (at < 0) return at;
      const comma = this.#afterComma(at + 1);
      if (comma !== MISMATCH) return comma === MORE ? MORE : at;
    }
  }

  /** The rest of the line if the text ends at this quote and a length is printed. */
  #withCounted(
    step: Step,
    start: number,
    quote: number,
    depth: number,
    round: number,
    before: number,
  ): number {
    const outer = this.#countedBefore;
    this.#countedBefore = outer === 0 ? before : Math.min(outer, before);
    const rest = this.#withText(step, start, quote, depth, round);
    this.#countedBefore = outer;
    return rest;
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
    return at >= this.#end ? !this.#mayGrow : this.#bytes[at] === COMMA || isLineEnd(this.#bytes[at]);
  }

  #more(need: number): number {
    if (!this.#mayGrow) return MISMATCH;
    this.need = need;
    return MORE;
  }

  #await(step: Step, at: number, depth: number, need: number): number {
    if (!this.#mayGrow) return MISMATCH;
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
    return { values: make(this.#count, this.#values as unknown as Values), issues: NO_ISSUES };
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

/** The place of the last byte in `bytes[start, end)` that is no line end. */
function lastOfLine(bytes: Uint8Array, start: number, end: number): number {
  let last = end - 1;
  while (last >= start && isLineEnd(bytes[last])) last--;
  return last;
}
