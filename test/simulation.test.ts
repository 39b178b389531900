// The simulation's fast set: fixed seeds of every fault alone and of mixtures, and every run that was broken once. More runs:
// `npm run simulate`, `npm run simulate:long`.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./runner/child.js";
import { FAMILY_NAMES } from "./simulation/families.js";
import { FAULT_NAMES } from "./simulation/faults.js";
import type { Plan } from "./simulation/plans.js";
import { simulate, type Config, type Result } from "./simulation/simulate.js";
import { assert, suite } from "./suite.js";

const test = suite("simulation");
const REGRESSIONS = join(root, "test/simulation/regressions");
const MIXTURES = 30;

interface Regression {
  readonly what: string;
  readonly config: Config;
}

function describe({ config, violations }: Result): string {
  const { family, seed, plan } = config;
  return `${family} seed ${seed} plan ${plan}: ${violations.map(({ kind, text }) => `${kind} ${text}`).join("; ")}`;
}

/** Every promise holds in each session. */
function judge(results: readonly Result[]): void {
  const broken = results.filter(({ violations }) => violations.length > 0);
  assert.equal(broken.map(describe), []);
}

test("a seed repeats a run byte for byte, whatever ran before it", async () => {
  for (const family of FAMILY_NAMES) {
    const config: Config = { family, seed: 11, plan: "mix" };
    const first = await simulate(config, true);
    await simulate({ family, seed: 12, plan: "mix" });
    const second = await simulate(config, true);
    assert.equal(second.trace, first.trace);
    assert.is(second.hash, first.hash);
    // The transcript is no part of the run.
    assert.is((await simulate(config)).hash, first.hash);
    assert.is.not((await simulate({ ...config, seed: 13 })).hash, first.hash);
  }
});

test("without faults everything arrives, at once, and nothing is odd", async () => {
  for (const family of FAMILY_NAMES)
    for (let seed = 1; seed <= 5; seed++) {
      const result = await simulate({ family, seed, plan: "none" });
      assert.equal(result.violations, []);
      assert.is(result.counts.get("acked"), result.counts.get("publishes"));
      assert.is(result.counts.get("connects"), 1);
      assert.ok((result.counts.get("publishes") ?? 0) > 1);
    }
});

test("every fault alone breaks no promise", async () => {
  const results: Result[] = [];
  const happened = new Set<string>();
  for (const plan of FAULT_NAMES)
    for (const family of FAMILY_NAMES) {
      const result = await simulate({ family, seed: 1, plan });
      for (const accident of result.accidents) happened.add(accident.replace(/#.*$/, ""));
      results.push(result);
    }
  judge(results);
  // A fault that never happens proves nothing.
  assert.equal(
    FAULT_NAMES.filter((name) => !happened.has(name)),
    [],
  );
});

test("mixtures of faults break no promise", async () => {
  const results: Result[] = [];
  for (let seed = 1; seed <= MIXTURES; seed++)
    for (const family of FAMILY_NAMES)
      results.push(await simulate({ family, seed, plan: "mix" satisfies Plan }));
  judge(results);
});

test("what was broken once stays mended", async () => {
  const results: Result[] = [];
  for (const name of readdirSync(REGRESSIONS)) {
    const { config } = JSON.parse(readFileSync(join(REGRESSIONS, name), "utf8")) as Regression;
    results.push(await simulate(config));
  }
  judge(results);
});

test.run();
