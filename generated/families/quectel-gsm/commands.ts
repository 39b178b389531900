// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Completion, Response, WireForm } from "../../../runtime/model.js";
import * as writers from "./writers.js";

/** `AT+QMTCFG="WILL",<tcpconnectID>,<will_fg>[,<will_qos>,<will_retain>,<will_topic>,<will_msg>]`: Set the Will. Section 3.2.1. */
export const qmtcfgSetWill: WireForm = {
  id: "qmtcfg.set.will",
  command: "+QMTCFG",
  kind: "set",
  section: "3.2.1",
  layout: [
    { literal: "WILL" },
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
    { name: "willFg", type: "integer", members: [0, 1] },
    {
      optional: [
        { name: "willQos", type: "integer", members: [0, 1, 2] },
        { name: "willRetain", type: "integer", members: [0, 1] },
        { name: "willTopic", type: "string" },
        { name: "willMsg", type: "string" },
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

/** `+QMTCFG: <will_fg>[,<will_qos>,<will_retain>,<will_topic>,<will_msg>]` */
export const qmtcfgSetWillQueryResponse: Response = {
  id: "qmtcfg.set.willQuery.response",
  prefix: "+QMTCFG",
  layout: [
    { name: "willFg", type: "integer", members: [0, 1] },
    {
      optional: [
        { name: "willQos", type: "integer", members: [0, 1, 2] },
        { name: "willRetain", type: "integer", members: [0, 1] },
        { name: "willTopic", type: "string", quoting: "either" },
        { name: "willMsg", type: "string", quoting: "either" },
      ],
    },
  ],
  count: "one",
};

/** `AT+QMTCFG="WILL",<tcpconnectID>`: Ask for the Will. Section 3.2.1. */
export const qmtcfgSetWillQuery: WireForm = {
  id: "qmtcfg.set.willQuery",
  command: "+QMTCFG",
  kind: "set",
  section: "3.2.1",
  layout: [{ literal: "WILL" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 }],
  write: writers.writeQmtcfgSetWillQuery,
  response: qmtcfgSetWillQueryResponse,
};

/** `AT+QMTCFG="TIMEOUT",<tcpconnectID>,<pkt_timeout>[,<retry_times>][,<timeout_notice>]`: Set time-out and repetition of packets. Section 3.2.1. */
export const qmtcfgSetTimeout: WireForm = {
  id: "qmtcfg.set.timeout",
  command: "+QMTCFG",
  kind: "set",
  section: "3.2.1",
  layout: [
    { literal: "TIMEOUT" },
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
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

/** `AT+QMTCFG="TIMEOUT",<tcpconnectID>`: Ask for time-out and repetition of packets. Section 3.2.1. */
export const qmtcfgSetTimeoutQuery: WireForm = {
  id: "qmtcfg.set.timeoutQuery",
  command: "+QMTCFG",
  kind: "set",
  section: "3.2.1",
  layout: [{ literal: "TIMEOUT" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 }],
  write: writers.writeQmtcfgSetTimeoutQuery,
  response: qmtcfgSetTimeoutQueryResponse,
};

/** `AT+QMTCFG="SESSION",<tcpconnectID>,<clean_session>`: Set the kind of session. Section 3.2.1. */
export const qmtcfgSetSession: WireForm = {
  id: "qmtcfg.set.session",
  command: "+QMTCFG",
  kind: "set",
  section: "3.2.1",
  layout: [
    { literal: "SESSION" },
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
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

/** `AT+QMTCFG="SESSION",<tcpconnectID>`: Ask for the kind of session. Section 3.2.1. */
export const qmtcfgSetSessionQuery: WireForm = {
  id: "qmtcfg.set.sessionQuery",
  command: "+QMTCFG",
  kind: "set",
  section: "3.2.1",
  layout: [{ literal: "SESSION" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 }],
  write: writers.writeQmtcfgSetSessionQuery,
  response: qmtcfgSetSessionQueryResponse,
};

/** `AT+QMTCFG="KEEPALIVE",<tcpconnectID>,<keep-alive time>`: Set the keep-alive time. Section 3.2.1. */
export const qmtcfgSetKeepalive: WireForm = {
  id: "qmtcfg.set.keepalive",
  command: "+QMTCFG",
  kind: "set",
  section: "3.2.1",
  layout: [
    { literal: "KEEPALIVE" },
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
    { name: "keepAliveTime", type: "integer", minimum: 0, maximum: 3600, unit: "s" },
  ],
  write: writers.writeQmtcfgSetKeepalive,
};

/** `+QMTCFG: <keep-alive time>` */
export const qmtcfgSetKeepaliveQueryResponse: Response = {
  id: "qmtcfg.set.keepaliveQuery.response",
  prefix: "+QMTCFG",
  layout: [{ name: "keepAliveTime", type: "integer", minimum: 0, maximum: 3600, unit: "s" }],
  count: "one",
};

/** `AT+QMTCFG="KEEPALIVE",<tcpconnectID>`: Ask for the keep-alive time. Section 3.2.1. */
export const qmtcfgSetKeepaliveQuery: WireForm = {
  id: "qmtcfg.set.keepaliveQuery",
  command: "+QMTCFG",
  kind: "set",
  section: "3.2.1",
  layout: [{ literal: "KEEPALIVE" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 }],
  write: writers.writeQmtcfgSetKeepaliveQuery,
  response: qmtcfgSetKeepaliveQueryResponse,
};

/** `AT+QMTCFG="ALIAUTH",<tcpconnectID>,<product_key>,<device_name>,<device_secret>`: Set the identity of the device at Alibaba Cloud. Section 3.2.1. */
export const qmtcfgSetAliauth: WireForm = {
  id: "qmtcfg.set.aliauth",
  command: "+QMTCFG",
  kind: "set",
  section: "3.2.1",
  layout: [
    { literal: "ALIAUTH" },
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
    { name: "productKey", type: "string" },
    { name: "deviceName", type: "string" },
    { name: "deviceSecret", type: "string", secret: true },
  ],
  write: writers.writeQmtcfgSetAliauth,
};

/** `+QMTCFG: <product_key>,<device_name>,<device_secret>` */
export const qmtcfgSetAliauthQueryResponse: Response = {
  id: "qmtcfg.set.aliauthQuery.response",
  prefix: "+QMTCFG",
  layout: [
    { name: "productKey", type: "string", quoting: "either" },
    { name: "deviceName", type: "string", quoting: "either" },
    { name: "deviceSecret", type: "string", quoting: "either", secret: true },
  ],
  count: "optional",
};

/** `AT+QMTCFG="ALIAUTH",<tcpconnectID>`: Ask for the identity of the device at Alibaba Cloud. Section 3.2.1. */
export const qmtcfgSetAliauthQuery: WireForm = {
  id: "qmtcfg.set.aliauthQuery",
  command: "+QMTCFG",
  kind: "set",
  section: "3.2.1",
  layout: [{ literal: "ALIAUTH" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 }],
  write: writers.writeQmtcfgSetAliauthQuery,
  response: qmtcfgSetAliauthQueryResponse,
};

/** `AT+QMTCFG=?`: Ask for the ranges. Section 3.2.1. */
export const qmtcfgTest: WireForm = {
  id: "qmtcfg.test",
  command: "+QMTCFG",
  kind: "test",
  section: "3.2.1",
  layout: [],
};

/** `AT+QMTCFG="SSL",<tcpconnectID>,<sslenable>[,<ctxindex>]`: Set TLS. Section 3.2.1. */
export const qmtcfgSetSsl: WireForm = {
  id: "qmtcfg.set.ssl",
  command: "+QMTCFG",
  kind: "set",
  section: "3.2.1",
  layout: [
    { literal: "SSL" },
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
    { name: "sslEnable", type: "integer", members: [0, 1] },
    { optional: [{ name: "ctxIndex", type: "integer", minimum: 0, maximum: 5 }] },
  ],
  rules: [
    {
      when: { property: "sslEnable", in: [1] },
      property: "ctxIndex",
      must: "be-given",
      why: "TLS takes its settings from a context",
    },
  ],
  write: writers.writeQmtcfgSetSsl,
};

/** `+QMTCFG: <sslenable>[,<ctxindex>]` */
export const qmtcfgSetSslQueryResponse: Response = {
  id: "qmtcfg.set.sslQuery.response",
  prefix: "+QMTCFG",
  layout: [
    { name: "sslEnable", type: "integer", members: [0, 1] },
    { optional: [{ name: "ctxIndex", type: "integer", minimum: 0, maximum: 5 }] },
  ],
  count: "one",
};

/** `AT+QMTCFG="SSL",<tcpconnectID>`: Ask for TLS. Section 3.2.1. */
export const qmtcfgSetSslQuery: WireForm = {
  id: "qmtcfg.set.sslQuery",
  command: "+QMTCFG",
  kind: "set",
  section: "3.2.1",
  layout: [{ literal: "SSL" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 }],
  write: writers.writeQmtcfgSetSslQuery,
  response: qmtcfgSetSslQueryResponse,
};

/** `AT+QMTCFG="VERSION",<tcpconnectID>,<version_num>`: Set the version of MQTT. Section 3.2.1. */
export const qmtcfgSetVersion: WireForm = {
  id: "qmtcfg.set.version",
  command: "+QMTCFG",
  kind: "set",
  section: "3.2.1",
  layout: [
    { literal: "VERSION" },
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
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

/** `AT+QMTCFG="VERSION",<tcpconnectID>`: Ask for the version of MQTT. Section 3.2.1. */
export const qmtcfgSetVersionQuery: WireForm = {
  id: "qmtcfg.set.versionQuery",
  command: "+QMTCFG",
  kind: "set",
  section: "3.2.1",
  layout: [{ literal: "VERSION" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 }],
  write: writers.writeQmtcfgSetVersionQuery,
  response: qmtcfgSetVersionQueryResponse,
};

/** `+QMTOPEN: <tcpconnectID>,<host_name>,<port>` */
export const qmtopenReadResponse: Response = {
  id: "qmtopen.read.response",
  prefix: "+QMTOPEN",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
    { name: "hostName", type: "string", maxBytes: 100 },
    { name: "port", type: "integer", quoting: "either", minimum: 1, maximum: 65535 },
  ],
  count: "many",
};

/** `AT+QMTOPEN?`: Ask which connections are open. Section 3.2.2. */
export const qmtopenRead: WireForm = {
  id: "qmtopen.read",
  command: "+QMTOPEN",
  kind: "read",
  section: "3.2.2",
  layout: [],
  response: qmtopenReadResponse,
};

/** `+QMTOPEN: <tcpconnectID>,<result>` */
export const qmtopenSetCompletion: Completion = {
  id: "qmtopen.set.completion",
  prefix: "+QMTOPEN",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
    { name: "result", type: "integer", members: [-1, 0, 1, 2, 3, 4, 5], open: true, codes: "qmtopenResult" },
  ],
  match: ["tcpConnectId"],
};

/** `AT+QMTOPEN=<tcpconnectID>,<host_name>,<port>`: Open the connection. Section 3.2.2. */
export const qmtopenSet: WireForm = {
  id: "qmtopen.set",
  command: "+QMTOPEN",
  kind: "set",
  section: "3.2.2",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
    { name: "hostName", type: "string", maxBytes: 100 },
    { name: "port", type: "integer", quoting: "either", minimum: 1, maximum: 65535 },
  ],
  write: writers.writeQmtopenSet,
  completion: qmtopenSetCompletion,
};

/** `AT+QMTOPEN=?`: Ask for the ranges. Section 5.1. */
export const qmtopenTest: WireForm = {
  id: "qmtopen.test",
  command: "+QMTOPEN",
  kind: "test",
  section: "5.1",
  layout: [],
};

/** `+QMTCLOSE: <tcpconnectID>,<result>` */
export const qmtcloseSetCompletion: Completion = {
  id: "qmtclose.set.completion",
  prefix: "+QMTCLOSE",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
    { name: "result", type: "integer", members: [-1, 0] },
  ],
  match: ["tcpConnectId"],
};

/** `AT+QMTCLOSE=<tcpconnectID>`: Close the connection. Section 3.2.3. */
export const qmtcloseSet: WireForm = {
  id: "qmtclose.set",
  command: "+QMTCLOSE",
  kind: "set",
  section: "3.2.3",
  layout: [{ name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 }],
  write: writers.writeQmtcloseSet,
  completion: qmtcloseSetCompletion,
};

/** `AT+QMTCLOSE=?`: Ask for the ranges. Section 3.2.3. */
export const qmtcloseTest: WireForm = {
  id: "qmtclose.test",
  command: "+QMTCLOSE",
  kind: "test",
  section: "3.2.3",
  layout: [],
};

/** `+QMTCONN: <tcpconnectID>,<state>` */
export const qmtconnReadResponse: Response = {
  id: "qmtconn.read.response",
  prefix: "+QMTCONN",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
    { name: "state", type: "integer", members: [1, 2, 3, 4] },
  ],
  count: "many",
};

/** `AT+QMTCONN?`: Ask for the state of the clients. Section 3.2.4. */
export const qmtconnRead: WireForm = {
  id: "qmtconn.read",
  command: "+QMTCONN",
  kind: "read",
  section: "3.2.4",
  layout: [],
  response: qmtconnReadResponse,
};

/** `+QMTCONN: <tcpconnectID>,<result>[,<ret_code>]` */
export const qmtconnSetCompletion: Completion = {
  id: "qmtconn.set.completion",
  prefix: "+QMTCONN",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
    { name: "result", type: "integer", members: [0, 1, 2] },
    {
      optional: [
        { name: "retCode", type: "integer", members: [0, 1, 2, 3, 4, 5], open: true, codes: "qmtconnReturn" },
      ],
    },
  ],
  match: ["tcpConnectId"],
};

/** `AT+QMTCONN=<tcpconnectID>,<clientID>[,<username>[,<password>]]`: Connect. Section 3.2.4. */
export const qmtconnSet: WireForm = {
  id: "qmtconn.set",
  command: "+QMTCONN",
  kind: "set",
  section: "3.2.4",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
    { name: "clientId", type: "string" },
    {
      optional: [
        { name: "username", type: "string" },
        { optional: [{ name: "password", type: "string", secret: true }] },
      ],
    },
  ],
  write: writers.writeQmtconnSet,
  completion: qmtconnSetCompletion,
};

/** `AT+QMTCONN=?`: Ask for the ranges. Section 5.1. */
export const qmtconnTest: WireForm = {
  id: "qmtconn.test",
  command: "+QMTCONN",
  kind: "test",
  section: "5.1",
  layout: [],
};

/** `+QMTDISC: <tcpconnectID>,<result>` */
export const qmtdiscSetCompletion: Completion = {
  id: "qmtdisc.set.completion",
  prefix: "+QMTDISC",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
    { name: "result", type: "integer", members: [-1, 0] },
  ],
  match: ["tcpConnectId"],
};

/** `AT+QMTDISC=<tcpconnectID>`: Disconnect. Section 3.2.5. */
export const qmtdiscSet: WireForm = {
  id: "qmtdisc.set",
  command: "+QMTDISC",
  kind: "set",
  section: "3.2.5",
  layout: [{ name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 }],
  write: writers.writeQmtdiscSet,
  completion: qmtdiscSetCompletion,
};

/** `AT+QMTDISC=?`: Ask for the ranges. Section 3.2.5. */
export const qmtdiscTest: WireForm = {
  id: "qmtdisc.test",
  command: "+QMTDISC",
  kind: "test",
  section: "3.2.5",
  layout: [],
};

/** `+QMTSUB: <tcpconnectID>,<msgID>,<result>[,<value>[,<value>]...]` */
export const qmtsubSetCompletion: Completion = {
  id: "qmtsub.set.completion",
  prefix: "+QMTSUB",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
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

/** `AT+QMTSUB=<tcpconnectID>,<msgID>,<topic>,<qos>[,<topic>,<qos>]...`: Subscribe. Section 3.2.6. */
export const qmtsubSet: WireForm = {
  id: "qmtsub.set",
  command: "+QMTSUB",
  kind: "set",
  section: "3.2.6",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
    { name: "msgId", type: "integer", minimum: 1, maximum: 65535 },
    {
      repeat: "subscriptions",
      of: [{ name: "topic", type: "string" }, { name: "qos", type: "integer", members: [0, 1, 2] }],
    },
  ],
  completion: qmtsubSetCompletion,
};

/** `AT+QMTSUB=?`: Ask for the ranges. Section 5.1. */
export const qmtsubTest: WireForm = {
  id: "qmtsub.test",
  command: "+QMTSUB",
  kind: "test",
  section: "5.1",
  layout: [],
};

/** `+QMTUNS: <tcpconnectID>,<msgID>,<result>` */
export const qmtunsSetCompletion: Completion = {
  id: "qmtuns.set.completion",
  prefix: "+QMTUNS",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
    { name: "msgId", type: "integer", minimum: 1, maximum: 65535 },
    { name: "result", type: "integer", members: [0, 1, 2] },
  ],
  match: ["tcpConnectId", "msgId"],
};

/** `AT+QMTUNS=<tcpconnectID>,<msgID>,<topics>[,<topics>]...`: Unsubscribe. Section 3.2.7. */
export const qmtunsSet: WireForm = {
  id: "qmtuns.set",
  command: "+QMTUNS",
  kind: "set",
  section: "3.2.7",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
    { name: "msgId", type: "integer", minimum: 1, maximum: 65535 },
    { repeat: "topics", of: [{ name: "topics", type: "string" }], scalar: true },
  ],
  completion: qmtunsSetCompletion,
};

/** `AT+QMTUNS=?`: Ask for the ranges. Section 3.2.7. */
export const qmtunsTest: WireForm = {
  id: "qmtuns.test",
  command: "+QMTUNS",
  kind: "test",
  section: "3.2.7",
  layout: [],
};

/** `AT+QMTPUB=?`: Ask for the ranges. Section 5.1. */
export const qmtpubTest: WireForm = {
  id: "qmtpub.test",
  command: "+QMTPUB",
  kind: "test",
  section: "5.1",
  layout: [],
};

/** `+QMTPUB: <tcpconnectID>,<msgID>,<result>[,<value>]` */
export const qmtpubSetCountedCompletion: Completion = {
  id: "qmtpub.set.completion",
  prefix: "+QMTPUB",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
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

/** `AT+QMTPUB=<tcpconnectID>,<msgID>,<qos>,<retain>,<topic>,<size>`: Publish; the payload follows the prompt and is counted. Section 3.2.8. */
export const qmtpubSetCounted: WireForm = {
  id: "qmtpub.set.counted",
  command: "+QMTPUB",
  kind: "set",
  section: "3.2.8",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
    { name: "msgId", type: "integer", minimum: 0, maximum: 65535 },
    { name: "qos", type: "integer", members: [0, 1, 2] },
    { name: "retain", type: "integer", members: [0, 1] },
    { name: "topic", type: "string" },
    { name: "size", type: "integer", minimum: 0, maximum: 1548, unit: "byte" },
  ],
  rules: [
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

/** `+QMTPUB: <tcpconnectID>,<msgID>,<result>[,<value>]` */
export const qmtpubSetDataCompletion: Completion = {
  id: "qmtpub.set.completion",
  prefix: "+QMTPUB",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
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

/** `AT+QMTPUB=<tcpconnectID>,<msgID>,<qos>,<retain>,<topic>`: Publish; the payload follows the prompt and ends with Ctrl-Z. Section 3.2.8. */
export const qmtpubSetData: WireForm = {
  id: "qmtpub.set.data",
  command: "+QMTPUB",
  kind: "set",
  section: "3.2.8",
  layout: [
    { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
    { name: "msgId", type: "integer", minimum: 0, maximum: 65535 },
    { name: "qos", type: "integer", members: [0, 1, 2] },
    { name: "retain", type: "integer", members: [0, 1] },
    { name: "topic", type: "string" },
  ],
  rules: [
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

/** `+QSECWRITE: <size>,<checksum>` */
export const qsecwriteSetResponse: Response = {
  id: "qsecwrite.set.response",
  prefix: "+QSECWRITE",
  layout: [
    { name: "size", type: "integer", minimum: 0, unit: "byte" },
    { name: "checksum", type: "string", quoting: "bare", minBytes: 4, maxBytes: 4, charset: "ascii" },
  ],
  count: "one",
};

/** `AT+QSECWRITE=<fileName>,<fileSize>,<waitTime>`: Upload a file. Section 5.2. */
export const qsecwriteSet: WireForm = {
  id: "qsecwrite.set",
  command: "+QSECWRITE",
  kind: "set",
  section: "5.2",
  layout: [
    { name: "fileName", type: "string", minBytes: 1 },
    { name: "fileSize", type: "integer", minimum: 1, maximum: 4096, unit: "byte" },
    { name: "waitTime", type: "integer", minimum: 1, maximum: 3600, unit: "s" },
  ],
  write: writers.writeQsecwriteSet,
  response: qsecwriteSetResponse,
};

/** `AT+QSSLCFG="cacert",<ctxindex>,<caCert>`: Name the certificate of the authority. Section 5.2. */
export const qsslcfgSetCacert: WireForm = {
  id: "qsslcfg.set.cacert",
  command: "+QSSLCFG",
  kind: "set",
  section: "5.2",
  layout: [
    { literal: "cacert" },
    { name: "ctxIndex", type: "integer", minimum: 0, maximum: 5 },
    { name: "caCert", type: "string", minBytes: 1 },
  ],
  write: writers.writeQsslcfgSetCacert,
};

/** `AT+QSSLCFG="clientcert",<ctxindex>,<clientCert>`: Name the certificate of the client. Section 5.2. */
export const qsslcfgSetClientcert: WireForm = {
  id: "qsslcfg.set.clientcert",
  command: "+QSSLCFG",
  kind: "set",
  section: "5.2",
  layout: [
    { literal: "clientcert" },
    { name: "ctxIndex", type: "integer", minimum: 0, maximum: 5 },
    { name: "clientCert", type: "string", minBytes: 1 },
  ],
  write: writers.writeQsslcfgSetClientcert,
};

/** `AT+QSSLCFG="clientkey",<ctxindex>,<clientKey>`: Name the private key of the client. Section 5.2. */
export const qsslcfgSetClientkey: WireForm = {
  id: "qsslcfg.set.clientkey",
  command: "+QSSLCFG",
  kind: "set",
  section: "5.2",
  layout: [
    { literal: "clientkey" },
    { name: "ctxIndex", type: "integer", minimum: 0, maximum: 5 },
    { name: "clientKey", type: "string", minBytes: 1 },
  ],
  write: writers.writeQsslcfgSetClientkey,
};

/** `AT+QSSLCFG="seclevel",<ctxindex>,<secLevel>`: Choose what is verified. Section 5.2. */
export const qsslcfgSetSeclevel: WireForm = {
  id: "qsslcfg.set.seclevel",
  command: "+QSSLCFG",
  kind: "set",
  section: "5.2",
  layout: [
    { literal: "seclevel" },
    { name: "ctxIndex", type: "integer", minimum: 0, maximum: 5 },
    { name: "secLevel", type: "integer", members: [0, 1, 2], open: true },
  ],
  write: writers.writeQsslcfgSetSeclevel,
};

/** `AT+QSSLCFG="sslversion",<ctxindex>,<sslVersion>`: Choose the version of TLS. Section 5.2. */
export const qsslcfgSetSslversion: WireForm = {
  id: "qsslcfg.set.sslversion",
  command: "+QSSLCFG",
  kind: "set",
  section: "5.2",
  layout: [
    { literal: "sslversion" },
    { name: "ctxIndex", type: "integer", minimum: 0, maximum: 5 },
    { name: "sslVersion", type: "integer", members: [0, 1, 2, 3, 4], open: true },
  ],
  write: writers.writeQsslcfgSetSslversion,
};

/** `AT+QSSLCFG="ciphersuite",<ctxindex>,<cipherSuite>`: Choose the cipher suites. Section 5.2. */
export const qsslcfgSetCiphersuite: WireForm = {
  id: "qsslcfg.set.ciphersuite",
  command: "+QSSLCFG",
  kind: "set",
  section: "5.2",
  layout: [
    { literal: "ciphersuite" },
    { name: "ctxIndex", type: "integer", minimum: 0, maximum: 5 },
    { name: "cipherSuite", type: "string", minBytes: 1 },
  ],
  write: writers.writeQsslcfgSetCiphersuite,
};

/** `AT+QSSLCFG="ignorertctime",<ignoreRtcTime>`: Choose whether the validity of certificates is checked against the clock. Section 5.2. */
export const qsslcfgSetIgnorertctime: WireForm = {
  id: "qsslcfg.set.ignorertctime",
  command: "+QSSLCFG",
  kind: "set",
  section: "5.2",
  layout: [
    { literal: "ignorertctime" },
    { name: "ignoreRtcTime", type: "integer", members: [0, 1], open: true },
  ],
  write: writers.writeQsslcfgSetIgnorertctime,
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
