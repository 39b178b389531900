// The published files are enough for another language: the example in Python reads nothing but them and passes every
// vector of the kinds that it runs, and says how many it does not run. And it can fail: with one byte of one vector
// changed, it does.
//
// Strategy: the program is run as a user would run it; for the failure a copy runs beside a spoiled copy of the files.

import { execFile, spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { subjects } from "./helpers/vectors.js";
import { root } from "./runner/child.js";
import { assert, suite } from "./suite.js";

const test = suite("python");
const PROGRAM = "examples/python/at_vectors.py";

interface Run {
  readonly code: number;
  readonly output: string;
}

function python(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    // Without -B a folder of compiled files would appear beside the program.
    execFile("python3", ["-B", ...args], (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
}

async function withCopy(body: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "python-test-"));
  try {
    await mkdir(join(folder, "examples/python"), { recursive: true });
    await cp(join(root, PROGRAM), join(folder, PROGRAM));
    for (const each of ["spec", "vectors"])
      await cp(join(root, "generated", each), join(folder, "generated", each), { recursive: true });
    await body(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const isThere = spawnSync("python3", ["-c", "import sys; sys.exit(sys.version_info < (3, 9))"]).status === 0;

if (!isThere) test.skipLoudly("passes every vector", "there is no python3 of at least 3.9");
else {
  test("passes every vector", async () => {
    const { code, output } = await python(join(root, PROGRAM));
    assert.is(code, 0, output);
    const vectors = (await subjects()).flatMap((subject) => subject.vectors);
    const scripts = vectors.filter(({ kind }) => kind === "session").length;
    const total = vectors.length - scripts;
    assert.match(output, `${total} passed, 0 failed, ${scripts} not run`);
    test.tell(`${total} vectors passed by the program in Python; it does not run ${scripts} scripts`);
  });

  test("needs the two folders only, and fails when one byte of a vector is another", () =>
    withCopy(async (folder) => {
      for (const { family } of await subjects()) {
        const path = join(folder, "generated/vectors", `${family.name}.json`);
        const text = await readFile(path, "utf8");
        await writeFile(path, text.replace(/"hex":"41(?=54)/, '"hex":"61'));
        const { code, output } = await python(join(folder, PROGRAM), family.name);
        assert.is(code, 1, output);
        assert.match(output, /, 1 failed\n/);
      }
    }));
}

test.run();
