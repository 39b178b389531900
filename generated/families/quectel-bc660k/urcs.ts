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

/** `+QMTSTAT: <TCP_connectID>,<err_code>`: The connection of a client has ended. Section 5.1. */
export const qmtstat: Urc & Line = {
  id: "qmtstat",
  prefix: "+QMTSTAT",
  role: "lost",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "errCode", type: "integer", minimum: 1, maximum: 255, open: true, codes: "qmtstat" },
  ],
  client: "tcpConnectId",
  cause: "errCode",
};

/** `+QMTRECV: <TCP_connectID>,<msgID>,<topic>[,<payload_len>],<payload>`: A message from the server. Section 5.2. */
export const qmtrecv: Urc & Line = {
  id: "qmtrecv",
  prefix: "+QMTRECV",
  role: "message",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "msgId", type: "integer", minimum: 0, maximum: 65535 },
    { name: "topic", type: "string", maxBytes: 256 },
    { optional: [{ name: "payloadLen", type: "integer", minimum: 0, unit: "byte" }] },
    { name: "payload", type: "bytes", length: "payloadLen" },
  ],
  client: "tcpConnectId",
};

/** `RDY`: The module has started. Section Public logs of modules of this maker, Field. */
export const rdy: Urc = { id: "rdy", prefix: "RDY", role: "reboot" };

/** `NORMAL POWER DOWN`: The module switches itself off. Section Public logs of modules of this maker, Field. */
export const normalpowerdown: Urc = {
  id: "normalpowerdown",
  prefix: "NORMAL POWER DOWN",
  role: "information",
};

/** `+IP: <text>`: The module has an address. Section Public logs of modules of this maker, Field. */
export const ip: Urc & Line = {
  id: "ip",
  prefix: "+IP",
  role: "information",
  layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
};

/** `+QIURC: <text>`: Event of the TCP/IP service. Section Public logs of modules of this maker, Field. */
export const qiurc: Urc & Line = {
  id: "qiurc",
  prefix: "+QIURC",
  role: "information",
  layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
};

/** The unsolicited result codes of Quectel BC660K-GL, by their ids. */
export const all: Family["urcs"] = {
  cpin,
  creg,
  cereg,
  cgev,
  qmtstat,
  qmtrecv,
  rdy,
  normalpowerdown,
  ip,
  qiurc,
};

/** How messages from the broker arrive. */
export const receive: Receive = {
  kind: "line",
  urc: "qmtrecv",
  topic: "topic",
  payload: "payload",
  messageId: "msgId",
  length: { field: "payloadLen", setting: "showFlag" },
  hex: "recvFormat",
  maximum: 1460,
};
