// Looks at the values of one command line, and writes them, for the straight-line writers that the generator writes.
// In: values, each with its limits. Out: whether they are legal and ordinary; the bytes of the line.
//
// Strategy: only the ordinary passes: texts in ASCII without quotes and control characters, integers of 32 bits. Such a
// text has as many bytes as characters, so the length of the line is known before its bytes are allocated. Whatever is not
// ordinary fails, and the layout decides and explains (check.ts, encode.ts): a failure says nothing about the values.
// Refuses to know tables.

import { COMMA, CR, MINUS, QUOTE, ZERO } from "../bytes.js";
import type { FieldChecks, Fields, LineWriter, WireForm, WireValue } from "../model.js";

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
export function isOrdinary(form: WireForm, values: Fields): boolean {
  return form.write?.(checks, values) === true;
}

/** The whole line, or undefined if the layout has to decide. */
export function encodeOrdinary(form: WireForm, values: Fields): Uint8Array | undefined {
  const line = form.write?.(checks, values, writeLine);
  return typeof line === "object" ? line : undefined;
}

/** Head, values up to the first that is left out, CR. */
const writeLine: LineWriter = (head, ...values) => {
  let count = 0;
  let length = head.length + 1;
  for (; count < values.length && values[count] !== undefined; count++)
    length += (count > 0 ? 1 : 0) + lengthOf(values[count] as WireValue);
  const line = new Uint8Array(length);
  let at = putText(line, 0, head);
  for (let i = 0; i < count; i++) {
    if (i > 0) line[at++] = COMMA;
    const value = values[i] as WireValue;
    at = typeof value === "number" ? putInteger(line, at, value) : putQuoted(line, at, value);
  }
  line[at] = CR;
  return line;
};

function lengthOf(value: WireValue): number {
  if (typeof value !== "number") return value.length + 2;
  return value < 0 ? digitsOf(-value) + 1 : digitsOf(value);
}

// Each returns the place after what it has put.

function putInteger(line: Uint8Array, start: number, value: number): number {
  let [at, rest] = [start, value];
  if (rest < 0) {
    line[at++] = MINUS;
    rest = -rest;
  }
  const end = at + digitsOf(rest);
  at = end;
  do {
    const tenth = Math.trunc(rest / 10);
    line[--at] = ZERO + rest - tenth * 10;
    rest = tenth;
  } while (rest > 0);
  return end;
}

function digitsOf(value: number): number {
  let digits = 1;
  for (let limit = 10; value >= limit; limit *= 10) digits++;
  return digits;
}

function putQuoted(line: Uint8Array, start: number, value: string | Uint8Array): number {
  line[start] = QUOTE;
  let at = start + 1;
  if (typeof value === "string") at = putText(line, at, value);
  else {
    line.set(value, at);
    at += value.length;
  }
  line[at] = QUOTE;
  return at + 1;
}

function putText(line: Uint8Array, start: number, text: string): number {
  const { length } = text;
  for (let i = 0; i < length; i++) line[start + i] = text.charCodeAt(i);
  return start + length;
}
