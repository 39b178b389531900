// Straight-line code for the lines that come most: those that hold nothing but integers, and those that carry a message.
// In: the tables. Out: one function for each different layout.
//
// Strategy: the integers have been found before anybody asks what they mean (codec/integers.ts). A reader looks at how many
// there are and whether each is in its range, and makes the object, in a literal of its own: nothing else costs so much
// where one piece of code has to make the objects of all lines. At anything out of the ordinary it gives up, and the layout
// is interpreted. Of a message's line only the object is made here. `test/readers.test.ts` holds all of it against the
// layouts.
import type { Block, Field, Layout, PrintedLine } from "../../../runtime/model.js";
import { key } from "../escape.js";
import { limitsOf } from "./limits.js";
import { Reference } from "../literal.js";
import type { Constant } from "../typescript/module.js";
import { arrow, conditional, returnedObject } from "./statement.js";

/** The readers of one family: each text once, under the first name that asked for it. */
export class Readers {
  readonly #names = new Map<string, string>();
  readonly constants: Constant[] = [];

  /** Members of the line's table: its reader or maker, if its layout allows one. */
  of(title: string, doc: string, { layout, block }: PrintedLine): { [member: string]: Reference } {
    if (isIntegers(layout))
      return { integers: this.#name(`read${title}`, doc, "IntegerReader", readerText(layout, block)) };
    return isMessage(layout)
      ? { make: this.#name(`make${title}`, doc, "FieldsMaker", makerText(layout)) }
      : {};
  }

  #name(name: string, doc: string, type: string, code: string): Reference {
    const known = this.#names.get(code) ?? name;
    if (known === name) this.constants.push({ name, doc, type, code });
    this.#names.set(code, known);
    return new Reference("readers", known);
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
  const answers = takings(layout).map((fields) =>
    conditional([countText(fields), ...fields.flatMap(withinTexts)], objectReturned(fields, block)),
  );
  return arrow(["count", "v", ...(block ? ["block"] : [])], [...answers, "return undefined;"]);
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

// ---------------------------------------------------------------- messages

/** No line of a message has more fields. */
const FIELDS = 8;

/** Where one may be left out, their number tells whether it is. */
function isMessage(layout: Layout): boolean {
  const groups = layout.flatMap((slot) => ("optional" in slot ? [slot.optional] : []));
  const fields = wholeOf(layout);
  return (
    groups.length <= 1 &&
    groups.every(({ length }) => length === 1) &&
    fields.length <= FIELDS &&
    fields.every((slot) => "type" in slot) &&
    fields.some(({ type }) => type === "bytes")
  );
}

function wholeOf(layout: Layout): Field[] {
  return layout.flatMap((slot) => ("optional" in slot ? slot.optional : slot) as Field);
}

function makerText(layout: Layout): string {
  const least = layout.filter((slot) => !("optional" in slot));
  const whole = objectReturned(wholeOf(layout));
  const isShorter = [`count === ${least.length}`];
  const short = conditional(isShorter, objectReturned(wholeOf(least)));
  return arrow(["count", "v"], least.length === layout.length ? [whole] : [short, whole]);
}

/** The object is made with room for a block, which is not there yet when its line is read. */
function objectReturned(fields: readonly Field[], block?: Block): string {
  const members = fields.map(({ name }, index) => `${key(name)}: v[${index}]`);
  return returnedObject([...members, ...(block ? [`${key(block.name)}: block`] : [])]);
}

function isPlainInteger({ type, quoting = "bare", radix }: Field): boolean {
  return type === "integer" && quoting !== "quoted" && radix === undefined;
}
