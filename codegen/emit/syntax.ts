// A command and its values in words, for doc comments: the syntax as a manual would print it, limits, units, sections.
//
// Strategy: pure functions from the spec to one-line texts that have already been through `comment`. Angle brackets hold
// the names of the manual, square brackets what may be left out. Types and tables share these words.
import type { ObjectSchema, SourceRef, ValueSchema, WireItem } from "../../runtime/spec/spec.js";
import { sectionOf } from "../../runtime/spec/walk.js";
import type { FormPlace } from "../../runtime/spec/walk.js";
import { comment } from "./escape.js";

/** `AT+NAME=<a>,<b>[,<c>]` */
export function commandSyntax({ name, key, form }: FormPlace): string {
  const kind = key.split(".")[0];
  const fields = form.parameters ? fieldsSyntax(form.parameters) : "";
  const isExtended = /^[^A-Z]/.test(name) && !name.startsWith("&");
  if (kind === "test") return comment(`AT${name}=?`);
  if (kind === "read") return comment(`AT${name}?`);
  if (kind === "execute") return comment(`AT${name}`);
  return comment(`AT${name}${isExtended ? "=" : ""}${fields}`);
}

/** `+NAME: <a>,<b>[,<c>]` */
export function lineSyntax(name: string, schema: ObjectSchema): string {
  const prefix = schema["x-at-prefix"] ?? name;
  const head = prefix === "" ? "" : `${prefix}${schema["x-at-separator"] ?? ": "}`;
  return comment(`${head}${fieldsSyntax(schema)}`);
}

/** The lines behind the first line of a response. */
export function rowsSyntax({ properties, "x-at-rows": rows = [] }: ObjectSchema): string[] {
  return rows.map(({ prefix, separator = ": ", wire }) =>
    comment(`${prefix}${separator}${itemsSyntax(wire, properties, true)}`),
  );
}

/** What the doc comment of a command or a line ends with. */
export function place(source: SourceRef): string {
  return comment(`Section ${sectionOf(source)}.`);
}

/** The text with a full stop, unless it has an end already. */
export function sentence(text: string): string {
  const inert = comment(text);
  return /[.!?]$/.test(inert) ? inert : `${inert}.`;
}

/** Description, set or range, unit, byte limits, default: one sentence each. */
export function valueDoc(value: ValueSchema, { isListed = false } = {}): string[] {
  const range = isListed ? undefined : rangeDoc(value);
  const own = [value.description ?? value.title, membersDoc(value), range, bytesDoc(value)];
  const unit = value["x-at-unit"] && `Unit: ${value["x-at-unit"]}.`;
  const preset = value.default === undefined ? undefined : `Default: ${value.default}.`;
  const secret = value["x-at-secret"] && "Secret: never shown.";
  return [...own, unit, preset, secret].filter((text) => text !== undefined).map(comment);
}

function fieldsSyntax({ properties, "x-at-wire": wire }: ObjectSchema): string {
  return itemsSyntax(wire, properties, true);
}

function itemsSyntax(
  wire: readonly WireItem[],
  properties: ObjectSchema["properties"],
  isFirst: boolean,
): string {
  const texts = wire.map((item, index) => {
    const comma = isFirst && index === 0 ? "" : ",";
    if (typeof item === "string") return `${comma}<${properties[item]?.["x-at-name"] ?? item}>`;
    if ("literal" in item) return `${comma}"${item.literal}"`;
    if ("repeat" in item) return comma + repeatSyntax(item.repeat, properties[item.repeat]?.items ?? {});
    return `[${itemsSyntax(item.optional, properties, comma === "")}]`;
  });
  return texts.join("");
}

function repeatSyntax(name: string, items: ValueSchema): string {
  const inner = Object.entries(items.properties ?? {}).map(
    ([each, value]) => `<${value["x-at-name"] ?? each}>`,
  );
  const once = inner.length > 0 ? inner.join(",") : `<${items["x-at-name"] ?? name}>`;
  return `${once}[,${once}]...`;
}

function membersDoc({ oneOf, "x-at-open": open }: ValueSchema): string | undefined {
  if (!oneOf) return undefined;
  const members = oneOf.map((member) => `${member.const}: ${member.title}`).join("; ");
  return `${members}${open ? "; others may appear" : ""}.`;
}

function rangeDoc({ minimum, maximum }: ValueSchema): string | undefined {
  if (minimum === undefined) return maximum === undefined ? undefined : `At most ${maximum}.`;
  return maximum === undefined ? `At least ${minimum}.` : `Range: ${minimum} to ${maximum}.`;
}

function bytesDoc(value: ValueSchema): string | undefined {
  const { "x-at-min-bytes": minimum, "x-at-max-bytes": maximum } = value;
  if (minimum === undefined) return maximum === undefined ? undefined : `At most ${maximum} bytes.`;
  return maximum === undefined ? `At least ${minimum} bytes.` : `${minimum} to ${maximum} bytes.`;
}
