// Tables and JSON laid out as prettier lays them out, in a twentieth of its time. In: the text of one literal, with any
// breaks and no indentation. Out: the same literal, indented, within the width of a line.
//
// Strategy: only data is understood: objects, lists, words, and doc comments in front of a member. An object that began
// with a line break keeps its members apart; else what fits on a line stands on it. What is code (functions, types) goes
// to prettier itself. `test/codegen/layout.test.ts` holds both against each other.

/** Columns of a line. */
export const WIDTH = 110;

export interface Style {
  /** What stands in front of the literal on its first line, and behind it on its last. */
  readonly before?: number;
  readonly after?: number;
  /** JSON has no comma behind the last member, and no choice of quotes. */
  readonly isJson?: boolean;
}

interface Group {
  readonly kind: "object" | "list";
  readonly items: readonly Item[];
  /** Written in one line; undefined where it cannot be. */
  readonly flat: string | undefined;
}
type Node = string | Group;

interface Item {
  /** The lines of the comment in front, with an empty one where a blank line stands. */
  readonly comment: readonly string[];
  readonly key: string | undefined;
  readonly value: Node;
}

/** The literal that the text begins with, laid out; what follows it (`satisfies ...`) stays as it is. */
export function layOut(text: string, style: Style = {}): string {
  const reader = new Reader(text, style.isJson ?? false);
  const node = reader.value();
  const rest = text.slice(reader.at);
  const { before = 0, after = 0, isJson = false } = style;
  return printed(node, "", before, after + rest.length, isJson ? "" : ",") + rest;
}

// ---------------------------------------------------------------- reading

const TOKEN = /\s*("(?:[^"\\]|\\.)*"|\/\*[^]*?\*\/|[{}[\]:,]|[^\s{}[\]:,"]+)/y;

class Reader {
  at = 0;
  /** The next token, where it is known, and where it ends. */
  #token: string | undefined;
  #end = 0;

  constructor(
    readonly text: string,
    readonly isJson: boolean,
  ) {}

  value(): Node {
    const token = this.#next();
    if (token === "{") return this.#group("object", "}");
    return token === "[" ? this.#group("list", "]") : this.#word(token);
  }

  #group(kind: Group["kind"], close: string): Group {
    const hasBreak = kind === "object" && /^\s*\n/.test(this.text.slice(this.at, this.at + 2));
    const items: Item[] = [];
    while (this.#peek() !== close) {
      items.push(this.#item(items.length === 0));
      if (this.#peek() === ",") this.#next();
    }
    this.#next();
    return { kind, items, flat: flatOf(kind, items, hasBreak) };
  }

  #item(isFirst: boolean): Item {
    const comment = this.#peek().startsWith("/*") ? this.#comment(isFirst) : [];
    const value = this.value();
    if (typeof value !== "string" || this.#peek() !== ":") return { comment, key: undefined, value };
    this.#next();
    return { comment, key: value, value: this.value() };
  }

  #comment(isFirst: boolean): string[] {
    const [start, token] = [this.at, this.#next()];
    const hasBlank = !isFirst && /^\s*?\n\s*?\n/.test(this.text.slice(start, start + 4));
    const lines = token.split("\n").map((line, index) => (index === 0 ? "" : " ") + line.trim());
    return hasBlank ? ["", ...lines] : lines;
  }

  #word(token: string): string {
    return this.isJson || !token.startsWith('"') ? token : fewestEscapes(token);
  }

  #peek(): string {
    if (this.#token === undefined) {
      TOKEN.lastIndex = this.at;
      this.#token = TOKEN.exec(this.text)?.[1];
      this.#end = TOKEN.lastIndex;
    }
    if (this.#token === undefined) throw new Error(`no literal can be read at character ${this.at}`);
    return this.#token;
  }

  #next(): string {
    const token = this.#peek();
    this.#token = undefined;
    this.at = this.#end;
    return token;
  }
}

/** A text with more double quotes in it than single ones stands in single ones. */
export function fewestEscapes(text: string): string {
  const inner = text.slice(1, -1);
  const marks = inner.match(/\\.|'/g) ?? [];
  const [doubles, singles] = ['\\"', "'"].map((mark) => marks.filter((each) => each === mark).length);
  if ((doubles ?? 0) <= (singles ?? 0)) return text;
  const turned: { readonly [mark: string]: string } = { '\\"': '"', "'": "\\'" };
  return `'${inner.replace(/\\.|'/g, (mark) => turned[mark] ?? mark)}'`;
}

// ---------------------------------------------------------------- one line

function flatOf(kind: Group["kind"], items: readonly Item[], hasBreak: boolean): string | undefined {
  const [open, close] = kind === "object" ? ["{ ", " }"] : ["[", "]"];
  if (items.length === 0) return (open + close).replace(/ /g, "");
  const texts = items.map(({ key, value }) => {
    const text = typeof value === "string" ? value : value.flat;
    return text === undefined || key === undefined ? text : `${key}: ${text}`;
  });
  if (hasBreak || texts.includes(undefined) || (kind === "list" && isMatrix(items))) return undefined;
  return open + texts.join(", ") + close;
}

/** Several objects, or several lists, of more than one member each: one a line. */
function isMatrix(items: readonly Item[]): boolean {
  const [first] = items;
  return (
    items.length > 1 &&
    items.every(
      ({ value }) =>
        typeof value !== "string" && value.items.length > 1 && value.kind === (first?.value as Group).kind,
    )
  );
}

// ---------------------------------------------------------------- several lines

/** The node from a column on, with room for what follows it on its last line. */
function printed(node: Node, indent: string, column: number, after: number, comma: string): string {
  if (typeof node === "string") return node;
  if (node.flat !== undefined && column + node.flat.length + after <= WIDTH) return node.flat;
  const inner = `${indent}  `;
  const isNumbers = node.kind === "list" && node.items.length > 1 && node.items.every(isNumber);
  const lines = isNumbers ? filled(node.items, inner, comma) : membersOf(node.items, inner, comma);
  const [open, close] = node.kind === "object" ? "{}" : "[]";
  return `${open}\n${lines.join("\n")}\n${indent}${close}`;
}

function membersOf(items: readonly Item[], indent: string, comma: string): string[] {
  return items.flatMap(({ comment, ...item }, index) => {
    const end = index < items.length - 1 ? "," : comma;
    const lines = comment.map((line) => (line === "" ? "" : indent + line));
    return [...lines, indent + member(item, indent, end.length, comma) + end];
  });
}

function member(
  { key, value }: Pick<Item, "key" | "value">,
  indent: string,
  after: number,
  comma: string,
): string {
  if (key === undefined) return printed(value, indent, indent.length, after, comma);
  const column = indent.length + key.length + 2;
  const isTooLong = typeof value === "string" && column + value.length + after > WIDTH;
  // In JSON, and behind a key of a few letters, nothing is gained.
  if (isTooLong && comma !== "" && key.length > 4 && /^["']/.test(value))
    return `${key}:\n${indent}  ${value}`;
  return `${key}: ${printed(value, indent, column, after, comma)}`;
}

function isNumber({ value }: Item): boolean {
  return typeof value === "string" && /^-?[0-9]/.test(value);
}

/** As many on each line as fit. */
function filled(items: readonly Item[], indent: string, comma: string): string[] {
  const lines: string[] = [];
  for (const [index, { value }] of items.entries()) {
    const text = String(value) + (index < items.length - 1 ? "," : comma);
    const longer = `${lines.at(-1) ?? ""} ${text}`;
    if (index > 0 && longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(indent + text);
  }
  return lines;
}
