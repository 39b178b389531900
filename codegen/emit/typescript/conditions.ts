// What the rules and the optional groups of a line make of its type. In: an object schema. Out: the alternatives that they
// leave.
//
// A rule says what must hold of a property when another has certain values. The values of that other property, which have
// to be a closed set, are parted by the rules that they call for; each part is one alternative, in which the property
// is required, absent, one value, or as it is anyway. So `{ flag: 0 } | { flag: 1; topic: string }`. What TypeScript cannot
// say (a number that differs from 0) is left to the check of the values.
//
// Of what a host writes, a group that may be left out is given whole: `{ user?: never; password?: never } | { user: string;
// password?: string }`. What a module prints is read with gaps, too.
import type { Rule } from "../../../runtime/model.js";
import type { ObjectSchema, Scalar, ValueSchema, WireItem } from "../../../runtime/spec/spec.js";
import { wireOrder } from "../../../runtime/spec/walk.js";
import { membersOf } from "./value-types.js";

/** What an alternative says of one property. */
export interface Condition {
  /** The values that are left. */
  readonly members?: readonly Scalar[];
  readonly presence?: "given" | "absent";
}

/** By property. One that is not named is the same in all alternatives. */
export type Alternative = ReadonlyMap<string, Condition>;

/** More would be harder to read than the rules. */
const MOST = 8;

/**
 * One alternative that says nothing, where nothing leads to more.
 * @param isWritten by a host, who is refused what breaks a group
 */
export function alternativesOf(schema: ObjectSchema, isWritten: boolean): readonly Alternative[] {
  const properties = new Set((schema["x-at-rules"] ?? []).map(({ when }) => when.property));
  const splits = [
    ...[...properties].map((property) => (each: Alternative) => partsOf(schema, property, each)),
    ...(isWritten ? groupsIn(schema["x-at-wire"]) : []).map(
      (group) => (each: Alternative) => withGroup(group, each),
    ),
  ];
  let all: readonly Alternative[] = [new Map()];
  for (const split of splits) {
    const parts = all.flatMap(split);
    if (parts.length <= MOST) all = parts;
  }
  return all;
}

// ---------------------------------------------------------------- rules

function partsOf(schema: ObjectSchema, property: string, within: Alternative): Alternative[] {
  const members = closedMembers(schema, property, within);
  if (!members || within.get(property)?.presence === "absent") return [within];
  const parts = new Map<string, { members: Scalar[]; rules: Rule[] }>();
  for (const member of members) {
    const rules = (schema["x-at-rules"] ?? []).filter(
      ({ when }) => when.property === property && when.in.includes(member),
    );
    const key = rules.map((rule) => JSON.stringify([rule.property, rule.must, rule.value])).join();
    const part = parts.get(key) ?? { members: [], rules };
    part.members.push(member);
    parts.set(key, part);
  }
  const isOptional = !schema.required?.includes(property);
  const isFree = [...parts.values()].some(({ rules }) => rules.length === 0);
  const without: Alternative[] =
    isOptional && !isFree ? [new Map([...within, [property, { presence: "absent" }]])] : [];
  const split = [...parts.values()].flatMap((part) => {
    // No rule is about a property that is left out.
    const presence = isOptional && part.rules.length > 0 ? ("given" as const) : undefined;
    const own: Condition = { members: part.members, ...(presence ? { presence } : {}) };
    return applied(schema, part.rules, new Map([...within, [property, own]]));
  });
  return [...split, ...without];
}

function closedMembers(
  { properties }: ObjectSchema,
  property: string,
  within: Alternative,
): readonly Scalar[] | undefined {
  const value = properties[property];
  if (!value || value["x-at-open"]) return undefined;
  return within.get(property)?.members ?? membersOf(value);
}

/** None where the rules leave nothing. */
function applied({ properties }: ObjectSchema, rules: readonly Rule[], of: Alternative): Alternative[] {
  const made = new Map(of);
  for (const rule of rules) {
    const condition = ruled(rule, properties[rule.property] ?? {}, made.get(rule.property) ?? {});
    if (!condition) return [];
    made.set(rule.property, condition);
  }
  return [made];
}

/** What a rule makes of a property; undefined if it contradicts what is known. */
function ruled({ must, value = 0 }: Rule, schema: ValueSchema, known: Condition): Condition | undefined {
  const members = known.members ?? membersOf(schema);
  const left = (keep: (member: Scalar) => boolean, otherwise: Condition): Condition | undefined => {
    if (!members) return otherwise;
    const kept = members.filter(keep);
    return kept.length === 0 ? undefined : { ...known, members: kept };
  };
  switch (must) {
    case "be-given":
      return known.presence === "absent" ? undefined : { ...known, presence: "given" };
    case "be-absent":
      return known.presence === "given" ? undefined : { ...known, presence: "absent" };
    case "equal":
      return left((member) => member === value, { ...known, members: [value] });
    case "differ":
      return left((member) => member !== value, known);
  }
}

// ---------------------------------------------------------------- optional groups

/** Those of more than one property, the outer ones first. */
function groupsIn(wire: readonly WireItem[]): (readonly WireItem[])[] {
  const groups = wire.flatMap((item) =>
    typeof item === "object" && "optional" in item ? [item.optional] : [],
  );
  return groups.flatMap((group) => [...(wireOrder(group).length > 1 ? [group] : []), ...groupsIn(group)]);
}

/** Without the group and with it, as far as the alternative has not said which. */
function withGroup(group: readonly WireItem[], within: Alternative): Alternative[] {
  const all = wireOrder(group);
  const own = all.filter(({ depth }) => depth === 0);
  const said = all.map(({ name }) => within.get(name)?.presence);
  const marked = (places: typeof all, presence: "given" | "absent"): Alternative =>
    new Map([...within, ...places.map(({ name }) => [name, { ...within.get(name), presence }] as const)]);
  return [
    ...(said.includes("given") ? [] : [marked(all, "absent")]),
    ...(said.includes("absent") ? [] : [marked(own, "given")]),
  ];
}
