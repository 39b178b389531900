// `npm run audit -- FAMILY MANUAL.txt [--spec DIR]`: the audit with a voice.
//
// Strategy: arguments in, lines and an exit code out; nothing is decided here. 0: the spec accounts for everything, or
// an explanation does. 1: findings. 2: the arguments are wrong. 4: the manual or the spec cannot be read.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { audit } from "./audit/audit.js";
import { loadExplanations, loadSpecs } from "./audit/load.js";
import { tellAudit } from "./audit/tell.js";

const USAGE = "usage: npm run audit -- FAMILY MANUAL.txt [--spec DIR]";

class UsageError extends Error {}

interface Arguments {
  readonly family: string;
  readonly manual: string;
  readonly specDir: string;
}

function readArguments(): Arguments {
  const spec = fileURLToPath(new URL("../spec", import.meta.url));
  const { values, positionals } = parseArgs({
    options: { spec: { type: "string", default: spec } },
    allowPositionals: true,
  });
  const [family, manual] = positionals;
  if (family === undefined || manual === undefined || positionals.length > 2)
    throw new UsageError("a family and a file are needed");
  return { family, manual, specDir: values.spec };
}

async function run({ family, manual, specDir }: Arguments): Promise<number> {
  const specs = await loadSpecs(specDir);
  const spec = specs.find((each) => each.family === family);
  if (!spec)
    throw new UsageError(`no family "${family}"; there are ${specs.map((each) => each.family).join(", ")}`);
  const report = audit(await readFile(manual, "utf8"), spec, await loadExplanations(specDir, family));
  for (const line of tellAudit(report)) console.log(line);
  return report.unexplained.length + report.complaints.length > 0 ? 1 : 0;
}

async function main(): Promise<number> {
  let read: Arguments;
  try {
    read = readArguments();
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  try {
    return await run(read);
  } catch (error) {
    console.error((error as Error).message);
    return error instanceof UsageError ? 2 : 4;
  }
}

process.exitCode = await main();
