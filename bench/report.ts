// Results as people read them: tables on a terminal, the same in Markdown, and a verdict on each goal. Pure text: what is
// measured and where it is written is decided elsewhere.

import { GOALS, judge, type Goal, type Verdict } from "./goals.js";
import { digits, type Table } from "./sections/section.js";

/** What `bench/results.json` holds. */
export interface Results {
  readonly machine: string;
  readonly rounds: number;
  readonly tables: readonly Table[];
  readonly figures: Readonly<Record<string, number>>;
}

export const NOT_MEASURED = "Not measured yet.";

export interface Judged {
  readonly goal: Goal;
  readonly value: number | undefined;
  readonly verdict: Verdict;
}

export function judgeAll(figures: Results["figures"]): Judged[] {
  return GOALS.map((goal) => {
    const value = figures[goal.figure];
    return { goal, value, verdict: judge(goal, value) };
  });
}

/** The goals that were asked for, and what became of them. */
export function goalTable(figures: Results["figures"]): Table {
  const rows = judgeAll(figures).map(({ goal, value, verdict }) => [
    goal.what,
    bound(goal),
    goal.best === undefined ? "" : digits(goal.best),
    value === undefined ? "-" : `${digits(value)} ${goal.unit}`,
    verdict,
  ]);
  return { title: "Goals", head: ["", "goal", "best thought possible", "measured", ""], rows };
}

function bound({ atLeast, atMost, unit }: Goal): string {
  return atLeast === undefined ? `<= ${atMost} ${unit}` : `>= ${atLeast} ${unit}`;
}

export function asText({ title, head, rows }: Table): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] as number))
      .join("  ")
      .trimEnd();
  return [`\n${title}`, ...all.map(line)].join("\n");
}

export function asMarkdown({ title, head, rows }: Table): string {
  const line = (row: readonly string[]): string => `| ${row.join(" | ")} |`;
  return [`**${title}**`, "", line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function origin({ machine, rounds }: Results): string {
  return `Medians of ${rounds} rounds on a machine with ${machine}.`;
}

/** For bench/README.md: everything. */
export function longReport(results: Results | undefined): string {
  if (!results) return NOT_MEASURED;
  const tables = [goalTable(results.figures), ...results.tables];
  return [origin(results), ...tables.map(asMarkdown)].join("\n\n");
}

/** For README.md: what a visitor wants to know. */
const SHORT: readonly [figure: string, what: string, unit: string][] = [
  [
    "W1.512.ours/B1",
    "status lines to typed objects, beside `@serialport/parser-readline` and split",
    "x as fast",
  ],
  ["W2.512.borrowed/B1", "received JSON messages, beside the same", "x as fast"],
  ["W3.512.borrowed/B1", "received messages of any bytes, beside the same, which misreads some", "x as fast"],
  ["publish.sequential", "a publish through both ends, beside MQTT.js and aedes", "x as fast"],
  ["size.decoder", "decoder and a family, minified and gzip", "kB"],
  ["size.client", "client and a family, minified and gzip", "kB"],
];

export function shortReport(results: Results | undefined): string {
  if (!results) return NOT_MEASURED;
  const rows = SHORT.map(([figure, what, unit]) => {
    const value = results.figures[figure];
    return `| ${what} | ${value === undefined ? "-" : `${digits(value)} ${unit}`} |`;
  });
  return [`| ${results.machine} | |`, "| --- | --- |", ...rows].join("\n");
}

const BEGIN = "<!-- bench: written by `npm run bench -- --write` -->";
const END = "<!-- bench: end -->";

/** The text with what stands between the two markers replaced. @throws Error if it has no markers */
export function fillIn(text: string, report: string): string {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`there is no ${BEGIN} with ${END} behind it`);
  return `${text.slice(0, begin)}${BEGIN}\n${report}\n${text.slice(end)}`;
}
