// Families of a maker that does not exist, made of the family of the generator's tests by editing its spec. They pass
// every rule of the generator, so what a test shows of them holds for any family that is written like that.

import { loadFamilies } from "../../codegen/load/load.js";
import { checkFamilies } from "../../codegen/check/index.js";
import type { Json } from "../../runtime/spec/pointer.js";
import { describeProblem, type Problem } from "../../codegen/spec/problem.js";
import { resolveFamily } from "../../codegen/resolve.js";
import { tablesOf } from "../../runtime/spec/tables.js";
import type { Family } from "../../runtime/model.js";
import { acmeFamily, FAMILY_FILE } from "../codegen/acme.js";
import { edit, inWorkspace } from "../codegen/workspace.js";
import { Bench } from "./bench.js";
import { Line } from "./line.js";

/** @throws Error with every problem that the generator finds */
export async function madeUp(edits: { readonly [pointer: string]: Json | undefined }): Promise<Family> {
  const document = acmeFamily();
  for (const [pointer, value] of Object.entries(edits)) edit(document, pointer, value);
  return inWorkspace({ spec: { [FAMILY_FILE]: JSON.stringify(document) } }, async ({ specDir }) => {
    const problems: Problem[] = [];
    const [source] = await loadFamilies(specDir, problems);
    const resolved = source && resolveFamily(source, problems);
    if (resolved) problems.push(...checkFamilies([resolved]));
    if (!resolved || problems.length > 0) throw new Error(problems.map(describeProblem).join("\n"));
    return tablesOf(resolved.spec);
  });
}

/** What a module prints: these lines, escaped. */
export const printed = (...texts: string[]): string => texts.map((text) => `\\r\\n${text}\\r\\n`).join("");

/** A session that knows its client 0 to be connected. */
export const host = (family: Family): Line => new Line(family).assume("connected", 0);

/** A module whose client 0 is connected. */
export function moduleOf(family: Family): Bench {
  const bench = new Bench(family);
  bench.type('AT+ZOPEN=0,"h",1883\\r');
  bench.printed();
  if (bench.module.stateOf(0) !== "connected") throw new Error("the module did not connect");
  return bench;
}
