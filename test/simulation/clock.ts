// Virtual time: one queue of events for everything that happens in a simulation, and a clock that jumps to the next.
//
// The client under test knows `performance.now`, `setTimeout` and `Math.random`; while a simulation runs, these are the
// simulation's own. Between two events every promise is settled that can be: a tick that is asked for in a microtask comes
// after all microtasks, without a turn of the event loop.

import type { Random } from "./random.js";

interface Event {
  readonly at: number;
  readonly order: number;
  run: (() => void) | undefined;
}

/** What `setTimeout` gives: the client holds and lets go of the process by it. */
interface Timer extends Event {
  ref(): void;
  unref(): void;
}

const own = {
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
  now: performance.now,
  random: Math.random,
  date: Date.now,
};

export class Clock {
  now = 0;
  /** What the wall clock is ahead by; it may jump. */
  wallOffset = 1_700_000_000_000;
  readonly #heap: Event[] = [];
  #order = 0;
  #timers = 0;
  /** The host does not run: its timers wait until then. */
  #hostSleepsUntil = 0;

  /** Timers of the client that have neither gone off nor been taken back. */
  get timers(): number {
    return this.#timers;
  }

  at(time: number, run: () => void): void {
    this.#push({ at: Math.max(time, this.now), order: this.#order++, run });
  }

  after(delay: number, run: () => void): void {
    this.at(this.now + delay, run);
  }

  /** For what is simulated itself: no timer of the client. */
  sleep(delay: number): Promise<void> {
    return new Promise((resolve) => this.after(delay, resolve));
  }

  /** The host's process stands still for a while: timers that are due meanwhile go off afterwards. */
  suspendHost(until: number): void {
    this.#hostSleepsUntil = Math.max(this.#hostSleepsUntil, until);
  }

  get hostWakesAt(): number {
    return Math.max(this.now, this.#hostSleepsUntil);
  }

  /** The next event happens. False if there is none. */
  step(): boolean {
    const event = this.#pop();
    if (!event) return false;
    this.now = event.at;
    event.run?.();
    return true;
  }

  /** Replaces the clocks and the chance of this process, until `uninstall`. */
  install(random: Random): void {
    Math.random = () => random.next();
    Date.now = () => Math.floor(this.wallOffset + this.now);
    performance.now = () => this.now;
    Object.assign(globalThis, {
      setTimeout: (run: () => void, delay = 0) => this.#setTimeout(run, delay),
      clearTimeout: (timer: Timer | undefined) => this.#clearTimeout(timer),
    });
  }

  uninstall(): void {
    Math.random = own.random;
    Date.now = own.date;
    performance.now = own.now;
    Object.assign(globalThis, { setTimeout: own.setTimeout, clearTimeout: own.clearTimeout });
  }

  #setTimeout(run: () => void, delay: number): Timer {
    this.#timers++;
    const timer: Timer = {
      at: this.now + Math.max(1, delay),
      order: this.#order++,
      run: () => this.#goOff(timer, run),
      ref: nothing,
      unref: nothing,
    };
    this.#push(timer);
    return timer;
  }

  #goOff(timer: Timer, run: () => void): void {
    if (this.#hostSleepsUntil > this.now)
      return this.at(this.#hostSleepsUntil, () => timer.run && this.#goOff(timer, run));
    this.#clearTimeout(timer);
    run();
  }

  #clearTimeout(timer: Timer | undefined): void {
    if (!timer?.run) return;
    timer.run = undefined;
    this.#timers--;
  }

  #push(event: Event): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(event);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(event, heap[parent] as Event)) break;
      heap[at] = heap[parent] as Event;
      at = parent;
    }
    heap[at] = event;
  }

  #pop(): Event | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (!last || first === last) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1] as Event, heap[child] as Event)) child++;
      if (!isBefore(heap[child] as Event, last)) break;
      heap[at] = heap[child] as Event;
      at = child;
    }
    heap[at] = last;
    return first;
  }
}

function isBefore(a: Event, b: Event): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

function nothing(): void {}

/** Resolves when no promise can settle any more before the next event. */
export function quiet(): Promise<void> {
  return new Promise((resolve) => queueMicrotask(() => process.nextTick(resolve)));
}
