// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Family, Lifecycle } from "../../../runtime/model.js";

/**
 * The states of one client of SIMCom A7600 series.
 *
 * ```mermaid
 * stateDiagram-v2
 *   [*] --> stopped
 *   stopped --> starting : cmqttstart.execute
 *   starting --> started : cmqttstart.execute done
 *   starting --> stopped : cmqttstart.execute failed, cmqttnonet
 *   started --> acquired : cmqttaccq.set done
 *   started --> stopping : cmqttstop.execute
 *   started --> stopped : cmqttnonet
 *   acquired --> started : cmqttrel.set done
 *   acquired --> connecting : cmqttconnect.set
 *   acquired --> stopped : cmqttnonet
 *   connecting --> connected : cmqttconnect.set done
 *   connecting --> acquired : cmqttconnect.set failed
 *   connecting --> stopped : cmqttnonet
 *   connected --> disconnecting : cmqttdisc.set
 *   connected --> acquired : cmqttconnlost
 *   connected --> stopped : cmqttnonet
 *   disconnecting --> acquired : cmqttdisc.set done, cmqttconnlost
 *   disconnecting --> connected : cmqttdisc.set failed
 *   disconnecting --> stopped : cmqttnonet
 *   stopping --> stopped : cmqttstop.execute done, cmqttnonet
 *   stopping --> started : cmqttstop.execute failed
 * ```
 */
export const lifecycle: Lifecycle = {
  initial: "stopped",
  connected: "connected",
  states: [
    "stopped", "starting", "started", "acquired", "connecting", "connected", "disconnecting", "stopping",
  ],
  transitions: {
    stopped: { "cmqttstart.execute": "starting", cmqttnonet: "stopped" },
    starting: {
      "cmqttstart.execute:done": "started",
      "cmqttstart.execute:failed": "stopped",
      cmqttnonet: "stopped",
    },
    started: {
      "cmqttaccq.set": "started",
      "cmqttaccq.set:done": "acquired",
      "cmqttaccq.set:failed": "started",
      "cmqttsslcfg.set": "started",
      "cmqttstop.execute": "stopping",
      "cmqttaccq.read": "started",
      "cmqttrel.read": "started",
      "cmqttsslcfg.read": "started",
      "cmqttconnect.read": "started",
      "cmqttdisc.read": "started",
      "cmqttcfg.read": "started",
      cmqttnonet: "stopped",
    },
    acquired: {
      "cmqttrel.set": "acquired",
      "cmqttrel.set:done": "started",
      "cmqttrel.set:failed": "acquired",
      "cmqttsslcfg.set": "acquired",
      "cmqttcfg.set.checkUTF8": "acquired",
      "cmqttcfg.set.optimeout": "acquired",
      "cmqttwilltopic.set": "acquired",
      "cmqttwillmsg.set": "acquired",
      "cmqttconnect.set": "connecting",
      "cmqttdisc.set:done": "acquired",
      "cmqttdisc.set:failed": "acquired",
      "cmqttaccq.read": "acquired",
      "cmqttrel.read": "acquired",
      "cmqttsslcfg.read": "acquired",
      "cmqttconnect.read": "acquired",
      "cmqttdisc.read": "acquired",
      "cmqttcfg.read": "acquired",
      cmqttnonet: "stopped",
    },
    connecting: {
      "cmqttconnect.set:done": "connected",
      "cmqttconnect.set:failed": "acquired",
      "cmqttaccq.read": "connecting",
      "cmqttrel.read": "connecting",
      "cmqttsslcfg.read": "connecting",
      "cmqttconnect.read": "connecting",
      "cmqttdisc.read": "connecting",
      "cmqttcfg.read": "connecting",
      cmqttnonet: "stopped",
    },
    connected: {
      "cmqtttopic.set": "connected",
      "cmqttpayload.set": "connected",
      "cmqttpub.set": "connected",
      "cmqttsubtopic.set": "connected",
      "cmqttsub.set.staged": "connected",
      "cmqttsub.set.topic": "connected",
      "cmqttunsubtopic.set": "connected",
      "cmqttunsub.set.staged": "connected",
      "cmqttunsub.set.topic": "connected",
      "cmqttdisc.set": "disconnecting",
      cmqttconnlost: "acquired",
      "cmqttaccq.read": "connected",
      "cmqttrel.read": "connected",
      "cmqttsslcfg.read": "connected",
      "cmqttconnect.read": "connected",
      "cmqttdisc.read": "connected",
      "cmqttcfg.read": "connected",
      cmqttnonet: "stopped",
    },
    disconnecting: {
      "cmqttdisc.set:done": "acquired",
      "cmqttdisc.set:failed": "connected",
      cmqttconnlost: "acquired",
      "cmqttaccq.read": "disconnecting",
      "cmqttrel.read": "disconnecting",
      "cmqttsslcfg.read": "disconnecting",
      "cmqttconnect.read": "disconnecting",
      "cmqttdisc.read": "disconnecting",
      "cmqttcfg.read": "disconnecting",
      cmqttnonet: "stopped",
    },
    stopping: {
      "cmqttstop.execute:done": "stopped",
      "cmqttstop.execute:failed": "started",
      cmqttnonet: "stopped",
    },
  },
  observe: [
    { form: "cmqttaccq.read", answer: "ok", state: "started" },
    { form: "cmqttaccq.read", answer: "line", where: { clientId: { not: "" } }, state: "acquired" },
    { form: "cmqttdisc.read", answer: "line", where: { discState: [0] }, state: "connected" },
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
  clientId: { default: "" },
  serverType: { default: 0 },
  willQos: { default: 0 },
  willFlag: { default: 0 },
  checkUtf8: { default: 1 },
  operationTimeout: { default: 120 },
};
