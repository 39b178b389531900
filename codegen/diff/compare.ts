// Two resolved specs, and what has become of the first in the second. In: two JSON documents. Out: differences, each with
// rule, level, JSON pointer and a line in words.
//
// Strategy: one walk along the shapes, down both documents at once. Where they are the same the walk stops; where only
// one has something, or a leaf differs, the shape names the rule. Nothing is assumed of the documents but what the walk
// looks at, so an older format is compared as well as it can be.
import { isObject, join, sameJson, type Json, type JsonObject } from "../../runtime/spec/pointer.js";
import { difference, fromTo, keysOf, show, type Difference, type Place } from "./difference.js";
import { compareLines, propertiesOf } from "./line.js";
import { highest, LEVELS, type Level, type RuleId } from "./rules.js";
import { CODE_TABLE, FAMILY, UNLISTED, type FactRules, type Shape } from "./shapes.js";
import { canonical, facts, formHash, memberShape, urcHash, wholeHash, withoutPrefix } from "./wire.js";

type Found = Iterable<Difference>;
type Of<K extends Shape["kind"]> = Extract<Shape, { kind: K }>;

/** All differences, the gravest first. A document without words (a released one) is compared by its facts. */
export function compareSpecs(before: JsonObject, after: JsonObject): Difference[] {
  const isBare = "wordsHash" in before || "wordsHash" in after;
  const [old, now] = isBare ? [bare(before), bare(after)] : [before, after];
  const { wordsHash: oldWords = null, ...oldFacts } = old;
  const { wordsHash: newWords = null, ...newFacts } = now;
  const found = [...compare(FAMILY, oldFacts, newFacts, { pointer: "" })];
  if (found.length === 0 && oldWords !== newWords) return [difference("words", { pointer: "" }, "")];
  return found.sort((a, b) => levelRank(b) - levelRank(a));
}

function levelRank({ level }: Difference): number {
  return LEVELS.indexOf(level);
}

/** The highest level, or nothing if nothing differs. */
export function levelOfAll(differences: readonly Difference[]): Level | undefined {
  return highest(differences.map(({ level }) => level));
}

/** Facts only, and one hash in place of the words. */
export function bare(spec: JsonObject): JsonObject {
  return { ...(facts(spec) as JsonObject), wordsHash: own(spec, "wordsHash") ?? wholeHash(spec) };
}

// ---------------------------------------------------------------- the walk

function* compare(shape: Shape, before: Json | undefined, after: Json | undefined, at: Place): Found {
  if (shape.kind === "skip" || sameOrAbsent(before, after)) return;
  const place = "direction" in shape && shape.direction ? { ...at, direction: shape.direction } : at;
  switch (shape.kind) {
    case "words":
      if (!same(before, after)) yield difference("words", place, "");
      return;
    case "bound":
      return yield* compareBound(shape, before, after, place);
    case "time":
      return yield* compareTime(before, after, place);
    case "set":
      return yield* compareSet(shape, before, after, place);
    case "list":
      return yield* compareList(shape, before, after, place);
    case "map":
      if (isObject(before) && isObject(after)) return yield* compareMap(shape, before, after, place);
      break;
    case "object":
      if (isObject(before) && isObject(after)) return yield* compareMembers(shape, before, after, place);
      break;
    case "line":
      return yield* compareLine(shape, before, after, place);
    case "fact":
  }
  yield* compareFact("rules" in shape ? shape.rules : undefined, before, after, place);
}

function sameOrAbsent(before: Json | undefined, after: Json | undefined): boolean {
  return before === undefined || after === undefined ? before === after : inOrder(before) === inOrder(after);
}

function same(before: Json | undefined, after: Json | undefined): boolean {
  return before !== undefined && after !== undefined && sameJson(before, after);
}

/** Unlike `sameJson`, with the order of the keys: in some objects it is a fact. */
function inOrder(value: Json): string {
  return JSON.stringify(value);
}

function* compareFact(
  rules: FactRules | undefined,
  before: Json | undefined,
  after: Json | undefined,
  at: Place,
): Found {
  if (same(before, after)) return;
  const { changed, added, removed } = factRules(rules, at);
  if (before === undefined) yield difference(added, at, show(after));
  else if (after === undefined) yield difference(removed, at, show(before));
  else yield difference(changed, at, fromTo(before, after));
}

function factRules(
  rules: FactRules = { changed: "unlisted" },
  { hasSet }: Place,
): Required<Omit<FactRules, "besideSet">> {
  const { besideSet, changed, added = changed, removed = changed } = rules;
  if (besideSet === undefined || hasSet !== true) return { changed, added, removed };
  return { changed: besideSet, added: besideSet, removed: besideSet };
}

function* compareMembers(
  shape: Of<"object"> | Of<"line">,
  before: JsonObject,
  after: JsonObject,
  at: Place,
  except: readonly string[] = [],
): Found {
  const open = before["x-at-open"] === true;
  const hasSet = Array.isArray(before["oneOf"]);
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !except.includes(key),
  );
  for (const key of keys) {
    const place = { ...at, open, hasSet, pointer: join(at.pointer, key) };
    yield* compare(memberShape(shape, key), own(before, key), own(after, key), place);
  }
}

function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

// ---------------------------------------------------------------- names

function* compareMap(shape: Of<"map">, before: JsonObject, after: JsonObject, at: Place): Found {
  const names = pairsOf(shape, before, after, at);
  for (const [from, to] of names) {
    const place = { ...at, pointer: join(at.pointer, to ?? from ?? "") };
    if (from === undefined) yield difference(shape.added, place, "");
    else if (to === undefined) yield difference(shape.removed, place, "");
    else {
      const [old, now] = [before[from] as Json, after[to] as Json];
      if (from === to) yield* compare(shape.of, old, now, place);
      else {
        yield difference("renamed", place, fromTo(from, to));
        yield* compare(shape.of, withoutPrefix(old), withoutPrefix(now), place);
      }
    }
  }
  const shared = Object.keys(after).filter((key) => Object.hasOwn(before, key));
  const old = Object.keys(before).filter((key) => Object.hasOwn(after, key));
  if (shape.ordered && !sameJson(old, shared)) yield difference(shape.ordered, at, fromTo(old, shared));
}

type Pair = readonly [from: string | undefined, to: string | undefined];

/** Names of both, of the older alone, of the newer alone; what is the same under another name stands together. */
function pairsOf(shape: Of<"map">, before: JsonObject, after: JsonObject, at: Place): Pair[] {
  const old = Object.keys(before);
  const fresh = Object.keys(after).filter((key) => !Object.hasOwn(before, key));
  const pairs = old.map((from): Pair => {
    if (Object.hasOwn(after, from)) return [from, from];
    const hash = identity(shape, from, before[from] as Json, at);
    const to = fresh.find(
      (key) => hash !== undefined && hash === identity(shape, key, after[key] as Json, at),
    );
    if (to !== undefined) fresh.splice(fresh.indexOf(to), 1);
    return [from, to];
  });
  return [...pairs, ...fresh.map((to): Pair => [undefined, to])];
}

function identity({ same }: Of<"map">, key: string, value: Json, { pointer }: Place): string | undefined {
  if (same === "urc") return urcHash(key, value);
  if (same === "table") return canonical(facts(value, CODE_TABLE));
  return same === "form" ? formHash(keysOf(pointer)[1] ?? "", key, value) : undefined;
}

// ---------------------------------------------------------------- ranges, sets, times

function* compareBound(
  { side }: Of<"bound">,
  before: Json | undefined,
  after: Json | undefined,
  at: Place,
): Found {
  const sign = side === "lower" ? 1 : -1;
  const [old, now] = [before, after].map((value) => (typeof value === "number" ? value * sign : -Infinity));
  const rule = (now as number) > (old as number) ? "narrowed" : "widened";
  yield difference(at.open ? "open-changed" : rule, at, fromTo(before, after));
}

function* compareSet(shape: Of<"set">, before: Json | undefined, after: Json | undefined, at: Place): Found {
  const asOpen = (rule: RuleId): RuleId =>
    at.open && shape.opens && rule !== "member-removed" ? "open-changed" : rule;
  if (before === undefined && shape.appears) return yield difference(asOpen(shape.appears), at, show(after));
  if (after === undefined && shape.vanishes)
    return yield difference(asOpen(shape.vanishes), at, show(before));
  const [old, now] = [before, after].map((set) => (Array.isArray(set) ? set : []));
  const keyOf = (item: Json): string =>
    canonical(shape.key && isObject(item) ? (item[shape.key] ?? null) : item);
  const find = (set: Json[] | undefined, item: Json) =>
    set?.findIndex((each) => keyOf(each) === keyOf(item)) ?? -1;
  for (const item of old ?? []) if (find(now, item) < 0) yield difference(shape.removed, at, keyOf(item));
  for (const [index, item] of (now ?? []).entries()) {
    const place = { ...at, pointer: join(at.pointer, index) };
    const other = old?.[find(old, item)];
    if (other === undefined) yield difference(asOpen(shape.added), place, keyOf(item));
    else yield* compare(shape.of ?? UNLISTED, other, item, place);
  }
}

function* compareList(
  shape: Of<"list">,
  before: Json | undefined,
  after: Json | undefined,
  at: Place,
): Found {
  const [old, now] = [before, after].map((list) => (list === undefined ? [] : facts(list, shape)));
  if (sameJson(old, now)) yield difference("words", at, "");
  else yield difference(shape.rule, at, fromTo(old, now));
}

function* compareTime(before: Json | undefined, after: Json | undefined, at: Place): Found {
  const [old, now] = [before, after].map(milliseconds);
  if (old !== undefined && now !== undefined && old !== now)
    yield difference(now > old ? "time-longer" : "time-shorter", at, `${old} ms -> ${now} ms`);
  else if (timeText(before) === timeText(after)) yield difference("words", at, "");
  else yield difference("time", at, fromTo(before, after));
}

function milliseconds(limit: Json | undefined): number | undefined {
  if (!isObject(limit)) return undefined;
  const { milliseconds, seconds } = limit;
  if (typeof milliseconds === "number") return milliseconds;
  return typeof seconds === "number" ? seconds * 1000 : undefined;
}

function timeText(limit: Json | undefined): string | undefined {
  const fixed = milliseconds(limit);
  if (fixed !== undefined) return `${fixed} ms`;
  return limit === undefined ? undefined : canonical(facts(limit, { kind: "time" }));
}

// ---------------------------------------------------------------- lines

function* compareLine(shape: Of<"line">, older: Json | undefined, after: Json | undefined, at: Place): Found {
  if (!isObject(older) || !isObject(after)) return yield* compareFact(shape.rules, older, after, at);
  // The items of a list are values on their own, unless they are made of several.
  const properties = memberShape(shape, "properties");
  const value = memberShape(properties, "");
  const { before, findings } = compareLines(shape, older, after, value);
  for (const { rule, name, before: from, after: to } of findings) {
    const isProperty = Object.hasOwn(propertiesOf(after), name) || Object.hasOwn(propertiesOf(older), name);
    const pointer = isProperty ? join(at.pointer, "properties", name) : join(at.pointer, "x-at-wire");
    const detail = from === undefined ? (isProperty ? "" : name) : fromTo(from, to);
    yield difference(rule, { ...at, pointer }, detail);
  }
  const [had, has] = [propertiesOf(before), propertiesOf(after)];
  for (const name of Object.keys(has).filter((each) => Object.hasOwn(had, each)))
    yield* compare(value, had[name], has[name], { ...at, pointer: join(at.pointer, "properties", name) });
  yield* compareMembers(shape, before, after, at, ["properties", "required", "x-at-wire"]);
}
