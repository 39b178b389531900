// The data of one command, as a log shows it: collected line by line until it is all there. Counted data is there when its
// bytes are; a log that shows lines hides how they ended, so one byte and two are tried. Data that a byte ends is there at
// this byte; if the log does not show it, the answer ends the data, and that is inferred.

import { concat, CTRL_Z, ESC, LF, NO_BYTES } from "../../bytes.js";
import type { Place } from "../item.js";
import { announcedBy, type Call, type CallData } from "./call.js";

export interface TakenData extends CallData {
  /** Its end was not counted and not seen. */
  readonly isInferred: boolean;
  /** ESC: what was typed is dropped. */
  readonly isCancelled: boolean;
  /** What stood after it on its last line. */
  readonly rest: Uint8Array;
}

/** Bytes that are kept of data that does not end. */
const MOST = 131_072;

export class DataTaker {
  readonly call: Call;
  /** Bytes that the command says, if it says any. */
  readonly announced: number | undefined;
  #place: Place | undefined;
  readonly #isPrompted: boolean;
  readonly #lines: Uint8Array[] = [];
  #length = 0;

  constructor(call: Call, isPrompted: boolean) {
    this.call = call;
    this.#isPrompted = isPrompted;
    this.announced = call.known && announcedBy(call.known.form, call.known.values);
  }

  get isEmpty(): boolean {
    return this.#lines.length === 0;
  }

  get isCounted(): boolean {
    return this.announced !== undefined;
  }

  /** Bytes as they are, line ends among them: what is needed of them is taken. Undefined if more are needed. */
  takeBytes(bytes: Uint8Array, place: Place): TakenData | undefined {
    this.#place ??= place;
    const whole = concat([...this.#lines, bytes]);
    this.#lines.splice(0, Infinity, whole);
    this.#length = whole.length;
    if (this.announced === undefined) return this.#untilSign(whole) ?? this.#unlessTooLong();
    if (whole.length < this.announced) return this.#unlessTooLong();
    return this.#taken(whole.subarray(0, this.announced), { rest: whole.subarray(this.announced) });
  }

  /** A line whose line end is not known. */
  takeLine(bytes: Uint8Array, place: Place): TakenData | undefined {
    this.#place ??= place;
    this.#lines.push(bytes);
    this.#length += bytes.length;
    const joined = this.#joined();
    const announced = this.announced;
    if (announced === undefined) return this.#untilSign(joined) ?? this.#unlessTooLong();
    const breaks = this.#lines.length - 1;
    if (this.#length + 2 * breaks === announced) return this.#taken(this.#joined(Uint8Array.of(13, LF)), {});
    if (joined.length < announced) return this.#unlessTooLong();
    const surplus = bytesWithoutSign(joined.subarray(announced));
    return this.#taken(joined.subarray(0, announced), { surplus });
  }

  /** What has come is all: the answer is there, or another command. */
  finish(): TakenData {
    return this.#taken(this.#joined(), { isInferred: !this.isCounted });
  }

  #joined(lineEnd = Uint8Array.of(LF)): Uint8Array {
    return concat(this.#lines.flatMap((line, at) => (at === 0 ? [line] : [lineEnd, line])));
  }

  #untilSign(bytes: Uint8Array): TakenData | undefined {
    const { data } = this.call.exchange.form;
    if (data?.end !== "ctrl-z") return undefined;
    const at = bytes.findIndex((byte) => byte === CTRL_Z || (byte === ESC && data.cancel === true));
    if (at < 0) return undefined;
    const isCancelled = bytes[at] === ESC;
    return this.#taken(bytes.subarray(0, at), { isCancelled, rest: bytes.subarray(at + 1) });
  }

  #unlessTooLong(): TakenData | undefined {
    return this.#length > MOST ? this.finish() : undefined;
  }

  #taken(bytes: Uint8Array, more: Partial<TakenData>): TakenData {
    return {
      place: this.#place ?? this.call,
      bytes: bytes.slice(),
      announced: this.announced,
      isPrompted: this.#isPrompted,
      surplus: 0,
      isInferred: false,
      isCancelled: false,
      rest: NO_BYTES,
      ...more,
    };
  }
}

/** Programs often add a Ctrl-Z or a line end, which no module counts. */
function bytesWithoutSign(bytes: Uint8Array): number {
  return bytes.filter((byte) => byte !== CTRL_Z && byte !== 13 && byte !== LF).length;
}
