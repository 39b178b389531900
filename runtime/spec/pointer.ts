// JSON values as the generator sees them, and JSON pointers (RFC 6901) to name a place in them.
// Strategy: the narrowest type that holds any parsed file. What a value means is for other files to know.

export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The pointer to a member of what `base` points to. */
export function join(base: string, ...keys: (string | number)[]): string {
  return keys.reduce<string>(
    (at, key) => `${at}/${String(key).replace(/~/g, "~0").replace(/\//g, "~1")}`,
    base,
  );
}

/** The same value: order of keys does not count, order of items does. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => sameJson(item, b[index]));
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a);
    const sameKeys = keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key));
    return sameKeys && keys.every((key) => sameJson(a[key], b[key]));
  }
  return a === b;
}
