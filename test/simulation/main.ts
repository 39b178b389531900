// npm run simulate -- [--seeds N] [--from S] [--family F] [--plan P,Q] [--show N] [--shrink] [--keep]
// npm run simulate -- --seed N --family F --plan P --trace
//
// Runs sessions from seeds and says how they ended; each that breaks a promise with its seed. --plan each: every fault alone.
// --trace prints what happened, --shrink a smaller run that breaks the same promise, --keep writes that as a regression.

import { parseArgs } from "node:util";
import { FAMILY_NAMES, familyNamed } from "./families.js";
import { FAULT_NAMES } from "./faults.js";
import { keep } from "./keep.js";
import { isPlan, PLANS, type Plan } from "./plans.js";
import { shrink, titleOf, type Shrunk } from "./shrink.js";
import { simulate, type Config, type Result } from "./simulate.js";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "100" },
    from: { type: "string", default: "1" },
    seed: { type: "string" },
    family: { type: "string", default: "all" },
    plan: { type: "string", default: "all" },
    trace: { type: "boolean", default: false },
    show: { type: "string", default: "3" },
    shrink: { type: "boolean", default: false },
    kind: { type: "string" },
    /** Shrinks, and writes a regression. */
    keep: { type: "boolean", default: false },
  },
});

const plans = values.plan === "each" ? FAULT_NAMES : values.plan.split(",").map(planNamed);
const first = Number(values.seed ?? values.from);
const count = values.seed === undefined ? Number(values.seeds) : 1;
const families = values.family === "all" ? FAMILY_NAMES : [familyNamed(values.family).name];

const began = process.hrtime.bigint();
const counts = new Map<string, number>();
const accidents = new Map<string, number>();
const kinds = new Map<string, string[]>();
const longest = new Map<string, number>();
let sessions = 0;
let broken = 0;
for (let seed = first; seed < first + count; seed++)
  for (const [plan, family] of plans.flatMap((plan) => families.map((family) => [plan, family] as const))) {
    const result = await simulate({ family, seed, plan }, values.trace);
    account(result);
    if ((values.shrink || values.keep) && result.violations.length > 0)
      tellShrunk(await shrink(result, values.kind));
    if (values.trace) console.log(result.trace?.join("\n"));
    if (values.seed !== undefined || (result.violations.length > 0 && broken <= Number(values.show)))
      show(result);
  }

const seconds = Number(process.hrtime.bigint() - began) / 1e9;
console.log(
  `${sessions} sessions, ${broken} broken, ${seconds.toFixed(1)} s, ${(sessions / seconds).toFixed(0)} a second`,
);
console.log([...counts].map(([name, number]) => `${name} ${number}`).join(", "));
console.log(`accidents: ${[...accidents].map(([name, number]) => `${name} ${number}`).join(", ")}`);
console.log(
  `longest, in s: ${[...longest].map(([name, ms]) => `${name} ${(ms / 1000).toFixed(0)}`).join(", ")}`,
);
for (const [kind, seeds] of kinds)
  console.log(`  ${kind}: ${seeds.length} (${seeds.slice(0, 12).join(" ")})`);
process.exitCode = broken > 0 ? 1 : 0;

function planNamed(name: string): Plan {
  if (isPlan(name)) return name;
  throw new Error(`no plan ${name}: each, ${PLANS.join(", ")}`);
}

function account(result: Result): void {
  sessions++;
  if (result.violations.length > 0) broken++;
  for (const [name, number] of result.counts) counts.set(name, (counts.get(name) ?? 0) + number);
  for (const accident of result.accidents) {
    const name = accident.replace(/#.*$/, "");
    accidents.set(name, (accidents.get(name) ?? 0) + 1);
  }
  for (const [name, ms] of result.longest) longest.set(name, Math.max(ms, longest.get(name) ?? 0));
  for (const kind of new Set(result.violations.map((each) => each.kind)))
    kinds.set(kind, [...(kinds.get(kind) ?? []), describe(result.config)]);
}

function describe({ family, seed, plan }: Config): string {
  return `${family.replace(/^.*-/, "")}:${seed}${plan === "all" ? "" : `:${plan}`}`;
}

function show({ config, violations, accidents, hash }: Result): void {
  console.log(
    `${config.family} seed ${config.seed} plan ${config.plan}: ${hash.toString(16)}, ${accidents.join(" ")}`,
  );
  for (const { kind, text, at } of violations) console.log(`   ${(at / 1000).toFixed(3)} ${kind}: ${text}`);
}

function tellShrunk({ result, runs }: Shrunk): void {
  if (values.keep) console.log(`kept as ${keep(result)}`);
  console.log(`\n### ${titleOf(result)}\n${JSON.stringify(result.config)} (${runs} runs)`);
  console.log(result.trace?.join("\n"));
}
