// What a code makes certain: whether a refused publish may have been sent, and whether there still is a connection. The
// expectations are read from the published spec, code by code.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { family as a7600 } from "../generated/families/simcom-a7600/index.js";
import { family as bc20 } from "../generated/families/quectel-bc20/index.js";
import { family as bc660k } from "../generated/families/quectel-bc660k/index.js";
import { family as gsm } from "../generated/families/quectel-gsm/index.js";
import { publishOutcome } from "../runtime/client/operations.js";
import type { Family, Fields } from "../runtime/model.js";
import type { Settled } from "../runtime/session/index.js";
import { Line } from "./helpers/line.js";
import { root } from "./runner/child.js";
import { assert, suite } from "./suite.js";

const test = suite("meanings of codes");

interface SpecOfCodes {
  readonly codes: {
    readonly [table: string]: { readonly codes: { readonly [code: string]: { readonly means?: string } } };
  };
}

function meaningsOf(family: Family, table: string): [code: number, means: string | undefined][] {
  const text = readFileSync(join(root, "generated/spec", `${family.name}.json`), "utf8");
  const { codes } = JSON.parse(text) as SpecOfCodes;
  return Object.entries(codes[table]?.codes ?? {}).map(([code, { means }]) => [Number(code), means]);
}

/** What a publisher is told. */
function outcomeOf(family: Family, { form, completion, error, mayHaveActed }: Settled): string {
  return publishOutcome(family, { form: form.id, completion, error, stoppedBy: error, mayHaveActed });
}

const isLost = (line: Line): boolean =>
  line.of("lost").length > 0 && line.session.clients.stateOf(0) !== line.session.family.lifecycle.connected;

const PUBLISH: Fields = { clientIndex: 0, qos: 1, pubTimeout: 60 };

for (const [code, means] of meaningsOf(a7600, "result").filter(([each]) => each !== 0)) {
  const ends = means === "notConnected" || means === "lost";
  const maySend = means === "maybeSent" || means === "lost";

  test(`simcom-a7600: a publish is refused by ${code}, ${means ?? "nothing"}`, () => {
    assert.ok(means);
    const line = new Line(a7600).assume("connected", 0).assume("connected", 1);
    const handle = line.send("cmqttpub.set", PUBLISH);
    line.lines(`+CMQTTPUB: 0,${code}`, "ERROR");
    assert.is(outcomeOf(a7600, line.result(handle)), maySend ? "unknown" : "failed");
    assert.is(isLost(line), ends);
    assert.is(line.session.clients.stateOf(1), "connected");
  });

  test(`simcom-a7600: a publish that was taken ends with ${code}: it may have been sent in any case`, () => {
    const line = new Line(a7600).assume("connected", 0);
    const handle = line.send("cmqttpub.set", PUBLISH);
    line.lines("OK", `+CMQTTPUB: 0,${code}`);
    assert.is(outcomeOf(a7600, line.result(handle)), "unknown");
    assert.is(isLost(line), ends);
  });

  test(`simcom-a7600: code ${code} for another command says the same of the connection`, () => {
    const line = new Line(a7600).assume("connected", 0);
    line.send("cmqtttopic.set", { clientIndex: 0 }, "t");
    line.lines(`+CMQTTTOPIC: 0,${code}`, "ERROR");
    assert.is(isLost(line), ends);
  });
}

test("simcom-a7600: a bare ERROR is an answer; the module is asked whether there still is a connection", () => {
  const line = new Line(a7600).assume("connected", 0);
  const handle = line.send("cmqttpub.set", PUBLISH);
  line.lines("ERROR");
  assert.is(outcomeOf(a7600, line.result(handle)), "failed");
  assert.equal([isLost(line), line.of("doubted").length], [false, 1]);
});

const COUNTED: Fields = { tcpConnectId: 0, msgId: 7, qos: 1, retain: 0, topic: "t" };
const FORMS = [
  [gsm, "qmtpub.set.counted", COUNTED],
  [bc660k, "qmtpub.set.counted", COUNTED],
  [bc20, "qmtpub.set", { ...COUNTED, msg: "x" }],
] as const;

for (const [family, form, values] of FORMS)
  for (const [code, means] of meaningsOf(family, "cme"))
    test(`${family.name}: a publish is refused by +CME ERROR: ${code}`, () => {
      const hasData = family.forms[form]?.data !== undefined;
      for (const isTyped of hasData ? [false, true] : [true]) {
        const line = new Line(family).assume("connected", 0);
        const handle = line.send(form, values, hasData ? "payload" : undefined);
        if (isTyped && hasData) line.feed("\\r\\n> ");
        line.lines(`+CME ERROR: ${code}`);
        // Before the prompt nothing was there that could have been sent.
        const wanted = isTyped && means === "maybeSent" ? "unknown" : "failed";
        assert.is(outcomeOf(family, line.result(handle)), wanted);
        assert.equal([isLost(line), line.of("doubted").length], [false, means === "notSent" ? 0 : 1]);
      }
    });

// ---------------------------------------------------------------- the reason of a loss

test("the reason of a loss is the error of what it killed, wherever that stood", () => {
  const open: Fields = { tcpConnectId: 0, hostName: "h", port: 1883 };
  const line = new Line(bc660k).assume("closed", 0);
  line.send("qmtopen.set", open);
  line.lines("OK", "+QMTOPEN: 0,0", "+QMTSTAT: 0,1");
  // Not sent yet.
  const next = line.send("qmtconn.set", { tcpConnectId: 0, clientId: "x" });
  assert.match(line.result(next).error?.message as string, /Closed or reset by the peer/);
  assert.is(line.result(next).error?.code, "connection-lost");
  // On the line, and refused for it.
  line.send("qmtopen.set", open);
  line.lines("OK", "+QMTOPEN: 0,0");
  const refused = line.send("qmtconn.set", { tcpConnectId: 0, clientId: "x" });
  line.lines("+QMTSTAT: 0,1", "+CME ERROR: 8503");
  assert.is(line.result(refused).error?.code, "connection-lost");
  // Taken.
  line.send("qmtopen.set", open);
  line.lines("OK", "+QMTOPEN: 0,0");
  const taken = line.send("qmtconn.set", { tcpConnectId: 0, clientId: "x" });
  line.lines("OK", "+QMTSTAT: 0,1");
  assert.is(line.result(taken).error?.code, "connection-lost");
  // Later it is the state that matters again.
  line.assume("closed", 0);
  const later = line.send("qmtconn.set", { tcpConnectId: 0, clientId: "x" });
  assert.is(line.result(later).error?.code, "wrong-state");
});

test.run();
