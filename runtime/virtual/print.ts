// How the module's end prints: lines between CR LF, prompts, messages in one line or in parts.

import { concat, toBytes } from "../bytes.js";
import { printLine } from "../codec/index.js";
import type { Family, Fields, Receive, Urc } from "../model.js";

const LINE_END = toBytes("\r\n");

/** A line as V.250 section 5.7.1 formats a response: line end, text, line end. */
export function formatLine(text: string | Uint8Array): Uint8Array {
  return concat([LINE_END, typeof text === "string" ? toBytes(text) : text, LINE_END]);
}

/** A character is followed by a blank and waits on its line; a word stands on a line of its own. */
export function formatPrompt(prompt: string): Uint8Array {
  return /[A-Z]$/.test(prompt) ? formatLine(prompt) : concat([LINE_END, toBytes(`${prompt} `)]);
}

export function formatUrc(urc: Urc, values: Fields, block?: Uint8Array): Uint8Array {
  const line = formatLine(urc.layout ? printLine({ ...urc, layout: urc.layout }, values) : urc.prefix);
  return block ? concat([line, block]) : line;
}

export interface Delivery {
  readonly client: number;
  readonly topic: Uint8Array;
  readonly payload: Uint8Array;
  readonly messageId: number;
}

/** A message from the broker as this family prints it. `setting` reads the client's settings. */
export function formatMessage(
  family: Family,
  delivery: Delivery,
  setting: (name: string) => unknown,
): Uint8Array {
  const { receive } = family;
  return receive.kind === "line"
    ? oneLine(family, receive, delivery, setting)
    : inParts(family, receive, delivery);
}

function oneLine(
  family: Family,
  receive: Receive & { kind: "line" },
  delivery: Delivery,
  setting: (name: string) => unknown,
): Uint8Array {
  const urc = family.urcs[receive.urc] as Urc;
  const { length } = receive;
  const counted = length && (length.setting === undefined || setting(length.setting) === 1);
  return formatUrc(urc, {
    ...indexOf(urc, delivery.client),
    ...(receive.messageId === undefined ? {} : { [receive.messageId]: delivery.messageId }),
    ...(counted ? { [length.field]: delivery.payload.length } : {}),
    [receive.topic]: delivery.topic,
    [receive.payload]: delivery.payload,
  });
}

function inParts(family: Family, receive: Receive & { kind: "parts" }, delivery: Delivery): Uint8Array {
  const { client, topic, payload } = delivery;
  const start = family.urcs[receive.start.urc] as Urc;
  const end = family.urcs[receive.end.urc] as Urc;
  const totals = { [receive.start.topicTotal]: topic.length, [receive.start.payloadTotal]: payload.length };
  return concat([
    formatUrc(start, { ...indexOf(start, client), ...totals }),
    ...blocks(family.urcs[receive.topic.urc] as Urc, client, topic),
    ...blocks(family.urcs[receive.payload.urc] as Urc, client, payload),
    formatUrc(end, indexOf(end, client)),
  ]);
}

function blocks(urc: Urc, client: number, bytes: Uint8Array): Uint8Array[] {
  const { length, maximum } = urc.block as NonNullable<Urc["block"]>;
  const count = Math.ceil(bytes.length / maximum);
  return Array.from({ length: count }, (_, i) => {
    const block = bytes.subarray(i * maximum, (i + 1) * maximum);
    return formatUrc(urc, { ...indexOf(urc, client), [length]: block.length }, block);
  });
}

/** The field that names the client, where a line has one. */
export function indexOf(urc: Urc, client: number): Fields {
  return urc.client === undefined ? {} : { [urc.client]: client };
}
