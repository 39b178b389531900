// Chance that happens again: one seed, and a stream of numbers for each purpose. What one purpose draws does not move the
// others, so that a run from which a fault was taken away resembles the run before.

const LATEST = 595_000;

/** Mulberry32: small, and good enough to choose faults. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least 0, less than 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    const state = this.#state;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** As many small values as large ones, by magnitude: 1 ms is as likely as 10 min. */
  spread(least: number, most: number): number {
    return Math.round(least * (most / least) ** this.next());
  }

  /** Milliseconds by which something is late: any magnitude, or long after every limit, up to the ten minutes that are promised. */
  lateness(): number {
    return this.chance(0.5) ? this.spread(1, LATEST) : this.between(20_000, LATEST);
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T;
  }

  /** A stream of its own for a purpose. */
  fork(purpose: string): Random {
    return new Random(hashText(purpose, this.#state));
  }
}

/** FNV-1a over the characters. */
export function hashText(text: string, start = 0x811c9dc5): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
