// The sets of values worth trying for one line. In: an object schema, and seeds for texts that have a pattern. Out: sets
// of values, each with a name and, if it is illegal, the code of the refusal.
//
// Strategy: for each shape of the optional groups a plain set; for each field each value that tries.ts gives, in a set
// that is otherwise legal wherever there is one; each field left out, one too many; each rule kept and broken. Where
// rules tie fields together, the few values that they speak of are tried in all combinations until a set fits.
import type { Fields, WireValue } from "../../runtime/model.js";
import type { ObjectSchema, ValueSchema, WireItem } from "../../runtime/spec/spec.js";
import { namesOn, violationsOf, type Violation } from "./judge.js";
import { EVERY_KIND, filled, plainest, triesOf } from "./tries.js";

export interface Case {
  readonly what: string;
  readonly values: Fields;
  /** Absent where the values are legal. */
  readonly error?: string;
}

/** For a property with a pattern: a text that fits it and may be continued. */
export type Seeds = ReadonlyMap<string, string>;

type Value = WireValue | readonly WireValue[] | readonly Fields[];
type Loose = { [name: string]: Value };

const MOST_SHAPES = 64;
const MOST_COMBINATIONS = 1000;

export function casesOf(schema: ObjectSchema, seeds: Seeds): Case[] {
  const line = new LineCases(schema, seeds);
  return unique([...line.shapes(), ...line.boundaries(), ...line.gaps(), ...line.lengths(), ...line.rules()]);
}

/** Legal values of which some are given; undefined if there are none. */
export function legalWith(schema: ObjectSchema, seeds: Seeds, fixed: Fields): Fields | undefined {
  return new LineCases(schema, seeds).legal(fixed as Loose);
}

/** The first of several equal sets stays. */
function unique(cases: readonly Case[]): Case[] {
  const seen = new Set<string>();
  return cases.filter(({ values }) => {
    const key = JSON.stringify(values, (_, value: unknown) =>
      value instanceof Uint8Array ? [...value] : value,
    );
    return !seen.has(key) && seen.add(key);
  });
}

class LineCases {
  readonly #all: readonly (readonly string[])[];

  constructor(
    readonly schema: ObjectSchema,
    readonly seeds: Seeds,
  ) {
    this.#all = shapesOf(schema["x-at-wire"]).sort((a, b) => b.length - a.length);
  }

  *shapes(): Iterable<Case> {
    for (const shape of this.#all) {
      const what = shape.length === 0 ? "nothing" : `with ${shape.join(", ")}`;
      const values = this.#find({}, isLegal, [shape]) ?? this.#first({}, [shape]);
      if (values) yield this.#case(what, values);
    }
  }

  *boundaries(): Iterable<Case> {
    for (const name of namesOn(this.schema["x-at-wire"]))
      for (const { what, value } of this.#tries(name, this.#property(name))) {
        const values = this.legal({ [name]: value }) ?? this.#against({ [name]: value });
        if (values) yield this.#case(`${name} ${what}`, values);
      }
  }

  /** A field too few, a field too many. */
  *gaps(): Iterable<Case> {
    const full = this.legal({});
    if (!full) return;
    for (const name of Object.keys(full)) {
      const { [name]: _left, ...rest } = full;
      yield this.#case(`without ${name}`, rest);
    }
    yield this.#case("a stranger beside", { ...full, stranger: 1 });
  }

  /** A number of bytes that is not theirs; and bytes that nobody counted, where the number may be left out. */
  *lengths(): Iterable<Case> {
    for (const [name, { "x-at-length": length }] of this.#properties()) {
      const legal = length === undefined ? undefined : this.legal({ [length]: 2 });
      if (legal?.[name] !== undefined)
        yield this.#case(`${name} shorter than ${length} says`, { ...legal, [name]: filled(1) });
      const uncounted = this.#all.filter((shape) => length !== undefined && !shape.includes(length));
      const free = this.#find({ [name]: EVERY_KIND }, isLegal, uncounted);
      if (free) yield this.#case(`${name} of every kind, not counted`, free);
    }
  }

  *rules(): Iterable<Case> {
    for (const [index, rule] of (this.schema["x-at-rules"] ?? []).entries())
      for (const value of new Set([rule.when.in[0], rule.when.in.at(-1)])) {
        const fixed = { [rule.when.property]: value as WireValue };
        const what = `rule ${index + 1} at ${rule.when.property} ${value}`;
        const kept = this.legal(fixed);
        if (kept) yield this.#case(`${what} kept`, kept);
        const broken = this.#find(fixed, breaks(index, 1)) ?? this.#find(fixed, breaks(index, Infinity));
        if (broken) yield this.#case(`${what} broken`, broken);
      }
  }

  legal(fixed: Loose): Fields | undefined {
    return this.#find(fixed, isLegal);
  }

  /** An otherwise legal set with these values forced upon it. */
  #against(fixed: Loose): Fields | undefined {
    const names = Object.keys(fixed);
    const shapes = this.#all.filter((shape) => names.every((name) => shape.includes(name)));
    const legal = this.#find({}, isLegal, shapes);
    return legal ? this.#counted({ ...(legal as Loose), ...fixed }, fixed) : this.#first(fixed, shapes);
  }

  #case(what: string, values: Fields): Case {
    const [first] = violationsOf(this.schema, values);
    return first ? { what, values, error: first.code } : { what, values };
  }

  // -------------------------------------------------------------- searching

  #find(
    fixed: Loose,
    isWanted: (found: readonly Violation[]) => boolean,
    shapes = this.#all,
  ): Fields | undefined {
    for (const shape of shapes)
      for (const values of this.#assignments(shape, fixed))
        if (isWanted(violationsOf(this.schema, values))) return values;
    return undefined;
  }

  #first(fixed: Loose, shapes: readonly (readonly string[])[]): Fields | undefined {
    return this.#find(fixed, () => true, shapes);
  }

  *#assignments(shape: readonly string[], fixed: Loose): Iterable<Fields> {
    if (Object.keys(fixed).some((name) => !shape.includes(name))) return;
    const plain = Object.fromEntries(shape.map((name) => [name, fixed[name] ?? this.#plain(name)]));
    const free = this.#tied().filter((name) => shape.includes(name) && fixed[name] === undefined);
    let count = 0;
    for (const chosen of combinations(free.map((name) => [name, this.#choices(name)] as const))) {
      if (++count > MOST_COMBINATIONS) return;
      yield this.#counted({ ...plain, ...chosen }, fixed);
    }
  }

  /** Lengths agree with what they count, unless both are given. */
  #counted(values: Loose, fixed: Loose): Fields {
    for (const [name, { "x-at-length": length, "x-at-max-bytes": most = 4096 }] of this.#properties()) {
      const [bytes, count] = [values[name], values[length ?? ""]];
      if (length === undefined || count === undefined || !(bytes instanceof Uint8Array)) continue;
      if (fixed[length] === undefined) values[length] = bytes.length;
      else if (
        fixed[name] === undefined &&
        Number.isInteger(count) &&
        (count as number) >= 0 &&
        (count as number) <= most + 1
      )
        values[name] = filled(count as number);
    }
    return values;
  }

  /** The properties that rules speak of. */
  #tied(): string[] {
    const rules = this.schema["x-at-rules"] ?? [];
    return [...new Set(rules.flatMap(({ when, property }) => [when.property, property]))];
  }

  #choices(name: string): Value[] {
    const { type, oneOf, minimum = 0, maximum = minimum + 1 } = this.#property(name);
    if (oneOf) return oneOf.map((member) => member.const);
    return type === "integer" ? [minimum, minimum + 1, maximum] : [this.#plain(name)];
  }

  // -------------------------------------------------------------- values

  #properties(): [string, ValueSchema][] {
    return Object.entries(this.schema.properties);
  }

  #property(name: string): ValueSchema {
    return this.schema.properties[name] ?? {};
  }

  #plain(name: string): Value {
    const schema = this.#property(name);
    return schema.type === "array" ? ([this.#item(schema.items ?? {})] as Value) : this.#scalar(name, schema);
  }

  #item(items: ValueSchema): WireValue | Fields {
    if (items.type !== "object") return this.#scalar("", items);
    const entries = Object.entries(items.properties ?? {});
    return Object.fromEntries(entries.map(([name, schema]) => [name, this.#scalar(name, schema)]));
  }

  #scalar(name: string, schema: ValueSchema): WireValue {
    return plainest(schema, this.#seed(name, schema));
  }

  #seed(name: string, { pattern }: ValueSchema): string {
    return pattern === undefined ? "" : (this.seeds.get(name) ?? "");
  }

  *#tries(name: string, schema: ValueSchema): Iterable<{ what: string; value: Value }> {
    if (schema.type !== "array") yield* triesOf(schema, this.#seed(name, schema));
    else yield* this.#lists(schema.items ?? {});
  }

  *#lists(items: ValueSchema): Iterable<{ what: string; value: Value }> {
    const plain = this.#item(items);
    const list = (...values: unknown[]): Value => values as Value;
    yield { what: "of one item", value: list(plain) };
    yield { what: "of two items", value: list(plain, plain) };
    yield { what: "of no item", value: list() };
    if (items.type !== "object")
      for (const { what, value } of triesOf(items, ""))
        yield { what: `with an item ${what}`, value: list(value) };
    else yield* this.#groups(plain as Fields, items);
  }

  *#groups(plain: Fields, items: ValueSchema): Iterable<{ what: string; value: Value }> {
    for (const [name, schema] of Object.entries(items.properties ?? {})) {
      for (const { what, value } of triesOf(schema, this.#seed(name, schema)))
        yield { what: `with ${name} ${what}`, value: [{ ...plain, [name]: value }] };
      const { [name]: _left, ...rest } = plain;
      yield { what: `with an item without ${name}`, value: [plain, rest] };
    }
    yield { what: "with a stranger in an item", value: [{ ...plain, stranger: 1 }] };
  }
}

function isLegal(found: readonly Violation[]): boolean {
  return found.length === 0;
}

/** Nothing is wrong but rules, this one among them. */
function breaks(index: number, most: number): (found: readonly Violation[]) => boolean {
  return (found) =>
    found.length <= most &&
    found.every(({ code }) => code === "rule") &&
    found.some(({ rule }) => rule === index);
}

/** Optional groups left out, and with each beginning of what nests in them. */
function shapesOf(wire: readonly WireItem[]): string[][] {
  let shapes: string[][] = [[]];
  for (const item of wire) {
    const next = waysOf(item);
    shapes = shapes.flatMap((shape) => next.map((more) => [...shape, ...more])).slice(0, MOST_SHAPES);
  }
  return shapes;
}

function waysOf(item: WireItem): string[][] {
  if (typeof item === "string") return [[item]];
  if ("optional" in item) return [[], ...shapesOf(item.optional)];
  return "repeat" in item ? [[item.repeat]] : [[]];
}

function* combinations(choices: readonly (readonly [string, readonly Value[]])[]): Iterable<Loose> {
  const [first, ...rest] = choices;
  if (!first) {
    yield {};
    return;
  }
  for (const value of first[1])
    for (const others of combinations(rest)) yield { [first[0]]: value, ...others };
}
