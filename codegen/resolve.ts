// From the sources of a family to one flat spec: merged, valid, without references, with its defaults filled in.
//
// Strategy: a pipeline that stops at the first stage with a problem, because what comes later would only repeat it. The
// result is what is published: a reader of it needs to know no rule of inheritance. The file of origin of each fact
// stays at hand for the rules that come after.
import { locator, merge, type Source } from "../runtime/spec/merge.js";
import type { Locate, Report } from "../runtime/spec/report.js";
import { flatten } from "../runtime/spec/resolve.js";
import type { Spec } from "../runtime/spec/spec.js";
import { checkResolved } from "./load/schema.js";
import type { Problem } from "./spec/problem.js";

export interface Resolved {
  readonly spec: Spec;
  readonly locate: Locate;
}

/** The family, or nothing if there were problems. */
export function resolveFamily(source: Source, problems: Problem[]): Resolved | undefined {
  const before = problems.length;
  const report: Report = (reported) => problems.push(reported);
  const merged = merge(source, report);
  const locate = locator(source, merged);
  if (problems.length === before) problems.push(...checkResolved(merged.value, locate));
  if (problems.length > before) return undefined;
  const spec = flatten(merged.value, locate, report);
  return spec && { spec, locate };
}
