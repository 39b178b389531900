// Straight-line readers of lines that hold nothing but integers, as most do. In: the tables. Out: the text of a file with one
// function for each different layout.
//
// Strategy: the integers have been found before anybody asks what they mean (codec/integers.ts). A reader looks at how many
// there are and whether each is in its range, and makes the object, in a literal of its own: nothing else costs so much
// where one piece of code has to make the objects of all lines. At anything out of the ordinary it gives up, and the layout
// is interpreted. `test/straight-line.test.ts` holds both against each other.
import type { Block, Field, Layout, PrintedLine } from "../../runtime/model.js";
import { key } from "./escape.js";
import { limitsOf } from "./limits.js";
import { Name } from "./literal.js";
import { MODEL, moduleText, type Constant } from "./module.js";

/** The readers of one family: each text once, under the first name that asked for it. */
export class Readers {
  readonly #names = new Map<string, string>();
  readonly #constants: Constant[] = [];

  /** The line with its reader, if its layout allows one. */
  attach(title: string, doc: string, line: PrintedLine): PrintedLine {
    if (!isIntegers(line.layout)) return line;
    const name = new Name(this.#name(`read${title}`, doc, readerText(line.layout, line.block)));
    return { ...line, integers: name as unknown as NonNullable<PrintedLine["integers"]> };
  }

  /** What a file has to import that holds all the lines. */
  get imports(): { readonly [from: string]: readonly string[] } {
    return { "./readers.js": this.#constants.map(({ name }) => name) };
  }

  emit(): string {
    const types = this.#constants.length > 0 ? { [MODEL]: ["IntegerReader"] } : {};
    return moduleText({ types, constants: this.#constants });
  }

  #name(name: string, doc: string, value: string): string {
    const known = this.#names.get(value);
    if (known !== undefined) return known;
    this.#names.set(value, name);
    this.#constants.push({ name, doc, type: "IntegerReader", value });
    return name;
  }
}

/** As many as are found in one go, at least one; what may be left out stands at the end. */
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
function readerText(layout: Layout, block: Block | undefined): string {
  const lines = takings(layout).map((fields, i, all) => {
    const members = fields.map(({ name }, index) => ({ name, text: `v[${index}]` }));
    // The object is made with room for the block, which is not there yet when its line is read.
    const object = objectText(block ? [...members, { name: block.name, text: "block" }] : members);
    const condition = [countText(fields), ...fields.flatMap(withinTexts)].join(" && ");
    return i < all.length - 1
      ? `if (${condition}) return ${object};`
      : `return ${condition} ? ${object} : undefined;`;
  });
  return `(count, v${block ? ", block" : ""}) => {\n${lines.join("\n")}\n}`;
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

function objectText(members: readonly { readonly name: string; readonly text: string }[]): string {
  const texts = members.map(({ name, text }) => (name === text ? name : `${key(name)}: ${text}`));
  return `{ ${texts.join(", ")} }`;
}

function isPlainInteger({ type, quoting = "bare", radix }: Field): boolean {
  return type === "integer" && quoting !== "quoted" && radix === undefined;
}
