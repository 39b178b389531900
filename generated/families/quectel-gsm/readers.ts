// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Reader } from "../../../runtime/model.js";

/** `+QMTCFG: <will_fg>[,<will_qos>,<will_retain>,<will_topic>,<will_msg>]` */
export const readQmtcfgSetWillQueryResponse: Reader = ($) => {
  const willFg = $.integer(0, 1);
  if ($.ended()) return { willFg };
  const willQos = $.integer(0, 2);
  const willRetain = $.integer(0, 1);
  const willTopic = $.quoted();
  const willTopic$ = $.last;
  const willMsg = $.quoted();
  const willMsg$ = $.last;
  return $.ended()
    ? {
        willFg,
        willQos,
        willRetain,
        willTopic: $.text(willTopic, willTopic$),
        willMsg: $.text(willMsg, willMsg$),
      }
    : undefined;
};

/** `+QMTCFG: <pkt_timeout>,<retry_times>,<timeout_notice>` */
export const readQmtcfgSetTimeoutQueryResponse: Reader = ($) => {
  const pktTimeout = $.integer(1, 60);
  const retryTimes = $.integer(0, 10);
  const timeoutNotice = $.integer(0, 1);
  return $.ended() ? { pktTimeout, retryTimes, timeoutNotice } : undefined;
};

/** `+QMTCFG: <clean_session>` */
export const readQmtcfgSetSessionQueryResponse: Reader = ($) => {
  const cleanSession = $.integer(0, 1);
  return $.ended() ? { cleanSession } : undefined;
};

/** `+QMTCFG: <keep-alive time>` */
export const readQmtcfgSetKeepaliveQueryResponse: Reader = ($) => {
  const keepAliveTime = $.integer(0, 3600);
  return $.ended() ? { keepAliveTime } : undefined;
};

/** `+QMTCFG: <product_key>,<device_name>,<device_secret>` */
export const readQmtcfgSetAliauthQueryResponse: Reader = ($) => {
  const productKey = $.quoted();
  const productKey$ = $.last;
  const deviceName = $.quoted();
  const deviceName$ = $.last;
  const deviceSecret = $.quoted();
  const deviceSecret$ = $.last;
  return $.ended()
    ? {
        productKey: $.text(productKey, productKey$),
        deviceName: $.text(deviceName, deviceName$),
        deviceSecret: $.text(deviceSecret, deviceSecret$),
      }
    : undefined;
};

/** `+QMTCFG: <sslenable>[,<ctxindex>]` */
export const readQmtcfgSetSslQueryResponse: Reader = ($) => {
  const sslEnable = $.integer(0, 1);
  if ($.ended()) return { sslEnable };
  const ctxIndex = $.integer(0, 5);
  return $.ended() ? { sslEnable, ctxIndex } : undefined;
};

/** `+QMTCFG: <version_num>` */
export const readQmtcfgSetVersionQueryResponse: Reader = ($) => {
  const versionNum = $.integer(0, 1);
  return $.ended() ? { versionNum } : undefined;
};

/** `+QMTOPEN: <tcpconnectID>,<host_name>,<port>` */
export const readQmtopenReadResponse: Reader = ($) => {
  const tcpConnectId = $.integer(0, 5);
  const hostName = $.quoted();
  const hostName$ = $.last;
  const port = $.integer(1, 65535);
  return $.ended() ? { tcpConnectId, hostName: $.text(hostName, hostName$), port } : undefined;
};

/** `+QMTOPEN: <tcpconnectID>,<result>` */
export const readQmtopenSetCompletion: Reader = ($) => {
  const tcpConnectId = $.integer(0, 5);
  const result = $.signed(-1, 5);
  return $.ended() ? { tcpConnectId, result } : undefined;
};

/** `AT+QMTCLOSE=<tcpconnectID>` */
export const readQmtcloseSet: Reader = ($) => {
  const tcpConnectId = $.integer(0, 5);
  return $.ended() ? { tcpConnectId } : undefined;
};

/** `+QMTCLOSE: <tcpconnectID>,<result>` */
export const readQmtcloseSetCompletion: Reader = ($) => {
  const tcpConnectId = $.integer(0, 5);
  const result = $.signed(-1, 0);
  return $.ended() ? { tcpConnectId, result } : undefined;
};

/** `+QMTCONN: <tcpconnectID>,<state>` */
export const readQmtconnReadResponse: Reader = ($) => {
  const tcpConnectId = $.integer(0, 5);
  const state = $.integer(1, 4);
  return $.ended() ? { tcpConnectId, state } : undefined;
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
export const readQmtconnSetCompletion: Reader = ($) => {
  const tcpConnectId = $.integer(0, 5);
  const result = $.integer(0, 2);
  if ($.ended()) return { tcpConnectId, result };
  const retCode = $.integer(0, 5);
  return $.ended() ? { tcpConnectId, result, retCode } : undefined;
};

/** `+QMTUNS: <tcpconnectID>,<msgID>,<result>` */
export const readQmtunsSetCompletion: Reader = ($) => {
  const tcpConnectId = $.integer(0, 5);
  const msgId = $.integer(1, 65535);
  const result = $.integer(0, 2);
  return $.ended() ? { tcpConnectId, msgId, result } : undefined;
};

/** `AT+QMTPUB=<tcpconnectID>,<msgID>,<qos>,<retain>,<topic>,<size>` */
export const readQmtpubSetCounted: Reader = ($) => {
  const tcpConnectId = $.integer(0, 5);
  const msgId = $.integer(0, 65535);
  const qos = $.integer(0, 2);
  const retain = $.integer(0, 1);
  const topic = $.quoted();
  const topic$ = $.last;
  const size = $.integer(0, 1548);
  return $.ended() ? { tcpConnectId, msgId, qos, retain, topic: $.text(topic, topic$), size } : undefined;
};

/** `+QMTPUB: <tcpconnectID>,<msgID>,<result>[,<value>]` */
export const readQmtpubSetCountedCompletion: Reader = ($) => {
  const tcpConnectId = $.integer(0, 5);
  const msgId = $.integer(0, 65535);
  const result = $.integer(0, 2);
  if ($.ended()) return { tcpConnectId, msgId, result };
  const value = $.integer(0, 9007199254740991);
  return $.ended() ? { tcpConnectId, msgId, result, value } : undefined;
};

/** `AT+QMTPUB=<tcpconnectID>,<msgID>,<qos>,<retain>,<topic>` */
export const readQmtpubSetData: Reader = ($) => {
  const tcpConnectId = $.integer(0, 5);
  const msgId = $.integer(0, 65535);
  const qos = $.integer(0, 2);
  const retain = $.integer(0, 1);
  const topic = $.quoted();
  const topic$ = $.last;
  return $.ended() ? { tcpConnectId, msgId, qos, retain, topic: $.text(topic, topic$) } : undefined;
};

/** `AT+QSECWRITE=<fileName>,<fileSize>,<waitTime>` */
export const readQsecwriteSet: Reader = ($) => {
  const fileName = $.quoted();
  const fileName$ = $.last;
  const fileSize = $.integer(1, 4096);
  const waitTime = $.integer(1, 3600);
  return $.ended() ? { fileName: $.text(fileName, fileName$), fileSize, waitTime } : undefined;
};

/** `+QSECWRITE: <size>,<checksum>` */
export const readQsecwriteSetResponse: Reader = ($) => {
  const size = $.integer(0, 9007199254740991);
  const checksum = $.bare();
  const checksum$ = $.last;
  return $.ended() ? { size, checksum: $.text(checksum, checksum$) } : undefined;
};

/** `+CMEE: <n>` */
export const readCmeeReadResponse: Reader = ($) => {
  const n = $.integer(0, 2);
  return $.ended() ? { n } : undefined;
};

/** `+CFUN: <fun>` */
export const readCfunReadResponse: Reader = ($) => {
  const fun = $.integer(0, 4);
  return $.ended() && [0, 1, 4].includes(fun) ? { fun } : undefined;
};

/** `+CPIN: <code>` */
export const readCpinReadResponse: Reader = ($) => {
  const code = $.rest();
  const code$ = $.last;
  return $.ended() ? { code: $.text(code, code$) } : undefined;
};

/** `+CSQ: <rssi>,<ber>` */
export const readCsqExecuteResponse: Reader = ($) => {
  const rssi = $.integer(0, 199);
  const ber = $.integer(0, 99);
  return $.ended() ? { rssi, ber } : undefined;
};

/** `+CGATT: <state>` */
export const readCgattReadResponse: Reader = ($) => {
  const state = $.integer(0, 1);
  return $.ended() ? { state } : undefined;
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
export const readCgpaddrSet: Reader = ($) => {
  const cid = $.integer(0, 255);
  return $.ended() ? { cid } : undefined;
};

/** `+CPIN: <text>` */
export const readCpinUrc: Reader = ($) => {
  const text = $.rest();
  const text$ = $.last;
  return $.ended() ? { text: $.text(text, text$) } : undefined;
};

/** `+QMTSTAT: <tcpconnectID>,<err_code>` */
export const readQmtstatUrc: Reader = ($) => {
  const tcpConnectId = $.integer(0, 5);
  const errCode = $.integer(1, 255);
  return $.ended() ? { tcpConnectId, errCode } : undefined;
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
