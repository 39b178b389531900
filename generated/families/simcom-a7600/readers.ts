// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { IntegerReader, Reader } from "../../../runtime/model.js";

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
export const readCmqttstartExecuteCompletion: IntegerReader = (count, v) => {
  return count === 1 && v[0] <= 35 ? { err: v[0] } : undefined;
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
export const readCmqttaccqSetCompletion: IntegerReader = (count, v) => {
  return count === 2 && v[0] <= 1 && v[1] <= 35 ? { clientIndex: v[0], err: v[1] } : undefined;
};

/** `AT+CMQTTREL=<client_index>` */
export const readCmqttrelSet: IntegerReader = (count, v) => {
  return count === 1 && v[0] <= 1 ? { clientIndex: v[0] } : undefined;
};

/** `+CMQTTSSLCFG: <session_id>[,<ssl_ctx_index>]` */
export const readCmqttsslcfgReadResponse: IntegerReader = (count, v) => {
  if (count === 1 && v[0] <= 1) return { sessionId: v[0] };
  return count === 2 && v[0] <= 1 && v[1] <= 9 ? { sessionId: v[0], sslCtxIndex: v[1] } : undefined;
};

/** `AT+CMQTTSSLCFG=<session_id>,<ssl_ctx_index>` */
export const readCmqttsslcfgSet: IntegerReader = (count, v) => {
  return count === 2 && v[0] <= 1 && v[1] <= 9 ? { sessionId: v[0], sslCtxIndex: v[1] } : undefined;
};

/** `AT+CMQTTWILLTOPIC=<client_index>,<req_length>` */
export const readCmqttwilltopicSet: IntegerReader = (count, v) => {
  return count === 2 && v[0] <= 1 && v[1] >= 1 && v[1] <= 1024
    ? { clientIndex: v[0], reqLength: v[1] }
    : undefined;
};

/** `AT+CMQTTWILLMSG=<client_index>,<req_length>,<qos>` */
export const readCmqttwillmsgSet: IntegerReader = (count, v) => {
  return count === 3 && v[0] <= 1 && v[1] >= 1 && v[1] <= 1024 && v[2] <= 2
    ? { clientIndex: v[0], reqLength: v[1], qos: v[2] }
    : undefined;
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
export const readCmqttdiscReadResponse: IntegerReader = (count, v) => {
  return count === 2 && v[0] <= 1 && v[1] <= 1 ? { clientIndex: v[0], discState: v[1] } : undefined;
};

/** `AT+CMQTTDISC=<client_index>,<timeout>` */
export const readCmqttdiscSet: IntegerReader = (count, v) => {
  return count === 2 && v[0] <= 1 && v[1] <= 180 ? { clientIndex: v[0], timeout: v[1] } : undefined;
};

/** `AT+CMQTTPAYLOAD=<client_index>,<req_length>` */
export const readCmqttpayloadSet: IntegerReader = (count, v) => {
  return count === 2 && v[0] <= 1 && v[1] >= 1 && v[1] <= 10240
    ? { clientIndex: v[0], reqLength: v[1] }
    : undefined;
};

/** `AT+CMQTTPUB=<client_index>,<qos>,<pub_timeout>[,<retained>[,<dup>]]` */
export const readCmqttpubSet: IntegerReader = (count, v) => {
  if (count === 3 && v[0] <= 1 && v[1] <= 2 && v[2] >= 60 && v[2] <= 180)
    return { clientIndex: v[0], qos: v[1], pubTimeout: v[2] };
  if (count === 4 && v[0] <= 1 && v[1] <= 2 && v[2] >= 60 && v[2] <= 180 && v[3] <= 1)
    return { clientIndex: v[0], qos: v[1], pubTimeout: v[2], retained: v[3] };
  return count === 5 && v[0] <= 1 && v[1] <= 2 && v[2] >= 60 && v[2] <= 180 && v[3] <= 1 && v[4] <= 1
    ? { clientIndex: v[0], qos: v[1], pubTimeout: v[2], retained: v[3], dup: v[4] }
    : undefined;
};

/** `AT+CMQTTSUB=<client_index>[,<dup>]` */
export const readCmqttsubSetStaged: IntegerReader = (count, v) => {
  if (count === 1 && v[0] <= 1) return { clientIndex: v[0] };
  return count === 2 && v[0] <= 1 && v[1] <= 1 ? { clientIndex: v[0], dup: v[1] } : undefined;
};

/** `AT+CMQTTSUB=<client_index>,<req_length>,<qos>[,<dup>]` */
export const readCmqttsubSetTopic: IntegerReader = (count, v) => {
  if (count === 3 && v[0] <= 1 && v[1] >= 1 && v[1] <= 1024 && v[2] <= 2)
    return { clientIndex: v[0], reqLength: v[1], qos: v[2] };
  return count === 4 && v[0] <= 1 && v[1] >= 1 && v[1] <= 1024 && v[2] <= 2 && v[3] <= 1
    ? { clientIndex: v[0], reqLength: v[1], qos: v[2], dup: v[3] }
    : undefined;
};

/** `AT+CMQTTUNSUB=<client_index>,<dup>` */
export const readCmqttunsubSetStaged: IntegerReader = (count, v) => {
  return count === 2 && v[0] <= 1 && v[1] <= 1 ? { clientIndex: v[0], dup: v[1] } : undefined;
};

/** `AT+CMQTTUNSUB=<client_index>,<req_length>,<dup>` */
export const readCmqttunsubSetTopic: IntegerReader = (count, v) => {
  return count === 3 && v[0] <= 1 && v[1] >= 1 && v[1] <= 1024 && v[2] <= 1
    ? { clientIndex: v[0], reqLength: v[1], dup: v[2] }
    : undefined;
};

/** `+CMQTTCFG: <index>,<checkUTF8_flag>,<optimeout_val>` */
export const readCmqttcfgReadResponse: IntegerReader = (count, v) => {
  return count === 3 && v[0] <= 1 && v[1] <= 1 && v[2] >= 20 && v[2] <= 120
    ? { index: v[0], checkUTF8Flag: v[1], optimeoutVal: v[2] }
    : undefined;
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
export const readCmqttconnlostUrc: IntegerReader = (count, v) => {
  return count === 2 && v[0] <= 1 && v[1] >= 1 && v[1] <= 3 ? { clientIndex: v[0], cause: v[1] } : undefined;
};

/** `+CMQTTRXSTART: <client_index>,<topic_total_len>,<payload_total_len>` */
export const readCmqttrxstartUrc: IntegerReader = (count, v) => {
  return count === 3 && v[0] <= 1 && v[1] >= 1 && v[1] <= 1024 && v[2] <= 10240
    ? { clientIndex: v[0], topicTotalLen: v[1], payloadTotalLen: v[2] }
    : undefined;
};

/** `+CMQTTRXTOPIC: <client_index>,<sub_topic_len>` */
export const readCmqttrxtopicUrc: IntegerReader = (count, v, block) => {
  return count === 2 && v[0] <= 1 && v[1] >= 1 && v[1] <= 1024
    ? { clientIndex: v[0], subTopicLen: v[1], subTopic: block }
    : undefined;
};

/** `+CMQTTRXPAYLOAD: <client_index>,<sub_payload_len>` */
export const readCmqttrxpayloadUrc: IntegerReader = (count, v, block) => {
  return count === 2 && v[0] <= 1 && v[1] <= 10240
    ? { clientIndex: v[0], subPayloadLen: v[1], subPayload: block }
    : undefined;
};
