// B3: a byte machine written by hand for just these lines, as an expert would write it for one program. It knows the
// prefixes by a byte or two, the fields by position, and nothing else: no tables, no ranges, no other line.
//
// Strategy: one pass over each item, in the chunk itself where the item is whole there. What is not whole is held, and
// tried again when the announced bytes, or a line end, have come. Payloads are copied for the receiver, or, borrowed,
// views that are valid only inside the callback. Memory is not bounded: an expert in a hurry would not do that either.

import type { Sink } from "../events.js";
import type { Contender, Feed } from "./contender.js";

const CR = 0x0d;
const LF = 0x0a;
const QUOTE = 0x22;
const COLON = 0x3a;
const MINUS = 0x2d;
const PLUS = 0x2b;
const C = 0x43;
const E = 0x45;
const K = 0x4b;
const M = 0x4d;
const O = 0x4f;
const P = 0x50;
const Q = 0x51;
const R = 0x52;
const S = 0x53;
const T = 0x54;
const MORE = -1;
const SHORT = 32;
const OK = {};

const OWNED = "B3 hand-written";
const BORROWED = "B3 hand-written, borrowed";

function contender(name: string, isCounted: boolean): Contender {
  return { name, takesViews: false, start: (sink) => new Machine(sink, name === BORROWED, isCounted) };
}

export const machine = contender(OWNED, true);
export const machineBorrowed = contender(BORROWED, true);
/** Of a family that prints no length. */
export const machineUncounted = contender(OWNED, false);
export const machineUncountedBorrowed = contender(BORROWED, false);

/** What stands before a payload, and where its topic does. */
interface Head {
  readonly i: number;
  readonly tcpConnectId: number;
  readonly msgId: number;
  readonly from: number;
  readonly to: number;
}

class Machine implements Feed {
  private held = Buffer.allocUnsafe(4096);
  private length = 0;
  /** How many bytes the held item will have; 0: not known before a line end comes. */
  private want = 0;
  /** Where the next field begins. */
  private at = 0;

  constructor(
    private readonly sink: Sink,
    private readonly borrows: boolean,
    private readonly isCounted: boolean,
  ) {}

  receive(chunk: Buffer, start: number, end: number): void {
    if (end - start === 1 && this.holdByte(chunk[start] as number)) return;
    const at = this.length === 0 ? start : this.complete(chunk, start, end);
    if (at === end) return;
    const done = this.parse(chunk, at, end);
    if (done < end) this.hold(chunk, done, end);
  }

  /** Holds a byte that completes nothing, as most of those do that come alone. */
  private holdByte(byte: number): boolean {
    const { length, want } = this;
    if (length === 0 || length === this.held.length) return false;
    if (want > 0 ? length + 1 >= want : byte === CR) return false;
    this.held[length] = byte;
    this.length = length + 1;
    return true;
  }

  /** Adds to what is held no more than completes it; returns where the rest of the chunk begins. */
  private complete(chunk: Buffer, start: number, end: number): number {
    let at = start;
    while (this.length > 0 && at < end) {
      const to = this.want > 0 ? Math.min(end, at + this.want - this.length) : behindLineEnd(chunk, at, end);
      const isEnough = this.want > 0 ? this.length + to - at >= this.want : chunk[to - 1] === CR;
      this.hold(chunk, at, to);
      at = to;
      if (isEnough) this.parseHeld();
    }
    return at;
  }

  private parseHeld(): void {
    const { length } = this;
    const done = this.parse(this.held, 0, length);
    if (done > 0 && done < length) this.held.copyWithin(0, done, length);
    this.length = length - done;
  }

  private hold(chunk: Buffer, start: number, end: number): void {
    const count = end - start;
    if (this.length + count > this.held.length) this.enlarge(this.length + count);
    const { held, length } = this;
    // A call costs more than some bytes.
    if (count <= SHORT) for (let i = 0; i < count; i++) held[length + i] = chunk[start + i] as number;
    else chunk.copy(held, length, start, end);
    this.length = length + count;
  }

  private enlarge(least: number): void {
    const larger = Buffer.allocUnsafe(2 * least);
    this.held.copy(larger, 0, 0, this.length);
    this.held = larger;
  }

  /** Hands over all whole items; returns where the first that is not whole begins. */
  private parse(b: Buffer, start: number, end: number): number {
    this.want = 0;
    let i = start;
    while (i < end) {
      const byte = b[i];
      if (byte === CR || byte === LF) {
        i++;
        continue;
      }
      const next = this.item(b, i, end);
      if (next === MORE) return i;
      i = next;
    }
    return end;
  }

  private item(b: Buffer, i: number, end: number): number {
    if (end - i < 5) return hasLineEnd(b, i, end) ? this.ok(b, i, end) : MORE;
    if (b[i] !== PLUS) return this.ok(b, i, end);
    if (b[i + 1] === Q) return this.quectel(b, i, end);
    if (b[i + 2] === M) return this.simcom(b, i, end);
    return b[i + 1] === C && b[i + 4] === COLON ? this.signal(b, i, end) : skipLine(b, i, end);
  }

  private ok(b: Buffer, i: number, end: number): number {
    if (b[i] !== O || b[i + 1] !== K || b[i + 2] !== CR) return skipLine(b, i, end);
    this.sink("OK", OK);
    return i + 3;
  }

  private signal(b: Buffer, i: number, end: number): number {
    this.at = i + 6;
    const rssi = this.integer(b, end);
    const ber = this.integer(b, end);
    if (this.at > end) return MORE;
    this.sink("+CSQ", { rssi, ber });
    return this.at;
  }

  private quectel(b: Buffer, i: number, end: number): number {
    if (end - i < 10) return MORE;
    const letter = b[i + 4];
    if (letter === P) return this.published(b, i, end);
    if (letter === R) return this.received(b, i, end);
    if (b[i + 8] !== COLON || (letter !== O && letter !== S)) return skipLine(b, i, end);
    this.at = i + 10;
    const tcpConnectId = this.integer(b, end);
    const code = this.integer(b, end);
    if (this.at > end) return MORE;
    if (letter === O) this.sink("+QMTOPEN", { tcpConnectId, result: code });
    else this.sink("+QMTSTAT", { tcpConnectId, errCode: code });
    return this.at;
  }

  private published(b: Buffer, i: number, end: number): number {
    if (b[i + 7] !== COLON) return skipLine(b, i, end);
    this.at = i + 9;
    const tcpConnectId = this.integer(b, end);
    const msgId = this.integer(b, end);
    const result = this.integer(b, end);
    if (this.at > end) return MORE;
    this.sink("+QMTPUB", { tcpConnectId, msgId, result });
    return this.at;
  }

  private received(b: Buffer, i: number, end: number): number {
    if (b[i + 8] !== COLON) return skipLine(b, i, end);
    this.at = i + 10;
    const tcpConnectId = this.integer(b, end);
    const msgId = this.integer(b, end);
    const from = this.at + 1;
    let to = from;
    while (to < end && b[to] !== QUOTE) to++;
    this.at = to + 2;
    if (!this.isCounted) return this.uncounted(b, { i, tcpConnectId, msgId, from, to }, end);
    const payloadLen = this.integer(b, end);
    if (this.at > end) return MORE;
    const first = this.at + 1;
    const last = first + payloadLen;
    if (last + 1 >= end) return this.more(last + 2 - i);
    const topic = b.toString("utf8", from, to);
    this.sink("+QMTRECV", { tcpConnectId, msgId, topic, payloadLen, payload: this.bytes(b, first, last) });
    return last + 1;
  }

  /** Its end is looked for at the line end. */
  private uncounted(b: Buffer, head: Head, end: number): number {
    const { i, tcpConnectId, msgId, from, to } = head;
    const first = to + 3;
    let at = first;
    while (at + 1 < end && !(b[at] === CR && b[at + 1] === LF && b[at - 1] === QUOTE)) at++;
    if (at + 1 >= end) return b[end - 1] === CR ? this.more(end + 1 - i) : MORE;
    const topic = b.toString("utf8", from, to);
    this.sink("+QMTRECV", { tcpConnectId, msgId, topic, payload: this.bytes(b, first, at - 1) });
    return at;
  }

  private simcom(b: Buffer, i: number, end: number): number {
    if (end - i < 17) return hasLineEnd(b, i, end) ? this.ended(b, i, end) : MORE;
    const letter = b[i + 8];
    if (letter === P) return this.block(b, i, i + 17, end);
    if (letter === T) return this.block(b, i, i + 15, end);
    return letter === S ? this.started(b, i, end) : this.ended(b, i, end);
  }

  private started(b: Buffer, i: number, end: number): number {
    this.at = i + 15;
    const clientIndex = this.integer(b, end);
    const topicTotalLen = this.integer(b, end);
    const payloadTotalLen = this.integer(b, end);
    if (this.at > end) return MORE;
    this.sink("+CMQTTRXSTART", { clientIndex, topicTotalLen, payloadTotalLen });
    return this.at;
  }

  private ended(b: Buffer, i: number, end: number): number {
    if (b[i + 8] !== E || b[i + 11] !== COLON) return skipLine(b, i, end);
    this.at = i + 13;
    const clientIndex = this.integer(b, end);
    if (this.at > end) return MORE;
    this.sink("+CMQTTRXEND", { clientIndex });
    return this.at;
  }

  /** A line, then as many bytes as it says. */
  private block(b: Buffer, i: number, fields: number, end: number): number {
    this.at = fields;
    const clientIndex = this.integer(b, end);
    const count = this.integer(b, end);
    if (this.at > end) return MORE;
    const first = this.at + 1;
    const last = first + count;
    if (last > end) return this.more(last - i);
    const bytes = this.bytes(b, first, last);
    if (b[i + 8] === P)
      this.sink("+CMQTTRXPAYLOAD", { clientIndex, subPayloadLen: count, subPayload: bytes });
    else this.sink("+CMQTTRXTOPIC", { clientIndex, subTopicLen: count, subTopic: bytes });
    return last;
  }

  /** The integer at the cursor, which moves behind the byte after it; beyond `end` if that has not come yet. */
  private integer(b: Buffer, end: number): number {
    let at = this.at;
    const negative = b[at] === MINUS;
    if (negative) at++;
    let value = 0;
    for (; at < end; at++) {
      const digit = (b[at] as number) - 0x30;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    this.at = at < end ? at + 1 : end + 1;
    return negative ? -value : value;
  }

  private more(total: number): number {
    this.want = total;
    return MORE;
  }

  private bytes(b: Buffer, from: number, to: number): Buffer {
    if (this.borrows) return b.subarray(from, to);
    const own = Buffer.allocUnsafe(to - from);
    b.copy(own, 0, from, to);
    return own;
  }
}

/** Behind the first CR, or the end. */
function behindLineEnd(b: Buffer, start: number, end: number): number {
  let i = start;
  while (i < end && b[i] !== CR) i++;
  return Math.min(i + 1, end);
}

function hasLineEnd(b: Buffer, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (b[i] === CR) return true;
  return false;
}

function skipLine(b: Buffer, start: number, end: number): number {
  for (let i = start; i < end; i++) if (b[i] === LF) return i + 1;
  return MORE;
}
