// How lines end here: in CR LF, as modules print them, or in one bare byte, as saved logs have them. A payload in quotes
// that nobody counted ends at a quote that is the last byte of its line, so this decides where such a message ends:
//
//   ... CR LF +NAME: 0,"t","{ LF "a": "b" LF }" CR LF      lines end in CR LF: only the last quote ends the message
//   ... LF +NAME: 0,"t","hello" LF                         lines end in LF: this one does
//
// Learnt from the line end before each line, the last one if there are several; so a stray one misleads about one line
// only. Before a stream's first line nothing is known. There a bare line end does not end a message if the next line is
// indented or begins with a closing bracket, as formatted JSON goes on; one byte more is needed to see that.

import { CR, isLineEnd, LF, SPACE } from "../bytes.js";

/** What follows a quote. */
export const INSIDE = 0;
export const END = 1;
/** It depends on the next byte, which has not arrived. */
export const UNDECIDED = -1;

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

  /** Whether a message ends before the CR or LF at `at`, if there is a quote before it. */
  judge(bytes: Uint8Array, at: number, end: number): number {
    if (this.#seen === "bare") return END;
    // A CR may be doubled.
    const last = Math.min(at + 2, end);
    let lf = at;
    while (lf < last && bytes[lf] === CR) lf++;
    if (lf === end) return UNDECIDED;
    if (lf > at && bytes[lf] === LF) return END;
    return this.arePaired ? INSIDE : judgeNextLine(bytes, at + 1, end);
  }
}

function judgeNextLine(bytes: Uint8Array, at: number, end: number): number {
  if (at === end) return UNDECIDED;
  const byte = bytes[at];
  const goesOn = byte === SPACE || byte === TAB || byte === CLOSING_BRACE || byte === CLOSING_BRACKET;
  return goesOn ? INSIDE : END;
}
