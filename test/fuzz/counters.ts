// The counters of all instrumented modules, in one array: how often each branch was run. What an input has reached is the set
// of its features: a branch with a class of its count (1, 2, 3, 4-7, 8-15, 16-31, 32-127, more), as AFL has them.

const ROOM = 1 << 16;

/** One bit for each class of counts, from 0 to 7. */
function classOf(count: number): number {
  if (count <= 3) return count - 1;
  return count < 8 ? 3 : count < 16 ? 4 : count < 32 ? 5 : count < 128 ? 6 : 7;
}

export class Counters {
  readonly #all = new Uint32Array(ROOM);
  #used = 0;

  /** Called by each instrumented module when it is loaded. */
  take(_name: string, count: number): Uint32Array {
    const from = this.#used;
    this.#used += count;
    if (this.#used > ROOM) throw new Error(`more than ${ROOM} branches`);
    return this.#all.subarray(from, this.#used);
  }

  get branches(): number {
    return this.#used;
  }

  reset(): void {
    this.#all.fill(0, 0, this.#used);
  }

  /** How many branches were run since the last reset, each as often as it was: the work that was done. */
  steps(): number {
    let sum = 0;
    for (let i = 0; i < this.#used; i++) sum += this.#all[i] as number;
    return sum;
  }

  /** The features since the last reset. */
  features(): number[] {
    const found: number[] = [];
    for (let i = 0; i < this.#used; i++) {
      const count = this.#all[i] as number;
      if (count > 0) found.push(i * 8 + classOf(count));
    }
    return found;
  }
}

/** Makes them known to modules that are loaded from now on. */
export function installCounters(): Counters {
  const counters = new Counters();
  Object.assign(globalThis, { atFuzzCounters: counters });
  return counters;
}
