// Objects as collections of members: the two questions that tables and their views ask of them. In: an object. Out: another.

/** The object with these members, as far as it has them. */
export function only<T extends object>(object: T, names: readonly string[]): T {
  return Object.fromEntries(Object.entries(object).filter(([name]) => names.includes(name))) as T;
}

export function mapValues<T, U>(
  object: { readonly [key: string]: T },
  map: (value: T) => U,
): { [key: string]: U } {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The object without the members that are absent. */
export function compact<T extends object>(object: T): Present<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Present<T>;
}
