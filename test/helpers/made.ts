// The made-up families, generated into a temporary folder by the real generator and loaded from there.
//
// Strategy: nothing of them is committed but their spec, so that whatever a test sees was made from JSON a moment ago. The
// folder is gone when the process ends.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "../../codegen/generate.js";
import { loadFamilies } from "../../codegen/load/load.js";
import { describeProblem, type Problem } from "../../codegen/spec/problem.js";
import { resolveFamily } from "../../codegen/resolve.js";
import type { Spec } from "../../runtime/spec/spec.js";
import { root } from "../runner/child.js";
import { assert } from "../suite.js";
import { subjects, type Subject } from "./vectors.js";

/** The spec folder of the made-up makers. */
export const MADE = join(root, "test/families/spec");

export interface Made {
  /** Where everything was written: what `generated/` is for the families that ship. */
  readonly folder: string;
  readonly subjects: readonly Subject[];
}

/** Their resolved specs, without anything generated: what one is published as. */
export function resolveMade(): Promise<Spec[]> {
  return resolveFolder(MADE);
}

/** The families of a spec folder. */
export async function resolveFolder(folder: string): Promise<Spec[]> {
  const problems: Problem[] = [];
  const sources = await loadFamilies(folder, problems);
  const resolved = sources.map((source) => resolveFamily(source, problems)?.spec);
  assert.equal(problems.map(describeProblem), []);
  return resolved.filter((spec) => spec !== undefined);
}

export async function generateMade(): Promise<Made> {
  const scratch = mkdtempSync(join(tmpdir(), "at-mqtt-made-"));
  process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
  // What is generated is ESM, as the package around generated/ says.
  writeFileSync(join(scratch, "package.json"), '{ "type": "module" }\n');
  const folder = join(scratch, "generated");
  const { problems } = await generate({ specDir: MADE, outDir: folder });
  assert.equal(problems.map(describeProblem), []);
  return { folder, subjects: await subjects(folder) };
}
