// Bytes from the module, cut into lines, prompts and echoes. The tables say how: a line ends at CR or LF, except where
// its prefix announces a payload inside the line (counted or quoted) or a block of counted bytes behind it.
//
// Comes in: chunks of any size, and what the session expects now. Goes out: whole items, one at a time.
// Refuses to know: which command an item answers. Memory is bounded by `maximum`; what is longer is dropped up to the
// next line end and reported once. Work is linear in the number of bytes, whatever the chunks.

import { CR, LF, SPACE, startsWith, toBytes, toText } from "../bytes.js";
import { announcingUrcsOf, decodeSpans, fieldsOf, matchStream, type Decoded } from "../codec/index.js";
import type { Block, Family, Layout, Response, Urc } from "../model.js";
import { isWord } from "./answers.js";
import { ByteQueue } from "./byte-queue.js";

/** What may come now besides lines. */
export interface Expectation {
  readonly prompt?: string | undefined;
  /** The information text response that the command in flight waits for. */
  readonly response?: Response | undefined;
  /** Bytes that were just written and may be echoed. */
  readonly echo?: Uint8Array | undefined;
}

export type Arrival =
  | { readonly kind: "line"; readonly text: Uint8Array }
  | {
      readonly kind: "urc";
      readonly text: Uint8Array;
      readonly urc: Urc;
      readonly decoded: Decoded;
      readonly block?: Uint8Array;
    }
  | {
      /** A line of that response which announced a payload; a block is among the values, under its name. */
      readonly kind: "response";
      readonly text: Uint8Array;
      readonly decoded: Decoded;
      readonly isRow: boolean;
    }
  | { readonly kind: "prompt" }
  | { readonly kind: "echo"; readonly text: Uint8Array }
  | { readonly kind: "dropped"; readonly bytes: number };

/** No prefix is longer; a colon further behind belongs to something else. */
const LONGEST_PREFIX = 40;
const WAIT = "wait";
type Framed = Arrival | typeof WAIT | undefined;

/** A line that announces a payload, in itself or behind it. */
interface Announcing {
  readonly prefix: string;
  readonly layout?: Layout;
  readonly block?: Block;
}
interface Announced {
  readonly text: Uint8Array;
  readonly decoded: Decoded;
  readonly block?: Uint8Array;
}

export class ResponseReader {
  readonly #family: Family;
  readonly #maximum: number;
  readonly #queue = new ByteQueue();
  /** What is known of the item at the front, so that no byte is looked at twice. */
  #scanned = 0;
  #need = 0;
  #resume = 0;
  #plain = false;
  #dropping = false;

  constructor(family: Family, maximum = Math.max(8192, longestPayload(family) + 2048)) {
    this.#family = family;
    this.#maximum = maximum;
  }

  /** True while an item waits for bytes that its line announced, or for the end of a payload that nobody counts. */
  get waiting(): boolean {
    return this.#need > 0 && this.#queue.length > 0;
  }

  receive(bytes: Uint8Array): void {
    this.#queue.append(bytes);
  }

  /** Gives up waiting for announced bytes: the item at the front is read as a plain line. */
  resync(): void {
    if (!this.waiting) return;
    this.#plain = true;
    this.#need = 0;
  }

  /** The next whole item; undefined if more bytes are needed. */
  next(expected: Expectation = {}): Arrival | undefined {
    if (this.#dropping && !this.#skipToLineEnd()) return undefined;
    this.#skipBlank();
    if (this.#queue.length === 0) return undefined;
    const framed =
      this.#echo(expected.echo) ??
      this.#prompt(expected.prompt) ??
      this.#announced(expected.response) ??
      this.#line();
    if (framed !== WAIT) return framed;
    return this.#queue.length > this.#maximum ? this.#overflow() : undefined;
  }

  #skipBlank(): void {
    const bytes = this.#queue.view();
    let blank = 0;
    while (blank < bytes.length && isBlank(bytes[blank] as number)) blank++;
    if (blank > 0 && this.#scanned === 0) this.#queue.drop(blank);
  }

  #echo(echo: Uint8Array | undefined): Framed {
    if (!echo || echo.length === 0) return undefined;
    const bytes = this.#queue.view();
    const common = Math.min(bytes.length, echo.length);
    if (!startsWith(bytes, 0, common, echo.subarray(0, common))) return undefined;
    return common < echo.length ? WAIT : { kind: "echo", text: this.#take(common) };
  }

  #prompt(prompt: string | undefined): Framed {
    if (prompt === undefined) return undefined;
    const wanted = toBytes(prompt);
    if (!startsWith(this.#queue.view(), 0, this.#queue.length, wanted)) return undefined;
    if (isWord(prompt)) {
      const after = this.#queue.at(wanted.length);
      if (after === undefined) return WAIT;
      if (after !== CR && after !== LF) return undefined;
    }
    this.#take(wanted.length);
    return { kind: "prompt" };
  }

  /** A line whose prefix announces a payload: of the awaited response, or a URC. Undefined: an ordinary line. */
  #announced(response: Response | undefined): Framed {
    if (this.#plain) return undefined;
    if (this.#queue.length < this.#need) return WAIT;
    const prefix = this.#prefix();
    if (prefix === undefined) return undefined;
    const framed = this.#response(prefix, response) ?? this.#urc(prefix);
    if (!framed) this.#plain = true;
    return framed;
  }

  #response(prefix: string, response: Response | undefined): Framed {
    if (!response) return undefined;
    for (const line of [response, ...(response.rows ?? [])]) {
      if (line.prefix !== prefix || !announcesPayload(line)) continue;
      const framed = this.#frame(line);
      if (framed === WAIT) return WAIT;
      if (framed) return { kind: "response", ...withBlock(framed, response.block), isRow: line !== response };
    }
    return undefined;
  }

  #urc(prefix: string): Framed {
    for (const urc of announcingUrcsOf(this.#family, prefix)) {
      const framed = this.#frame(urc);
      if (framed === WAIT) return WAIT;
      if (framed) return { kind: "urc", urc, ...framed };
    }
    return undefined;
  }

  #frame(line: Announcing): Announced | typeof WAIT | undefined {
    return line.block ? this.#block(line, line.block) : this.#inside(line);
  }

  #prefix(): string | undefined {
    const bytes = this.#queue.view();
    const end = Math.min(bytes.length, LONGEST_PREFIX);
    for (let i = 0; i < end; i++) {
      if (bytes[i] === 0x3a) return toText(bytes.subarray(0, i));
      if (bytes[i] === CR || bytes[i] === LF) return undefined;
    }
    return undefined;
  }

  #inside({ prefix, layout = [] }: Announcing): Announced | typeof WAIT | undefined {
    const bytes = this.#queue.view();
    const match = matchStream(layout, bytes, prefix.length + 1, bytes.length, this.#resume);
    if (match.status === "mismatch") return undefined;
    if (match.status === "more") {
      if (match.need > this.#maximum && match.need > bytes.length + 2) return undefined;
      this.#need = match.need;
      this.#resume = match.resume;
      return WAIT;
    }
    const text = this.#take(match.end);
    return { text, decoded: decodeSpans(match.spans, text) };
  }

  /** A line, then as many bytes as it says. */
  #block({ prefix, layout = [] }: Announcing, block: Block): Announced | typeof WAIT | undefined {
    const end = this.#lineEnd();
    if (end < 0) return WAIT;
    const bytes = this.#queue.view();
    const match = matchStream(layout, bytes, prefix.length + 1, end + 1);
    if (match.status !== "match") return undefined;
    const decoded = decodeSpans(match.spans, bytes);
    const count = decoded.values[block.length] as number;
    if (count < 0 || count > block.maximum) return undefined;
    // LF belongs to the line end, but it may not have arrived yet.
    if (bytes[end] === CR && end + 1 >= bytes.length && count > 0) return WAIT;
    const from = bytes[end] === CR && bytes[end + 1] === LF ? end + 2 : end + 1;
    this.#need = from + count;
    if (bytes.length < this.#need) return WAIT;
    const text = bytes.slice(0, end);
    return { text, decoded, block: this.#take(from + count).slice(from) };
  }

  #line(): Framed {
    const end = this.#lineEnd();
    return end < 0 ? WAIT : { kind: "line", text: trimEnd(this.#take(end)) };
  }

  #lineEnd(): number {
    const bytes = this.#queue.view();
    for (let i = this.#scanned; i < bytes.length; i++) {
      if (bytes[i] === CR || bytes[i] === LF) {
        this.#scanned = i;
        return i;
      }
    }
    this.#scanned = bytes.length;
    return -1;
  }

  #overflow(): Arrival {
    this.#dropping = true;
    return { kind: "dropped", bytes: this.#take(this.#queue.length).length };
  }

  #skipToLineEnd(): boolean {
    const end = this.#lineEnd();
    this.#take(end < 0 ? this.#queue.length : end);
    if (end >= 0) this.#dropping = false;
    return end >= 0;
  }

  #take(count: number): Uint8Array {
    this.#scanned = this.#need = this.#resume = 0;
    this.#plain = false;
    return this.#queue.take(count);
  }
}

/** Line ends and blanks between items, and the garbage that a sleeping UART leaves in front of a line. */
function isBlank(byte: number): boolean {
  return byte <= SPACE || byte >= 0x7f;
}

function trimEnd(text: Uint8Array): Uint8Array {
  let end = text.length;
  while (end > 0 && text[end - 1] === SPACE) end--;
  return end === text.length ? text : text.subarray(0, end);
}

function announcesPayload({ block, layout = [] }: Announcing): boolean {
  return block !== undefined || fieldsOf(layout).some((field) => field.type === "bytes");
}

function withBlock({ text, decoded, block }: Announced, table: Block | undefined): Announced {
  if (!block || !table) return { text, decoded };
  return { text, decoded: { ...decoded, values: { ...decoded.values, [table.name]: block } } };
}

/** The most bytes that a line of this family announces. */
function longestPayload({ receive, urcs, forms }: Family): number {
  const lines = [
    ...Object.values(urcs),
    ...Object.values(forms).flatMap(({ response }) => (response ? [response, ...(response.rows ?? [])] : [])),
  ] as readonly Announcing[];
  const sizes = lines.map(({ block, layout = [] }) =>
    Math.max(
      block?.maximum ?? 0,
      ...fieldsOf(layout).map(({ type, maxBytes }) => (type === "bytes" ? (maxBytes ?? 0) : 0)),
    ),
  );
  return Math.max(receive.maximum, ...sizes);
}
