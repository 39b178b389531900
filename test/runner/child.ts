/**
 * Runs one command to its end, or to its time limit, and keeps the last of what it printed.
 * Each child leads a process group of its own, and the whole group is killed when the child has ended: a broker or a
 * virtual module that a test forgot can neither outlive it nor hold its output open.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

export interface Ended {
  ok: boolean;
  /** "ended with exit code 1", "killed after 120 s" */
  how: string;
  output: string;
  seconds: number;
}

export interface Options {
  limitMs: number;
  env?: Record<string, string>;
}

const KEPT_CHARACTERS = 200_000;
const running = new Set<ChildProcess>();

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    for (const child of running) killGroup(child);
    process.exit(130);
  });
}

export async function run(command: string, args: string[], options: Options): Promise<Ended> {
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: root,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...options.env },
  });
  running.add(child);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    killGroup(child);
  }, options.limitMs);
  const output = collect(child);
  const end = await ending(child);
  clearTimeout(timer);
  running.delete(child);
  const how = late ? `killed after ${options.limitMs / 1000} s` : end;
  return { ok: how === "exit code 0", how, output: output(), seconds: (performance.now() - started) / 1000 };
}

function collect(child: ChildProcess): () => string {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output = (output + text).slice(-KEPT_CHARACTERS);
    });
  }
  return () => output;
}

function ending(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.on("error", (error) => resolve(`could not be started: ${error.message}`));
    child.on("exit", () => killGroup(child));
    child.on("close", (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // The group is gone already, which is what was wanted.
  }
}
