// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Family } from "../../../runtime/model.js";
import type { Types } from "./types.js";
import { forms } from "./commands.js";
import { urcs, receive } from "./urcs.js";
import { codes, finals } from "./codes.js";
import { lifecycle, settings } from "./lifecycle.js";
import { recipes } from "./recipes.js";

/** SIMCom A7600 series. From: A7600 Series_MQTT_AT Command Manual, version V1.00, 2019-10-10. */
export const family: Family<Types> = {
  name: "simcom-a7600",
  modules: ["A7600"],
  manual: { title: "A7600 Series_MQTT_AT Command Manual", version: "V1.00", date: "2019-10-10" },
  maximumLine: 1024,
  clients: { minimum: 0, maximum: 1 },
  probes: ["csq.execute", "cmee.read", "cfun.read", "cgatt.read", "cereg.read"],
  refusals: {
    unknown: { final: "ERROR" },
    parameter: { final: "ERROR" },
    state: { final: "ERROR" },
    busy: { final: "ERROR" },
    missing: { final: "ERROR" },
  },
  forms,
  urcs,
  receive,
  codes,
  finals,
  lifecycle,
  settings,
  recipes,
};

export type * from "./types.js";
