// What a rule is and what it yields. A rule is a pure generator function from a resolved family to findings; which file
// a finding is in is added by whoever runs the rules.
//
// Strategy: rules never throw and never stop at the first finding. `accepts` is the one answer of all rules to the
// question whether a schema allows a value.
import type { Code } from "../spec/problem.js";
import type { Scalar, Spec, ValueSchema } from "../../runtime/spec/spec.js";

export interface Finding {
  readonly code: Code;
  readonly pointer: string;
  readonly message: string;
}

export type Check = (spec: Spec) => Iterable<Finding>;

export function finding(code: Code, pointer: string, message: string): Finding {
  return { code, pointer, message };
}

/** True if the value may stand in this field. An open set or range takes every value of its type. */
export function accepts(schema: ValueSchema, value: Scalar): boolean {
  if (typeof value !== (schema.type === "integer" ? "number" : "string")) return false;
  if (schema["x-at-open"]) return true;
  if (schema.oneOf && !schema.oneOf.some((member) => member.const === value)) return false;
  return typeof value === "number" ? inRange(schema, value) : fits(schema, value);
}

function inRange({ minimum = -Infinity, maximum = Infinity }: ValueSchema, value: number): boolean {
  return value >= minimum && value <= maximum;
}

function fits(schema: ValueSchema, value: string): boolean {
  const bytes = new TextEncoder().encode(value).length;
  const isAscii = bytes === value.length;
  if (schema["x-at-charset"] === "ascii" && !isAscii) return false;
  return bytes >= (schema["x-at-min-bytes"] ?? 0) && bytes <= (schema["x-at-max-bytes"] ?? Infinity);
}

/** For messages: `1, 2 or "three"`. */
export function listing(values: readonly unknown[]): string {
  return values.length === 0 ? "nothing" : values.map((value) => JSON.stringify(value)).join(", ");
}
