// Ranges of whole numbers as lists of spans, so that `(0,1,2)`, `(0-2)` and a closed set compare equal.
//
// Strategy: every list is kept sorted and without neighbours that touch; then two lists are the same set exactly if they
// are equal item by item. Used where a manual's printed ranges meet the schemas of a spec.
import type { ValueSchema } from "../../runtime/spec/spec.js";

export type Span = readonly [low: number, high: number];

/** The legal values of an integer; undefined where the spec sets no limits, or for another type. */
export function spansOf({ type, oneOf, minimum, maximum }: ValueSchema): Span[] | undefined {
  if (type !== "integer") return undefined;
  if (oneOf) return unite(oneOf.map((member) => [Number(member.const), Number(member.const)] as const));
  return minimum === undefined || maximum === undefined ? undefined : [[minimum, maximum]];
}

/** Neighbours joined. */
export function unite(spans: readonly Span[]): Span[] {
  const united: Span[] = [];
  for (const [low, high] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = united.at(-1);
    if (last && low <= last[1] + 1) united[united.length - 1] = [last[0], Math.max(last[1], high)];
    else united.push([low, high]);
  }
  return united;
}

export function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(([low, high], i) => low === b[i]?.[0] && high === b[i]?.[1]);
}
