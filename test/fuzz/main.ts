// `npm run fuzz -- --target NAME [--runs N | --seconds N] [--seed S] [--blind] [--keep]`
//
// Runs the loop on one target, from its corpus in the repository. A seed, a corpus and a number of runs give the same result
// every time; `--seconds` is for whoever looks for more. `--keep` writes what was reached into the corpus, as few and as short
// inputs as reach it. The exit code is 1 if something was found; it is printed as hex and as text.

import { register } from "node:module";
import { parseArgs } from "node:util";
import { visible } from "../../runtime/bytes.js";
import { generator } from "../helpers/transcript.js";
import { readCorpus, writeCorpus } from "./corpus.js";
import { installCounters } from "./counters.js";
import { fuzz, minimise, type Plan } from "./loop.js";
import type { Target } from "./target.js";

const { values: flags } = parseArgs({
  options: {
    target: { type: "string" },
    runs: { type: "string" },
    seconds: { type: "string" },
    seed: { type: "string", default: "1" },
    blind: { type: "boolean", default: false },
    keep: { type: "boolean", default: false },
  },
});
const name = flags.target ?? "";
if (!/^[a-z]+$/.test(name)) throw new Error("say --target, one of test/fuzz/targets");

const counters = installCounters();
register("./hook.ts", import.meta.url);
const target = ((await import(`./targets/${name}.ts`)) as { [name: string]: Target })[name] as Target;

const began = performance.now();
const most = Number(flags.runs ?? (flags.seconds === undefined ? 10_000 : Infinity));
const seconds = Number(flags.seconds ?? Infinity);
const elapsed = (): number => (performance.now() - began) / 1000;
const kept = readCorpus(name);
const plan: Plan = {
  ...{ target, counters, blind: flags.blind },
  corpus: [...kept, ...target.seeds()],
  random: generator(Number(flags.seed)),
  goOn: (runs) => runs < most && (seconds === Infinity || elapsed() < seconds),
};
const { runs, reached, features, found } = fuzz(plan);
console.log(
  `${name}: seed ${flags.seed}, ${runs} runs, ${reached.length} inputs reach ${features} features of ` +
    `${counters.branches} branches (${elapsed().toFixed(1)} s)`,
);
if (flags.keep) console.log(writeCorpus(name, minimise(plan, reached)));
if (found) {
  console.log(`FOUND after ${runs} runs: ${found.error.stack ?? found.error.message}`);
  console.log(`hex  ${Buffer.from(found.input).toString("hex")}\ntext ${visible(found.input)}`);
  process.exitCode = 1;
}
