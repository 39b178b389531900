// Two versions of one line: which values came, went, moved, were renamed, or may be left out. In: two object schemas and
// what gives their order. Out: findings by rule and name, and the older schema under the newer names.
//
// Strategy: names that went and came at the same place with the same schema are renamings, and are undone first. A value
// that came is harmless only in an optional group of its own at the end. What remains after all that, of the names that
// both have, must stand in the same order and the same groups. A key word is a value whose name is the word.
import { isObject, sameJson, type Json, type JsonObject } from "../../runtime/spec/pointer.js";
import type { RuleId } from "./rules.js";
import { canonical, wireText } from "./wire.js";
import type { Shape } from "./shapes.js";

export interface LineFinding {
  readonly rule: RuleId;
  readonly name: string;
  readonly before?: Json;
  readonly after?: Json;
}

export interface LineChange {
  readonly findings: readonly LineFinding[];
  readonly before: JsonObject;
}

type LineShape = Extract<Shape, { kind: "line" }>;

export function compareLines(
  shape: LineShape,
  older: JsonObject,
  after: JsonObject,
  value: Shape,
): LineChange {
  const renames = findRenames(shape, older, after, value);
  const before = rename(older, renames);
  const renamed = [...renames].map(([from, to]) => ({
    rule: "property-renamed" as const,
    name: to,
    before: from,
    after: to,
  }));
  const required = compareRequired(before, after);
  const told = required.map(({ name }) => name);
  const order = compareOrder(wireOf(shape, before), wireOf(shape, after), told);
  return { findings: [...renamed, ...order, ...required], before };
}

// ---------------------------------------------------------------- the wire

function wireOf({ order }: LineShape, schema: JsonObject): Json[] {
  if (order === "properties") return Object.keys(propertiesOf(schema));
  return Array.isArray(schema["x-at-wire"]) ? schema["x-at-wire"] : [];
}

export function propertiesOf(schema: JsonObject): JsonObject {
  return isObject(schema["properties"]) ? schema["properties"] : {};
}

/** The names in their order; a key word in the quotes of JSON, so that no property has its name. */
function namesOf(wire: readonly Json[]): string[] {
  return wire.flatMap((item) => {
    const inner = groupOf(item);
    return inner ? namesOf(inner) : [nameOf(item)];
  });
}

function groupOf(item: Json): Json[] | undefined {
  return isObject(item) && Array.isArray(item["optional"]) ? item["optional"] : undefined;
}

function nameOf(item: Json): string {
  if (typeof item === "string") return item;
  return isObject(item) && typeof item["repeat"] === "string" ? item["repeat"] : canonical(item);
}

/** Without some names, and without the groups that held nothing else. */
function prune(wire: readonly Json[], isGone: (name: string) => boolean): Json[] {
  return wire.flatMap((item) => {
    const inner = groupOf(item);
    if (!inner) return isGone(nameOf(item)) ? [] : [item];
    const optional = prune(inner, isGone);
    return optional.length === 0 ? [] : [{ ...(item as JsonObject), optional }];
  });
}

/** Names in groups that hold nothing but what is new. */
function inOwnGroups(wire: readonly Json[], isNew: (name: string) => boolean): string[] {
  return wire.flatMap((item) => {
    const inner = groupOf(item);
    if (!inner) return [];
    const names = namesOf(inner);
    return names.every(isNew) ? names : inOwnGroups(inner, isNew);
  });
}

/** `told`: values of which it is known already that they may be left out now, or no longer. */
function compareOrder(
  before: readonly Json[],
  after: readonly Json[],
  told: readonly string[],
): LineFinding[] {
  const [old, now] = [namesOf(before), namesOf(after)];
  const gone = old.filter((name) => !now.includes(name));
  const isNew = (name: string): boolean => !old.includes(name);
  const findings: LineFinding[] = gone.map((name) => ({ rule: "value-removed", name }));
  const own = inOwnGroups(after, isNew);
  const lastOld = Math.max(-1, ...now.map((name, index) => (isNew(name) ? -1 : index)));
  for (const [index, name] of now.entries())
    if (isNew(name)) findings.push({ rule: ruleOfNew(own.includes(name), index > lastOld), name });
  const shared = [prune(before, (name) => gone.includes(name)), prune(after, isNew)] as const;
  return [...findings, ...compareShared(...shared, told)];
}

function ruleOfNew(isOptional: boolean, isLast: boolean): RuleId {
  if (!isOptional) return "value-added";
  return isLast ? "value-appended" : "value-inserted";
}

function compareShared(before: Json[], after: Json[], told: readonly string[]): LineFinding[] {
  const [old, now] = [namesOf(before), namesOf(after)];
  const moved = now.find((name, index) => name !== old[index]);
  if (moved !== undefined) return [{ rule: "reordered", name: moved, before: old, after: now }];
  const isTold = (name: string): boolean => told.includes(name);
  if (sameJson(prune(before, isTold), prune(after, isTold))) return [];
  return [{ rule: "regrouped", name: "x-at-wire", before, after }];
}

// ---------------------------------------------------------------- required

function requiredOf(schema: JsonObject): string[] {
  return Array.isArray(schema["required"]) ? schema["required"].map(String) : [];
}

function compareRequired(before: JsonObject, after: JsonObject): LineFinding[] {
  const [old, now] = [requiredOf(before), requiredOf(after)];
  const [had, has] = [propertiesOf(before), propertiesOf(after)];
  const shared = Object.keys(has).filter((name) => Object.hasOwn(had, name));
  return shared.flatMap((name): LineFinding[] => {
    if (old.includes(name) === now.includes(name)) return [];
    return [{ rule: now.includes(name) ? "became-required" : "became-optional", name }];
  });
}

// ---------------------------------------------------------------- renaming

function findRenames(
  shape: LineShape,
  before: JsonObject,
  after: JsonObject,
  value: Shape,
): Map<string, string> {
  const [old, now] = [namesOf(wireOf(shape, before)), namesOf(wireOf(shape, after))];
  const [had, has] = [propertiesOf(before), propertiesOf(after)];
  const pairs = old.flatMap((from, index): [string, string][] => {
    const to = now[index];
    if (to === undefined || now.includes(from) || old.includes(to)) return [];
    const [left, right] = [had[from], has[to]];
    const isSame =
      left !== undefined && right !== undefined && wireText(left, value) === wireText(right, value);
    return isSame ? [[from, to]] : [];
  });
  return new Map(pairs);
}

const NAMING = new Set(["x-at-wire", "required", "x-at-match", "x-at-rules", "x-at-length"]);

/** The schema under other names, wherever one of its own properties is named in it. */
function rename(schema: JsonObject, names: ReadonlyMap<string, string>): JsonObject {
  if (names.size === 0) return schema;
  const entries = Object.entries(schema).map(([key, value]): [string, Json] => {
    if (key === "properties" && isObject(value)) return [key, renameProperties(value, names)];
    return [key, NAMING.has(key) ? renameWithin(value, names) : value];
  });
  return Object.fromEntries(entries);
}

function renameProperties(properties: JsonObject, names: ReadonlyMap<string, string>): JsonObject {
  const entries = Object.entries(properties).map(([name, value]): [string, Json] => {
    return [names.get(name) ?? name, isObject(value) ? rename(value, names) : value];
  });
  return Object.fromEntries(entries);
}

/** Key words and the words of rules are not names. */
function renameWithin(value: Json, names: ReadonlyMap<string, string>): Json {
  if (typeof value === "string") return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => renameWithin(item, names));
  if (!isObject(value)) return value;
  const kept = new Set(["literal", "must", "why", "value", "in"]);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, kept.has(key) ? each : renameWithin(each, names)]),
  );
}
