// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Lifecycle, Setting } from "../../../runtime/model.js";

/**
 * The states of one client of Quectel M26, M35, MC20, MC30.
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
export const lifecycle = {
  initial: "closed",
  connected: "connected",
  states: {
    closed: "No network connection.",
    opening: "The network connection is being made.",
    open: "Network connection, no MQTT session.",
    connecting: "CONNECT was sent.",
    connected: "MQTT session.",
    disconnecting: "DISCONNECT was sent.",
    closing: "The network connection is being closed.",
  },
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
      qmtrecvbare: "connecting",
    },
    connected: {
      "qmtsub.set": "connected",
      "qmtuns.set": "connected",
      "qmtdisc.set": "disconnecting",
      "qmtclose.set": "closing",
      qmtrecv: "connected",
      qmtstat: "closed",
      "qmtpub.set.data": "connected",
      "qmtpub.set.counted": "connected",
      qmtrecvbare: "connected",
    },
    disconnecting: {
      "qmtdisc.set:done": "closed",
      "qmtdisc.set:failed": "connected",
      qmtrecv: "disconnecting",
      qmtstat: "closed",
      qmtrecvbare: "disconnecting",
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
    {
      form: "qmtconn.read",
      answer: "line",
      where: { state: [2] },
      state: "connecting",
    },
    {
      form: "qmtconn.read",
      answer: "line",
      where: { state: [3] },
      state: "connected",
    },
    {
      form: "qmtconn.read",
      answer: "line",
      where: { state: [4] },
      state: "disconnecting",
    },
  ],
} satisfies Lifecycle;

/** What the module remembers between commands. */
export const settings = {
  errorForm: { title: "Form of error results (CMEE)", default: 1 },
  cregReport: { title: "Report of circuit registration (CREG)", default: 0 },
  ceregReport: { title: "Report of LTE registration (CEREG)", default: 0 },
  attached: { title: "Attached to the packet service (CGATT)", default: 1 },
  willFg: { title: "Will wanted", default: 0 },
  willQos: { title: "QoS of the Will" },
  willRetain: { title: "Retain flag of the Will" },
  willTopic: { title: "Topic of the Will" },
  willMsg: { title: "Text of the Will" },
  pktTimeout: { title: "Time-out of a packet in seconds", default: 5 },
  retryTimes: { title: "Repetitions of a packet", default: 3 },
  timeoutNotice: { title: "Reports of repetitions", default: 0 },
  cleanSession: { title: "Clean session", default: 1 },
  keepAliveTime: { title: "Keep-alive time in seconds", default: 120 },
  productKey: { title: "Product key of Alibaba Cloud" },
  deviceName: { title: "Device name of Alibaba Cloud" },
  deviceSecret: { title: "Device secret of Alibaba Cloud" },
  hostName: { title: "Server of the open connection" },
  port: { title: "Port of the open connection" },
  versionNum: { title: "Version of MQTT", default: 0 },
  sslEnable: { title: "TLS", default: 0 },
  ctxIndex: { title: "TLS context" },
  files: { title: "Files stored by AT+QSECWRITE" },
  caCert: { title: "File with the certificate of the authority" },
  clientCert: { title: "File with the certificate of the client" },
  clientKey: { title: "File with the private key of the client" },
  secLevel: { title: "What TLS verifies" },
  sslVersion: { title: "Version of TLS" },
  cipherSuite: { title: "Cipher suites" },
  ignoreRtcTime: { title: "Clock left out of account" },
} satisfies Readonly<Record<string, Setting>>;
