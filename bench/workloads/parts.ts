// W3: messages in parts, of the other maker: start, topic, payload and end on lines of their own, topic and payload as
// counted runs of any bytes. One payload in four holds a planted trap: a final result code between line ends, an end
// mark, a quote, or a line end of one byte. Nothing but the announced length says where a payload ends.

import { Random } from "../random.js";
import { topicOf } from "./received.js";
import { Builder, SEED, type Workload } from "./workload.js";

const TRAPS = ["\r\nOK\r\n", "\r\n+CMQTTRXEND: 0\r\n", '"', "\r", "\n"].map((text) => Buffer.from(text));

export function messagesInParts(count = 20_000): Workload {
  const random = new Random(SEED + 3);
  const builder = new Builder();
  for (let i = 0; i < count; i++) addMessage(builder, random);
  return builder.build(count);
}

function addMessage(builder: Builder, random: Random): void {
  const clientIndex = random.integer(0, 1);
  const topic = topicOf(random);
  const payload = payloadOf(random);
  const totals = { topicTotalLen: topic.length, payloadTotalLen: payload.length };
  builder.add(`\r\n+CMQTTRXSTART: ${clientIndex},${topic.length},${payload.length}\r\n`);
  builder.event("+CMQTTRXSTART", { clientIndex, ...totals });
  builder.add(`+CMQTTRXTOPIC: ${clientIndex},${topic.length}\r\n`);
  const subTopic = builder.add(topic);
  builder.event("+CMQTTRXTOPIC", { clientIndex, subTopicLen: topic.length }, { subTopic });
  builder.add(`\r\n+CMQTTRXPAYLOAD: ${clientIndex},${payload.length}\r\n`);
  const subPayload = builder.add(payload);
  builder.event("+CMQTTRXPAYLOAD", { clientIndex, subPayloadLen: payload.length }, { subPayload });
  builder.add(`\r\n+CMQTTRXEND: ${clientIndex}\r\n`);
  builder.event("+CMQTTRXEND", { clientIndex });
}

function payloadOf(random: Random): Uint8Array {
  const payload = random.bytes(random.integer(60, 1400));
  if (random.integer(0, 3) > 0) return payload;
  const trap = random.pick(TRAPS);
  payload.set(trap, random.integer(0, payload.length - trap.length));
  return payload;
}
