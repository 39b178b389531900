// The main job, for each family: a virtual module bridged to a broker, a client that drives it through AT commands,
// and an independent MQTT.js subscriber that checks what really arrived. Exit code 0 only if every byte is right.
//
//   npm run demo                                   starts a broker of its own on loopback
//   npm run demo -- --broker mqtt://HOST:PORT      uses another

import { createServer, type AddressInfo } from "node:net";
import { Aedes } from "aedes";
import { connectAsync as connectMqtt } from "mqtt";
import { family as bc20 } from "../generated/families/quectel-bc20/index.js";
import { family as bc660k } from "../generated/families/quectel-bc660k/index.js";
import { family as gsm } from "../generated/families/quectel-gsm/index.js";
import { family as a7600 } from "../generated/families/simcom-a7600/index.js";
import { toBytes, visible } from "../runtime/bytes.js";
import { parseBroker } from "../runtime/client/options.js";
import {
  capabilitiesOf,
  MqttClient,
  UsageError,
  type Family,
  type QoS,
  type Transport,
} from "../runtime/index.js";
import { memoryPair } from "../runtime/transport/memory.js";
import { serveModule } from "../runtime/virtual/server.js";

const FAMILIES: readonly Family[] = [bc20, bc660k, gsm, a7600];
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
    ["text", toBytes("Grüße from a virtual module, OK")],
    ["pretty-printed JSON", toBytes(JSON.stringify(reading, undefined, 2).replaceAll("\n", "\r\n"))],
    ["1,000 random bytes", randomBytes(1000)],
  ]);
}

function randomBytes(length: number): Uint8Array {
  const bytes = Uint8Array.from({ length }, () => Math.floor(Math.random() * 256));
  bytes.set(toBytes('\r\nOK\r\n"\x1a\x1b\0",\r\nERROR\r\n>'), Math.floor(Math.random() * 900));
  return bytes;
}

/** What a module delivers: all of it, or, where it prints no length, what stands before a quote at the end of a line. */
function deliverable(family: Family, payload: Uint8Array): Uint8Array {
  if (capabilitiesOf(family).receivesAnyBytes) return payload;
  const end = payload.findIndex((byte, i) => byte === 0x22 && [0x0d, 0x0a].includes(payload[i + 1] ?? 0));
  return end < 0 ? payload : payload.subarray(0, end);
}

/** Prints what goes over the line, one write or chunk a line, escaped and cut to the width of a page. */
function printer(name: string): (direction: "out" | "in", bytes: Uint8Array) => void {
  return (direction, bytes) => {
    const text = visible(bytes);
    const shown = text.length > WIDEST ? `${text.slice(0, WIDEST)}… (${bytes.length} bytes)` : text;
    console.log(`  ${name} ${direction === "out" ? ">" : "<"} ${shown}`);
  };
}

async function runFamily(family: Family, url: string): Promise<Tally> {
  const { host, port } = parseBroker(url);
  const { modules: described = [], manual } = family.about ?? {};
  console.log(`\n${family.name} (${described.join(", ")}) - ${manual?.title} ${manual?.version ?? ""}`);
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
    const tally = await publishAll(client, base, atWitness, atModule);
    await client.unsubscribeAsync(`${base}/#`);
    await client.endAsync();
    return tally;
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

interface Tally {
  published: number;
  refused: number;
  wrong: number;
}

/** Publishes every payload with every QoS and compares what arrived at both sides with what was sent. */
async function publishAll(
  client: MqttClient,
  base: string,
  atWitness: Collector,
  atModule: Collector,
): Promise<Tally> {
  const tally: Tally = { published: 0, refused: 0, wrong: 0 };
  for (const [name, payload] of payloads()) {
    for (const qos of LEVELS) {
      const topic = `${base}/${name.replaceAll(/\W+/g, "-")}/${qos}`;
      const label = `${name}, ${payload.length} bytes, QoS ${qos}`;
      const refusal = await client.publishAsync(topic, payload, { qos }).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (refusal) reportRefusal(label, client.family, refusal, tally);
      else report(label, payload, await atWitness(topic), await atModule(topic), client.family, tally);
    }
  }
  return tally;
}

/** A family that carries text only must refuse the rest before the first byte; any other refusal is wrong. */
function reportRefusal(label: string, family: Family, refusal: unknown, tally: Tally): void {
  const expected =
    refusal instanceof UsageError && refusal.outcome === "failed" && capabilitiesOf(family).publishesTextOnly;
  if (expected) tally.refused++;
  else tally.wrong++;
  console.log(
    `${expected ? "ok  " : "FAIL"} ${label}: refused: ${refusal instanceof Error ? refusal.message : ""}`,
  );
}

function report(
  label: string,
  payload: Uint8Array,
  there: Arrived,
  back: Arrived,
  family: Family,
  tally: Tally,
): void {
  const expected = deliverable(family, payload);
  const right = equal(there.payload, payload) && equal(back.payload, expected);
  const broker = equal(there.payload, payload) ? "identical" : "DIFFERENT";
  const cut =
    expected.length < payload.length
      ? `cut after ${expected.length} bytes, as without a length it must be`
      : "identical";
  tally.published++;
  if (!right) tally.wrong++;
  console.log(
    `${right ? "ok  " : "FAIL"} ${label}: broker ${broker}, back through the module ${equal(back.payload, expected) ? cut : "DIFFERENT"}`,
  );
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
  const tallies = new Map<string, Tally>();
  for (const family of FAMILIES) tallies.set(family.name, await runFamily(family, url));
  await own?.close();
  console.log("\nsummary");
  for (const [name, { published, refused, wrong }] of tallies) {
    console.log(
      `  ${name}: ${published} published and received back, ${refused} refused as they must be, ${wrong} wrong`,
    );
  }
  process.exitCode = [...tallies.values()].some(({ wrong }) => wrong > 0) ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
