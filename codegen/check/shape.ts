// What a reader can tell apart on the wire. In: two fields, or two lines. Out: whether the same text can be both.
//
// Strategy: conservative and simple. Two fields differ if one is always quoted and the other never, or if their closed
// sets or ranges of numbers have nothing in common; a key word differs from every value. Two lines differ if no way to
// write the one has the same number of fields as a way to write the other without a place where they differ.
import type { ObjectSchema, ValueSchema, WireItem } from "../../runtime/spec/spec.js";

export type Token = { readonly literal: string } | { readonly value: ValueSchema };

const MAXIMUM_WAYS = 512;
/** Rounds of a repeating group that are tried out. */
const ROUNDS = 4;

/** Every way to write the line: optional groups with and without, repeating groups several times. */
export function waysToWrite(schema: ObjectSchema | undefined): Token[][] {
  return schema ? ways(schema["x-at-wire"], schema.properties) : [[]];
}

export function linesOverlap(a: ObjectSchema | undefined, b: ObjectSchema | undefined): boolean {
  const others = waysToWrite(b);
  return waysToWrite(a).some((way) => others.some((other) => sameWay(way, other)));
}

export function tokensOverlap(a: Token, b: Token): boolean {
  if ("literal" in a || "literal" in b)
    return "literal" in a && "literal" in b && a.literal.toLowerCase() === b.literal.toLowerCase();
  const [left, right] = [quotings(a.value), quotings(b.value)];
  if (!left.some((each) => right.includes(each))) return false;
  return a.value.type !== b.value.type || valuesOverlap(a.value, b.value);
}

/** The first thing that a wire item puts on the line. */
export function firstToken(item: WireItem, properties: ObjectSchema["properties"]): Token | undefined {
  return ways([item], properties)
    .map((way) => way[0])
    .find((token) => token !== undefined);
}

function sameWay(a: readonly Token[], b: readonly Token[]): boolean {
  return a.length === b.length && a.every((token, index) => tokensOverlap(token, b[index] as Token));
}

function quotings({ type, "x-at-quoting": quoting }: ValueSchema): string[] {
  if (quoting === "either") return ["quoted", "bare"];
  return [quoting ?? (type === "integer" ? "bare" : "quoted")];
}

function valuesOverlap(a: ValueSchema, b: ValueSchema): boolean {
  if (a["x-at-open"] || b["x-at-open"]) return true;
  const [left, right] = [a.oneOf?.map((each) => each.const), b.oneOf?.map((each) => each.const)];
  if (left && right) return left.some((each) => right.includes(each));
  const [lowest, highest] = [Math.max(low(a), low(b)), Math.min(high(a), high(b))];
  const members = (left ?? right)?.filter((each) => typeof each === "number");
  return members ? members.some((each) => each >= lowest && each <= highest) : lowest <= highest;
}

function low({ minimum, oneOf }: ValueSchema): number {
  return oneOf ? -Infinity : (minimum ?? -Infinity);
}

function high({ maximum, oneOf }: ValueSchema): number {
  return oneOf ? Infinity : (maximum ?? Infinity);
}

function ways(wire: readonly WireItem[], properties: ObjectSchema["properties"]): Token[][] {
  let found: Token[][] = [[]];
  for (const item of wire) {
    const next = itemWays(item, properties);
    found = found.flatMap((way) => next.map((more) => [...way, ...more])).slice(0, MAXIMUM_WAYS);
  }
  return found;
}

function itemWays(item: WireItem, properties: ObjectSchema["properties"]): Token[][] {
  if (typeof item === "string") return [[{ value: properties[item] ?? {} }]];
  if ("literal" in item) return [[item]];
  if ("optional" in item) return [[], ...ways(item.optional, properties)];
  const items = properties[item.repeat]?.items ?? {};
  const once = (items.type === "object" ? Object.values(items.properties ?? {}) : [items]).map((value) => ({
    value,
  }));
  return Array.from({ length: ROUNDS }, (_, round) => Array.from({ length: round + 1 }, () => once).flat());
}
