// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Form } from "../../../runtime/model.js";
import {
  writeCsslcfgSetSslversion,
  writeCsslcfgSetAuthmode,
  writeCsslcfgSetIgnorlocaltime,
  writeCsslcfgSetNegotiatetime,
  writeCsslcfgSetCacert,
  writeCsslcfgSetClientcert,
  writeCsslcfgSetClientkey,
  writeCcertdownSet,
  writeCcertdeleSet,
  writeCmqttaccqSet,
  writeCmqttrelSet,
  writeCmqttsslcfgSet,
  writeCmqttwilltopicSet,
  writeCmqttwillmsgSet,
  writeCmqttdiscSet,
  writeCmqtttopicSet,
  writeCmqttpayloadSet,
  writeCmqttpubSet,
  writeCmqttsubtopicSet,
  writeCmqttsubSetStaged,
  writeCmqttsubSetTopic,
  writeCmqttunsubtopicSet,
  writeCmqttunsubSetStaged,
  writeCmqttunsubSetTopic,
  writeCmqttcfgSetCheckUTF8,
  writeCmqttcfgSetOptimeout,
  writeCgsockcontSet,
  writeCmeeSet,
  writeCregSet,
  writeCeregSet,
  writeCgattSet,
  writeCgdcontSet,
  writeCgpaddrSet,
} from "./writers.js";

/** The commands of SIMCom A7600 series, by the id of their forms. */
export const forms = {
  /**
   * `AT+CSSLCFG="sslversion",<ssl_ctx_index>,<sslversion>`
   *
   * Choose the version. Section 1.1, 3.3, 3.4.
   */
  "csslcfg.set.sslversion": {
    id: "csslcfg.set.sslversion",
    command: "+CSSLCFG",
    kind: "set",
    title: "Choose the version",
    section: "1.1, 3.3, 3.4",
    layout: [
      { literal: "sslversion" },
      { name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 },
      { name: "sslversion", type: "integer", minimum: 0, maximum: 4, open: true },
    ],
    answers: [["ok"], ["error"]],
    timeLimit: { ms: 10000 },
    window: 1,
    write: writeCsslcfgSetSslversion,
  },

  /**
   * `AT+CSSLCFG="authmode",<ssl_ctx_index>,<authmode>`
   *
   * Choose who is verified. Section 1.1, 3.2, 3.3, 3.4.
   */
  "csslcfg.set.authmode": {
    id: "csslcfg.set.authmode",
    command: "+CSSLCFG",
    kind: "set",
    title: "Choose who is verified",
    section: "1.1, 3.2, 3.3, 3.4",
    layout: [
      { literal: "authmode" },
      { name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 },
      { name: "authmode", type: "integer", members: [0, 1, 2], open: true },
    ],
    answers: [["ok"], ["error"]],
    timeLimit: { ms: 10000 },
    window: 1,
    write: writeCsslcfgSetAuthmode,
  },

  /**
   * `AT+CSSLCFG="ignorlocaltime",<ssl_ctx_index>,<ignoreltime>`
   *
   * Check dates or not. Section 1.1.
   */
  "csslcfg.set.ignorlocaltime": {
    id: "csslcfg.set.ignorlocaltime",
    command: "+CSSLCFG",
    kind: "set",
    title: "Check dates or not",
    section: "1.1",
    layout: [
      { literal: "ignorlocaltime" },
      { name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 },
      { name: "ignoreltime", type: "integer", members: [0, 1] },
    ],
    answers: [["ok"], ["error"]],
    timeLimit: { ms: 10000 },
    window: 1,
    write: writeCsslcfgSetIgnorlocaltime,
  },

  /**
   * `AT+CSSLCFG="negotiatetime",<ssl_ctx_index>,<negotiatetime>`
   *
   * Limit the handshake. Section 1.1.
   */
  "csslcfg.set.negotiatetime": {
    id: "csslcfg.set.negotiatetime",
    command: "+CSSLCFG",
    kind: "set",
    title: "Limit the handshake",
    section: "1.1",
    layout: [
      { literal: "negotiatetime" },
      { name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 },
      { name: "negotiatetime", type: "integer", minimum: 10, maximum: 300, open: true, unit: "s" },
    ],
    answers: [["ok"], ["error"]],
    timeLimit: { ms: 10000 },
    window: 1,
    write: writeCsslcfgSetNegotiatetime,
  },

  /**
   * `AT+CSSLCFG="cacert",<ssl_ctx_index>,<ca_file>`
   *
   * Name the root certificates. Section 1.1, 3.3, 3.4.
   */
  "csslcfg.set.cacert": {
    id: "csslcfg.set.cacert",
    command: "+CSSLCFG",
    kind: "set",
    title: "Name the root certificates",
    section: "1.1, 3.3, 3.4",
    layout: [
      { literal: "cacert" },
      { name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 },
      { name: "caFile", type: "string", minBytes: 1, maxBytes: 108 },
    ],
    answers: [["ok"], ["error"]],
    timeLimit: { ms: 10000 },
    window: 1,
    write: writeCsslcfgSetCacert,
  },

  /**
   * `AT+CSSLCFG="clientcert",<ssl_ctx_index>,<clientcert_file>`
   *
   * Name the client's certificate. Section 1.1, 3.4.
   */
  "csslcfg.set.clientcert": {
    id: "csslcfg.set.clientcert",
    command: "+CSSLCFG",
    kind: "set",
    title: "Name the client's certificate",
    section: "1.1, 3.4",
    layout: [
      { literal: "clientcert" },
      { name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 },
      { name: "clientcertFile", type: "string", minBytes: 1, maxBytes: 108 },
    ],
    answers: [["ok"], ["error"]],
    timeLimit: { ms: 10000 },
    window: 1,
    write: writeCsslcfgSetClientcert,
  },

  /**
   * `AT+CSSLCFG="clientkey",<ssl_ctx_index>,<clientkey_file>`
   *
   * Name the client's key. Section 1.1, 3.4.
   */
  "csslcfg.set.clientkey": {
    id: "csslcfg.set.clientkey",
    command: "+CSSLCFG",
    kind: "set",
    title: "Name the client's key",
    section: "1.1, 3.4",
    layout: [
      { literal: "clientkey" },
      { name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 },
      { name: "clientkeyFile", type: "string", minBytes: 1, maxBytes: 108 },
    ],
    answers: [["ok"], ["error"]],
    timeLimit: { ms: 10000 },
    window: 1,
    write: writeCsslcfgSetClientkey,
  },

  /**
   * `AT+CCERTDOWN=<filename>,<len>`
   *
   * Load, bytes after the prompt. Section 1.1.
   */
  "ccertdown.set": {
    id: "ccertdown.set",
    command: "+CCERTDOWN",
    kind: "set",
    title: "Load, bytes after the prompt",
    section: "1.1",
    layout: [
      { name: "filename", type: "string", minBytes: 1, maxBytes: 108 },
      { name: "length", type: "integer", minimum: 1, maximum: 10240, unit: "byte" },
    ],
    data: { name: "certificate", prompt: ">", end: "counted", length: "length", minimum: 1, maximum: 10240 },
    answers: [["prompt", "ok"], ["prompt", "error"], ["error"]],
    timeLimit: { ms: 30000 },
    window: 1,
    write: writeCcertdownSet,
  },

  /**
   * `AT+CCERTLIST`
   *
   * List. Section 1.1.
   */
  "ccertlist.execute": {
    id: "ccertlist.execute",
    command: "+CCERTLIST",
    kind: "execute",
    title: "List",
    section: "1.1",
    layout: [],
    response: {
      prefix: "+CCERTLIST",
      layout: [{ name: "filename", type: "string", minBytes: 1, maxBytes: 108 }],
      count: "many",
    },
    answers: [["response", "ok"], ["error"]],
    timeLimit: { ms: 10000 },
    window: 1,
  },

  /**
   * `AT+CCERTDELE=<filename>`
   *
   * Delete. Section 1.1.
   */
  "ccertdele.set": {
    id: "ccertdele.set",
    command: "+CCERTDELE",
    kind: "set",
    title: "Delete",
    section: "1.1",
    layout: [{ name: "filename", type: "string", minBytes: 1, maxBytes: 108 }],
    answers: [["ok"], ["error"]],
    timeLimit: { ms: 10000 },
    window: 1,
    write: writeCcertdeleSet,
  },

  /**
   * `AT+CMQTTSTART`
   *
   * Start. Section 2.1.1.
   */
  "cmqttstart.execute": {
    id: "cmqttstart.execute",
    command: "+CMQTTSTART",
    kind: "execute",
    title: "Start",
    section: "2.1.1",
    layout: [],
    completion: {
      prefix: "+CMQTTSTART",
      layout: [{ name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" }],
      match: [],
    },
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
    effect: { do: "start" },
    refusals: {
      state: { final: "ERROR" },
    },
  },

  /**
   * `AT+CMQTTSTOP`
   *
   * Stop. Section 2.1.2.
   */
  "cmqttstop.execute": {
    id: "cmqttstop.execute",
    command: "+CMQTTSTOP",
    kind: "execute",
    title: "Stop",
    section: "2.1.2",
    layout: [],
    completion: {
      prefix: "+CMQTTSTOP",
      layout: [{ name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" }],
      match: [],
    },
    answers: [["ok", "completion"], ["completion", "ok"], ["completion", "error"], ["error"]],
    outcomes: {
      done: {
        fields: { err: 0 },
      },
      noNetwork: {
        fields: { err: 9 },
      },
      timeout: {
        fields: { err: 17 },
      },
      occupied: {
        fields: { err: 21 },
      },
      failed: {
        fields: { err: 8 },
      },
    },
    timeLimit: { ms: 120000 },
    window: 1,
    effect: { do: "stop" },
    refusals: {
      "state:acquired": {
        final: "OK",
        fields: { err: 21 },
      },
      "state:connected": {
        final: "OK",
        fields: { err: 21 },
      },
    },
  },

  /**
   * `AT+CMQTTACCQ=?`
   *
   * Ask for the ranges. Section 2.1.3.
   */
  "cmqttaccq.test": {
    id: "cmqttaccq.test",
    command: "+CMQTTACCQ",
    kind: "test",
    title: "Ask for the ranges",
    section: "2.1.3",
    layout: [],
    printed: ["+CMQTTACCQ: (0-1),(1-128)[,(0-1)]"],
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 10000 },
    window: 1,
  },

  /**
   * `AT+CMQTTACCQ?`
   *
   * Ask which clients are acquired. Section 2.1.3.
   */
  "cmqttaccq.read": {
    id: "cmqttaccq.read",
    command: "+CMQTTACCQ",
    kind: "read",
    title: "Ask which clients are acquired",
    section: "2.1.3",
    layout: [],
    response: {
      prefix: "+CMQTTACCQ",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "clientId", type: "string", quoting: "either", maxBytes: 128 },
        { name: "serverType", type: "integer", members: [0, 1], default: 0 },
      ],
      count: "many",
    },
    answers: [["response", "ok"], ["error"]],
    timeLimit: { ms: 10000 },
    window: 1,
    effect: {
      line: {
        clientIndex: { client: true },
        clientId: { setting: "clientId" },
        serverType: { setting: "serverType" },
      },
      eachIn: ["started", "acquired", "connecting", "connected", "disconnecting"],
    },
  },

  /**
   * `AT+CMQTTACCQ=<client_index>,<clientID>[,<server_type>]`
   *
   * Acquire. Section 2.1.3.
   */
  "cmqttaccq.set": {
    id: "cmqttaccq.set",
    command: "+CMQTTACCQ",
    kind: "set",
    title: "Acquire",
    section: "2.1.3",
    layout: [
      { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
      { name: "clientId", type: "string", minBytes: 1, maxBytes: 128 },
      {
        optional: [{ name: "serverType", type: "integer", members: [0, 1], default: 0 }],
      },
    ],
    client: "clientIndex",
    completion: {
      prefix: "+CMQTTACCQ",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
      ],
      match: ["clientIndex"],
    },
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
    effect: {
      do: "acquire",
      set: {
        clientId: { parameter: "clientId" },
        serverType: { parameter: "serverType" },
      },
    },
    refusals: {
      "state:acquired": {
        final: "ERROR",
        fields: { err: 19 },
      },
      "state:connected": {
        final: "ERROR",
        fields: { err: 19 },
      },
    },
    write: writeCmqttaccqSet,
  },

  /**
   * `AT+CMQTTREL=?`
   *
   * Ask for the range. Section 2.1.4.
   */
  "cmqttrel.test": {
    id: "cmqttrel.test",
    command: "+CMQTTREL",
    kind: "test",
    title: "Ask for the range",
    section: "2.1.4",
    layout: [],
    printed: ["+CMQTTREL: (0-1)"],
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 10000 },
    window: 1,
  },

  /**
   * `AT+CMQTTREL?`
   *
   * Ask without information; says only that the service runs. Section 2.1.4.
   */
  "cmqttrel.read": {
    id: "cmqttrel.read",
    command: "+CMQTTREL",
    kind: "read",
    title: "Ask without information; says only that the service runs",
    section: "2.1.4",
    layout: [],
    answers: [["ok"], ["error"]],
    timeLimit: { ms: 10000 },
    window: 1,
  },

  /**
   * `AT+CMQTTREL=<client_index>`
   *
   * Release. Section 2.1.4.
   */
  "cmqttrel.set": {
    id: "cmqttrel.set",
    command: "+CMQTTREL",
    kind: "set",
    title: "Release",
    section: "2.1.4",
    layout: [{ name: "clientIndex", type: "integer", minimum: 0, maximum: 1 }],
    client: "clientIndex",
    completion: {
      prefix: "+CMQTTREL",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
      ],
      match: ["clientIndex"],
    },
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
    effect: {
      do: "release",
      clear: [
        "clientId",
        "serverType",
        "sslContext",
        "willTopic",
        "willPayload",
        "willQos",
        "willFlag",
        "serverAddress",
        "keepAlive",
        "cleanSession",
        "userName",
        "publishTopic",
        "publishPayload",
        "subscribeQueue",
        "unsubscribeQueue",
        "checkUtf8",
        "operationTimeout",
      ],
    },
    refusals: {
      "state:started": {
        final: "ERROR",
        fields: { err: 20 },
      },
      "state:connected": {
        final: "ERROR",
        fields: { err: 19 },
      },
    },
    write: writeCmqttrelSet,
  },

  /**
   * `AT+CMQTTSSLCFG=?`
   *
   * Ask for the ranges. Section 2.1.5.
   */
  "cmqttsslcfg.test": {
    id: "cmqttsslcfg.test",
    command: "+CMQTTSSLCFG",
    kind: "test",
    title: "Ask for the ranges",
    section: "2.1.5",
    layout: [],
    printed: ["+CMQTTSSLCFG: (0,1),(0-9)"],
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 10000 },
    window: 1,
  },

  /**
   * `AT+CMQTTSSLCFG?`
   *
   * Ask which SSL context each client uses. Section 2.1.5.
   */
  "cmqttsslcfg.read": {
    id: "cmqttsslcfg.read",
    command: "+CMQTTSSLCFG",
    kind: "read",
    title: "Ask which SSL context each client uses",
    section: "2.1.5",
    layout: [],
    response: {
      prefix: "+CMQTTSSLCFG",
      layout: [
        { name: "sessionId", type: "integer", minimum: 0, maximum: 1 },
        {
          optional: [{ name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 }],
          keepComma: true,
        },
      ],
      count: "many",
    },
    answers: [["response", "ok"], ["error"]],
    timeLimit: { ms: 10000 },
    window: 1,
    effect: {
      line: {
        sessionId: { client: true },
        sslCtxIndex: { setting: "sslContext" },
      },
      eachIn: ["started", "acquired", "connecting", "connected", "disconnecting"],
    },
  },

  /**
   * `AT+CMQTTSSLCFG=<session_id>,<ssl_ctx_index>`
   *
   * Choose. Section 2.1.5.
   */
  "cmqttsslcfg.set": {
    id: "cmqttsslcfg.set",
    command: "+CMQTTSSLCFG",
    kind: "set",
    title: "Choose",
    section: "2.1.5",
    layout: [
      { name: "sessionId", type: "integer", minimum: 0, maximum: 1 },
      { name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 },
    ],
    client: "sessionId",
    answers: [["ok"], ["error"]],
    timeLimit: { ms: 10000 },
    window: 1,
    effect: {
      set: {
        sslContext: { parameter: "sslCtxIndex" },
      },
    },
    write: writeCmqttsslcfgSet,
  },

  /**
   * `AT+CMQTTWILLTOPIC=?`
   *
   * Ask for the ranges. Section 2.1.6.
   */
  "cmqttwilltopic.test": {
    id: "cmqttwilltopic.test",
    command: "+CMQTTWILLTOPIC",
    kind: "test",
    title: "Ask for the ranges",
    section: "2.1.6",
    layout: [],
    printed: ["+CMQTTWILLTOPIC: (0-1),(1-1024)"],
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 10000 },
    window: 1,
  },

  /**
   * `AT+CMQTTWILLTOPIC=<client_index>,<req_length>`
   *
   * Give the will topic after the prompt. Section 2.1.6.
   */
  "cmqttwilltopic.set": {
    id: "cmqttwilltopic.set",
    command: "+CMQTTWILLTOPIC",
    kind: "set",
    title: "Give the will topic after the prompt",
    section: "2.1.6",
    layout: [
      { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
      { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
    ],
    client: "clientIndex",
    data: { name: "willTopic", prompt: ">", end: "counted", length: "reqLength", minimum: 1, maximum: 1024 },
    completion: {
      prefix: "+CMQTTWILLTOPIC",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
      ],
      match: ["clientIndex"],
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
    effect: {
      set: {
        willTopic: { data: true },
      },
    },
    refusals: {
      "state:started": {
        final: "ERROR",
        fields: { err: 20 },
      },
    },
    write: writeCmqttwilltopicSet,
  },

  /**
   * `AT+CMQTTWILLMSG=?`
   *
   * Ask for the ranges. Section 2.1.7.
   */
  "cmqttwillmsg.test": {
    id: "cmqttwillmsg.test",
    command: "+CMQTTWILLMSG",
    kind: "test",
    title: "Ask for the ranges",
    section: "2.1.7",
    layout: [],
    printed: ["+CMQTTWILLMSG: (0-1),(1-1024),(0-2)"],
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 10000 },
    window: 1,
  },

  /**
   * `AT+CMQTTWILLMSG=<client_index>,<req_length>,<qos>`
   *
   * Give the will message after the prompt. Section 2.1.7.
   */
  "cmqttwillmsg.set": {
    id: "cmqttwillmsg.set",
    command: "+CMQTTWILLMSG",
    kind: "set",
    title: "Give the will message after the prompt",
    section: "2.1.7",
    layout: [
      { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
      { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
      { name: "qos", type: "integer", members: [0, 1, 2] },
    ],
    client: "clientIndex",
    data: {
      name: "willMessage",
      prompt: ">",
      end: "counted",
      length: "reqLength",
      minimum: 1,
      maximum: 1024,
    },
    completion: {
      prefix: "+CMQTTWILLMSG",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
      ],
      match: ["clientIndex"],
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
    effect: {
      set: {
        willPayload: { data: true },
        willQos: { parameter: "qos" },
        willFlag: { const: 1 },
      },
    },
    refusals: {
      "state:started": {
        final: "ERROR",
        fields: { err: 20 },
      },
    },
    write: writeCmqttwillmsgSet,
  },

  /**
   * `AT+CMQTTCONNECT=?`
   *
   * Ask for the ranges. Section 2.1.8.
   */
  "cmqttconnect.test": {
    id: "cmqttconnect.test",
    command: "+CMQTTCONNECT",
    kind: "test",
    title: "Ask for the ranges",
    section: "2.1.8",
    layout: [],
    printed: ["+CMQTTCONNECT: (0-1),(9-256),(1-64800),(0-1)[,<user_name>,<pass_word>]"],
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: {
      secondsOf: [{ setting: "operationTimeout" }],
    },
    window: 1,
  },

  /**
   * `AT+CMQTTCONNECT?`
   *
   * Ask for the parameters of each connection. Section 2.1.8.
   */
  "cmqttconnect.read": {
    id: "cmqttconnect.read",
    command: "+CMQTTCONNECT",
    kind: "read",
    title: "Ask for the parameters of each connection",
    section: "2.1.8",
    layout: [],
    response: {
      prefix: "+CMQTTCONNECT",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        {
          optional: [
            { name: "serverAddr", type: "string", quoting: "either", maxBytes: 256 },
            { name: "keepaliveTime", type: "integer", minimum: 1, maximum: 64800, unit: "s" },
            { name: "cleanSession", type: "integer", members: [0, 1], default: 0 },
            {
              optional: [
                { name: "userName", type: "string", quoting: "either", maxBytes: 256 },
                {
                  optional: [
                    { name: "passWord", type: "string", quoting: "either", maxBytes: 256, secret: true },
                  ],
                },
              ],
            },
          ],
        },
      ],
      count: "many",
    },
    answers: [["response", "ok"], ["error"]],
    timeLimit: {
      secondsOf: [{ setting: "operationTimeout" }],
    },
    window: 1,
    effect: {
      line: {
        clientIndex: { client: true },
        serverAddr: { setting: "serverAddress" },
        keepaliveTime: { setting: "keepAlive" },
        cleanSession: { setting: "cleanSession" },
        userName: { setting: "userName" },
      },
      eachIn: ["started", "acquired", "connecting", "connected", "disconnecting"],
    },
  },

  /**
   * `AT+CMQTTCONNECT=<client_index>,<server_addr>,<keepalive_time>,<clean_session>[,<user_name>[,<pass_word>]]`
   *
   * Connect. Section 2.1.8.
   */
  "cmqttconnect.set": {
    id: "cmqttconnect.set",
    command: "+CMQTTCONNECT",
    kind: "set",
    title: "Connect",
    section: "2.1.8",
    layout: [
      { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
      { name: "serverAddr", type: "string", minBytes: 9, maxBytes: 256, pattern: "^tcp://" },
      { name: "keepaliveTime", type: "integer", minimum: 1, maximum: 64800, unit: "s" },
      { name: "cleanSession", type: "integer", members: [0, 1], default: 0 },
      {
        optional: [
          { name: "userName", type: "string", minBytes: 1, maxBytes: 256 },
          {
            optional: [{ name: "passWord", type: "string", minBytes: 1, maxBytes: 256, secret: true }],
          },
        ],
      },
    ],
    client: "clientIndex",
    completion: {
      prefix: "+CMQTTCONNECT",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
      ],
      match: ["clientIndex"],
    },
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
    effect: {
      do: "connect",
      with: {
        clientId: { setting: "clientId" },
        address: { parameter: "serverAddr" },
        keepAlive: { parameter: "keepaliveTime" },
        cleanSession: { parameter: "cleanSession" },
        username: { parameter: "userName" },
        password: { parameter: "passWord" },
        willFlag: { setting: "willFlag" },
        willTopic: { setting: "willTopic" },
        willPayload: { setting: "willPayload" },
        willQos: { setting: "willQos" },
      },
      set: {
        serverAddress: { parameter: "serverAddr" },
        keepAlive: { parameter: "keepaliveTime" },
        cleanSession: { parameter: "cleanSession" },
        userName: { parameter: "userName" },
      },
      clearOnFailure: ["sslContext", "serverAddress", "keepAlive", "cleanSession", "userName"],
    },
    refusals: {
      "state:started": {
        final: "ERROR",
        fields: { err: 20 },
      },
      "state:connecting": {
        final: "ERROR",
        fields: { err: 14 },
      },
      "state:connected": {
        final: "ERROR",
        fields: { err: 19 },
      },
    },
  },

  /**
   * `AT+CMQTTDISC=?`
   *
   * Ask for the ranges. Section 2.1.9.
   */
  "cmqttdisc.test": {
    id: "cmqttdisc.test",
    command: "+CMQTTDISC",
    kind: "test",
    title: "Ask for the ranges",
    section: "2.1.9",
    layout: [],
    printed: ["+CMQTTDISC: (0-1),(0, 60-180)"],
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 180000 },
    window: 1,
  },

  /**
   * `AT+CMQTTDISC?`
   *
   * Ask which clients are connected. Section 2.1.9.
   */
  "cmqttdisc.read": {
    id: "cmqttdisc.read",
    command: "+CMQTTDISC",
    kind: "read",
    title: "Ask which clients are connected",
    section: "2.1.9",
    layout: [],
    response: {
      prefix: "+CMQTTDISC",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "discState", type: "integer", members: [0, 1] },
      ],
      count: "many",
    },
    answers: [["response", "ok"], ["error"]],
    timeLimit: { ms: 180000 },
    window: 1,
    effect: {
      line: {
        clientIndex: { client: true },
        discState: {
          state: { started: 1, acquired: 1, connecting: 1, connected: 0, disconnecting: 0 },
        },
      },
      eachIn: ["started", "acquired", "connecting", "connected", "disconnecting"],
    },
  },

  /**
   * `AT+CMQTTDISC=<client_index>,<timeout>`
   *
   * Disconnect. Section 2.1.9.
   */
  "cmqttdisc.set": {
    id: "cmqttdisc.set",
    command: "+CMQTTDISC",
    kind: "set",
    title: "Disconnect",
    section: "2.1.9",
    layout: [
      { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
      { name: "timeout", type: "integer", minimum: 0, maximum: 180, unit: "s", default: 0 },
    ],
    rules: [
      {
        when: {
          property: "timeout",
          in: [
            1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
            28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51,
            52, 53, 54, 55, 56, 57, 58, 59,
          ],
        },
        property: "timeout",
        must: "equal",
        value: 0,
        why: "a time-out is 0, or 60 to 180 seconds; 1 to 59 are outside both ranges",
      },
    ],
    client: "clientIndex",
    completion: {
      prefix: "+CMQTTDISC",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
      ],
      match: ["clientIndex"],
    },
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
    effect: {
      do: "disconnect",
      clear: ["sslContext", "serverAddress", "keepAlive", "cleanSession", "userName"],
    },
    refusals: {
      "state:started": {
        final: "ERROR",
        fields: { err: 20 },
      },
      "state:acquired": {
        final: "ERROR",
        fields: { err: 11 },
      },
    },
    write: writeCmqttdiscSet,
  },

  /**
   * `AT+CMQTTTOPIC=?`
   *
   * Ask for the ranges. Section 2.1.10.
   */
  "cmqtttopic.test": {
    id: "cmqtttopic.test",
    command: "+CMQTTTOPIC",
    kind: "test",
    title: "Ask for the ranges",
    section: "2.1.10",
    layout: [],
    printed: ["+CMQTTTOPIC: (0-1),(1-1024)"],
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 10000 },
    window: 1,
  },

  /**
   * `AT+CMQTTTOPIC=<client_index>,<req_length>`
   *
   * Give the topic after the prompt. Section 2.1.10.
   */
  "cmqtttopic.set": {
    id: "cmqtttopic.set",
    command: "+CMQTTTOPIC",
    kind: "set",
    title: "Give the topic after the prompt",
    section: "2.1.10",
    layout: [
      { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
      { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
    ],
    client: "clientIndex",
    data: { name: "topic", prompt: ">", end: "counted", length: "reqLength", minimum: 1, maximum: 1024 },
    completion: {
      prefix: "+CMQTTTOPIC",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
      ],
      match: ["clientIndex"],
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
        fields: { err: 11 },
      },
      failed: {
        fields: { err: 1 },
      },
    },
    timeLimit: { ms: 10000 },
    window: 1,
    effect: {
      set: {
        publishTopic: { data: true },
      },
    },
    refusals: {
      "state:started": {
        final: "ERROR",
        fields: { err: 20 },
      },
      "state:acquired": {
        final: "ERROR",
        fields: { err: 11 },
      },
    },
    write: writeCmqtttopicSet,
  },

  /**
   * `AT+CMQTTPAYLOAD=?`
   *
   * Ask for the ranges. Section 2.1.11.
   */
  "cmqttpayload.test": {
    id: "cmqttpayload.test",
    command: "+CMQTTPAYLOAD",
    kind: "test",
    title: "Ask for the ranges",
    section: "2.1.11",
    layout: [],
    printed: ["+CMQTTPAYLOAD: (0-1),(1-10240)"],
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 10000 },
    window: 1,
  },

  /**
   * `AT+CMQTTPAYLOAD=<client_index>,<req_length>`
   *
   * Give the payload after the prompt. Section 2.1.11.
   */
  "cmqttpayload.set": {
    id: "cmqttpayload.set",
    command: "+CMQTTPAYLOAD",
    kind: "set",
    title: "Give the payload after the prompt",
    section: "2.1.11",
    layout: [
      { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
      { name: "reqLength", type: "integer", minimum: 1, maximum: 10240, unit: "byte" },
    ],
    client: "clientIndex",
    data: { name: "payload", prompt: ">", end: "counted", length: "reqLength", minimum: 1, maximum: 10240 },
    completion: {
      prefix: "+CMQTTPAYLOAD",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
      ],
      match: ["clientIndex"],
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
        fields: { err: 11 },
      },
      failed: {
        fields: { err: 1 },
      },
    },
    timeLimit: { ms: 30000 },
    window: 1,
    effect: {
      set: {
        publishPayload: { data: true },
      },
    },
    refusals: {
      "state:started": {
        final: "ERROR",
        fields: { err: 20 },
      },
      "state:acquired": {
        final: "ERROR",
        fields: { err: 11 },
      },
    },
    write: writeCmqttpayloadSet,
  },

  /**
   * `AT+CMQTTPUB=?`
   *
   * Ask for the ranges. Section 2.1.12.
   */
  "cmqttpub.test": {
    id: "cmqttpub.test",
    command: "+CMQTTPUB",
    kind: "test",
    title: "Ask for the ranges",
    section: "2.1.12",
    layout: [],
    printed: ["+CMQTTPUB: (0-1),(0-2),(60-180),(0-1),(0-1)"],
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 10000 },
    window: 1,
  },

  /**
   * `AT+CMQTTPUB=<client_index>,<qos>,<pub_timeout>[,<retained>[,<dup>]]`
   *
   * Publish. Section 2.1.12.
   */
  "cmqttpub.set": {
    id: "cmqttpub.set",
    command: "+CMQTTPUB",
    kind: "set",
    title: "Publish",
    section: "2.1.12",
    layout: [
      { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
      { name: "qos", type: "integer", members: [0, 1, 2] },
      { name: "pubTimeout", type: "integer", minimum: 60, maximum: 180, unit: "s" },
      {
        optional: [
          { name: "retained", type: "integer", members: [0, 1], default: 0 },
          {
            optional: [{ name: "dup", type: "integer", members: [0, 1], default: 0 }],
          },
        ],
      },
    ],
    client: "clientIndex",
    completion: {
      prefix: "+CMQTTPUB",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
      ],
      match: ["clientIndex"],
    },
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
    effect: {
      do: "publish",
      with: {
        topic: { setting: "publishTopic" },
        payload: { setting: "publishPayload" },
        qos: { parameter: "qos" },
        retain: { parameter: "retained" },
      },
      needs: ["publishTopic"],
      clear: ["publishTopic", "publishPayload"],
    },
    refusals: {
      "state:started": {
        final: "ERROR",
        fields: { err: 20 },
      },
      "state:acquired": {
        final: "ERROR",
        fields: { err: 11 },
      },
      missing: {
        final: "ERROR",
        fields: { err: 18 },
      },
    },
    write: writeCmqttpubSet,
  },

  /**
   * `AT+CMQTTSUBTOPIC=?`
   *
   * Ask for the ranges. Section 2.1.13.
   */
  "cmqttsubtopic.test": {
    id: "cmqttsubtopic.test",
    command: "+CMQTTSUBTOPIC",
    kind: "test",
    title: "Ask for the ranges",
    section: "2.1.13",
    layout: [],
    printed: ["+CMQTTSUBTOPIC: (0-1),(1-1024),(0-2)"],
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 10000 },
    window: 1,
  },

  /**
   * `AT+CMQTTSUBTOPIC=<client_index>,<req_length>,<qos>`
   *
   * Give a topic filter after the prompt. Section 2.1.13.
   */
  "cmqttsubtopic.set": {
    id: "cmqttsubtopic.set",
    command: "+CMQTTSUBTOPIC",
    kind: "set",
    title: "Give a topic filter after the prompt",
    section: "2.1.13",
    layout: [
      { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
      { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
      { name: "qos", type: "integer", members: [0, 1, 2] },
    ],
    client: "clientIndex",
    data: { name: "topic", prompt: ">", end: "counted", length: "reqLength", minimum: 1, maximum: 1024 },
    completion: {
      prefix: "+CMQTTSUBTOPIC",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
      ],
      match: ["clientIndex"],
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
        fields: { err: 11 },
      },
      failed: {
        fields: { err: 1 },
      },
    },
    timeLimit: { ms: 10000 },
    window: 1,
    effect: {
      append: {
        subscribeQueue: {
          topic: { data: true },
          qos: { parameter: "qos" },
        },
      },
    },
    refusals: {
      "state:started": {
        final: "ERROR",
        fields: { err: 20 },
      },
      "state:acquired": {
        final: "ERROR",
        fields: { err: 11 },
      },
    },
    write: writeCmqttsubtopicSet,
  },

  /**
   * `AT+CMQTTSUB=?`
   *
   * Ask for the ranges. Section 2.1.14.
   */
  "cmqttsub.test": {
    id: "cmqttsub.test",
    command: "+CMQTTSUB",
    kind: "test",
    title: "Ask for the ranges",
    section: "2.1.14",
    layout: [],
    printed: ["+CMQTTSUB: (0-1),(0-1024),(0-2),(0-1)"],
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: {
      secondsOf: [{ setting: "operationTimeout" }],
    },
    window: 1,
  },

  /**
   * `AT+CMQTTSUB=<client_index>[,<dup>]`
   *
   * Subscribe to the staged topic filters. Section 2.1.14.
   */
  "cmqttsub.set.staged": {
    id: "cmqttsub.set.staged",
    command: "+CMQTTSUB",
    kind: "set",
    title: "Subscribe to the staged topic filters",
    section: "2.1.14",
    layout: [
      { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
      {
        optional: [{ name: "dup", type: "integer", members: [0, 1], default: 0 }],
      },
    ],
    client: "clientIndex",
    completion: {
      prefix: "+CMQTTSUB",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
      ],
      match: ["clientIndex"],
    },
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
      secondsOf: [{ setting: "operationTimeout" }],
    },
    window: 1,
    effect: {
      do: "subscribe",
      with: {
        subscriptions: { setting: "subscribeQueue" },
      },
      needs: ["subscribeQueue"],
      clear: ["subscribeQueue"],
    },
    refusals: {
      "state:started": {
        final: "ERROR",
        fields: { err: 20 },
      },
      "state:acquired": {
        final: "ERROR",
        fields: { err: 11 },
      },
      missing: {
        final: "ERROR",
        fields: { err: 18 },
      },
    },
    write: writeCmqttsubSetStaged,
  },

  /**
   * `AT+CMQTTSUB=<client_index>,<req_length>,<qos>[,<dup>]`
   *
   * Subscribe to one topic filter. Section 2.1.14.
   */
  "cmqttsub.set.topic": {
    id: "cmqttsub.set.topic",
    command: "+CMQTTSUB",
    kind: "set",
    title: "Subscribe to one topic filter",
    section: "2.1.14",
    layout: [
      { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
      { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
      { name: "qos", type: "integer", members: [0, 1, 2] },
      {
        optional: [{ name: "dup", type: "integer", members: [0, 1], default: 0 }],
      },
    ],
    client: "clientIndex",
    data: { name: "topic", prompt: ">", end: "counted", length: "reqLength", minimum: 1, maximum: 1024 },
    completion: {
      prefix: "+CMQTTSUB",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
      ],
      match: ["clientIndex"],
    },
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
    effect: {
      do: "subscribe",
      with: {
        topic: { data: true },
        qos: { parameter: "qos" },
      },
      clear: ["subscribeQueue"],
    },
    refusals: {
      "state:started": {
        final: "ERROR",
        fields: { err: 20 },
      },
      "state:acquired": {
        final: "ERROR",
        fields: { err: 11 },
      },
    },
    write: writeCmqttsubSetTopic,
  },

  /**
   * `AT+CMQTTUNSUBTOPIC=?`
   *
   * Ask for the ranges. Section 2.1.15.
   */
  "cmqttunsubtopic.test": {
    id: "cmqttunsubtopic.test",
    command: "+CMQTTUNSUBTOPIC",
    kind: "test",
    title: "Ask for the ranges",
    section: "2.1.15",
    layout: [],
    printed: ["+CMQTTUNSUBTOPIC: (0-1),(1-1024)"],
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 10000 },
    window: 1,
  },

  /**
   * `AT+CMQTTUNSUBTOPIC=<client_index>,<req_length>`
   *
   * Give a topic filter after the prompt. Section 2.1.15.
   */
  "cmqttunsubtopic.set": {
    id: "cmqttunsubtopic.set",
    command: "+CMQTTUNSUBTOPIC",
    kind: "set",
    title: "Give a topic filter after the prompt",
    section: "2.1.15",
    layout: [
      { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
      { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
    ],
    client: "clientIndex",
    data: { name: "topic", prompt: ">", end: "counted", length: "reqLength", minimum: 1, maximum: 1024 },
    completion: {
      prefix: "+CMQTTUNSUBTOPIC",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
      ],
      match: ["clientIndex"],
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
        fields: { err: 11 },
      },
      failed: {
        fields: { err: 1 },
      },
    },
    timeLimit: { ms: 10000 },
    window: 1,
    effect: {
      append: {
        unsubscribeQueue: {
          value: { data: true },
        },
      },
    },
    refusals: {
      "state:started": {
        final: "ERROR",
        fields: { err: 20 },
      },
      "state:acquired": {
        final: "ERROR",
        fields: { err: 11 },
      },
    },
    write: writeCmqttunsubtopicSet,
  },

  /**
   * `AT+CMQTTUNSUB=?`
   *
   * Ask for the ranges. Section 2.1.16.
   */
  "cmqttunsub.test": {
    id: "cmqttunsub.test",
    command: "+CMQTTUNSUB",
    kind: "test",
    title: "Ask for the ranges",
    section: "2.1.16",
    layout: [],
    printed: ["+CMQTTUNSUB: (0-1),(0-1024),(0-1)"],
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: {
      secondsOf: [{ setting: "operationTimeout" }],
    },
    window: 1,
  },

  /**
   * `AT+CMQTTUNSUB=<client_index>,<dup>`
   *
   * Give up the staged topic filters. Section 2.1.16.
   */
  "cmqttunsub.set.staged": {
    id: "cmqttunsub.set.staged",
    command: "+CMQTTUNSUB",
    kind: "set",
    title: "Give up the staged topic filters",
    section: "2.1.16",
    layout: [
      { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
      { name: "dup", type: "integer", members: [0, 1], default: 0 },
    ],
    client: "clientIndex",
    completion: {
      prefix: "+CMQTTUNSUB",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
      ],
      match: ["clientIndex"],
    },
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
      secondsOf: [{ setting: "operationTimeout" }],
    },
    window: 1,
    effect: {
      do: "unsubscribe",
      with: {
        topics: { setting: "unsubscribeQueue" },
      },
      needs: ["unsubscribeQueue"],
      clear: ["unsubscribeQueue"],
    },
    refusals: {
      "state:started": {
        final: "ERROR",
        fields: { err: 20 },
      },
      "state:acquired": {
        final: "ERROR",
        fields: { err: 11 },
      },
      missing: {
        final: "ERROR",
        fields: { err: 18 },
      },
    },
    write: writeCmqttunsubSetStaged,
  },

  /**
   * `AT+CMQTTUNSUB=<client_index>,<req_length>,<dup>`
   *
   * Give up one topic filter. Section 2.1.16.
   */
  "cmqttunsub.set.topic": {
    id: "cmqttunsub.set.topic",
    command: "+CMQTTUNSUB",
    kind: "set",
    title: "Give up one topic filter",
    section: "2.1.16",
    layout: [
      { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
      { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
      { name: "dup", type: "integer", members: [0, 1], default: 0 },
    ],
    client: "clientIndex",
    data: { name: "topic", prompt: ">", end: "counted", length: "reqLength", minimum: 1, maximum: 1024 },
    completion: {
      prefix: "+CMQTTUNSUB",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
      ],
      match: ["clientIndex"],
    },
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
    effect: {
      do: "unsubscribe",
      with: {
        topic: { data: true },
      },
      clear: ["unsubscribeQueue"],
    },
    refusals: {
      "state:started": {
        final: "ERROR",
        fields: { err: 20 },
      },
      "state:acquired": {
        final: "ERROR",
        fields: { err: 11 },
      },
    },
    write: writeCmqttunsubSetTopic,
  },

  /**
   * `AT+CMQTTCFG=?`
   *
   * Ask for the ranges. Section 2.1.17.
   */
  "cmqttcfg.test": {
    id: "cmqttcfg.test",
    command: "+CMQTTCFG",
    kind: "test",
    title: "Ask for the ranges",
    section: "2.1.17",
    layout: [],
    printed: ['+CMQTTCFG: "checkUTF8",(0-1),(0-1)', '+CMQTTCFG: "optimeout",(0-1),(20-120)'],
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 10000 },
    window: 1,
  },

  /**
   * `AT+CMQTTCFG?`
   *
   * Ask for the configuration of each client. Section 2.1.17.
   */
  "cmqttcfg.read": {
    id: "cmqttcfg.read",
    command: "+CMQTTCFG",
    kind: "read",
    title: "Ask for the configuration of each client",
    section: "2.1.17",
    layout: [],
    response: {
      prefix: "+CMQTTCFG",
      layout: [
        { name: "index", type: "integer", minimum: 0, maximum: 1 },
        { name: "checkUTF8Flag", type: "integer", members: [0, 1], default: 1 },
        { name: "optimeoutVal", type: "integer", minimum: 20, maximum: 120, unit: "s", default: 120 },
      ],
      count: "many",
    },
    answers: [["response", "ok"], ["error"]],
    timeLimit: { ms: 10000 },
    window: 1,
    effect: {
      line: {
        index: { client: true },
        checkUTF8Flag: { setting: "checkUtf8" },
        optimeoutVal: { setting: "operationTimeout" },
      },
      eachIn: ["started", "acquired", "connecting", "connected", "disconnecting"],
    },
  },

  /**
   * `AT+CMQTTCFG="checkUTF8",<index>,<checkUTF8_flag>`
   *
   * Check texts for UTF-8 or not. Section 2.1.17.
   */
  "cmqttcfg.set.checkUTF8": {
    id: "cmqttcfg.set.checkUTF8",
    command: "+CMQTTCFG",
    kind: "set",
    title: "Check texts for UTF-8 or not",
    section: "2.1.17",
    layout: [
      { literal: "checkUTF8" },
      { name: "index", type: "integer", minimum: 0, maximum: 1 },
      { name: "checkUTF8Flag", type: "integer", members: [0, 1], default: 1 },
    ],
    client: "index",
    answers: [["ok"], ["error"]],
    timeLimit: { ms: 10000 },
    window: 1,
    effect: {
      set: {
        checkUtf8: { parameter: "checkUTF8Flag" },
      },
    },
    write: writeCmqttcfgSetCheckUTF8,
  },

  /**
   * `AT+CMQTTCFG="optimeout",<index>,<optimeout_val>`
   *
   * Limit the time of sending and receiving. Section 2.1.17.
   */
  "cmqttcfg.set.optimeout": {
    id: "cmqttcfg.set.optimeout",
    command: "+CMQTTCFG",
    kind: "set",
    title: "Limit the time of sending and receiving",
    section: "2.1.17",
    layout: [
      { literal: "optimeout" },
      { name: "index", type: "integer", minimum: 0, maximum: 1 },
      { name: "optimeoutVal", type: "integer", minimum: 20, maximum: 120, unit: "s", default: 120 },
    ],
    client: "index",
    answers: [["ok"], ["error"]],
    timeLimit: { ms: 10000 },
    window: 1,
    effect: {
      set: {
        operationTimeout: { parameter: "optimeoutVal" },
      },
    },
    write: writeCmqttcfgSetOptimeout,
  },

  /**
   * `AT+CGSOCKCONT=<cid>,<PDP_type>,<APN>`
   *
   * Define. Section 3.
   */
  "cgsockcont.set": {
    id: "cgsockcont.set",
    command: "+CGSOCKCONT",
    kind: "set",
    title: "Define",
    section: "3",
    layout: [
      { name: "cid", type: "integer", minimum: 1, maximum: 16, open: true },
      { name: "pdpType", type: "string", minBytes: 1, maxBytes: 16 },
      { name: "apn", type: "string", maxBytes: 100 },
    ],
    answers: [["ok"], ["error"]],
    timeLimit: { ms: 10000 },
    window: 1,
    write: writeCgsockcontSet,
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
    timeLimit: { ms: 10000 },
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
    timeLimit: { ms: 10000 },
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
    timeLimit: { ms: 10000 },
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
    timeLimit: { ms: 10000 },
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
    timeLimit: { ms: 10000 },
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
    timeLimit: { ms: 10000 },
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
    timeLimit: { ms: 10000 },
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
    timeLimit: { ms: 10000 },
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
    timeLimit: { ms: 10000 },
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
    timeLimit: { ms: 10000 },
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
    timeLimit: { ms: 10000 },
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
    timeLimit: { ms: 10000 },
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
   * `AT+CGDCONT=<cid>,<PDP_type>,<APN>`
   *
   * Define a packet data context. Section 1.2.
   */
  "cgdcont.set": {
    id: "cgdcont.set",
    command: "+CGDCONT",
    kind: "set",
    title: "Define a packet data context",
    section: "1.2",
    layout: [
      { name: "cid", type: "integer", minimum: 1, maximum: 16, open: true },
      { name: "pdpType", type: "string", minBytes: 1, maxBytes: 16 },
      { name: "apn", type: "string", maxBytes: 100 },
    ],
    answers: [["ok"], ["error"], ["cme"]],
    timeLimit: { ms: 10000 },
    window: 1,
    write: writeCgdcontSet,
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
    timeLimit: { ms: 10000 },
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

  /**
   * `AT+CGPADDR`
   *
   * Ask for the addresses of all contexts. Section 3.
   */
  "cgpaddr.execute": {
    id: "cgpaddr.execute",
    command: "+CGPADDR",
    kind: "execute",
    title: "Ask for the addresses of all contexts",
    section: "3",
    layout: [],
    response: {
      prefix: "+CGPADDR",
      layout: [
        { name: "cid", type: "integer", minimum: 0, maximum: 255 },
        {
          optional: [
            { name: "address", type: "string", quoting: "bare" },
            {
              optional: [{ name: "address2", type: "string", quoting: "bare" }],
            },
          ],
        },
      ],
      count: "many",
    },
    answers: [["response", "ok"], ["error"], ["cme"]],
    timeLimit: { ms: 10000 },
    window: 1,
    effect: {
      line: {
        cid: { const: 1 },
        address: { const: "10.64.0.7" },
      },
    },
  },

  /**
   * `AT+CGREG?`
   *
   * Ask for the registration. Section 27.007 10.1.20.
   */
  "cgreg.read": {
    id: "cgreg.read",
    command: "+CGREG",
    kind: "read",
    title: "Ask for the registration",
    section: "27.007 10.1.20",
    layout: [],
    response: {
      prefix: "+CGREG",
      layout: [
        { name: "n", type: "integer", members: [0, 1, 2], open: true },
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
    timeLimit: { ms: 10000 },
    window: 1,
    effect: {
      line: {
        n: { const: 0 },
        stat: { const: 1 },
      },
    },
  },
} satisfies Readonly<Record<string, Form>>;
