// A log for a bug report: what went wrong, the figures, and the timeline in a fence; secrets are masked already. Of a long log
// the first items and the last ones are shown, so that memory does not grow with it.

import type { Detection, Explanation, LogItem } from "../../log/index.js";
import {
  detectionInWords,
  fieldsInWords,
  findingInLines,
  othersIn,
  summaryInWords,
  type View,
  type Write,
} from "./view.js";

const MOST_FIRST = 200;
const MOST_LAST = 200;
const FENCE = "~~~~~~";

export class MarkdownView implements View {
  readonly #write: Write;
  readonly #first: string[] = [];
  #last: string[] = [];
  #omitted = 0;

  constructor(write: Write) {
    this.#write = write;
  }

  item(item: LogItem): void {
    const { line, dir, text, issues } = item;
    const fields = fieldsInWords(item);
    const notes = [...(fields === "" ? [] : [fields]), ...issues.map((issue) => `! ${issue}`)];
    const shown =
      `${String(line).padStart(5)} ${dir === "dte" ? ">" : "<"} ${text}  ${notes.join("  ")}`.trimEnd();
    if (this.#first.length < MOST_FIRST) this.#first.push(fenced(shown));
    else this.#last.push(fenced(shown));
    if (this.#last.length > 2 * MOST_LAST) this.#shorten();
  }

  end(detection: Detection, explanation: Explanation): void {
    const { first } = explanation;
    this.#shorten();
    const wrong = first ? findingInLines(first) : ["nothing was a wrong step"];
    const others = othersIn(explanation);
    const parts = [
      "## Log of an MQTT module",
      `Family: ${inline(detectionInWords(detection))}`,
      `Figures: ${inline(summaryInWords(explanation))}`,
      "### First wrong step",
      fence(wrong),
      ...(others.length > 0 ? ["### Also", fence(others.flatMap(findingInLines))] : []),
      "### Timeline",
      fence([
        ...this.#first,
        ...(this.#omitted > 0 ? [`      ... ${this.#omitted} items`] : []),
        ...this.#last,
      ]),
    ];
    this.#write(`${parts.join("\n\n")}\n`);
  }

  #shorten(): void {
    const surplus = Math.max(0, this.#last.length - MOST_LAST);
    this.#omitted += surplus;
    this.#last = this.#last.slice(surplus);
  }
}

function fence(lines: readonly string[]): string {
  return [FENCE, ...lines.map(fenced), FENCE].join("\n");
}

/** No line of a log ends the fence that it stands in. */
function fenced(line: string): string {
  return line.replace(/^( *)~/, "$1\\~");
}

/** As it is, whatever it means in Markdown. */
function inline(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|]/g, "\\$&");
}
