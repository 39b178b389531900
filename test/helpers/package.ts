// The package as its users get it: built and packed from a copy of the checkout, and a project outside that has it
// installed. No network: the tarball is unpacked, what it stands beside is linked from the checkout.
//
// Strategy: everything happens in a folder that the caller gives, so a `dist` of the checkout is neither needed nor touched.

import { cp, mkdir, readdir, readFile, symlink } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { root, run } from "../runner/child.js";

/** In the top folder of the checkout or of an example: what is no source. */
const NOT_COPIED = ["node_modules", ".git", "dist"];
const QUIET = { npm_config_offline: "true", npm_config_update_notifier: "false" };

interface Done {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a tool of the checkout's node_modules, or one of the system. */
export function tool(name: string, args: string[], cwd: string = root): Promise<Done> {
  // The runner starts everything in the checkout; a shell takes it elsewhere.
  const script = 'cd "$0" && exec "$@"';
  return run("sh", ["-c", script, cwd, name, ...args], { env: QUIET });
}

async function must(done: Promise<Done>, what: string): Promise<string> {
  const { ok, output } = await done;
  if (!ok) throw new Error(`${what} failed:\n${output}`);
  return output;
}

function isSource(folder: string): (path: string) => boolean {
  return (path) => !NOT_COPIED.includes(relative(folder, path).split(sep)[0] ?? "");
}

/** Builds and packs a copy of the checkout in this folder; the path of the tarball. */
export async function packCheckout(folder: string): Promise<string> {
  const [copy, out] = [join(folder, "checkout"), join(folder, "tarball")];
  await cp(root, copy, { recursive: true, filter: isSource(root) });
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
  await mkdir(out);
  await must(tool("npm", ["pack", "--pack-destination", out], copy), "npm pack");
  const [file = ""] = await readdir(out);
  return join(out, file);
}

/** The paths in a tarball, as its users see them. */
export async function filesIn(tarball: string): Promise<string[]> {
  const listed = await must(tool("tar", ["-tzf", tarball]), "tar");
  return listed
    .trim()
    .split("\n")
    .map((path) => path.replace(/^package\//, ""));
}

/** The files of an unpacked package that no export leads to, directly or by what its files import. */
export async function unreached(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
  const { exports, bin } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Exporting;
  const targets = [...Object.values(exports), ...Object.values(bin).map((path) => `./${path}`)].flatMap(
    (target) => (typeof target === "string" ? target : Object.values(target)),
  );
  const reached = new Set(targets.flatMap((target) => files.filter((file) => leadsTo(target, file))));
  for (const file of reached)
    if (/\.[jt]s$/.test(file))
      for (const next of importsIn(file, await readFile(join(folder, file), "utf8"))) reached.add(next);
  return files.filter((file) => !reached.has(file)).sort();
}

interface Exporting {
  readonly bin: { readonly [name: string]: string };
  readonly exports: { readonly [path: string]: string | { readonly [condition: string]: string } };
}

function leadsTo(target: string, file: string): boolean {
  const [before = "", after] = target.replace(/^\.\//, "").split("*");
  return after === undefined ? file === before : file.startsWith(before) && file.endsWith(after);
}

/** Declarations import each other under the names of the code. */
function importsIn(file: string, text: string): string[] {
  const found = [...text.matchAll(/(?:from |import ?\(?)["'](\.[^"']+)["']/g)].map(([, target = ""]) =>
    join(dirname(file), target),
  );
  return file.endsWith(".d.ts") ? found.map((each) => each.replace(/\.js$/, ".d.ts")) : found;
}

export async function unpack(tarball: string, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  await must(tool("tar", ["-xzf", tarball, "-C", into, "--strip-components=1"]), "tar");
}

/** Packs a folder again, as `npm pack` lays it out: everything below `package/`. */
export async function repack(folder: string, tarball: string): Promise<void> {
  await must(tool("tar", ["-czf", tarball, basename(folder)], dirname(folder)), "tar");
}

/** A copy of an example with the packages that its package.json names, the tarball among them. */
export async function install(example: string, tarball: string, into: string): Promise<void> {
  const source = join(root, example);
  await cp(source, into, { recursive: true, filter: isSource(source) });
  const json = JSON.parse(await readFile(join(into, "package.json"), "utf8")) as Dependents;
  for (const [name, version] of Object.entries({ ...json.dependencies, ...json.devDependencies })) {
    const place = join(into, "node_modules", name);
    if (version.startsWith("file:")) await unpack(tarball, place);
    else await link(name, place);
  }
}

export interface Dependents {
  readonly dependencies?: { readonly [name: string]: string };
  readonly devDependencies?: { readonly [name: string]: string };
}

async function link(name: string, place: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  await symlink(join(root, "node_modules", name), place);
}
