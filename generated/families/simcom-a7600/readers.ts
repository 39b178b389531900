// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Reader } from "../../../runtime/model.js";

/** `AT+CCERTDOWN=<filename>,<len>` */
export const readCcertdownSet: Reader = ($) => {
  const filename = $.quoted();
  const filename$ = $.last;
  const length = $.integer(1, 10240);
  return $.ended() ? { filename: $.text(filename, filename$), length } : undefined;
};

/** `+CCERTLIST: <filename>` */
export const readCcertlistExecuteResponse: Reader = ($) => {
  const filename = $.quoted();
  const filename$ = $.last;
  return $.ended() ? { filename: $.text(filename, filename$) } : undefined;
};

/** `+CMQTTSTART: <err>` */
export const readCmqttstartExecuteCompletion: Reader = ($) => {
  const err = $.integer(0, 35);
  return $.ended() ? { err } : undefined;
};

/** `AT+CMQTTACCQ=<client_index>,<clientID>[,<server_type>]` */
export const readCmqttaccqSet: Reader = ($) => {
  const clientIndex = $.integer(0, 1);
  const clientId = $.quoted();
  const clientId$ = $.last;
  if ($.ended()) return { clientIndex, clientId: $.text(clientId, clientId$) };
  const serverType = $.integer(0, 1);
  return $.ended() ? { clientIndex, clientId: $.text(clientId, clientId$), serverType } : undefined;
};

/** `+CMQTTACCQ: <client_index>,<err>` */
export const readCmqttaccqSetCompletion: Reader = ($) => {
  const clientIndex = $.integer(0, 1);
  const err = $.integer(0, 35);
  return $.ended() ? { clientIndex, err } : undefined;
};

/** `AT+CMQTTREL=<client_index>` */
export const readCmqttrelSet: Reader = ($) => {
  const clientIndex = $.integer(0, 1);
  return $.ended() ? { clientIndex } : undefined;
};

/** `+CMQTTSSLCFG: <session_id>[,<ssl_ctx_index>]` */
export const readCmqttsslcfgReadResponse: Reader = ($) => {
  const sessionId = $.integer(0, 1);
  if ($.ended()) return { sessionId };
  const sslCtxIndex = $.integer(0, 9);
  return $.ended() ? { sessionId, sslCtxIndex } : undefined;
};

/** `AT+CMQTTSSLCFG=<session_id>,<ssl_ctx_index>` */
export const readCmqttsslcfgSet: Reader = ($) => {
  const sessionId = $.integer(0, 1);
  const sslCtxIndex = $.integer(0, 9);
  return $.ended() ? { sessionId, sslCtxIndex } : undefined;
};

/** `AT+CMQTTWILLTOPIC=<client_index>,<req_length>` */
export const readCmqttwilltopicSet: Reader = ($) => {
  const clientIndex = $.integer(0, 1);
  const reqLength = $.integer(1, 1024);
  return $.ended() ? { clientIndex, reqLength } : undefined;
};

/** `AT+CMQTTWILLMSG=<client_index>,<req_length>,<qos>` */
export const readCmqttwillmsgSet: Reader = ($) => {
  const clientIndex = $.integer(0, 1);
  const reqLength = $.integer(1, 1024);
  const qos = $.integer(0, 2);
  return $.ended() ? { clientIndex, reqLength, qos } : undefined;
};

/** `AT+CMQTTCONNECT=<client_index>,<server_addr>,<keepalive_time>,<clean_session>[,<user_name>[,<pass_word>]]` */
export const readCmqttconnectSet: Reader = ($) => {
  const clientIndex = $.integer(0, 1);
  const serverAddr = $.quoted();
  const serverAddr$ = $.last;
  const keepaliveTime = $.integer(1, 64800);
  const cleanSession = $.integer(0, 1);
  if ($.ended())
    return { clientIndex, serverAddr: $.text(serverAddr, serverAddr$), keepaliveTime, cleanSession };
  const userName = $.quoted();
  const userName$ = $.last;
  if ($.ended())
    return {
      clientIndex,
      serverAddr: $.text(serverAddr, serverAddr$),
      keepaliveTime,
      cleanSession,
      userName: $.text(userName, userName$),
    };
  const passWord = $.quoted();
  const passWord$ = $.last;
  return $.ended()
    ? {
        clientIndex,
        serverAddr: $.text(serverAddr, serverAddr$),
        keepaliveTime,
        cleanSession,
        userName: $.text(userName, userName$),
        passWord: $.text(passWord, passWord$),
      }
    : undefined;
};

/** `+CMQTTDISC: <client_index>,<disc_state>` */
export const readCmqttdiscReadResponse: Reader = ($) => {
  const clientIndex = $.integer(0, 1);
  const discState = $.integer(0, 1);
  return $.ended() ? { clientIndex, discState } : undefined;
};

/** `AT+CMQTTDISC=<client_index>,<timeout>` */
export const readCmqttdiscSet: Reader = ($) => {
  const clientIndex = $.integer(0, 1);
  const timeout = $.integer(0, 180);
  return $.ended() ? { clientIndex, timeout } : undefined;
};

/** `AT+CMQTTPAYLOAD=<client_index>,<req_length>` */
export const readCmqttpayloadSet: Reader = ($) => {
  const clientIndex = $.integer(0, 1);
  const reqLength = $.integer(1, 10240);
  return $.ended() ? { clientIndex, reqLength } : undefined;
};

/** `AT+CMQTTPUB=<client_index>,<qos>,<pub_timeout>[,<retained>[,<dup>]]` */
export const readCmqttpubSet: Reader = ($) => {
  const clientIndex = $.integer(0, 1);
  const qos = $.integer(0, 2);
  const pubTimeout = $.integer(60, 180);
  if ($.ended()) return { clientIndex, qos, pubTimeout };
  const retained = $.integer(0, 1);
  if ($.ended()) return { clientIndex, qos, pubTimeout, retained };
  const dup = $.integer(0, 1);
  return $.ended() ? { clientIndex, qos, pubTimeout, retained, dup } : undefined;
};

/** `AT+CMQTTSUB=<client_index>[,<dup>]` */
export const readCmqttsubSetStaged: Reader = ($) => {
  const clientIndex = $.integer(0, 1);
  if ($.ended()) return { clientIndex };
  const dup = $.integer(0, 1);
  return $.ended() ? { clientIndex, dup } : undefined;
};

/** `AT+CMQTTSUB=<client_index>,<req_length>,<qos>[,<dup>]` */
export const readCmqttsubSetTopic: Reader = ($) => {
  const clientIndex = $.integer(0, 1);
  const reqLength = $.integer(1, 1024);
  const qos = $.integer(0, 2);
  if ($.ended()) return { clientIndex, reqLength, qos };
  const dup = $.integer(0, 1);
  return $.ended() ? { clientIndex, reqLength, qos, dup } : undefined;
};

/** `AT+CMQTTUNSUB=<client_index>,<dup>` */
export const readCmqttunsubSetStaged: Reader = ($) => {
  const clientIndex = $.integer(0, 1);
  const dup = $.integer(0, 1);
  return $.ended() ? { clientIndex, dup } : undefined;
};

/** `AT+CMQTTUNSUB=<client_index>,<req_length>,<dup>` */
export const readCmqttunsubSetTopic: Reader = ($) => {
  const clientIndex = $.integer(0, 1);
  const reqLength = $.integer(1, 1024);
  const dup = $.integer(0, 1);
  return $.ended() ? { clientIndex, reqLength, dup } : undefined;
};

/** `+CMQTTCFG: <index>,<checkUTF8_flag>,<optimeout_val>` */
export const readCmqttcfgReadResponse: Reader = ($) => {
  const index = $.integer(0, 1);
  const checkUTF8Flag = $.integer(0, 1);
  const optimeoutVal = $.integer(20, 120);
  return $.ended() ? { index, checkUTF8Flag, optimeoutVal } : undefined;
};

/** `AT+CGSOCKCONT=<cid>,<PDP_type>,<APN>` */
export const readCgsockcontSet: Reader = ($) => {
  const cid = $.integer(1, 16);
  const pdpType = $.quoted();
  const pdpType$ = $.last;
  const apn = $.quoted();
  const apn$ = $.last;
  return $.ended() ? { cid, pdpType: $.text(pdpType, pdpType$), apn: $.text(apn, apn$) } : undefined;
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

/** `+CGPADDR: <cid>[,<PDP_addr_1>[,<PDP_addr_2>]]` */
export const readCgpaddrExecuteResponse: Reader = ($) => {
  const cid = $.integer(0, 255);
  if ($.ended()) return { cid };
  const address = $.bare();
  const address$ = $.last;
  if ($.ended()) return { cid, address: $.text(address, address$) };
  const address2 = $.bare();
  const address2$ = $.last;
  return $.ended()
    ? { cid, address: $.text(address, address$), address2: $.text(address2, address2$) }
    : undefined;
};

/** `+CPIN: <text>` */
export const readCpinUrc: Reader = ($) => {
  const text = $.rest();
  const text$ = $.last;
  return $.ended() ? { text: $.text(text, text$) } : undefined;
};

/** `+CMQTTCONNLOST: <client_index>,<cause>` */
export const readCmqttconnlostUrc: Reader = ($) => {
  const clientIndex = $.integer(0, 1);
  const cause = $.integer(1, 3);
  return $.ended() ? { clientIndex, cause } : undefined;
};

/** `+CMQTTRXSTART: <client_index>,<topic_total_len>,<payload_total_len>` */
export const readCmqttrxstartUrc: Reader = ($) => {
  const clientIndex = $.integer(0, 1);
  const topicTotalLen = $.integer(1, 1024);
  const payloadTotalLen = $.integer(0, 10240);
  return $.ended() ? { clientIndex, topicTotalLen, payloadTotalLen } : undefined;
};

/** `+CMQTTRXTOPIC: <client_index>,<sub_topic_len>` */
export const readCmqttrxtopicUrc: Reader = ($) => {
  const clientIndex = $.integer(0, 1);
  const subTopicLen = $.integer(1, 1024);
  return $.ended() ? { subTopic: $.block, clientIndex, subTopicLen } : undefined;
};

/** `+CMQTTRXPAYLOAD: <client_index>,<sub_payload_len>` */
export const readCmqttrxpayloadUrc: Reader = ($) => {
  const clientIndex = $.integer(0, 1);
  const subPayloadLen = $.integer(0, 10240);
  return $.ended() ? { subPayload: $.block, clientIndex, subPayloadLen } : undefined;
};
