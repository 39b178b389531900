// The rule that compares what a test form prints with the schema of the set form: `(0-5),(1-65535)` must say the same.
//
// Strategy: only where it can be decided. A printed line is cut at its commas; it speaks of a set form if it has as many
// groups as that form has fields and its quoted words are the form's key words. If no candidate agrees, the first one is
// reported. A manual that contradicts itself is an erratum, whose key starts with `<command>-test`.
import { join } from "../../runtime/spec/pointer.js";
import { sameSpans, spansOf, unite, type Span } from "../spec/spans.js";
import type { Spec, SpecCommand } from "../../runtime/spec/spec.js";
import { idOf } from "../../runtime/spec/walk.js";
import { finding, type Finding } from "./finding.js";
import { waysToWrite, type Token } from "./shape.js";

const RANGE = /^(-?[0-9]+)(?:-(-?[0-9]+))?$/;

export function* checkTestAnswers(spec: Spec): Iterable<Finding> {
  const errata = Object.keys(spec.errata);
  for (const [name, command] of Object.entries(spec.commands)) {
    const isExplained = errata.some((key) => key.startsWith(`${idOf(name)}-test`));
    if (!isExplained) yield* checkCommand(command, join("/commands", name));
  }
}

function* checkCommand(command: SpecCommand, pointer: string): Iterable<Finding> {
  const lines = setLines(command);
  for (const [key, form] of Object.entries(command.forms))
    for (const [index, line] of (form.printed ?? []).entries()) {
      const groups = cut(line);
      const candidates = lines.filter((tokens) => speaksOf(groups, tokens));
      const results = candidates.map((tokens) => disagreements(groups, tokens));
      const [first] = results;
      if (first && results.every((found) => found.length > 0))
        yield finding("test-disagrees", join(pointer, "forms", key, "printed", index), first.join("; "));
    }
}

/** Every set form with all its fields. */
function setLines({ forms }: SpecCommand): Token[][] {
  return Object.entries(forms)
    .filter(([key]) => key.startsWith("set"))
    .map(([, form]) => waysToWrite(form.parameters).reduce((a, b) => (b.length > a.length ? b : a)));
}

/** The groups behind the prefix; commas inside parentheses and quotes do not cut. */
function cut(line: string): string[] {
  const text = line.slice(line.indexOf(":") + 1);
  return (text.match(/(?:\([^)]*\)|"[^"]*"|[^,("])+/g) ?? []).map((group) => group.trim());
}

function speaksOf(groups: readonly string[], tokens: readonly Token[]): boolean {
  return (
    groups.length === tokens.length &&
    tokens.every((token, index) => {
      const word = /^\(?"([^"]*)"\)?$/.exec(groups[index] ?? "")?.[1];
      return (
        !("literal" in token) || word === undefined || word.toLowerCase() === token.literal.toLowerCase()
      );
    })
  );
}

function disagreements(groups: readonly string[], tokens: readonly Token[]): string[] {
  return groups.flatMap((group, index) => {
    const token = tokens[index];
    const printed = printedSpans(group);
    if (!printed || !token || "literal" in token) return [];
    const own = spansOf(token.value);
    return own && !sameSpans(printed, own)
      ? [`prints ${group} at place ${index + 1}, the schema differs`]
      : [];
  });
}

function printedSpans(group: string): Span[] | undefined {
  const inner = /^\(([^()"<]*)\)$/.exec(group)?.[1];
  const parts = inner?.split(",").map((part) => RANGE.exec(part.trim()));
  if (!parts || parts.some((part) => part === null)) return undefined;
  return unite(parts.map((part) => [Number(part?.[1]), Number(part?.[2] ?? part?.[1])] as const));
}
