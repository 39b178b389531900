// The readers that the generator writes, for lines of integers and for lines with a message inside, held against the
// layouts that they were made from: whatever a reader says, interpreting the layout says the same.
//
// Strategy: every line of every family's vectors, given to every reader of its name, then the same a little spoiled, many
// times, from seeds. A reader may give up where the layout does not; it may never accept, or mean, anything else. That they
// are worth having is shown, too: of what lies within its limits they take everything.

import type { DecodeVector } from "../codegen/vectors/vector.js";
import { concat, NO_BYTES } from "../runtime/bytes.js";
import { IntegerLine, NONE, UNFINISHED } from "../runtime/codec/integers.js";
import { fieldsStart, LineMatcher, MISMATCH, readLine } from "../runtime/codec/index.js";
import type { Family, Fields, Layout, Lines, PrintedLine } from "../runtime/model.js";
import { spoil } from "./helpers/spoil.js";
import { generator } from "./helpers/transcript.js";
import { fromHex, toHex } from "./helpers/values.js";
import { spokenOf, subjects } from "./helpers/vectors.js";
import { assert, suite } from "./suite.js";

const test = suite("readers");
const SPOILED = 20;
const LINE_END = Uint8Array.of(0x0d);

const integers = new IntegerLine();

/** What the reader makes of a line; undefined where it gives up. */
function straight({ prefix, integers: read, block }: PrintedLine, text: Uint8Array): Fields | undefined {
  const bytes = concat([text, LINE_END]);
  const start = fieldsStart(prefix, text);
  const count = start < 0 ? NONE : integers.find(bytes, start, bytes.length);
  const values = count > 0 ? read?.(count, integers.found, NO_BYTES) : undefined;
  if (values === undefined || !block) return values;
  const { [block.name]: _, ...others } = values as Record<string, unknown>;
  return others as Fields;
}

function assertSame(line: PrintedLine, text: Uint8Array): boolean {
  const values = straight(line, text);
  if (values === undefined) return false;
  assert.equal(values, readLine(line, text)?.values, `${line.prefix}: ${toHex(text)}`);
  return true;
}

const matcher = new LineMatcher();

function isMade({ prefix, layout, make }: PrintedLine, text: Uint8Array): boolean {
  const start = fieldsStart(prefix, text);
  if (start < 0 || matcher.matchLine(layout, text, start) === MISMATCH) return false;
  assert.equal(matcher.made(make).values, matcher.decoded().values, `${prefix}: ${toHex(text)}`);
  return true;
}

function areIntegers(layout: Layout): boolean {
  return layout.every((slot) =>
    "optional" in slot ? areIntegers(slot.optional) : "type" in slot && slot.type === "integer",
  );
}

/** The values of a vector whose line holds nothing but integers, if the family's table knows all of them. */
function ordinary(family: Family, { of, form = "", urc = "", hex }: DecodeVector): Fields | undefined {
  const forms = family.forms[form];
  const table =
    of === "urc" ? family.urcs[urc] : of === "response" || of === "completion" ? forms?.[of] : undefined;
  if (!table?.layout || !areIntegers(table.layout)) return undefined;
  const decoded = readLine({ ...table, layout: table.layout }, fromHex(hex));
  return decoded?.issues.length === 0 ? decoded.values : undefined;
}

function isSame(a: Fields | undefined, b: Fields): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

for (const { family, vectors } of await subjects()) {
  const { lines } = (await import(`../generated/families/${family.name}/lines.js`)) as { lines: Lines };
  const readers = lines.lines.filter((line) => line.integers);
  const decode = spokenOf(vectors);

  test(`${family.name}: a reader reads what its layout reads, also of lines that are spoiled`, () => {
    const random = generator(family.name.length);
    let read = 0;
    for (const { hex } of decode)
      for (const line of readers) {
        const text = fromHex(hex);
        if (fieldsStart(line.prefix, text) < 0) continue;
        if (assertSame(line, text)) read++;
        for (let i = 0; i < SPOILED; i++) assertSame(line, spoil(text, random));
      }
    assert.ok(read > 20, `${read} lines were read`);
  });

  test(`${family.name}: the object of a line with a message is the one that its layout says`, () => {
    const random = generator(family.name.length);
    const makers = lines.lines.filter(({ make }) => make);
    let made = 0;
    for (const { hex } of decode)
      for (const line of makers) {
        const text = fromHex(hex);
        for (let i = 0; i <= SPOILED; i++) if (isMade(line, i === 0 ? text : spoil(text, random))) made++;
      }
    assert.ok(makers.length === 0 || made > 20, `${made} objects were made`);
  });

  test(`${family.name}: of what lies within its limits no line of integers is left to the layout`, () => {
    let asked = 0;
    for (const vector of decode) {
      const values = ordinary(family, vector);
      if (!values || Object.keys(values).length > 7) continue;
      const members = Object.values(values);
      if (!members.every((value) => typeof value === "number" && Math.abs(value) < 1e9)) continue;
      const text = fromHex(vector.hex);
      // Blanks are not ordinary, nor is a field that is left out between two commas.
      if (/,,|,$|\d /.test(Buffer.from(text).toString("latin1"))) continue;
      asked++;
      assert.ok(
        readers.some((line) => isSame(straight(line, text), values)),
        vector.name,
      );
    }
    assert.ok(asked > 20, `${asked} lines of integers`);
  });
}

test("integers that are not ordinary, and lines that have not ended", () => {
  const find = (text: string): number => integers.find(new TextEncoder().encode(text), 0, text.length);
  for (const text of [
    "\r",
    "a\r",
    "1,,2\r",
    "1,\r",
    "-0\r",
    "- 1\r",
    "1 \r",
    "1234567890\r",
    "1,2,3,4,5,6,7,8\r",
  ])
    assert.is(find(text), NONE, text);
  for (const text of ["", "1", "-", "1,", "1,-", "1,2"]) assert.is(find(text), UNFINISHED, text);
  assert.is(find("1,2,3\r"), 3);
  assert.is(find("1,-2\n"), 8 + 2);
  assert.equal([...integers.found].slice(0, 2), [1, -2]);
});

test.run();
