// `decode [FILE|-]`: any captured log to a timeline, for a terminal, as JSON, as Markdown or as a page. Composes the reader of
// logs with an input and a view.

import type { Command } from "commander";
import { LogReader, type LogItem } from "../../log/index.js";
import { EXIT, ExitError } from "../exit.js";
import { allFamilies, familyNamed } from "../families.js";
import { openLog, type Input } from "./input.js";
import { MarkdownView } from "./markdown.js";
import { TerminalView } from "./terminal.js";
import { detectionInWords, findingInLines, summaryInWords, toJson, type View, type Write } from "./view.js";

interface Options {
  readonly family?: string;
  readonly json?: true;
  readonly markdown?: true;
  readonly follow?: true;
}

export function decodeVerb(program: Command): void {
  program
    .command("decode")
    .description("show what a captured log says: timeline, family, and the first wrong step")
    .argument("[file]", "a log, plain or packed with gzip; - for stdin", "-")
    .option("--family <name>", "a family, or the path of its spec; otherwise the log decides")
    .option("--json", "one JSON object an item on stdout")
    .option("--markdown", "for a bug report, secrets masked")
    .option("-f, --follow", "go on while the file grows")
    .action(decode);
}

async function decode(path: string, options: Options): Promise<void> {
  if (options.json && options.markdown)
    throw new ExitError(EXIT.usage, "--json and --markdown: choose one of them");
  const families = options.family === undefined ? allFamilies() : [familyNamed(options.family)];
  const input = openLog(path, options.follow === true);
  const write: Write = (text) => void process.stdout.write(text);
  const view = viewFor(options, write);
  const reader = new LogReader({ families, onItem: (item) => view.item(item) });
  const stop = (): void => {
    finish(reader, view);
    process.exit(EXIT.interrupted);
  };
  process.once("SIGINT", stop);
  await read(input, reader);
  process.off("SIGINT", stop);
  finish(reader, view);
  if (!reader.detection.hasAt)
    throw new ExitError(EXIT.unreadable, `${path}: no AT commands in it, and no line of a known module`);
}

function viewFor({ json, markdown }: Options, write: Write): View {
  if (json) return { item: (item: LogItem) => write(`${toJson(item)}\n`), end: tellInShort };
  if (markdown) return new MarkdownView(write);
  const { NO_COLOR = "" } = process.env;
  return new TerminalView(write, process.stdout.isTTY && NO_COLOR === "");
}

/** Beside the data: talk. */
const tellInShort: View["end"] = (detection, explanation) => {
  const { first } = explanation;
  const wrong = first ? `first wrong step: ${findingInLines(first).join("\n")}` : "nothing was a wrong step";
  process.stderr.write(`${detectionInWords(detection)}\n${summaryInWords(explanation)}\n${wrong}\n`);
};

async function read({ chunks, size }: Input, reader: LogReader): Promise<void> {
  const progress = new Progress(size);
  for await (const chunk of chunks) {
    if (chunk.length === 0) reader.settle();
    else reader.receive(chunk);
    progress.add(chunk.length);
    // What is written faster than it is read would be kept.
    if (process.stdout.writableNeedDrain)
      await new Promise<void>((resolve) => process.stdout.once("drain", () => resolve()));
  }
  progress.end();
}

function finish(reader: LogReader, view: View): void {
  reader.end();
  if (reader.detection.hasAt) view.end(reader.detection, reader.explanation);
}

const LONG = 20_000_000;

/** How far a long file is read, for people only. */
class Progress {
  readonly #size: number | undefined;
  #done = 0;
  #told = -1;

  constructor(size: number | undefined) {
    this.#size = size !== undefined && size > LONG && process.stderr.isTTY ? size : undefined;
  }

  add(count: number): void {
    if (this.#size === undefined) return;
    this.#done += count;
    const percent = Math.min(100, Math.floor((this.#done / this.#size) * 100));
    if (percent !== this.#told) process.stderr.write(`\r${percent} %`);
    this.#told = percent;
  }

  end(): void {
    if (this.#size !== undefined) process.stderr.write("\r      \r");
  }
}
