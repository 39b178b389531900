// Passes over an item that is too long to be held, to where the next one may begin. What is inside a payload must not be
// read as lines, so the end of the item is looked for, byte by byte and without keeping any:
//
//   a line       ends at its line end
//   a block      ends after the bytes that its line announced
//   a message    ends at a quote that is the last byte of its line, not before the bytes that its line announced
//
// A message may have lost that quote. After 64 kB any line end will do: no module prints messages of that size.

import { CR, findLineEnd, isLineEnd, LF, QUOTE } from "../bytes.js";
import type { LineEnds } from "../codec/line-ends.js";
import { LONGEST_PAYLOAD } from "../codec/steps.js";

export type TooLong = "line" | "block" | "message" | "counted message";

export class Skip {
  #item: TooLong | undefined;
  /** Bytes that belong to the item whatever they are. */
  #sure = 0;
  /** Bytes in which the closing quote of a message must come. */
  #budget = 0;
  /** The closing quote of a message, as far as it has come: 1 after the quote, one more for each CR after it. */
  #closing = 0;

  constructor(private readonly lineEnds: LineEnds) {}

  get isActive(): boolean {
    return this.#item !== undefined;
  }

  /** True while the item may hold bytes that look like lines. */
  get isInPayload(): boolean {
    return this.#item !== undefined && this.#item !== "line";
  }

  /** @param sure bytes of the item, from its first on, that need not be looked at */
  begin(item: TooLong, sure: number): void {
    this.#item = item;
    this.#sure = sure;
    this.#budget = LONGEST_PAYLOAD;
    // The last of the bytes that were counted is the closing quote.
    this.#closing = item === "counted message" ? 1 : 0;
  }

  /** The payload does not go on: lines begin again after the next line end. */
  giveUp(): void {
    if (this.isInPayload) this.begin("line", 0);
  }

  /** Returns the place after what it has passed over. */
  pass(bytes: Uint8Array, start: number, end: number): number {
    const at = Math.min(end, start + this.#sure);
    this.#sure -= at - start;
    if (this.#sure > 0) return end;
    if (this.#item !== "line" && this.#item !== "block") return this.#passMessage(bytes, at, end);
    const stop = this.#item === "line" ? findLineEnd(bytes, at, end) : at;
    if (stop < end || this.#item === "block") this.#item = undefined;
    return stop;
  }

  #passMessage(bytes: Uint8Array, start: number, end: number): number {
    for (let at = start; at < end; at++) {
      if (!this.#endsAt(bytes[at] as number)) continue;
      this.#item = undefined;
      return at;
    }
    return end;
  }

  /** True if this byte is, or belongs to, the line end after the message. */
  #endsAt(byte: number): boolean {
    const closing = this.#closing;
    const { arePaired } = this.lineEnds;
    this.#closing = byte === QUOTE ? 1 : byte === CR && closing > 0 ? closing + 1 : 0;
    this.#budget--;
    if (!isLineEnd(byte)) return false;
    if (arePaired && byte === LF && closing > 1) this.lineEnds.learnByte(CR);
    else if (arePaired || closing === 0) return this.#budget < 0;
    return true;
  }
}
