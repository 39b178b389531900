// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Family } from "../../../runtime/model.js";
import type { Types } from "./types.js";
import { forms } from "./commands.js";
import { urcs, receive } from "./urcs.js";
import { codes, finals } from "./codes.js";
import { lifecycle, settings } from "./lifecycle.js";
import { recipes } from "./recipes.js";

/** Quectel BC660K-GL. From: BC660K-GL MQTT Application Note, version 1.1, 2021-12-20. */
export const family: Family<Types> = {
  name: "quectel-bc660k",
  modules: ["BC660K-GL"],
  manual: { title: "BC660K-GL MQTT Application Note", version: "1.1", date: "2021-12-20" },
  maximumLine: 2048,
  clients: { minimum: 0, maximum: 4 },
  probes: ["csq.execute", "cmee.read", "cfun.read", "cgatt.read", "cereg.read"],
  refusals: {
    unknown: { final: "ERROR" },
    parameter: { final: "+CME ERROR", code: 8507 },
    state: { final: "+CME ERROR", code: 8503 },
    busy: { final: "+CME ERROR", code: 8508 },
    missing: { final: "+CME ERROR", code: 8507 },
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
