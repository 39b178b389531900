// How the module's end prints: lines between CR LF, prompts, responses, messages in one line, in parts or announced.

import { bytesOf, concat, toBytes } from "../bytes.js";
import { fieldsOf, printLine } from "../codec/index.js";
import type { Family, Field, Fields, Layout, Receive, Response, Urc, WireValue } from "../model.js";
import { isWord } from "../exchange/prompt.js";
import { toHex } from "./broker/hex.js";

const LINE_END = toBytes("\r\n");

/** A line as V.250 section 5.7.1 formats a response: line end, text, line end. */
export function formatLine(text: string | Uint8Array): Uint8Array {
  const body = typeof text === "string" ? toBytes(text) : text;
  const line = new Uint8Array(body.length + 4);
  line.set(LINE_END);
  line.set(body, 2);
  line.set(LINE_END, body.length + 2);
  return line;
}

/** A sign is followed by a blank and waits on its line; a word stands on a line of its own. */
export function formatPrompt(prompt: string): Uint8Array {
  return isWord(prompt) ? formatLine(prompt) : concat([LINE_END, toBytes(`${prompt} `)]);
}

export function formatUrc(urc: Urc, values: Fields, block?: Uint8Array): Uint8Array {
  const line = formatLine(urc.layout ? printLine({ ...urc, layout: urc.layout }, values) : urc.prefix);
  return block ? concat([line, block]) : line;
}

/** The line of a response with its block, then those of its rows for which there is a value. */
export function formatResponse(response: Response, values: Fields): Uint8Array {
  const { block, rows = [] } = response;
  const present = rows.filter(({ layout }) =>
    fieldsOf(layout).some(({ name }) => values[name] !== undefined),
  );
  return concat([
    formatLine(printLine(response, values)),
    ...(block ? [bytesOf(values[block.name])] : []),
    ...present.map((row) => formatLine(printLine(row, values))),
  ]);
}

export interface Delivery {
  readonly client: number;
  readonly topic: Uint8Array;
  readonly payload: Uint8Array;
  readonly messageId: number;
}

/** One line of a message from the broker. */
export interface Printed {
  readonly urc: Urc;
  readonly bytes: Uint8Array;
}

/**
 * A message from the broker as this family prints it.
 * @param setting reads the client's settings
 * @param slot where the message waits, in a family that announces messages
 */
export function formatMessage(
  family: Family,
  delivery: Delivery,
  setting: (name: string) => unknown,
  slot = 0,
): Printed[] {
  const { receive } = family;
  if (receive.kind === "line") return [oneLine(family, receive, delivery, setting)];
  return receive.kind === "parts"
    ? inParts(family, receive, delivery)
    : [announcement(family, receive, delivery, slot)];
}

function oneLine(
  family: Family,
  receive: Receive & { kind: "line" },
  delivery: Delivery,
  setting: (name: string) => unknown,
): Printed {
  const urc = family.urcs[receive.urc] as Urc;
  const { length } = receive;
  const counted = length && (length.setting === undefined || setting(length.setting) === 1);
  const isHex = receive.hex !== undefined && setting(receive.hex) === 1;
  const payload = isHex ? toHex(delivery.payload) : delivery.payload;
  const inBlock = urc.block?.name === receive.payload;
  return printed(
    urc,
    delivery.client,
    {
      ...(receive.messageId === undefined ? {} : { [receive.messageId]: delivery.messageId }),
      ...(counted ? { [length.field]: payload.length } : {}),
      [receive.topic]: delivery.topic,
      ...(inBlock ? {} : { [receive.payload]: payload }),
    },
    inBlock ? payload : undefined,
  );
}

function inParts(family: Family, receive: Receive & { kind: "parts" }, delivery: Delivery): Printed[] {
  const { client, topic, payload } = delivery;
  const { topicTotal, payloadTotal } = receive.start;
  return [
    printed(family.urcs[receive.start.urc] as Urc, client, {
      ...(topicTotal === undefined ? {} : { [topicTotal]: topic.length }),
      ...(payloadTotal === undefined ? {} : { [payloadTotal]: payload.length }),
    }),
    ...blocks(family.urcs[receive.topic.urc] as Urc, client, topic),
    ...blocks(family.urcs[receive.payload.urc] as Urc, client, payload),
    printed(family.urcs[receive.end.urc] as Urc, client, {}),
  ];
}

function announcement(
  family: Family,
  { urc, announced }: Receive & { kind: "fetch" },
  { client, topic, payload }: Delivery,
  slot: number,
): Printed {
  return printed(family.urcs[urc] as Urc, client, {
    [announced.slot]: slot,
    ...(announced.topic === undefined ? {} : { [announced.topic]: topic }),
    ...(announced.length === undefined ? {} : { [announced.length]: payload.length }),
  });
}

function blocks(urc: Urc, client: number, bytes: Uint8Array): Printed[] {
  const maximum = urc.block?.maximum ?? bytes.length;
  const count = Math.ceil(bytes.length / maximum);
  return Array.from({ length: count }, (_, i) =>
    printed(urc, client, {}, bytes.subarray(i * maximum, (i + 1) * maximum)),
  );
}

function printed(urc: Urc, client: number, values: Fields, block?: Uint8Array): Printed {
  const length = urc.block && block ? { [urc.block.length]: block.length } : {};
  return { urc, bytes: formatUrc(urc, { ...indexOf(urc, client), ...values, ...length }, block) };
}

/** What a line tells where nothing decides it: of each field that must be there, the first value that it may have. */
export function anyValues(layout: Layout = []): Fields {
  const given = layout.flatMap((slot) => ("name" in slot ? [slot] : []));
  return Object.fromEntries(given.map((field) => [field.name, anyOf(field)]));
}

function anyOf({ type, members, minimum }: Field): WireValue {
  return members?.[0] ?? (type === "integer" ? (minimum ?? 0) : "");
}

/** The field that names the client, where a line has one. */
export function indexOf(urc: Urc, client: number): Fields {
  return urc.client === undefined ? {} : { [urc.client]: client };
}
