// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Writer } from "../../../runtime/model.js";

/** `AT+QMTCFG="WILL",<tcpconnectID>,<will_fg>[,<will_qos>,<will_retain>,<will_topic>,<will_msg>]` */
export const writeQmtcfgSetWill: Writer = ($, values) => {
  const { tcpConnectId, willFg, willQos, willRetain, willTopic, willMsg } = values;
  $.head("AT+QMTCFG=");
  $.literal('"WILL"');
  $.integer(tcpConnectId, 0, 5);
  $.integer(willFg, 0, 1);
  if (willQos === undefined && willRetain === undefined && willTopic === undefined && willMsg === undefined)
    return $.end(values, 2) && willFg !== 1;
  $.integer(willQos, 0, 2);
  $.integer(willRetain, 0, 1);
  $.quoted(willTopic, 0, 9007199254740991);
  $.quoted(willMsg, 0, 9007199254740991);
  return $.end(values, 6) && willFg !== 0;
};

/** `AT+QMTCFG="WILL",<tcpconnectID>` */
export const writeQmtcfgSetWillQuery: Writer = ($, values) => {
  const { tcpConnectId } = values;
  $.head("AT+QMTCFG=");
  $.literal('"WILL"');
  $.integer(tcpConnectId, 0, 5);
  return $.end(values, 1);
};

/** `AT+QMTCFG="TIMEOUT",<tcpconnectID>` */
export const writeQmtcfgSetTimeoutQuery: Writer = ($, values) => {
  const { tcpConnectId } = values;
  $.head("AT+QMTCFG=");
  $.literal('"TIMEOUT"');
  $.integer(tcpConnectId, 0, 5);
  return $.end(values, 1);
};

/** `AT+QMTCFG="SESSION",<tcpconnectID>,<clean_session>` */
export const writeQmtcfgSetSession: Writer = ($, values) => {
  const { tcpConnectId, cleanSession } = values;
  $.head("AT+QMTCFG=");
  $.literal('"SESSION"');
  $.integer(tcpConnectId, 0, 5);
  $.integer(cleanSession, 0, 1);
  return $.end(values, 2);
};

/** `AT+QMTCFG="SESSION",<tcpconnectID>` */
export const writeQmtcfgSetSessionQuery: Writer = ($, values) => {
  const { tcpConnectId } = values;
  $.head("AT+QMTCFG=");
  $.literal('"SESSION"');
  $.integer(tcpConnectId, 0, 5);
  return $.end(values, 1);
};

/** `AT+QMTCFG="KEEPALIVE",<tcpconnectID>,<keep-alive time>` */
export const writeQmtcfgSetKeepalive: Writer = ($, values) => {
  const { tcpConnectId, keepAliveTime } = values;
  $.head("AT+QMTCFG=");
  $.literal('"KEEPALIVE"');
  $.integer(tcpConnectId, 0, 5);
  $.integer(keepAliveTime, 0, 3600);
  return $.end(values, 2);
};

/** `AT+QMTCFG="KEEPALIVE",<tcpconnectID>` */
export const writeQmtcfgSetKeepaliveQuery: Writer = ($, values) => {
  const { tcpConnectId } = values;
  $.head("AT+QMTCFG=");
  $.literal('"KEEPALIVE"');
  $.integer(tcpConnectId, 0, 5);
  return $.end(values, 1);
};

/** `AT+QMTCFG="ALIAUTH",<tcpconnectID>,<product_key>,<device_name>,<device_secret>` */
export const writeQmtcfgSetAliauth: Writer = ($, values) => {
  const { tcpConnectId, productKey, deviceName, deviceSecret } = values;
  $.head("AT+QMTCFG=");
  $.literal('"ALIAUTH"');
  $.integer(tcpConnectId, 0, 5);
  $.quoted(productKey, 0, 9007199254740991);
  $.quoted(deviceName, 0, 9007199254740991);
  $.quoted(deviceSecret, 0, 9007199254740991);
  return $.end(values, 4);
};

/** `AT+QMTCFG="ALIAUTH",<tcpconnectID>` */
export const writeQmtcfgSetAliauthQuery: Writer = ($, values) => {
  const { tcpConnectId } = values;
  $.head("AT+QMTCFG=");
  $.literal('"ALIAUTH"');
  $.integer(tcpConnectId, 0, 5);
  return $.end(values, 1);
};

/** `AT+QMTOPEN=<tcpconnectID>,<host_name>,<port>` */
export const writeQmtopenSet: Writer = ($, values) => {
  const { tcpConnectId, hostName, port } = values;
  $.head("AT+QMTOPEN=");
  $.integer(tcpConnectId, 0, 5);
  $.quoted(hostName, 0, 100);
  $.integer(port, 1, 65535);
  return $.end(values, 3);
};

/** `AT+QMTCLOSE=<tcpconnectID>` */
export const writeQmtcloseSet: Writer = ($, values) => {
  const { tcpConnectId } = values;
  $.head("AT+QMTCLOSE=");
  $.integer(tcpConnectId, 0, 5);
  return $.end(values, 1);
};

/** `AT+QMTCONN=<tcpconnectID>,<clientID>[,<username>[,<password>]]` */
export const writeQmtconnSet: Writer = ($, values) => {
  const { tcpConnectId, clientId, username, password } = values;
  $.head("AT+QMTCONN=");
  $.integer(tcpConnectId, 0, 5);
  $.quoted(clientId, 0, 9007199254740991);
  if (username === undefined && password === undefined) return $.end(values, 2);
  $.quoted(username, 0, 9007199254740991);
  if (password === undefined) return $.end(values, 3);
  $.quoted(password, 0, 9007199254740991);
  return $.end(values, 4);
};

/** `AT+QMTDISC=<tcpconnectID>` */
export const writeQmtdiscSet: Writer = ($, values) => {
  const { tcpConnectId } = values;
  $.head("AT+QMTDISC=");
  $.integer(tcpConnectId, 0, 5);
  return $.end(values, 1);
};

/** `AT+QMTPUB=<tcpconnectID>,<msgID>,<qos>,<retain>,<topic>,<msg>` */
export const writeQmtpubSet: Writer = ($, values) => {
  const { tcpConnectId, msgId, qos, retain, topic, msg } = values;
  $.head("AT+QMTPUB=");
  $.integer(tcpConnectId, 0, 5);
  $.integer(msgId, 0, 65535);
  $.integer(qos, 0, 2);
  $.integer(retain, 0, 1);
  $.quoted(topic, 0, 9007199254740991);
  $.quoted(msg, 0, 9007199254740991);
  return $.end(values, 6) && (qos !== 0 || msgId === 0) && ((qos !== 1 && qos !== 2) || msgId !== 0);
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

/** `AT+CGPADDR=<cid>` */
export const writeCgpaddrSet: Writer = ($, values) => {
  const { cid } = values;
  $.head("AT+CGPADDR=");
  $.integer(cid, 0, 255);
  return $.end(values, 1);
};
