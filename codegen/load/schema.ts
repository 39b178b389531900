// The meta-schema, strict and relaxed, and what ajv says in words that a spec author can use.
//
// Strategy: one meta-schema is written by hand; the relaxed copy for source files (which are merge patches: nothing is
// required, null removes) is derived from it here and published beside it, so that editors can use it. The project's own
// meta-schema is always taken, never one that lies in the folder that is checked.
import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { isObject, type Json, type JsonObject } from "../../runtime/spec/pointer.js";
import type { Locate } from "../../runtime/spec/report.js";
import type { Problem } from "../spec/problem.js";

const strictSchema = JSON.parse(
  readFileSync(new URL("../../spec/schema/spec.schema.json", import.meta.url), "utf8"),
) as JsonObject;

/** Both schemas, as they are published: of a resolved family and of a source file. */
export function schemas(): { strict: JsonObject; source: JsonObject } {
  return { strict: publishedSchema(), source: relaxedSchema() };
}

export function checkSource(file: string, value: JsonObject): Problem[] {
  validateSource ??= compile(relaxedSchema());
  return problemsOf(validateSource, value, () => file);
}

export function checkResolved(value: JsonObject, locate: Locate): Problem[] {
  validateResolved ??= compile(strictSchema);
  return problemsOf(validateResolved, value, locate);
}

let validateSource: ValidateFunction | undefined;
let validateResolved: ValidateFunction | undefined;

/** Compiling takes longer than all that the validators do: they are made small, not fast. */
function compile(schema: JsonObject): ValidateFunction {
  const cheap = { validateSchema: false, inlineRefs: false, code: { optimize: false } };
  return new Ajv({ allErrors: true, strict: false, ...cheap }).compile(schema);
}

// ---------------------------------------------------------------- publishing

/** What the generator adds to each of these; no source file may say it. */
const HASHED = ["form", "urc"];
const WIRE_HASH: JsonObject = {
  description: "Of all that matters on the wire; a copy with another one is stale.",
  type: "string",
  pattern: "^[0-9a-f]{16}$",
};

function publishedSchema(): JsonObject {
  const definitions = Object.entries(strictSchema["definitions"] as { [name: string]: JsonObject });
  const published = definitions.map(([name, schema]) => [
    name,
    HASHED.includes(name) ? hashed(schema) : schema,
  ]);
  return { ...strictSchema, definitions: Object.fromEntries(published) as JsonObject };
}

function hashed(schema: JsonObject): JsonObject {
  const required = [...(schema["required"] as string[]), "wireHash"];
  return {
    ...schema,
    required,
    properties: { ...(schema["properties"] as JsonObject), wireHash: WIRE_HASH },
  };
}

// ---------------------------------------------------------------- relaxing

/** Inside arrays a patch is no patch: there the strict definitions hold, under another name. */
const STRICT = "strict-";
const COUNTS = ["required", "minProperties", "maxProperties"];

function relaxedSchema(): JsonObject {
  const definitions = strictSchema["definitions"] as JsonObject;
  const relaxed = Object.entries(definitions).map(([name, value]) => [name, relax(value)]);
  const strict = Object.entries(definitions).map(([name, value]) => [STRICT + name, redirect(value)]);
  const whole = relax({ ...strictSchema, definitions: {} }) as JsonObject;
  return {
    ...whole,
    title: "Source file of an at-mqtt family",
    description:
      "A JSON Merge Patch (RFC 7396) towards a resolved family: nothing is required, null removes.",
    definitions: Object.fromEntries([...relaxed, ...strict]) as JsonObject,
  };
}

function relax(schema: Json | undefined): Json {
  if (!isObject(schema)) return schema ?? true;
  const kept = Object.entries(schema).filter(([key]) => !COUNTS.includes(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, relaxKeyword(key, value)]));
}

function relaxKeyword(key: string, value: Json): Json {
  if (key === "items") return redirect(value);
  if (key === "additionalProperties" && isObject(value)) return orNull(value);
  if (key === "properties" && isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, orNull(each)]));
  if (key === "anyOf" && Array.isArray(value)) return value.map(relax);
  return value;
}

function orNull(schema: Json): Json {
  return { anyOf: [{ type: "null" }, relax(schema)] };
}

/** The same schema with every reference turned to the strict definitions. */
function redirect(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(redirect);
  if (!isObject(schema)) return schema;
  const entries = Object.entries(schema).map(([key, value]) => {
    const isReference = key === "$ref" && typeof value === "string";
    return [key, isReference ? value.replace("#/definitions/", `#/definitions/${STRICT}`) : redirect(value)];
  });
  return Object.fromEntries(entries) as JsonObject;
}

// ---------------------------------------------------------------- reporting

function problemsOf(validate: ValidateFunction, value: JsonObject, locate: Locate): Problem[] {
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).filter((error) => !isNoise(error));
  const problems = (errors.length > 0 ? errors : (validate.errors ?? [])).map((error) =>
    toProblem(error, locate),
  );
  const seen = new Set<string>();
  return problems.filter(({ pointer, message }) => {
    const key = `${pointer} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** "Not null either" and "none of these" say nothing that the other branch does not say better. */
function isNoise({ keyword, params, schemaPath }: ErrorObject): boolean {
  if (keyword === "anyOf" || keyword === "propertyNames") return true;
  return keyword === "type" && params["type"] === "null" && schemaPath.includes("/anyOf/0/");
}

function toProblem(error: ErrorObject, locate: Locate): Problem {
  const { instancePath: pointer, keyword, params } = error;
  const isSection =
    keyword === "required" && ["source", "section"].includes(String(params["missingProperty"]));
  const code = isSection ? "section-missing" : "schema";
  return { code, file: locate(pointer), pointer, message: sentence(error) };
}

function sentence({ keyword, params, message, propertyName }: ErrorObject): string {
  if (propertyName !== undefined) return `the name "${propertyName}" ${message}`;
  if (keyword === "additionalProperties")
    return `"${params["additionalProperty"]}" is not a known keyword here`;
  if (keyword === "enum") return `must be one of ${(params["allowedValues"] as Json[]).join(", ")}`;
  if (keyword === "const") return `must be ${JSON.stringify(params["allowedValue"])}`;
  return message ?? keyword;
}
