/**
 * What every test file imports: uvu's suite, with what uvu lacks.
 *
 * uvu forgets a failed `before` hook, lets a later suite overwrite a failing exit code, and reports nothing when a
 * file never calls run(). So uvu only runs the tests; a ledger of our own notes what was registered and what became
 * of it, and the verdict is given once, when the process ends: whatever is not known to have passed has failed.
 * The verdict goes to the file named by AT_MQTT_TEST_REPORT, where no output of a test can imitate it.
 *
 * A file may hold several suites; each must call run(). There is no `only`, and a skip always says why.
 */
import { setImmediate } from "node:timers/promises";
import { Ledger, type SuiteRecord } from "./runner/ledger.js";

export * as assert from "uvu/assert";

type Body = () => void | Promise<void>;

export interface Hook {
  (body: Body): void;
  each(body: Body): void;
}

export interface Suite {
  (name: string, body: Body): void;
  before: Hook;
  after: Hook;
  /** Registers a test that cannot run here. The runner lists it, by name and reason, at the very end. */
  skipLoudly(name: string, why: string): void;
  /** One line that the runner prints beneath the file, also when all is well: how much was tested. */
  tell(line: string): void;
  run(): void;
}

const LIMIT_MS = Number(process.env["AT_MQTT_TEST_LIMIT_MS"] ?? 30_000);
const GRACE_MS = Number(process.env["AT_MQTT_TEST_GRACE_MS"] ?? 5_000);

// uvu looks at this flag while it loads, which is why it is not imported above: it must not start runs by itself.
const uvuGlobals = globalThis as { UVU_DEFER?: number; UVU_QUEUE?: unknown[][] };
uvuGlobals.UVU_DEFER = 1;
const uvu = await import("uvu");

const ledger = new Ledger(process.env["AT_MQTT_TEST_REPORT"]);
// A program started by a test must not write into this file's report.
delete process.env["AT_MQTT_TEST_REPORT"];

let line: Promise<unknown> = setImmediate();
let graceTimer: NodeJS.Timeout | undefined;

export function suite(name: string): Suite {
  const inner = uvu.suite(name);
  const record = ledger.open(name);
  const register = (test: string, body: Body) => inner(test, tracked(record, test, body));
  return Object.assign(register, {
    before: hook(record, "before", inner.before),
    after: hook(record, "after", inner.after),
    skipLoudly: (test: string, why: string) => {
      record.skipped.push({ name: `${name} > ${test}`, why });
      console.warn(`SKIPPED ${name} > ${test}: ${why}`);
    },
    tell: (text: string) => {
      record.told.push(text);
      console.log(text);
    },
    run: () => enqueue(record, inner),
  });
}

function tracked(record: SuiteRecord, name: string, body: Body): Body {
  const test = { name, state: "waiting", why: "" };
  record.tests.push(test);
  return async () => {
    try {
      await limited(body, name);
      test.state = "passed";
    } catch (thrown) {
      const error = asError(thrown);
      Object.assign(test, { state: "failed", why: error.message });
      throw error;
    }
  };
}

function hook(record: SuiteRecord, kind: string, inner: Hook): Hook {
  const guarded = (what: string, body: Body) => async () => {
    try {
      await limited(body, what);
    } catch (thrown) {
      const error = asError(thrown);
      record.broken.push({ name: `${record.name} > ${what} hook`, why: error.message });
      console.error(error);
      // What a failed set-up should have prepared must not be tested. After a failed clean-up uvu would clean up
      // once more and then drop the rest of the suite, so that error ends here, noted.
      if (kind === "before") throw error;
    }
  };
  const all = (body: Body) => inner(guarded(kind, body));
  return Object.assign(all, { each: (body: Body) => inner.each(guarded(`${kind} each`, body)) });
}

/** A test that blocks the thread cannot be interrupted; it is failed afterwards. */
async function limited(body: Body, name: string): Promise<void> {
  const started = performance.now();
  const tooLong = () => new Error(`"${name}" took longer than its limit of ${LIMIT_MS} ms`);
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLong()), LIMIT_MS);
  });
  try {
    await Promise.race([body(), limit]);
  } finally {
    clearTimeout(timer);
  }
  if (performance.now() - started > LIMIT_MS) throw tooLong();
}

/** uvu stumbles over a thrown value that is not an Error, and then drops the rest of the suite without a word. */
function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(`threw ${String(thrown)}`);
}

/** Suites run one after another, each alone in uvu's queue, so that their output and hooks never interleave. */
function enqueue(record: SuiteRecord, inner: { run(): void }): void {
  record.ran = true;
  line = line.then(async () => {
    clearTimeout(graceTimer);
    uvuGlobals.UVU_QUEUE = [[null]];
    inner.run();
    await uvu.exec();
    watchForLeftovers();
  });
}

/** The timer holds nothing open itself: it fires only where something else keeps the process from ending. */
function watchForLeftovers(): void {
  graceTimer = setTimeout(() => {
    const open = process.getActiveResourcesInfo().join(", ");
    ledger.note("(end of file)", `still open ${GRACE_MS} ms after the last test: ${open}`);
    process.exit(1);
  }, GRACE_MS);
  graceTimer.unref();
}

process.on("exit", (code) => {
  const failures = ledger.close(code);
  for (const { name, why } of failures) console.error(`FAILED ${name}: ${why}`);
  if (failures.length > 0) process.exitCode = 1;
});
