// Looks at the values of one command line, and writes them, for the straight-line writers that the generator writes.
// In: values, each with its limits. Out: whether they are legal and ordinary; the bytes of the line.
//
// Strategy: only the ordinary passes: texts in ASCII without quotes and control characters, integers of 32 bits.
// Whatever is not ordinary fails, and the layout decides and explains (check.ts, encode.ts): a failure says nothing about
// the values. A writer looks at all values first, so that writing has nothing to ask. Lines are written into one room
// behind each other, and handed out as views of it. Refuses to know tables.

import { COMMA, CR, MINUS, QUOTE, ZERO } from "../bytes.js";
import type { FieldChecks, Fields, CodedForm, LineWriter, WireValue } from "../model.js";

const ROOM = 16_384;
/** No command line that is written here is longer. */
const LONGEST = 4_096;
/** A sign, ten digits and a comma; quotes around a text are fewer. */
const MOST_BESIDE = 12;
/** One call for the whole text: the engine asks for the kind of a string again at each of its characters. */
const ORDINARY_TEXT = /^[ !#-~]*$/;

/** Methods, because the engine builds those into their callers. */
class OrdinaryChecks implements FieldChecks {
  /** -0 is none: it would be written as 0. */
  integer(value: unknown, minimum: number, maximum: number): boolean {
    if (typeof value !== "number" || value < minimum || value > maximum) return false;
    return (value | 0) === value && !Object.is(value, -0);
  }

  text(value: unknown, minimum: number, maximum: number): boolean {
    if (typeof value !== "string" || value.length < minimum || value.length > maximum) return false;
    return ORDINARY_TEXT.test(value);
  }

  bytes(value: unknown, minimum: number, maximum: number): value is Uint8Array {
    return value instanceof Uint8Array && value.length >= minimum && value.length <= maximum;
  }

  only(values: Fields, count: number): boolean {
    let found = 0;
    for (const _ in values) found++;
    return found === count;
  }
}

const checks = new OrdinaryChecks();

/** True if all values are legal. False says nothing. */
export function isOrdinary(form: CodedForm, values: Fields): boolean {
  return form.write?.(checks, values) === true;
}

export class LineEncoder {
  #room = new Uint8Array(ROOM);
  #start = 0;
  #end = 0;

  /** The whole line, or undefined where the layout has to decide. */
  encode(form: CodedForm, values: Fields): Uint8Array | undefined {
    if (!form.write?.(checks, values, this.#write)) return undefined;
    const line = new Uint8Array(this.#room.buffer, this.#start, this.#end - this.#start);
    this.#start = this.#end;
    return line;
  }

  readonly #write: LineWriter = (head, ...values) => {
    if (this.#start + LONGEST > ROOM) {
      this.#room = new Uint8Array(ROOM);
      this.#start = 0;
    }
    const room = this.#room;
    const limit = this.#start + LONGEST - MOST_BESIDE * (values.length + 1);
    let at = putText(room, this.#start, head);
    for (let i = 0; i < values.length && values[i] !== undefined; i++) {
      if (i > 0) room[at++] = COMMA;
      const value = values[i] as WireValue;
      if (typeof value === "number") at = putInteger(room, at, value);
      else if (at + value.length > limit) return false;
      else at = putQuoted(room, at, value);
    }
    room[at++] = CR;
    this.#end = at;
    return true;
  };
}

// Each gives the place behind what it has put.

function putInteger(room: Uint8Array, start: number, value: number): number {
  let [at, rest] = [start, value];
  if (rest < 0) {
    room[at++] = MINUS;
    rest = -rest;
  }
  const end = at + digitsOf(rest);
  at = end;
  do {
    const tenth = Math.trunc(rest / 10);
    room[--at] = ZERO + rest - tenth * 10;
    rest = tenth;
  } while (rest > 0);
  return end;
}

function digitsOf(value: number): number {
  let digits = 1;
  for (let limit = 10; value >= limit; limit *= 10) digits++;
  return digits;
}

function putQuoted(room: Uint8Array, start: number, value: string | Uint8Array): number {
  room[start] = QUOTE;
  let at = start + 1;
  if (typeof value === "string") at = putText(room, at, value);
  else {
    room.set(value, at);
    at += value.length;
  }
  room[at] = QUOTE;
  return at + 1;
}

function putText(room: Uint8Array, start: number, text: string): number {
  const { length } = text;
  for (let i = 0; i < length; i++) room[start + i] = text.charCodeAt(i);
  return start + length;
}
