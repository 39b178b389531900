// JavaScript with a counter in each of its branches. In: a module's text. Out: the same with `$count[i]++` at the beginning of
// every function, branch, loop body, case and right side of `&&`, `||`, `??`; what it does stays the same.
//
// V8's own coverage would be asked over a socket of JSON after each run, a thousand times slower; and counters tell as well
// how much work an input was, which no clock tells twice alike.

import ts from "typescript";

/** Where the counters of a module come from: see counters.ts. */
const HEAD = (name: string, count: number): string =>
  `const $count = globalThis.atFuzzCounters.take(${JSON.stringify(name)}, ${count});`;

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** @param name what the module is called in the report */
export function instrument(text: string, name: string): string {
  const source = ts.createSourceFile("module.js", text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const counted = new Counted(source);
  counted.visit(source);
  return HEAD(name, counted.count) + apply(text, counted.insertions);
}

class Counted {
  readonly insertions: Insertion[] = [];
  count = 0;
  readonly #source: ts.SourceFile;

  constructor(source: ts.SourceFile) {
    this.#source = source;
  }

  visit(node: ts.Node): void {
    const closers = this.#open(node);
    ts.forEachChild(node, (child) => this.visit(child));
    this.insertions.push(...closers);
  }

  /** Opens what is counted at this node, and returns what closes it. */
  #open(node: ts.Node): Insertion[] {
    const parent = node.parent as ts.Node | undefined;
    if (!parent) return [];
    if (ts.isBlock(node) && isBody(node, parent)) return this.#afterBrace(node);
    if (ts.isExpression(node) && isBranchExpression(node, parent))
      return this.#wrap(node, `(${this.#next()}, `, ")");
    if (ts.isStatement(node) && isBranch(node, parent)) return this.#wrap(node, `{ ${this.#next()}; `, " }");
    if (ts.isCaseOrDefaultClause(node)) this.#countCase(node);
    return [];
  }

  #next(): string {
    return `$count[${this.count++}]++`;
  }

  #afterBrace(node: ts.Block): Insertion[] {
    this.insertions.push({ at: node.getStart(this.#source) + 1, text: ` ${this.#next()}; ` });
    return [];
  }

  #wrap(node: ts.Node, opener: string, closer: string): Insertion[] {
    this.insertions.push({ at: node.getStart(this.#source), text: opener });
    return [{ at: node.getEnd(), text: closer }];
  }

  #countCase(clause: ts.CaseOrDefaultClause): void {
    const colon = clause.getChildren(this.#source).find(({ kind }) => kind === ts.SyntaxKind.ColonToken);
    if (colon) this.insertions.push({ at: colon.getEnd(), text: ` ${this.#next()}; ` });
  }
}

/** A block in braces that runs or does not, as often as it does. */
function isBody(node: ts.Block, parent: ts.Node): boolean {
  return (
    ts.isFunctionLike(parent) ||
    ts.isTryStatement(parent) ||
    ts.isCatchClause(parent) ||
    isBranch(node, parent)
  );
}

/** A statement that runs or does not; with or without braces. */
function isBranch(node: ts.Statement, parent: ts.Node): boolean {
  if (ts.isIfStatement(parent)) return node === parent.thenStatement || node === parent.elseStatement;
  return ts.isIterationStatement(parent, false) && node === parent.statement;
}

const LAZY = [
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
];

function isBranchExpression(node: ts.Expression, parent: ts.Node): boolean {
  if (ts.isConditionalExpression(parent)) return node === parent.whenTrue || node === parent.whenFalse;
  if (ts.isArrowFunction(parent)) return node === parent.body;
  return ts.isBinaryExpression(parent) && node === parent.right && LAZY.includes(parent.operatorToken.kind);
}

/** Those at one place in the order in which they were found. */
function apply(text: string, insertions: readonly Insertion[]): string {
  const sorted = [...insertions].sort((a, b) => a.at - b.at);
  let [result, at] = ["", 0];
  for (const each of sorted) {
    result += text.slice(at, each.at) + each.text;
    at = each.at;
  }
  return result + text.slice(at);
}
