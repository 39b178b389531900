// Bytes that are a little wrong, as a line that loses and adds some would have them. The same for the same seed.

/** What a layout minds: separators, quotes, digits, signs, and a byte that is no text. */
export const PIECES: readonly number[] = [...Buffer.from(', ";:-0123456789aA\\\u001a'), 0xff];

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
