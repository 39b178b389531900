// What the session knows of the MQTT clients inside the module: the state of each, and the settings that commands
// have made. Knowledge, not truth: it is what follows from the answers so far.

import { clientsOf } from "../codec/index.js";
import { next } from "../lifecycle/machine.js";
import type { Family, Fields, Form, Source } from "../model.js";
import type { Settings } from "./time-limit.js";

export class Clients {
  readonly #family: Family;
  /** All indexes that the family has. */
  readonly indexes: readonly number[];
  /** Each of them as a list of one: asked for with every command, made once. */
  readonly #alone: ReadonlyMap<number, readonly number[]>;
  readonly #states = new Map<number, string>();
  readonly #defaults: Settings;
  /** What was set, in front of the defaults. */
  readonly #settings = new Map<number, Record<string, unknown>>();

  constructor(family: Family) {
    this.#family = family;
    this.indexes = clientsOf(family);
    this.#alone = new Map(this.indexes.map((index) => [index, [index]]));
    this.#defaults = Object.fromEntries(
      Object.entries(family.settings).map(([name, setting]) => [name, setting.default]),
    );
  }

  stateOf(client: number): string {
    return this.#states.get(client) ?? this.#family.lifecycle.initial;
  }

  setState(client: number, state: string): void {
    this.#states.set(client, state);
  }

  /** The clients that a command or URC speaks of: the one it names, or all. */
  concernedBy(table: Pick<Form, "client">, values: Fields): readonly number[] {
    const index = table.client === undefined ? undefined : values[table.client];
    return typeof index === "number" ? (this.#alone.get(index) ?? [index]) : this.indexes;
  }

  /** Moves a client; undefined if the table has no such move. */
  move(client: number, event: string): { from: string; to: string } | undefined {
    const from = this.stateOf(client);
    const to = next(this.#family.lifecycle, from, event);
    if (to === undefined) return undefined;
    this.setState(client, to);
    return { from, to };
  }

  settingsOf(client: number): Settings {
    return this.#settings.get(client) ?? this.#defaults;
  }

  /** Remembers what a command has set. */
  learn(form: Form, values: Fields): void {
    const set = form.effect?.set;
    if (!set) return;
    for (const client of this.concernedBy(form, values)) {
      const known = this.#settings.get(client) ?? (Object.create(this.#defaults) as Record<string, unknown>);
      for (const [name, source] of Object.entries(set)) known[name] = valueOf(source, values);
      this.#settings.set(client, known);
    }
  }

  /** After a restart of the module nothing is left. */
  forget(): void {
    this.#states.clear();
    this.#settings.clear();
  }
}

function valueOf(source: Source, values: Fields): unknown {
  if ("const" in source) return source.const;
  return "parameter" in source ? values[source.parameter] : undefined;
}
