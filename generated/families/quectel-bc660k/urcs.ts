// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Receive, Urc } from "../../../runtime/model.js";

/** The unsolicited result codes of Quectel BC660K-GL. */
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
   * `+QMTSTAT: <TCP_connectID>,<err_code>`
   *
   * The connection of a client has ended. Section 5.1.
   */
  qmtstat: {
    id: "qmtstat",
    prefix: "+QMTSTAT",
    title: "The connection of a client has ended",
    section: "5.1",
    role: "lost",
    layout: [
      { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
      { name: "errCode", type: "integer", minimum: 1, maximum: 255, open: true, codes: "qmtstat" },
    ],
    client: "tcpConnectId",
    cause: "errCode",
  },

  /**
   * `+QMTRECV: <TCP_connectID>,<msgID>,<topic>[,<payload_len>],<payload>`
   *
   * A message from the server. Section 5.2.
   */
  qmtrecv: {
    id: "qmtrecv",
    prefix: "+QMTRECV",
    title: "A message from the server",
    section: "5.2",
    role: "message",
    layout: [
      { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
      { name: "msgId", type: "integer", minimum: 0, maximum: 65535 },
      { name: "topic", type: "string", maxBytes: 256 },
      {
        optional: [{ name: "payloadLen", type: "integer", minimum: 0, unit: "byte" }],
      },
      { name: "payload", type: "bytes", length: "payloadLen" },
    ],
    client: "tcpConnectId",
  },

  /**
   * `RDY`
   *
   * The module has started. Section Public logs of modules of this maker, Field.
   */
  rdy: {
    id: "rdy",
    prefix: "RDY",
    title: "The module has started",
    section: "Public logs of modules of this maker, Field",
    role: "reboot",
  },

  /**
   * `NORMAL POWER DOWN`
   *
   * The module switches itself off. Section Public logs of modules of this maker, Field.
   */
  normalpowerdown: {
    id: "normalpowerdown",
    prefix: "NORMAL POWER DOWN",
    title: "The module switches itself off",
    section: "Public logs of modules of this maker, Field",
    role: "information",
  },

  /**
   * `+IP: <text>`
   *
   * The module has an address. Section Public logs of modules of this maker, Field.
   */
  ip: {
    id: "ip",
    prefix: "+IP",
    title: "The module has an address",
    section: "Public logs of modules of this maker, Field",
    role: "information",
    layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
  },

  /**
   * `+QIURC: <text>`
   *
   * Event of the TCP/IP service. Section Public logs of modules of this maker, Field.
   */
  qiurc: {
    id: "qiurc",
    prefix: "+QIURC",
    title: "Event of the TCP/IP service",
    section: "Public logs of modules of this maker, Field",
    role: "information",
    layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
  },
} satisfies Readonly<Record<string, Urc>>;

/** How messages from the broker arrive. */
export const receive: Receive = {
  kind: "line",
  urc: "qmtrecv",
  topic: "topic",
  payload: "payload",
  messageId: "msgId",
  length: { field: "payloadLen", setting: "showFlag" },
  maximum: 1460,
};
