// The two things that an audit needs from a spec folder: one resolved family and its explanations. In: the folder and
// the name of the family. Out: both, or an error with a sentence.
//
// Strategy: the generator's own loader and resolver, so that an audit sees exactly what is published. A family without
// a file of explanations has none.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { loadFamilies } from "../load/load.js";
import { describeProblem, type Problem } from "../spec/problem.js";
import { resolveFamily } from "../resolve.js";
import type { Spec } from "../../runtime/spec/spec.js";
import { readExplanations, type Explanation } from "./explain.js";

/** All families of a folder. @throws Error if one cannot be read */
export async function loadSpecs(specDir: string): Promise<Spec[]> {
  const problems: Problem[] = [];
  const sources = await loadFamilies(specDir, problems);
  const specs = sources.flatMap((source) => resolveFamily(source, problems)?.spec ?? []);
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join("\n"));
  return specs;
}

/** @throws Error if the file is there and cannot be used */
export async function loadExplanations(specDir: string, family: string): Promise<Explanation[]> {
  const path = join(specDir, "audit", `${family}.json`);
  try {
    return readExplanations(await readFile(path, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw new Error(`${path}: ${(error as Error).message}`);
  }
}
