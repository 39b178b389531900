// When the session must be woken, and what for: one row for each reason. Times are milliseconds of the owner's clock.

/**
 * `stall`: a payload that was announced does not come. `terminator`: the silence before what ends the data is over.
 * `answer`: a command has had its time. `leave`: the data state has been waited out. `drain`: quiet, before probes.
 */
export type Timer = "stall" | "terminator" | "answer" | "leave" | "drain";

/** In the order in which those that are due at once go off. */
const NONE: Readonly<Record<Timer, number>> = {
  stall: Infinity,
  terminator: Infinity,
  answer: Infinity,
  leave: Infinity,
  drain: Infinity,
};
export const TIMERS = Object.keys(NONE) as readonly Timer[];

export class Timers {
  readonly #at: Record<Timer, number> = { ...NONE };

  /** @param at Infinity: not at all */
  set(timer: Timer, at: number): void {
    this.#at[timer] = at;
  }

  stop(timer: Timer): void {
    this.#at[timer] = Infinity;
  }

  stopAll(): void {
    for (const timer of TIMERS) this.stop(timer);
  }

  /** True if the timer has gone off by now; then it is stopped. */
  take(timer: Timer, now: number): boolean {
    if (this.#at[timer] > now) return false;
    this.stop(timer);
    return true;
  }

  /** When the first goes off; undefined if none is set. */
  get next(): number | undefined {
    let first = Infinity;
    for (const timer of TIMERS) if (this.#at[timer] < first) first = this.#at[timer];
    return first === Infinity ? undefined : first;
  }
}

/** Milliseconds. Each is a bound of ours, beside the limits that the manuals print. */
export const BOUNDS = {
  /** Added to the module's own limit: the time on the line and in the module's queue. */
  linkAllowance: 2_000,
  /** Quiet that must pass before the first probe. */
  drain: 500,
  /** Noise does not put the first probe off for longer. */
  longestDrain: 5_000,
  /** Quiet after which an item that waits for more bytes is read as it is. */
  stall: 5_000,
  /** For the answer to a probe. */
  probe: 2_000,
} as const;
