// `spec diff A [B]`: what has become of A in B. Each is a resolved spec file or the name of a family; A alone is compared
// with its last release, which is then the older one.
//
// Strategy: to differ is no failure, so the exit code is 0, unless --gate names a level that must not be reached.
import { readFile } from "node:fs/promises";
import { compareSpecs, levelOfAll } from "../diff/compare.js";
import type { Difference } from "../diff/difference.js";
import { LEVELS, type Level } from "../diff/rules.js";
import { tellDifference } from "../diff/tell.js";
import { parseJson } from "../load/json.js";
import { published } from "../outputs.js";
import { isObject, type JsonObject } from "../../runtime/spec/pointer.js";
import { loadReleased } from "../release/baseline.js";
import { demand, EXIT, familyOf, UsageError, type Call, type Verb } from "./verb.js";

export const diffVerb: Verb = {
  usage: "diff A [B] [--json] [--gate patch|minor|major] [--spec DIR]",
  says: "what differs between two resolved spec files or families, or a family and its last release",
  options: ["json", "gate"],
  async run(call) {
    demand(call, 1, 2);
    const gate = gateOf(call);
    const [before, after] = await sides(call);
    const differences = compareSpecs(before, after);
    const level = levelOfAll(differences);
    tell(call, differences, level);
    const isReached = gate && level && LEVELS.indexOf(level) >= LEVELS.indexOf(gate);
    return isReached ? EXIT.found : EXIT.done;
  },
};

function gateOf({ gate }: Call): Level | undefined {
  const level = LEVELS.find((each) => each === gate);
  if (gate !== undefined && !level) throw new UsageError(`--gate is one of ${LEVELS.join(", ")}`);
  return level;
}

async function sides({ args, specDir }: Call): Promise<[JsonObject, JsonObject]> {
  const [first = "", second] = args;
  if (second !== undefined) return [await side(specDir, first), await side(specDir, second)];
  const after = await side(specDir, first);
  const before = (await loadReleased(specDir)).get(String(after["family"]));
  if (!before)
    throw new UsageError(`${String(after["family"])} was never released; name what to compare it with`);
  return [before, after];
}

async function side(specDir: string, name: string): Promise<JsonObject> {
  if (!/[./\\]/.test(name)) return published(await familyOf(specDir, name));
  const value = parseJson(await readFile(name, "utf8"));
  const isSpec = isObject(value) && isObject(value["commands"]) && isObject(value["urcs"]);
  if (!isSpec) throw new Error(`${name}: not a resolved spec`);
  return value;
}

function tell({ json, out, talk }: Call, differences: readonly Difference[], level: Level | undefined): void {
  if (json) out(JSON.stringify({ level: level ?? null, differences }, null, 2));
  else for (const difference of differences) out(tellDifference(difference));
  talk(level ? `${differences.length} differences, at most ${level}` : "no differences");
}
