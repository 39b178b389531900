// The results of long runs: lines of figures, each over a range of seeds and one state of the code. Lines over the same state
// add up; a line can be run again and must come out the same.

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../runner/child.js";
import type { Result } from "./simulate.js";

export const RESULTS = join(root, "test/simulation/results.json");

/** The figures of all sessions of a range. */
export interface Figures {
  readonly sessions: number;
  readonly counts: { readonly [what: string]: number };
  /** Broken promises by kind: how many sessions. */
  readonly broken: { readonly [kind: string]: number };
  /** Of the hashes of all sessions, in order. */
  readonly trace: string;
}

export interface Line extends Figures {
  readonly from: number;
  readonly to: number;
  readonly plan: string;
}

export interface Results {
  /** Of everything in runtime/ and generated/. */
  readonly code: string;
  /** Of the simulation itself. */
  readonly simulation: string;
  readonly node: string;
  readonly lines: readonly Line[];
}

/** One hash over all files of some folders, by name and content. */
export function hashOf(folders: readonly string[], base = root): string {
  const hash = createHash("sha256");
  for (const folder of folders)
    for (const name of filesIn(join(base, folder)))
      hash.update(`${folder}/${name}\0`).update(readFileSync(join(base, folder, name)));
  return hash.digest("hex").slice(0, 16);
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(folder.length + 1));
  return files
    .filter(
      (name) => /\.(ts|json)$/.test(name) && !name.startsWith("results") && !name.includes("regressions"),
    )
    .sort();
}

/** What the code is now, without any line. */
export function emptyResults(): Results {
  return {
    code: hashOf(["runtime", "generated"]),
    simulation: hashOf(["test/simulation"]),
    node: process.version,
    lines: [],
  };
}

/** The results so far. @throws Error if they are of another state of the code */
export function readResults(): Results {
  const now = emptyResults();
  if (!existsSync(RESULTS)) return now;
  const kept = JSON.parse(readFileSync(RESULTS, "utf8")) as Results;
  for (const what of ["code", "simulation"] as const)
    if (kept[what] !== now[what] && kept.lines.length > 0)
      throw new Error(
        `the results are of another ${what} (${kept[what]}, now ${now[what]}): begin anew with --fresh`,
      );
  return { ...now, lines: kept.lines };
}

/** Adds a line. @throws Error if some of its seeds have been run */
export function addLine(results: Results, line: Line): Results {
  const other = results.lines.find(
    (each) => each.plan === line.plan && each.from <= line.to && line.from <= each.to,
  );
  if (other) throw new Error(`seeds ${other.from} to ${other.to} have been run`);
  const lines = [...results.lines, line].sort((a, b) => a.from - b.from);
  return { ...results, lines };
}

export function writeResults(results: Results): void {
  writeFileSync(RESULTS, `${JSON.stringify(results, undefined, 2)}\n`);
}

/** Adds up sessions as they come. */
export class Tally {
  #sessions = 0;
  readonly #counts = new Map<string, number>();
  readonly #broken = new Map<string, number>();
  readonly #hash = createHash("sha256");

  add({ counts, violations, hash, accidents }: Result): void {
    this.#sessions++;
    for (const [what, number] of counts) bump(this.#counts, what, number);
    bump(this.#counts, "accidents", accidents.length);
    for (const kind of new Set(violations.map((each) => each.kind))) bump(this.#broken, kind, 1);
    this.#hash.update(`${hash} `);
  }

  get figures(): Figures {
    return {
      sessions: this.#sessions,
      counts: sorted(this.#counts),
      broken: sorted(this.#broken),
      trace: this.#hash.digest("hex").slice(0, 16),
    };
  }
}

/** All lines together. */
export function sumOf(lines: readonly Figures[]): Omit<Figures, "trace"> {
  const [counts, broken] = [new Map<string, number>(), new Map<string, number>()];
  for (const line of lines) {
    for (const [what, number] of Object.entries(line.counts)) bump(counts, what, number);
    for (const [kind, number] of Object.entries(line.broken)) bump(broken, kind, number);
  }
  return {
    sessions: lines.reduce((sum, each) => sum + each.sessions, 0),
    counts: sorted(counts),
    broken: sorted(broken),
  };
}

function bump(map: Map<string, number>, key: string, by: number): void {
  map.set(key, (map.get(key) ?? 0) + by);
}

function sorted(map: ReadonlyMap<string, number>): { [key: string]: number } {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
