// Logs that virtual modules have written, of every family and of families that do not exist: in every format they decode to
// what was typed, nothing in them is found wrong, and of one planted mistake the first wrong step is that one.

import { compile, type Dialect } from "../runtime/session/index.js";
import { LogReader, type Explanation, type LogItem } from "../runtime/log/index.js";
import type { Family } from "../runtime/model.js";
import { FAMILIES } from "./helpers/families.js";
import { FORMATS, makeLog, MISTAKES, type Mistake } from "./helpers/made-logs.js";
import { generateMade } from "./helpers/made.js";
import { assert, suite } from "./suite.js";

const test = suite("made logs");
const made = (await generateMade()).subjects.map(({ family }) => family as Family);
const SEEDS = 5;
const SHIPPED = FAMILIES.map((family) => compile(family));

function read(bytes: Uint8Array, dialects: readonly Dialect[]) {
  const items: LogItem[] = [];
  const reader = new LogReader({ families: dialects, onItem: (item) => items.push(item) });
  reader.receive(bytes);
  reader.end();
  return { items, detection: reader.detection, explanation: reader.explanation };
}

const reasonOf = ({ first }: Explanation): string =>
  first ? `${first.line} ${first.code} ${first.text}: ${first.cause}` : "";

for (const family of [...FAMILIES, ...made]) {
  const dialect = compile(family);
  for (const [name, format] of Object.entries(FORMATS)) {
    test(`${family.name}, ${name}: without a mistake nothing is wrong, and all is known`, () => {
      for (let seed = 1; seed <= SEEDS; seed++) {
        const { noted, published } = makeLog(family, seed);
        const { items, explanation } = read(format(noted), [dialect]);
        assert.is(reasonOf(explanation), "", `seed ${seed}`);
        const odd = items.filter(({ kind }) => kind === "unknown" || kind === "noise");
        assert.equal(
          odd.map(({ line, text }) => `${line} ${text}`),
          [],
          `seed ${seed}`,
        );
        const told = items.flatMap(({ kind, values }) =>
          kind === "data" || kind === "command" ? values : [],
        );
        // A made-up family may write a payload in another way than it was given.
        for (const { topic, payload } of FAMILIES.includes(family) ? published : [])
          assert.ok(told.includes(topic) && told.includes(payload), `seed ${seed}: ${topic} ${payload}`);
      }
    });

    if (FAMILIES.includes(family))
      test(`${family.name}, ${name}: the family is told, or one that would print the same`, () => {
        for (let seed = 1; seed <= SEEDS; seed++) {
          const { detection } = read(format(makeLog(family, seed).noted), SHIPPED);
          assert.ok([detection.family, ...detection.alike].includes(family.name), `seed ${seed}`);
        }
      });

    for (const mistake of Object.keys(MISTAKES) as Mistake[])
      test(`${family.name}, ${name}: ${mistake} is the first wrong step`, () => {
        for (let seed = 1; seed <= SEEDS; seed++) {
          const { noted, wrongAt } = makeLog(family, seed, mistake);
          const { explanation } = read(format(noted), [dialect]);
          assert.is(explanation.first?.code, MISTAKES[mistake], `seed ${seed}: ${reasonOf(explanation)}`);
          if (name !== "capture") assert.is(explanation.first?.line, (wrongAt ?? -2) + 1, `seed ${seed}`);
        }
      });
  }
}

test.run();
