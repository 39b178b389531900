// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Writer } from "../../../runtime/model.js";

/** `AT+QMTCFG="WILL",<tcpconnectID>,<will_fg>[,<will_qos>,<will_retain>,<will_topic>,<will_msg>]` */
export const writeQmtcfgSetWill: Writer = ($, $values, $write) => {
  const { tcpConnectId, willFg, willQos, willRetain, willTopic, willMsg } = $values;
  if (willQos === undefined && willRetain === undefined && willTopic === undefined && willMsg === undefined)
    return (
      $.integer(tcpConnectId, 0, 5) &&
      $.integer(willFg, 0, 1) &&
      $.only($values, 2) &&
      willFg !== 1 &&
      (!$write || $write("AT+QMTCFG=", "WILL", tcpConnectId, willFg))
    );
  return (
    $.integer(tcpConnectId, 0, 5) &&
    $.integer(willFg, 0, 1) &&
    $.integer(willQos, 0, 2) &&
    $.integer(willRetain, 0, 1) &&
    $.text(willTopic, 0, 9007199254740991) &&
    $.text(willMsg, 0, 9007199254740991) &&
    $.only($values, 6) &&
    willFg !== 0 &&
    (!$write || $write("AT+QMTCFG=", "WILL", tcpConnectId, willFg, willQos, willRetain, willTopic, willMsg))
  );
};

/** `AT+QMTCFG="WILL",<tcpconnectID>` */
export const writeQmtcfgSetWillQuery: Writer = ($, $values, $write) => {
  const { tcpConnectId } = $values;
  return (
    $.integer(tcpConnectId, 0, 5) &&
    $.only($values, 1) &&
    (!$write || $write("AT+QMTCFG=", "WILL", tcpConnectId))
  );
};

/** `AT+QMTCFG="TIMEOUT",<tcpconnectID>` */
export const writeQmtcfgSetTimeoutQuery: Writer = ($, $values, $write) => {
  const { tcpConnectId } = $values;
  return (
    $.integer(tcpConnectId, 0, 5) &&
    $.only($values, 1) &&
    (!$write || $write("AT+QMTCFG=", "TIMEOUT", tcpConnectId))
  );
};

/** `AT+QMTCFG="SESSION",<tcpconnectID>,<clean_session>` */
export const writeQmtcfgSetSession: Writer = ($, $values, $write) => {
  const { tcpConnectId, cleanSession } = $values;
  return (
    $.integer(tcpConnectId, 0, 5) &&
    $.integer(cleanSession, 0, 1) &&
    $.only($values, 2) &&
    (!$write || $write("AT+QMTCFG=", "SESSION", tcpConnectId, cleanSession))
  );
};

/** `AT+QMTCFG="SESSION",<tcpconnectID>` */
export const writeQmtcfgSetSessionQuery: Writer = ($, $values, $write) => {
  const { tcpConnectId } = $values;
  return (
    $.integer(tcpConnectId, 0, 5) &&
    $.only($values, 1) &&
    (!$write || $write("AT+QMTCFG=", "SESSION", tcpConnectId))
  );
};

/** `AT+QMTCFG="KEEPALIVE",<tcpconnectID>,<keep-alive time>` */
export const writeQmtcfgSetKeepalive: Writer = ($, $values, $write) => {
  const { tcpConnectId, keepAliveTime } = $values;
  return (
    $.integer(tcpConnectId, 0, 5) &&
    $.integer(keepAliveTime, 0, 3600) &&
    $.only($values, 2) &&
    (!$write || $write("AT+QMTCFG=", "KEEPALIVE", tcpConnectId, keepAliveTime))
  );
};

/** `AT+QMTCFG="KEEPALIVE",<tcpconnectID>` */
export const writeQmtcfgSetKeepaliveQuery: Writer = ($, $values, $write) => {
  const { tcpConnectId } = $values;
  return (
    $.integer(tcpConnectId, 0, 5) &&
    $.only($values, 1) &&
    (!$write || $write("AT+QMTCFG=", "KEEPALIVE", tcpConnectId))
  );
};

/** `AT+QMTCFG="ALIAUTH",<tcpconnectID>,<product_key>,<device_name>,<device_secret>` */
export const writeQmtcfgSetAliauth: Writer = ($, $values, $write) => {
  const { tcpConnectId, productKey, deviceName, deviceSecret } = $values;
  return (
    $.integer(tcpConnectId, 0, 5) &&
    $.text(productKey, 0, 9007199254740991) &&
    $.text(deviceName, 0, 9007199254740991) &&
    $.text(deviceSecret, 0, 9007199254740991) &&
    $.only($values, 4) &&
    (!$write || $write("AT+QMTCFG=", "ALIAUTH", tcpConnectId, productKey, deviceName, deviceSecret))
  );
};

/** `AT+QMTCFG="ALIAUTH",<tcpconnectID>` */
export const writeQmtcfgSetAliauthQuery: Writer = ($, $values, $write) => {
  const { tcpConnectId } = $values;
  return (
    $.integer(tcpConnectId, 0, 5) &&
    $.only($values, 1) &&
    (!$write || $write("AT+QMTCFG=", "ALIAUTH", tcpConnectId))
  );
};

/** `AT+QMTOPEN=<tcpconnectID>,<host_name>,<port>` */
export const writeQmtopenSet: Writer = ($, $values, $write) => {
  const { tcpConnectId, hostName, port } = $values;
  return (
    $.integer(tcpConnectId, 0, 5) &&
    $.text(hostName, 0, 100) &&
    $.integer(port, 1, 65535) &&
    $.only($values, 3) &&
    (!$write || $write("AT+QMTOPEN=", tcpConnectId, hostName, port))
  );
};

/** `AT+QMTCLOSE=<tcpconnectID>` */
export const writeQmtcloseSet: Writer = ($, $values, $write) => {
  const { tcpConnectId } = $values;
  return (
    $.integer(tcpConnectId, 0, 5) &&
    $.only($values, 1) &&
    (!$write || $write("AT+QMTCLOSE=", tcpConnectId))
  );
};

/** `AT+QMTCONN=<tcpconnectID>,<clientID>[,<username>[,<password>]]` */
export const writeQmtconnSet: Writer = ($, $values, $write) => {
  const { tcpConnectId, clientId, username, password } = $values;
  if (username === undefined && password === undefined)
    return (
      $.integer(tcpConnectId, 0, 5) &&
      $.text(clientId, 0, 9007199254740991) &&
      $.only($values, 2) &&
      (!$write || $write("AT+QMTCONN=", tcpConnectId, clientId))
    );
  if (password === undefined)
    return (
      $.integer(tcpConnectId, 0, 5) &&
      $.text(clientId, 0, 9007199254740991) &&
      $.text(username, 0, 9007199254740991) &&
      $.only($values, 3) &&
      (!$write || $write("AT+QMTCONN=", tcpConnectId, clientId, username))
    );
  return (
    $.integer(tcpConnectId, 0, 5) &&
    $.text(clientId, 0, 9007199254740991) &&
    $.text(username, 0, 9007199254740991) &&
    $.text(password, 0, 9007199254740991) &&
    $.only($values, 4) &&
    (!$write || $write("AT+QMTCONN=", tcpConnectId, clientId, username, password))
  );
};

/** `AT+QMTDISC=<tcpconnectID>` */
export const writeQmtdiscSet: Writer = ($, $values, $write) => {
  const { tcpConnectId } = $values;
  return (
    $.integer(tcpConnectId, 0, 5) &&
    $.only($values, 1) &&
    (!$write || $write("AT+QMTDISC=", tcpConnectId))
  );
};

/** `AT+QMTPUB=<tcpconnectID>,<msgID>,<qos>,<retain>,<topic>,<msg>` */
export const writeQmtpubSet: Writer = ($, $values, $write) => {
  const { tcpConnectId, msgId, qos, retain, topic, msg } = $values;
  return (
    $.integer(tcpConnectId, 0, 5) &&
    $.integer(msgId, 0, 65535) &&
    $.integer(qos, 0, 2) &&
    $.integer(retain, 0, 1) &&
    $.text(topic, 0, 9007199254740991) &&
    $.text(msg, 0, 9007199254740991) &&
    $.only($values, 6) &&
    ((qos !== 1 && qos !== 2) || msgId !== 0) &&
    (!$write || $write("AT+QMTPUB=", tcpConnectId, msgId, qos, retain, topic, msg))
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

/** `AT+CGPADDR=<cid>` */
export const writeCgpaddrSet: Writer = ($, $values, $write) => {
  const { cid } = $values;
  return $.integer(cid, 0, 255) && $.only($values, 1) && (!$write || $write("AT+CGPADDR=", cid));
};
