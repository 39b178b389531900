// Items of both ends by the ids of a family: what decodeLine reads is what a decoder tells, of every line of every family;
// each id that can be told is in the family's types; names that objects inherit are unknown.

import { readFile } from "node:fs/promises";
import { concat, toBytes, toText } from "../runtime/bytes.js";
import { decodeCommand, decodeLine, encode, type Codec } from "../runtime/codec/index.js";
import { ProtocolError, UsageError } from "../runtime/errors.js";
import { decode } from "../runtime/framing/decoder.js";
import type { Family, Lines } from "../runtime/model.js";
import { Session } from "../runtime/session/index.js";
import { family as bc660k } from "../generated/families/quectel-bc660k/index.js";
import { family as a7600 } from "../generated/families/simcom-a7600/index.js";
import { family as gsm } from "../generated/families/quectel-gsm/index.js";
import { fromHex } from "./helpers/values.js";
import { spokenOf, subjects } from "./helpers/vectors.js";
import { assert, suite } from "./suite.js";

const test = suite("items");
const LINE_END = toBytes("\r\n");
const INHERITED = ["constructor", "__proto__", "toString", "hasOwnProperty"];

for (const { family, vectors } of await subjects()) {
  const from = `generated/families/${family.name}`;
  const { lines } = (await import(`../${from}/lines.js`)) as { lines: Lines };
  const { codec } = (await import(`../${from}/codec.js`)) as { codec: Codec };
  const types = await readFile(new URL(`../${from}/types.ts`, import.meta.url), "utf8");

  test(`${family.name}: one line is the same item, whoever reads it`, () => {
    let read = 0;
    for (const { hex, name: what } of spokenOf(vectors)) {
      const text = fromHex(hex);
      const [told] = [...decode(lines, [concat([text, LINE_END])])].flat();
      if (!told) continue;
      for (const view of [family, codec])
        for (const line of [text, concat([LINE_END, text, LINE_END])]) {
          const { id, name, values } = decodeLine(view, line);
          assert.equal({ id, name, values }, told, what);
        }
      read++;
    }
    assert.ok(read > 20, `${read} lines`);
  });

  test(`${family.name}: every id that a decoder tells is in the types`, () => {
    const map = /^ {2}lines: \{\n([^]*?)\n {2}\};/m.exec(types)?.[1] ?? "";
    const typed = [...map.matchAll(/^ {4}"?([\w.]+)"?: /gm)].map(([, id]) => id);
    const told = new Set([...Object.keys(lines.words), ...lines.lines.map(({ id }) => id)]);
    assert.equal(typed.sort(), [...told].sort());
  });
}

test("a command is one item, too, and its form tells the rest", () => {
  const item = decodeCommand(bc660k, toBytes('AT+QMTOPEN=0,"broker.example",1883'));
  assert.is(item.id === "qmtopen.set" && item.values.hostName, "broker.example");
  assert.is(item.name, "+QMTOPEN");
  assert.ok(item.legal && item.form === bc660k.forms["qmtopen.set"]);
});

test("encode writes a command by the id of its form; one without parameters needs no values", () => {
  const values = { tcpConnectId: 0, hostName: "broker.example", port: 1883 } as const;
  assert.is(toText(encode(bc660k, "qmtopen.set", values)), 'AT+QMTOPEN=0,"broker.example",1883\r');
  assert.is(toText(encode(bc660k, "csq.execute")), "AT+CSQ\r");
  assert.equal(decodeCommand(bc660k, encode(bc660k, "qmtopen.set", values)).values, values);
  const short = { ...bc660k, maximumLine: 33 };
  assert.is(encode(short, "qmtopen.set", { ...values, port: 188 }).length, 34);
  assert.throws(
    () => encode(short, "qmtopen.set", { ...values, port: 1883 }),
    (error: unknown) => error instanceof UsageError && error.code === "line-too-long",
  );
});

test("a line is read with the block that it announces, or not at all", () => {
  const item = decodeLine(a7600, toBytes("\r\n+CMQTTRXTOPIC: 0,5\r\n\r\nOK\r\r\n"));
  assert.is(item.id === "cmqttrxtopic" && toText(item.values.subTopic), "\r\nOK\r");
  assert.is(item.kind, "urc");
  for (const text of ["+CMQTTRXTOPIC: 0,5\r\nOK\r\n", "+CMQTTRXTOPIC: 0,5", "+NEVER: 1", "OKAY", ""])
    assert.throws(
      () => decodeLine(a7600, toBytes(text)),
      (error: unknown) => error instanceof ProtocolError && error.code === "mismatch",
    );
});

test("of lines that fit, the first that holds the values is meant; what is unknown is named", () => {
  const idOf = (text: string): string => decodeLine(bc660k, toBytes(text)).id;
  assert.is(idOf("+QMTCFG: 1,1"), "qmtcfg.set.dataformatQuery.response");
  assert.is(idOf("+QMTCFG: 120"), "qmtcfg.set.keepaliveQuery.response");
  const { id, issues } = decodeLine(gsm, toBytes("+QMTCLOSE: 0,7"));
  assert.equal([id, issues], ["qmtclose.set.completion", ["result"]]);
});

test("a form that the family does not have is a usage error, and so is a name that every object has", () => {
  const loose: Family = bc660k;
  const unknown = (error: unknown): boolean => error instanceof UsageError && error.code === "unknown-form";
  for (const id of [...INHERITED, "qmtopn.set", ""]) {
    assert.throws(() => encode(loose, id, {}), unknown, id);
    assert.throws(() => new Session(loose).send(id, {}, 0), unknown, id);
  }
  assert.throws(() => encode(loose, "qmtopn.set", {}), /did you mean "qmtopen.set"/);
});

test("what a session tells has the ids of the family", () => {
  const session = new Session(bc660k);
  const handle = session.send("qmtopen.set", { tcpConnectId: 0, hostName: "h", port: 1883 }, 0);
  session.receive(toBytes("\r\nOK\r\n\r\n+QMTOPEN: 0,4\r\n\r\n+CEREG: 1\r\n"), 1);
  const told: unknown[] = [];
  for (let event = session.poll(); event; event = session.poll()) {
    if (event.type === "settled" && event.id === "qmtopen.set")
      told.push(event.handle === handle, event.outcome === "dns", event.completion?.result);
    if (event.type === "urc" && event.id === "cereg") told.push(event.name, event.values.text);
  }
  assert.equal(told, [true, true, 4, "+CEREG", "1"]);
});

test.run();
