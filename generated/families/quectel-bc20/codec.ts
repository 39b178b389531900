// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Codec } from "../../../runtime/model.js";
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

/** What the codec of both ends needs of Quectel BC20. */
export const codec: Codec = {
  name: "quectel-bc20",
  maximumLine: 2048,
  receive: { maximum: 2048 },
  finals: [
    { text: "OK", kind: "ok" },
    { text: "ERROR", kind: "error" },
    { text: "+CME ERROR", kind: "error" },
  ],
  forms: {
    "qmtcfg.set.will": {
      id: "qmtcfg.set.will",
      command: "+QMTCFG",
      kind: "set",
      section: "3.2.1",
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
      write: writeQmtcfgSetWill,
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
    },
    "qmtcfg.set.willQuery": {
      id: "qmtcfg.set.willQuery",
      command: "+QMTCFG",
      kind: "set",
      section: "3.2.1",
      write: writeQmtcfgSetWillQuery,
      layout: [{ literal: "WILL" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 }],
      response: {
        prefix: "+QMTCFG",
        count: "one",
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
      },
    },
    "qmtcfg.set.timeout": {
      id: "qmtcfg.set.timeout",
      command: "+QMTCFG",
      kind: "set",
      section: "3.2.1",
      layout: [
        { literal: "TIMEOUT" },
        { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
        { name: "pktTimeout", type: "integer", minimum: 1, maximum: 60, unit: "s" },
        {
          optional: [{ name: "retryTimes", type: "integer", minimum: 0, maximum: 10 }],
        },
        {
          optional: [{ name: "timeoutNotice", type: "integer", members: [0, 1] }],
        },
      ],
    },
    "qmtcfg.set.timeoutQuery": {
      id: "qmtcfg.set.timeoutQuery",
      command: "+QMTCFG",
      kind: "set",
      section: "3.2.1",
      write: writeQmtcfgSetTimeoutQuery,
      layout: [{ literal: "TIMEOUT" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 }],
      response: {
        prefix: "+QMTCFG",
        count: "one",
        layout: [
          { literal: "timeout" },
          { name: "pktTimeout", type: "integer", minimum: 1, maximum: 60, unit: "s" },
          { name: "retryTimes", type: "integer", minimum: 0, maximum: 10 },
          { name: "timeoutNotice", type: "integer", members: [0, 1] },
        ],
      },
    },
    "qmtcfg.set.session": {
      id: "qmtcfg.set.session",
      command: "+QMTCFG",
      kind: "set",
      section: "3.2.1",
      write: writeQmtcfgSetSession,
      layout: [
        { literal: "SESSION" },
        { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
        { name: "cleanSession", type: "integer", members: [0, 1] },
      ],
    },
    "qmtcfg.set.sessionQuery": {
      id: "qmtcfg.set.sessionQuery",
      command: "+QMTCFG",
      kind: "set",
      section: "3.2.1",
      write: writeQmtcfgSetSessionQuery,
      layout: [{ literal: "SESSION" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 }],
      response: {
        prefix: "+QMTCFG",
        count: "one",
        layout: [{ literal: "session" }, { name: "cleanSession", type: "integer", members: [0, 1] }],
      },
    },
    "qmtcfg.set.keepalive": {
      id: "qmtcfg.set.keepalive",
      command: "+QMTCFG",
      kind: "set",
      section: "3.2.1",
      write: writeQmtcfgSetKeepalive,
      layout: [
        { literal: "KEEPALIVE" },
        { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
        { name: "keepAliveTime", type: "integer", minimum: 0, maximum: 3600, unit: "s" },
      ],
    },
    "qmtcfg.set.keepaliveQuery": {
      id: "qmtcfg.set.keepaliveQuery",
      command: "+QMTCFG",
      kind: "set",
      section: "3.2.1",
      write: writeQmtcfgSetKeepaliveQuery,
      layout: [{ literal: "KEEPALIVE" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 }],
      response: {
        prefix: "+QMTCFG",
        count: "one",
        layout: [
          { literal: "keepalive" },
          { name: "keepAliveTime", type: "integer", minimum: 0, maximum: 3600, unit: "s" },
        ],
      },
    },
    "qmtcfg.set.aliauth": {
      id: "qmtcfg.set.aliauth",
      command: "+QMTCFG",
      kind: "set",
      section: "3.2.1",
      write: writeQmtcfgSetAliauth,
      layout: [
        { literal: "ALIAUTH" },
        { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
        { name: "productKey", type: "string" },
        { name: "deviceName", type: "string" },
        { name: "deviceSecret", type: "string", secret: true },
      ],
    },
    "qmtcfg.set.aliauthQuery": {
      id: "qmtcfg.set.aliauthQuery",
      command: "+QMTCFG",
      kind: "set",
      section: "3.2.1",
      write: writeQmtcfgSetAliauthQuery,
      layout: [{ literal: "ALIAUTH" }, { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 }],
      response: {
        prefix: "+QMTCFG",
        count: "optional",
        layout: [
          { literal: "aliauth" },
          { name: "productKey", type: "string" },
          { name: "deviceName", type: "string" },
          { name: "deviceSecret", type: "string", secret: true },
        ],
      },
    },
    "qmtcfg.test": { id: "qmtcfg.test", command: "+QMTCFG", kind: "test", section: "3.2.1", layout: [] },
    "qmtopen.read": {
      id: "qmtopen.read",
      command: "+QMTOPEN",
      kind: "read",
      section: "3.2.2",
      layout: [],
      response: {
        prefix: "+QMTOPEN",
        count: "many",
        layout: [
          { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
          { name: "hostName", type: "string", maxBytes: 100 },
          { name: "port", type: "integer", minimum: 1, maximum: 65535 },
        ],
      },
    },
    "qmtopen.set": {
      id: "qmtopen.set",
      command: "+QMTOPEN",
      kind: "set",
      section: "3.2.2",
      write: writeQmtopenSet,
      layout: [
        { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
        { name: "hostName", type: "string", maxBytes: 100 },
        { name: "port", type: "integer", minimum: 1, maximum: 65535 },
      ],
      completion: {
        prefix: "+QMTOPEN",
        layout: [
          { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
          { name: "result", type: "integer", members: [-1, 0, 1, 2, 3, 4, 5], open: true },
        ],
      },
    },
    "qmtopen.test": { id: "qmtopen.test", command: "+QMTOPEN", kind: "test", section: "6", layout: [] },
    "qmtclose.set": {
      id: "qmtclose.set",
      command: "+QMTCLOSE",
      kind: "set",
      section: "3.2.3",
      write: writeQmtcloseSet,
      layout: [{ name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 }],
      completion: {
        prefix: "+QMTCLOSE",
        layout: [
          { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
          { name: "result", type: "integer", members: [-1, 0] },
        ],
      },
    },
    "qmtclose.test": {
      id: "qmtclose.test",
      command: "+QMTCLOSE",
      kind: "test",
      section: "3.2.3",
      layout: [],
    },
    "qmtconn.read": {
      id: "qmtconn.read",
      command: "+QMTCONN",
      kind: "read",
      section: "3.2.4",
      layout: [],
      response: {
        prefix: "+QMTCONN",
        count: "many",
        layout: [
          { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
          { name: "state", type: "integer", members: [1, 2, 3, 4] },
        ],
      },
    },
    "qmtconn.set": {
      id: "qmtconn.set",
      command: "+QMTCONN",
      kind: "set",
      section: "3.2.4",
      write: writeQmtconnSet,
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
      completion: {
        prefix: "+QMTCONN",
        layout: [
          { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
          { name: "result", type: "integer", members: [0, 1, 2] },
          {
            optional: [{ name: "retCode", type: "integer", members: [0, 1, 2, 3, 4, 5], open: true }],
          },
        ],
      },
    },
    "qmtconn.test": { id: "qmtconn.test", command: "+QMTCONN", kind: "test", section: "6", layout: [] },
    "qmtdisc.set": {
      id: "qmtdisc.set",
      command: "+QMTDISC",
      kind: "set",
      section: "3.2.5",
      write: writeQmtdiscSet,
      layout: [{ name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 }],
      completion: {
        prefix: "+QMTDISC",
        layout: [
          { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
          { name: "result", type: "integer", members: [-1, 0] },
        ],
      },
    },
    "qmtdisc.test": { id: "qmtdisc.test", command: "+QMTDISC", kind: "test", section: "3.2.5", layout: [] },
    "qmtsub.set": {
      id: "qmtsub.set",
      command: "+QMTSUB",
      kind: "set",
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
      completion: {
        rules: [
          {
            when: { property: "result", in: [2] },
            property: "value",
            must: "be-absent",
            why: "a packet that failed has neither grants nor a count",
          },
        ],
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
      },
    },
    "qmtsub.test": { id: "qmtsub.test", command: "+QMTSUB", kind: "test", section: "6", layout: [] },
    "qmtuns.set": {
      id: "qmtuns.set",
      command: "+QMTUNS",
      kind: "set",
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
      completion: {
        prefix: "+QMTUNS",
        layout: [
          { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
          { name: "msgId", type: "integer", minimum: 1, maximum: 65535 },
          { name: "result", type: "integer", members: [0, 1, 2] },
        ],
      },
    },
    "qmtuns.test": { id: "qmtuns.test", command: "+QMTUNS", kind: "test", section: "3.2.7", layout: [] },
    "qmtpub.test": { id: "qmtpub.test", command: "+QMTPUB", kind: "test", section: "6", layout: [] },
    "qmtpub.set": {
      id: "qmtpub.set",
      command: "+QMTPUB",
      kind: "set",
      section: "3.2.8",
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
      write: writeQmtpubSet,
      layout: [
        { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
        { name: "msgId", type: "integer", minimum: 0, maximum: 65535 },
        { name: "qos", type: "integer", members: [0, 1, 2] },
        { name: "retain", type: "integer", members: [0, 1] },
        { name: "topic", type: "string" },
        { name: "msg", type: "string" },
      ],
      completion: {
        rules: [
          {
            when: { property: "result", in: [0, 2] },
            property: "value",
            must: "be-absent",
            why: "the count belongs to the report of a repetition",
          },
        ],
        prefix: "+QMTPUB",
        layout: [
          { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
          { name: "msgId", type: "integer", minimum: 0, maximum: 65535 },
          { name: "result", type: "integer", members: [0, 1, 2] },
          {
            optional: [{ name: "value", type: "integer", minimum: 0 }],
          },
        ],
      },
    },
    "e0.execute": { id: "e0.execute", command: "E0", kind: "execute", section: "V.250 6.2.4", layout: [] },
    "e1.execute": { id: "e1.execute", command: "E1", kind: "execute", section: "V.250 6.2.4", layout: [] },
    "cmee.read": {
      id: "cmee.read",
      command: "+CMEE",
      kind: "read",
      section: "27.007 9.1",
      layout: [],
      response: {
        prefix: "+CMEE",
        count: "one",
        layout: [{ name: "n", type: "integer", members: [0, 1, 2] }],
      },
    },
    "cmee.set": {
      id: "cmee.set",
      command: "+CMEE",
      kind: "set",
      section: "27.007 9.1",
      write: writeCmeeSet,
      layout: [{ name: "n", type: "integer", members: [0, 1, 2] }],
    },
    "cfun.read": {
      id: "cfun.read",
      command: "+CFUN",
      kind: "read",
      section: "27.007 8.2",
      layout: [],
      response: {
        prefix: "+CFUN",
        count: "one",
        layout: [{ name: "fun", type: "integer", members: [0, 1, 4], open: true }],
      },
    },
    "cpin.read": {
      id: "cpin.read",
      command: "+CPIN",
      kind: "read",
      section: "27.007 8.3",
      layout: [],
      response: {
        prefix: "+CPIN",
        count: "one",
        layout: [{ name: "code", type: "string", quoting: "bare", rest: true }],
      },
    },
    "csq.execute": {
      id: "csq.execute",
      command: "+CSQ",
      kind: "execute",
      section: "27.007 8.5",
      layout: [],
      response: {
        prefix: "+CSQ",
        count: "one",
        layout: [
          { name: "rssi", type: "integer", minimum: 0, maximum: 199 },
          { name: "ber", type: "integer", minimum: 0, maximum: 99 },
        ],
      },
    },
    "creg.read": {
      id: "creg.read",
      command: "+CREG",
      kind: "read",
      section: "27.007 7.2",
      layout: [],
      response: {
        prefix: "+CREG",
        count: "one",
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
      },
    },
    "creg.set": {
      id: "creg.set",
      command: "+CREG",
      kind: "set",
      section: "27.007 7.2",
      write: writeCregSet,
      layout: [{ name: "n", type: "integer", members: [0, 1, 2] }],
    },
    "cereg.read": {
      id: "cereg.read",
      command: "+CEREG",
      kind: "read",
      section: "27.007 10.1.22",
      layout: [],
      response: {
        prefix: "+CEREG",
        count: "one",
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
      },
    },
    "cereg.set": {
      id: "cereg.set",
      command: "+CEREG",
      kind: "set",
      section: "27.007 10.1.22",
      write: writeCeregSet,
      layout: [{ name: "n", type: "integer", members: [0, 1, 2] }],
    },
    "cgatt.read": {
      id: "cgatt.read",
      command: "+CGATT",
      kind: "read",
      section: "27.007 10.1.9",
      layout: [],
      response: {
        prefix: "+CGATT",
        count: "one",
        layout: [{ name: "state", type: "integer", members: [0, 1] }],
      },
    },
    "cgatt.set": {
      id: "cgatt.set",
      command: "+CGATT",
      kind: "set",
      section: "27.007 10.1.9",
      write: writeCgattSet,
      layout: [{ name: "state", type: "integer", members: [0, 1] }],
    },
    "cgdcont.read": {
      id: "cgdcont.read",
      command: "+CGDCONT",
      kind: "read",
      section: "27.007 10.1.1",
      layout: [],
      response: {
        prefix: "+CGDCONT",
        count: "many",
        layout: [
          { name: "cid", type: "integer", minimum: 0, maximum: 255 },
          { name: "pdpType", type: "string" },
          { name: "apn", type: "string" },
          {
            optional: [{ name: "rest", type: "string", quoting: "bare", rest: true }],
          },
        ],
      },
    },
    "cgpaddr.set": {
      id: "cgpaddr.set",
      command: "+CGPADDR",
      kind: "set",
      section: "27.007 10.1.23",
      write: writeCgpaddrSet,
      layout: [{ name: "cid", type: "integer", minimum: 0, maximum: 255 }],
      response: {
        prefix: "+CGPADDR",
        count: "one",
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
      },
    },
  },
  urcs: {
    cpin: {
      id: "cpin",
      prefix: "+CPIN",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
    },
    creg: {
      id: "creg",
      prefix: "+CREG",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
    },
    cereg: {
      id: "cereg",
      prefix: "+CEREG",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
    },
    cgev: {
      id: "cgev",
      prefix: "+CGEV",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
    },
    qmtstat: {
      id: "qmtstat",
      prefix: "+QMTSTAT",
      layout: [
        { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
        { name: "errCode", type: "integer", minimum: 1, maximum: 255, open: true },
      ],
    },
    qmtrecv: {
      id: "qmtrecv",
      prefix: "+QMTRECV",
      layout: [
        { name: "tcpConnectId", type: "integer", minimum: 0, maximum: 5 },
        { name: "msgId", type: "integer", minimum: 0, maximum: 65535 },
        { name: "topic", type: "string" },
        { name: "payload", type: "bytes" },
      ],
    },
    rdy: { id: "rdy", prefix: "RDY" },
    normalpowerdown: { id: "normalpowerdown", prefix: "NORMAL POWER DOWN" },
    ip: {
      id: "ip",
      prefix: "+IP",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
    },
    qiurc: {
      id: "qiurc",
      prefix: "+QIURC",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
    },
  },
};
