// How time is taken: contenders interleaved, so that whatever the machine does meanwhile happens to all of them.
//
// Strategy: in each round every contender once, in shuffled order, each after a full collection and one untimed run (the
// collection throws compiled code away, which is not what is to be measured). Ratios are taken within a round; what is
// reported is the median over the rounds. One run takes as long as it takes; nobody is stopped.

import { Random } from "./random.js";
import { SEED } from "./workloads/workload.js";

export interface Timed {
  readonly name: string;
  /** One run; what it returns is ignored. */
  readonly run: () => unknown;
  /** False: without the untimed run, where one run takes many seconds. */
  readonly warms?: boolean;
}

/** Milliseconds by name, one a round, in the order of the rounds. */
export type Times = ReadonlyMap<string, readonly number[]>;

export async function measure(contenders: readonly Timed[], rounds: number): Promise<Times> {
  const random = new Random(SEED);
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++)
    for (const { name, run, warms = true } of random.shuffle(contenders)) {
      collect();
      if (warms) await run();
      times.get(name)?.push(await timeOf(run));
    }
  return times;
}

/** Milliseconds of one run. A run that is synchronous is not made to wait for a microtask. */
export async function timeOf(run: () => unknown): Promise<number> {
  const started = performance.now();
  const result = run();
  if (result instanceof Promise) await result;
  return performance.now() - started;
}

/** A full collection. @throws Error if the process was started without --expose-gc */
export function collect(): void {
  if (!globalThis.gc) throw new Error("the benchmarks need --expose-gc; start them with `npm run bench`");
  globalThis.gc();
}

/** Bytes held by everything, after two full collections: the second takes what the first made free. */
export function heldBytes(): number {
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return NaN;
  if (sorted.length % 2 === 1) return sorted[middle] as number;
  return ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** The median over the rounds of `above / below`. */
export function ratio(times: Times, above: string, below: string): number {
  const divisors = times.get(below) ?? [];
  return median((times.get(above) ?? []).map((time, round) => time / (divisors[round] as number)));
}

export function medianOf(times: Times, name: string): number {
  return median(times.get(name) ?? []);
}
