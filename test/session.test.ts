// The session in virtual time: framing among interruptions, settling once, time-outs, and late answers.

import { family as bc660k } from "../generated/families/quectel-bc660k/index.js";
import { family as gsm } from "../generated/families/quectel-gsm/index.js";
import { family as a7600 } from "../generated/families/simcom-a7600/index.js";
import { toBytes, toText } from "../runtime/bytes.js";
import { ModuleError, TimeoutError, UsageError } from "../runtime/errors.js";
import type { Family } from "../runtime/model.js";
import { Line } from "./helpers/line.js";
import { assert, suite } from "./suite.js";

const test = suite("session");
const PUBLISH = { tcpConnectId: 0, msgId: 7, qos: 1, retain: 0, topic: "plant/pump" };

function connected(family: Family = bc660k): Line {
  return new Line(family).assume("connected");
}

test("a publish: prompt, data, OK, completion, settled once", () => {
  const line = connected();
  const handle = line.send("qmtpub.set.counted", PUBLISH, "42 \r\nOK");
  assert.equal(line.takeWritten(), ['AT+QMTPUB=0,7,1,0,"plant/pump",7\\r']);
  line.feed("\\r\\n> ");
  assert.equal(line.takeWritten(), ["42 \\r\\nOK"]);
  line.lines("OK");
  assert.is(line.settled(handle).length, 0, "OK means accepted, not delivered");
  line.lines("+QMTPUB: 0,7,0");
  assert.is(line.result(handle).outcome, "done");
});

test("result 1 is a report of a retransmission, not an outcome", () => {
  const line = connected();
  const handle = line.send("qmtpub.set.counted", PUBLISH, "x");
  line.feed("\\r\\n>");
  line.lines("OK", "+QMTPUB: 0,7,1,1", "+QMTPUB: 0,7,1,2");
  assert.is(line.of("progress").length, 2);
  line.lines("+QMTPUB: 0,7,2");
  assert.is(line.result(handle).outcome, "failed");
  assert.instance(line.result(handle).error, ModuleError);
});

test("a completion of another message id is not this one's", () => {
  const line = connected();
  const handle = line.send("qmtpub.set.counted", PUBLISH, "x");
  line.feed(">");
  line.lines("OK", "+QMTPUB: 0,8,0", "+QMTPUB: 1,7,0");
  assert.is(line.settled(handle).length, 0);
  line.lines("+QMTPUB: 0,7,0");
  assert.is(line.result(handle).outcome, "done");
});

test("a completion before OK counts all the same", () => {
  const line = new Line(a7600).assume("connected", 0);
  const handle = line.send("cmqttdisc.set", { clientIndex: 0, timeout: 60 });
  line.lines("+CMQTTDISC: 0,0");
  assert.is(line.settled(handle).length, 0);
  line.lines("OK");
  assert.is(line.result(handle).outcome, "done");
});

test("a completion and ERROR is a refusal with the code explained", () => {
  const line = new Line(a7600).assume("acquired", 0);
  const handle = line.send("cmqttrel.set", { clientIndex: 0 });
  line.lines("+CMQTTREL: 0,20", "ERROR");
  const { error } = line.result(handle);
  assert.match(error?.message ?? "", /not acquired/i);
});

test("+CME ERROR with a number, with a text, and without either", () => {
  const line = connected();
  const numbered = line.send("csq.execute");
  line.lines("+CME ERROR: 8510");
  assert.is(line.result(numbered).error?.details.value, 8510);
  const texted = line.send("csq.execute");
  line.lines("+CME ERROR: SIM failure");
  assert.is(line.result(texted).outcome, "refused");
  const bare = line.send("csq.execute");
  line.lines("+CME ERROR:");
  assert.is(line.settled(bare).length, 0, "never a false result");
});

test("a URC anywhere is delivered once, and the answer stays whole", () => {
  const wire = "AT+CSQ\r\r\n+CSQ: 23,0\r\n\r\nOK\r\n";
  const gaps = [0, 7, 9, 21, 25, wire.length];
  for (const at of gaps) {
    const line = connected();
    const handle = line.send("csq.execute");
    line.session.receive(toBytes(wire.slice(0, at)), 0);
    line.session.receive(toBytes("\r\n+QMTSTAT: 1,1\r\n"), 0);
    line.session.receive(toBytes(wire.slice(at)), 0);
    line.feed("");
    assert.equal(line.result(handle).response, [{ rssi: 23, ber: 0 }], `at ${at}`);
    assert.is(line.of("lost").length, 1, `at ${at}`);
  }
});

test("a message inside the answer of another command", () => {
  const line = connected();
  const handle = line.send("csq.execute");
  line.lines("+CSQ: 9,0", '+QMTRECV: 0,0,"a/b",12,"x\\r\\nOK\\r\\n\\x22,\\x0012"', "OK");
  assert.is(line.result(handle).outcome, "done");
  const [message] = line.of("message");
  assert.is(toText(message?.payload ?? new Uint8Array(0)), 'x\r\nOK\r\n",\u000012');
});

test("a payload that looks like results, counted, is only a payload", () => {
  const line = connected();
  const handle = line.send("csq.execute");
  const payload = '\r\nOK\r\n+CSQ: 1,1\r\n"\r\n+QMTSTAT: 0,1\r\n';
  line.session.receive(toBytes(`\r\n+QMTRECV: 0,3,"t",${payload.length},"${payload}"\r\n`), 0);
  line.feed("");
  assert.is(line.settled(handle).length, 0);
  assert.is(line.of("lost").length, 0);
  assert.is(toText(line.of("message")[0]?.payload ?? new Uint8Array(0)), payload);
});

test("blocks add up; a message that is cut off is reported and the next one is whole", () => {
  const line = new Line(a7600).assume("connected", 0);
  line.feed(
    "\\r\\n+CMQTTRXSTART: 0,3,5\\r\\n",
    "\\r\\n+CMQTTRXTOPIC: 0,3\\r\\na/b",
    "\\r\\n+CMQTTRXPAYLOAD: 0,2\\r\\n\\r\\n",
  );
  line.feed("\\r\\n+CMQTTRXPAYLOAD: 0,3\\r\\nOK\\r", "\\r\\n+CMQTTRXEND: 0\\r\\n");
  assert.equal(
    line.of("message").map((each) => toText(each.payload)),
    ["\r\nOK\r"],
  );
  line.feed(
    "\\r\\n+CMQTTRXSTART: 0,1,9\\r\\n",
    "\\r\\n+CMQTTRXSTART: 0,1,0\\r\\n",
    "\\r\\n+CMQTTRXTOPIC: 0,1\\r\\nt",
    "\\r\\n+CMQTTRXEND: 0\\r\\n",
  );
  assert.is(line.of("issue").filter((each) => each.issue === "incomplete-message").length, 1);
  assert.is(line.of("message").length, 2);
});

test("what cannot be sent is refused before the first byte", () => {
  const line = connected();
  const cases: [object, string][] = [
    [{ ...PUBLISH, topic: 'a"b' }, "forbidden-character"],
    [{ ...PUBLISH, topic: "a\r\nAT+QPOWD=1" }, "forbidden-character"],
    [{ ...PUBLISH, topic: "\ud800" }, "forbidden-character"],
    [{ ...PUBLISH, topic: "ä".repeat(129) }, "wrong-size"],
    [{ ...PUBLISH, msgId: 65536 }, "out-of-range"],
    [{ ...PUBLISH, msgId: -0 }, "wrong-type"],
    [{ ...PUBLISH, msgId: 1.5 }, "wrong-type"],
    [{ ...PUBLISH, msgId: Number.NaN }, "wrong-type"],
    [{ ...PUBLISH, msgId: "1" }, "wrong-type"],
    [{ ...PUBLISH, msgId: 0 }, "rule"],
    [{ ...PUBLISH, qos: 3 }, "not-a-member"],
    [{ ...PUBLISH, topik: "x" }, "unknown-field"],
    [{ ...PUBLISH, msgLen: 5 }, "wrong-length"],
  ];
  for (const [values, code] of cases) {
    const error = catchError(() => line.send("qmtpub.set.counted", values as never, "x"));
    assert.instance(error, UsageError);
    assert.is(error.code, code, error.message);
  }
  assert.is(catchError(() => line.send("qmtpub.set.counted", PUBLISH, "x".repeat(1461))).code, "wrong-size");
  assert.is(catchError(() => line.send("qmtpub.set.data", PUBLISH, "a\x1ab")).code, "forbidden-byte");
  assert.equal(line.takeWritten(), []);
});

test("a command in the wrong state is refused and says which state it needs", () => {
  const line = new Line(bc660k);
  const handle = line.send("qmtpub.set.counted", PUBLISH, "x");
  assert.is(line.result(handle).error?.code, "wrong-state");
  assert.match(line.result(handle).error?.message ?? "", /closed.*connected/);
  assert.equal(line.takeWritten(), []);
});

test("an answer that comes after its time-out is never given to the next command: drain, then ask until the count is right", () => {
  const line = connected();
  const first = line.send("cfun.read");
  const second = line.send("cgatt.read");
  line.wait((line.session.nextTimeout() ?? 0) - line.now);
  assert.instance(line.result(first).error, TimeoutError);
  assert.is(line.session.alignment, "draining");
  line.takeWritten();
  line.wait(500);
  const asked = line.takeWritten();
  assert.is(asked.length, 1);
  assert.is(line.session.alignment, "probing");
  // The late answer comes now, between question and answer.
  line.lines("+CFUN: 1", "OK");
  assert.is(line.session.alignment, "probing", "the late answer answers no question");
  answer(line, asked[0] as string);
  answer(line, line.takeWritten()[0] as string);
  assert.is(line.session.alignment, "aligned");
  assert.equal(line.takeWritten(), ["AT+CGATT?\\r"]);
  line.lines("+CGATT: 1", "OK");
  assert.equal(line.result(second).response, [{ state: 1 }]);
  assert.is(line.settled(first).length, 1);
});

test("a late answer to the same question as the first probe fools nobody", () => {
  const line = connected();
  const probe = bc660k.probes[0] as string;
  const first = line.send(probe);
  line.wait((line.session.nextTimeout() ?? 0) - line.now);
  line.wait(500);
  line.takeWritten();
  // The late answer looks exactly like the answer to the first question: it is taken for it.
  answerForm(line, probe);
  const [second] = line.takeWritten();
  // The true answer to the first question comes while the second waits: it does not fit there.
  answerForm(line, probe);
  assert.is(line.session.alignment, "probing");
  answer(line, second as string);
  assert.is(line.session.alignment, "aligned");
  assert.is(line.settled(first).length, 1);
});

test("a module that never answers is dead within bounded time, and everything settles", () => {
  const line = connected();
  const handles = [line.send("csq.execute"), line.send("cfun.read"), line.send("cgatt.read")];
  line.wait(120_000);
  assert.is(line.session.alignment, "dead");
  for (const handle of handles) assert.ok(line.result(handle).error);
  assert.throws(() => line.send("csq.execute"), /does not answer/);
  assert.is(line.session.nextTimeout(), undefined);
});

test("a completion that is owed is not taken for that of the next command", () => {
  const line = new Line(a7600).assume("connected", 0);
  const publish = { clientIndex: 0, qos: 1, pubTimeout: 60 };
  const first = line.send("cmqttpub.set", publish);
  line.lines("OK");
  line.wait(200_000);
  assert.instance(line.result(first).error, TimeoutError);
  assert.is(line.session.alignment, "aligned", "the count of final result codes is right");
  const second = line.send("cmqttpub.set", publish);
  assert.is(line.result(second).error?.code, "answer-outstanding");
  line.lines("+CMQTTPUB: 0,0");
  assert.is(line.of("issue").at(-1)?.issue, "late-answer");
  const third = line.send("cmqttpub.set", publish);
  line.lines("OK", "+CMQTTPUB: 0,0");
  assert.is(line.result(third).outcome, "done");
});

test("no prompt: ESC where it cancels; where bytes are counted, nothing is sent until the module has left the data state", () => {
  const escaping = connected();
  escaping.send("qmtpub.set.data", PUBLISH, "x");
  escaping.takeWritten();
  escaping.wait((escaping.session.nextTimeout() ?? 0) - escaping.now);
  assert.equal(escaping.takeWritten(), ["\\x1b"]);
  const counting = connected();
  counting.send("qmtpub.set.counted", PUBLISH, "x");
  counting.takeWritten();
  counting.wait((counting.session.nextTimeout() ?? 0) - counting.now);
  assert.is(counting.session.alignment, "leaving");
  counting.wait(59_000);
  assert.equal(counting.takeWritten(), []);
  counting.wait(2_000);
  assert.is(counting.session.alignment, "probing");
});

test("an answer in place of the prompt settles the command and asks again", () => {
  const line = connected();
  const handle = line.send("qmtpub.set.counted", PUBLISH, "x");
  line.lines("OK");
  assert.is(line.result(handle).error?.code, "unexpected-final");
  assert.is.not(line.session.alignment, "aligned");
});

test("a final result code that nobody waits for makes the session ask", () => {
  const line = connected();
  line.lines("OK");
  assert.is(line.of("issue")[0]?.issue, "unexpected-final");
  line.wait(500);
  answer(line, line.takeWritten()[0] as string);
  assert.is(line.session.alignment, "aligned");
});

test("a restart settles everything and begins an epoch", () => {
  const line = connected();
  const handles = [line.send("csq.execute"), line.send("cfun.read")];
  line.feed("\\r\\nRDY\\r\\n");
  for (const handle of handles) assert.is(line.result(handle).error?.code, "module-restarted");
  assert.is(line.session.epoch, 1);
  assert.is(line.session.clients.stateOf(0), "closed");
});

test("a lost connection settles what waits for the broker, once", () => {
  const line = connected();
  const handle = line.send("qmtpub.set.counted", PUBLISH, "x");
  line.feed(">");
  line.lines("OK", "+QMTSTAT: 0,1");
  assert.is(line.result(handle).error?.code, "connection-lost");
  line.lines("+QMTPUB: 0,7,0");
  assert.is(line.settled(handle).length, 1);
  assert.is(line.session.clients.stateOf(0), "closed");
});

test("a window lets several publishes await their completion, whatever the order", () => {
  const form = bc660k.forms["qmtpub.set.counted"];
  const family = {
    ...bc660k,
    forms: { ...bc660k.forms, "qmtpub.set.counted": { ...form, window: 3 } },
  } as Family;
  const line = connected(family);
  const handles = [1, 2, 3, 4].map((msgId) => line.send("qmtpub.set.counted", { ...PUBLISH, msgId }, "x"));
  for (let i = 0; i < 3; i++) {
    line.feed(">");
    line.lines("OK");
  }
  assert.is(line.takeWritten().filter((each) => each.startsWith("AT")).length, 3, "the fourth waits");
  line.lines("+QMTPUB: 0,2,0");
  assert.is(line.result(handles[1] as number).outcome, "done");
  assert.is(line.takeWritten().length, 1, "now the fourth goes");
  line.feed(">");
  line.lines("OK", "+QMTPUB: 0,4,0", "+QMTPUB: 0,1,0", "+QMTPUB: 0,3,0");
  for (const handle of handles) assert.is(line.result(handle).outcome, "done");
});

test("10 MB without a line end: the cap is hit once, the next line is found", () => {
  const line = connected();
  const chunk = new Uint8Array(64 * 1024).fill(0x78);
  for (let i = 0; i < 160; i++) line.session.receive(chunk, 0);
  line.lines("", "+QMTSTAT: 0,2");
  assert.is(line.of("issue").filter((each) => each.issue === "dropped").length, 1);
  assert.is(line.of("lost").length, 1);
});

test("garbage, blank lines and doubled CR in front of a line", () => {
  const line = connected();
  const handle = line.send("csq.execute");
  line.feed("\\x00\\xff\\r\\r\\n\\n+CSQ: 1,2\\r\\r\\n", "\\rOK\\r");
  assert.equal(line.result(handle).response, [{ rssi: 1, ber: 2 }]);
});

test("a payload that never ends is read as lines after a while, and what stands behind it is not lost", () => {
  const line = connected();
  line.feed('\\r\\n+QMTRECV: 0,1,"t",50,"too short"\\r\\n', "\\r\\n+QMTSTAT: 0,1\\r\\n");
  assert.is(line.of("lost").length, 0, "it could still be payload");
  line.wait(5000);
  assert.is(line.of("lost").length, 1);
  assert.is(line.of("message").length, 0);
  assert.is(line.of("issue").length, 1);
});

test("a bare payload with quotes and commas ends at its line", () => {
  const line = connected(gsm);
  line.lines('+QMTRECV: 0,0,"t",{"a":"b","c":1}', '+QMTRECV: 0,0,"t","quoted, "too""', "+QMTSTAT: 0,1");
  const payloads = line.of("message").map((each) => toText(each.payload));
  assert.equal(payloads, ['{"a":"b","c":1}', 'quoted, "too"']);
  assert.is(line.of("lost").length, 1);
});

test("unknown lines, codes and extra fields are told and harm nothing", () => {
  const line = connected();
  line.lines("+XYZ: 1,2", "OKAY", "+QMTSTAT: 0,99");
  assert.equal(
    line.of("issue").map((each) => each.issue),
    ["unknown-line", "unknown-line"],
  );
  assert.is(line.of("lost")[0]?.cause, 99);
});

test("a closed link settles everything", () => {
  const line = connected();
  const handles = [line.send("csq.execute"), line.send("cfun.read")];
  line.session.close("unplugged");
  line.feed("");
  for (const handle of handles) assert.is(line.result(handle).error?.code, "link-lost");
});

/** Answers a probe as the module would. */
function answer(line: Line, command: string): void {
  const name = command.replace(/^AT|[?]?\\r$/g, "");
  const form = Object.values(line.session.family.forms).find(
    (each) => each.command === name && line.session.family.probes.includes(each.id),
  );
  if (!form) throw new Error(`${command} is no probe`);
  answerForm(line, form.id);
}

function answerForm(line: Line, id: string): void {
  const answers: Record<string, string> = {
    "csq.execute": "+CSQ: 20,0",
    "cmee.read": "+CMEE: 1",
    "cfun.read": "+CFUN: 1",
    "cgatt.read": "+CGATT: 1",
    "cereg.read": "+CEREG: 0,1",
    "creg.read": "+CREG: 0,1",
  };
  line.lines(answers[id] ?? `no answer for ${id}`, "OK");
}

function catchError(run: () => unknown): UsageError {
  try {
    run();
  } catch (error) {
    return error as UsageError;
  }
  throw new Error("nothing was thrown");
}

test.run();
