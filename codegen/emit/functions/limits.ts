// Between which limits an integer lies, as straight-line code asks for it. In: a field. Out: numbers.
import type { Field } from "../../../runtime/model.js";

export interface Limits {
  readonly minimum: number;
  readonly maximum: number;
  /** The set of values, where it has gaps. */
  readonly set?: readonly number[];
}

export function limitsOf({ members, minimum, maximum }: Partial<Field>): Limits {
  if (!members)
    return { minimum: minimum ?? Number.MIN_SAFE_INTEGER, maximum: maximum ?? Number.MAX_SAFE_INTEGER };
  const set = members.map(Number);
  const limits = { minimum: Math.min(...set), maximum: Math.max(...set) };
  return set.length <= limits.maximum - limits.minimum ? { ...limits, set } : limits;
}
