// The command line as a user runs it: what goes to stdout, what to stderr, and the exit code; with logs that would like to
// do something to a terminal, or cannot be read at all.

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { LogItem } from "../runtime/log/index.js";
import { inShort, knownLogs } from "./helpers/logs.js";
import { bin, root } from "./runner/child.js";
import { assert, suite } from "./suite.js";

const test = suite("cli");
const folder = mkdtempSync(join(tmpdir(), "at-mqtt-cli-"));
test.after(() => rmSync(folder, { recursive: true, force: true }));

const LOG = "test/logs/quectel-gsm/ansi-and-curly-quotes.log";
const KNOWN = "test/logs/simcom-a7600/capture-of-blocks.log";

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], input: Uint8Array | string = ""): Promise<Ended> {
  const child = spawn(bin("tsx"), ["runtime/cli/main.ts", ...args], { cwd: root });
  const out = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("latin1").on("data", (text: string) => (out[name] += text));
  child.stdin.on("error", () => undefined).end(input);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, ...out })));
}

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f]/;

test("decode --json prints the items, and talks on stderr", async () => {
  const { code, stdout, stderr } = await run(["decode", "--json", KNOWN]);
  const items = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as LogItem);
  const known = knownLogs().find(({ name }) => name === KNOWN);
  assert.equal(items.map(inShort), known?.expected.slice(0, -1));
  assert.match(stderr, "simcom-a7600, 100 % sure");
  assert.is(code, 0);
});

test("decode reads stdin, packed or not, and the same comes of it", async () => {
  const bytes = readFileSync(join(root, KNOWN));
  const [plain, packed] = await Promise.all([
    run(["decode", "--json", "--family", "simcom-a7600"], bytes),
    run(["decode", "-", "--json", "--family", "simcom-a7600"], gzipSync(bytes)),
  ]);
  assert.ok(plain.stdout.length > 1000);
  assert.is(packed.stdout, plain.stdout);
});

test("nothing of a log reaches the terminal as a command, and no secret is shown", async () => {
  const hostile = Buffer.concat([
    readFileSync(join(root, LOG)),
    Buffer.from(
      '\x1b]0;title\x07AT+QMTCONN=0,"id","bob","hunter22"\r\nOK\r\n\u202egnp.exe\r\n\x9b31m\x07\r\n',
    ),
  ]);
  const path = file("hostile.log", hostile);
  for (const view of [[], ["--json"], ["--markdown"]]) {
    const { stdout, stderr } = await run(["decode", ...view, path]);
    assert.not.match(stdout + stderr, CONTROLS);
    assert.not.match(stdout + stderr, "hunter22");
    assert.not.match(Buffer.from(stdout, "latin1").toString("utf8"), /[\u0080-\u009f\u202a-\u202e]/);
    assert.match(stdout + stderr, "typographic");
  }
});

test("what cannot be read is told in one line, with exit code 4", async () => {
  const packed = gzipSync(readFileSync(join(root, KNOWN)));
  const cases: [args: string[], reason: string][] = [
    [[folder], "is a directory"],
    [[join(folder, "nowhere.log")], "no such file"],
    [[file("cut.gz", packed.subarray(0, 60))], "cut"],
    [[file("bad.gz", Buffer.concat([packed.subarray(0, 20), Buffer.alloc(200, 7)]))], "damaged"],
    [[file("letter.txt", "Dear reader,\nnothing at all.\n")], "no AT commands"],
    [[file("empty.log", "")], "no AT commands"],
  ];
  for (const [args, reason] of cases) {
    const { code, stderr } = await run(["decode", ...args]);
    assert.is(code, 4, stderr);
    assert.match(stderr, reason);
    assert.is(stderr.trimEnd().split("\n").length, 1, stderr);
  }
});

test("wrong usage ends with exit code 2 and the nearest name", async () => {
  const misspelt = await run(["decode", "--family", "quectel-gms", KNOWN]);
  assert.is(misspelt.code, 2);
  assert.match(misspelt.stderr, "did you mean quectel-gsm?");
  for (const args of [["decode", "--jsn"], ["decod"], ["decode", "--json", "--markdown", KNOWN]])
    assert.is((await run(args)).code, 2, args.join(" "));
  assert.is((await run(["decode", "--help"])).code, 0);
});

test("a family that nobody built in decodes from its spec", async () => {
  const { code, stdout } = await run([
    "decode",
    "--json",
    "--family",
    "generated/spec/simcom-a7600.json",
    KNOWN,
  ]);
  assert.is(code, 0);
  assert.match(stdout, '"kind":"message"');
});

test.run();
