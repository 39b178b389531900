// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Family } from "../../../runtime/model.js";
import type { ClientTypes } from "./types.js";
import { clients, identity, maximumLine, name, probes } from "./module.js";
import * as refusals from "./refusals.js";
import * as commands from "./commands.js";
import * as behaviour from "./behaviour.js";
import * as urcs from "./urcs.js";
import * as codes from "./codes.js";
import { lifecycle, settings } from "./lifecycle.js";
import { recipes } from "./recipes.js";

/** What a client needs of SIMCom A7600 series: an object of the same type, for bundles. */
export const family: Family<ClientTypes> = {
  name,
  maximumLine,
  identity,
  clients,
  probes,
  refusals: refusals.general,
  forms: {
    "cmqttstart.execute": { ...commands.cmqttstartExecute, ...behaviour.cmqttstartExecute },
    "cmqttaccq.read": { ...commands.cmqttaccqRead, ...behaviour.cmqttaccqRead },
    "cmqttaccq.set": { ...commands.cmqttaccqSet, ...behaviour.cmqttaccqSet },
    "cmqttrel.set": { ...commands.cmqttrelSet, ...behaviour.cmqttrelSet },
    "cmqttwilltopic.set": { ...commands.cmqttwilltopicSet, ...behaviour.cmqttwilltopicSet },
    "cmqttwillmsg.set": { ...commands.cmqttwillmsgSet, ...behaviour.cmqttwillmsgSet },
    "cmqttconnect.set": { ...commands.cmqttconnectSet, ...behaviour.cmqttconnectSet },
    "cmqttdisc.read": { ...commands.cmqttdiscRead, ...behaviour.cmqttdiscRead },
    "cmqttdisc.set": { ...commands.cmqttdiscSet, ...behaviour.cmqttdiscSet },
    "cmqtttopic.set": { ...commands.cmqtttopicSet, ...behaviour.cmqtttopicSet },
    "cmqttpayload.set": { ...commands.cmqttpayloadSet, ...behaviour.cmqttpayloadSet },
    "cmqttpub.set": { ...commands.cmqttpubSet, ...behaviour.cmqttpubSet },
    "cmqttsub.set.topic": { ...commands.cmqttsubSetTopic, ...behaviour.cmqttsubSetTopic },
    "cmqttunsub.set.topic": { ...commands.cmqttunsubSetTopic, ...behaviour.cmqttunsubSetTopic },
    "cmqttcfg.set.checkUTF8": { ...commands.cmqttcfgSetCheckUTF8, ...behaviour.cmqttcfgSetCheckUTF8 },
    "i.execute": { ...commands.iExecute, ...behaviour.iExecute },
    "e0.execute": { ...commands.e0Execute, ...behaviour.e0Execute },
    "cmee.read": { ...commands.cmeeRead, ...behaviour.cmeeRead },
    "cmee.set": { ...commands.cmeeSet, ...behaviour.cmeeSet },
    "cfun.read": { ...commands.cfunRead, ...behaviour.cfunRead },
    "csq.execute": { ...commands.csqExecute, ...behaviour.csqExecute },
    "cereg.read": { ...commands.ceregRead, ...behaviour.ceregRead },
    "cgatt.read": { ...commands.cgattRead, ...behaviour.cgattRead },
  },
  urcs: urcs.all,
  receive: urcs.receive,
  finals: codes.finals,
  codes: { cme: codes.cme, result: codes.result, lost: codes.lost },
  lifecycle,
  settings,
  recipes,
};

export type * from "./types.js";
export type { ClientTypes as Types } from "./types.js";
export * from "./constants.js";
