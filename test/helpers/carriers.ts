// Everything of a family that carries what a user wrote: texts and bytes of commands, and the data after a prompt. Each
// comes with the shortest legal command around it, taken from the vectors, so that whoever adds a form finds it tried.

import type { EncodeVector, Vector } from "../../codegen/vectors/vector.js";
import type { Family, Field, Fields, Form, Layout } from "../../runtime/model.js";
import { prepareCommand } from "../../runtime/exchange/prepare-command.js";
import { fieldsOf } from "./values.js";

/** A place for a text or for bytes in one form. */
export interface Carrier {
  readonly name: string;
  readonly form: Form;
  readonly field: Field;
  /** What legally stands there: the value that others are made of. */
  readonly base: string | Uint8Array;
  /** The values of the command with another one in this place. */
  put(value: string | Uint8Array): Fields;
}

interface Place {
  readonly field: Field;
  /** Of a field in a list: the name of the list, and whether it holds bare values. */
  readonly list?: { readonly name: string; readonly scalar: boolean };
}

export function carriersOf(family: Family, vectors: readonly Vector[]): Carrier[] {
  const encodings = vectors.filter(
    (each): each is EncodeVector => each.kind === "encode" && each.error === undefined,
  );
  return Object.values(family.forms).flatMap((form) => {
    const examples = encodings.filter((each) => each.form === form.id).map((each) => fieldsOf(each.values));
    return placesIn(form.layout).map((place) => carrier(family, form, place, examples));
  });
}

function placesIn(layout: Layout): Place[] {
  return layout.flatMap((slot): Place[] => {
    if ("literal" in slot) return [];
    if ("optional" in slot) return placesIn(slot.optional);
    if (!("repeat" in slot)) return slot.type === "integer" ? [] : [{ field: slot }];
    const list = { name: slot.repeat, scalar: slot.scalar === true };
    return slot.of.filter(({ type }) => type !== "integer").map((field) => ({ field, list }));
  });
}

function carrier(family: Family, form: Form, place: Place, examples: readonly Fields[]): Carrier {
  const { field } = place;
  const name = `${form.id} ${place.list ? `${place.list.name}/` : ""}${field.name}`;
  const holders = examples.filter((values) => valueAt(values, place) !== undefined);
  const [around] = holders.sort((a, b) => sizeOf(a) - sizeOf(b));
  if (!around) throw new Error(`${family.name}: no vector has ${name}`);
  const put = (value: string | Uint8Array): Fields => withValue(around, place, value);
  const found = valueAt(around, place) as string | Uint8Array;
  const plain = typeof found === "string" ? "abc" : Uint8Array.of(0x61, 0x62, 0x63);
  const base = isLegal(family, form, put(plain)) ? plain : found;
  return { name, form, field, base, put };
}

function isLegal(family: Family, form: Form, values: Fields): boolean {
  try {
    prepareCommand(family, { form: form.id, values, ...dataFor(form, values) });
    return true;
  } catch {
    return false;
  }
}

/** Data of the length that the values announce, or of the least that is legal. */
export function dataFor({ data }: Form, values: Fields): { data?: Uint8Array } {
  if (!data) return {};
  const length = data.length === undefined ? undefined : (values[data.length] as number | undefined);
  return { data: new Uint8Array(length ?? Math.max(1, data.minimum)).fill(0x78) };
}

function sizeOf(values: Fields): number {
  return JSON.stringify(values, (_, each: unknown) =>
    each instanceof Uint8Array ? "x".repeat(each.length) : each,
  ).length;
}

function valueAt(values: Fields, { field, list }: Place): unknown {
  if (!list) return values[field.name];
  const [first] = (values[list.name] ?? []) as readonly (Fields | string)[];
  return list.scalar ? first : (first as Fields | undefined)?.[field.name];
}

function withValue(values: Fields, { field, list }: Place, value: string | Uint8Array): Fields {
  const counted =
    field.length !== undefined && values[field.length] !== undefined ? { [field.length]: value.length } : {};
  if (!list) return { ...values, ...counted, [field.name]: value };
  const [first] = values[list.name] as readonly Fields[];
  return { ...values, [list.name]: [list.scalar ? value : { ...first, [field.name]: value }] } as Fields;
}
