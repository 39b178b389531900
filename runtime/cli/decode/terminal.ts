// A log for people at a terminal: one line an item, answers indented below their command, the time between in front, colour
// if it is wanted; at the end what went wrong.

import type { Detection, Explanation, LogItem, LogKind } from "../../log/index.js";
import { between } from "../../log/explain/times.js";
import {
  detectionInWords,
  fieldsInWords,
  findingInLines,
  othersIn,
  summaryInWords,
  type View,
  type Write,
} from "./view.js";

const COLOURS: Readonly<Record<LogKind, number>> = {
  ...{ command: 36, echo: 90, response: 0, completion: 32, urc: 35, final: 32 },
  ...{ prompt: 90, data: 36, message: 34, noise: 90, unknown: 33 },
};
const RED = 31;
const DIM = 90;
const BOLD = 1;
const TEXT_WIDTH = 100;

/** Kinds that stand below a command. */
const INDENTED: readonly LogKind[] = ["echo", "response", "completion", "final", "prompt", "data"];

export class TerminalView implements View {
  readonly #write: Write;
  readonly #hasColour: boolean;
  #lastTime: string | undefined;

  constructor(write: Write, hasColour: boolean) {
    this.#write = write;
    this.#hasColour = hasColour;
  }

  item(item: LogItem): void {
    const { line, dir, kind, text, issues, time } = item;
    const gap = between(this.#lastTime, time);
    if (time !== undefined) this.#lastTime = time;
    const indent = INDENTED.includes(kind) ? "  " : "";
    const isBad = text.includes("ERROR") && kind === "final";
    const fields = fieldsInWords(item);
    this.#write(
      [
        this.#paint(DIM, `${String(line).padStart(6)} ${gap === undefined ? "" : `+${gap} ms`.padEnd(11)}`),
        `${dir === "dte" ? ">" : "<"} ${indent}`,
        this.#paint(isBad ? RED : COLOURS[kind], shortened(text)),
        this.#paint(DIM, `  ${kind}${fields === "" ? "" : ` ${shortened(fields)}`}`),
        ...issues.map((issue) => this.#paint(RED, `  ! ${issue}`)),
        "\n",
      ].join(""),
    );
  }

  end(detection: Detection, explanation: Explanation): void {
    const { first } = explanation;
    this.#write(`\n${detectionInWords(detection)}\n${summaryInWords(explanation)}\n`);
    if (first) {
      this.#write(`\n${this.#paint(BOLD, "First wrong step")}\n`);
      this.#write(`${this.#paint(RED, findingInLines(first).join("\n"))}\n`);
    } else this.#write("\nNothing in it was a wrong step.\n");
    const others = othersIn(explanation);
    if (others.length > 0) this.#write("\nAlso\n");
    for (const finding of others) this.#write(`${findingInLines(finding).join("\n")}\n`);
    for (const { name, count, meanMs, maximumMs, limitMs } of explanation.summary.latencies)
      this.#write(
        `AT${name}: ${count} answered, ${meanMs} ms on average, ${maximumMs} ms at most${
          limitMs === undefined ? "" : ` (limit ${limitMs} ms)`
        }\n`,
      );
  }

  #paint(colour: number, text: string): string {
    return this.#hasColour && colour > 0 ? `\u001b[${colour}m${text}\u001b[0m` : text;
  }
}

function shortened(text: string): string {
  return text.length > TEXT_WIDTH ? `${text.slice(0, TEXT_WIDTH)}...` : text;
}
