// How many vectors there are of each kind: for whoever asks what was tested. In: vectors. Out: numbers by name.
//
// Strategy: a kind is what a vector asks for: a line to be written, a refusal, a line of one sort to be
// read, or a script. Every kind is counted, also one that a family has none of, so that tables of families have the same
// columns.
import type { Vector } from "./vector.js";

const KINDS = [
  ...["encode", "refusals", "decode command", "decode response"],
  ...["decode completion", "decode urc", "decode final"],
  "session",
] as const;

export function kindOf(vector: Vector): (typeof KINDS)[number] {
  if (vector.kind === "session") return "session";
  if (vector.kind === "decode") return `decode ${vector.of}`;
  return vector.error === undefined ? "encode" : "refusals";
}

/** Kind to number, in the order of the kinds. */
export function countsOf(vectors: readonly Vector[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>(KINDS.map((kind) => [kind, 0]));
  for (const vector of vectors) counts.set(kindOf(vector), (counts.get(kindOf(vector)) ?? 0) + 1);
  return counts;
}
