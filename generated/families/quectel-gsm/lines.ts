// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Lines } from "../../../runtime/model.js";
import type { Types } from "./types.js";
import * as commands from "./commands.js";
import * as readers from "./readers.js";
import * as urcs from "./urcs.js";

/** Everything that Quectel M26, M35, MC20, MC30 prints, for a decoder. */
export const lines: Lines<Types> = {
  maximum: 1548,
  words: { ok: "OK", error: "ERROR", rdy: "RDY", normalpowerdown: "NORMAL POWER DOWN" },
  lines: [
    commands.qmtcfgSetWillQueryResponse,
    { ...commands.qmtcfgSetTimeoutQueryResponse, integers: readers.readQmtcfgSetTimeoutQueryResponse },
    { ...commands.qmtcfgSetSessionQueryResponse, integers: readers.readQmtcfgSetSessionQueryResponse },
    { ...commands.qmtcfgSetKeepaliveQueryResponse, integers: readers.readQmtcfgSetKeepaliveQueryResponse },
    commands.qmtcfgSetAliauthQueryResponse,
    { ...commands.qmtcfgSetSslQueryResponse, integers: readers.readQmtcfgSetSslQueryResponse },
    { ...commands.qmtcfgSetVersionQueryResponse, integers: readers.readQmtcfgSetVersionQueryResponse },
    commands.qmtopenReadResponse,
    { ...commands.qmtopenSetCompletion, integers: readers.readQmtopenSetCompletion },
    { ...commands.qmtcloseSetCompletion, integers: readers.readQmtcloseSetCompletion },
    { ...commands.qmtconnReadResponse, integers: readers.readQmtconnReadResponse },
    { ...commands.qmtconnSetCompletion, integers: readers.readQmtconnSetCompletion },
    { ...commands.qmtdiscSetCompletion, integers: readers.readQmtcloseSetCompletion },
    commands.qmtsubSetCompletion,
    { ...commands.qmtunsSetCompletion, integers: readers.readQmtunsSetCompletion },
    { ...commands.qmtpubSetCountedCompletion, integers: readers.readQmtpubSetCountedCompletion },
    commands.qsecwriteSetResponse,
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
    { ...urcs.qmtrecvbare, make: readers.makeQmtrecvUrc },
    { id: "cmeerror", prefix: "+CME ERROR", layout: [{ name: "code", type: "integer" }] },
    {
      id: "cmeerror.text",
      prefix: "+CME ERROR",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
    },
  ],
};

export * from "./constants.js";
