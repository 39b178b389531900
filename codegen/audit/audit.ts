// The audit of one family: a manual's text against its spec and its explanations. In: those three. Out: a report.
//
// Strategy: find all facts, ask the spec about each, ask the explanations about the rest. Everything is counted, so that
// a finder that stopped finding is seen as well: a report that is clean because nothing was found says so.
import { missingExample } from "./examples.js";
import type { Spec } from "../../runtime/spec/spec.js";
import { tablesOf } from "../../runtime/spec/tables.js";
import { missing } from "./account.js";
import { complaints, corrected, explains, type Explanation } from "./explain.js";
import { KINDS, type Fact, type Kind } from "./facts.js";
import { factsOf } from "./find.js";

export interface Unexplained {
  readonly fact: Fact;
  /** What the spec lacks. */
  readonly missing: string;
}

export interface Count {
  readonly found: number;
  readonly accounted: number;
  readonly explained: number;
}

export interface AuditReport {
  readonly unexplained: readonly Unexplained[];
  /** What is wrong with the explanations. */
  readonly complaints: readonly string[];
  readonly counts: Readonly<Record<Kind, Count>>;
}

export function audit(text: string, spec: Spec, explanations: readonly Explanation[] = []): AuditReport {
  const facts = factsOf(text, (line) => corrected(line, explanations));
  const open = lackingOf(facts, spec);
  const unexplained = open.filter(({ fact }) => !explanations.some((each) => explains(each, fact)));
  const openFacts = open.map(({ fact }) => fact);
  const counts = Object.fromEntries(
    (Object.keys(KINDS) as Kind[]).map((kind) => [kind, countOf(kind, facts, open, unexplained)]),
  ) as Record<Kind, Count>;
  return { unexplained, complaints: complaints(explanations, openFacts, text, spec), counts };
}

function lackingOf(facts: readonly Fact[], spec: Spec): Unexplained[] {
  const family = tablesOf(spec);
  return facts.flatMap((fact) => {
    const lack = fact.kind === "example" ? missingExample(fact, family) : missing(fact, spec);
    return lack === undefined ? [] : [{ fact, missing: lack }];
  });
}

function countOf(
  kind: Kind,
  facts: readonly Fact[],
  open: readonly Unexplained[],
  unexplained: readonly Unexplained[],
): Count {
  const found = facts.filter((fact) => fact.kind === kind).length;
  const lacking = open.filter(({ fact }) => fact.kind === kind).length;
  const left = unexplained.filter(({ fact }) => fact.kind === kind).length;
  return { found, accounted: found - lacking, explained: lacking - left };
}
