// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Reader } from "../../../runtime/model.js";

/** `+QMTCFG: <will_fg>[,<will_QoS>,<will_retain>,<will_topic>,<will_msg>]` */
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

/** `+QMTCFG: <keep_alive_time>` */
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

/** `+QMTCFG: <version_num>` */
export const readQmtcfgSetVersionQueryResponse: Reader = ($) => {
  const versionNum = $.integer(0, 1);
  return $.ended() ? { versionNum } : undefined;
};

/** `+QMTCFG: <show_flag>` */
export const readQmtcfgSetShowrecvlenQueryResponse: Reader = ($) => {
  const showFlag = $.integer(0, 1);
  return $.ended() ? { showFlag } : undefined;
};

/** `+QMTCFG: <echo_mode>` */
export const readQmtcfgSetEchomodeQueryResponse: Reader = ($) => {
  const echoMode = $.integer(0, 1);
  return $.ended() ? { echoMode } : undefined;
};

/** `+QMTCFG: <send_format>,<recv_format>` */
export const readQmtcfgSetDataformatQueryResponse: Reader = ($) => {
  const sendFormat = $.integer(0, 1);
  const recvFormat = $.integer(0, 1);
  return $.ended() ? { sendFormat, recvFormat } : undefined;
};

/** `+QMTCFG: <SSL_enable>[,<SSL_contextID>,<SSL_connectID>]` */
export const readQmtcfgSetSslQueryResponse: Reader = ($) => {
  const sslEnable = $.integer(0, 1);
  if ($.ended()) return { sslEnable };
  const sslContextId = $.integer(0, 10);
  const sslConnectId = $.integer(0, 4);
  return $.ended() ? { sslEnable, sslContextId, sslConnectId } : undefined;
};

/** `+QMTOPEN: <TCP_connectID>,<host_name>,<port>` */
export const readQmtopenReadResponse: Reader = ($) => {
  const tcpConnectId = $.integer(0, 4);
  const hostName = $.quoted();
  const hostName$ = $.last;
  const port = $.integer(1, 65535);
  return $.ended() ? { tcpConnectId, hostName: $.text(hostName, hostName$), port } : undefined;
};

/** `+QMTOPEN: <TCP_connectID>,<result>` */
export const readQmtopenSetCompletion: Reader = ($) => {
  const tcpConnectId = $.integer(0, 4);
  const result = $.signed(-1, 4);
  return $.ended() ? { tcpConnectId, result } : undefined;
};

/** `AT+QMTCLOSE=<TCP_connectID>` */
export const readQmtcloseSet: Reader = ($) => {
  const tcpConnectId = $.integer(0, 4);
  return $.ended() ? { tcpConnectId } : undefined;
};

/** `+QMTCLOSE: <TCP_connectID>,<result>` */
export const readQmtcloseSetCompletion: Reader = ($) => {
  const tcpConnectId = $.integer(0, 4);
  const result = $.signed(-1, 0);
  return $.ended() ? { tcpConnectId, result } : undefined;
};

/** `+QMTCONN: <TCP_connectID>,<state>` */
export const readQmtconnReadResponse: Reader = ($) => {
  const tcpConnectId = $.integer(0, 4);
  const state = $.integer(1, 4);
  return $.ended() ? { tcpConnectId, state } : undefined;
};

/** `AT+QMTCONN=<TCP_connectID>,<clientID>[,<username>[,<password>]]` */
export const readQmtconnSet: Reader = ($) => {
  const tcpConnectId = $.integer(0, 4);
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

/** `+QMTCONN: <TCP_connectID>,<result>[,<ret_code>]` */
export const readQmtconnSetCompletion: Reader = ($) => {
  const tcpConnectId = $.integer(0, 4);
  const result = $.integer(0, 2);
  if ($.ended()) return { tcpConnectId, result };
  const retCode = $.integer(0, 5);
  return $.ended() ? { tcpConnectId, result, retCode } : undefined;
};

/** `+QMTUNS: <TCP_connectID>,<msgID>,<result>` */
export const readQmtunsSetCompletion: Reader = ($) => {
  const tcpConnectId = $.integer(0, 4);
  const msgId = $.integer(1, 65535);
  const result = $.integer(0, 2);
  return $.ended() ? { tcpConnectId, msgId, result } : undefined;
};

/** `AT+QMTPUB=<TCP_connectID>,<msgID>,<qos>,<retain>,<topic>,<msg_len>,<msg>` */
export const readQmtpubSetInline: Reader = ($) => {
  const tcpConnectId = $.integer(0, 4);
  const msgId = $.integer(0, 65535);
  const qos = $.integer(0, 2);
  const retain = $.integer(0, 1);
  const topic = $.quoted();
  const topic$ = $.last;
  const msgLen = $.integer(0, 1460);
  const msg = $.counted(msgLen <= 1460 ? msgLen : -1);
  const msg$ = $.last;
  return $.ended()
    ? { tcpConnectId, msgId, qos, retain, topic: $.text(topic, topic$), msgLen, msg: $.payload(msg, msg$) }
    : undefined;
};

/** `+QMTPUB: <TCP_connectID>,<msgID>,<result>[,<value>]` */
export const readQmtpubSetInlineCompletion: Reader = ($) => {
  const tcpConnectId = $.integer(0, 4);
  const msgId = $.integer(0, 65535);
  const result = $.integer(0, 2);
  if ($.ended()) return { tcpConnectId, msgId, result };
  const value = $.integer(0, 9007199254740991);
  return $.ended() ? { tcpConnectId, msgId, result, value } : undefined;
};

/** `AT+QMTPUB=<TCP_connectID>,<msgID>,<qos>,<retain>,<topic>,<msg_len>` */
export const readQmtpubSetCounted: Reader = ($) => {
  const tcpConnectId = $.integer(0, 4);
  const msgId = $.integer(0, 65535);
  const qos = $.integer(0, 2);
  const retain = $.integer(0, 1);
  const topic = $.quoted();
  const topic$ = $.last;
  const msgLen = $.integer(0, 1460);
  return $.ended() ? { tcpConnectId, msgId, qos, retain, topic: $.text(topic, topic$), msgLen } : undefined;
};

/** `AT+QMTPUB=<TCP_connectID>,<msgID>,<qos>,<retain>,<topic>` */
export const readQmtpubSetData: Reader = ($) => {
  const tcpConnectId = $.integer(0, 4);
  const msgId = $.integer(0, 65535);
  const qos = $.integer(0, 2);
  const retain = $.integer(0, 1);
  const topic = $.quoted();
  const topic$ = $.last;
  return $.ended() ? { tcpConnectId, msgId, qos, retain, topic: $.text(topic, topic$) } : undefined;
};

/** `AT+QSCLK=<n>` */
export const readQsclkSet: Reader = ($) => {
  const n = $.integer(0, 1);
  return $.ended() ? { n } : undefined;
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

/** `+QMTSTAT: <TCP_connectID>,<err_code>` */
export const readQmtstatUrc: Reader = ($) => {
  const tcpConnectId = $.integer(0, 4);
  const errCode = $.integer(1, 255);
  return $.ended() ? { tcpConnectId, errCode } : undefined;
};

/** `+QMTRECV: <TCP_connectID>,<msgID>,<topic>[,<payload_len>],<payload>` */
export const readQmtrecvUrc: Reader = ($) => {
  const tcpConnectId = $.integer(0, 4);
  const msgId = $.integer(0, 65535);
  const topic = $.quoted();
  const topic$ = $.last;
  if ($.digit()) {
    const payloadLen = $.integer(0, 9007199254740991);
    const payload = $.counted(payloadLen);
    const payload$ = $.last;
    return $.ended()
      ? {
          tcpConnectId,
          msgId,
          topic: $.text(topic, topic$),
          payloadLen,
          payload: $.payload(payload, payload$),
        }
      : undefined;
  }
  const payload = $.uncounted();
  const payload$ = $.last;
  return $.ended()
    ? { tcpConnectId, msgId, topic: $.text(topic, topic$), payload: $.payload(payload, payload$) }
    : undefined;
};
