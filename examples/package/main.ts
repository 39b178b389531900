// at-mqtt as a program of yours sees it: nothing but the installed package, through its exports.
//
// Strategy: no hardware and no network. A broker on loopback, a virtual module bridged to it, and a client that drives
// the module over a line in memory; then the codec on one line, and the published JSON files. Prints a line for each
// step. Anything wrong throws, and the exit code is 1.

import { createServer, type AddressInfo } from "node:net";
import { Aedes } from "aedes";
import { connectAsync, type MqttClient } from "at-mqtt";
import { decodeCommand, decodeLine, encode } from "at-mqtt/codec";
import { family } from "at-mqtt/families/quectel-bc660k";
import schema from "at-mqtt/schema/spec.schema.json" with { type: "json" };
import spec from "at-mqtt/spec/quectel-bc660k" with { type: "json" };
import { memoryPair } from "at-mqtt/transport/memory";
import vectors from "at-mqtt/vectors/quectel-bc660k" with { type: "json" };
import { VirtualModule } from "at-mqtt/virtual";
import { serveModule } from "at-mqtt/virtual/server";

const TOPIC = "plant/pump-7/state";

interface Broker {
  readonly url: string;
  close(): Promise<void>;
}

async function startBroker(): Promise<Broker> {
  const aedes = await Aedes.createBroker();
  const server = createServer(aedes.handle);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    await new Promise<void>((resolve) => aedes.close(resolve));
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `mqtt://127.0.0.1:${port}`, close };
}

/** Publishes to a topic it has subscribed to, and waits for the message. */
async function roundTrip(client: MqttClient, payload: string): Promise<string> {
  const arrived = new Promise<string>((resolve) =>
    client.on("message", (topic, bytes) => resolve(`${topic} ${new TextDecoder().decode(bytes)}`)),
  );
  await client.subscribeAsync(TOPIC, { qos: 1 });
  await client.publishAsync(TOPIC, payload, { qos: 1 });
  return arrived;
}

async function publishAndReceive(): Promise<void> {
  const broker = await startBroker();
  const [transport, end] = memoryPair();
  const module = serveModule({ family, transport: end });
  try {
    const client = await connectAsync(broker.url, { family, transport, clientId: "pump-7" });
    const payload = JSON.stringify({ on: true });
    const message = await roundTrip(client, payload);
    await client.endAsync();
    expect("the client received", message, `${TOPIC} ${payload}`);
  } finally {
    await module.close();
    await broker.close();
  }
}

function useCodec(): void {
  const line = 'AT+QMTOPEN=0,"broker.example",1883';
  const command = decodeCommand(family, new TextEncoder().encode(line));
  if (command.id !== "qmtopen.set") throw new Error(`the codec read ${command.id}`);
  expect("the codec read a host", command.values.hostName, "broker.example");
  const written = new TextDecoder().decode(encode(family, command.id, command.values));
  expect("the codec wrote", written, `${line}\r`);
  const answer = decodeLine(family, new TextEncoder().encode("+QMTOPEN: 0,0"));
  if (answer.id !== "qmtopen.set.completion") throw new Error(`the codec read ${answer.id}`);
  expect("the codec read a result", `${answer.values.result}`, "0");
}

/** The virtual module without any I/O: bytes in, events out; the time is an argument. */
function useModule(): void {
  const module = new VirtualModule(family);
  module.receive(new TextEncoder().encode("AT\r"), 0);
  let answer = "";
  for (let event = module.poll(); event; event = module.poll())
    if (event.type === "write") answer += new TextDecoder().decode(event.bytes);
  expect("the virtual module answered, behind its echo", answer, "AT\r\r\nOK\r\n");
}

/** The same facts as JSON, for programs that do not speak TypeScript. */
function useFiles(): void {
  expect("the spec is of", spec.family, family.name);
  expect("the vectors are of", vectors.family, family.name);
  const strangers = Object.keys(spec).filter((member) => !(member in schema.properties));
  expect("members of the spec that its schema does not have", strangers.join(), "");
}

function expect(what: string, found: string | undefined, expected: string): void {
  if (found !== expected) throw new Error(`${what} ${found}, not ${expected}`);
  console.log(`${what}: ${JSON.stringify(found)}`);
}

await publishAndReceive();
useCodec();
useModule();
useFiles();
