// What stands between two places of a line, as a value. In: bytes, and what the table says of the field. Out: a number, a
// text, bytes. Refuses to know where a field ends.

import { copyOf, MINUS, ZERO } from "../bytes.js";
import type { Field, WireValue } from "../model.js";

const LETTER_A = 0x61;
/** No integer that a number holds exactly has more digits. */
const MOST_DIGITS = 16;

/** Bytes of a line as a value: a copy, or a view that is valid as long as the line is. */
export function payloadOf(bytes: Uint8Array, start: number, end: number, owned: boolean): Uint8Array {
  // A view that is made so costs less than `subarray`.
  return owned
    ? copyOf(bytes, start, end)
    : new Uint8Array(bytes.buffer, bytes.byteOffset + start, end - start);
}

/** A decimal or hexadecimal integer that a number holds exactly; NaN for anything else. */
export function integerAt(bytes: Uint8Array, start: number, end: number, radix: number): number {
  const isNegative = start < end && bytes[start] === MINUS;
  const first = isNegative ? start + 1 : start;
  if (end === first || end - first > MOST_DIGITS) return NaN;
  let value = 0;
  for (let i = first; i < end; i++) {
    const digit = digitOf(bytes[i] as number, radix);
    if (digit < 0) return NaN;
    value = value * radix + digit;
  }
  if (value > Number.MAX_SAFE_INTEGER) return NaN;
  // 0 has no sign here: -0 would be another value.
  return isNegative && value > 0 ? -value : value;
}

function digitOf(byte: number, radix: number): number {
  const digit = byte - ZERO;
  if (digit < 10) return digit;
  const letter = lower(byte) - LETTER_A;
  return letter >= 0 && letter < radix - 10 ? letter + 10 : -1;
}

/** True if an integer may begin with `bytes[start, end)`, of which there is one at least. */
export function mayGoOn(bytes: Uint8Array, start: number, end: number, radix: number): boolean {
  const first = bytes[start] === MINUS ? start + 1 : start;
  if (end - first > MOST_DIGITS) return false;
  for (let i = first; i < end; i++) if (digitOf(bytes[i] as number, radix) < 0) return false;
  return true;
}

export function lower(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}

/** Without the backslashes that escape something; any other backslash stands for itself. */
export function unescape(escapes: string, text: string): string {
  return escapes === "" || !text.includes("\\")
    ? text
    : text.replace(/\\(.)/gsu, (pair, escaped: string) => (escapes.includes(escaped) ? escaped : pair));
}

export function isKnown(
  { members, minimum = -Infinity, maximum = Infinity }: Field,
  value: WireValue,
): boolean {
  if (members) return members.includes(value as number | string);
  return typeof value !== "number" || (value >= minimum && value <= maximum);
}
