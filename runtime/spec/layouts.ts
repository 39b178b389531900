// Lines of a spec as the runtime reads them: the fields in their order on the wire, with what is legal in each. In: object
// schemas. Out: layouts.
import type { Field, Layout, Line, Rule, Slot } from "../model.js";
import { compact } from "./members.js";
import type { ObjectSchema, ValueSchema, WireItem } from "./spec.js";

export function toLayout(wire: readonly WireItem[], properties: { [name: string]: ValueSchema }): Layout {
  return wire.map((item): Slot => {
    if (typeof item === "string") return toField(item, properties[item] ?? {});
    if ("literal" in item) return { literal: item.literal };
    if ("repeat" in item) return toRepeat(item.repeat, properties[item.repeat]?.items ?? {});
    return compact({ optional: toLayout(item.optional, properties), keepComma: item.keepComma });
  });
}

function toRepeat(name: string, items: ValueSchema): Slot {
  if (items.type !== "object") return { repeat: name, of: [toField(name, items)], scalar: true };
  const fields = Object.entries(items.properties ?? {}).map(([each, value]) => toField(each, value));
  return { repeat: name, of: fields };
}

function toField(name: string, schema: ValueSchema): Field {
  return compact({
    name,
    type: typeOf(schema),
    quoting: schema["x-at-quoting"],
    radix: schema["x-at-radix"],
    minimum: schema.minimum,
    maximum: schema.maximum,
    members: schema.oneOf?.map((member) => member.const),
    open: schema["x-at-open"],
    minBytes: schema["x-at-min-bytes"],
    maxBytes: schema["x-at-max-bytes"],
    charset: schema["x-at-charset"],
    pattern: schema.pattern,
    length: schema["x-at-length"],
    escapes: schema["x-at-escapes"],
    rest: schema["x-at-rest"],
    codes: schema["x-at-codes"],
    unit: schema["x-at-unit"],
    secret: schema["x-at-secret"],
  });
}

function typeOf(schema: ValueSchema): Field["type"] {
  if (schema.type === "integer") return "integer";
  return schema["x-at-bytes"] ? "bytes" : "string";
}

export function toLine(name: string, schema: ObjectSchema): Line {
  return compact({
    prefix: schema["x-at-prefix"] ?? name,
    separator: schema["x-at-separator"],
    layout: toLayout(schema["x-at-wire"], schema.properties),
    rules: toRules(schema["x-at-rules"]),
  });
}

export function toRules(rules: readonly Rule[] | undefined): readonly Rule[] | undefined {
  return rules?.map(({ when, property, must, value, why }) => compact({ when, property, must, value, why }));
}
