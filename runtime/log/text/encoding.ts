// The bytes of a file to bytes of its text: UTF-16 becomes UTF-8, anything else stays as it is, because a capture may
// hold any byte. UTF-16 is known by its byte order mark, or by every second of the first bytes being zero.

import { concat, NO_BYTES, toBytes } from "../../bytes.js";

/** Bytes that are looked at before it is decided. */
const SAMPLE = 32;

export class Encoding {
  #held = NO_BYTES;
  #decoder: InstanceType<typeof TextDecoder> | "none" | undefined;

  /** What these bytes say. Nothing until the encoding is known. */
  receive(bytes: Uint8Array): Uint8Array {
    if (this.#decoder !== undefined) return this.#decode(bytes, true);
    this.#held = concat([this.#held, bytes]);
    return this.#held.length < SAMPLE ? NO_BYTES : this.#decide(true);
  }

  /** What is left. */
  end(): Uint8Array {
    return this.#decoder === undefined ? this.#decide(false) : this.#decode(NO_BYTES, false);
  }

  #decide(goesOn: boolean): Uint8Array {
    const held = this.#held;
    this.#held = NO_BYTES;
    const name = encodingOf(held);
    this.#decoder = name === undefined ? "none" : new TextDecoder(name);
    const hasMark = held[0] === 0xef && held[1] === 0xbb && held[2] === 0xbf;
    return this.#decode(hasMark ? held.subarray(3) : held, goesOn);
  }

  #decode(bytes: Uint8Array, goesOn: boolean): Uint8Array {
    const decoder = this.#decoder;
    if (decoder === undefined || decoder === "none") return bytes;
    return toBytes(decoder.decode(bytes, { stream: goesOn }));
  }
}

function encodingOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE - 1);
  if (sample.length < 4) return undefined;
  const isZero = (rest: number) => sample.every((byte, at) => (byte === 0) === (at % 2 === rest));
  if (isZero(1)) return "utf-16le";
  return isZero(0) ? "utf-16be" : undefined;
}
