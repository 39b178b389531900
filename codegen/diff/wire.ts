// What of a spec matters on the wire: the facts without the words, their canonical text, and its hash. In: a resolved
// family, form or URC. Out: JSON, text, sixteen hexadecimal digits.
//
// Strategy: one walk along the shapes. The canonical text has sorted keys and sorted sets, so that neither the order of
// a file nor a new wording changes it; where order is a fact (outcomes, properties of a list's items) it is kept.
import { createHash } from "node:crypto";
import { isObject, type Json, type JsonObject } from "../../runtime/spec/pointer.js";
import { FAMILY, FORM, UNLISTED, URC, type Shape } from "./shapes.js";

const DIGITS = 16;
const PREFIX = "x-at-prefix";
const TIME_WORDS = ["status", "where"];

/** The shape of a member; of one that is not listed, that of any other fact. */
export function memberShape(shape: Shape, key: string): Shape {
  if (shape.kind === "map") return shape.of;
  if (shape.kind !== "object" && shape.kind !== "line") return UNLISTED;
  const rest = (shape.kind === "object" ? shape.rest : undefined) ?? UNLISTED;
  return (Object.hasOwn(shape.members, key) ? shape.members[key] : undefined) ?? rest;
}

// ---------------------------------------------------------------- without words

/** The same document without words. A name that stands for nothing but words stays, with an empty text. */
export function facts(value: Json, shape: Shape = FAMILY): Json {
  if (shape.kind === "time" && isObject(value)) return without(value, TIME_WORDS);
  if (shape.kind === "list" && Array.isArray(value)) return value.map((item) => facts(item, shape.of));
  if (shape.kind === "set" && Array.isArray(value) && shape.of) {
    const { of } = shape;
    return value.map((item) => facts(item, of));
  }
  if (!["object", "line", "map"].includes(shape.kind) || !isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, each]) => {
    const member = memberShape(shape, key);
    if (member.kind === "words") return shape.kind === "map" ? [[key, ""]] : [];
    return member.kind === "skip" ? [] : [[key, facts(each, member)]];
  });
  return Object.fromEntries(entries) as JsonObject;
}

function without(value: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

// ---------------------------------------------------------------- canonical text

/** JSON without blanks and with sorted keys. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  return braces(Object.keys(value).map((key) => [key, canonical(value[key] as Json)]));
}

/** The canonical text of what matters on the wire. */
export function wireText(value: Json, shape: Shape): string {
  if (shape.kind === "time") return canonical(facts(value, shape));
  if (shape.kind === "list" && Array.isArray(value))
    return `[${value.map((item) => wireText(item, shape.of)).join(",")}]`;
  if (shape.kind === "set" && Array.isArray(value))
    return `[${value
      .map((item) => wireText(item, shape.of ?? UNLISTED))
      .sort()
      .join(",")}]`;
  if (!["object", "line", "map"].includes(shape.kind) || !isObject(value)) return canonical(value);
  const pairs = Object.entries(value).flatMap(([key, each]): [string, string][] => {
    const member = memberShape(shape, key);
    const isOff =
      member.kind === "words" || member.kind === "skip" || ("offWire" in member && member.offWire);
    return isOff ? [] : [[key, wireText(each, member)]];
  });
  return shape.kind === "map" && shape.ordered
    ? `[${pairs.map(([key, text]) => `[${JSON.stringify(key)},${text}]`).join(",")}]`
    : braces(pairs);
}

function braces(pairs: [string, string][]): string {
  const sorted = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(",")}}`;
}

// ---------------------------------------------------------------- hashes

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Of the command's name, the kind of form (not the name of its variant), and the form. */
export function formHash(command: string, key: string, form: Json): string {
  const kind = key.split(".")[0] ?? key;
  return sha256(`${command}\n${kind}\n${wireText(form, FORM)}`).slice(0, DIGITS);
}

/** Of the words with which the line begins, and the URC. */
export function urcHash(name: string, urc: Json): string {
  const fields = isObject(urc) && isObject(urc["fields"]) ? urc["fields"] : {};
  const prefix = typeof fields[PREFIX] === "string" ? fields[PREFIX] : name;
  return sha256(`${prefix}\n${wireText(withoutPrefix(urc), URC)}`).slice(0, DIGITS);
}

/** A URC's prefix is its name where nothing is said; so the two are one thing. */
export function withoutPrefix(urc: Json): Json {
  if (!isObject(urc) || !isObject(urc["fields"])) return urc;
  return { ...urc, fields: without(urc["fields"], [PREFIX]) };
}

/** Of everything that a family says; tells whether words have changed where the facts have not. */
export function wholeHash(spec: JsonObject): string {
  return sha256(canonical(without(withoutHashes(spec), ["version", "$schema"])));
}

function withoutHashes(spec: JsonObject): JsonObject {
  return mapForms(
    spec,
    (_command, _key, form) => without(form, ["wireHash"]),
    (_name, urc) => without(urc, ["wireHash"]),
  );
}

/** A copy in which each form and URC has its `wireHash`. */
export function withHashes(spec: JsonObject): JsonObject {
  return mapForms(
    spec,
    (command, key, form) => ({ ...form, wireHash: formHash(command, key, form) }),
    (name, urc) => ({ ...urc, wireHash: urcHash(name, urc) }),
  );
}

function mapForms(
  spec: JsonObject,
  ofForm: (command: string, key: string, form: JsonObject) => JsonObject,
  ofUrc: (name: string, urc: JsonObject) => JsonObject,
): JsonObject {
  const commands = mapMembers(spec["commands"], (name, command) => ({
    ...command,
    forms: mapMembers(command["forms"], (key, form) => ofForm(name, key, form)),
  }));
  return { ...spec, commands, urcs: mapMembers(spec["urcs"], ofUrc) };
}

function mapMembers(
  object: Json | undefined,
  map: (key: string, value: JsonObject) => JsonObject,
): JsonObject {
  if (!isObject(object)) return {};
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, isObject(value) ? map(key, value) : value]),
  );
}
