// Plain data as an object literal, laid out like a table of the manual. In: a value of the model. Out: source text.
//
// Strategy: what holds only scalars stands on one line, everything else one member a line; layout.ts then keeps the
// line breaks that it finds and breaks what is too long. No comment is written here and no text but through `quote`.
import { key, quote } from "./escape.js";

/** The name of something that the file imports. */
export class Name {
  constructor(readonly text: string) {}
}

export function literal(value: unknown): string {
  if (value instanceof Name) return value.text;
  if (typeof value === "string") return quote(value);
  if (Array.isArray(value)) return list(value);
  if (typeof value === "object" && value !== null) return object(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new TypeError(`a table cannot hold ${String(value)}`);
}

/** An object literal from members that are text already. */
export function objectOf(members: readonly string[]): string {
  return members.length === 0 ? "{}" : `{\n${members.join("\n")}\n}`;
}

export function member(name: string, text: string): string {
  return `${key(name)}: ${text},`;
}

function list(items: readonly unknown[]): string {
  const texts = items.map(literal);
  return items.every(isFlat) ? `[${texts.join(", ")}]` : `[\n${texts.join(",\n")},\n]`;
}

function object(value: object): string {
  const members = Object.entries(value).map(([name, each]) => member(name, literal(each)));
  return Object.values(value).every(isFlat)
    ? `{ ${members.join(" ").replace(/,$/, "")} }`
    : objectOf(members);
}

function isFlat(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item !== "object");
  return typeof value !== "object";
}
