// Every store of a session has a bound, and every wait one, whatever the module prints and the owner's clock does.

import { family as bc660k } from "../generated/families/quectel-bc660k/index.js";
import { family as a7600 } from "../generated/families/simcom-a7600/index.js";
import { rawCommand } from "../runtime/session/index.js";
import { toText } from "../runtime/bytes.js";
import { Line } from "./helpers/line.js";
import { assert, suite } from "./suite.js";

const test = suite("bounds");

function issues(line: Line, kind: string): number {
  return line.of("issue").filter(({ issue }) => issue === kind).length;
}

test("parts without end: what is more than was announced is dropped, said once, and the next message is whole", () => {
  const line = new Line(a7600).assume("connected", 0);
  line.feed("\\r\\n+CMQTTRXSTART: 0,1,5\\r\\n", "\\r\\n+CMQTTRXTOPIC: 0,1\\r\\nt");
  for (let i = 0; i < 2000; i++) line.feed(`\\r\\n+CMQTTRXPAYLOAD: 0,100\\r\\n${"x".repeat(100)}`);
  line.lines("+CMQTTRXEND: 0");
  assert.is(line.of("issue").length, 1);
  assert.is(line.of("message").length, 0);
  line.feed("\\r\\n+CMQTTRXSTART: 0,1,1\\r\\n", "\\r\\n+CMQTTRXTOPIC: 0,1\\r\\nt");
  line.feed("\\r\\n+CMQTTRXPAYLOAD: 0,1\\r\\nx", "\\r\\n+CMQTTRXEND: 0\\r\\n");
  assert.equal(
    line.of("message").map(({ payload }) => toText(payload)),
    ["x"],
  );
});

test("parts that nobody announced are told once, and so is a total that no message has", () => {
  const line = new Line(a7600).assume("connected", 0);
  for (let i = 0; i < 5; i++) line.feed("\\r\\n+CMQTTRXPAYLOAD: 0,1\\r\\nx");
  assert.is(issues(line, "incomplete-message"), 1);
  line.lines("+CMQTTRXEND: 0");
  line.feed("\\r\\n+CMQTTRXSTART: 0,1,10240\\r\\n");
  for (let i = 0; i < 300; i++) line.feed(`\\r\\n+CMQTTRXPAYLOAD: 0,1000\\r\\n${"x".repeat(1000)}`);
  assert.is(issues(line, "incomplete-message"), 2);
});

test("lines without end in one answer: what is kept has a bound, and it is said once that lines were dropped", () => {
  const line = new Line(bc660k);
  line.session.sendPrepared(rawCommand(bc660k, { line: "AT+CLAC", timeLimit: 5000 }), 0);
  const text = `+Z${"z".repeat(1000)}`;
  for (let i = 0; i < 500; i++) line.lines(text);
  line.lines("OK");
  assert.is(issues(line, "dropped"), 1);
  const [settled] = line.of("settled");
  assert.is(settled?.outcome, "done");
  const kept = (settled?.lines ?? []).join("").length;
  assert.ok(kept > 40_000 && kept < 66_000, String(kept));
  assert.is(settled?.response.length, (settled?.lines.length ?? 0) - 1);
});

test("a clock that is put back, or forward, keeps nobody waiting", () => {
  for (const jump of [-3_600_000, 3_600_000]) {
    const line = new Line(bc660k);
    line.now = 10_000_000;
    const handle = line.send("csq.execute");
    line.now += jump;
    line.feed("\\r\\n");
    const next = line.session.nextTimeout() ?? Infinity;
    assert.ok(next - line.now <= 10_000, `${jump}: ${next - line.now}`);
    line.wait(600_000);
    assert.is(line.result(handle).outcome, "timeout");
    assert.is(line.session.alignment, "dead");
  }
});

test.run();
