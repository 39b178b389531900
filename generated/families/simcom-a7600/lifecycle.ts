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
 *   starting --> stopped : cmqttstart.execute failed
 *   started --> acquired : cmqttaccq.set done
 *   started --> stopping : cmqttstop.execute
 *   acquired --> started : cmqttrel.set done
 *   acquired --> connecting : cmqttconnect.set
 *   connecting --> connected : cmqttconnect.set done
 *   connecting --> acquired : cmqttconnect.set failed
 *   connected --> disconnecting : cmqttdisc.set
 *   connected --> acquired : cmqttconnlost
 *   disconnecting --> acquired : cmqttdisc.set done, cmqttconnlost
 *   disconnecting --> connected : cmqttdisc.set failed
 *   stopping --> stopped : cmqttstop.execute done
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
    stopped: { "cmqttstart.execute": "starting" },
    starting: { "cmqttstart.execute:done": "started", "cmqttstart.execute:failed": "stopped" },
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
    },
    stopping: { "cmqttstop.execute:done": "stopped", "cmqttstop.execute:failed": "started" },
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
