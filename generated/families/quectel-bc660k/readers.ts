// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { IntegerReader, Reader } from "../../../runtime/model.js";

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
export const readQmtcfgSetTimeoutQueryResponse: IntegerReader = (count, v) => {
  return count === 3 && v[0] >= 1 && v[0] <= 60 && v[1] <= 10 && v[2] <= 1
    ? { pktTimeout: v[0], retryTimes: v[1], timeoutNotice: v[2] }
    : undefined;
};

/** `+QMTCFG: <clean_session>` */
export const readQmtcfgSetSessionQueryResponse: IntegerReader = (count, v) => {
  return count === 1 && v[0] <= 1 ? { cleanSession: v[0] } : undefined;
};

/** `+QMTCFG: <keep_alive_time>` */
export const readQmtcfgSetKeepaliveQueryResponse: IntegerReader = (count, v) => {
  return count === 1 && v[0] <= 3600 ? { keepAliveTime: v[0] } : undefined;
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
export const readQmtcfgSetVersionQueryResponse: IntegerReader = (count, v) => {
  return count === 1 && v[0] <= 1 ? { versionNum: v[0] } : undefined;
};

/** `+QMTCFG: <show_flag>` */
export const readQmtcfgSetShowrecvlenQueryResponse: IntegerReader = (count, v) => {
  return count === 1 && v[0] <= 1 ? { showFlag: v[0] } : undefined;
};

/** `+QMTCFG: <echo_mode>` */
export const readQmtcfgSetEchomodeQueryResponse: IntegerReader = (count, v) => {
  return count === 1 && v[0] <= 1 ? { echoMode: v[0] } : undefined;
};

/** `+QMTCFG: <send_format>,<recv_format>` */
export const readQmtcfgSetDataformatQueryResponse: IntegerReader = (count, v) => {
  return count === 2 && v[0] <= 1 && v[1] <= 1 ? { sendFormat: v[0], recvFormat: v[1] } : undefined;
};

/** `+QMTCFG: <SSL_enable>[,<SSL_contextID>,<SSL_connectID>]` */
export const readQmtcfgSetSslQueryResponse: IntegerReader = (count, v) => {
  if (count === 1 && v[0] <= 1) return { sslEnable: v[0] };
  return count === 3 && v[0] <= 1 && v[1] <= 10 && v[2] <= 4
    ? { sslEnable: v[0], sslContextId: v[1], sslConnectId: v[2] }
    : undefined;
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
export const readQmtopenSetCompletion: IntegerReader = (count, v) => {
  return (count & 7) === 2 && v[0] >= 0 && v[0] <= 4 && v[1] >= -1 && v[1] <= 4
    ? { tcpConnectId: v[0], result: v[1] }
    : undefined;
};

/** `AT+QMTCLOSE=<TCP_connectID>` */
export const readQmtcloseSet: IntegerReader = (count, v) => {
  return count === 1 && v[0] <= 4 ? { tcpConnectId: v[0] } : undefined;
};

/** `+QMTCLOSE: <TCP_connectID>,<result>` */
export const readQmtcloseSetCompletion: IntegerReader = (count, v) => {
  return (count & 7) === 2 && v[0] >= 0 && v[0] <= 4 && v[1] >= -1 && v[1] <= 0
    ? { tcpConnectId: v[0], result: v[1] }
    : undefined;
};

/** `+QMTCONN: <TCP_connectID>,<state>` */
export const readQmtconnReadResponse: IntegerReader = (count, v) => {
  return count === 2 && v[0] <= 4 && v[1] >= 1 && v[1] <= 4 ? { tcpConnectId: v[0], state: v[1] } : undefined;
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
export const readQmtconnSetCompletion: IntegerReader = (count, v) => {
  if (count === 2 && v[0] <= 4 && v[1] <= 2) return { tcpConnectId: v[0], result: v[1] };
  return count === 3 && v[0] <= 4 && v[1] <= 2 && v[2] <= 5
    ? { tcpConnectId: v[0], result: v[1], retCode: v[2] }
    : undefined;
};

/** `+QMTUNS: <TCP_connectID>,<msgID>,<result>` */
export const readQmtunsSetCompletion: IntegerReader = (count, v) => {
  return count === 3 && v[0] <= 4 && v[1] >= 1 && v[1] <= 65535 && v[2] <= 2
    ? { tcpConnectId: v[0], msgId: v[1], result: v[2] }
    : undefined;
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
export const readQmtpubSetInlineCompletion: IntegerReader = (count, v) => {
  if (count === 3 && v[0] <= 4 && v[1] <= 65535 && v[2] <= 2)
    return { tcpConnectId: v[0], msgId: v[1], result: v[2] };
  return count === 4 && v[0] <= 4 && v[1] <= 65535 && v[2] <= 2
    ? { tcpConnectId: v[0], msgId: v[1], result: v[2], value: v[3] }
    : undefined;
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
export const readQsclkSet: IntegerReader = (count, v) => {
  return count === 1 && v[0] <= 1 ? { n: v[0] } : undefined;
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

/** `+QMTSTAT: <TCP_connectID>,<err_code>` */
export const readQmtstatUrc: IntegerReader = (count, v) => {
  return count === 2 && v[0] <= 4 && v[1] >= 1 && v[1] <= 255
    ? { tcpConnectId: v[0], errCode: v[1] }
    : undefined;
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
