// The straight-line writers that the generator writes, held against the layouts that they were unrolled from: whatever a
// writer says, interpreting the layout says the same.
//
// Strategy: every vector of every family, then the same a little spoiled, many times, from seeds. A writer may give up where
// the layout does not; it may never accept, or mean, anything else. That they are worth having is shown, too: of what is
// legal and ordinary they take nearly everything.

import type { EncodeVector } from "../codegen/vectors/vector.js";
import { checkFields, encodeCommand } from "../runtime/codec/index.js";
import { encodeOrdinary, isOrdinary } from "../runtime/codec/encoder.js";
import type { Fields, Form, WireValue } from "../runtime/model.js";
import { generator } from "./helpers/transcript.js";
import { fieldsOf, toHex } from "./helpers/values.js";
import { subjects } from "./helpers/vectors.js";
import { assert, suite } from "./suite.js";

const test = suite("writers");
const SPOILED = 20;

const FORM = {
  id: "z.set",
  command: "+Z",
  kind: "set",
  layout: [{ name: "text", type: "string" }],
} as unknown as Form;

for (const { family, vectors } of await subjects()) {
  const encode = vectors.filter((each): each is EncodeVector => each.kind === "encode" && !each.data);

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
  return encodeOrdinary(form, values) !== undefined;
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
