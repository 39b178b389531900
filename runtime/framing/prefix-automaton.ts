// Which line is this? An automaton over the names of all lines that a family's module prints, followed byte by byte, so that
// a name is found while its bytes are looked at for the first time. Each beginning of a name is a state, with a row of next
// states; each byte that occurs in names has a column. Refuses to know what follows a name.

import { COLON, SPACE, toBytes } from "../bytes.js";
import type { Family, Final, IntegerReader, Line, Lines, PrintedLine, Slot, Urc } from "../model.js";
import { announcesPayload, fieldsOf, linesOf } from "../codec/layout.js";

/** What a line may be that begins with this name. */
export interface LineCandidates {
  readonly name: string;
  /** What may follow the colon: the lines of responses, completions and URCs, each layout once. */
  readonly lines: readonly PrintedLine[];
  /** Those that may come at any time and announce a payload, in the line or behind it. */
  readonly announcing: readonly PrintedLine[];
  /**
   * Those of integers alone: of what may announce a payload if anything does, else of all. Empty if another line of
   * this name might be taken for one.
   */
  readonly integers: readonly ReadLine[];
  /** True if the name alone is a line. */
  readonly isWord: boolean;
  /** The id of that line. */
  readonly wordId: string;
  /** Of a family: the URCs among the lines, the URC that is the word, the final result code. */
  readonly urcs: readonly (Urc & Line)[];
  readonly word?: Urc;
  readonly final?: Final;
}

/** A line of integers alone, and what it says of the block after it. */
export interface ReadLine {
  readonly id: string;
  readonly read: IntegerReader;
  readonly block: LengthAt | undefined;
}

/** Which of the integers is the block's number of bytes, and the most that it may be. */
export interface LengthAt {
  readonly at: number;
  readonly maximum: number;
}

export interface PrefixAutomaton {
  /**
   * A state is the place of its row: the one before the first byte is `columns`, and after `byte` comes
   * `next[state + column[byte]]`. 0: no name goes on like this, and nothing comes after it.
   * Column 0 is for bytes that end a name: a colon, and control characters.
   */
  readonly next: Int32Array;
  readonly column: Uint8Array;
  readonly columns: number;
  /** The name that ends in a state is `named[next[state + columns - 1]]`. */
  readonly named: readonly (LineCandidates | undefined)[];
  /** Bytes of the longest name. */
  readonly longest: number;
}

/** The name that `bytes[from, end)` begin with, if a colon follows it, or nothing does. */
export function nameAt(
  { named, next, column, columns }: PrefixAutomaton,
  bytes: Uint8Array,
  from: number,
  end: number,
): LineCandidates | undefined {
  let state = columns;
  let at = from;
  for (; at < end && bytes[at] !== COLON; at++)
    state = next[state + (column[bytes[at] as number] as number)] as number;
  return named[next[state + columns - 1] as number];
}

/** Over the names that a session has to know. */
export function automatonOf(family: Family): PrefixAutomaton {
  return build(namesOf(family));
}

/** Over the names that a decoder has to know. Nobody says there what may come when: any line may come at any time. */
export function automatonOfLines(lines: Lines): PrefixAutomaton {
  return build(namesOfLines(lines));
}

function build(names: readonly LineCandidates[]): PrefixAutomaton {
  const texts = names.map(({ name }) => toBytes(name));
  const bytes = [...new Set(texts.flatMap((text) => [...text]))].sort((a, b) => a - b);
  const columns = bytes.length + 3;
  const column = new Uint8Array(256).fill(columns - 2, SPACE);
  column[COLON] = 0;
  bytes.forEach((byte, i) => (column[byte] = i + 1));
  const next = new Int32Array((texts.reduce((sum, text) => sum + text.length, 0) + 2) * columns);
  let last = columns;
  texts.forEach((text, i) => {
    let state = columns;
    for (const byte of text) {
      const cell = state + (column[byte] as number);
      state = next[cell] ||= last += columns;
    }
    next[state + columns - 1] = i + 1;
  });
  const longest = Math.max(0, ...texts.map(({ length }) => length));
  return { next: next.slice(0, last + columns), column, columns, named: [undefined, ...names], longest };
}

// ---------------------------------------------------------------- names

type Making = { -readonly [K in keyof LineCandidates]: LineCandidates[K] } & {
  lines: PrintedLine[];
  urcs: (Urc & Line)[];
  announcing: PrintedLine[];
};

class Names {
  readonly #names = new Map<string, Making>();

  at(name: string): Making {
    const known = this.#names.get(name) ?? {
      name,
      lines: [],
      announcing: [],
      integers: [],
      isWord: false,
      wordId: "",
      urcs: [],
    };
    this.#names.set(name, known);
    return known;
  }

  /** An answer that has no name is known by its command only. */
  get all(): LineCandidates[] {
    return [...this.#names.values()].filter(({ name }) => name !== "").map(finished);
  }
}

function finished(named: Making): LineCandidates {
  const { announcing, lines } = named;
  const asked = announcing.length > 0 ? announcing : lines;
  const areApart = asked.every(({ integers, layout }) => integers ?? layout.some(needsQuotes));
  return { ...named, integers: areApart ? asked.flatMap(readLine) : [] };
}

function readLine({ id, integers: read, layout, block }: PrintedLine): ReadLine[] {
  if (!read) return [];
  const at = fieldsOf(layout).findIndex(({ name }) => name === block?.length);
  return [{ id, read, block: block && { at, maximum: block.maximum } }];
}

function needsQuotes(slot: Slot): boolean {
  return "type" in slot && slot.type === "string" && (slot.quoting ?? "quoted") === "quoted" && !slot.rest;
}

function namesOfLines({ words, lines }: Lines): LineCandidates[] {
  const names = new Names();
  for (const [id, word] of Object.entries(words)) Object.assign(names.at(word), { isWord: true, wordId: id });
  for (const line of lines) {
    const named = names.at(line.prefix);
    named.lines.push(line);
    if (announcesPayload(line)) named.announcing.push(line);
  }
  return names.all;
}

function namesOf(family: Family): LineCandidates[] {
  const names = new Names();
  for (const final of family.finals) {
    names.at(final.text).final = final;
    names.at(final.text).isWord ||= final.codes === undefined;
  }
  for (const urc of Object.values(family.urcs)) addUrc(names.at(urc.prefix), urc);
  for (const { completion, response } of Object.values(family.forms))
    for (const line of [completion, ...linesOf(response)]) if (line) addLine(names.at(line.prefix), line);
  return names.all;
}

function addUrc(named: Making, urc: Urc): void {
  const { layout } = urc;
  if (!layout) {
    named.word = urc;
    named.isWord = true;
    return;
  }
  named.urcs.push(urc as Urc & Line);
  addLine(named, { ...urc, layout });
  if (announcesPayload(urc)) named.announcing.push(urc as PrintedLine);
}

/** The same layout under one name means the same. */
function addLine(named: Making, line: PrintedLine): void {
  const text = JSON.stringify(line.layout);
  if (!named.lines.some((known) => JSON.stringify(known.layout) === text)) named.lines.push(line);
}
