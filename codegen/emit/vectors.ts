// The file of a family's vectors. In: vectors. Out: JSON, one vector a line, so that a difference shows which changed.
//
// Strategy: printed here and not by prettier, which would give each value a line of its own and a megabyte with it.
import type { Vector } from "../vectors/index.js";
import { inert, quote } from "./escape.js";

export function emitVectors(family: string, vectors: readonly Vector[]): string {
  const lines = vectors.map((vector) => inert(JSON.stringify(vector)));
  return `{\n"format": 1,\n"family": ${quote(family)},\n"vectors": [\n${lines.join(",\n")}\n]\n}\n`;
}
