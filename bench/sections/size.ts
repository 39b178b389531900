// What a program that imports us carries: minified and compressed bytes, and the time of an import.
//
// Strategy: esbuild bundles the entries under size/ as an application would; nothing is left out of a bundle but what the
// platform has. The strangers are bundled for the browser too, where their package says how. Import time is taken inside
// a new process for each, interleaved like everything else.

import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { median } from "../measure.js";
import { Random } from "../random.js";
import { SEED } from "../workloads/workload.js";
import { digits, type Context, type Found, type Section } from "./section.js";

const run = promisify(execFile);

const TITLES = {
  decoder: "decoder, one family",
  second: "decoder, two families",
  codec: "codec of both ends, one family",
  client: "client, one family",
  "mqtt-packet": "mqtt-packet",
  "mqtt-js": "MQTT.js",
} as const;
type Entry = keyof typeof TITLES;
const ENTRIES = Object.keys(TITLES) as Entry[];
const STRANGERS: readonly Entry[] = ["mqtt-packet", "mqtt-js"];

export const size: Section = {
  name: "size",
  run: async ({ rounds }: Context): Promise<Found> => {
    const kilobytes = new Map<Entry, number>();
    for (const entry of ENTRIES)
      kilobytes.set(entry, gzipSync(await bundle(entry), { level: 9 }).length / 1000);
    const milliseconds = await importTimes(rounds);
    const of = (entry: Entry): number => kilobytes.get(entry) as number;
    const rows = ENTRIES.map((entry) => [
      TITLES[entry],
      digits(of(entry)),
      digits(milliseconds.get(entry) as number),
    ]);
    return {
      tables: [{ title: "Size and import time", head: ["", "kB, minified and gzip", "import, ms"], rows }],
      figures: {
        "size.decoder": of("decoder"),
        "size.codec": of("codec"),
        "size.client": of("client"),
        "size.client/mqtt-js": of("client") / of("mqtt-js"),
        "size.second": of("second") - of("decoder"),
      },
    };
  },
};

async function bundle(entry: Entry, platform: "browser" | "node" = "browser"): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(process.cwd(), "bench/size", `${entry}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: STRANGERS.includes(entry) && entry !== "mqtt-js" ? "node" : platform,
    // Packages of the CommonJS kind ask for the platform's modules at run time.
    banner:
      STRANGERS.includes(entry) && platform === "node"
        ? {
            js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
          }
        : {},
  });
  return (outputFiles[0] as { contents: Uint8Array }).contents;
}

/** Milliseconds of one `import()` in a process that has done nothing else; medians. */
async function importTimes(rounds: number): Promise<Map<Entry, number>> {
  const folder = join(process.cwd(), "dist/bench-size");
  const random = new Random(SEED);
  const times = new Map(ENTRIES.map((entry) => [entry, [] as number[]]));
  await mkdir(folder, { recursive: true });
  try {
    for (const entry of ENTRIES) await writeFile(join(folder, `${entry}.mjs`), await bundle(entry, "node"));
    for (let round = 0; round < rounds; round++)
      for (const entry of random.shuffle(ENTRIES))
        times.get(entry)?.push(await importTime(join(folder, `${entry}.mjs`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return new Map(ENTRIES.map((entry) => [entry, median(times.get(entry) ?? [])]));
}

async function importTime(path: string): Promise<number> {
  const code = `const t = performance.now(); await import(${JSON.stringify(path)}); process.stdout.write(String(performance.now() - t)); process.exit()`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", code]);
  return Number(stdout);
}
