// A workload: bytes as a module prints them, and the events that are truly in them, made together by a generator.
//
// Strategy: a generator adds bytes and events to a Builder, so that neither can be derived from the other by a decoder
// under test. Payloads of the truth are views into the bytes, so that a large workload is held once.

import type { Event, Name } from "../events.js";

export interface Truth {
  readonly name: Name;
  readonly event: Event;
}

export interface Workload {
  readonly bytes: Buffer;
  readonly truth: readonly Truth[];
  /** How many lines or messages it holds, as the issue counts them. */
  readonly count: number;
}

export const SEED = 20_250_301;
/** Of the timed runs, in bytes. */
export const CHUNK_SIZES = [1, 64, 512, 4096] as const;
/** Of the checks; Infinity is the whole in one piece. */
export const CHECKED_SIZES = [1, 7, 64, 512, 4096, Infinity] as const;

export class Builder {
  readonly #parts: Uint8Array[] = [];
  readonly #truth: { name: Name; fields: object; ranges: Ranges }[] = [];
  #length = 0;

  add(part: string | Uint8Array): { start: number; end: number } {
    const bytes = typeof part === "string" ? Buffer.from(part, "latin1") : part;
    const start = this.#length;
    this.#parts.push(bytes);
    this.#length += bytes.length;
    return { start, end: this.#length };
  }

  /** What the bytes added before mean. Ranges become views of the bytes, once these are all there. */
  event(name: Name, fields: object, ranges: Ranges = {}): void {
    this.#truth.push({ name, fields, ranges });
  }

  build(count: number): Workload {
    const bytes = Buffer.concat(this.#parts);
    const view = ([name, { start, end }]: [string, Range]): [string, Uint8Array] => [
      name,
      bytes.subarray(start, end),
    ];
    const truth = this.#truth.map(({ name, fields, ranges }) => {
      return { name, event: { ...fields, ...Object.fromEntries(Object.entries(ranges).map(view)) } };
    });
    return { bytes, truth, count };
  }
}

interface Range {
  readonly start: number;
  readonly end: number;
}
interface Ranges {
  readonly [field: string]: Range;
}

/** Cut as a serial port would deliver them: a view a chunk. Infinity leaves them whole. */
export function chunksOf(bytes: Buffer, size: number): Buffer[] {
  const step = Math.min(size, bytes.length);
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += step)
    chunks.push(bytes.subarray(at, Math.min(at + step, bytes.length)));
  return chunks;
}
