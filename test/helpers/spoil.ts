// Bytes that are a little wrong, as a line that loses and adds some would have them, the same for the same seed; and what
// whoever reads them owes, however they are cut.

import type { DecodeVector } from "../../codegen/vectors/vector.js";
import { concat, toBytes } from "../../runtime/bytes.js";
import { announcesPayload } from "../../runtime/codec/index.js";
import type { Family } from "../../runtime/model.js";
import { assert } from "../suite.js";
import { randomCuts, single } from "./transcript.js";
import { fromHex, toHex } from "./values.js";

/** What a layout minds: separators, quotes, digits, signs, and a byte that is no text. */
const PIECES: readonly number[] = [...Buffer.from(', ";:-0123456789aA\\\u001a'), 0xff];
/** As modules print them, and as they do not. */
const LINE_ENDS: readonly string[] = ["\r\n", "\r\n", "\r", "\n", "\r\r\n", ""];

/** One byte changed, left out or put in between. */
export function spoil(bytes: Uint8Array, random: () => number, pieces = PIECES): Uint8Array {
  const at = Math.floor(random() * (bytes.length + 1));
  const kept = Math.floor(random() * 3) === 0 ? at : at + 1;
  const between = random() < 0.3 ? [] : [pick(pieces, random)];
  return Uint8Array.from([...bytes.subarray(0, at), ...between, ...bytes.subarray(kept)]);
}

export function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** Reads bytes, and tells what is in them. */
export interface Listener {
  readonly told: readonly unknown[];
  receive(bytes: Uint8Array): void;
}

/** An item is told with its last byte: after each byte all that was told is what one chunk of the same bytes tells. */
export function proveCuts(listen: () => Listener, bytes: Uint8Array, seed: number): void {
  const slow = listen();
  for (const [i, byte] of single(bytes).entries()) {
    slow.receive(byte);
    const atOnce = tellAll(listen, [bytes.slice(0, i + 1)]);
    assert.equal(slow.told, atOnce, `seed ${seed}, ${i + 1} bytes of ${toHex(bytes)}`);
  }
  assert.equal(tellAll(listen, randomCuts(seed)(bytes)), slow.told, `seed ${seed}: ${toHex(bytes)}`);
}

export function tellAll(listen: () => Listener, chunks: Iterable<Uint8Array>): readonly unknown[] {
  const { told, ...listener } = listen();
  for (const chunk of chunks) listener.receive(chunk);
  return told;
}

/**
 * Streams of some lines of a family, half of them with a payload where it has such lines, a few spoiled or cut off.
 * @param between what may stand there besides line ends
 */
export function spoiledStreams(
  { urcs }: Family,
  spoken: readonly DecodeVector[],
  between: readonly string[] = [],
): (random: () => number) => Uint8Array {
  const carriers = spoken.filter(({ urc = "" }) => urcs[urc] && announcesPayload(urcs[urc]));
  const ends = [...LINE_ENDS, ...between];
  return (random) => {
    const parts: Uint8Array[] = [];
    for (let i = 0; i <= random() * 6; i++) {
      const text = fromHex(pick(random() < 0.5 && carriers.length > 0 ? carriers : spoken, random).hex);
      const spoiled = random() < 0.3 ? spoil(text, random, [...PIECES, 0x0d, 0x0a]) : text;
      const end = random() < 0.15 ? Math.floor(random() * spoiled.length) : spoiled.length;
      parts.push(spoiled.subarray(0, end), toBytes(pick(ends, random)));
    }
    return concat([...parts, toBytes("\r\nOK\r\n")]);
  };
}
