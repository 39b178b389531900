// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Behaviour } from "../../../runtime/model.js";

/** `AT+CSSLCFG="sslversion",<ssl_ctx_index>,<sslversion>` */
export const csslcfgSetSslversion: Behaviour = {
  answers: [["ok"], ["error"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { at: { parameter: "sslCtxIndex" }, set: { sslVersion: { parameter: "sslversion" } } },
};

/** `AT+CSSLCFG="authmode",<ssl_ctx_index>,<authmode>` */
export const csslcfgSetAuthmode: Behaviour = {
  answers: [["ok"], ["error"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { at: { parameter: "sslCtxIndex" }, set: { authMode: { parameter: "authmode" } } },
};

/** `AT+CSSLCFG="ignorelocaltime",<ssl_ctx_index>,<ignoreltime>` */
export const csslcfgSetIgnorelocaltime: Behaviour = {
  answers: [["ok"], ["error"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { at: { parameter: "sslCtxIndex" }, set: { ignoreLocalTime: { parameter: "ignoreltime" } } },
};

/** `AT+CSSLCFG="negotiatetime",<ssl_ctx_index>,<negotiatetime>` */
export const csslcfgSetNegotiatetime: Behaviour = {
  answers: [["ok"], ["error"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { at: { parameter: "sslCtxIndex" }, set: { negotiateTime: { parameter: "negotiatetime" } } },
};

/** `AT+CSSLCFG="cacert",<ssl_ctx_index>,<ca_file>` */
export const csslcfgSetCacert: Behaviour = {
  answers: [["ok"], ["error"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { at: { parameter: "sslCtxIndex" }, set: { caFile: { parameter: "caFile" } } },
};

/** `AT+CSSLCFG="clientcert",<ssl_ctx_index>,<clientcert_file>` */
export const csslcfgSetClientcert: Behaviour = {
  answers: [["ok"], ["error"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { at: { parameter: "sslCtxIndex" }, set: { clientCertFile: { parameter: "clientcertFile" } } },
};

/** `AT+CSSLCFG="clientkey",<ssl_ctx_index>,<clientkey_file>` */
export const csslcfgSetClientkey: Behaviour = {
  answers: [["ok"], ["error"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { at: { parameter: "sslCtxIndex" }, set: { clientKeyFile: { parameter: "clientkeyFile" } } },
};

/** `AT+CCERTDOWN=<filename>,<len>` */
export const ccertdownSet: Behaviour = {
  data: { name: "certificate", prompt: ">", end: "counted", length: "length", minimum: 1, maximum: 10240 },
  answers: [["prompt", "ok"], ["prompt", "error"], ["error"]],
  timeLimit: { ms: 30000 },
  window: 1,
  effect: { at: { parameter: "filename" }, set: { file: { data: true } } },
};

/** `AT+CCERTLIST` */
export const ccertlistExecute: Behaviour = {
  answers: [["response", "ok"], ["error"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { line: { filename: { index: true } }, eachAt: "file" },
};

/** `AT+CCERTDELE=<filename>` */
export const ccertdeleSet: Behaviour = {
  answers: [["ok"], ["error"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { at: { parameter: "filename" }, needs: ["file"], clear: ["file"] },
};

/** `AT+CMQTTSTART` */
export const cmqttstartExecute: Behaviour = {
  answers: [["ok", "completion"], ["completion", "ok"], ["completion", "error"], ["error"]],
  outcomes: {
    done: { fields: { err: 0 } },
    occupied: { fields: { err: 23 } },
    timeout: { fields: { err: 17 } },
    noNetwork: { fields: { err: 7 } },
    failed: { fields: { err: 1 } },
  },
  timeLimit: { ms: 120000 },
  window: 1,
  effect: { do: "start", fails: { noNetwork: { attached: 0 } } },
};

/** `AT+CMQTTSTOP` */
export const cmqttstopExecute: Behaviour = {
  answers: [["ok", "completion"], ["completion", "ok"], ["completion", "error"], ["error"]],
  outcomes: {
    done: { fields: { err: 0 } },
    noNetwork: { fields: { err: 9 } },
    timeout: { fields: { err: 17 } },
    occupied: { fields: { err: 21 } },
    failed: { fields: { err: 8 } },
  },
  timeLimit: { ms: 120000 },
  window: 1,
  effect: { do: "stop" },
};

/** `AT+CMQTTACCQ=?` */
export const cmqttaccqTest: Behaviour = {
  printed: ["+CMQTTACCQ: (0-1),(1-128)[,(0-1)]"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
};

/** `AT+CMQTTACCQ?` */
export const cmqttaccqRead: Behaviour = {
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
};

/** `AT+CMQTTACCQ=<client_index>,<clientID>[,<server_type>]` */
export const cmqttaccqSet: Behaviour = {
  client: "clientIndex",
  answers: [["ok"], ["completion", "error"], ["error"]],
  outcomes: {
    occupied: { fields: { err: 19 } },
    invalid: { fields: { err: 12 } },
    noNetwork: { fields: { err: 9 } },
    busy: { fields: { err: 14 } },
    failed: { fields: { err: 1 } },
  },
  timeLimit: { ms: 10000 },
  window: 1,
  effect: {
    do: "acquire",
    set: { clientId: { parameter: "clientId" }, serverType: { parameter: "serverType" } },
  },
};

/** `AT+CMQTTREL=?` */
export const cmqttrelTest: Behaviour = {
  printed: ["+CMQTTREL: (0-1)"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
};

/** `AT+CMQTTREL?` */
export const cmqttrelRead: Behaviour = { answers: [["ok"], ["error"]], timeLimit: { ms: 10000 }, window: 1 };

/** `AT+CMQTTREL=<client_index>` */
export const cmqttrelSet: Behaviour = {
  client: "clientIndex",
  answers: [["ok"], ["completion", "error"], ["error"]],
  outcomes: {
    occupied: { fields: { err: 19 } },
    notConnected: { fields: { err: 20 } },
    busy: { fields: { err: 14 } },
    failed: { fields: { err: 1 } },
  },
  timeLimit: { ms: 10000 },
  window: 1,
  effect: {
    do: "release",
    clear: [
      "clientId", "serverType", "sslContext", "willTopic", "willPayload", "willQos", "willFlag",
      "serverAddress", "keepAlive", "cleanSession", "userName", "publishTopic", "publishPayload",
      "subscribeQueue", "unsubscribeQueue", "checkUtf8", "operationTimeout", "passWord",
    ],
  },
};

/** `AT+CMQTTSSLCFG=?` */
export const cmqttsslcfgTest: Behaviour = {
  printed: ["+CMQTTSSLCFG: (0,1),(0-9)"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
};

/** `AT+CMQTTSSLCFG?` */
export const cmqttsslcfgRead: Behaviour = {
  answers: [["response", "ok"], ["error"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: {
    line: { sessionId: { client: true }, sslCtxIndex: { setting: "sslContext" } },
    eachIn: ["started", "acquired", "connecting", "connected", "disconnecting"],
  },
};

/** `AT+CMQTTSSLCFG=<session_id>,<ssl_ctx_index>` */
export const cmqttsslcfgSet: Behaviour = {
  client: "sessionId",
  answers: [["ok"], ["error"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { set: { sslContext: { parameter: "sslCtxIndex" } } },
};

/** `AT+CMQTTWILLTOPIC=?` */
export const cmqttwilltopicTest: Behaviour = {
  printed: ["+CMQTTWILLTOPIC: (0-1),(1-1024)"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
};

/** `AT+CMQTTWILLTOPIC=<client_index>,<req_length>` */
export const cmqttwilltopicSet: Behaviour = {
  client: "clientIndex",
  data: {
    name: "willTopic",
    prompt: ">",
    end: "counted",
    length: "reqLength",
    minimum: 1,
    maximum: 1024,
    utf8: "checkUtf8",
  },
  answers: [
    ["prompt", "ok"],
    ["prompt", "completion", "error"],
    ["prompt", "error"],
    ["completion", "error"],
    ["error"],
  ],
  outcomes: {
    timeout: { fields: { err: 17 } },
    invalid: { fields: { err: 12 } },
    busy: { fields: { err: 14 } },
    notConnected: { fields: { err: 20 } },
    failed: { fields: { err: 1 } },
  },
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { set: { willTopic: { data: true } } },
};

/** `AT+CMQTTWILLMSG=?` */
export const cmqttwillmsgTest: Behaviour = {
  printed: ["+CMQTTWILLMSG: (0-1),(1-1024),(0-2)"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
};

/** `AT+CMQTTWILLMSG=<client_index>,<req_length>,<qos>` */
export const cmqttwillmsgSet: Behaviour = {
  client: "clientIndex",
  data: {
    name: "willMessage",
    prompt: ">",
    end: "counted",
    length: "reqLength",
    minimum: 1,
    maximum: 1024,
    utf8: "checkUtf8",
  },
  answers: [
    ["prompt", "ok"],
    ["prompt", "completion", "error"],
    ["prompt", "error"],
    ["completion", "error"],
    ["error"],
  ],
  outcomes: {
    timeout: { fields: { err: 17 } },
    invalid: { fields: { err: 12 } },
    busy: { fields: { err: 14 } },
    notConnected: { fields: { err: 20 } },
    failed: { fields: { err: 1 } },
  },
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { set: { willPayload: { data: true }, willQos: { parameter: "qos" }, willFlag: { const: 1 } } },
};

/** `AT+CMQTTCONNECT=?` */
export const cmqttconnectTest: Behaviour = {
  printed: ["+CMQTTCONNECT: (0-1),(9-256),(1-64800),(0-1)[,<user_name>,<pass_word>]"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { secondsOf: [{ setting: "operationTimeout" }] },
  window: 1,
};

/** `AT+CMQTTCONNECT?` */
export const cmqttconnectRead: Behaviour = {
  answers: [["response", "ok"], ["error"]],
  timeLimit: { secondsOf: [{ setting: "operationTimeout" }] },
  window: 1,
  effect: {
    line: {
      clientIndex: { client: true },
      serverAddr: { setting: "serverAddress" },
      keepaliveTime: { setting: "keepAlive" },
      cleanSession: { setting: "cleanSession" },
      userName: { setting: "userName" },
      passWord: { setting: "passWord" },
    },
    eachIn: ["started", "acquired", "connecting", "connected", "disconnecting"],
  },
};

/** `AT+CMQTTCONNECT=<client_index>,<server_addr>,<keepalive_time>,<clean_session>[,<user_name>[,<pass_word>]]` */
export const cmqttconnectSet: Behaviour = {
  client: "clientIndex",
  answers: [["ok", "completion"], ["completion", "error"], ["error"]],
  outcomes: {
    done: { fields: { err: 0 } },
    unacceptableProtocolVersion: { fields: { err: 27 } },
    identifierRejected: { fields: { err: 28 } },
    serverUnavailable: { fields: { err: 29 } },
    badUserNameOrPassword: { fields: { err: 30 } },
    notAuthorized: { fields: { err: 31 } },
    dns: { fields: { err: 25 } },
    timeout: { fields: { err: 17 } },
    handshakeFailed: { fields: { err: 32 } },
    closedByServer: { fields: { err: 26 } },
    noNetwork: { fields: { err: 9 } },
    occupied: { fields: { err: 19 } },
    invalid: { fields: { err: 12 } },
    busy: { fields: { err: 14 } },
    notConnected: { fields: { err: 15 } },
    failed: { fields: { err: 3 } },
  },
  timeLimit: { secondsOf: [{ setting: "operationTimeout" }] },
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
      tls: { setting: "serverType" },
      tlsVersion: { setting: "sslVersion", at: { setting: "sslContext", else: { client: true } } },
      tlsLevel: { setting: "authMode", at: { setting: "sslContext", else: { client: true } } },
      tlsIgnoresClock: { setting: "ignoreLocalTime", at: { setting: "sslContext", else: { client: true } } },
      tlsSeconds: { setting: "negotiateTime", at: { setting: "sslContext", else: { client: true } } },
      tlsAuthority: {
        setting: "file",
        at: { setting: "caFile", at: { setting: "sslContext", else: { client: true } } },
      },
      tlsCertificate: {
        setting: "file",
        at: { setting: "clientCertFile", at: { setting: "sslContext", else: { client: true } } },
      },
      tlsKey: {
        setting: "file",
        at: { setting: "clientKeyFile", at: { setting: "sslContext", else: { client: true } } },
      },
    },
    set: {
      serverAddress: { parameter: "serverAddr" },
      keepAlive: { parameter: "keepaliveTime" },
      cleanSession: { parameter: "cleanSession" },
      userName: { parameter: "userName" },
      passWord: { parameter: "passWord" },
    },
    clearOnFailure: ["sslContext", "serverAddress", "keepAlive", "cleanSession", "userName", "passWord"],
    wait: { seconds: { setting: "operationTimeout" } },
    fails: { noNetwork: { attached: 0 } },
  },
};

/** `AT+CMQTTDISC=?` */
export const cmqttdiscTest: Behaviour = {
  printed: ["+CMQTTDISC: (0-1),(0, 60-180)"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 180000 },
  window: 1,
};

/** `AT+CMQTTDISC?` */
export const cmqttdiscRead: Behaviour = {
  answers: [["response", "ok"], ["error"]],
  timeLimit: { ms: 180000 },
  window: 1,
  effect: {
    line: {
      clientIndex: { client: true },
      discState: { state: { started: 1, acquired: 1, connecting: 1, connected: 0, disconnecting: 0 } },
    },
    eachIn: ["started", "acquired", "connecting", "connected", "disconnecting"],
  },
};

/** `AT+CMQTTDISC=<client_index>,<timeout>` */
export const cmqttdiscSet: Behaviour = {
  client: "clientIndex",
  answers: [["ok", "completion"], ["completion", "ok"], ["completion", "error"], ["error"]],
  outcomes: {
    done: { fields: { err: 0 } },
    timeout: { fields: { err: 17 } },
    notConnected: { fields: { err: 11 } },
    noNetwork: { fields: { err: 9 } },
    invalid: { fields: { err: 12 } },
    busy: { fields: { err: 14 } },
    failed: { fields: { err: 35 } },
  },
  timeLimit: { ms: 180000 },
  window: 1,
  effect: {
    do: "disconnect",
    clear: ["sslContext", "serverAddress", "keepAlive", "cleanSession", "userName", "passWord"],
    wait: { seconds: { parameter: "timeout" } },
  },
};

/** `AT+CMQTTTOPIC=?` */
export const cmqtttopicTest: Behaviour = {
  printed: ["+CMQTTTOPIC: (0-1),(1-1024)"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
};

/** `AT+CMQTTTOPIC=<client_index>,<req_length>` */
export const cmqtttopicSet: Behaviour = {
  client: "clientIndex",
  data: {
    name: "topic",
    prompt: ">",
    end: "counted",
    length: "reqLength",
    minimum: 1,
    maximum: 1024,
    utf8: "checkUtf8",
  },
  answers: [
    ["prompt", "ok"],
    ["prompt", "completion", "error"],
    ["prompt", "error"],
    ["completion", "error"],
    ["error"],
  ],
  outcomes: {
    timeout: { fields: { err: 17 } },
    invalid: { fields: { err: 12 } },
    busy: { fields: { err: 14 } },
    notConnected: { fields: { err: 11 } },
    failed: { fields: { err: 1 } },
  },
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { set: { publishTopic: { data: true } } },
};

/** `AT+CMQTTPAYLOAD=?` */
export const cmqttpayloadTest: Behaviour = {
  printed: ["+CMQTTPAYLOAD: (0-1),(1-10240)"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
};

/** `AT+CMQTTPAYLOAD=<client_index>,<req_length>` */
export const cmqttpayloadSet: Behaviour = {
  client: "clientIndex",
  data: {
    name: "payload",
    prompt: ">",
    end: "counted",
    length: "reqLength",
    minimum: 1,
    maximum: 10240,
    utf8: "checkUtf8",
  },
  answers: [
    ["prompt", "ok"],
    ["prompt", "completion", "error"],
    ["prompt", "error"],
    ["completion", "error"],
    ["error"],
  ],
  outcomes: {
    timeout: { fields: { err: 17 } },
    invalid: { fields: { err: 12 } },
    busy: { fields: { err: 14 } },
    notConnected: { fields: { err: 11 } },
    failed: { fields: { err: 1 } },
  },
  timeLimit: { ms: 30000 },
  window: 1,
  effect: { set: { publishPayload: { data: true } } },
};

/** `AT+CMQTTPUB=?` */
export const cmqttpubTest: Behaviour = {
  printed: ["+CMQTTPUB: (0-1),(0-2),(60-180),(0-1),(0-1)"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
};

/** `AT+CMQTTPUB=<client_index>,<qos>,<pub_timeout>[,<retained>[,<dup>]]` */
export const cmqttpubSet: Behaviour = {
  client: "clientIndex",
  answers: [["ok", "completion"], ["completion", "error"], ["error"]],
  outcomes: {
    done: { fields: { err: 0 } },
    timeout: { fields: { err: 17 } },
    closedByServer: { fields: { err: 26 } },
    notConnected: { fields: { err: 11 } },
    noNetwork: { fields: { err: 9 } },
    invalid: { fields: { err: 12 } },
    busy: { fields: { err: 14 } },
    failed: { fields: { err: 1 } },
  },
  timeLimit: { secondsOf: [{ parameter: "pubTimeout" }] },
  window: 1,
  effect: {
    do: "publish",
    with: {
      topic: { setting: "publishTopic" },
      payload: { setting: "publishPayload" },
      qos: { parameter: "qos" },
      retain: { parameter: "retained" },
      dup: { parameter: "dup" },
    },
    needs: ["publishTopic"],
    clear: ["publishTopic", "publishPayload"],
    wait: { seconds: { parameter: "pubTimeout" } },
  },
};

/** `AT+CMQTTSUBTOPIC=?` */
export const cmqttsubtopicTest: Behaviour = {
  printed: ["+CMQTTSUBTOPIC: (0-1),(1-1024),(0-2)"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
};

/** `AT+CMQTTSUBTOPIC=<client_index>,<req_length>,<qos>` */
export const cmqttsubtopicSet: Behaviour = {
  client: "clientIndex",
  data: {
    name: "topic",
    prompt: ">",
    end: "counted",
    length: "reqLength",
    minimum: 1,
    maximum: 1024,
    utf8: "checkUtf8",
  },
  answers: [
    ["prompt", "ok"],
    ["prompt", "completion", "error"],
    ["prompt", "error"],
    ["completion", "error"],
    ["error"],
  ],
  outcomes: {
    timeout: { fields: { err: 17 } },
    invalid: { fields: { err: 12 } },
    busy: { fields: { err: 14 } },
    notConnected: { fields: { err: 11 } },
    failed: { fields: { err: 1 } },
  },
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { append: { subscribeQueue: { topic: { data: true }, qos: { parameter: "qos" } } } },
};

/** `AT+CMQTTSUB=?` */
export const cmqttsubTest: Behaviour = {
  printed: ["+CMQTTSUB: (0-1),(0-1024),(0-2),(0-1)"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { secondsOf: [{ setting: "operationTimeout" }] },
  window: 1,
};

/** `AT+CMQTTSUB=<client_index>[,<dup>]` */
export const cmqttsubSetStaged: Behaviour = {
  client: "clientIndex",
  answers: [["ok", "completion"], ["completion", "error"], ["error"]],
  outcomes: {
    done: { fields: { err: 0 } },
    timeout: { fields: { err: 17 } },
    closedByServer: { fields: { err: 26 } },
    notConnected: { fields: { err: 11 } },
    noNetwork: { fields: { err: 9 } },
    invalid: { fields: { err: 12 } },
    busy: { fields: { err: 14 } },
    failed: { fields: { err: 1 } },
  },
  timeLimit: { secondsOf: [{ setting: "operationTimeout" }] },
  window: 1,
  effect: {
    do: "subscribe",
    with: { subscriptions: { setting: "subscribeQueue" } },
    needs: ["subscribeQueue"],
    clear: ["subscribeQueue"],
    wait: { seconds: { setting: "operationTimeout" } },
  },
};

/** `AT+CMQTTSUB=<client_index>,<req_length>,<qos>[,<dup>]` */
export const cmqttsubSetTopic: Behaviour = {
  client: "clientIndex",
  data: {
    name: "topic",
    prompt: ">",
    end: "counted",
    length: "reqLength",
    minimum: 1,
    maximum: 1024,
    utf8: "checkUtf8",
  },
  answers: [
    ["prompt", "ok", "completion"],
    ["prompt", "completion", "error"],
    ["prompt", "error"],
    ["completion", "error"],
    ["error"],
  ],
  outcomes: {
    done: { fields: { err: 0 } },
    timeout: { fields: { err: 17 } },
    closedByServer: { fields: { err: 26 } },
    notConnected: { fields: { err: 11 } },
    noNetwork: { fields: { err: 9 } },
    invalid: { fields: { err: 12 } },
    busy: { fields: { err: 14 } },
    failed: { fields: { err: 1 } },
  },
  timeLimit: { secondsOf: [{ setting: "operationTimeout" }] },
  window: 1,
  effect: {
    do: "subscribe",
    with: { topic: { data: true }, qos: { parameter: "qos" } },
    clear: ["subscribeQueue"],
    wait: { seconds: { setting: "operationTimeout" } },
  },
};

/** `AT+CMQTTUNSUBTOPIC=?` */
export const cmqttunsubtopicTest: Behaviour = {
  printed: ["+CMQTTUNSUBTOPIC: (0-1),(1-1024)"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
};

/** `AT+CMQTTUNSUBTOPIC=<client_index>,<req_length>` */
export const cmqttunsubtopicSet: Behaviour = {
  client: "clientIndex",
  data: {
    name: "topic",
    prompt: ">",
    end: "counted",
    length: "reqLength",
    minimum: 1,
    maximum: 1024,
    utf8: "checkUtf8",
  },
  answers: [
    ["prompt", "ok"],
    ["prompt", "completion", "error"],
    ["prompt", "error"],
    ["completion", "error"],
    ["error"],
  ],
  outcomes: {
    timeout: { fields: { err: 17 } },
    invalid: { fields: { err: 12 } },
    busy: { fields: { err: 14 } },
    notConnected: { fields: { err: 11 } },
    failed: { fields: { err: 1 } },
  },
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { append: { unsubscribeQueue: { value: { data: true } } } },
};

/** `AT+CMQTTUNSUB=?` */
export const cmqttunsubTest: Behaviour = {
  printed: ["+CMQTTUNSUB: (0-1),(0-1024),(0-1)"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { secondsOf: [{ setting: "operationTimeout" }] },
  window: 1,
};

/** `AT+CMQTTUNSUB=<client_index>,<dup>` */
export const cmqttunsubSetStaged: Behaviour = {
  client: "clientIndex",
  answers: [["ok", "completion"], ["completion", "error"], ["error"]],
  outcomes: {
    done: { fields: { err: 0 } },
    timeout: { fields: { err: 17 } },
    closedByServer: { fields: { err: 26 } },
    notConnected: { fields: { err: 11 } },
    noNetwork: { fields: { err: 9 } },
    invalid: { fields: { err: 12 } },
    busy: { fields: { err: 14 } },
    failed: { fields: { err: 1 } },
  },
  timeLimit: { secondsOf: [{ setting: "operationTimeout" }] },
  window: 1,
  effect: {
    do: "unsubscribe",
    with: { topics: { setting: "unsubscribeQueue" } },
    needs: ["unsubscribeQueue"],
    clear: ["unsubscribeQueue"],
    wait: { seconds: { setting: "operationTimeout" } },
  },
};

/** `AT+CMQTTUNSUB=<client_index>,<req_length>,<dup>` */
export const cmqttunsubSetTopic: Behaviour = {
  client: "clientIndex",
  data: {
    name: "topic",
    prompt: ">",
    end: "counted",
    length: "reqLength",
    minimum: 1,
    maximum: 1024,
    utf8: "checkUtf8",
  },
  answers: [
    ["prompt", "ok", "completion"],
    ["prompt", "completion", "error"],
    ["prompt", "error"],
    ["completion", "error"],
    ["error"],
  ],
  outcomes: {
    done: { fields: { err: 0 } },
    timeout: { fields: { err: 17 } },
    closedByServer: { fields: { err: 26 } },
    notConnected: { fields: { err: 11 } },
    noNetwork: { fields: { err: 9 } },
    invalid: { fields: { err: 12 } },
    busy: { fields: { err: 14 } },
    failed: { fields: { err: 1 } },
  },
  timeLimit: { secondsOf: [{ setting: "operationTimeout" }] },
  window: 1,
  effect: {
    do: "unsubscribe",
    with: { topic: { data: true } },
    clear: ["unsubscribeQueue"],
    wait: { seconds: { setting: "operationTimeout" } },
  },
};

/** `AT+CMQTTCFG=?` */
export const cmqttcfgTest: Behaviour = {
  printed: ["+CMQTTCFG: \"checkUTF8\",(0-1),(0-1)", "+CMQTTCFG: \"optimeout\",(0-1),(20-120)"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
};

/** `AT+CMQTTCFG?` */
export const cmqttcfgRead: Behaviour = {
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
};

/** `AT+CMQTTCFG="checkUTF8",<index>,<checkUTF8_flag>` */
export const cmqttcfgSetCheckUTF8: Behaviour = {
  client: "index",
  answers: [["ok"], ["error"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { set: { checkUtf8: { parameter: "checkUTF8Flag" } } },
};

/** `AT+CMQTTCFG="optimeout",<index>,<optimeout_val>` */
export const cmqttcfgSetOptimeout: Behaviour = {
  client: "index",
  answers: [["ok"], ["error"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { set: { operationTimeout: { parameter: "optimeoutVal" } } },
};

/** `AT+CGSOCKCONT=<cid>,<PDP_type>,<APN>` */
export const cgsockcontSet: Behaviour = {
  answers: [["ok"], ["error"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { at: { parameter: "cid" }, set: { pdpType: { parameter: "pdpType" }, apn: { parameter: "apn" } } },
};

/** `ATI` */
export const iExecute: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { line: { text: { identity: "each" } } },
};

/** `ATE0` */
export const e0Execute: Behaviour = {
  answers: [["ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { do: "echo", with: { value: { const: 0 } } },
};

/** `ATE1` */
export const e1Execute: Behaviour = {
  answers: [["ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { do: "echo", with: { value: { const: 1 } } },
};

/** `AT+CGMI` */
export const cgmiExecute: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { line: { text: { identity: "manufacturer" } } },
};

/** `AT+CGMM` */
export const cgmmExecute: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { line: { text: { identity: "model" } } },
};

/** `AT+CGMR` */
export const cgmrExecute: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { line: { text: { identity: "revision" } } },
};

/** `AT+CMEE?` */
export const cmeeRead: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { line: { n: { setting: "errorForm" } } },
};

/** `AT+CMEE=<n>` */
export const cmeeSet: Behaviour = {
  answers: [["ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { do: "errors", with: { value: { parameter: "n" } }, set: { errorForm: { parameter: "n" } } },
};

/** `AT+CFUN?` */
export const cfunRead: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 15000 },
  window: 1,
  effect: { line: { fun: { const: 1 } } },
};

/** `AT+CPIN?` */
export const cpinRead: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { line: { code: { const: "READY" } } },
};

/** `AT+CSQ` */
export const csqExecute: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { line: { rssi: { const: 20 }, ber: { const: 99 } } },
};

/** `AT+CREG?` */
export const cregRead: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { line: { n: { setting: "cregReport" }, stat: { const: 1 } } },
};

/** `AT+CREG=<n>` */
export const cregSet: Behaviour = {
  answers: [["ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { set: { cregReport: { parameter: "n" } } },
};

/** `AT+CEREG?` */
export const ceregRead: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { line: { n: { setting: "ceregReport" }, stat: { const: 1 } } },
};

/** `AT+CEREG=<n>` */
export const ceregSet: Behaviour = {
  answers: [["ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { set: { ceregReport: { parameter: "n" } } },
};

/** `AT+CGATT?` */
export const cgattRead: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { line: { state: { setting: "attached" } } },
};

/** `AT+CGATT=<state>` */
export const cgattSet: Behaviour = {
  answers: [["ok"], ["error"], ["cme"]],
  timeLimit: { ms: 140000 },
  window: 1,
  effect: {
    do: "network",
    with: { value: { parameter: "state" } },
    set: { attached: { parameter: "state" } },
  },
};

/** `AT+CGDCONT?` */
export const cgdcontRead: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: {
    line: {
      cid: { index: true },
      pdpType: { setting: "pdpType", at: { index: true } },
      apn: { setting: "apn", at: { index: true } },
    },
    eachAt: "apn",
  },
};

/** `AT+CGDCONT=<cid>,<PDP_type>,<APN>` */
export const cgdcontSet: Behaviour = {
  answers: [["ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { at: { parameter: "cid" }, set: { pdpType: { parameter: "pdpType" }, apn: { parameter: "apn" } } },
};

/** `AT+CGPADDR=<cid>` */
export const cgpaddrSet: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { line: { cid: { parameter: "cid" }, address: { const: "192.0.2.17" } } },
};

/** `AT+CGPADDR` */
export const cgpaddrExecute: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { line: { cid: { const: 1 }, address: { const: "10.64.0.7" } } },
};

/** `AT+CGREG?` */
export const cgregRead: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 10000 },
  window: 1,
  effect: { line: { n: { const: 0 }, stat: { const: 1 } } },
};
