// Makes a failing run small: fewer faults, fewer accidents, fewer operations, as long as the same promise is broken. What is
// left is a transcript that a person can read, and a configuration that repeats it.

import type { FaultName } from "./faults.js";
import { simulate, type Config, type Result } from "./simulate.js";

export interface Shrunk {
  readonly result: Result;
  readonly runs: number;
}

/**
 * @param kind the promise that stays broken
 * @param limit runs that may be spent
 */
export async function shrink(failing: Result, kind?: string, limit = 300): Promise<Shrunk> {
  return new Shrinking(failing, kind ?? failing.violations[0]?.kind ?? "", limit).run();
}

class Shrinking {
  #best: Result;
  readonly #kind: string;
  readonly #limit: number;
  #runs = 0;

  constructor(failing: Result, kind: string, limit: number) {
    this.#best = failing;
    this.#kind = kind;
    this.#limit = limit;
  }

  async run(): Promise<Shrunk> {
    const accidents = [...this.#best.accidents];
    const faults = [...new Set(accidents.map((each) => each.replace(/#.*$/, "") as FaultName))];
    const { rates } = this.#best;
    const make = (kept: readonly FaultName[]): Config => ({
      ...this.#best.config,
      rates: Object.fromEntries(kept.map((name) => [name, rates[name] as number])),
    });
    await this.#try(make(faults));
    await this.#without(faults, make);
    for (let before = Infinity; this.#size < before && this.#runs < this.#limit;) {
      before = this.#size;
      await this.#without(this.#operations, (keep) => ({ ...this.#best.config, keep }));
      await this.#fewerAccidents();
    }
    return { result: await simulate(this.#best.config, true), runs: this.#runs };
  }

  get #size(): number {
    return this.#operations.length + this.#best.accidents.length;
  }

  get #operations(): readonly number[] {
    return this.#best.config.keep ?? this.#best.operations;
  }

  async #fewerAccidents(): Promise<void> {
    for (const accident of [...this.#best.accidents].reverse()) {
      if (!this.#best.accidents.includes(accident)) continue;
      const { config } = this.#best;
      await this.#try({ ...config, skip: [...(config.skip ?? []), accident] });
    }
  }

  /** Leaves out halves, quarters, ... single members, as long as the failure stays. */
  async #without<T>(all: readonly T[], make: (kept: readonly T[]) => Config): Promise<void> {
    let kept = all;
    for (
      let size = Math.ceil(kept.length / 2);
      size >= 1 && kept.length > 0;
      size = size === 1 ? 0 : Math.ceil(size / 2)
    )
      for (let at = kept.length - size; at > -size; at -= size) {
        const less = kept.filter((_, i) => i < at || i >= at + size);
        if (less.length < kept.length && (await this.#try(make(less)))) kept = less;
      }
  }

  async #try(config: Config): Promise<boolean> {
    if (this.#runs++ >= this.#limit) return false;
    const result = await simulate(config);
    const fails = result.violations.some(({ kind }) => kind === this.#kind);
    if (fails) this.#best = result;
    return fails;
  }
}

/** The configuration without what makes no difference: accidents that are skipped and would not happen. */
export function titleOf({ violations }: Result): string {
  const [first] = violations;
  return first ? `${first.kind}: ${first.text}` : "nothing is broken";
}
