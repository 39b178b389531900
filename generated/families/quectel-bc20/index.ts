// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Family } from "../../../runtime/model.js";
import type { Types } from "./types.js";
import { forms } from "./commands.js";
import { urcs, receive } from "./urcs.js";
import { codes, finals } from "./codes.js";
import { lifecycle, settings } from "./lifecycle.js";
import { recipes } from "./recipes.js";

/** Quectel BC20. From: BC20 MQTT Application Note. */
export const family: Family<Types> = {
  name: "quectel-bc20",
  modules: ["BC20"],
  manual: { title: "BC20 MQTT Application Note" },
  maximumLine: 2048,
  clients: { minimum: 0, maximum: 5 },
  probes: ["csq.execute", "cmee.read", "cfun.read", "cgatt.read", "cereg.read"],
  refusals: {
    unknown: { final: "ERROR" },
    parameter: { final: "+CME ERROR", code: 50 },
    state: { final: "+CME ERROR", code: 3 },
    busy: { final: "+CME ERROR", code: 3 },
    missing: { final: "+CME ERROR", code: 50 },
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
