// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Form } from "../../../runtime/model.js";
import {
  writeQmtcfgSetWill,
  writeQmtcfgSetWillQuery,
  writeQmtcfgSetTimeoutQuery,
  writeQmtcfgSetSession,
  writeQmtcfgSetSessionQuery,
  writeQmtcfgSetKeepalive,
  writeQmtcfgSetKeepaliveQuery,
  writeQmtcfgSetAliauth,
  writeQmtcfgSetAliauthQuery,
  writeQmtopenSet,
  writeQmtcloseSet,
  writeQmtconnSet,
  writeQmtdiscSet,
  writeQmtpubSet,
  writeCmeeSet,
  writeCregSet,
  writeCeregSet,
  writeCgattSet,
  writeCgpaddrSet,
} from "./writers.js";

/** The commands of Quectel BC20, by the id of their forms. */
export const forms = {
  /**
   * `AT+QMTCFG="WILL",<tcpconnectID>,<will_fg>[,<will_qos>,<will_retain>,<will_topic>,<will_msg>]`
   *
   * Set the Will. Section 3.2.1.
   */
  "qmtcfg.set.will": {
    id: "qmtcfg.set.will",
    command: "+QMTCFG",
    kind: "set",
    title: "Set the Will",
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
    client: "tcpConnectId",
    answers: [["ok"], ["error"], ["cme"]],
    timeLimit: { ms: 300 },
    window: 1,
    effect: {
      set: {
        willFg: { parameter: "willFg" },
        willQos: { parameter: "willQos" },
        willRetain: { parameter: "willRetain" },
        willTopic: { parameter: "willTopic" },
        willMsg: { parameter: "willMsg" },
      },
    },
    write: writeQmtcfgSetWill,
  },

  /**
   * `AT+QMTCFG="WILL",<tcpconnectID>`
   *
   * Ask for the Will. Section 3.2.1.
   */
  "qmtcfg.set.willQuery": {
    id: "qmtcfg.set.willQuery",
    command: "+QMTCFG",
    kind: "set",
    title: "Ask for the Will",
    section: "3.2.1",
    layout: [{ literal: "WILL" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 }],
    client: "tcpConnectId",
    response: {
      prefix: "+QMTCFG",
      layout: [
        { literal: "will" },
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
      count: "one",
    },
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 300 },
    window: 1,
    effect: {
      line: {
        willFg: { setting: "willFg" },
        willQos: { setting: "willQos" },
        willRetain: { setting: "willRetain" },
        willTopic: { setting: "willTopic" },
        willMsg: { setting: "willMsg" },
      },
    },
    write: writeQmtcfgSetWillQuery,
  },

  /**
   * `AT+QMTCFG="TIMEOUT",<tcpconnectID>,<pkt_timeout>[,<retry_times>][,<timeout_notice>]`
   *
   * Set time-out and repetition of packets. Section 3.2.1.
   */
  "qmtcfg.set.timeout": {
    id: "qmtcfg.set.timeout",
    command: "+QMTCFG",
    kind: "set",
    title: "Set time-out and repetition of packets",
    section: "3.2.1",
    layout: [
      { literal: "TIMEOUT" },
      { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
      { name: "pktTimeout", type: "integer", minimum: 1, maximum: 60, unit: "s", default: 10 },
      {
        optional: [{ name: "retryTimes", type: "integer", minimum: 0, maximum: 10, default: 3 }],
      },
      {
        optional: [{ name: "timeoutNotice", type: "integer", members: [0, 1] }],
      },
    ],
    client: "tcpConnectId",
    answers: [["ok"], ["error"], ["cme"]],
    timeLimit: { ms: 300 },
    window: 1,
    effect: {
      set: {
        pktTimeout: { parameter: "pktTimeout" },
        retryTimes: { parameter: "retryTimes" },
        timeoutNotice: { parameter: "timeoutNotice" },
      },
    },
  },

  /**
   * `AT+QMTCFG="TIMEOUT",<tcpconnectID>`
   *
   * Ask for time-out and repetition of packets. Section 3.2.1.
   */
  "qmtcfg.set.timeoutQuery": {
    id: "qmtcfg.set.timeoutQuery",
    command: "+QMTCFG",
    kind: "set",
    title: "Ask for time-out and repetition of packets",
    section: "3.2.1",
    layout: [{ literal: "TIMEOUT" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 }],
    client: "tcpConnectId",
    response: {
      prefix: "+QMTCFG",
      layout: [
        { literal: "timeout" },
        { name: "pktTimeout", type: "integer", minimum: 1, maximum: 60, unit: "s", default: 10 },
        { name: "retryTimes", type: "integer", minimum: 0, maximum: 10, default: 3 },
        { name: "timeoutNotice", type: "integer", members: [0, 1] },
      ],
      count: "one",
    },
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 300 },
    window: 1,
    effect: {
      line: {
        pktTimeout: { setting: "pktTimeout" },
        retryTimes: { setting: "retryTimes" },
        timeoutNotice: { setting: "timeoutNotice" },
      },
    },
    write: writeQmtcfgSetTimeoutQuery,
  },

  /**
   * `AT+QMTCFG="SESSION",<tcpconnectID>,<clean_session>`
   *
   * Set the kind of session. Section 3.2.1.
   */
  "qmtcfg.set.session": {
    id: "qmtcfg.set.session",
    command: "+QMTCFG",
    kind: "set",
    title: "Set the kind of session",
    section: "3.2.1",
    layout: [
      { literal: "SESSION" },
      { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
      { name: "cleanSession", type: "integer", members: [0, 1] },
    ],
    client: "tcpConnectId",
    answers: [["ok"], ["error"], ["cme"]],
    timeLimit: { ms: 300 },
    window: 1,
    effect: {
      set: {
        cleanSession: { parameter: "cleanSession" },
      },
    },
    write: writeQmtcfgSetSession,
  },

  /**
   * `AT+QMTCFG="SESSION",<tcpconnectID>`
   *
   * Ask for the kind of session. Section 3.2.1.
   */
  "qmtcfg.set.sessionQuery": {
    id: "qmtcfg.set.sessionQuery",
    command: "+QMTCFG",
    kind: "set",
    title: "Ask for the kind of session",
    section: "3.2.1",
    layout: [{ literal: "SESSION" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 }],
    client: "tcpConnectId",
    response: {
      prefix: "+QMTCFG",
      layout: [{ literal: "session" }, { name: "cleanSession", type: "integer", members: [0, 1] }],
      count: "one",
    },
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 300 },
    window: 1,
    effect: {
      line: {
        cleanSession: { setting: "cleanSession" },
      },
    },
    write: writeQmtcfgSetSessionQuery,
  },

  /**
   * `AT+QMTCFG="KEEPALIVE",<tcpconnectID>,<keep-alive time>`
   *
   * Set the keep-alive time. Section 3.2.1.
   */
  "qmtcfg.set.keepalive": {
    id: "qmtcfg.set.keepalive",
    command: "+QMTCFG",
    kind: "set",
    title: "Set the keep-alive time",
    section: "3.2.1",
    layout: [
      { literal: "KEEPALIVE" },
      { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
      { name: "keepAliveTime", type: "integer", minimum: 0, maximum: 3600, unit: "s", default: 120 },
    ],
    client: "tcpConnectId",
    answers: [["ok"], ["error"], ["cme"]],
    timeLimit: { ms: 300 },
    window: 1,
    effect: {
      set: {
        keepAliveTime: { parameter: "keepAliveTime" },
      },
    },
    write: writeQmtcfgSetKeepalive,
  },

  /**
   * `AT+QMTCFG="KEEPALIVE",<tcpconnectID>`
   *
   * Ask for the keep-alive time. Section 3.2.1.
   */
  "qmtcfg.set.keepaliveQuery": {
    id: "qmtcfg.set.keepaliveQuery",
    command: "+QMTCFG",
    kind: "set",
    title: "Ask for the keep-alive time",
    section: "3.2.1",
    layout: [{ literal: "KEEPALIVE" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 }],
    client: "tcpConnectId",
    response: {
      prefix: "+QMTCFG",
      layout: [
        { literal: "keepalive" },
        { name: "keepAliveTime", type: "integer", minimum: 0, maximum: 3600, unit: "s", default: 120 },
      ],
      count: "one",
    },
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 300 },
    window: 1,
    effect: {
      line: {
        keepAliveTime: { setting: "keepAliveTime" },
      },
    },
    write: writeQmtcfgSetKeepaliveQuery,
  },

  /**
   * `AT+QMTCFG="ALIAUTH",<tcpconnectID>,<product_key>,<device_name>,<device_secret>`
   *
   * Set the identity of the device at Alibaba Cloud. Section 3.2.1.
   */
  "qmtcfg.set.aliauth": {
    id: "qmtcfg.set.aliauth",
    command: "+QMTCFG",
    kind: "set",
    title: "Set the identity of the device at Alibaba Cloud",
    section: "3.2.1",
    layout: [
      { literal: "ALIAUTH" },
      { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
      { name: "productKey", type: "string" },
      { name: "deviceName", type: "string" },
      { name: "deviceSecret", type: "string", secret: true },
    ],
    client: "tcpConnectId",
    answers: [["ok"], ["error"], ["cme"]],
    timeLimit: { ms: 300 },
    window: 1,
    effect: {
      set: {
        productKey: { parameter: "productKey" },
        deviceName: { parameter: "deviceName" },
        deviceSecret: { parameter: "deviceSecret" },
      },
    },
    write: writeQmtcfgSetAliauth,
  },

  /**
   * `AT+QMTCFG="ALIAUTH",<tcpconnectID>`
   *
   * Ask for the identity of the device at Alibaba Cloud. Section 3.2.1.
   */
  "qmtcfg.set.aliauthQuery": {
    id: "qmtcfg.set.aliauthQuery",
    command: "+QMTCFG",
    kind: "set",
    title: "Ask for the identity of the device at Alibaba Cloud",
    section: "3.2.1",
    layout: [{ literal: "ALIAUTH" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 }],
    client: "tcpConnectId",
    response: {
      prefix: "+QMTCFG",
      layout: [
        { literal: "aliauth" },
        { name: "productKey", type: "string" },
        { name: "deviceName", type: "string" },
        { name: "deviceSecret", type: "string", secret: true },
      ],
      count: "optional",
    },
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 300 },
    window: 1,
    effect: {
      line: {
        productKey: { setting: "productKey" },
        deviceName: { setting: "deviceName" },
        deviceSecret: { setting: "deviceSecret" },
      },
    },
    write: writeQmtcfgSetAliauthQuery,
  },

  /**
   * `AT+QMTCFG=?`
   *
   * Ask for the ranges. Section 3.2.1.
   */
  "qmtcfg.test": {
    id: "qmtcfg.test",
    command: "+QMTCFG",
    kind: "test",
    title: "Ask for the ranges",
    section: "3.2.1",
    layout: [],
    printed: [
      '+QMTCFG: "keepalive",(0-5),(0-3600)',
      '+QMTCFG: "session",(0-5),(0,1)',
      '+QMTCFG: "timeout",(0-5),(1-60),(1-10),(0,1)',
      '+QMTCFG: "will",(0-5),(0,1),(0-2),(0,1),"will_topic","will_msg"',
      '+QMTCFG: "aliauth",(0-5),"productkey","devicename","devicesecret"',
    ],
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 300 },
    window: 1,
  },

  /**
   * `AT+QMTOPEN?`
   *
   * Ask which connections are open. Section 3.2.2.
   */
  "qmtopen.read": {
    id: "qmtopen.read",
    command: "+QMTOPEN",
    kind: "read",
    title: "Ask which connections are open",
    section: "3.2.2",
    layout: [],
    response: {
      prefix: "+QMTOPEN",
      layout: [
        { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
        { name: "hostName", type: "string", maxBytes: 100 },
        { name: "port", type: "integer", minimum: 1, maximum: 65535 },
      ],
      count: "many",
    },
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 75000 },
    window: 1,
    effect: {
      line: {
        tcpConnectId: { client: true },
        hostName: { setting: "hostName" },
        port: { setting: "port" },
      },
      eachIn: ["open", "connecting", "connected", "disconnecting"],
    },
  },

  /**
   * `AT+QMTOPEN=<tcpconnectID>,<host_name>,<port>`
   *
   * Open the connection. Section 3.2.2.
   */
  "qmtopen.set": {
    id: "qmtopen.set",
    command: "+QMTOPEN",
    kind: "set",
    title: "Open the connection",
    section: "3.2.2",
    layout: [
      { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
      { name: "hostName", type: "string", maxBytes: 100 },
      { name: "port", type: "integer", minimum: 1, maximum: 65535 },
    ],
    client: "tcpConnectId",
    completion: {
      prefix: "+QMTOPEN",
      layout: [
        { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
        {
          name: "result",
          type: "integer",
          members: [-1, 0, 1, 2, 3, 4, 5],
          open: true,
          codes: "qmtopenResult",
        },
      ],
      match: ["tcpConnectId"],
    },
    answers: [["ok", "completion"], ["error"], ["cme"]],
    outcomes: {
      done: {
        fields: { result: 0 },
      },
      failed: {
        fields: { result: [-1, 5] },
      },
      invalid: {
        fields: { result: 1 },
      },
      occupied: {
        fields: { result: 2 },
      },
      noNetwork: {
        fields: { result: 3 },
      },
      dns: {
        fields: { result: 4 },
      },
    },
    timeLimit: { ms: 75000 },
    window: 1,
    effect: {
      do: "open",
      with: {
        host: { parameter: "hostName" },
        port: { parameter: "port" },
      },
      set: {
        hostName: { parameter: "hostName" },
        port: { parameter: "port" },
      },
    },
    refusals: {
      state: {
        final: "OK",
        fields: { result: 2 },
      },
    },
    write: writeQmtopenSet,
  },

  /**
   * `AT+QMTOPEN=?`
   *
   * Ask for the ranges. Section 6.
   */
  "qmtopen.test": {
    id: "qmtopen.test",
    command: "+QMTOPEN",
    kind: "test",
    title: "Ask for the ranges",
    section: "6",
    layout: [],
    printed: ['+QMTOPEN: (0-5),"<host_name>",<port>'],
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 75000 },
    window: 1,
  },

  /**
   * `AT+QMTCLOSE=<tcpconnectID>`
   *
   * Close the connection. Section 3.2.3.
   */
  "qmtclose.set": {
    id: "qmtclose.set",
    command: "+QMTCLOSE",
    kind: "set",
    title: "Close the connection",
    section: "3.2.3",
    layout: [{ name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 }],
    client: "tcpConnectId",
    completion: {
      prefix: "+QMTCLOSE",
      layout: [
        { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
        { name: "result", type: "integer", members: [-1, 0] },
      ],
      match: ["tcpConnectId"],
    },
    answers: [["ok", "completion"], ["error"], ["cme"]],
    outcomes: {
      done: {
        fields: { result: 0 },
      },
      failed: {
        fields: { result: -1 },
      },
    },
    timeLimit: { ms: 300 },
    window: 1,
    effect: { do: "close", clear: ["hostName", "port"] },
    write: writeQmtcloseSet,
  },

  /**
   * `AT+QMTCLOSE=?`
   *
   * Ask for the ranges. Section 3.2.3.
   */
  "qmtclose.test": {
    id: "qmtclose.test",
    command: "+QMTCLOSE",
    kind: "test",
    title: "Ask for the ranges",
    section: "3.2.3",
    layout: [],
    printed: ["+QMTCLOSE: (0-5)"],
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 300 },
    window: 1,
  },

  /**
   * `AT+QMTCONN?`
   *
   * Ask for the state of the clients. Section 3.2.4.
   */
  "qmtconn.read": {
    id: "qmtconn.read",
    command: "+QMTCONN",
    kind: "read",
    title: "Ask for the state of the clients",
    section: "3.2.4",
    layout: [],
    response: {
      prefix: "+QMTCONN",
      layout: [
        { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
        { name: "state", type: "integer", members: [1, 2, 3, 4] },
      ],
      count: "many",
    },
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: {
      secondsOf: [{ setting: "pktTimeout" }],
    },
    window: 1,
    effect: {
      line: {
        tcpConnectId: { client: true },
        state: {
          state: { open: 1, connecting: 2, connected: 3, disconnecting: 4 },
        },
      },
      eachIn: ["open", "connecting", "connected", "disconnecting"],
    },
  },

  /**
   * `AT+QMTCONN=<tcpconnectID>,<clientID>[,<username>[,<password>]]`
   *
   * Connect. Section 3.2.4.
   */
  "qmtconn.set": {
    id: "qmtconn.set",
    command: "+QMTCONN",
    kind: "set",
    title: "Connect",
    section: "3.2.4",
    layout: [
      { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
      { name: "clientId", type: "string" },
      {
        optional: [
          { name: "username", type: "string" },
          {
            optional: [{ name: "password", type: "string", secret: true }],
          },
        ],
      },
    ],
    client: "tcpConnectId",
    completion: {
      prefix: "+QMTCONN",
      layout: [
        { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
        { name: "result", type: "integer", members: [0, 1, 2] },
        {
          optional: [
            {
              name: "retCode",
              type: "integer",
              members: [0, 1, 2, 3, 4, 5],
              open: true,
              codes: "qmtconnReturn",
            },
          ],
        },
      ],
      match: ["tcpConnectId"],
    },
    answers: [["ok", "completion"], ["error"], ["cme"]],
    outcomes: {
      done: {
        fields: { result: 0, retCode: 0 },
      },
      progress: {
        fields: { result: 1 },
      },
      unacceptableProtocolVersion: {
        fields: { result: 0, retCode: 1 },
      },
      identifierRejected: {
        fields: { result: 0, retCode: 2 },
      },
      serverUnavailable: {
        fields: { result: 0, retCode: 3 },
      },
      badUserNameOrPassword: {
        fields: { result: 0, retCode: 4 },
      },
      notAuthorized: {
        fields: { result: 0, retCode: 5 },
      },
      failed: {
        fields: { result: 2 },
      },
    },
    timeLimit: {
      secondsOf: [{ setting: "pktTimeout" }],
    },
    window: 1,
    effect: {
      do: "connect",
      with: {
        clientId: { parameter: "clientId" },
        username: { parameter: "username" },
        password: { parameter: "password" },
        keepAlive: { setting: "keepAliveTime" },
        cleanSession: { setting: "cleanSession" },
        willFlag: { setting: "willFg" },
        willTopic: { setting: "willTopic" },
        willPayload: { setting: "willMsg" },
        willQos: { setting: "willQos" },
        willRetain: { setting: "willRetain" },
      },
    },
    write: writeQmtconnSet,
  },

  /**
   * `AT+QMTCONN=?`
   *
   * Ask for the ranges. Section 6.
   */
  "qmtconn.test": {
    id: "qmtconn.test",
    command: "+QMTCONN",
    kind: "test",
    title: "Ask for the ranges",
    section: "6",
    layout: [],
    printed: ['+QMTCONN: (0-5),"<clientID>"[,"<username>"[,"<password>"]]'],
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: {
      secondsOf: [{ setting: "pktTimeout" }],
    },
    window: 1,
  },

  /**
   * `AT+QMTDISC=<tcpconnectID>`
   *
   * Disconnect. Section 3.2.5.
   */
  "qmtdisc.set": {
    id: "qmtdisc.set",
    command: "+QMTDISC",
    kind: "set",
    title: "Disconnect",
    section: "3.2.5",
    layout: [{ name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 }],
    client: "tcpConnectId",
    completion: {
      prefix: "+QMTDISC",
      layout: [
        { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
        { name: "result", type: "integer", members: [-1, 0] },
      ],
      match: ["tcpConnectId"],
    },
    answers: [["ok", "completion"], ["error"], ["cme"]],
    outcomes: {
      done: {
        fields: { result: 0 },
      },
      failed: {
        fields: { result: -1 },
      },
    },
    timeLimit: { ms: 300 },
    window: 1,
    effect: { do: "disconnect", clear: ["hostName", "port"] },
    write: writeQmtdiscSet,
  },

  /**
   * `AT+QMTDISC=?`
   *
   * Ask for the ranges. Section 3.2.5.
   */
  "qmtdisc.test": {
    id: "qmtdisc.test",
    command: "+QMTDISC",
    kind: "test",
    title: "Ask for the ranges",
    section: "3.2.5",
    layout: [],
    printed: ["+QMTDISC: (0-5)"],
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 300 },
    window: 1,
  },

  /**
   * `AT+QMTSUB=<tcpconnectID>,<msgID>,<topic>,<qos>[,<topic>,<qos>]...`
   *
   * Subscribe. Section 3.2.6.
   */
  "qmtsub.set": {
    id: "qmtsub.set",
    command: "+QMTSUB",
    kind: "set",
    title: "Subscribe",
    section: "3.2.6",
    layout: [
      { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
      { name: "msgId", type: "integer", minimum: 1, maximum: 65535 },
      {
        repeat: "subscriptions",
        of: [
          { name: "topic", type: "string" },
          { name: "qos", type: "integer", members: [0, 1, 2] },
        ],
      },
    ],
    client: "tcpConnectId",
    completion: {
      prefix: "+QMTSUB",
      layout: [
        { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
        { name: "msgId", type: "integer", minimum: 1, maximum: 65535 },
        { name: "result", type: "integer", members: [0, 1, 2] },
        {
          optional: [
            {
              repeat: "value",
              of: [{ name: "value", type: "integer", minimum: 0, maximum: 128 }],
              scalar: true,
            },
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
    },
    answers: [["ok", "completion"], ["error"], ["cme"]],
    outcomes: {
      done: {
        fields: { result: 0 },
        granted: "value",
      },
      progress: {
        fields: { result: 1 },
      },
      failed: {
        fields: { result: 2 },
      },
    },
    timeLimit: {
      secondsOf: [{ setting: "pktTimeout" }, { setting: "retryTimes", plus: 1 }],
    },
    window: 1,
    effect: {
      do: "subscribe",
      with: {
        subscriptions: { parameter: "subscriptions" },
      },
    },
  },

  /**
   * `AT+QMTSUB=?`
   *
   * Ask for the ranges. Section 6.
   */
  "qmtsub.test": {
    id: "qmtsub.test",
    command: "+QMTSUB",
    kind: "test",
    title: "Ask for the ranges",
    section: "6",
    layout: [],
    printed: ['+QMTSUB: (0-5),<msgID>,"<topic>",<qos>[,"<topic>",<qos>...]'],
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: {
      secondsOf: [{ setting: "pktTimeout" }, { setting: "retryTimes", plus: 1 }],
    },
    window: 1,
  },

  /**
   * `AT+QMTUNS=<tcpconnectID>,<msgID>,<topics>[,<topics>]...`
   *
   * Unsubscribe. Section 3.2.7.
   */
  "qmtuns.set": {
    id: "qmtuns.set",
    command: "+QMTUNS",
    kind: "set",
    title: "Unsubscribe",
    section: "3.2.7",
    layout: [
      { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
      { name: "msgId", type: "integer", minimum: 1, maximum: 65535 },
      {
        repeat: "topics",
        of: [{ name: "topics", type: "string" }],
        scalar: true,
      },
    ],
    client: "tcpConnectId",
    completion: {
      prefix: "+QMTUNS",
      layout: [
        { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
        { name: "msgId", type: "integer", minimum: 1, maximum: 65535 },
        { name: "result", type: "integer", members: [0, 1, 2] },
      ],
      match: ["tcpConnectId", "msgId"],
    },
    answers: [["ok", "completion"], ["error"], ["cme"]],
    outcomes: {
      done: {
        fields: { result: 0 },
      },
      progress: {
        fields: { result: 1 },
      },
      failed: {
        fields: { result: 2 },
      },
    },
    timeLimit: {
      secondsOf: [{ setting: "pktTimeout" }, { setting: "retryTimes", plus: 1 }],
    },
    window: 1,
    effect: {
      do: "unsubscribe",
      with: {
        topics: { parameter: "topics" },
      },
    },
  },

  /**
   * `AT+QMTUNS=?`
   *
   * Ask for the ranges. Section 3.2.7.
   */
  "qmtuns.test": {
    id: "qmtuns.test",
    command: "+QMTUNS",
    kind: "test",
    title: "Ask for the ranges",
    section: "3.2.7",
    layout: [],
    printed: ['+QMTUNS: (0-5),<msgID>,"<topic>"[,"<topic>"...]'],
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: {
      secondsOf: [{ setting: "pktTimeout" }, { setting: "retryTimes", plus: 1 }],
    },
    window: 1,
  },

  /**
   * `AT+QMTPUB=?`
   *
   * Ask for the ranges. Section 6.
   */
  "qmtpub.test": {
    id: "qmtpub.test",
    command: "+QMTPUB",
    kind: "test",
    title: "Ask for the ranges",
    section: "6",
    layout: [],
    printed: ['+QMTPUB: (0-5),<msgID>,<qos>,<retain>,"<topic>","<msg>"'],
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: {
      secondsOf: [{ setting: "pktTimeout" }, { setting: "retryTimes", plus: 1 }],
    },
    window: 1,
  },

  /**
   * `AT+QMTPUB=<tcpconnectID>,<msgID>,<qos>,<retain>,<topic>,<msg>`
   *
   * Publish; the message stands in the command line. Section 3.2.8.
   */
  "qmtpub.set": {
    id: "qmtpub.set",
    command: "+QMTPUB",
    kind: "set",
    title: "Publish; the message stands in the command line",
    section: "3.2.8",
    layout: [
      { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
      { name: "msgId", type: "integer", minimum: 0, maximum: 65535 },
      { name: "qos", type: "integer", members: [0, 1, 2] },
      { name: "retain", type: "integer", members: [0, 1] },
      { name: "topic", type: "string" },
      { name: "msg", type: "string" },
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
    client: "tcpConnectId",
    completion: {
      prefix: "+QMTPUB",
      layout: [
        { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
        { name: "msgId", type: "integer", minimum: 0, maximum: 65535 },
        { name: "result", type: "integer", members: [0, 1, 2] },
        {
          optional: [{ name: "value", type: "integer", minimum: 0 }],
        },
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
    },
    answers: [["ok", "completion"], ["error"], ["cme"]],
    outcomes: {
      done: {
        fields: { result: 0 },
      },
      progress: {
        fields: { result: 1 },
      },
      failed: {
        fields: { result: 2 },
      },
    },
    timeLimit: {
      secondsOf: [{ setting: "pktTimeout" }, { setting: "retryTimes", plus: 1 }],
    },
    window: 1,
    effect: {
      do: "publish",
      with: {
        topic: { parameter: "topic" },
        qos: { parameter: "qos" },
        retain: { parameter: "retain" },
        payload: { parameter: "msg" },
      },
    },
    write: writeQmtpubSet,
  },

  /**
   * `ATE0`
   *
   * Switch the echo of command lines off. Section V.250 6.2.4.
   */
  "e0.execute": {
    id: "e0.execute",
    command: "E0",
    kind: "execute",
    title: "Switch the echo of command lines off",
    section: "V.250 6.2.4",
    layout: [],
    answers: [["ok"], ["error"], ["cme"]],
    timeLimit: { ms: 5000 },
    window: 1,
    effect: {
      do: "echo",
      with: {
        value: { const: 0 },
      },
    },
  },

  /**
   * `ATE1`
   *
   * Switch the echo of command lines on. Section V.250 6.2.4.
   */
  "e1.execute": {
    id: "e1.execute",
    command: "E1",
    kind: "execute",
    title: "Switch the echo of command lines on",
    section: "V.250 6.2.4",
    layout: [],
    answers: [["ok"], ["error"], ["cme"]],
    timeLimit: { ms: 5000 },
    window: 1,
    effect: {
      do: "echo",
      with: {
        value: { const: 1 },
      },
    },
  },

  /**
   * `AT+CMEE?`
   *
   * Ask for the form of error results. Section 27.007 9.1.
   */
  "cmee.read": {
    id: "cmee.read",
    command: "+CMEE",
    kind: "read",
    title: "Ask for the form of error results",
    section: "27.007 9.1",
    layout: [],
    response: {
      prefix: "+CMEE",
      layout: [{ name: "n", type: "integer", members: [0, 1, 2] }],
      count: "one",
    },
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 5000 },
    window: 1,
    effect: {
      line: {
        n: { setting: "errorForm" },
      },
    },
  },

  /**
   * `AT+CMEE=<n>`
   *
   * Choose the form of error results. Section 27.007 9.1.
   */
  "cmee.set": {
    id: "cmee.set",
    command: "+CMEE",
    kind: "set",
    title: "Choose the form of error results",
    section: "27.007 9.1",
    layout: [{ name: "n", type: "integer", members: [0, 1, 2] }],
    answers: [["ok"], ["error"], ["cme"]],
    timeLimit: { ms: 5000 },
    window: 1,
    effect: {
      do: "errors",
      with: {
        value: { parameter: "n" },
      },
      set: {
        errorForm: { parameter: "n" },
      },
    },
    refusals: {
      parameter: { final: "+CME ERROR", code: 50 },
    },
    write: writeCmeeSet,
  },

  /**
   * `AT+CFUN?`
   *
   * Ask for the level of function. Section 27.007 8.2.
   */
  "cfun.read": {
    id: "cfun.read",
    command: "+CFUN",
    kind: "read",
    title: "Ask for the level of function",
    section: "27.007 8.2",
    layout: [],
    response: {
      prefix: "+CFUN",
      layout: [{ name: "fun", type: "integer", members: [0, 1, 4], open: true }],
      count: "one",
    },
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 15000 },
    window: 1,
    effect: {
      line: {
        fun: { const: 1 },
      },
    },
  },

  /**
   * `AT+CPIN?`
   *
   * Ask whether the SIM waits for a code. Section 27.007 8.3.
   */
  "cpin.read": {
    id: "cpin.read",
    command: "+CPIN",
    kind: "read",
    title: "Ask whether the SIM waits for a code",
    section: "27.007 8.3",
    layout: [],
    response: {
      prefix: "+CPIN",
      layout: [{ name: "code", type: "string", quoting: "bare", rest: true }],
      count: "one",
    },
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 5000 },
    window: 1,
    effect: {
      line: {
        code: { const: "READY" },
      },
    },
  },

  /**
   * `AT+CSQ`
   *
   * Ask for the signal quality. Section 27.007 8.5.
   */
  "csq.execute": {
    id: "csq.execute",
    command: "+CSQ",
    kind: "execute",
    title: "Ask for the signal quality",
    section: "27.007 8.5",
    layout: [],
    response: {
      prefix: "+CSQ",
      layout: [
        { name: "rssi", type: "integer", minimum: 0, maximum: 199 },
        { name: "ber", type: "integer", minimum: 0, maximum: 99 },
      ],
      count: "one",
    },
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 5000 },
    window: 1,
    effect: {
      line: {
        rssi: { const: 20 },
        ber: { const: 99 },
      },
    },
  },

  /**
   * `AT+CREG?`
   *
   * Ask for the registration. Section 27.007 7.2.
   */
  "creg.read": {
    id: "creg.read",
    command: "+CREG",
    kind: "read",
    title: "Ask for the registration",
    section: "27.007 7.2",
    layout: [],
    response: {
      prefix: "+CREG",
      layout: [
        { name: "n", type: "integer", members: [0, 1, 2] },
        { name: "stat", type: "integer", members: [0, 1, 2, 3, 4, 5], open: true },
        {
          optional: [
            { name: "lac", type: "string", quoting: "either" },
            { name: "ci", type: "string", quoting: "either" },
            {
              optional: [{ name: "act", type: "integer", minimum: 0, maximum: 15 }],
            },
          ],
        },
      ],
      count: "one",
    },
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 5000 },
    window: 1,
    effect: {
      line: {
        n: { setting: "cregReport" },
        stat: { const: 1 },
      },
    },
  },

  /**
   * `AT+CREG=<n>`
   *
   * Choose whether changes are reported. Section 27.007 7.2.
   */
  "creg.set": {
    id: "creg.set",
    command: "+CREG",
    kind: "set",
    title: "Choose whether changes are reported",
    section: "27.007 7.2",
    layout: [{ name: "n", type: "integer", members: [0, 1, 2] }],
    answers: [["ok"], ["error"], ["cme"]],
    timeLimit: { ms: 5000 },
    window: 1,
    effect: {
      set: {
        cregReport: { parameter: "n" },
      },
    },
    refusals: {
      parameter: { final: "+CME ERROR", code: 50 },
    },
    write: writeCregSet,
  },

  /**
   * `AT+CEREG?`
   *
   * Ask for the registration. Section 27.007 10.1.22.
   */
  "cereg.read": {
    id: "cereg.read",
    command: "+CEREG",
    kind: "read",
    title: "Ask for the registration",
    section: "27.007 10.1.22",
    layout: [],
    response: {
      prefix: "+CEREG",
      layout: [
        { name: "n", type: "integer", members: [0, 1, 2] },
        { name: "stat", type: "integer", members: [0, 1, 2, 3, 4, 5], open: true },
        {
          optional: [
            { name: "tac", type: "string", quoting: "either" },
            { name: "ci", type: "string", quoting: "either" },
            {
              optional: [{ name: "act", type: "integer", minimum: 0, maximum: 15 }],
            },
          ],
        },
      ],
      count: "one",
    },
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 5000 },
    window: 1,
    effect: {
      line: {
        n: { setting: "ceregReport" },
        stat: { const: 1 },
      },
    },
  },

  /**
   * `AT+CEREG=<n>`
   *
   * Choose whether changes are reported. Section 27.007 10.1.22.
   */
  "cereg.set": {
    id: "cereg.set",
    command: "+CEREG",
    kind: "set",
    title: "Choose whether changes are reported",
    section: "27.007 10.1.22",
    layout: [{ name: "n", type: "integer", members: [0, 1, 2] }],
    answers: [["ok"], ["error"], ["cme"]],
    timeLimit: { ms: 5000 },
    window: 1,
    effect: {
      set: {
        ceregReport: { parameter: "n" },
      },
    },
    refusals: {
      parameter: { final: "+CME ERROR", code: 50 },
    },
    write: writeCeregSet,
  },

  /**
   * `AT+CGATT?`
   *
   * Ask whether the module is attached. Section 27.007 10.1.9.
   */
  "cgatt.read": {
    id: "cgatt.read",
    command: "+CGATT",
    kind: "read",
    title: "Ask whether the module is attached",
    section: "27.007 10.1.9",
    layout: [],
    response: {
      prefix: "+CGATT",
      layout: [{ name: "state", type: "integer", members: [0, 1] }],
      count: "one",
    },
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 5000 },
    window: 1,
    effect: {
      line: {
        state: { setting: "attached" },
      },
    },
  },

  /**
   * `AT+CGATT=<state>`
   *
   * Attach or detach. Section 27.007 10.1.9.
   */
  "cgatt.set": {
    id: "cgatt.set",
    command: "+CGATT",
    kind: "set",
    title: "Attach or detach",
    section: "27.007 10.1.9",
    layout: [{ name: "state", type: "integer", members: [0, 1] }],
    answers: [["ok"], ["error"], ["cme"]],
    timeLimit: { ms: 140000 },
    window: 1,
    effect: {
      set: {
        attached: { parameter: "state" },
      },
    },
    refusals: {
      parameter: { final: "+CME ERROR", code: 50 },
    },
    write: writeCgattSet,
  },

  /**
   * `AT+CGDCONT?`
   *
   * Ask for the packet data contexts. Section 27.007 10.1.1.
   */
  "cgdcont.read": {
    id: "cgdcont.read",
    command: "+CGDCONT",
    kind: "read",
    title: "Ask for the packet data contexts",
    section: "27.007 10.1.1",
    layout: [],
    response: {
      prefix: "+CGDCONT",
      layout: [
        { name: "cid", type: "integer", minimum: 0, maximum: 255 },
        { name: "pdpType", type: "string" },
        { name: "apn", type: "string" },
        {
          optional: [{ name: "rest", type: "string", quoting: "bare", rest: true }],
        },
      ],
      count: "many",
    },
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 5000 },
    window: 1,
    effect: {
      line: {
        cid: { const: 1 },
        pdpType: { const: "IP" },
        apn: { const: "iot.example" },
      },
    },
  },

  /**
   * `AT+CGPADDR=<cid>`
   *
   * Ask for the address of one context. Section 27.007 10.1.23.
   */
  "cgpaddr.set": {
    id: "cgpaddr.set",
    command: "+CGPADDR",
    kind: "set",
    title: "Ask for the address of one context",
    section: "27.007 10.1.23",
    layout: [{ name: "cid", type: "integer", minimum: 0, maximum: 255 }],
    response: {
      prefix: "+CGPADDR",
      layout: [
        { name: "cid", type: "integer", minimum: 0, maximum: 255 },
        {
          optional: [
            { name: "address", type: "string", quoting: "either" },
            {
              optional: [{ name: "address2", type: "string", quoting: "either" }],
            },
          ],
        },
      ],
      count: "one",
    },
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 5000 },
    window: 1,
    effect: {
      line: {
        cid: { parameter: "cid" },
        address: { const: "192.0.2.17" },
      },
    },
    refusals: {
      parameter: { final: "+CME ERROR", code: 50 },
    },
    write: writeCgpaddrSet,
  },
} satisfies Readonly<Record<string, Form>>;
