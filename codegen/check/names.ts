// Rules about names: none twice, none that JavaScript or TypeScript understands otherwise.
//
// Strategy: whatever becomes an identifier, a type or a key that the runtime looks up is compared in lower case, because
// ids are, and because ports to other languages may be. The meta-schema has already held them against their patterns.
import { join } from "../../runtime/spec/pointer.js";
import type { Scalar, SetMember, Spec, ValueSchema } from "../../runtime/spec/spec.js";
import { formsOf, idOf, objectSchemasOf, valuesOf } from "../../runtime/spec/walk.js";
import { constantsOf, type NamedValue } from "../spec/sets.js";
import { finding, type Finding } from "./finding.js";

export const RESERVED: ReadonlySet<string> = new Set(
  (
    "abstract any arguments as async await boolean break case catch class const constructor continue debugger declare " +
    "default delete do else enum eval export extends false finally for function get if implements import in " +
    "infer instanceof interface is keyof let module namespace never new null number object of package private " +
    "protected public readonly require return set static string super switch symbol this throw true try type typeof " +
    "undefined unique unknown var void while with yield " +
    "hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf prototype then toJSON"
  ).split(" "),
);
export const RESERVED_TYPES: ReadonlySet<string> = new Set(
  (
    "Array Boolean ClientTypes Date Error Family Form FormTypes Function Infinity Map Math NaN None Number Object Promise Proxy Record Reflect " +
    "RegExp Selection Set String Symbol Types Uint8Array"
  ).split(" "),
);

/** What a family's files export beside its constants. */
const EXPORTED = ["family", "codec", "lines"];

export function* checkNames(spec: Spec): Iterable<Finding> {
  yield* checkCollisions(Object.keys(spec.commands), "/commands", idOf);
  yield* checkCollisions(Object.keys(spec.urcs), "/urcs", idOf);
  for (const [name, command] of Object.entries(spec.commands))
    yield* checkCollisions(Object.keys(command.forms), join("/commands", name, "forms"), lower);
  yield* checkTitles(spec);
  yield* checkIdentifiers(spec);
  yield* checkProperties(spec);
  yield* checkSets(spec);
  yield* checkConstants(spec);
}

function lower(name: string): string {
  return name.toLowerCase();
}

function* checkCollisions(names: string[], at: string, fold: (name: string) => string): Iterable<Finding> {
  const seen = new Map<string, string>();
  for (const name of names) {
    const other = seen.get(fold(name));
    if (other !== undefined) yield finding("name-collision", join(at, name), `collides with "${other}"`);
    seen.set(fold(name), name);
  }
}

function* checkTitles(spec: Spec): Iterable<Finding> {
  const seen = new Map<string, string>();
  for (const { schema, pointer } of objectSchemasOf(spec)) {
    const other = seen.get(lower(schema.title));
    const at = join(pointer, "title");
    if (other !== undefined)
      yield finding("title-repeated", at, `"${schema.title}" is the title of ${other} too`);
    if (RESERVED_TYPES.has(schema.title))
      yield finding("name-reserved", at, `the type "${schema.title}" exists`);
    seen.set(lower(schema.title), pointer);
  }
}

/** Names of states, settings, tables and variants. */
function* checkIdentifiers(spec: Spec): Iterable<Finding> {
  const groups: [string, object][] = [
    ["/lifecycle/states", spec.lifecycle.states],
    ["/settings", spec.settings],
    ["/codes", spec.codes],
  ];
  for (const [at, group] of groups) {
    yield* checkCollisions(Object.keys(group), at, lower);
    for (const name of Object.keys(group)) yield* checkReserved(name, join(at, name));
  }
  for (const { key, pointer } of formsOf(spec)) yield* checkReserved(key.split(".")[1] ?? "", pointer);
}

function* checkProperties(spec: Spec): Iterable<Finding> {
  for (const place of objectSchemasOf(spec)) {
    const at = join(place.pointer, "properties");
    yield* checkCollisions(Object.keys(place.schema.properties), at, lower);
    for (const { name, value, pointer } of valuesOf(place)) {
      yield* checkReserved(name, pointer);
      yield* checkCollisions(Object.keys(value.properties ?? {}), join(pointer, "properties"), lower);
    }
  }
}

function* checkReserved(name: string, pointer: string): Iterable<Finding> {
  if (RESERVED.has(name))
    yield finding("name-reserved", pointer, `"${name}" is a word of JavaScript or TypeScript`);
}

// ---------------------------------------------------------------- keys of members and codes

function* checkSets(spec: Spec): Iterable<Finding> {
  for (const [table, { codes }] of Object.entries(spec.codes))
    yield* checkKeys(
      Object.entries(codes).map(([code, { key }]) => [key, join("/codes", table, "codes", code)]),
    );
  for (const place of objectSchemasOf(spec))
    for (const { value, pointer } of valuesOf(place)) {
      const at = join(pointer, "oneOf");
      const members = value.oneOf ?? [];
      yield* checkKeys(members.map(({ "x-at-key": key }, index) => [key, join(at, index)]));
      for (const [index, member] of members.entries())
        yield* checkTable(member, join(at, index), value, spec);
    }
}

function* checkKeys(keys: readonly (readonly [key: string, pointer: string])[]): Iterable<Finding> {
  const seen = new Set<string>();
  for (const [key, pointer] of keys) {
    if (seen.has(lower(key))) yield finding("name-collision", pointer, `another member has the key "${key}"`);
    seen.add(lower(key));
    yield* checkReserved(key, pointer);
  }
}

/** The table names the values; a member says the same. */
function* checkTable(member: SetMember, at: string, value: ValueSchema, spec: Spec): Iterable<Finding> {
  const name = value["x-at-codes"];
  const table = name === undefined || !Object.hasOwn(spec.codes, name) ? undefined : spec.codes[name];
  if (!table) return;
  const { const: code, "x-at-key": key } = member;
  const row = Object.hasOwn(table.codes, code) ? table.codes[code] : undefined;
  if (!row) yield finding("codes-disagree", at, `the table "${name}" has no ${code}`);
  else if (row.key !== key)
    yield finding("codes-disagree", at, `the table "${name}" calls ${code} "${row.key}", not "${key}"`);
}

/** A program imports them by their names, and reads their members by their keys. */
function* checkConstants(spec: Spec): Iterable<Finding> {
  const seen = new Set(EXPORTED);
  for (const { name, pointer, members } of constantsOf(spec)) {
    if (seen.has(lower(name)))
      yield finding("name-collision", pointer, `another constant has the name "${name}"`);
    seen.add(lower(name));
    yield* checkReserved(name, pointer);
    yield* checkMeanings(members, pointer);
  }
}

/** A property may stand on several lines; a key means the same value on all of them. */
function* checkMeanings(members: readonly NamedValue[], pointer: string): Iterable<Finding> {
  const seen = new Map<string, Scalar>();
  for (const { key, value } of members) {
    const other = seen.get(lower(key));
    if (other !== undefined && other !== value)
      yield finding("name-collision", pointer, `"${key}" is ${other} on one line and ${value} on another`);
    seen.set(lower(key), value);
  }
}
