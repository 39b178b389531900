// `spec release`: what the specs say now becomes what the next diff is made against, and the changelog says what changed.
// One complaint about a version, or one problem of the spec, and nothing is written.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { loadSpecs } from "../audit/load.js";
import { published } from "../outputs.js";
import { RELEASED, releasedText, toReleased } from "../release/baseline.js";
import { changelog } from "../release/changelog.js";
import { isDue, type FamilyRelease } from "../release/release.js";
import { checkedPlan } from "./check.js";
import { demand, EXIT, type Call, type Verb } from "./verb.js";

const CHANGELOG = "CHANGELOG.md";

export const releaseVerb: Verb = {
  usage: "release [--spec DIR]",
  says: "writes released/ and CHANGELOG.md of the spec folder from the differences to the last release",
  async run(call) {
    demand(call, 0, 0);
    const plans = await checkedPlan(call);
    if (!plans) return EXIT.found;
    const complaints = plans.flatMap(({ complaint }) => complaint ?? []);
    for (const complaint of complaints) call.out(`version: ${complaint}`);
    if (complaints.length > 0) return EXIT.found;
    await write(call, plans.filter(isDue));
    return EXIT.done;
  },
};

async function write({ specDir, out, talk }: Call, due: readonly FamilyRelease[]): Promise<void> {
  if (due.length === 0) return talk("nothing to release");
  const specs = new Map((await loadSpecs(specDir)).map((spec) => [spec.family, published(spec)]));
  await mkdir(join(specDir, RELEASED), { recursive: true });
  for (const { family, version } of due) {
    const text = releasedText(toReleased(specs.get(family) ?? {}));
    await writeFile(join(specDir, RELEASED, `${family}.json`), text);
    out(`${family} ${version}`);
  }
  const path = join(specDir, CHANGELOG);
  const before = await readFile(path, "utf8").catch(() => "");
  await writeFile(path, changelog(before, due));
}
