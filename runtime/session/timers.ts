// When the session must be woken, and what for: one row for each reason. Times are milliseconds of the owner's clock.

/**
 * `stall`: a payload that was announced does not come. `terminator`: the silence before what ends the data is over.
 * `answer`: a command has had its time. `leave`: the data state has been waited out. `drain`: quiet, before probes.
 */
export type Timer = "stall" | "terminator" | "answer" | "leave" | "drain";

export class Timers {
  /** In the order in which those that are due at once go off. */
  readonly #at: Record<Timer, number> = {
    stall: Infinity,
    terminator: Infinity,
    answer: Infinity,
    leave: Infinity,
    drain: Infinity,
  };
  readonly #names = Object.keys(this.#at) as readonly Timer[];

  /** @param at Infinity: not at all */
  set(timer: Timer, at: number): void {
    this.#at[timer] = at;
  }

  stop(timer: Timer): void {
    this.#at[timer] = Infinity;
  }

  stopAll(): void {
    for (const timer of this.#names) this.stop(timer);
  }

  /** Stops each timer that has gone off by now, and names it. What is done for one may set or stop those after it. */
  *takeDue(now: number): Generator<Timer, void> {
    for (const timer of this.#names) {
      if (this.#at[timer] > now) continue;
      this.stop(timer);
      yield timer;
    }
  }

  /** When the first goes off; undefined if none is set. */
  get next(): number | undefined {
    let first = Infinity;
    for (const timer of this.#names) if (this.#at[timer] < first) first = this.#at[timer];
    return first === Infinity ? undefined : first;
  }
}

/**
 * The owner's clock made one that never goes back: if that does, or tells no time, this one stands still, and goes on from
 * there. So nothing waits longer than its bound.
 */
export class Clock {
  #last = -Infinity;
  /** How far the owner's clock was put back. */
  #behind = 0;

  read(now: number): number {
    const at = now + this.#behind;
    if (at >= this.#last) return (this.#last = at);
    if (at < this.#last) this.#behind += this.#last - at;
    return this.#last;
  }

  /** The same moment on the owner's clock. */
  toOwner(at: number): number {
    return at - this.#behind;
  }
}

/** Milliseconds. Each is a bound of ours, beside the limits that the manuals print. */
export const BOUNDS = {
  /** Added to the module's own limit: the time on the line and in the module's queue. */
  linkAllowance: 2_000,
  /** So soon after a final result code another may be one too many for the same command. */
  stray: 5_000,
  /** A refusal that says the same as the one before it, and so soon, may be that one twice. */
  repeated: 100,
  /** Quiet that must pass before the first probe. */
  drain: 500,
  /** Noise does not put the first probe off for longer. */
  longestDrain: 5_000,
  /** Quiet after which an item that waits for more bytes is read as it is. */
  stall: 5_000,
  /** After the first line of a start, for the others. */
  start: 30_000,
  /** For the answer to a probe. */
  probe: 2_000,
  /** A completion that is owed for longer is forgiven: no answer is later than ten minutes. */
  owed: 660_000,
  /** For all of a recovery, however often the module asks for data meanwhile. */
  recovery: 660_000,
} as const;
