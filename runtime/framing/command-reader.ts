// Bytes from the host, cut into command lines and data; the counterpart of the framer at the module's end.
//
//   AT+NAME=0,"t",4 CR LF a CR LF b      a command, then, in the data state, four bytes
//
// Chunks of any size come in, and the data state if the module is in one; commands and data go out, one at a time. A command
// line ends at CR alone, except if a variant carries counted bytes inside the line; LF and other control characters in it mean
// nothing (V.250, 5.2.2). What hosts send besides, a second line end or a stray ESC, is passed over as real modules do.
// What is held has a bound: of data that is too long only the beginning, of a line that is too long nothing.

import { CR, CTRL_Z, ESC, indexOf, LF, NO_BYTES, startsWith } from "../bytes.js";
import {
  CommandDecoder,
  fieldsOf,
  isLegal,
  LineMatcher,
  MISMATCH,
  MORE,
  readCommandName,
  type DecodedCommand,
  type Forms,
} from "../codec/index.js";
import { LineEnds } from "../codec/line-ends.js";
import type { Codec, WireForm, Form, Layout } from "../model.js";
import { ByteQueue } from "./byte-queue.js";

/** How the data that is being typed ends. */
export type DataState =
  | { readonly end: "counted"; readonly count: number }
  | { readonly end: "ctrl-z"; readonly maximum: number; readonly cancel: boolean }
  | {
      readonly end: "pattern";
      readonly pattern: Uint8Array;
      /** Where the pattern must begin because a silence came before that byte; `anywhere` if none is needed. */
      readonly from: number | "anywhere" | "nowhere";
      readonly maximum: number;
      readonly cancel: boolean;
    }
  /** Ended by silence: the owner of the clock calls `endData`. */
  | { readonly end: "idle"; readonly maximum: number; readonly cancel: boolean };

export type HostInput<F extends WireForm = Form> =
  | {
      readonly kind: "command";
      readonly text: Uint8Array;
      readonly known?: DecodedCommand<F>;
    }
  | { readonly kind: "data"; readonly bytes: Uint8Array; readonly omitted: number }
  | { readonly kind: "cancel" }
  /** A line that is too long: so many bytes, and all that follow to its end. */
  | { readonly kind: "dropped"; readonly bytes: number };

/** What a module says of its command lines. */
type Limits = Pick<Codec, "maximumLine" | "lineEnd" | "receive">;

export class CommandReader<F extends WireForm = Form> {
  readonly #family: Limits;
  readonly #commands: CommandDecoder<F>;
  readonly #hasInline: boolean;
  readonly #queue = new ByteQueue();
  readonly #matcher = new LineMatcher(true, undefined, bareLineEnds());
  /** Bytes at the front of the queue in which no end was found. */
  #scannedLength = 0;
  /** A command with counted bytes inside is not shorter than this. */
  #minimumLength = 0;
  #dropping = false;
  /** The last line ended at CR, and nothing has come after it. */
  #isAfterCr = false;
  /** The host's lines end at CR LF, as far as is known. */
  #writesPairs = true;
  // Of data that is longer than its maximum: that much of it, and how many bytes have left the queue, with those.
  #kept: Uint8Array = NO_BYTES;
  #goneLength = 0;

  constructor(family: Limits & Forms<F>, commands = new CommandDecoder<F>(family)) {
    this.#family = family;
    this.#commands = commands;
    this.#hasInline = Object.values(family.forms).some(
      ({ kind, layout }) => kind === "set" && holdsCounted(layout),
    );
  }

  receive(bytes: Uint8Array): void {
    this.#queue.append(bytes);
  }

  /** The next command, or with a data state the next data; undefined if more bytes are needed. */
  next(data?: DataState): HostInput<F> | undefined {
    this.#passLineFeed(data !== undefined);
    if (!data) return this.#command();
    switch (data.end) {
      case "counted":
        return this.#counted(data.count);
      case "pattern":
        return this.#untilPattern(data);
      case "ctrl-z":
        return this.#untilSign(data, CTRL_Z);
      case "idle":
        return this.#untilSign(data, undefined);
    }
  }

  /** How many bytes have arrived and belong to nothing yet. */
  get length(): number {
    return this.#goneLength + this.#queue.length;
  }

  /** How many of them are held. */
  get heldLength(): number {
    return this.#kept.length + this.#queue.length;
  }

  /** The silence that ends the data: all that has been typed is it. */
  endData(maximum: number): HostInput<F> {
    return this.#endData(this.#queue.length, 0, maximum);
  }

  /** Called when the module leaves the data state by itself: what was typed until then is gone. */
  discard(): void {
    this.#take(this.#queue.length);
    this.#forgetSpilt();
  }

  #counted(count: number): HostInput<F> | undefined {
    return this.#queue.length < count ? undefined : { kind: "data", bytes: this.#take(count), omitted: 0 };
  }

  /** Up to the sign that ends the data, if there is one; ESC drops it if the form says so. */
  #untilSign(
    data: { readonly maximum: number; readonly cancel: boolean },
    sign: number | undefined,
  ): HostInput<F> | undefined {
    const bytes = this.#view();
    for (let i = this.#scannedLength; i < bytes.length; i++) {
      if (data.cancel && bytes[i] === ESC) return this.#cancel(i);
      if (bytes[i] === sign) return this.#endData(i, 1, data.maximum);
    }
    this.#scannedLength = bytes.length;
    this.#spill(data.maximum, 0);
    return undefined;
  }

  #untilPattern(data: DataState & { end: "pattern" }): HostInput<F> | undefined {
    const bytes = this.#view();
    const escape = data.cancel ? bytes.indexOf(ESC, this.#scannedLength) : -1;
    const at = this.#patternAt(data, bytes);
    if (escape >= 0 && (at < 0 || escape < at)) return this.#cancel(escape);
    if (at >= 0) return this.#endData(at, data.pattern.length, data.maximum);
    this.#scannedLength = bytes.length;
    this.#spill(data.maximum, data.pattern.length - 1);
    return undefined;
  }

  #patternAt({ pattern, from }: DataState & { end: "pattern" }, bytes: Uint8Array): number {
    if (from === "anywhere") return indexOf(bytes, pattern, this.#scannedLength - pattern.length + 1);
    if (from === "nowhere" || from < this.#goneLength) return -1;
    const at = from - this.#goneLength;
    return startsWith(bytes, at, bytes.length, pattern) ? at : -1;
  }

  /**
   * Nobody gets what is beyond the maximum, so it is counted and not held.
   * @param tail bytes at the end in which the end of the data may have begun
   */
  #spill(maximum: number, tail: number): void {
    if (this.#goneLength === 0) {
      if (this.#queue.length <= maximum + tail) return;
      this.#kept = this.#take(maximum);
      this.#goneLength = maximum;
    }
    const surplus = Math.max(0, this.#queue.length - tail);
    this.#queue.drop(surplus);
    this.#goneLength += surplus;
    this.#scannedLength = this.#queue.length;
  }

  #forgetSpilt(): void {
    this.#kept = NO_BYTES;
    this.#goneLength = 0;
  }

  #cancel(at: number): HostInput<F> {
    this.#take(at + 1);
    this.#forgetSpilt();
    return { kind: "cancel" };
  }

  /** @param sign how many bytes after the data end it */
  #endData(end: number, sign: number, maximum: number): HostInput<F> {
    const typed = this.#take(end + sign).subarray(0, end);
    const omitted = Math.max(0, this.#goneLength + end - maximum);
    const bytes = this.#goneLength > 0 ? this.#kept : typed.slice(0, maximum);
    this.#forgetSpilt();
    return { kind: "data", bytes, omitted };
  }

  #command(): HostInput<F> | undefined {
    if (!this.#skipBlank()) return undefined;
    if (this.#queue.length < this.#minimumLength) return this.#unlessTooLong(this.#family.receive.maximum);
    const inline = this.#inline();
    if (inline) return inline === "wait" ? this.#unlessTooLong(this.#family.receive.maximum) : inline;
    const end = this.#lineEnd();
    if (this.#dropping) return this.#dropRest(end);
    if (end < 0 || end > this.#family.maximumLine) return this.#unlessTooLong(0);
    return { kind: "command", text: withoutLineFeeds(this.#take(end)) };
  }

  /** What is too long ends at its line end, as any line does. */
  #dropRest(end: number): HostInput<F> | undefined {
    this.#take(end < 0 ? this.#queue.length : end);
    if (end < 0) return undefined;
    this.#dropping = false;
    return this.#command();
  }

  /** A variant that carries counted bytes inside the line, which may hold line ends. */
  #inline(): HostInput<F> | "wait" | undefined {
    if (this.#dropping || !this.#hasInline) return undefined;
    const bytes = this.#view();
    const name = readCommandName(bytes);
    if (name?.kind !== "set") return undefined;
    for (const form of this.#commands.formsOf(name)) {
      if (!holdsCounted(form.layout)) continue;
      const end = this.#matcher.matchStream(form.layout, bytes, name.start, bytes.length);
      if (end === MORE) {
        this.#minimumLength = this.#matcher.need;
        return "wait";
      }
      if (end === MISMATCH) continue;
      const { values } = this.#matcher.decoded();
      const legal = isLegal(form.layout, form.rules, values);
      const known = { id: form.id, name: form.command, form, values, legal };
      return { kind: "command", text: this.#take(end), known };
    }
    return undefined;
  }

  #unlessTooLong(allowance: number): HostInput<F> | undefined {
    const limit = this.#family.maximumLine + allowance;
    if (this.#queue.length <= limit) return undefined;
    this.#take(limit + 1);
    this.#dropping = true;
    return { kind: "dropped", bytes: limit + 1 };
  }

  /** Blanks, line ends and stray control characters between commands. False if nothing else is there. */
  #skipBlank(): boolean {
    const { bytes, start, end } = this.#queue;
    if (this.#scannedLength > 0 || this.#dropping) return end > start;
    let first = start;
    while (first < end && (bytes[first] as number) <= 0x20) first++;
    this.#queue.drop(first - start);
    return end > first;
  }

  #lineEnd(): number {
    const { bytes, start, end } = this.#queue;
    for (let at = start + this.#scannedLength; at < end; at++) if (bytes[at] === CR) return at - start;
    this.#scannedLength = end - start;
    return -1;
  }

  /** Removes an item and returns a copy of its bytes. */
  #take(count: number): Uint8Array {
    const { bytes, start } = this.#queue;
    const taken = bytes.slice(start, start + count);
    this.#queue.drop(count);
    this.#scannedLength = this.#minimumLength = 0;
    return taken;
  }

  /** The line end of a command must not become the first byte of its data; what is no line end does. */
  dropLineEnd(): void {
    const takesLineFeed = this.#family.lineEnd !== "cr";
    const byte = this.#view()[0];
    if (byte === CR || (byte === LF && takesLineFeed)) this.#queue.drop(1);
    this.#isAfterCr = byte === CR && takesLineFeed;
    if (this.#isAfterCr && this.#writesPairs && this.#view()[0] === LF) this.#takeLineFeed();
  }

  /** LF after the CR of a command, whenever it comes: it begins the data only if the host is known to write CR alone. */
  #passLineFeed(isData: boolean): void {
    if (!this.#isAfterCr || this.#queue.length === 0) return;
    this.#isAfterCr = false;
    const isPair = this.#view()[0] === LF;
    if (isPair && (this.#writesPairs || !isData)) this.#takeLineFeed();
    else this.#writesPairs = false;
  }

  #takeLineFeed(): void {
    this.#queue.drop(1);
    this.#isAfterCr = false;
    this.#writesPairs = true;
  }

  /** What is in the queue, valid until the next bytes come or go. */
  #view(): Uint8Array {
    const { bytes, start, end } = this.#queue;
    return bytes.subarray(start, end);
  }
}

/** Hosts that end lines with CR LF send the LF at the beginning of the next one, or anywhere. */
function withoutLineFeeds(line: Uint8Array): Uint8Array {
  return line.includes(LF) ? line.filter((byte) => byte !== LF) : line;
}

/** A command ends at CR, whatever follows it. */
function bareLineEnds(): LineEnds {
  const lineEnds = new LineEnds();
  lineEnds.learnByte(CR);
  return lineEnds;
}

function holdsCounted(layout: Layout): boolean {
  return fieldsOf(layout).some((field) => field.length !== undefined);
}
