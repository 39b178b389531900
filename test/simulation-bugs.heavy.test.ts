// The checker is checked: each planted bug is put into a copy of the sources, and must be found there within its seeds; in the
// copy without it the same seeds find nothing.
//
//   BUG="ack on OK" npx tsx test/run.ts --heavy simulation-bugs     only those whose names contain it

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, run } from "./runner/child.js";
import { BUGS, type Bug } from "./simulation/bugs.js";
import type { Hunt, Hunted } from "./simulation/hunt.js";
import { assert, suite } from "./suite.js";

const test = suite("simulation bugs");
const LIMIT_MS = 300_000;
const COPIED = [
  "runtime",
  "generated",
  "test/simulation",
  "test/helpers/families.ts",
  "test/runner/child.ts",
  "package.json",
  "tsconfig.json",
];
const { BUG: wanted = "" } = process.env;
let copy = "";

test.before(() => {
  copy = mkdtempSync(join(tmpdir(), "at-mqtt-bugs-"));
  for (const each of COPIED) {
    mkdirSync(join(copy, each, ".."), { recursive: true });
    cpSync(join(root, each), join(copy, each), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
});

test.after(() => rmSync(copy, { recursive: true, force: true }));

async function huntInCopy(hunt: Hunt): Promise<Hunted> {
  const ended = await run(
    process.execPath,
    ["--import", "tsx", join(copy, "test/simulation/hunt.ts"), JSON.stringify(hunt)],
    {
      limitMs: LIMIT_MS,
    },
  );
  const last = ended.output.trim().split("\n").at(-1) ?? "";
  assert.ok(ended.ok, `${ended.how}: ${ended.output.slice(-2000)}`);
  return JSON.parse(last) as Hunted;
}

/** With the bug in its file. @throws if its text is not there exactly once */
async function withBug({ file, find, put }: Bug, what: () => Promise<void>): Promise<void> {
  const path = join(copy, "runtime", file);
  const text = readFileSync(path, "utf8");
  assert.is(text.split(find).length - 1, 1, `${file} has not exactly one ${JSON.stringify(find)}`);
  writeFileSync(
    path,
    text.replace(find, () => put),
  );
  try {
    await what();
  } finally {
    writeFileSync(path, text);
  }
}

assert.ok(Object.keys(BUGS).length >= 25);
for (const [name, bug] of Object.entries(BUGS).filter(([each]) => each.includes(wanted))) {
  test(`${name}: found, and nothing without it`, async () => {
    const { plans, families = [], seeds, breaks } = bug;
    const all = { plans, families, seeds, breaks };
    let seedsNeeded = 0;
    await withBug(bug, async () => {
      const { sessions, found } = await huntInCopy({ ...all, known: [] });
      assert.ok(found.length > 0, `not found in ${sessions} sessions`);
      test.tell(`${name}: ${found[0] ?? ""}, session ${sessions}`);
      seedsNeeded = Number(/ (\d+):/.exec(found[0] ?? "")?.[1]);
    });
    // What was enough to find it finds nothing where it is not.
    const clean = await huntInCopy({ ...all, seeds: seedsNeeded, breaks: [], known: [] });
    assert.equal(clean.found, []);
  });
}

test.run();
