/**
 * The runner judged by files made to mislead it. One run of the whole command, over all of them in a temporary folder;
 * then each must have been counted as what it is.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, run, type Ended } from "./runner/child.js";
import { assert, suite } from "./suite.js";

/** Long enough to start a process under load; what hangs costs as much. */
const LIMIT_MS = 8_000;
const URL_OF_SUITE = pathToFileURL(join(root, "test/suite.ts")).href;
const PREAMBLE = `import { suite } from "${URL_OF_SUITE}";
const [t, good] = [suite("t"), () => {}];
const bad = (wrong) => { throw wrong === undefined ? new Error("planted") : null; };
`;

/** After the preamble: what a file has, how many of its tests pass, and a pattern for each failure (`name: why`). */
const FILES: Record<string, [source: string, passed: number, ...failures: RegExp[]]> = {
  passes: ['t("a", good); t("b", async () => {}); t.run();', 2],
  fails: ['t("a", good); t("b", () => bad()); t.run();', 1, /t > b: planted/],
  "throws-no-error": ['t("a", () => bad(null)); t("b", good); t.run();', 1, /t > a: threw null/],
  "throws-details": [
    't("a", () => { throw Object.assign(new Error("planted"), { details: {} }); }); t("b", good); t.run();',
    1,
    /t > a: planted/,
  ],
  hangs: [
    't("a", () => new Promise(() => setInterval(good))); t.run();',
    0,
    /a: did not end: killed after 8 s/,
  ],
  "blocks-the-thread": [
    't("a", good); t("b", () => { for (;;); }); t("c", good); t.run();',
    1,
    /t > b: did not end: killed after 8 s/,
    /t > c: never ran: killed after 8 s/,
  ],
  "awaits-nothing": ['t("a", () => new Promise(good)); t.run();', 0, /t > a: did not end: exit code/],
  "has-no-test": ["t.run();", 0, /\(file\): registers no test: exit code 0/],
  "only-tells": ['t.tell("nothing"); t.run();', 0, /\(file\): registers no test: exit code 0/],
  "forgets-run": ['t("a", good); t.run(); suite("u")("b", good);', 1, /u > b: never ran: exit code 0/],
  "throws-on-load": ['t("a", good); t.run(); bad();', 0, /t > a: never ran: exit code 1/],
  "registers-late": ['t("a", good); t.run(); setTimeout(() => t("b", good), 50);', 1, /t > b: never ran/],
  "fails-before": [
    "t.before(() => bad()); t.after(good); t('a', good); t.run();",
    0,
    /before hook: planted/,
    /a: never ran/,
  ],
  "fails-after": ["t.after(() => bad()); t('a', good); t.run();", 1, /t > after hook: planted/],
  "exits-early": ['t("a", () => process.exit(0)); t.run();', 0, /t > a: did not end/],
  "fails-behind-the-test": ['t("a", () => void setTimeout(bad, 50)); t.run();', 1, /\(file\): exit code 1/],
  "leaves-a-timer": [
    't("a", () => void setInterval(good)); t.run();',
    1,
    /\(end of file\): still open 0.8 s after the last test: .*Timeout/,
  ],
  "prints-a-sum": ['t("a", () => { console.log("\\n9 passed, 0 failed"); bad(); }); t.run();', 0, /t > a/],
  skips: ['t("a", good); t.skipLoudly("b", "no broker here"); t.run();', 1],
  tells: ['t("a", () => t.tell("7 tried")); t.run();', 1],
  "is-no-script": ["const = ;", 0, /\(file\): registers no test: exit code 1/],
  "is-left-out.heavy": ['t("a", good); t.run();', 1],
};

const runner = suite("runner");
let folder = "";
let all: Ended;

runner.before(async () => {
  folder = await mkdtemp(join(tmpdir(), "at-mqtt-runner-"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  for (const [name, [source]] of Object.entries(FILES))
    await writeFile(join(folder, `${name}.test.ts`), PREAMBLE + source);
  all = await command(".test.ts");
});

runner.after(() => rm(folder, { recursive: true, force: true }));

for (const [name, [, passed, ...patterns]] of Object.entries(FILES))
  runner(`a file that ${name.replaceAll("-", " ")}`, () => {
    const failures = failuresOf(name);
    assert.is(failures.length, patterns.length, `${failures.join("\n")}\n${all.output}`);
    for (const [index, pattern] of patterns.entries()) assert.match(failures[index] ?? "", pattern);
    assert.match(all.output, `/${name}.test.ts: ${passed} passed, ${patterns.length} failed`);
  });

runner("the sum is the last line, skips and lines told are shown, the exit code tells", () => {
  const rows = Object.values(FILES);
  const passed = rows.reduce((sum, [, count]) => sum + count, 0);
  const failed = rows.reduce((sum, [, , ...failures]) => sum + failures.length, 0);
  assert.equal(ending(all), [`${passed} passed, ${failed} failed, 1 skipped`, "exit code 1"]);
  assert.match(all.output, /SKIPPED\n.*skips\.test\.ts: t > b\n +no broker here/);
  assert.match(all.output, /tells\.test\.ts: 1 passed, 0 failed .*\n +7 tried\n/);
});

runner("a part of the files: all is well, no file has the name, the heavy ones alone", async () => {
  assert.equal(ending(await command("/passes")), ["2 passed, 0 failed", "exit code 0"]);
  assert.equal(ending(await command("no-such-name")), ["0 passed, 1 failed", "exit code 1"]);
  assert.equal(ending(await command("--heavy")), ["1 passed, 0 failed", "exit code 0"]);
});

runner.run();

function command(...args: string[]): Promise<Ended> {
  const env = { AT_MQTT_TEST_LIMIT_MS: `${LIMIT_MS}` };
  return run(process.execPath, ["--import", "tsx", join(root, "test/run.ts"), "--dir", folder, ...args], {
    env,
  });
}

function ending({ output, how }: Ended): [lastLine: string | undefined, how: string] {
  return [output.trimEnd().split("\n").at(-1), how];
}

/** The failures that are listed at the end for a file, each as `name: why`. */
function failuresOf(name: string): string[] {
  const listed = all.output.slice(all.output.lastIndexOf("\nFAILED\n"));
  const rows = listed.matchAll(new RegExp(`/${name}\\.test\\.ts: (.*)\n +(.*)`, "g"));
  return [...rows].map(([, step, why]) => `${step}: ${why}`);
}
