// The named values of a family: what a program compares with, as in `openResult.dnsFailed`. In: the spec. Out: constants.
//
// One object for each table of codes, and for each property of a command or URC that has a set of values; its members
// are the keys of the spec. The objects are their own types, so that declarations show the values, and nothing refers
// to them, so that a bundle has those that it uses. `codes.ts` explains numbers at run time; here the titles are comments.
import { constantsOf, type NamedConstant, type NamedSet } from "../../spec/sets.js";
import type { Spec } from "../../../runtime/spec/spec.js";
import { comment } from "../escape.js";
import { Documented } from "../literal.js";
import { place, sentence } from "../syntax.js";
import type { Constant } from "./module.js";

export function namedConstants(spec: Spec): Constant[] {
  return constantsOf(spec).map((constant) => {
    const members = [...constant.members].sort(byValue);
    const value = members.map(({ key, value: each, title }) => {
      const isSaid = words(key) === words(title);
      return [key, isSaid ? each : new Documented(comment(title), each)] as const;
    });
    return { name: constant.name, doc: docOf(constant, spec), value: Object.fromEntries(value) };
  });
}

/** To see whether a title only repeats the name. */
function words(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Numbers from the lowest up; texts stay as they are. */
function byValue(
  { value: a }: { readonly value: unknown },
  { value: b }: { readonly value: unknown },
): number {
  return typeof a === "number" && typeof b === "number" ? a - b : 0;
}

function docOf({ table, sets }: NamedConstant, spec: Spec): string {
  const codes = table === undefined ? undefined : spec.codes[table];
  if (codes) return `${sentence(codes.title)} ${place(codes.source)}`;
  const lines = [...new Set(sets.map(({ property, name }) => `\`${property}\` of \`${comment(name)}\``))];
  return [`${lines.join(" and ")}:`, ...new Set(sets.flatMap(descriptionOf))].join(" ");
}

function descriptionOf({ description }: NamedSet): string[] {
  return description === undefined ? [] : [sentence(description)];
}
