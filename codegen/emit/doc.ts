// Text with places where a line may break. In: a document. Out: its lines, within the width of a line where they can be.
//
// Strategy: the few parts of Wadler's printer that our code needs, under the names and by the rules of prettier: a group
// stands on one line if it fits there together with what follows it up to the next break; else all lines that are its own
// break, and the groups in it are asked anew. It knows no language.
import { WIDTH } from "./layout.js";

export type Doc = string | readonly Doc[] | Line | Choice | Fill | Nested;

interface Line {
  readonly kind: "line";
  /** What stands there if the line does not break. */
  readonly flat: string;
}

interface Choice {
  readonly kind: "choice";
  /** What stands there if the group around it breaks; otherwise there is nothing. */
  readonly broken: string;
}

interface Fill {
  readonly kind: "fill";
  readonly texts: readonly string[];
}

interface Nested {
  readonly kind: "group" | "indent";
  readonly inner: readonly Doc[];
}

export const line: Line = { kind: "line", flat: " " };
export const softline: Line = { kind: "line", flat: "" };

export function group(...inner: Doc[]): Doc {
  return { kind: "group", inner };
}

export function indent(...inner: Doc[]): Doc {
  return { kind: "indent", inner };
}

export function ifBroken(broken: string): Doc {
  return { kind: "choice", broken };
}

/** As many texts on each line as fit, with commas between them; one at the end where lines break. */
export function fill(texts: readonly string[]): Doc {
  return { kind: "fill", texts };
}

/** The documents, with a separator and a line between them. */
export function join(separator: string, docs: readonly Doc[]): Doc[] {
  return docs.flatMap((doc, index) => (index === 0 ? [doc] : [separator, line, doc]));
}

/** A document that is still to be printed. */
interface Rest {
  readonly doc: Doc;
  readonly margin: string;
  readonly isFlat: boolean;
}

/** The document with a margin in front of each line. */
export function print(doc: Doc, margin: string): string {
  const rest: Rest[] = [{ doc, margin, isFlat: false }];
  let text = margin;
  for (let next = rest.pop(); next; next = rest.pop()) {
    const column = text.length - text.lastIndexOf("\n") - 1;
    const piece = pieceOf(next, column);
    if (typeof piece === "string") text += piece;
    else rest.push(...partsOf(piece, next, column, rest));
  }
  return text;
}

/** The text of a document that holds no other one. */
function pieceOf({ doc, margin, isFlat }: Rest, column: number): string | readonly Doc[] | Nested {
  if (typeof doc === "string" || isList(doc)) return doc;
  if (doc.kind === "line") return isFlat ? doc.flat : `\n${margin}`;
  if (doc.kind === "choice") return isFlat ? "" : doc.broken;
  if (doc.kind !== "fill") return doc;
  return isFlat ? inOneLine(doc) : filled(doc.texts, column, margin);
}

/** What is in a document, the last in front. */
function partsOf(
  doc: readonly Doc[] | Nested,
  { margin, isFlat }: Rest,
  column: number,
  rest: readonly Rest[],
): Rest[] {
  if (isList(doc)) return doc.map((each) => ({ doc: each, margin, isFlat })).reverse();
  if (doc.kind === "indent") return [{ doc: doc.inner, margin: `${margin}  `, isFlat }];
  return [{ doc: doc.inner, margin, isFlat: isFlat || fits(doc.inner, column, rest) }];
}

function filled(texts: readonly string[], column: number, margin: string): string {
  let [all, at] = ["", column - 1];
  for (const text of texts) {
    const isBreak = at + text.length + 2 > WIDTH;
    at = isBreak ? margin.length + text.length + 1 : at + text.length + 2;
    all += `${isBreak ? `\n${margin}` : " "}${text},`;
  }
  return all.slice(1);
}

// ---------------------------------------------------------------- room

function fits(docs: readonly Doc[], column: number, rest: readonly Rest[]): boolean {
  let room = WIDTH - column - inOneLine(docs).length;
  for (const { doc, isFlat } of [...rest].reverse()) {
    const { text, hasBreak } = isFlat ? { text: inOneLine(doc), hasBreak: false } : ahead(doc);
    room -= text.length;
    if (hasBreak || room < 0) break;
  }
  return room >= 0;
}

/** All in one line. */
export function inOneLine(doc: Doc): string {
  if (typeof doc === "string") return doc;
  if (isList(doc)) return doc.map(inOneLine).join("");
  if (doc.kind === "line") return doc.flat;
  if (doc.kind === "choice") return "";
  return doc.kind === "fill" ? doc.texts.join(", ") : inOneLine(doc.inner);
}

/** What stands in front of the first place where a line may break. */
function ahead(doc: Doc): { text: string; hasBreak: boolean } {
  if (typeof doc === "string") return { text: doc, hasBreak: false };
  if (!isList(doc) && doc.kind === "line") return { text: "", hasBreak: true };
  if (!isList(doc) && doc.kind === "choice") return { text: doc.broken, hasBreak: false };
  if (!isList(doc) && doc.kind === "fill")
    return { text: `${doc.texts[0]},`, hasBreak: doc.texts.length > 1 };
  let text = "";
  for (const each of isList(doc) ? doc : doc.inner) {
    const next = ahead(each);
    text += next.text;
    if (next.hasBreak) return { text, hasBreak: true };
  }
  return { text, hasBreak: false };
}

/** `Array.isArray` does not know lists that are read only. */
function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}
