// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Writer } from "../../../runtime/model.js";

/** `AT+CSSLCFG="sslversion",<ssl_ctx_index>,<sslversion>` */
export const writeCsslcfgSetSslversion: Writer = ($, values) => {
  const { sslCtxIndex, sslversion } = values;
  $.head("AT+CSSLCFG=");
  $.literal('"sslversion"');
  $.integer(sslCtxIndex, 0, 9);
  $.integer(sslversion, -9007199254740991, 9007199254740991);
  return $.end(values, 2);
};

/** `AT+CSSLCFG="authmode",<ssl_ctx_index>,<authmode>` */
export const writeCsslcfgSetAuthmode: Writer = ($, values) => {
  const { sslCtxIndex, authmode } = values;
  $.head("AT+CSSLCFG=");
  $.literal('"authmode"');
  $.integer(sslCtxIndex, 0, 9);
  $.integer(authmode, -9007199254740991, 9007199254740991);
  return $.end(values, 2);
};

/** `AT+CSSLCFG="ignorlocaltime",<ssl_ctx_index>,<ignoreltime>` */
export const writeCsslcfgSetIgnorlocaltime: Writer = ($, values) => {
  const { sslCtxIndex, ignoreltime } = values;
  $.head("AT+CSSLCFG=");
  $.literal('"ignorlocaltime"');
  $.integer(sslCtxIndex, 0, 9);
  $.integer(ignoreltime, 0, 1);
  return $.end(values, 2);
};

/** `AT+CSSLCFG="negotiatetime",<ssl_ctx_index>,<negotiatetime>` */
export const writeCsslcfgSetNegotiatetime: Writer = ($, values) => {
  const { sslCtxIndex, negotiatetime } = values;
  $.head("AT+CSSLCFG=");
  $.literal('"negotiatetime"');
  $.integer(sslCtxIndex, 0, 9);
  $.integer(negotiatetime, -9007199254740991, 9007199254740991);
  return $.end(values, 2);
};

/** `AT+CSSLCFG="cacert",<ssl_ctx_index>,<ca_file>` */
export const writeCsslcfgSetCacert: Writer = ($, values) => {
  const { sslCtxIndex, caFile } = values;
  $.head("AT+CSSLCFG=");
  $.literal('"cacert"');
  $.integer(sslCtxIndex, 0, 9);
  $.quoted(caFile, 1, 108);
  return $.end(values, 2);
};

/** `AT+CSSLCFG="clientcert",<ssl_ctx_index>,<clientcert_file>` */
export const writeCsslcfgSetClientcert: Writer = ($, values) => {
  const { sslCtxIndex, clientcertFile } = values;
  $.head("AT+CSSLCFG=");
  $.literal('"clientcert"');
  $.integer(sslCtxIndex, 0, 9);
  $.quoted(clientcertFile, 1, 108);
  return $.end(values, 2);
};

/** `AT+CSSLCFG="clientkey",<ssl_ctx_index>,<clientkey_file>` */
export const writeCsslcfgSetClientkey: Writer = ($, values) => {
  const { sslCtxIndex, clientkeyFile } = values;
  $.head("AT+CSSLCFG=");
  $.literal('"clientkey"');
  $.integer(sslCtxIndex, 0, 9);
  $.quoted(clientkeyFile, 1, 108);
  return $.end(values, 2);
};

/** `AT+CCERTDOWN=<filename>,<len>` */
export const writeCcertdownSet: Writer = ($, values) => {
  const { filename, length } = values;
  $.head("AT+CCERTDOWN=");
  $.quoted(filename, 1, 108);
  $.integer(length, 1, 10240);
  return $.end(values, 2);
};

/** `AT+CCERTDELE=<filename>` */
export const writeCcertdeleSet: Writer = ($, values) => {
  const { filename } = values;
  $.head("AT+CCERTDELE=");
  $.quoted(filename, 1, 108);
  return $.end(values, 1);
};

/** `AT+CMQTTACCQ=<client_index>,<clientID>[,<server_type>]` */
export const writeCmqttaccqSet: Writer = ($, values) => {
  const { clientIndex, clientId, serverType } = values;
  $.head("AT+CMQTTACCQ=");
  $.integer(clientIndex, 0, 1);
  $.quoted(clientId, 1, 128);
  if (serverType === undefined) return $.end(values, 2);
  $.integer(serverType, 0, 1);
  return $.end(values, 3);
};

/** `AT+CMQTTREL=<client_index>` */
export const writeCmqttrelSet: Writer = ($, values) => {
  const { clientIndex } = values;
  $.head("AT+CMQTTREL=");
  $.integer(clientIndex, 0, 1);
  return $.end(values, 1);
};

/** `AT+CMQTTSSLCFG=<session_id>,<ssl_ctx_index>` */
export const writeCmqttsslcfgSet: Writer = ($, values) => {
  const { sessionId, sslCtxIndex } = values;
  $.head("AT+CMQTTSSLCFG=");
  $.integer(sessionId, 0, 1);
  $.integer(sslCtxIndex, 0, 9);
  return $.end(values, 2);
};

/** `AT+CMQTTWILLTOPIC=<client_index>,<req_length>` */
export const writeCmqttwilltopicSet: Writer = ($, values) => {
  const { clientIndex, reqLength } = values;
  $.head("AT+CMQTTWILLTOPIC=");
  $.integer(clientIndex, 0, 1);
  $.integer(reqLength, 1, 1024);
  return $.end(values, 2);
};

/** `AT+CMQTTWILLMSG=<client_index>,<req_length>,<qos>` */
export const writeCmqttwillmsgSet: Writer = ($, values) => {
  const { clientIndex, reqLength, qos } = values;
  $.head("AT+CMQTTWILLMSG=");
  $.integer(clientIndex, 0, 1);
  $.integer(reqLength, 1, 1024);
  $.integer(qos, 0, 2);
  return $.end(values, 3);
};

/** `AT+CMQTTDISC=<client_index>,<timeout>` */
export const writeCmqttdiscSet: Writer = ($, values) => {
  const { clientIndex, timeout } = values;
  $.head("AT+CMQTTDISC=");
  $.integer(clientIndex, 0, 1);
  $.integer(timeout, 0, 180);
  return (
    $.end(values, 2) &&
    (!(
      [
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
        29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53,
        54, 55, 56, 57, 58, 59,
      ] as unknown[]
    ).includes(timeout) ||
      timeout === 0)
  );
};

/** `AT+CMQTTTOPIC=<client_index>,<req_length>` */
export const writeCmqtttopicSet: Writer = ($, values) => {
  const { clientIndex, reqLength } = values;
  $.head("AT+CMQTTTOPIC=");
  $.integer(clientIndex, 0, 1);
  $.integer(reqLength, 1, 1024);
  return $.end(values, 2);
};

/** `AT+CMQTTPAYLOAD=<client_index>,<req_length>` */
export const writeCmqttpayloadSet: Writer = ($, values) => {
  const { clientIndex, reqLength } = values;
  $.head("AT+CMQTTPAYLOAD=");
  $.integer(clientIndex, 0, 1);
  $.integer(reqLength, 1, 10240);
  return $.end(values, 2);
};

/** `AT+CMQTTPUB=<client_index>,<qos>,<pub_timeout>[,<retained>[,<dup>]]` */
export const writeCmqttpubSet: Writer = ($, values) => {
  const { clientIndex, qos, pubTimeout, retained, dup } = values;
  $.head("AT+CMQTTPUB=");
  $.integer(clientIndex, 0, 1);
  $.integer(qos, 0, 2);
  $.integer(pubTimeout, 60, 180);
  if (retained === undefined && dup === undefined) return $.end(values, 3);
  $.integer(retained, 0, 1);
  if (dup === undefined) return $.end(values, 4);
  $.integer(dup, 0, 1);
  return $.end(values, 5);
};

/** `AT+CMQTTSUBTOPIC=<client_index>,<req_length>,<qos>` */
export const writeCmqttsubtopicSet: Writer = ($, values) => {
  const { clientIndex, reqLength, qos } = values;
  $.head("AT+CMQTTSUBTOPIC=");
  $.integer(clientIndex, 0, 1);
  $.integer(reqLength, 1, 1024);
  $.integer(qos, 0, 2);
  return $.end(values, 3);
};

/** `AT+CMQTTSUB=<client_index>[,<dup>]` */
export const writeCmqttsubSetStaged: Writer = ($, values) => {
  const { clientIndex, dup } = values;
  $.head("AT+CMQTTSUB=");
  $.integer(clientIndex, 0, 1);
  if (dup === undefined) return $.end(values, 1);
  $.integer(dup, 0, 1);
  return $.end(values, 2);
};

/** `AT+CMQTTSUB=<client_index>,<req_length>,<qos>[,<dup>]` */
export const writeCmqttsubSetTopic: Writer = ($, values) => {
  const { clientIndex, reqLength, qos, dup } = values;
  $.head("AT+CMQTTSUB=");
  $.integer(clientIndex, 0, 1);
  $.integer(reqLength, 1, 1024);
  $.integer(qos, 0, 2);
  if (dup === undefined) return $.end(values, 3);
  $.integer(dup, 0, 1);
  return $.end(values, 4);
};

/** `AT+CMQTTUNSUBTOPIC=<client_index>,<req_length>` */
export const writeCmqttunsubtopicSet: Writer = ($, values) => {
  const { clientIndex, reqLength } = values;
  $.head("AT+CMQTTUNSUBTOPIC=");
  $.integer(clientIndex, 0, 1);
  $.integer(reqLength, 1, 1024);
  return $.end(values, 2);
};

/** `AT+CMQTTUNSUB=<client_index>,<dup>` */
export const writeCmqttunsubSetStaged: Writer = ($, values) => {
  const { clientIndex, dup } = values;
  $.head("AT+CMQTTUNSUB=");
  $.integer(clientIndex, 0, 1);
  $.integer(dup, 0, 1);
  return $.end(values, 2);
};

/** `AT+CMQTTUNSUB=<client_index>,<req_length>,<dup>` */
export const writeCmqttunsubSetTopic: Writer = ($, values) => {
  const { clientIndex, reqLength, dup } = values;
  $.head("AT+CMQTTUNSUB=");
  $.integer(clientIndex, 0, 1);
  $.integer(reqLength, 1, 1024);
  $.integer(dup, 0, 1);
  return $.end(values, 3);
};

/** `AT+CMQTTCFG="checkUTF8",<index>,<checkUTF8_flag>` */
export const writeCmqttcfgSetCheckUTF8: Writer = ($, values) => {
  const { index, checkUTF8Flag } = values;
  $.head("AT+CMQTTCFG=");
  $.literal('"checkUTF8"');
  $.integer(index, 0, 1);
  $.integer(checkUTF8Flag, 0, 1);
  return $.end(values, 2);
};

/** `AT+CMQTTCFG="optimeout",<index>,<optimeout_val>` */
export const writeCmqttcfgSetOptimeout: Writer = ($, values) => {
  const { index, optimeoutVal } = values;
  $.head("AT+CMQTTCFG=");
  $.literal('"optimeout"');
  $.integer(index, 0, 1);
  $.integer(optimeoutVal, 20, 120);
  return $.end(values, 2);
};

/** `AT+CGSOCKCONT=<cid>,<PDP_type>,<APN>` */
export const writeCgsockcontSet: Writer = ($, values) => {
  const { cid, pdpType, apn } = values;
  $.head("AT+CGSOCKCONT=");
  $.integer(cid, -9007199254740991, 9007199254740991);
  $.quoted(pdpType, 1, 16);
  $.quoted(apn, 0, 100);
  return $.end(values, 3);
};

/** `AT+CMEE=<n>` */
export const writeCmeeSet: Writer = ($, values) => {
  const { n } = values;
  $.head("AT+CMEE=");
  $.integer(n, 0, 2);
  return $.end(values, 1);
};

/** `AT+CREG=<n>` */
export const writeCregSet: Writer = ($, values) => {
  const { n } = values;
  $.head("AT+CREG=");
  $.integer(n, 0, 2);
  return $.end(values, 1);
};

/** `AT+CEREG=<n>` */
export const writeCeregSet: Writer = ($, values) => {
  const { n } = values;
  $.head("AT+CEREG=");
  $.integer(n, 0, 2);
  return $.end(values, 1);
};

/** `AT+CGATT=<state>` */
export const writeCgattSet: Writer = ($, values) => {
  const { state } = values;
  $.head("AT+CGATT=");
  $.integer(state, 0, 1);
  return $.end(values, 1);
};

/** `AT+CGDCONT=<cid>,<PDP_type>,<APN>` */
export const writeCgdcontSet: Writer = ($, values) => {
  const { cid, pdpType, apn } = values;
  $.head("AT+CGDCONT=");
  $.integer(cid, -9007199254740991, 9007199254740991);
  $.quoted(pdpType, 1, 16);
  $.quoted(apn, 0, 100);
  return $.end(values, 3);
};

/** `AT+CGPADDR=<cid>` */
export const writeCgpaddrSet: Writer = ($, values) => {
  const { cid } = values;
  $.head("AT+CGPADDR=");
  $.integer(cid, 0, 255);
  return $.end(values, 1);
};
