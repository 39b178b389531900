// The pipeline: load, resolve, check, emit, write. In: a spec folder and an output folder. Out: a report.
//
// Strategy: each stage adds its problems to one list; with a single problem in it nothing is emitted or written. With
// `check` nothing is ever written. No console, no exit code: that is the business of main.ts, so that tests and the
// command line tool can run the same pipeline.
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { checkFamilies } from "./check/index.js";
import { loadFamilies } from "./load/load.js";
import type { Output } from "./emit/output.js";
import { outputsOf } from "./outputs.js";
import type { Problem } from "./spec/problem.js";
import { resolveFamily, type Resolved } from "./resolve.js";
import type { Spec } from "../runtime/spec/spec.js";
import { compare, isOwn, write, type Difference } from "./write.js";

export interface Options {
  readonly specDir: string;
  readonly outDir: string;
  /** Only compare. */
  readonly check?: boolean;
}

export interface Report {
  readonly problems: readonly Problem[];
  readonly families: readonly string[];
  /** What differed before; with problems, nothing was compared. */
  readonly difference: Difference;
}

const OUT = fileURLToPath(new URL("../generated", import.meta.url));
const NOTHING: Difference = { stale: [], missing: [], orphaned: [] };

export async function generate({ specDir, outDir, check = false }: Options): Promise<Report> {
  const { problems, families, outputs } = await plan(specDir, outDir);
  if (problems.length === 0 && !check && !(await isOwn(outDir)))
    problems.push({
      code: "out-foreign",
      file: outDir,
      pointer: "",
      message: "no README of the generator in it",
    });
  if (problems.length > 0) return { problems, families, difference: NOTHING };
  const difference = await compare(outDir, outputs);
  if (!check) await write(outDir, outputs, difference);
  return { problems, families, difference };
}

/** What would be written to a folder: the families and all their files. Without outputs if there are problems. */
export async function plan(
  specDir: string,
  outDir = OUT,
): Promise<{ problems: Problem[]; families: string[]; outputs: Output[] }> {
  const { problems, specs } = await checkSpecs(specDir);
  const outputs = problems.length > 0 ? [] : await outputsOf(specs, modelFrom(outDir));
  return { problems, families: specs.map(({ family }) => family), outputs };
}

/** The families of a folder, and all that is wrong with them. */
export async function checkSpecs(specDir: string): Promise<{ problems: Problem[]; specs: Spec[] }> {
  const problems: Problem[] = [];
  const resolved: Resolved[] = [];
  for (const source of await loadFamilies(specDir, problems)) {
    const found = resolveFamily(source, problems);
    if (found) resolved.push(found);
  }
  problems.push(...checkFamilies(resolved));
  return { problems, specs: resolved.map(({ spec }) => spec) };
}

/** Where generated files find the types of the tables: an output folder elsewhere is further away than generated/. */
function modelFrom(outDir: string): string {
  const runtime = fileURLToPath(new URL("../runtime/model.js", import.meta.url));
  return relative(join(outDir, "families", "family"), runtime)
    .split(sep)
    .join("/");
}
