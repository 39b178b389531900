// How much a framer holds, at most, of an item that does not end. In: the lines that announce bytes. Out: numbers of bytes.

import { fieldsOf } from "../codec/layout.js";
import type { PayloadLine } from "./payload-line.js";

/** What is appended at once to an item that is longer than the limit allows; then it is known to be too long. */
export const APPENDED_BYTES = 64;
/** The longest line that announces nothing; no limit is smaller. */
const LONGEST_LINE = 8192;
/** Bytes of a line around its payload, at most. */
const AROUND_PAYLOAD = 2048;

/**
 * The longest item, in bytes: a line without its line end, or with the block that it announces. What is longer is dropped.
 * @param unlimited the most bytes that those of the lines announce that say no maximum
 */
export function bufferLimit(unlimited: number, lines: readonly PayloadLine[]): number {
  const sizes = lines.flatMap(({ block, layout = [] }) => [
    block?.maximum ?? 0,
    ...fieldsOf(layout).map(({ type, maxBytes }) => (type === "bytes" ? (maxBytes ?? 0) : 0)),
  ]);
  return Math.max(LONGEST_LINE, Math.max(unlimited, ...sizes) + AROUND_PAYLOAD);
}

/** Bytes of memory that a framer with this limit holds, at most: what is held stands in a buffer of twice its size. */
export function memoryOf(limit: number): number {
  return 2 * (limit + APPENDED_BYTES);
}
