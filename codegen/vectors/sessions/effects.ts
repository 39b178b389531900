// What commands do at the module's end, as far as a script needs it: settings, actions at the broker, information lines.
// In: commands that were carried out. Out: values.
//
// Strategy: the vocabulary of `effect` for one client and outcomes that are all good. The virtual module has a reading of
// its own; where the two differ, the tests of the portable scripts say so.
import type { Action, Effect, Family, Fields, Form, Source } from "../../../runtime/model.js";
import { plainValues, type BrokerAction } from "../vector.js";

const IS_AT_THE_BROKER: Readonly<Record<Action, boolean>> = {
  start: false,
  stop: false,
  acquire: false,
  release: false,
  open: true,
  close: true,
  connect: true,
  disconnect: true,
  subscribe: true,
  unsubscribe: true,
  publish: true,
  fetch: false,
  echo: false,
  errors: false,
  network: false,
  restart: false,
};

type SettingSource = Extract<Source, { readonly setting: string }>;

export interface Received {
  readonly form: Form;
  readonly values: Fields;
  readonly data: Uint8Array | undefined;
}

export class Effects {
  readonly #settings = new Map<string, unknown>();
  /** Of which of several, and which setting of it. */
  readonly #several = new Map<string, unknown>();

  constructor(
    readonly family: Family,
    readonly client: number,
  ) {}

  setting(name: string): unknown {
    return this.#settings.get(name) ?? this.family.settings[name]?.default;
  }

  /** True if the settings let the module print this URC. */
  isPrinted(id: string): boolean {
    const needs = Object.entries(this.family.urcs[id]?.needs ?? {});
    return needs.every(([name, value]) => this.setting(name) === value);
  }

  /** What a command takes to the broker, if it does. */
  actionOf(received: Received): Pick<BrokerAction, "action" | "args"> | undefined {
    const { effect } = received.form;
    if (effect?.do === undefined || !IS_AT_THE_BROKER[effect.do]) return undefined;
    // Payloads stand here as they are sent, whatever they are typed in.
    const { hex: _, ...args } = this.#resolve(effect.with ?? {}, received);
    return { action: effect.do, args: plainValues(args) };
  }

  /** The value that a command gives to the module itself. */
  switched(received: Received, action: Effect["do"]): unknown {
    const { effect } = received.form;
    return effect?.do === action ? this.#resolve(effect?.with ?? {}, received)["value"] : undefined;
  }

  lineOf(received: Received): Fields | undefined {
    const { line } = received.form.effect ?? {};
    return line && this.#resolve(line, received);
  }

  apply(received: Received): void {
    const { at, set = {}, append = {}, clear = [] } = received.form.effect ?? {};
    const index = at && String(this.#valueOf(at, received));
    for (const [name, source] of Object.entries(set)) {
      const value = this.#valueOf(source, received);
      if (index === undefined) this.#write(name, value);
      else this.#several.set(`${name} ${index}`, value);
    }
    for (const [name, sources] of Object.entries(append)) {
      const item = this.#resolve(sources, received);
      const list = (this.#settings.get(name) ?? []) as unknown[];
      this.#write(name, [...list, "value" in item ? item["value"] : item]);
    }
    for (const name of clear) this.#settings.delete(name);
  }

  #write(name: string, value: unknown): void {
    if (value === undefined) this.#settings.delete(name);
    else this.#settings.set(name, value);
  }

  #resolve(sources: { readonly [name: string]: Source }, received: Received): Fields {
    const entries = Object.entries(sources).map(([name, source]) => [name, this.#valueOf(source, received)]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Fields;
  }

  #settingOf({ setting, at, else: otherwise }: SettingSource, received: Received): unknown {
    const value = at
      ? (this.#several.get(`${setting} ${String(this.#valueOf(at, received))}`) ??
        this.family.settings[setting]?.default)
      : this.setting(setting);
    return value === undefined && otherwise ? this.#valueOf(otherwise, received) : value;
  }

  #valueOf(source: Source, received: Received): unknown {
    const { values, data } = received;
    if ("const" in source) return source.const;
    if ("parameter" in source) return values[source.parameter];
    if ("setting" in source) return this.#settingOf(source, received);
    if ("data" in source) return source.data === "length" ? data?.length : data;
    return "client" in source ? this.client : undefined;
  }
}
