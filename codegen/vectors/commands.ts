// The vectors of one command form: its line for every set of values, its data, and other ways to write the same line.
//
// Strategy: cases.ts says what is legal, the codec writes the bytes. Where the codec takes what the schema forbids, or
// the reverse, or refuses with another code, or does not read back what it wrote, that is a finding, not a vector.
import { decodeCommand, encodeCommand } from "../../runtime/codec/index.js";
import type { Family, Fields, Form } from "../../runtime/model.js";
import { sameJson } from "../../runtime/spec/pointer.js";
import type { ObjectSchema, SpecData } from "../../runtime/spec/spec.js";
import type { FormPlace } from "../../runtime/spec/walk.js";
import { finding, type Finding } from "../check/finding.js";
import { casesOf, legalWith, type Seeds } from "./cases.js";
import { dataViolations, violationsOf } from "./judge.js";
import { EVERY_KIND, filled, LARGEST } from "./tries.js";
import { hexOf, plainValues, shown, type EncodeVector, type Vector } from "./vector.js";

const NOTHING: ObjectSchema = {
  title: "Nothing",
  type: "object",
  properties: {},
  additionalProperties: false,
  "x-at-wire": [],
};

export function* commandVectors(place: FormPlace, family: Family, seeds: Seeds): Iterable<Vector | Finding> {
  const form = family.forms[place.id] as Form;
  const schema = place.form.parameters ?? NOTHING;
  const cases = casesOf(schema, seeds);
  if (cases.every(({ error }) => error !== undefined)) {
    yield finding("vector-disagrees", place.pointer, "the schema allows no values that could be found");
    return;
  }
  for (const { what, values, error } of cases) {
    const name = `${place.id}: ${what}`;
    const told = tell(form, values, family);
    if (told.error === error) yield encodeVector(name, form, values, told);
    else yield finding("vector-disagrees", place.pointer, disagreement(name, error, told.error));
  }
  const plain = legalWith(schema, seeds, {}) ?? {};
  yield* otherWays(place, form, plain, family);
  if (place.form.data) yield* dataVectors(place, place.form.data, { schema, seeds, form, family });
}

interface Told {
  readonly bytes?: Uint8Array;
  /** A code, or in words what is wrong with the codec. */
  readonly error?: string;
}

export function disagreement(name: string, expected: string | undefined, told: string | undefined): string {
  return `${name}: by the schema ${expected ?? "legal"}, by the codec ${told ?? "legal"}`;
}

/** What the codec makes of the values, there and back. */
function tell(form: Form, values: Fields, family: Family): Told {
  try {
    const bytes = encodeCommand(form, values);
    const back = decodeCommand(family, bytes.subarray(0, -1));
    const isSame = back.form.id === form.id && sameJson(plainValues(back.values), plainValues(values));
    return isSame
      ? { bytes }
      : { error: `read back as ${back.form.id} ${JSON.stringify(plainValues(back.values))}` };
  } catch (error) {
    return { error: (error as { code?: string }).code ?? (error as Error).message };
  }
}

function encodeVector(name: string, form: Form, values: Fields, told: Told, data?: Uint8Array): EncodeVector {
  const { text, hex } = told.bytes ? shown(told.bytes) : {};
  return {
    kind: "encode",
    name,
    form: form.id,
    values: plainValues(values),
    ...(data ? { data: { hex: hexOf(data) } } : {}),
    ...(text === undefined || hex === undefined ? { error: told.error as string } : { bytes: text, hex }),
  };
}

// ---------------------------------------------------------------- other ways to write it

/** V.250 reads names in any case; blanks around values and the case of key words mean nothing either. */
function* otherWays(
  place: FormPlace,
  form: Form,
  values: Fields,
  family: Family,
): Iterable<Vector | Finding> {
  const { bytes } = tell(form, values, family);
  if (!bytes) return;
  const line = new TextDecoder().decode(bytes).slice(0, -1);
  const start = line.indexOf("=") + 1 || line.length;
  const [head, tail] = [line.slice(0, start), line.slice(start)];
  const ways: [string, string][] = [["in lower case", head.toLowerCase() + tail]];
  const isPlain = !Object.values(values).some((value) => typeof value === "string" && value.includes(","));
  if (isPlain && tail.includes(",")) ways.push(["with blanks", head + tail.replace(/,/g, " , ")]);
  for (const slot of form.layout)
    if ("literal" in slot)
      ways.push([
        "with its key word in capitals",
        line.replace(`"${slot.literal}"`, (word) => word.toUpperCase()),
      ]);
  for (const [what, text] of ways) yield decodeVector(`${place.id}: ${what}`, place, text, values, family);
}

function decodeVector(
  name: string,
  place: FormPlace,
  text: string,
  values: Fields,
  family: Family,
): Vector | Finding {
  const bytes = new TextEncoder().encode(text);
  const wanted = plainValues(values);
  try {
    const back = decodeCommand(family, bytes);
    if (back.form.id === place.id && sameJson(plainValues(back.values), wanted))
      return { kind: "decode", name, of: "command", form: place.id, ...shown(bytes), values: wanted };
  } catch {
    // Not read at all: told below.
  }
  return finding("vector-disagrees", place.pointer, `${name}: "${text}" is not read as it was meant`);
}

// ---------------------------------------------------------------- data

interface DataContext {
  readonly schema: ObjectSchema;
  readonly seeds: Seeds;
  readonly form: Form;
  readonly family: Family;
}

function* dataVectors(place: FormPlace, data: SpecData, context: DataContext): Iterable<Vector | Finding> {
  const { schema, seeds } = context;
  const plain = legalWith(schema, seeds, {}) ?? {};
  for (const [what, bytes] of dataTries(data)) {
    const fixed = data.length === undefined ? {} : { [data.length]: bytes.length };
    const values = legalWith(schema, seeds, fixed) ?? { ...plain, ...fixed };
    yield dataVector(`${place.id}: ${data.name} ${what}`, place, data, context, values, bytes);
  }
  if (data.length === undefined || data.maximum > LARGEST) return;
  const [name, bytes] = [`${place.id}: ${data.name} shorter than announced`, filled(data.maximum - 1)];
  yield dataVector(name, place, data, context, { ...plain, [data.length]: data.maximum }, bytes);
}

/** The data itself is for the session to check, which this room does not know; its values go through the codec. */
function dataVector(
  name: string,
  place: FormPlace,
  data: SpecData,
  { schema, form, family }: DataContext,
  values: Fields,
  bytes: Uint8Array,
): Vector | Finding {
  const [first] = [...dataViolations(data, bytes, values), ...violationsOf(schema, values)];
  if (first) return encodeVector(name, form, values, { error: first.code }, bytes);
  const told = tell(form, values, family);
  return told.bytes
    ? encodeVector(name, form, values, told, bytes)
    : finding("vector-disagrees", place.pointer, disagreement(name, undefined, told.error));
}

function* dataTries({ minimum, maximum, forbidden = [] }: SpecData): Iterable<[string, Uint8Array]> {
  yield ["minimum", filled(minimum)];
  if (minimum > 0) yield ["a byte too short", filled(minimum - 1)];
  if (maximum <= LARGEST) yield ["maximum", filled(maximum)];
  if (maximum <= LARGEST) yield ["a byte too long", filled(maximum + 1)];
  yield ["of every kind", EVERY_KIND.filter((byte) => !forbidden.includes(byte))];
  for (const byte of forbidden) yield [`with byte ${byte}`, Uint8Array.of(0x61, byte, 0x61)];
}
