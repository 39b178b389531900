// Any captured log in, a typed timeline out, with an explanation.
//
//   const reader = new LogReader({ families: [family], onItem: (item) => console.log(item) });
//   reader.receive(bytes);   // any number, cut anywhere
//   reader.end();
//   reader.explanation.first  // the step with which it began to go wrong
//
// Of several families the log itself decides: until it does, its first lines are kept. Lines of several ports are several
// dialogues. Memory is bounded, whatever comes. Refuses to know files, terminals and gzip.

import { UsageError } from "../errors.js";
import { compile, type Dialect } from "../exchange/dialect.js";
import type { Family } from "../model.js";
import { BYTES, checkArgument, checkOptions, FUNCTION, OBJECT, type Kind, type Kinds } from "../usage.js";
import { Detecting, SURE, type Detection } from "./detect.js";
import { Conversation } from "./dialogue/conversation.js";
import { Explainer, type Explanation } from "./explain/explainer.js";
import type { LogItem } from "./item.js";
import { Encoding } from "./text/encoding.js";
import { LineSplitter, type TextLine } from "./text/lines.js";
import { Unwrapper } from "./text/unwrap.js";

export interface LogReaderOptions {
  /** Those that the log may be of: `import { family } from "at-mqtt/families/FAMILY"`, or what `compile` made of them. With one, nothing is guessed. */
  readonly families: readonly (Family | Dialect)[];
  /** Called for each item, in the order of the log; a message of several parts comes when it is whole. */
  readonly onItem?: (item: LogItem) => void;
}

const FAMILIES: Kind = {
  is: (value) => Array.isArray(value) && value.length > 0,
  allowed: "a list of at least one family",
};
const OPTIONS: Kinds<LogReaderOptions> = { families: FAMILIES, onItem: FUNCTION };

/** What is kept until the family is known. */
const MOST_HELD = 262_144;
const MOST_PORTS = 32;
const NO_PORT = "";

export class LogReader {
  readonly #dialects: readonly Dialect[];
  readonly #onItem: (item: LogItem) => void;
  readonly #encoding = new Encoding();
  readonly #lines = new LineSplitter((line) => this.#takeLine(line));
  readonly #unwrapper = new Unwrapper();
  /** Looks at the same lines before it is known whose they are. */
  readonly #sampler = new Unwrapper();
  readonly #detecting: Detecting;
  readonly #conversations = new Map<string, Conversation>();
  #held: TextLine[] = [];
  #heldBytes = 0;
  #explainer: Explainer | undefined;
  #dialect: Dialect | undefined;
  #port = NO_PORT;
  #hasEnded = false;

  /** @throws UsageError if an option is none, or no family is given */
  constructor(options: LogReaderOptions) {
    checkArgument("LogReader", "options", options, OBJECT);
    checkOptions("LogReader", options, OPTIONS);
    checkArgument("LogReader", "families", options.families, FAMILIES);
    this.#dialects = options.families.map((family) => compile(family));
    this.#onItem = options.onItem ?? (() => undefined);
    this.#detecting = new Detecting(this.#dialects);
    if (this.#dialects.length === 1) this.#decide();
  }

  /**
   * Takes bytes of any number and cut.
   * @throws UsageError `ended`: called after `end`
   */
  receive(bytes: Uint8Array): void {
    checkArgument("LogReader.receive", "bytes", bytes, BYTES);
    if (this.#hasEnded)
      throw new UsageError("bytes came after the end", { code: "ended", advice: "make another LogReader" });
    this.#lines.receive(this.#encoding.receive(bytes));
  }

  /** Takes what is known of the family so far for all that will be known: of a live log, when nothing more comes for a while. */
  settle(): void {
    if (!this.#dialect && this.#detecting.detection.hasAt) this.#decide();
  }

  /** No more bytes come: what is held is read as far as it goes, and told to be cut. Another `end` does nothing. */
  end(): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#lines.receive(this.#encoding.end());
    this.#lines.end();
    this.#decide();
    for (const conversation of this.#conversations.values()) conversation.end();
  }

  /** Which family it is, how sure that is, and what speaks for it. Before `end`: as far as is known. */
  get detection(): Detection {
    return this.#detecting.detection;
  }

  /** What went wrong, and the figures. Before `end`: of what was read so far. */
  get explanation(): Explanation {
    return this.#explaining.explanation;
  }

  // ---------------------------------------------------------------- lines

  #takeLine(line: TextLine): void {
    if (!line.isRest && line.bytes.length > 0 && !this.#isKnown)
      this.#detecting.take(this.#sampler.unwrap(line, false));
    if (this.#dialect) return this.#read(line);
    this.#held.push(line);
    this.#heldBytes += line.bytes.length + 32;
    if (this.#detecting.lead >= SURE || this.#heldBytes > MOST_HELD) this.#decide();
  }

  /** Nothing more has to be found out. */
  get #isKnown(): boolean {
    if (!this.#dialect || !this.#detecting.hasAt) return false;
    return this.#dialects.length === 1 || this.#detecting.lead >= 2 * SURE;
  }

  #decide(): void {
    if (this.#dialect) return;
    this.#dialect = this.#detecting.best;
    const held = this.#held;
    this.#held = [];
    for (const line of held) this.#read(line);
  }

  #read(line: TextLine): void {
    const inside = this.#conversations.get(this.#port)?.isInside === true;
    const run = this.#unwrapper.unwrap(line, inside);
    this.#port = run.port ?? NO_PORT;
    this.#conversationOf(this.#port).take(run);
  }

  #conversationOf(port: string): Conversation {
    const known = this.#conversations.get(port);
    if (known) return known;
    if (this.#conversations.size >= MOST_PORTS) return [...this.#conversations.values()][0] as Conversation;
    const conversation = new Conversation(this.#dialect as Dialect, this.#explaining);
    this.#conversations.set(port, conversation);
    return conversation;
  }

  get #explaining(): Explainer {
    this.#explainer ??= new Explainer(this.#dialect ?? (this.#dialects[0] as Dialect), this.#onItem);
    return this.#explainer;
  }
}

/** A whole log at once: its items, its family and what went wrong in it. */
export function explainLog(
  bytes: Uint8Array,
  families: LogReaderOptions["families"],
): { readonly items: readonly LogItem[]; readonly detection: Detection; readonly explanation: Explanation } {
  const items: LogItem[] = [];
  const reader = new LogReader({ families, onItem: (item) => items.push(item) });
  reader.receive(bytes);
  reader.end();
  return { items, detection: reader.detection, explanation: reader.explanation };
}
