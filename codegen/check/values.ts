// Rules about single values: keywords that fit the type, ranges and sets that something fits, defaults that are legal.
//
// Strategy: a closed table of the keywords of each type. What nests is as shallow as a line of text can be: values,
// lists of values, lists of groups of values.
import { join } from "../../runtime/spec/pointer.js";
import type { Scalar, Spec, ValueSchema } from "../../runtime/spec/spec.js";
import { objectSchemasOf, valuesOf } from "../../runtime/spec/walk.js";
import { accepts, finding, listing, type Finding } from "./finding.js";

const COMMON = ["title", "description", "type", "x-at-name", "x-at-status", "x-at-where"];
const SCALAR = [
  ...COMMON,
  "default",
  "oneOf",
  "x-at-quoting",
  "x-at-open",
  "x-at-secret",
  "x-at-codes",
  "x-at-unit",
];
const KEYWORDS: { readonly [type: string]: readonly string[] } = {
  integer: [...SCALAR, "minimum", "maximum", "x-at-radix"],
  string: [
    ...[...SCALAR, "pattern", "x-at-bytes", "x-at-min-bytes", "x-at-max-bytes"],
    ...["x-at-charset", "x-at-length", "x-at-rest", "x-at-escapes"],
  ],
  array: [...COMMON, "items", "minItems"],
  object: [...COMMON, "properties", "required", "additionalProperties"],
};

export function* checkValues(spec: Spec): Iterable<Finding> {
  for (const place of objectSchemasOf(spec))
    for (const { value, pointer } of valuesOf(place)) {
      yield* checkKeywords(value, pointer);
      yield* checkNesting(value, pointer);
      yield* checkRange(value, pointer);
      yield* checkDefault(value, pointer);
      yield* checkCodes(value, pointer, spec);
      yield* checkEscapes(value, pointer);
    }
  for (const [name, setting] of Object.entries(spec.settings)) yield* checkSetting(name, setting.default);
}

function* checkKeywords(value: ValueSchema, pointer: string): Iterable<Finding> {
  const allowed = KEYWORDS[value.type ?? ""];
  if (!allowed) {
    yield finding("keyword-forbidden", pointer, "a value needs a type");
    return;
  }
  for (const keyword of Object.keys(value))
    if (!allowed.includes(keyword))
      yield finding(
        "keyword-forbidden",
        join(pointer, keyword),
        `"${keyword}" means nothing for type ${value.type}`,
      );
}

/** Groups stand only in lists, lists only on the line itself. */
function* checkNesting(value: ValueSchema, pointer: string): Iterable<Finding> {
  const isItem = pointer.endsWith("/items");
  const isInGroup = pointer.includes("/items/");
  const message = "lists hold values or groups of values; nothing nests deeper";
  if (value.type === "array" && (isItem || isInGroup)) yield finding("keyword-forbidden", pointer, message);
  if (value.type === "object" && !isItem) yield finding("keyword-forbidden", pointer, message);
  if (value.type === "array" && !value.items)
    yield finding("keyword-forbidden", pointer, "a list needs to say what its items are");
  if (value.type === "object" && value.additionalProperties !== false)
    yield finding("keyword-forbidden", pointer, 'a group needs "additionalProperties": false');
}

function* checkRange(value: ValueSchema, pointer: string): Iterable<Finding> {
  const { minimum = -Infinity, maximum = Infinity, oneOf } = value;
  const { "x-at-min-bytes": minBytes = 0, "x-at-max-bytes": maxBytes = Infinity } = value;
  if (minimum > maximum)
    yield finding("range-empty", pointer, `nothing lies between ${minimum} and ${maximum}`);
  if (minBytes > maxBytes)
    yield finding("range-empty", pointer, `no text has at least ${minBytes} and at most ${maxBytes} bytes`);
  if (oneOf) yield* checkMembers(value, oneOf, join(pointer, "oneOf"));
}

function* checkMembers(value: ValueSchema, members: { const: Scalar }[], pointer: string): Iterable<Finding> {
  const values = members.map((member) => member.const);
  const wrong = values.filter((each) => !accepts({ ...value, "x-at-open": true }, each));
  if (values.length === 0) yield finding("range-empty", pointer, "a set without members");
  if (wrong.length > 0) yield finding("range-empty", pointer, `${listing(wrong)}: not of type ${value.type}`);
  if (new Set(values).size < values.length)
    yield finding("range-empty", pointer, "a member stands here twice");
}

function* checkDefault(value: ValueSchema, pointer: string): Iterable<Finding> {
  if (value.default !== undefined && !accepts(value, value.default))
    yield finding(
      "default-out-of-range",
      join(pointer, "default"),
      `${listing([value.default])} is not legal here`,
    );
}

function* checkCodes(value: ValueSchema, pointer: string, spec: Spec): Iterable<Finding> {
  const table = value["x-at-codes"];
  if (table !== undefined && !Object.hasOwn(spec.codes, table))
    yield finding("codes-unknown", join(pointer, "x-at-codes"), `there is no table "${table}"`);
}

/** Without the backslash itself nobody could tell one that stands for itself from one that escapes. */
function* checkEscapes(value: ValueSchema, pointer: string): Iterable<Finding> {
  const escapes = value["x-at-escapes"];
  if (escapes === undefined) return;
  const isQuoted = (value["x-at-quoting"] ?? "quoted") === "quoted" && !value["x-at-bytes"];
  if (!escapes.includes("\\") || !isQuoted)
    yield finding(
      "keyword-forbidden",
      join(pointer, "x-at-escapes"),
      "it belongs to a text in quotes, and the backslash must be one of the characters",
    );
}

function* checkSetting(name: string, preset: Scalar | undefined): Iterable<Finding> {
  if (typeof preset === "number" && !Number.isSafeInteger(preset))
    yield finding("default-out-of-range", join("/settings", name, "default"), "not an integer");
}
