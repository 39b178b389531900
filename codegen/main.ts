// `npm run generate [-- --check] [--spec DIR] [--out DIR]`: the pipeline with a voice.
//
// Strategy: arguments in, sentences and an exit code out; nothing is decided here. 0: done, or up to date. 1: problems
// in the spec, or --check found a difference. 2: the arguments are wrong.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generate, type Report } from "./generate.js";
import { describeProblem } from "./spec/problem.js";

const USAGE = "usage: npm run generate [-- --check] [--spec DIR] [--out DIR]";

function folder(name: string): string {
  return fileURLToPath(new URL(`../${name}`, import.meta.url));
}

function readArguments(): { check: boolean; spec: string; out: string } {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean", default: false },
      spec: { type: "string", default: folder("spec") },
      out: { type: "string", default: folder("generated") },
    },
  });
  return values;
}

function tell({ problems, families, difference }: Report, check: boolean): number {
  for (const problem of problems) console.error(describeProblem(problem));
  if (problems.length > 0) {
    console.error(`${problems.length} problem${problems.length === 1 ? "" : "s"}; nothing was written`);
    return 1;
  }
  const kinds = Object.entries(difference) as [string, readonly string[]][];
  for (const [kind, paths] of kinds) for (const path of paths) console.log(`${kind}: ${path}`);
  const count = kinds.reduce((sum, [, paths]) => sum + paths.length, 0);
  if (check && count > 0) console.error("generated files differ from the spec; run `npm run generate`");
  else console.log(`${families.length} families, ${count} files changed`);
  return check && count > 0 ? 1 : 0;
}

async function main(): Promise<number> {
  let options: ReturnType<typeof readArguments>;
  try {
    options = readArguments();
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  const { check, spec, out } = options;
  return tell(await generate({ specDir: spec, outDir: out, check }), check);
}

process.exitCode = await main();
