// All vectors of a family, made from its resolved spec by rule. In: a spec. Out: vectors, or findings where the schema
// and the codec disagree on what is legal.
//
// Strategy: nobody writes a vector by hand, so a new command has all of its own on the day it is described. The order is
// that of the spec; names are unique, and the first of several equal lines stays.
import type { Spec } from "../../runtime/spec/spec.js";
import { tablesOf } from "../../runtime/spec/tables.js";
import { formsOf, objectSchemasOf, urcsOf } from "../../runtime/spec/walk.js";
import type { Finding } from "../check/finding.js";
import type { Seeds } from "./cases.js";
import { commandVectors } from "./commands.js";
import { answerVectors, finalVectors, urcVectors } from "./lines.js";
import { sessionVectors } from "./sessions/index.js";
import type { Vector } from "./vector.js";

export type { Vector } from "./vector.js";

export function* checkVectors(spec: Spec): Iterable<Finding> {
  for (const each of made(spec)) if ("code" in each) yield each;
}

/** Of a spec that has passed its checks. */
export function vectorsOf(spec: Spec): Vector[] {
  const vectors = made(spec).filter((each) => "kind" in each);
  const seen = new Set<string>();
  return vectors.filter((vector) => {
    const { name: _name, ...what } = vector;
    const key = JSON.stringify(what);
    return !seen.has(key) && seen.add(key);
  });
}

/** For each property with a pattern, a text from an example, or the plain text that its pattern begins with. */
export function seedsOf(spec: Spec): Seeds {
  const seeds = new Map<string, string>();
  for (const { schema, form } of objectSchemasOf(spec))
    for (const [name, { pattern }] of Object.entries(schema.properties)) {
      if (pattern === undefined || seeds.has(name)) continue;
      const given = (form?.form.examples ?? []).map(({ values }) => values?.[name]);
      const known = [/^\^([\w/: -]+)$/.exec(pattern)?.[1], ...given].filter(
        (each) => typeof each === "string",
      );
      const seed = known.find((each) => new RegExp(pattern, "u").test(each));
      if (seed !== undefined) seeds.set(name, seed);
    }
  return seeds;
}

const known = new WeakMap<Spec, (Vector | Finding)[]>();

/** Checked and printed in one run: made once. */
function made(spec: Spec): (Vector | Finding)[] {
  const before = known.get(spec);
  if (before) return before;
  const all = [...make(spec)];
  known.set(spec, all);
  return all;
}

function* make(spec: Spec): Iterable<Vector | Finding> {
  const [family, seeds] = [tablesOf(spec), seedsOf(spec)];
  for (const place of formsOf(spec)) {
    yield* commandVectors(place, family, seeds);
    yield* answerVectors(place, family, seeds, spec.codes);
  }
  for (const place of urcsOf(spec)) yield* urcVectors(place, family, seeds, spec.codes);
  yield* finalVectors(spec);
  yield* sessionVectors({ spec, family, seeds });
}
