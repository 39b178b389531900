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

/** What a client needs of Quectel BC660K-GL: an object of the same type, for bundles. */
export const family: Family<ClientTypes> = {
  name,
  maximumLine,
  identity,
  clients,
  probes,
  refusals: refusals.general,
  forms: {
    "qmtcfg.set.will": { ...commands.qmtcfgSetWill, ...behaviour.qmtcfgSetWill },
    "qmtcfg.set.timeout": { ...commands.qmtcfgSetTimeout, ...behaviour.qmtcfgSetTimeout },
    "qmtcfg.set.session": { ...commands.qmtcfgSetSession, ...behaviour.qmtcfgSetSession },
    "qmtcfg.set.keepalive": { ...commands.qmtcfgSetKeepalive, ...behaviour.qmtcfgSetKeepalive },
    "qmtcfg.set.version": { ...commands.qmtcfgSetVersion, ...behaviour.qmtcfgSetVersion },
    "qmtcfg.set.showrecvlen": { ...commands.qmtcfgSetShowrecvlen, ...behaviour.qmtcfgSetShowrecvlen },
    "qmtcfg.set.dataformat": { ...commands.qmtcfgSetDataformat, ...behaviour.qmtcfgSetDataformat },
    "qmtcfg.set.ssl": { ...commands.qmtcfgSetSsl, ...behaviour.qmtcfgSetSsl },
    "qmtopen.read": { ...commands.qmtopenRead, ...behaviour.qmtopenRead },
    "qmtopen.set": { ...commands.qmtopenSet, ...behaviour.qmtopenSet },
    "qmtclose.set": { ...commands.qmtcloseSet, ...behaviour.qmtcloseSet },
    "qmtconn.read": { ...commands.qmtconnRead, ...behaviour.qmtconnRead },
    "qmtconn.set": { ...commands.qmtconnSet, ...behaviour.qmtconnSet },
    "qmtdisc.set": { ...commands.qmtdiscSet, ...behaviour.qmtdiscSet },
    "qmtsub.set": { ...commands.qmtsubSet, ...behaviour.qmtsubSet },
    "qmtuns.set": { ...commands.qmtunsSet, ...behaviour.qmtunsSet },
    "qmtpub.set.counted": { ...commands.qmtpubSetCounted, ...behaviour.qmtpubSetCounted },
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
  codes: {
    cme: codes.cme,
    qmtstat: codes.qmtstat,
    qmtconnReturn: codes.qmtconnReturn,
    qmtopenResult: codes.qmtopenResult,
  },
  lifecycle,
  settings,
  recipes,
};

export type * from "./types.js";
export type { ClientTypes as Types } from "./types.js";
export * from "./constants.js";
