// W2: messages from the broker, one line each: topics of 3 to 23 characters, JSON payloads of 16 to 1,400 bytes with
// inner quotes. The line tells the payload's length, as the client asks the module to; so it has one meaning only.
//
// W2u: the same messages from a family that prints no length. Nothing but a quote before the line end ends them.
//
// The same messages as MQTT PUBLISH packets are the workload of mqtt-packet.

import { generate } from "mqtt-packet";
import { Random } from "../random.js";
import { Builder, SEED, type Workload } from "./workload.js";

interface Message {
  readonly client: number;
  readonly id: number;
  readonly topic: string;
  readonly payload: string;
}

export function receivedLines(count = 50_000): Workload {
  const builder = new Builder();
  for (const { client, id, topic, payload } of messages(count)) {
    builder.add(`\r\n+QMTRECV: ${client},${id},"${topic}",${payload.length},"`);
    const range = builder.add(payload);
    builder.add('"\r\n');
    const fields = { tcpConnectId: client, msgId: id, topic, payloadLen: payload.length };
    builder.event("+QMTRECV", fields, { payload: range });
  }
  return builder.build(count);
}

export function uncountedLines(count = 50_000): Workload {
  const builder = new Builder();
  for (const { client, id, topic, payload } of messages(count)) {
    builder.add(`\r\n+QMTRECV: ${client},${id},"${topic}","`);
    const range = builder.add(payload);
    builder.add('"\r\n');
    builder.event("+QMTRECV", { tcpConnectId: client, msgId: id, topic }, { payload: range });
  }
  return builder.build(count);
}

export function receivedPackets(count = 50_000): Workload {
  const builder = new Builder();
  for (const { id, topic, payload } of messages(count)) {
    const packet = {
      cmd: "publish",
      messageId: id,
      topic,
      payload,
      qos: 1,
      dup: false,
      retain: false,
    } as const;
    const { end } = builder.add(generate(packet));
    const range = { start: end - payload.length, end };
    builder.event("PUBLISH", { messageId: id, topic }, { payload: range });
  }
  return builder.build(count);
}

export function* messages(count: number): Iterable<Message> {
  const random = new Random(SEED + 2);
  for (let i = 0; i < count; i++) {
    const client = random.integer(0, 4);
    const id = random.integer(1, 65535);
    yield { client, id, topic: topicOf(random), payload: payloadOf(random, random.integer(16, 1400)) };
  }
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

export function topicOf(random: Random): string {
  const length = random.integer(3, 23);
  const letters = Array.from({ length }, (_, i) =>
    i > 0 && i < length - 1 && random.integer(0, 6) === 0 ? "/" : random.pick([...LETTERS]),
  );
  return letters.join("");
}

/** A JSON object of exactly this many characters: readings, then one text that fills the rest. */
function payloadOf(random: Random, size: number): string {
  let text = "{";
  while (text.length + 40 < size)
    text += `"s${random.integer(0, 99)}":{"v":${random.integer(-9999, 9999)},"u":"mV"},`;
  const tail = `${text}"t":"`;
  return `${tail}${"x".repeat(size - tail.length - 2)}"}`;
}
