// Lines to values, for both ends.
//
// Comes in: a table and a line. Goes out: values by name, and what was odd about them. What a module prints may be
// unknown to the table: an unknown member decodes to itself and is named as an issue, never thrown. Only `decodeLine`, for
// callers that must know, throws.

import { copyOf, CR, isLineEnd, LF, startsWith, toBytes, visible } from "../bytes.js";
import { ProtocolError } from "../errors.js";
import type { Block, Codec, FamilyTypes, Fields, Item, Layout, Line, LineId, PrintedLine } from "../model.js";
import { isClosedIn, linesOf } from "./layout.js";
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

/** What a line is good for. */
export type LineKind = "response" | "completion" | "urc" | "final";

/** A line that was read without knowing which command is in flight. */
export interface ReadItem<Id extends string = string, Values = Fields> extends Item<Id, Values> {
  readonly kind: LineKind;
  /** Fields whose value the table does not know. */
  readonly issues: readonly string[];
}

/** A line of a family: `id` tells its values. */
export type DecodedLine<Types extends FamilyTypes = FamilyTypes> = {
  [Id in LineId<Types>]: ReadItem<Id, Types["lines"][Id]>;
}[LineId<Types>];

/** What a family prints. */
export type Printing<Types> = Pick<Codec<Types>, "name" | "finals" | "forms" | "urcs" | "types">;

/**
 * One line of what a module printed, with or without its line end; a block stands after it as on the wire. Of the lines
 * that fit, the first is meant whose closed sets and ranges hold its values. Who decodes many keeps a `Decoder`.
 * @throws ProtocolError `mismatch` if it is no line of the family
 */
export function decodeLine<Types extends FamilyTypes>(
  family: Printing<Types>,
  text: Uint8Array,
): DecodedLine<Types>;
/** The same by the table of the line. @throws ProtocolError `mismatch` if the line is not one of this kind */
export function decodeLine(line: Line, text: Uint8Array, matcher?: LineMatcher): Fields;
export function decodeLine(
  table: Printing<FamilyTypes> | Line,
  text: Uint8Array,
  matcher = new LineMatcher(),
): DecodedLine | Fields {
  const read = "forms" in table ? readAny(table, text, matcher) : readLine(table, text, matcher)?.values;
  if (read) return read;
  const what = "forms" in table ? `line of ${table.name}` : `line of the form ${table.prefix}: ...`;
  const command = "forms" in table ? {} : { command: table.prefix };
  throw new ProtocolError(`${visible(text)}: not a ${what}`, { code: "mismatch", ...command });
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

// ---------------------------------------------------------------- any line of a family

type Candidate = Pick<PrintedLine, "id" | "prefix" | "block"> & {
  readonly kind: LineKind;
  /** A word has none. */
  readonly layout?: Layout;
};

const CODE: Layout = [{ name: "code", type: "integer" }];
const WORDS: Layout = [{ name: "text", type: "string", quoting: "bare", rest: true }];

/** All lines that have a name, in the order of the tables. */
function* candidates({ forms, urcs, finals }: Printing<FamilyTypes>): Iterable<Candidate> {
  for (const { response, completion } of Object.values(forms)) {
    for (const line of linesOf(response)) yield { ...line, kind: "response" };
    if (completion) yield { ...completion, kind: "completion" };
  }
  for (const urc of Object.values(urcs)) yield { ...urc, kind: "urc" };
  for (const { id, text: prefix, codes } of finals) {
    if (codes === undefined) yield { id, prefix, kind: "final" };
    else {
      yield { id, prefix, kind: "final", layout: CODE };
      yield { id: `${id}.text`, prefix, kind: "final", layout: WORDS };
    }
  }
}

function readAny(
  family: Printing<FamilyTypes>,
  text: Uint8Array,
  matcher: LineMatcher,
): ReadItem | undefined {
  let start = 0;
  while (isLineEnd(text[start])) start++;
  const line = text.subarray(start);
  let fitting: ReadItem | undefined;
  for (const candidate of candidates(family)) {
    const { id, prefix: name, kind } = candidate;
    const decoded = name === "" ? undefined : readCandidate(candidate, line, matcher);
    if (!decoded) continue;
    const item = { id, name, kind, ...decoded };
    if (!isClosedIn(candidate.layout ?? [], decoded.issues)) return item;
    fitting ??= item;
  }
  return fitting;
}

function readCandidate(candidate: Candidate, text: Uint8Array, matcher: LineMatcher): Decoded | undefined {
  const { prefix, layout, block } = candidate;
  const bare = text.subarray(0, endOf(text));
  if (!layout) return equals(bare, toBytes(prefix)) ? { values: {}, issues: [] } : undefined;
  if (block) return readWithBlock({ prefix, layout, block }, text, matcher);
  // What looks like a line end may be the last bytes of a payload.
  return readLine({ prefix, layout }, text, matcher) ?? readLine({ prefix, layout }, bare, matcher);
}

/** A line, its line end, and as many bytes as it says. */
function readWithBlock(
  { prefix, layout, block }: Line & { readonly block: Block },
  text: Uint8Array,
  matcher: LineMatcher,
): Decoded | undefined {
  const end = text.findIndex(isLineEnd);
  const stop = end < 0 ? text.length : end;
  const decoded = readLine({ prefix, layout }, text.subarray(0, stop), matcher);
  if (!decoded) return undefined;
  const first = Math.min(text.length, text[stop] === CR && text[stop + 1] === LF ? stop + 2 : stop + 1);
  const count = decoded.values[block.length] as number;
  if (!(count >= 0 && first + count <= text.length)) return undefined;
  const { values, issues } = decoded;
  return { values: { ...values, [block.name]: copyOf(text, first, first + count) }, issues };
}

/** Where the line ends: before its line end, if it has one. */
function endOf(text: Uint8Array): number {
  let end = text.length;
  if (text[end - 1] === LF) end--;
  if (text[end - 1] === CR) end--;
  return end;
}

function equals(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && startsWith(a, 0, a.length, b);
}
