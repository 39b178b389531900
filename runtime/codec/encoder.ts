// Writes the values of one command line in order, or only looks at them, for the straight-line writers that the generator
// writes. In: values, one after another, each with its limits. Out: bytes, or that the values are legal.
//
// Strategy: only the ordinary is written: texts in ASCII without quotes and control characters, integers of 32 bits.
// Whatever is not ordinary fails, and the layout decides and explains (check.ts, encode.ts): a failure says nothing about
// the values. Lines are written into one room behind each other, and handed out as views of it. Refuses to know tables.

import { COMMA, CR, QUOTE } from "../bytes.js";
import type { FieldEncoder, Fields } from "../model.js";

const ROOM = 16_384;
/** No command line that is written here is longer. */
const LONGEST = 4_096;
const ZERO = 0x30;
const MINUS = 0x2d;

/** Looks at the values only. */
export class LineChecker implements FieldEncoder {
  #isLegal = true;

  head(): void {
    this.#isLegal = true;
  }

  literal(): void {}

  integer(value: unknown, minimum: number, maximum: number): void {
    if (!isInteger(value, minimum, maximum)) this.#isLegal = false;
  }

  member(value: unknown, members: readonly number[]): void {
    if (!isMember(value, members)) this.#isLegal = false;
  }

  quoted(value: unknown, minimum: number, maximum: number): void {
    if (!isText(value, minimum, maximum, QUOTE)) this.#isLegal = false;
  }

  bare(value: unknown, minimum: number, maximum: number): void {
    if (!isText(value, minimum, maximum, COMMA)) this.#isLegal = false;
  }

  bytes(value: unknown, minimum: number, maximum: number): void {
    if (!isBytes(value, minimum, maximum)) this.#isLegal = false;
  }

  end(values: Fields, count: number): boolean {
    return this.#isLegal && countOf(values) === count;
  }
}

/** Looks at the values and writes them. */
export class LineEncoder implements FieldEncoder {
  #room = new Uint8Array(ROOM);
  #start = 0;
  #at = 0;
  #isLegal = true;

  head(text: string): void {
    if (this.#start + LONGEST > ROOM) {
      this.#room = new Uint8Array(ROOM);
      this.#start = 0;
    }
    this.#at = this.#start;
    this.#isLegal = true;
    this.#put(text);
  }

  literal(text: string): void {
    this.#put(text);
    this.#room[this.#at++] = COMMA;
  }

  integer(value: unknown, minimum: number, maximum: number): void {
    if (!isInteger(value, minimum, maximum)) {
      this.#isLegal = false;
      return;
    }
    const room = this.#room;
    let rest = value;
    if (rest < 0) {
      room[this.#at++] = MINUS;
      rest = -rest;
    }
    let at = this.#at + digitsOf(rest);
    this.#at = at + 1;
    room[at] = COMMA;
    do {
      const tenth = Math.trunc(rest / 10);
      room[--at] = ZERO + rest - tenth * 10;
      rest = tenth;
    } while (rest > 0);
  }

  member(value: unknown, members: readonly number[]): void {
    if (isMember(value, members)) this.integer(value, value, value);
    else this.#isLegal = false;
  }

  quoted(value: unknown, minimum: number, maximum: number): void {
    if (!isText(value, minimum, maximum, QUOTE) || !this.#fits(value.length)) {
      this.#isLegal = false;
      return;
    }
    this.#room[this.#at++] = QUOTE;
    this.#put(value);
    this.#room[this.#at++] = QUOTE;
    this.#room[this.#at++] = COMMA;
  }

  bare(value: unknown, minimum: number, maximum: number): void {
    if (isText(value, minimum, maximum, COMMA) && this.#fits(value.length)) this.literal(value);
    else this.#isLegal = false;
  }

  bytes(value: unknown, minimum: number, maximum: number): void {
    if (!isBytes(value, minimum, maximum) || !this.#fits(value.length)) {
      this.#isLegal = false;
      return;
    }
    this.#room[this.#at++] = QUOTE;
    this.#room.set(value, this.#at);
    this.#at += value.length;
    this.#room[this.#at++] = QUOTE;
    this.#room[this.#at++] = COMMA;
  }

  end(values: Fields, count: number): boolean {
    if (!this.#isLegal || countOf(values) !== count) return false;
    if (this.#room[this.#at - 1] === COMMA) this.#at--;
    this.#room[this.#at++] = CR;
    return true;
  }

  /** The line that `end` has found in order. */
  take(): Uint8Array {
    const { buffer } = this.#room;
    const line = new Uint8Array(buffer, this.#start, this.#at - this.#start);
    this.#start = this.#at;
    return line;
  }

  /** With quotes, comma and whatever integers may follow. */
  #fits(length: number): boolean {
    return this.#at + length + 512 <= this.#start + LONGEST;
  }

  #put(text: string): void {
    const room = this.#room;
    const { length } = text;
    let at = this.#at;
    for (let i = 0; i < length; i++) room[at++] = text.charCodeAt(i);
    this.#at = at;
  }
}

function digitsOf(value: number): number {
  let digits = 1;
  for (let limit = 10; value >= limit; limit *= 10) digits++;
  return digits;
}

/** -0 is none: it would be written as 0. */
function isInteger(value: unknown, minimum: number, maximum: number): value is number {
  if (typeof value !== "number" || value !== (value | 0) || value < minimum || value > maximum) return false;
  return value !== 0 || 1 / value > 0;
}

function isMember(value: unknown, members: readonly number[]): value is number {
  return members.includes(value as number) && isInteger(value, -Infinity, Infinity);
}

function isText(value: unknown, minimum: number, maximum: number, forbidden: number): value is string {
  if (typeof value !== "string") return false;
  const { length } = value;
  if (length < minimum || length > maximum) return false;
  for (let i = 0; i < length; i++) {
    const code = value.charCodeAt(i);
    if (code < 0x20 || code > 0x7e || code === QUOTE || code === forbidden) return false;
  }
  return true;
}

function isBytes(value: unknown, minimum: number, maximum: number): value is Uint8Array {
  return value instanceof Uint8Array && value.length >= minimum && value.length <= maximum;
}

function countOf(values: Fields): number {
  let count = 0;
  for (const _ in values) count++;
  return count;
}
