// `types.ts` of a family: one interface for each object schema, and the map from form and URC ids to them.
//
// Strategy: json-schema-to-typescript makes the interfaces from the same schemas that are published. For it alone, in
// memory, a copy is prepared: texts made inert, nested titles dropped (they would become types of their own), bytes and
// closed sets given their TypeScript type. The map has no value at run time; it carries types to typed calls.
import { compile } from "json-schema-to-typescript";
import type { ObjectSchema, Spec, ValueSchema } from "../../../runtime/spec/spec.js";
import { formsOf, objectSchemasOf, urcsOf, type SchemaPlace } from "../../../runtime/spec/walk.js";
import { commandSyntax, lineSyntax, place, sentence, valueDoc } from "../syntax.js";
import { key, quote } from "../escape.js";
import { WIDTH } from "../literal.js";

type Schema = Parameters<typeof compile>[0];

const OPTIONS = {
  bannerComment: "",
  format: false,
  ignoreMinAndMaxItems: true,
  additionalProperties: false,
};
/** The type of what is not there. */
const ABSENT = "None";
const NONE = `/** Nothing: no parameters, no fields. */\nexport type ${ABSENT} = Record<string, never>;`;

export async function typeDeclarations(spec: Spec): Promise<string[]> {
  const names = urcNames(spec);
  const interfaces: string[] = [];
  for (const each of objectSchemasOf(spec)) interfaces.push(await interfaceText(each, names));
  return [NONE, ...interfaces, mapText(spec)];
}

/** The schema of a URC does not know whose it is. */
function urcNames(spec: Spec): ReadonlyMap<ObjectSchema, string> {
  return new Map(
    urcsOf(spec).flatMap(({ name, urc }) => (urc.fields ? [[urc.fields, lineDoc(name, urc)]] : [])),
  );
}

function lineDoc(name: string, { fields, title, source }: Spec["urcs"][string]): string {
  return fields ? docLine([`\`${lineSyntax(name, fields)}\``, sentence(title), place(source)]) : "";
}

async function interfaceText(each: SchemaPlace, urcDocs: ReadonlyMap<ObjectSchema, string>): Promise<string> {
  const { schema } = each;
  const description = urcDocs.get(schema) ?? formDoc(each);
  if (Object.keys(schema.properties).length === 0) return emptyText(schema.title, description);
  const prepared: Schema = { ...prepareObject(schema), title: schema.title, description };
  return tidied((await compile(prepared, schema.title, OPTIONS)).trim());
}

/** A comment of one line on one line; members, which are what is neither comment nor bracket, end in a semicolon. */
function tidied(text: string): string {
  return text
    .replace(/\/\*\*\n\s*\* (.*)\n\s*\*\//g, "/** $1 */")
    .replace(/^(?!\s*(?:\/|\*|\}$)).*[^{;]$/gm, "$&;");
}

/** An empty interface would take anything. */
function emptyText(title: string, description: string): string {
  return `/** ${description} */\nexport type ${title} = ${ABSENT};`;
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

// ---------------------------------------------------------------- preparing

function prepareObject(schema: {
  properties?: { [name: string]: ValueSchema };
  required?: string[];
}): Schema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, value]) => [
    name,
    prepareValue(value),
  ]);
  return {
    type: "object",
    additionalProperties: false,
    required: schema.required ?? [],
    properties: Object.fromEntries(properties) as Record<string, Schema>,
  };
}

function prepareValue(value: ValueSchema): Schema {
  const description = valueDoc(value).map(sentence).join(" ");
  return { ...shape(value), ...(description === "" ? {} : { description }) };
}

function shape(value: ValueSchema): Schema {
  if (value["x-at-bytes"]) return { tsType: "Uint8Array" };
  if (value.type === "array") return { type: "array", items: prepareValue(value.items ?? {}) };
  if (value.type === "object") return prepareObject(value);
  if (value.oneOf && !value["x-at-open"])
    return { tsType: value.oneOf.map((member) => JSON.stringify(member.const)).join(" | ") };
  return { type: value.type ?? "string" };
}

// ---------------------------------------------------------------- the map

/** Who sends the data need not count it: the session fills the number in. */
function counted(parameters: string, length: string): string {
  return `Omit<${parameters}, ${quote(length)}> & { ${length}?: number }`;
}

function memberText(id: string, members: readonly string[]): string {
  const line = `${key(id)}: { ${members.join("; ")} };`;
  return line.length <= WIDTH - 4 ? line : `${key(id)}: {\n${members.join(";\n")};\n};`;
}

function mapText(spec: Spec): string {
  const forms = formsOf(spec).map(({ id, form }) => {
    const name = (schema: ObjectSchema | undefined): string => schema?.title ?? ABSENT;
    const { parameters, response, completion, data, block } = form;
    const answer = name(response) + (block ? ` & { ${block.name}: Uint8Array }` : "");
    const sent = data?.length === undefined ? name(parameters) : counted(name(parameters), data.length);
    return memberText(id, [`parameters: ${sent}`, `response: ${answer}`, `completion: ${name(completion)}`]);
  });
  const urcs = urcsOf(spec).map(({ id, urc }) => `${key(id)}: ${urc.fields?.title ?? ABSENT};`);
  const members = `forms: {\n${forms.join("\n")}\n};\nurcs: {\n${urcs.join("\n")}\n};`;
  return `/** By id of form and URC; never present at run time. */\nexport interface Types {\n${members}\n}`;
}
