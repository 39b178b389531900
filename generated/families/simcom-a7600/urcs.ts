// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Family, Line, Receive, Urc } from "../../../runtime/model.js";

/** `+CPIN: <text>`: State of the SIM. Section 27.007 8.3. */
export const cpin: Urc & Line = {
  id: "cpin",
  prefix: "+CPIN",
  role: "information",
  layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
};

/** `+CREG: <text>`: Registration changed (circuit service). Section 27.007 7.2. */
export const creg: Urc & Line = {
  id: "creg",
  prefix: "+CREG",
  role: "information",
  layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
};

/** `+CEREG: <text>`: Registration changed (LTE). Section 27.007 10.1.22. */
export const cereg: Urc & Line = {
  id: "cereg",
  prefix: "+CEREG",
  role: "information",
  layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
};

/** `+CGEV: <text>`: Event of the packet service. Section 27.007 10.1.19. */
export const cgev: Urc & Line = {
  id: "cgev",
  prefix: "+CGEV",
  role: "information",
  layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
};

/** `+CMQTTCONNLOST: <client_index>,<cause>`: The connection to the broker is lost. Section 2.2.2.1. */
export const cmqttconnlost: Urc & Line = {
  id: "cmqttconnlost",
  prefix: "+CMQTTCONNLOST",
  role: "lost",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "cause", type: "integer", minimum: 1, maximum: 3, open: true, codes: "lost" },
  ],
  client: "clientIndex",
  cause: "cause",
};

/** `+CMQTTRXSTART: <client_index>,<topic_total_len>,<payload_total_len>`: A message begins. Section 2.2.2.2. */
export const cmqttrxstart: Urc & Line = {
  id: "cmqttrxstart",
  prefix: "+CMQTTRXSTART",
  role: "part",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "topicTotalLen", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
    { name: "payloadTotalLen", type: "integer", minimum: 0, maximum: 10240, unit: "byte" },
  ],
  client: "clientIndex",
};

/** `+CMQTTRXTOPIC: <client_index>,<sub_topic_len>`: A block of the topic. Section 2.2.2.2. */
export const cmqttrxtopic: Urc & Line = {
  id: "cmqttrxtopic",
  prefix: "+CMQTTRXTOPIC",
  role: "part",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "subTopicLen", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
  ],
  client: "clientIndex",
  block: { name: "subTopic", length: "subTopicLen", maximum: 1024 },
};

/** `+CMQTTRXPAYLOAD: <client_index>,<sub_payload_len>`: A block of the payload. Section 2.2.2.2. */
export const cmqttrxpayload: Urc & Line = {
  id: "cmqttrxpayload",
  prefix: "+CMQTTRXPAYLOAD",
  role: "part",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "subPayloadLen", type: "integer", minimum: 0, maximum: 10240, unit: "byte" },
  ],
  client: "clientIndex",
  block: { name: "subPayload", length: "subPayloadLen", maximum: 10240 },
};

/** `+CMQTTRXEND: <client_index>`: A message is complete. Section 2.2.2.2. */
export const cmqttrxend: Urc & Line = {
  id: "cmqttrxend",
  prefix: "+CMQTTRXEND",
  role: "part",
  layout: [{ name: "clientIndex", type: "integer", minimum: 0, maximum: 1 }],
  client: "clientIndex",
};

/** `RDY`: The module has started. Section Captured logs, Wire log. */
export const rdy: Urc = { id: "rdy", prefix: "RDY", role: "reboot" };

/** `*ATREADY: <state>`: The command interface has started. Section Captured logs, Wire log. */
export const atready: Urc & Line = {
  id: "atready",
  prefix: "*ATREADY",
  role: "reboot",
  layout: [{ name: "state", type: "integer", members: [1], open: true }],
};

/** `+CMQTTNONET`: The network is gone, and the MQTT service and all clients with it. Section Captured logs, Wire log. */
export const cmqttnonet: Urc = { id: "cmqttnonet", prefix: "+CMQTTNONET", role: "lost" };

/** `SMS DONE`: The store of text messages is ready. Section Captured logs, Wire log. */
export const smsdone: Urc = { id: "smsdone", prefix: "SMS DONE", role: "ready" };

/** `PB DONE`: The phone book is ready. Section Captured logs, Wire log. */
export const pbdone: Urc = { id: "pbdone", prefix: "PB DONE", role: "ready" };

/** `NORMAL POWER DOWN`: The module switches itself off. Section Captured logs, Wire log. */
export const normalpowerdown: Urc = {
  id: "normalpowerdown",
  prefix: "NORMAL POWER DOWN",
  role: "information",
};

/** The unsolicited result codes of SIMCom A7600 series, by their ids. */
export const all: Family["urcs"] = {
  cpin,
  creg,
  cereg,
  cgev,
  cmqttconnlost,
  cmqttrxstart,
  cmqttrxtopic,
  cmqttrxpayload,
  cmqttrxend,
  rdy,
  atready,
  cmqttnonet,
  smsdone,
  pbdone,
  normalpowerdown,
};

/** How messages from the broker arrive. */
export const receive: Receive = {
  kind: "parts",
  start: { urc: "cmqttrxstart", topicTotal: "topicTotalLen", payloadTotal: "payloadTotalLen" },
  topic: { urc: "cmqttrxtopic", block: "subTopic" },
  payload: { urc: "cmqttrxpayload", block: "subPayload" },
  end: { urc: "cmqttrxend" },
  maximum: 10240,
};
