// Inputs that reach something, as files: `corpus/TARGET/` and a name that follows from the bytes.

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const CORPUS = join(import.meta.dirname, "corpus");
/** Bytes of one target's corpus: it is cloned by everybody. */
const MOST_BYTES = 75_000;

export function readCorpus(target: string): Uint8Array[] {
  return filesOf(target).map((file) => new Uint8Array(readFileSync(join(CORPUS, target, file))));
}

function filesOf(target: string): string[] {
  try {
    return readdirSync(join(CORPUS, target)).sort();
  } catch {
    return [];
  }
}

/** In place of those that were there. Says how much it is. */
export function writeCorpus(target: string, inputs: readonly Uint8Array[]): string {
  const folder = join(CORPUS, target);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let [size, count] = [0, 0];
  for (const input of inputs) {
    if (size + input.length > MOST_BYTES) break;
    size += input.length;
    count++;
    writeFileSync(join(folder, createHash("sha256").update(input).digest("hex").slice(0, 12)), input);
  }
  return `${count} of ${inputs.length} inputs are kept, ${size} bytes`;
}
