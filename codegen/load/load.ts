// From a spec folder to family files with all that they extend. In: the folder. Out: a tree of parsed, valid sources.
//
// Strategy: each file is read once and checked alone against the relaxed meta-schema, so that a mistake is reported
// where it was made and not in the merged family. A file may extend only files inside the spec folder and the common
// files of this repository (links followed), never itself. Whatever goes wrong is a problem in the list; the file then counts as absent.
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Source } from "../../runtime/spec/merge.js";
import { isObject, type JsonObject } from "../../runtime/spec/pointer.js";
import type { Code, Problem } from "../spec/problem.js";
import { JsonError, parseJson } from "./json.js";
import { checkSource } from "./schema.js";

const MAXIMUM_BYTES = 4 * 1024 * 1024;
/** What modules of all makers share: a spec folder elsewhere may build on it, too. */
const COMMON = fileURLToPath(new URL("../../spec/common", import.meta.url));

/** The sources of all families, in the order of their names. A file is called by its path in the spec folder, with slashes. */
export async function loadFamilies(specDir: string, problems: Problem[]): Promise<Source[]> {
  const root = await realpath(specDir).catch(() => resolve(specDir));
  const files = await findFamilies(root);
  const report = (code: Code, file: string, pointer: string, message: string): void => {
    problems.push({ code, file, pointer, message });
  };
  if (files.length === 0) report("family-missing", ".", "", `no */families/*.json in ${specDir}`);
  const loader = new Loader(root, problems);
  const sources: Source[] = [];
  for (const file of files) {
    const source = await loader.load(file, []);
    if (source) sources.push(source);
  }
  return sources;
}

async function findFamilies(root: string): Promise<string[]> {
  const found: string[] = [];
  for (const maker of await list(root))
    for (const name of await list(join(root, maker, "families")))
      if (name.endsWith(".json")) found.push(join(root, maker, "families", name));
  return found;
}

async function list(folder: string): Promise<string[]> {
  return (await readdir(folder).catch((): string[] => [])).sort();
}

class Loader {
  private readonly known = new Map<string, Promise<Source | undefined>>();

  constructor(
    private readonly root: string,
    private readonly problems: Problem[],
  ) {}

  async load(path: string, above: readonly string[]): Promise<Source | undefined> {
    const known = this.known.get(path) ?? this.read(path, [...above, path]);
    this.known.set(path, known);
    return known;
  }

  private async read(path: string, chain: readonly string[]): Promise<Source | undefined> {
    const value = await this.parse(path);
    if (!value) return undefined;
    const file = this.name(path);
    this.problems.push(...checkSource(file, value));
    const bases: Source[] = [];
    const listed = Array.isArray(value["extends"]) ? value["extends"] : [];
    for (const [index, name] of listed.entries()) {
      const base = await this.follow(path, String(name), `/extends/${index}`, chain);
      if (base) bases.push(base);
    }
    return { file, value, bases };
  }

  private async follow(
    from: string,
    name: string,
    pointer: string,
    chain: readonly string[],
  ): Promise<Source | undefined> {
    const path = resolve(dirname(from), name);
    const target = await realpath(path).catch(() => path);
    if (![this.root, COMMON].some((folder) => target.startsWith(folder + sep)))
      return this.refuse("extends-outside", from, pointer, `${name} lies outside the spec folder`);
    if (chain.includes(target)) {
      const loop = [...chain.slice(chain.indexOf(target)), target].map((each) => this.name(each));
      return this.refuse("extends-loop", from, pointer, `this closes a loop: ${loop.join(" -> ")}`);
    }
    return this.load(target, chain);
  }

  private async parse(path: string): Promise<JsonObject | undefined> {
    const size = await stat(path).then(
      (found) => found.size,
      () => undefined,
    );
    if (size === undefined) return this.refuse("file-missing", path, "", "the file cannot be read");
    if (size > MAXIMUM_BYTES)
      return this.refuse("file-too-large", path, "", `${size} bytes; at most ${MAXIMUM_BYTES} are read`);
    try {
      const value = parseJson((await readFile(path, "utf8")).replace(/^\uFEFF/, ""));
      return isObject(value) ? value : this.refuse("schema", path, "", "a spec file is one JSON object");
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      const { code, message, line, column } = error;
      this.problems.push({ code, file: this.name(path), pointer: "", message, line, column });
      return undefined;
    }
  }

  private refuse(code: Code, path: string, pointer: string, message: string): undefined {
    this.problems.push({ code, file: this.name(path), pointer, message });
    return undefined;
  }

  private name(path: string): string {
    return relative(this.root, path).split(sep).join("/");
  }
}
