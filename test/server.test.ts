// A virtual module that runs on a link: switched off it is silent, and the link stays the caller's; a link that fails switches
// it off, and nothing is left unhandled.

import { family } from "../generated/families/quectel-bc660k/index.js";
import { toBytes, toText } from "../runtime/bytes.js";
import { ModuleError, openModule, type Transport } from "../runtime/index.js";
import { memoryPair } from "../runtime/transport/memory.js";
import { Bridge } from "../runtime/virtual/bridge.js";
import { serveModule } from "../runtime/virtual/server.js";
import { once, startBroker } from "./helpers/rig.js";
import { assert, suite } from "./suite.js";

const test = suite("server");

/** Everything that is to happen in microtasks has happened. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("a module that is switched off ends its broker connections, and its clients hear nothing of it", async () => {
  const broker = await startBroker();
  const [transport, end] = memoryPair();
  const running = serveModule({ family, transport: end });
  const module = openModule({ family, transport });
  const events: string[] = [];
  for (const clientId of ["a", "b"]) {
    const client = await module.connectAsync(broker.url, { clientId });
    client.on("close", (reason) => events.push(reason));
  }
  module.on("close", (reason) => events.push(reason));
  const gone = ["a", "b"].map((id) =>
    once((take) => broker.aedes.on("clientDisconnect", (each) => each.id === id && take(id))),
  );
  await running.close();
  await Promise.all(gone);
  running.module.deliver({ client: 0, topic: toBytes("t"), payload: toBytes("x"), messageId: 0 });
  await settled();
  assert.equal(events, []);

  const again = serveModule({ family, transport: end });
  const client = await module.connectAsync(broker.url, { clientId: "c" });
  await client.publishAsync("t", "x", { qos: 1 });
  await module.closeAsync();
  await again.close();
  await broker.close();
});

test("what arrives at a module that is switched off is lost; closing twice does not take the link from another", async () => {
  const [host, end] = memoryPair();
  let printed = "";
  host.onData((bytes) => (printed += toText(bytes)));
  const first = serveModule({ family, transport: end });
  await first.close();
  host.write(toBytes("AT+FIRST\r"));
  await settled();
  const second = serveModule({ family, transport: end });
  await first.close();
  host.write(toBytes("AT\r"));
  await settled();
  assert.is(printed, "AT\r\r\nOK\r\n");
  assert.throws(() => serveModule({ family, transport: end }), /owner/);
  await second.close();
});

test("a connection that is being opened when the module is switched off is given up", async () => {
  const broker = await startBroker();
  const bridge = new Bridge({ onMessage: () => undefined, onLost: () => undefined });
  const { port } = new URL(broker.url);
  const opening = bridge.perform(0, "open", { host: "127.0.0.1", port: Number(port) });
  bridge.close();
  assert.equal(await opening, { outcome: "failed" });
  await broker.close();
});

test("a broker that `allow` does not accept is not contacted, and a note says so", async () => {
  for (const allow of [undefined, (): boolean => false]) {
    const [transport, end] = memoryPair();
    const notes: string[] = [];
    const onNote = (text: string): void => void notes.push(text);
    const running = serveModule({ family, transport: end, onNote, ...(allow && { allow }) });
    const module = openModule({ family, transport });
    const host = allow ? "127.0.0.1" : "broker.example";
    const error = await module.connectAsync(`mqtt://${host}:1884`).catch((reason: unknown) => reason);
    assert.instance(error, ModuleError);
    assert.is(notes.length, 1);
    assert.match(notes[0] ?? "", `${host}:1884 was not contacted: the option \`allow\``);
    await module.closeAsync();
    await running.close();
  }
});

test("a link that throws when it is written to switches the module off, and is told", async () => {
  const [host, end] = memoryPair();
  const transport: Transport = {
    write: () => {
      throw new Error("no such device");
    },
    onData: (listener) => end.onData(listener),
    onClose: (listener) => end.onClose(listener),
    close: () => end.close(),
  };
  const notes: string[] = [];
  const running = serveModule({ family, transport, onNote: (text) => notes.push(text) });
  host.write(toBytes("AT\rAT\r"));
  await settled();
  host.write(toBytes("AT\r"));
  await settled();
  assert.equal(notes, ["writing failed: no such device"]);
  await running.close();
});

test.run();
