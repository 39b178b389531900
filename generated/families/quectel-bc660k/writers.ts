// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Writer } from "../../../runtime/model.js";

/** `AT+QMTCFG="will",<TCP_connectID>,<will_fg>[,<will_QoS>,<will_retain>,<will_topic>,<will_msg>]` */
export const writeQmtcfgSetWill: Writer = ($, $values, $write) => {
  const { tcpConnectId, willFg, willQos, willRetain, willTopic, willMsg } = $values;
  if (willQos === undefined && willRetain === undefined && willTopic === undefined && willMsg === undefined)
    return (
      $.integer(tcpConnectId, 0, 4) &&
      $.integer(willFg, 0, 1) &&
      $.only($values, 2) &&
      willFg !== 1 &&
      (!$write || $write("AT+QMTCFG=", "will", tcpConnectId, willFg))
    );
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.integer(willFg, 0, 1) &&
    $.integer(willQos, 0, 2) &&
    $.integer(willRetain, 0, 1) &&
    $.text(willTopic, 1, 256) &&
    $.text(willMsg, 1, 256) &&
    $.only($values, 6) &&
    willFg !== 0 &&
    (!$write || $write("AT+QMTCFG=", "will", tcpConnectId, willFg, willQos, willRetain, willTopic, willMsg))
  );
};

/** `AT+QMTCFG="will",<TCP_connectID>` */
export const writeQmtcfgSetWillQuery: Writer = ($, $values, $write) => {
  const { tcpConnectId } = $values;
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.only($values, 1) &&
    (!$write || $write("AT+QMTCFG=", "will", tcpConnectId))
  );
};

/** `AT+QMTCFG="timeout",<TCP_connectID>` */
export const writeQmtcfgSetTimeoutQuery: Writer = ($, $values, $write) => {
  const { tcpConnectId } = $values;
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.only($values, 1) &&
    (!$write || $write("AT+QMTCFG=", "timeout", tcpConnectId))
  );
};

/** `AT+QMTCFG="session",<TCP_connectID>,<clean_session>` */
export const writeQmtcfgSetSession: Writer = ($, $values, $write) => {
  const { tcpConnectId, cleanSession } = $values;
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.integer(cleanSession, 0, 1) &&
    $.only($values, 2) &&
    (!$write || $write("AT+QMTCFG=", "session", tcpConnectId, cleanSession))
  );
};

/** `AT+QMTCFG="session",<TCP_connectID>` */
export const writeQmtcfgSetSessionQuery: Writer = ($, $values, $write) => {
  const { tcpConnectId } = $values;
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.only($values, 1) &&
    (!$write || $write("AT+QMTCFG=", "session", tcpConnectId))
  );
};

/** `AT+QMTCFG="keepalive",<TCP_connectID>,<keep_alive_time>` */
export const writeQmtcfgSetKeepalive: Writer = ($, $values, $write) => {
  const { tcpConnectId, keepAliveTime } = $values;
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.integer(keepAliveTime, 0, 3600) &&
    $.only($values, 2) &&
    (!$write || $write("AT+QMTCFG=", "keepalive", tcpConnectId, keepAliveTime))
  );
};

/** `AT+QMTCFG="keepalive",<TCP_connectID>` */
export const writeQmtcfgSetKeepaliveQuery: Writer = ($, $values, $write) => {
  const { tcpConnectId } = $values;
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.only($values, 1) &&
    (!$write || $write("AT+QMTCFG=", "keepalive", tcpConnectId))
  );
};

/** `AT+QMTCFG="aliauth",<TCP_connectID>,<product_key>,<device_name>,<device_secret>` */
export const writeQmtcfgSetAliauth: Writer = ($, $values, $write) => {
  const { tcpConnectId, productKey, deviceName, deviceSecret } = $values;
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.text(productKey, 0, 64) &&
    $.text(deviceName, 0, 64) &&
    $.text(deviceSecret, 0, 64) &&
    $.only($values, 4) &&
    (!$write || $write("AT+QMTCFG=", "aliauth", tcpConnectId, productKey, deviceName, deviceSecret))
  );
};

/** `AT+QMTCFG="aliauth",<TCP_connectID>` */
export const writeQmtcfgSetAliauthQuery: Writer = ($, $values, $write) => {
  const { tcpConnectId } = $values;
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.only($values, 1) &&
    (!$write || $write("AT+QMTCFG=", "aliauth", tcpConnectId))
  );
};

/** `AT+QMTCFG="version",<TCP_connectID>,<version_num>` */
export const writeQmtcfgSetVersion: Writer = ($, $values, $write) => {
  const { tcpConnectId, versionNum } = $values;
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.integer(versionNum, 0, 1) &&
    $.only($values, 2) &&
    (!$write || $write("AT+QMTCFG=", "version", tcpConnectId, versionNum))
  );
};

/** `AT+QMTCFG="version",<TCP_connectID>` */
export const writeQmtcfgSetVersionQuery: Writer = ($, $values, $write) => {
  const { tcpConnectId } = $values;
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.only($values, 1) &&
    (!$write || $write("AT+QMTCFG=", "version", tcpConnectId))
  );
};

/** `AT+QMTCFG="showrecvlen",<TCP_connectID>,<show_flag>` */
export const writeQmtcfgSetShowrecvlen: Writer = ($, $values, $write) => {
  const { tcpConnectId, showFlag } = $values;
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.integer(showFlag, 0, 1) &&
    $.only($values, 2) &&
    (!$write || $write("AT+QMTCFG=", "showrecvlen", tcpConnectId, showFlag))
  );
};

/** `AT+QMTCFG="showrecvlen",<TCP_connectID>` */
export const writeQmtcfgSetShowrecvlenQuery: Writer = ($, $values, $write) => {
  const { tcpConnectId } = $values;
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.only($values, 1) &&
    (!$write || $write("AT+QMTCFG=", "showrecvlen", tcpConnectId))
  );
};

/** `AT+QMTCFG="echomode",<TCP_connectID>,<echo_mode>` */
export const writeQmtcfgSetEchomode: Writer = ($, $values, $write) => {
  const { tcpConnectId, echoMode } = $values;
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.integer(echoMode, 0, 1) &&
    $.only($values, 2) &&
    (!$write || $write("AT+QMTCFG=", "echomode", tcpConnectId, echoMode))
  );
};

/** `AT+QMTCFG="echomode",<TCP_connectID>` */
export const writeQmtcfgSetEchomodeQuery: Writer = ($, $values, $write) => {
  const { tcpConnectId } = $values;
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.only($values, 1) &&
    (!$write || $write("AT+QMTCFG=", "echomode", tcpConnectId))
  );
};

/** `AT+QMTCFG="dataformat",<TCP_connectID>,<send_format>,<recv_format>` */
export const writeQmtcfgSetDataformat: Writer = ($, $values, $write) => {
  const { tcpConnectId, sendFormat, recvFormat } = $values;
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.integer(sendFormat, 0, 1) &&
    $.integer(recvFormat, 0, 1) &&
    $.only($values, 3) &&
    (!$write || $write("AT+QMTCFG=", "dataformat", tcpConnectId, sendFormat, recvFormat))
  );
};

/** `AT+QMTCFG="dataformat",<TCP_connectID>` */
export const writeQmtcfgSetDataformatQuery: Writer = ($, $values, $write) => {
  const { tcpConnectId } = $values;
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.only($values, 1) &&
    (!$write || $write("AT+QMTCFG=", "dataformat", tcpConnectId))
  );
};

/** `AT+QMTCFG="ssl",<TCP_connectID>,<SSL_enable>[,<SSL_contextID>,<SSL_connectID>]` */
export const writeQmtcfgSetSsl: Writer = ($, $values, $write) => {
  const { tcpConnectId, sslEnable, sslContextId, sslConnectId } = $values;
  if (sslContextId === undefined && sslConnectId === undefined)
    return (
      $.integer(tcpConnectId, 0, 4) &&
      $.integer(sslEnable, 0, 1) &&
      $.only($values, 2) &&
      (!$write || $write("AT+QMTCFG=", "ssl", tcpConnectId, sslEnable))
    );
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.integer(sslEnable, 0, 1) &&
    $.integer(sslContextId, 0, 10) &&
    $.integer(sslConnectId, 0, 4) &&
    $.only($values, 4) &&
    (!$write || $write("AT+QMTCFG=", "ssl", tcpConnectId, sslEnable, sslContextId, sslConnectId))
  );
};

/** `AT+QMTCFG="ssl",<TCP_connectID>` */
export const writeQmtcfgSetSslQuery: Writer = ($, $values, $write) => {
  const { tcpConnectId } = $values;
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.only($values, 1) &&
    (!$write || $write("AT+QMTCFG=", "ssl", tcpConnectId))
  );
};

/** `AT+QMTOPEN=<TCP_connectID>,<host_name>,<port>` */
export const writeQmtopenSet: Writer = ($, $values, $write) => {
  const { tcpConnectId, hostName, port } = $values;
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.text(hostName, 0, 100) &&
    $.integer(port, 1, 65535) &&
    $.only($values, 3) &&
    (!$write || $write("AT+QMTOPEN=", tcpConnectId, hostName, port))
  );
};

/** `AT+QMTCLOSE=<TCP_connectID>` */
export const writeQmtcloseSet: Writer = ($, $values, $write) => {
  const { tcpConnectId } = $values;
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.only($values, 1) &&
    (!$write || $write("AT+QMTCLOSE=", tcpConnectId))
  );
};

/** `AT+QMTCONN=<TCP_connectID>,<clientID>[,<username>[,<password>]]` */
export const writeQmtconnSet: Writer = ($, $values, $write) => {
  const { tcpConnectId, clientId, username, password } = $values;
  if (username === undefined && password === undefined)
    return (
      $.integer(tcpConnectId, 0, 4) &&
      $.text(clientId, 0, 128) &&
      $.only($values, 2) &&
      (!$write || $write("AT+QMTCONN=", tcpConnectId, clientId))
    );
  if (password === undefined)
    return (
      $.integer(tcpConnectId, 0, 4) &&
      $.text(clientId, 0, 128) &&
      $.text(username, 0, 256) &&
      $.only($values, 3) &&
      (!$write || $write("AT+QMTCONN=", tcpConnectId, clientId, username))
    );
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.text(clientId, 0, 128) &&
    $.text(username, 0, 256) &&
    $.text(password, 0, 256) &&
    $.only($values, 4) &&
    (!$write || $write("AT+QMTCONN=", tcpConnectId, clientId, username, password))
  );
};

/** `AT+QMTDISC=<TCP_connectID>` */
export const writeQmtdiscSet: Writer = ($, $values, $write) => {
  const { tcpConnectId } = $values;
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.only($values, 1) &&
    (!$write || $write("AT+QMTDISC=", tcpConnectId))
  );
};

/** `AT+QMTPUB=<TCP_connectID>,<msgID>,<qos>,<retain>,<topic>,<msg_len>,<msg>` */
export const writeQmtpubSetInline: Writer = ($, $values, $write) => {
  const { tcpConnectId, msgId, qos, retain, topic, msgLen, msg } = $values;
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.integer(msgId, 0, 65535) &&
    $.integer(qos, 0, 2) &&
    $.integer(retain, 0, 1) &&
    $.text(topic, 0, 256) &&
    $.integer(msgLen, 0, 1460) &&
    $.bytes(msg, 0, 1460) && msg.length === msgLen &&
    $.only($values, 7) &&
    (qos !== 0 || msgId === 0) &&
    ((qos !== 1 && qos !== 2) || msgId !== 0) &&
    (!$write || $write("AT+QMTPUB=", tcpConnectId, msgId, qos, retain, topic, msgLen, msg))
  );
};

/** `AT+QMTPUB=<TCP_connectID>,<msgID>,<qos>,<retain>,<topic>,<msg_len>` */
export const writeQmtpubSetCounted: Writer = ($, $values, $write) => {
  const { tcpConnectId, msgId, qos, retain, topic, msgLen } = $values;
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.integer(msgId, 0, 65535) &&
    $.integer(qos, 0, 2) &&
    $.integer(retain, 0, 1) &&
    $.text(topic, 0, 256) &&
    $.integer(msgLen, 0, 1460) &&
    $.only($values, 6) &&
    (qos !== 0 || msgId === 0) &&
    ((qos !== 1 && qos !== 2) || msgId !== 0) &&
    (!$write || $write("AT+QMTPUB=", tcpConnectId, msgId, qos, retain, topic, msgLen))
  );
};

/** `AT+QMTPUB=<TCP_connectID>,<msgID>,<qos>,<retain>,<topic>` */
export const writeQmtpubSetData: Writer = ($, $values, $write) => {
  const { tcpConnectId, msgId, qos, retain, topic } = $values;
  return (
    $.integer(tcpConnectId, 0, 4) &&
    $.integer(msgId, 0, 65535) &&
    $.integer(qos, 0, 2) &&
    $.integer(retain, 0, 1) &&
    $.text(topic, 0, 256) &&
    $.only($values, 5) &&
    (qos !== 0 || msgId === 0) &&
    ((qos !== 1 && qos !== 2) || msgId !== 0) &&
    (!$write || $write("AT+QMTPUB=", tcpConnectId, msgId, qos, retain, topic))
  );
};

/** `AT+QSCLK=<n>` */
export const writeQsclkSet: Writer = ($, $values, $write) => {
  const { n } = $values;
  return (
    $.integer(n, -9007199254740991, 9007199254740991) &&
    $.only($values, 1) &&
    (!$write || $write("AT+QSCLK=", n))
  );
};

/** `AT+QSSLCFG=<SSL_contextID>,<SSL_connectID>,"seclevel",<secLevel>` */
export const writeQsslcfgSetSeclevel: Writer = ($, $values, $write) => {
  const { sslContextId, sslConnectId, secLevel } = $values;
  return (
    $.integer(sslContextId, 0, 10) &&
    $.integer(sslConnectId, 0, 4) &&
    $.integer(secLevel, -9007199254740991, 9007199254740991) &&
    $.only($values, 3) &&
    (!$write || $write("AT+QSSLCFG=", sslContextId, sslConnectId, "seclevel", secLevel))
  );
};

/** `AT+QSSLCFG=<SSL_contextID>,<SSL_connectID>,"cacert"` */
export const writeQsslcfgSetCacert: Writer = ($, $values, $write) => {
  const { sslContextId, sslConnectId } = $values;
  return (
    $.integer(sslContextId, 0, 10) &&
    $.integer(sslConnectId, 0, 4) &&
    $.only($values, 2) &&
    (!$write || $write("AT+QSSLCFG=", sslContextId, sslConnectId, "cacert"))
  );
};

/** `AT+QSSLCFG=<SSL_contextID>,<SSL_connectID>,"clientcert"` */
export const writeQsslcfgSetClientcert: Writer = ($, $values, $write) => {
  const { sslContextId, sslConnectId } = $values;
  return (
    $.integer(sslContextId, 0, 10) &&
    $.integer(sslConnectId, 0, 4) &&
    $.only($values, 2) &&
    (!$write || $write("AT+QSSLCFG=", sslContextId, sslConnectId, "clientcert"))
  );
};

/** `AT+QSSLCFG=<SSL_contextID>,<SSL_connectID>,"clientkey"` */
export const writeQsslcfgSetClientkey: Writer = ($, $values, $write) => {
  const { sslContextId, sslConnectId } = $values;
  return (
    $.integer(sslContextId, 0, 10) &&
    $.integer(sslConnectId, 0, 4) &&
    $.only($values, 2) &&
    (!$write || $write("AT+QSSLCFG=", sslContextId, sslConnectId, "clientkey"))
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
