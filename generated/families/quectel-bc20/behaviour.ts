// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Behaviour } from "../../../runtime/model.js";

/** `AT+QMTCFG="WILL",<tcpconnectID>,<will_fg>[,<will_qos>,<will_retain>,<will_topic>,<will_msg>]` */
export const qmtcfgSetWill: Behaviour = {
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
};

/** `AT+QMTCFG="WILL",<tcpconnectID>` */
export const qmtcfgSetWillQuery: Behaviour = {
  client: "tcpConnectId",
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
};

/** `AT+QMTCFG="TIMEOUT",<tcpconnectID>,<pkt_timeout>[,<retry_times>][,<timeout_notice>]` */
export const qmtcfgSetTimeout: Behaviour = {
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
};

/** `AT+QMTCFG="TIMEOUT",<tcpconnectID>` */
export const qmtcfgSetTimeoutQuery: Behaviour = {
  client: "tcpConnectId",
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
};

/** `AT+QMTCFG="SESSION",<tcpconnectID>,<clean_session>` */
export const qmtcfgSetSession: Behaviour = {
  client: "tcpConnectId",
  answers: [["ok"], ["error"], ["cme"]],
  timeLimit: { ms: 300 },
  window: 1,
  effect: { set: { cleanSession: { parameter: "cleanSession" } } },
};

/** `AT+QMTCFG="SESSION",<tcpconnectID>` */
export const qmtcfgSetSessionQuery: Behaviour = {
  client: "tcpConnectId",
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 300 },
  window: 1,
  effect: { line: { cleanSession: { setting: "cleanSession" } } },
};

/** `AT+QMTCFG="KEEPALIVE",<tcpconnectID>,<keep-alive time>` */
export const qmtcfgSetKeepalive: Behaviour = {
  client: "tcpConnectId",
  answers: [["ok"], ["error"], ["cme"]],
  timeLimit: { ms: 300 },
  window: 1,
  effect: { set: { keepAliveTime: { parameter: "keepAliveTime" } } },
};

/** `AT+QMTCFG="KEEPALIVE",<tcpconnectID>` */
export const qmtcfgSetKeepaliveQuery: Behaviour = {
  client: "tcpConnectId",
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 300 },
  window: 1,
  effect: { line: { keepAliveTime: { setting: "keepAliveTime" } } },
};

/** `AT+QMTCFG="ALIAUTH",<tcpconnectID>,<product_key>,<device_name>,<device_secret>` */
export const qmtcfgSetAliauth: Behaviour = {
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
};

/** `AT+QMTCFG="ALIAUTH",<tcpconnectID>` */
export const qmtcfgSetAliauthQuery: Behaviour = {
  client: "tcpConnectId",
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
};

/** `AT+QMTCFG=?` */
export const qmtcfgTest: Behaviour = {
  printed: [
    "+QMTCFG: \"keepalive\",(0-5),(0-3600)", "+QMTCFG: \"session\",(0-5),(0,1)",
    "+QMTCFG: \"timeout\",(0-5),(1-60),(1-10),(0,1)",
    "+QMTCFG: \"will\",(0-5),(0,1),(0-2),(0,1),\"will_topic\",\"will_msg\"",
    "+QMTCFG: \"aliauth\",(0-5),\"productkey\",\"devicename\",\"devicesecret\"",
  ],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 300 },
  window: 1,
};

/** `AT+QMTOPEN?` */
export const qmtopenRead: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 75000 },
  window: 1,
  effect: {
    line: { tcpConnectId: { client: true }, hostName: { setting: "hostName" }, port: { setting: "port" } },
    eachIn: ["open", "connecting", "connected", "disconnecting"],
  },
};

/** `AT+QMTOPEN=<tcpconnectID>,<host_name>,<port>` */
export const qmtopenSet: Behaviour = {
  client: "tcpConnectId",
  answers: [["ok", "completion"], ["error"], ["cme"]],
  outcomes: {
    done: { fields: { result: 0 } },
    failed: { fields: { result: [-1, 5] } },
    invalid: { fields: { result: 1 } },
    occupied: { fields: { result: 2 } },
    noNetwork: { fields: { result: 3 } },
    dns: { fields: { result: 4 } },
  },
  timeLimit: { ms: 75000 },
  window: 1,
  effect: {
    do: "open",
    with: { host: { parameter: "hostName" }, port: { parameter: "port" } },
    set: { hostName: { parameter: "hostName" }, port: { parameter: "port" } },
    fails: { noNetwork: { attached: 0 } },
    wait: { seconds: { const: 75 } },
  },
};

/** `AT+QMTOPEN=?` */
export const qmtopenTest: Behaviour = {
  printed: ["+QMTOPEN: (0-5),\"<host_name>\",<port>"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 75000 },
  window: 1,
};

/** `AT+QMTCLOSE=<tcpconnectID>` */
export const qmtcloseSet: Behaviour = {
  client: "tcpConnectId",
  answers: [["ok", "completion"], ["error"], ["cme"]],
  outcomes: { done: { fields: { result: 0 } }, failed: { fields: { result: -1 } } },
  timeLimit: { ms: 300 },
  window: 1,
  effect: { do: "close", clear: ["hostName", "port"] },
};

/** `AT+QMTCLOSE=?` */
export const qmtcloseTest: Behaviour = {
  printed: ["+QMTCLOSE: (0-5)"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 300 },
  window: 1,
};

/** `AT+QMTCONN?` */
export const qmtconnRead: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { secondsOf: [{ setting: "pktTimeout" }] },
  window: 1,
  effect: {
    line: {
      tcpConnectId: { client: true },
      state: { state: { open: 1, connecting: 2, connected: 3, disconnecting: 4 } },
    },
    eachIn: ["open", "connecting", "connected", "disconnecting"],
  },
};

/** `AT+QMTCONN=<tcpconnectID>,<clientID>[,<username>[,<password>]]` */
export const qmtconnSet: Behaviour = {
  client: "tcpConnectId",
  answers: [["ok", "completion"], ["error"], ["cme"]],
  outcomes: {
    done: { fields: { result: 0, retCode: 0 } },
    progress: { fields: { result: 1 } },
    unacceptableProtocolVersion: { fields: { result: 0, retCode: 1 } },
    identifierRejected: { fields: { result: 0, retCode: 2 } },
    serverUnavailable: { fields: { result: 0, retCode: 3 } },
    badUserNameOrPassword: { fields: { result: 0, retCode: 4 } },
    notAuthorized: { fields: { result: 0, retCode: 5 } },
    failed: { fields: { result: 2 } },
  },
  timeLimit: { secondsOf: [{ setting: "pktTimeout" }] },
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
    wait: {
      seconds: { setting: "pktTimeout" },
      repeats: { setting: "retryTimes" },
      report: { setting: "timeoutNotice" },
    },
  },
};

/** `AT+QMTCONN=?` */
export const qmtconnTest: Behaviour = {
  printed: ["+QMTCONN: (0-5),\"<clientID>\"[,\"<username>\"[,\"<password>\"]]"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { secondsOf: [{ setting: "pktTimeout" }] },
  window: 1,
};

/** `AT+QMTDISC=<tcpconnectID>` */
export const qmtdiscSet: Behaviour = {
  client: "tcpConnectId",
  answers: [["ok", "completion"], ["error"], ["cme"]],
  outcomes: { done: { fields: { result: 0 } }, failed: { fields: { result: -1 } } },
  timeLimit: { ms: 300 },
  window: 1,
  effect: { do: "disconnect", clear: ["hostName", "port"] },
};

/** `AT+QMTDISC=?` */
export const qmtdiscTest: Behaviour = {
  printed: ["+QMTDISC: (0-5)"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 300 },
  window: 1,
};

/** `AT+QMTSUB=<tcpconnectID>,<msgID>,<topic>,<qos>[,<topic>,<qos>]...` */
export const qmtsubSet: Behaviour = {
  client: "tcpConnectId",
  answers: [["ok", "completion"], ["error"], ["cme"]],
  outcomes: {
    done: { fields: { result: 0 }, granted: "value" },
    progress: { fields: { result: 1 }, count: "value" },
    failed: { fields: { result: 2 } },
  },
  timeLimit: { secondsOf: [{ setting: "pktTimeout" }, { setting: "retryTimes", plus: 1 }] },
  window: 1,
  effect: {
    do: "subscribe",
    with: { subscriptions: { parameter: "subscriptions" }, messageId: { parameter: "msgId" } },
    wait: {
      seconds: { setting: "pktTimeout" },
      repeats: { setting: "retryTimes" },
      report: { setting: "timeoutNotice" },
    },
  },
};

/** `AT+QMTSUB=?` */
export const qmtsubTest: Behaviour = {
  printed: ["+QMTSUB: (0-5),<msgID>,\"<topic>\",<qos>[,\"<topic>\",<qos>...]"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { secondsOf: [{ setting: "pktTimeout" }, { setting: "retryTimes", plus: 1 }] },
  window: 1,
};

/** `AT+QMTUNS=<tcpconnectID>,<msgID>,<topics>[,<topics>]...` */
export const qmtunsSet: Behaviour = {
  client: "tcpConnectId",
  answers: [["ok", "completion"], ["error"], ["cme"]],
  outcomes: {
    done: { fields: { result: 0 } },
    progress: { fields: { result: 1 } },
    failed: { fields: { result: 2 } },
  },
  timeLimit: { secondsOf: [{ setting: "pktTimeout" }, { setting: "retryTimes", plus: 1 }] },
  window: 1,
  effect: {
    do: "unsubscribe",
    with: { topics: { parameter: "topics" }, messageId: { parameter: "msgId" } },
    wait: {
      seconds: { setting: "pktTimeout" },
      repeats: { setting: "retryTimes" },
      report: { setting: "timeoutNotice" },
    },
  },
};

/** `AT+QMTUNS=?` */
export const qmtunsTest: Behaviour = {
  printed: ["+QMTUNS: (0-5),<msgID>,\"<topic>\"[,\"<topic>\"...]"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { secondsOf: [{ setting: "pktTimeout" }, { setting: "retryTimes", plus: 1 }] },
  window: 1,
};

/** `AT+QMTPUB=?` */
export const qmtpubTest: Behaviour = {
  printed: ["+QMTPUB: (0-5),<msgID>,<qos>,<retain>,\"<topic>\",\"<msg>\""],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { secondsOf: [{ setting: "pktTimeout" }, { setting: "retryTimes", plus: 1 }] },
  window: 1,
};

/** `AT+QMTPUB=<tcpconnectID>,<msgID>,<qos>,<retain>,<topic>,<msg>` */
export const qmtpubSet: Behaviour = {
  client: "tcpConnectId",
  answers: [["ok", "completion"], ["error"], ["cme"]],
  outcomes: {
    done: { fields: { result: 0 } },
    progress: { fields: { result: 1 }, count: "value" },
    failed: { fields: { result: 2 } },
  },
  timeLimit: { secondsOf: [{ setting: "pktTimeout" }, { setting: "retryTimes", plus: 1 }] },
  window: 1,
  effect: {
    do: "publish",
    with: {
      topic: { parameter: "topic" },
      qos: { parameter: "qos" },
      retain: { parameter: "retain" },
      payload: { parameter: "msg" },
      messageId: { parameter: "msgId" },
    },
    wait: {
      seconds: { setting: "pktTimeout" },
      repeats: { setting: "retryTimes" },
      report: { setting: "timeoutNotice" },
    },
  },
};

/** `ATI` */
export const iExecute: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 5000 },
  window: 1,
  effect: { line: { text: { identity: "each" } } },
};

/** `ATE0` */
export const e0Execute: Behaviour = {
  answers: [["ok"], ["error"], ["cme"]],
  timeLimit: { ms: 5000 },
  window: 1,
  effect: { do: "echo", with: { value: { const: 0 } } },
};

/** `ATE1` */
export const e1Execute: Behaviour = {
  answers: [["ok"], ["error"], ["cme"]],
  timeLimit: { ms: 5000 },
  window: 1,
  effect: { do: "echo", with: { value: { const: 1 } } },
};

/** `AT+CGMI` */
export const cgmiExecute: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 5000 },
  window: 1,
  effect: { line: { text: { identity: "manufacturer" } } },
};

/** `AT+CGMM` */
export const cgmmExecute: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 5000 },
  window: 1,
  effect: { line: { text: { identity: "model" } } },
};

/** `AT+CGMR` */
export const cgmrExecute: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 5000 },
  window: 1,
  effect: { line: { text: { identity: "revision" } } },
};

/** `AT+CMEE?` */
export const cmeeRead: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 5000 },
  window: 1,
  effect: { line: { n: { setting: "errorForm" } } },
};

/** `AT+CMEE=<n>` */
export const cmeeSet: Behaviour = {
  answers: [["ok"], ["error"], ["cme"]],
  timeLimit: { ms: 5000 },
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
  timeLimit: { ms: 5000 },
  window: 1,
  effect: { line: { code: { const: "READY" } } },
};

/** `AT+CSQ` */
export const csqExecute: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 5000 },
  window: 1,
  effect: { line: { rssi: { const: 20 }, ber: { const: 99 } } },
};

/** `AT+CREG?` */
export const cregRead: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 5000 },
  window: 1,
  effect: { line: { n: { setting: "cregReport" }, stat: { const: 1 } } },
};

/** `AT+CREG=<n>` */
export const cregSet: Behaviour = {
  answers: [["ok"], ["error"], ["cme"]],
  timeLimit: { ms: 5000 },
  window: 1,
  effect: { set: { cregReport: { parameter: "n" } } },
};

/** `AT+CEREG?` */
export const ceregRead: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 5000 },
  window: 1,
  effect: { line: { n: { setting: "ceregReport" }, stat: { const: 1 } } },
};

/** `AT+CEREG=<n>` */
export const ceregSet: Behaviour = {
  answers: [["ok"], ["error"], ["cme"]],
  timeLimit: { ms: 5000 },
  window: 1,
  effect: { set: { ceregReport: { parameter: "n" } } },
};

/** `AT+CGATT?` */
export const cgattRead: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 5000 },
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
  timeLimit: { ms: 5000 },
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

/** `AT+CGPADDR=<cid>` */
export const cgpaddrSet: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 5000 },
  window: 1,
  effect: { line: { cid: { parameter: "cid" }, address: { const: "192.0.2.17" } } },
};
