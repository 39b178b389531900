// What a module prints if nobody waits for anything: the framer, with a straight way for lines that are whole and ordinary.
//
//   CR LF +NAME: 0,1,2 CR LF CR LF OK CR LF      two lines, read in one pass
//
// One pass over the bytes of one line after another, with nothing to remember between them, straight to the receiver. It
// stops at the first line that is not like that, and leaves it to the framer, which knows all lines. Refuses to know what
// is neither a word nor a line of integers.

import { COLON, isLineEnd, NO_BYTES, SPACE } from "../bytes.js";
import { IntegerLine, NONE, UNFINISHED } from "../codec/integers.js";
import type { LengthAt, LineCandidates, PrefixAutomaton, ReadLine } from "./prefix-automaton.js";
import { payloadOf } from "../codec/values.js";
import type { Fields, Item } from "../model.js";
import { Framer, isBlank, type Sink } from "./framer.js";

/** Takes one line after another. */
export type OnItem = (item: Item) => void;

/** Of a line that is a word. */
export const NO_VALUES: Fields = {};
/** Instead of the place where a line ends: its end has not arrived; it is not ordinary. */
const MISSING = 0;
const OTHER = -1;

export class FastPath extends Framer {
  readonly #onItem: OnItem;
  readonly #integers = new IntegerLine();

  /** @param sink takes what goes the long way */
  constructor(prefixes: PrefixAutomaton, onItem: OnItem, sink: Sink, limit: number, owned: boolean) {
    super(prefixes, sink, limit, owned);
    this.#onItem = onItem;
  }

  /** All lines that are ordinary, then one that is not. */
  protected override takeItem(): boolean {
    if (!this.mayTake()) return false;
    if (this.payloads.partialLine === undefined && !this.hasEnded) {
      this.minimumLength = 0;
      if (this.#readLines() === MISSING) return false;
    }
    return this.takeLine();
  }

  /** One line after another; says why it stops. */
  #readLines(): number {
    const { queue } = this;
    const { bytes, end } = queue;
    const { named, next, column, columns, longest } = this.prefixes;
    let gap = queue.start;
    let at = gap + this.nameLength;
    for (let state = this.nameState; ; state = columns) {
      if (state === columns) {
        while (at < end && isBlank(bytes[at] as number)) at++;
        queue.start = at;
      }
      const stop = Math.min(end, at + longest + 1);
      // Where a name ends is seen without knowing the name: the automaton's steps wait for each other, nothing else does.
      for (; at < stop; at++) {
        const cell = column[bytes[at] as number] as number;
        if (cell === 0) break;
        state = next[state + cell] as number;
      }
      const name = at < stop ? named[next[state + columns - 1] as number] : undefined;
      if (name === undefined) return this.#leave(gap, at === end ? MISSING : OTHER);
      const ended = bytes[at] === COLON ? this.#readIntegers(name, at + 1) : this.#readWord(name, at);
      if (ended <= 0) {
        // What is known of the name need not be found again.
        this.nameLength = at - queue.start;
        this.nameState = state;
        return this.#leave(gap, ended);
      }
      at = gap = ended;
    }
  }

  /** @param gap where the blanks before the current item begin, if an item before it was read */
  #leave(gap: number, why: number): number {
    const { bytes, start } = this.queue;
    if (gap < start) {
      this.lineEnds.passLine();
      this.lineEnds.learn(bytes, gap, start);
    }
    return why;
  }

  // What follows a name: each says where the line ends, or why it cannot.

  #readWord({ name, isWord, wordId }: LineCandidates, end: number): number {
    return isWord && isLineEnd(this.queue.bytes[end]) ? this.#handOver(wordId, name, NO_VALUES, end) : OTHER;
  }

  #readIntegers({ name, integers }: LineCandidates, from: number): number {
    const { bytes, end } = this.queue;
    const count = this.#integers.find(bytes, bytes[from] === SPACE ? from + 1 : from, end);
    if (count === UNFINISHED) this.minimumLength = end + 1 - this.queue.start;
    if (count <= NONE) return count === NONE ? OTHER : MISSING;
    const { found, stop } = this.#integers;
    for (let i = 0; i < integers.length; i++) {
      const line = integers[i] as ReadLine;
      if (line.block !== undefined) return this.#readBlock(name, line, line.block, count);
      const values = line.read(count, found, NO_BYTES);
      if (values !== undefined) return this.#handOver(line.id, name, values, stop);
    }
    return OTHER;
  }

  /** A line of integers with the bytes after it, which are there before its object is made. */
  #readBlock(name: string, { id, read }: ReadLine, { at, maximum }: LengthAt, count: number): number {
    const { found, stop } = this.#integers;
    // Whether it is this line is known before anything is waited for.
    if (read(count, found, NO_BYTES) === undefined) return OTHER;
    const size = found[at] as number;
    const first = this.payloads.findBlock(stop, size, maximum);
    if (typeof first !== "number") {
      if (first !== "partial") return OTHER;
      this.waitForPayload();
      return MISSING;
    }
    const payload = payloadOf(this.queue.bytes, first, first + size, this.owned);
    const values = read(count, found, payload);
    return values === undefined ? OTHER : this.#handOver(id, name, values, first + size);
  }

  /** If the receiver throws, it has been handed over all the same. */
  #handOver(id: string, name: string, values: Fields, end: number): number {
    if (this.nameLength > 0) this.forget();
    this.queue.start = end;
    this.#onItem({ id, name, values });
    return end;
  }
}
