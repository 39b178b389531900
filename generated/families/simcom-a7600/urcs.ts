// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Receive, Urc } from "../../../runtime/model.js";

/** The unsolicited result codes of SIMCom A7600 series. */
export const urcs = {
  /**
   * `+CPIN: <text>`
   *
   * State of the SIM. Section 27.007 8.3.
   */
  cpin: {
    id: "cpin",
    prefix: "+CPIN",
    title: "State of the SIM",
    section: "27.007 8.3",
    role: "information",
    layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
  },

  /**
   * `+CREG: <text>`
   *
   * Registration changed (circuit service). Section 27.007 7.2.
   */
  creg: {
    id: "creg",
    prefix: "+CREG",
    title: "Registration changed (circuit service)",
    section: "27.007 7.2",
    role: "information",
    layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
  },

  /**
   * `+CEREG: <text>`
   *
   * Registration changed (LTE). Section 27.007 10.1.22.
   */
  cereg: {
    id: "cereg",
    prefix: "+CEREG",
    title: "Registration changed (LTE)",
    section: "27.007 10.1.22",
    role: "information",
    layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
  },

  /**
   * `+CGEV: <text>`
   *
   * Event of the packet service. Section 27.007 10.1.19.
   */
  cgev: {
    id: "cgev",
    prefix: "+CGEV",
    title: "Event of the packet service",
    section: "27.007 10.1.19",
    role: "information",
    layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
  },

  /**
   * `+CMQTTCONNLOST: <client_index>,<cause>`
   *
   * The connection to the broker is lost. Section 2.2.2.1.
   */
  cmqttconnlost: {
    id: "cmqttconnlost",
    prefix: "+CMQTTCONNLOST",
    title: "The connection to the broker is lost",
    section: "2.2.2.1",
    role: "lost",
    layout: [
      { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
      { name: "cause", type: "integer", minimum: 1, maximum: 3, open: true, codes: "lost" },
    ],
    client: "clientIndex",
    cause: "cause",
  },

  /**
   * `+CMQTTRXSTART: <client_index>,<topic_total_len>,<payload_total_len>`
   *
   * A message begins. Section 2.2.2.2.
   */
  cmqttrxstart: {
    id: "cmqttrxstart",
    prefix: "+CMQTTRXSTART",
    title: "A message begins",
    section: "2.2.2.2",
    role: "part",
    layout: [
      { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
      { name: "topicTotalLen", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
      { name: "payloadTotalLen", type: "integer", minimum: 0, maximum: 10240, unit: "byte" },
    ],
    client: "clientIndex",
  },

  /**
   * `+CMQTTRXTOPIC: <client_index>,<sub_topic_len>`
   *
   * A block of the topic. Section 2.2.2.2.
   */
  cmqttrxtopic: {
    id: "cmqttrxtopic",
    prefix: "+CMQTTRXTOPIC",
    title: "A block of the topic",
    section: "2.2.2.2",
    role: "part",
    layout: [
      { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
      { name: "subTopicLen", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
    ],
    client: "clientIndex",
    block: { name: "subTopic", length: "subTopicLen", maximum: 1024 },
  },

  /**
   * `+CMQTTRXPAYLOAD: <client_index>,<sub_payload_len>`
   *
   * A block of the payload. Section 2.2.2.2.
   */
  cmqttrxpayload: {
    id: "cmqttrxpayload",
    prefix: "+CMQTTRXPAYLOAD",
    title: "A block of the payload",
    section: "2.2.2.2",
    role: "part",
    layout: [
      { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
      { name: "subPayloadLen", type: "integer", minimum: 0, maximum: 10240, unit: "byte" },
    ],
    client: "clientIndex",
    block: { name: "subPayload", length: "subPayloadLen", maximum: 10240 },
  },

  /**
   * `+CMQTTRXEND: <client_index>`
   *
   * A message is complete. Section 2.2.2.2.
   */
  cmqttrxend: {
    id: "cmqttrxend",
    prefix: "+CMQTTRXEND",
    title: "A message is complete",
    section: "2.2.2.2",
    role: "part",
    layout: [{ name: "clientIndex", type: "integer", minimum: 0, maximum: 1 }],
    client: "clientIndex",
  },

  /**
   * `RDY`
   *
   * The module has started. Section Captured logs, Wire log.
   */
  rdy: {
    id: "rdy",
    prefix: "RDY",
    title: "The module has started",
    section: "Captured logs, Wire log",
    role: "reboot",
  },

  /**
   * `*ATREADY: <state>`
   *
   * The command interface has started. Section Captured logs, Wire log.
   */
  atready: {
    id: "atready",
    prefix: "*ATREADY",
    title: "The command interface has started",
    section: "Captured logs, Wire log",
    role: "ready",
    layout: [{ name: "state", type: "integer", minimum: 0, maximum: 1, open: true }],
  },

  /**
   * `SMS DONE`
   *
   * The store of text messages is ready. Section Captured logs, Wire log.
   */
  smsdone: {
    id: "smsdone",
    prefix: "SMS DONE",
    title: "The store of text messages is ready",
    section: "Captured logs, Wire log",
    role: "ready",
  },

  /**
   * `PB DONE`
   *
   * The phone book is ready. Section Captured logs, Wire log.
   */
  pbdone: {
    id: "pbdone",
    prefix: "PB DONE",
    title: "The phone book is ready",
    section: "Captured logs, Wire log",
    role: "ready",
  },

  /**
   * `NORMAL POWER DOWN`
   *
   * The module switches itself off. Section Captured logs, Wire log.
   */
  normalpowerdown: {
    id: "normalpowerdown",
    prefix: "NORMAL POWER DOWN",
    title: "The module switches itself off",
    section: "Captured logs, Wire log",
    role: "information",
  },
} satisfies Readonly<Record<string, Urc>>;

/** How messages from the broker arrive. */
export const receive: Receive = {
  kind: "parts",
  start: { urc: "cmqttrxstart", topicTotal: "topicTotalLen", payloadTotal: "payloadTotalLen" },
  topic: { urc: "cmqttrxtopic", block: "subTopic" },
  payload: { urc: "cmqttrxpayload", block: "subPayload" },
  end: { urc: "cmqttrxend" },
  maximum: 10240,
};
