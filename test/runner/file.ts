/**
 * Runs one test file in a process of its own and judges what it reported (test/suite.ts), step by step.
 * A step has passed only if it said so: one that still waits or runs when the process is gone has failed. The process
 * is killed when no step has begun or ended for as long as the limit; so the limit is about one step, and is named with it.
 */
import { run, type Ended } from "./child.js";

/** About five times what the longest test takes with four processes on a core. */
export const LIMIT_MS = Number(process.env["AT_MQTT_TEST_LIMIT_MS"] ?? 180_000);

/** A test, a hook ("done", never "passed"), or a line that the file wants to be read ("told"). */
export interface Step {
  name: string;
  state: "waiting" | "running" | "passed" | "failed" | "skipped" | "done" | "told";
  why: string;
}

export async function runFile(path: string): Promise<[Step[], Ended]> {
  const steps: Record<number, Step> = {};
  const ended = await run(process.execPath, ["--import", "tsx", path], {
    limitMs: LIMIT_MS,
    env: { AT_MQTT_TEST_CHANNEL: "3" },
    onLine: (line) => {
      const [id, step] = JSON.parse(line) as [number, Step];
      steps[id] = step;
    },
  });
  return [judged(Object.values(steps), ended), ended];
}

function judged(reported: Step[], { ok, how }: Ended): Step[] {
  const failed = (name: string, why: string): Step => ({ name, state: "failed", why });
  const steps = reported.map((step) => {
    if (step.state === "waiting") return failed(step.name, `never ran: ${how}`);
    return step.state === "running" ? failed(step.name, `did not end: ${how}`) : step;
  });
  if (!steps.some(({ state }) => ["passed", "failed", "skipped"].includes(state)))
    return [...steps, failed("(file)", `registers no test: ${how}`)];
  const isExplained = ok || steps.some(({ state }) => state === "failed");
  return isExplained ? steps : [...steps, failed("(file)", how)];
}
