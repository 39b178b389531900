/**
 * Runs one test file in a process of its own and believes only its report and its exit code.
 * A report that is missing or malformed, and an exit code that the report does not explain, are failures.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, type Ended, type Options } from "./child.js";
import type { Report } from "./ledger.js";

export interface Outcome extends Report {
  output: string;
  seconds: number;
}

export async function runFile(path: string, options: Options): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "at-mqtt-report-"));
  const reportFile = join(folder, "report.json");
  const env = { ...options.env, AT_MQTT_TEST_REPORT: reportFile };
  try {
    const ended = await run(process.execPath, ["--import", "tsx", path], { ...options, env });
    return { ...judge(await readReport(reportFile), ended), output: ended.output, seconds: ended.seconds };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readReport(file: string): Promise<Report | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Report;
  } catch {
    return undefined;
  }
}

function judge(report: Report | undefined, ended: Ended): Report {
  if (!report)
    return failedBy({ passed: 0, failed: [], skipped: [], told: [] }, `left no report: ${ended.how}`);
  if (!ended.ok && report.failed.length === 0) return failedBy(report, ended.how);
  return report;
}

function failedBy(report: Report, why: string): Report {
  return { ...report, failed: [...report.failed, { name: "(file)", why }] };
}
