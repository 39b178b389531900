// The read-only queries by which a session finds out which answer belongs to whom. With u commands unanswered, u + 1
// queries with different prefixes are asked, one after another: a late answer can imitate the answer to one of them, but not
// to all. A round in which each gets its own answer proves that the session is aligned.
//
// Counts only; resync.ts sends the queries and has the timers.

import type { Family, Form } from "../../model.js";

/** Rounds of probes before the module counts as dead. */
const ROUNDS = 3;

export class Probes {
  readonly #forms: readonly Form[];
  /** Final result codes that may still come for commands that were given up, at most. */
  #unanswered = 0;
  #round: Form[] = [];
  #rounds = 0;

  constructor({ probes, forms }: Family) {
    this.#forms = probes.map((id) => forms[id] as Form);
  }

  get unanswered(): number {
    return this.#unanswered;
  }

  /** A command was given up. @param answers how many final result codes may still come for it */
  expect(answers: number): void {
    this.#unanswered += answers;
  }

  /** A final result code that answers no probe: one answer less is outstanding. */
  countLate(): void {
    this.#unanswered = Math.max(0, this.#unanswered - 1);
  }

  /** A new budget. More late answers than probes cannot be counted out; what is older than that has been drained. */
  begin(): void {
    this.#rounds = 0;
    this.#unanswered = Math.min(this.#unanswered, this.#forms.length - 1);
  }

  /** A new round; false if the budget is spent or the family has too few probes. */
  startRound(): boolean {
    this.#rounds++;
    this.#round = this.#forms.slice(0, this.#unanswered + 1);
    return this.#rounds <= ROUNDS && this.#forms.length > this.#unanswered;
  }

  /** The next of this round; undefined if all have been answered. */
  next(): Form | undefined {
    return this.#round.shift();
  }

  succeed(): void {
    this.#unanswered = 0;
    this.#rounds = 0;
  }
}
