// npm run simulate:long -- --seeds N [--from S] [--chunk 5000] [--jobs 2] [--fresh]   runs seeds and writes lines of results
// npm run simulate:long -- --check I      runs the line with this number again: it must come out the same
// npm run simulate:long -- --sum          adds up what there is
//
// Each seed is a session of every family. A chunk of seeds is run in a process of its own, which prints its figures.

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { FAMILY_NAMES } from "./families.js";
import { isPlan } from "./plans.js";
import {
  addLine,
  emptyResults,
  readResults,
  sumOf,
  Tally,
  writeResults,
  type Figures,
  type Line,
} from "./results.js";
import { simulate } from "./simulate.js";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "1000" },
    from: { type: "string" },
    plan: { type: "string", default: "all" },
    chunk: { type: "string", default: "5000" },
    jobs: { type: "string", default: "2" },
    fresh: { type: "boolean", default: false },
    check: { type: "string" },
    sum: { type: "boolean", default: false },
    /** A process of a chunk. */
    child: { type: "boolean", default: false },
  },
});

const { plan } = values;
if (!isPlan(plan)) throw new Error(`no plan ${plan}`);
if (values.child) console.log(JSON.stringify(await runChunk(Number(values.from), Number(values.seeds))));
else if (values.check !== undefined) await check(Number(values.check));
else {
  if (!values.sum) await runAll(Number(values.seeds));
  console.log(JSON.stringify(sumOf(readResults().lines), undefined, 2));
}

/** In this process. */
async function runChunk(from: number, seeds: number): Promise<Figures> {
  const tally = new Tally();
  for (let seed = from; seed < from + seeds; seed++)
    for (const family of FAMILY_NAMES) tally.add(await simulate({ family, seed, plan: plan as "all" }));
  return tally.figures;
}

async function runAll(seeds: number): Promise<void> {
  if (values.fresh) writeResults(emptyResults());
  let results = readResults();
  const begin = Number(values.from ?? nextSeed(results.lines));
  const chunk = Number(values.chunk);
  const starts = Array.from({ length: Math.ceil(seeds / chunk) }, (_, i) => begin + i * chunk).values();
  const work = async (): Promise<void> => {
    for (const from of starts) {
      const count = Math.min(chunk, begin + seeds - from);
      const line: Line = { from, to: from + count - 1, plan, ...(await inChild(from, count, plan)) };
      // Another program may have added lines meanwhile.
      results = addLine(readResults(), line);
      writeResults(results);
      console.log(
        `seeds ${line.from} to ${line.to}: ${line.sessions} sessions, broken ${JSON.stringify(line.broken)}`,
      );
    }
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, work));
}

function nextSeed(lines: readonly Line[]): number {
  return 1 + Math.max(0, ...lines.map(({ to }) => to));
}

async function inChild(from: number, seeds: number, ofPlan: string): Promise<Figures> {
  const args = [
    "--import",
    "tsx",
    fileURLToPath(import.meta.url),
    "--child",
    `--from=${from}`,
    `--seeds=${seeds}`,
    `--plan=${ofPlan}`,
  ];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 26 });
  return JSON.parse(stdout) as Figures;
}

/** @throws Error if a line does not come out as it was written */
async function check(number: number): Promise<void> {
  const line = readResults().lines[number];
  if (!line) throw new Error(`there is no line ${number}`);
  const { from, to, plan: ofPlan, ...written } = line;
  const figures = await inChild(from, to - from + 1, ofPlan);
  if (JSON.stringify(figures) !== JSON.stringify(written))
    throw new Error(
      `line ${number} came out as ${JSON.stringify(figures)} instead of ${JSON.stringify(written)}`,
    );
  console.log(`line ${number}: seeds ${from} to ${to} came out the same, ${JSON.stringify(figures)}`);
}
