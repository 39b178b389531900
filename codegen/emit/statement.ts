// One statement of a straight-line function, laid out as prettier lays it out. In: its text, in one line. Out: its lines.
//
// Strategy: a small part of the language is parsed, into documents with places to break (doc.ts): constants, calls, returns
// and conditions, over calls, lists, objects, comparisons and choices. Brackets stand where they are needed, whatever the
// text has. What is not known here, or does not fit, is refused by returning nothing: prettier itself must see it then.
import { fill, group, ifBroken, indent, inOneLine, join, line, print, softline, type Doc } from "./doc.js";
import { fewestEscapes, WIDTH } from "./layout.js";

/** The lines of a statement behind a margin; undefined where only prettier can say what they are. */
export function layOutStatement(text: string, margin: string): string | undefined {
  try {
    const laidOut = print(new Statement(text).whole(), margin);
    return laidOut.split("\n").every((each) => each.length <= WIDTH) ? laidOut : undefined;
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}

class Unknown extends Error {}

/** An expression. Where a chain of conditions stands decides how it breaks. */
type Node =
  | { readonly kind: "plain" | "comparison" | "choice" | "cast"; readonly doc: Doc }
  | { readonly kind: "list"; readonly doc: Doc; readonly isFilled: boolean }
  | { readonly kind: "object"; readonly doc: Doc }
  | { readonly kind: "&&" | "||"; readonly parts: readonly Doc[]; readonly isMixed: boolean };

const TOKEN = /\s*("(?:[^"\\]|\\.)*"|-?[0-9]+|[A-Za-z_$][\w$]*|[=!]==|[<>]=|&&|\|\||[!?:.,;(){}[\]<>=&])/y;
const COMPARISONS = ["===", "!==", "<=", ">=", "<", ">", "instanceof"];

class Statement {
  #at = 0;

  constructor(readonly text: string) {}

  whole(): Doc {
    const doc = this.#statement();
    if (this.text.slice(this.#at).trim() !== "") throw new Unknown();
    return doc;
  }

  #statement(): Doc {
    if (this.#take("if")) return this.#condition();
    const doc = this.#take("return") ? this.#result() : this.#take("const") ? this.#constant() : this.#call();
    this.#expect(";");
    return [doc, ";"];
  }

  #condition(): Doc {
    this.#expect("(");
    const test = this.#expression();
    this.#expect(")");
    const head = ["if (", group(indent(softline, loose(test)), softline), ")"];
    if (this.#take("{")) return [...head, " {"];
    return group(...head, indent(line, this.#statement()));
  }

  #result(): Doc {
    const node = this.#expression();
    if (node.kind !== "&&" && node.kind !== "||") return ["return ", bare(node)];
    return ["return ", group(ifBroken("("), indent(softline, group(loose(node))), softline, ifBroken(")"))];
  }

  #constant(): Doc {
    const names = this.#peek() === "{" ? this.#object().doc : undefined;
    const name = names ?? this.#name();
    this.#expect("=");
    const value = bare(this.#expression(), "plain");
    return ["const ", name, " =", names ? group(indent(line, value)) : [" ", value]];
  }

  #call(): Doc {
    return bare(this.#expression(), "plain");
  }

  // -------------------------------------------------------------- expressions

  #expression(): Node {
    const test = this.#chain("||", () => this.#chain("&&", () => this.#comparison()));
    if (!this.#take("?")) return test;
    const yes = bare(this.#expression(), "plain", "object");
    this.#expect(":");
    const no = bare(this.#expression(), "plain", "object");
    const ways = indent(line, "? ", indent(yes), line, ": ", indent(no));
    return { kind: "choice", doc: group(bare(test), ways) };
  }

  /** Prettier puts brackets around each chain in a chain of the other kind. */
  #chain(kind: "&&" | "||", next: () => Node): Node {
    const first = next();
    const nodes = [first];
    while (this.#take(kind)) nodes.push(next());
    if (nodes.length === 1) return first;
    const parts = nodes.flatMap((node): readonly Doc[] => {
      if (node.kind === kind && "parts" in node) return node.parts;
      return ["parts" in node ? ["(", stepped(loose(node)), ")"] : bare(node, "plain", "comparison")];
    });
    return { kind, parts, isMixed: nodes.some((node) => "parts" in node) };
  }

  #comparison(): Node {
    const left = this.#operand();
    const sign = COMPARISONS.find((each) => this.#take(each));
    if (sign === undefined) return left;
    const sides = [left, this.#operand()].map((side) => inOneLine(bare(side, "plain")));
    return { kind: "comparison", doc: sides.join(` ${sign} `) };
  }

  #operand(): Node {
    if (this.#take("!")) return { kind: "plain", doc: ["!", bare(this.#operand(), "plain")] };
    let node = this.#primary();
    for (;;) {
      if (this.#take(".")) node = { kind: "plain", doc: [called(node), ".", this.#name()] };
      else if (this.#peek() === "(") node = { kind: "plain", doc: [called(node), this.#arguments()] };
      else if (this.#take("[")) node = { kind: "plain", doc: [called(node), this.#place()] };
      else return node;
    }
  }

  #primary(): Node {
    const next = this.#peek();
    if (next === "{") return this.#object();
    if (next === "[") return this.#list();
    if (next !== "(") return { kind: "plain", doc: this.#word() };
    this.#expect("(");
    const node = this.#expression();
    if (this.#take("&"))
      return { kind: "plain", doc: ["(", bare(node, "plain"), " & ", this.#word(), this.#closing()] };
    const inner: Node = this.#take("as") ? { kind: "cast", doc: [bare(node), " as ", this.#type()] } : node;
    this.#expect(")");
    return inner;
  }

  #place(): Doc {
    const place = this.#word();
    this.#expect("]");
    return ["[", place, "]"];
  }

  #closing(): string {
    this.#expect(")");
    return ")";
  }

  #arguments(): Doc {
    const nodes = this.#until("(", ")", () => this.#expression());
    const docs = nodes.map((node) => bare(node));
    if (nodes.length === 0) return "()";
    const last = nodes.at(-1);
    // Prettier lets the last one break first, where it is a list or an object; that is left to it.
    const isHugged =
      last?.kind === "object" || (last?.kind === "list" && !(last.isFilled && nodes.length > 1));
    if (isHugged) return inOneLine(["(", join(",", docs), ")"]);
    return group("(", indent(softline, join(",", docs)), ifBroken(","), softline, ")");
  }

  #list(): Node {
    const nodes = this.#until("[", "]", () => this.#expression());
    const texts = nodes.map((node) => inOneLine(bare(node, "plain")));
    const isFilled = texts.length > 1 && texts.every((text) => /^-?[0-9]+$/.test(text));
    const inner = isFilled ? [fill(texts)] : [...join(",", texts), ifBroken(",")];
    const doc = nodes.length === 0 ? "[]" : group("[", indent(softline, inner), softline, "]");
    return { kind: "list", doc, isFilled };
  }

  #object(): Node & { readonly doc: Doc } {
    const members = this.#until("{", "}", (): Doc => {
      const name = this.#word();
      return this.#take(":") ? [name, ": ", bare(this.#expression(), "plain")] : name;
    });
    const inner = [indent(line, join(",", members)), ifBroken(","), line];
    return { kind: "object", doc: members.length === 0 ? "{}" : group("{", inner, "}") };
  }

  #until<T>(open: string, close: string, next: () => T): T[] {
    this.#expect(open);
    const all: T[] = [];
    while (!this.#take(close)) {
      all.push(next());
      if (this.#peek() !== close) this.#expect(",");
    }
    return all;
  }

  // -------------------------------------------------------------- tokens

  #type(): string {
    const name = this.#name();
    if (!this.#take("[")) return name;
    this.#expect("]");
    return `${name}[]`;
  }

  #name(): string {
    const token = this.#next();
    if (!/^[A-Za-z_$]/.test(token)) throw new Unknown();
    return token;
  }

  #word(): string {
    const token = this.#next();
    if (token.startsWith('"')) return fewestEscapes(token);
    if (!/^[-\w$]/.test(token)) throw new Unknown();
    return token;
  }

  #take(token: string): boolean {
    const isNext = this.#peek() === token;
    if (isNext) this.#next();
    return isNext;
  }

  #expect(token: string): void {
    if (!this.#take(token)) throw new Unknown();
  }

  #peek(): string | undefined {
    TOKEN.lastIndex = this.#at;
    return TOKEN.exec(this.text)?.[1];
  }

  #next(): string {
    const token = this.#peek();
    if (token === undefined) throw new Unknown();
    this.#at = TOKEN.lastIndex;
    return token;
  }
}

// ---------------------------------------------------------------- places

/** All conditions of a chain, each on a line of its own if the group around them breaks. */
function loose(node: Node): Doc[] {
  return "parts" in node ? join(` ${node.kind}`, node.parts) : [bare(node)];
}

/** The same where no brackets are around the chain: one of two plain conditions may still stay beside the other. */
function tight(node: Node): Doc[] {
  const [first, second] = "parts" in node && !node.isMixed && node.parts.length === 2 ? node.parts : [];
  return first === undefined || second === undefined
    ? loose(node)
    : [first, " ", group(node.kind, line, second)];
}

function stepped([head = "", ...rest]: readonly Doc[]): Doc {
  return group(head, indent(rest));
}

/** An expression of one of the kinds, without brackets; of any kind where none is named. */
function bare(node: Node, ...kinds: Node["kind"][]): Doc {
  if (kinds.length > 0 && !kinds.includes(node.kind)) throw new Unknown();
  return "parts" in node ? stepped(tight(node)) : node.doc;
}

/** What a call or a member is taken of. */
function called(node: Node): Doc {
  if (node.kind !== "cast") return bare(node, "plain", "list");
  return ["(", group(indent(softline, node.doc), softline), ")"];
}
