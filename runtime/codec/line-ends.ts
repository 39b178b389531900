// How lines end here: in CR LF, as modules print them, or in one bare byte, as saved logs have them. A payload in quotes
// that nobody counted ends at a quote that is the last byte of its line, so this decides where such a message ends:
//
//   ... CR LF +NAME: 0,"t","{ LF "a": "b" LF }" CR LF      lines end in CR LF: only the last quote ends the message
//   ... LF +NAME: 0,"t","hello" LF                         lines end in LF: this one does
//
// Learnt from the line end before each line, the last one if there are several; so a stray one misleads about one line
// only. Before a stream's first line nothing is known. There a bare line end does not end a message if the next line is
// indented or begins with a closing bracket, as formatted JSON goes on; one byte more is needed to see that.

import { CR, findByte, findLineEnd, isLineEnd, LF, QUOTE, SPACE } from "../bytes.js";

/** Instead of the place of a closing quote: there is none; it depends on bytes that have not arrived. */
export const INSIDE = -1;
export const UNDECIDED = -2;

/** The most bytes after a quote that are needed to know whether it ends a message: CR CR LF, or a line end and a byte. */
export const LONGEST_LOOK = 3;

const TAB = 0x09;
const CLOSING_BRACKET = 0x5d;
const CLOSING_BRACE = 0x7d;

export class LineEnds {
  #seen: "nothing" | "CR LF" | "bare" = "nothing";
  /** The byte before the next one, if it stands between lines. */
  #last = 0;

  /** True if nothing but CR LF ends a message. */
  get arePaired(): boolean {
    return this.#seen === "CR LF";
  }

  /** True if what comes next stands at the beginning of a line. */
  get isAtLineStart(): boolean {
    return isLineEnd(this.#last);
  }

  /** A line begins and ends here; what comes next stands after it. */
  passLine(): void {
    this.#last = 0;
  }

  /** Learns from `bytes[from, to)`, which stand between two lines, or are a part of what does. */
  learn(bytes: Uint8Array, from: number, to: number): void {
    for (let at = from; at < to; at++) this.learnByte(bytes[at] as number);
  }

  learnByte(byte: number): void {
    if (isLineEnd(byte)) this.#seen = byte === LF && this.#last === CR ? "CR LF" : "bare";
    this.#last = byte;
  }

  /** The next place in `bytes[from, end)` that must be judged, or `end`. */
  next(bytes: Uint8Array, from: number, end: number): number {
    return this.arePaired ? findByte(bytes, LF, from, end) : findLineEnd(bytes, from, end);
  }

  /** The place of the quote that ends a payload before the line end at `at`, one that `next` has found. */
  closingQuote(bytes: Uint8Array, start: number, at: number, end: number): number {
    if (this.arePaired) return quoteBeforePair(bytes, start, at);
    if (at === start || bytes[at - 1] !== QUOTE) return INSIDE;
    return this.#seen === "bare" ? at - 1 : quoteOfFirstLine(bytes, at, end);
  }
}

/** CR LF, of which the CR may be doubled; `at` is the place of LF. */
function quoteBeforePair(bytes: Uint8Array, start: number, at: number): number {
  if (bytes[at - 1] !== CR) return INSIDE;
  const quote = bytes[at - 2] === CR ? at - 3 : at - 2;
  return quote >= start && bytes[quote] === QUOTE ? quote : INSIDE;
}

function quoteOfFirstLine(bytes: Uint8Array, at: number, end: number): number {
  let lf = at;
  while (lf < end && lf < at + 2 && bytes[lf] === CR) lf++;
  if (lf === end) return UNDECIDED;
  if (lf > at && bytes[lf] === LF) return at - 1;
  if (at + 1 === end) return UNDECIDED;
  const byte = bytes[at + 1];
  const goesOn = byte === SPACE || byte === TAB || byte === CLOSING_BRACE || byte === CLOSING_BRACKET;
  return goesOn ? INSIDE : at - 1;
}
