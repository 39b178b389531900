/**
 * Temporary spec and output folders for the generator's tests.
 *
 * Strategy: a test says what files there are and gets the folders for the time of its body; they are removed whatever
 * happens. JSON documents are changed by pointer, so that a mutation reads as "where: what".
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Json, JsonObject } from "../../runtime/spec/pointer.js";

export interface Workspace {
  readonly specDir: string;
  readonly outDir: string;
}

export type Files = { readonly [path: string]: string };

/** `spec` goes to the spec folder, `out` to the output folder; paths may climb out of them. */
export async function inWorkspace<T>(
  { spec = {}, out = {} }: { spec?: Files; out?: Files },
  body: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), "codegen-test-"));
  const workspace = { specDir: join(root, "spec"), outDir: join(root, "out") };
  try {
    // What is generated is loaded from here by some tests, as the modules that they are.
    await put(root, { "package.json": '{"type":"module"}' });
    await mkdir(workspace.specDir);
    await put(workspace.specDir, spec);
    await put(workspace.outDir, out);
    return await body(workspace);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

export async function put(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Every file of a folder with its text. */
export async function contents(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(paths.sort().map((path) => readFile(path, "utf8")));
  return Object.fromEntries(paths.map((path, index) => [path.slice(folder.length + 1), texts[index] ?? ""]));
}

/** Sets what the pointer points to; `undefined` removes it. */
export function edit(document: JsonObject, pointer: string, value: Json | undefined): void {
  const keys = pointer.split("/").slice(1);
  const last = keys.pop() ?? "";
  const parent = keys.reduce<JsonObject>((at, key) => {
    if (!Object.hasOwn(at, key)) throw new Error(`${pointer}: there is no "${key}"`);
    return at[key] as JsonObject;
  }, document);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
}
