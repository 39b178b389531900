// Values to bytes, for both ends: a command line as the host writes it, a line as the module prints it.
//
// Comes in: a table and values. Goes out: bytes. Refuses to write anything that the table does not allow: every
// value is checked first, so that nothing is ever half sent.

import type {
  Codec,
  FamilyTypes,
  Field,
  Fields,
  FormId,
  Layout,
  Line,
  None,
  Optional,
  CommandValues,
  Slot,
  WireForm,
  WireValue,
} from "../model.js";
import { concat, QUOTE, toBytes } from "../bytes.js";
import { UsageError } from "../errors.js";
import { checkCommand, checkFields, nearest } from "./check.js";
import { encodeOrdinary } from "./encoder.js";

const SUFFIX = { test: "=?", read: "?", execute: "", set: "=" } as const;

const QUOTES = Uint8Array.of(QUOTE);

/** @throws UsageError `unknown-form` if the family has no such form; what objects inherit (`constructor`) is none */
export function formOf<F extends WireForm>(
  { name, forms }: { readonly name: string; readonly forms: { readonly [id: string]: F } },
  id: string,
): F {
  const form = Object.hasOwn(forms, id) ? forms[id] : undefined;
  if (form) return form;
  const near = nearest(id, Object.keys(forms));
  throw new UsageError(`${id}: ${name} has no such form`, {
    code: "unknown-form",
    command: id,
    ...(near === undefined ? {} : { advice: `did you mean "${near}"?` }),
  });
}

/**
 * A whole command line of a family, `AT` to CR.
 * @param id of the form, as in `Family.forms`
 * @param values those of the form; a command without parameters needs none
 * @throws UsageError `unknown-form`, `line-too-long`, or what is wrong with the values
 */
export function encode<Types extends FamilyTypes, Id extends FormId<Types>>(
  family: Pick<Codec<Types>, "name" | "maximumLine" | "forms" | "types">,
  id: Id,
  ...[values]: None extends CommandValues<Types, Id>
    ? [values?: CommandValues<Types, Id>]
    : [values: CommandValues<Types, Id>]
): Uint8Array {
  return encodeFor(family, formOf(family, id), values as Fields | undefined);
}

/** The same by the form. @throws UsageError `line-too-long`, or what is wrong with the values */
export function encodeFor(
  { maximumLine }: Pick<Codec, "maximumLine">,
  form: WireForm,
  values?: Fields,
): Uint8Array {
  const bytes = encodeCommand(form, values);
  const length = bytes.length - 1;
  if (length <= maximumLine) return bytes;
  const { command, section } = form;
  const details = { command, section, value: length, allowed: `${maximumLine} bytes` };
  throw new UsageError(`AT${command}: the command line has ${length} bytes`, {
    code: "line-too-long",
    ...details,
  });
}

/** The same for a module that takes lines of any length. @throws UsageError if a value is not legal */
export function encodeCommand(form: WireForm, values: Fields = {}): Uint8Array {
  const line = encodeOrdinary(form, values);
  if (line) return line;
  checkCommand(form, values);
  return encodeFields(`AT${form.command}${SUFFIX[form.kind]}`, form.layout, values, "\r");
}

/** A line as the module prints it, without CR and LF. @throws UsageError if a value is not legal */
export function encodeLine(line: Line, values: Fields): Uint8Array {
  checkFields(line.layout, line.rules, values, { command: line.prefix });
  return printLine(line, values);
}

/** The same unchecked: a module prints what it received from the broker, whatever it is. */
export function printLine(line: Line, values: Fields): Uint8Array {
  const head = line.prefix === "" ? "" : `${line.prefix}${line.separator ?? ": "}`;
  return encodeFields(head, line.layout, values);
}

/** One field between two commas; undefined if it was left out. An empty text if its comma stays all the same. */
type Piece = string | Uint8Array | undefined;

/** What stands on the line, after `head`. Texts are put together as texts, and become bytes at once. */
function encodeFields(head: string, layout: Layout, values: Fields, tail = ""): Uint8Array {
  const pieces = encodeSlots(layout, values);
  while (pieces.length > 0 && pieces[pieces.length - 1] === undefined) pieces.pop();
  const parts: Uint8Array[] = [];
  let text = head;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] ?? "";
    if (i > 0) text += ",";
    if (typeof piece === "string") text += piece;
    else {
      parts.push(toBytes(text), piece);
      text = "";
    }
  }
  text += tail;
  return parts.length === 0 ? toBytes(text) : concat([...parts, toBytes(text)]);
}

function encodeSlots(layout: Layout, values: Fields): Piece[] {
  return layout.flatMap((slot, i) => {
    if (!("optional" in slot)) return encodeSlot(slot, values);
    const pieces = encodeSlots(slot.optional, values);
    if (slot.keepComma === true) return pieces.map((piece) => piece ?? "");
    // Optional parameters in a row are told apart by position (V.250 5.4.4.2): one that is left out keeps its place
    // if a later one is given. Before a mandatory field nothing is left of it.
    const next = layout[i + 1];
    return pieces.some((piece) => piece !== undefined) || (next && "optional" in next) ? pieces : [];
  });
}

function encodeSlot(slot: Exclude<Slot, Optional>, values: Fields): Piece[] {
  if ("literal" in slot) return [`"${slot.literal}"`];
  if ("repeat" in slot) {
    const list = (values[slot.repeat] ?? []) as readonly (WireValue | Fields)[];
    return list.flatMap((item) =>
      slot.of.map((field) => encodeField(field, slot.scalar ? item : (item as Fields)[field.name])),
    );
  }
  return [encodeField(slot, values[slot.name])];
}

function encodeField(field: Field, value: unknown): Piece {
  if (value === undefined) return undefined;
  if (field.type === "integer") return encodeInteger(field, value as number);
  const isBare = field.quoting === "bare";
  if (value instanceof Uint8Array) return isBare ? value : concat([QUOTES, value, QUOTES]);
  const text = escape(field, value as string);
  return isBare ? text : `"${text}"`;
}

function escape({ escapes }: Field, text: string): string {
  if (escapes === undefined) return text;
  return Array.from(text, (each) => (escapes.includes(each) ? `\\${each}` : each)).join("");
}

function encodeInteger(field: Field, value: number): string {
  const digits = value.toString(field.radix ?? 10);
  return field.quoting === "quoted" ? `"${digits}"` : digits;
}
