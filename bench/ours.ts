// Ours, and nothing else of ours: every other file of the benchmarks that times the codec asks this one. Whoever changes
// the decoder's interface changes this file, and the entries under size/.
//
// Strategy: a decoder has no command in flight that could say what a line is, so it tries the lines of the whole family
// that begin with the same name; the first whose fields fit is it. Payloads are owned; nothing is borrowed yet.

import { checkFields, encodeCommand, readLine } from "../runtime/codec/index.js";
import type { Family, Fields, Form, Line } from "../runtime/model.js";
import { finalOf } from "../runtime/session/pending.js";
import { ResponseReader, type Arrival } from "../runtime/session/response-reader.js";
import { toText } from "../runtime/bytes.js";

export type Payloads = "owned" | "borrowed";
type OnEvent = (name: string, event: object) => void;

/** What the decoder holds at most of something that does not end, in bytes. */
export function statedCap(family: Family): number {
  return Math.max(8192, family.receive.maximum + 2048);
}

export class Decoder {
  readonly #family: Family;
  readonly #onEvent: OnEvent;
  readonly #reader: ResponseReader;
  readonly #lines: ReadonlyMap<string, readonly Line[]>;

  /** @param _payloads whether the bytes in an event are the receiver's, or valid only inside the callback */
  constructor(family: Family, onEvent: OnEvent, _payloads: Payloads = "owned") {
    this.#family = family;
    this.#onEvent = onEvent;
    this.#reader = new ResponseReader(family);
    this.#lines = linesOf(family);
  }

  receive(bytes: Uint8Array, start: number, end: number): void {
    this.#reader.receive(bytes.subarray(start, end));
    for (let item = this.#reader.next(); item; item = this.#reader.next()) this.#take(item);
  }

  #take(item: Arrival): void {
    if (item.kind === "line") this.#takeLine(item.text);
    else if (item.kind === "urc") this.#onEvent(item.urc.prefix, valuesOf(item));
  }

  #takeLine(text: Uint8Array): void {
    const head = toText(text);
    const final = finalOf(this.#family, head);
    if (final) return this.#onEvent(final.text, NOTHING);
    for (const line of this.#lines.get(head.split(":", 1)[0] as string) ?? []) {
      const decoded = readLine(line, text);
      if (decoded) return this.#onEvent(line.prefix, decoded.values);
    }
  }
}

const NOTHING = {};

function valuesOf({ urc, decoded, block }: Arrival & { kind: "urc" }): object {
  return urc.block && block ? { ...decoded.values, [urc.block.name]: block } : decoded.values;
}

const known = new WeakMap<Family, Map<string, Line[]>>();

function linesOf(family: Family): ReadonlyMap<string, readonly Line[]> {
  const made = known.get(family) ?? groupLines(family);
  known.set(family, made);
  return made;
}

function groupLines(family: Family): Map<string, Line[]> {
  const groups = new Map<string, Line[]>();
  const forms = Object.values(family.forms).flatMap(({ completion, response }) => [completion, response]);
  const urcs = Object.values(family.urcs).map(({ prefix, layout = [] }) => ({ prefix, layout }));
  for (const line of [...forms, ...urcs]) {
    if (!line) continue;
    const group = groups.get(line.prefix) ?? [];
    groups.set(line.prefix, [...group, line]);
  }
  return groups;
}

/** A family that knows only the lines with these names: the same decoder, with small tables. */
export function subsetOf(family: Family, names: readonly string[]): Family {
  const pick = <T>(all: { readonly [id: string]: T }, isNamed: (each: T) => boolean): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([, each]) => isNamed(each)));
  const forms = pick(family.forms, ({ completion, response }) =>
    [completion, response].some((line) => line !== undefined && names.includes(line.prefix)),
  );
  return { ...family, forms, urcs: pick(family.urcs, ({ prefix }) => names.includes(prefix)) };
}

/** A command line as bytes, every value checked. @throws UsageError */
export function encode(form: Form, values: Fields): Uint8Array {
  return encodeCommand(form, values);
}

/** @throws UsageError if a value is not legal */
export function check(form: Form, values: Fields): void {
  checkFields(form.layout, form.rules, values, { command: form.command });
}
