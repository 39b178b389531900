// Text to lines, each with the line end that it had: LF, CR LF or a CR that nothing follows up. Chunks of any size come in.
//
//   AT CR CR LF OK LF      "AT" ended by CR, "" ended by CR LF, "OK" ended by LF
//
// A line longer than the limit goes out in pieces, of which all but the last have no line end: memory is bounded.

import { copyOf, CR, findLineEnd, isLineEnd, LF } from "../../bytes.js";
import { ByteQueue } from "../../framing/byte-queue.js";

export interface TextLine {
  /** From 1, as an editor counts. */
  readonly number: number;
  readonly bytes: Uint8Array;
  /** Empty at the end of the log, and within a line that is too long. */
  readonly end: Uint8Array;
  /** It is not the beginning of a line. */
  readonly isRest: boolean;
  /** The log ends in it: it has no line end, and may be cut. */
  readonly isCut: boolean;
}

/** Bytes of a piece. */
const LONGEST = 65_536;

export class LineSplitter {
  readonly #queue = new ByteQueue();
  readonly #onLine: (line: TextLine) => void;
  #scanned = 0;
  #number = 1;
  #isRest = false;

  constructor(onLine: (line: TextLine) => void) {
    this.#onLine = onLine;
  }

  receive(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at += LONGEST) {
      this.#queue.append(bytes, at, Math.min(bytes.length, at + LONGEST));
      while (this.#take(false));
    }
  }

  end(): void {
    while (this.#take(true));
  }

  /** The next line; false if there is none yet. */
  #take(isLast: boolean): boolean {
    const { bytes, start, end } = this.#queue;
    const at = findLineEnd(bytes, start + this.#scanned, end);
    this.#scanned = at - start;
    if (at === end) return this.#takePiece(isLast);
    const stop = endOf(bytes, at, end);
    if (stop === end && bytes[stop - 1] === CR && !isLast) return false;
    const isCounted = bytes[stop - 1] === LF || stop === end || !isLineEnd(bytes[stop]);
    this.#tell(at - start, stop - start, isCounted);
    return true;
  }

  #takePiece(isLast: boolean): boolean {
    const { length } = this.#queue;
    if (length === 0 || (!isLast && length < LONGEST)) return false;
    this.#tell(length, length, false, isLast && length < LONGEST);
    return true;
  }

  #tell(length: number, whole: number, isCounted: boolean, isCut = false): void {
    const { bytes, start } = this.#queue;
    const line = {
      number: this.#number,
      bytes: copyOf(bytes, start, start + length),
      end: copyOf(bytes, start + length, start + whole),
      isRest: this.#isRest,
      isCut,
    };
    this.#isRest = length === whole;
    if (isCounted) this.#number++;
    this.#queue.drop(whole);
    this.#scanned = 0;
    this.#onLine(line);
  }
}

function endOf(bytes: Uint8Array, at: number, end: number): number {
  return bytes[at] === CR && at + 1 < end && bytes[at + 1] === LF ? at + 2 : at + 1;
}
