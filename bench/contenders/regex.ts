// B2: lines from `@serialport/parser-regex`, each tried against a table of regular expressions, the likeliest first.
//
// Strategy: the parser splits text at line ends; the table says what a line is. The parser knows only UTF-8, and a line
// end ends a line: payloads of any bytes cannot survive, by nature.

import { once } from "node:events";
import { RegexParser } from "@serialport/parser-regex";
import type { Sink } from "../events.js";
import type { Contender, Feed } from "./contender.js";

type Row = readonly [pattern: RegExp, hand: (sink: Sink, match: RegExpExecArray) => void];

const STATUS: readonly Row[] = [
  [/^OK$/, (sink) => sink("OK", {})],
  [
    /^\+QMTPUB: (\d+),(\d+),(\d+)$/,
    (sink, [, client, id, result]) =>
      sink("+QMTPUB", { tcpConnectId: Number(client), msgId: Number(id), result: Number(result) }),
  ],
  [/^\+CSQ: (\d+),(\d+)$/, (sink, [, rssi, ber]) => sink("+CSQ", { rssi: Number(rssi), ber: Number(ber) })],
  [
    /^\+QMTOPEN: (\d+),(-?\d+)$/,
    (sink, [, client, result]) => sink("+QMTOPEN", { tcpConnectId: Number(client), result: Number(result) }),
  ],
  [
    /^\+QMTSTAT: (\d+),(\d+)$/,
    (sink, [, client, code]) => sink("+QMTSTAT", { tcpConnectId: Number(client), errCode: Number(code) }),
  ],
];

const RECEIVED: Row = [
  /^\+QMTRECV: (\d+),(\d+),"([^"]*)",(?:(\d+),)?"(.*)"$/,
  (sink, [, client, id, topic = "", length, text = ""]) => {
    const numbers = { tcpConnectId: Number(client), msgId: Number(id) };
    const payload = Buffer.from(text);
    if (length === undefined) sink("+QMTRECV", { ...numbers, topic, payload });
    else sink("+QMTRECV", { ...numbers, topic, payloadLen: Number(length), payload });
  },
];

const PARTS: readonly Row[] = [
  [
    /^\+CMQTTRXSTART: (\d+),(\d+),(\d+)$/,
    (sink, [, client, topic, payload]) =>
      sink("+CMQTTRXSTART", {
        clientIndex: Number(client),
        topicTotalLen: Number(topic),
        payloadTotalLen: Number(payload),
      }),
  ],
  [/^\+CMQTTRXEND: (\d+)$/, (sink, [, client]) => sink("+CMQTTRXEND", { clientIndex: Number(client) })],
];

const TABLE: readonly Row[] = [...STATUS, RECEIVED, ...PARTS];
const BLOCK = /^\+CMQTTRX(TOPIC|PAYLOAD): (\d+),(\d+)$/;

export const regex: Contender = { name: "B2 parser-regex", takesViews: true, start };

function start(sink: Sink): Feed {
  const parser = new RegexParser({ regex: /\r\n/ });
  let announced: RegExpExecArray | null = null;
  parser.on("data", (line: string) => {
    const before = announced;
    announced = before ? null : BLOCK.exec(line);
    if (before) handBlock(sink, before, line);
    else if (!announced) handLine(sink, line);
  });
  return {
    receive: (chunk) => void parser.write(chunk),
    end: async () => {
      parser.end();
      await once(parser, "end");
    },
  };
}

function handLine(sink: Sink, line: string): void {
  for (const [pattern, hand] of TABLE) {
    const match = pattern.exec(line);
    if (match) return hand(sink, match);
  }
}

function handBlock(sink: Sink, [, kind, client, length]: RegExpExecArray, line: string): void {
  const clientIndex = Number(client);
  const bytes = Buffer.from(line);
  if (kind === "TOPIC") sink("+CMQTTRXTOPIC", { clientIndex, subTopicLen: Number(length), subTopic: bytes });
  else sink("+CMQTTRXPAYLOAD", { clientIndex, subPayloadLen: Number(length), subPayload: bytes });
}
