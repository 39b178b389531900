// Values as a log item shows them: plain, in the order on the wire and by name, secrets masked. What no table knows is split
// at its commas: integers are numbers, quotes fall.

import { isUtf8, toText, visible } from "../../bytes.js";
import { fieldsOf } from "../../codec/index.js";
import type { Fields, Layout, Slot, WireValue } from "../../model.js";
import type { LogValue } from "../item.js";

export const HIDDEN = "***";

/** A value of the tables, as plain data. Bytes that are no text are shown with escapes. */
export function plain(value: Fields[string] | Fields): LogValue {
  if (value instanceof Uint8Array) return textOf(value);
  if (Array.isArray(value)) return (value as readonly WireValue[]).map(plain);
  if (typeof value === "object") return byName([], value as Fields);
  return value ?? "";
}

export function textOf(bytes: Uint8Array): string {
  return isUtf8(bytes) ? toText(bytes) : visible(bytes);
}

/** By name. */
export function byName(layout: Layout, values: Fields): { readonly [name: string]: LogValue } {
  const secret = secretsOf(layout);
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, secret.has(name) ? HIDDEN : plain(value)]));
}

/** In the order on the wire, literals among them. */
export function inOrder(layout: Layout, values: Fields): readonly LogValue[] {
  return ordered(layout, values, secretsOf(layout));
}

function ordered(layout: Layout, values: Fields, secret: ReadonlySet<string>): LogValue[] {
  return layout.flatMap((slot) => valuesOf(slot, values, secret));
}

function valuesOf(slot: Slot, values: Fields, secret: ReadonlySet<string>): LogValue[] {
  if ("literal" in slot) return [slot.literal];
  if ("optional" in slot) return ordered(slot.optional, values, secret);
  if ("repeat" in slot) return repeated(slot.of, values[slot.repeat], secret);
  const value = values[slot.name];
  if (value === undefined) return [];
  return [secret.has(slot.name) ? HIDDEN : plain(value)];
}

function repeated(of: Layout, list: Fields[string], secret: ReadonlySet<string>): LogValue[] {
  if (!Array.isArray(list)) return [];
  return (list as readonly (WireValue | Fields)[]).flatMap((each) =>
    typeof each === "object" && !(each instanceof Uint8Array) ? ordered(of, each, secret) : [plain(each)],
  );
}

function secretsOf(layout: Layout): ReadonlySet<string> {
  return new Set(fieldsOf(layout).flatMap(({ name, secret }) => (secret === true ? [name] : [])));
}

const MOST_VALUES = 64;

/** What stands after a name that no table knows. */
export function split(text: string): readonly LogValue[] {
  if (text.trim() === "") return [];
  const parts = text.match(/\s*(?:"[^"]*"|[^,"]*)+(?:,|$)/g) ?? [];
  return parts
    .filter((part, at) => part !== "" || at === 0)
    .slice(0, MOST_VALUES)
    .map((part) => valueOf(part.replace(/,$/, "").trim()));
}

function valueOf(text: string): LogValue {
  if (/^-?\d{1,15}$/.test(text)) return Number(text);
  return /^".*"$/s.test(text) ? text.slice(1, -1) : text;
}
