// What the rules of a line make of its type. In: an object schema. Out: the alternatives that they leave.
//
// A rule says what must hold of a property when another has certain values. The values of that other property, which have
// to be a closed set, are parted by the rules that they call for; each part is one alternative, in which the property
// is required, absent, one value, or as it is anyway. So `{ flag: 0 } | { flag: 1; topic: string }`. What TypeScript cannot
// say (a number that differs from 0) is left to the check of the values.
import type { Rule } from "../../../runtime/model.js";
import type { ObjectSchema, Scalar } from "../../spec/spec.js";
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

/** One alternative that says nothing, where no rule leads to more. */
export function alternativesOf(schema: ObjectSchema): readonly Alternative[] {
  let all: readonly Alternative[] = [new Map()];
  for (const property of new Set((schema["x-at-rules"] ?? []).map(({ when }) => when.property))) {
    const split = all.flatMap((each) => partsOf(schema, property, each));
    if (split.length <= MOST) all = split;
  }
  return all;
}

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
  return [...parts.values()].flatMap((part) => {
    // No rule is about a property that is left out.
    const presence = isOptional && part.rules.length > 0 ? ("given" as const) : undefined;
    const own: Condition = { members: part.members, ...(presence ? { presence } : {}) };
    return applied(schema, part.rules, new Map([...within, [property, own]]));
  });
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

/** None where the rules leave no value. */
function applied({ properties }: ObjectSchema, rules: readonly Rule[], of: Alternative): Alternative[] {
  const made = new Map(of);
  for (const { property, must, value } of rules) {
    const before = made.get(property) ?? {};
    const known = before.members ?? membersOf(properties[property] ?? {});
    if (must === "be-given") made.set(property, { ...before, presence: "given" });
    else if (must === "be-absent") made.set(property, { ...before, presence: "absent" });
    else if (must === "equal")
      made.set(property, {
        ...before,
        members: [value ?? 0].filter((each) => known?.includes(each) ?? true),
      });
    else if (known) made.set(property, { ...before, members: known.filter((each) => each !== value) });
    else made.set(property, before);
  }
  return [...made.values()].some(({ members }) => members?.length === 0) ? [] : [made];
}
