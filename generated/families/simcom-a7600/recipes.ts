// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Family, Recipe } from "../../../runtime/model.js";

/** Brings the command link into the form that the client expects, without touching MQTT. */
export const initialise: Recipe = {
  per: "request",
  steps: [{ form: "e0.execute", bind: {} }, { form: "cmee.set", bind: { n: { const: 1 } }, mayFail: true }],
};

/** Takes the client from whatever state an earlier program left to a connection with these parameters. */
export const connect: Recipe = {
  per: "request",
  steps: [
    {
      form: "cmqttdisc.set",
      bind: { clientIndex: { input: "client" }, timeout: { const: 60 } },
      in: ["connected"],
      reaches: "acquired",
    },
    {
      form: "cmqttrel.set",
      bind: { clientIndex: { input: "client" } },
      in: ["acquired"],
      reaches: "started",
      mayFail: true,
    },
    { form: "cmqttstart.execute", bind: {}, in: ["stopped"], reaches: "started", mayFail: true },
    {
      form: "cmqttaccq.set",
      bind: { clientIndex: { input: "client" }, clientId: { input: "clientId" }, serverType: { const: 0 } },
      reaches: "acquired",
      undo: { form: "cmqttrel.set", bind: { clientIndex: { input: "client" } } },
    },
    { form: "cmqttcfg.set.checkUTF8", bind: { index: { input: "client" }, checkUTF8Flag: { const: 0 } } },
    {
      form: "cmqttwilltopic.set",
      bind: { clientIndex: { input: "client" } },
      data: "willTopic",
      when: "will",
    },
    {
      form: "cmqttwillmsg.set",
      bind: { clientIndex: { input: "client" }, qos: { input: "willQos" } },
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
      undo: { form: "cmqttdisc.set", bind: { clientIndex: { input: "client" }, timeout: { const: 60 } } },
    },
  ],
};

/** Ends the connection and gives the client back. The service keeps running for the other client. */
export const disconnect: Recipe = {
  per: "request",
  steps: [
    {
      form: "cmqttdisc.set",
      bind: { clientIndex: { input: "client" }, timeout: { const: 60 } },
      in: ["connected"],
      reaches: "acquired",
    },
    {
      form: "cmqttrel.set",
      bind: { clientIndex: { input: "client" } },
      in: ["acquired"],
      reaches: "started",
    },
  ],
};

/** One step for each topic filter: some firmware refuses the staged way. */
export const subscribe: Recipe = {
  per: "topic",
  steps: [
    {
      form: "cmqttsub.set.topic",
      bind: { clientIndex: { input: "client" }, qos: { input: "qos" } },
      data: "topic",
    },
  ],
};

/** How to unsubscribe. */
export const unsubscribe: Recipe = {
  per: "topic",
  steps: [
    {
      form: "cmqttunsub.set.topic",
      bind: { clientIndex: { input: "client" }, dup: { const: 0 } },
      data: "topic",
    },
  ],
};

/** Stages the topic, then the payload unless it is empty, then sends both. */
export const publish: Recipe = {
  per: "request",
  steps: [
    { form: "cmqtttopic.set", bind: { clientIndex: { input: "client" } }, data: "topic" },
    {
      form: "cmqttpayload.set",
      bind: { clientIndex: { input: "client" } },
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
};

/** The portable operations with the commands of SIMCom A7600 series. */
export const recipes: Family["recipes"] = {
  initialise,
  connect,
  disconnect,
  subscribe,
  unsubscribe,
  publish,
};
