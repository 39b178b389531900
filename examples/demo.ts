// The main job, for each family: a virtual module bridged to a broker, a client that drives it through AT commands,
// and an independent MQTT.js subscriber that checks what really arrived. Exit code 0 only if every byte is right.
//
//   npm run demo                                   starts a broker of its own on loopback
//   npm run demo -- --broker mqtt://HOST:PORT      uses another

import { createServer, type AddressInfo } from "node:net";
import { Aedes } from "aedes";
import { connectAsync as connectMqtt } from "mqtt";
import { family as bc660k } from "../generated/families/quectel-bc660k/index.js";
import { family as a7600 } from "../generated/families/simcom-a7600/index.js";
import { visible } from "../runtime/bytes.js";
import { parseBroker } from "../runtime/client/options.js";
import { MqttClient, type Family, type QoS, type Transport } from "../runtime/index.js";
import { memoryPair } from "../runtime/transport/memory.js";
import { serveModule } from "../runtime/virtual/server.js";

const FAMILIES: readonly Family[] = [bc660k, a7600];
const LEVELS: readonly QoS[] = [0, 1, 2];
/** For one message to come back, in milliseconds. */
const ARRIVAL_LIMIT = 10_000;
const WIDEST = 110;

interface Arrived {
  readonly topic: string;
  readonly payload: Uint8Array;
}

/** What is hard to carry: line ends, quotes, and every byte that means something on a serial line. */
function payloads(): Map<string, Uint8Array> {
  const reading = {
    sensor: "pump 7",
    quote: 'he said "OK"',
    values: [1.5, -3, 1e6],
    note: "Grüße\r\nOK\r\n",
  };
  return new Map([
    ["text", new TextEncoder().encode("hello from a virtual module")],
    [
      "pretty-printed JSON",
      new TextEncoder().encode(JSON.stringify(reading, undefined, 2).replaceAll("\n", "\r\n")),
    ],
    ["1,000 random bytes", randomBytes(1000)],
  ]);
}

function randomBytes(length: number): Uint8Array {
  const bytes = Uint8Array.from({ length }, () => Math.floor(Math.random() * 256));
  bytes.set(
    new TextEncoder().encode('\r\nOK\r\n"\x1a\x1b\0",\r\nERROR\r\n>'),
    Math.floor(Math.random() * 900),
  );
  return bytes;
}

/** Prints what goes over the line, one write or chunk a line, escaped and cut to the width of a page. */
function printer(name: string): (direction: "out" | "in", bytes: Uint8Array) => void {
  return (direction, bytes) => {
    const text = visible(bytes);
    const shown = text.length > WIDEST ? `${text.slice(0, WIDEST)}… (${bytes.length} bytes)` : text;
    console.log(`  ${name} ${direction === "out" ? ">" : "<"} ${shown}`);
  };
}

async function runFamily(family: Family, url: string): Promise<number> {
  const { host, port } = parseBroker(url);
  console.log(
    `\n${family.name} (${family.modules.join(", ")}) - ${family.manual.title} ${family.manual.version ?? ""}`,
  );
  const base = `at-mqtt/demo/${Math.random().toString(36).slice(2)}/${family.name}`;
  const witness = await connectMqtt(url, { clientId: `witness-${family.name}-${process.pid}` });
  const [ours, modules] = memoryPair();
  const served = serveModule({ family, transport: modules, allow: (h, p) => h === host && p === port });
  try {
    const atWitness = collect((take) => witness.on("message", (topic, payload) => take({ topic, payload })));
    await witness.subscribeAsync(`${base}/#`, { qos: 2 });
    const client = await openClient(url, family, ours);
    const atModule = collect((take) => client.on("message", (topic, payload) => take({ topic, payload })));
    await client.subscribeAsync(`${base}/#`, { qos: 2 });
    const failures = await publishAll(client, base, atWitness, atModule);
    await client.unsubscribeAsync(`${base}/#`);
    await client.endAsync();
    return failures;
  } finally {
    await served.close();
    await witness.endAsync(true);
  }
}

async function openClient(url: string, family: Family, transport: Transport): Promise<MqttClient> {
  const client = new MqttClient({ family, transport, clientId: `demo-${family.name}-${process.pid}` });
  client.on("wire", printer(family.name));
  client.on("issue", (issue, text) => console.log(`  ! ${issue}: ${text}`));
  await client.connectAsync(url);
  return client;
}

type Collector = (topic: string) => Promise<Arrived>;

/** Publishes every payload with every QoS; returns how many did not arrive as they were sent, at either side. */
async function publishAll(
  client: MqttClient,
  base: string,
  atWitness: Collector,
  atModule: Collector,
): Promise<number> {
  let failures = 0;
  for (const [name, payload] of payloads()) {
    for (const qos of LEVELS) {
      const topic = `${base}/${name.replaceAll(/\W+/g, "-")}/${qos}`;
      await client.publishAsync(topic, payload, { qos });
      const same = [await atWitness(topic), await atModule(topic)].map((arrived) =>
        equal(arrived.payload, payload),
      );
      failures += same.filter((each) => !each).length;
      console.log(
        `${same.every(Boolean) ? "ok  " : "FAIL"} ${name}, ${payload.length} bytes, QoS ${qos}: broker ${same[0] ? "identical" : "DIFFERENT"}, back through the module ${same[1] ? "identical" : "DIFFERENT"}`,
      );
    }
  }
  return failures;
}

/** Keeps what arrives until it is asked for; a message that does not come is an error. */
function collect(listen: (take: (message: Arrived) => void) => void): Collector {
  const arrived = new Map<string, Arrived>();
  const waiting = new Map<string, (message: Arrived) => void>();
  listen((message) => {
    arrived.set(message.topic, message);
    waiting.get(message.topic)?.(message);
  });
  return (topic) =>
    new Promise((resolve, reject) => {
      const already = arrived.get(topic);
      if (already) return resolve(already);
      const timer = setTimeout(() => reject(new Error(`nothing arrived at ${topic}`)), ARRIVAL_LIMIT);
      waiting.set(topic, (message) => {
        clearTimeout(timer);
        resolve(message);
      });
    });
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** A broker of our own on loopback. */
async function embeddedBroker(): Promise<{ url: string; close: () => Promise<void> }> {
  const broker = await Aedes.createBroker();
  const server = createServer({ noDelay: true }, broker.handle);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    await new Promise<void>((resolve) => broker.close(resolve));
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `mqtt://127.0.0.1:${port}`, close };
}

function brokerArgument(args: readonly string[]): string | undefined {
  if (args.length === 0) return undefined;
  const [option, url] = args;
  if (option === "--broker" && url !== undefined && args.length === 2) return url;
  console.error("usage: npm run demo [-- --broker mqtt://HOST:PORT]");
  process.exit(2);
}

async function main(): Promise<void> {
  const given = brokerArgument(process.argv.slice(2));
  const own = given === undefined ? await embeddedBroker() : undefined;
  const url = given ?? (own as { url: string }).url;
  console.log(`broker ${url}${own ? " (embedded)" : ""}`);
  const failures = new Map<string, number>();
  for (const family of FAMILIES) failures.set(family.name, await runFamily(family, url));
  await own?.close();
  const each = payloads().size * LEVELS.length;
  console.log("\nsummary");
  for (const [name, failed] of failures)
    console.log(`  ${name}: ${each} messages published, ${failed} of ${each * 2} arrivals differ`);
  process.exitCode = [...failures.values()].some((failed) => failed > 0) ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
