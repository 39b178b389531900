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

/** SIMCom A7600 series. From: A7600 Series_MQTT_AT Command Manual, version V1.00, 2019-10-10. */
export const family: Family<Types> = {
  name,
  maximumLine,
  identity,
  clients,
  probes,
  refusals: refusals.general,
  forms: {
    "csslcfg.set.sslversion": { ...commands.csslcfgSetSslversion, ...behaviour.csslcfgSetSslversion },
    "csslcfg.set.authmode": { ...commands.csslcfgSetAuthmode, ...behaviour.csslcfgSetAuthmode },
    "csslcfg.set.ignorelocaltime": {
      ...commands.csslcfgSetIgnorelocaltime,
      ...behaviour.csslcfgSetIgnorelocaltime,
    },
    "csslcfg.set.negotiatetime": {
      ...commands.csslcfgSetNegotiatetime,
      ...behaviour.csslcfgSetNegotiatetime,
    },
    "csslcfg.set.cacert": { ...commands.csslcfgSetCacert, ...behaviour.csslcfgSetCacert },
    "csslcfg.set.clientcert": { ...commands.csslcfgSetClientcert, ...behaviour.csslcfgSetClientcert },
    "csslcfg.set.clientkey": { ...commands.csslcfgSetClientkey, ...behaviour.csslcfgSetClientkey },
    "ccertdown.set": { ...commands.ccertdownSet, ...behaviour.ccertdownSet },
    "ccertlist.execute": { ...commands.ccertlistExecute, ...behaviour.ccertlistExecute },
    "ccertdele.set": { ...commands.ccertdeleSet, ...behaviour.ccertdeleSet },
    "cmqttstart.execute": {
      ...commands.cmqttstartExecute,
      ...behaviour.cmqttstartExecute,
      refusals: refusals.cmqttstartExecute,
    },
    "cmqttstop.execute": {
      ...commands.cmqttstopExecute,
      ...behaviour.cmqttstopExecute,
      refusals: refusals.cmqttstopExecute,
    },
    "cmqttaccq.test": { ...commands.cmqttaccqTest, ...behaviour.cmqttaccqTest },
    "cmqttaccq.read": { ...commands.cmqttaccqRead, ...behaviour.cmqttaccqRead },
    "cmqttaccq.set": { ...commands.cmqttaccqSet, ...behaviour.cmqttaccqSet, refusals: refusals.cmqttaccqSet },
    "cmqttrel.test": { ...commands.cmqttrelTest, ...behaviour.cmqttrelTest },
    "cmqttrel.read": { ...commands.cmqttrelRead, ...behaviour.cmqttrelRead },
    "cmqttrel.set": { ...commands.cmqttrelSet, ...behaviour.cmqttrelSet, refusals: refusals.cmqttrelSet },
    "cmqttsslcfg.test": { ...commands.cmqttsslcfgTest, ...behaviour.cmqttsslcfgTest },
    "cmqttsslcfg.read": { ...commands.cmqttsslcfgRead, ...behaviour.cmqttsslcfgRead },
    "cmqttsslcfg.set": { ...commands.cmqttsslcfgSet, ...behaviour.cmqttsslcfgSet },
    "cmqttwilltopic.test": { ...commands.cmqttwilltopicTest, ...behaviour.cmqttwilltopicTest },
    "cmqttwilltopic.set": {
      ...commands.cmqttwilltopicSet,
      ...behaviour.cmqttwilltopicSet,
      refusals: refusals.cmqttwilltopicSet,
    },
    "cmqttwillmsg.test": { ...commands.cmqttwillmsgTest, ...behaviour.cmqttwillmsgTest },
    "cmqttwillmsg.set": {
      ...commands.cmqttwillmsgSet,
      ...behaviour.cmqttwillmsgSet,
      refusals: refusals.cmqttwillmsgSet,
    },
    "cmqttconnect.test": { ...commands.cmqttconnectTest, ...behaviour.cmqttconnectTest },
    "cmqttconnect.read": { ...commands.cmqttconnectRead, ...behaviour.cmqttconnectRead },
    "cmqttconnect.set": {
      ...commands.cmqttconnectSet,
      ...behaviour.cmqttconnectSet,
      refusals: refusals.cmqttconnectSet,
    },
    "cmqttdisc.test": { ...commands.cmqttdiscTest, ...behaviour.cmqttdiscTest },
    "cmqttdisc.read": { ...commands.cmqttdiscRead, ...behaviour.cmqttdiscRead },
    "cmqttdisc.set": { ...commands.cmqttdiscSet, ...behaviour.cmqttdiscSet, refusals: refusals.cmqttdiscSet },
    "cmqtttopic.test": { ...commands.cmqtttopicTest, ...behaviour.cmqtttopicTest },
    "cmqtttopic.set": {
      ...commands.cmqtttopicSet,
      ...behaviour.cmqtttopicSet,
      refusals: refusals.cmqtttopicSet,
    },
    "cmqttpayload.test": { ...commands.cmqttpayloadTest, ...behaviour.cmqttpayloadTest },
    "cmqttpayload.set": {
      ...commands.cmqttpayloadSet,
      ...behaviour.cmqttpayloadSet,
      refusals: refusals.cmqttpayloadSet,
    },
    "cmqttpub.test": { ...commands.cmqttpubTest, ...behaviour.cmqttpubTest },
    "cmqttpub.set": { ...commands.cmqttpubSet, ...behaviour.cmqttpubSet, refusals: refusals.cmqttpubSet },
    "cmqttsubtopic.test": { ...commands.cmqttsubtopicTest, ...behaviour.cmqttsubtopicTest },
    "cmqttsubtopic.set": {
      ...commands.cmqttsubtopicSet,
      ...behaviour.cmqttsubtopicSet,
      refusals: refusals.cmqttsubtopicSet,
    },
    "cmqttsub.test": { ...commands.cmqttsubTest, ...behaviour.cmqttsubTest },
    "cmqttsub.set.staged": {
      ...commands.cmqttsubSetStaged,
      ...behaviour.cmqttsubSetStaged,
      refusals: refusals.cmqttsubSetStaged,
    },
    "cmqttsub.set.topic": {
      ...commands.cmqttsubSetTopic,
      ...behaviour.cmqttsubSetTopic,
      refusals: refusals.cmqttsubSetTopic,
    },
    "cmqttunsubtopic.test": { ...commands.cmqttunsubtopicTest, ...behaviour.cmqttunsubtopicTest },
    "cmqttunsubtopic.set": {
      ...commands.cmqttunsubtopicSet,
      ...behaviour.cmqttunsubtopicSet,
      refusals: refusals.cmqttunsubtopicSet,
    },
    "cmqttunsub.test": { ...commands.cmqttunsubTest, ...behaviour.cmqttunsubTest },
    "cmqttunsub.set.staged": {
      ...commands.cmqttunsubSetStaged,
      ...behaviour.cmqttunsubSetStaged,
      refusals: refusals.cmqttunsubSetStaged,
    },
    "cmqttunsub.set.topic": {
      ...commands.cmqttunsubSetTopic,
      ...behaviour.cmqttunsubSetTopic,
      refusals: refusals.cmqttunsubSetTopic,
    },
    "cmqttcfg.test": { ...commands.cmqttcfgTest, ...behaviour.cmqttcfgTest },
    "cmqttcfg.read": { ...commands.cmqttcfgRead, ...behaviour.cmqttcfgRead },
    "cmqttcfg.set.checkUTF8": { ...commands.cmqttcfgSetCheckUTF8, ...behaviour.cmqttcfgSetCheckUTF8 },
    "cmqttcfg.set.optimeout": { ...commands.cmqttcfgSetOptimeout, ...behaviour.cmqttcfgSetOptimeout },
    "cgsockcont.set": { ...commands.cgsockcontSet, ...behaviour.cgsockcontSet },
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
    "cgdcont.set": { ...commands.cgdcontSet, ...behaviour.cgdcontSet },
    "cgpaddr.set": { ...commands.cgpaddrSet, ...behaviour.cgpaddrSet, refusals: refusals.cgpaddrSet },
    "cgpaddr.execute": { ...commands.cgpaddrExecute, ...behaviour.cgpaddrExecute },
    "cgreg.read": { ...commands.cgregRead, ...behaviour.cgregRead },
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
