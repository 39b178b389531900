// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Codec } from "../../../runtime/model.js";
import type { Types } from "./types.js";
import { maximumLine, name } from "./module.js";
import * as commands from "./commands.js";
import * as urcs from "./urcs.js";
import * as codes from "./codes.js";

/** What the codec of both ends needs of Quectel BC20. */
export const codec: Codec<Types> = {
  name,
  maximumLine,
  forms: {
    "qmtcfg.set.will": commands.qmtcfgSetWill,
    "qmtcfg.set.willQuery": commands.qmtcfgSetWillQuery,
    "qmtcfg.set.timeout": commands.qmtcfgSetTimeout,
    "qmtcfg.set.timeoutQuery": commands.qmtcfgSetTimeoutQuery,
    "qmtcfg.set.session": commands.qmtcfgSetSession,
    "qmtcfg.set.sessionQuery": commands.qmtcfgSetSessionQuery,
    "qmtcfg.set.keepalive": commands.qmtcfgSetKeepalive,
    "qmtcfg.set.keepaliveQuery": commands.qmtcfgSetKeepaliveQuery,
    "qmtcfg.set.aliauth": commands.qmtcfgSetAliauth,
    "qmtcfg.set.aliauthQuery": commands.qmtcfgSetAliauthQuery,
    "qmtcfg.test": commands.qmtcfgTest,
    "qmtopen.read": commands.qmtopenRead,
    "qmtopen.set": commands.qmtopenSet,
    "qmtopen.test": commands.qmtopenTest,
    "qmtclose.set": commands.qmtcloseSet,
    "qmtclose.test": commands.qmtcloseTest,
    "qmtconn.read": commands.qmtconnRead,
    "qmtconn.set": commands.qmtconnSet,
    "qmtconn.test": commands.qmtconnTest,
    "qmtdisc.set": commands.qmtdiscSet,
    "qmtdisc.test": commands.qmtdiscTest,
    "qmtsub.set": commands.qmtsubSet,
    "qmtsub.test": commands.qmtsubTest,
    "qmtuns.set": commands.qmtunsSet,
    "qmtuns.test": commands.qmtunsTest,
    "qmtpub.test": commands.qmtpubTest,
    "qmtpub.set": commands.qmtpubSet,
    "i.execute": commands.iExecute,
    "e0.execute": commands.e0Execute,
    "e1.execute": commands.e1Execute,
    "cgmi.execute": commands.cgmiExecute,
    "cgmm.execute": commands.cgmmExecute,
    "cgmr.execute": commands.cgmrExecute,
    "cmee.read": commands.cmeeRead,
    "cmee.set": commands.cmeeSet,
    "cfun.read": commands.cfunRead,
    "cpin.read": commands.cpinRead,
    "csq.execute": commands.csqExecute,
    "creg.read": commands.cregRead,
    "creg.set": commands.cregSet,
    "cereg.read": commands.ceregRead,
    "cereg.set": commands.ceregSet,
    "cgatt.read": commands.cgattRead,
    "cgatt.set": commands.cgattSet,
    "cgdcont.read": commands.cgdcontRead,
    "cgpaddr.set": commands.cgpaddrSet,
  },
  urcs: urcs.all,
  receive: urcs.receive,
  finals: codes.finals,
};

export type * from "./types.js";
export * from "./constants.js";
