// What a session does once something is in doubt: what it must not write, whom it must not believe, and what it says of a
// publish. Virtual time; each rule by examples that broke it once.

import { family as bc660k } from "../generated/families/quectel-bc660k/index.js";
import { family as gsm } from "../generated/families/quectel-gsm/index.js";
import { family as a7600 } from "../generated/families/simcom-a7600/index.js";
import { leaveDataState } from "../runtime/exchange/data-ends.js";
import { traitsOf } from "../runtime/exchange/actions.js";
import { toBytes } from "../runtime/bytes.js";
import type { Family } from "../runtime/model.js";
import { rawCommand } from "../runtime/session/index.js";
import { FAMILIES } from "./helpers/families.js";
import { Line } from "./helpers/line.js";
import { assert, suite } from "./suite.js";

const test = suite("recovery");
const PUBLISH = { tcpConnectId: 0, msgId: 7, qos: 1, retain: 0, topic: "plant/pump" };
const STAGED = { clientIndex: 0, qos: 1, pubTimeout: 60 };
const ANSWERS: { readonly [command: string]: string } = {
  "AT+CSQ\\r": "+CSQ: 20,0",
  "AT+CMEE?\\r": "+CMEE: 1",
  "AT+CFUN?\\r": "+CFUN: 1",
  "AT+CGATT?\\r": "+CGATT: 1",
};

function connected(family: Family): Line {
  return new Line(family).assume("connected");
}

/** Lets the next timer go off. */
function expire(line: Line): void {
  line.wait((line.session.nextTimeout() ?? line.now) - line.now);
}

/** Answers questions until the session is aligned, or asks none. */
function answerProbes(line: Line): void {
  for (let i = 0; i < 20 && line.session.alignment !== "aligned"; i++) {
    const written = line.takeWritten();
    if (written.length === 0) expire(line);
    for (const asked of written) if (asked in ANSWERS) line.lines(ANSWERS[asked] as string, "OK");
  }
}

// ---------------------------------------------------------------- nothing is written while data may be waited for

test("a lost prompt where no leave time is printed: nothing is typed any more, and a reset is asked for", () => {
  const line = connected(gsm);
  const handle = line.send("qmtpub.set.counted", PUBLISH, "x");
  const queued = line.send("csq.execute");
  line.takeWritten();
  line.wait(3_600_000);
  assert.equal(line.takeWritten(), []);
  assert.is(line.session.alignment, "dead");
  assert.is(line.session.nextTimeout(), undefined);
  const { error, mayHaveActed } = line.result(handle);
  assert.is(error?.code, "timeout");
  assert.match(error?.message ?? "", /reset the module/);
  assert.ok(mayHaveActed);
  assert.is(line.result(queued).error?.code, "reset-needed");
  assert.not(line.result(queued).mayHaveActed);
  assert.throws(() => line.send("csq.execute"), /reset the module/);
  line.session.realign(line.now);
  line.wait(1_000_000);
  assert.equal(line.takeWritten(), [], "whoever asks");
  line.feed("\\r\\n> ");
  assert.equal(line.takeWritten(), [], "the prompt is late: now it certainly waits");
  line.lines("RDY");
  assert.is(line.session.alignment, "aligned");
});

test("a data byte that was lost is the same: the module waits for one more", () => {
  const line = connected(gsm);
  line.send("qmtpub.set.counted", PUBLISH, "x");
  line.feed("> ");
  line.takeWritten();
  line.wait(1_000_000);
  assert.equal(line.takeWritten(), []);
  assert.is(line.session.alignment, "dead");
});

test("a late answer proves that the module waits for no data: then questions are asked", () => {
  for (const late of ["OK", "ERROR", "+QMTPUB: 0,7,0"]) {
    const line = connected(gsm);
    const handle = line.send("qmtpub.set.counted", PUBLISH, "x");
    line.feed("> ");
    line.wait(300_000);
    assert.is(line.session.alignment, "dead");
    line.takeWritten();
    line.lines(late);
    assert.is(line.session.alignment, "draining", late);
    answerProbes(line);
    assert.is(line.session.alignment, "aligned", late);
    assert.is(line.settled(handle).length, 1);
  }
});

test("OK proves nothing as long as the prompt has not come", () => {
  const line = connected(gsm);
  line.send("qmtpub.set.counted", PUBLISH, "x");
  line.wait(300_000);
  line.takeWritten();
  line.lines("OK");
  assert.is(line.session.alignment, "dead");
  line.lines("ERROR");
  assert.is(line.session.alignment, "draining");
});

test("a form that Ctrl-Z ends is left by ESC (3.2.8), and again if the prompt comes later", () => {
  const line = connected(gsm);
  const handle = line.send("qmtpub.set.data", PUBLISH, "x");
  line.takeWritten();
  expire(line);
  assert.equal(line.takeWritten(), ["\\x1b"]);
  line.feed("\\r\\n> ");
  assert.equal(line.takeWritten(), ["\\x1b"]);
  answerProbes(line);
  assert.is(line.session.alignment, "aligned");
  assert.ok(line.result(handle).mayHaveActed);
});

test("a prompt seen while leaving, draining or probing starts the wait anew", () => {
  const line = connected(bc660k);
  line.send("qmtpub.set.counted", PUBLISH, "x");
  line.takeWritten();
  expire(line);
  assert.is(line.session.alignment, "leaving");
  line.wait(40_000);
  line.feed("\\r\\n> ");
  line.wait(59_000);
  assert.is(line.session.alignment, "leaving");
  line.wait(1_100);
  assert.is(line.session.alignment, "draining");
  line.feed("> ");
  assert.is(line.session.alignment, "leaving");
  assert.equal(line.takeWritten(), []);
  line.wait(61_000);
  assert.is(line.session.alignment, "probing");
  line.takeWritten();
  line.feed("> ");
  assert.is(line.session.alignment, "leaving");
  line.wait(59_000);
  assert.equal(line.takeWritten(), []);
  answerProbes(line);
  assert.is(line.session.alignment, "aligned");
});

test("a command that reaches the module after its start is answered after the banner: nobody else is given that answer", () => {
  const line = connected(bc660k);
  const publish = line.send("qmtpub.set.counted", PUBLISH, "x");
  line.takeWritten();
  line.lines("RDY");
  assert.is(line.result(publish).error?.code, "module-restarted");
  const next = line.send("csq.execute");
  assert.equal(line.takeWritten(), [], "the answer of the command before may be under way");
  line.lines("+CME ERROR: 8503");
  line.wait(1_000);
  assert.equal(line.takeWritten(), ["AT+CSQ\\r"]);
  line.lines("+CSQ: 20,99", "OK");
  assert.equal(line.takeWritten(), ["AT+CSQ\\r"], "now it is the command's own");
  line.lines("+CSQ: 21,99", "OK");
  assert.equal(line.result(next).response, [{ rssi: 21, ber: 99 }]);
});

test("a module that asks for data for ever is given up in bounded time", () => {
  const line = connected(bc660k);
  line.send("qmtpub.set.counted", PUBLISH, "x");
  const queued = line.send("csq.execute");
  line.takeWritten();
  expire(line);
  for (let i = 0; i < 40; i++) {
    line.wait(30_000);
    line.feed("> ");
  }
  assert.equal(line.takeWritten(), []);
  assert.is(line.session.alignment, "dead");
  assert.is(line.result(queued).error?.code, "reset-needed");
});

test("a prompt that nobody awaits, byte by byte: suspect, whatever is in flight", () => {
  const line = connected(bc660k);
  const refused = line.send("qmtpub.set.counted", PUBLISH, "x");
  line.lines("ERROR");
  assert.is(line.result(refused).outcome, "refused");
  const next = line.send("csq.execute");
  line.takeWritten();
  for (const byte of ["\\r", "\\n", ">", " "]) line.feed(byte);
  assert.is(line.session.alignment, "leaving", "it is that of the publish that was refused by mistake");
  assert.ok(line.result(next).error);
  line.wait(59_000);
  assert.equal(line.takeWritten(), []);
});

test("a prompt that comes twice is one", () => {
  const line = connected(gsm);
  const handle = line.send("qmtpub.set.counted", PUBLISH, "x");
  line.feed("> > ");
  line.lines("OK", "+QMTPUB: 0,7,0");
  assert.is(line.result(handle).outcome, "done");
  assert.is(line.session.alignment, "aligned");
});

test("a prompt for a line that no table knows: nobody can tell what would be sent", () => {
  const line = new Line(gsm);
  line.session.sendPrepared(rawCommand(gsm, { line: "AT+CMGS=1", timeLimit: 5000 }), 0);
  line.feed("> ");
  assert.is(line.session.alignment, "dead");
});

test("what ends a data state has no effect: only stages and files are filled", () => {
  let filled = 0;
  for (const family of FAMILIES)
    for (const form of Object.values(family.forms)) {
      if (!form.data) continue;
      const acts = traitsOf(form) !== undefined;
      const { bytes, needsReset } = leaveDataState(form.data, { length: 3, isWritten: true }, acts);
      const isEscape = bytes?.length === 1 && bytes[0] === 0x1b;
      if (acts) assert.ok(isEscape || bytes === undefined, form.id);
      if (bytes && !isEscape) filled++;
      assert.not(needsReset && !acts, form.id);
    }
  assert.ok(filled > 0);
});

test("a subscription whose prompt was lost is not made to line ends", () => {
  const line = connected(a7600);
  line.send("cmqttsub.set.topic", { clientIndex: 0, qos: 1 }, "t/1");
  line.takeWritten();
  line.wait(3_600_000);
  assert.equal(line.takeWritten(), []);
});

// ---------------------------------------------------------------- unexpected final result codes

test("a second ERROR between commands: suspect, drain, probe", () => {
  const line = connected(bc660k);
  line.send("csq.execute");
  line.lines("ERROR");
  line.wait(10);
  line.lines("ERROR");
  assert.is(line.session.alignment, "draining");
  const publish = line.send("qmtpub.set.counted", PUBLISH, "x");
  assert.is(line.settled(publish).length, 0);
  line.takeWritten();
  answerProbes(line);
  line.feed("> ");
  line.lines("OK", "+QMTPUB: 0,7,0");
  assert.is(line.result(publish).outcome, "done");
});

test("a second ERROR 10 ms after the first is no certain refusal of the publish that was written between them", () => {
  const line = new Line(a7600).assume("connected", 0);
  line.send("csq.execute");
  const publish = line.send("cmqttpub.set", STAGED);
  line.lines("ERROR");
  line.wait(10);
  line.lines("ERROR");
  assert.is(line.settled(publish).length, 0, "it is to be confirmed");
  line.lines("OK");
  assert.ok(line.result(publish).mayHaveActed);
  assert.is(line.session.alignment, "draining");
  const counted = connected(bc660k);
  counted.send("csq.execute");
  const second = counted.send("qmtpub.set.counted", PUBLISH, "x");
  const third = counted.send("qmtpub.set.counted", { ...PUBLISH, msgId: 8 }, "y");
  counted.lines("ERROR");
  counted.wait(10);
  counted.lines("ERROR");
  assert.ok(counted.result(second).error);
  counted.takeWritten();
  counted.feed("> ");
  counted.wait(59_000);
  assert.equal(counted.takeWritten(), [], "its prompt belongs to nobody");
  answerProbes(counted);
  counted.feed("> ");
  counted.lines("OK", "+QMTPUB: 0,8,0");
  assert.is(counted.result(third).outcome, "done");
});

test("a bare refusal behind another answer settles when it is confirmed, refuted, or nothing can be known any more", () => {
  const ends: readonly (readonly [string, boolean, (line: Line) => void])[] = [
    ["questions are answered", false, answerProbes],
    ["its OK comes", true, (line) => line.lines("OK")],
    ["its completion comes", true, (line) => line.lines("+CMQTTPUB: 0,0")],
    ["a restart", true, (line) => line.lines("RDY")],
    ["silence", true, (line) => line.wait(100_000)],
    ["the link is closed", true, (line) => (line.session.close("unplugged"), line.feed(""))],
  ];
  for (const [what, mayHaveActed, end] of ends) {
    const line = new Line(a7600).assume("connected", 0);
    line.send("csq.execute");
    const publish = line.send("cmqttpub.set", STAGED);
    line.lines("+CSQ: 1,1", "OK", "ERROR");
    line.takeWritten();
    assert.is(line.settled(publish).length, 0, what);
    end(line);
    assert.is(line.result(publish).mayHaveActed, mayHaveActed, what);
    assert.is(line.result(publish).outcome, "refused");
    line.wait(1_000_000);
    assert.is(line.settled(publish).length, 1, what);
  }
});

test("a refusal long after another one is certain", () => {
  const line = new Line(a7600).assume("connected", 0);
  line.send("csq.execute");
  line.lines("ERROR");
  line.wait(6000);
  const publish = line.send("cmqttpub.set", STAGED);
  line.lines("ERROR");
  assert.not(line.result(publish).mayHaveActed);
});

test("a final result code too many while a completion is awaited: the questions come, and the completion still counts", () => {
  const line = new Line(a7600).assume("connected", 0);
  const publish = line.send("cmqttpub.set", STAGED);
  const next = line.send("cfun.read");
  line.lines("OK", "OK");
  assert.is(line.session.alignment, "draining");
  line.takeWritten();
  answerProbes(line);
  assert.equal(line.takeWritten(), [], "the line is still the publish's");
  line.lines("+CMQTTPUB: 0,0");
  assert.is(line.result(publish).outcome, "done");
  assert.equal(line.takeWritten(), ["AT+CFUN?\\r"]);
  line.lines("+CFUN: 1", "OK");
  assert.is(line.result(next).outcome, "done");
});

test("a command that was given up for an unexpected answer may still get its own: one question more", () => {
  const line = connected(bc660k);
  line.send("qmtpub.set.data", PUBLISH, "x");
  line.lines("OK");
  line.takeWritten();
  expire(line);
  assert.match(line.of("alignment").at(-1)?.why ?? "", /^1 unanswered/);
});

test("an answer that comes twice counts once: too many questions rather than too few", () => {
  const line = connected(bc660k);
  for (const id of ["cfun.read", "cgatt.read"]) line.send(id);
  expire(line);
  line.lines("+CFUN: 1", "OK", "OK");
  line.takeWritten();
  line.wait(600);
  assert.match(line.of("alignment").at(-1)?.why ?? "", /^0 unanswered/);
  const twice = connected(bc660k);
  twice.send("cfun.read");
  twice.lines("+CFUN: 1", "OK", "OK");
  assert.is(twice.session.alignment, "draining");
});

// ---------------------------------------------------------------- failed only if it is certain

test("one byte of a message lost, ERROR in its payload, a publish in flight: unknown", () => {
  for (const damaged of [
    '+QMTREV: 0,1,"t",9,"',
    '+QMTRECV: 0,1,"t,9,"',
    'MTRECV: 0,1,"t",9,"',
    ',1,"t",9,"x',
  ]) {
    const line = connected(bc660k);
    const publish = line.send("qmtpub.set.inline", { ...PUBLISH, msgLen: 1, msg: toBytes("x") });
    line.feed(`\\r\\n${damaged}\\r\\nERROR\\r\\n"\\r\\n`);
    const { error, mayHaveActed } = line.result(publish);
    assert.ok(error && mayHaveActed, damaged);
    assert.is.not(line.session.alignment, "aligned");
    line.lines("OK", "+QMTPUB: 0,7,0");
    line.takeWritten();
    answerProbes(line);
    assert.is(line.session.alignment, "aligned");
  }
});

test("a line of a stranger in front of a refusal changes nothing", () => {
  for (const stranger of ["+QIND: 1,2", "SMS DONE", "Call Ready", "+XYZ: 7", "^MODE: 3,1"]) {
    const line = connected(bc660k);
    const publish = line.send("qmtpub.set.counted", PUBLISH, "x");
    line.lines(stranger, "ERROR");
    assert.not(line.result(publish).mayHaveActed, stranger);
    assert.is(line.session.alignment, "aligned");
  }
});

test("an item that is too long is damage, too", () => {
  const line = new Line(a7600).assume("connected", 0);
  const publish = line.send("cmqttpub.set", STAGED);
  line.feed("7".repeat(20_000));
  line.lines("", "ERROR");
  assert.ok(line.result(publish).mayHaveActed);
});

test("the connection is lost while a publish is on the line: its refusal is no certain one", () => {
  const line = connected(bc660k);
  const publish = line.send("qmtpub.set.counted", PUBLISH, "x");
  line.feed("> ");
  line.lines("+QMTSTAT: 0,1", "ERROR");
  assert.ok(line.result(publish).mayHaveActed);
  assert.is(line.session.alignment, "aligned");
});

test("a refused publish has done nothing; one that timed out may have; one that was never written has not", () => {
  const line = connected(bc660k);
  const refused = line.send("qmtpub.set.counted", PUBLISH, "x");
  line.lines("+CME ERROR: 8510");
  assert.not(line.result(refused).mayHaveActed);
  const early = new Line(bc660k);
  assert.not(early.result(early.send("qmtpub.set.counted", PUBLISH, "x")).mayHaveActed);
  const timedOut = connected(bc660k);
  const handle = timedOut.send("qmtpub.set.data", PUBLISH, "x");
  const waiting = timedOut.send("qmtpub.set.data", { ...PUBLISH, msgId: 8 }, "x");
  timedOut.session.close("unplugged");
  timedOut.feed("");
  assert.ok(timedOut.result(handle).mayHaveActed);
  assert.not(timedOut.result(waiting).mayHaveActed);
});

// ---------------------------------------------------------------- echo

test("the answer OK to the payload OK is an answer; an echo follows the prompt at once", () => {
  for (const echoed of ["", "OK", " OK"]) {
    for (const cut of [false, true]) {
      const line = connected(gsm);
      const publish = line.send("qmtpub.set.counted", PUBLISH, "OK");
      const wire = `AT+QMTPUB=0,7,1,0,"plant/pump",2\\r\\r\\n> ${echoed}\\r\\n`;
      const feed = (text: string): void => line.feed(...(cut ? (text.match(/\\.|./g) as string[]) : [text]));
      feed(wire);
      assert.is(line.session.alignment, "aligned");
      feed("\\r\\nOK\\r\\n\\r\\n+QMTPUB: 0,7,0\\r\\n");
      assert.equal(line.result(publish).lines, ["OK", "+QMTPUB: 0,7,0"], `${echoed} ${cut}`);
    }
  }
});

test("a command is echoed in front of its answer, and not behind it", () => {
  const line = new Line(gsm);
  const first = line.send("csq.execute");
  line.lines("+CSQ: 1,2", "AT+CSQ", "OK");
  assert.is(line.result(first).outcome, "done");
  assert.is(line.of("issue").length, 1);
});

// ---------------------------------------------------------------- whose completion

test("two publishes with the same mark are never in flight together", () => {
  const line = connected(gsm);
  const at0 = { ...PUBLISH, qos: 0, msgId: 0 };
  const [first, second] = ["x", "y"].map((data) => line.send("qmtpub.set.counted", at0, data)) as [
    number,
    number,
  ];
  line.feed("> ");
  line.lines("OK");
  line.takeWritten();
  line.wait(5_000);
  assert.equal(line.takeWritten(), [], "the second waits for the mark");
  const other = line.send("qmtpub.set.counted", { ...PUBLISH, msgId: 9 }, "z");
  line.lines("+QMTPUB: 0,0,2");
  assert.is(line.result(first).outcome, "failed");
  assert.is(line.takeWritten().length, 1);
  line.feed("> ");
  line.lines("OK", "+QMTPUB: 0,0,0");
  assert.is(line.result(second).outcome, "done");
  line.feed("> ");
  line.lines("OK", "+QMTPUB: 0,9,0");
  assert.is(line.result(other).outcome, "done");
});

test("a completion that was lost: what it could be taken for is refused as failed, until it is forgiven", () => {
  const line = new Line(a7600).assume("connected", 0);
  line.send("cmqttpub.set", STAGED);
  line.lines("OK");
  expire(line);
  const refused = line.send("cmqttpub.set", STAGED);
  assert.is(line.result(refused).error?.code, "answer-outstanding");
  assert.not(line.result(refused).mayHaveActed);
  line.wait(600_000);
  assert.ok(line.result(line.send("cmqttpub.set", STAGED)).error, "no answer is later than ten minutes");
  line.wait(61_000);
  const later = line.send("cmqttpub.set", STAGED);
  line.lines("OK", "+CMQTTPUB: 0,0");
  assert.is(line.result(later).outcome, "done");
});

test("what is owed falls with the connection, with the client, and with the module", () => {
  const ends: { readonly [what: string]: (line: Line) => void } = {
    lost: (line) => line.lines("+CMQTTCONNLOST: 0,1"),
    "seen closed": (line) => void line.assume("acquired", 0),
    disconnected: (line) => {
      line.send("cmqttdisc.set", { clientIndex: 0, timeout: 60 });
      line.lines("OK", "+CMQTTDISC: 0,0");
    },
    restarted: (line) => line.lines("RDY"),
  };
  for (const [what, end] of Object.entries(ends)) {
    const line = new Line(a7600).assume("connected", 0);
    line.send("cmqttpub.set", STAGED);
    line.lines("OK");
    expire(line);
    end(line);
    line.assume("connected", 0);
    const publish = line.send("cmqttpub.set", STAGED);
    line.lines("OK", "+CMQTTPUB: 0,0");
    assert.is(line.result(publish).outcome, "done", what);
  }
});

test("what is owed never keeps a client from disconnecting", () => {
  const line = new Line(a7600).assume("connected", 0);
  const disconnect = { clientIndex: 0, timeout: 60 };
  const first = line.send("cmqttdisc.set", disconnect);
  line.lines("OK");
  line.wait(300_000);
  assert.is(line.result(first).outcome, "timeout");
  line.assume("connected", 0);
  const second = line.send("cmqttdisc.set", disconnect);
  line.lines("OK", "+CMQTTDISC: 0,0");
  assert.is(line.result(second).outcome, "done");
});

test.run();
