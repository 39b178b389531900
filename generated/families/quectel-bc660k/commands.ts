// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Completion, Response, WireForm } from "../../../runtime/model.js";
import * as writers from "./writers.js";

/** `AT+QMTCFG="will",<TCP_connectID>,<will_fg>[,<will_QoS>,<will_retain>,<will_topic>,<will_msg>]`: Set the Will. Section 3.3.1. */
export const qmtcfgSetWill: WireForm = {
  id: "qmtcfg.set.will",
  command: "+QMTCFG",
  kind: "set",
  section: "3.3.1",
  layout: [
    { literal: "will" },
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "willFg", type: "integer", members: [0, 1] },
    {
      optional: [
        { name: "willQos", type: "integer", members: [0, 1, 2] },
        { name: "willRetain", type: "integer", members: [0, 1] },
        { name: "willTopic", type: "string", minBytes: 1, maxBytes: 256 },
        { name: "willMsg", type: "string", minBytes: 1, maxBytes: 256 },
      ],
    },
  ],
  rules: [
    {
      when: { property: "willFg", in: [1] },
      property: "willQos",
      must: "be-given",
      why: "a Will consists of QoS, retain flag, topic and message",
    },
    {
      when: { property: "willFg", in: [1] },
      property: "willRetain",
      must: "be-given",
      why: "a Will consists of QoS, retain flag, topic and message",
    },
    {
      when: { property: "willFg", in: [1] },
      property: "willTopic",
      must: "be-given",
      why: "a Will consists of QoS, retain flag, topic and message",
    },
    {
      when: { property: "willFg", in: [1] },
      property: "willMsg",
      must: "be-given",
      why: "a Will consists of QoS, retain flag, topic and message",
    },
    {
      when: { property: "willFg", in: [0] },
      property: "willQos",
      must: "be-absent",
      why: "nothing describes a Will that is switched off",
    },
    {
      when: { property: "willFg", in: [0] },
      property: "willRetain",
      must: "be-absent",
      why: "nothing describes a Will that is switched off",
    },
    {
      when: { property: "willFg", in: [0] },
      property: "willTopic",
      must: "be-absent",
      why: "nothing describes a Will that is switched off",
    },
    {
      when: { property: "willFg", in: [0] },
      property: "willMsg",
      must: "be-absent",
      why: "nothing describes a Will that is switched off",
    },
  ],
  write: writers.writeQmtcfgSetWill,
};

/** `+QMTCFG: <will_fg>[,<will_QoS>,<will_retain>,<will_topic>,<will_msg>]` */
export const qmtcfgSetWillQueryResponse: Response = {
  id: "qmtcfg.set.willQuery.response",
  prefix: "+QMTCFG",
  layout: [
    { name: "willFg", type: "integer", members: [0, 1] },
    {
      optional: [
        { name: "willQos", type: "integer", members: [0, 1, 2] },
        { name: "willRetain", type: "integer", members: [0, 1] },
        { name: "willTopic", type: "string", quoting: "either", minBytes: 1, maxBytes: 256 },
        { name: "willMsg", type: "string", quoting: "either", minBytes: 1, maxBytes: 256 },
      ],
    },
  ],
  count: "one",
};

/** `AT+QMTCFG="will",<TCP_connectID>`: Ask for the Will. Section 3.3.1. */
export const qmtcfgSetWillQuery: WireForm = {
  id: "qmtcfg.set.willQuery",
  command: "+QMTCFG",
  kind: "set",
  section: "3.3.1",
  layout: [{ literal: "will" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 }],
  write: writers.writeQmtcfgSetWillQuery,
  response: qmtcfgSetWillQueryResponse,
};

/** `AT+QMTCFG="timeout",<TCP_connectID>,<pkt_timeout>[,<retry_times>][,<timeout_notice>]`: Set time-out and repetition of packets. Section 3.3.1. */
export const qmtcfgSetTimeout: WireForm = {
  id: "qmtcfg.set.timeout",
  command: "+QMTCFG",
  kind: "set",
  section: "3.3.1",
  layout: [
    { literal: "timeout" },
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "pktTimeout", type: "integer", minimum: 1, maximum: 60, unit: "s" },
    { optional: [{ name: "retryTimes", type: "integer", minimum: 0, maximum: 10 }] },
    { optional: [{ name: "timeoutNotice", type: "integer", members: [0, 1] }] },
  ],
};

/** `+QMTCFG: <pkt_timeout>,<retry_times>,<timeout_notice>` */
export const qmtcfgSetTimeoutQueryResponse: Response = {
  id: "qmtcfg.set.timeoutQuery.response",
  prefix: "+QMTCFG",
  layout: [
    { name: "pktTimeout", type: "integer", minimum: 1, maximum: 60, unit: "s" },
    { name: "retryTimes", type: "integer", minimum: 0, maximum: 10 },
    { name: "timeoutNotice", type: "integer", members: [0, 1] },
  ],
  count: "one",
};

/** `AT+QMTCFG="timeout",<TCP_connectID>`: Ask for time-out and repetition of packets. Section 3.3.1. */
export const qmtcfgSetTimeoutQuery: WireForm = {
  id: "qmtcfg.set.timeoutQuery",
  command: "+QMTCFG",
  kind: "set",
  section: "3.3.1",
  layout: [{ literal: "timeout" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 }],
  write: writers.writeQmtcfgSetTimeoutQuery,
  response: qmtcfgSetTimeoutQueryResponse,
};

/** `AT+QMTCFG="session",<TCP_connectID>,<clean_session>`: Set the kind of session. Section 3.3.1. */
export const qmtcfgSetSession: WireForm = {
  id: "qmtcfg.set.session",
  command: "+QMTCFG",
  kind: "set",
  section: "3.3.1",
  layout: [
    { literal: "session" },
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "cleanSession", type: "integer", members: [0, 1] },
  ],
  write: writers.writeQmtcfgSetSession,
};

/** `+QMTCFG: <clean_session>` */
export const qmtcfgSetSessionQueryResponse: Response = {
  id: "qmtcfg.set.response",
  prefix: "+QMTCFG",
  layout: [{ name: "cleanSession", type: "integer", members: [0, 1] }],
  count: "one",
};

/** `AT+QMTCFG="session",<TCP_connectID>`: Ask for the kind of session. Section 3.3.1. */
export const qmtcfgSetSessionQuery: WireForm = {
  id: "qmtcfg.set.sessionQuery",
  command: "+QMTCFG",
  kind: "set",
  section: "3.3.1",
  layout: [{ literal: "session" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 }],
  write: writers.writeQmtcfgSetSessionQuery,
  response: qmtcfgSetSessionQueryResponse,
};

/** `AT+QMTCFG="keepalive",<TCP_connectID>,<keep_alive_time>`: Set the keep-alive time. Section 3.3.1. */
export const qmtcfgSetKeepalive: WireForm = {
  id: "qmtcfg.set.keepalive",
  command: "+QMTCFG",
  kind: "set",
  section: "3.3.1",
  layout: [
    { literal: "keepalive" },
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "keepAliveTime", type: "integer", minimum: 0, maximum: 3600, unit: "s" },
  ],
  write: writers.writeQmtcfgSetKeepalive,
};

/** `+QMTCFG: <keep_alive_time>` */
export const qmtcfgSetKeepaliveQueryResponse: Response = {
  id: "qmtcfg.set.keepaliveQuery.response",
  prefix: "+QMTCFG",
  layout: [{ name: "keepAliveTime", type: "integer", minimum: 0, maximum: 3600, unit: "s" }],
  count: "one",
};

/** `AT+QMTCFG="keepalive",<TCP_connectID>`: Ask for the keep-alive time. Section 3.3.1. */
export const qmtcfgSetKeepaliveQuery: WireForm = {
  id: "qmtcfg.set.keepaliveQuery",
  command: "+QMTCFG",
  kind: "set",
  section: "3.3.1",
  layout: [{ literal: "keepalive" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 }],
  write: writers.writeQmtcfgSetKeepaliveQuery,
  response: qmtcfgSetKeepaliveQueryResponse,
};

/** `AT+QMTCFG="aliauth",<TCP_connectID>,<product_key>,<device_name>,<device_secret>`: Set the identity of the device at Alibaba Cloud. Section 3.3.1. */
export const qmtcfgSetAliauth: WireForm = {
  id: "qmtcfg.set.aliauth",
  command: "+QMTCFG",
  kind: "set",
  section: "3.3.1",
  layout: [
    { literal: "aliauth" },
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "productKey", type: "string", maxBytes: 64 },
    { name: "deviceName", type: "string", maxBytes: 64 },
    { name: "deviceSecret", type: "string", maxBytes: 64, secret: true },
  ],
  write: writers.writeQmtcfgSetAliauth,
};

/** `+QMTCFG: <product_key>,<device_name>,<device_secret>` */
export const qmtcfgSetAliauthQueryResponse: Response = {
  id: "qmtcfg.set.aliauthQuery.response",
  prefix: "+QMTCFG",
  layout: [
    { name: "productKey", type: "string", quoting: "either", maxBytes: 64 },
    { name: "deviceName", type: "string", quoting: "either", maxBytes: 64 },
    { name: "deviceSecret", type: "string", quoting: "either", maxBytes: 64, secret: true },
  ],
  count: "optional",
};

/** `AT+QMTCFG="aliauth",<TCP_connectID>`: Ask for the identity of the device at Alibaba Cloud. Section 3.3.1. */
export const qmtcfgSetAliauthQuery: WireForm = {
  id: "qmtcfg.set.aliauthQuery",
  command: "+QMTCFG",
  kind: "set",
  section: "3.3.1",
  layout: [{ literal: "aliauth" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 }],
  write: writers.writeQmtcfgSetAliauthQuery,
  response: qmtcfgSetAliauthQueryResponse,
};

/** `AT+QMTCFG=?`: Ask for the ranges. Section 3.3.1. */
export const qmtcfgTest: WireForm = {
  id: "qmtcfg.test",
  command: "+QMTCFG",
  kind: "test",
  section: "3.3.1",
  layout: [],
};

/** `AT+QMTCFG="version",<TCP_connectID>,<version_num>`: Set the version of MQTT. Section 3.3.1. */
export const qmtcfgSetVersion: WireForm = {
  id: "qmtcfg.set.version",
  command: "+QMTCFG",
  kind: "set",
  section: "3.3.1",
  layout: [
    { literal: "version" },
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "versionNum", type: "integer", members: [0, 1] },
  ],
  write: writers.writeQmtcfgSetVersion,
};

/** `+QMTCFG: <version_num>` */
export const qmtcfgSetVersionQueryResponse: Response = {
  id: "qmtcfg.set.response",
  prefix: "+QMTCFG",
  layout: [{ name: "versionNum", type: "integer", members: [0, 1] }],
  count: "one",
};

/** `AT+QMTCFG="version",<TCP_connectID>`: Ask for the version of MQTT. Section 3.3.1. */
export const qmtcfgSetVersionQuery: WireForm = {
  id: "qmtcfg.set.versionQuery",
  command: "+QMTCFG",
  kind: "set",
  section: "3.3.1",
  layout: [{ literal: "version" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 }],
  write: writers.writeQmtcfgSetVersionQuery,
  response: qmtcfgSetVersionQueryResponse,
};

/** `AT+QMTCFG="showrecvlen",<TCP_connectID>,<show_flag>`: Set whether the length of received payloads is told. Section 3.3.1. */
export const qmtcfgSetShowrecvlen: WireForm = {
  id: "qmtcfg.set.showrecvlen",
  command: "+QMTCFG",
  kind: "set",
  section: "3.3.1",
  layout: [
    { literal: "showrecvlen" },
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "showFlag", type: "integer", members: [0, 1] },
  ],
  write: writers.writeQmtcfgSetShowrecvlen,
};

/** `+QMTCFG: <show_flag>` */
export const qmtcfgSetShowrecvlenQueryResponse: Response = {
  id: "qmtcfg.set.response",
  prefix: "+QMTCFG",
  layout: [{ name: "showFlag", type: "integer", members: [0, 1] }],
  count: "one",
};

/** `AT+QMTCFG="showrecvlen",<TCP_connectID>`: Ask for whether the length of received payloads is told. Section 3.3.1. */
export const qmtcfgSetShowrecvlenQuery: WireForm = {
  id: "qmtcfg.set.showrecvlenQuery",
  command: "+QMTCFG",
  kind: "set",
  section: "3.3.1",
  layout: [{ literal: "showrecvlen" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 }],
  write: writers.writeQmtcfgSetShowrecvlenQuery,
  response: qmtcfgSetShowrecvlenQueryResponse,
};

/** `AT+QMTCFG="echomode",<TCP_connectID>,<echo_mode>`: Set the echo of the data state. Section 3.3.1. */
export const qmtcfgSetEchomode: WireForm = {
  id: "qmtcfg.set.echomode",
  command: "+QMTCFG",
  kind: "set",
  section: "3.3.1",
  layout: [
    { literal: "echomode" },
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "echoMode", type: "integer", members: [0, 1] },
  ],
  write: writers.writeQmtcfgSetEchomode,
};

/** `+QMTCFG: <echo_mode>` */
export const qmtcfgSetEchomodeQueryResponse: Response = {
  id: "qmtcfg.set.response",
  prefix: "+QMTCFG",
  layout: [{ name: "echoMode", type: "integer", members: [0, 1] }],
  count: "one",
};

/** `AT+QMTCFG="echomode",<TCP_connectID>`: Ask for the echo of the data state. Section 3.3.1. */
export const qmtcfgSetEchomodeQuery: WireForm = {
  id: "qmtcfg.set.echomodeQuery",
  command: "+QMTCFG",
  kind: "set",
  section: "3.3.1",
  layout: [{ literal: "echomode" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 }],
  write: writers.writeQmtcfgSetEchomodeQuery,
  response: qmtcfgSetEchomodeQueryResponse,
};

/** `AT+QMTCFG="dataformat",<TCP_connectID>,<send_format>,<recv_format>`: Set the formats of payloads. Section 3.3.1. */
export const qmtcfgSetDataformat: WireForm = {
  id: "qmtcfg.set.dataformat",
  command: "+QMTCFG",
  kind: "set",
  section: "3.3.1",
  layout: [
    { literal: "dataformat" },
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "sendFormat", type: "integer", members: [0, 1] },
    { name: "recvFormat", type: "integer", members: [0, 1] },
  ],
  write: writers.writeQmtcfgSetDataformat,
};

/** `+QMTCFG: <send_format>,<recv_format>` */
export const qmtcfgSetDataformatQueryResponse: Response = {
  id: "qmtcfg.set.dataformatQuery.response",
  prefix: "+QMTCFG",
  layout: [
    { name: "sendFormat", type: "integer", members: [0, 1] },
    { name: "recvFormat", type: "integer", members: [0, 1] },
  ],
  count: "one",
};

/** `AT+QMTCFG="dataformat",<TCP_connectID>`: Ask for the formats of payloads. Section 3.3.1. */
export const qmtcfgSetDataformatQuery: WireForm = {
  id: "qmtcfg.set.dataformatQuery",
  command: "+QMTCFG",
  kind: "set",
  section: "3.3.1",
  layout: [{ literal: "dataformat" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 }],
  write: writers.writeQmtcfgSetDataformatQuery,
  response: qmtcfgSetDataformatQueryResponse,
};

/** `AT+QMTCFG="ssl",<TCP_connectID>,<SSL_enable>[,<SSL_contextID>,<SSL_connectID>]`: Set TLS. Section 3.3.1. */
export const qmtcfgSetSsl: WireForm = {
  id: "qmtcfg.set.ssl",
  command: "+QMTCFG",
  kind: "set",
  section: "3.3.1",
  layout: [
    { literal: "ssl" },
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "sslEnable", type: "integer", members: [0, 1] },
    {
      optional: [
        { name: "sslContextId", type: "integer", minimum: 0, maximum: 10 },
        { name: "sslConnectId", type: "integer", minimum: 0, maximum: 4 },
      ],
    },
  ],
  write: writers.writeQmtcfgSetSsl,
};

/** `+QMTCFG: <SSL_enable>[,<SSL_contextID>,<SSL_connectID>]` */
export const qmtcfgSetSslQueryResponse: Response = {
  id: "qmtcfg.set.sslQuery.response",
  prefix: "+QMTCFG",
  layout: [
    { name: "sslEnable", type: "integer", members: [0, 1] },
    {
      optional: [
        { name: "sslContextId", type: "integer", minimum: 0, maximum: 10 },
        { name: "sslConnectId", type: "integer", minimum: 0, maximum: 4 },
      ],
    },
  ],
  count: "one",
};

/** `AT+QMTCFG="ssl",<TCP_connectID>`: Ask for TLS. Section 3.3.1. */
export const qmtcfgSetSslQuery: WireForm = {
  id: "qmtcfg.set.sslQuery",
  command: "+QMTCFG",
  kind: "set",
  section: "3.3.1",
  layout: [{ literal: "ssl" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 }],
  write: writers.writeQmtcfgSetSslQuery,
  response: qmtcfgSetSslQueryResponse,
};

/** `+QMTOPEN: <TCP_connectID>,<host_name>,<port>` */
export const qmtopenReadResponse: Response = {
  id: "qmtopen.read.response",
  prefix: "+QMTOPEN",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "hostName", type: "string", maxBytes: 100 },
    { name: "port", type: "integer", minimum: 1, maximum: 65535 },
  ],
  count: "many",
};

/** `AT+QMTOPEN?`: Ask which connections are open. Section 3.3.2. */
export const qmtopenRead: WireForm = {
  id: "qmtopen.read",
  command: "+QMTOPEN",
  kind: "read",
  section: "3.3.2",
  layout: [],
  response: qmtopenReadResponse,
};

/** `+QMTOPEN: <TCP_connectID>,<result>` */
export const qmtopenSetCompletion: Completion = {
  id: "qmtopen.set.completion",
  prefix: "+QMTOPEN",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "result", type: "integer", members: [-1, 0, 1, 2, 3, 4], open: true, codes: "qmtopenResult" },
  ],
  match: ["tcpConnectId"],
};

/** `AT+QMTOPEN=<TCP_connectID>,<host_name>,<port>`: Open the connection. Section 3.3.2. */
export const qmtopenSet: WireForm = {
  id: "qmtopen.set",
  command: "+QMTOPEN",
  kind: "set",
  section: "3.3.2",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "hostName", type: "string", maxBytes: 100 },
    { name: "port", type: "integer", minimum: 1, maximum: 65535 },
  ],
  write: writers.writeQmtopenSet,
  completion: qmtopenSetCompletion,
};

/** `AT+QMTOPEN=?`: Ask for the ranges. Section 3.3.2. */
export const qmtopenTest: WireForm = {
  id: "qmtopen.test",
  command: "+QMTOPEN",
  kind: "test",
  section: "3.3.2",
  layout: [],
};

/** `+QMTCLOSE: <TCP_connectID>,<result>` */
export const qmtcloseSetCompletion: Completion = {
  id: "qmtclose.set.completion",
  prefix: "+QMTCLOSE",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "result", type: "integer", members: [-1, 0] },
  ],
  match: ["tcpConnectId"],
};

/** `AT+QMTCLOSE=<TCP_connectID>`: Close the connection. Section 3.3.3. */
export const qmtcloseSet: WireForm = {
  id: "qmtclose.set",
  command: "+QMTCLOSE",
  kind: "set",
  section: "3.3.3",
  layout: [{ name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 }],
  write: writers.writeQmtcloseSet,
  completion: qmtcloseSetCompletion,
};

/** `AT+QMTCLOSE=?`: Ask for the ranges. Section 3.3.3. */
export const qmtcloseTest: WireForm = {
  id: "qmtclose.test",
  command: "+QMTCLOSE",
  kind: "test",
  section: "3.3.3",
  layout: [],
};

/** `+QMTCONN: <TCP_connectID>,<state>` */
export const qmtconnReadResponse: Response = {
  id: "qmtconn.read.response",
  prefix: "+QMTCONN",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "state", type: "integer", members: [1, 2, 3, 4] },
  ],
  count: "many",
};

/** `AT+QMTCONN?`: Ask for the state of the clients. Section 3.3.4. */
export const qmtconnRead: WireForm = {
  id: "qmtconn.read",
  command: "+QMTCONN",
  kind: "read",
  section: "3.3.4",
  layout: [],
  response: qmtconnReadResponse,
};

/** `+QMTCONN: <TCP_connectID>,<result>[,<ret_code>]` */
export const qmtconnSetCompletion: Completion = {
  id: "qmtconn.set.completion",
  prefix: "+QMTCONN",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "result", type: "integer", members: [0, 1, 2] },
    {
      optional: [
        { name: "retCode", type: "integer", members: [0, 1, 2, 3, 4, 5], open: true, codes: "qmtconnReturn" },
      ],
    },
  ],
  match: ["tcpConnectId"],
};

/** `AT+QMTCONN=<TCP_connectID>,<clientID>[,<username>[,<password>]]`: Connect. Section 3.3.4. */
export const qmtconnSet: WireForm = {
  id: "qmtconn.set",
  command: "+QMTCONN",
  kind: "set",
  section: "3.3.4",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "clientId", type: "string", maxBytes: 128 },
    {
      optional: [
        { name: "username", type: "string", maxBytes: 256 },
        { optional: [{ name: "password", type: "string", maxBytes: 256, secret: true }] },
      ],
    },
  ],
  write: writers.writeQmtconnSet,
  completion: qmtconnSetCompletion,
};

/** `AT+QMTCONN=?`: Ask for the ranges. Section 6.1. */
export const qmtconnTest: WireForm = {
  id: "qmtconn.test",
  command: "+QMTCONN",
  kind: "test",
  section: "6.1",
  layout: [],
};

/** `+QMTDISC: <TCP_connectID>,<result>` */
export const qmtdiscSetCompletion: Completion = {
  id: "qmtdisc.set.completion",
  prefix: "+QMTDISC",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "result", type: "integer", members: [-1, 0] },
  ],
  match: ["tcpConnectId"],
};

/** `AT+QMTDISC=<TCP_connectID>`: Disconnect. Section 3.3.5. */
export const qmtdiscSet: WireForm = {
  id: "qmtdisc.set",
  command: "+QMTDISC",
  kind: "set",
  section: "3.3.5",
  layout: [{ name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 }],
  write: writers.writeQmtdiscSet,
  completion: qmtdiscSetCompletion,
};

/** `AT+QMTDISC=?`: Ask for the ranges. Section 3.3.5. */
export const qmtdiscTest: WireForm = {
  id: "qmtdisc.test",
  command: "+QMTDISC",
  kind: "test",
  section: "3.3.5",
  layout: [],
};

/** `+QMTSUB: <TCP_connectID>,<msgID>,<result>[,<value>[,<value>]...]` */
export const qmtsubSetCompletion: Completion = {
  id: "qmtsub.set.completion",
  prefix: "+QMTSUB",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "msgId", type: "integer", minimum: 1, maximum: 65535 },
    { name: "result", type: "integer", members: [0, 1, 2] },
    {
      optional: [
        { repeat: "value", of: [{ name: "value", type: "integer", minimum: 0, maximum: 128 }], scalar: true },
      ],
    },
  ],
  rules: [
    {
      when: { property: "result", in: [2] },
      property: "value",
      must: "be-absent",
      why: "a packet that failed has neither grants nor a count",
    },
  ],
  match: ["tcpConnectId", "msgId"],
};

/** `AT+QMTSUB=<TCP_connectID>,<msgID>,<topic>,<qos>[,<topic>,<qos>]...`: Subscribe. Section 3.3.6. */
export const qmtsubSet: WireForm = {
  id: "qmtsub.set",
  command: "+QMTSUB",
  kind: "set",
  section: "3.3.6",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "msgId", type: "integer", minimum: 1, maximum: 65535 },
    {
      repeat: "subscriptions",
      of: [
        { name: "topic", type: "string", maxBytes: 256 },
        { name: "qos", type: "integer", members: [0, 1, 2] },
      ],
    },
  ],
  completion: qmtsubSetCompletion,
};

/** `AT+QMTSUB=?`: Ask for the ranges. Section 6.1. */
export const qmtsubTest: WireForm = {
  id: "qmtsub.test",
  command: "+QMTSUB",
  kind: "test",
  section: "6.1",
  layout: [],
};

/** `+QMTUNS: <TCP_connectID>,<msgID>,<result>` */
export const qmtunsSetCompletion: Completion = {
  id: "qmtuns.set.completion",
  prefix: "+QMTUNS",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "msgId", type: "integer", minimum: 1, maximum: 65535 },
    { name: "result", type: "integer", members: [0, 1, 2] },
  ],
  match: ["tcpConnectId", "msgId"],
};

/** `AT+QMTUNS=<TCP_connectID>,<msgID>,<topics>[,<topics>]...`: Unsubscribe. Section 3.3.7. */
export const qmtunsSet: WireForm = {
  id: "qmtuns.set",
  command: "+QMTUNS",
  kind: "set",
  section: "3.3.7",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "msgId", type: "integer", minimum: 1, maximum: 65535 },
    { repeat: "topics", of: [{ name: "topics", type: "string", maxBytes: 256 }], scalar: true },
  ],
  completion: qmtunsSetCompletion,
};

/** `AT+QMTUNS=?`: Ask for the ranges. Section 3.3.7. */
export const qmtunsTest: WireForm = {
  id: "qmtuns.test",
  command: "+QMTUNS",
  kind: "test",
  section: "3.3.7",
  layout: [],
};

/** `AT+QMTPUB=?`: Ask for the ranges. Section 6.1. */
export const qmtpubTest: WireForm = {
  id: "qmtpub.test",
  command: "+QMTPUB",
  kind: "test",
  section: "6.1",
  layout: [],
};

/** `+QMTPUB: <TCP_connectID>,<msgID>,<result>[,<value>]` */
export const qmtpubSetInlineCompletion: Completion = {
  id: "qmtpub.set.completion",
  prefix: "+QMTPUB",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "msgId", type: "integer", minimum: 0, maximum: 65535 },
    { name: "result", type: "integer", members: [0, 1, 2] },
    { optional: [{ name: "value", type: "integer", minimum: 0 }] },
  ],
  rules: [
    {
      when: { property: "result", in: [0, 2] },
      property: "value",
      must: "be-absent",
      why: "the count belongs to the report of a repetition",
    },
  ],
  match: ["tcpConnectId", "msgId"],
};

/** `AT+QMTPUB=<TCP_connectID>,<msgID>,<qos>,<retain>,<topic>,<msg_len>,<msg>`: Publish; the payload stands in the command line and is counted. Section 3.3.8. */
export const qmtpubSetInline: WireForm = {
  id: "qmtpub.set.inline",
  command: "+QMTPUB",
  kind: "set",
  section: "3.3.8",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "msgId", type: "integer", minimum: 0, maximum: 65535 },
    { name: "qos", type: "integer", members: [0, 1, 2] },
    { name: "retain", type: "integer", members: [0, 1] },
    { name: "topic", type: "string", maxBytes: 256 },
    { name: "msgLen", type: "integer", minimum: 0, maximum: 1460, unit: "byte" },
    { name: "msg", type: "bytes", maxBytes: 1460, length: "msgLen" },
  ],
  rules: [
    {
      when: { property: "qos", in: [0] },
      property: "msgId",
      must: "equal",
      value: 0,
      why: "a message with QoS 0 has no packet identifier",
    },
    {
      when: { property: "qos", in: [1, 2] },
      property: "msgId",
      must: "differ",
      value: 0,
      why: "MQTT knows no packet identifier 0",
    },
  ],
  write: writers.writeQmtpubSetInline,
  completion: qmtpubSetInlineCompletion,
};

/** `+QMTPUB: <TCP_connectID>,<msgID>,<result>[,<value>]` */
export const qmtpubSetCountedCompletion: Completion = {
  id: "qmtpub.set.completion",
  prefix: "+QMTPUB",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "msgId", type: "integer", minimum: 0, maximum: 65535 },
    { name: "result", type: "integer", members: [0, 1, 2] },
    { optional: [{ name: "value", type: "integer", minimum: 0 }] },
  ],
  rules: [
    {
      when: { property: "result", in: [0, 2] },
      property: "value",
      must: "be-absent",
      why: "the count belongs to the report of a repetition",
    },
  ],
  match: ["tcpConnectId", "msgId"],
};

/** `AT+QMTPUB=<TCP_connectID>,<msgID>,<qos>,<retain>,<topic>,<msg_len>`: Publish; the payload follows the prompt and is counted. Section 3.3.8. */
export const qmtpubSetCounted: WireForm = {
  id: "qmtpub.set.counted",
  command: "+QMTPUB",
  kind: "set",
  section: "3.3.8",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "msgId", type: "integer", minimum: 0, maximum: 65535 },
    { name: "qos", type: "integer", members: [0, 1, 2] },
    { name: "retain", type: "integer", members: [0, 1] },
    { name: "topic", type: "string", maxBytes: 256 },
    { name: "msgLen", type: "integer", minimum: 0, maximum: 1460, unit: "byte" },
  ],
  rules: [
    {
      when: { property: "qos", in: [0] },
      property: "msgId",
      must: "equal",
      value: 0,
      why: "a message with QoS 0 has no packet identifier",
    },
    {
      when: { property: "qos", in: [1, 2] },
      property: "msgId",
      must: "differ",
      value: 0,
      why: "MQTT knows no packet identifier 0",
    },
  ],
  write: writers.writeQmtpubSetCounted,
  completion: qmtpubSetCountedCompletion,
};

/** `+QMTPUB: <TCP_connectID>,<msgID>,<result>[,<value>]` */
export const qmtpubSetDataCompletion: Completion = {
  id: "qmtpub.set.completion",
  prefix: "+QMTPUB",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "msgId", type: "integer", minimum: 0, maximum: 65535 },
    { name: "result", type: "integer", members: [0, 1, 2] },
    { optional: [{ name: "value", type: "integer", minimum: 0 }] },
  ],
  rules: [
    {
      when: { property: "result", in: [0, 2] },
      property: "value",
      must: "be-absent",
      why: "the count belongs to the report of a repetition",
    },
  ],
  match: ["tcpConnectId", "msgId"],
};

/** `AT+QMTPUB=<TCP_connectID>,<msgID>,<qos>,<retain>,<topic>`: Publish; the payload follows the prompt and ends with Ctrl-Z. Section 3.3.8. */
export const qmtpubSetData: WireForm = {
  id: "qmtpub.set.data",
  command: "+QMTPUB",
  kind: "set",
  section: "3.3.8",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 4 },
    { name: "msgId", type: "integer", minimum: 0, maximum: 65535 },
    { name: "qos", type: "integer", members: [0, 1, 2] },
    { name: "retain", type: "integer", members: [0, 1] },
    { name: "topic", type: "string", maxBytes: 256 },
  ],
  rules: [
    {
      when: { property: "qos", in: [0] },
      property: "msgId",
      must: "equal",
      value: 0,
      why: "a message with QoS 0 has no packet identifier",
    },
    {
      when: { property: "qos", in: [1, 2] },
      property: "msgId",
      must: "differ",
      value: 0,
      why: "MQTT knows no packet identifier 0",
    },
  ],
  write: writers.writeQmtpubSetData,
  completion: qmtpubSetDataCompletion,
};

/** `AT+QSCLK=<n>`: Allow or forbid sleep. Section 6.1. */
export const qsclkSet: WireForm = {
  id: "qsclk.set",
  command: "+QSCLK",
  kind: "set",
  section: "6.1",
  layout: [{ name: "n", type: "integer", members: [0, 1], open: true }],
  write: writers.writeQsclkSet,
};

/** `AT+QSSLCFG=<SSL_contextID>,<SSL_connectID>,"seclevel",<secLevel>`: Choose what is verified. Section 6.2. */
export const qsslcfgSetSeclevel: WireForm = {
  id: "qsslcfg.set.seclevel",
  command: "+QSSLCFG",
  kind: "set",
  section: "6.2",
  layout: [
    { name: "sslContextId", type: "integer", minimum: 0, maximum: 10 },
    { name: "sslConnectId", type: "integer", minimum: 0, maximum: 4 },
    { literal: "seclevel" },
    { name: "secLevel", type: "integer", members: [0, 1, 2], open: true },
  ],
  write: writers.writeQsslcfgSetSeclevel,
};

/** `+QSSLCFG: <SSL_contextID>,<SSL_connectID>,"cacert",<length>` */
export const qsslcfgSetCacertResponse: Response = {
  id: "qsslcfg.set.cacert.response",
  prefix: "+QSSLCFG",
  layout: [
    { name: "sslContextId", type: "integer", minimum: 0, maximum: 10 },
    { name: "sslConnectId", type: "integer", minimum: 0, maximum: 4 },
    { literal: "cacert" },
    { name: "length", type: "integer", minimum: 0, unit: "byte" },
  ],
  count: "one",
};

/** `AT+QSSLCFG=<SSL_contextID>,<SSL_connectID>,"cacert"`: Store the certificate of the authority. Section 6.2. */
export const qsslcfgSetCacert: WireForm = {
  id: "qsslcfg.set.cacert",
  command: "+QSSLCFG",
  kind: "set",
  section: "6.2",
  layout: [
    { name: "sslContextId", type: "integer", minimum: 0, maximum: 10 },
    { name: "sslConnectId", type: "integer", minimum: 0, maximum: 4 },
    { literal: "cacert" },
  ],
  write: writers.writeQsslcfgSetCacert,
  response: qsslcfgSetCacertResponse,
};

/** `+QSSLCFG: <SSL_contextID>,<SSL_connectID>,"clientcert",<length>` */
export const qsslcfgSetClientcertResponse: Response = {
  id: "qsslcfg.set.clientcert.response",
  prefix: "+QSSLCFG",
  layout: [
    { name: "sslContextId", type: "integer", minimum: 0, maximum: 10 },
    { name: "sslConnectId", type: "integer", minimum: 0, maximum: 4 },
    { literal: "clientcert" },
    { name: "length", type: "integer", minimum: 0, unit: "byte" },
  ],
  count: "one",
};

/** `AT+QSSLCFG=<SSL_contextID>,<SSL_connectID>,"clientcert"`: Store the certificate of the client. Section 6.2. */
export const qsslcfgSetClientcert: WireForm = {
  id: "qsslcfg.set.clientcert",
  command: "+QSSLCFG",
  kind: "set",
  section: "6.2",
  layout: [
    { name: "sslContextId", type: "integer", minimum: 0, maximum: 10 },
    { name: "sslConnectId", type: "integer", minimum: 0, maximum: 4 },
    { literal: "clientcert" },
  ],
  write: writers.writeQsslcfgSetClientcert,
  response: qsslcfgSetClientcertResponse,
};

/** `+QSSLCFG: <SSL_contextID>,<SSL_connectID>,"clientkey",<length>` */
export const qsslcfgSetClientkeyResponse: Response = {
  id: "qsslcfg.set.clientkey.response",
  prefix: "+QSSLCFG",
  layout: [
    { name: "sslContextId", type: "integer", minimum: 0, maximum: 10 },
    { name: "sslConnectId", type: "integer", minimum: 0, maximum: 4 },
    { literal: "clientkey" },
    { name: "length", type: "integer", minimum: 0, unit: "byte" },
  ],
  count: "one",
};

/** `AT+QSSLCFG=<SSL_contextID>,<SSL_connectID>,"clientkey"`: Store the private key of the client. Section 6.2. */
export const qsslcfgSetClientkey: WireForm = {
  id: "qsslcfg.set.clientkey",
  command: "+QSSLCFG",
  kind: "set",
  section: "6.2",
  layout: [
    { name: "sslContextId", type: "integer", minimum: 0, maximum: 10 },
    { name: "sslConnectId", type: "integer", minimum: 0, maximum: 4 },
    { literal: "clientkey" },
  ],
  write: writers.writeQsslcfgSetClientkey,
  response: qsslcfgSetClientkeyResponse,
};

/** `<text>` */
export const iExecuteResponse: Response = {
  id: "i.execute.response",
  prefix: "",
  layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
  count: "many",
};

/** `ATI`: Ask the module what it is. Section V.250 6.1.3. */
export const iExecute: WireForm = {
  id: "i.execute",
  command: "I",
  kind: "execute",
  section: "V.250 6.1.3",
  layout: [],
  response: iExecuteResponse,
};

/** `ATE0`: Switch the echo of command lines off. Section V.250 6.2.4. */
export const e0Execute: WireForm = {
  id: "e0.execute",
  command: "E0",
  kind: "execute",
  section: "V.250 6.2.4",
  layout: [],
};

/** `ATE1`: Switch the echo of command lines on. Section V.250 6.2.4. */
export const e1Execute: WireForm = {
  id: "e1.execute",
  command: "E1",
  kind: "execute",
  section: "V.250 6.2.4",
  layout: [],
};

/** `<text>` */
export const cgmiExecuteResponse: Response = {
  id: "cgmi.execute.response",
  prefix: "",
  layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
  count: "many",
};

/** `AT+CGMI`: Ask for the manufacturer. Section 27.007 5.1. */
export const cgmiExecute: WireForm = {
  id: "cgmi.execute",
  command: "+CGMI",
  kind: "execute",
  section: "27.007 5.1",
  layout: [],
  response: cgmiExecuteResponse,
};

/** `<text>` */
export const cgmmExecuteResponse: Response = {
  id: "cgmm.execute.response",
  prefix: "",
  layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
  count: "many",
};

/** `AT+CGMM`: Ask for the model. Section 27.007 5.2. */
export const cgmmExecute: WireForm = {
  id: "cgmm.execute",
  command: "+CGMM",
  kind: "execute",
  section: "27.007 5.2",
  layout: [],
  response: cgmmExecuteResponse,
};

/** `<text>` */
export const cgmrExecuteResponse: Response = {
  id: "cgmr.execute.response",
  prefix: "",
  layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
  count: "many",
};

/** `AT+CGMR`: Ask for the revision of the firmware. Section 27.007 5.3. */
export const cgmrExecute: WireForm = {
  id: "cgmr.execute",
  command: "+CGMR",
  kind: "execute",
  section: "27.007 5.3",
  layout: [],
  response: cgmrExecuteResponse,
};

/** `+CMEE: <n>` */
export const cmeeReadResponse: Response = {
  id: "cmee.read.response",
  prefix: "+CMEE",
  layout: [{ name: "n", type: "integer", members: [0, 1, 2] }],
  count: "one",
};

/** `AT+CMEE?`: Ask for the form of error results. Section 27.007 9.1. */
export const cmeeRead: WireForm = {
  id: "cmee.read",
  command: "+CMEE",
  kind: "read",
  section: "27.007 9.1",
  layout: [],
  response: cmeeReadResponse,
};

/** `AT+CMEE=<n>`: Choose the form of error results. Section 27.007 9.1. */
export const cmeeSet: WireForm = {
  id: "cmee.set",
  command: "+CMEE",
  kind: "set",
  section: "27.007 9.1",
  layout: [{ name: "n", type: "integer", members: [0, 1, 2] }],
  write: writers.writeCmeeSet,
};

/** `+CFUN: <fun>` */
export const cfunReadResponse: Response = {
  id: "cfun.read.response",
  prefix: "+CFUN",
  layout: [{ name: "fun", type: "integer", members: [0, 1, 4], open: true }],
  count: "one",
};

/** `AT+CFUN?`: Ask for the level of function. Section 27.007 8.2. */
export const cfunRead: WireForm = {
  id: "cfun.read",
  command: "+CFUN",
  kind: "read",
  section: "27.007 8.2",
  layout: [],
  response: cfunReadResponse,
};

/** `+CPIN: <code>` */
export const cpinReadResponse: Response = {
  id: "cpin",
  prefix: "+CPIN",
  layout: [{ name: "code", type: "string", quoting: "bare", rest: true }],
  count: "one",
};

/** `AT+CPIN?`: Ask whether the SIM waits for a code. Section 27.007 8.3. */
export const cpinRead: WireForm = {
  id: "cpin.read",
  command: "+CPIN",
  kind: "read",
  section: "27.007 8.3",
  layout: [],
  response: cpinReadResponse,
};

/** `+CSQ: <rssi>,<ber>` */
export const csqExecuteResponse: Response = {
  id: "csq.execute.response",
  prefix: "+CSQ",
  layout: [
    { name: "rssi", type: "integer", minimum: 0, maximum: 199 },
    { name: "ber", type: "integer", minimum: 0, maximum: 99 },
  ],
  count: "one",
};

/** `AT+CSQ`: Ask for the signal quality. Section 27.007 8.5. */
export const csqExecute: WireForm = {
  id: "csq.execute",
  command: "+CSQ",
  kind: "execute",
  section: "27.007 8.5",
  layout: [],
  response: csqExecuteResponse,
};

/** `+CREG: <n>,<stat>[,<lac>,<ci>[,<AcT>]]` */
export const cregReadResponse: Response = {
  id: "creg.read.response",
  prefix: "+CREG",
  layout: [
    { name: "n", type: "integer", members: [0, 1, 2] },
    { name: "stat", type: "integer", members: [0, 1, 2, 3, 4, 5], open: true },
    {
      optional: [
        { name: "lac", type: "string", quoting: "either" },
        { name: "ci", type: "string", quoting: "either" },
        { optional: [{ name: "act", type: "integer", minimum: 0, maximum: 15 }] },
      ],
    },
  ],
  count: "one",
};

/** `AT+CREG?`: Ask for the registration. Section 27.007 7.2. */
export const cregRead: WireForm = {
  id: "creg.read",
  command: "+CREG",
  kind: "read",
  section: "27.007 7.2",
  layout: [],
  response: cregReadResponse,
};

/** `AT+CREG=<n>`: Choose whether changes are reported. Section 27.007 7.2. */
export const cregSet: WireForm = {
  id: "creg.set",
  command: "+CREG",
  kind: "set",
  section: "27.007 7.2",
  layout: [{ name: "n", type: "integer", members: [0, 1, 2] }],
  write: writers.writeCregSet,
};

/** `+CEREG: <n>,<stat>[,<tac>,<ci>[,<AcT>]]` */
export const ceregReadResponse: Response = {
  id: "cereg.read.response",
  prefix: "+CEREG",
  layout: [
    { name: "n", type: "integer", members: [0, 1, 2] },
    { name: "stat", type: "integer", members: [0, 1, 2, 3, 4, 5], open: true },
    {
      optional: [
        { name: "tac", type: "string", quoting: "either" },
        { name: "ci", type: "string", quoting: "either" },
        { optional: [{ name: "act", type: "integer", minimum: 0, maximum: 15 }] },
      ],
    },
  ],
  count: "one",
};

/** `AT+CEREG?`: Ask for the registration. Section 27.007 10.1.22. */
export const ceregRead: WireForm = {
  id: "cereg.read",
  command: "+CEREG",
  kind: "read",
  section: "27.007 10.1.22",
  layout: [],
  response: ceregReadResponse,
};

/** `AT+CEREG=<n>`: Choose whether changes are reported. Section 27.007 10.1.22. */
export const ceregSet: WireForm = {
  id: "cereg.set",
  command: "+CEREG",
  kind: "set",
  section: "27.007 10.1.22",
  layout: [{ name: "n", type: "integer", members: [0, 1, 2] }],
  write: writers.writeCeregSet,
};

/** `+CGATT: <state>` */
export const cgattReadResponse: Response = {
  id: "cgatt.read.response",
  prefix: "+CGATT",
  layout: [{ name: "state", type: "integer", members: [0, 1] }],
  count: "one",
};

/** `AT+CGATT?`: Ask whether the module is attached. Section 27.007 10.1.9. */
export const cgattRead: WireForm = {
  id: "cgatt.read",
  command: "+CGATT",
  kind: "read",
  section: "27.007 10.1.9",
  layout: [],
  response: cgattReadResponse,
};

/** `AT+CGATT=<state>`: Attach or detach. Section 27.007 10.1.9. */
export const cgattSet: WireForm = {
  id: "cgatt.set",
  command: "+CGATT",
  kind: "set",
  section: "27.007 10.1.9",
  layout: [{ name: "state", type: "integer", members: [0, 1] }],
  write: writers.writeCgattSet,
};

/** `+CGDCONT: <cid>,<PDP_type>,<APN>[,<rest>]` */
export const cgdcontReadResponse: Response = {
  id: "cgdcont.read.response",
  prefix: "+CGDCONT",
  layout: [
    { name: "cid", type: "integer", minimum: 0, maximum: 255 },
    { name: "pdpType", type: "string" },
    { name: "apn", type: "string" },
    { optional: [{ name: "rest", type: "string", quoting: "bare", rest: true }] },
  ],
  count: "many",
};

/** `AT+CGDCONT?`: Ask for the packet data contexts. Section 27.007 10.1.1. */
export const cgdcontRead: WireForm = {
  id: "cgdcont.read",
  command: "+CGDCONT",
  kind: "read",
  section: "27.007 10.1.1",
  layout: [],
  response: cgdcontReadResponse,
};

/** `+CGPADDR: <cid>[,<PDP_addr_1>[,<PDP_addr_2>]]` */
export const cgpaddrSetResponse: Response = {
  id: "cgpaddr.set.response",
  prefix: "+CGPADDR",
  layout: [
    { name: "cid", type: "integer", minimum: 0, maximum: 255 },
    {
      optional: [
        { name: "address", type: "string", quoting: "either" },
        { optional: [{ name: "address2", type: "string", quoting: "either" }] },
      ],
    },
  ],
  count: "one",
};

/** `AT+CGPADDR=<cid>`: Ask for the address of one context. Section 27.007 10.1.23. */
export const cgpaddrSet: WireForm = {
  id: "cgpaddr.set",
  command: "+CGPADDR",
  kind: "set",
  section: "27.007 10.1.23",
  layout: [{ name: "cid", type: "integer", minimum: 0, maximum: 255 }],
  write: writers.writeCgpaddrSet,
  response: cgpaddrSetResponse,
};
