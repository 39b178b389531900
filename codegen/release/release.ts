// What a release of the specs would be: for each family its version, the last released one, the differences between, and
// what is wrong with the version. In: resolved families and the last released ones. Out: a plan; no file is touched.
//
// Strategy: the diff says how much has changed, the rule here how far the version must have moved at least. A version that
// moved further is the author's right. One that moved back, or a family that is gone, is not.
import { compareSpecs, levelOfAll } from "../diff/compare.js";
import type { Difference } from "../diff/difference.js";
import type { Level } from "../diff/rules.js";
import type { JsonObject } from "../../runtime/spec/pointer.js";
import { bump, compareVersions } from "./version.js";

export interface FamilyRelease {
  readonly family: string;
  readonly version: string;
  /** Left out for a family that was never released. */
  readonly last?: string;
  readonly level?: Level;
  readonly differences: readonly Difference[];
  /** Why it cannot be released so; left out if it can, or if there is nothing to release. */
  readonly complaint?: string;
}

export function planRelease(
  specs: readonly JsonObject[],
  released: ReadonlyMap<string, JsonObject>,
): FamilyRelease[] {
  const plans = specs.map((spec) => planFamily(spec, released.get(String(spec["family"]))));
  const names = plans.map(({ family }) => family);
  const gone = [...released].filter(([family]) => !names.includes(family));
  return [...plans, ...gone.map(([family, last]) => planGone(family, String(last["version"])))];
}

function planFamily(spec: JsonObject, before: JsonObject | undefined): FamilyRelease {
  const family = String(spec["family"]);
  const version = String(spec["version"]);
  if (!before) return { family, version, differences: [] };
  const last = String(before["version"]);
  const differences = compareSpecs(before, spec);
  const level = levelOfAll(differences);
  const least = bump(last, level);
  const found = { family, version, last, differences, ...(level && { level }) };
  if (compareVersions(version, least) >= 0) return found;
  const what = level ? `differs from its release ${last} at level ${level}` : `was released as ${last}`;
  return {
    ...found,
    complaint: `${family} ${what}; its version is ${version} and must be at least ${least}`,
  };
}

function planGone(family: string, last: string): FamilyRelease {
  const complaint = `${family} ${last} was released and is gone; to give it up, remove its file in released/`;
  return { family, version: last, last, differences: [], level: "major", complaint };
}

/** True if there is something that the last release does not have. */
export function isDue({ last, version, differences }: FamilyRelease): boolean {
  return last === undefined || differences.length > 0 || version !== last;
}
