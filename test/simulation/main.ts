// npm run simulate -- [--seeds N] [--from S] [--family F] [--plan P] [--seed N --trace] [--show N]
//
// Runs sessions from seeds and says how they ended; each that breaks a promise with its seed.

import { parseArgs } from "node:util";
import { FAMILY_NAMES, familyNamed } from "./families.js";
import { isPlan, PLANS } from "./plans.js";
import { simulate, type Config, type Result } from "./simulate.js";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "100" },
    from: { type: "string", default: "1" },
    seed: { type: "string" },
    family: { type: "string", default: "all" },
    plan: { type: "string", default: "all" },
    trace: { type: "boolean", default: false },
    show: { type: "string", default: "10" },
  },
});

const { plan } = values;
if (!isPlan(plan)) throw new Error(`no plan ${plan}: ${PLANS.join(", ")}`);
const first = Number(values.seed ?? values.from);
const count = values.seed === undefined ? Number(values.seeds) : 1;
const families = values.family === "all" ? FAMILY_NAMES : [familyNamed(values.family).name];

const began = process.hrtime.bigint();
const counts = new Map<string, number>();
const kinds = new Map<string, string[]>();
const longest = new Map<string, number>();
let sessions = 0;
let broken = 0;
for (let seed = first; seed < first + count; seed++)
  for (const family of families) {
    const result = await simulate({ family, seed, plan }, values.trace);
    account(result);
    if (values.trace) console.log(result.trace?.join("\n"));
    if (values.seed !== undefined || (result.violations.length > 0 && broken <= Number(values.show)))
      show(result);
  }

const seconds = Number(process.hrtime.bigint() - began) / 1e9;
console.log(
  `${sessions} sessions, ${broken} broken, ${seconds.toFixed(1)} s, ${(sessions / seconds).toFixed(0)} a second`,
);
console.log([...counts].map(([name, number]) => `${name} ${number}`).join(", "));
console.log(
  `longest, in s: ${[...longest].map(([name, ms]) => `${name} ${(ms / 1000).toFixed(0)}`).join(", ")}`,
);
for (const [kind, seeds] of kinds)
  console.log(`  ${kind}: ${seeds.length} (${seeds.slice(0, 12).join(" ")})`);
process.exitCode = broken > 0 ? 1 : 0;

function account(result: Result): void {
  sessions++;
  if (result.violations.length > 0) broken++;
  for (const [name, number] of result.counts) counts.set(name, (counts.get(name) ?? 0) + number);
  for (const [name, ms] of result.longest) longest.set(name, Math.max(ms, longest.get(name) ?? 0));
  for (const kind of new Set(result.violations.map((each) => each.kind)))
    kinds.set(kind, [...(kinds.get(kind) ?? []), describe(result.config)]);
}

function describe({ family, seed }: Config): string {
  return `${family.replace(/^.*-/, "")}:${seed}`;
}

function show({ config, violations, accidents, hash }: Result): void {
  console.log(
    `${config.family} seed ${config.seed} plan ${config.plan}: ${hash.toString(16)}, ${accidents.join(" ")}`,
  );
  for (const { kind, text, at } of violations) console.log(`   ${(at / 1000).toFixed(3)} ${kind}: ${text}`);
}
