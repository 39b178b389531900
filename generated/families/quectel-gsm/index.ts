// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Family } from "../../../runtime/model.js";
import type { Types } from "./types.js";
import { forms } from "./commands.js";
import { urcs, receive } from "./urcs.js";
import { codes, finals } from "./codes.js";
import { lifecycle, settings } from "./lifecycle.js";
import { recipes } from "./recipes.js";

/** Quectel M26, M35, MC20, MC30. From: GSM MQTT Application Note, version 1.2, 2018-08-31. */
export const family: Family<Types> = {
  name: "quectel-gsm",
  modules: ["M26", "M35", "MC20", "MC30"],
  manual: { title: "GSM MQTT Application Note", version: "1.2", date: "2018-08-31" },
  maximumLine: 2048,
  clients: { minimum: 0, maximum: 5 },
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
