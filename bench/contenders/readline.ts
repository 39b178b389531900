// B1: lines from `@serialport/parser-readline`, taken apart with split and one regular expression, as programs do today.
//
// Strategy: the parser as its documentation shows it, one `write` a chunk and an `on("data")`. Texts are UTF-8 by
// default; payloads of any bytes would be ruined by that, so for these the encoding is latin1. A payload that holds a
// line end cannot survive, by nature.

import { once } from "node:events";
import { ReadlineParser } from "@serialport/parser-readline";
import type { Sink } from "../events.js";
import type { Contender, Feed } from "./contender.js";

/** A family prints the length or does not; here both are taken. */
const RECEIVED = /^(\d+),(\d+),"([^"]*)",(?:(\d+),)?"(.*)"$/;

export const readline: Contender = {
  name: "B1 parser-readline",
  takesViews: true,
  start: (sink) => start(sink, "utf8"),
};

/** The same for messages in parts, whose payloads hold any bytes. */
export const readlineInParts: Contender = { ...readline, start: (sink) => start(sink, "latin1") };

function start(sink: Sink, encoding: BufferEncoding): Feed {
  const parser = new ReadlineParser({ delimiter: "\r\n", encoding });
  const lines = new Lines(sink, encoding);
  parser.on("data", (line: string) => lines.take(line));
  return {
    receive: (chunk) => void parser.write(chunk),
    end: async () => {
      parser.end();
      await once(parser, "end");
    },
  };
}

class Lines {
  /** What the line before announced: the next line is a topic, or a payload. */
  #awaited: "topic" | "payload" | undefined;
  #client = 0;
  #length = 0;

  constructor(
    private readonly sink: Sink,
    private readonly encoding: BufferEncoding,
  ) {}

  take(line: string): void {
    if (this.#awaited !== undefined) return this.#block(line);
    if (line === "OK") return this.sink("OK", {});
    const colon = line.indexOf(": ");
    if (colon > 0) this.#fields(line.slice(0, colon), line.slice(colon + 2));
  }

  #fields(name: string, rest: string): void {
    if (name === "+QMTRECV") return this.#received(rest);
    const [a = NaN, b = NaN, c = NaN] = rest.split(",").map(Number);
    switch (name) {
      case "+QMTPUB":
        return this.sink(name, { tcpConnectId: a, msgId: b, result: c });
      case "+QMTOPEN":
        return this.sink(name, { tcpConnectId: a, result: b });
      case "+QMTSTAT":
        return this.sink(name, { tcpConnectId: a, errCode: b });
      case "+CSQ":
        return this.sink(name, { rssi: a, ber: b });
      case "+CMQTTRXSTART":
        return this.sink(name, { clientIndex: a, topicTotalLen: b, payloadTotalLen: c });
      case "+CMQTTRXTOPIC":
        return this.#await("topic", a, b);
      case "+CMQTTRXPAYLOAD":
        return this.#await("payload", a, b);
      case "+CMQTTRXEND":
        return this.sink(name, { clientIndex: a });
    }
  }

  #received(rest: string): void {
    const match = RECEIVED.exec(rest);
    if (!match) return;
    const [, client, id, topic = "", length, text = ""] = match;
    const payload = Buffer.from(text, this.encoding);
    const numbers = { tcpConnectId: Number(client), msgId: Number(id) };
    if (length === undefined) this.sink("+QMTRECV", { ...numbers, topic, payload });
    else this.sink("+QMTRECV", { ...numbers, topic, payloadLen: Number(length), payload });
  }

  #await(what: "topic" | "payload", client: number, length: number): void {
    this.#awaited = what;
    this.#client = client;
    this.#length = length;
  }

  #block(line: string): void {
    const what = this.#awaited;
    this.#awaited = undefined;
    const bytes = Buffer.from(line, this.encoding);
    const clientIndex = this.#client;
    if (what === "topic")
      this.sink("+CMQTTRXTOPIC", { clientIndex, subTopicLen: this.#length, subTopic: bytes });
    else this.sink("+CMQTTRXPAYLOAD", { clientIndex, subPayloadLen: this.#length, subPayload: bytes });
  }
}
