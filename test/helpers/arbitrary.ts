// Generated values: what a layout takes, by the table alone, and JSON for merge patches. For fast-check, which makes a failing
// value as small as it can be.

import fc from "fast-check";
import { toBytes } from "../../runtime/bytes.js";
import type { Field, Fields, Layout, Repeat, Slot, WireValue } from "../../runtime/model.js";
import { isObject, type Json, type JsonObject } from "../../runtime/spec/pointer.js";

type Values = fc.Arbitrary<Fields>;

const INTEGER = 2 ** 31 - 1;
/** What means something to a line, and what costs more than one byte. */
const CHARACTERS = fc.oneof(
  fc.constantFrom(...',"\\:; >=?OK+-09azAZ'),
  fc.constantFrom("ü", "€", "😀", "\u2028"),
  fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
);

/** Values of a layout. Not all of them obey its rules, and a pattern is left to whoever asks. */
export function valuesOf(layout: Layout): Values {
  return layout.reduce<Values>(
    (values, slot) => fc.tuple(values, ofSlot(slot)).map(([all, more]) => ({ ...all, ...more })),
    fc.constant({}),
  );
}

function ofSlot(slot: Slot): Values {
  if ("literal" in slot) return fc.constant({});
  if ("optional" in slot) return fc.oneof(fc.constant({}), valuesOf(slot.optional));
  if ("repeat" in slot) return listOf(slot).map((list) => ({ [slot.repeat]: list }) as Fields);
  return ofField(slot).map((value) => ({
    [slot.name]: value,
    ...(slot.length !== undefined && value instanceof Uint8Array ? { [slot.length]: value.length } : {}),
  }));
}

function listOf({ of, scalar }: Repeat): fc.Arbitrary<readonly unknown[]> {
  const [first] = of;
  const item = scalar && first ? ofField(first) : valuesOf(of);
  return fc.array<unknown>(item, { minLength: 1, maxLength: 3 });
}

function ofField(field: Field): fc.Arbitrary<WireValue> {
  const { members, minimum = -INTEGER, maximum = INTEGER } = field;
  if (members && field.open !== true) return fc.constantFrom(...members);
  if (field.type === "integer") return fc.integer({ min: minimum, max: Math.min(maximum, INTEGER) });
  return field.type === "bytes" ? bytesOf(field) : textOf(field);
}

function bytesOf({ minBytes = 0, maxBytes = 64 }: Field): fc.Arbitrary<Uint8Array> {
  return fc.uint8Array({ minLength: minBytes, maxLength: Math.min(maxBytes, minBytes + 64) });
}

function textOf({ minBytes = 0, maxBytes = 64, pattern }: Field): fc.Arbitrary<string> {
  const start = /^\^([\w/: -]+)/.exec(pattern ?? "")?.[1] ?? "";
  const most = Math.min(maxBytes, minBytes + 24);
  return fc
    .string({ unit: CHARACTERS, minLength: Math.max(0, minBytes - start.length), maxLength: most })
    .map((text) => cut(start + text, most));
}

/** The beginning of a text that has so many bytes, in whole characters. */
function cut(text: string, bytes: number): string {
  let whole = "";
  for (const each of text) if (toBytes(whole + each).length <= bytes) whole += each;
  return whole;
}

/** Objects without null, which a patch cannot say. */
export function jsonObjects(): fc.Arbitrary<JsonObject> {
  const key = fc.constantFrom("a", "b", "c", "/", "~", "");
  const leaf = fc.oneof(fc.integer(), fc.string({ maxLength: 3 }), fc.boolean(), fc.constant<Json[]>([]));
  const { object } = fc.letrec<{ object: JsonObject; value: Json }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      leaf,
      tie("object"),
      fc.array(leaf, { maxLength: 2 }),
    ),
    object: fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  }));
  return object;
}

/** RFC 7396 in reverse: the patch that makes one document of another. */
export function patchTo(from: JsonObject, to: JsonObject): JsonObject {
  const patch: JsonObject = {};
  for (const key of Object.keys(from)) if (!Object.hasOwn(to, key)) patch[key] = null;
  for (const [key, value] of Object.entries(to)) {
    const before = Object.hasOwn(from, key) ? from[key] : undefined;
    patch[key] = isObject(value) && isObject(before) ? patchTo(before, value) : value;
  }
  return patch;
}

/** Patterns of a small grammar, dangerous and not. */
export function patterns(): fc.Arbitrary<string> {
  const atom = fc.constantFrom("a", "b", "[ab]", "[^a]", ".", "\\d", "\\w", "c");
  const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
    part: fc.oneof(
      { depthSize: "small" },
      atom,
      fc.tuple(atom, fc.constantFrom("*", "+", "?", "{2,4}")).map(([each, often]) => each + often),
      fc
        .tuple(tie("pattern"), fc.constantFrom("", "*", "+", "?"))
        .map(([inner, often]) => `(${inner})${often}`),
      fc.tuple(tie("pattern"), tie("pattern")).map(([one, other]) => `(?:${one}|${other})`),
    ),
    pattern: fc.array(tie("part"), { minLength: 1, maxLength: 3 }).map((parts) => parts.join("")),
  }));
  return fc
    .tuple(fc.boolean(), pattern, fc.boolean())
    .map(([start, inner, end]) => (start ? "^" : "") + inner + (end ? "$" : ""));
}
