// What is known of the MQTT clients inside the module: the state of each, and the settings that commands
// have made. Knowledge, not truth: it is what follows from the answers so far.

import type { Dialect } from "../dialect.js";
import type { Settings } from "../time-limit.js";
import type { CommandEvent } from "../../lifecycle/machine.js";
import type { Fields, Form, Source } from "../../model.js";

/** A client has moved from one state to another. */
export interface Move {
  readonly client: number;
  readonly from: string;
  readonly to: string;
}

/** A line may name a client that the family does not have. */
const NOBODY: readonly number[] = [];

interface Issued {
  readonly form: Form;
  readonly values: Fields;
}

export class ClientStates {
  readonly #dialect: Dialect;
  /** Each client as a list of one: asked for with every command, made once. */
  readonly #alone: ReadonlyMap<number, readonly number[]>;
  readonly #states = new Map<number, string>();
  /** How often each has been connected and is so no longer. */
  readonly #connectionsEnded = new Map<number, number>();
  readonly #losses = new Map<number, string>();
  readonly #defaults: Settings;
  /** What was set, before the defaults. */
  readonly #settings = new Map<number, Record<string, unknown>>();

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
    this.#alone = new Map(dialect.clients.map((index) => [index, [index]]));
    this.#defaults = Object.fromEntries(
      Object.entries(dialect.family.settings).map(([name, setting]) => [name, setting.default]),
    );
  }

  stateOf(client: number): string {
    return this.#states.get(client) ?? this.#dialect.machine.initial;
  }

  setState(client: number, state: string): void {
    if (this.isConnected(client) && state !== this.#dialect.family.lifecycle.connected)
      this.#connectionsEnded.set(client, (this.#connectionsEnded.get(client) ?? 0) + 1);
    this.#states.set(client, state);
    this.#losses.delete(client);
  }

  isConnected(client: number): boolean {
    return this.stateOf(client) === this.#dialect.family.lifecycle.connected;
  }

  get isAnyConnected(): boolean {
    return this.#dialect.clients.some((client) => this.isConnected(client));
  }

  /** True for a command that is legal only while there is a connection. */
  needsConnection({ id }: Form): boolean {
    const { machine, family } = this.#dialect;
    const states = machine.statesFor(id);
    return states.length > 0 && states.every((state) => state === family.lifecycle.connected);
  }

  // ---------------------------------------------------------------- losses

  /** Why a client is in its state, if a loss has brought it there. */
  lossOf(client: number): string | undefined {
    return this.#losses.get(client);
  }

  /** A loss has brought the client to its state. */
  remember(client: number, reason: string): void {
    this.#losses.set(client, reason);
  }

  /** Moves a client as a line that says so would. */
  moveByLoss(client: number): Move[] {
    const { machine, family } = this.#dialect;
    const from = this.stateOf(client);
    const lost = Object.values(family.urcs).filter(({ role }) => role === "lost");
    const to = lost.map(({ id }) => machine.next(from, id)).find((state) => state !== undefined);
    return this.moveTo(client, to ?? machine.initial);
  }

  moveTo(client: number, to: string): Move[] {
    const from = this.stateOf(client);
    this.setState(client, to);
    return from === to ? [] : [{ client, from, to }];
  }

  /** The clients that a command or URC speaks of: the one it names, or all. */
  concernedBy(table: Pick<Form, "client">, values: Fields): readonly number[] {
    const index = table.client === undefined ? undefined : values[table.client];
    return typeof index === "number" ? (this.#alone.get(index) ?? NOBODY) : this.#dialect.clients;
  }

  /** Both commands speak of the same client. */
  concernSame(a: Issued, b: Issued): boolean {
    const first = this.concernedBy(a.form, a.values);
    const second = this.concernedBy(b.form, b.values);
    return first === second || first.some((client) => second.includes(client));
  }

  /** How many connections of the clients that a command speaks of are over. */
  connectionsEndedOf({ form, values }: Issued): number {
    let sum = 0;
    for (const client of this.concernedBy(form, values)) sum += this.#connectionsEnded.get(client) ?? 0;
    return sum;
  }

  /**
   * The first client that may not be given this command now. A query changes nothing and is how the state becomes known: it
   * is legal always.
   */
  refusing(form: Form, values: Fields): number | undefined {
    const { machine } = this.#dialect;
    if (form.kind === "read" || form.kind === "test") return undefined;
    return this.concernedBy(form, values).find((client) => !machine.isLegal(this.stateOf(client), form.id));
  }

  /** Moves those that a command concerns. */
  moveByCommand(form: Form, values: Fields, what: CommandEvent): Move[] {
    return this.#moveBy(this.concernedBy(form, values), this.#dialect.machine.eventOf(form.id, what));
  }

  /** Moves those that a URC concerns. */
  moveByUrc(urc: Pick<Form, "client" | "id">, values: Fields): Move[] {
    return this.#moveBy(this.concernedBy(urc, values), urc.id);
  }

  /** Those that the table has a move for, and that are somewhere else afterwards. */
  #moveBy(clients: readonly number[], event: string): Move[] {
    const moves: Move[] = [];
    for (const client of clients) {
      const from = this.stateOf(client);
      const to = this.#dialect.machine.next(from, event);
      if (to !== undefined) moves.push(...this.moveTo(client, to));
    }
    return moves;
  }

  /** The settings that a time limit of this command follows. */
  settingsFor(form: Form, values: Fields): Settings {
    const client = this.concernedBy(form, values)[0];
    return (client === undefined ? undefined : this.#settings.get(client)) ?? this.#defaults;
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
    this.#losses.clear();
    this.#settings.clear();
  }
}

/** What a command has set, as far as its own values tell. */
export function valueOf(source: Source | undefined, values: Fields): unknown {
  if (!source) return undefined;
  if ("const" in source) return source.const;
  return "parameter" in source ? values[source.parameter] : undefined;
}
