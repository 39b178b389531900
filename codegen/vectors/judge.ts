// Which values a schema allows, read from the schema alone. In: an object schema of the resolved spec, values. Out: what
// is wrong with them, in a fixed order, each with the code that a program must refuse them with.
//
// Strategy: this is the second opinion. It may share nothing with runtime/codec/check.ts, because the vectors are worth
// something only if two readings of the spec agree. The order is part of what is published: first names that nobody
// knows, then the line from left to right, then the rules; of one text first its characters, then the set that it must
// be in, its size, its pattern.
import type { Fields, Rule } from "../../runtime/model.js";
import type { ObjectSchema, SpecData, ValueSchema, WireItem } from "../../runtime/spec/spec.js";

export interface Violation {
  readonly code: string;
  readonly property: string;
  /** Which rule, where it is one. */
  readonly rule?: number;
}

type Properties = ObjectSchema["properties"];

export function violationsOf(schema: ObjectSchema, values: Fields): Violation[] {
  const { properties, "x-at-wire": wire, "x-at-rules": rules = [] } = schema;
  const broken = rules.flatMap((rule, index): Violation[] =>
    holds(rule, values) ? [] : [{ code: "rule", property: rule.property, rule: index }],
  );
  return [...strangers(properties, values), ...ofWire(wire, properties, values, false), ...broken];
}

/** What is wrong with the bytes for the data state; they are looked at before the values. */
export function dataViolations(data: SpecData, bytes: Uint8Array, values: Fields): Violation[] {
  const { name, minimum, maximum, forbidden = [], length } = data;
  if (bytes.length < minimum || bytes.length > maximum) return [{ code: "wrong-size", property: name }];
  if (bytes.some((byte) => forbidden.includes(byte))) return [{ code: "forbidden-byte", property: name }];
  const isCounted = length === undefined || values[length] === bytes.length;
  return isCounted ? [] : [{ code: "wrong-length", property: name }];
}

/** The names of a line, those in optional groups included. */
export function namesOn(wire: readonly WireItem[]): string[] {
  return wire.flatMap((item) => {
    if (typeof item === "string") return [item];
    if ("optional" in item) return namesOn(item.optional);
    return "repeat" in item ? [item.repeat] : [];
  });
}

function strangers(properties: Properties, values: Fields): Violation[] {
  const unknown = Object.keys(values).filter((name) => !Object.hasOwn(properties, name));
  return unknown.map((property) => ({ code: "unknown-field", property }));
}

// ---------------------------------------------------------------- places on the line

function ofWire(
  wire: readonly WireItem[],
  properties: Properties,
  values: Fields,
  mayBeMissing: boolean,
): Violation[] {
  return wire.flatMap((item): Violation[] => {
    if (typeof item !== "string" && "literal" in item) return [];
    if (typeof item !== "string" && "optional" in item) {
      // One value of a group calls for the others; the groups inside it may still be missing.
      const isGiven = namesOn(item.optional).some((name) => values[name] !== undefined);
      return ofWire(item.optional, properties, values, !isGiven);
    }
    const name = typeof item === "string" ? item : item.repeat;
    const value = values[name];
    if (value === undefined) return mayBeMissing ? [] : [{ code: "missing", property: name }];
    return ofProperty(name, properties[name] ?? {}, value, values);
  });
}

function ofProperty(name: string, schema: ValueSchema, value: unknown, beside: Fields): Violation[] {
  if (schema.type === "array") return ofList(name, schema.items ?? {}, value);
  const code = codeOf(schema, value, beside);
  return code === undefined ? [] : [{ code, property: name }];
}

function ofList(name: string, items: ValueSchema, list: unknown): Violation[] {
  if (!Array.isArray(list) || list.length === 0) return [{ code: "missing", property: name }];
  return (list as unknown[]).flatMap((item) => {
    if (items.type !== "object") return ofProperty(name, items, item, {});
    const properties = items.properties ?? {};
    const values = item as Fields;
    const found = [
      ...strangers(properties, values),
      ...ofWire(Object.keys(properties), properties, values, false),
    ];
    return found.map(({ code }) => ({ code, property: name }));
  });
}

// ---------------------------------------------------------------- single values

function codeOf(schema: ValueSchema, value: unknown, beside: Fields): string | undefined {
  if (schema.type === "integer") return ofInteger(schema, value);
  return schema["x-at-bytes"] ? ofBytes(schema, value, beside) : ofText(schema, value);
}

function ofInteger(schema: ValueSchema, value: unknown): string | undefined {
  if (!Number.isSafeInteger(value)) return "wrong-type";
  if (schema["x-at-open"]) return undefined;
  if (isOutsideSet(schema, value)) return "not-a-member";
  const { minimum = -Infinity, maximum = Infinity } = schema;
  return (value as number) < minimum || (value as number) > maximum ? "out-of-range" : undefined;
}

function isOutsideSet({ oneOf }: ValueSchema, value: unknown): boolean {
  return oneOf !== undefined && oneOf.every((member) => member.const !== value);
}

function ofBytes(schema: ValueSchema, value: unknown, beside: Fields): string | undefined {
  if (!(value instanceof Uint8Array)) return "wrong-type";
  if (!fits(schema, value.length)) return "wrong-size";
  const counted = beside[schema["x-at-length"] ?? ""];
  return counted === undefined || counted === value.length ? undefined : "wrong-length";
}

function ofText(schema: ValueSchema, value: unknown): string | undefined {
  if (typeof value !== "string") return "wrong-type";
  if (forbiddenIn(schema).test(value)) return "forbidden-character";
  if (!schema["x-at-open"] && isOutsideSet(schema, value)) return "not-a-member";
  if (!fits(schema, Buffer.byteLength(value))) return "wrong-size";
  return new RegExp(schema.pattern ?? "", "u").test(value) ? undefined : "wrong-pattern";
}

/** What cannot stand in the text, because it would end it, or because the family does not take it. */
function forbiddenIn(schema: ValueSchema): RegExp {
  const { "x-at-rest": rest, "x-at-quoting": quoting, "x-at-charset": charset } = schema;
  const quote = rest || schema["x-at-escapes"]?.includes('"') ? "" : '"';
  const comma = quoting === "bare" && !rest ? "," : "";
  return new RegExp(
    `[\\u0000-\\u001f\\u007f${charset === "ascii" ? "\\u0080-\\uffff" : ""}${quote}${comma}]`,
  );
}

/** Without quotes an empty text is nothing at all. */
function fits(schema: ValueSchema, bytes: number): boolean {
  const least = schema["x-at-min-bytes"] ?? (schema["x-at-quoting"] === "bare" ? 1 : 0);
  return bytes >= least && bytes <= (schema["x-at-max-bytes"] ?? Infinity);
}

function holds({ when, property, must, value }: Rule, values: Fields): boolean {
  if (!(when.in as readonly unknown[]).includes(values[when.property])) return true;
  if (must === "be-given") return values[property] !== undefined;
  if (must === "be-absent") return values[property] === undefined;
  return (values[property] === value) === (must === "equal");
}
