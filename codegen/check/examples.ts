// The proof that examples are true: each is legal by its schema, and the codec reads it and writes it back unchanged.
//
// Strategy: ajv judges the values by the plain JSON Schema, as any stranger's validator would; the codec judges the wire
// by the tables. Bytes are written as text in a spec. What throws is a finding like any other.
import { Ajv, type ValidateFunction } from "ajv";
import type { Family, Fields, Line, Response } from "../../runtime/model.js";
import { decodeCommand, decodeLine, encodeCommand, encodeLine } from "../../runtime/codec/index.js";
import { isObject, join, sameJson, type Json } from "../../runtime/spec/pointer.js";
import type { Example, ObjectSchema, Spec, ValueSchema } from "../../runtime/spec/spec.js";
import { tablesOf } from "../../runtime/spec/tables.js";
import { formsOf, urcsOf } from "../../runtime/spec/walk.js";
import { finding, type Finding } from "./finding.js";

interface Codec {
  readonly schema: ObjectSchema | undefined;
  decode(wire: Uint8Array): Fields;
  encode(values: Fields): Uint8Array;
}

export function* checkExamples(spec: Spec): Iterable<Finding> {
  const family = tablesOf(spec);
  for (const { id, form, pointer } of formsOf(spec))
    for (const [index, example] of (form.examples ?? []).entries()) {
      const part = example.of ?? "parameters";
      const line = part === "parameters" ? undefined : lineOf(family.forms[id]?.[part], example.wire);
      const codec = line ? lineCodec(line, form[part]) : commandCodec(family, id, form.parameters);
      yield* prove(example, codec, join(pointer, "examples", index));
    }
  for (const { id, name, urc, pointer } of urcsOf(spec))
    for (const [index, example] of (urc.examples ?? []).entries()) {
      const { layout, ...rest } = family.urcs[id] ?? { prefix: name };
      const codec = layout ? lineCodec({ ...rest, layout }, urc.fields) : wordCodec(rest.prefix);
      yield* prove(example, codec, join(pointer, "examples", index));
    }
}

/** The line of an answer that an example shows: the first, or one of its rows. */
function lineOf(line: Line | Response | undefined, wire: string): Line | undefined {
  const rows = line && "rows" in line ? (line.rows ?? []) : [];
  return rows.find(({ prefix }) => wire.startsWith(`${prefix}:`)) ?? line;
}

function lineCodec(line: Line, schema: ObjectSchema | undefined): Codec {
  return { schema, decode: (wire) => decodeLine(line, wire), encode: (values) => encodeLine(line, values) };
}

/** A line that is exactly its name. */
function wordCodec(word: string): Codec {
  const decode = (wire: Uint8Array): Fields => {
    if (new TextDecoder().decode(wire) !== word) throw new Error(`is not exactly "${word}"`);
    return {};
  };
  return { schema: undefined, decode, encode: () => new TextEncoder().encode(word) };
}

function commandCodec(family: Family, id: string, schema: ObjectSchema | undefined): Codec {
  const decode = (wire: Uint8Array): Fields => {
    const { form, values } = decodeCommand(family, wire);
    if (form.id !== id) throw new Error(`this is read as ${form.id}`);
    return values;
  };
  const form = family.forms[id];
  if (!form) throw new Error(`the tables have no form "${id}"`);
  return { schema, decode, encode: (values) => encodeCommand(form, values).slice(0, -1) };
}

function* prove(example: Example, codec: Codec, pointer: string): Iterable<Finding> {
  const wrong = (message: string): Finding => finding("example-invalid", pointer, message);
  const values = example.values as Json | undefined;
  if (values !== undefined) for (const message of violations(codec.schema, values)) yield wrong(message);
  try {
    const fields = codec.decode(new TextEncoder().encode(example.wire));
    const decoded = toJson(fields);
    if (values !== undefined && !sameJson(decoded, values))
      yield wrong(`is read as ${JSON.stringify(decoded)}`);
    const written = new TextDecoder().decode(codec.encode(fields));
    if (written !== example.wire) yield wrong(`is written as ${written}`);
  } catch (error) {
    yield wrong((error as Error).message);
  }
}

function violations(schema: ObjectSchema | undefined, values: Json): string[] {
  if (!schema)
    return isObject(values) && Object.keys(values).length === 0 ? [] : ["there is nothing to have values"];
  try {
    const validate = validatorOf(schema);
    if (validate(values)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `values${instancePath} ${message}`);
  } catch (error) {
    return [`the schema cannot be used: ${(error as Error).message}`];
  }
}

// A validator is dear to make and judges a handful of values: one serves all schemas that differ in words only, of whatever
// family. The meta-schema has judged them already, and no time is spent on making the validators fast.
const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, code: { optimize: false } });
const validators = new Map<string, ValidateFunction>();

function validatorOf(schema: ObjectSchema): ValidateFunction {
  const text = JSON.stringify(plain(schema));
  const known = validators.get(text) ?? ajv.compile(JSON.parse(text) as object);
  validators.set(text, known);
  return known;
}

/** The keywords that judge. Open sets take any value of their type; JSON Schema does not know that. */
function plain(schema: ValueSchema): object {
  const { type, pattern, required, additionalProperties, minItems, items, properties = {} } = schema;
  const { oneOf, minimum, maximum, "x-at-open": isOpen } = schema;
  const limits = isOpen ? {} : { oneOf: oneOf?.map((member) => ({ const: member.const })), minimum, maximum };
  const inner = Object.entries(properties).map(([name, value]) => [name, plain(value)]);
  return {
    ...{ type, pattern, required, additionalProperties, minItems, ...limits },
    ...(items ? { items: plain(items) } : {}),
    ...(schema.properties ? { properties: Object.fromEntries(inner) as object } : {}),
  };
}

function toJson(value: unknown): Json {
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  if (Array.isArray(value)) return value.map(toJson);
  if (!isObject(value)) return value as Json;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.map(([name, each]) => [name, toJson(each)]));
}
