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

/** `+QMTCFG: <show_flag>` */
export const readQmtcfgSetShowrecvlenQueryResponse: IntegerReader = (count, v) => {
  if (count === 1 && v[0] <= 1) return { showFlag: v[0] };
  return undefined;
};

/** `+QMTCFG: <echo_mode>` */
export const readQmtcfgSetEchomodeQueryResponse: IntegerReader = (count, v) => {
  if (count === 1 && v[0] <= 1) return { echoMode: v[0] };
  return undefined;
};

/** `+QMTCFG: <keep_alive_time>` */
export const readQmtcfgSetKeepaliveQueryResponse: IntegerReader = (count, v) => {
  if (count === 1 && v[0] <= 3600) return { keepAliveTime: v[0] };
  return undefined;
};

/** `+QMTCFG: <send_format>,<recv_format>` */
export const readQmtcfgSetDataformatQueryResponse: IntegerReader = (count, v) => {
  if (count === 2 && v[0] <= 1 && v[1] <= 1) return { sendFormat: v[0], recvFormat: v[1] };
  return undefined;
};

/** `+QMTCFG: <SSL_enable>[,<SSL_contextID>,<SSL_connectID>]` */
export const readQmtcfgSetSslQueryResponse: IntegerReader = (count, v) => {
  if (count === 1 && v[0] <= 1) return { sslEnable: v[0] };
  if (count === 3 && v[0] <= 1 && v[1] <= 10 && v[2] <= 4)
    return { sslEnable: v[0], sslContextId: v[1], sslConnectId: v[2] };
  return undefined;
};

/** `+QMTOPEN: <TCP_connectID>,<result>` */
export const readQmtopenSetCompletion: IntegerReader = (count, v) => {
  if ((count & 7) === 2 && v[0] >= 0 && v[0] <= 4 && v[1] >= -1 && v[1] <= 4)
    return { tcpConnectId: v[0], result: v[1] };
  return undefined;
};

/** `+QMTCLOSE: <TCP_connectID>,<result>` */
export const readQmtcloseSetCompletion: IntegerReader = (count, v) => {
  if ((count & 7) === 2 && v[0] >= 0 && v[0] <= 4 && v[1] >= -1 && v[1] <= 0)
    return { tcpConnectId: v[0], result: v[1] };
  return undefined;
};

/** `+QMTCONN: <TCP_connectID>,<state>` */
export const readQmtconnReadResponse: IntegerReader = (count, v) => {
  if (count === 2 && v[0] <= 4 && v[1] >= 1 && v[1] <= 4) return { tcpConnectId: v[0], state: v[1] };
  return undefined;
};

/** `+QMTCONN: <TCP_connectID>,<result>[,<ret_code>]` */
export const readQmtconnSetCompletion: IntegerReader = (count, v) => {
  if (count === 2 && v[0] <= 4 && v[1] <= 2) return { tcpConnectId: v[0], result: v[1] };
  if (count === 3 && v[0] <= 4 && v[1] <= 2 && v[2] <= 5)
    return { tcpConnectId: v[0], result: v[1], retCode: v[2] };
  return undefined;
};

/** `+QMTUNS: <TCP_connectID>,<msgID>,<result>` */
export const readQmtunsSetCompletion: IntegerReader = (count, v) => {
  if (count === 3 && v[0] <= 4 && v[1] >= 1 && v[1] <= 65535 && v[2] <= 2)
    return { tcpConnectId: v[0], msgId: v[1], result: v[2] };
  return undefined;
};

/** `+QMTPUB: <TCP_connectID>,<msgID>,<result>[,<value>]` */
export const readQmtpubSetInlineCompletion: IntegerReader = (count, v) => {
  if (count === 3 && v[0] <= 4 && v[1] <= 65535 && v[2] <= 2)
    return { tcpConnectId: v[0], msgId: v[1], result: v[2] };
  if (count === 4 && v[0] <= 4 && v[1] <= 65535 && v[2] <= 2)
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

/** `+QMTSTAT: <TCP_connectID>,<err_code>` */
export const readQmtstatUrc: IntegerReader = (count, v) => {
  if (count === 2 && v[0] <= 4 && v[1] >= 1 && v[1] <= 255) return { tcpConnectId: v[0], errCode: v[1] };
  return undefined;
};

/** `+QMTRECV: <TCP_connectID>,<msgID>,<topic>[,<payload_len>],<payload>` */
export const makeQmtrecvUrc: FieldsMaker = (count, v) => {
  if (count === 4) return { tcpConnectId: v[0], msgId: v[1], topic: v[2], payload: v[3] };
  return { tcpConnectId: v[0], msgId: v[1], topic: v[2], payloadLen: v[3], payload: v[4] };
};
