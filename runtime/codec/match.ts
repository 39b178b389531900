// Finds the fields of one line in bytes, by the layout that the table gives.
//
// Comes in: a layout, bytes, and whether they are a whole line or only what has arrived so far.
// Goes out: where each field stands and where the line ends; or "more" (undecided), or "mismatch".
// Refuses to know: commands, sessions, what a value means. Never throws, whatever the bytes.
//
// A text may hold quotes and commas, a payload may hold anything. Therefore a quote closes a text only if the rest
// of the layout fits behind it: the first closing quote for which it does is taken. Counted bytes are skipped unseen.

import type { Field, Layout, Repeat, Slot } from "../model.js";
import { BACKSLASH, COMMA, isLineEnd, QUOTE, SPACE } from "../bytes.js";

/** One field as it stands in the bytes, without its quotes. */
export interface Span {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  /** Set inside a repeating group: which group, and the how manieth round. */
  readonly group?: { readonly repeat: Repeat; readonly round: number };
}

export type Match =
  | { readonly status: "match"; readonly spans: readonly Span[]; readonly end: number }
  | { readonly status: "more"; readonly need: number; readonly resume: number }
  | { readonly status: "mismatch" };

const ZERO = 0x30;
const NINE = 0x39;
const LETTER_A = 0x61;
const MINUS = 0x2d;
const MISMATCH: Match = { status: "mismatch" };

interface Text {
  readonly bytes: Uint8Array;
  readonly end: number;
  /** True if the line ends at `end`; false if it may go on and ends at CR or LF. */
  readonly whole: boolean;
  /** Where the search for the end of an uncounted payload was given up last time. */
  readonly resume: number;
}

/** A slot waiting to be matched, and what its place in the layout means. */
interface Todo {
  readonly slot: Slot;
  readonly next: Todo | undefined;
  readonly mayBeEmpty: boolean;
  readonly round: number;
  readonly group: Span["group"] | undefined;
}

/** Fields found so far, newest first: alternatives share what they have in common. */
interface Found {
  readonly span: Span;
  readonly before: Found | undefined;
}

/** Matches a line of which every byte is there. */
export function matchLine(layout: Layout, bytes: Uint8Array, start = 0, end = bytes.length): Match {
  return matchAll({ bytes, end, whole: true, resume: 0 }, layout, start);
}

/** Matches what has arrived so far of a line that may hold line ends inside a payload. */
export function matchStream(
  layout: Layout,
  bytes: Uint8Array,
  start: number,
  end: number,
  resume = 0,
): Match {
  return matchAll({ bytes, end, whole: false, resume }, layout, start);
}

function matchAll(text: Text, layout: Layout, start: number): Match {
  return matchNext(text, queue(layout, undefined, false), start, undefined);
}

function queue(
  slots: Layout,
  next: Todo | undefined,
  mayBeEmpty: boolean,
  group?: Span["group"],
): Todo | undefined {
  return slots.reduceRight<Todo | undefined>(
    (rest, slot) => ({ slot, next: rest, mayBeEmpty, round: 0, group }),
    next,
  );
}

function matchNext(
  text: Text,
  todo: Todo | undefined,
  at: number,
  found: Found | undefined,
  first = true,
): Match {
  if (!todo) return matchEnd(text, at, found);
  const { slot } = todo;
  if ("optional" in slot) {
    const taken = matchNext(text, queue(slot.optional, todo.next, true), at, found, first);
    return taken.status === "mismatch" ? matchNext(text, todo.next, at, found, first) : taken;
  }
  if ("repeat" in slot) return matchRepeat(text, todo, slot, at, found, first);
  if (!first && at >= text.end && !text.whole) return more(text.end + 1);
  const behindComma = first ? at : afterComma(text, at);
  const start = isBareBytes(slot, found) ? behindComma : skipSpaces(text, behindComma);
  if (start < 0) return MISMATCH;
  return "literal" in slot
    ? matchLiteral(text, todo, slot.literal, start, found)
    : matchField(text, todo, slot, start, found);
}

function matchRepeat(
  text: Text,
  todo: Todo,
  slot: Repeat,
  at: number,
  found: Found | undefined,
  first: boolean,
): Match {
  const again: Todo = { ...todo, round: todo.round + 1 };
  const taken = matchNext(
    text,
    queue(slot.of, again, false, { repeat: slot, round: todo.round }),
    at,
    found,
    first,
  );
  return taken.status === "mismatch" && todo.round > 0 ? matchNext(text, todo.next, at, found, first) : taken;
}

function matchEnd(text: Text, at: number, found: Found | undefined): Match {
  if (!text.whole && at >= text.end) return more(text.end + 1);
  const end = text.whole ? skipSpaces(text, at) : at;
  const ended = text.whole ? end >= text.end : isLineEnd(text.bytes[at]);
  return ended ? { status: "match", spans: inOrder(found), end: at } : MISMATCH;
}

function inOrder(found: Found | undefined): Span[] {
  const spans: Span[] = [];
  for (let each = found; each; each = each.before) spans.push(each.span);
  return spans.reverse();
}

function matchLiteral(
  text: Text,
  todo: Todo,
  literal: string,
  start: number,
  found: Found | undefined,
): Match {
  const end = start + literal.length + 2;
  const available = Math.min(end, text.end);
  for (let i = start; i < available; i++) {
    const expected = i === start || i === end - 1 ? QUOTE : literal.charCodeAt(i - start - 1);
    if (lower(text.bytes[i] as number) !== lower(expected)) return MISMATCH;
  }
  if (end > text.end) return text.whole ? MISMATCH : more(end);
  return matchNext(text, todo.next, end, found, false);
}

function matchField(text: Text, todo: Todo, field: Field, start: number, found: Found | undefined): Match {
  const { bytes } = text;
  if (start >= text.end && !text.whole) return more(text.end + 1);
  const quoted = bytes[start] === QUOTE && start < text.end && !isBareBytes(field, found);
  if (todo.mayBeEmpty && !quoted && endsField(text, start))
    return matchNext(text, todo.next, start, found, false);
  // Where the counting field was left out the bytes are not counted, and end where a text ends.
  const counter = field.length === undefined ? undefined : findSpan(found, field.length);
  if (counter) return matchCounted(text, todo, field, start, quoted, found, counter);
  if (field.rest === true) return matchRest(text, todo, field, start, found);
  if (quoted) {
    if (field.quoting === "bare" || (field.type === "integer" && field.quoting === undefined))
      return MISMATCH;
    return field.type === "bytes"
      ? matchPayload(text, todo, field, start + 1, found)
      : matchQuoted(text, todo, field, start + 1, found);
  }
  if (field.type !== "integer" && (field.quoting ?? "quoted") === "quoted") return MISMATCH;
  return matchBare(text, todo, field, start, found);
}

/** Counted bytes that never stand in quotes begin behind the comma: a blank or a quote there is one of them. */
function isBareBytes(slot: Slot, found: Found | undefined): boolean {
  if (!("type" in slot) || slot.length === undefined || slot.quoting !== "bare") return false;
  return findSpan(found, slot.length) !== undefined;
}

/** As many bytes as an earlier field says, in quotes or not. */
function matchCounted(
  text: Text,
  todo: Todo,
  field: Field,
  start: number,
  quoted: boolean,
  found: Found | undefined,
  counter: Span,
): Match {
  const count = parseInteger(text.bytes, counter.start, counter.end, counter.field.radix);
  if (count === undefined || count < 0 || count > (field.maxBytes ?? Number.MAX_SAFE_INTEGER))
    return MISMATCH;
  const from = quoted ? start + 1 : start;
  const end = from + count;
  if (end + (quoted ? 1 : 0) > text.end) return text.whole ? MISMATCH : more(end + (quoted ? 2 : 1));
  if (quoted && text.bytes[end] !== QUOTE) return MISMATCH;
  return matchNext(text, todo.next, quoted ? end + 1 : end, add(todo, field, from, end, found), false);
}

function findSpan(found: Found | undefined, name: string): Span | undefined {
  for (let each = found; each; each = each.before) if (each.span.field.name === name) return each.span;
  return undefined;
}

function matchRest(text: Text, todo: Todo, field: Field, start: number, found: Found | undefined): Match {
  let end = start;
  while (end < text.end && !isLineEnd(text.bytes[end])) end++;
  return matchNext(text, todo.next, end, add(todo, field, start, end, found), false);
}

/** A quoted text: the first quote behind which the rest of the layout fits. It holds no line end. */
function matchQuoted(text: Text, todo: Todo, field: Field, start: number, found: Found | undefined): Match {
  const { bytes } = text;
  for (let i = start; i < text.end; i++) {
    const byte = bytes[i];
    if (isLineEnd(byte)) return MISMATCH;
    if (byte === BACKSLASH && field.escapes?.includes(String.fromCharCode(bytes[i + 1] ?? 0)) === true) i++;
    if (byte !== QUOTE) continue;
    const rest = matchNext(text, todo.next, i + 1, add(todo, field, start, i, found), false);
    if (rest.status !== "mismatch") return rest;
    // In front of a payload that nobody counts, the first quote with a comma behind it has to do: what follows may
    // hold more of them, and waiting for a better one could take forever.
    if (bytes[i + 1] === COMMA && isUncounted(todo.next?.slot)) return MISMATCH;
  }
  return text.whole ? MISMATCH : more(text.end + 1);
}

function isUncounted(slot: Slot | undefined): boolean {
  return slot !== undefined && "type" in slot && slot.type === "bytes" && slot.length === undefined;
}

/** An uncounted payload in quotes: everything up to a quote that is the last byte of a line. */
function matchPayload(text: Text, todo: Todo, field: Field, start: number, found: Found | undefined): Match {
  if (text.whole) {
    const last = text.end - 1;
    if (last < start || text.bytes[last] !== QUOTE) return MISMATCH;
    return matchNext(text, todo.next, text.end, add(todo, field, start, last, found), false);
  }
  for (let i = Math.max(start, text.resume); i + 1 < text.end; i++) {
    if (text.bytes[i] === QUOTE && isLineEnd(text.bytes[i + 1])) {
      return matchNext(text, todo.next, i + 1, add(todo, field, start, i, found), false);
    }
  }
  return { status: "more", need: text.end + 1, resume: Math.max(start, text.end - 1) };
}

function matchBare(text: Text, todo: Todo, field: Field, start: number, found: Found | undefined): Match {
  let end = start;
  while (end < text.end && !endsField(text, end)) end++;
  if (end === start) return MISMATCH;
  if (end >= text.end && !text.whole) {
    return field.type !== "integer" || mayBeInteger(text.bytes, start, end, field.radix)
      ? more(text.end + 1)
      : MISMATCH;
  }
  const trimmed = trimSpaces(text.bytes, start, end);
  if (field.type === "integer" && parseInteger(text.bytes, start, trimmed, field.radix) === undefined)
    return MISMATCH;
  return matchNext(text, todo.next, end, add(todo, field, start, trimmed, found), false);
}

function add(todo: Todo, field: Field, start: number, end: number, before: Found | undefined): Found {
  return { span: todo.group ? { field, start, end, group: todo.group } : { field, start, end }, before };
}

/** A decimal or hexadecimal integer that a number holds exactly; undefined for anything else. */
export function parseInteger(
  bytes: Uint8Array,
  start: number,
  end: number,
  radix: 10 | 16 = 10,
): number | undefined {
  if (!mayBeInteger(bytes, start, end, radix)) return undefined;
  const isNegative = bytes[start] === MINUS;
  let value = 0;
  for (let i = isNegative ? start + 1 : start; i < end; i++)
    value = value * radix + digitOf(bytes[i] as number);
  // 0 has no sign here: -0 would be another value.
  return Number.isSafeInteger(value) ? (isNegative && value > 0 ? -value : value) : undefined;
}

function mayBeInteger(bytes: Uint8Array, start: number, end: number, radix: 10 | 16 = 10): boolean {
  const digits = start < end && bytes[start] === 0x2d ? start + 1 : start;
  if (end - digits > 16) return false;
  for (let i = digits; i < end; i++) if (!isDigit(bytes[i] as number, radix)) return false;
  return end > digits;
}

function digitOf(byte: number): number {
  return byte <= NINE ? byte - ZERO : lower(byte) - LETTER_A + 10;
}

function isDigit(byte: number, radix: 10 | 16): boolean {
  if (byte >= 0x30 && byte <= 0x39) return true;
  const letter = lower(byte);
  return radix === 16 && letter >= 0x61 && letter <= 0x66;
}

function endsField(text: Text, at: number): boolean {
  return at >= text.end ? text.whole : text.bytes[at] === COMMA || isLineEnd(text.bytes[at]);
}

function afterComma(text: Text, at: number): number {
  const comma = skipSpaces(text, at);
  return comma < text.end && text.bytes[comma] === COMMA ? comma + 1 : -1;
}

function skipSpaces(text: Text, at: number): number {
  if (at < 0) return at;
  let i = at;
  while (i < text.end && text.bytes[i] === SPACE) i++;
  return i;
}

function trimSpaces(bytes: Uint8Array, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && bytes[trimmed - 1] === SPACE) trimmed--;
  return trimmed;
}

function lower(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}

function more(need: number): Match {
  return { status: "more", need, resume: 0 };
}
