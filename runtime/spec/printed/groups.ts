// All lines that a module prints, each under the id by which whoever only listens knows it. In: the spec. Out: places.
//
// Nobody tells a listener which command is in flight. Lines of one name that have the same fields, or that differ in nothing
// but the names of their fields, are one line to it; the first is what it is read as. Its id is what the ids of all of them
// have in common. Two lines have the same fields if they are found in the same way: what is legal in a field does not count,
// because a value outside of its limits decodes to itself.
import type { Block, Field, Layout, Slot } from "../../model.js";
import { toLayout } from "../layouts.js";
import { only } from "../members.js";
import type { ObjectSchema, Spec, WireItem } from "../spec.js";
import { formsInOrder, idOf, urcsOf, type FormPlace } from "../walk.js";

/** A line of a form or a URC. */
export interface PrintedPlace {
  /** `FORM.response`, `FORM.response.row1`, `FORM.completion`, or the id of the URC. */
  readonly own: string;
  readonly prefix: string;
  readonly wire: readonly WireItem[];
  readonly layout: Layout;
  readonly schema: ObjectSchema;
  /** The name of the command or URC. */
  readonly name: string;
  readonly form?: FormPlace;
  readonly part: "response" | "completion" | "urc" | `row${number}`;
  readonly block?: Block;
}

/** Lines that a listener cannot tell apart; they are read as the first. */
export interface PrintedGroup {
  readonly id: string;
  readonly places: readonly [PrintedPlace, ...PrintedPlace[]];
}

/** One for each set of fields, the first of it. */
export function readingsIn({ places }: PrintedGroup): readonly PrintedPlace[] {
  const readings = new Map<string, PrintedPlace>();
  for (const place of places) readings.set(fieldsKey(place), readings.get(fieldsKey(place)) ?? place);
  return [...readings.values()];
}

/** Those that have the same fields as the first. */
export function alikeIn({ places }: PrintedGroup): readonly PrintedPlace[] {
  const first = fieldsKey(places[0]);
  return places.filter((place) => fieldsKey(place) === first);
}

/** In the order of the manual. A line without a name of its own cannot be told from any other, and is in no group. */
export function printedGroups(spec: Spec): PrintedGroup[] {
  const groups: [PrintedPlace, ...PrintedPlace[]][] = [];
  for (const place of printedPlaces(spec)) {
    if (place.prefix === "") continue;
    const known = groups.find(([first]) => isConfusable(first, place));
    if (known) known.push(place);
    else groups.push([place]);
  }
  return named(groups);
}

/** The id of each line, by its own. */
export function lineIds(spec: Spec): ReadonlyMap<string, string> {
  return new Map(
    printedGroups(spec).flatMap(({ id, places }) => places.map(({ own }) => [own, id] as const)),
  );
}

/** Lines that are a word and nothing else: their texts, by their ids. */
export function wordsOf({ finals, urcs }: Spec): { [id: string]: string } {
  const codeless = Object.entries(finals).filter(([, { codes }]) => codes === undefined);
  const bare = Object.entries(urcs).filter(([, { fields }]) => !fields);
  return Object.fromEntries([...codeless, ...bare].map(([text]) => [idOf(text), text]));
}

// ---------------------------------------------------------------- places

function printedPlaces(spec: Spec): PrintedPlace[] {
  const answers = formsInOrder(spec).flatMap((place) => [
    ...responsePlaces(place),
    ...partPlaces(place, "completion"),
  ]);
  const urcs = urcsOf(spec).flatMap(({ id: own, name, urc: { fields: schema, block } }) =>
    schema
      ? [{ ...placeOf(schema, name), own, name, part: "urc" as const, ...(block ? { block } : {}) }]
      : [],
  );
  return [...answers, ...urcs];
}

function responsePlaces(form: FormPlace): PrintedPlace[] {
  const schema = form.form.response;
  const rows = (schema?.["x-at-rows"] ?? []).map(({ prefix, wire }, at): PrintedPlace => {
    const layout = toLayout(wire, schema?.properties ?? {});
    const own = `${form.id}.response.row${at + 1}`;
    const row = { own, prefix, wire, layout, name: form.name, form, part: `row${at}` as const };
    return { ...row, schema: schema as ObjectSchema };
  });
  return [...partPlaces(form, "response"), ...rows];
}

function partPlaces(place: FormPlace, part: "response" | "completion"): PrintedPlace[] {
  const { id, name, form } = place;
  const schema = form[part];
  if (!schema) return [];
  const block = part === "response" && form.block ? { block: form.block } : {};
  return [{ ...placeOf(schema, name), own: `${id}.${part}`, name, form: place, part, ...block }];
}

function placeOf(
  schema: ObjectSchema,
  name: string,
): Pick<PrintedPlace, "prefix" | "wire" | "layout" | "schema"> {
  const wire = schema["x-at-wire"];
  return { prefix: schema["x-at-prefix"] ?? name, wire, layout: toLayout(wire, schema.properties), schema };
}

// ---------------------------------------------------------------- ids

/** What is in common must not be the id of another line: then the first keeps its own. */
function named(groups: readonly PrintedGroup["places"][]): PrintedGroup[] {
  const own = new Map(groups.flatMap((places) => places.map((place) => [place.own, places] as const)));
  return groups.map((places) => {
    const common = commonId(places.map((place) => place.own));
    const isFree = common !== "" && (own.get(common) ?? places) === places;
    if (isFree) own.set(common, places);
    return { id: isFree ? common : places[0].own, places };
  });
}

/** The parts with which all of them begin, and those with which all of them end. */
function commonId(ids: readonly string[]): string {
  const [first = [], ...others] = ids.map((id) => id.split("."));
  if (others.length === 0) return first.join(".");
  const shortest = Math.min(...[first, ...others].map(({ length }) => length));
  let head = 0;
  while (head < shortest && others.every((parts) => parts[head] === first[head])) head++;
  let tail = 0;
  while (tail < shortest - head && others.every((parts) => parts.at(-1 - tail) === first.at(-1 - tail)))
    tail++;
  return [...first.slice(0, head), ...first.slice(first.length - tail)].join(".");
}

// ---------------------------------------------------------------- the same lines

/** What finds a field on its line. */
const PLACE = ["type", "quoting", "radix", "escapes", "length", "rest"];
/** What tells it from another one in the same place. */
const LIMITS = ["minimum", "maximum", "members", "open", "maxBytes"];

function isConfusable(a: PrintedPlace, b: PrintedPlace): boolean {
  return fieldsKey(a) === fieldsKey(b) || looksKey(a) === looksKey(b);
}

/** The count before a payload is not believed beyond the payload's longest. */
function fieldsKey({ prefix, layout }: PrintedPlace): string {
  return JSON.stringify([
    prefix,
    thin(layout, (field) => only(field, ["name", ...PLACE, ...(field.type === "bytes" ? ["maxBytes"] : [])])),
  ]);
}

function looksKey({ prefix, layout }: PrintedPlace): string {
  return JSON.stringify([prefix, thin(layout, (field) => only(field, [...PLACE, ...LIMITS]))]);
}

function thin(layout: Layout, keep: (field: Field) => Field): unknown[] {
  return layout.map((slot: Slot) => {
    if ("literal" in slot) return slot;
    if ("optional" in slot) return { ...slot, optional: thin(slot.optional, keep) };
    return "repeat" in slot ? { scalar: slot.scalar, of: slot.of.map(keep) } : keep(slot);
  });
}
