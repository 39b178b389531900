// The events of the client, typed. Listeners run in the order of registration; one that throws is reported as an
// `error` event, or thrown in a microtask if nobody listens there, and never stops the others. Bytes are each listener's own: it
// may transfer or overwrite them.

import { copyOf } from "../bytes.js";
import { checkArgument, FUNCTION, TEXT } from "../usage.js";

type Listener<Arguments extends unknown[]> = (...values: Arguments) => void;

const NOBODY: readonly Listener<never[]>[] = [];

export class Emitter<Events extends Record<keyof Events, unknown[]>> {
  readonly #listeners = new Map<keyof Events, readonly Listener<never[]>[]>();

  /** @throws UsageError if the listener is no function */
  on<Name extends keyof Events>(name: Name, listener: Listener<Events[Name]>): this {
    checkListener(name, listener);
    this.#listeners.set(name, [...this.#of(name), listener as unknown as Listener<never[]>]);
    return this;
  }

  once<Name extends keyof Events>(name: Name, listener: Listener<Events[Name]>): this {
    checkListener(name, listener);
    const wrapped: Listener<Events[Name]> = (...values) => {
      this.off(name, wrapped);
      listener(...values);
    };
    return this.on(name, wrapped);
  }

  off<Name extends keyof Events>(name: Name, listener: Listener<Events[Name]>): this {
    const others = this.#of(name).filter((each) => each !== (listener as unknown));
    this.#listeners.set(name, others);
    return this;
  }

  /** Values that nobody else has: the last listener gets them as they are. True if somebody listens. */
  protected emit<Name extends keyof Events>(name: Name, ...values: Events[Name]): boolean {
    const listeners = this.#of(name);
    const last = listeners.length - 1;
    for (const [i, listener] of listeners.entries())
      this.#call(name, listener, i === last ? values : ownCopy(values));
    return listeners.length > 0;
  }

  /** The same of values that others have, too. */
  protected emitShared<Name extends keyof Events>(name: Name, ...values: Events[Name]): void {
    for (const listener of this.#of(name)) this.#call(name, listener, ownCopy(values));
  }

  #call<Name extends keyof Events>(name: Name, listener: Listener<never[]>, values: Events[Name]): void {
    try {
      (listener as unknown as Listener<Events[Name]>)(...values);
    } catch (error) {
      this.#report(name, error);
    }
  }

  #of(name: keyof Events): readonly Listener<never[]>[] {
    return this.#listeners.get(name) ?? NOBODY;
  }

  /** A listener has thrown. */
  #report(name: keyof Events, error: unknown): void {
    const isHandled = name !== "error" && this.emit("error" as keyof Events, ...([error] as never));
    if (isHandled) return;
    queueMicrotask(() => {
      throw error;
    });
  }
}

function checkListener(name: unknown, listener: unknown): void {
  checkArgument("on", "the name of the event", name, TEXT);
  checkArgument(`on("${String(name)}")`, "the listener", listener, FUNCTION);
}

/** The same value with bytes of its own; what holds none is not copied. */
function ownCopy<T>(value: T, copies = new Map<unknown, unknown>()): T {
  if (typeof value !== "object" || value === null) return value;
  if (!copies.has(value)) copies.set(value, copied(value, copies));
  return copies.get(value) as T;
}

function copied(value: object, copies: Map<unknown, unknown>): unknown {
  if (value instanceof Uint8Array) return copyOf(value, 0, value.length);
  if (Array.isArray(value)) {
    const items = value.map((each: unknown) => ownCopy(each, copies));
    return items.some((each, i) => each !== value[i]) ? items : value;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value).map(
    ([name, each]) => [name, ownCopy<unknown>(each, copies)] as const,
  );
  const isChanged = entries.some(([name, each]) => each !== (value as Record<string, unknown>)[name]);
  return isChanged ? Object.fromEntries(entries) : value;
}
