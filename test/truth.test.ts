// A virtual module that does what it says: raw bytes as foreign programs type them, and a broker that does what brokers do
// wrong.

import { family as bc20 } from "../generated/families/quectel-bc20/index.js";
import { family as bc660k } from "../generated/families/quectel-bc660k/index.js";
import { family as gsm } from "../generated/families/quectel-gsm/index.js";
import { family as a7600 } from "../generated/families/simcom-a7600/index.js";
import { concat, toBytes, toText } from "../runtime/bytes.js";
import { decodeLine } from "../runtime/codec/index.js";
import { CommandReader } from "../runtime/framing/command-reader.js";
import type { Family } from "../runtime/model.js";
import { memoryPair } from "../runtime/transport/memory.js";
import { serveModule } from "../runtime/virtual/server.js";
import { Bridge } from "../runtime/virtual/bridge.js";
import { isLoopback } from "../runtime/virtual/bridge/address.js";
import { Bench } from "./helpers/bench.js";
import {
  CONNACK,
  CONNECT,
  DISCONNECT,
  fakeBroker,
  PUBLISH,
  RawHost,
  SUBSCRIBE,
  withRaw,
  type Answer,
} from "./helpers/raw.js";
import { assert, suite } from "./suite.js";

const test = suite("truth");

const OK = "\\r\\nOK\\r\\n";
const ERROR = "\\r\\nERROR\\r\\n";
const line = (text: string): string => `\\r\\n${text}\\r\\n`;

/** Accepts everybody and acknowledges nothing. */
const silent: Answer = (packet) => (packet[0] === CONNECT ? CONNACK : undefined);

// ---------------------------------------------------------------- TLS

const TLS: readonly [Family, (port: number) => string[], RegExp][] = [
  [
    gsm,
    (port) => [
      'AT+QMTCFG="SSL",0,1,2\\r',
      'AT+QSSLCFG="seclevel",2,0\\r',
      `AT+QMTOPEN=0,"127.0.0.1",${port}\\r`,
    ],
    /QMTOPEN: 0,-1/,
  ],
  [bc660k, (port) => ['AT+QMTCFG="ssl",0,1,0,0\\r', `AT+QMTOPEN=0,"127.0.0.1",${port}\\r`], /QMTOPEN: 0,-1/],
  [
    a7600,
    (port) => [
      "AT+CMQTTSTART\\r",
      'AT+CMQTTACCQ=0,"c",1\\r',
      `AT+CMQTTCONNECT=0,"tcp://127.0.0.1:${port}",60,1,"user","secret"\\r`,
    ],
    /CMQTTCONNECT: 0,32/,
  ],
];

for (const [family, lines, failure] of TLS)
  test(`${family.name}: what was asked to be TLS never reaches the broker in the clear`, () =>
    withRaw(family, silent, async (host, broker) => {
      for (const text of lines(broker.port)) host.write(text);
      await host.until(failure);
      assert.equal(broker.packets, []);
      assert.is(broker.sockets.size, 0);
      assert.ok(host.notes.some((note) => note.includes("TLS")));
    }));

test("the action of a connect carries what TLS was asked for, whichever context and file it stands in", () => {
  const bench = new Bench(a7600);
  bench.type("AT+CMQTTSTART\\r", 'AT+CMQTTACCQ=1,"c",1\\r');
  assert.is(bench.type('AT+CCERTDOWN="root.pem",3\\r', "abc"), "\\r\\n> " + OK);
  bench.type('AT+CSSLCFG="authmode",4,2\\r', 'AT+CSSLCFG="cacert",4,"root.pem"\\r');
  bench.type('AT+CSSLCFG="authmode",1,1\\r');
  const connect = 'AT+CMQTTCONNECT=1,"tcp://127.0.0.1:8883",60,1\\r';
  bench.type("AT+CMQTTSSLCFG=1,4\\r", connect);
  const [first] = bench.actions;
  assert.is(first?.args["tls"], 1);
  assert.is(first?.args["tlsLevel"], 2);
  assert.is(toText(first?.args["tlsAuthority"] as Uint8Array), "abc");
  // Without a choice the context of the client's own number is used (2.1.8), and the disconnect forgets the choice (2.1.5).
  bench.type("AT+CMQTTDISC=1,60\\r", connect);
  assert.is(bench.actions.at(-1)?.args["tlsLevel"], 1);
  assert.is(bench.actions.at(-1)?.args["tlsAuthority"], undefined);
});

test("certificates are listed and deleted by their names", () => {
  const bench = new Bench(a7600);
  assert.is(bench.type("AT+CCERTLIST\\r"), OK);
  bench.type('AT+CCERTDOWN="a.pem",1\\r', "a", 'AT+CCERTDOWN="b.pem",1\\r', "b");
  assert.is(bench.type("AT+CCERTLIST\\r"), line('+CCERTLIST: "a.pem"') + line('+CCERTLIST: "b.pem"') + OK);
  assert.is(bench.type('AT+CCERTDELE="a.pem"\\r'), OK);
  assert.is(bench.type('AT+CCERTDELE="a.pem"\\r'), ERROR);
  assert.is(bench.type("AT+CCERTLIST\\r"), line('+CCERTLIST: "b.pem"') + OK);
});

test("a context of the GSM family has its own values, and names files by what they are called", () => {
  const bench = new Bench(gsm);
  bench.type('AT+QSECWRITE="RAM:ca.pem",2,100\\r', "ca", 'AT+QSSLCFG="cacert",2,"RAM:ca.pem"\\r');
  bench.type('AT+QSSLCFG="seclevel",1,2\\r', 'AT+QSSLCFG="seclevel",2,1\\r', 'AT+QMTCFG="SSL",3,1,2\\r');
  bench.type('AT+QMTOPEN=3,"127.0.0.1",8883\\r');
  const [open] = bench.actions;
  assert.is(open?.args["tls"], 1);
  assert.is(open?.args["tlsLevel"], 1);
  assert.is(toText(open?.args["tlsAuthority"] as Uint8Array), "ca");
});

// ---------------------------------------------------------------- after a refusal, and without an answer

const refuse: Answer = (packet, socket) => {
  if (packet[0] !== CONNECT) return undefined;
  socket.end(Uint8Array.of(0x20, 2, 0, 5));
  return undefined;
};

for (const family of [gsm, bc20, bc660k])
  test(`${family.name}: after a refused CONNECT the connection is closed, and can be opened again`, () =>
    withRaw(family, refuse, async (host, broker) => {
      const open = `AT+QMTOPEN=0,"127.0.0.1",${broker.port}\\r`;
      await host.type(open, "+QMTOPEN: 0,0");
      const text = await host.type('AT+QMTCONN=0,"me","u","p"\\r', "+QMTSTAT: 0,1");
      assert.is(text.slice(-60), (OK + line("+QMTCONN: 0,0,5") + line("+QMTSTAT: 0,1")).slice(-60));
      assert.is(await host.type("AT+QMTOPEN?\\r", OK), OK);
      await host.type(open, "+QMTOPEN: 0,0");
      assert.ok(host.notes.some((note) => note.includes("return code 5")));
    }));

test("simcom-a7600: after a refused CONNECT the client is acquired, and no more than that", () =>
  withRaw(a7600, refuse, async (host, broker) => {
    await host.type('AT+CMQTTSTART\\rAT+CMQTTACCQ=0,"c"\\r', /CMQTTSTART: 0[^]*OK/);
    const connect = `AT+CMQTTCONNECT=0,"tcp://127.0.0.1:${broker.port}",60,1\\r`;
    for (let i = 0; i < 2; i++) await host.type(connect, "+CMQTTCONNECT: 0,31");
    assert.is(host.running.module.stateOf(0), "acquired");
    assert.not.match(host.take(), "CONNLOST");
  }));

test("a lost PUBACK: the packet is sent again as often as was set, each time reported, then it has failed", () => {
  const bench = new Bench(gsm);
  bench.type('AT+QMTCFG="TIMEOUT",0,2,2,1\\r', 'AT+QMTOPEN=0,"h",1883\\r', 'AT+QMTCONN=0,"me"\\r');
  bench.answer = () => undefined;
  bench.type('AT+QMTPUB=0,7,1,0,"t"\\r', "x\\x1a");
  assert.is(bench.module.nextTimeout(), 2000);
  assert.is(bench.wait(2000), line("+QMTPUB: 0,7,1,1"));
  assert.is(bench.wait(2000), line("+QMTPUB: 0,7,1,2"));
  assert.is(bench.wait(2000), line("+QMTPUB: 0,7,2"));
  assert.is(bench.module.nextTimeout(), undefined);
  const [first, second, third] = bench.actions.slice(2);
  assert.equal([first?.id, first?.args["dup"]], [second?.id, undefined]);
  assert.equal([second?.args["dup"], third?.args["dup"], third?.id], [1, 1, first?.id]);
  bench.answer = () => ({ outcome: "done" });
  assert.is(bench.type("AT+QMTDISC=0\\r"), OK + line("+QMTDISC: 0,0"));
});

test("without notice nothing is said of repetitions, and an answer that comes in between ends them", () => {
  const bench = new Bench(bc20);
  bench.type('AT+QMTOPEN=0,"h",1883\\r', 'AT+QMTCONN=0,"me"\\r');
  bench.answer = () => undefined;
  bench.type('AT+QMTSUB=0,1,"t",1\\r');
  assert.is(bench.wait(10_000), "");
  const [, , subscribe, again] = bench.actions;
  assert.is(again?.id, subscribe?.id);
  bench.module.settle(again?.id ?? -1, { outcome: "done", granted: [1] });
  assert.is(bench.printed(), line("+QMTSUB: 0,1,0,1"));
  assert.is(bench.wait(60_000), "");
});

test("what SIMCom modules wait for follows from the command and from optimeout", () => {
  const bench = new Bench(a7600);
  bench.type("AT+CMQTTSTART\\r", 'AT+CMQTTACCQ=0,"c"\\r', 'AT+CMQTTCFG="optimeout",0,20\\r');
  bench.type('AT+CMQTTCONNECT=0,"tcp://127.0.0.1:1883",60,1\\r');
  bench.answer = () => undefined;
  bench.type("AT+CMQTTTOPIC=0,1\\r", "t", "AT+CMQTTPUB=0,1,60\\r");
  bench.type("AT+CMQTTSUB=0,1,1\\r", "s");
  assert.is(bench.wait(20_000), line("+CMQTTSUB: 0,17"));
  assert.is(bench.wait(39_999), "");
  assert.is(bench.wait(1), line("+CMQTTPUB: 0,17"));
});

test("the bridge sends a packet again with the host's own identifier and the mark that says so", () =>
  withRaw(gsm, silent, async (host, broker) => {
    host.write('AT+QMTCFG="TIMEOUT",0,1,1,1\\r');
    await host.type(`AT+QMTOPEN=0,"127.0.0.1",${broker.port}\\r`, "+QMTOPEN: 0,0");
    await host.type('AT+QMTCONN=0,"me"\\r', "+QMTCONN: 0,0,0");
    await host.type('AT+QMTPUB=0,777,1,0,"t",1\\rx', "+QMTPUB: 0,777,1,1");
    const [first, second] = [await broker.packet(PUBLISH, 1), await broker.packet(PUBLISH, 2)];
    assert.equal([...first], [0x32, 6, 0, 1, 0x74, 3, 9, 0x78]);
    assert.equal([...second], [0x3a, ...first.subarray(1)]);
    await host.until("+QMTPUB: 0,777,2");
    // What has had no answer does not keep the disconnect from being sent.
    await host.type("AT+QMTDISC=0\\r", "+QMTDISC: 0,0");
    assert.is((await broker.packet(DISCONNECT))[0], DISCONNECT);
  }));

test("DISC and CLOSE come to an end while a publish is under way and the broker neither answers nor closes", () =>
  withRaw(bc660k, silent, async (host, broker) => {
    for (const [end, done] of [
      ["AT+QMTDISC=0\\r", "+QMTDISC: 0,0"],
      ["AT+QMTCLOSE=0\\r", "+QMTCLOSE: 0,0"],
    ] as const) {
      await host.type(`AT+QMTOPEN=0,"127.0.0.1",${broker.port}\\r`, "+QMTOPEN: 0,0");
      await host.type('AT+QMTCONN=0,"me"\\r', "+QMTCONN: 0,0,0");
      await host.type('AT+QMTPUB=0,1,1,0,"t",1\\rx', OK);
      assert.not.match(await host.type(end, done), "QMTPUB");
      assert.is(host.running.module.stateOf(0), "closed");
    }
  }));

// ---------------------------------------------------------------- messages that wait, or are too long

/** A message with QoS 1 and this identifier. */
function message(id: number, payload: string): Uint8Array {
  const body = [0, 1, 0x74, 0, id, ...toBytes(payload)];
  const length = body.length < 128 ? [body.length] : [(body.length & 127) | 128, body.length >> 7];
  return Uint8Array.of(0x32, ...length, ...body);
}
const isPuback = (packet: Uint8Array): boolean => packet[0] === 0x40;

for (const family of [bc660k, a7600])
  test(`${family.name}: what comes with the CONNACK is printed after the result, and acknowledged`, () =>
    withRaw(
      family,
      (packet) =>
        packet[0] === CONNECT ? concat([CONNACK, message(1, "one"), message(2, "two")]) : undefined,
      async (host, broker) => {
        const connect =
          family === a7600
            ? `AT+CMQTTSTART\rAT+CMQTTACCQ=0,"c"\rAT+CMQTTCONNECT=0,"tcp://127.0.0.1:${broker.port}",60,0\r`
            : `AT+QMTOPEN=0,"127.0.0.1",${broker.port}\r`;
        host.line.write(toBytes(connect));
        if (family === bc660k) {
          await host.until("+QMTOPEN: 0,0");
          host.line.write(toBytes('AT+QMTCONN=0,"me"\r'));
        }
        const text = await host.until(/two/);
        assert.match(text, /(QMTCONN: 0,0,0|CMQTTCONNECT: 0,0).*one.*two/);
        while (broker.packets.filter(isPuback).length < 2) await broker.packet(0x40, 2);
      },
    ));

test("a message that is longer than the family delivers is told, and not acknowledged; the next one is", () =>
  withRaw(
    bc660k,
    (packet) =>
      packet[0] === CONNECT
        ? concat([CONNACK, message(1, "x".repeat(1461)), message(2, "short")])
        : undefined,
    async (host, broker) => {
      await host.type(`AT+QMTOPEN=0,"127.0.0.1",${broker.port}\\r`, "+QMTOPEN: 0,0");
      assert.not.match(await host.type('AT+QMTCONN=0,"me"\\r', "short"), "xx");
      assert.equal([...(await broker.packet(0x40))], [0x40, 2, 0, 2]);
      assert.ok(host.notes.some((note) => note.includes("1461 bytes")));
    },
  ));

test("a message that finds no room, or that nobody asked for, is not taken", () => {
  const bench = connected(bc660k);
  const big = { client: 0, topic: toBytes("t"), payload: new Uint8Array(1461), messageId: 1 };
  assert.is(bench.module.deliver(big), false);
  assert.is(bench.module.deliver({ ...big, payload: new Uint8Array(1460) }), true);
});

// ---------------------------------------------------------------- what is staged, and identifiers

function connected(family: Family): Bench {
  const bench = new Bench(family);
  if (family === a7600)
    bench.type(
      "AT+CMQTTSTART\\r",
      'AT+CMQTTACCQ=0,"c"\\r',
      'AT+CMQTTCONNECT=0,"tcp://127.0.0.1:1883",60,1\\r',
    );
  else bench.type('AT+QMTOPEN=0,"h",1883\\r', 'AT+QMTCONN=0,"me"\\r');
  return bench;
}

test("what is staged while a publish is under way belongs to the next one, and a second publish is busy", () => {
  const bench = connected(a7600);
  bench.answer = () => undefined;
  bench.type("AT+CMQTTTOPIC=0,1\\r", "a", "AT+CMQTTPAYLOAD=0,1\\r", "1", "AT+CMQTTPUB=0,1,60\\r");
  assert.is(bench.type("AT+CMQTTPUB=0,1,60\\r"), line("+CMQTTPUB: 0,14") + ERROR);
  bench.type("AT+CMQTTTOPIC=0,1\\r", "b", "AT+CMQTTPAYLOAD=0,1\\r", "2");
  bench.module.settle(bench.actions.at(-1)?.id ?? -1, { outcome: "done" });
  assert.is(bench.printed(), line("+CMQTTPUB: 0,0"));
  assert.is(bench.type("AT+CMQTTPUB=0,1,60\\r"), OK);
  assert.is(toText(bench.actions.at(-1)?.args["topic"] as Uint8Array), "b");
  assert.is(toText(bench.actions.at(-1)?.args["payload"] as Uint8Array), "2");
});

test("filters that are staged while a subscribe is under way belong to the next one", () => {
  const bench = connected(a7600);
  bench.answer = () => undefined;
  bench.type("AT+CMQTTSUBTOPIC=0,1,1\\r", "a", "AT+CMQTTSUB=0\\r", "AT+CMQTTSUBTOPIC=0,1,1\\r", "b");
  assert.is(bench.type("AT+CMQTTSUB=0\\r"), line("+CMQTTSUB: 0,14") + ERROR);
  bench.module.settle(bench.actions.at(-1)?.id ?? -1, { outcome: "done" });
  bench.printed();
  bench.type("AT+CMQTTSUB=0\\r");
  const staged = bench.actions.at(-1)?.args["subscriptions"] as { topic: Uint8Array }[];
  assert.equal(
    staged.map(({ topic }) => toText(topic)),
    ["b"],
  );
});

test("an identifier that is in flight is refused, whichever command carries it; QoS 0 has none", () => {
  const bench = connected(gsm);
  const refused = line("+CME ERROR: 8507");
  bench.answer = () => undefined;
  bench.type('AT+QMTPUB=0,5,1,0,"t",1\\r', "x");
  assert.is(bench.type('AT+QMTPUB=0,5,1,0,"t",1\\r'), refused);
  assert.is(bench.type('AT+QMTSUB=0,5,"t",1\\r'), refused);
  assert.is(bench.type('AT+QMTUNS=0,5,"t"\\r'), refused);
  assert.is(bench.type('AT+QMTPUB=0,5,0,0,"t",1\\r', "x"), "\\r\\n> " + OK);
  assert.is(bench.type('AT+QMTPUB=0,0,1,0,"t",1\\r'), refused);
  bench.module.settle(bench.actions.at(-2)?.id ?? -1, { outcome: "done" });
  bench.printed();
  assert.is(bench.type('AT+QMTPUB=0,5,1,0,"t",1\\r', "x"), "\\r\\n> " + OK);
});

test("with QoS 0 any identifier is taken where the manual does not forbid it", () => {
  for (const [family, wire] of [
    [gsm, 'AT+QMTPUB=0,9,0,0,"t",1\\r'],
    [bc20, 'AT+QMTPUB=0,9,0,0,"t","x"\\r'],
  ] as const)
    assert.match(connected(family).type(wire, family === gsm ? "x" : ""), "+QMTPUB: 0,9,0");
  assert.is(connected(bc660k).type('AT+QMTPUB=0,9,0,0,"t",1\\r'), line("+CME ERROR: 8507"));
});

// ---------------------------------------------------------------- settings are honoured, refused or told

test("without attachment to the network nothing opens, and what is open ends", () => {
  const bench = connected(bc660k);
  assert.is(bench.type("AT+CGATT=0\\r"), OK + line("+QMTSTAT: 0,1"));
  assert.is(bench.actions.at(-1)?.action, "close");
  assert.is(bench.type('AT+QMTOPEN=0,"h",1883\\r'), OK + line("+QMTOPEN: 0,3"));
  assert.is(bench.type('AT+QMTOPEN=3,"h",1883\\r'), OK + line("+QMTOPEN: 3,3"));
  assert.is(bench.type("AT+CGATT?\\r"), line("+CGATT: 0") + OK);
  bench.type("AT+CGATT=1\\r");
  assert.is(bench.type('AT+QMTOPEN=3,"h",1883\\r'), OK + line("+QMTOPEN: 3,0"));
  const other = new Bench(a7600);
  assert.is(other.type("AT+CGATT=0\\r", "AT+CMQTTSTART\\r"), OK + OK + line("+CMQTTSTART: 7"));
});

test("payloads in hexadecimal digits, both ways", () => {
  const bench = connected(bc660k);
  bench.type('AT+QMTCFG="dataformat",0,1,1\\r');
  assert.is(bench.type('AT+QMTPUB=0,1,1,0,"t"\\r', "00fF1a\\x1a"), "\\r\\n> " + OK + line("+QMTPUB: 0,1,0"));
  assert.equal(bench.actions.at(-1)?.args["payload"], Uint8Array.of(0, 255, 26));
  assert.is(bench.type('AT+QMTPUB=0,2,1,0,"t",3\\r', "0aZ"), "\\r\\n> " + line("+CME ERROR: 8507"));
  bench.module.deliver({ client: 0, topic: toBytes("t"), payload: Uint8Array.of(1, 171), messageId: 0 });
  assert.is(bench.printed(), line('+QMTRECV: 0,0,"t","01AB"'));
});

test("what is typed in the data state is echoed where that is set", () => {
  const bench = connected(bc660k);
  bench.type('AT+QMTCFG="echomode",0,1\\r');
  assert.is(bench.type('AT+QMTPUB=0,1,1,0,"t",2\\r', "hi"), "\\r\\n> hi" + OK + line("+QMTPUB: 0,1,0"));
});

test("CMEE=2 gives texts instead of numbers, CMEE=0 gives neither", () => {
  const bench = new Bench(gsm);
  const wrong = 'AT+QMTOPEN=9,"h",1\\r';
  assert.is(bench.type("AT+CMEE=2\\r", wrong), OK + line("+CME ERROR: Invalid parameter"));
  assert.is(bench.type("AT+CMEE=0\\r", wrong), OK + ERROR);
  assert.is(bench.type("AT+CMEE=1\\r", wrong), OK + line("+CME ERROR: 8507"));
});

test("texts that are not UTF-8 are refused until the check is switched off", () => {
  const bench = connected(a7600);
  const refused = "\\r\\n> " + line("+CMQTTPAYLOAD: 0,2") + ERROR;
  assert.is(bench.type("AT+CMQTTPAYLOAD=0,1\\r", "\\xff"), refused);
  bench.type("AT+CMQTTDISC=0,60\\r", 'AT+CMQTTCFG="checkUTF8",0,0\\r');
  bench.type('AT+CMQTTCONNECT=0,"tcp://127.0.0.1:1883",60,1\\r');
  assert.is(bench.type("AT+CMQTTPAYLOAD=0,1\\r", "\\xff"), "\\r\\n> " + OK);
});

test("contexts are remembered by their numbers; what is only remembered is told", () => {
  const bench = new Bench(a7600);
  bench.type('AT+CGDCONT=4,"IPV6","net"\\r');
  const first = line('+CGDCONT: 1,"IP","iot.example"');
  assert.is(bench.type("AT+CGDCONT?\\r"), first + line('+CGDCONT: 4,"IPV6","net"') + OK);
  assert.ok(bench.notes.some((note) => note.includes("apn is remembered, and that is all")));
  const other = new Bench(gsm);
  other.type('AT+QMTCFG="ALIAUTH",0,"k","d","s3cret"\\r');
  assert.ok(other.notes.some((note) => note.includes("deviceSecret")));
  assert.not.ok(other.notes.some((note) => note.includes("s3cret")));
});

test("a value that is left out keeps what it was; a Will that is switched off is forgotten", () => {
  const bench = new Bench(bc660k);
  bench.type('AT+QMTCFG="timeout",0,20,2,1\\r', 'AT+QMTCFG="timeout",0,30\\r');
  assert.is(bench.type('AT+QMTCFG="timeout",0\\r'), line("+QMTCFG: 30,2,1") + OK);
  bench.type('AT+QMTCFG="will",0,1,1,0,"w","x"\\r', 'AT+QMTCFG="will",0,0\\r');
  assert.is(bench.type('AT+QMTCFG="will",0\\r'), line("+QMTCFG: 0") + OK);
});

// ---------------------------------------------------------------- facts

test("an identifier without characters reaches the broker, who decides", () =>
  withRaw(
    gsm,
    (packet, socket) => {
      if (packet[0] === CONNECT) socket.end(Uint8Array.of(0x20, 2, 0, 2));
      return undefined;
    },
    async (host, broker) => {
      await host.type(`AT+QMTOPEN=0,"127.0.0.1",${broker.port}\\r`, "+QMTOPEN: 0,0");
      await host.type('AT+QMTCONN=0,""\\r', "+QMTCONN: 0,0,2");
      // CONNECT of MQTT 3.1 with a clean session, 120 s and an empty identifier.
      const wanted = [0x10, 14, 0, 6, ...toBytes("MQIsdp"), 3, 2, 0, 120, 0, 0];
      assert.equal([...(await broker.packet(CONNECT))], wanted);
    },
  ));

test("levels are granted in the order in which topics were typed", () =>
  withRaw(
    bc660k,
    (packet) => {
      if (packet[0] === CONNECT) return CONNACK;
      // Grants each topic what it asks for.
      if (packet[0] !== SUBSCRIBE) return undefined;
      const levels: number[] = [];
      for (let at = 4; at < packet.length; at += 3 + (packet[at + 1] ?? 0))
        levels.push(packet[at + 2 + (packet[at + 1] ?? 0)] ?? 128);
      return Uint8Array.of(0x90, 2 + levels.length, packet[2] ?? 0, packet[3] ?? 0, ...levels);
    },
    async (host, broker) => {
      await host.type(`AT+QMTOPEN=0,"127.0.0.1",${broker.port}\\r`, "+QMTOPEN: 0,0");
      await host.type('AT+QMTCONN=0,"me"\\r', "+QMTCONN: 0,0,0");
      await host.type('AT+QMTSUB=0,1,"x",0,"7",2\\r', "+QMTSUB: 0,1,0,0,2");
      await host.type('AT+QMTSUB=0,2,"x",1,"x",1\\r', "+QMTSUB: 0,2,0,1,1");
    },
  ));

test("a Will needs its message, and credentials may have been typed as bytes", () =>
  withRaw(a7600, silent, async (host, broker) => {
    host.write('AT+CMQTTSTART\\rAT+CMQTTACCQ=0,"c"\\rAT+CMQTTWILLTOPIC=0,1\\rw');
    await host.type(
      `AT+CMQTTCONNECT=0,"tcp://127.0.0.1:${broker.port}",60,1,"user","pass"\\r`,
      "+CMQTTCONNECT: 0,0",
    );
    assert.is(((await broker.packet(CONNECT))[9] ?? 0) & 0x04, 0);
    const shown = await host.type("AT+CMQTTCONNECT?\\r", OK);
    assert.match(shown, `+CMQTTCONNECT: 0,"tcp://127.0.0.1:${broker.port}",60,1,"user","pass"`);
    await host.type("AT+CMQTTDISC=0,60\\r", "+CMQTTDISC: 0,0");
    assert.not.match(await host.type("AT+CMQTTCONNECT?\\r", OK), "pass");
  }));

test("a name and a password that were typed at a prompt reach the broker as texts", async () => {
  const broker = await fakeBroker(silent);
  const bridge = new Bridge({ onMessage: () => true, onLost: () => undefined });
  await bridge.perform(0, "open", { host: "127.0.0.1", port: broker.port });
  const args = { clientId: toBytes("c"), username: toBytes("de"), password: toBytes("fg") };
  assert.equal(await bridge.perform(0, "connect", args), { outcome: "done" });
  const text = toText(await broker.packet(CONNECT));
  assert.ok(text.endsWith("\0\x01c\0\x02de\0\x02fg"));
  bridge.close();
  await broker.close();
});

test("a form refuses values in its own words", () => {
  const forms = { ...gsm.forms };
  const open = forms["qmtopen.set"] as (typeof gsm.forms)[string];
  const refusals = { parameter: { final: "OK", fields: { result: 1 } } };
  const bench = new Bench({ ...gsm, forms: { ...forms, [open.id]: { ...open, refusals } } });
  assert.is(bench.type('AT+QMTOPEN=0,"h",65536\\r'), OK + line("+QMTOPEN: 0,1"));
  assert.is(bench.type("AT+QMTCLOSE=9\\r"), line("+CME ERROR: 8507"));
});

test("query answers are read by the host as the module prints them, and as the manual does", () => {
  for (const [family, key] of [
    [gsm, ""],
    [bc20, '"will",'],
  ] as const) {
    const bench = new Bench(family);
    bench.type('AT+QMTCFG="WILL",0,1,1,0,"a/b","gone"\\r');
    assert.is(bench.type('AT+QMTCFG="WILL",0\\r'), line(`+QMTCFG: ${key}1,1,0,"a/b","gone"`) + OK);
    const { response } = family.forms["qmtcfg.set.willQuery"] as (typeof gsm.forms)[string];
    for (const text of [`${key}1,1,0,"a/b","gone"`, `${key}1,1,0,a/b,gone`])
      assert.equal(response && decodeLine(response, toBytes(`+QMTCFG: ${text}`)), {
        ...{ willFg: 1, willQos: 1, willRetain: 0 },
        ...{ willTopic: "a/b", willMsg: "gone" },
      });
  }
});

test("noise before AT, and data before the prompt, are told", () => {
  const bench = connected(bc660k);
  assert.is(bench.type("\\xff\\x00zzAT\\r"), OK);
  assert.match(bench.notes.at(-1) ?? "", "bytes before AT");
  assert.is(bench.type("hello\\r"), ERROR);
  assert.is(bench.type('AT+QMTPUB=0,1,1,0,"t",2\\rhi'), "\\r\\n> " + OK + line("+QMTPUB: 0,1,0"));
  assert.ok(bench.notes.some((note) => note.includes("before the prompt")));
});

test("no note repeats a line that could not be read", () => {
  const bench = new Bench(gsm);
  bench.type('AT+QMTCONN=0,"me","u","s3cret",5,6\\r', 'xAx+QMTCONN=0,"me","u","s3cret"\\r');
  assert.not.ok(bench.notes.some((note) => note.includes("s3cret")));
});

// ---------------------------------------------------------------- bounds and ends

test("what is typed has a bound: lines, data without an end, and payloads that announce too much", () => {
  const chunk = new Uint8Array(65_536).fill(0x41);
  for (const before of ["", 'AT+QMTPUB=0,1,1,0,"t"\\r', 'AT+QMTPUB=0,1,1,0,"t",999999999,']) {
    const bench = connected(bc660k);
    const reader = new CommandReader(bc660k);
    const data = before.endsWith("\\r")
      ? ({ end: "ctrl-z", maximum: 1460, cancel: true } as const)
      : undefined;
    bench.type(before);
    if (!data) reader.receive(toBytes(before));
    for (let i = 0; i < 64; i++) {
      bench.module.receive(chunk, 0);
      bench.printed();
      reader.receive(chunk);
      while (reader.next(data)) continue;
      assert.ok(reader.heldLength < 16_384, `${before}: ${reader.heldLength} bytes are held`);
    }
    const end = bench.type(data ? "\\x1a" : "\\r");
    assert.is(end, data ? OK + line("+QMTPUB: 0,1,0") : "");
    if (data) assert.is((bench.actions.at(-1)?.args["payload"] as Uint8Array).length, 1460);
    assert.is(bench.type("AT\\r"), OK);
  }
});

test("what is stored has a bound: files, contexts and staged topics", () => {
  const bench = connected(a7600);
  const store = (name: string): string => bench.type(`AT+CCERTDOWN="${name}",1\\r`, "x");
  for (let i = 0; i < 256; i++) {
    store(`${i}.pem`);
    bench.type("AT+CMQTTSUBTOPIC=0,1,1\\r", "t");
  }
  assert.is(bench.type('AT+CCERTDOWN="more.pem",1\\r'), ERROR);
  assert.is(store("255.pem"), "\\r\\n> " + OK);
  assert.is(bench.type("AT+CMQTTSUBTOPIC=0,1,1\\r"), ERROR);
  assert.is(bench.type('AT+CCERTDELE="0.pem"\\r'), OK);
  assert.is(store("more.pem"), "\\r\\n> " + OK);
});

test("a host that reads nothing ends its link, and the sockets of its module with it", async () => {
  const text = "x".repeat(100);
  const flood = concat(Array.from({ length: 1000 }, (_, i) => message(i % 200, text)));
  const broker = await fakeBroker((packet, socket) => {
    if (packet[0] !== CONNECT) return undefined;
    socket.write(CONNACK);
    for (let i = 0; i < 20; i++) socket.write(flood);
    return undefined;
  });
  const [line, end] = memoryPair();
  const running = serveModule({ family: bc660k, transport: end, echo: false });
  // Nobody listens at the other end of the line.
  line.write(toBytes(`AT+QMTOPEN=0,"127.0.0.1",${broker.port}\r`));
  while (running.module.stateOf(0) !== "open") await new Promise((resolve) => setImmediate(resolve));
  line.write(toBytes('AT+QMTCONN=0,"me"\r'));
  await broker.packet(CONNECT);
  await broker.empty();
  await running.close();
  await broker.close();
});

test("brokers on this machine, however they are spelled, and no others", () => {
  for (const host of ["127.0.0.1", "127.255.255.254", "localhost", "LocalHost", "::1", "0:0:0:0:0:0:0:1"])
    assert.ok(isLoopback(host), host);
  for (const host of [
    "127.999.1.1",
    "127.1",
    "2130706433",
    "0x7f.0.0.1",
    "127.0.0.1.",
    "localhost.",
    "128.0.0.1",
  ])
    assert.not.ok(isLoopback(host), host);
  for (const host of ["127.0.0.1.example", "localhost.example", "::2", "::ffff:128.0.0.1", "", "0.0.0.0"])
    assert.not.ok(isLoopback(host), host);
});

for (const stage of ["opening", "open", "connecting", "connected"] as const)
  test(`a host that hangs up while a client is ${stage} leaves no socket at the broker`, async () => {
    const broker = await fakeBroker(stage === "connecting" ? () => undefined : silent);
    const host = new RawHost(gsm);
    const open = `AT+QMTOPEN=0,"127.0.0.1",${broker.port}\\r`;
    if (stage === "opening") host.write(open);
    else await host.type(open, "+QMTOPEN: 0,0");
    if (stage === "connecting" || stage === "connected") host.write('AT+QMTCONN=0,"me"\\r');
    if (stage === "connecting") await broker.packet(CONNECT);
    if (stage === "connected") await host.until("+QMTCONN: 0,0,0");
    await host.line.close();
    await broker.empty();
    await broker.close();
  });

test("an open that takes too long is given up, and its connection with it", () => {
  const bench = new Bench(gsm);
  bench.answer = () => undefined;
  bench.type('AT+QMTOPEN=0,"h",1883\\r');
  assert.is(bench.wait(75_000), line("+QMTOPEN: 0,-1"));
  assert.equal(
    bench.actions.map(({ action }) => action),
    ["open", "close"],
  );
});

test("a connection that is being made when its client is closed leaves no socket", async () => {
  const broker = await fakeBroker(silent);
  const bridge = new Bridge({ onMessage: () => true, onLost: () => undefined });
  const opening = bridge.perform(0, "open", { host: "127.0.0.1", port: broker.port });
  assert.equal(await bridge.perform(0, "close", {}), { outcome: "done" });
  assert.is((await opening).outcome, "failed");
  await broker.empty();
  await broker.close();
  bridge.close();
});

test("a listener that throws does not keep the module from answering", () =>
  withRaw(
    gsm,
    silent,
    async (host) => {
      await host.type("AT+NOSUCH\\rAT\\r", OK);
    },
    {
      onNote: () => {
        throw new Error("mine");
      },
    },
  ));

test.run();
