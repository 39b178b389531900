/**
 * Literals: the value stays, whatever it holds, and lines stay within their width.
 *
 * Strategy: values that could be mistaken (keys that equal their text, names that need quotes, empty lists, long lists) are
 * laid out as TypeScript and as JSON, and read back.
 */
import vm from "node:vm";
import { jsonText, literal, Merged, Reference, WIDTH } from "../../codegen/emit/literal.js";
import { assert, suite } from "../suite.js";

const test = suite("literals");

const VALUES: { readonly [what: string]: unknown } = {
  "a key that equals its text": { topic: "topic", "a-b": "a-b" },
  "keys that are numbers": { "0": 1, "10": 2, "-1": 3, "007": 4 },
  "nothing inside": { list: [], object: {}, text: "", nothing: null },
  "a long list of numbers": Array.from({ length: 200 }, (_, i) => i * 37),
  "a long list of texts": Array.from({ length: 60 }, (_, i) => `text ${i}, with a comma`),
  "lists in lists": Array.from({ length: 12 }, () => [["response", "ok"], ["error"], ["cme"]]),
  "members that do not fit": Object.fromEntries(
    Array.from({ length: 9 }, (_, i) => [`member${i}`, { name: "field", type: "integer", maximum: i }]),
  ),
  "deep down": { a: { b: { c: { d: { e: { f: { g: "x".repeat(60), h: "y".repeat(40) } } } } } } },
};

const own = ({ name }: Reference): string => name;

function assertNarrow(text: string): void {
  for (const line of text.split("\n")) assert.ok(line.length <= WIDTH, line);
}

for (const [what, value] of Object.entries(VALUES)) {
  test(`${what}: TypeScript gives it back`, () => {
    const text = literal(value, own, 30);
    assert.equal(JSON.parse(JSON.stringify(vm.runInNewContext(`(${text})`))), value);
    assertNarrow(text);
  });

  test(`${what}: JSON gives it back`, () => {
    assert.equal(JSON.parse(jsonText(value)), value);
    assertNarrow(jsonText(value));
  });
}

test("what fits stands on its line, else each member has its own", () => {
  assert.is(literal({ name: "qos", members: [0, 1, 2] }, own), '{ name: "qos", members: [0, 1, 2] }');
  assert.is(
    literal({ name: "x".repeat(70), members: [0, 1, 2] }, own, 30),
    `{\n  name: "${"x".repeat(70)}",\n  members: [0, 1, 2],\n}`,
  );
});

test("constants are referred to, and joined", () => {
  const [a, b] = [new Reference("f", "a"), new Reference("f", "b")];
  assert.is(
    literal({ a, other: b, both: new Merged([a, b], { c: 1 }) }, own),
    "{ a, other: b, both: { ...a, ...b, c: 1 } }",
  );
});

test("what no table holds is refused", () => {
  for (const value of [undefined, () => 1, 1n]) assert.throws(() => literal({ value }, own), /cannot hold/);
});

test.run();
