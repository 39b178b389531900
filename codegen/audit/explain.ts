// What nobody can account for and why: the explanations of a family, `audit/<family>.json` in the spec folder. In: the
// file's text, facts. Out: which facts are explained, and what is wrong with the explanations themselves.
//
// Strategy: an explanation is a short fragment of a line, and it explains a fact if it is part of what was printed, or
// if what was printed is part of it and it is part of the line. So it cannot be so general that it hides the rest of its
// line. One with `instead` corrects the line before anything is looked for, which is stricter: what stands there then has
// to be accounted for. Each must earn its place: one that is of no use is stale, an erratum that it names must exist.
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { parseJson } from "../load/json.js";
import type { Spec } from "../../runtime/spec/spec.js";
import type { Fact } from "./facts.js";
import { linesOf } from "./lines.js";

export interface Explanation {
  readonly line: string;
  readonly why: string;
  readonly kind: "extraction" | "erratum" | "elsewhere";
  /** The key of the erratum. */
  readonly erratum?: string;
  /** The only section in which it explains anything, where the same fragment stands rightly elsewhere. */
  readonly section?: string;
  /** What to read in its place: then the corrected line is audited like any other. */
  readonly instead?: string;
}

const schema = new URL("../../spec/schema/audit.schema.json", import.meta.url);

/** @throws Error if the text is not what the schema wants */
export function readExplanations(text: string): Explanation[] {
  const value = parseJson(text);
  const ajv = new Ajv({ allErrors: true });
  const isValid = ajv.validate(JSON.parse(readFileSync(schema, "utf8")) as object, value);
  if (!isValid) throw new Error(ajv.errorsText(ajv.errors, { dataVar: "" }));
  return (value as unknown as { explanations: Explanation[] }).explanations;
}

export function explains({ line, section, instead }: Explanation, { fragment, at }: Fact): boolean {
  if (instead !== undefined || (section ?? at.section) !== at.section) return false;
  return holds(fragment, line) || (holds(at.text, line) && holds(line, fragment));
}

/** A line as it should have been printed. */
export function corrected(text: string, explanations: readonly Explanation[]): string {
  return explanations.reduce((line, each) => replaced(line, each), text);
}

function replaced(text: string, { line, instead }: Explanation): string {
  const start = instead === undefined ? -1 : find(text, line);
  if (start < 0) return text;
  const rest = text.slice(start + line.length);
  return text.slice(0, start) + instead + replaced(rest, { line, instead } as Explanation);
}

function holds(whole: string, part: string): boolean {
  return find(whole, part) >= 0;
}

/** The part at a boundary: "value: 3" is no part of "value: 30". */
function find(whole: string, part: string): number {
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    const isCut = splitsWord(whole, at) || splitsWord(whole, at + part.length);
    if (!isCut) return at;
  }
  return -1;
}

function splitsWord(text: string, at: number): boolean {
  return /\w/.test(text[at - 1] ?? "") && /\w/.test(text[at] ?? "");
}

/** Sentences about explanations that are stale or name an erratum that does not exist. */
export function complaints(
  explanations: readonly Explanation[],
  facts: readonly Fact[],
  text: string,
  { errata }: Spec,
): string[] {
  const lines = linesOf(text).map((line) => line.cells.join("\t"));
  return explanations.flatMap((explanation) => {
    const { line, erratum, instead } = explanation;
    const isUsed =
      instead === undefined
        ? facts.some((fact) => explains(explanation, fact))
        : lines.some((each) => holds(each, line));
    return [
      ...(isUsed ? [] : [`"${line}" explains nothing (stale)`]),
      ...(erratum === undefined || Object.hasOwn(errata, erratum) ? [] : [`no erratum "${erratum}"`]),
    ];
  });
}
