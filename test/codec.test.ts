// The codec on small layouts: where fields end, what is optional, what is refused. Then, over the tables of every
// family: values made from each form's own limits go out and come back, and what is just outside is refused.

import { family as bc660k } from "../generated/families/quectel-bc660k/index.js";
import { escapeControls, fromVisible, toBytes, toText, visible } from "../runtime/bytes.js";
import {
  checkFields,
  fieldsOf,
  isLegal,
  decodeCommand,
  decodeLine,
  encodeCommand,
  encodeLine,
  LineMatcher,
  MISMATCH,
  MORE,
  nearest,
} from "../runtime/codec/index.js";
import { AtError } from "../runtime/errors.js";
import type { Field, Fields, Form, Layout, Line, Slot, WireValue } from "../runtime/model.js";
import { generator } from "./helpers/transcript.js";
import { FAMILIES } from "./helpers/families.js";
import { assert, suite } from "./suite.js";

const test = suite("codec");

const index: Field = { name: "index", type: "integer", minimum: 0, maximum: 5 };
const topic: Field = { name: "topic", type: "string" };
const length: Field = { name: "length", type: "integer", minimum: 0, maximum: 100 };
const payload: Field = { name: "payload", type: "bytes", length: "length", maxBytes: 100 };
const message: Line = { prefix: "+M", layout: [index, topic, { optional: [length] }, payload] };

const matcher = new LineMatcher();

function read(text: string): Record<string, unknown> {
  const values = decodeLine(message, fromVisible(text));
  return { ...values, payload: visible(values["payload"] as Uint8Array) };
}

test("a topic may hold quotes and commas, whether the payload is counted or not", () => {
  assert.equal(read('+M: 0,"a",b",5,"x","y"'), { index: 0, topic: 'a",b', length: 5, payload: 'x","y' });
  assert.equal(read('+M: 0,"a,b","x"y"'), { index: 0, topic: "a,b", payload: 'x"y' });
  assert.equal(read('+M: 0,"a",0,""'), { index: 0, topic: "a", length: 0, payload: "" });
  assert.equal(read('+M:0, "a" ,"x"'), { index: 0, topic: "a", payload: "x" });
});

test("a length that is wrong does not fit, nor does a field that is missing or too much", () => {
  for (const text of [
    '+M: 0,"a",2,"x"',
    '+M: 0,"a",2,"xyz"',
    '+M: 0,"a"',
    '+M: 0,"a","x",1,',
    '+M: x,"a","x"',
    '+M: 0,a,"x"',
    '+N: 0,"a","x"',
    '+M: 0,"a",99999999999999999999,"x"',
  ]) {
    assert.throws(
      () => decodeLine(message, toBytes(text)),
      (error: unknown) => error instanceof AtError,
      text,
    );
  }
});

test("while bytes are missing the answer is 'more', and never a wrong match", () => {
  const bytes = toBytes('0,"a"",6,"\r\n",\r\n"\r\n');
  for (let end = 0; end < bytes.length - 1; end++)
    assert.is(matcher.matchStream(message.layout, bytes, 0, end), MORE, `${end}`);
  assert.is(matcher.matchStream(message.layout, bytes, 0, bytes.length), bytes.length - 2);
});

test("a huge announced length is no reason to wait", () => {
  assert.is(matcher.matchStream(message.layout, toBytes('0,"a",101,"x\r'), 0, 13), MISMATCH);
});

test("optional groups nest; in a row they keep their place; in front of a mandatory field they vanish", () => {
  const [a, b, c] = ["a", "b", "c"].map((name): Field => ({ name, type: "integer" })) as [
    Field,
    Field,
    Field,
  ];
  const nested: Layout = [a, { optional: [b, { optional: [c] }] }];
  const row: Layout = [a, { optional: [b] }, { optional: [c] }];
  const kept: Layout = [a, { optional: [b], keepComma: true }];
  const cases: [Layout, Fields, string][] = [
    [nested, { a: 1 }, "1"],
    [nested, { a: 1, b: 2 }, "1,2"],
    [nested, { a: 1, b: 2, c: 3 }, "1,2,3"],
    [row, { a: 1, c: 3 }, "1,,3"],
    [row, { a: 1, b: 2 }, "1,2"],
    [row, { a: 1 }, "1"],
    [kept, { a: 1 }, "1,"],
    [kept, { a: 1, b: 2 }, "1,2"],
  ];
  for (const [layout, values, text] of cases) {
    assert.is(toText(encodeLine({ prefix: "", layout }, values)), text);
    assert.equal(decodeLine({ prefix: "", layout }, toBytes(text)), values, text);
  }
  assert.throws(() => encodeLine({ prefix: "", layout: nested }, { a: 1, c: 3 }), /needs "b"/);
});

test("repeating groups, lists, literals, bare words, hexadecimal, the rest of a line", () => {
  const group: Line = { prefix: "+G", layout: [{ literal: "key" }, { repeat: "items", of: [topic, index] }] };
  const items = {
    items: [
      { topic: "a", index: 1 },
      { topic: 'b",1,"c', index: 2 },
    ],
  };
  assert.equal(decodeLine(group, toBytes('+G: "KEY","a",1,"b",2')), {
    items: [
      { topic: "a", index: 1 },
      { topic: "b", index: 2 },
    ],
  });
  assert.throws(() => encodeLine(group, items), /quote/);
  const list: Line = {
    prefix: "+L",
    layout: [{ repeat: "values", of: [{ name: "value", type: "integer" }], scalar: true }],
  };
  assert.equal(decodeLine(list, toBytes("+L: 0,1,128")), { values: [0, 1, 128] });
  const rest: Line = {
    prefix: "+R",
    layout: [
      { name: "code", type: "integer", radix: 16 },
      { name: "text", type: "string", quoting: "bare", rest: true },
    ],
  };
  assert.equal(decodeLine(rest, toBytes('+R: fF,a, "b"')), { code: 255, text: 'a, "b"' });
});

test("escapes stand in front of what they name, in that direction only, and a text ends at a quote without one", () => {
  const text: Field = { name: "text", type: "string", escapes: '",\\' };
  const escaped: Line = { prefix: "+E", layout: [text, index] };
  for (const value of ['say "hi", \\o/', '"', "\\", '\\"', 'a",1', "", "a\\n"]) {
    const bytes = encodeLine(escaped, { text: value, index: 1 });
    assert.equal(decodeLine(escaped, bytes), { text: value, index: 1 }, toText(bytes));
    assert.is(matcher.matchStream(escaped.layout, bytes, 3, bytes.length - 2), MORE);
  }
  assert.is(toText(encodeLine(escaped, { text: 'a"b,c\\', index: 1 })), '+E: "a\\"b\\,c\\\\",1');
  assert.equal(decodeLine(escaped, toBytes('+E: "a\\b",1')), { text: "a\\b", index: 1 }, "stands for itself");
  const plain: Line = { prefix: "+E", layout: [{ name: "text", type: "string" }, index] };
  assert.equal(decodeLine(plain, toBytes('+E: "a\\",1')), { text: "a\\", index: 1 });
  assert.throws(() => encodeLine(plain, { text: '"', index: 1 }), /a quote/);
});

test("visible and fromVisible are inverse, and nothing stays invisible", () => {
  const random = generator(1);
  for (let round = 0; round < 500; round++) {
    const bytes = Uint8Array.from({ length: Math.floor(random() * 30) }, () => Math.floor(random() * 256));
    assert.equal(fromVisible(visible(bytes)), bytes);
    assert.not.match(visible(bytes), /[\u0000-\u001f\u007f-\u009f\u202e\u2028]/);
  }
  assert.is(escapeControls("a\u202eb\u001b[31m"), "a\\u202eb\\x1b[31m");
});

test("random bytes never throw anything but our errors", () => {
  const random = generator(2);
  const alphabet = toBytes('AT+QMCFGPUBSNDR="will",0123456789-?:> \r\n\0\x1a\xff');
  for (let round = 0; round < 20_000; round++) {
    const bytes = Uint8Array.from(
      { length: Math.floor(random() * 40) },
      () => alphabet[Math.floor(random() * alphabet.length)] as number,
    );
    for (const layout of [message.layout, ...Object.values(bc660k.urcs).map((urc) => urc.layout ?? [])])
      matcher.matchLine(layout, bytes);
    try {
      decodeCommand(bc660k, bytes);
    } catch (error) {
      assert.instance(error, AtError);
    }
  }
});

test("the nearest name", () => {
  assert.is(nearest("pasword", ["username", "password"]), "password");
  assert.is(nearest("xyz", ["username", "password"]), undefined);
  assert.is(nearest("csq.exec", ["csq.execute", "csq.test", "e.exec"]), "csq.execute");
  assert.is(nearest("csq", ["csq.execute", "csq.other"]), undefined);
});

// ---------------------------------------------------------------- every form of every family

/** A legal value: the smallest, or the largest. */
function sample(field: Field, largest: boolean): WireValue {
  if (field.members) return (largest ? field.members.at(-1) : field.members[0]) as WireValue;
  if (field.type === "integer") return largest ? (field.maximum ?? 1000) : (field.minimum ?? 0);
  const size = largest ? Math.min(field.maxBytes ?? 20, 300) : Math.max(field.minBytes ?? 0, 1);
  return field.type === "bytes" ? new Uint8Array(size).fill(0x22) : "x".repeat(size);
}

/** Values for all fields, or only for those that must be given; without any that a rule forbids. */
function samples(form: Pick<Form, "layout" | "rules">, all: boolean, largest: boolean): Fields {
  const values: Record<string, unknown> = {};
  const fill = (slots: readonly Slot[]): void => {
    for (const slot of slots) {
      if ("literal" in slot) continue;
      if ("optional" in slot) {
        if (all) fill(slot.optional);
      } else if ("repeat" in slot) {
        const item = Object.fromEntries(slot.of.map((field) => [field.name, sample(field, largest)]));
        values[slot.repeat] = [1, 2].map(() => (slot.scalar ? Object.values(item)[0] : item));
      } else values[slot.name] = sample(slot, largest);
    }
  };
  fill(form.layout);
  for (const field of fieldsOf(form.layout)) {
    if (field.length !== undefined && values[field.name] !== undefined)
      values[field.length] = (values[field.name] as Uint8Array).length;
  }
  for (const rule of form.rules ?? []) {
    if (!rule.when.in.includes(values[rule.when.property] as number)) continue;
    if (rule.must === "be-absent") delete values[rule.property];
    if (rule.must === "equal") values[rule.property] = rule.value;
  }
  return values as Fields;
}

for (const family of FAMILIES) {
  test(`${family.name}: every form goes out and comes back, smallest and largest, with and without what is optional`, () => {
    let proven = 0;
    for (const form of Object.values(family.forms)) {
      for (const all of [true, false]) {
        for (const largest of [true, false]) {
          const values = samples(form, all, largest);
          if (!isLegal(form.layout, form.rules, values)) continue;
          const bytes = encodeCommand(form, values);
          const decoded = decodeCommand(family, bytes.subarray(0, -1));
          assert.is(decoded.form.id, form.id);
          assert.equal(decoded.values, values, visible(bytes));
          proven++;
        }
      }
    }
    assert.ok(proven > Object.keys(family.forms).length, `${proven} proven`);
  });

  test(`${family.name}: one outside each limit is refused, and the error says what is allowed`, () => {
    for (const form of Object.values(family.forms)) {
      const values = samples(form, true, true);
      if (!isLegal(form.layout, form.rules, values)) continue;
      for (const field of fieldsOf(form.layout)) {
        if (values[field.name] === undefined || field.open) continue;
        for (const value of outside(field)) {
          const error = caught(() => encodeCommand(form, { ...values, [field.name]: value }));
          assert.ok(error, `${form.id}: ${field.name} = ${String(value)} was taken`);
          assert.match(error.message, new RegExp(field.name), error.message);
        }
      }
    }
  });

  test(`${family.name}: every completion, response and URC prints and reads back`, () => {
    const lines: Line[] = Object.values(family.forms).flatMap((form) =>
      [form.completion, form.response].filter((line) => line !== undefined),
    );
    for (const urc of Object.values(family.urcs)) if (urc.layout) lines.push({ ...urc, layout: urc.layout });
    for (const line of lines) {
      for (const all of [true, false]) {
        const values = samples(line as Pick<Form, "layout" | "rules">, all, true);
        if (caught(() => checkFields(line.layout, line.rules, values, { command: "x" }))) continue;
        assert.equal(decodeLine(line, encodeLine(line, values)), values, line.prefix);
      }
    }
  });
}

function outside(field: Field): WireValue[] {
  if (field.members)
    return field.type === "integer" ? [Math.max(...(field.members as number[])) + 1] : ["no such member"];
  if (field.type === "integer")
    return [
      ...(field.minimum === undefined ? [] : [field.minimum - 1]),
      ...(field.maximum === undefined ? [] : [field.maximum + 1]),
    ];
  if (field.type === "bytes" || field.maxBytes === undefined) return [];
  return ["x".repeat(field.maxBytes + 1), "ä".repeat(Math.floor(field.maxBytes / 2) + 1), 'a"b'];
}

function caught(run: () => unknown): Error | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

test.run();
