// Rules about the order of values on a line and on the rows behind it: each property stands there once, groups can be
// told from what follows, rows from each other.
//
// Strategy: the wires and the properties are compared as sets first; everything else is said about their order. Lengths
// belong here because bytes can be counted only by a number that has been read before them.
import { join } from "../../runtime/spec/pointer.js";
import type { ObjectSchema, Spec, WireItem } from "../../runtime/spec/spec.js";
import { objectSchemasOf, wireOrder, wiresOf, type SchemaPlace } from "../../runtime/spec/walk.js";
import { finding, type Finding } from "./finding.js";
import { firstToken, tokensOverlap } from "./shape.js";

export function* checkWire(spec: Spec): Iterable<Finding> {
  for (const place of objectSchemasOf(spec)) {
    yield* checkPlaces(place);
    yield* checkRequired(place);
    yield* checkRows(place);
    for (const { wire, pointer } of wiresOf(place)) {
      yield* checkRepeats(wire, pointer);
      yield* checkGroups(wire, place.schema, pointer);
    }
    yield* checkLengths(place);
  }
}

function* checkPlaces(place: SchemaPlace): Iterable<Finding> {
  const { schema, pointer } = place;
  const seen = new Set<string>();
  for (const { wire, pointer: at } of wiresOf(place))
    for (const { name, repeat } of wireOrder(wire)) {
      const value = Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
      if (!value) yield finding("wire-unknown", at, `"${name}" is no property`);
      else if (repeat !== (value.type === "array"))
        yield finding("wire-unknown", at, `"${name}": lists stand in {"repeat"}, and nothing else does`);
      if (seen.has(name)) yield finding("wire-repeated", at, `"${name}" stands on the wire twice`);
      seen.add(name);
    }
  for (const name of Object.keys(schema.properties))
    if (!seen.has(name))
      yield finding("wire-missing", join(pointer, "properties", name), "does not stand in x-at-wire");
}

function* checkRequired({ schema, pointer }: SchemaPlace): Iterable<Finding> {
  const required = new Set(schema.required ?? []);
  for (const name of required)
    if (!Object.hasOwn(schema.properties, name))
      yield finding("wire-unknown", join(pointer, "required"), `"${name}" is no property`);
  for (const { name, depth } of wireOrder(schema["x-at-wire"])) {
    const at = join(pointer, "properties", name);
    if (required.has(name) && depth > 0)
      yield finding("optional-before-required", at, "is required, but stands in an optional group");
    if (!required.has(name) && depth === 0)
      yield finding("optional-before-required", at, "is not required, but stands in no optional group");
  }
}

function* checkRepeats(wire: readonly WireItem[], pointer: string): Iterable<Finding> {
  const order = wireOrder(wire);
  for (const { name } of order.slice(0, -1).filter(({ repeat }) => repeat))
    yield finding("repeat-not-last", pointer, `something follows the repeating group "${name}"`);
}

/** Rows belong to answers, and the key in front is all that tells them apart. A module may leave a row out. */
function* checkRows({ schema, pointer, form }: SchemaPlace): Iterable<Finding> {
  const rows = schema["x-at-rows"];
  if (!rows) return;
  const at = join(pointer, "x-at-rows");
  if (!form || schema !== form.form.response)
    yield finding("keyword-forbidden", at, "only a response has rows");
  const seen = new Set([(schema["x-at-prefix"] ?? form?.name ?? "").toLowerCase()]);
  for (const [index, { prefix, wire }] of rows.entries()) {
    if (seen.has(prefix.toLowerCase()))
      yield finding("prefix-ambiguous", join(at, index), `another line of the answer begins with ${prefix}`);
    seen.add(prefix.toLowerCase());
    for (const { name } of wireOrder(wire))
      if (schema.required?.includes(name))
        yield finding(
          "optional-before-required",
          join(at, index),
          `"${name}" is required, but a row may be missing`,
        );
  }
}

/** A group that may be missing must differ from the mandatory field behind it. */
function* checkGroups(wire: readonly WireItem[], schema: ObjectSchema, pointer: string): Iterable<Finding> {
  for (const [index, item] of wire.entries()) {
    if (typeof item === "string" || !("optional" in item)) continue;
    yield* checkGroups(item.optional, schema, join(pointer, index, "optional"));
    const next = wire.slice(index + 1).find((each) => typeof each === "string" || !("optional" in each));
    if (item.keepComma || next === undefined) continue;
    const [first, second] = [firstToken(item, schema.properties), firstToken(next, schema.properties)];
    if (first && second && tokensOverlap(first, second))
      yield finding(
        "optional-before-required",
        join(pointer, index),
        "looks like the mandatory field behind it",
      );
  }
}

function* checkLengths(place: SchemaPlace): Iterable<Finding> {
  const { schema, pointer } = place;
  const orders = wiresOf(place).map(({ wire }) => wireOrder(wire).map(({ name }) => name));
  for (const [name, value] of Object.entries(schema.properties)) {
    const length = value["x-at-length"];
    if (length === undefined) continue;
    const order = orders.find((names) => names.includes(name)) ?? [];
    const isBefore = order.indexOf(length) >= 0 && order.indexOf(length) < order.indexOf(name);
    if (!isBefore || schema.properties[length]?.type !== "integer")
      yield finding(
        "length-unknown",
        join(pointer, "properties", name, "x-at-length"),
        `"${length}" is no integer before it`,
      );
  }
}
