// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Family, Recipe } from "../../../runtime/model.js";

/** Brings the command link into the form that the client expects, without touching MQTT. */
export const initialise: Recipe = {
  per: "request",
  steps: [{ form: "e0.execute", bind: {} }, { form: "cmee.set", bind: { n: { const: 1 } }, mayFail: true }],
};

/** Says goodbye to the server; closes the network connection if that is all there is, or if the goodbye fails. */
export const disconnect: Recipe = {
  per: "request",
  steps: [
    { form: "qmtdisc.set", bind: { tcpConnectId: { input: "client" } }, in: ["connected"], mayFail: true },
    {
      form: "qmtclose.set",
      bind: { tcpConnectId: { input: "client" } },
      in: ["opening", "open", "connecting", "connected"],
    },
  ],
};

/** How to subscribe. */
export const subscribe: Recipe = {
  per: "request",
  steps: [
    {
      form: "qmtsub.set",
      bind: {
        tcpConnectId: { input: "client" },
        msgId: { input: "messageId" },
        subscriptions: { input: "subscriptions" },
      },
    },
  ],
};

/** How to unsubscribe. */
export const unsubscribe: Recipe = {
  per: "request",
  steps: [
    {
      form: "qmtuns.set",
      bind: { tcpConnectId: { input: "client" }, msgId: { input: "messageId" }, topics: { input: "topics" } },
    },
  ],
};

/** Takes down what an earlier program left, sets everything that matters, opens and connects. */
export const connect: Recipe = {
  per: "request",
  steps: [
    { form: "qmtdisc.set", bind: { tcpConnectId: { input: "client" } }, in: ["connected"], mayFail: true },
    {
      form: "qmtclose.set",
      bind: { tcpConnectId: { input: "client" } },
      in: ["opening", "open", "connecting", "connected"],
      mayFail: true,
    },
    {
      form: "qmtcfg.set.timeout",
      bind: {
        tcpConnectId: { input: "client" },
        pktTimeout: { const: 10 },
        retryTimes: { const: 3 },
        timeoutNotice: { const: 0 },
      },
    },
    {
      form: "qmtcfg.set.session",
      bind: { tcpConnectId: { input: "client" }, cleanSession: { input: "cleanSession" } },
    },
    {
      form: "qmtcfg.set.keepalive",
      bind: { tcpConnectId: { input: "client" }, keepAliveTime: { input: "keepAlive" } },
    },
    { form: "qmtcfg.set.will", bind: { tcpConnectId: { input: "client" }, willFg: { const: 0 } } },
    {
      form: "qmtcfg.set.will",
      bind: {
        tcpConnectId: { input: "client" },
        willFg: { input: "will" },
        willQos: { input: "willQos" },
        willRetain: { input: "willRetain" },
        willTopic: { input: "willTopic" },
        willMsg: { input: "willText" },
      },
      when: "will",
    },
    {
      form: "qmtopen.set",
      bind: { tcpConnectId: { input: "client" }, hostName: { input: "host" }, port: { input: "port" } },
      reaches: "open",
      undo: { form: "qmtclose.set", bind: { tcpConnectId: { input: "client" } } },
    },
    {
      form: "qmtconn.set",
      bind: {
        tcpConnectId: { input: "client" },
        clientId: { input: "clientId" },
        username: { input: "username" },
        password: { input: "password" },
      },
      reaches: "connected",
      undo: { form: "qmtdisc.set", bind: { tcpConnectId: { input: "client" } } },
    },
  ],
};

/** In the command line, the only way there is: the payload has to be text without quotes, line ends and other control characters. */
export const publish: Recipe = {
  per: "request",
  steps: [
    {
      form: "qmtpub.set",
      bind: {
        tcpConnectId: { input: "client" },
        msgId: { input: "messageId" },
        qos: { input: "qos" },
        retain: { input: "retain" },
        topic: { input: "topic" },
        msg: { input: "payloadText" },
      },
    },
  ],
};

/** The portable operations with the commands of Quectel BC20. */
export const recipes: Family["recipes"] = {
  initialise,
  disconnect,
  subscribe,
  unsubscribe,
  connect,
  publish,
};
