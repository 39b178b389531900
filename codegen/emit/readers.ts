// Straight-line readers: for each layout of a line that the module prints, a function that reads it as it ordinarily
// looks. In: the tables. Out: the text of a file with one function for each different layout.
//
// Strategy: a layout is unrolled from left to right into calls of a cursor. An optional group at the end of a line is there
// if the line has not ended; one integer in front of a quoted field is there if a digit comes. What cannot be told apart
// by one byte (lists, escapes, hexadecimal, key words) gets no reader: the layout is interpreted then, as it is whenever a
// reader gives up. `test/straight-line.test.ts` holds both against each other.
import type { Block, Field, Layout, Slot } from "../../runtime/model.js";
import { key } from "./escape.js";
import { Name } from "./literal.js";
import { MODEL, moduleText, type Constant } from "./module.js";

/** The readers of one family: each text once, under the first name that asked for it. */
export class Readers {
  readonly #names = new Map<string, string>();
  readonly #constants: Constant[] = [];
  readonly #asked = new Set<string>();

  /** The line with its reader, if its layout allows one. */
  attach<T extends { readonly layout?: Layout; readonly block?: Block }>(
    title: string,
    doc: string,
    line: T,
  ): T {
    const text = line.layout && readerText(line.layout, line.block);
    if (text === undefined) return line;
    const name = this.#name(`read${title}`, doc, text);
    this.#asked.add(name);
    return { ...line, read: new Name(name) };
  }

  /** The readers that were attached since the last call: what a file has to import. */
  imports(): { readonly [from: string]: readonly string[] } {
    const names = [...this.#asked];
    this.#asked.clear();
    return names.length === 0 ? {} : { "./readers.js": names };
  }

  emit(): string {
    return moduleText({ types: { [MODEL]: ["Reader"] }, constants: this.#constants });
  }

  #name(name: string, doc: string, text: string): string {
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    this.#names.set(text, name);
    this.#constants.push({ name, doc, type: "Reader", value: text });
    return name;
  }
}

/** The body of a reader; undefined where the layout does not allow one. */
function readerText(layout: Layout, block: Block | undefined): string | undefined {
  // The object is made with room for the block, which is not there yet when its line is read.
  const lines = steps(layout, block ? [{ name: block.name, text: "$.block" }] : []);
  return lines && `($) => {\n${lines.join("\n")}\n}`;
}

/** A value that has been read. */
interface Known {
  readonly name: string;
  readonly text: string;
  /** What must hold besides, so that the value is one that the table knows. */
  readonly condition?: string;
}

function steps(slots: Layout, known: readonly Known[]): string[] | undefined {
  const [slot, ...rest] = slots;
  if (slot === undefined) return [`return ${result(known)};`];
  if ("literal" in slot || "repeat" in slot) return undefined;
  if ("optional" in slot) return optional(slot.optional, rest, known);
  const read = readField(slot, known);
  const after = read && steps(rest, [...known, read.value]);
  return after && [...read.lines, ...after];
}

function optional(inner: Layout, rest: Layout, known: readonly Known[]): string[] | undefined {
  const taken = steps([...inner, ...rest], known);
  if (!taken) return undefined;
  if (rest.every((slot) => "optional" in slot))
    return [`if ($.ended()) return ${result(known, true)};`, ...taken];
  const left = steps(rest, known);
  return left && startsWithDigit(inner[0]) && startsWithQuote(rest[0])
    ? [`if ($.digit()) {`, ...taken, `}`, ...left]
    : undefined;
}

function startsWithDigit(slot: Slot | undefined): boolean {
  return slot !== undefined && "type" in slot && isPlainInteger(slot);
}

function startsWithQuote(slot: Slot | undefined): boolean {
  return slot !== undefined && "type" in slot && slot.type !== "integer" && slot.quoting !== "bare";
}

function result(known: readonly Known[], hasEnded = false): string {
  const members = known.map(({ name, text }) => (name === text ? name : `${key(name)}: ${text}`));
  const object = `{ ${members.join(", ")} }`;
  const conditions = known.flatMap(({ condition }) => condition ?? []);
  const all = hasEnded ? conditions : ["$.ended()", ...conditions];
  return all.length === 0 ? object : `${all.join(" && ")} ? ${object} : undefined`;
}

// ---------------------------------------------------------------- fields

interface Read {
  readonly lines: readonly string[];
  readonly value: Known;
}

function readField(field: Field, known: readonly Known[]): Read | undefined {
  if (field.escapes !== undefined) return undefined;
  if (field.type === "integer") return isPlainInteger(field) ? readInteger(field) : undefined;
  if (field.type === "bytes") return readPayload(field, known);
  if (field.members) return undefined;
  const { name } = field;
  if (field.rest) return place(name, "$.rest()", "text");
  const quoting = field.quoting ?? "quoted";
  return quoting === "either"
    ? undefined
    : place(name, quoting === "bare" ? "$.bare()" : "$.quoted()", "text");
}

function isPlainInteger({ type, quoting = "bare", radix }: Field): boolean {
  return type === "integer" && quoting !== "quoted" && radix === undefined;
}

function readInteger(field: Field): Read {
  const { name, members } = field;
  const numbers = members?.map(Number);
  const minimum = numbers ? Math.min(...numbers) : (field.minimum ?? Number.MIN_SAFE_INTEGER);
  const maximum = numbers ? Math.max(...numbers) : (field.maximum ?? Number.MAX_SAFE_INTEGER);
  const call = minimum < 0 ? "signed" : "integer";
  const hasGaps = numbers !== undefined && numbers.length <= maximum - minimum;
  const value = {
    name,
    text: name,
    ...(hasGaps ? { condition: `[${numbers.join(", ")}].includes(${name})` } : {}),
  };
  return { lines: [`const ${name} = $.${call}(${minimum}, ${maximum});`], value };
}

/** Counted where the field that counts it has been read. */
function readPayload(
  { name, length, quoting, rest, maxBytes }: Field,
  known: readonly Known[],
): Read | undefined {
  if (rest) return undefined;
  // Without quotes ever, a quote in front is the first byte: the layout knows.
  if (quoting === "bare") return undefined;
  const isCounted = length !== undefined && known.some((each) => each.name === length);
  if (!isCounted) return place(name, "$.uncounted()", "payload");
  // What is longer than the table allows is not waited for.
  const count = maxBytes === undefined ? length : `${length} <= ${maxBytes} ? ${length} : -1`;
  return place(name, `$.counted(${count})`, "payload");
}

/** Where it begins and ends; the value itself is made when the line has proved to be whole. */
function place(name: string, call: string, make: "text" | "payload"): Read {
  return {
    lines: [`const ${name} = ${call};`, `const ${name}$ = $.last;`],
    value: { name, text: `$.${make}(${name}, ${name}$)` },
  };
}
