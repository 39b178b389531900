/**
 * Files that import each other, over however many others, types included: whoever reads one of them has to read all.
 */
import type { Violation } from "./check.js";
import { importsOf, parse, type SourceText } from "./source.js";

export function checkCircles(sources: SourceText[]): Violation[] {
  const imports = new Map(sources.map((source) => [source.path, targetsOf(source)]));
  const reached = new Map(sources.map(({ path }) => [path, reachedFrom(path, imports)]));
  const circles = sources.map(({ path }) =>
    [...(reached.get(path) ?? [])].filter((other) => reached.get(other)?.has(path)).sort(),
  );
  const keys = new Set(circles.filter((circle) => circle.length > 0).map((circle) => circle.join(" ")));
  return [...keys].sort().map((key) => ({
    key,
    path: key.split(" ")[0] as string,
    line: 1,
    what: `is in a circle: ${key}`,
    rule: "no file imports itself over others, types included",
  }));
}

function targetsOf(source: SourceText): string[] {
  return importsOf(parse(source)).flatMap(({ target, isPackage }) =>
    target === undefined || isPackage ? [] : [target],
  );
}

/** A file is among those that it reaches only if one of them leads back to it. */
function reachedFrom(path: string, imports: Map<string, string[]>): Set<string> {
  const reached = new Set<string>();
  const visit = (from: string): void => {
    for (const target of imports.get(from) ?? [])
      if (!reached.has(target)) {
        reached.add(target);
        visit(target);
      }
  };
  visit(path);
  return reached;
}
