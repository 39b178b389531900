// `types.ts` of a family: one type for each object schema, and the map from ids of forms, URCs and lines to them.
//
// Strategy: json-schema-to-typescript writes the types from the same schemas that are published. For it alone, in
// memory, a copy is prepared: texts made inert, nested titles dropped (they would become types of their own), each value
// given its type, alternatives spelled out where rules make some. Type aliases, because those fit `Fields` and interfaces
// do not. The map has no value at run time; it carries types to typed calls.
import { compile } from "json-schema-to-typescript";
import { printedGroups } from "../../../runtime/spec/printed/groups.js";
import type { ObjectSchema, Spec, ValueSchema } from "../../../runtime/spec/spec.js";
import { objectSchemasOf, urcsOf, type SchemaPlace } from "../../../runtime/spec/walk.js";
import { commandSyntax, lineSyntax, place, sentence, valueDoc } from "../syntax.js";
import { alternativesOf, type Alternative } from "./conditions.js";
import type { FamilySubject } from "./pieces.js";
import { clientTypes, isEmpty, typesOfFamily } from "./type-map.js";
import { membersOf, unionOf, ValueTypes } from "./value-types.js";

type Schema = Parameters<typeof compile>[0];
type Properties = ObjectSchema["properties"];

const OPTIONS = {
  bannerComment: "",
  format: false,
  ignoreMinAndMaxItems: true,
  additionalProperties: false,
};

export async function typeDeclarations(subject: FamilySubject): Promise<string[]> {
  const { spec } = subject;
  const docs = urcDocs(subject);
  const values = new ValueTypes(spec);
  const twins = twinsOf(spec);
  const types: string[] = [];
  for (const each of objectSchemasOf(spec).filter(({ schema }) => !isEmpty(schema))) {
    const doc = docs.get(each.schema) ?? formDoc(each);
    types.push(twins.get(each.schema.title)?.(doc) ?? (await typeText(each, doc, values)));
  }
  return [values.declarations.join("\n"), ...types, typesOfFamily(spec), clientTypes(subject)];
}

/** A line that is another one in every respect is called by two names. */
function twinsOf(spec: Spec): ReadonlyMap<string, (doc: string) => string> {
  const twins = printedGroups(spec).flatMap(({ places: [first, ...others] }) =>
    others.filter(({ schema }) => isSame(schema, first.schema)).map(({ schema }) => ({ first, schema })),
  );
  return new Map(
    twins.map(({ first, schema: { title } }) => [
      title,
      (doc) => `/** ${doc} */\nexport type ${title} = ${first.schema.title};`,
    ]),
  );
}

/** Titles are words for people: no type depends on them. */
function isSame(a: ObjectSchema, b: ObjectSchema): boolean {
  const factual = (name: string, value: unknown): unknown =>
    name === "title" && typeof value === "string" ? undefined : value;
  const facts = ({ properties, required, "x-at-rules": rules }: ObjectSchema): string =>
    JSON.stringify([properties, required, rules], factual);
  return facts(a) === facts(b);
}

/** The schema of a URC does not know whose it is. */
function urcDocs({ spec }: FamilySubject): ReadonlyMap<ObjectSchema, string> {
  return new Map(
    urcsOf(spec).flatMap(({ name, urc: { fields, title, source } }) =>
      fields ? [[fields, docLine([`\`${lineSyntax(name, fields)}\``, sentence(title), place(source)])]] : [],
    ),
  );
}

function formDoc({ schema, form }: SchemaPlace): string {
  if (!form) return "";
  const syntax = schema === form.form.parameters ? commandSyntax(form) : lineSyntax(form.name, schema);
  const what = schema.description ?? form.form.title;
  return docLine([`\`${syntax}\``, sentence(what), place(form.form.source)]);
}

function docLine([syntax, ...rest]: string[]): string {
  return `${syntax}: ${rest.join(" ")}`;
}

async function typeText(
  { schema, form }: SchemaPlace,
  description: string,
  values: ValueTypes,
): Promise<string> {
  const { title } = schema;
  const prepared: Schema = {
    ...new Preparation(values).alternatives(schema, schema === form?.form.parameters),
    title,
    description,
  };
  return tidied((await compile(prepared, title, OPTIONS)).trim());
}

/** An alias; a comment of one line on one line; members end in a semicolon, and those that are absent share a line. */
function tidied(text: string): string {
  return text
    .replace(/^export interface (\w+) /m, "export type $1 = ")
    .replace(/^(export type \w+ = )\(([^]*)\)$/m, "$1$2")
    .replace(/\/\*\*\n\s*\* (.*)\n\s*\*\//g, "/** $1 */")
    .replace(/^(?!\s*(?:\/|\*|\}$)).*[^{;]$/gm, "$&;")
    .replace(/;\n(?=\w+\?: never;)/g, "; ")
    .replace(/\}$/, "};");
}

// ---------------------------------------------------------------- preparing

class Preparation {
  constructor(readonly values: ValueTypes) {}

  /** What all alternatives have in common, and what each has besides. */
  alternatives(schema: ObjectSchema, isWritten: boolean): Schema {
    const all = alternativesOf(schema, isWritten);
    const conditional = new Set(all.flatMap((each) => [...each.keys()]));
    const [ruled, free] = [new Map<string, ValueSchema>(), new Map<string, ValueSchema>()];
    for (const [name, value] of Object.entries(schema.properties))
      (conditional.has(name) ? ruled : free).set(name, value);
    const common = this.#object(Object.fromEntries(free), schema.required);
    if (ruled.size === 0) return common;
    const told = new Set<string>();
    const anyOf = all.map((each) => this.#alternative(ruled, schema.required, each, told));
    return free.size === 0 ? { anyOf } : { allOf: [common, { anyOf }] };
  }

  /** @param told properties that have been described already */
  #alternative(
    properties: ReadonlyMap<string, ValueSchema>,
    required: readonly string[] = [],
    alternative: Alternative,
    told: Set<string>,
  ): Schema {
    const given = [...properties.keys()].filter((name) => {
      const presence = alternative.get(name)?.presence;
      return presence === undefined ? required.includes(name) : presence === "given";
    });
    const prepared = [...properties].map(([name, value]) => {
      const { members, presence } = alternative.get(name) ?? {};
      if (presence === "absent") return [name, { tsType: "never" }];
      const { description, ...plain } = this.#value(name, value);
      const type =
        members && members.length !== membersOf(value)?.length ? { tsType: unionOf(members) } : plain;
      const doc = description === undefined || told.has(name) ? {} : { description };
      told.add(name);
      return [name, { ...type, ...doc }];
    });
    return objectOf(Object.fromEntries(prepared) as Record<string, Schema>, given);
  }

  #object(properties: Properties, required: readonly string[] = []): Schema {
    const prepared = Object.entries(properties).map(([name, value]) => [name, this.#value(name, value)]);
    return objectOf(Object.fromEntries(prepared) as Record<string, Schema>, required);
  }

  #value(name: string, value: ValueSchema): Schema {
    const description = valueDoc(value, { isListed: isListed(value) })
      .map(sentence)
      .join(" ");
    return { ...this.#shape(name, value), ...(description === "" ? {} : { description }) };
  }

  #shape(name: string, value: ValueSchema): Schema {
    if (value.type === "array") return { type: "array", items: this.#value(name, value.items ?? {}) };
    if (value.type === "object") return this.#object(value.properties ?? {}, value.required);
    return { tsType: this.values.of(name, value) };
  }
}

/** Its type shows every value that it may have: the range need not be said. */
function isListed(value: ValueSchema): boolean {
  return value.oneOf === undefined && membersOf(value) !== undefined && value["x-at-open"] !== true;
}

function objectOf(properties: Record<string, Schema>, required: readonly string[]): Schema {
  const own = required.filter((name) => name in properties);
  return { type: "object", additionalProperties: false, required: own, properties };
}
