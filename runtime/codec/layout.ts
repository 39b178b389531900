// Questions about a layout that several rooms ask.

import type { Block, Code, Family, Field, Layout, Line, Response } from "../model.js";

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

/** The lines of a response: the one that it begins with, then those with a key of their own. */
export function linesOf(response: Response | undefined): Line[] {
  return response ? [response, ...(response.rows ?? [])] : [];
}

/** The table that explains the values of a field, if it has one. */
export function codesOf(
  family: Family,
  layout: Layout | undefined,
  field: string | undefined,
): Readonly<Record<number, Code>> | undefined {
  const table = fieldsOf(layout ?? []).find((each) => each.name === field)?.codes;
  return table === undefined ? undefined : family.codes[table];
}
