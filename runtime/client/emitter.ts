// The events of the client, typed. Listeners run in the order of registration; one that throws is reported as an
// `error` event, or thrown in a microtask if nobody listens there, and never stops the others.

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

  /** True if somebody listens. */
  protected emit<Name extends keyof Events>(name: Name, ...values: Events[Name]): boolean {
    const listeners = this.#of(name) as unknown as readonly Listener<Events[Name]>[];
    for (const listener of listeners)
      try {
        listener(...values);
      } catch (error) {
        this.#report(name, error);
      }
    return listeners.length > 0;
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
