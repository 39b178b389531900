// Versions of specs (MAJOR.MINOR.PATCH). In: a version and a level. Out: the least version that may follow.
//
// Strategy: three numbers and nothing else; the meta-schema lets no other text through. Plain semantic versioning from the
// first release on, also below 1.0.0: a port must be able to trust the first number.
import type { Level } from "../diff/rules.js";

type Numbers = readonly [major: number, minor: number, patch: number];

function parse(version: string): Numbers {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return [major, minor, patch];
}

/** The least version with which a difference of this level may be released. */
export function bump(version: string, level: Level | undefined): string {
  const [major, minor, patch] = parse(version);
  if (level === "major") return `${major + 1}.0.0`;
  if (level === "minor") return `${major}.${minor + 1}.0`;
  return level === "patch" ? `${major}.${minor}.${patch + 1}` : version;
}

/** Negative if the first is the older one. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parse(a), parse(b)];
  const index = left.findIndex((number, at) => number !== right[at]);
  return index < 0 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
}
