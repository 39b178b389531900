/**
 * What every test file imports: uvu's suite, which also reports each step to the runner.
 *
 * uvu forgets a failed `before` hook, and says nothing if a file never calls run(). So each test is reported when it is
 * registered, when it begins and when it ends, on a descriptor that no output of a test can imitate; the runner
 * (runner/file.ts) judges, even if this process is killed. There is no `only`, and a skip always says why.
 */
import { writeSync } from "node:fs";
// Not the global ones: a test may replace those by virtual time.
import { clearTimeout, setTimeout } from "node:timers";
import * as uvu from "uvu";
import { Assertion } from "uvu/assert";
import { LIMIT_MS, type Step } from "./runner/file.js";

export * as assert from "uvu/assert";

type Body = () => void | Promise<void>;
type Report = (state: Step["state"], why?: string) => void;

export interface Suite {
  (name: string, body: Body): void;
  before(body: Body): void;
  after(body: Body): void;
  /** Registers a test that cannot run here. The runner lists it, by name and reason, at the very end. */
  skipLoudly(name: string, why: string): void;
  /** One line that the runner prints beneath the file, also when all is well: how much was tested. */
  tell(line: string): void;
  run(): void;
}

const GRACE_MS = LIMIT_MS / 10;
const channel = Number(process.env["AT_MQTT_TEST_CHANNEL"]);
// A program started by a test must not write into this file's report.
delete process.env["AT_MQTT_TEST_CHANNEL"];

let steps = 0;
let graceTimer: NodeJS.Timeout | undefined;

export function suite(title: string): Suite {
  const inner = uvu.suite(title);
  const hook = (name: string, body: Body) => reported(step(`${title} > ${name} hook`), "done", body);
  const test = (name: string, body: Body) => {
    const report = step(`${title} > ${name}`);
    report("waiting");
    inner(name, reported(report, "passed", body));
  };
  return Object.assign(test, {
    before: (body: Body) => inner.before(hook("before", body)),
    after: (body: Body) => inner.after(hook("after", body)),
    skipLoudly: (name: string, why: string) => step(`${title} > ${name}`)("skipped", why),
    tell: (line: string) => step(title)("told", line),
    run: () => inner.run(),
  });
}

function step(name: string): Report {
  const id = steps++;
  return (state, why = "") => {
    if (channel) writeSync(channel, `${JSON.stringify([id, { name, state, why } satisfies Step])}\n`);
    else if (why) console.log(`${state.toUpperCase()} ${name}: ${why}`);
  };
}

function reported(report: Report, end: Step["state"], body: Body): Body {
  return async () => {
    clearTimeout(graceTimer);
    report("running");
    try {
      await body();
      report(end);
    } catch (thrown) {
      const error = readable(thrown);
      report("failed", error.message);
      throw error;
    } finally {
      // It holds nothing open itself: it fires only if something else keeps the process from ending.
      graceTimer = setTimeout(endProcess, GRACE_MS).unref();
    }
  };
}

/**
 * uvu stumbles over a thrown value that is not an Error, and over `details` that are no text, as those of our own errors;
 * it then drops the rest of the suite without a word.
 */
function readable(thrown: unknown): Error {
  if (thrown instanceof Assertion) return thrown;
  if (!(thrown instanceof Error)) return new Error(`threw ${String(thrown)}`);
  return Object.assign(new Error(thrown.message), { name: thrown.name, stack: thrown.stack });
}

function endProcess(): void {
  const open = process.getActiveResourcesInfo().join(", ");
  step("(end of file)")("failed", `still open ${GRACE_MS / 1000} s after the last test: ${open}`);
  process.exit(1);
}
