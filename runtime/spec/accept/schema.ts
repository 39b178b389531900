// The meta-schema (spec/schema/spec.schema.json) at run time. In: a document. Out: the first place that it does not allow.
//
// Nothing of the meta-schema is written down twice: it is read as it is, by an interpreter of the keywords that it uses (JSON
// Schema draft-07). A test holds its verdicts against ajv's, which the generator asks; a keyword that the interpreter does
// not know is an error of the test, not a hole.
import metaSchema from "../../../spec/schema/spec.schema.json" with { type: "json" };
import { isObject, join, sameJson, type Json, type JsonObject } from "../pointer.js";

export interface Mistake {
  readonly pointer: string;
  readonly message: string;
}

/** What is wrong with a resolved document; undefined if the meta-schema allows it. */
export function mistakeIn(document: JsonObject): Mistake | undefined {
  const schema = metaSchema as unknown as JsonObject;
  return new Validator(schema["definitions"] as JsonObject).check(document, schema, "");
}

/** What a keyword says against a value, as the end of "it ...". */
type Keyword = (value: Json, argument: Json) => string | undefined;

const unless = (holds: boolean, message: string): string | undefined => (holds ? undefined : message);
const sizeOf = (value: Json): number => (isObject(value) ? Object.keys(value).length : -1);
/** In characters of Unicode, as JSON Schema counts: never more than JavaScript counts. */
const isWithin = (value: string, most: number): boolean => value.length <= most || [...value].length <= most;

/** Keywords that look at a value alone. Each lets pass what is of another type. */
const ALONE: { readonly [keyword: string]: Keyword } = {
  type: (value, type) =>
    unless([type].flat().includes(typeOf(value)), `must be of type ${[type].flat().join(" or ")}`),
  const: (value, wanted) => unless(sameJson(value, wanted), `must be ${JSON.stringify(wanted)}`),
  enum: (value, members) =>
    unless(
      (members as Json[]).some((each) => sameJson(value, each)),
      `must be one of ${(members as Json[]).join(", ")}`,
    ),
  minimum: (value, least) =>
    unless(typeof value !== "number" || value >= Number(least), `must be at least ${String(least)}`),
  maximum: (value, most) =>
    unless(typeof value !== "number" || value <= Number(most), `must be at most ${String(most)}`),
  minLength: (value, least) =>
    unless(typeof value !== "string" || value.length >= Number(least), "must not be empty"),
  maxLength: (value, most) =>
    unless(
      typeof value !== "string" || isWithin(value, Number(most)),
      `must have at most ${String(most)} characters`,
    ),
  minItems: (value, least) =>
    unless(!Array.isArray(value) || value.length >= Number(least), `must have at least ${String(least)}`),
  minProperties: (value, least) =>
    unless(!isObject(value) || sizeOf(value) >= Number(least), `must have at least ${String(least)} members`),
  maxProperties: (value, most) =>
    unless(!isObject(value) || sizeOf(value) <= Number(most), `must have at most ${String(most)} members`),
  required: (value, names) => {
    const missing = isObject(value) && (names as string[]).find((name) => !Object.hasOwn(value, name));
    return unless(typeof missing !== "string", `must have a member "${String(missing)}"`);
  },
};

/** The narrowest type: an integer is a number too, but the meta-schema asks for no other numbers. */
function typeOf(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value;
}

class Validator {
  readonly #definitions: JsonObject;
  readonly #patterns = new Map<string, RegExp>();

  constructor(definitions: JsonObject) {
    this.#definitions = definitions;
  }

  check(value: Json, schema: JsonObject, pointer: string): Mistake | undefined {
    if (typeof schema["$ref"] === "string")
      return this.check(value, this.#definition(schema["$ref"]), pointer);
    for (const [keyword, argument] of Object.entries(schema)) {
      const message = ALONE[keyword]?.(value, argument);
      if (message !== undefined) return { pointer, message };
    }
    return (
      this.#pattern(value, schema, pointer) ??
      this.#anyOf(value, schema, pointer) ??
      this.#items(value, schema, pointer) ??
      this.#members(value, schema, pointer)
    );
  }

  #definition(reference: string): JsonObject {
    return this.#definitions[reference.slice("#/definitions/".length)] as JsonObject;
  }

  #pattern(value: Json, { pattern }: JsonObject, pointer: string): Mistake | undefined {
    if (typeof pattern !== "string" || typeof value !== "string") return undefined;
    const known = this.#patterns.get(pattern) ?? new RegExp(pattern, "u");
    this.#patterns.set(pattern, known);
    return known.test(value) ? undefined : { pointer, message: `must match ${pattern}` };
  }

  /** Of several alternatives the one that gets furthest says what is wrong. */
  #anyOf(value: Json, { anyOf }: JsonObject, pointer: string): Mistake | undefined {
    if (!Array.isArray(anyOf)) return undefined;
    let furthest: Mistake | undefined;
    for (const each of anyOf) {
      const mistake = this.check(value, each as JsonObject, pointer);
      if (!mistake) return undefined;
      if (!furthest || mistake.pointer.length > furthest.pointer.length) furthest = mistake;
    }
    return furthest;
  }

  #items(value: Json, { items }: JsonObject, pointer: string): Mistake | undefined {
    if (!Array.isArray(value) || !isObject(items)) return undefined;
    for (const [index, each] of value.entries()) {
      const mistake = this.check(each, items, join(pointer, index));
      if (mistake) return mistake;
    }
    return undefined;
  }

  #members(value: Json, schema: JsonObject, pointer: string): Mistake | undefined {
    if (!isObject(value)) return undefined;
    for (const [name, each] of Object.entries(value)) {
      const mistake = this.#member(name, each, schema, join(pointer, name));
      if (mistake) return mistake;
    }
    return undefined;
  }

  #member(name: string, value: Json, schema: JsonObject, pointer: string): Mistake | undefined {
    const {
      properties = {},
      additionalProperties,
      propertyNames,
    } = schema as { [keyword: string]: JsonObject };
    const misnamed = isObject(propertyNames) && this.check(name, propertyNames, pointer);
    if (misnamed) return { pointer, message: `as a name ${misnamed.message}` };
    if (Object.hasOwn(properties, name)) return this.check(value, properties[name] as JsonObject, pointer);
    if (isObject(additionalProperties)) return this.check(value, additionalProperties, pointer);
    const isUnknown = schema["additionalProperties"] === false;
    return isUnknown ? { pointer, message: "is not a known keyword here" } : undefined;
  }
}
