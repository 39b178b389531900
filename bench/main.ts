// `npm run bench [-- --only NAME,... --rounds N --gate]`, or `-- --write`: the launcher.
//
// Strategy: what is measured is what a user would run, so the benchmarks are bundled first, and started in a process with
// the flags that they need: collections on demand, and compiled code that is not thrown away by age. The bundle lies in
// dist/bench, inside the repository, so that packages are found, and goes away afterwards. Exit codes: 0 done, 1 a goal
// was missed by more than the gate allows, or a contender was wrong, 2 usage.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { writeReadmes } from "./files.js";
import { readOptions, USAGE, type Options } from "./options.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FLAGS = ["--expose-gc", "--no-flush-bytecode", "--enable-source-maps"];

async function main(args: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = readOptions(args);
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  if (!options.write) return bench(args);
  writeReadmes(ROOT);
  return 0;
}

async function bench(args: readonly string[]): Promise<number> {
  await mkdir(join(ROOT, "dist"), { recursive: true });
  const folder = await mkdtemp(join(ROOT, "dist/bench-"));
  try {
    await bundle(folder);
    const child = spawn(process.execPath, [...FLAGS, join(folder, "run.js"), ...args], {
      cwd: ROOT,
      stdio: "inherit",
    });
    const [code] = (await once(child, "exit")) as [number | null];
    return code ?? 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bundle(folder: string): Promise<void> {
  await build({
    entryPoints: ["run", "broker"].map((name) => join(ROOT, "bench", `${name}.ts`)),
    outdir: folder,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    // As the package is built: constants become numbers. A variable of a module costs a look at memory each time.
    minifySyntax: true,
    sourcemap: "inline",
  });
}

process.exitCode = await main(process.argv.slice(2));
