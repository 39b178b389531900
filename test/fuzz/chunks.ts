// The cuts that each input is tried with: whole, byte by byte, and in pieces that follow from the bytes themselves.

import { single } from "../helpers/transcript.js";

export function* cutsOf(bytes: Uint8Array): Generator<Uint8Array[]> {
  yield single(bytes);
  yield pieces(bytes);
}

/** Pieces of 1 to 16 bytes. */
function pieces(bytes: Uint8Array): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  let mixed = 1;
  for (let at = 0; at < bytes.length;) {
    mixed = Math.imul(mixed ^ (bytes[at] as number), 0x01000193) >>> 0;
    const size = 1 + ((mixed >>> 13) & 15);
    chunks.push(bytes.slice(at, at + size));
    at += size;
  }
  return chunks;
}

/** The families by the first byte of an input, which also says what is done; the rest is what arrives. */
export function choose<T>(
  input: Uint8Array,
  from: readonly T[],
): { chosen: T; rest: Uint8Array; choice: number } {
  const first = input[0] ?? 0;
  return {
    chosen: from[first % from.length] as T,
    rest: input.subarray(1),
    choice: Math.floor(first / from.length),
  };
}
