// Who takes part in which workload. Ours decodes with the tables of the whole family, everybody else knows what they
// will be asked.

import { lines as bc660k } from "../../generated/families/quectel-bc660k/lines.js";
import { lines as gsm } from "../../generated/families/quectel-gsm/lines.js";
import { lines as a7600 } from "../../generated/families/simcom-a7600/lines.js";
import type { Lines } from "../../runtime/model.js";
import type { Sink } from "../events.js";
import { decoder, subsetOf, type Payloads } from "../ours.js";
import type { Contender } from "./contender.js";
import { machine, machineBorrowed, machineUncounted, machineUncountedBorrowed } from "./machine.js";
import { packet } from "./packet.js";
import { readline, readlineInParts } from "./readline.js";
import { regex } from "./regex.js";

export { packet };

/** For W1 and W2. */
export const LINES = bc660k;
/** For W2u. */
export const UNCOUNTED = gsm;
/** For W3. */
export const PARTS = a7600;

export const NINE: readonly string[] = [
  ...["OK", "+QMTPUB", "+QMTOPEN", "+QMTSTAT", "+CSQ", "+QMTRECV"],
  ...["+CMQTTRXSTART", "+CMQTTRXTOPIC", "+CMQTTRXPAYLOAD", "+CMQTTRXEND"],
];

export function ours(lines: Lines, payloads: Payloads, name = `ours, ${payloads}`): Contender {
  return {
    name,
    takesViews: false,
    start: (sink: Sink) => decoder(lines, sink as (name: string, event: object) => void, payloads),
  };
}

export const oursSubset = ours(subsetOf(LINES, NINE), "owned", "ours, nine lines only");

/** For W1 and W2. */
export const LINE_CONTENDERS: readonly Contender[] = [
  readline,
  regex,
  machine,
  machineBorrowed,
  ours(LINES, "owned"),
  ours(LINES, "borrowed"),
];

/** For W2u: the same for a family that prints no length. */
export const UNCOUNTED_CONTENDERS: readonly Contender[] = [
  readline,
  regex,
  machineUncounted,
  machineUncountedBorrowed,
  ours(UNCOUNTED, "owned"),
  ours(UNCOUNTED, "borrowed"),
];

export const PART_CONTENDERS: readonly Contender[] = [
  readlineInParts,
  regex,
  machine,
  machineBorrowed,
  ours(PARTS, "owned"),
  ours(PARTS, "borrowed"),
];

/** Those that look at line ends only: what they misread is counted, not forbidden. */
export function splitsLines({ name }: Contender): boolean {
  return name.startsWith("B1") || name.startsWith("B2");
}
