// The fuzzing loop at work, from the corpus of the repository, a bounded number of runs a target, always the same ones; and the
// loop measured by a planted fault that needs four right bytes: it is found, and without the counters it is not.

import { join } from "node:path";
import { root, run } from "./runner/child.js";
import { assert, suite } from "./suite.js";

const test = suite("fuzz, heavy");
const LIMIT_MS = 300_000;

/** Runs of a target: about half a minute on a slow machine. */
const RUNS = { decoder: 4000, framer: 8000, reader: 1500, generator: 500 };
/** Each of the seeds 1 to 20 finds the fault within 215,000. */
const PLANTED_RUNS = 400_000;

function fuzzed(...options: string[]): ReturnType<typeof run> {
  const tsx = join(root, "node_modules/.bin/tsx");
  return run(tsx, [join(root, "test/fuzz/main.ts"), ...options], { limitMs: LIMIT_MS });
}

for (const [target, runs] of Object.entries(RUNS))
  test(`${target}: ${runs} runs find nothing`, async () => {
    const { ok, output } = await fuzzed("--target", target, "--runs", String(runs));
    test.tell(output.trim().split("\n", 1)[0] ?? "");
    assert.ok(ok, output);
    assert.match(output, `${target}: seed 1, ${runs} runs`);
  });

test(`a fault that needs four right bytes is found within ${PLANTED_RUNS} runs`, async () => {
  for (const seed of ["1", "2", "3"]) {
    const { ok, output } = await fuzzed(
      "--target",
      "planted",
      "--seed",
      seed,
      "--runs",
      String(PLANTED_RUNS),
    );
    assert.not.ok(ok);
    assert.match(output, /^FOUND after \d+ runs: Error: planted/m);
    assert.match(output, "hex  7bd413e7", "as short as it can be");
  }
});

test("a loop that does not look at the counters does not find it", async () => {
  const { ok, output } = await fuzzed("--target", "planted", "--blind", "--runs", String(PLANTED_RUNS));
  assert.ok(ok, output);
});

test("the same seed and runs give the same result", async () => {
  const once = async (): Promise<string> =>
    (await fuzzed("--target", "planted", "--seed", "5", "--runs", "20000")).output.replace(/\(.*s\)/, "");
  assert.is(await once(), await once());
});

test.run();
