// Questions about a layout that several rooms ask.

import type { Block, Code, CodeTable, Family, Field, Layout, PrintedLine, Response } from "../model.js";

/** All fields of a layout, those of optional and repeating groups included, in the order on the wire. */
export function fieldsOf(layout: Layout): Field[] {
  return layout.flatMap((slot) => {
    if ("literal" in slot) return [];
    if ("optional" in slot) return fieldsOf(slot.optional);
    return "repeat" in slot ? [...slot.of] : [slot];
  });
}

/** True if bytes follow that may hold anything: in the line, or after it. */
export function announcesPayload(line: { readonly block?: Block; readonly layout?: Layout }): boolean {
  return line.block !== undefined || fieldsOf(line.layout ?? []).some((field) => field.type === "bytes");
}

/** True if one of these fields may have no value but those that the table knows: then the line may be another one. */
export function isClosedIn(layout: Layout, names: readonly string[]): boolean {
  return names.length > 0 && fieldsOf(layout).some(({ name, open }) => open !== true && names.includes(name));
}

/** The lines of a response: the one that it begins with, then those with a key of their own. */
export function linesOf(response: Response | undefined): PrintedLine[] {
  return response ? [response, ...(response.rows ?? [])] : [];
}

/** The name of the table that explains the values of a field, if it has one. */
export function tableOf(layout: Layout | undefined, field: string | undefined): string | undefined {
  return fieldsOf(layout ?? []).find((each) => each.name === field)?.codes;
}

/** The table itself. */
export function codesOf(
  family: Family,
  layout: Layout | undefined,
  field: string | undefined,
): CodeTable | undefined {
  const table = tableOf(layout, field);
  return table === undefined ? undefined : family.codes[table];
}

/** What a code means, and what to do about it, as far as the family knows. */
export function explain(family: Family, table: string | undefined, code: number): Explained | undefined {
  const known = table === undefined ? undefined : family.codes[table]?.[code];
  const advice = table === undefined ? undefined : family.about?.advice[table]?.[code];
  return known && (advice === undefined ? known : { ...known, advice });
}

export interface Explained extends Code {
  readonly advice?: string;
}
