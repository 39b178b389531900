// A report as text. In: a report. Out: lines for a terminal.
//
// Strategy: one line for each finding, with kind, line number, fragment, what is missing and the section; then a table of
// counts. Fragments are cut: a report is shared more freely than the manual it speaks of.
import type { AuditReport, Count, Unexplained } from "./audit.js";
import { KINDS, type Kind } from "./facts.js";

const LONGEST = 60;

export function tellAudit({ unexplained, complaints, counts }: AuditReport): string[] {
  return [
    ...unexplained.map(tellFinding),
    ...complaints.map((complaint) => `explanation: ${complaint}`),
    ...(Object.keys(KINDS) as Kind[]).map((kind) => tellCount(kind, counts[kind])),
  ];
}

function tellFinding({ fact: { kind, fragment, at }, missing }: Unexplained): string {
  const shown = fragment.length > LONGEST ? `${fragment.slice(0, LONGEST - 3)}...` : fragment;
  const section = at.section === "" ? "" : ` (${at.section})`;
  return `${kind} line ${at.number}${section}: ${shown}: ${missing}`;
}

function tellCount(kind: Kind, { found, accounted, explained }: Count): string {
  const left = found - accounted - explained;
  return `${KINDS[kind]}: ${found} found, ${accounted} accounted for, ${explained} explained, ${left} open`;
}
