// Tables that remember what was read of them.
//
// Strategy: a proxy around each object, made once, so that tables keep their identity. What is only copied or listed with
// everything else (spread, entries, JSON) has not been read by name, and is not counted.

export type Path = readonly string[];

export class Recorder {
  readonly #reads = new Map<string, Path>();
  readonly #proxies = new WeakMap<object, object>();

  /** Numbers, texts and flags that were read by name: where each of them stands. */
  get reads(): Path[] {
    return [...this.#reads.values()];
  }

  wrap<T extends object>(value: T, path: Path = []): T {
    const known = this.#proxies.get(value);
    if (known) return known as T;
    let listed: string | symbol | undefined;
    const proxy = new Proxy(value, {
      getOwnPropertyDescriptor: (target, name) => {
        listed = name;
        return Reflect.getOwnPropertyDescriptor(target, name);
      },
      get: (target, name) => {
        if (name === "toJSON") return () => target;
        const found: unknown = Reflect.get(target, name);
        const isListed = listed === name;
        listed = undefined;
        if (typeof name === "symbol" || typeof found === "function" || found === undefined) return found;
        const at = [...path, name];
        if (typeof found === "object" && found !== null) return this.wrap(found, at);
        if (!isListed && name !== "length") this.#reads.set(at.join("/"), at);
        return found;
      },
    });
    this.#proxies.set(value, proxy);
    return proxy;
  }
}

/** What stands at this place; undefined if there is nothing. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, name) => (at as { [name: string]: unknown } | undefined)?.[name], value);
}
