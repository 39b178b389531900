// Bytes and text, without any built-in of Node. Commands are ASCII apart from what stands inside quotes, which is
// UTF-8. What is not valid UTF-8 is shown with U+FFFD and never throws: a line from a module may hold anything.

export const CR = 0x0d;
export const LF = 0x0a;
export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const SPACE = 0x20;
export const MINUS = 0x2d;
export const ZERO = 0x30;
export const COLON = 0x3a;
export const BACKSLASH = 0x5c;
export const CTRL_Z = 0x1a;
export const ESC = 0x1b;

/** Stands for nothing, or not yet. */
export const NO_BYTES: Uint8Array = new Uint8Array(0);

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const strict = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });

/** Up to so many characters a loop is faster than the engine's encoder and decoder. */
const SHORT_TEXT = 64;

/** Undefined: after the last byte. */
export function isLineEnd(byte: number | undefined): boolean {
  return byte === CR || byte === LF;
}

/** The place of the first CR or LF in `bytes[from, end)`, or `end`. */
export function findLineEnd(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  for (const last = end - 4; at <= last; at += 4) if (hasControl(bytes, at)) break;
  while (at < end && !isLineEnd(bytes[at])) at++;
  return at;
}

/** True if one of four bytes may be a line end. */
function hasControl(bytes: Uint8Array, at: number): boolean {
  return (
    (bytes[at] as number) <= CR ||
    (bytes[at + 1] as number) <= CR ||
    (bytes[at + 2] as number) <= CR ||
    (bytes[at + 3] as number) <= CR
  );
}

/** Up to so many bytes a loop is faster than a search by the engine. */
const SHORT_SEARCH = 48;

/** The place of the first such byte in `bytes[from, end)`, or `end`. */
export function findByte(bytes: Uint8Array, wanted: number, from: number, end: number): number {
  let at = from;
  const stop = Math.min(end, from + SHORT_SEARCH);
  while (at < stop && bytes[at] !== wanted) at++;
  if (at < stop || stop >= end) return Math.min(at, end);
  // A view, because the search must not go beyond `end`.
  const found = new Uint8Array(bytes.buffer, bytes.byteOffset + stop, end - stop).indexOf(wanted);
  return found < 0 ? end : stop + found;
}

/** The place of the first byte in `bytes[from, end)` that is no blank. */
export function skipSpaces(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && bytes[at] === SPACE) at++;
  return at;
}

export function toBytes(text: string): Uint8Array {
  return (text.length <= SHORT_TEXT ? asciiToBytes(text) : undefined) ?? encoder.encode(text);
}

/** Undefined if the text is not ASCII. */
function asciiToBytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) return undefined;
    bytes[i] = code;
  }
  return bytes;
}

/** Bytes as they are; anything else as text in UTF-8, nothing as no bytes. */
export function bytesOf(value: unknown): Uint8Array {
  return value instanceof Uint8Array ? value : toBytes(String(value ?? ""));
}

export function toText(bytes: Uint8Array): string {
  return textOf(bytes, 0, bytes.length);
}

/** The same of `bytes[start, end)`. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  return printable(bytes, start, end) ?? decoder.decode(bytes.subarray(start, end));
}

/** A short text of printable ASCII without a backslash, as nearly all lines are; undefined if it is not one. */
function printable(bytes: Uint8Array, start: number, end: number): string | undefined {
  if (end - start > SHORT_TEXT) return undefined;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x20 || byte > 0x7e || byte === BACKSLASH) return undefined;
  }
  let text = "";
  let at = start;
  // Each text that is made on the way costs as much as some characters more.
  for (; at + 4 <= end; at += 4) text += fourOf(bytes, at);
  for (; at < end; at++) text += String.fromCharCode(bytes[at] as number);
  return text;
}

function fourOf(bytes: Uint8Array, at: number): string {
  const a = bytes[at] as number;
  return String.fromCharCode(a, bytes[at + 1] as number, bytes[at + 2] as number, bytes[at + 3] as number);
}

export function isUtf8(bytes: Uint8Array): boolean {
  if (isAscii(bytes)) return true;
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] as number) > 0x7f) return false;
  return true;
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Up to so many bytes a loop is faster than a copy by the engine. */
const SHORT_COPY = 32;

/** A copy of `bytes[start, end)` in memory of its own: its owner may transfer it. */
export function copyOf(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const count = end - start;
  // A view that is made so costs less than `subarray`, above all of a Buffer.
  if (count > SHORT_COPY)
    return new Uint8Array(new Uint8Array(bytes.buffer, bytes.byteOffset + start, count));
  const copy = new Uint8Array(count);
  for (let i = 0; i < count; i++) copy[i] = bytes[start + i] as number;
  return copy;
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && startsWith(a, 0, a.length, b);
}

/** True if `bytes[start, end)` begins with `prefix`. */
export function startsWith(bytes: Uint8Array, start: number, end: number, prefix: Uint8Array): boolean {
  if (end - start < prefix.length) return false;
  for (let i = 0; i < prefix.length; i++) if (bytes[start + i] !== prefix[i]) return false;
  return true;
}

/** Where `wanted` begins for the first time, not before `from`; -1 if it does not. */
export function indexOf(bytes: Uint8Array, wanted: Uint8Array, from = 0): number {
  for (let at = Math.max(0, from); at + wanted.length <= bytes.length; at++)
    if (startsWith(bytes, at, bytes.length, wanted)) return at;
  return -1;
}

const NAMES: Record<number, string> = { 9: "\\t", 10: "\\n", 13: "\\r", 92: "\\\\" };

/** Text in which every control character and every byte that is not valid UTF-8 is visible: `\r`, `\x1a`. */
export function visible(bytes: Uint8Array): string {
  return visiblePart(bytes, 0, bytes.length);
}

/** The same of `bytes[start, end)`. */
export function visiblePart(bytes: Uint8Array, start: number, end: number): string {
  return printable(bytes, start, end) ?? escaped(bytes.subarray(start, end));
}

function escaped(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return escapeControls(toText(bytes));
  return Array.from(bytes, (byte) =>
    byte > 0x7e ? hexEscape(byte) : escapeControls(String.fromCharCode(byte)),
  ).join("");
}

/** The same for text that is known to be text. Bidirectional controls and line separators are shown too. */
export function escapeControls(text: string): string {
  return text.replace(
    /[\u0000-\u001f\\\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (c) => {
      const code = c.charCodeAt(0);
      return NAMES[code] ?? (code < 256 ? hexEscape(code) : `\\u${code.toString(16).padStart(4, "0")}`);
    },
  );
}

function hexEscape(byte: number): string {
  return `\\x${byte.toString(16).padStart(2, "0")}`;
}

/** The inverse of `visible`: escapes to bytes, everything else as UTF-8. */
export function fromVisible(text: string): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const match of text.matchAll(/\\x([0-9a-f]{2})|\\u([0-9a-f]{4})|\\([rnt\\])|[^\\]+|\\/gi)) {
    const [whole, hex, unit, letter] = match;
    if (hex !== undefined) parts.push(Uint8Array.of(Number.parseInt(hex, 16)));
    else if (unit !== undefined) parts.push(toBytes(String.fromCharCode(Number.parseInt(unit, 16))));
    else if (letter !== undefined)
      parts.push(Uint8Array.of({ r: CR, n: LF, t: 9, "\\": 92 }[letter] as number));
    else parts.push(toBytes(whole));
  }
  return concat(parts);
}

/** True if the half of a pair stands here without the other half. */
export function isHalfPair(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (isLow(code)) return !isHigh(text.charCodeAt(index - 1));
  return isHigh(code) && !isLow(text.charCodeAt(index + 1));
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** The character at an index, as errors show it: `U+00E9`. */
export function pointAt(text: string, index: number): string {
  return `U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Two digits a byte, in lower case. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
