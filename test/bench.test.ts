// The contenders of the benchmarks decode what the generator wrote: a benchmark of wrong answers would measure nothing.
// Small workloads, all chunk sizes, no timing.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { countMisread, findMistake, findMistakeAtRandomCuts } from "../bench/check.js";
import type { Contender } from "../bench/contenders/contender.js";
import {
  LINE_CONTENDERS,
  oursSubset,
  packet,
  PART_CONTENDERS,
  splitsLines,
  UNCOUNTED_CONTENDERS,
} from "../bench/contenders/index.js";
import { readmesFor, readResults } from "../bench/files.js";
import { Random } from "../bench/random.js";
import { messagesInParts } from "../bench/workloads/parts.js";
import { receivedLines, receivedPackets, uncountedLines } from "../bench/workloads/received.js";
import { statusLines } from "../bench/workloads/status.js";
import { CHECKED_SIZES, type Workload } from "../bench/workloads/workload.js";
import { root } from "./runner/child.js";
import { assert, suite } from "./suite.js";

const test = suite("bench");

const lines: [string, Workload, readonly Contender[]][] = [
  ["W1", statusLines(500), [...LINE_CONTENDERS, oursSubset]],
  ["W2", receivedLines(60), [...LINE_CONTENDERS, oursSubset]],
  ["W2u", uncountedLines(60), UNCOUNTED_CONTENDERS],
];
const parts = messagesInParts(100);

async function checkAll(contender: Contender, workload: Workload): Promise<void> {
  for (const size of CHECKED_SIZES)
    assert.is(await findMistake(contender, workload, size), undefined, `chunks of ${size}`);
}

function checkCuts(contender: Contender, workload: Workload): void {
  for (let seed = 1; seed <= 20; seed++)
    assert.is(findMistakeAtRandomCuts(contender, workload, new Random(seed)), undefined, `seed ${seed}`);
}

for (const [name, workload, contenders] of lines)
  for (const contender of contenders) {
    test(`${name}: ${contender.name} reads every event`, () => checkAll(contender, workload));
    if (contender.takesViews) continue;
    test(`${name}: ${contender.name} reads every event at random cuts`, () => checkCuts(contender, workload));
  }

test("W2 as packets: mqtt-packet reads every event", () => checkAll(packet, receivedPackets(60)));

for (const contender of PART_CONTENDERS.filter((each) => !splitsLines(each))) {
  test(`W3: ${contender.name} reads every event`, () => checkAll(contender, parts));
  test(`W3: ${contender.name} reads every event at random cuts`, () => checkCuts(contender, parts));
}

test("W3 misleads whoever splits at line ends, and nobody else", async () => {
  for (const contender of PART_CONTENDERS) {
    const misread = await countMisread(contender, parts, 512);
    assert.is(misread > 0, splitsLines(contender), `${contender.name} misread ${misread}`);
  }
});

test("a wrong, a missing and an added event are found", async () => {
  const [, workload] = lines[0] as (typeof lines)[number];
  const contender = LINE_CONTENDERS[2] as Contender;
  const { truth } = workload;
  const wrong = truth.map((each, i) => (i === 7 ? { ...each, event: { ...each.event, extra: 1 } } : each));
  for (const other of [wrong, truth.slice(1), [...truth, ...truth.slice(0, 1)]])
    assert.type(await findMistake(contender, { ...workload, truth: other }, 64), "string");
});

test("the READMEs show the results that are there, and no others", () => {
  for (const [path, text] of readmesFor(root, readResults(root)))
    assert.is(readFileSync(join(root, path), "utf8"), text, path);
});

test.run();
