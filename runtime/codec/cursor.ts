// Reads the fields of one line in order, for the straight-line readers that the generator writes. In: bytes and where the
// fields begin and end. Out: numbers, and where texts and payloads stand.
//
// Strategy: only the ordinary is read: no blanks between fields, values inside their range, texts without quotes in them.
// Whatever is not ordinary fails, and the tables decide (match.ts): a failure says nothing about the line. A failure moves
// `end` in front of everything, so that all later steps fail, too, and nobody has to ask after each of them.
// Refuses to know: tables, names, what a value means.

import { COMMA, copyOf, CR, isLineEnd, LF, QUOTE, SPACE, toText } from "../bytes.js";
import type { Cursor, Fields, Integers, Readers } from "../model.js";

const ZERO = 0x30;
const MINUS = 0x2d;
/** The same as distances from zero. */
const RETURN = CR - ZERO;
const LINE_FEED = LF - ZERO;
const SEPARATOR = COMMA - ZERO;
/** No line of integers that is read in one go has more. */
const MOST = 7;
/** Added to their number where one of them is negative. */
const NEGATIVE = 8;
/** No integer that is read in one go has more digits: all of these fit 32 bits. */
const DIGITS = 9;
/** Texts up to here are put together character by character; what is longer is cheaper to hand to the decoder. */
const SHORT = 24;

/** What stands in the place of a block until it has arrived. */
export const NO_BYTES: Uint8Array = new Uint8Array(0);

export class LineCursor implements Cursor {
  bytes = NO_BYTES;
  at = 0;
  end = 0;
  last = 0;
  /** True if `end` is only where the bytes end that have arrived: what is not there yet is waited for. */
  partial = false;
  /** True if payloads are copied; false if they are views that the next bytes overwrite. */
  owned = true;
  /** Of a line that holds nothing but integers: these, and where the last of them ends. */
  readonly #integers = new Int32Array(MOST);
  stop = 0;
  /** After a failure: where the bytes must end, at least, for another try. 0 where no number of bytes would help. */
  need = 0;
  /** While the end of a payload that nobody counts is not known: where the payload begins. */
  open = -1;

  /** The same as a reader gets them. */
  get integers(): Integers {
    return this.#integers as unknown as Integers;
  }

  /** Fields begin at `at`; they end at `end`, or where `partial`, at the first line end. */
  begin(bytes: Uint8Array, at: number, end: number, partial: boolean): void {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
    this.partial = partial;
    this.need = 0;
    this.open = -1;
  }

  /** The values of the fields, by whichever reader the line has; undefined where neither will do. */
  read({ integers, read }: Readers): Fields | undefined {
    if (integers === undefined) return read?.(this);
    const { at } = this;
    const count = this.findIntegers(this.bytes, at, this.end, this.partial);
    const values = integers(count, this.integers, NO_BYTES);
    if (values !== undefined) this.at = this.stop;
    return values;
  }

  /**
   * Most lines hold nothing but integers: these are found in one loop, before anybody knows what they mean. Returns how
   * many there are, and `NEGATIVE` more where one of them is negative; 0 where something else is there, or missing.
   */
  findIntegers(bytes: Uint8Array, from: number, end: number, partial: boolean): number {
    const integers = this.#integers;
    let at = from;
    let signs = 0;
    this.need = 0;
    for (let count = 0; count < MOST && at < end; at++) {
      const isNegative = bytes[at] === MINUS;
      if (isNegative) at++;
      const first = at;
      let value = 0;
      let digit = 0;
      for (; at < end; at++) {
        digit = (bytes[at] as number) - ZERO;
        if (digit < 0 || digit > 9) break;
        value = (value * 10 + digit) | 0;
      }
      const digits = at - first;
      if (at === end && partial) break;
      if (digits === 0 || digits > DIGITS || (isNegative && value === 0)) return 0;
      integers[count++] = isNegative ? -value : value;
      if (isNegative) signs = NEGATIVE;
      if (at === end || digit === RETURN || digit === LINE_FEED) {
        this.stop = at;
        return count + signs;
      }
      if (digit !== SEPARATOR) return 0;
    }
    if (at >= end && partial) this.need = end + 1;
    return 0;
  }

  integer(minimum: number, maximum: number): number {
    const { bytes, end } = this;
    let at = this.at;
    if (at >= end) return this.#runOut();
    let value = (bytes[at] as number) - ZERO;
    if (value < 0 || value > 9) return this.#fail();
    for (at++; at < end; at++) {
      const digit = (bytes[at] as number) - ZERO;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    this.#comma(at);
    return value >= minimum && value <= maximum ? value : this.#fail();
  }

  signed(minimum: number, maximum: number): number {
    if (this.at >= this.end || this.bytes[this.at] !== MINUS) return this.integer(0, maximum);
    this.at++;
    return -this.integer(1, -minimum);
  }

  quoted(): number {
    const { bytes, end } = this;
    if (this.at >= end) return this.#runOut();
    if (bytes[this.at] !== QUOTE) return this.#fail();
    const start = this.at + 1;
    let at = start;
    while (at < end && bytes[at] !== QUOTE && !isLineEnd(bytes[at])) at++;
    if (at >= end) return this.#runOut();
    if (bytes[at] !== QUOTE) return this.#fail();
    this.last = at;
    this.#comma(at + 1);
    return start;
  }

  bare(): number {
    const { bytes, end } = this;
    const start = this.at;
    let at = start;
    while (at < end && bytes[at] !== COMMA && !isLineEnd(bytes[at])) at++;
    if (at === start || bytes[start] === QUOTE || bytes[start] === SPACE || bytes[at - 1] === SPACE)
      return this.#fail();
    this.last = at;
    this.#comma(at);
    return start;
  }

  rest(): number {
    const start = this.at;
    if (start >= this.end || this.partial) return this.#fail();
    // A blank is passed over, a comma means an empty field.
    if (this.bytes[start] === SPACE || this.bytes[start] === COMMA) return this.#fail();
    this.last = this.at = this.end;
    return start;
  }

  counted(count: number): number {
    if (this.at >= this.end) return this.#runOut();
    if (count < 0) return this.#fail();
    const quoted = this.bytes[this.at] === QUOTE ? 1 : 0;
    const start = this.at + quoted;
    const last = start + count;
    if (last + quoted > this.end) {
      if (this.partial) this.need = last + quoted + 1;
      return this.#fail();
    }
    if (quoted === 1 && this.bytes[last] !== QUOTE) return this.#fail();
    this.last = last;
    this.at = last + quoted;
    return start;
  }

  uncounted(): number {
    const { bytes, end } = this;
    const start = this.at + 1;
    if (start >= end) return this.#runOut();
    if (bytes[this.at] !== QUOTE) return this.#fail();
    if (this.partial) this.open = start;
    if (this.partial || bytes[end - 1] !== QUOTE) return this.#fail();
    this.last = end - 1;
    this.at = end;
    return start;
  }

  digit(): boolean {
    const digit = this.at < this.end ? (this.bytes[this.at] as number) - ZERO : -1;
    return digit >= 0 && digit <= 9;
  }

  ended(): boolean {
    if (!this.partial) return this.at === this.end;
    if (this.at < this.end) return isLineEnd(this.bytes[this.at]);
    if (this.at === this.end) this.need = this.end + 1;
    return false;
  }

  text(start: number, last: number): string {
    const { bytes } = this;
    if (last - start > SHORT) return toText(bytes.subarray(start, last));
    let text = "";
    for (let i = start; i < last; i++) {
      const byte = bytes[i] as number;
      if (byte >= 0x80) return toText(bytes.subarray(start, last));
      text += String.fromCharCode(byte);
    }
    return text;
  }

  payload(start: number, last: number): Uint8Array {
    const { bytes } = this;
    // Costs less than `subarray`.
    return this.owned
      ? copyOf(bytes, start, last)
      : new Uint8Array(bytes.buffer, bytes.byteOffset + start, last - start);
  }

  /** Passes over the comma behind a field. One at the end of the line means an empty field. */
  #comma(at: number): void {
    this.at = at;
    if (at >= this.end) return;
    if (this.bytes[at] !== COMMA) {
      if (!this.partial || !isLineEnd(this.bytes[at])) this.#fail();
    } else if (at + 1 < this.end) this.at = at + 1;
    else this.#runOut();
  }

  /** The bytes ended in the middle: one more, and it is worth another try. */
  #runOut(): number {
    if (this.partial && this.end >= 0) this.need = this.end + 1;
    return this.#fail();
  }

  #fail(): number {
    this.end = -1;
    return 0;
  }
}
