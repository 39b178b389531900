// The TypeScript type of one value. In: what the spec says of it. Out: the text of a type.
//
// A closed set, and a range of few values, is a union of its members. Where others may appear, `(number & {})` stands beside
// them: everything is accepted, and an editor still offers what is known. A long union has a name, so that what a reader
// or the compiler shows of a type stays short: that of its table of codes, or of the property.
import { RESERVED_TYPES } from "../../check/names.js";
import type { Scalar, Spec, ValueSchema } from "../../../runtime/spec/spec.js";
import { objectSchemasOf, valuesOf } from "../../../runtime/spec/walk.js";
import { quote } from "../escape.js";

/** A range of no more values is listed. */
const LISTED = 16;
/** A union of more members has a name. */
const SHORT = 4;

/** The values that an integer or a text may have, if they can be counted. */
export function membersOf({ oneOf, minimum, maximum }: ValueSchema): readonly Scalar[] | undefined {
  if (oneOf) return oneOf.map((member) => member.const);
  if (minimum === undefined || maximum === undefined || maximum - minimum >= LISTED) return undefined;
  return Array.from({ length: maximum - minimum + 1 }, (_, i) => minimum + i);
}

export function unionOf(members: readonly Scalar[]): string {
  return members.map((member) => (typeof member === "string" ? quote(member) : String(member))).join(" | ");
}

export class ValueTypes {
  /** Of the unions that have names. */
  readonly declarations: string[] = [];
  readonly #codes: Spec["codes"];
  /** By property and union, and for a property of many unions by the type that it stands in. */
  readonly #names = new Map<string, string>();
  readonly #taken: Set<string>;

  constructor(spec: Spec) {
    this.#codes = spec.codes;
    this.#taken = new Set([...RESERVED_TYPES, ...objectSchemasOf(spec).map(({ schema }) => schema.title)]);
    const values = objectSchemasOf(spec).flatMap((place) =>
      valuesOf(place).map(({ name, value }) => ({ owner: place.schema.title, name, value })),
    );
    const unions = new Map<string, Set<string>>();
    for (const { name, value } of values) {
      const subject = subjectOf(name, value);
      unions.set(subject, (unions.get(subject) ?? new Set()).add(this.#union(value)));
    }
    for (const { owner, name, value } of values)
      this.#declare(owner, name, value, unions.get(subjectOf(name, value))?.size === 1);
  }

  /** The type of a value: a name, a union, or what it is anyway. @param name of its property, or of its list */
  of(name: string, value: ValueSchema): string {
    const union = this.#union(value);
    return this.#names.get(`${subjectOf(name, value)} ${union}`) ?? union;
  }

  #declare(owner: string, name: string, value: ValueSchema, isOnly: boolean): void {
    const subject = subjectOf(name, value);
    const union = this.#union(value);
    const key = `${subject} ${union}`;
    if (this.#names.has(key) || union.split(" | ").length <= SHORT) return;
    let own = isOnly ? pascal(subject) : owner + pascal(subject);
    while (this.#taken.has(own)) own += "Value";
    this.#taken.add(own);
    this.#names.set(key, own);
    // What its members mean stands with each property that has it.
    this.declarations.push(`export type ${own} = ${union};`);
  }

  #union(value: ValueSchema): string {
    if (value["x-at-bytes"]) return "Uint8Array";
    const base = value.type === "integer" ? "number" : "string";
    const members = membersOf(value) ?? this.#explained(value);
    if (!members) return base;
    return unionOf(members) + (value["x-at-open"] ? ` | (${base} & {})` : "");
  }

  /** Those that a table of codes explains, where others may appear. */
  #explained(value: ValueSchema): readonly number[] | undefined {
    const table = value["x-at-open"] && this.#codes[value["x-at-codes"] ?? ""];
    return table && Object.keys(table.codes).map(Number);
  }
}

/** What a long union of this value is named after. */
function subjectOf(name: string, value: ValueSchema): string {
  return value["x-at-codes"] ?? name;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
