// The virtual module without a broker: strict as the manuals are, tolerant where real modules are.

import { family as bc660k } from "../generated/families/quectel-bc660k/index.js";
import { family as a7600 } from "../generated/families/simcom-a7600/index.js";
import { fromVisible, toBytes, visible } from "../runtime/bytes.js";
import { Bench } from "./helpers/bench.js";
import { assert, suite } from "./suite.js";

const test = suite("virtual module");

const OK = "\\r\\nOK\\r\\n";
const ERROR = "\\r\\nERROR\\r\\n";
const line = (text: string): string => `\\r\\n${text}\\r\\n`;

function connectedBench(): Bench {
  const bench = new Bench(bc660k);
  bench.type('AT+QMTOPEN=0,"127.0.0.1",1883\\r', 'AT+QMTCONN=0,"me"\\r');
  return bench;
}

test("opens, connects, subscribes, publishes, disconnects", () => {
  const bench = new Bench(bc660k);
  assert.is(bench.type('AT+QMTOPEN=0,"127.0.0.1",1883\\r'), OK + line("+QMTOPEN: 0,0"));
  assert.is(bench.type('AT+QMTCONN=0,"me","u","p"\\r'), OK + line("+QMTCONN: 0,0,0"));
  assert.is(bench.type('AT+QMTSUB=0,1,"a/b",1\\r'), OK + line("+QMTSUB: 0,1,0,1"));
  assert.is(bench.type('AT+QMTPUB=0,2,1,0,"a/b",5\\r'), "\\r\\n> ");
  assert.is(bench.type("he\\r\\no"), OK + line("+QMTPUB: 0,2,0"));
  assert.is(bench.type("AT+QMTDISC=0\\r"), OK + line("+QMTDISC: 0,0"));
  assert.equal(
    bench.actions.map((each) => each.action),
    ["open", "connect", "subscribe", "publish", "disconnect"],
  );
  assert.equal(bench.actions[3]?.args["payload"], toBytes("he\r\no"));
  assert.equal(bench.actions[2]?.args["subscriptions"], [{ topic: "a/b", qos: 1 }]);
});

test("the three publish forms, and ESC", () => {
  const bench = connectedBench();
  assert.is(bench.type('AT+QMTPUB=0,1,1,0,"t"\\r', "text\\x1a"), "\\r\\n> " + OK + line("+QMTPUB: 0,1,0"));
  assert.is(bench.type('AT+QMTPUB=0,2,1,0,"t",4,"a\\r"b"\\r'), OK + line("+QMTPUB: 0,2,0"));
  // Section 6.2 prints a blank in front of the message.
  assert.is(bench.type('AT+QMTPUB=0,2,1,0,"t",1, "x"\\r'), OK + line("+QMTPUB: 0,2,0"));
  assert.is(bench.type('AT+QMTPUB=0,3,1,0,"t"\\r', "no\\x1b"), "\\r\\n> " + OK);
  assert.equal(
    bench.actions.slice(2).map((each) => visible(each.args["payload"] as Uint8Array)),
    ["text", 'a\\r"b', "x"],
  );
});

test("values out of range, unknown commands, wrong order and occupied sockets", () => {
  const bench = new Bench(bc660k);
  assert.is(bench.type('AT+QMTOPEN=5,"h",1883\\r'), line("+CME ERROR: 8507"));
  assert.is(bench.type('AT+QMTOPEN=0,"h",65536\\r'), line("+CME ERROR: 8507"));
  assert.is(bench.type(`AT+QMTOPEN=0,"${"h".repeat(101)}",1883\\r`), line("+CME ERROR: 8507"));
  assert.is(bench.type("AT+QMTOPEN=0\\r"), line("+CME ERROR: 8507"));
  assert.is(bench.type("AT+NOSUCH=1\\r"), ERROR);
  assert.is(bench.type("hello\\r"), ERROR);
  assert.is(bench.type('AT+QMTCONN=0,"me"\\r'), line("+CME ERROR: 8503"));
  bench.type('AT+QMTOPEN=0,"127.0.0.1",1883\\r');
  assert.is(bench.type('AT+QMTOPEN=0,"127.0.0.1",1883\\r'), OK + line("+QMTOPEN: 0,2"));
  assert.is(bench.actions.length, 1);
});

test("a second publish while one is in flight is refused", () => {
  const bench = connectedBench();
  bench.answer = () => undefined;
  bench.type('AT+QMTPUB=0,1,1,0,"t",1\\r', "x");
  assert.match(bench.type('AT+QMTPUB=0,2,1,0,"t",1\\r'), /ERROR/);
  const first = bench.actions.at(-1) as { id: number };
  bench.module.settle(first.id, { outcome: "done" });
  assert.is(bench.printed(), line("+QMTPUB: 0,1,0"));
  assert.is(bench.type('AT+QMTPUB=0,2,1,0,"t",1\\r'), "\\r\\n> ");
});

test("test and read forms are answered from the spec", () => {
  const bench = new Bench(bc660k);
  for (const form of Object.values(bc660k.forms)) {
    if (form.kind !== "test") continue;
    const expected = (form.printed ?? []).map(line).join("") + OK;
    assert.is(bench.type(`AT${form.command}=?\\r`), expected.replaceAll("\\\\", "\\"), form.command);
  }
  assert.is(bench.type("AT+QMTOPEN?\\r"), OK);
  bench.type('AT+QMTOPEN=2,"127.0.0.1",1884\\r');
  assert.is(bench.type("AT+QMTOPEN?\\r"), line('+QMTOPEN: 2,"127.0.0.1",1884') + OK);
  bench.type('AT+QMTCONN=2,"me"\\r');
  assert.is(bench.type("AT+QMTCONN?\\r"), line("+QMTCONN: 2,3") + OK);
});

test("settings are remembered, queried, and legal only before the open where the manual says so", () => {
  const bench = new Bench(bc660k);
  assert.is(bench.type('AT+QMTCFG="keepalive",0\\r'), line("+QMTCFG: 120") + OK);
  assert.is(bench.type('AT+QMTCFG="keepalive",0,60\\r'), OK);
  assert.is(bench.type('at+qmtcfg="KEEPALIVE",0\\r'), line("+QMTCFG: 60") + OK);
  assert.is(bench.type('AT+QMTCFG="keepalive",0,3601\\r'), line("+CME ERROR: 8507"));
  assert.is(bench.type('AT+QMTCFG="will",0,1,1,0,"w/t","bye"\\r'), OK);
  assert.is(bench.type('AT+QMTCFG="will",0\\r'), line('+QMTCFG: 1,1,0,"w/t","bye"') + OK);
  assert.is(bench.type('AT+QMTCFG="will",0,1\\r'), line("+CME ERROR: 8507"));
  bench.type('AT+QMTOPEN=0,"127.0.0.1",1883\\r');
  assert.is(bench.type('AT+QMTCFG="keepalive",0,60\\r'), line("+CME ERROR: 8503"));
  bench.type('AT+QMTCONN=0,"me"\\r');
  assert.equal(bench.actions.at(-1)?.args["keepAlive"], 60);
  assert.equal(bench.actions.at(-1)?.args["willTopic"], "w/t");
});

test("what foreign programs send: CRLF, lower case, blanks and stray line ends", () => {
  const bench = new Bench(bc660k);
  assert.is(bench.type('at+qmtopen=0,"127.0.0.1",1883\\r\\n'), OK + line("+QMTOPEN: 0,0"));
  // LF is not what ends a command line (V.250, 5.2.1), and means nothing in it.
  assert.is(bench.type('AT+QMTCONN=0,"me"\\n'), "");
  assert.is(bench.type("\\r\\n"), OK + line("+QMTCONN: 0,0,0"));
  assert.is(bench.type('AT+QMTPUB=0,1,1,0,"t",2\\r\\n'), "\\r\\n> ");
  assert.is(bench.type("hi\\r\\n"), OK + line("+QMTPUB: 0,1,0"));
  assert.is(
    bench.type('\\r\\n\\x1bAT+QMTPUB=0,2,1,0,"t"\\r', "hi\\x1a\\r"),
    "\\r\\n> " + OK + line("+QMTPUB: 0,2,0"),
  );
  assert.equal(
    bench.actions.slice(2).map((each) => visible(each.args["payload"] as Uint8Array)),
    ["hi", "hi"],
  );
});

test("the data state is left when nothing is typed in time", () => {
  const bench = connectedBench();
  bench.type('AT+QMTPUB=0,1,1,0,"t",5\\r', "abc");
  assert.is(bench.module.nextTimeout(), 60_000);
  assert.is(bench.wait(60_000), ERROR);
  assert.is(bench.type("AT\\r"), OK);
});

test("echo is on after power-up and off after ATE0", () => {
  const bench = new Bench(bc660k, true);
  assert.is(bench.type("AT\\r"), "AT\\r" + OK);
  assert.is(bench.type("ATE0\\r"), "ATE0\\r" + OK);
  assert.is(bench.type("AT\\r"), OK);
});

test("a rejected connect and a failed publish show the codes of the table", () => {
  const bench = new Bench(bc660k);
  bench.type('AT+QMTOPEN=0,"127.0.0.1",1883\\r');
  bench.answer = () => ({ outcome: "notAuthorized" });
  // A server that refuses closes the connection (MQTT 3.1.1, 3.2.2.3), and the module says so.
  assert.is(bench.type('AT+QMTCONN=0,"me"\\r'), OK + line("+QMTCONN: 0,0,5") + line("+QMTSTAT: 0,1"));
  const other = new Bench(a7600);
  other.type("AT+CMQTTSTART\\r", 'AT+CMQTTACCQ=0,"me"\\r');
  other.answer = () => ({ outcome: "badUserNameOrPassword" });
  assert.is(other.type('AT+CMQTTCONNECT=0,"tcp://127.0.0.1:1883",60,1\\r'), OK + line("+CMQTTCONNECT: 0,30"));
});

test("staged topic and payload are used once", () => {
  const bench = new Bench(a7600);
  assert.is(bench.type("AT+CMQTTSTART\\r"), OK + line("+CMQTTSTART: 0"));
  assert.is(bench.type("AT+CMQTTSTART\\r"), ERROR);
  assert.is(bench.type('AT+CMQTTACCQ=0,"me"\\r'), OK);
  assert.is(bench.type('AT+CMQTTCONNECT=0,"tcp://127.0.0.1:1883",60,1\\r'), OK + line("+CMQTTCONNECT: 0,0"));
  assert.match(bench.type("AT+CMQTTPUB=0,1,60\\r"), /CMQTTPUB: 0,18.*ERROR/);
  assert.is(bench.type("AT+CMQTTTOPIC=0,3\\r", "a/b"), "\\r\\n> " + OK);
  assert.is(bench.type("AT+CMQTTPAYLOAD=0,2\\r", "\\r\\n"), "\\r\\n> " + OK);
  assert.is(bench.type("AT+CMQTTPUB=0,1,60\\r"), OK + line("+CMQTTPUB: 0,0"));
  assert.equal(bench.actions.at(-1)?.args["payload"], toBytes("\r\n"));
  assert.match(bench.type("AT+CMQTTPUB=0,1,60\\r"), /CMQTTPUB: 0,18.*ERROR/);
});

test("topics staged one by one are subscribed together", () => {
  const bench = new Bench(a7600);
  bench.type(
    "AT+CMQTTSTART\\r",
    'AT+CMQTTACCQ=0,"me"\\r',
    'AT+CMQTTCONNECT=0,"tcp://127.0.0.1:1883",60,1\\r',
  );
  bench.type("AT+CMQTTSUBTOPIC=0,1,1\\r", "a", "AT+CMQTTSUBTOPIC=0,1,2\\r", "b");
  assert.is(bench.type("AT+CMQTTSUB=0\\r"), OK + line("+CMQTTSUB: 0,0"));
  const staged = bench.actions.at(-1)?.args["subscriptions"] as { topic: Uint8Array; qos: number }[];
  assert.equal(
    staged.map((each) => [visible(each.topic), each.qos]),
    [
      ["a", 1],
      ["b", 2],
    ],
  );
});

test("a message in parts, and one that is longer than a block", () => {
  const bench = new Bench(a7600);
  bench.module.deliver({ client: 0, topic: toBytes("t"), payload: new Uint8Array(0), messageId: 0 });
  assert.is(
    bench.printed(),
    line("+CMQTTRXSTART: 0,1,0") + line("+CMQTTRXTOPIC: 0,1") + "t" + line("+CMQTTRXEND: 0"),
  );
  bench.module.deliver({
    client: 0,
    topic: toBytes("t"),
    payload: new Uint8Array(10_240).fill(97),
    messageId: 0,
  });
  const blocks = [...bench.printed().matchAll(/CMQTTRXPAYLOAD: 0,(\d+)/g)].map((match) => Number(match[1]));
  assert.is(
    blocks.reduce((a, b) => a + b, 0),
    10_240,
  );
});

test("a dropped connection is reported once, and a restart forgets everything", () => {
  const bench = connectedBench();
  bench.module.disconnected(0);
  bench.module.disconnected(0);
  assert.is(bench.printed(), line("+QMTSTAT: 0,1"));
  bench.module.restart();
  assert.match(bench.printed(), /RDY/);
  assert.is(bench.module.stateOf(0), bc660k.lifecycle.initial);
});

test("1 MB without a line end is an error once, and the next command works", () => {
  const bench = new Bench(bc660k);
  for (let i = 0; i < 256; i++) bench.module.receive(new Uint8Array(4096).fill(0x41), 0);
  assert.is(bench.printed(), ERROR);
  assert.is(bench.type("\\rAT\\r"), OK);
});

test("commands in single bytes give the same", () => {
  const whole = connectedBench();
  const single = connectedBench();
  const bytes = fromVisible('AT+QMTPUB=0,2,1,0,"t",4,"a\\r"b"\\rAT+QMTPUB=0,3,1,0,"t",2\\r\\r\\nAT+CSQ\\r');
  whole.module.receive(bytes, 0);
  for (const byte of bytes) single.module.receive(Uint8Array.of(byte), 0);
  assert.is(single.printed(), whole.printed());
  // Open, connect, and the first publish; the second is refused while the first is in flight.
  assert.equal(single.actions.length, 3);
});

test.run();
