/**
 * `npm test`: what must hold after every change, in one command.
 *
 * First the static steps (types, lint, format, generated files up to date), one pass or failure each; then every
 * test/**\/*.test.ts in a process of its own, two at a time. Output is shown only for what failed, or with --verbose.
 * Files named *.heavy.test.ts are left to `.ci/run`, which runs them, and nothing else, with --heavy.
 * `npm test -- NAME...` runs just the files whose path contains a NAME, heavy or not, without the static steps.
 * The last line is `N passed, N failed[, N skipped]`, and the exit code is 1 if anything failed.
 */
import { readdir } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { bin, compiler, root, run, type Ended } from "./runner/child.js";
import { runFile, type Step } from "./runner/file.js";

const AT_ONCE = 2;
const STEP_LIMIT_MS = 600_000;

const STEPS: [heading: string, command: string, ...args: string[]][] = [
  ["types", compiler(), "--noEmit"],
  ["lint", bin("eslint"), ".", "--max-warnings", "0"],
  ["format", bin("prettier"), "--check", "."],
  ["generate --check", bin("tsx"), "codegen/main.ts", "--check"],
];

const { values: flags, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    heavy: { type: "boolean", default: false },
    verbose: { type: "boolean", default: false },
    dir: { type: "string", default: join(root, "test") },
  },
});
const isOrdinary = names.length === 0 && !flags.heavy;
const all: Step[] = [];

if (isOrdinary) for (const step of STEPS) await runStep(step);
const waiting = (await findFiles()).values();
await Promise.all(Array.from({ length: AT_ONCE }, work));
for (const state of ["skipped", "failed"] as const) list(state);
console.log(`\n${summary(all)}`);
process.exitCode = those(all, "failed").length > 0 ? 1 : 0;

async function runStep([name, command, ...args]: (typeof STEPS)[number]): Promise<void> {
  const ended = await run(command, args, { limitMs: STEP_LIMIT_MS });
  account(name, [{ name: basename(command), state: ended.ok ? "passed" : "failed", why: ended.how }], ended);
}

async function findFiles(): Promise<string[]> {
  const entries = (await readdir(flags.dir, { recursive: true })).filter((each) => each.endsWith(".test.ts"));
  const files = entries.map((entry) => relative(root, resolve(flags.dir, entry))).sort();
  const isHeavy = (file: string): boolean => file.endsWith(".heavy.test.ts");
  if (isOrdinary)
    console.log(`\nleft to .ci/run, or to npm test -- --heavy: ${files.filter(isHeavy).join(", ")}`);
  const wanted = files.filter((file) =>
    names.length > 0 ? names.some((name) => file.includes(name)) : isHeavy(file) === flags.heavy,
  );
  if (wanted.length === 0)
    all.push({ name: names.join(" ") || flags.dir, state: "failed", why: "no test file of that name" });
  return wanted;
}

async function work(): Promise<void> {
  for (const file of waiting) account(file, ...(await runFile(resolve(root, file))));
}

function account(what: string, steps: Step[], { output, seconds }: Ended): void {
  const failed = those(steps, "failed").length > 0;
  if (failed || flags.verbose) console.log(`\n-- output of ${what}\n${output.trimEnd()}\n`);
  console.log(`${failed ? "FAILED" : "ok    "} ${what}: ${summary(steps)} (${seconds.toFixed(1)} s)`);
  for (const { why } of those(steps, "told")) console.log(`         ${why}`);
  all.push(...steps.map((step) => ({ ...step, name: `${what}: ${step.name}` })));
}

function list(state: "skipped" | "failed"): void {
  const listed = those(all, state);
  if (listed.length > 0) console.log(`\n${state.toUpperCase()}`);
  for (const { name, why } of listed) console.log(`  ${name}\n      ${why.split("\n", 1)[0]}`);
}

function summary(steps: Step[]): string {
  const [passed, failed, skipped] = [those(steps, "passed"), those(steps, "failed"), those(steps, "skipped")];
  const skips = skipped.length > 0 ? `, ${skipped.length} skipped` : "";
  return `${passed.length} passed, ${failed.length} failed${skips}`;
}

function those(steps: Step[], state: Step["state"]): Step[] {
  return steps.filter((step) => step.state === state);
}
