// Most lines hold nothing but integers: these are found in one loop, before anybody knows what they mean.
//
//   0,17,-1 CR LF      three, one of them negative
//
// Bytes come in, and where the fields begin; out go how many integers there are, what they are, and where the line ends.
// Only the ordinary is read: no blanks, no signs but of negative numbers, nothing that does not fit 32 bits. Anything else
// counts as none, and the layout decides (match.ts). Refuses to know tables.

import { COMMA, CR, LF, MINUS, ZERO } from "../bytes.js";
import type { Integers } from "../model.js";

/** The same as distances from zero. */
const RETURN = CR - ZERO;
const LINE_FEED = LF - ZERO;
const SEPARATOR = COMMA - ZERO;
/** No line that is read in one go has more integers. */
const MOST_INTEGERS = 7;
/** Added to their number if one of them is negative. */
const NEGATIVE = 8;
/** No integer that is read in one go has more digits: all of these fit 32 bits. */
const MOST_DIGITS = 9;

/** Instead of a number of integers: something else is there; the bytes have ended. */
export const NONE = 0;
export const UNFINISHED = -1;

export class IntegerLine {
  readonly #found = new Int32Array(MOST_INTEGERS);
  /** Where the last of them ends. */
  stop = 0;

  /** What was found last, as a reader gets it. */
  get found(): Integers {
    return this.#found as unknown as Integers;
  }

  /** How many there are in `bytes[from, end)` up to the line's end, and `NEGATIVE` more if one of them is negative. */
  find(bytes: Uint8Array, from: number, end: number): number {
    const integers = this.#found;
    let at = from;
    let signs = 0;
    for (let count = 0; count < MOST_INTEGERS && at < end; at++) {
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
      if (at === end) break;
      const digits = at - first;
      if (digits === 0 || digits > MOST_DIGITS || (isNegative && value === 0)) return NONE;
      integers[count++] = isNegative ? -value : value;
      if (isNegative) signs = NEGATIVE;
      if (digit === RETURN || digit === LINE_FEED) {
        this.stop = at;
        return count + signs;
      }
      if (digit !== SEPARATOR) return NONE;
    }
    return at >= end ? UNFINISHED : NONE;
  }
}
