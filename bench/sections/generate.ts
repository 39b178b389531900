// Wall time of the generator, as `npm run generate` starts it: for the families that ship, and for 10 and 100 that are
// copies of them under other names.
//
// Strategy: specs and outputs live in a folder of their own, which goes away afterwards. One run each for the many, three
// for the few; a process is started each time, as a user does.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "../measure.js";
import { digits, type Context, type Found, type Section } from "./section.js";

const SPEC = join(process.cwd(), "spec");
const MAIN = join(process.cwd(), "codegen/main.ts");
const RUNS = 3;

export const generate: Section = {
  name: "generate",
  run: async ({ say }: Context): Promise<Found> => {
    const folder = await mkdtemp(join(tmpdir(), "bench-generate-"));
    try {
      const [four, ten, hundred] = [
        await secondsFor(folder, 4, RUNS, say),
        await secondsFor(folder, 10, RUNS, say),
        await secondsFor(folder, 100, 1, say),
      ];
      const rows = [four, ten, hundred].map((seconds, i) => [String([4, 10, 100][i]), digits(seconds)]);
      return {
        tables: [{ title: "Generating everything", head: ["families", "s, wall"], rows }],
        figures: { "generate.four": four, "generate.four/4": four / 4, "generate.100/10": hundred / ten },
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function secondsFor(folder: string, count: number, runs: number, say: Context["say"]): Promise<number> {
  say(`generate: ${count} families`);
  const spec = join(folder, `spec-${count}`);
  await cp(SPEC, spec, { recursive: true });
  await addFamilies(spec, count);
  const seconds: number[] = [];
  for (let i = 0; i < runs; i++) seconds.push(await secondsOf(spec, join(folder, `out-${count}-${i}`)));
  return median(seconds);
}

/** Copies of the family files in turn, until there are as many as asked for. */
async function addFamilies(spec: string, count: number): Promise<void> {
  const files = await familyFiles(spec);
  for (let i = files.length; i < count; i++) {
    const file = files[i % files.length] as string;
    const source = JSON.parse(await readFile(file, "utf8")) as { family: string; title: string };
    const copy = { ...source, family: `${source.family}-${i}`, title: `${source.title} ${i}` };
    await writeFile(file.replace(/\.json$/, `-${i}.json`), JSON.stringify(copy));
  }
}

async function familyFiles(spec: string): Promise<string[]> {
  const files = await readdir(spec, { recursive: true });
  return files
    .filter((file) => /[\\/]families[\\/][^\\/]+\.json$/.test(file))
    .sort()
    .map((file) => join(spec, file));
}

async function secondsOf(spec: string, out: string): Promise<number> {
  const started = performance.now();
  const args = ["--import", "tsx/esm", MAIN, "--spec", spec, "--out", out];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error(`the generator ended with ${String(code)}`);
  return (performance.now() - started) / 1000;
}
