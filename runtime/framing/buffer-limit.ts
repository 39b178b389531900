// How much a framer holds, at most, of what does not end. In: the lines that announce bytes. Out: numbers of bytes.

import { fieldsOf } from "../codec/layout.js";
import type { PayloadLine } from "./payload-line.js";

/** With so many bytes more, an item that is held is tried again. */
export const FEW = 64;

/**
 * Bytes of an item that does not end that are held, at most. No line that announces nothing is longer.
 * @param unlimited the most bytes that those of the lines announce that say no maximum
 */
export function bufferLimit(unlimited: number, lines: readonly PayloadLine[]): number {
  const sizes = lines.flatMap(({ block, layout = [] }) => [
    block?.maximum ?? 0,
    ...fieldsOf(layout).map(({ type, maxBytes }) => (type === "bytes" ? (maxBytes ?? 0) : 0)),
  ]);
  return Math.max(8192, Math.max(unlimited, ...sizes) + 2048);
}

/** Bytes of memory that a framer with this cap holds, at most: what is held stands in a buffer of twice its size. */
export function memoryOf(cap: number): number {
  return 2 * (cap + FEW);
}
