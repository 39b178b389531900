// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { FieldsMaker, IntegerReader } from "../../../runtime/model.js";

/** `+QMTCFG: <pkt_timeout>,<retry_times>,<timeout_notice>` */
export const readQmtcfgSetTimeoutQueryResponse: IntegerReader = (count, v) => {
  if (count === 3 && v[0] >= 1 && v[0] <= 60 && v[1] <= 10 && v[2] <= 1)
    return { pktTimeout: v[0], retryTimes: v[1], timeoutNotice: v[2] };
  return undefined;
};

/** `+QMTCFG: <clean_session>` */
export const readQmtcfgSetSessionQueryResponse: IntegerReader = (count, v) => {
  if (count === 1 && v[0] <= 1) return { cleanSession: v[0] };
  return undefined;
};

/** `+QMTCFG: <version_num>` */
export const readQmtcfgSetVersionQueryResponse: IntegerReader = (count, v) => {
  if (count === 1 && v[0] <= 1) return { versionNum: v[0] };
  return undefined;
};

/** `+QMTCFG: <keep-alive time>` */
export const readQmtcfgSetKeepaliveQueryResponse: IntegerReader = (count, v) => {
  if (count === 1 && v[0] <= 3600) return { keepAliveTime: v[0] };
  return undefined;
};

/** `+QMTCFG: <sslenable>[,<ctxindex>]` */
export const readQmtcfgSetSslQueryResponse: IntegerReader = (count, v) => {
  if (count === 1 && v[0] <= 1) return { sslEnable: v[0] };
  if (count === 2 && v[0] <= 1 && v[1] <= 5) return { sslEnable: v[0], ctxIndex: v[1] };
  return undefined;
};

/** `+QMTOPEN: <tcpconnectID>,<result>` */
export const readQmtopenSetCompletion: IntegerReader = (count, v) => {
  if ((count & 7) === 2 && v[0] >= 0 && v[0] <= 5 && v[1] >= -1 && v[1] <= 5)
    return { tcpConnectId: v[0], result: v[1] };
  return undefined;
};

/** `+QMTCLOSE: <tcpconnectID>,<result>` */
export const readQmtcloseSetCompletion: IntegerReader = (count, v) => {
  if ((count & 7) === 2 && v[0] >= 0 && v[0] <= 5 && v[1] >= -1 && v[1] <= 0)
    return { tcpConnectId: v[0], result: v[1] };
  return undefined;
};

/** `+QMTCONN: <tcpconnectID>,<state>` */
export const readQmtconnReadResponse: IntegerReader = (count, v) => {
  if (count === 2 && v[0] <= 5 && v[1] >= 1 && v[1] <= 4) return { tcpConnectId: v[0], state: v[1] };
  return undefined;
};

/** `+QMTCONN: <tcpconnectID>,<result>[,<ret_code>]` */
export const readQmtconnSetCompletion: IntegerReader = (count, v) => {
  if (count === 2 && v[0] <= 5 && v[1] <= 2) return { tcpConnectId: v[0], result: v[1] };
  if (count === 3 && v[0] <= 5 && v[1] <= 2 && v[2] <= 5)
    return { tcpConnectId: v[0], result: v[1], retCode: v[2] };
  return undefined;
};

/** `+QMTUNS: <tcpconnectID>,<msgID>,<result>` */
export const readQmtunsSetCompletion: IntegerReader = (count, v) => {
  if (count === 3 && v[0] <= 5 && v[1] >= 1 && v[1] <= 65535 && v[2] <= 2)
    return { tcpConnectId: v[0], msgId: v[1], result: v[2] };
  return undefined;
};

/** `+QMTPUB: <tcpconnectID>,<msgID>,<result>[,<value>]` */
export const readQmtpubSetCountedCompletion: IntegerReader = (count, v) => {
  if (count === 3 && v[0] <= 5 && v[1] <= 65535 && v[2] <= 2)
    return { tcpConnectId: v[0], msgId: v[1], result: v[2] };
  if (count === 4 && v[0] <= 5 && v[1] <= 65535 && v[2] <= 2)
    return { tcpConnectId: v[0], msgId: v[1], result: v[2], value: v[3] };
  return undefined;
};

/** `+CMEE: <n>` */
export const readCmeeReadResponse: IntegerReader = (count, v) => {
  if (count === 1 && v[0] <= 2) return { n: v[0] };
  return undefined;
};

/** `+CFUN: <fun>` */
export const readCfunReadResponse: IntegerReader = (count, v) => {
  if (count === 1 && [0, 1, 4].includes(v[0])) return { fun: v[0] };
  return undefined;
};

/** `+CSQ: <rssi>,<ber>` */
export const readCsqExecuteResponse: IntegerReader = (count, v) => {
  if (count === 2 && v[0] <= 199 && v[1] <= 99) return { rssi: v[0], ber: v[1] };
  return undefined;
};

/** `+CGATT: <state>` */
export const readCgattReadResponse: IntegerReader = (count, v) => {
  if (count === 1 && v[0] <= 1) return { state: v[0] };
  return undefined;
};

/** `+QMTSTAT: <tcpconnectID>,<err_code>` */
export const readQmtstatUrc: IntegerReader = (count, v) => {
  if (count === 2 && v[0] <= 5 && v[1] >= 1 && v[1] <= 255) return { tcpConnectId: v[0], errCode: v[1] };
  return undefined;
};

/** `+QMTRECV: <tcpconnectID>,<msgID>,<topic>,<payload>` */
export const makeQmtrecvUrc: FieldsMaker = (count, v) => {
  return { tcpConnectId: v[0], msgId: v[1], topic: v[2], payload: v[3] };
};
