// Bytes from the module, cut into lines. The tables say how: a line ends at CR or LF, except where its name announces a
// payload inside the line (counted or quoted) or a block of counted bytes behind it.
//
// Comes in: chunks of any size. Goes out: whole items, handed to a `Sink` one after another, as places in a buffer that is
// valid until the sink returns. A chunk is read where it stands; only an item that it does not complete is copied.
// Refuses to know: commands, and what else may stand between lines (`takeAhead` of those that extend it). Memory is
// bounded by `maximum`; what is longer is dropped up to the next line end and reported once. Work is linear in the number
// of bytes, whatever the chunks: what is known of the item at the front is kept, and no byte is looked at twice for the
// same purpose.

import { COLON, CR, isLineEnd, LF, skipSpaces, SPACE } from "../bytes.js";
import { LineMatcher, MISMATCH, MORE, type Decoded } from "../codec/match.js";
import type { LayoutSteps } from "../codec/steps.js";
import type { LineCandidates, PrefixAutomaton } from "../codec/prefix-automaton.js";
import { payloadOf } from "../codec/values.js";
import { UsageError } from "../errors.js";
import type { Block, Layout } from "../model.js";
import { ByteQueue } from "./byte-queue.js";
import { FEW } from "./buffer-limit.js";
import type { PayloadLine } from "./payload-line.js";

/** Where whole items go. `bytes` are valid until the call returns. */
export interface Sink {
  /** @param fields where the fields begin behind name and colon; -1 where the line has no colon behind a known name */
  line(
    bytes: Uint8Array,
    start: number,
    end: number,
    named: LineCandidates | undefined,
    fields: number,
  ): void;
  /** A line with the bytes that it announced among its values. The line itself ends at `end`, its block behind it. */
  announced(line: PayloadLine, decoded: Decoded, bytes: Uint8Array, start: number, end: number): void;
  dropped(count: number): void;
}

const NOTHING: Layout = [];

export class Framer<S extends Sink = Sink> {
  protected readonly queue = new ByteQueue();
  protected readonly matcher: LineMatcher;
  /** Lines of an answer that announce bytes, as URCs do. */
  protected responses: readonly PayloadLine[] = [];
  /** Where the item at the front must end, at least; counted, as all places that are kept, from its first byte. */
  protected need = 0;
  /** It is a line, and nothing is missing but its end. */
  protected isSeeking = false;
  /** It is this line, with a payload inside that has not ended. */
  protected awaited: PayloadLine | undefined;
  /** So many bytes of it were followed through the names, up to this state. */
  protected walked = 0;
  protected state: number;
  readonly #maximum: number;
  #dropping = false;
  #isTaking = false;
  // What else is known of the item at the front.
  #scanned = 0;
  #plain = false;

  /**
   * @param maximum bytes that are held, at most, of an item that does not end
   * @param owned false where payloads may be views of the buffer, valid as long as the bytes of a line are
   */
  constructor(
    protected readonly prefixes: PrefixAutomaton,
    protected readonly sink: S,
    maximum: number,
    protected readonly owned = true,
    steps?: LayoutSteps,
  ) {
    this.#maximum = maximum;
    this.state = prefixes.columns;
    this.matcher = new LineMatcher(owned, steps);
  }

  /** True while an item waits for bytes that its line announced, or for the end of a payload that nobody counts. */
  get waiting(): boolean {
    return (this.need > 0 || this.awaited !== undefined) && this.queue.length > 0;
  }

  /** @throws UsageError if it is called by the sink, which has an item of the bytes before these in its hands */
  receive(bytes: Uint8Array, start = 0, end = bytes.length): void {
    if (this.#isTaking) throw reentered();
    if (end - start === 1 && !this.#dropping) this.#receiveOne(bytes[start] as number);
    else this.#receiveMany(bytes, start, end);
  }

  #receiveMany(bytes: Uint8Array, start: number, end: number): void {
    for (let at = start; at < end;) {
      if (this.#dropping) at = this.#drop(bytes, at, end);
      else if (this.queue.length > 0) at = this.#complete(bytes, at, end);
      else return this.#readInPlace(bytes, at, end);
    }
  }

  #readInPlace(bytes: Uint8Array, start: number, end: number): void {
    this.queue.lend(bytes, start, end);
    try {
      this.takeAll();
    } finally {
      this.queue.keep();
    }
  }

  /** Adds to what is held no more than it may need, so that the rest is read where it stands; returns where that begins. */
  #complete(bytes: Uint8Array, start: number, end: number): number {
    const { queue } = this;
    const missing = this.need - queue.length;
    // Behind the bytes of a payload a line end may be missing, too.
    const stop =
      missing > 1 ? Math.min(end, start + missing + 1) : behindLine(bytes, start, Math.min(end, start + FEW));
    queue.append(bytes, start, stop);
    this.takeAll();
    const left = queue.length;
    if (left > stop - start) return stop;
    this.consume(left);
    return stop - left;
  }

  /** Lines of slow devices come byte by byte; most bytes complete nothing, and are only put where they belong. */
  #receiveOne(byte: number): void {
    const { queue } = this;
    const length = queue.length + 1;
    if (length === 1 && isBlank(byte)) return;
    queue.push(byte);
    if (length < this.need) return;
    const isInside = length !== this.need && length <= this.#maximum && !isLineEnd(byte);
    if (isInside && (this.expectsLines || this.isSeeking || this.awaited !== undefined)) return;
    this.takeAll();
  }

  /** True where nothing but lines may come. */
  protected get expectsLines(): boolean {
    return true;
  }

  /** Gives up waiting for announced bytes: what is there will be read line by line. */
  resync(): void {
    if (!this.waiting) return;
    this.#plain = true;
    this.need = 0;
    this.awaited = undefined;
  }

  /** Hands over what is whole; needed only where no new bytes came but something else changed. */
  takeAll(): void {
    this.#isTaking = true;
    try {
      while (this.#take());
    } finally {
      this.#isTaking = false;
    }
    const { length } = this.queue;
    if (length <= this.#maximum) return;
    this.#dropping = true;
    this.consume(length);
    this.sink.dropped(length);
  }

  /** Hands over the item at the front; false if more bytes are needed. */
  #take(): boolean {
    if (this.isSeeking && this.#lineEnd(0) < 0) return false;
    if (this.walked === 0) this.#skipBlank();
    const { length } = this.queue;
    if (length === 0 || length < this.need) return false;
    return this.takeAhead() ?? this.#takeLine();
  }

  /** Hands over what is to be seen before it is looked for lines; undefined if there is nothing. */
  protected takeAhead(): boolean | undefined {
    return undefined;
  }

  // ---------------------------------------------------------------- lines

  #takeLine(): boolean {
    const { bytes, start, end } = this.queue;
    const at = this.#walk(bytes, start + this.walked, end);
    this.walked = at - start;
    if (at === end) return false;
    const named = this.#named;
    const isName = named !== undefined && bytes[at] === COLON;
    if (isName && !this.#plain) {
      const taken = this.#takeAnnounced(named, at + 1);
      if (taken !== undefined) return taken;
    }
    const stop = this.#lineEnd(at);
    this.isSeeking = stop < 0;
    if (stop < 0) return false;
    let last = stop;
    while (last > start && bytes[last - 1] === SPACE) last--;
    this.consume(stop - start);
    if (isName) this.sink.line(bytes, start, last, named, skipSpaces(bytes, at + 1, last));
    else this.sink.line(bytes, start, last, last === at ? named : undefined, -1);
    return true;
  }

  /** Follows the names as far as they go; returns the place of the first byte that belongs to none. */
  #walk(bytes: Uint8Array, from: number, end: number): number {
    const { next, column } = this.prefixes;
    let state = this.state;
    let at = from;
    for (; at < end; at++) {
      const following = next[state + (column[bytes[at] as number] as number)] as number;
      if (following === 0) break;
      state = following;
    }
    this.state = state;
    return at;
  }

  /** What the bytes are the name of that were walked so far. */
  get #named(): LineCandidates | undefined {
    const { named, next, columns } = this.prefixes;
    return named[next[this.state + columns - 1] as number];
  }

  /** The place of the next line end at or behind `from`; -1 if it has not arrived. */
  #lineEnd(from: number): number {
    const { bytes, start, end } = this.queue;
    let at = Math.max(from, start + this.#scanned);
    while (at < end && !isLineEnd(bytes[at])) at++;
    this.#scanned = at - start;
    return at === end ? -1 : at;
  }

  // ---------------------------------------------------------------- announced bytes

  /** Undefined if the line announces nothing after all. */
  #takeAnnounced(named: LineCandidates, fields: number): boolean | undefined {
    const waiting = this.awaited && this.#takeWith(this.awaited, fields);
    if (waiting !== undefined) return waiting;
    for (const line of this.responses) {
      if (line.prefix !== named.name) continue;
      const taken = this.#takeWith(line, fields);
      if (taken !== undefined) return taken;
    }
    for (const urc of named.announcing) {
      const taken = this.#takeWith(urc, fields);
      if (taken !== undefined) return taken;
    }
    // Not asked again while the line is not complete.
    if (named.announcing.length > 0) this.#plain = true;
    return undefined;
  }

  #takeWith(line: PayloadLine, fields: number): boolean | undefined {
    if (line.block) return this.#takeBlock(line, line.block, fields);
    const { bytes, end } = this.queue;
    const { matcher } = this;
    const stop = matcher.matchStream(line.layout ?? NOTHING, bytes, fields, end, this.awaited === line);
    this.awaited = undefined;
    if (stop === MISMATCH) return undefined;
    if (stop !== MORE) return this.#handOver(line, matcher.made(line.make), stop);
    if (this.waitFor(matcher.need) === undefined) return undefined;
    this.awaited = line;
    return false;
  }

  /** A line, then as many bytes as it says. */
  #takeBlock(line: PayloadLine, block: Block, from: number): boolean | undefined {
    const stop = this.#lineEnd(from);
    if (stop < 0) return false;
    const { bytes } = this.queue;
    if (this.matcher.matchLine(line.layout ?? NOTHING, bytes, from, stop) === MISMATCH) return undefined;
    const { values, issues } = this.matcher.decoded();
    const count = values[block.length] as number;
    const first = this.blockBehind(stop, count, block.maximum);
    if (typeof first !== "number") return first;
    const payload = payloadOf(bytes, first, first + count, this.owned);
    return this.#handOver(
      line,
      { values: { ...values, [block.name]: payload }, issues },
      stop,
      first + count,
    );
  }

  /**
   * Where the block begins behind a line that ends at `stop`, if all of its bytes are there: false if they are waited for,
   * undefined if there cannot be so many.
   */
  protected blockBehind(stop: number, count: number, maximum: number): number | false | undefined {
    const { bytes, end } = this.queue;
    if (!(count >= 0 && count <= maximum)) return undefined;
    // LF belongs to the line end, but it may not have arrived yet.
    const hasNext = stop + 1 < end;
    if (bytes[stop] === CR && !hasNext && count > 0) return this.waitFor(end + 1);
    const first = bytes[stop] === CR && hasNext && bytes[stop + 1] === LF ? stop + 2 : stop + 1;
    return first + count > end ? this.waitFor(first + count) : first;
  }

  #handOver(line: PayloadLine, decoded: Decoded, stop: number, last = stop): true {
    const { bytes, start } = this.queue;
    this.consume(last - start);
    this.sink.announced(line, decoded, bytes, start, stop);
    return true;
  }

  /**
   * Nothing can be said before there are bytes up to this place, or, if it is 0, up to another line end. What the maximum
   * forbids is not waited for.
   */
  protected waitFor(place: number): false | undefined {
    const { start, end } = this.queue;
    const need = Math.max(0, place - start);
    if (need > this.#maximum && need > end - start + 2) return undefined;
    this.need = need;
    this.isSeeking = false;
    return false;
  }

  /** Line ends and blanks between items, and the garbage that a sleeping UART leaves in front of a line. */
  #skipBlank(): void {
    const { bytes, start, end } = this.queue;
    let at = start;
    while (at < end && isBlank(bytes[at] as number)) at++;
    if (at > start) this.queue.drop(at - start);
  }

  /** Passes over what belongs to an item that was too long; returns where its line ends, or where the bytes do. */
  #drop(bytes: Uint8Array, start: number, end: number): number {
    let at = start;
    while (at < end && !isLineEnd(bytes[at])) at++;
    this.#dropping = at === end;
    return at;
  }

  protected consume(count: number): void {
    this.forget();
    this.queue.drop(count);
  }

  /** Another item is at the front. */
  protected forget(): void {
    this.state = this.prefixes.columns;
    this.walked = this.#scanned = this.need = 0;
    this.awaited = undefined;
    this.#plain = this.isSeeking = false;
  }
}

function reentered(): UsageError {
  return new UsageError("bytes came while an item of earlier bytes was being handed over", {
    code: "re-entered",
    advice: "keep them, and give them to the decoder when its callback has returned",
  });
}

/** Behind the next byte that ends a line, or the end. */
function behindLine(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at++) if (isLineEnd(bytes[at])) return at + 1;
  return end;
}

export function isBlank(byte: number): boolean {
  return byte <= SPACE || byte >= 0x7f;
}
