/**
 * The runner judged by files made to mislead it. Each is written to a temporary folder, run as `npm test` runs a test
 * file, and must be counted as what it is; the last test runs the whole command on all of them.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, run } from "./runner/child.js";
import { runFile } from "./runner/file.js";
import { assert, suite } from "./suite.js";

const FILE_LIMIT_MS = 6_000;
const LIMITS = {
  AT_MQTT_TEST_LIMIT_MS: "300",
  AT_MQTT_TEST_GRACE_MS: "500",
  AT_MQTT_FILE_LIMIT_MS: `${FILE_LIMIT_MS}`,
};

interface Fixture {
  name: string;
  source: string;
  passed: number;
  /** One pattern for each failure, in order, matched against `name: why`. */
  failed: RegExp[];
  skipped?: number;
  limitMs?: number;
}

const FIXTURES: Fixture[] = [
  {
    name: "passes",
    source: 't("a", () => {}); t("b", async () => {}); t.run();',
    passed: 2,
    failed: [],
  },
  {
    name: "fails",
    source: 't("good", () => {}); t("bad", () => assert.is(1, 2)); t.run();',
    passed: 1,
    failed: [/t > bad: Expected/],
  },
  {
    name: "fails-then-passes-in-a-later-suite",
    source: 't("bad", () => assert.ok(0)); t.run(); const u = suite("u"); u("good", () => {}); u.run();',
    passed: 1,
    failed: [/t > bad/],
  },
  {
    name: "throws-no-error",
    source: 't("bad", () => { throw undefined; }); t("good", () => {}); t.run();',
    passed: 1,
    failed: [/t > bad: threw undefined/],
  },
  {
    name: "hangs",
    source: 't("stuck", () => new Promise(() => {})); t("good", () => {}); t.run();',
    passed: 1,
    failed: [/t > stuck: "stuck" took longer than its limit of 300 ms/],
  },
  {
    name: "blocks-the-thread",
    source: 't("busy", () => { for (;;); }); t.run();',
    passed: 0,
    failed: [/left no report: killed after 3 s/],
    limitMs: 3_000,
  },
  {
    name: "blocks-the-thread-for-a-while",
    source: 't("busy", () => { const end = Date.now() + 400; while (Date.now() < end); }); t.run();',
    passed: 0,
    failed: [/t > busy: "busy" took longer/],
  },
  { name: "has-no-test", source: "t.run();", passed: 0, failed: [/t: registers no test/] },
  { name: "forgets-run", source: 't("a", () => {});', passed: 0, failed: [/t: run\(\) was never called/] },
  {
    name: "forgets-run-of-one-suite",
    source: 't("a", () => {}); t.run(); suite("u")("b", () => {});',
    passed: 1,
    failed: [/u: run\(\) was never called/],
  },
  {
    name: "throws-on-load",
    source: 't("a", () => {}); t.run(); throw new Error("planted");',
    passed: 0,
    failed: [/t > a: never ran/],
  },
  {
    name: "registers-after-run",
    source: 't("a", () => {}); t.run(); setTimeout(() => t("late", () => {}), 200);',
    passed: 1,
    failed: [/t > late: never ran/],
  },
  {
    name: "before-hook-fails",
    source: 't.before(() => { throw new Error("planted"); }); t("a", () => {}); t.run();',
    passed: 0,
    failed: [/t > a: never ran/, /t > before hook: planted/],
  },
  {
    name: "after-each-hook-fails",
    source: 't.after.each(() => { throw new Error("planted"); }); t("a", () => {}); t.run();',
    passed: 1,
    failed: [/t > after each hook: planted/],
  },
  {
    name: "exits-early",
    source: 't("a", () => process.exit(0)); t("b", () => {}); t.run();',
    passed: 0,
    failed: [/t > a: never/, /t > b: never/],
  },
  {
    name: "throws-behind-the-test",
    source: 't("a", () => { setTimeout(() => { throw new Error("planted"); }, 50); }); t.run();',
    passed: 1,
    failed: [/\(file\): ended with exit code 1/],
  },
  {
    name: "leaves-a-timer",
    source: 't("a", () => { setInterval(() => {}, 1000); }); t.run();',
    passed: 1,
    failed: [/still open 500 ms after the last test: .*Timeout/],
  },
  {
    name: "prints-a-false-summary",
    source: 't("a", () => { console.log("\\n100 passed, 0 failed"); assert.ok(0); }); t.run();',
    passed: 0,
    failed: [/t > a/],
  },
  {
    name: "skips",
    source: 't("a", () => {}); t.skipLoudly("b", "no broker here"); t.run();',
    passed: 1,
    failed: [],
    skipped: 1,
  },
  {
    name: "tells",
    source: 't("a", () => t.tell("7 tried")); t.run();',
    passed: 1,
    failed: [],
  },
];

/** Files that never make a suite, so that there is no preamble for them. */
const WITHOUT_SUITE: Fixture[] = [
  { name: "is-empty", source: "", passed: 0, failed: [/left no report: exit code 0/] },
  { name: "is-no-typescript", source: "const = ;", passed: 0, failed: [/left no report: exit code 1/] },
  {
    name: "throws-before-its-suite",
    source: 'import { suite } from "SUITE"; void suite; throw new Error("planted");',
    passed: 0,
    failed: [/registers no suite, exit code 1/],
  },
  {
    name: "throws-first",
    source: 'throw new Error("planted");',
    passed: 0,
    failed: [/left no report: exit code 1/],
  },
  {
    name: "imports-the-void",
    source: 'import "./void.js";',
    passed: 0,
    failed: [/left no report: exit code 1/],
  },
];

const runner = suite("runner");
let folder = "";

runner.before(async () => {
  folder = await mkdtemp(join(tmpdir(), "at-mqtt-runner-"));
  const suiteUrl = pathToFileURL(join(root, "test/suite.ts")).href;
  const preamble = `import { assert, suite } from "${suiteUrl}";
const t = suite("t");
void assert;
`;
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  for (const { name, source } of FIXTURES) await writeFile(fileOf(name), preamble + source);
  for (const { name, source } of WITHOUT_SUITE)
    await writeFile(fileOf(name), source.replace("SUITE", suiteUrl));
});

runner.after(() => rm(folder, { recursive: true, force: true }));

for (const { name, passed, failed, skipped = 0, limitMs = FILE_LIMIT_MS } of [
  ...FIXTURES,
  ...WITHOUT_SUITE,
]) {
  runner(`a file that ${name.replaceAll("-", " ")}`, async () => {
    const outcome = await runFile(fileOf(name), { limitMs, env: LIMITS });
    const failures = outcome.failed.map((failure) => `${failure.name}: ${failure.why}`);
    assert.is(failures.length, failed.length, `${failures.join("\n")}\n${outcome.output}`);
    failed.forEach((pattern, index) => assert.match(failures[index] ?? "", pattern));
    assert.equal([outcome.passed, outcome.skipped.length], [passed, skipped]);
  });
}

runner("the whole command: the sum is its last line, the skips are named, the exit code tells", async () => {
  const ended = await command("/fails.test", "/skips", "/is-empty");
  assert.is(lastLine(ended.output), "2 passed, 2 failed, 1 skipped");
  assert.match(ended.output, /SKIPPED\n.*skips\.test\.ts: t > b\n +no broker here/);
  assert.is(ended.how, "exit code 1");
});

runner("the whole command: exit code 0 when all is well", async () => {
  const ended = await command("/passes", "/tells");
  assert.is(lastLine(ended.output), "3 passed, 0 failed");
  assert.match(ended.output, /tells\.test\.ts: 1 passed, 0 failed .*\n +7 tried\n/);
  assert.is(ended.how, "exit code 0");
});

runner("the whole command: a name that fits no file is a failure", async () => {
  const ended = await command("no-such-name");
  assert.is(lastLine(ended.output), "0 passed, 1 failed");
  assert.is(ended.how, "exit code 1");
});

runner.run();

function fileOf(name: string): string {
  return join(folder, `${name}.test.ts`);
}

function command(...names: string[]) {
  const args = ["--import", "tsx", join(root, "test/run.ts"), "--dir", folder, ...names];
  return run(process.execPath, args, { limitMs: 25_000, env: LIMITS });
}

function lastLine(output: string): string {
  return output.trimEnd().split("\n").at(-1) ?? "";
}
