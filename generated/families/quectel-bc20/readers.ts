// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { IntegerReader, Reader } from "../../../runtime/model.js";

/** `+QMTOPEN: <tcpconnectID>,<host_name>,<port>` */
export const readQmtopenReadResponse: Reader = ($) => {
  const tcpConnectId = $.integer(0, 5);
  const hostName = $.quoted();
  const hostName$ = $.last;
  const port = $.integer(1, 65535);
  return $.ended() ? { tcpConnectId, hostName: $.text(hostName, hostName$), port } : undefined;
};

/** `+QMTOPEN: <tcpconnectID>,<result>` */
export const readQmtopenSetCompletion: IntegerReader = (count, v) => {
  return (count & 7) === 2 && v[0] >= 0 && v[0] <= 5 && v[1] >= -1 && v[1] <= 5
    ? { tcpConnectId: v[0], result: v[1] }
    : undefined;
};

/** `AT+QMTCLOSE=<tcpconnectID>` */
export const readQmtcloseSet: IntegerReader = (count, v) => {
  return count === 1 && v[0] <= 5 ? { tcpConnectId: v[0] } : undefined;
};

/** `+QMTCLOSE: <tcpconnectID>,<result>` */
export const readQmtcloseSetCompletion: IntegerReader = (count, v) => {
  return (count & 7) === 2 && v[0] >= 0 && v[0] <= 5 && v[1] >= -1 && v[1] <= 0
    ? { tcpConnectId: v[0], result: v[1] }
    : undefined;
};

/** `+QMTCONN: <tcpconnectID>,<state>` */
export const readQmtconnReadResponse: IntegerReader = (count, v) => {
  return count === 2 && v[0] <= 5 && v[1] >= 1 && v[1] <= 4 ? { tcpConnectId: v[0], state: v[1] } : undefined;
};

/** `AT+QMTCONN=<tcpconnectID>,<clientID>[,<username>[,<password>]]` */
export const readQmtconnSet: Reader = ($) => {
  const tcpConnectId = $.integer(0, 5);
  const clientId = $.quoted();
  const clientId$ = $.last;
  if ($.ended()) return { tcpConnectId, clientId: $.text(clientId, clientId$) };
  const username = $.quoted();
  const username$ = $.last;
  if ($.ended())
    return { tcpConnectId, clientId: $.text(clientId, clientId$), username: $.text(username, username$) };
  const password = $.quoted();
  const password$ = $.last;
  return $.ended()
    ? {
        tcpConnectId,
        clientId: $.text(clientId, clientId$),
        username: $.text(username, username$),
        password: $.text(password, password$),
      }
    : undefined;
};

/** `+QMTCONN: <tcpconnectID>,<result>[,<ret_code>]` */
export const readQmtconnSetCompletion: IntegerReader = (count, v) => {
  if (count === 2 && v[0] <= 5 && v[1] <= 2) return { tcpConnectId: v[0], result: v[1] };
  return count === 3 && v[0] <= 5 && v[1] <= 2 && v[2] <= 5
    ? { tcpConnectId: v[0], result: v[1], retCode: v[2] }
    : undefined;
};

/** `+QMTUNS: <tcpconnectID>,<msgID>,<result>` */
export const readQmtunsSetCompletion: IntegerReader = (count, v) => {
  return count === 3 && v[0] <= 5 && v[1] >= 1 && v[1] <= 65535 && v[2] <= 2
    ? { tcpConnectId: v[0], msgId: v[1], result: v[2] }
    : undefined;
};

/** `AT+QMTPUB=<tcpconnectID>,<msgID>,<qos>,<retain>,<topic>,<msg>` */
export const readQmtpubSet: Reader = ($) => {
  const tcpConnectId = $.integer(0, 5);
  const msgId = $.integer(0, 65535);
  const qos = $.integer(0, 2);
  const retain = $.integer(0, 1);
  const topic = $.quoted();
  const topic$ = $.last;
  const msg = $.quoted();
  const msg$ = $.last;
  return $.ended()
    ? { tcpConnectId, msgId, qos, retain, topic: $.text(topic, topic$), msg: $.text(msg, msg$) }
    : undefined;
};

/** `+QMTPUB: <tcpconnectID>,<msgID>,<result>[,<value>]` */
export const readQmtpubSetCompletion: IntegerReader = (count, v) => {
  if (count === 3 && v[0] <= 5 && v[1] <= 65535 && v[2] <= 2)
    return { tcpConnectId: v[0], msgId: v[1], result: v[2] };
  return count === 4 && v[0] <= 5 && v[1] <= 65535 && v[2] <= 2
    ? { tcpConnectId: v[0], msgId: v[1], result: v[2], value: v[3] }
    : undefined;
};

/** `+CMEE: <n>` */
export const readCmeeReadResponse: IntegerReader = (count, v) => {
  return count === 1 && v[0] <= 2 ? { n: v[0] } : undefined;
};

/** `+CFUN: <fun>` */
export const readCfunReadResponse: IntegerReader = (count, v) => {
  return count === 1 && [0, 1, 4].includes(v[0]) ? { fun: v[0] } : undefined;
};

/** `+CPIN: <code>` */
export const readCpinReadResponse: Reader = ($) => {
  const code = $.rest();
  const code$ = $.last;
  return $.ended() ? { code: $.text(code, code$) } : undefined;
};

/** `+CSQ: <rssi>,<ber>` */
export const readCsqExecuteResponse: IntegerReader = (count, v) => {
  return count === 2 && v[0] <= 199 && v[1] <= 99 ? { rssi: v[0], ber: v[1] } : undefined;
};

/** `+CGATT: <state>` */
export const readCgattReadResponse: IntegerReader = (count, v) => {
  return count === 1 && v[0] <= 1 ? { state: v[0] } : undefined;
};

/** `+CGDCONT: <cid>,<PDP_type>,<APN>[,<rest>]` */
export const readCgdcontReadResponse: Reader = ($) => {
  const cid = $.integer(0, 255);
  const pdpType = $.quoted();
  const pdpType$ = $.last;
  const apn = $.quoted();
  const apn$ = $.last;
  if ($.ended()) return { cid, pdpType: $.text(pdpType, pdpType$), apn: $.text(apn, apn$) };
  const rest = $.rest();
  const rest$ = $.last;
  return $.ended()
    ? { cid, pdpType: $.text(pdpType, pdpType$), apn: $.text(apn, apn$), rest: $.text(rest, rest$) }
    : undefined;
};

/** `AT+CGPADDR=<cid>` */
export const readCgpaddrSet: IntegerReader = (count, v) => {
  return count === 1 && v[0] <= 255 ? { cid: v[0] } : undefined;
};

/** `+CPIN: <text>` */
export const readCpinUrc: Reader = ($) => {
  const text = $.rest();
  const text$ = $.last;
  return $.ended() ? { text: $.text(text, text$) } : undefined;
};

/** `+QMTSTAT: <tcpconnectID>,<err_code>` */
export const readQmtstatUrc: IntegerReader = (count, v) => {
  return count === 2 && v[0] <= 5 && v[1] >= 1 && v[1] <= 255
    ? { tcpConnectId: v[0], errCode: v[1] }
    : undefined;
};

/** `+QMTRECV: <tcpconnectID>,<msgID>,<topic>,<payload>` */
export const readQmtrecvUrc: Reader = ($) => {
  const tcpConnectId = $.integer(0, 5);
  const msgId = $.integer(0, 65535);
  const topic = $.quoted();
  const topic$ = $.last;
  const payload = $.uncounted();
  const payload$ = $.last;
  return $.ended()
    ? { tcpConnectId, msgId, topic: $.text(topic, topic$), payload: $.payload(payload, payload$) }
    : undefined;
};
