// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Writer } from "../../../runtime/model.js";

/** `AT+CSSLCFG="sslversion",<ssl_ctx_index>,<sslversion>` */
export const writeCsslcfgSetSslversion: Writer = ($, $values, $write) => {
  const { sslCtxIndex, sslversion } = $values;
  return (
    $.integer(sslCtxIndex, 0, 9) &&
    $.integer(sslversion, -9007199254740991, 9007199254740991) &&
    $.only($values, 2) &&
    (!$write || $write("AT+CSSLCFG=", "sslversion", sslCtxIndex, sslversion))
  );
};

/** `AT+CSSLCFG="authmode",<ssl_ctx_index>,<authmode>` */
export const writeCsslcfgSetAuthmode: Writer = ($, $values, $write) => {
  const { sslCtxIndex, authmode } = $values;
  return (
    $.integer(sslCtxIndex, 0, 9) &&
    $.integer(authmode, -9007199254740991, 9007199254740991) &&
    $.only($values, 2) &&
    (!$write || $write("AT+CSSLCFG=", "authmode", sslCtxIndex, authmode))
  );
};

/** `AT+CSSLCFG="ignorelocaltime",<ssl_ctx_index>,<ignoreltime>` */
export const writeCsslcfgSetIgnorelocaltime: Writer = ($, $values, $write) => {
  const { sslCtxIndex, ignoreltime } = $values;
  return (
    $.integer(sslCtxIndex, 0, 9) &&
    $.integer(ignoreltime, 0, 1) &&
    $.only($values, 2) &&
    (!$write || $write("AT+CSSLCFG=", "ignorelocaltime", sslCtxIndex, ignoreltime))
  );
};

/** `AT+CSSLCFG="negotiatetime",<ssl_ctx_index>,<negotiatetime>` */
export const writeCsslcfgSetNegotiatetime: Writer = ($, $values, $write) => {
  const { sslCtxIndex, negotiatetime } = $values;
  return (
    $.integer(sslCtxIndex, 0, 9) &&
    $.integer(negotiatetime, -9007199254740991, 9007199254740991) &&
    $.only($values, 2) &&
    (!$write || $write("AT+CSSLCFG=", "negotiatetime", sslCtxIndex, negotiatetime))
  );
};

/** `AT+CSSLCFG="cacert",<ssl_ctx_index>,<ca_file>` */
export const writeCsslcfgSetCacert: Writer = ($, $values, $write) => {
  const { sslCtxIndex, caFile } = $values;
  return (
    $.integer(sslCtxIndex, 0, 9) &&
    $.text(caFile, 1, 108) &&
    $.only($values, 2) &&
    (!$write || $write("AT+CSSLCFG=", "cacert", sslCtxIndex, caFile))
  );
};

/** `AT+CSSLCFG="clientcert",<ssl_ctx_index>,<clientcert_file>` */
export const writeCsslcfgSetClientcert: Writer = ($, $values, $write) => {
  const { sslCtxIndex, clientcertFile } = $values;
  return (
    $.integer(sslCtxIndex, 0, 9) &&
    $.text(clientcertFile, 1, 108) &&
    $.only($values, 2) &&
    (!$write || $write("AT+CSSLCFG=", "clientcert", sslCtxIndex, clientcertFile))
  );
};

/** `AT+CSSLCFG="clientkey",<ssl_ctx_index>,<clientkey_file>` */
export const writeCsslcfgSetClientkey: Writer = ($, $values, $write) => {
  const { sslCtxIndex, clientkeyFile } = $values;
  return (
    $.integer(sslCtxIndex, 0, 9) &&
    $.text(clientkeyFile, 1, 108) &&
    $.only($values, 2) &&
    (!$write || $write("AT+CSSLCFG=", "clientkey", sslCtxIndex, clientkeyFile))
  );
};

/** `AT+CCERTDOWN=<filename>,<len>` */
export const writeCcertdownSet: Writer = ($, $values, $write) => {
  const { filename, length } = $values;
  return (
    $.text(filename, 1, 108) &&
    $.integer(length, 1, 10240) &&
    $.only($values, 2) &&
    (!$write || $write("AT+CCERTDOWN=", filename, length))
  );
};

/** `AT+CCERTDELE=<filename>` */
export const writeCcertdeleSet: Writer = ($, $values, $write) => {
  const { filename } = $values;
  return $.text(filename, 1, 108) && $.only($values, 1) && (!$write || $write("AT+CCERTDELE=", filename));
};

/** `AT+CMQTTACCQ=<client_index>,<clientID>[,<server_type>]` */
export const writeCmqttaccqSet: Writer = ($, $values, $write) => {
  const { clientIndex, clientId, serverType } = $values;
  if (serverType === undefined)
    return (
      $.integer(clientIndex, 0, 1) &&
      $.text(clientId, 1, 128) &&
      $.only($values, 2) &&
      (!$write || $write("AT+CMQTTACCQ=", clientIndex, clientId))
    );
  return (
    $.integer(clientIndex, 0, 1) &&
    $.text(clientId, 1, 128) &&
    $.integer(serverType, 0, 1) &&
    $.only($values, 3) &&
    (!$write || $write("AT+CMQTTACCQ=", clientIndex, clientId, serverType))
  );
};

/** `AT+CMQTTREL=<client_index>` */
export const writeCmqttrelSet: Writer = ($, $values, $write) => {
  const { clientIndex } = $values;
  return (
    $.integer(clientIndex, 0, 1) &&
    $.only($values, 1) &&
    (!$write || $write("AT+CMQTTREL=", clientIndex))
  );
};

/** `AT+CMQTTSSLCFG=<session_id>,<ssl_ctx_index>` */
export const writeCmqttsslcfgSet: Writer = ($, $values, $write) => {
  const { sessionId, sslCtxIndex } = $values;
  return (
    $.integer(sessionId, 0, 1) &&
    $.integer(sslCtxIndex, 0, 9) &&
    $.only($values, 2) &&
    (!$write || $write("AT+CMQTTSSLCFG=", sessionId, sslCtxIndex))
  );
};

/** `AT+CMQTTWILLTOPIC=<client_index>,<req_length>` */
export const writeCmqttwilltopicSet: Writer = ($, $values, $write) => {
  const { clientIndex, reqLength } = $values;
  return (
    $.integer(clientIndex, 0, 1) &&
    $.integer(reqLength, 1, 1024) &&
    $.only($values, 2) &&
    (!$write || $write("AT+CMQTTWILLTOPIC=", clientIndex, reqLength))
  );
};

/** `AT+CMQTTWILLMSG=<client_index>,<req_length>,<qos>` */
export const writeCmqttwillmsgSet: Writer = ($, $values, $write) => {
  const { clientIndex, reqLength, qos } = $values;
  return (
    $.integer(clientIndex, 0, 1) &&
    $.integer(reqLength, 1, 1024) &&
    $.integer(qos, 0, 2) &&
    $.only($values, 3) &&
    (!$write || $write("AT+CMQTTWILLMSG=", clientIndex, reqLength, qos))
  );
};

/** `AT+CMQTTDISC=<client_index>,<timeout>` */
export const writeCmqttdiscSet: Writer = ($, $values, $write) => {
  const { clientIndex, timeout } = $values;
  return (
    $.integer(clientIndex, 0, 1) &&
    $.integer(timeout, 0, 180) &&
    $.only($values, 2) &&
    (!([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59] as unknown[]).includes(timeout) || timeout === 0) &&
    (!$write || $write("AT+CMQTTDISC=", clientIndex, timeout))
  );
};

/** `AT+CMQTTTOPIC=<client_index>,<req_length>` */
export const writeCmqtttopicSet: Writer = ($, $values, $write) => {
  const { clientIndex, reqLength } = $values;
  return (
    $.integer(clientIndex, 0, 1) &&
    $.integer(reqLength, 1, 1024) &&
    $.only($values, 2) &&
    (!$write || $write("AT+CMQTTTOPIC=", clientIndex, reqLength))
  );
};

/** `AT+CMQTTPAYLOAD=<client_index>,<req_length>` */
export const writeCmqttpayloadSet: Writer = ($, $values, $write) => {
  const { clientIndex, reqLength } = $values;
  return (
    $.integer(clientIndex, 0, 1) &&
    $.integer(reqLength, 1, 10240) &&
    $.only($values, 2) &&
    (!$write || $write("AT+CMQTTPAYLOAD=", clientIndex, reqLength))
  );
};

/** `AT+CMQTTPUB=<client_index>,<qos>,<pub_timeout>[,<retained>[,<dup>]]` */
export const writeCmqttpubSet: Writer = ($, $values, $write) => {
  const { clientIndex, qos, pubTimeout, retained, dup } = $values;
  if (retained === undefined && dup === undefined)
    return (
      $.integer(clientIndex, 0, 1) &&
      $.integer(qos, 0, 2) &&
      $.integer(pubTimeout, 60, 180) &&
      $.only($values, 3) &&
      (!$write || $write("AT+CMQTTPUB=", clientIndex, qos, pubTimeout))
    );
  if (dup === undefined)
    return (
      $.integer(clientIndex, 0, 1) &&
      $.integer(qos, 0, 2) &&
      $.integer(pubTimeout, 60, 180) &&
      $.integer(retained, 0, 1) &&
      $.only($values, 4) &&
      (!$write || $write("AT+CMQTTPUB=", clientIndex, qos, pubTimeout, retained))
    );
  return (
    $.integer(clientIndex, 0, 1) &&
    $.integer(qos, 0, 2) &&
    $.integer(pubTimeout, 60, 180) &&
    $.integer(retained, 0, 1) &&
    $.integer(dup, 0, 1) &&
    $.only($values, 5) &&
    (!$write || $write("AT+CMQTTPUB=", clientIndex, qos, pubTimeout, retained, dup))
  );
};

/** `AT+CMQTTSUBTOPIC=<client_index>,<req_length>,<qos>` */
export const writeCmqttsubtopicSet: Writer = ($, $values, $write) => {
  const { clientIndex, reqLength, qos } = $values;
  return (
    $.integer(clientIndex, 0, 1) &&
    $.integer(reqLength, 1, 1024) &&
    $.integer(qos, 0, 2) &&
    $.only($values, 3) &&
    (!$write || $write("AT+CMQTTSUBTOPIC=", clientIndex, reqLength, qos))
  );
};

/** `AT+CMQTTSUB=<client_index>[,<dup>]` */
export const writeCmqttsubSetStaged: Writer = ($, $values, $write) => {
  const { clientIndex, dup } = $values;
  if (dup === undefined)
    return (
      $.integer(clientIndex, 0, 1) &&
      $.only($values, 1) &&
      (!$write || $write("AT+CMQTTSUB=", clientIndex))
    );
  return (
    $.integer(clientIndex, 0, 1) &&
    $.integer(dup, 0, 1) &&
    $.only($values, 2) &&
    (!$write || $write("AT+CMQTTSUB=", clientIndex, dup))
  );
};

/** `AT+CMQTTSUB=<client_index>,<req_length>,<qos>[,<dup>]` */
export const writeCmqttsubSetTopic: Writer = ($, $values, $write) => {
  const { clientIndex, reqLength, qos, dup } = $values;
  if (dup === undefined)
    return (
      $.integer(clientIndex, 0, 1) &&
      $.integer(reqLength, 1, 1024) &&
      $.integer(qos, 0, 2) &&
      $.only($values, 3) &&
      (!$write || $write("AT+CMQTTSUB=", clientIndex, reqLength, qos))
    );
  return (
    $.integer(clientIndex, 0, 1) &&
    $.integer(reqLength, 1, 1024) &&
    $.integer(qos, 0, 2) &&
    $.integer(dup, 0, 1) &&
    $.only($values, 4) &&
    (!$write || $write("AT+CMQTTSUB=", clientIndex, reqLength, qos, dup))
  );
};

/** `AT+CMQTTUNSUBTOPIC=<client_index>,<req_length>` */
export const writeCmqttunsubtopicSet: Writer = ($, $values, $write) => {
  const { clientIndex, reqLength } = $values;
  return (
    $.integer(clientIndex, 0, 1) &&
    $.integer(reqLength, 1, 1024) &&
    $.only($values, 2) &&
    (!$write || $write("AT+CMQTTUNSUBTOPIC=", clientIndex, reqLength))
  );
};

/** `AT+CMQTTUNSUB=<client_index>,<dup>` */
export const writeCmqttunsubSetStaged: Writer = ($, $values, $write) => {
  const { clientIndex, dup } = $values;
  return (
    $.integer(clientIndex, 0, 1) &&
    $.integer(dup, 0, 1) &&
    $.only($values, 2) &&
    (!$write || $write("AT+CMQTTUNSUB=", clientIndex, dup))
  );
};

/** `AT+CMQTTUNSUB=<client_index>,<req_length>,<dup>` */
export const writeCmqttunsubSetTopic: Writer = ($, $values, $write) => {
  const { clientIndex, reqLength, dup } = $values;
  return (
    $.integer(clientIndex, 0, 1) &&
    $.integer(reqLength, 1, 1024) &&
    $.integer(dup, 0, 1) &&
    $.only($values, 3) &&
    (!$write || $write("AT+CMQTTUNSUB=", clientIndex, reqLength, dup))
  );
};

/** `AT+CMQTTCFG="checkUTF8",<index>,<checkUTF8_flag>` */
export const writeCmqttcfgSetCheckUTF8: Writer = ($, $values, $write) => {
  const { index, checkUTF8Flag } = $values;
  return (
    $.integer(index, 0, 1) &&
    $.integer(checkUTF8Flag, 0, 1) &&
    $.only($values, 2) &&
    (!$write || $write("AT+CMQTTCFG=", "checkUTF8", index, checkUTF8Flag))
  );
};

/** `AT+CMQTTCFG="optimeout",<index>,<optimeout_val>` */
export const writeCmqttcfgSetOptimeout: Writer = ($, $values, $write) => {
  const { index, optimeoutVal } = $values;
  return (
    $.integer(index, 0, 1) &&
    $.integer(optimeoutVal, 20, 120) &&
    $.only($values, 2) &&
    (!$write || $write("AT+CMQTTCFG=", "optimeout", index, optimeoutVal))
  );
};

/** `AT+CGSOCKCONT=<cid>,<PDP_type>,<APN>` */
export const writeCgsockcontSet: Writer = ($, $values, $write) => {
  const { cid, pdpType, apn } = $values;
  return (
    $.integer(cid, -9007199254740991, 9007199254740991) &&
    $.text(pdpType, 1, 16) &&
    $.text(apn, 0, 100) &&
    $.only($values, 3) &&
    (!$write || $write("AT+CGSOCKCONT=", cid, pdpType, apn))
  );
};

/** `AT+CMEE=<n>` */
export const writeCmeeSet: Writer = ($, $values, $write) => {
  const { n } = $values;
  return $.integer(n, 0, 2) && $.only($values, 1) && (!$write || $write("AT+CMEE=", n));
};

/** `AT+CREG=<n>` */
export const writeCregSet: Writer = ($, $values, $write) => {
  const { n } = $values;
  return $.integer(n, 0, 2) && $.only($values, 1) && (!$write || $write("AT+CREG=", n));
};

/** `AT+CEREG=<n>` */
export const writeCeregSet: Writer = ($, $values, $write) => {
  const { n } = $values;
  return $.integer(n, 0, 2) && $.only($values, 1) && (!$write || $write("AT+CEREG=", n));
};

/** `AT+CGATT=<state>` */
export const writeCgattSet: Writer = ($, $values, $write) => {
  const { state } = $values;
  return $.integer(state, 0, 1) && $.only($values, 1) && (!$write || $write("AT+CGATT=", state));
};

/** `AT+CGDCONT=<cid>,<PDP_type>,<APN>` */
export const writeCgdcontSet: Writer = ($, $values, $write) => {
  const { cid, pdpType, apn } = $values;
  return (
    $.integer(cid, -9007199254740991, 9007199254740991) &&
    $.text(pdpType, 1, 16) &&
    $.text(apn, 0, 100) &&
    $.only($values, 3) &&
    (!$write || $write("AT+CGDCONT=", cid, pdpType, apn))
  );
};

/** `AT+CGPADDR=<cid>` */
export const writeCgpaddrSet: Writer = ($, $values, $write) => {
  const { cid } = $values;
  return $.integer(cid, 0, 255) && $.only($values, 1) && (!$write || $write("AT+CGPADDR=", cid));
};
