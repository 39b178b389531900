// Lines to values, for both ends.
//
// Comes in: a table and a line. Goes out: values by name, and what was odd about them. What a module prints may be
// unknown to the table: an unknown member decodes to itself and is named as an issue, never thrown. Only `decodeLine`, for
// callers that must know, throws.

import { startsWith, toBytes, visible } from "../bytes.js";
import { ProtocolError } from "../errors.js";
import type { Fields, Line } from "../model.js";
import { LineMatcher, type Decoded } from "./match.js";

/**
 * Undefined if the line does not begin with the prefix or its fields do not fit the layout.
 * @param matcher of whoever reads many lines
 */
export function readLine(
  { prefix, layout }: Pick<Line, "prefix" | "layout">,
  text: Uint8Array,
  matcher = new LineMatcher(),
): Decoded | undefined {
  const start = fieldsStart(prefix, text);
  return start < 0 || matcher.matchLine(layout, text, start) < 0 ? undefined : matcher.decoded();
}

/** @throws ProtocolError if the line is not one of this kind */
export function decodeLine(line: Line, text: Uint8Array, matcher?: LineMatcher): Fields {
  const decoded = readLine(line, text, matcher);
  if (decoded) return decoded.values;
  throw new ProtocolError(`${visible(text)}: not a line of the form ${line.prefix}: ...`, {
    code: "mismatch",
    command: line.prefix,
  });
}

/** Where the fields of a line begin: after prefix, colon and blanks. -1 if it is another line. */
export function fieldsStart(prefix: string, text: Uint8Array): number {
  if (prefix === "") return 0;
  const name = toBytes(`${prefix}:`);
  if (!startsWith(text, 0, text.length, name)) return -1;
  let at = name.length;
  while (text[at] === 0x20) at++;
  return at;
}
