// How values, rules and groups become TypeScript, beyond what the four families say: open texts, ranges at the limit, rules
// over two sets, rules that leave nothing, groups in groups; and the ids of lines that nobody can tell apart.

import { alternativesOf, type Alternative } from "../../codegen/emit/typescript/conditions.js";
import { ValueTypes } from "../../codegen/emit/typescript/value-types.js";
import { lineIds } from "../../runtime/spec/printed/groups.js";
import type { ObjectSchema, Spec, ValueSchema, WireItem } from "../../runtime/spec/spec.js";
import type { Rule } from "../../runtime/model.js";
import { assert, suite } from "../suite.js";

const test = suite("types from the spec");

const SOURCE = { section: "1" };

function schemaOf(
  title: string,
  properties: ObjectSchema["properties"],
  wire: WireItem[] = Object.keys(properties),
): ObjectSchema {
  const required = wire.filter((item) => typeof item === "string");
  return { title, type: "object", additionalProperties: false, required, properties, "x-at-wire": wire };
}

/** A family of nothing but these lines. */
function specOf(
  urcs: { [name: string]: ObjectSchema },
  completions: { [form: string]: ObjectSchema } = {},
): Spec {
  const form = { title: "", source: SOURCE, status: "", answers: [], window: 1, timeLimit: {} };
  const forms = Object.entries(completions).map(([key, completion]) => [key, { ...form, completion }]);
  return {
    codes: {},
    finals: {},
    commands: { "+A": { title: "", source: SOURCE, forms: Object.fromEntries(forms) as object } },
    urcs: Object.fromEntries(
      Object.entries(urcs).map(([name, fields]) => [
        name,
        { title: "", source: SOURCE, role: "information", fields },
      ]),
    ),
  } as unknown as Spec;
}

function oneOf(...members: (number | string)[]): ValueSchema {
  const type = typeof members[0] === "string" ? "string" : "integer";
  return { type, oneOf: members.map((member) => ({ const: member, title: "", "x-at-key": `m${member}` })) };
}

test("an open set keeps its members beside everything else; a range of 16 values is listed, one of 17 is not", () => {
  const types = new ValueTypes(specOf({}));
  const typeOf = (value: ValueSchema): string => types.of("value", value);
  assert.is(typeOf({ ...oneOf("a", 'b"'), "x-at-open": true }), '"a" | "b\\"" | (string & {})');
  assert.is(typeOf({ ...oneOf(-1, 3), "x-at-open": true }), "-1 | 3 | (number & {})");
  assert.is(typeOf({ type: "integer", minimum: -1, maximum: 1 }), "-1 | 0 | 1");
  assert.is(typeOf({ type: "integer", minimum: 1, maximum: 16 }).split(" | ").length, 16);
  assert.is(typeOf({ type: "integer", minimum: 0, maximum: 16 }), "number");
  assert.is(typeOf({ type: "integer", minimum: 0 }), "number");
});

test("a long union has the name of its property, and of its line where the property has several", () => {
  const [five, six] = [oneOf(1, 2, 3, 4, 5), oneOf(1, 2, 3, 4, 5, 6)];
  const same = new ValueTypes(
    specOf({ "+X": schemaOf("X", { level: five }), "+Y": schemaOf("Y", { level: five }) }),
  );
  assert.is(same.of("level", five), "Level");
  assert.is(same.declarations.length, 1);
  const apart = new ValueTypes(
    specOf({ "+X": schemaOf("X", { level: five }), "+Y": schemaOf("Y", { level: six }) }),
  );
  assert.equal([apart.of("level", five), apart.of("level", six)], ["XLevel", "YLevel"]);
  const taken = new ValueTypes(specOf({ "+X": schemaOf("Level", { level: five }) }));
  assert.is(taken.of("level", five), "LevelValue");
});

/** Each alternative in a line: `mode=0 topic! note?-`. */
function told(alternatives: readonly Alternative[]): string[] {
  return alternatives.map((each) =>
    [...each]
      .map(([name, { members, presence }]) => {
        const sign = presence === undefined ? "" : presence === "given" ? "!" : "-";
        return `${name}${members ? `=${members.join()}` : ""}${sign}`;
      })
      .join(" "),
  );
}

function rule(when: string, members: number[], property: string, must: Rule["must"], value?: number): Rule {
  return {
    when: { property: when, in: members },
    property,
    must,
    why: "",
    ...(value === undefined ? {} : { value }),
  };
}

function ruled(properties: ObjectSchema["properties"], wire: WireItem[], ...rules: Rule[]): string[] {
  return told(alternativesOf({ ...schemaOf("X", properties, wire), "x-at-rules": rules }, true));
}

const TEXT: ValueSchema = { type: "string" };

test("values that call for the same rules are one alternative; two sets multiply; what leaves nothing is dropped", () => {
  const properties = { mode: oneOf(0, 1, 2), level: oneOf(0, 1), topic: TEXT };
  const wire: WireItem[] = ["mode", "level", { optional: ["topic"] }];
  assert.equal(ruled(properties, wire), [""]);
  const given = rule("mode", [1, 2], "topic", "be-given");
  assert.equal(ruled(properties, wire, given), ["mode=0", "mode=1,2 topic!"]);
  assert.equal(ruled(properties, wire, given, rule("level", [1], "topic", "be-absent")), [
    "mode=0 level=0",
    "mode=0 level=1 topic-",
    "mode=1,2 topic! level=0",
  ]);
  const equal = rule("mode", [0], "level", "equal", 1);
  assert.equal(ruled(properties, wire, equal), ["mode=0 level=1", "mode=1,2"]);
  assert.equal(ruled(properties, wire, equal, rule("mode", [0], "level", "differ", 1)), ["mode=1,2"]);
});

test("a rule over an open set, or over numbers without end, is left to the check of the values", () => {
  const given = rule("mode", [1], "topic", "be-given");
  const wire: WireItem[] = ["mode", { optional: ["topic"] }];
  for (const mode of [{ ...oneOf(0, 1), "x-at-open": true as const }, { type: "integer" as const }])
    assert.equal(ruled({ mode, topic: TEXT }, wire, given), [""]);
});

test("a group is given whole by a host, a group inside it with it, and a module may leave gaps", () => {
  const properties = { a: TEXT, user: TEXT, word: TEXT, key: TEXT };
  const wire: WireItem[] = ["a", { optional: ["user", { optional: ["word", "key"] }] }];
  const whole = schemaOf("X", properties, wire);
  assert.equal(told(alternativesOf(whole, true)), [
    "user- word- key-",
    "user! word- key-",
    "user! word! key!",
  ]);
  assert.equal(told(alternativesOf(whole, false)), [""]);
});

test("lines that nobody can tell apart have one id: what theirs have in common, unless that is another's", () => {
  const number: ValueSchema = { type: "integer", minimum: 0, maximum: 9 };
  const line = (title: string, name: string): ObjectSchema => schemaOf(title, { [name]: number });
  const idsOf = (...args: Parameters<typeof specOf>): string[] => [...lineIds(specOf(...args)).values()];
  assert.equal(idsOf({}, { "set.x": line("X", "a"), "set.y": line("Y", "a") }), [
    "a.set.completion",
    "a.set.completion",
  ]);
  assert.equal(idsOf({ "+A": line("U", "b") }, { set: line("X", "a") }), ["a", "a"]);
  const apart = { ...number, maximum: 8 };
  assert.equal(idsOf({ "+A": schemaOf("U", { b: apart }) }, { set: line("X", "a") }), [
    "a.set.completion",
    "a",
  ]);
  const taken = schemaOf("Z", { c: number, d: number });
  assert.equal(idsOf({}, { "set.x": line("X", "a"), "set.y": line("Y", "a"), set: taken }), [
    "a.set.x.completion",
    "a.set.x.completion",
    "a.set.completion",
  ]);
});

test.run();
