// Stub.
import type { Problem } from "../problem.js";
import type { Resolved } from "../resolve.js";

export function checkFamilies(_families: readonly Resolved[]): Problem[] {
  return [];
}
