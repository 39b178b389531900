// The files that results go to: results.json, and the two READMEs that show them.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fillIn, longReport, shortReport, type Results } from "./report.js";

export function readResults(root: string): Results | undefined {
  const path = resultsPath(root);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Results) : undefined;
}

export function writeResults(root: string, results: Results): void {
  writeFileSync(resultsPath(root), `${JSON.stringify(results, null, 2)}\n`);
}

/** Both READMEs as the results say, by path from the root. */
export function readmesFor(root: string, results: Results | undefined): Map<string, string> {
  const fill = (path: string, report: string): [string, string] => [
    path,
    fillIn(readFileSync(join(root, path), "utf8"), report),
  ];
  return new Map([fill("README.md", shortReport(results)), fill("bench/README.md", longReport(results))]);
}

export function writeReadmes(root: string): void {
  for (const [path, text] of readmesFor(root, readResults(root))) writeFileSync(join(root, path), text);
}

function resultsPath(root: string): string {
  return join(root, "bench/results.json");
}
