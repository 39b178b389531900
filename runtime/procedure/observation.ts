// Asks the module in which state a client is, so that an operation works from whatever an earlier program left.
// The queries and what each answer proves stand in the family's lifecycle; the last proof that holds wins.

import type { Family, Fields, Observation } from "../model.js";
import type { Command, Ended } from "./procedure.js";

export class Observing {
  readonly #family: Family;
  readonly #client: number;
  readonly #queries: string[];
  /** The names of fields that hold the index of a client. */
  readonly #indexes: ReadonlySet<string>;
  #state: string;

  constructor(family: Family, client: number) {
    this.#family = family;
    this.#client = client;
    this.#state = family.lifecycle.initial;
    this.#queries = [...new Set(family.lifecycle.observe.map((each) => each.form))];
    this.#indexes = new Set(Object.values(family.forms).flatMap((form) => form.client ?? []));
  }

  next(): Command | undefined {
    const form = this.#queries[0];
    return form === undefined ? undefined : { form, values: {} };
  }

  settle(ended: Ended): void {
    const form = this.#queries.shift();
    for (const each of this.#family.lifecycle.observe) {
      if (each.form === form && this.#proves(each, ended)) this.#state = each.state;
    }
  }

  /** The state that the answers prove. */
  get state(): string {
    return this.#state;
  }

  #proves(each: Observation, ended: Ended): boolean {
    if (each.answer !== "line") return (each.answer === "error") === (ended.error !== undefined);
    return ended.response.some((line) => this.#isAbout(line) && agrees(each, line));
  }

  /** A query may print a line for each client. */
  #isAbout(line: Fields): boolean {
    const named = Object.keys(line).filter((name) => this.#indexes.has(name));
    return named.every((name) => line[name] === this.#client);
  }
}

function agrees(each: Observation, line: Fields): boolean {
  return Object.entries(each.where ?? {}).every(([name, wanted]) => {
    const value = line[name] as number | string;
    return "not" in wanted ? value !== undefined && value !== wanted.not : wanted.includes(value);
  });
}
