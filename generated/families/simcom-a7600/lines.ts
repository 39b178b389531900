// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Lines } from "../../../runtime/model.js";
import type { Types } from "./types.js";
import * as commands from "./commands.js";
import * as readers from "./readers.js";
import * as urcs from "./urcs.js";

/** Everything that SIMCom A7600 series prints, for a decoder. */
export const lines: Lines<Types> = {
  maximum: 10240,
  words: {
    ok: "OK",
    error: "ERROR",
    rdy: "RDY",
    cmqttnonet: "+CMQTTNONET",
    smsdone: "SMS DONE",
    pbdone: "PB DONE",
    normalpowerdown: "NORMAL POWER DOWN",
  },
  lines: [
    commands.ccertlistExecuteResponse,
    { ...commands.cmqttstartExecuteCompletion, integers: readers.readCmqttstartExecuteCompletion },
    { ...commands.cmqttstopExecuteCompletion, integers: readers.readCmqttstartExecuteCompletion },
    commands.cmqttaccqReadResponse,
    { ...commands.cmqttaccqSetCompletion, integers: readers.readCmqttaccqSetCompletion },
    { ...commands.cmqttrelSetCompletion, integers: readers.readCmqttaccqSetCompletion },
    { ...commands.cmqttsslcfgReadResponse, integers: readers.readCmqttsslcfgReadResponse },
    { ...commands.cmqttwilltopicSetCompletion, integers: readers.readCmqttaccqSetCompletion },
    { ...commands.cmqttwillmsgSetCompletion, integers: readers.readCmqttaccqSetCompletion },
    commands.cmqttconnectReadResponse,
    { ...commands.cmqttconnectSetCompletion, integers: readers.readCmqttaccqSetCompletion },
    { ...commands.cmqttdiscReadResponse, integers: readers.readCmqttdiscReadResponse },
    { ...commands.cmqttdiscSetCompletion, integers: readers.readCmqttaccqSetCompletion },
    { ...commands.cmqtttopicSetCompletion, integers: readers.readCmqttaccqSetCompletion },
    { ...commands.cmqttpayloadSetCompletion, integers: readers.readCmqttaccqSetCompletion },
    { ...commands.cmqttpubSetCompletion, integers: readers.readCmqttaccqSetCompletion },
    { ...commands.cmqttsubtopicSetCompletion, integers: readers.readCmqttaccqSetCompletion },
    { ...commands.cmqttsubSetStagedCompletion, integers: readers.readCmqttaccqSetCompletion },
    { ...commands.cmqttunsubtopicSetCompletion, integers: readers.readCmqttaccqSetCompletion },
    { ...commands.cmqttunsubSetStagedCompletion, integers: readers.readCmqttaccqSetCompletion },
    { ...commands.cmqttcfgReadResponse, integers: readers.readCmqttcfgReadResponse },
    { ...commands.cmeeReadResponse, integers: readers.readCmeeReadResponse },
    { ...commands.cfunReadResponse, integers: readers.readCfunReadResponse },
    commands.cpinReadResponse,
    { ...commands.csqExecuteResponse, integers: readers.readCsqExecuteResponse },
    commands.cregReadResponse,
    commands.ceregReadResponse,
    { ...commands.cgattReadResponse, integers: readers.readCgattReadResponse },
    commands.cgdcontReadResponse,
    commands.cgpaddrSetResponse,
    commands.cgpaddrExecuteResponse,
    commands.cgregReadResponse,
    urcs.cpin,
    urcs.creg,
    urcs.cereg,
    urcs.cgev,
    { ...urcs.cmqttconnlost, integers: readers.readCmqttconnlostUrc },
    { ...urcs.cmqttrxstart, integers: readers.readCmqttrxstartUrc },
    { ...urcs.cmqttrxtopic, integers: readers.readCmqttrxtopicUrc },
    { ...urcs.cmqttrxpayload, integers: readers.readCmqttrxpayloadUrc },
    { ...urcs.cmqttrxend, integers: readers.readCmqttrxendUrc },
    { ...urcs.atready, integers: readers.readAtreadyUrc },
    { id: "cmeerror", prefix: "+CME ERROR", layout: [{ name: "code", type: "integer" }] },
    {
      id: "cmeerror.text",
      prefix: "+CME ERROR",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
    },
  ],
};

export * from "./constants.js";
