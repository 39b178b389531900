// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Refusals } from "../../../runtime/model.js";

/** How the module refuses a command, unless its form says otherwise. */
export const general: Refusals = {
  unknown: { final: "ERROR" },
  parameter: { final: "+CME ERROR", code: 8507 },
  state: { final: "+CME ERROR", code: 8503 },
  busy: { final: "+CME ERROR", code: 8508 },
  missing: { final: "+CME ERROR", code: 8507 },
};

/** `AT+QMTOPEN=<TCP_connectID>,<host_name>,<port>` */
export const qmtopenSet: Refusals = { state: { final: "OK", fields: { result: 2 } } };

/** `AT+CMEE=<n>` */
export const cmeeSet: Refusals = { parameter: { final: "+CME ERROR", code: 50 } };

/** `AT+CREG=<n>` */
export const cregSet: Refusals = { parameter: { final: "+CME ERROR", code: 50 } };

/** `AT+CEREG=<n>` */
export const ceregSet: Refusals = { parameter: { final: "+CME ERROR", code: 50 } };

/** `AT+CGATT=<state>` */
export const cgattSet: Refusals = { parameter: { final: "+CME ERROR", code: 50 } };

/** `AT+CGPADDR=<cid>` */
export const cgpaddrSet: Refusals = { parameter: { final: "+CME ERROR", code: 50 } };
