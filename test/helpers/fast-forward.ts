// Time that nobody waits for: while something runs, the clock jumps to the next timer as soon as nothing else is to be
// done. For code that knows `setTimeout` and `performance.now` and does no I/O meanwhile.

import { setImmediate } from "node:timers/promises";

interface Timer {
  readonly at: number;
  readonly run: () => void;
  ref(): void;
  unref(): void;
}

const now = performance.now.bind(performance);
let skipped = 0;
// It stays so: a clock that went back afterwards would be no clock.
performance.now = () => now() + skipped;

/** @throws what `run` throws; Error if it waits for something that is no timer */
export async function fastForward<T>(run: () => Promise<T>): Promise<T> {
  const timers = new Set<Timer>();
  const own = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  Object.assign(globalThis, fakeTimers(timers));
  try {
    let isDone = false;
    const running = run().finally(() => (isDone = true));
    running.catch(() => undefined);
    for (await setImmediate(); !isDone; await setImmediate()) fireFirst(timers);
    return await running;
  } finally {
    Object.assign(globalThis, own);
  }
}

function fakeTimers(timers: Set<Timer>): object {
  return {
    setTimeout: (run: () => void, delay: number): Timer => {
      const timer = { at: performance.now() + delay, run, ref: () => undefined, unref: () => undefined };
      timers.add(timer);
      return timer;
    },
    clearTimeout: (timer: Timer) => timers.delete(timer),
  };
}

function fireFirst(timers: Set<Timer>): void {
  const first = [...timers].reduce<Timer | undefined>(
    (least, each) => (least && least.at <= each.at ? least : each),
    undefined,
  );
  if (!first) throw new Error("nothing is left to wait for");
  skipped += Math.max(0, first.at - performance.now());
  timers.delete(first);
  first.run();
}
