// Whether two results are the same, and an error that shows where they part.

import { isDeepStrictEqual } from "node:util";

export function demandSame(found: readonly unknown[], wanted: readonly unknown[], what: string): void {
  if (isDeepStrictEqual(found, wanted)) return;
  const at = wanted.findIndex((each, i) => !isDeepStrictEqual(found[i], each));
  const place = at < 0 ? wanted.length : at;
  throw new Error(`${what}: item ${place}\n${show(found[place])}\ninstead of\n${show(wanted[place])}`);
}

export function show(value: unknown): string {
  const bytes = (_: string, each: unknown): unknown =>
    each instanceof Uint8Array ? `hex ${Buffer.from(each).toString("hex")}` : each;
  return JSON.stringify(value, bytes) ?? "nothing";
}
