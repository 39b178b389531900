// The events of the client, typed. Listeners run in the order of registration; one that throws is reported as an
// `error` event, or thrown in a microtask if nobody listens there, and never stops the others.

type Listener<Arguments extends unknown[]> = (...values: Arguments) => void;

const NOBODY: readonly Listener<never[]>[] = [];

export class Emitter<Events extends Record<keyof Events, unknown[]>> {
  readonly #listeners = new Map<keyof Events, readonly Listener<never[]>[]>();

  on<Name extends keyof Events>(name: Name, listener: Listener<Events[Name]>): this {
    this.#listeners.set(name, [...this.#of(name), listener as unknown as Listener<never[]>]);
    return this;
  }

  once<Name extends keyof Events>(name: Name, listener: Listener<Events[Name]>): this {
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

  protected emit<Name extends keyof Events>(name: Name, ...values: Events[Name]): boolean {
    const listeners = this.#of(name) as unknown as readonly Listener<Events[Name]>[];
    for (const listener of listeners) this.#call(name, listener, values);
    return listeners.length > 0;
  }

  #of(name: keyof Events): readonly Listener<never[]>[] {
    return this.#listeners.get(name) ?? NOBODY;
  }

  #call<Name extends keyof Events>(name: Name, listener: Listener<Events[Name]>, values: Events[Name]): void {
    try {
      listener(...values);
    } catch (error) {
      const handled = name !== "error" && this.emit("error" as Name, ...([error] as unknown as Events[Name]));
      if (!handled) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}
