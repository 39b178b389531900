/**
 * What was registered in one test file and what became of it, and the verdict drawn from that.
 * Knows nothing of uvu or of processes. A test counts as passed only if it said so: one that is still waiting when
 * the ledger is closed has failed, for whatever reason it did not run.
 */
import { writeFileSync } from "node:fs";

export interface Remark {
  name: string;
  why: string;
}

export interface Report {
  passed: number;
  failed: Remark[];
  skipped: Remark[];
  /** What the file wants to be read although nothing is wrong: one line each. */
  told: string[];
}

export interface SuiteRecord {
  name: string;
  ran: boolean;
  tests: { name: string; state: string; why: string }[];
  skipped: Remark[];
  told: string[];
  broken: Remark[];
}

export class Ledger {
  readonly #suites: SuiteRecord[] = [];
  readonly #notes: Remark[] = [];

  constructor(readonly reportFile: string | undefined) {}

  open(name: string): SuiteRecord {
    const record: SuiteRecord = { name, ran: false, tests: [], skipped: [], told: [], broken: [] };
    this.#suites.push(record);
    return record;
  }

  note(name: string, why: string): void {
    this.#notes.push({ name, why });
  }

  /** Writes the report and returns the failures in it. `code` is what the process was about to exit with. */
  close(code: number): Remark[] {
    const failed = [...this.#suites.flatMap(failuresOf), ...this.#notes];
    if (this.#suites.length === 0)
      failed.push({ name: "(file)", why: `registers no suite, exit code ${code}` });
    if (code !== 0 && failed.length === 0)
      failed.push({ name: "(file)", why: `ended with exit code ${code}` });
    const passed = this.#suites
      .flatMap((suite) => suite.tests)
      .filter((test) => test.state === "passed").length;
    const skipped = this.#suites.flatMap((suite) => suite.skipped);
    const told = this.#suites.flatMap((suite) => suite.told);
    if (this.reportFile)
      writeFileSync(this.reportFile, JSON.stringify({ passed, failed, skipped, told } satisfies Report));
    return failed;
  }
}

function failuresOf(suite: SuiteRecord): Remark[] {
  if (!suite.ran) return [{ name: suite.name, why: "run() was never called" }];
  if (suite.tests.length + suite.skipped.length === 0)
    return [{ name: suite.name, why: "registers no test" }];
  const waiting = "never ran or never ended";
  const tests = suite.tests
    .filter((test) => test.state !== "passed")
    .map((test) => ({ name: `${suite.name} > ${test.name}`, why: test.why || waiting }));
  return [...tests, ...suite.broken];
}
