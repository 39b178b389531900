// A family that is not built in: its tables from JSON, at run time, without the generator. In: a published spec, or the
// differences to one. Out: what the generated files of a family hold, but for their straight-line functions.
//
// The same functions make the tables here and in the generator. No text of the file becomes code: names are looked up, and
// regular expressions are compiled only if they are known to end (pattern.ts). What is given is copied first, so nobody can
// change it while or after it is looked at.
import { UsageError } from "../errors.js";
import type { Family } from "../model.js";
import { badSpec } from "./accept/bad-spec.js";
import { copyOfSpec } from "./accept/copy.js";
import { brokenReferenceIn } from "./accept/references.js";
import { mistakeIn, type Mistake } from "./accept/schema.js";
import { locator, merge, type Source } from "./merge.js";
import type { JsonObject } from "./pointer.js";
import type { Locate, Report } from "./report.js";
import { flatten } from "./resolve.js";
import type { Spec } from "./spec.js";
import { tablesOf } from "./tables.js";

export { linesFrom } from "./printed/lines.js";
export type { Family, Lines } from "../model.js";
export { UsageError };

const SPEC = "the spec";
const BASE = "the base";

/**
 * Makes the tables of a family from JSON, for everything that takes a `Family`: client, session, codec, virtual module. What
 * a `Decoder` takes is made from them by `linesFrom`.
 *
 * A run-time family has what the meta-schema demands of a family, and every form, URC, field, state, code table, setting and final
 * result code that its tables look up exists. Its size and depth are bounded, its regular expressions take no longer than the
 * texts that they are tried on. Nothing tells whether its facts make sense together: whether examples decode, lines can be told
 * apart, recipes bind what they need. `spec check` does; a published spec has passed it. A family from here reads and writes
 * its lines by their layouts: it does the same as a generated one, and takes longer.
 *
 * @param spec what `JSON.parse` gives for a published spec (`at-mqtt/spec/FAMILY`), or for a JSON Merge Patch (RFC 7396) towards
 *   one, in which null removes. Its `extends`, if it has one, lists the name of the base, as it is or as the end of a path
 * @param base the published spec that it extends. The base has its defaults filled in and its definitions put in place:
 *   differences say the time limit of a form, not of its command, and bring the definitions that they refer to
 * @throws UsageError `bad-spec`: with the place that is wrong as a JSON pointer (`details.pointer`), and what to do
 */
export function familyFrom(spec: unknown, base?: unknown): Family {
  return tablesOf(specFrom(sourceOf(spec, base)));
}

function sourceOf(spec: unknown, base: unknown): Source {
  const value = copyOfSpec(spec, SPEC);
  if (base === undefined) {
    if ("extends" in value)
      throw badSpec(
        { document: SPEC, pointer: "/extends" },
        "extends something",
        "give that as well: familyFrom(spec, base)",
      );
    return { file: SPEC, value, bases: [] };
  }
  const below = { file: BASE, value: copyOfSpec(base, BASE), bases: [] };
  if ("extends" in below.value)
    throw badSpec(
      { document: BASE, pointer: "/extends" },
      "is not resolved",
      "give a published spec as base",
    );
  checkExtends(value, below.value);
  return { file: SPEC, value, bases: [below] };
}

/** A file may be called as its author likes; a name that is none of a file is that of the family. */
function checkExtends({ extends: listed = [] }: JsonObject, { family }: JsonObject): void {
  const [name, ...more] = Array.isArray(listed) ? listed : [listed];
  const last = typeof name === "string" ? name.slice(name.lastIndexOf("/") + 1) : undefined;
  const fits = name === undefined || last === family || last?.endsWith(".json") === true;
  if (!fits || more.length > 0)
    throw badSpec(
      { document: SPEC, pointer: "/extends" },
      `must be ["${String(family)}"], the base that is given`,
      "give the base that it names",
    );
}

function specFrom(source: Source): Spec {
  const merged = merge(source, refuse);
  const locate = locator(source, merged);
  refuseMistake(mistakeIn(merged.value), locate);
  const spec = flatten(merged.value, locate, refuse) as Spec;
  refuseMistake(brokenReferenceIn(spec), locate);
  return spec;
}

const refuse: Report = ({ file, pointer, message }) => {
  throw badSpec({ document: file, pointer }, message);
};

function refuseMistake(mistake: Mistake | undefined, locate: Locate): void {
  if (mistake)
    throw badSpec({ document: locate(mistake.pointer), pointer: mistake.pointer }, mistake.message);
}
