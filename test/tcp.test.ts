// The TCP link: a virtual module behind a port, as behind a serial server; to the embedded broker, and to a real
// mosquitto where one is offered.

import { createServer, type AddressInfo, type Server } from "node:net";
import { family as bc660k } from "../generated/families/quectel-bc660k/index.js";
import { connectAsync, LinkLostError, UsageError, type Family, type Transport } from "../runtime/index.js";
import { openTcp, overSocket, tcp } from "../runtime/transport/tcp.js";
import { serveModule, type RunningModule } from "../runtime/virtual/server.js";
import { ALLOWANCE, once, startBroker } from "./helpers/rig.js";
import { FAMILIES, hardestPayload } from "./helpers/families.js";
import { assert, suite } from "./suite.js";

const test = suite("tcp");

interface Port {
  readonly port: number;
  /** The module's ends of the connections. */
  readonly links: Transport[];
  close(): Promise<void>;
}

/** A port with a module behind it, as a serial server has. */
async function modulePort(family: Family): Promise<Port> {
  const modules: RunningModule[] = [];
  const links: Transport[] = [];
  const server: Server = createServer({ noDelay: true }, (socket) => {
    const transport = overSocket(socket);
    links.push(transport);
    modules.push(serveModule({ family, transport }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = async (): Promise<void> => {
    await Promise.all(modules.map((each) => each.close()));
    await Promise.all(links.map((each) => each.close()));
    await new Promise((resolve) => server.close(resolve));
  };
  return { port: (server.address() as AddressInfo).port, links, close };
}

async function exchange(family: Family, url: string): Promise<void> {
  const port = await modulePort(family);
  try {
    const transport = await openTcp("127.0.0.1", port.port);
    const client = await connectAsync(url, {
      family,
      transport,
      clientId: `tcp-${family.name}-${process.pid}`,
      linkAllowance: ALLOWANCE,
    });
    const topic = `at-mqtt/test/${process.pid}/${family.name}`;
    const payload = hardestPayload(family);
    await client.subscribeAsync(topic, { qos: 2 });
    for (const qos of [0, 1, 2] as const) {
      const back = once<Uint8Array>((take) => client.once("message", (_, received) => take(received)));
      await client.publishAsync(topic, payload, { qos });
      assert.equal(await back, payload);
    }
    await client.endAsync();
  } finally {
    await port.close();
  }
}

for (const family of FAMILIES) {
  test(`${family.name}: over TCP to the embedded broker`, async () => {
    const broker = await startBroker();
    await exchange(family, broker.url).finally(() => broker.close());
  });

  const url = process.env["AT_MQTT_MOSQUITTO"];
  const title = `${family.name}: over TCP to mosquitto`;
  if (url === undefined) test.skipLoudly(title, "AT_MQTT_MOSQUITTO does not name a broker");
  else test(title, () => exchange(family, url));
}

test("a port at which nobody listens, and one that is none", async () => {
  const free = await modulePort(bc660k);
  await free.close();
  const error = await openTcp("127.0.0.1", free.port).catch((reason: unknown) => reason);
  assert.instance(error, LinkLostError);
  for (const port of [0, 65536, 1.5])
    assert.throws(
      () => openTcp("127.0.0.1", port),
      (e: unknown) => e instanceof UsageError,
    );
  assert.throws(
    () => tcp("127.0.0.1", 0),
    (e: unknown) => e instanceof UsageError,
  );
});

test("an opener opens a new link each time, also after one was lost", async () => {
  const port = await modulePort(bc660k);
  const open = tcp("127.0.0.1", port.port);
  const links = new Set<Transport>();
  for (let i = 0; i < 3; i++) {
    const transport = await open();
    links.add(transport);
    const lost = once<string>((take) => transport.onClose(take));
    while (port.links.length <= i) await new Promise((resolve) => setImmediate(resolve));
    await port.links[i]?.close();
    assert.is(await lost, "closed by the other end");
    await transport.close();
  }
  assert.is(links.size, 3);
  await port.close();
});

test("a second client on a link is refused before it writes, and the first goes on", async () => {
  const [broker, port] = [await startBroker(), await modulePort(bc660k)];
  const transport = await openTcp("127.0.0.1", port.port);
  const options = { family: bc660k, transport, linkAllowance: ALLOWANCE };
  const client = await connectAsync(broker.url, options);
  let written = 0;
  client.on("wire", () => written++);
  const error = await (async () => connectAsync(broker.url, options))().catch((reason: unknown) => reason);
  assert.instance(error, UsageError);
  assert.is((error as UsageError).code, "transport-in-use");
  assert.is(written, 0);
  await client.publishAsync("t", "x", { qos: 1 });
  await client.endAsync();
  await port.close();
  await broker.close();
});

test("when the module's end closes, the client is told and the link stays closed", async () => {
  const [broker, port] = [await startBroker(), await modulePort(bc660k)];
  const transport = await openTcp("127.0.0.1", port.port);
  const client = await connectAsync(broker.url, { family: bc660k, transport, linkAllowance: ALLOWANCE });
  const closed = once<string>((take) => client.once("close", take));
  await port.links[0]?.close();
  assert.is(await closed, "closed by the other end");
  await client.endAsync();
  await port.close();
  await broker.close();
});

test.run();
