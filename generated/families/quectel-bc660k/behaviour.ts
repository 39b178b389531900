// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Behaviour } from "../../../runtime/model.js";

/** `AT+QMTCFG="will",<TCP_connectID>,<will_fg>[,<will_QoS>,<will_retain>,<will_topic>,<will_msg>]` */
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

/** `AT+QMTCFG="will",<TCP_connectID>` */
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

/** `AT+QMTCFG="timeout",<TCP_connectID>,<pkt_timeout>[,<retry_times>][,<timeout_notice>]` */
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

/** `AT+QMTCFG="timeout",<TCP_connectID>` */
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

/** `AT+QMTCFG="session",<TCP_connectID>,<clean_session>` */
export const qmtcfgSetSession: Behaviour = {
  client: "tcpConnectId",
  answers: [["ok"], ["error"], ["cme"]],
  timeLimit: { ms: 300 },
  window: 1,
  effect: { set: { cleanSession: { parameter: "cleanSession" } } },
};

/** `AT+QMTCFG="session",<TCP_connectID>` */
export const qmtcfgSetSessionQuery: Behaviour = {
  client: "tcpConnectId",
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 300 },
  window: 1,
  effect: { line: { cleanSession: { setting: "cleanSession" } } },
};

/** `AT+QMTCFG="keepalive",<TCP_connectID>,<keep_alive_time>` */
export const qmtcfgSetKeepalive: Behaviour = {
  client: "tcpConnectId",
  answers: [["ok"], ["error"], ["cme"]],
  timeLimit: { ms: 300 },
  window: 1,
  effect: { set: { keepAliveTime: { parameter: "keepAliveTime" } } },
};

/** `AT+QMTCFG="keepalive",<TCP_connectID>` */
export const qmtcfgSetKeepaliveQuery: Behaviour = {
  client: "tcpConnectId",
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 300 },
  window: 1,
  effect: { line: { keepAliveTime: { setting: "keepAliveTime" } } },
};

/** `AT+QMTCFG="aliauth",<TCP_connectID>,<product_key>,<device_name>,<device_secret>` */
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

/** `AT+QMTCFG="aliauth",<TCP_connectID>` */
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
    "+QMTCFG: \"will\",(0-4),(0,1),(0-2),(0,1),<will_topic>,<will_msg>",
    "+QMTCFG: \"timeout\",(0-4),(1-60),(0-10),(0,1)", "+QMTCFG: \"session\",(0-4),(0,1)",
    "+QMTCFG: \"keepalive\",(0-4),(0-3600)",
    "+QMTCFG: \"aliauth\",(0-4),<product_key>,<device_name>,<device_secret>",
    "+QMTCFG: \"version\",(0-4),(0,1)", "+QMTCFG: \"showrecvlen\",(0-4),(0,1)",
    "+QMTCFG: \"echo_mode\",(0-4),(0,1)", "+QMTCFG: \"dataformat\",(0-4),(0,1),(0,1)",
    "+QMTCFG: \"ssl\",(0-4),(0,1),(0-10),(0-4)",
  ],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 300 },
  window: 1,
};

/** `AT+QMTCFG="version",<TCP_connectID>,<version_num>` */
export const qmtcfgSetVersion: Behaviour = {
  client: "tcpConnectId",
  answers: [["ok"], ["error"], ["cme"]],
  timeLimit: { ms: 300 },
  window: 1,
  effect: { set: { versionNum: { parameter: "versionNum" } } },
};

/** `AT+QMTCFG="version",<TCP_connectID>` */
export const qmtcfgSetVersionQuery: Behaviour = {
  client: "tcpConnectId",
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 300 },
  window: 1,
  effect: { line: { versionNum: { setting: "versionNum" } } },
};

/** `AT+QMTCFG="showrecvlen",<TCP_connectID>,<show_flag>` */
export const qmtcfgSetShowrecvlen: Behaviour = {
  client: "tcpConnectId",
  answers: [["ok"], ["error"], ["cme"]],
  timeLimit: { ms: 300 },
  window: 1,
  effect: { set: { showFlag: { parameter: "showFlag" } } },
};

/** `AT+QMTCFG="showrecvlen",<TCP_connectID>` */
export const qmtcfgSetShowrecvlenQuery: Behaviour = {
  client: "tcpConnectId",
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 300 },
  window: 1,
  effect: { line: { showFlag: { setting: "showFlag" } } },
};

/** `AT+QMTCFG="echomode",<TCP_connectID>,<echo_mode>` */
export const qmtcfgSetEchomode: Behaviour = {
  client: "tcpConnectId",
  answers: [["ok"], ["error"], ["cme"]],
  timeLimit: { ms: 300 },
  window: 1,
  effect: { set: { echoMode: { parameter: "echoMode" } } },
};

/** `AT+QMTCFG="echomode",<TCP_connectID>` */
export const qmtcfgSetEchomodeQuery: Behaviour = {
  client: "tcpConnectId",
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 300 },
  window: 1,
  effect: { line: { echoMode: { setting: "echoMode" } } },
};

/** `AT+QMTCFG="dataformat",<TCP_connectID>,<send_format>,<recv_format>` */
export const qmtcfgSetDataformat: Behaviour = {
  client: "tcpConnectId",
  answers: [["ok"], ["error"], ["cme"]],
  timeLimit: { ms: 300 },
  window: 1,
  effect: { set: { sendFormat: { parameter: "sendFormat" }, recvFormat: { parameter: "recvFormat" } } },
};

/** `AT+QMTCFG="dataformat",<TCP_connectID>` */
export const qmtcfgSetDataformatQuery: Behaviour = {
  client: "tcpConnectId",
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 300 },
  window: 1,
  effect: { line: { sendFormat: { setting: "sendFormat" }, recvFormat: { setting: "recvFormat" } } },
};

/** `AT+QMTCFG="ssl",<TCP_connectID>,<SSL_enable>[,<SSL_contextID>,<SSL_connectID>]` */
export const qmtcfgSetSsl: Behaviour = {
  client: "tcpConnectId",
  answers: [["ok"], ["error"], ["cme"]],
  timeLimit: { ms: 300 },
  window: 1,
  effect: {
    set: {
      sslEnable: { parameter: "sslEnable" },
      sslContextId: { parameter: "sslContextId" },
      sslConnectId: { parameter: "sslConnectId" },
    },
  },
};

/** `AT+QMTCFG="ssl",<TCP_connectID>` */
export const qmtcfgSetSslQuery: Behaviour = {
  client: "tcpConnectId",
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 300 },
  window: 1,
  effect: {
    line: {
      sslEnable: { setting: "sslEnable" },
      sslContextId: { setting: "sslContextId" },
      sslConnectId: { setting: "sslConnectId" },
    },
  },
};

/** `AT+QMTOPEN?` */
export const qmtopenRead: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 176000 },
  window: 1,
  effect: {
    line: { tcpConnectId: { client: true }, hostName: { setting: "hostName" }, port: { setting: "port" } },
    eachIn: ["open", "connecting", "connected", "disconnecting"],
  },
};

/** `AT+QMTOPEN=<TCP_connectID>,<host_name>,<port>` */
export const qmtopenSet: Behaviour = {
  client: "tcpConnectId",
  answers: [["ok", "completion"], ["error"], ["cme"]],
  outcomes: {
    done: { fields: { result: 0 } },
    failed: { fields: { result: -1 } },
    invalid: { fields: { result: 1 } },
    occupied: { fields: { result: 2 } },
    noNetwork: { fields: { result: 3 } },
    dns: { fields: { result: 4 } },
  },
  timeLimit: { ms: 176000 },
  window: 1,
  effect: {
    do: "open",
    with: {
      host: { parameter: "hostName" },
      port: { parameter: "port" },
      tls: { setting: "sslEnable" },
      tlsLevel: { setting: "secLevel", at: { setting: "sslContextId" } },
      tlsAuthority: { setting: "caCert", at: { setting: "sslContextId" } },
      tlsCertificate: { setting: "clientCert", at: { setting: "sslContextId" } },
      tlsKey: { setting: "clientKey", at: { setting: "sslContextId" } },
    },
    set: { hostName: { parameter: "hostName" }, port: { parameter: "port" } },
    fails: { noNetwork: { attached: 0 } },
    wait: { seconds: { const: 176 } },
  },
};

/** `AT+QMTOPEN=?` */
export const qmtopenTest: Behaviour = {
  printed: ["+QMTOPEN: (0-4),<host_name>,(1-65535)"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 176000 },
  window: 1,
};

/** `AT+QMTCLOSE=<TCP_connectID>` */
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
  printed: ["+QMTCLOSE: (0-4)"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 300 },
  window: 1,
};

/** `AT+QMTCONN?` */
export const qmtconnRead: Behaviour = {
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { secondsOf: [{ setting: "pktTimeout" }, { setting: "retryTimes", plus: 1 }] },
  window: 1,
  effect: {
    line: {
      tcpConnectId: { client: true },
      state: { state: { open: 1, connecting: 2, connected: 3, disconnecting: 4 } },
    },
    eachIn: ["open", "connecting", "connected", "disconnecting"],
  },
};

/** `AT+QMTCONN=<TCP_connectID>,<clientID>[,<username>[,<password>]]` */
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
  timeLimit: { secondsOf: [{ setting: "pktTimeout" }, { setting: "retryTimes", plus: 1 }] },
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
      protocolVersion: { setting: "versionNum" },
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
  printed: ["+QMTCONN: (0-4),<clientID>,<username>,<password>"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { secondsOf: [{ setting: "pktTimeout" }, { setting: "retryTimes", plus: 1 }] },
  window: 1,
};

/** `AT+QMTDISC=<TCP_connectID>` */
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
  printed: ["+QMTDISC: (0-4)"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { ms: 300 },
  window: 1,
};

/** `AT+QMTSUB=<TCP_connectID>,<msgID>,<topic>,<qos>[,<topic>,<qos>]...` */
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
  printed: ["+QMTSUB: (0-4),(1-65535),<topic>,(0-2),<topic>,(0-2),..."],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { secondsOf: [{ setting: "pktTimeout" }, { setting: "retryTimes", plus: 1 }] },
  window: 1,
};

/** `AT+QMTUNS=<TCP_connectID>,<msgID>,<topics>[,<topics>]...` */
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
  printed: ["+QMTUNS: (0-4),(1-65535),<topic>,<topic>,..."],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { secondsOf: [{ setting: "pktTimeout" }, { setting: "retryTimes", plus: 1 }] },
  window: 1,
};

/** `AT+QMTPUB=?` */
export const qmtpubTest: Behaviour = {
  printed: ["+QMTPUB: (0-4),(0-65535),(0-2),(0,1),<topic>,(0-1460),<msg>"],
  answers: [["response", "ok"], ["error"], ["cme"]],
  timeLimit: { secondsOf: [{ setting: "pktTimeout" }, { setting: "retryTimes", plus: 1 }] },
  window: 1,
};

/** `AT+QMTPUB=<TCP_connectID>,<msgID>,<qos>,<retain>,<topic>,<msg_len>,<msg>` */
export const qmtpubSetInline: Behaviour = {
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
      hex: { setting: "sendFormat" },
    },
    wait: {
      seconds: { setting: "pktTimeout" },
      repeats: { setting: "retryTimes" },
      report: { setting: "timeoutNotice" },
    },
  },
};

/** `AT+QMTPUB=<TCP_connectID>,<msgID>,<qos>,<retain>,<topic>,<msg_len>` */
export const qmtpubSetCounted: Behaviour = {
  client: "tcpConnectId",
  data: {
    name: "payload",
    prompt: ">",
    end: "counted",
    length: "msgLen",
    minimum: 0,
    maximum: 1460,
    leavesAfterMs: 60000,
    echo: "echoMode",
  },
  answers: [["prompt", "ok", "completion"], ["prompt", "error"], ["prompt", "cme"], ["error"], ["cme"]],
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
      payload: { data: true },
      messageId: { parameter: "msgId" },
      hex: { setting: "sendFormat" },
    },
    wait: {
      seconds: { setting: "pktTimeout" },
      repeats: { setting: "retryTimes" },
      report: { setting: "timeoutNotice" },
    },
  },
};

/** `AT+QMTPUB=<TCP_connectID>,<msgID>,<qos>,<retain>,<topic>` */
export const qmtpubSetData: Behaviour = {
  client: "tcpConnectId",
  data: {
    name: "payload",
    prompt: ">",
    end: "ctrl-z",
    cancel: true,
    minimum: 0,
    maximum: 1460,
    forbidden: [26, 27],
    leavesAfterMs: 60000,
    echo: "echoMode",
  },
  answers: [["prompt", "ok", "completion"], ["prompt", "error"], ["prompt", "cme"], ["error"], ["cme"]],
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
      payload: { data: true },
      messageId: { parameter: "msgId" },
      hex: { setting: "sendFormat" },
    },
    wait: {
      seconds: { setting: "pktTimeout" },
      repeats: { setting: "retryTimes" },
      report: { setting: "timeoutNotice" },
    },
  },
};

/** `AT+QSCLK=<n>` */
export const qsclkSet: Behaviour = {
  answers: [["ok"], ["error"], ["cme"]],
  timeLimit: { ms: 5000 },
  window: 1,
  effect: { set: { sleepMode: { parameter: "n" } } },
};

/** `AT+QSSLCFG=<SSL_contextID>,<SSL_connectID>,"seclevel",<secLevel>` */
export const qsslcfgSetSeclevel: Behaviour = {
  answers: [["ok"], ["error"], ["cme"]],
  timeLimit: { ms: 5000 },
  window: 1,
  effect: { at: { parameter: "sslContextId" }, set: { secLevel: { parameter: "secLevel" } } },
};

/** `AT+QSSLCFG=<SSL_contextID>,<SSL_connectID>,"cacert"` */
export const qsslcfgSetCacert: Behaviour = {
  data: { name: "pem", prompt: ">", end: "ctrl-z", minimum: 1, maximum: 4096, forbidden: [26, 27] },
  answers: [["prompt", "response", "ok"], ["prompt", "error"], ["prompt", "cme"], ["error"], ["cme"]],
  timeLimit: { ms: 5000 },
  window: 1,
  effect: {
    at: { parameter: "sslContextId" },
    set: { caCert: { data: true } },
    line: {
      sslContextId: { parameter: "sslContextId" },
      sslConnectId: { parameter: "sslConnectId" },
      length: { data: "length" },
    },
  },
};

/** `AT+QSSLCFG=<SSL_contextID>,<SSL_connectID>,"clientcert"` */
export const qsslcfgSetClientcert: Behaviour = {
  data: { name: "pem", prompt: ">", end: "ctrl-z", minimum: 1, maximum: 4096, forbidden: [26, 27] },
  answers: [["prompt", "response", "ok"], ["prompt", "error"], ["prompt", "cme"], ["error"], ["cme"]],
  timeLimit: { ms: 5000 },
  window: 1,
  effect: {
    at: { parameter: "sslContextId" },
    set: { clientCert: { data: true } },
    line: {
      sslContextId: { parameter: "sslContextId" },
      sslConnectId: { parameter: "sslConnectId" },
      length: { data: "length" },
    },
  },
};

/** `AT+QSSLCFG=<SSL_contextID>,<SSL_connectID>,"clientkey"` */
export const qsslcfgSetClientkey: Behaviour = {
  data: { name: "pem", prompt: ">", end: "ctrl-z", minimum: 1, maximum: 4096, forbidden: [26, 27] },
  answers: [["prompt", "response", "ok"], ["prompt", "error"], ["prompt", "cme"], ["error"], ["cme"]],
  timeLimit: { ms: 5000 },
  window: 1,
  effect: {
    at: { parameter: "sslContextId" },
    set: { clientKey: { data: true } },
    line: {
      sslContextId: { parameter: "sslContextId" },
      sslConnectId: { parameter: "sslConnectId" },
      length: { data: "length" },
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
