// Reads a line together with the bytes that it announces: a payload inside the line, or a block after it.
//
//   +NAME: 0,"t",7,"a CR LF OK b" CR LF      counted: the seven bytes are not looked at
//   +NAME: 0,"t","a CR LF OK b" CR LF        not counted: ends at a quote that is the last byte of its line
//   +NAME: 0,7 CR LF a CR LF OK b            a block
//
// An item ends where its bytes say so, or it is waited for, or it is too long to be held, or it was cut: no more bytes come,
// or another message begins inside, whose end would be taken for its own. What came of it is returned; the rest of the
// answer stands in the fields. Refuses to know what becomes of the item.

import { COLON, CR, findLineEnd, LF } from "../bytes.js";
import { LONGEST_LOOK, type LineEnds } from "../codec/line-ends.js";
import { LineMatcher, MISMATCH, MORE, type Decoded } from "../codec/match.js";
import { nameAt, type LineCandidates, type PrefixAutomaton } from "./prefix-automaton.js";
import { LONGEST_PAYLOAD, type LayoutSteps } from "../codec/steps.js";
import { payloadOf } from "../codec/values.js";
import type { Block, Layout } from "../model.js";
import type { ByteQueue } from "./byte-queue.js";
import type { PayloadLine } from "./payload-line.js";
import type { TooLong } from "./skip.js";

/** What came of reading a line with the bytes that it announces. */
export type Reading = "whole" | "partial" | "too long" | "cut";

const NO_FIELDS: Layout = [];
const NO_LINES: readonly PayloadLine[] = [];

export class PayloadReader {
  /** Lines of an answer that announce bytes, as URCs do. */
  responses = NO_LINES;
  /** The current item is this line, with a payload inside that has not ended. */
  partialLine: PayloadLine | undefined;
  /** No more bytes come for the current item. */
  isLast = false;

  // A whole item: its table, its values, where its line ends, and where it ends itself.
  line: PayloadLine | undefined;
  decoded: Decoded | undefined;
  lineEnd = 0;
  itemEnd = 0;
  /** Of a partial item: the place that bytes must come to, at least; 0: they must come to another line end. */
  need = 0;
  // Of an item that is too long: its kind, and how many bytes certainly belong to it.
  tooLong: TooLong = "message";
  sureLength = 0;

  readonly #matcher: LineMatcher;
  readonly #innerMatcher: LineMatcher;

  constructor(
    readonly prefixes: PrefixAutomaton,
    readonly queue: ByteQueue,
    readonly limit: number,
    readonly owned: boolean,
    steps: LayoutSteps,
    lineEnds: LineEnds,
  ) {
    this.#matcher = new LineMatcher(owned, steps, lineEnds);
    this.#innerMatcher = new LineMatcher(false, steps, lineEnds);
  }

  /** Undefined if the line announces nothing after all. */
  read(named: LineCandidates, fields: number): Reading | undefined {
    const { partialLine } = this;
    return (
      (partialLine && this.#readAs(partialLine, named, fields)) ??
      this.#readFirst(this.responses, named, fields) ??
      this.#readFirst(named.announcing, named, fields)
    );
  }

  #readFirst(lines: readonly PayloadLine[], named: LineCandidates, fields: number): Reading | undefined {
    for (const line of lines) {
      const reading = line.prefix === named.name ? this.#readAs(line, named, fields) : undefined;
      if (reading !== undefined) return reading;
    }
    return undefined;
  }

  #readAs(line: PayloadLine, named: LineCandidates, fields: number): Reading | undefined {
    const { block, layout = NO_FIELDS } = line;
    if (block) return this.#readBlock(line, block, layout, fields);
    const { bytes, start, end } = this.queue;
    const limit = start + this.limit;
    const last = Math.min(end, limit + LONGEST_LOOK);
    const isAgain = this.partialLine === line;
    this.partialLine = undefined;
    let stop = this.#matcher.matchStream(layout, bytes, fields, last, isAgain, limit);
    if (stop === MORE) {
      const reading = this.#judgePartial(line, last);
      if (reading !== undefined) return reading;
      stop = this.#matcher.matchRest(layout, bytes, fields, last);
      if (stop === MISMATCH) return "cut";
    }
    if (stop === MISMATCH) return undefined;
    if (stop > limit) return this.#isTooLong("message", this.limit);
    if (this.#matcher.hasInnerLineEnd && this.#holdsMessage(layout, named, fields, stop)) return "cut";
    return this.#isWhole(line, this.#matcher.made(line.make), stop, stop);
  }

  /** The end of the payload is not there. Undefined if it cannot come. */
  #judgePartial(line: PayloadLine, last: number): Reading | undefined {
    const { start } = this.queue;
    const { need } = this.#matcher;
    const most = start + this.limit + LONGEST_LOOK;
    if (need > most + 1) return this.#isTooLong("counted message", need - start);
    if (need > most || last === most) return this.#isTooLong("message", this.limit);
    return this.isLast ? undefined : this.#isPartial(need, line);
  }

  /**
   * True if a line of the payload begins another message that ends at the same place: then the end of this one was lost.
   *
   *   +NAME: 0,"a","hel CR LF +NAME: 0,"b","x" CR LF
   */
  #holdsMessage(layout: Layout, named: LineCandidates, fields: number, stop: number): boolean {
    const { bytes } = this.queue;
    for (let at = fields; (at = findLineEnd(bytes, at, stop) + 1) < stop;) {
      if (nameAt(this.prefixes, bytes, at, stop) !== named) continue;
      const colon = at + named.name.length;
      const isInner = bytes[colon] === COLON;
      if (isInner && this.#innerMatcher.matchRest(layout, bytes, colon + 1, stop) === stop) return true;
    }
    return false;
  }

  /** A line, then as many bytes as it says. */
  #readBlock(line: PayloadLine, block: Block, layout: Layout, fields: number): Reading | undefined {
    const { bytes, start, end } = this.queue;
    const stop = findLineEnd(bytes, fields, end);
    if (stop === end && !this.isLast) return this.#isPartial(0);
    if (this.#matcher.matchLine(layout, bytes, fields, stop) === MISMATCH) return undefined;
    const { values, issues } = this.#matcher.decoded();
    const count = values[block.length] as number;
    const first = this.findBlock(stop, count, block.maximum);
    if (first === "too long") return this.#isTooLong("block", this.#afterLineEnd(stop) + count - start);
    if (typeof first !== "number") return first;
    const payload = payloadOf(bytes, first, first + count, this.owned);
    const decoded = { values: { ...values, [block.name]: payload }, issues };
    return this.#isWhole(line, decoded, stop, first + count);
  }

  /** Where the block begins after a line that ends at `stop`; undefined if there cannot be so many bytes. */
  findBlock(stop: number, count: number, maximum: number): number | Reading | undefined {
    const { start, end } = this.queue;
    if (!(count >= 0 && count <= Math.max(maximum, LONGEST_PAYLOAD))) return undefined;
    const first = count > 0 ? this.#afterLineEnd(stop) : stop + 1;
    const blockEnd = first + count;
    if (first <= end && (count > maximum || blockEnd - start > this.limit)) return "too long";
    if (blockEnd <= end) return first;
    return this.isLast ? "cut" : this.#isPartial(first > end ? first : blockEnd);
  }

  /** The place after the line end at `at`. LF belongs to a CR before it, but it may not have arrived: then beyond the end. */
  #afterLineEnd(at: number): number {
    const { bytes, end } = this.queue;
    if (bytes[at] !== CR) return at + 1;
    return at + 1 < end && bytes[at + 1] !== LF ? at + 1 : at + 2;
  }

  #isWhole(line: PayloadLine, decoded: Decoded, lineEnd: number, itemEnd: number): Reading {
    this.line = line;
    this.decoded = decoded;
    this.lineEnd = lineEnd;
    this.itemEnd = itemEnd;
    return "whole";
  }

  #isPartial(need: number, line?: PayloadLine): Reading {
    this.need = need;
    this.partialLine = line;
    return "partial";
  }

  #isTooLong(item: TooLong, sureLength: number): Reading {
    this.tooLong = item;
    this.sureLength = sureLength;
    return "too long";
  }
}
