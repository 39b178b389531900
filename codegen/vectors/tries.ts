// The values worth trying for one field: its boundaries, its members, what stands just outside. In: the schema of a
// value. Out: values with a few words on each.
//
// Strategy: by rule and without judgement. Whether a value is legal is for judge.ts to say; a value that turns out to be
// legal against expectation is as welcome. The words become part of the vector's name and must stay as they are.
import type { WireValue } from "../../runtime/model.js";
import type { ValueSchema } from "../../runtime/spec/spec.js";

export interface Try {
  readonly what: string;
  readonly value: WireValue;
}

const CHARACTERS: readonly [what: string, character: string][] = [
  ["a quote", '"'],
  ["CR", "\r"],
  ["LF", "\n"],
  ["NUL", "\0"],
  ["Ctrl-Z", "\u001a"],
  ["DEL", "\u007f"],
  ["a comma", ","],
  ["a backslash", "\\"],
  ["a character of four bytes", "\u{1f600}"],
];
/** Bytes that mean something on a line somewhere: line ends, quotes, commas, Ctrl-Z, ESC, and what is no UTF-8. */
export const EVERY_KIND = Uint8Array.of(
  0x22,
  0x2c,
  0x0d,
  0x0a,
  0x4f,
  0x4b,
  0x0d,
  0x0a,
  0,
  0x1a,
  0x1b,
  0x7f,
  0xff,
  0x22,
);

/** No line is longer; what a spec allows beyond is not tried, so that its numbers cannot exhaust the generator. */
export const LARGEST = 65_536;

export function triesOf(schema: ValueSchema, seed: string): Try[] {
  if (schema.type === "integer") return integers(schema);
  return schema["x-at-bytes"] ? payloads(schema) : texts(schema, seed);
}

/** A legal value, the plainest. */
export function plainest(schema: ValueSchema, seed: string): WireValue {
  const [member] = schema.oneOf ?? [];
  if (member) return member.const;
  if (schema.type === "integer") return schema.minimum ?? schema.maximum ?? 0;
  const least = Math.max(schema["x-at-min-bytes"] ?? 0, 1);
  return schema["x-at-bytes"] ? filled(least) : padded(seed, least);
}

export function filled(size: number): Uint8Array {
  return new Uint8Array(Math.min(size, LARGEST + 1)).fill(0x61);
}

// ---------------------------------------------------------------- numbers

function integers(schema: ValueSchema): Try[] {
  const own = schema.oneOf ? members(schema) : range(schema);
  return [...own, { what: "a text", value: "1" }, { what: "a fraction", value: 1.5 }];
}

function members({ type, oneOf = [] }: ValueSchema): Try[] {
  const values = oneOf.map((member) => member.const);
  const stranger = type === "integer" ? Math.max(...values.map(Number)) + 1 : `${values.join("")}x`;
  return [
    ...values.map((value) => ({ what: `member ${value}`, value })),
    { what: "a stranger", value: stranger },
  ];
}

function range({ minimum, maximum }: ValueSchema): Try[] {
  const low = minimum === undefined ? [] : [{ what: "minimum", value: minimum }];
  const below = minimum === undefined ? [] : [{ what: "below the minimum", value: minimum - 1 }];
  const high = maximum === undefined ? [] : [{ what: "maximum", value: maximum }];
  const above = maximum === undefined ? [] : [{ what: "above the maximum", value: maximum + 1 }];
  const any = minimum === undefined && maximum === undefined ? [{ what: "zero", value: 0 }] : [];
  return [...low, ...below, ...high, ...above, ...any];
}

// ---------------------------------------------------------------- texts and bytes

function texts(schema: ValueSchema, seed: string): Try[] {
  const sizes = schema.oneOf ? members(schema) : sized(schema, seed);
  const characters = CHARACTERS.map(([what, character]) => ({ what, value: `${seed}a${character}b` }));
  const escapes = schema["x-at-escapes"];
  const escaped = escapes === undefined ? [] : [{ what: "escaped", value: `${seed}${escapes}\\n${escapes}` }];
  const other = padded("", Math.max(schema["x-at-min-bytes"] ?? 0, 1));
  const pattern = schema.pattern === undefined ? [] : [{ what: "of another pattern", value: other }];
  return [...sizes, ...characters, ...escaped, ...pattern, { what: "a number", value: 1 }];
}

function sized(schema: ValueSchema, seed: string): Try[] {
  const { "x-at-min-bytes": least = 0, "x-at-max-bytes": most } = schema;
  const shortest = { what: least === 0 ? "empty" : "shortest", value: padded(seed, least) };
  const shorter =
    least === 0 ? [] : [{ what: "a byte too short", value: padded(seed, least).slice(0, least - 1) }];
  if (most === undefined || most > LARGEST)
    return [shortest, ...shorter, { what: "of two bytes a character", value: `${seed}\u00e4` }];
  return [
    shortest,
    ...shorter,
    { what: "longest", value: padded(seed, most) },
    { what: "a byte too long", value: padded(seed, most + 1) },
    { what: "longest, of two bytes a character", value: padded(seed, most, "\u00e4") },
    { what: "too long, of two bytes a character", value: padded(seed, most + 2, "\u00e4") },
  ];
}

/** The seed with characters behind it up to a size in bytes; what does not divide is filled with ASCII first. */
function padded(seed: string, size: number, character = "x"): string {
  const room = Math.max(Math.min(size, LARGEST + 2) - seed.length, 0);
  const width = new TextEncoder().encode(character).length;
  return seed + "x".repeat(room % width) + character.repeat(Math.floor(room / width));
}

function payloads(schema: ValueSchema): Try[] {
  const { "x-at-min-bytes": least = 0, "x-at-max-bytes": most } = schema;
  const shortest = { what: least === 0 ? "empty" : "shortest", value: filled(least) };
  const shorter = least === 0 ? [] : [{ what: "a byte too short", value: filled(least - 1) }];
  const longest = most === undefined || most > LARGEST ? [] : [{ what: "longest", value: filled(most) }];
  const longer =
    most === undefined || most > LARGEST ? [] : [{ what: "a byte too long", value: filled(most + 1) }];
  // What takes the rest of its line holds no line end.
  const kinds = schema["x-at-rest"] ? EVERY_KIND.filter((byte) => byte !== 10 && byte !== 13) : EVERY_KIND;
  const every = { what: "of every kind", value: kinds };
  return [shortest, ...shorter, ...longest, ...longer, every, { what: "a text", value: "a" }];
}
