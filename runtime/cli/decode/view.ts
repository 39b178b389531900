// What every way to show a log has in common: a view takes items as they come, and the explanation at the end.

import { escapeControls } from "../../bytes.js";
import type { Detection, Explanation, Finding, LogItem, LogValue } from "../../log/index.js";

export interface View {
  item(item: LogItem): void;
  end(detection: Detection, explanation: Explanation): void;
}

const MOST_OTHERS = 20;

export type Write = (text: string) => void;

/** JSON in which nothing is left that a terminal or an editor obeys. */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** What the fields of an item say, in one line. */
export function fieldsInWords({ kind, fields, topic, payload, payloadHex }: LogItem): string {
  if (kind === "message") return escapeControls(`${topic ?? ""} <- ${payload ?? `hex ${payloadHex ?? ""}`}`);
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${valueInWords(value)}`)
    .join(" ");
}

function valueInWords(value: LogValue): string {
  if (typeof value === "number") return String(value);
  return escapeControls(
    typeof value === "string" ? JSON.stringify(value).replaceAll("\\\\", "\\") : toJson(value),
  );
}

/** One finding in lines. */
export function findingInLines(finding: Finding): string[] {
  const { line, text, cause, advice, section } = finding;
  return [
    `line ${line}: ${text}`,
    `  ${escapeControls(cause)}${section === undefined ? "" : ` (section ${section})`}`,
    ...(advice === undefined ? [] : [`  what to do: ${escapeControls(advice)}`]),
  ];
}

/** Further findings beside the first wrong step, as many as somebody reads. */
export function othersIn({ first, findings }: Explanation): readonly Finding[] {
  return findings.filter((finding) => finding !== first).slice(0, MOST_OTHERS);
}

/** Which family it is, how sure that is, and why. */
export function detectionInWords({ family, certainty, evidence, alike, hasAt }: Detection): string {
  if (!hasAt || family === undefined) return "no AT commands in it";
  const others = alike.length > 0 ? `, or ${alike.join(", ")}, which would print the same` : "";
  const why = evidence.length > 0 ? `; ${evidence.slice(0, 4).join(", ")}` : "";
  return `${family}${others}, ${Math.round(certainty * 100)} % sure${why}`;
}

export function summaryInWords({ summary }: Explanation): string {
  const { commands, refused, connections, losses, restarts, published, acknowledged, received } = summary;
  const rare: [number, string][] = [
    [losses, "lost"],
    [restarts, "restarts"],
    [summary.retransmissions, "retransmissions"],
    [summary.items.unknown ?? 0, "unknown lines"],
  ];
  const more = rare.filter(([count]) => count > 0).map(([count, what]) => `, ${count} ${what}`);
  return (
    `${commands} commands, ${refused} refused; ${connections} connections; ` +
    `${published} published, ${acknowledged} acknowledged, ${received} received${more.join("")}`
  );
}
