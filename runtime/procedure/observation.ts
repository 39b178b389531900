// Asks the module in which state its clients are, so that an operation works from whatever an earlier program left: all of
// them, because a command may concern those that nobody here holds. The queries and what each answer proves stand in the
// family's lifecycle; the last proof that holds wins.

import type { Family, Fields, Observation } from "../model.js";
import type { Command, Ended } from "./procedure.js";

export class Observing {
  readonly #family: Family;
  readonly #queries: string[];
  /** The names of fields that hold the index of a client. */
  readonly #indexes: ReadonlySet<string>;
  readonly #states = new Map<number, string>();

  constructor(family: Family) {
    const { clients, lifecycle, forms } = family;
    this.#family = family;
    this.#queries = [...new Set(lifecycle.observe.map((each) => each.form))];
    this.#indexes = new Set(Object.values(forms).flatMap((form) => form.client ?? []));
    for (let client = clients.minimum; client <= clients.maximum; client++)
      this.#states.set(client, lifecycle.initial);
  }

  next(): Command | undefined {
    const form = this.#queries[0];
    return form === undefined ? undefined : { form, values: {} };
  }

  settle(ended: Ended): void {
    const form = this.#queries.shift();
    for (const each of this.#family.lifecycle.observe)
      if (each.form === form)
        for (const client of this.#states.keys())
          if (this.#proves(each, ended, client)) this.#states.set(client, each.state);
  }

  /** By client: the state that the answers prove. */
  get states(): ReadonlyMap<number, string> {
    return this.#states;
  }

  #proves(each: Observation, ended: Ended, client: number): boolean {
    if (each.answer !== "line") return (each.answer === "error") === (ended.error !== undefined);
    return ended.response.some((line) => this.#isAbout(line, client) && agrees(each, line));
  }

  /** A query may print a line for each client. */
  #isAbout(line: Fields, client: number): boolean {
    const named = Object.keys(line).filter((name) => this.#indexes.has(name));
    return named.every((name) => line[name] === client);
  }
}

function agrees(each: Observation, line: Fields): boolean {
  return Object.entries(each.where ?? {}).every(([name, wanted]) => {
    const value = line[name] as number | string;
    return "not" in wanted ? value !== undefined && value !== wanted.not : wanted.includes(value);
  });
}
