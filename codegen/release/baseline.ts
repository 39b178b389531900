// The last released spec of each family, as it lies in `released/` of the spec folder. In: the folder. Out: documents
// that the diff takes; a document's text for the file.
//
// Strategy: the facts without the words, and one hash in place of the words: a third of the published file, from which
// every difference that can break a program is told, and that words have changed. One form or line a row, so that a
// change of the file reads like the change of the spec.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { bare } from "../diff/compare.js";
import { parseJson } from "../load/json.js";
import { isObject, type Json, type JsonObject } from "../../runtime/spec/pointer.js";

export const RELEASED = "released";
const SUFFIX = ".json";
/** Levels of objects that are opened up: family, commands, command, forms. */
const OPENED = 4;

/** By the name of the family. @throws Error if one of the files cannot be read */
export async function loadReleased(specDir: string): Promise<Map<string, JsonObject>> {
  const folder = join(specDir, RELEASED);
  const files = (await readdir(folder).catch((): string[] => []))
    .filter((file) => file.endsWith(SUFFIX))
    .sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  return new Map(
    files.map((file, index) => [file.slice(0, -SUFFIX.length), parse(file, texts[index] ?? "")]),
  );
}

function parse(file: string, text: string): JsonObject {
  const value = parseJson(text);
  if (isObject(value) && typeof value["version"] === "string") return value;
  throw new Error(`${RELEASED}/${file}: a released spec is an object with a version`);
}

/** What is kept of a family when it is released. */
export function toReleased(spec: JsonObject): JsonObject {
  return { version: spec["version"] ?? "", ...bare(spec) };
}

export function releasedText(released: JsonObject): string {
  return `${rows(released, OPENED, "")}\n`;
}

function rows(value: Json, depth: number, indent: string): string {
  if (depth === 0 || !isObject(value) || Object.keys(value).length === 0) return JSON.stringify(value);
  const inner = `${indent} `;
  const lines = Object.entries(value).map(
    ([key, each]) => `${inner}${JSON.stringify(key)}: ${rows(each, depth - 1, inner)}`,
  );
  return `{\n${lines.join(",\n")}\n${indent}}`;
}
