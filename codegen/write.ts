// Outputs to disk, or compared with it. In: the list of files and a folder. Out: what differs, by name.
//
// Strategy: one comparison serves both. To write, the new contents first go to a sibling folder as a whole; only then
// is each renamed into its place, and only where it differs, so that a crash leaves no half-written file and a second
// run touches nothing. A file that no output accounts for is an orphan and goes; a folder that the generator did not
// make is never cleaned.
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Output } from "./emit/output.js";
import { isOwnReadme } from "./outputs.js";

export interface Difference {
  /** There, but with other contents. */
  readonly stale: readonly string[];
  readonly missing: readonly string[];
  /** There, but written by no emitter. */
  readonly orphaned: readonly string[];
}

export async function compare(outDir: string, outputs: readonly Output[]): Promise<Difference> {
  const existing = new Set(await filesIn(outDir));
  const stale: string[] = [];
  const missing: string[] = [];
  for (const { path, content } of outputs) {
    if (!existing.has(path)) missing.push(path);
    else if ((await readFile(join(outDir, path), "utf8")) !== content) stale.push(path);
  }
  const wanted = new Set(outputs.map(({ path }) => path));
  return { stale, missing, orphaned: [...existing].filter((path) => !wanted.has(path)) };
}

export async function write(
  outDir: string,
  outputs: readonly Output[],
  difference: Difference,
): Promise<void> {
  const changed = new Set([...difference.stale, ...difference.missing]);
  const temporary = `${resolve(outDir)}.new`;
  await rm(temporary, { recursive: true, force: true });
  try {
    const moves = outputs.filter(({ path }) => changed.has(path));
    for (const { path, content } of moves) await put(join(temporary, path), content);
    for (const { path } of moves) await move(join(temporary, path), join(outDir, path));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  for (const path of difference.orphaned) await removeOrphan(outDir, path);
}

/** True if everything in the folder may be replaced: it is empty, absent, or made by the generator. */
export async function isOwn(outDir: string): Promise<boolean> {
  const files = await filesIn(outDir);
  if (files.length === 0) return true;
  return isOwnReadme(await readFile(join(outDir, "README.md"), "utf8").catch(() => ""));
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => !entry.isDirectory());
  return files
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

async function put(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

async function move(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}

/** Folders that it leaves empty go with it. */
async function removeOrphan(outDir: string, path: string): Promise<void> {
  await rm(join(outDir, path));
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    if ((await readdir(join(outDir, folder))).length > 0) return;
    await rm(join(outDir, folder), { recursive: true });
  }
}
