// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Writer } from "../../../runtime/model.js";

/** `AT+QMTCFG="will",<TCP_connectID>,<will_fg>[,<will_QoS>,<will_retain>,<will_topic>,<will_msg>]` */
export const writeQmtcfgSetWill: Writer = ($, values) => {
  const { tcpConnectId, willFg, willQos, willRetain, willTopic, willMsg } = values;
  $.head("AT+QMTCFG=");
  $.literal('"will"');
  $.integer(tcpConnectId, 0, 4);
  $.integer(willFg, 0, 1);
  if (willQos === undefined && willRetain === undefined && willTopic === undefined && willMsg === undefined)
    return $.end(values, 2) && willFg !== 1;
  $.integer(willQos, 0, 2);
  $.integer(willRetain, 0, 1);
  $.quoted(willTopic, 1, 256);
  $.quoted(willMsg, 1, 256);
  return $.end(values, 6) && willFg !== 0;
};

/** `AT+QMTCFG="will",<TCP_connectID>` */
export const writeQmtcfgSetWillQuery: Writer = ($, values) => {
  const { tcpConnectId } = values;
  $.head("AT+QMTCFG=");
  $.literal('"will"');
  $.integer(tcpConnectId, 0, 4);
  return $.end(values, 1);
};

/** `AT+QMTCFG="timeout",<TCP_connectID>` */
export const writeQmtcfgSetTimeoutQuery: Writer = ($, values) => {
  const { tcpConnectId } = values;
  $.head("AT+QMTCFG=");
  $.literal('"timeout"');
  $.integer(tcpConnectId, 0, 4);
  return $.end(values, 1);
};

/** `AT+QMTCFG="session",<TCP_connectID>,<clean_session>` */
export const writeQmtcfgSetSession: Writer = ($, values) => {
  const { tcpConnectId, cleanSession } = values;
  $.head("AT+QMTCFG=");
  $.literal('"session"');
  $.integer(tcpConnectId, 0, 4);
  $.integer(cleanSession, 0, 1);
  return $.end(values, 2);
};

/** `AT+QMTCFG="session",<TCP_connectID>` */
export const writeQmtcfgSetSessionQuery: Writer = ($, values) => {
  const { tcpConnectId } = values;
  $.head("AT+QMTCFG=");
  $.literal('"session"');
  $.integer(tcpConnectId, 0, 4);
  return $.end(values, 1);
};

/** `AT+QMTCFG="keepalive",<TCP_connectID>,<keep_alive_time>` */
export const writeQmtcfgSetKeepalive: Writer = ($, values) => {
  const { tcpConnectId, keepAliveTime } = values;
  $.head("AT+QMTCFG=");
  $.literal('"keepalive"');
  $.integer(tcpConnectId, 0, 4);
  $.integer(keepAliveTime, 0, 3600);
  return $.end(values, 2);
};

/** `AT+QMTCFG="keepalive",<TCP_connectID>` */
export const writeQmtcfgSetKeepaliveQuery: Writer = ($, values) => {
  const { tcpConnectId } = values;
  $.head("AT+QMTCFG=");
  $.literal('"keepalive"');
  $.integer(tcpConnectId, 0, 4);
  return $.end(values, 1);
};

/** `AT+QMTCFG="aliauth",<TCP_connectID>,<product_key>,<device_name>,<device_secret>` */
export const writeQmtcfgSetAliauth: Writer = ($, values) => {
  const { tcpConnectId, productKey, deviceName, deviceSecret } = values;
  $.head("AT+QMTCFG=");
  $.literal('"aliauth"');
  $.integer(tcpConnectId, 0, 4);
  $.quoted(productKey, 0, 64);
  $.quoted(deviceName, 0, 64);
  $.quoted(deviceSecret, 0, 64);
  return $.end(values, 4);
};

/** `AT+QMTCFG="aliauth",<TCP_connectID>` */
export const writeQmtcfgSetAliauthQuery: Writer = ($, values) => {
  const { tcpConnectId } = values;
  $.head("AT+QMTCFG=");
  $.literal('"aliauth"');
  $.integer(tcpConnectId, 0, 4);
  return $.end(values, 1);
};

/** `AT+QMTCFG="version",<TCP_connectID>,<version_num>` */
export const writeQmtcfgSetVersion: Writer = ($, values) => {
  const { tcpConnectId, versionNum } = values;
  $.head("AT+QMTCFG=");
  $.literal('"version"');
  $.integer(tcpConnectId, 0, 4);
  $.integer(versionNum, 0, 1);
  return $.end(values, 2);
};

/** `AT+QMTCFG="version",<TCP_connectID>` */
export const writeQmtcfgSetVersionQuery: Writer = ($, values) => {
  const { tcpConnectId } = values;
  $.head("AT+QMTCFG=");
  $.literal('"version"');
  $.integer(tcpConnectId, 0, 4);
  return $.end(values, 1);
};

/** `AT+QMTCFG="showrecvlen",<TCP_connectID>,<show_flag>` */
export const writeQmtcfgSetShowrecvlen: Writer = ($, values) => {
  const { tcpConnectId, showFlag } = values;
  $.head("AT+QMTCFG=");
  $.literal('"showrecvlen"');
  $.integer(tcpConnectId, 0, 4);
  $.integer(showFlag, 0, 1);
  return $.end(values, 2);
};

/** `AT+QMTCFG="showrecvlen",<TCP_connectID>` */
export const writeQmtcfgSetShowrecvlenQuery: Writer = ($, values) => {
  const { tcpConnectId } = values;
  $.head("AT+QMTCFG=");
  $.literal('"showrecvlen"');
  $.integer(tcpConnectId, 0, 4);
  return $.end(values, 1);
};

/** `AT+QMTCFG="echomode",<TCP_connectID>,<echo_mode>` */
export const writeQmtcfgSetEchomode: Writer = ($, values) => {
  const { tcpConnectId, echoMode } = values;
  $.head("AT+QMTCFG=");
  $.literal('"echomode"');
  $.integer(tcpConnectId, 0, 4);
  $.integer(echoMode, 0, 1);
  return $.end(values, 2);
};

/** `AT+QMTCFG="echomode",<TCP_connectID>` */
export const writeQmtcfgSetEchomodeQuery: Writer = ($, values) => {
  const { tcpConnectId } = values;
  $.head("AT+QMTCFG=");
  $.literal('"echomode"');
  $.integer(tcpConnectId, 0, 4);
  return $.end(values, 1);
};

/** `AT+QMTCFG="dataformat",<TCP_connectID>,<send_format>,<recv_format>` */
export const writeQmtcfgSetDataformat: Writer = ($, values) => {
  const { tcpConnectId, sendFormat, recvFormat } = values;
  $.head("AT+QMTCFG=");
  $.literal('"dataformat"');
  $.integer(tcpConnectId, 0, 4);
  $.integer(sendFormat, 0, 1);
  $.integer(recvFormat, 0, 1);
  return $.end(values, 3);
};

/** `AT+QMTCFG="dataformat",<TCP_connectID>` */
export const writeQmtcfgSetDataformatQuery: Writer = ($, values) => {
  const { tcpConnectId } = values;
  $.head("AT+QMTCFG=");
  $.literal('"dataformat"');
  $.integer(tcpConnectId, 0, 4);
  return $.end(values, 1);
};

/** `AT+QMTCFG="ssl",<TCP_connectID>,<SSL_enable>[,<SSL_contextID>,<SSL_connectID>]` */
export const writeQmtcfgSetSsl: Writer = ($, values) => {
  const { tcpConnectId, sslEnable, sslContextId, sslConnectId } = values;
  $.head("AT+QMTCFG=");
  $.literal('"ssl"');
  $.integer(tcpConnectId, 0, 4);
  $.integer(sslEnable, 0, 1);
  if (sslContextId === undefined && sslConnectId === undefined) return $.end(values, 2);
  $.integer(sslContextId, 0, 10);
  $.integer(sslConnectId, 0, 4);
  return $.end(values, 4);
};

/** `AT+QMTCFG="ssl",<TCP_connectID>` */
export const writeQmtcfgSetSslQuery: Writer = ($, values) => {
  const { tcpConnectId } = values;
  $.head("AT+QMTCFG=");
  $.literal('"ssl"');
  $.integer(tcpConnectId, 0, 4);
  return $.end(values, 1);
};

/** `AT+QMTOPEN=<TCP_connectID>,<host_name>,<port>` */
export const writeQmtopenSet: Writer = ($, values) => {
  const { tcpConnectId, hostName, port } = values;
  $.head("AT+QMTOPEN=");
  $.integer(tcpConnectId, 0, 4);
  $.quoted(hostName, 0, 100);
  $.integer(port, 1, 65535);
  return $.end(values, 3);
};

/** `AT+QMTCLOSE=<TCP_connectID>` */
export const writeQmtcloseSet: Writer = ($, values) => {
  const { tcpConnectId } = values;
  $.head("AT+QMTCLOSE=");
  $.integer(tcpConnectId, 0, 4);
  return $.end(values, 1);
};

/** `AT+QMTCONN=<TCP_connectID>,<clientID>[,<username>[,<password>]]` */
export const writeQmtconnSet: Writer = ($, values) => {
  const { tcpConnectId, clientId, username, password } = values;
  $.head("AT+QMTCONN=");
  $.integer(tcpConnectId, 0, 4);
  $.quoted(clientId, 0, 128);
  if (username === undefined && password === undefined) return $.end(values, 2);
  $.quoted(username, 0, 256);
  if (password === undefined) return $.end(values, 3);
  $.quoted(password, 0, 256);
  return $.end(values, 4);
};

/** `AT+QMTDISC=<TCP_connectID>` */
export const writeQmtdiscSet: Writer = ($, values) => {
  const { tcpConnectId } = values;
  $.head("AT+QMTDISC=");
  $.integer(tcpConnectId, 0, 4);
  return $.end(values, 1);
};

/** `AT+QMTPUB=<TCP_connectID>,<msgID>,<qos>,<retain>,<topic>,<msg_len>,<msg>` */
export const writeQmtpubSetInline: Writer = ($, values) => {
  const { tcpConnectId, msgId, qos, retain, topic, msgLen, msg } = values;
  $.head("AT+QMTPUB=");
  $.integer(tcpConnectId, 0, 4);
  $.integer(msgId, 0, 65535);
  $.integer(qos, 0, 2);
  $.integer(retain, 0, 1);
  $.quoted(topic, 0, 256);
  $.integer(msgLen, 0, 1460);
  $.bytes(msg instanceof Uint8Array && msg.length === msgLen ? msg : undefined, 0, 1460);
  return $.end(values, 7) && (qos !== 0 || msgId === 0) && ((qos !== 1 && qos !== 2) || msgId !== 0);
};

/** `AT+QMTPUB=<TCP_connectID>,<msgID>,<qos>,<retain>,<topic>,<msg_len>` */
export const writeQmtpubSetCounted: Writer = ($, values) => {
  const { tcpConnectId, msgId, qos, retain, topic, msgLen } = values;
  $.head("AT+QMTPUB=");
  $.integer(tcpConnectId, 0, 4);
  $.integer(msgId, 0, 65535);
  $.integer(qos, 0, 2);
  $.integer(retain, 0, 1);
  $.quoted(topic, 0, 256);
  $.integer(msgLen, 0, 1460);
  return $.end(values, 6) && (qos !== 0 || msgId === 0) && ((qos !== 1 && qos !== 2) || msgId !== 0);
};

/** `AT+QMTPUB=<TCP_connectID>,<msgID>,<qos>,<retain>,<topic>` */
export const writeQmtpubSetData: Writer = ($, values) => {
  const { tcpConnectId, msgId, qos, retain, topic } = values;
  $.head("AT+QMTPUB=");
  $.integer(tcpConnectId, 0, 4);
  $.integer(msgId, 0, 65535);
  $.integer(qos, 0, 2);
  $.integer(retain, 0, 1);
  $.quoted(topic, 0, 256);
  return $.end(values, 5) && (qos !== 0 || msgId === 0) && ((qos !== 1 && qos !== 2) || msgId !== 0);
};

/** `AT+QSCLK=<n>` */
export const writeQsclkSet: Writer = ($, values) => {
  const { n } = values;
  $.head("AT+QSCLK=");
  $.integer(n, -9007199254740991, 9007199254740991);
  return $.end(values, 1);
};

/** `AT+QSSLCFG=<SSL_contextID>,<SSL_connectID>,"seclevel",<secLevel>` */
export const writeQsslcfgSetSeclevel: Writer = ($, values) => {
  const { sslContextId, sslConnectId, secLevel } = values;
  $.head("AT+QSSLCFG=");
  $.integer(sslContextId, 0, 10);
  $.integer(sslConnectId, 0, 4);
  $.literal('"seclevel"');
  $.integer(secLevel, -9007199254740991, 9007199254740991);
  return $.end(values, 3);
};

/** `AT+QSSLCFG=<SSL_contextID>,<SSL_connectID>,"cacert"` */
export const writeQsslcfgSetCacert: Writer = ($, values) => {
  const { sslContextId, sslConnectId } = values;
  $.head("AT+QSSLCFG=");
  $.integer(sslContextId, 0, 10);
  $.integer(sslConnectId, 0, 4);
  $.literal('"cacert"');
  return $.end(values, 2);
};

/** `AT+QSSLCFG=<SSL_contextID>,<SSL_connectID>,"clientcert"` */
export const writeQsslcfgSetClientcert: Writer = ($, values) => {
  const { sslContextId, sslConnectId } = values;
  $.head("AT+QSSLCFG=");
  $.integer(sslContextId, 0, 10);
  $.integer(sslConnectId, 0, 4);
  $.literal('"clientcert"');
  return $.end(values, 2);
};

/** `AT+QSSLCFG=<SSL_contextID>,<SSL_connectID>,"clientkey"` */
export const writeQsslcfgSetClientkey: Writer = ($, values) => {
  const { sslContextId, sslConnectId } = values;
  $.head("AT+QSSLCFG=");
  $.integer(sslContextId, 0, 10);
  $.integer(sslConnectId, 0, 4);
  $.literal('"clientkey"');
  return $.end(values, 2);
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
