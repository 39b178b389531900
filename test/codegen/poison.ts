/**
 * Texts that would break out of a comment, a literal, a template or a page, put wherever a spec has free text.
 */
import { isObject, type Json } from "../../runtime/spec/pointer.js";

export const HOSTILE =
  "*/ globalThis.broken = 1; /* ${globalThis.broken = 2} ` \\` \" ' \\ \u2028 \u2029 \u202e \r\n // \0 </script> " +
  "\n@ts-nocheck {@link x} \ud800 */`;globalThis.broken=3//";
const FREE_TEXTS = ["title", "description", "why", "advice", "version", "maker", "prompt"];

/**
 * The same document with every free text replaced; titles of object schemas are names, and a family's own version is a
 * number, not texts.
 */
export function poison(value: Json, isText = false): Json {
  if (Array.isArray(value)) return value.map((item) => poison(item));
  if (isObject(value)) {
    const isSchema = "x-at-wire" in value;
    const isState = "closed" in value && typeof value["closed"] === "string" && value["closed"].includes(" ");
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => {
        const isStrict = (isSchema && name === "title") || ("family" in value && name === "version");
        const free = isState || (FREE_TEXTS.includes(name) && !isStrict);
        return [name, poison(each, free)];
      }),
    );
  }
  if (typeof value !== "string" || !isText) return value;
  return value === "> " ? '*/`${}"\u2028' : HOSTILE;
}
