// The judge of values that a stranger would build: ajv, the published JSON Schema, and the few x-at keywords that say
// what JSON Schema cannot. Shares no line with the codec or the generator.
//
// Strategy: a schema is first written out for JSON: bytes are an object with their hex, an open set is only a type.
// What remains of x-at-* are four keywords: the bytes and characters of a text, what must stand together, the rules.

import { Ajv, type ValidateFunction } from "ajv";
import type { Rule } from "../../runtime/model.js";
import type { ObjectSchema, ValueSchema, WireItem } from "../../runtime/spec/spec.js";

type Values = Readonly<Record<string, unknown>>;

const ajv = new Ajv({ strict: false });
ajv.addKeyword({ keyword: "x-at-text", type: "string", validate: isText });
ajv.addKeyword({ keyword: "x-at-wire", type: "object", validate: standsOnLine });
ajv.addKeyword({ keyword: "x-at-counts", type: "object", validate: areCounted });
ajv.addKeyword({ keyword: "x-at-rules", type: "object", validate: obeys });

/** A validator of values in which bytes are `{"hex": ...}`. */
export function validatorOf(schema: ObjectSchema): ValidateFunction {
  const entries = Object.entries(schema.properties);
  const counts = entries.flatMap(([name, value]) =>
    value["x-at-length"] === undefined ? [] : [[name, value["x-at-length"]]],
  );
  const properties = Object.fromEntries(entries.map(([name, value]) => [name, written(value)]));
  return ajv.compile({ ...schema, properties, "x-at-counts": counts });
}

function written(value: ValueSchema): object {
  if (value["x-at-bytes"]) return writtenBytes(value);
  if (value.type === "array") return { ...value, items: written(value.items ?? {}) };
  if (value.type === "object") {
    const entries = Object.entries(value.properties ?? {});
    return { ...value, properties: Object.fromEntries(entries.map(([name, each]) => [name, written(each)])) };
  }
  const { oneOf, minimum, maximum, ...rest } = value;
  const text = value.type === "string" ? { "x-at-text": value } : {};
  if (value["x-at-open"]) return { ...rest, ...text };
  return JSON.parse(JSON.stringify({ ...rest, oneOf, minimum, maximum, ...text })) as object;
}

function writtenBytes(schema: ValueSchema): object {
  const isBare = schema["x-at-quoting"] === "bare";
  const { "x-at-min-bytes": least = isBare ? 1 : 0, "x-at-max-bytes": most } = schema;
  const hex = {
    type: "string",
    minLength: 2 * least,
    ...(most === undefined ? {} : { maxLength: 2 * most }),
  };
  return { type: "object", required: ["hex"], additionalProperties: false, properties: { hex } };
}

/** Size in UTF-8, and no character that ends the text or the line. */
function isText(schema: ValueSchema, text: string): boolean {
  const isBare = schema["x-at-quoting"] === "bare";
  const size = Buffer.byteLength(text);
  const { "x-at-min-bytes": least = isBare ? 1 : 0, "x-at-max-bytes": most = Infinity } = schema;
  const ends = schema["x-at-rest"] ? [] : isBare ? ['"', ","] : ['"'];
  const isClean = [...text].every((each) => each >= " " && each !== "\u007f" && !ends.includes(each));
  const isAscii = schema["x-at-charset"] !== "ascii" || size === text.length;
  return size >= least && size <= most && isClean && isAscii;
}

/** Who stands in an optional group stands there with all of it; a list has at least one item. */
function standsOnLine(wire: readonly WireItem[], values: Values): boolean {
  return wire.every((item) => {
    if (typeof item === "string" || "literal" in item) return true;
    if ("repeat" in item) return values[item.repeat] === undefined || (values[item.repeat] as []).length > 0;
    const isThere = (each: WireItem): boolean =>
      typeof each === "string"
        ? values[each] !== undefined
        : "repeat" in each
          ? values[each.repeat] !== undefined
          : "optional" in each && each.optional.some(isThere);
    const own = item.optional.filter((each) => typeof each === "string" || "repeat" in each);
    return (own.every(isThere) || !item.optional.some(isThere)) && standsOnLine(item.optional, values);
  });
}

function areCounted(counts: readonly [string, string][], values: Values): boolean {
  return counts.every(([bytes, length]) => {
    const hex = (values[bytes] as { hex?: string } | undefined)?.hex;
    return hex === undefined || values[length] === undefined || values[length] === hex.length / 2;
  });
}

function obeys(rules: readonly Rule[], values: Values): boolean {
  return rules.every(({ when, property, must, value }) => {
    if (!(when.in as unknown[]).includes(values[when.property])) return true;
    const given = values[property];
    if (must === "be-given" || must === "be-absent") return (given !== undefined) === (must === "be-given");
    return must === "equal" ? given === value : given !== value;
  });
}
