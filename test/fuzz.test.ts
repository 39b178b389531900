// The corpus of the fuzzing loop, replayed without counters: what was found to be right once stays so. Also the instrument
// itself: a module with counters does what it did, and its counters count.

import { readCorpus } from "./fuzz/corpus.js";
import { installCounters } from "./fuzz/counters.js";
import { instrument } from "./fuzz/instrument.js";
import type { Target } from "./fuzz/target.js";
import { assert, suite } from "./suite.js";

const test = suite("fuzz");

for (const name of ["decoder", "framer", "reader", "generator"])
  test(`${name}: every input of the corpus`, async () => {
    const target = ((await import(`./fuzz/targets/${name}.ts`)) as { [name: string]: Target })[
      name
    ] as Target;
    const corpus = readCorpus(name);
    assert.ok(corpus.length > 30, `${corpus.length} inputs`);
    for (const input of corpus) {
      try {
        target.run(input);
      } catch (error) {
        throw new Error(`${Buffer.from(input).toString("hex")}: ${String(error)}`, { cause: error });
      }
    }
  });

const MODULE = `
  export function f(a, b) {
    if (a > 1) return "more"; else b = b ?? "none";
    for (const each of [1, 2]) b += each;
    switch (a) { case 0: return b; case 1: { b += "!"; break } default: }
    const g = (x) => ({ x });
    try { if (a < 0 && g(a).x) { throw 1 } } catch { return a ? "neg" : b || "x" }
    do b += "."; while (b.length < 4);
    return b;
  }`;

test("a module with counters does the same, and each branch that it takes is counted", async () => {
  const counters = installCounters();
  const load = async (text: string): Promise<(a: number, b?: string) => unknown> =>
    ((await import(`data:text/javascript,${encodeURIComponent(text)}`)) as { f: () => unknown }).f;
  const [plain, counted] = [await load(MODULE), await load(instrument(MODULE, "module"))];
  const reached = new Set<number>();
  for (const a of [-1, 0, 1, 2])
    for (const b of [undefined, "", "text"]) {
      counters.reset();
      assert.equal(counted(a, b), plain(a, b), `${a} ${b}`);
      const features = counters.features();
      assert.ok(features.length > 1 && counters.steps() >= features.length);
      for (const each of features) reached.add(each >> 3);
    }
  assert.is(
    reached.size,
    counters.branches - 2,
    "all but those after the last colon, which nobody can reach",
  );
});

test.run();
