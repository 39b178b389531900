// The benchmarks themselves, in the process that the launcher started: runs the sections, prints their tables, and says
// what became of the goals. A run of all sections writes results.json; a run of some shows only what it measured.

import { availableParallelism } from "node:os";
import { writeResults } from "./files.js";
import { readOptions, type Options } from "./options.js";
import { asText, goalTable, judgeAll, type Results } from "./report.js";
import { fresh, subset } from "./sections/decoder.js";
import { decodeSections } from "./sections/decode.js";
import { checkSection, encodeSection } from "./sections/encode.js";
import { generate } from "./sections/generate.js";
import { growth, noLineEnd } from "./sections/hostile.js";
import { memory } from "./sections/memory.js";
import { representation } from "./sections/representation.js";
import { publish } from "./sections/publish.js";
import type { Found, Section, Table } from "./sections/section.js";
import { size } from "./sections/size.js";

const SECTIONS: readonly Section[] = [
  ...decodeSections,
  ...[representation, subset, fresh, encodeSection, checkSection, publish],
  ...[noLineEnd, growth, memory, size, generate],
];

async function main(options: Options): Promise<number> {
  const names = SECTIONS.map(({ name }) => name);
  const unknown = options.only.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`no section ${unknown.join(", ")}; there are ${names.join(", ")}`);
    return 2;
  }
  const isWhole = options.only.length === 0;
  const results = await runAll(isWhole ? names : options.only, options.rounds);
  if (isWhole) writeResults(process.cwd(), results);
  console.log(asText(goalTable(results.figures)));
  return options.gate ? gate(results, isWhole) : 0;
}

async function runAll(names: readonly string[], rounds: number): Promise<Results> {
  const tables: Table[] = [];
  const figures: Record<string, number> = {};
  for (const section of SECTIONS.filter(({ name }) => names.includes(name))) {
    const found = await runOne(section, rounds);
    tables.push(...found.tables);
    Object.assign(figures, found.figures);
  }
  return { machine: machine(), rounds, tables, figures };
}

async function runOne(section: Section, rounds: number): Promise<Found> {
  const started = performance.now();
  const say = (text: string): void => console.error(`  ${text}`);
  const found = await section.run({ rounds, say });
  for (const table of found.tables) console.log(asText(table));
  say(`${section.name}: ${Math.round((performance.now() - started) / 1000)} s`);
  return found;
}

function machine(): string {
  return `${availableParallelism()} virtual cores, Node ${process.versions.node.split(".", 1)[0]}`;
}

/** What was not measured fails the gate only where everything should have been. */
function gate({ figures }: Results, isWhole: boolean): number {
  const failed = judgeAll(figures).filter(
    ({ verdict }) => verdict === "missed" || (isWhole && verdict === "not measured"),
  );
  for (const { goal, verdict } of failed) console.error(`GATE ${goal.figure}: ${goal.what}: ${verdict}`);
  return failed.length > 0 ? 1 : 0;
}

process.exit(await main(readOptions(process.argv.slice(2))));
