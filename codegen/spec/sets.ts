// Values that have names: the tables of codes, and the sets of the values of commands and lines. In: a family. Out: sets,
// each with the names of its members.
//
// The name of a member is its key in the spec; the title is for people and may be reworded. A set belongs to a property of a
// command or of a URC, whatever number of lines the property stands on. A property that a table of codes explains has
// no set of its own: the table is its set.
import { join } from "../../runtime/spec/pointer.js";
import type { Scalar, Spec, ValueSchema } from "../../runtime/spec/spec.js";
import { formsOf, idOf, objectSchemasOf, urcsOf, valuesOf } from "../../runtime/spec/walk.js";

export interface NamedValue {
  readonly key: string;
  readonly value: Scalar;
  readonly title: string;
}

export interface NamedSet {
  /** Id of the command or URC. */
  readonly owner: string;
  readonly isUrc: boolean;
  /** The name on the wire. */
  readonly name: string;
  readonly property: string;
  readonly description?: string;
  readonly pointer: string;
  readonly members: readonly NamedValue[];
}

interface Line {
  readonly owner: string;
  readonly isUrc: boolean;
  readonly name: string;
}

/** The sets of all properties, in the order of the file. */
export function setsOf(spec: Spec): NamedSet[] {
  const sets = new Map<string, NamedSet>();
  for (const { line, property, value, pointer } of placesOf(spec)) {
    if (!hasOwnSet(value)) continue;
    const id = JSON.stringify([line.isUrc, line.owner, property]);
    const { description } = value;
    const first = {
      ...line,
      property,
      pointer,
      members: [],
      ...(description !== undefined && { description }),
    };
    const set: NamedSet = sets.get(id) ?? first;
    sets.set(id, { ...set, members: union(set.members, membersOf(value)) });
  }
  return [...sets.values()];
}

/** True if the value has members that no table of codes explains. */
function hasOwnSet({ oneOf, "x-at-codes": table }: ValueSchema): boolean {
  return oneOf !== undefined && table === undefined;
}

function* placesOf(
  spec: Spec,
): Iterable<{ line: Line; property: string; value: ValueSchema; pointer: string }> {
  const lines = new Map<string, Line>([
    ...formsOf(spec).map(
      ({ name, pointer }) => [pointer, { owner: idOf(name), isUrc: false, name }] as const,
    ),
    ...urcsOf(spec).map(({ id, name, pointer }) => [pointer, { owner: id, isUrc: true, name }] as const),
  ]);
  for (const place of objectSchemasOf(spec)) {
    const line = lines.get(place.pointer.slice(0, place.pointer.lastIndexOf("/")));
    if (!line) continue;
    for (const { name, value, pointer } of valuesOf(place)) yield { line, property: name, value, pointer };
  }
}

function membersOf({ oneOf = [] }: ValueSchema): NamedValue[] {
  return oneOf.map(({ const: value, "x-at-key": key, title }) => ({ key, value, title }));
}

/** One name for two values stays twice: a rule reports it. */
function union(members: readonly NamedValue[], more: readonly NamedValue[]): NamedValue[] {
  const fresh = more.filter(
    ({ key, value }) => !members.some((each) => each.key === key && each.value === value),
  );
  return [...members, ...fresh];
}

// ---------------------------------------------------------------- tables of codes

/** The rows of a table, from the lowest number up. */
export function rowsOf({ codes }: Spec["codes"][string]): NamedValue[] {
  return Object.entries(codes)
    .map(([code, { key, title }]) => ({ key, value: Number(code), title }))
    .sort((a, b) => a.value - b.value);
}

// ---------------------------------------------------------------- constants

/** What a program knows under one name: the members of a set, or the rows of a table. */
export interface NamedConstant {
  readonly name: string;
  readonly pointer: string;
  readonly sets: readonly NamedSet[];
  /** The name of a table of codes. */
  readonly table?: string;
  readonly members: readonly NamedValue[];
}

/** Tables by their own name; sets by command or URC and property, together where these are the same. */
export function constantsOf(spec: Spec): NamedConstant[] {
  const tables = Object.entries(spec.codes).map(([table, each]): NamedConstant => {
    return { name: table, pointer: join("/codes", table), sets: [], table, members: rowsOf(each) };
  });
  const byName = new Map<string, NamedConstant>();
  for (const set of setsOf(spec)) {
    const name = set.owner + set.property.slice(0, 1).toUpperCase() + set.property.slice(1);
    const { pointer, sets, members } = byName.get(name) ?? { pointer: set.pointer, sets: [], members: [] };
    byName.set(name, { name, pointer, sets: [...sets, set], members: union(members, set.members) });
  }
  return [...tables, ...byName.values()];
}
