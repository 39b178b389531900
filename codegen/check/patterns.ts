// Regular expressions of a spec. In: every value with a pattern. Out: what could keep an engine busy, at its place.
//
// Two judges, and both must agree. The rule of `familyFrom` (runtime/spec/pattern.ts) needs no package and refuses more than it
// must: what is published must be taken there. The package recheck, which knows nothing of that rule, looks for an attack
// on what is left. It is loaded only if there is a pattern: it is large.
import { createRequire } from "node:module";
import type * as Recheck from "recheck";
import { join } from "../../runtime/spec/pointer.js";
import { faultOfPattern } from "../../runtime/spec/pattern.js";
import type { Spec } from "../../runtime/spec/spec.js";
import { objectSchemasOf, valuesOf } from "../../runtime/spec/walk.js";
import { finding, type Finding } from "./finding.js";

export function* checkPatterns(spec: Spec): Iterable<Finding> {
  for (const place of objectSchemasOf(spec))
    for (const { value, pointer } of valuesOf(place)) {
      const fault =
        value.pattern === undefined ? undefined : (faultOfPattern(value.pattern) ?? attackOn(value.pattern));
      if (fault !== undefined)
        yield finding("pattern-unfit", join(pointer, "pattern"), `the pattern ${fault}`);
    }
}

/** Undefined if it is proven that the time does not grow faster than the text. No clock is asked. */
export function attackOn(pattern: string): string | undefined {
  const judged = recheck().checkSync(pattern, "u", { checker: "automaton", timeout: null });
  if (judged.status === "safe") return undefined;
  return judged.status === "vulnerable"
    ? `takes ${judged.complexity.type} time for some texts`
    : "is one of which nobody can tell how long it takes";
}

/** The build without Java and without a program of its own; it is no ES module. */
function recheck(): typeof Recheck {
  return createRequire(import.meta.url)("recheck/lib/browser.js") as typeof Recheck;
}
