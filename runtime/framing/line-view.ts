// The line that has just arrived, as a place in the framer's buffer. Candidates read it in place; only what is kept is
// copied. One object serves for all lines; it holds a line only until the next one comes.

import { NO_BYTES, startsWith, toBytes, visiblePart } from "../bytes.js";
import { LineMatcher, type Decoded } from "../codec/index.js";
import type { LayoutSteps } from "../codec/steps.js";
import type { LineCandidates } from "./prefix-automaton.js";
import type { Final, Line, Urc } from "../model.js";

/** What a word says. */
export const NO_VALUES: Decoded = { values: {}, issues: [] };

export class LineView {
  #bytes = NO_BYTES;
  #start = 0;
  #end = 0;
  #named: LineCandidates | undefined;
  #fields = -1;
  /** Commands in flight often await the same line: the table that was tried last, and what it gave. */
  #table: Line | undefined;
  #decoded: Decoded | undefined;
  readonly #matcher: LineMatcher;

  constructor(steps: LayoutSteps) {
    this.#matcher = new LineMatcher(true, steps);
  }

  set(
    bytes: Uint8Array,
    start: number,
    end: number,
    named: LineCandidates | undefined,
    fields: number,
  ): void {
    this.#bytes = bytes;
    this.#start = start;
    this.#end = end;
    this.#named = named;
    this.#fields = fields;
    this.#table = undefined;
  }

  /** The line as text in which everything is visible. */
  get text(): string {
    if (this.isWord && this.#named) return this.#named.name;
    return visiblePart(this.#bytes, this.#start, this.#end);
  }

  /** What the line may be by its name. */
  get named(): LineCandidates | undefined {
    return this.#named;
  }

  /** True if the line is its name and nothing else. */
  get isWord(): boolean {
    return this.#fields < 0;
  }

  /** The final result code that the line is, if it is one. One with a code needs something after the colon. */
  get final(): Final | undefined {
    const final = this.#named?.final;
    return final && (final.codes === undefined ? this.isWord : this.#fields >= 0 && this.#fields < this.#end)
      ? final
      : undefined;
  }

  /** The line's fields as this table has them; undefined if it is another line. */
  read(line: Line): Decoded | undefined {
    if (this.#table !== line) {
      this.#table = line;
      this.#decoded = this.#read(line);
    }
    return this.#decoded;
  }

  #read(line: Line): Decoded | undefined {
    const isNameless = line.prefix === "";
    if (!isNameless && (this.#fields < 0 || this.#named?.name !== line.prefix)) return undefined;
    const start = isNameless ? this.#start : this.#fields;
    return this.#matcher.matchLine(line.layout, this.#bytes, start, this.#end) < 0
      ? undefined
      : this.#matcher.decoded();
  }

  /** The unsolicited result code that the line is, if it is one; one with a block comes with its bytes, not as a line. */
  readUrc(): { readonly urc: Urc; readonly decoded: Decoded } | undefined {
    const { word, urcs = [] } = this.#named ?? {};
    if (word && this.isWord) return { urc: word, decoded: NO_VALUES };
    for (const urc of urcs) {
      const decoded = urc.block ? undefined : this.read(urc);
      if (decoded) return { urc, decoded };
    }
    return undefined;
  }

  startsWith(head: string): boolean {
    return startsWith(this.#bytes, this.#start, this.#end, toBytes(head));
  }
}
