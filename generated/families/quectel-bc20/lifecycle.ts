// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Family, Lifecycle } from "../../../runtime/model.js";

/**
 * The states of one client of Quectel BC20.
 *
 * ```mermaid
 * stateDiagram-v2
 *   [*] --> closed
 *   closed --> opening : qmtopen.set
 *   opening --> open : qmtopen.set done
 *   opening --> closed : qmtopen.set failed, qmtstat
 *   opening --> closing : qmtclose.set
 *   open --> connecting : qmtconn.set
 *   open --> closing : qmtclose.set
 *   open --> closed : qmtstat
 *   connecting --> connected : qmtconn.set done
 *   connecting --> open : qmtconn.set failed
 *   connecting --> closing : qmtclose.set
 *   connecting --> closed : qmtstat
 *   connected --> disconnecting : qmtdisc.set
 *   connected --> closing : qmtclose.set
 *   connected --> closed : qmtstat
 *   disconnecting --> closed : qmtdisc.set done, qmtstat
 *   disconnecting --> connected : qmtdisc.set failed
 *   closing --> closed : qmtclose.set done, qmtclose.set failed, qmtstat
 * ```
 */
export const lifecycle: Lifecycle = {
  initial: "closed",
  connected: "connected",
  states: ["closed", "opening", "open", "connecting", "connected", "disconnecting", "closing"],
  transitions: {
    closed: {
      "qmtopen.set": "opening",
      "qmtopen.set:failed": "closed",
      "qmtconn.set:failed": "closed",
      "qmtdisc.set:done": "closed",
      "qmtdisc.set:failed": "closed",
      "qmtclose.set:done": "closed",
      "qmtclose.set:failed": "closed",
      qmtstat: "closed",
    },
    opening: {
      "qmtopen.set:done": "open",
      "qmtopen.set:failed": "closed",
      "qmtclose.set": "closing",
      qmtstat: "closed",
    },
    open: { "qmtconn.set": "connecting", "qmtclose.set": "closing", qmtstat: "closed" },
    connecting: {
      "qmtconn.set:done": "connected",
      "qmtconn.set:failed": "open",
      "qmtclose.set": "closing",
      qmtrecv: "connecting",
      qmtstat: "closed",
    },
    connected: {
      "qmtsub.set": "connected",
      "qmtuns.set": "connected",
      "qmtdisc.set": "disconnecting",
      "qmtclose.set": "closing",
      qmtrecv: "connected",
      qmtstat: "closed",
      "qmtpub.set": "connected",
    },
    disconnecting: {
      "qmtdisc.set:done": "closed",
      "qmtdisc.set:failed": "connected",
      qmtrecv: "disconnecting",
      qmtstat: "closed",
    },
    closing: {
      "qmtclose.set:done": "closed",
      "qmtclose.set:failed": "closed",
      "qmtopen.set:done": "closing",
      "qmtopen.set:failed": "closing",
      "qmtconn.set:done": "closing",
      "qmtconn.set:failed": "closing",
      qmtstat: "closed",
    },
  },
  observe: [
    { form: "qmtopen.read", answer: "line", state: "open" },
    { form: "qmtconn.read", answer: "line", where: { state: [2] }, state: "connecting" },
    { form: "qmtconn.read", answer: "line", where: { state: [3] }, state: "connected" },
    { form: "qmtconn.read", answer: "line", where: { state: [4] }, state: "disconnecting" },
  ],
};

/** What the module remembers between commands. */
export const settings: Family["settings"] = {
  errorForm: { default: 1 },
  cregReport: { default: 0, told: "registration does not change by itself, so there is nothing to report" },
  ceregReport: { default: 0, told: "registration does not change by itself, so there is nothing to report" },
  attached: { default: 1 },
  apn: {
    told: "data goes the way of the machine that the module runs on",
    initial: [{ at: 1, value: "iot.example" }],
  },
  pdpType: {
    default: "IP",
    told: "data goes the way of the machine that the module runs on",
    initial: [{ at: 1, value: "IP" }],
  },
  willFg: { default: 0 },
  pktTimeout: { default: 10 },
  retryTimes: { default: 3 },
  timeoutNotice: { default: 0 },
  cleanSession: { default: 1 },
  keepAliveTime: { default: 120 },
  productKey: {
    told: "the module does not sign in to Alibaba Cloud: give AT+QMTCONN user name and password",
  },
  deviceName: {
    told: "the module does not sign in to Alibaba Cloud: give AT+QMTCONN user name and password",
  },
  deviceSecret: {
    told: "the module does not sign in to Alibaba Cloud: give AT+QMTCONN user name and password",
  },
};
