// Which family wrote this log? Each line is put before the tables of every family: commands and lines that fit speak for it,
// names that it knows with parameters that it does not know speak against it, and so does what another family knows and it
// does not. What fits all of them says nothing. What a module calls itself says most.

import { concat, NO_BYTES, toText, visible } from "../bytes.js";
import { fieldsOf, LineMatcher, MORE, readCommandName } from "../codec/index.js";
import { isClosedIn } from "../codec/layout.js";
import { AtError } from "../errors.js";
import type { Dialect } from "../exchange/dialect.js";
import { nameAt } from "../framing/prefix-automaton.js";
import { isBlank } from "../framing/framer.js";
import { isCommand } from "./dialogue/host-side.js";
import type { Direction } from "./item.js";
import type { Run } from "./text/unwrap.js";

export interface Detection {
  /** The name of the family; undefined if the log holds no AT commands. */
  readonly family?: string;
  /** 0 to 1: how much more speaks for it than for the next one. */
  readonly certainty: number;
  /** Lines that speak for it, without their parameters. */
  readonly evidence: readonly string[];
  /** Families for which as much speaks. */
  readonly alike: readonly string[];
  /** Points of each family. */
  readonly scores: { readonly [family: string]: number };
  /** False: there is no AT command in it, and no line of a module. */
  readonly hasAt: boolean;
}

const FITS = 3;
const FITS_NEARLY = 1;
const UNLIKE = -2;
/** A length is printed, and bytes of this number may follow. */
const COUNTED = 5;
const OWN_NAME = 12;
/** The same command again says nothing new. */
const MOST_ALIKE = 3;
const LONGEST_PIECE = 4096;
const MOST_KEYS = 4096;
const MOST_EVIDENCE = 8;
/** So many points more than the next one are as good as certain. */
export const SURE = 24;

interface Candidate {
  readonly dialect: Dialect;
  score: number;
  /** What each line said of it. */
  readonly points: Map<string, number>;
}

export class Detecting {
  readonly #candidates: readonly Candidate[];
  readonly #matcher = new LineMatcher(true);
  readonly #seen = new Map<string, number>();
  readonly #pieces = new Map<Direction | undefined, Uint8Array>();
  #hasAt = false;

  constructor(dialects: readonly Dialect[]) {
    this.#candidates = dialects.map((dialect) => ({ dialect, score: 0, points: new Map<string, number>() }));
  }

  take({ bytes, dir, exact }: Run): void {
    // Pieces of a line are joined, but only a line's length of them.
    const whole = exact ? concat([this.#pieces.get(dir) ?? NO_BYTES, bytes]) : bytes;
    const end = exact ? endOfLines(whole) : whole.length;
    this.#pieces.set(dir, whole.subarray(end).slice(0, LONGEST_PIECE));
    for (const line of linesIn(whole.subarray(0, end))) {
      if (dir !== "dce" && isCommand(line)) this.#judge(line, pointsOfCommand);
      else if (dir !== "dte") this.#judge(line, (dialect, text) => this.#pointsOfLine(dialect, text));
    }
  }

  /** There was a command, or a line of a module. */
  get hasAt(): boolean {
    return this.#hasAt;
  }

  /** Points between the best and the next. */
  get lead(): number {
    const [first, second] = this.#ranked;
    return (first?.score ?? 0) - (second?.score ?? 0);
  }

  get best(): Dialect | undefined {
    return this.#ranked[0]?.dialect;
  }

  get detection(): Detection {
    const [first, second] = this.#ranked;
    const scores = Object.fromEntries(
      this.#candidates.map(({ dialect, score }) => [dialect.family.name, score]),
    );
    if (!first || !this.#hasAt) return { certainty: 0, evidence: [], alike: [], scores, hasAt: false };
    const { lead } = this;
    const count = this.#candidates.length;
    const certainty = count === 1 ? 1 : 1 - (1 - 1 / count) * Math.exp(-lead / 8);
    const alike = this.#ranked
      .slice(1)
      .flatMap(({ score, dialect }) => (score === first.score ? [dialect.family.name] : []));
    const family = first.dialect.family.name;
    const rounded = Math.round(certainty * 1000) / 1000;
    return { family, certainty: rounded, evidence: evidenceFor(first, second), alike, scores, hasAt: true };
  }

  /** The best first; of those that are alike, as they were given. */
  get #ranked(): Candidate[] {
    return [...this.#candidates].sort((a, b) => b.score - a.score);
  }

  #judge(line: Uint8Array, points: (dialect: Dialect, line: Uint8Array) => number | undefined): void {
    const key = keyOf(line);
    const count = this.#seen.get(key) ?? 0;
    if (count >= MOST_ALIKE || this.#seen.size >= MOST_KEYS) return;
    this.#seen.set(key, count + 1);
    const all = this.#candidates.map(({ dialect }) => points(dialect, line));
    if (isCommand(line) || all.some((each) => each !== undefined && each > 0)) this.#hasAt = true;
    const most = Math.max(...all.map((each) => each ?? 0));
    const areAlike = all.every((each) => each === all[0]);
    if (areAlike && this.#candidates.length > 1) return;
    this.#candidates.forEach((candidate, at) => {
      // What another family knows, and this one does not.
      const own = all[at] ?? (most > 0 ? -1 : 0);
      candidate.score += own;
      candidate.points.set(key, own);
    });
  }

  #pointsOfLine({ family, names }: Dialect, line: Uint8Array): number | undefined {
    const own = pointsOfIdentity(family, line);
    if (own > 0) return own;
    const named = nameAt(names, line, 0, line.length);
    if (!named) return undefined;
    if (named.final || named.lines.length === 0) return FITS_NEARLY;
    let start = named.name.length + 1;
    while (line[start] === 0x20) start++;
    let best = UNLIKE;
    for (const { layout } of named.lines) {
      const stop = this.#matcher.matchStream(layout, line, start, line.length);
      if (stop === MORE) best = Math.max(best, this.#matcher.need > line.length + 1 ? COUNTED : FITS);
      if (this.#matcher.matchLine(layout, line, start, line.length) < 0) continue;
      const { values, issues } = this.#matcher.decoded();
      const isExact = fieldsOf(layout).some(
        ({ length }) => length !== undefined && values[length] !== undefined,
      );
      best = Math.max(best, isClosedIn(layout, issues) ? FITS_NEARLY : isExact ? COUNTED : FITS);
    }
    return best;
  }
}

/** What tells it from the next family first. */
function evidenceFor({ points }: Candidate, next: Candidate | undefined): string[] {
  const gain = (key: string): number => (points.get(key) ?? 0) - (next?.points.get(key) ?? 0);
  const speaking = [...points].filter(([key, own]) => own > 0 && gain(key) >= 0).map(([key]) => key);
  return speaking.sort((a, b) => gain(b) - gain(a)).slice(0, MOST_EVIDENCE);
}

function pointsOfCommand({ commands }: Dialect, line: Uint8Array): number | undefined {
  const name = readCommandName(line);
  if (!name || commands.formsOf(name).length === 0) return undefined;
  try {
    return commands.decode(line).legal ? FITS : FITS_NEARLY;
  } catch (error) {
    if (error instanceof AtError) return UNLIKE;
    throw error;
  }
}

function pointsOfIdentity({ identity }: Dialect["family"], line: Uint8Array): number {
  if (!identity) return 0;
  const words = toText(line)
    .toUpperCase()
    .split(/[^A-Z\d]+/);
  const has = (beginnings: readonly string[]): boolean =>
    beginnings.some((beginning) => words.some((word) => word.startsWith(beginning.toUpperCase())));
  return has(identity.model.words) ? OWN_NAME : 0;
}

/** The name of a line, with the shape of what follows: its key among what was seen, and what is shown of it. */
function keyOf(line: Uint8Array): string {
  const text = visible(line.subarray(0, 80));
  const [, head, rest = ""] = /^([^=:]*[=:]?\??)(.*)$/s.exec(text) ?? [text, text];
  const word = /^\s*("[A-Za-z]\w*")/.exec(rest)?.[1] ?? "";
  const commas = rest.split(",").length;
  const shape = rest === "" ? "" : `${word || " "}...${commas > 1 ? ` (${commas} values)` : ""}`;
  return `${head ?? ""}${shape}`.trim();
}

/** Where the last line ends that is whole. */
function endOfLines(bytes: Uint8Array): number {
  return Math.max(bytes.lastIndexOf(0x0d), bytes.lastIndexOf(0x0a)) + 1;
}

function* linesIn(bytes: Uint8Array): Iterable<Uint8Array> {
  let start = 0;
  for (let at = 0; at <= bytes.length; at++) {
    const byte = bytes[at];
    if (at < bytes.length && byte !== 0x0d && byte !== 0x0a) continue;
    while (start < at && isBlank(bytes[start] as number)) start++;
    if (at > start) yield bytes.subarray(start, at);
    start = at + 1;
  }
}
