/**
 * Runs one command to its end, or to its time limit, and keeps the last of what it printed.
 * Each child leads a process group of its own, and the whole group is killed when the child has ended: a broker or a
 * virtual module that a test forgot can neither outlive it nor hold its output open.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** A tool of the checkout's node_modules. */
export function bin(name: string): string {
  return join(root, "node_modules/.bin", name);
}

/** Two packages have a `tsc`, and npm links one of them: it is called by its own path. */
export function compiler(name: "typescript" | "typescript-next" = "typescript"): string {
  return join(root, "node_modules", name, "bin/tsc");
}

export interface Ended {
  ok: boolean;
  /** "exit code 1", "killed after 120 s" */
  how: string;
  output: string;
  seconds: number;
}

export interface Options {
  /** Milliseconds; the default is about ten times what the slowest tool needs on an idle machine. */
  limitMs?: number;
  env?: Record<string, string>;
  /** Takes each line that the child writes to descriptor 3, and each line starts the limit anew. */
  onLine?: (line: string) => void;
}

const KEPT_CHARACTERS = 200_000;
const running = new Set<ChildProcess>();

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    for (const child of running) killGroup(child);
    process.exit(130);
  });

export async function run(command: string, args: string[], options: Options = {}): Promise<Ended> {
  const { limitMs = 120_000, env, onLine } = options;
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: root,
    detached: true,
    stdio: ["ignore", "pipe", "pipe", onLine ? "pipe" : "ignore"],
    env: { ...process.env, ...env },
  });
  running.add(child);
  let killed = "";
  const timer = setTimeout(() => {
    killed = `killed after ${limitMs / 1000} s`;
    killGroup(child);
  }, limitMs);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output = (output + text).slice(-KEPT_CHARACTERS);
    });
  if (onLine)
    createInterface(child.stdio[3] as Readable).on("line", (line) => {
      timer.refresh();
      onLine(line);
    });
  const end = await ending(child);
  clearTimeout(timer);
  running.delete(child);
  const how = killed || end;
  return { ok: how === "exit code 0", how, output, seconds: (performance.now() - started) / 1000 };
}

function ending(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.on("error", (error) => resolve(`could not be started: ${error.message}`));
    child.on("exit", () => killGroup(child));
    child.on("close", (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
  });
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  } catch {
    // The group is gone already, which is what was wanted.
  }
}
