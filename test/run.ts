/**
 * `npm test`: everything that must hold, in one command.
 *
 * First the static steps (types, lint, format, generated files up to date), one pass or failure each; then every
 * test/**\/*.test.ts in a process of its own, two at a time. Output is shown only for what failed, or with --verbose.
 * `npm test -- NAME...` runs just the files whose path contains a NAME, without the static steps.
 * Beneath a file stands what it tells with `tell`: how much it tested.
 * The last line is `N passed, N failed[, N skipped]`, and the exit code is 1 if anything failed.
 */
import { readdir } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { root, run } from "./runner/child.js";
import { runFile, type Outcome } from "./runner/file.js";
import type { Remark } from "./runner/ledger.js";

const AT_ONCE = 2;
const STEP_LIMIT_MS = 300_000;
const FILE_LIMIT_MS = Number(process.env["AT_MQTT_FILE_LIMIT_MS"] ?? 120_000);

const STEPS: [heading: string, command: string, ...args: string[]][] = [
  ["types", "tsc", "--noEmit"],
  ["lint", "eslint", ".", "--max-warnings", "0"],
  ["format", "prettier", "--check", "."],
  ["generate --check", "tsx", "codegen/main.ts", "--check"],
];

const { values: flags, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    verbose: { type: "boolean", default: false },
    dir: { type: "string", default: join(root, "test") },
  },
});

const total = { passed: 0, failed: [] as Remark[], skipped: [] as Remark[] };

if (names.length === 0) for (const step of STEPS) await runStep(step);
await runFiles(await findFiles());
summarise();

async function runStep([heading, command, ...args]: (typeof STEPS)[number]): Promise<void> {
  console.log(`\n== ${heading}`);
  const ended = await run(join(root, "node_modules/.bin", command), args, { limitMs: STEP_LIMIT_MS });
  if (!ended.ok || flags.verbose) console.log(ended.output.trimEnd());
  console.log(`${ended.ok ? "ok" : `FAILED, ${ended.how}`} (${ended.seconds.toFixed(1)} s)`);
  if (ended.ok) total.passed += 1;
  else total.failed.push({ name: heading, why: ended.how });
}

async function findFiles(): Promise<string[]> {
  const entries = await readdir(flags.dir, { recursive: true });
  const files = entries
    .filter((entry) => entry.endsWith(".test.ts"))
    .map((entry) => resolve(flags.dir, entry));
  const wanted = files.filter(
    (file) => names.length === 0 || names.some((name) => relative(root, file).includes(name)),
  );
  if (wanted.length === 0)
    total.failed.push({ name: names.join(" ") || flags.dir, why: "no test file of that name" });
  return wanted.sort();
}

async function runFiles(files: string[]): Promise<void> {
  const started = performance.now();
  console.log(`\n== test files (${files.length})`);
  const waiting = files.values();
  const worker = async () => {
    for (const file of waiting)
      account(relative(root, file), await runFile(file, { limitMs: FILE_LIMIT_MS }));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function account(file: string, outcome: Outcome): void {
  const { passed, failed, skipped, told, output, seconds } = outcome;
  const verdict = failed.length > 0 ? "FAILED" : "ok    ";
  if (failed.length > 0 || flags.verbose) console.log(`\n-- output of ${file}\n${output.trimEnd()}\n`);
  console.log(
    `${verdict} ${file}: ${counts(passed, failed.length, skipped.length)} (${seconds.toFixed(1)} s)`,
  );
  for (const line of told) console.log(`         ${line}`);
  const named = ({ name, why }: Remark) => ({ name: `${file}: ${name}`, why });
  total.passed += passed;
  total.failed.push(...failed.map(named));
  total.skipped.push(...skipped.map(named));
}

function summarise(): void {
  list("SKIPPED", total.skipped);
  list("FAILED", total.failed);
  console.log(`\n${counts(total.passed, total.failed.length, total.skipped.length)}`);
  process.exitCode = total.failed.length > 0 ? 1 : 0;
}

function list(heading: string, remarks: Remark[]): void {
  if (remarks.length > 0) console.log(`\n${heading}`);
  for (const { name, why } of remarks) console.log(`  ${name}\n      ${why.split("\n", 1)[0]}`);
}

function counts(passed: number, failed: number, skipped: number): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
