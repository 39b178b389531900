// Plain data as source text, laid out like a table of the manual. In: a value of the model, or JSON. Out: a literal.
//
// The one rule of layout: what fits on its line stands on it; else each member has a line of its own. So a field of a
// layout is one line, and a form is as many as it has members. Lists of plain values fill their lines. No text gets in
// but through `quote`.
import { key, quote } from "./escape.js";

/** Columns of a line. */
export const WIDTH = 110;

/** A constant of the family, and the file that it stands in. */
export class Reference {
  constructor(
    readonly file: string,
    readonly name: string,
  ) {}
}

/** An object with the members of constants, and some of its own. */
export class Merged {
  constructor(
    readonly parts: readonly Reference[],
    readonly own: object = {},
  ) {}
}

/** A member of an object with what is said of it: one line, fit for a comment. */
export class Documented {
  constructor(
    readonly doc: string,
    readonly value: unknown,
  ) {}
}

interface Style {
  readonly key: (name: string) => string;
  /** After the last member, where each has a line of its own. */
  readonly end: string;
  readonly reference: (reference: Reference) => string;
}

interface Item {
  /** On a line of its own before the member. */
  readonly doc?: string;
  readonly head: string;
  readonly node: Node;
}
interface Group {
  readonly brackets: "{}" | "[]";
  readonly items: readonly Item[];
  readonly flat: string;
}
type Node = string | Group;

/** The literal of a constant. @param used columns that its line has already */
export function literal(value: unknown, reference: Style["reference"], used = 0): string {
  const style: Style = { key, end: ",", reference };
  return print(nodeOf(value, style), style, "", used + 1);
}

export function jsonText(value: unknown): string {
  const reference = ({ name }: Reference): string => quote(name);
  const style: Style = { key: quote, end: "", reference };
  // What JSON leaves out is left out here.
  const plain: unknown = JSON.parse(JSON.stringify(value));
  return `${print(nodeOf(plain, style), style, "", 0)}\n`;
}

// ---------------------------------------------------------------- nodes

function nodeOf(value: unknown, style: Style): Node {
  if (typeof value === "string") return quote(value);
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  if (value instanceof Reference) return style.reference(value);
  if (value instanceof Merged) {
    const spread = value.parts.map((part): Item => ({ head: "...", node: style.reference(part) }));
    return group("{}", [...spread, ...membersOf(value.own, style)]);
  }
  if (Array.isArray(value))
    return group(
      "[]",
      value.map((each) => ({ head: "", node: nodeOf(each, style) })),
    );
  if (typeof value === "object") return group("{}", membersOf(value, style));
  throw new TypeError(`a table cannot hold ${String(value)}`);
}

function membersOf(value: object, style: Style): Item[] {
  return Object.entries(value).map(([name, each]): Item => {
    if (each instanceof Documented)
      return { doc: each.doc, head: `${style.key(name)}: `, node: nodeOf(each.value, style) };
    const [text, node] = [style.key(name), nodeOf(each, style)];
    const isShorthand = each instanceof Reference && text === node;
    return { head: isShorthand ? "" : `${text}: `, node };
  });
}

function group(brackets: Group["brackets"], items: readonly Item[]): Group {
  const inner = items.map(({ head, node }) => head + flatText(node)).join(", ");
  const padding = brackets === "{}" && items.length > 0 ? " " : "";
  return { brackets, items, flat: `${brackets[0]}${padding}${inner}${padding}${brackets[1]}` };
}

function flatText(node: Node): string {
  return typeof node === "string" ? node : node.flat;
}

// ---------------------------------------------------------------- lines

/** @param used columns before the node on its line and after it, besides the indentation */
function print(node: Node, style: Style, indent: string, used: number): string {
  if (typeof node === "string") return node;
  const { brackets, items, flat } = node;
  const isDocumented = items.some(({ doc }) => doc !== undefined);
  if (items.length === 0 || (!isDocumented && indent.length + used + flat.length <= WIDTH)) return flat;
  const inner = `${indent}  `;
  const isPlain = brackets === "[]" && items.every((item) => typeof item.node === "string");
  const lines = isPlain
    ? filled(
        items.map((item) => flatText(item.node)),
        WIDTH - inner.length,
      )
    : items.map(({ doc, head, node: each }) => {
        const above = doc === undefined ? "" : `/** ${doc} */\n${inner}`;
        return above + head + print(each, style, inner, head.length + 1);
      });
  const text = lines.map((line) => inner + line).join(isPlain ? "\n" : ",\n");
  return `${brackets[0]}\n${text}${style.end}\n${indent}${brackets[1]}`;
}

/** As many on each line as fit, with commas between them. */
function filled(texts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + text.length + 3 <= width) lines.push(`${lines.pop()}, ${text}`);
    else {
      if (last !== undefined) lines.push(`${lines.pop()},`);
      lines.push(text);
    }
  }
  return lines;
}
