// B4: `mqtt-packet`, on PUBLISH packets with the topics and payloads of W2. Another protocol, made for machines: what a
// user of MQTT.js pays for the same messages.

import { parser as makeParser, type Packet } from "mqtt-packet";
import type { Contender } from "./contender.js";

export const packet: Contender = {
  name: "B4 mqtt-packet",
  takesViews: true,
  start: (sink) => {
    const parser = makeParser();
    parser.on("packet", (each: Packet) => {
      if (each.cmd === "publish") sink("PUBLISH", each);
    });
    return { receive: (chunk) => void parser.parse(chunk) };
  },
};
