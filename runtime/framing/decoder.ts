// What a module printed, as typed values: for logs, tests and tools that only listen. Nobody says here which command is in
// flight, so the fields' shape decides among the lines that begin with the same name: each of the framer's items is read by
// the first table that it fits, and handed to one callback.
//
// Payloads are borrowed: views that are valid until the callback returns, unless `owned` is asked for. Refuses to know
// sessions, commands, and which lines make up one message.

import { copyOf, visiblePart } from "../bytes.js";
import { isClosedIn } from "../codec/layout.js";
import { UsageError } from "../errors.js";
import {
  BYTES,
  checkArgument,
  checkOptions,
  FLAG,
  FUNCTION,
  OBJECT,
  shown,
  type Kind,
  type Kinds,
} from "../usage.js";
import { LineMatcher, type Decoded } from "../codec/match.js";
import { automatonOfLines, type LineCandidates } from "./prefix-automaton.js";
import type { FamilyTypes, Fields, Item, LineItem, Lines } from "../model.js";
import { bufferLimit } from "./buffer-limit.js";
import type { Sink } from "./framer.js";
import type { PayloadLine } from "./payload-line.js";
import { FastPath, NO_VALUES, type OnItem } from "./fast-path.js";

export type { Item, LineItem, Lines };

export interface DecoderOptions {
  /** True: payloads are copied, and the receiver's own. Default false: views that are valid inside the callback only. */
  readonly owned?: boolean;
  /** What fits no table of the family: a line, or how many bytes were dropped because an item was too long. */
  readonly onOther?: (text: string) => void;
}

const OPTIONS: Kinds<DecoderOptions> = { owned: FLAG, onOther: FUNCTION };
const LINES: Kind = {
  is: (value) => OBJECT.is(value) && Array.isArray((value as Partial<Lines>).lines),
  allowed: "the lines of a family",
  advice: 'import { lines } from "at-mqtt/families/FAMILY/lines"',
};

/** @typeParam Types those of the family: `id` of an item tells which values it has */
export class Decoder<Types extends FamilyTypes = FamilyTypes> {
  readonly #framer: FastPath;

  /** @param lines of a family: `at-mqtt/families/FAMILY/lines` */
  constructor(lines: Lines<Types>, onItem: (item: LineItem<Types>) => void, options: DecoderOptions = {}) {
    checkArgument("Decoder", "lines", lines, LINES);
    checkArgument("Decoder", "the callback", onItem, FUNCTION);
    checkOptions("Decoder", options, OPTIONS);
    const { owned = false, onOther = () => undefined } = options;
    // What the tables are made from makes the types, too.
    const take = onItem as OnItem;
    const sink = new LineSink(take, onOther, owned);
    const limit = bufferLimit(lines.maximum, lines.lines);
    this.#framer = new FastPath(automatonOfLines(lines as Lines), take, sink, limit, owned);
  }

  /**
   * Takes bytes of any number and cut; all items that they complete have been handed over when it returns.
   * @throws UsageError `re-entered`: called from inside a callback; `ended`: called after `end`
   */
  receive(bytes: Uint8Array, start = 0, end = bytes?.length): void {
    checkArgument("Decoder.receive", "bytes", bytes, BYTES);
    if (!isPart(bytes, start, end)) throw outside(bytes, start, end);
    this.#framer.receive(bytes, start, end);
  }

  /**
   * No more bytes come. What is held is read as far as it goes: a last line without its line end is a line; of a message
   * that was cut the line is told by `onOther`, and what follows it is read. After it `receive` is refused, and another
   * `end` does nothing.
   * @throws UsageError `re-entered`: called from inside a callback
   */
  end(): void {
    this.#framer.end();
  }
}

function isPart({ length }: Uint8Array, start: unknown, end: unknown): boolean {
  return typeof start === "number" && typeof end === "number" && start >= 0 && start <= end && end <= length;
}

function outside({ length }: Uint8Array, start: unknown, end: unknown): UsageError {
  return new UsageError(
    `Decoder.receive: from ${shown(start, true)} to ${shown(end, true)} of ${length} bytes`,
    {
      code: "out-of-range",
      allowed: `0 to ${length}`,
    },
  );
}

/** The same values with payloads of their own, for a callback that keeps what was only lent to it. */
export function own<Values extends Fields>(values: Values): Values {
  checkArgument("own", "values", values, OBJECT);
  const owned = Object.entries(values).map(([name, value]) => [
    name,
    value instanceof Uint8Array ? copyOf(value, 0, value.length) : value,
  ]);
  return Object.fromEntries(owned) as Values;
}

const CHUNKS: Kind = {
  is: (value) => typeof value === "object" && value !== null && Symbol.iterator in value,
  allowed: "something iterable of chunks",
};

/** Batches of items: for each chunk those that it completes, if there are any. Payloads are the receiver's own. */
export function* decode<Types extends FamilyTypes = FamilyTypes>(
  lines: Lines<Types>,
  chunks: Iterable<Uint8Array>,
): Generator<readonly LineItem<Types>[], void> {
  checkArgument("decode", "chunks", chunks, CHUNKS);
  let batch: LineItem<Types>[] = [];
  const decoder = new Decoder<Types>(lines, (item) => batch.push(item), { owned: true });
  for (const chunk of chunks) {
    decoder.receive(chunk);
    if (batch.length > 0) yield batch;
    batch = [];
  }
  decoder.end();
  if (batch.length > 0) yield batch;
}

class LineSink implements Sink {
  readonly #matcher: LineMatcher;

  constructor(
    readonly onItem: OnItem,
    readonly onOther: (text: string) => void,
    owned: boolean,
  ) {
    this.#matcher = new LineMatcher(owned);
  }

  line(
    bytes: Uint8Array,
    start: number,
    end: number,
    named: LineCandidates | undefined,
    fields: number,
  ): void {
    if (named === undefined) return this.onOther(visiblePart(bytes, start, end));
    if (fields >= 0) {
      const item = this.#read(named, bytes, fields, end);
      if (item) return this.onItem(item);
    } else if (named.isWord) return this.#tell(named.wordId, named.name, NO_VALUES);
    this.onOther(visiblePart(bytes, start, end));
  }

  announced(line: PayloadLine, { values }: Decoded): void {
    this.#tell(line.id, line.prefix, values);
  }

  dropped(count: number, named: LineCandidates | undefined): void {
    this.onOther(
      `${count} bytes ${named ? `of ${named.name}, more than can be held` : "without a line end"}`,
    );
  }

  /** By the first line that fits and whose closed sets and ranges hold its values; else by the first that fits. */
  #read({ lines, name }: LineCandidates, bytes: Uint8Array, fields: number, end: number): Item | undefined {
    let fitting: Item | undefined;
    for (const { id, layout } of lines) {
      if (this.#matcher.matchLine(layout, bytes, fields, end) < 0) continue;
      const { values, issues } = this.#matcher.decoded();
      const item = { id, name, values };
      if (!isClosedIn(layout, issues)) return item;
      fitting ??= item;
    }
    return fitting;
  }

  #tell(id: string, name: string, values: Fields): void {
    this.onItem({ id, name, values });
  }
}
