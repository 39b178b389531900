// Bytes from the module, cut into lines. The tables say how: a line ends at CR or LF, except if its name announces a payload
// inside the line (counted or quoted) or a block of counted bytes after it.
//
//   CR LF +NAME: 0,"t",7,"a CR LF OK b" CR LF     one item: its seven bytes are not looked at
//
// Chunks of any size come in; whole items go out to a `Sink`, one after another, as places in a buffer that is valid until
// the sink returns. A chunk is read in place; only an item that it does not complete is copied. Work is linear in the
// number of bytes, whatever the chunks: what is known of the current item is kept, and no byte is looked at twice for the
// same purpose. What is told depends on the bytes so far, not on how they were cut.
//
// Memory is bounded: an item longer than the limit is dropped and told once, and what is inside it is not read (`Skip`).
// Refuses to know commands, and what else may stand between lines (`takeItem` of the classes that extend it).

import { COLON, findLineEnd, isLineEnd, skipSpaces, SPACE } from "../bytes.js";
import { LineEnds, LONGEST_LOOK } from "../codec/line-ends.js";
import type { Decoded } from "../codec/match.js";
import { nameAt, type LineCandidates, type PrefixAutomaton } from "./prefix-automaton.js";
import { LayoutSteps } from "../codec/steps.js";
import { UsageError } from "../errors.js";
import { APPENDED_BYTES } from "./buffer-limit.js";
import { ByteQueue } from "./byte-queue.js";
import type { PayloadLine } from "./payload-line.js";
import { PayloadReader } from "./payload-reader.js";
import { Skip, type TooLong } from "./skip.js";

/** Where whole items go. `bytes` are valid until the call returns. */
export interface Sink {
  /** @param fields where the fields begin, after name and colon; -1 if no colon follows a known name */
  line(
    bytes: Uint8Array,
    start: number,
    end: number,
    named: LineCandidates | undefined,
    fields: number,
  ): void;
  /** A line with the bytes that it announced among its values. The line itself ends at `end`; its block follows. */
  announced(line: PayloadLine, decoded: Decoded, bytes: Uint8Array, start: number, end: number): void;
  /** An item that is too long to be held: so many bytes of it are known of, and the line of this name announced them. */
  dropped(count: number, named: LineCandidates | undefined): void;
}

export const PROMPT_SIGN = 0x3e;

export class Framer<S extends Sink = Sink> {
  protected readonly queue = new ByteQueue();
  protected readonly lineEnds = new LineEnds();
  protected readonly payloads: PayloadReader;
  /** True after `end`: what is held is all that there is. */
  protected hasEnded = false;
  readonly #skip = new Skip(this.lineEnds);
  readonly #limit: number;
  #isHandingOver = false;

  // What is known of the current item, the one at the front. Lengths are counted from its first byte.
  /** It is not shorter than this. */
  protected minimumLength = 0;
  /** It is a line, and only its end is missing. */
  protected scanningForEol = false;
  /** So many of its bytes were followed through the names, up to this state. */
  protected nameLength = 0;
  protected nameState: number;
  /** Up to here there is no line end. */
  #scannedLength = 0;
  /** It announces no payload, or none that is waited for any more. */
  #isPlain = false;
  /** Its payload was cut: its line is unknown, and what follows is read line by line. */
  #payloadGivenUp = false;

  /**
   * @param limit bytes of the longest item
   * @param owned false if payloads may be views of the buffer, valid as long as the bytes of a line are
   */
  constructor(
    protected readonly prefixes: PrefixAutomaton,
    protected readonly sink: S,
    limit: number,
    protected readonly owned = true,
    steps = new LayoutSteps(),
  ) {
    this.#limit = limit;
    this.nameState = prefixes.columns;
    this.payloads = new PayloadReader(prefixes, this.queue, limit, owned, steps, this.lineEnds);
  }

  /** True while an item waits for bytes that its line announced, or for the end of a payload that nobody counts. */
  get waiting(): boolean {
    const isWaiting = this.minimumLength > 0 || this.payloads.partialLine !== undefined;
    return (isWaiting && this.queue.length > 0) || this.#skip.isInPayload;
  }

  /**
   * @throws UsageError `re-entered`: called by the sink, which has an item of the bytes before these in its hands;
   * `ended`: called after `end`
   */
  receive(bytes: Uint8Array, start = 0, end = bytes.length): void {
    if (this.#isHandingOver) throw reentered();
    if (this.hasEnded) throw ended();
    if (end - start === 1 && this.#storeByte(bytes[start] as number)) return;
    const { queue } = this;
    for (let at = start; at < end;) {
      if (this.#skip.isActive) at = this.#skip.pass(bytes, at, end);
      else if (queue.length > 0) at = this.#complete(bytes, at, end);
      else {
        queue.lend(bytes, at, end);
        at = end;
        this.takeAll();
      }
    }
  }

  /** Nothing more comes: what is held is read as far as it goes, and a line need not have its line end. */
  end(): void {
    if (this.#isHandingOver) throw reentered();
    this.hasEnded = this.payloads.isLast = true;
    this.takeAll();
  }

  /** Most bytes of slow devices come alone and complete nothing: true if this one had only to be put in its place. */
  #storeByte(byte: number): boolean {
    const { queue } = this;
    const length = queue.length + 1;
    if (length === 1) {
      if (this.#skip.isActive) return false;
      if (isBlank(byte)) {
        this.lineEnds.learnByte(byte);
        return true;
      }
    }
    queue.push(byte);
    if (length < this.minimumLength) return true;
    const mayBePrompt = length === 1 && byte === PROMPT_SIGN;
    const isInside =
      !isLineEnd(byte) && !mayBePrompt && length !== this.minimumLength && length <= this.#limit;
    if (isInside && (this.expectsLines || this.scanningForEol || this.payloads.partialLine !== undefined))
      return true;
    this.takeAll();
    return true;
  }

  /** Adds to what is held no more than it may need, so that the rest is read in place; returns where that begins. */
  #complete(bytes: Uint8Array, start: number, end: number): number {
    const { queue } = this;
    const missing = this.minimumLength - queue.length;
    const most = Math.min(end, start + this.#limit + APPENDED_BYTES - queue.length);
    let stop = most;
    // After the bytes of a payload the line end may be missing, too.
    if (missing > 1) stop = Math.min(most, start + missing + 1);
    else if (this.payloads.partialLine === undefined)
      stop = Math.min(most, findLineEnd(bytes, start, most) + 1);
    queue.append(bytes, start, stop);
    try {
      this.takeAll();
    } catch (error) {
      // What the sink throws must not lose the rest of the chunk.
      const rest = this.#skip.isActive ? this.#skip.pass(bytes, stop, end) : stop;
      queue.append(bytes, rest, end);
      throw error;
    }
    const left = queue.length;
    if (stop === end || left > stop - start) return stop;
    this.forget();
    queue.drop(left);
    return stop - left;
  }

  /** True if nothing but lines may come. */
  protected get expectsLines(): boolean {
    return true;
  }

  /** Gives up waiting for announced bytes: what is there is read line by line, unless it can be read as it is. */
  resync(): void {
    this.#skip.giveUp();
    if (!this.waiting) return;
    this.payloads.isLast = true;
    this.minimumLength = 0;
  }

  /** Hands over what is whole. Callers need it only if something else than the bytes has changed. */
  takeAll(): void {
    this.#isHandingOver = true;
    try {
      while (this.takeItem() || this.#dropTooLong());
    } finally {
      this.#isHandingOver = false;
      this.queue.keep();
    }
  }

  /** Hands over the current item; false if more bytes are needed. */
  protected takeItem(): boolean {
    return this.mayTake() && this.takeLine();
  }

  /** Passes over blanks; false if it is known that more bytes are needed. */
  protected mayTake(): boolean {
    if (this.scanningForEol && this.#findLineEnd(0) < 0) return false;
    if (this.nameLength === 0) this.#skipBlank();
    const { length } = this.queue;
    return length > 0 && (length >= this.minimumLength || this.hasEnded);
  }

  // ---------------------------------------------------------------- lines

  protected takeLine(): boolean {
    const { bytes, start, end } = this.queue;
    if (this.nameLength === 0 && bytes[start] === PROMPT_SIGN) {
      const taken = this.#takeGluedPrompt();
      if (taken !== undefined) return taken;
    }
    const at = this.#followName(start + this.nameLength, end);
    this.nameLength = at - start;
    if (at === end && !this.hasEnded) return false;
    const named = this.#named;
    const hasFields = named !== undefined && at < end && bytes[at] === COLON;
    if (!hasFields || this.#isPlain) return this.#takePlainLine(at, named, hasFields);
    const { payloads } = this;
    const reading = payloads.read(named, at + 1);
    switch (reading) {
      case "whole":
        this.consume(payloads.itemEnd - start);
        this.sink.announced(
          payloads.line as PayloadLine,
          payloads.decoded as Decoded,
          bytes,
          start,
          payloads.lineEnd,
        );
        return true;
      case "partial":
        this.waitForPayload();
        return false;
      case "too long":
        return this.#drop(payloads.tooLong, payloads.sureLength);
      case "cut":
      case undefined:
        // Not asked again before the line is complete.
        this.#isPlain = named.announcing.length > 0;
        this.#payloadGivenUp = reading === "cut";
        return this.#takePlainLine(at, named, hasFields);
    }
  }

  protected waitForPayload(): void {
    this.minimumLength = Math.max(0, this.payloads.need - this.queue.start);
    this.scanningForEol = false;
  }

  #takePlainLine(at: number, named: LineCandidates | undefined, hasFields: boolean): boolean {
    const { bytes, start } = this.queue;
    const stop = this.#findLineEnd(at);
    this.minimumLength = 0;
    this.scanningForEol = stop < 0;
    if (stop < 0) return false;
    if (stop - start > this.#limit) return this.#drop("line", this.#limit);
    let last = stop;
    while (last > start && bytes[last - 1] === SPACE) last--;
    const isKnown = (hasFields || last === at) && !this.#payloadGivenUp;
    const fields = isKnown && hasFields ? skipSpaces(bytes, at + 1, last) : -1;
    this.consume(stop - start);
    this.sink.line(bytes, start, last, isKnown ? named : undefined, fields);
    return true;
  }

  /**
   * `> +NAME: 1`: a prompt has no line end, so what the module prints next follows it at once. Undefined if no line of
   * the family does.
   */
  #takeGluedPrompt(): boolean | undefined {
    const { bytes, start } = this.queue;
    const stop = this.#findLineEnd(start);
    this.scanningForEol = stop < 0;
    if (stop < 0) return false;
    let line = start + 1;
    while (line < stop && (bytes[line] === SPACE || bytes[line] === PROMPT_SIGN)) line++;
    const isTooLong = stop - start > this.#limit;
    if (isTooLong || nameAt(this.prefixes, bytes, line, stop) === undefined) return undefined;
    this.consume(line - start);
    this.sink.line(bytes, start, start + 1, undefined, -1);
    return true;
  }

  /** Follows the names as far as they go; returns the place of the first byte that belongs to none. */
  #followName(from: number, end: number): number {
    const { bytes } = this.queue;
    const { next, column } = this.prefixes;
    let state = this.nameState;
    let at = from;
    for (; at < end; at++) {
      const following = next[state + (column[bytes[at] as number] as number)] as number;
      if (following === 0) break;
      state = following;
    }
    this.nameState = state;
    return at;
  }

  /** What the bytes that were followed are the name of. */
  get #named(): LineCandidates | undefined {
    const { named, next, columns } = this.prefixes;
    return named[next[this.nameState + columns - 1] as number];
  }

  /** The place of the next line end, not before `from`; -1 if it has not arrived. */
  #findLineEnd(from: number): number {
    const { bytes, start, end } = this.queue;
    const at = findLineEnd(bytes, Math.max(from, start + this.#scannedLength), end);
    this.#scannedLength = at - start;
    return at === end && !this.hasEnded ? -1 : at;
  }

  // ---------------------------------------------------------------- the current item is over

  /** Drops what has become longer than the longest item. */
  #dropTooLong(): boolean {
    if (this.queue.length <= this.#limit + LONGEST_LOOK) return false;
    return this.#drop(this.payloads.partialLine ? "message" : "line", this.#limit);
  }

  /** @param length bytes that certainly belong to the item */
  #drop(item: TooLong, length: number): true {
    const { bytes, start, end } = this.queue;
    const named = item === "line" ? undefined : this.#named;
    this.consume(0);
    this.#skip.begin(item, length);
    this.queue.drop(this.#skip.pass(bytes, start, end) - start);
    this.sink.dropped(Math.max(length, this.#limit + 1), named);
    return true;
  }

  /** Line ends and blanks between items, and the garbage that a sleeping UART leaves before a line. */
  #skipBlank(): void {
    const { bytes, start, end } = this.queue;
    let at = start;
    while (at < end && isBlank(bytes[at] as number)) at++;
    if (at === start) return;
    this.lineEnds.learn(bytes, start, at);
    this.queue.drop(at - start);
  }

  protected consume(count: number): void {
    this.forget();
    this.lineEnds.passLine();
    this.queue.drop(count);
  }

  /** Another item is the current one. */
  protected forget(): void {
    this.nameState = this.prefixes.columns;
    this.nameLength = this.minimumLength = this.#scannedLength = 0;
    this.scanningForEol = this.#isPlain = this.#payloadGivenUp = false;
    this.payloads.partialLine = undefined;
    this.payloads.isLast = this.hasEnded;
  }
}

function reentered(): UsageError {
  const advice = "keep them, and give them to the decoder when its callback has returned";
  return new UsageError("bytes came while earlier ones were being read", { code: "re-entered", advice });
}

function ended(): UsageError {
  const advice = "make another decoder for another stream";
  return new UsageError("bytes came after the end", { code: "ended", advice });
}

/** A control character, a blank, or a byte that is no ASCII. */
export function isBlank(byte: number): boolean {
  return byte <= SPACE || byte >= 0x7f;
}
