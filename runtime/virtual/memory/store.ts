// What a module remembers: the state and the settings of each client, and where a command's effect takes values from.

import type { Dialect } from "../../exchange/dialect.js";
import type { CommandEvent } from "../../lifecycle/machine.js";
import type { Effect, Fields, Form, IdentityPart, Source } from "../../model.js";
import type { Delivery } from "../print.js";

/** Items of a list, and files or contexts: more than any module has, and few enough to keep. */
const MOST = 256;

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
  /** Of an answer of several lines: which of several this one tells of. */
  readonly index?: unknown;
}

export class Store {
  readonly #dialect: Dialect;
  readonly #states = new Map<number, string>();
  readonly #settings = new Map<number, Map<string, unknown>>();
  /** Of each setting that several have, as contexts and files do: its value by their index. */
  readonly #several = new Map<string, Map<unknown, unknown>>();

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
    this.reset();
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

  /** Which of several have this setting, in the order in which they got it. */
  indexesOf(name: string): readonly unknown[] {
    return [...(this.#several.get(name)?.keys() ?? [])];
  }

  /** After a restart: as delivered. */
  reset(): void {
    this.#states.clear();
    this.#settings.clear();
    this.#several.clear();
    for (const [name, { initial = [] }] of Object.entries(this.#dialect.family.settings))
      for (const { at, value } of initial) put(mapIn(this.#several, name), at, value);
  }

  /** Arguments of an action, or fields of a line. What has no value is left out. */
  resolve(sources: { readonly [name: string]: Source }, received: Received): Record<string, unknown> {
    const resolved: Record<string, unknown> = {};
    for (const name in sources) {
      const value = this.valueOf(sources[name] as Source, received);
      if (value !== undefined) resolved[name] = value;
    }
    return resolved;
  }

  /** Writes what a command sets and appends. */
  apply(effect: Effect, received: Received): void {
    for (const [name, source] of Object.entries(effect.set ?? {})) {
      const value = this.valueOf(source, received);
      if (value !== undefined || !keeps(source, received)) this.#write(received, name, value);
    }
    for (const [name, sources] of Object.entries(effect.append ?? {})) {
      const item = this.resolve(sources, received);
      const list = (this.setting(received.client, name) ?? []) as unknown[];
      this.#write(received, name, [...list, "value" in item ? item["value"] : item]);
    }
  }

  /** True if every setting that the command needs has a value. */
  hasAll(names: readonly string[] = [], received: Received): boolean {
    const at = this.#indexOf(received);
    return names.every((name) =>
      at === undefined
        ? this.setting(received.client, name) !== undefined
        : this.#several.get(name)?.has(at) === true,
    );
  }

  /** False if a list that the command adds to, or what there is several of, has reached its bound. */
  hasRoom({ set = {}, append = {} }: Effect, received: Received): boolean {
    const at = this.#indexOf(received);
    const isFull = (name: string): boolean =>
      (this.#several.get(name)?.size ?? 0) >= MOST && !this.#several.get(name)?.has(at);
    if (at !== undefined && Object.keys(set).some(isFull)) return false;
    const lengths = Object.keys(append).map((name) => this.setting(received.client, name));
    return lengths.every((list) => ((list ?? []) as unknown[]).length < MOST);
  }

  /** True if the settings of a client have these values. */
  agrees(client: number, needs: { readonly [setting: string]: number | string } = {}): boolean {
    return Object.entries(needs).every(([name, value]) => this.setting(client, name) === value);
  }

  clear(received: Received, names: readonly string[] = []): void {
    for (const name of names) this.#write(received, name, undefined);
  }

  /** A setting belongs to one of several, to the client that the command names, or to all clients. */
  #write(received: Received, name: string, value: unknown): void {
    const at = this.#indexOf(received);
    if (at !== undefined) put(mapIn(this.#several, name), at, value);
    else for (const client of this.concernedBy(received)) put(mapIn(this.#settings, client), name, value);
  }

  #indexOf(received: Received): unknown {
    const at = received.form.effect?.at;
    return at && this.valueOf(at, received);
  }

  valueOf(source: Source, received: Received): unknown {
    if ("const" in source) return source.const;
    if ("parameter" in source) return received.values[source.parameter];
    if ("setting" in source) return this.#settingOf(source, received);
    if ("index" in source) return received.index;
    if ("data" in source) return source.data === "length" ? received.data?.length : received.data;
    if ("client" in source) return received.client;
    if ("identity" in source) return this.#identity(source.identity, received);
    if ("message" in source) return partOf(received.message, source.message);
    return source.state[this.stateOf(received.client)];
  }

  #settingOf(source: Extract<Source, { setting: string }>, received: Received): unknown {
    const { setting: name, at, else: otherwise } = source;
    const value = at
      ? (this.#several.get(name)?.get(this.valueOf(at, received)) ??
        this.#dialect.family.settings[name]?.default)
      : this.setting(received.client, name);
    return value === undefined && otherwise ? this.valueOf(otherwise, received) : value;
  }

  #identity(of: IdentityPart | "each", { part }: Received): string | undefined {
    const named = of === "each" ? part : of;
    return named && this.#dialect.family.identity?.[named].text;
  }
}

/**
 * What is left out of a command that only sets keeps its value (3GPP TS 27.007, 4.1), unless a rule of the command says
 * that it must not be there.
 */
function keeps(source: Source, { form, values }: Received): boolean {
  if (form.effect?.do !== undefined || !("parameter" in source)) return false;
  const { parameter } = source;
  return !(form.rules ?? []).some(
    ({ when, property, must }) =>
      property === parameter && must === "be-absent" && when.in.includes(values[when.property] as number),
  );
}

function mapIn<Outer, Key, Value>(map: Map<Outer, Map<Key, Value>>, key: Outer): Map<Key, Value> {
  const inner = map.get(key) ?? new Map<Key, Value>();
  map.set(key, inner);
  return inner;
}

function put<Key>(map: Map<Key, unknown>, key: Key, value: unknown): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

function partOf(message: Delivery | undefined, part: "topic" | "payload" | "length" | "messageId"): unknown {
  return part === "length" ? message?.payload.length : message?.[part];
}
