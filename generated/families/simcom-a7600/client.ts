// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Family } from "../../../runtime/model.js";
import type { Types } from "./types.js";
import {
  writeCmqttaccqSet,
  writeCmqttrelSet,
  writeCmqttwilltopicSet,
  writeCmqttwillmsgSet,
  writeCmqttdiscSet,
  writeCmqtttopicSet,
  writeCmqttpayloadSet,
  writeCmqttpubSet,
  writeCmqttsubSetTopic,
  writeCmqttunsubSetTopic,
  writeCmqttcfgSetCheckUTF8,
  writeCmeeSet,
} from "./writers.js";

/** What a client needs of SIMCom A7600 series: an object of the same type, for bundles. */
export const family: Family<Types> = {
  name: "simcom-a7600",
  modules: [],
  manual: { title: "" },
  maximumLine: 1024,
  clients: { minimum: 0, maximum: 1 },
  finals: [
    { text: "OK", kind: "ok" },
    { text: "ERROR", kind: "error" },
    { text: "+CME ERROR", kind: "error", codes: "cme" },
  ],
  forms: {
    "cmqttstart.execute": {
      id: "cmqttstart.execute",
      command: "+CMQTTSTART",
      kind: "execute",
      section: "2.1.1",
      answers: [["ok", "completion"], ["completion", "ok"], ["completion", "error"], ["error"]],
      outcomes: {
        done: {
          fields: { err: 0 },
        },
        occupied: {
          fields: { err: 23 },
        },
        timeout: {
          fields: { err: 17 },
        },
        noNetwork: {
          fields: { err: 7 },
        },
        failed: {
          fields: { err: 1 },
        },
      },
      timeLimit: { ms: 120000 },
      window: 1,
      title: "",
      layout: [],
      completion: {
        prefix: "+CMQTTSTART",
        layout: [{ name: "err", type: "integer", codes: "result" }],
        match: [],
      },
      effect: { do: "start" },
    },
    "cmqttaccq.read": {
      id: "cmqttaccq.read",
      command: "+CMQTTACCQ",
      kind: "read",
      section: "2.1.3",
      answers: [["response", "ok"], ["error"]],
      timeLimit: { ms: 10000 },
      window: 1,
      title: "",
      layout: [],
      response: {
        prefix: "+CMQTTACCQ",
        count: "many",
        layout: [
          { name: "clientIndex", type: "integer" },
          { name: "clientId", type: "string", quoting: "either" },
          { name: "serverType", type: "integer" },
        ],
      },
      effect: {},
    },
    "cmqttaccq.set": {
      id: "cmqttaccq.set",
      command: "+CMQTTACCQ",
      kind: "set",
      section: "2.1.3",
      client: "clientIndex",
      answers: [["ok"], ["completion", "error"], ["error"]],
      outcomes: {
        occupied: {
          fields: { err: 19 },
        },
        invalid: {
          fields: { err: 12 },
        },
        noNetwork: {
          fields: { err: 9 },
        },
        busy: {
          fields: { err: 14 },
        },
        failed: {
          fields: { err: 1 },
        },
      },
      timeLimit: { ms: 10000 },
      window: 1,
      write: writeCmqttaccqSet,
      title: "",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "clientId", type: "string", minBytes: 1, maxBytes: 128 },
        {
          optional: [{ name: "serverType", type: "integer", members: [0, 1] }],
        },
      ],
      completion: {
        prefix: "+CMQTTACCQ",
        layout: [
          { name: "clientIndex", type: "integer" },
          { name: "err", type: "integer", codes: "result" },
        ],
        match: ["clientIndex"],
      },
      effect: { do: "acquire" },
    },
    "cmqttrel.set": {
      id: "cmqttrel.set",
      command: "+CMQTTREL",
      kind: "set",
      section: "2.1.4",
      client: "clientIndex",
      answers: [["ok"], ["completion", "error"], ["error"]],
      outcomes: {
        occupied: {
          fields: { err: 19 },
        },
        notConnected: {
          fields: { err: 20 },
        },
        busy: {
          fields: { err: 14 },
        },
        failed: {
          fields: { err: 1 },
        },
      },
      timeLimit: { ms: 10000 },
      window: 1,
      write: writeCmqttrelSet,
      title: "",
      layout: [{ name: "clientIndex", type: "integer", minimum: 0, maximum: 1 }],
      completion: {
        prefix: "+CMQTTREL",
        layout: [
          { name: "clientIndex", type: "integer" },
          { name: "err", type: "integer", codes: "result" },
        ],
        match: ["clientIndex"],
      },
      effect: { do: "release" },
    },
    "cmqttwilltopic.set": {
      id: "cmqttwilltopic.set",
      command: "+CMQTTWILLTOPIC",
      kind: "set",
      section: "2.1.6",
      client: "clientIndex",
      data: {
        name: "willTopic",
        prompt: ">",
        end: "counted",
        length: "reqLength",
        minimum: 1,
        maximum: 1024,
      },
      answers: [
        ["prompt", "ok"],
        ["prompt", "completion", "error"],
        ["prompt", "error"],
        ["completion", "error"],
        ["error"],
      ],
      outcomes: {
        timeout: {
          fields: { err: 17 },
        },
        invalid: {
          fields: { err: 12 },
        },
        busy: {
          fields: { err: 14 },
        },
        notConnected: {
          fields: { err: 20 },
        },
        failed: {
          fields: { err: 1 },
        },
      },
      timeLimit: { ms: 10000 },
      window: 1,
      write: writeCmqttwilltopicSet,
      title: "",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
      ],
      completion: {
        prefix: "+CMQTTWILLTOPIC",
        layout: [
          { name: "clientIndex", type: "integer" },
          { name: "err", type: "integer", codes: "result" },
        ],
        match: ["clientIndex"],
      },
      effect: {},
    },
    "cmqttwillmsg.set": {
      id: "cmqttwillmsg.set",
      command: "+CMQTTWILLMSG",
      kind: "set",
      section: "2.1.7",
      client: "clientIndex",
      data: {
        name: "willMessage",
        prompt: ">",
        end: "counted",
        length: "reqLength",
        minimum: 1,
        maximum: 1024,
      },
      answers: [
        ["prompt", "ok"],
        ["prompt", "completion", "error"],
        ["prompt", "error"],
        ["completion", "error"],
        ["error"],
      ],
      outcomes: {
        timeout: {
          fields: { err: 17 },
        },
        invalid: {
          fields: { err: 12 },
        },
        busy: {
          fields: { err: 14 },
        },
        notConnected: {
          fields: { err: 20 },
        },
        failed: {
          fields: { err: 1 },
        },
      },
      timeLimit: { ms: 10000 },
      window: 1,
      write: writeCmqttwillmsgSet,
      title: "",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
        { name: "qos", type: "integer", members: [0, 1, 2] },
      ],
      completion: {
        prefix: "+CMQTTWILLMSG",
        layout: [
          { name: "clientIndex", type: "integer" },
          { name: "err", type: "integer", codes: "result" },
        ],
        match: ["clientIndex"],
      },
      effect: {},
    },
    "cmqttconnect.set": {
      id: "cmqttconnect.set",
      command: "+CMQTTCONNECT",
      kind: "set",
      section: "2.1.8",
      client: "clientIndex",
      answers: [["ok", "completion"], ["completion", "error"], ["error"]],
      outcomes: {
        done: {
          fields: { err: 0 },
        },
        unacceptableProtocolVersion: {
          fields: { err: 27 },
        },
        identifierRejected: {
          fields: { err: 28 },
        },
        serverUnavailable: {
          fields: { err: 29 },
        },
        badUserNameOrPassword: {
          fields: { err: 30 },
        },
        notAuthorized: {
          fields: { err: 31 },
        },
        dns: {
          fields: { err: 25 },
        },
        timeout: {
          fields: { err: 17 },
        },
        handshakeFailed: {
          fields: { err: 32 },
        },
        closedByServer: {
          fields: { err: 26 },
        },
        noNetwork: {
          fields: { err: 9 },
        },
        occupied: {
          fields: { err: 19 },
        },
        invalid: {
          fields: { err: 12 },
        },
        busy: {
          fields: { err: 14 },
        },
        notConnected: {
          fields: { err: 15 },
        },
        failed: {
          fields: { err: 3 },
        },
      },
      timeLimit: {
        secondsOf: [{ setting: "operationTimeout" }],
      },
      window: 1,
      title: "",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "serverAddr", type: "string", minBytes: 9, maxBytes: 256, pattern: "^tcp://" },
        { name: "keepaliveTime", type: "integer", minimum: 1, maximum: 64800, unit: "s" },
        { name: "cleanSession", type: "integer", members: [0, 1] },
        {
          optional: [
            { name: "userName", type: "string", minBytes: 1, maxBytes: 256 },
            {
              optional: [{ name: "passWord", type: "string", minBytes: 1, maxBytes: 256, secret: true }],
            },
          ],
        },
      ],
      completion: {
        prefix: "+CMQTTCONNECT",
        layout: [
          { name: "clientIndex", type: "integer" },
          { name: "err", type: "integer", codes: "result" },
        ],
        match: ["clientIndex"],
      },
      effect: { do: "connect" },
    },
    "cmqttdisc.read": {
      id: "cmqttdisc.read",
      command: "+CMQTTDISC",
      kind: "read",
      section: "2.1.9",
      answers: [["response", "ok"], ["error"]],
      timeLimit: { ms: 180000 },
      window: 1,
      title: "",
      layout: [],
      response: {
        prefix: "+CMQTTDISC",
        count: "many",
        layout: [
          { name: "clientIndex", type: "integer" },
          { name: "discState", type: "integer" },
        ],
      },
      effect: {},
    },
    "cmqttdisc.set": {
      id: "cmqttdisc.set",
      command: "+CMQTTDISC",
      kind: "set",
      section: "2.1.9",
      rules: [
        {
          when: {
            property: "timeout",
            in: [
              1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
              27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50,
              51, 52, 53, 54, 55, 56, 57, 58, 59,
            ],
          },
          property: "timeout",
          must: "equal",
          value: 0,
          why: "a time-out is 0, or 60 to 180 seconds; 1 to 59 are outside both ranges",
        },
      ],
      client: "clientIndex",
      answers: [["ok", "completion"], ["completion", "ok"], ["completion", "error"], ["error"]],
      outcomes: {
        done: {
          fields: { err: 0 },
        },
        timeout: {
          fields: { err: 17 },
        },
        notConnected: {
          fields: { err: 11 },
        },
        noNetwork: {
          fields: { err: 9 },
        },
        invalid: {
          fields: { err: 12 },
        },
        busy: {
          fields: { err: 14 },
        },
        failed: {
          fields: { err: 35 },
        },
      },
      timeLimit: { ms: 180000 },
      window: 1,
      write: writeCmqttdiscSet,
      title: "",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "timeout", type: "integer", minimum: 0, maximum: 180, unit: "s" },
      ],
      completion: {
        prefix: "+CMQTTDISC",
        layout: [
          { name: "clientIndex", type: "integer" },
          { name: "err", type: "integer", codes: "result" },
        ],
        match: ["clientIndex"],
      },
      effect: { do: "disconnect" },
    },
    "cmqtttopic.set": {
      id: "cmqtttopic.set",
      command: "+CMQTTTOPIC",
      kind: "set",
      section: "2.1.10",
      client: "clientIndex",
      data: { name: "topic", prompt: ">", end: "counted", length: "reqLength", minimum: 1, maximum: 1024 },
      answers: [
        ["prompt", "ok"],
        ["prompt", "completion", "error"],
        ["prompt", "error"],
        ["completion", "error"],
        ["error"],
      ],
      outcomes: {
        timeout: {
          fields: { err: 17 },
        },
        invalid: {
          fields: { err: 12 },
        },
        busy: {
          fields: { err: 14 },
        },
        notConnected: {
          fields: { err: 11 },
        },
        failed: {
          fields: { err: 1 },
        },
      },
      timeLimit: { ms: 10000 },
      window: 1,
      write: writeCmqtttopicSet,
      title: "",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
      ],
      completion: {
        prefix: "+CMQTTTOPIC",
        layout: [
          { name: "clientIndex", type: "integer" },
          { name: "err", type: "integer", codes: "result" },
        ],
        match: ["clientIndex"],
      },
      effect: {},
    },
    "cmqttpayload.set": {
      id: "cmqttpayload.set",
      command: "+CMQTTPAYLOAD",
      kind: "set",
      section: "2.1.11",
      client: "clientIndex",
      data: { name: "payload", prompt: ">", end: "counted", length: "reqLength", minimum: 1, maximum: 10240 },
      answers: [
        ["prompt", "ok"],
        ["prompt", "completion", "error"],
        ["prompt", "error"],
        ["completion", "error"],
        ["error"],
      ],
      outcomes: {
        timeout: {
          fields: { err: 17 },
        },
        invalid: {
          fields: { err: 12 },
        },
        busy: {
          fields: { err: 14 },
        },
        notConnected: {
          fields: { err: 11 },
        },
        failed: {
          fields: { err: 1 },
        },
      },
      timeLimit: { ms: 30000 },
      window: 1,
      write: writeCmqttpayloadSet,
      title: "",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "reqLength", type: "integer", minimum: 1, maximum: 10240, unit: "byte" },
      ],
      completion: {
        prefix: "+CMQTTPAYLOAD",
        layout: [
          { name: "clientIndex", type: "integer" },
          { name: "err", type: "integer", codes: "result" },
        ],
        match: ["clientIndex"],
      },
      effect: {},
    },
    "cmqttpub.set": {
      id: "cmqttpub.set",
      command: "+CMQTTPUB",
      kind: "set",
      section: "2.1.12",
      client: "clientIndex",
      answers: [["ok", "completion"], ["completion", "error"], ["error"]],
      outcomes: {
        done: {
          fields: { err: 0 },
        },
        timeout: {
          fields: { err: 17 },
        },
        closedByServer: {
          fields: { err: 26 },
        },
        notConnected: {
          fields: { err: 11 },
        },
        noNetwork: {
          fields: { err: 9 },
        },
        invalid: {
          fields: { err: 12 },
        },
        busy: {
          fields: { err: 14 },
        },
        failed: {
          fields: { err: 1 },
        },
      },
      timeLimit: {
        secondsOf: [{ parameter: "pubTimeout" }],
      },
      window: 1,
      write: writeCmqttpubSet,
      title: "",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "qos", type: "integer", members: [0, 1, 2] },
        { name: "pubTimeout", type: "integer", minimum: 60, maximum: 180, unit: "s" },
        {
          optional: [
            { name: "retained", type: "integer", members: [0, 1] },
            {
              optional: [{ name: "dup", type: "integer", members: [0, 1] }],
            },
          ],
        },
      ],
      completion: {
        prefix: "+CMQTTPUB",
        layout: [
          { name: "clientIndex", type: "integer" },
          { name: "err", type: "integer", codes: "result" },
        ],
        match: ["clientIndex"],
      },
      effect: { do: "publish" },
    },
    "cmqttsub.set.topic": {
      id: "cmqttsub.set.topic",
      command: "+CMQTTSUB",
      kind: "set",
      section: "2.1.14",
      client: "clientIndex",
      data: { name: "topic", prompt: ">", end: "counted", length: "reqLength", minimum: 1, maximum: 1024 },
      answers: [
        ["prompt", "ok", "completion"],
        ["prompt", "completion", "error"],
        ["prompt", "error"],
        ["completion", "error"],
        ["error"],
      ],
      outcomes: {
        done: {
          fields: { err: 0 },
        },
        timeout: {
          fields: { err: 17 },
        },
        closedByServer: {
          fields: { err: 26 },
        },
        notConnected: {
          fields: { err: 11 },
        },
        noNetwork: {
          fields: { err: 9 },
        },
        invalid: {
          fields: { err: 12 },
        },
        busy: {
          fields: { err: 14 },
        },
        failed: {
          fields: { err: 1 },
        },
      },
      timeLimit: {
        secondsOf: [{ setting: "operationTimeout" }],
      },
      window: 1,
      write: writeCmqttsubSetTopic,
      title: "",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
        { name: "qos", type: "integer", members: [0, 1, 2] },
        {
          optional: [{ name: "dup", type: "integer", members: [0, 1] }],
        },
      ],
      completion: {
        prefix: "+CMQTTSUB",
        layout: [
          { name: "clientIndex", type: "integer" },
          { name: "err", type: "integer", codes: "result" },
        ],
        match: ["clientIndex"],
      },
      effect: { do: "subscribe" },
    },
    "cmqttunsub.set.topic": {
      id: "cmqttunsub.set.topic",
      command: "+CMQTTUNSUB",
      kind: "set",
      section: "2.1.16",
      client: "clientIndex",
      data: { name: "topic", prompt: ">", end: "counted", length: "reqLength", minimum: 1, maximum: 1024 },
      answers: [
        ["prompt", "ok", "completion"],
        ["prompt", "completion", "error"],
        ["prompt", "error"],
        ["completion", "error"],
        ["error"],
      ],
      outcomes: {
        done: {
          fields: { err: 0 },
        },
        timeout: {
          fields: { err: 17 },
        },
        closedByServer: {
          fields: { err: 26 },
        },
        notConnected: {
          fields: { err: 11 },
        },
        noNetwork: {
          fields: { err: 9 },
        },
        invalid: {
          fields: { err: 12 },
        },
        busy: {
          fields: { err: 14 },
        },
        failed: {
          fields: { err: 1 },
        },
      },
      timeLimit: {
        secondsOf: [{ setting: "operationTimeout" }],
      },
      window: 1,
      write: writeCmqttunsubSetTopic,
      title: "",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
        { name: "dup", type: "integer", members: [0, 1] },
      ],
      completion: {
        prefix: "+CMQTTUNSUB",
        layout: [
          { name: "clientIndex", type: "integer" },
          { name: "err", type: "integer", codes: "result" },
        ],
        match: ["clientIndex"],
      },
      effect: { do: "unsubscribe" },
    },
    "cmqttcfg.set.checkUTF8": {
      id: "cmqttcfg.set.checkUTF8",
      command: "+CMQTTCFG",
      kind: "set",
      section: "2.1.17",
      client: "index",
      answers: [["ok"], ["error"]],
      timeLimit: { ms: 10000 },
      window: 1,
      write: writeCmqttcfgSetCheckUTF8,
      title: "",
      layout: [
        { literal: "checkUTF8" },
        { name: "index", type: "integer", minimum: 0, maximum: 1 },
        { name: "checkUTF8Flag", type: "integer", members: [0, 1] },
      ],
      effect: {},
    },
    "e0.execute": {
      id: "e0.execute",
      command: "E0",
      kind: "execute",
      section: "V.250 6.2.4",
      answers: [["ok"], ["error"], ["cme"]],
      timeLimit: { ms: 10000 },
      window: 1,
      title: "",
      layout: [],
      effect: { do: "echo" },
    },
    "cmee.read": {
      id: "cmee.read",
      command: "+CMEE",
      kind: "read",
      section: "27.007 9.1",
      answers: [["response", "ok"], ["error"], ["cme"]],
      timeLimit: { ms: 10000 },
      window: 1,
      title: "",
      layout: [],
      response: {
        prefix: "+CMEE",
        count: "one",
        layout: [{ name: "n", type: "integer" }],
      },
      effect: {},
    },
    "cmee.set": {
      id: "cmee.set",
      command: "+CMEE",
      kind: "set",
      section: "27.007 9.1",
      answers: [["ok"], ["error"], ["cme"]],
      timeLimit: { ms: 10000 },
      window: 1,
      write: writeCmeeSet,
      title: "",
      layout: [{ name: "n", type: "integer", members: [0, 1, 2] }],
      effect: { do: "errors" },
    },
    "cfun.read": {
      id: "cfun.read",
      command: "+CFUN",
      kind: "read",
      section: "27.007 8.2",
      answers: [["response", "ok"], ["error"], ["cme"]],
      timeLimit: { ms: 15000 },
      window: 1,
      title: "",
      layout: [],
      response: {
        prefix: "+CFUN",
        count: "one",
        layout: [{ name: "fun", type: "integer" }],
      },
      effect: {},
    },
    "csq.execute": {
      id: "csq.execute",
      command: "+CSQ",
      kind: "execute",
      section: "27.007 8.5",
      answers: [["response", "ok"], ["error"], ["cme"]],
      timeLimit: { ms: 10000 },
      window: 1,
      title: "",
      layout: [],
      response: {
        prefix: "+CSQ",
        count: "one",
        layout: [
          { name: "rssi", type: "integer" },
          { name: "ber", type: "integer" },
        ],
      },
      effect: {},
    },
    "cereg.read": {
      id: "cereg.read",
      command: "+CEREG",
      kind: "read",
      section: "27.007 10.1.22",
      answers: [["response", "ok"], ["error"], ["cme"]],
      timeLimit: { ms: 10000 },
      window: 1,
      title: "",
      layout: [],
      response: {
        prefix: "+CEREG",
        count: "one",
        layout: [
          { name: "n", type: "integer" },
          { name: "stat", type: "integer" },
          {
            optional: [
              { name: "tac", type: "string", quoting: "either" },
              { name: "ci", type: "string", quoting: "either" },
              {
                optional: [{ name: "act", type: "integer" }],
              },
            ],
          },
        ],
      },
      effect: {},
    },
    "cgatt.read": {
      id: "cgatt.read",
      command: "+CGATT",
      kind: "read",
      section: "27.007 10.1.9",
      answers: [["response", "ok"], ["error"], ["cme"]],
      timeLimit: { ms: 10000 },
      window: 1,
      title: "",
      layout: [],
      response: {
        prefix: "+CGATT",
        count: "one",
        layout: [{ name: "state", type: "integer" }],
      },
      effect: {},
    },
  },
  urcs: {
    cpin: {
      id: "cpin",
      role: "information",
      prefix: "+CPIN",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
      title: "",
      section: "",
    },
    creg: {
      id: "creg",
      role: "information",
      prefix: "+CREG",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
      title: "",
      section: "",
    },
    cereg: {
      id: "cereg",
      role: "information",
      prefix: "+CEREG",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
      title: "",
      section: "",
    },
    cgev: {
      id: "cgev",
      role: "information",
      prefix: "+CGEV",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
      title: "",
      section: "",
    },
    cmqttconnlost: {
      id: "cmqttconnlost",
      role: "lost",
      client: "clientIndex",
      cause: "cause",
      prefix: "+CMQTTCONNLOST",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "cause", type: "integer", minimum: 1, maximum: 3, codes: "lost" },
      ],
      title: "",
      section: "",
    },
    cmqttrxstart: {
      id: "cmqttrxstart",
      role: "part",
      client: "clientIndex",
      prefix: "+CMQTTRXSTART",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "topicTotalLen", type: "integer", minimum: 1, maximum: 1024 },
        { name: "payloadTotalLen", type: "integer", minimum: 0, maximum: 10240 },
      ],
      title: "",
      section: "",
    },
    cmqttrxtopic: {
      id: "cmqttrxtopic",
      role: "part",
      client: "clientIndex",
      prefix: "+CMQTTRXTOPIC",
      block: { name: "subTopic", length: "subTopicLen", maximum: 1024 },
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "subTopicLen", type: "integer", minimum: 1, maximum: 1024 },
      ],
      title: "",
      section: "",
    },
    cmqttrxpayload: {
      id: "cmqttrxpayload",
      role: "part",
      client: "clientIndex",
      prefix: "+CMQTTRXPAYLOAD",
      block: { name: "subPayload", length: "subPayloadLen", maximum: 10240 },
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "subPayloadLen", type: "integer", minimum: 0, maximum: 10240 },
      ],
      title: "",
      section: "",
    },
    cmqttrxend: {
      id: "cmqttrxend",
      role: "part",
      client: "clientIndex",
      prefix: "+CMQTTRXEND",
      layout: [{ name: "clientIndex", type: "integer", minimum: 0, maximum: 1 }],
      title: "",
      section: "",
    },
    rdy: { id: "rdy", role: "reboot", prefix: "RDY", title: "", section: "" },
    atready: {
      id: "atready",
      role: "ready",
      prefix: "*ATREADY",
      layout: [{ name: "state", type: "integer", minimum: 0, maximum: 1 }],
      title: "",
      section: "",
    },
    smsdone: { id: "smsdone", role: "ready", prefix: "SMS DONE", title: "", section: "" },
    pbdone: { id: "pbdone", role: "ready", prefix: "PB DONE", title: "", section: "" },
    normalpowerdown: {
      id: "normalpowerdown",
      role: "information",
      prefix: "NORMAL POWER DOWN",
      title: "",
      section: "",
    },
  },
  codes: {
    cme: {
      "0": { title: "Phone failure" },
      "1": { title: "No connection to the phone" },
      "2": { title: "The link to the adapter is reserved" },
      "3": { title: "Operation not allowed" },
      "4": { title: "Operation not supported" },
      "5": { title: "The phone wants its SIM PIN" },
      "6": { title: "The personalisation PIN is wanted" },
      "7": { title: "The personalisation PUK is wanted" },
      "10": { title: "No SIM" },
      "11": { title: "The SIM wants its PIN" },
      "12": { title: "The SIM wants its PUK" },
      "13": { title: "SIM failure" },
      "14": { title: "SIM busy" },
      "15": { title: "Wrong SIM" },
      "16": { title: "Wrong password" },
      "17": { title: "The SIM wants its PIN2" },
      "18": { title: "The SIM wants its PUK2" },
      "20": { title: "Memory full" },
      "21": { title: "Invalid index" },
      "22": { title: "Not found" },
      "23": { title: "Memory failure" },
      "24": { title: "Text too long" },
      "25": { title: "Invalid characters in a text" },
      "26": { title: "Dial string too long" },
      "27": { title: "Invalid characters in a dial string" },
      "30": { title: "No network service" },
      "31": { title: "Time-out of the network" },
      "32": { title: "Only emergency calls are allowed by the network" },
      "40": { title: "The network personalisation PIN is wanted" },
      "50": { title: "Wrong parameters" },
      "100": { title: "Unknown error" },
      "103": { title: "Illegal mobile station" },
      "106": { title: "Illegal equipment" },
      "107": { title: "Packet service not allowed" },
      "111": { title: "Network not allowed here" },
      "112": { title: "Location area not allowed" },
      "113": { title: "Roaming not allowed in this location area" },
      "132": { title: "Service option not supported" },
      "133": { title: "Service not subscribed" },
      "134": { title: "Service option out of order for now" },
      "148": { title: "Unspecified error of the packet service" },
      "149": { title: "The packet data context was not authenticated" },
      "150": { title: "Invalid mobile class" },
    },
    result: {
      "0": { title: "Done" },
      "1": { title: "Failed" },
      "2": { title: "Text is not UTF-8" },
      "3": { title: "Socket: connect failed" },
      "4": { title: "Socket: create failed" },
      "5": { title: "Socket: close failed" },
      "6": { title: "Receiving failed" },
      "7": { title: "Network: open failed" },
      "8": { title: "Network: close failed" },
      "9": { title: "Network is not open" },
      "10": { title: "No such client" },
      "11": { title: "Not connected" },
      "12": { title: "A parameter is not valid" },
      "13": { title: "Operation is not supported" },
      "14": { title: "Client is busy" },
      "15": { title: "Request for a connection failed" },
      "16": { title: "Socket: sending failed" },
      "17": { title: "Timed out" },
      "18": { title: "Topic is empty" },
      "19": { title: "Client is in use" },
      "20": { title: "Client is not acquired" },
      "21": { title: "Client is not released" },
      "22": { title: "Length is out of range" },
      "23": { title: "Network is open already" },
      "24": { title: "Packet failed" },
      "25": { title: "Host name cannot be resolved" },
      "26": { title: "Broker closed the connection" },
      "27": { title: "Broker refused the protocol version" },
      "28": { title: "Broker refused the client identifier" },
      "29": { title: "Broker is unavailable" },
      "30": { title: "Broker refused user name or password" },
      "31": { title: "Broker refused for lack of rights" },
      "32": { title: "TLS handshake failed" },
      "33": { title: "Certificate is not set" },
      "34": { title: "Session: open failed" },
      "35": { title: "Disconnect failed" },
    },
    lost: {
      "1": { title: "The other side closed the socket" },
      "2": { title: "The socket was reset" },
      "3": { title: "The network was closed" },
    },
  },
  settings: {
    operationTimeout: { title: "", default: 120 },
  },
  receive: {
    kind: "parts",
    start: { urc: "cmqttrxstart", topicTotal: "topicTotalLen", payloadTotal: "payloadTotalLen" },
    topic: { urc: "cmqttrxtopic", block: "subTopic" },
    payload: { urc: "cmqttrxpayload", block: "subPayload" },
    end: { urc: "cmqttrxend" },
    maximum: 10240,
  },
  lifecycle: {
    initial: "stopped",
    connected: "connected",
    states: {
      stopped: "",
      starting: "",
      started: "",
      acquired: "",
      connecting: "",
      connected: "",
      disconnecting: "",
      stopping: "",
    },
    transitions: {
      stopped: { "cmqttstart.execute": "starting" },
      starting: { "cmqttstart.execute:done": "started", "cmqttstart.execute:failed": "stopped" },
      started: {
        "cmqttaccq.set": "started",
        "cmqttaccq.set:done": "acquired",
        "cmqttaccq.set:failed": "started",
        "cmqttaccq.read": "started",
        "cmqttdisc.read": "started",
      },
      acquired: {
        "cmqttrel.set": "acquired",
        "cmqttrel.set:done": "started",
        "cmqttrel.set:failed": "acquired",
        "cmqttcfg.set.checkUTF8": "acquired",
        "cmqttwilltopic.set": "acquired",
        "cmqttwillmsg.set": "acquired",
        "cmqttconnect.set": "connecting",
        "cmqttdisc.set:done": "acquired",
        "cmqttdisc.set:failed": "acquired",
        "cmqttaccq.read": "acquired",
        "cmqttdisc.read": "acquired",
      },
      connecting: {
        "cmqttconnect.set:done": "connected",
        "cmqttconnect.set:failed": "acquired",
        "cmqttaccq.read": "connecting",
        "cmqttdisc.read": "connecting",
      },
      connected: {
        "cmqtttopic.set": "connected",
        "cmqttpayload.set": "connected",
        "cmqttpub.set": "connected",
        "cmqttsub.set.topic": "connected",
        "cmqttunsub.set.topic": "connected",
        "cmqttdisc.set": "disconnecting",
        cmqttconnlost: "acquired",
        "cmqttaccq.read": "connected",
        "cmqttdisc.read": "connected",
      },
      disconnecting: {
        "cmqttdisc.set:done": "acquired",
        "cmqttdisc.set:failed": "connected",
        cmqttconnlost: "acquired",
        "cmqttaccq.read": "disconnecting",
        "cmqttdisc.read": "disconnecting",
      },
      stopping: {},
    },
    observe: [
      { form: "cmqttaccq.read", answer: "ok", state: "started" },
      {
        form: "cmqttaccq.read",
        answer: "line",
        where: {
          clientId: { not: "" },
        },
        state: "acquired",
      },
      {
        form: "cmqttdisc.read",
        answer: "line",
        where: { discState: [0] },
        state: "connected",
      },
    ],
  },
  recipes: {
    initialise: {
      inputs: [],
      per: "request",
      steps: [
        {
          form: "e0.execute",
          bind: {},
        },
        {
          form: "cmee.set",
          bind: {
            n: { const: 1 },
          },
          mayFail: true,
        },
      ],
    },
    connect: {
      inputs: [],
      per: "request",
      steps: [
        {
          form: "cmqttdisc.set",
          bind: {
            clientIndex: { input: "client" },
            timeout: { const: 60 },
          },
          in: ["connected"],
          reaches: "acquired",
        },
        {
          form: "cmqttrel.set",
          bind: {
            clientIndex: { input: "client" },
          },
          in: ["acquired"],
          reaches: "started",
          mayFail: true,
        },
        {
          form: "cmqttstart.execute",
          bind: {},
          in: ["stopped"],
          reaches: "started",
          mayFail: true,
        },
        {
          form: "cmqttaccq.set",
          bind: {
            clientIndex: { input: "client" },
            clientId: { input: "clientId" },
            serverType: { const: 0 },
          },
          reaches: "acquired",
          undo: {
            form: "cmqttrel.set",
            bind: {
              clientIndex: { input: "client" },
            },
          },
        },
        {
          form: "cmqttcfg.set.checkUTF8",
          bind: {
            index: { input: "client" },
            checkUTF8Flag: { const: 0 },
          },
        },
        {
          form: "cmqttwilltopic.set",
          bind: {
            clientIndex: { input: "client" },
          },
          data: "willTopic",
          when: "will",
        },
        {
          form: "cmqttwillmsg.set",
          bind: {
            clientIndex: { input: "client" },
            qos: { input: "willQos" },
          },
          data: "willPayload",
          when: "will",
        },
        {
          form: "cmqttconnect.set",
          bind: {
            clientIndex: { input: "client" },
            serverAddr: { input: "address" },
            keepaliveTime: { input: "keepAlive" },
            cleanSession: { input: "cleanSession" },
            userName: { input: "username" },
            passWord: { input: "password" },
          },
          reaches: "connected",
          undo: {
            form: "cmqttdisc.set",
            bind: {
              clientIndex: { input: "client" },
              timeout: { const: 60 },
            },
          },
        },
      ],
    },
    disconnect: {
      inputs: [],
      per: "request",
      steps: [
        {
          form: "cmqttdisc.set",
          bind: {
            clientIndex: { input: "client" },
            timeout: { const: 60 },
          },
          in: ["connected"],
          reaches: "acquired",
        },
        {
          form: "cmqttrel.set",
          bind: {
            clientIndex: { input: "client" },
          },
          in: ["acquired"],
          reaches: "started",
        },
      ],
    },
    subscribe: {
      inputs: [],
      per: "topic",
      steps: [
        {
          form: "cmqttsub.set.topic",
          bind: {
            clientIndex: { input: "client" },
            qos: { input: "qos" },
          },
          data: "topic",
        },
      ],
    },
    unsubscribe: {
      inputs: [],
      per: "topic",
      steps: [
        {
          form: "cmqttunsub.set.topic",
          bind: {
            clientIndex: { input: "client" },
            dup: { const: 0 },
          },
          data: "topic",
        },
      ],
    },
    publish: {
      inputs: [],
      per: "request",
      steps: [
        {
          form: "cmqtttopic.set",
          bind: {
            clientIndex: { input: "client" },
          },
          data: "topic",
        },
        {
          form: "cmqttpayload.set",
          bind: {
            clientIndex: { input: "client" },
          },
          data: "nonEmptyPayload",
          when: "nonEmptyPayload",
        },
        {
          form: "cmqttpub.set",
          bind: {
            clientIndex: { input: "client" },
            qos: { input: "qos" },
            pubTimeout: { input: "timeoutSeconds" },
            retained: { input: "retain" },
          },
        },
      ],
    },
  },
  probes: ["csq.execute", "cmee.read", "cfun.read", "cgatt.read", "cereg.read"],
  refusals: {},
};

export type * from "./types.js";
