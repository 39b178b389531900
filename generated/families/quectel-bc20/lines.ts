// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Lines } from "../../../runtime/model.js";
import type { Types } from "./types.js";
import * as commands from "./commands.js";
import * as readers from "./readers.js";
import * as urcs from "./urcs.js";

/** Everything that Quectel BC20 prints, for a decoder. */
export const lines: Lines<Types> = {
  maximum: 2048,
  words: { ok: "OK", error: "ERROR", rdy: "RDY", normalpowerdown: "NORMAL POWER DOWN" },
  lines: [
    commands.qmtcfgSetWillQueryResponse,
    commands.qmtcfgSetTimeoutQueryResponse,
    commands.qmtcfgSetSessionQueryResponse,
    commands.qmtcfgSetKeepaliveQueryResponse,
    commands.qmtcfgSetAliauthQueryResponse,
    commands.qmtopenReadResponse,
    { ...commands.qmtopenSetCompletion, integers: readers.readQmtopenSetCompletion },
    { ...commands.qmtcloseSetCompletion, integers: readers.readQmtcloseSetCompletion },
    { ...commands.qmtconnReadResponse, integers: readers.readQmtconnReadResponse },
    { ...commands.qmtconnSetCompletion, integers: readers.readQmtconnSetCompletion },
    { ...commands.qmtdiscSetCompletion, integers: readers.readQmtcloseSetCompletion },
    commands.qmtsubSetCompletion,
    { ...commands.qmtunsSetCompletion, integers: readers.readQmtunsSetCompletion },
    { ...commands.qmtpubSetCompletion, integers: readers.readQmtpubSetCompletion },
    { ...commands.cmeeReadResponse, integers: readers.readCmeeReadResponse },
    { ...commands.cfunReadResponse, integers: readers.readCfunReadResponse },
    commands.cpinReadResponse,
    { ...commands.csqExecuteResponse, integers: readers.readCsqExecuteResponse },
    commands.cregReadResponse,
    commands.ceregReadResponse,
    { ...commands.cgattReadResponse, integers: readers.readCgattReadResponse },
    commands.cgdcontReadResponse,
    commands.cgpaddrSetResponse,
    urcs.cpin,
    urcs.creg,
    urcs.cereg,
    urcs.cgev,
    { ...urcs.qmtstat, integers: readers.readQmtstatUrc },
    { ...urcs.qmtrecv, make: readers.makeQmtrecvUrc },
    urcs.ip,
    urcs.qiurc,
    { id: "cmeerror", prefix: "+CME ERROR", layout: [{ name: "code", type: "integer" }] },
    {
      id: "cmeerror.text",
      prefix: "+CME ERROR",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
    },
  ],
};

export * from "./constants.js";
