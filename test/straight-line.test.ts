// The straight-line readers and writers that the generator writes, held against the layouts that they were unrolled from:
// whatever a reader or a writer says, interpreting the layout says the same.
//
// Strategy: every vector of every family, then the same a little spoiled, many times, from seeds. A reader or a writer may
// give up where the layout does not; it may never accept, or mean, anything else. That they are worth having is shown,
// too: of what is legal and ordinary they take nearly everything.

import type { DecodeVector, EncodeVector } from "../codegen/check/vectors/vector.js";
import { checkFields, encodeCommand, readLine, type Decoded } from "../runtime/codec/index.js";
import { isOrdinary, LineEncoder } from "../runtime/codec/encoder.js";
import type { Block, Family, Fields, Form, Line, WireValue } from "../runtime/model.js";
import { generator } from "./helpers/transcript.js";
import { fieldsOf, fromHex, toHex } from "./helpers/values.js";
import { subjects } from "./helpers/vectors.js";
import { assert, suite } from "./suite.js";

const test = suite("straight-line code");
const SPOILED = 20;
/** What a layout minds: separators, quotes, digits, signs, and a byte that is no text. A line holds no line end. */
const PIECES = [...', ";:-0123456789aA\\\u001a'].map((each) => each.charCodeAt(0)).concat(0xff);

const FORM = {
  id: "z.set",
  command: "+Z",
  kind: "set",
  layout: [{ name: "text", type: "string" }],
} as unknown as Form;

type Readable = Line & { readonly block?: Block };

function lineOf(family: Family, vector: DecodeVector): Readable | undefined {
  const form = family.forms[vector.form ?? ""];
  // A command line is read as a line whose name ends at its first parameter.
  if (vector.of === "command") return form && { ...form, prefix: "" };
  const line =
    vector.of === "urc" ? family.urcs[vector.urc ?? ""] : form?.[vector.of as "response" | "completion"];
  return line?.layout && (line as Readable);
}

function interpreted({ read: _, integers: __, ...line }: Readable, bytes: Uint8Array): Decoded | undefined {
  return readLine(line, bytes);
}

/** One byte changed, left out or put in between. */
function spoil(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor(random() * (bytes.length + 1));
  const piece = PIECES[Math.floor(random() * PIECES.length)] as number;
  const kept = Math.floor(random() * 3) === 0 ? at : at + 1;
  const between = random() < 0.3 ? [] : [piece];
  return Uint8Array.from([...bytes.subarray(0, at), ...between, ...bytes.subarray(kept)]);
}

for (const { family, vectors } of await subjects()) {
  const decode = vectors.filter((each): each is DecodeVector => each.kind === "decode");
  const encode = vectors.filter((each): each is EncodeVector => each.kind === "encode" && !each.data);

  test(`${family.name}: a reader reads what its layout reads, also of lines that are spoiled`, () => {
    const random = generator(family.name.length);
    let read = 0;
    for (const vector of decode) {
      const line = lineOf(family, vector);
      if (!line || !(line.integers ?? line.read) || line.block) continue;
      read++;
      const whole = fromHex(vector.hex);
      const bytes = vector.of === "command" ? whole.subarray(whole.indexOf(0x3d) + 1) : whole;
      assert.equal(readLine(line, bytes), interpreted(line, bytes), vector.name);
      for (let i = 0; i < SPOILED; i++) {
        const spoiled = spoil(bytes, random);
        assert.equal(
          readLine(line, spoiled),
          interpreted(line, spoiled),
          `${vector.name}: ${toHex(spoiled)}`,
        );
      }
    }
    assert.ok(read > 20, `${read} lines with a reader`);
  });

  test(`${family.name}: a writer writes what its layout writes, and refuses nothing that it does not`, () => {
    const random = generator(family.name.length);
    let written = 0;
    for (const vector of encode) {
      const form = family.forms[vector.form] as Form;
      const values = fieldsOf(vector.values);
      if (vector.error === undefined && isWritten(form, values)) written++;
      assertSame(form, values, vector.name);
      for (let i = 0; i < SPOILED; i++) assertSame(form, spoilValues(values, random), vector.name);
    }
    assert.ok(written > 50, `${written} commands were written in a straight line`);
  });
}

function isWritten(form: Form, values: Fields): boolean {
  return new LineEncoder().encode(form, values) !== undefined;
}

/** Bytes, or the code of the refusal. */
function encoded(form: Form, values: Fields): string {
  try {
    return toHex(encodeCommand(form, values));
  } catch (error) {
    return (error as { code: string }).code;
  }
}

function assertSame(form: Form, values: Fields, name: string): void {
  const { write, ...plain } = form;
  const expected = encoded(plain, values);
  assert.is(encoded(form, values), expected, name);
  if (write && isOrdinary(form, values))
    assert.not.throws(() => checkFields(form.layout, form.rules, values, { command: "x" }));
}

const STRANGE: readonly (WireValue | undefined)[] = [
  undefined,
  0,
  -0,
  1,
  -1,
  1.5,
  65_536,
  2 ** 31,
  2 ** 53,
  NaN,
  "",
  "a",
  'a"b',
  "a,b",
  "\u00e4",
  "\u007f",
  "1",
  new Uint8Array(1),
];

function spoilValues(values: Fields, random: () => number): Fields {
  const names = [...Object.keys(values), "stranger"];
  const name = names[Math.floor(random() * names.length)] as string;
  return { ...values, [name]: STRANGE[Math.floor(random() * STRANGE.length)] };
}

test("lines of any length stay as they were written, also where they are too long for a writer", () => {
  const form: Form = {
    ...FORM,
    write: ($, { text }, $write) => $.text(text, 0, 100_000) && (!$write || $write("AT+Z=", text)),
  };
  const texts = [0, 1, 4000, 4060, 4070, 4080, 4090, 5000, 20_000, 4000, 4000, 4000, 7].map((n) =>
    "z".repeat(n),
  );
  const lines = texts.map((text) => encodeCommand(form, { text }));
  texts.forEach((text, i) => assert.is(Buffer.from(lines[i] as Uint8Array).toString(), `AT+Z="${text}"\r`));
});

test.run();
