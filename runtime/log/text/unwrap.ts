// Lines of a log to what went over the wire: takes off what the program that wrote the log has put in front, tells from it
// when, over which port and which way the bytes went, and turns what the program shows into bytes.
//
//   [12:00:01.250] uart1 TX: AT+NAME?\r     at 12:00:01.250, over uart1, from the host: the bytes AT+NAME? CR
//
// Each line is looked at by itself; what earlier lines had only says whether a line without marks goes on with what the
// last one said. A log without marks is a capture: its lines are bytes as they are. Refuses to know what the bytes mean.

import { CR, NO_BYTES } from "../../bytes.js";
import type { Direction } from "../item.js";
import type { TextLine } from "./lines.js";
import {
  ANY_SENT_ANGLE,
  COUNT,
  DIRECTIONS,
  LEVELS,
  PORT,
  SENT_ANGLE,
  TAGS,
  TIMES,
  withoutTerminal,
} from "./marks.js";
import { represented, toLatin1 } from "./represent.js";

/** Bytes of one line of a log. */
export interface Run {
  readonly line: number;
  readonly time: string | undefined;
  readonly port: string | undefined;
  /** Undefined if the log does not say. */
  readonly dir: Direction | undefined;
  readonly bytes: Uint8Array;
  /** The line end that belongs to them; empty if they are exact, or cut. */
  readonly end: Uint8Array;
  readonly exact: boolean;
  /** The log has marks, and this line has none: it goes on with the one before. */
  readonly isRest: boolean;
  /** The log ends in it. */
  readonly isCut: boolean;
  /** The log has marks: its line ends are those of the log, not of the wire. */
  readonly isMarked: boolean;
  /** The line has marks that say something else than a direction: it may be the program's own. */
  readonly isSaid: boolean;
}

/** What stood in front of a line. */
interface Marks {
  time?: string;
  port?: string;
  dir?: Direction;
  /** A level or a name. */
  isSaid: boolean;
  /** Where the rest begins. */
  at: number;
}

const MOST_MARKS = 8;

export class Unwrapper {
  /** Some line had marks. */
  #isMarked = false;
  /** Some line had a direction. */
  #isDirected = false;
  /** Lines that came begin with `<`: then `>` is a mark, too. */
  #hasAngles = false;
  #last: Pick<Run, "dir" | "port" | "time"> = { dir: undefined, port: undefined, time: undefined };

  /** True if the log says for each line which way it went. */
  get isDirected(): boolean {
    return this.#isDirected;
  }

  /** True if a line is taken as it is: nothing in this log was marked. */
  get isCapture(): boolean {
    return !this.#isMarked;
  }

  /** @param isInside the bytes belong to a payload that has begun: in a capture nothing is looked for in them */
  unwrap(line: TextLine, isInside: boolean): Run {
    const { number, bytes, end, isRest, isCut } = line;
    if (isRest || bytes.length === 0 || (isInside && this.isCapture)) return this.#asItIs(line);
    const text = withoutTerminal(toLatin1(bytes));
    const marks = this.#marksOf(text);
    const isPlain = marks.at === 0;
    if (isPlain && !this.#isMarked) return this.#captured(line, text);
    if (!isPlain) this.#learn(marks);
    const dir = isPlain ? this.#last.dir : marks.dir;
    const shown = represented(text.slice(marks.at), dir !== undefined);
    return {
      line: number,
      time: isPlain ? this.#last.time : marks.time,
      port: isPlain ? this.#last.port : (marks.port ?? undefined),
      dir,
      bytes: shown.bytes,
      end: shown.exact ? NO_BYTES : lineEndOf(end, dir),
      exact: shown.exact,
      isRest: isPlain,
      isCut,
      isMarked: true,
      isSaid: marks.isSaid && marks.dir === undefined,
    };
  }

  #asItIs({ number: line, bytes, end, isCut }: TextLine): Run {
    const { dir, port, time } = this.#last;
    const isMarked = this.#isMarked;
    return { line, time, port, dir, bytes, end, exact: false, isRest: true, isCut, isMarked, isSaid: false };
  }

  #captured({ number: line, end, isCut }: TextLine, text: string): Run {
    const { bytes, exact } = represented(text, false);
    const [time, port, dir] = [undefined, undefined, undefined];
    const run = { line, time, port, dir, bytes, end: exact ? NO_BYTES : end, exact };
    return { ...run, isRest: false, isCut, isMarked: false, isSaid: false };
  }

  #learn({ time, port, dir }: Marks): void {
    this.#isMarked = true;
    if (dir !== undefined) this.#isDirected = true;
    this.#last = { dir, port, time };
  }

  #marksOf(text: string): Marks {
    const marks: Marks = { isSaid: false, at: 0 };
    for (let count = 0; count < MOST_MARKS && marks.dir === undefined; count++) {
      const at = marks.at + blanksAt(text, marks.at);
      const found = this.#markAt(text.slice(at), marks);
      if (found === 0) break;
      marks.at = at + found;
    }
    if (marks.dir !== undefined)
      marks.at += COUNT.exec(text.slice(marks.at).trimStart()) ? countAt(text, marks.at) : 0;
    // One blank belongs to the mark; what is indented further says something.
    if (marks.at > 0 && /[ \t]/.test(text[marks.at] ?? "")) marks.at++;
    return marks;
  }

  /** Length of the mark that the text begins with, 0 if it has none. */
  #markAt(rest: string, marks: Marks): number {
    return (
      this.#directionAt(rest, marks) || timeAt(rest, marks) || portAt(rest, marks) || saidAt(rest, marks)
    );
  }

  #directionAt(rest: string, marks: Marks): number {
    const angle = (this.#hasAngles ? ANY_SENT_ANGLE : SENT_ANGLE).exec(rest);
    if (angle) {
      marks.dir = "dte";
      return angle[0].length;
    }
    for (const [mark, dir] of DIRECTIONS) {
      const found = mark.exec(rest)?.[0];
      if (found === undefined) continue;
      marks.dir = /^rx$/i.test(found) ? "dce" : dir;
      if (found === "<") this.#hasAngles = true;
      return found.length;
    }
    return 0;
  }
}

function blanksAt(text: string, at: number): number {
  return /^[ \t]*/.exec(text.slice(at))?.[0].length ?? 0;
}

function countAt(text: string, at: number): number {
  const blanks = blanksAt(text, at);
  return blanks + (COUNT.exec(text.slice(at + blanks))?.[0].length ?? 0);
}

function timeAt(rest: string, marks: Marks): number {
  if (marks.time !== undefined) return 0;
  const withLevel = LEVELS.withTime.exec(rest);
  for (const found of [withLevel, ...TIMES.map((time) => time.exec(rest))]) {
    if (!found) continue;
    marks.time = found[1] ?? "";
    if (found === withLevel) marks.isSaid = true;
    return found[0].length;
  }
  return 0;
}

function portAt(rest: string, marks: Marks): number {
  const found = marks.port === undefined ? PORT.exec(rest) : null;
  if (!found) return 0;
  marks.port = (found[1] ?? "").replace(/^\/dev\//, "");
  return found[0].length;
}

/** A level, or the name of a part of the program. A bare word is one only after something else. */
function saidAt(rest: string, marks: Marks): number {
  const { marked, withTag, tag, bare } = LEVELS;
  const always = [marked, withTag, tag];
  const patterns = marks.at > 0 ? [...always, bare, ...TAGS] : always;
  for (const pattern of patterns) {
    const found = pattern.exec(rest)?.[0];
    if (found === undefined) continue;
    marks.isSaid = true;
    return found.length;
  }
  return 0;
}

/** Programs drop line ends and show lines: what the host wrote ended with CR. */
function lineEndOf(end: Uint8Array, dir: Direction | undefined): Uint8Array {
  return dir === "dte" && end.length > 0 ? Uint8Array.of(CR) : end;
}
