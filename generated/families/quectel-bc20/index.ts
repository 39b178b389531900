// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Family } from "../../../runtime/model.js";
import type { Types } from "./types.js";
import { clients, identity, maximumLine, name, probes } from "./module.js";
import * as refusals from "./refusals.js";
import * as commands from "./commands.js";
import * as behaviour from "./behaviour.js";
import * as urcs from "./urcs.js";
import * as codes from "./codes.js";
import { lifecycle, settings } from "./lifecycle.js";
import { recipes } from "./recipes.js";
import { about } from "./about.js";

/** Quectel BC20. From: BC20 MQTT Application Note. */
export const family: Family<Types> = {
  name,
  maximumLine,
  identity,
  clients,
  probes,
  refusals: refusals.general,
  forms: {
    "qmtcfg.set.will": { ...commands.qmtcfgSetWill, ...behaviour.qmtcfgSetWill },
    "qmtcfg.set.willQuery": { ...commands.qmtcfgSetWillQuery, ...behaviour.qmtcfgSetWillQuery },
    "qmtcfg.set.timeout": { ...commands.qmtcfgSetTimeout, ...behaviour.qmtcfgSetTimeout },
    "qmtcfg.set.timeoutQuery": { ...commands.qmtcfgSetTimeoutQuery, ...behaviour.qmtcfgSetTimeoutQuery },
    "qmtcfg.set.session": { ...commands.qmtcfgSetSession, ...behaviour.qmtcfgSetSession },
    "qmtcfg.set.sessionQuery": { ...commands.qmtcfgSetSessionQuery, ...behaviour.qmtcfgSetSessionQuery },
    "qmtcfg.set.keepalive": { ...commands.qmtcfgSetKeepalive, ...behaviour.qmtcfgSetKeepalive },
    "qmtcfg.set.keepaliveQuery": {
      ...commands.qmtcfgSetKeepaliveQuery,
      ...behaviour.qmtcfgSetKeepaliveQuery,
    },
    "qmtcfg.set.aliauth": { ...commands.qmtcfgSetAliauth, ...behaviour.qmtcfgSetAliauth },
    "qmtcfg.set.aliauthQuery": { ...commands.qmtcfgSetAliauthQuery, ...behaviour.qmtcfgSetAliauthQuery },
    "qmtcfg.test": { ...commands.qmtcfgTest, ...behaviour.qmtcfgTest },
    "qmtopen.read": { ...commands.qmtopenRead, ...behaviour.qmtopenRead },
    "qmtopen.set": { ...commands.qmtopenSet, ...behaviour.qmtopenSet, refusals: refusals.qmtopenSet },
    "qmtopen.test": { ...commands.qmtopenTest, ...behaviour.qmtopenTest },
    "qmtclose.set": { ...commands.qmtcloseSet, ...behaviour.qmtcloseSet },
    "qmtclose.test": { ...commands.qmtcloseTest, ...behaviour.qmtcloseTest },
    "qmtconn.read": { ...commands.qmtconnRead, ...behaviour.qmtconnRead },
    "qmtconn.set": { ...commands.qmtconnSet, ...behaviour.qmtconnSet },
    "qmtconn.test": { ...commands.qmtconnTest, ...behaviour.qmtconnTest },
    "qmtdisc.set": { ...commands.qmtdiscSet, ...behaviour.qmtdiscSet },
    "qmtdisc.test": { ...commands.qmtdiscTest, ...behaviour.qmtdiscTest },
    "qmtsub.set": { ...commands.qmtsubSet, ...behaviour.qmtsubSet },
    "qmtsub.test": { ...commands.qmtsubTest, ...behaviour.qmtsubTest },
    "qmtuns.set": { ...commands.qmtunsSet, ...behaviour.qmtunsSet },
    "qmtuns.test": { ...commands.qmtunsTest, ...behaviour.qmtunsTest },
    "qmtpub.test": { ...commands.qmtpubTest, ...behaviour.qmtpubTest },
    "qmtpub.set": { ...commands.qmtpubSet, ...behaviour.qmtpubSet },
    "i.execute": { ...commands.iExecute, ...behaviour.iExecute },
    "e0.execute": { ...commands.e0Execute, ...behaviour.e0Execute },
    "e1.execute": { ...commands.e1Execute, ...behaviour.e1Execute },
    "cgmi.execute": { ...commands.cgmiExecute, ...behaviour.cgmiExecute },
    "cgmm.execute": { ...commands.cgmmExecute, ...behaviour.cgmmExecute },
    "cgmr.execute": { ...commands.cgmrExecute, ...behaviour.cgmrExecute },
    "cmee.read": { ...commands.cmeeRead, ...behaviour.cmeeRead },
    "cmee.set": { ...commands.cmeeSet, ...behaviour.cmeeSet, refusals: refusals.cmeeSet },
    "cfun.read": { ...commands.cfunRead, ...behaviour.cfunRead },
    "cpin.read": { ...commands.cpinRead, ...behaviour.cpinRead },
    "csq.execute": { ...commands.csqExecute, ...behaviour.csqExecute },
    "creg.read": { ...commands.cregRead, ...behaviour.cregRead },
    "creg.set": { ...commands.cregSet, ...behaviour.cregSet, refusals: refusals.cregSet },
    "cereg.read": { ...commands.ceregRead, ...behaviour.ceregRead },
    "cereg.set": { ...commands.ceregSet, ...behaviour.ceregSet, refusals: refusals.ceregSet },
    "cgatt.read": { ...commands.cgattRead, ...behaviour.cgattRead },
    "cgatt.set": { ...commands.cgattSet, ...behaviour.cgattSet, refusals: refusals.cgattSet },
    "cgdcont.read": { ...commands.cgdcontRead, ...behaviour.cgdcontRead },
    "cgpaddr.set": { ...commands.cgpaddrSet, ...behaviour.cgpaddrSet, refusals: refusals.cgpaddrSet },
  },
  urcs: urcs.all,
  receive: urcs.receive,
  finals: codes.finals,
  codes: codes.all,
  lifecycle,
  settings,
  recipes,
  about,
};

export type * from "./types.js";
export * from "./constants.js";
