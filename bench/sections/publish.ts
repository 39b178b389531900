// Publishes a second, QoS 1, one after another and ten at once: ours through client, session, memory link and virtual
// module, both codecs and no broker; beside MQTT.js and aedes on loopback, in two processes.
//
// Strategy: the virtual module's actions are settled at once, so that nothing but our own work is timed. Ten in flight
// are ten loops; the family lets five commands await their completion, and the session queues the rest.

import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { connectAsync as connectMqtt } from "mqtt";
import { family } from "../../generated/families/quectel-gsm/index.js";
import { connectAsync } from "../../runtime/index.js";
import { memoryPair } from "../../runtime/transport/memory.js";
import type { Transport } from "../../runtime/transport/transport.js";
import { VirtualModule } from "../../runtime/virtual/index.js";
import { measure, medianOf, ratio, type Timed } from "../measure.js";
import { digits, type Context, type Found, type Section } from "./section.js";

const COUNT = 2000;
const AT_ONCE = 10;
const PAYLOAD = Buffer.from(JSON.stringify({ on: true, level: 17.5, unit: "bar", at: 1_700_000_000 }));

interface Publisher {
  publish(topic: string, payload: Uint8Array): Promise<unknown>;
  close(): Promise<void>;
}

export const publish: Section = {
  name: "publish",
  run: async ({ rounds }: Context): Promise<Found> => {
    const publishers = { ours: await openOurs(), "MQTT.js": await openMqttJs() };
    try {
      const timed = Object.entries(publishers).flatMap(([name, publisher]) => [
        loops(`${name}, sequential`, publisher, 1),
        loops(`${name}, ten in flight`, publisher, AT_ONCE),
      ]);
      const times = await measure(timed, rounds);
      const rows = timed.map(({ name }) => [name, digits((COUNT / medianOf(times, name)) * 1000)]);
      return {
        tables: [{ title: "Publishes a second, QoS 1", head: ["", "a second"], rows }],
        figures: {
          "publish.sequential": ratio(times, "MQTT.js, sequential", "ours, sequential"),
          "publish.ten": ratio(times, "MQTT.js, ten in flight", "ours, ten in flight"),
        },
      };
    } finally {
      for (const publisher of Object.values(publishers)) await publisher.close();
    }
  },
};

function loops(name: string, publisher: Publisher, atOnce: number): Timed {
  const loop = async (): Promise<void> => {
    for (let i = 0; i < COUNT / atOnce; i++) await publisher.publish("plant/pump-7/state", PAYLOAD);
  };
  return { name, run: () => Promise.all(Array.from({ length: atOnce }, loop)) };
}

async function openOurs(): Promise<Publisher> {
  const [transport, end] = memoryPair();
  settleAtOnce(new VirtualModule(family), end);
  const client = await connectAsync("mqtt://broker.example", { family, transport, clientId: "bench" });
  return {
    publish: (topic, payload) => client.publishAsync(topic, payload, { qos: 1 }),
    close: () => client.endAsync(),
  };
}

/** A module whose broker says yes at once. */
function settleAtOnce(module: VirtualModule, end: Transport): void {
  end.onData((bytes) => {
    module.receive(bytes, performance.now());
    for (let event = module.poll(); event; event = module.poll())
      if (event.type === "write") end.write(event.bytes);
      else if (event.type === "action") module.settle(event.id, { outcome: "done" });
  });
}

async function openMqttJs(): Promise<Publisher> {
  const broker = fork(join(import.meta.dirname, "broker.js"));
  const port = await portOf(broker);
  const client = await connectMqtt(`mqtt://127.0.0.1:${port}`, { clientId: "bench" });
  return {
    publish: (topic, payload) => client.publishAsync(topic, Buffer.from(payload), { qos: 1 }),
    close: async () => {
      await client.endAsync();
      broker.disconnect();
      await once(broker, "exit");
    },
  };
}

/** @throws Error if the broker ends before it listens */
function portOf(broker: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    broker.once("message", (port) => resolve(port as number));
    broker.once("exit", (code) => reject(new Error(`the broker ended with ${String(code)}`)));
  });
}
