// Files of functions and types laid out as prettier lays them out. In: the text of a file, a statement or a member of a type
// in each line, without indentation. Out: the text of the file; nothing where only prettier can say what it is.
//
// Strategy: line by line, behind a margin that brackets at the end and the beginning of lines move. Comments keep their
// words, statements go to statement.ts, and of types only those are known that fit on their line or are a list of members.
// `test/codegen/code.test.ts` holds the outcome against prettier.
import { layOutStatement } from "./statement.js";
import { WIDTH } from "./layout.js";

const OPENER = /^export (?:interface \w+|const \w+: \w+ = \([\w$, ]*\) =>) \{$/;
/** Lines that stand between declarations as they are. */
const WHOLE = /^(?:\/\/ .*|import type \{ [\w, ]+ \} from "[^"]*";|export type \w+ = [\w<>, ]+;|)$/;
const MEMBER = /^(?:[\w$]+|"[^"\\]*")\??: /;
/** The name of a member, and its own members in one line. */
const MEMBERS = /^(\S+) \{ (.*) \};$/;

/** The text of a file of functions or types; undefined where it holds what is not known here. */
export function layOutCode(text: string): string | undefined {
  const lines = new Lines();
  const isKnown = text
    .trim()
    .split("\n")
    .every((each) => lines.add(each.trim()));
  return isKnown ? `${lines.laidOut.join("\n")}\n` : undefined;
}

class Lines {
  readonly laidOut: string[] = [];
  /** The brackets that are open: of a declaration, of a member of a type, of a statement. */
  readonly #open: ("declaration" | "member" | "statement")[] = [];
  #isComment = false;

  /** False if the line is not known. */
  add(text: string): boolean {
    const lines = this.#isComment || text.startsWith("/**") ? this.#comment(text) : this.#line(text);
    if (lines !== undefined) this.laidOut.push(lines);
    return lines !== undefined;
  }

  #comment(text: string): string {
    const line = this.#margin() + (this.#isComment ? " " : "") + text;
    this.#isComment = !text.endsWith("*/");
    return line;
  }

  #line(text: string): string | undefined {
    if (this.#open.length === 0) return this.#declaration(text);
    if (text.startsWith("}")) return this.#close(text);
    return MEMBER.test(text) ? this.#member(text) : this.#statement(text);
  }

  #declaration(text: string): string | undefined {
    if (WHOLE.test(text)) return text;
    if (!OPENER.test(text)) return undefined;
    this.#open.push("declaration");
    return fitting(text);
  }

  #close(text: string): string | undefined {
    const what = this.#open.pop();
    const known = what === "member" ? /^\}(?:\[\])?;?$/ : what === "declaration" ? /^\};?$/ : /^\}$/;
    if (!known.test(text)) return undefined;
    return this.#margin() + (what === "member" ? ended(text) : text);
  }

  #member(text: string): string | undefined {
    const margin = this.#margin();
    if (/: \{$/.test(text)) {
      this.#open.push("member");
      return margin + text;
    }
    // Which quotes are the fewest to escape is not asked here.
    if (text.includes("\\")) return undefined;
    const line = margin + ended(text);
    return fitting(line) ?? membersOf(ended(text), margin);
  }

  #statement(text: string): string | undefined {
    const lines = layOutStatement(text, this.#margin());
    if (text.endsWith("{")) this.#open.push("statement");
    return lines;
  }

  #margin(): string {
    return "  ".repeat(this.#open.length);
  }
}

function ended(member: string): string {
  return member.endsWith(";") ? member : `${member};`;
}

function fitting(line: string): string | undefined {
  return line.length <= WIDTH ? line : undefined;
}

/** Members of a member, one in each line. */
function membersOf(text: string, margin: string): string | undefined {
  const [, name, inner = ""] = MEMBERS.exec(text) ?? [];
  const members = inner.split("; ").map((each) => fitting(`${margin}  ${ended(each)}`));
  return name === undefined || members.includes(undefined)
    ? undefined
    : [`${margin}${name} {`, ...members, `${margin}};`].join("\n");
}
