// Bytes that leave the house are the receiver's own: a transport may transfer each buffer that it is given to write, and a
// user each payload, as `postMessage(bytes, [bytes.buffer])` does. Nobody else loses a byte by that.

import { lines as bc660k } from "../generated/families/quectel-bc660k/lines.js";
import { lines as gsm } from "../generated/families/quectel-gsm/lines.js";
import { lines as a7600 } from "../generated/families/simcom-a7600/lines.js";
import { concat, equalBytes, toBytes, toText } from "../runtime/bytes.js";
import { encodeCommand } from "../runtime/codec/index.js";
import { Decoder } from "../runtime/framing/decoder.js";
import { MqttClient, openModule, type Family, type Fields, type Transport } from "../runtime/index.js";
import type { Lines } from "../runtime/model.js";
import { prepareCommand, Session } from "../runtime/session/index.js";
import { memoryPair } from "../runtime/transport/memory.js";
import { serveModule } from "../runtime/virtual/server.js";
import { FAMILIES, hardestPayload } from "./helpers/families.js";
import { startBroker } from "./helpers/rig.js";
import { fieldsOf, fromHex } from "./helpers/values.js";
import { subjects } from "./helpers/vectors.js";
import { assert, suite } from "./suite.js";

const test = suite("transfer");

/** The same bytes in another place; whoever has the old ones has nothing. */
function transferred(bytes: Uint8Array): Uint8Array {
  const moved = structuredClone(bytes, { transfer: [bytes.buffer as ArrayBuffer] });
  assert.is(bytes.buffer.byteLength, 0);
  return moved;
}

/** Short payloads lie in the engine's heap, longer ones do not. */
function payloadOf(i: number): string {
  return String(i % 10).repeat(1 + ((i * 7) % 300));
}

const PRINTED: [name: string, lines: Lines, print: (payload: string) => string][] = [
  ["not counted", gsm, (payload) => `\r\n+QMTRECV: 0,1,"t","${payload}"\r\n`],
  ["counted", bc660k, (payload) => `\r\n+QMTRECV: 0,1,"t",${payload.length},"${payload}"\r\n`],
  ["a block", a7600, (payload) => `\r\n+CMQTTRXPAYLOAD: 0,${payload.length}\r\n${payload}\r\n`],
];

for (const [name, lines, print] of PRINTED)
  test(`payloads that a decoder's receiver owns: ${name}`, () => {
    const payloads = Array.from({ length: 500 }, (_, i) => payloadOf(i));
    const received: Uint8Array[] = [];
    const decoder = new Decoder(
      lines,
      ({ values }) => {
        const payload = (values["payload"] ?? values["subPayload"]) as Uint8Array;
        received.push(received.length % 2 === 0 ? transferred(payload) : payload);
      },
      { owned: true },
    );
    const bytes = concat(payloads.map((payload) => toBytes(print(payload))));
    for (let at = 0; at < bytes.length; at += 100)
      decoder.receive(bytes, at, Math.min(at + 100, bytes.length));
    assert.is(received.length, payloads.length);
    for (const [i, payload] of payloads.entries())
      assert.ok(equalBytes(received[i] as Uint8Array, toBytes(payload)), `${i}`);
  });

for (const { family, vectors } of await subjects())
  test(`${family.name}: command lines`, () => {
    const kept: [Uint8Array, Uint8Array][] = [];
    for (const vector of vectors) {
      if (vector.kind !== "encode" || vector.hex === undefined || vector.error !== undefined) continue;
      const form = family.forms[vector.form];
      assert.ok(form, vector.name);
      const [first, second] = [1, 2].map(() => encodeCommand(form, fieldsOf(vector.values)));
      transferred(first as Uint8Array);
      kept.push([second as Uint8Array, fromHex(vector.hex)]);
    }
    assert.ok(kept.length > 0);
    for (const [line, expected] of kept) assert.ok(equalBytes(line, expected));
  });

/** Writes what it was given after it has taken it away. */
function transferring(transport: Transport): Transport {
  return {
    write: (bytes) => transport.write(transferred(bytes)),
    onData: (listener) => transport.onData(listener),
    onClose: (listener) => transport.onClose(listener),
    close: () => transport.close(),
  };
}

for (const family of FAMILIES)
  for (const echo of [false, true])
    test(`${family.name}: everybody transfers what he is given${echo ? ", and the module echoes" : ""}`, async () => {
      const broker = await startBroker();
      const [host, end] = memoryPair();
      const running = serveModule({ family, transport: transferring(end), echo });
      const client = new MqttClient({ family, transport: transferring(host), clientId: "mover" });
      const issues: string[] = [];
      const received: [string, Uint8Array][] = [];
      client.on("issue", (issue, text) => issues.push(`${issue} ${text}`));
      client.on("message", (topic, payload, { topicBytes }) => {
        received.push([topic, transferred(payload)]);
        transferred(topicBytes);
      });
      try {
        await client.connectAsync(broker.url);
        await client.subscribeAsync("t/#", { qos: 1 });
        const payload = hardestPayload(family);
        for (let i = 0; i < 5; i++) {
          const given = payload.slice();
          const published = client.publishAsync(`t/${i}`, given, { qos: 1 });
          transferred(given);
          await published;
        }
        await client.unsubscribeAsync("t/#");
        assert.equal(
          received,
          [0, 1, 2, 3, 4].map((i) => [`t/${i}`, payload]),
        );
        assert.equal(issues, []);
        await client.endAsync();
      } finally {
        await running.close();
        await broker.close();
      }
    });

test("everybody who listens transfers or overwrites what he hears, and nobody else loses a byte", async () => {
  const [family] = FAMILIES.filter(({ name }) => name.endsWith("660k")) as [Family];
  const broker = await startBroker();
  const [transport, end] = memoryPair();
  const running = serveModule({ family, transport: end });
  const module = openModule({ family, transport: transferring(transport) });
  const wire: [string, Uint8Array][][] = [[], [], []];
  const listeners = wire.map((log) => (direction: string, bytes: Uint8Array) => {
    log.push([direction, bytes.slice()]);
    if (log === wire[1]) bytes.fill(0x78);
    else transferred(bytes);
  });
  const client = await module.connectAsync(broker.url);
  module.on("wire", listeners[0] as never).on("wire", listeners[1] as never);
  client.on("wire", listeners[2] as never);
  const heard: Uint8Array[] = [];
  const hear = (bytes: Uint8Array): void => void heard.push(transferred(bytes));
  for (const _ of [1, 2]) {
    client.on("message", (_topic, payload, packet) => {
      assert.is(packet.payload, payload);
      hear(payload);
      transferred(packet.topicBytes);
    });
    module.on("urc", ({ values }) => hear((values as Fields)["payload"] as Uint8Array));
  }
  const payload = toBytes("for everybody");
  await client.subscribeAsync("t");
  await client.publishAsync("t", payload, { qos: 1 });
  // For a client that nobody holds: an unsolicited code.
  running.module.deliver({ client: 3, topic: toBytes("t"), payload: payload.slice(), messageId: 0 });
  while (heard.length < 4) await new Promise((resolve) => setImmediate(resolve));
  await module.send("AT");
  assert.equal(heard, Array<Uint8Array>(4).fill(payload));
  assert.equal(wire[1], wire[0]);
  assert.equal(wire[2], wire[0]);
  await module.closeAsync();
  await running.close();
  await broker.close();
});

for (const family of FAMILIES)
  test(`${family.name}: a prepared command is sent again after its bytes were transferred`, () => {
    const session = new Session(family);
    const command = prepareCommand(family, { form: "csq.execute", values: {} });
    const written: string[] = [];
    for (let i = 0; i < 3; i++) {
      session.sendPrepared(command, i);
      for (let event = session.poll(); event; event = session.poll())
        if (event.type === "write") written.push(toText(transferred(event.bytes)));
      session.receive(toBytes("\r\n+CSQ: 20,99\r\n\r\nOK\r\n"), i);
    }
    assert.equal(written, Array<string>(3).fill("AT+CSQ\r"));
  });

test.run();
