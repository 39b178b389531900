// What holds for all values, shown for some hundred generated ones each time, always the same; a failure comes as small as it can be.

import fc from "fast-check";
import { attackOn } from "../codegen/check/patterns.js";
import { concat } from "../runtime/bytes.js";
import { checkTopicFilter, checkTopicName } from "../runtime/client/topics.js";
import {
  CommandDecoder,
  decodeLine,
  encodeCommand,
  encodeLine,
  fieldsOf,
  isLegal,
} from "../runtime/codec/index.js";
import { UsageError } from "../runtime/errors.js";
import { CommandReader } from "../runtime/framing/command-reader.js";
import type { Family, Line } from "../runtime/model.js";
import { merge } from "../runtime/spec/merge.js";
import { faultOfPattern } from "../runtime/spec/pattern.js";
import { jsonObjects, patchTo, patterns, valuesOf } from "./helpers/arbitrary.js";
import { FAMILIES } from "./helpers/families.js";
import { assert, suite } from "./suite.js";

const test = suite("properties");
const SEED = 20;

function check<T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>, numRuns = 100): void {
  fc.assert(property, { seed: SEED, numRuns });
}

/** The lines of answers and URCs of a family; those with a payload inside are read by the framer (messages.test.ts). */
function linesOf({ forms, urcs }: Family): Line[] {
  const answers = Object.values(forms).flatMap(({ response, completion }) => [response, completion]);
  const told = Object.values(urcs).map((urc) => (urc.layout ? (urc as Line) : undefined));
  const all = [...answers, ...told].filter((line) => line !== undefined);
  return all.filter(({ layout }) => !fieldsOf(layout).some(({ type }) => type === "bytes"));
}

for (const family of FAMILIES) {
  const decoder = new CommandDecoder(family);

  test(`${family.name}: every form reads what it writes, alone and among others`, () => {
    let tried = 0;
    for (const form of Object.values(family.forms)) {
      const values = valuesOf(form.layout).filter((each) => isLegal(form.layout, form.rules, each));
      const isRead = (several: readonly Parameters<typeof encodeCommand>[1][]): void => {
        const reader = new CommandReader(family);
        reader.receive(concat(several.map((each) => encodeCommand(form, each))));
        for (const each of several) {
          tried++;
          const input = reader.next();
          if (input?.kind !== "command") throw new Error("no command");
          const { form: found, values: read } = input.known ?? decoder.decode(input.text);
          assert.is(found.id, form.id);
          assert.equal(read, each);
        }
        assert.is(reader.next(), undefined);
      };
      check(
        fc.property(fc.array(values, { minLength: 1, maxLength: 3 }), isRead),
        form.layout.length > 0 ? 25 : 1,
      );
    }
    test.tell(`${family.name}: ${tried} commands`);
  });

  test(`${family.name}: every line reads what it prints`, () => {
    for (const line of linesOf(family)) {
      const values = valuesOf(line.layout).filter((each) => isLegal(line.layout, line.rules, each));
      check(
        fc.property(values, (each) =>
          assert.equal(decodeLine(line, encodeLine(line, each)), each, line.prefix),
        ),
        25,
      );
    }
  });
}

const refuse = (problem: object): never => {
  throw new Error(JSON.stringify(problem));
};

test("a merge patch towards a document makes that document, and says who said what", () => {
  check(
    fc.property(jsonObjects(), jsonObjects(), (from, to) => {
      const base = { file: "base", value: from, bases: [] };
      const { value, origin } = merge({ file: "own", value: patchTo(from, to), bases: [base] }, refuse);
      assert.equal(value, to);
      for (const file of origin.values()) assert.ok(["base", "own"].includes(file));
    }),
    500,
  );
});

test("bases of one list that say the same are one; what is removed must have been there", () => {
  check(
    fc.property(jsonObjects(), jsonObjects(), (one, other) => {
      const bases = [one, one].map((value, i) => ({ file: `base${i}`, value, bases: [] }));
      assert.equal(merge({ file: "own", value: {}, bases }, refuse).value, one);
      const missing = Object.keys(other).filter((key) => !Object.hasOwn(one, key));
      const told: string[] = [];
      const patch = Object.fromEntries(missing.map((key) => [key, null]));
      merge({ file: "own", value: patch, bases: bases.slice(1) }, ({ code }) => told.push(code));
      assert.equal(
        told,
        missing.map(() => "remove-missing"),
      );
    }),
    300,
  );
});

/** MQTT 3.1.1, 4.7.1 as one expression. */
const FILTER = /^(?:#|(?:\+|[^+#/\0]*)(?:\/(?:\+|[^+#/\0]*))*(?:\/#)?)$/u;

function isTaken(check: (topic: string) => void, topic: string): boolean {
  try {
    check(topic);
    return true;
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}

test("topics are filters, and names, exactly where MQTT says so", () => {
  const topics = fc.string({
    unit: fc.constantFrom("+", "#", "/", "/", "a", "$", " ", "ü", "\0"),
    maxLength: 6,
  });
  check(
    fc.property(topics, (topic) => {
      const isFilter = topic !== "" && FILTER.test(topic);
      assert.is(isTaken(checkTopicFilter, topic), isFilter, JSON.stringify(topic));
      assert.is(isTaken(checkTopicName, topic), isFilter && !/[+#]/.test(topic), JSON.stringify(topic));
    }),
    2000,
  );
});

test("a pattern that the rule without packages takes is one that recheck finds no attack on", () => {
  let taken = 0;
  check(
    fc.property(patterns(), (pattern) => {
      if (faultOfPattern(pattern) !== undefined) return;
      taken++;
      assert.is(attackOn(pattern), undefined, pattern);
    }),
    400,
  );
  assert.ok(taken > 50, `${taken} patterns were taken`);
});

test.run();
