// What a module remembers: the state and the settings of each client, and where a command's effect takes values from.

import type { Dialect } from "../exchange/dialect.js";
import type { CommandEvent } from "../lifecycle/machine.js";
import type { Effect, Fields, Form, IdentityPart, Source } from "../model.js";
import type { Delivery } from "./print.js";

/** One command as it arrived. */
export interface Received {
  readonly form: Form;
  readonly values: Fields;
  readonly client: number;
  readonly data?: Uint8Array;
  /** The message that it has fetched. */
  readonly message?: Delivery;
  /** Of an answer of several lines: what this one tells of the module. */
  readonly part?: IdentityPart;
}

export class Store {
  readonly #dialect: Dialect;
  readonly #states = new Map<number, string>();
  readonly #settings = new Map<number, Map<string, unknown>>();

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  /** The indexes of all clients. */
  get clients(): readonly number[] {
    return this.#dialect.clients;
  }

  stateOf(client: number): string {
    return this.#states.get(client) ?? this.#dialect.machine.initial;
  }

  /** Moves a client where the table has such a move. */
  move(client: number, event: string): void {
    const to = this.#dialect.machine.next(this.stateOf(client), event);
    if (to !== undefined) this.#states.set(client, to);
  }

  /** Moves the clients that a command concerns. */
  moveBy(received: Received, what: CommandEvent): void {
    const event = this.#dialect.machine.eventOf(received.form.id, what);
    for (const client of this.concernedBy(received)) this.move(client, event);
  }

  /** The state in which a command must not be given; undefined if it may. */
  refusingState(received: Received): string | undefined {
    const { machine } = this.#dialect;
    const states = this.concernedBy(received).map((client) => this.stateOf(client));
    return states.find((state) => !machine.isLegal(state, received.form.id));
  }

  /** The client that a command names, or all. */
  concernedBy({ form, client }: Received): readonly number[] {
    return form.client === undefined ? this.clients : [client];
  }

  setting(client: number, name: string): unknown {
    return this.#settings.get(client)?.get(name) ?? this.#dialect.family.settings[name]?.default;
  }

  /** After a restart: as delivered. */
  reset(): void {
    this.#states.clear();
    this.#settings.clear();
  }

  /** Arguments of an action, or fields of a line. What has no value is left out. */
  resolve(sources: { readonly [name: string]: Source }, received: Received): Record<string, unknown> {
    const resolved: Record<string, unknown> = {};
    for (const name in sources) {
      const value = this.#valueOf(sources[name] as Source, received);
      if (value !== undefined) resolved[name] = value;
    }
    return resolved;
  }

  /** Writes what a command sets and appends. */
  apply(effect: Effect, received: Received): void {
    for (const [name, source] of Object.entries(effect.set ?? {}))
      this.#write(received.client, name, this.#valueOf(source, received));
    for (const [name, sources] of Object.entries(effect.append ?? {})) {
      const item = this.resolve(sources, received);
      const list = (this.setting(received.client, name) ?? []) as unknown[];
      this.#write(received.client, name, [...list, "value" in item ? item["value"] : item]);
    }
  }

  /** True if the settings of a client have these values. */
  agrees(client: number, needs: { readonly [setting: string]: number | string } = {}): boolean {
    return Object.entries(needs).every(([name, value]) => this.setting(client, name) === value);
  }

  clear(client: number, names: readonly string[] = []): void {
    for (const name of names) this.#settings.get(client)?.delete(name);
  }

  #write(client: number, name: string, value: unknown): void {
    const settings = this.#settings.get(client) ?? new Map<string, unknown>();
    if (value === undefined) settings.delete(name);
    else settings.set(name, value);
    this.#settings.set(client, settings);
  }

  #valueOf(source: Source, received: Received): unknown {
    if ("const" in source) return source.const;
    if ("parameter" in source) return received.values[source.parameter];
    if ("setting" in source) return this.setting(received.client, source.setting);
    if ("data" in source) return source.data === "length" ? received.data?.length : received.data;
    if ("client" in source) return received.client;
    if ("identity" in source) return this.#identity(source.identity, received);
    if ("message" in source) return partOf(received.message, source.message);
    return source.state[this.stateOf(received.client)];
  }

  #identity(of: IdentityPart | "each", { part }: Received): string | undefined {
    const named = of === "each" ? part : of;
    return named && this.#dialect.family.identity?.[named].text;
  }
}

function partOf(message: Delivery | undefined, part: "topic" | "payload" | "length" | "messageId"): unknown {
  return part === "length" ? message?.payload.length : message?.[part];
}
