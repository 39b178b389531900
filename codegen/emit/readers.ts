// Straight-line readers: for each layout of a line that the module prints, a function that reads it as it ordinarily
// looks. In: the tables. Out: the text of a file with one function for each different layout.
//
// Strategy: most lines hold nothing but integers, which the cursor has found before anybody asks what they mean: their
// readers look at how many there are and whether each is in its range. Any other layout is unrolled from left to right
// into calls of the cursor. An optional group at the end of a line is there if the line has not ended; one integer in front
// of a quoted field is there if a digit comes. What cannot be told apart by one byte (lists, escapes, hexadecimal, key
// words) gets no reader: the layout is interpreted then, as it is whenever a reader gives up.
// `test/straight-line.test.ts` holds both against each other.
import type { Block, Field, Layout, Readers as LineReaders, Slot } from "../../runtime/model.js";
import { key } from "./escape.js";
import { limitsOf } from "./limits.js";
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
    const made = line.layout && readerOf(line.layout, line.block);
    if (made === undefined) return line;
    const name = this.#name(`read${title}`, doc, made);
    this.#asked.add(name);
    return { ...line, [made.kind]: new Name(name) };
  }

  /** The readers that were attached since the last call: what a file has to import. */
  imports(): { readonly [from: string]: readonly string[] } {
    const names = [...this.#asked];
    this.#asked.clear();
    return { "./readers.js": names };
  }

  emit(): string {
    const types = [...new Set(this.#constants.map(({ type }) => type ?? ""))].sort();
    return moduleText({ types: { [MODEL]: types }, constants: this.#constants });
  }

  #name(name: string, doc: string, { type, text }: Made): string {
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    this.#names.set(text, name);
    this.#constants.push({ name, doc, type, value: text });
    return name;
  }
}

interface Made {
  readonly kind: keyof LineReaders;
  readonly type: string;
  readonly text: string;
}

/** A reader, and which of the two kinds it is; undefined where the layout does not allow one. */
function readerOf(layout: Layout, block: Block | undefined): Made | undefined {
  if (isIntegers(layout)) {
    // The object is made with room for the block, which is not there yet when its line is read.
    const known = block ? [{ name: block.name, text: "block" }] : [];
    return { kind: "integers", type: "IntegerReader", text: integersText(layout, known) };
  }
  const lines = block ? undefined : steps(layout, []);
  return lines && { kind: "read", type: "Reader", text: `($) => {\n${lines.join("\n")}\n}` };
}

// ---------------------------------------------------------------- nothing but integers

/** As many as the cursor finds in one go, at least one; what may be left out stands at the end. */
const MOST = 7;
/** Beyond what 32 bits hold, nothing has to be asked. */
const LARGEST = 999_999_999;

function isIntegers(layout: Layout): boolean {
  const [first] = layout;
  if (first === undefined || "optional" in first || !areIntegers(layout)) return false;
  return takings(layout).every(({ length }) => length <= MOST);
}

function areIntegers(slots: Layout): boolean {
  return slots.every((slot, i) => {
    if (!("optional" in slot)) return "type" in slot && isPlainInteger(slot);
    return areIntegers(slot.optional) && slots.slice(i).every((each) => "optional" in each);
  });
}

/** One question for each number of integers that there may be, the smallest first. */
function integersText(layout: Layout, known: readonly Known[]): string {
  const lines = takings(layout).map((fields, i, all) => {
    const members = fields.map(({ name }, index) => ({ name, text: `v[${index}]` }));
    const object = objectText([...members, ...known]);
    const condition = [countText(fields), ...fields.flatMap(withinTexts)].join(" && ");
    return i < all.length - 1
      ? `if (${condition}) return ${object};`
      : `return ${condition} ? ${object} : undefined;`;
  });
  return `(count, v${known.length > 0 ? ", block" : ""}) => {\n${lines.join("\n")}\n}`;
}

/** The fields that are there if all is left out that may be, and then each time with one group more. */
function takings(layout: Layout, taken: readonly Field[] = []): (readonly Field[])[] {
  const [slot, ...rest] = layout;
  if (slot === undefined) return [taken];
  if ("optional" in slot) return [taken, ...takings([...slot.optional, ...rest], taken)];
  return takings(rest, [...taken, slot as Field]);
}

/** The count tells by itself whether one is negative; where one may be, each has to be looked at. */
function countText(fields: readonly Field[]): string {
  return `${maySign(fields) ? `(count & ${MOST})` : "count"} === ${fields.length}`;
}

function maySign(fields: readonly Field[]): boolean {
  return fields.some((field) => limitsOf(field).minimum < 0);
}

function withinTexts(field: Field, index: number, fields: readonly Field[]): string[] {
  const { minimum, maximum, set } = limitsOf(field);
  const value = `v[${index}]`;
  if (set) return [`[${set.join(", ")}].includes(${value})`];
  return [
    ...(minimum > (maySign(fields) ? -LARGEST : 0) ? [`${value} >= ${minimum}`] : []),
    ...(maximum < LARGEST ? [`${value} <= ${maximum}`] : []),
  ];
}

// ---------------------------------------------------------------- anything

/** A value that has been read. */
interface Known {
  readonly name: string;
  readonly text: string;
  /** What must hold besides, so that the value is one that the table knows. */
  readonly condition?: string;
}

function objectText(known: readonly Known[]): string {
  const members = known.map(({ name, text }) => (name === text ? name : `${key(name)}: ${text}`));
  return `{ ${members.join(", ")} }`;
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
  const conditions = known.flatMap(({ condition }) => condition ?? []);
  const all = hasEnded ? conditions : ["$.ended()", ...conditions];
  const object = objectText(known);
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
  const { name } = field;
  const { minimum, maximum, set } = limitsOf(field);
  const call = minimum < 0 ? "signed" : "integer";
  const condition = set && { condition: `[${set.join(", ")}].includes(${name})` };
  return {
    lines: [`const ${name} = $.${call}(${minimum}, ${maximum});`],
    value: { name, text: name, ...condition },
  };
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
