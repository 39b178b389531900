// What a caller gave, looked at before anything is done with it: each value by its kind, each option by its name. A misspelt
// option is refused with the nearest name: an ignored `pasword` costs an afternoon. Ranges and rules are judged by those who know them.

import { UsageError, type UsageCode } from "./errors.js";

/** What a value has to be, and how that is said. */
export interface Kind {
  readonly is: (value: unknown) => boolean;
  readonly allowed: string;
  /** Default `wrong-type`. Any other one may show the value, which is no secret then. */
  readonly code?: UsageCode;
  readonly advice?: string;
}

/** Kinds by the name of an option: the compiler asks for one of each option. */
export type Kinds<Options = Record<string, unknown>> = Readonly<Record<keyof Options & string, Kind>>;

export const TEXT: Kind = { is: (value) => typeof value === "string", allowed: "a string" };
export const BYTES: Kind = { is: (value) => value instanceof Uint8Array, allowed: "a Uint8Array" };
export const DATA: Kind = {
  is: (value) => TEXT.is(value) || BYTES.is(value),
  allowed: "a string or a Uint8Array",
};
export const NUMBER: Kind = {
  is: (value) => typeof value === "number" && !Number.isNaN(value),
  allowed: "a number",
};
export const MILLISECONDS: Kind = {
  is: (value) => typeof value === "number" && value >= 0 && value < Infinity,
  allowed: "milliseconds, 0 or more",
  code: "out-of-range",
};
export const FLAG: Kind = { is: (value) => typeof value === "boolean", allowed: "true or false" };
export const FUNCTION: Kind = { is: (value) => typeof value === "function", allowed: "a function" };
export const OBJECT: Kind = {
  is: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  allowed: "an object",
};
export const SIGNAL: Kind = {
  is: (value) => has(value, "addEventListener") && has(value, "throwIfAborted"),
  allowed: "an AbortSignal",
};
export const FAMILY: Kind = {
  is: (value) => OBJECT.is(value) && isObjectIn(value, "forms") && isObjectIn(value, "lifecycle"),
  allowed: "the tables of a family",
  advice: 'import { family } from "at-mqtt/families/FAMILY"',
};

export const TRANSPORT: Kind = {
  is: (value) => ["write", "onData", "onClose", "close"].every((method) => has(value, method)),
  allowed: "a link",
  advice: "make one of a stream or port: overStream of at-mqtt/transport/stream",
};

/** @throws UsageError if the value is not of the kind */
export function checkArgument(call: string, name: string, value: unknown, kind: Kind): void {
  if (kind.is(value)) return;
  const { allowed, code = "wrong-type", advice } = kind;
  throw new UsageError(`${call}: ${name} is ${shown(value, code !== "wrong-type")}`, {
    code,
    command: call,
    field: name,
    allowed,
    ...(code === "wrong-type" ? {} : { value }),
    ...(advice === undefined ? {} : { advice }),
  });
}

/** @throws UsageError for an option that the call does not have, and for one of another kind; undefined is left out */
export function checkOptions(call: string, options: unknown, kinds: Kinds): void {
  checkArgument(call, "options", options, OBJECT);
  const given = options as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(given)) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (!kind) throw unknownOption(call, name, Object.keys(kinds));
    if (given[name] !== undefined) checkArgument(call, name, given[name], kind);
  }
}

function unknownOption(call: string, name: string, known: readonly string[]): UsageError {
  const near = nearest(name, known);
  return new UsageError(`${call}: no option "${name}"`, {
    code: "unknown-option",
    command: call,
    field: name,
    allowed: known.join(", "),
    ...(near === undefined ? {} : { advice: `did you mean "${near}"?` }),
  });
}

/** True if it has a method of this name. */
export function has(value: unknown, method: string): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof (value as Readonly<Record<string, unknown>>)[method] === "function"
  );
}

function isObjectIn(value: unknown, name: string): boolean {
  return OBJECT.is((value as Readonly<Record<string, unknown>>)[name]);
}

/** A value may be a secret that was put in the wrong place: only its type is shown, unless it is known to be none. */
export function shown(value: unknown, isPublic: boolean): string {
  if (value === undefined || value === null || Number.isNaN(value)) return String(value);
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object") return "an object";
  return isPublic && typeof value !== "function" ? String(value) : `a ${typeof value}`;
}

/** The name that differs least from a misspelt one, or the only one that begins so; undefined if none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const scored = known.map((each) => ({ each, distance: distance(name.toLowerCase(), each.toLowerCase()) }));
  const best = scored.sort((a, b) => a.distance - b.distance)[0];
  if (best && best.distance <= Math.max(2, name.length / 3)) return best.each;
  const begun =
    name.length < 3 ? [] : known.filter((each) => each.toLowerCase().startsWith(name.toLowerCase()));
  return begun.length === 1 ? begun[0] : undefined;
}

/** How many characters must be left out, added or changed to make one of the other. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + same);
    }
    row = next;
  }
  return row[b.length] as number;
}
