// `spec check`: everything that the generator would say of a spec folder, and whether the versions moved far enough.
// Nothing is written. A version is judged only where the facts are sound, and only against a release that there is.
import { stat } from "node:fs/promises";
import { checkSpecs } from "../generate.js";
import { published } from "../outputs.js";
import { describeProblem } from "../spec/problem.js";
import { loadReleased } from "../release/baseline.js";
import { planRelease, type FamilyRelease } from "../release/release.js";
import { demand, EXIT, type Call, type Verb } from "./verb.js";

export const checkVerb: Verb = {
  usage: "check [--spec DIR]",
  says: "all problems of the spec at once, and versions that did not move with their differences",
  async run(call) {
    demand(call, 0, 0);
    const plans = await checkedPlan(call);
    if (!plans) return EXIT.found;
    const complaints = plans.flatMap(({ complaint }) => complaint ?? []);
    for (const complaint of complaints) call.out(`version: ${complaint}`);
    for (const plan of plans) call.talk(summary(plan));
    return complaints.length > 0 ? EXIT.found : EXIT.done;
  },
};

/** What a release would be; nothing, and the problems told, if the spec has any. @throws Error if it cannot be read */
export async function checkedPlan({ specDir, out, talk }: Call): Promise<FamilyRelease[] | undefined> {
  await stat(specDir);
  const { problems, specs } = await checkSpecs(specDir);
  for (const problem of problems) out(describeProblem(problem));
  if (problems.length === 0) return planRelease(specs.map(published), await loadReleased(specDir));
  talk(`${problems.length} problem${problems.length === 1 ? "" : "s"}`);
  return undefined;
}

function summary({ family, version, last, level, differences }: FamilyRelease): string {
  if (last === undefined) return `${family} ${version}: never released`;
  const many = differences.length === 1 ? "1 difference" : `${differences.length} differences`;
  return level
    ? `${family} ${version}: ${many} to ${last}, at most ${level}`
    : `${family} ${version}: as released`;
}
