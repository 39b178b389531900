/** The files of the checkout that the rules are held against. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../runner/child.js";
import { assert } from "../suite.js";
import { describe, type Violation } from "./check.js";
import type { SourceText } from "./source.js";

export function codeIn(...folders: string[]): SourceText[] {
  return sourcesIn(...folders).filter(({ path }) => path.endsWith(".ts"));
}

export function sourcesIn(...folders: string[]): SourceText[] {
  const files = folders.filter((folder) => existsSync(join(root, folder))).flatMap(filesIn);
  return files.map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

export function filesIn(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}

export function expectNone(violations: Violation[]): void {
  assert.is(violations.length, 0, violations.map(describe).join("\n"));
}
