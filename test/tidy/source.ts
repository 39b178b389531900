/**
 * One TypeScript file in, what it imports and which forbidden words of the language it uses out.
 * Works on the compiler's syntax tree, so that comments and strings never count, and knows no room and no rule.
 */
import { posix } from "node:path";
import ts from "typescript";

export interface SourceText {
  /** From the root of the repository, with forward slashes. */
  path: string;
  text: string;
}

export interface Import {
  line: number;
  /** A path from the root for a relative specifier, else the specifier as written; undefined if it is computed. */
  target: string | undefined;
  isPackage: boolean;
  typeOnly: boolean;
  reExport: boolean;
}

export interface Mention {
  line: number;
  word: string;
}

/** Names that are out of place wherever they stand, even after `globalThis.`. */
const WORDS = new Set(["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "Buffer"]);
/** Names of globals that may also be the honest name of a field: only a use of the global counts. */
const GLOBALS = new Set(["Date", "process", "Promise", "performance", "crypto"]);

export function parse({ path, text }: SourceText): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
}

export function importsOf(file: ts.SourceFile): Import[] {
  return collect(file, (node) => {
    const found = importIn(node);
    return found && { ...located(file.fileName, found.specifier), ...found.use, line: lineOf(file, node) };
  });
}

export function mentionsOf(file: ts.SourceFile): Mention[] {
  return collect(file, (node) => {
    const word = forbiddenIn(node);
    return word === undefined ? undefined : { word, line: lineOf(file, node) };
  });
}

/** The first statement of a composition file that is more than a re-export, as a line number. */
export function firstOwnStatement(file: ts.SourceFile): number | undefined {
  const own = file.statements.find((node) => !(ts.isExportDeclaration(node) && node.moduleSpecifier));
  return own && lineOf(file, own);
}

function collect<T>(file: ts.SourceFile, pick: (node: ts.Node) => T | undefined): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    const item = pick(node);
    if (item !== undefined) found.push(item);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

interface Found {
  specifier: ts.Node | undefined;
  use: { typeOnly: boolean; reExport: boolean };
}

/**
 * Only `import type` and `export type` count as types: with verbatimModuleSyntax, `import { type A } from` still
 * loads the module.
 */
function importIn(node: ts.Node): Found | undefined {
  const found = (specifier: ts.Node | undefined, typeOnly: boolean, reExport = false): Found => {
    return { specifier, use: { typeOnly, reExport } };
  };
  if (ts.isImportDeclaration(node))
    return found(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
  if (ts.isExportDeclaration(node)) {
    return node.moduleSpecifier && found(node.moduleSpecifier, node.isTypeOnly, true);
  }
  if (ts.isImportTypeNode(node)) {
    return found(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
  }
  if (ts.isExternalModuleReference(node)) return found(node.expression, false);
  if (ts.isCallExpression(node) && loadsModule(node.expression)) return found(node.arguments[0], false);
  return undefined;
}

function loadsModule(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === "require")
  );
}

function located(from: string, specifier: ts.Node | undefined): Pick<Import, "target" | "isPackage"> {
  if (!specifier || !ts.isStringLiteralLike(specifier)) return { target: undefined, isPackage: false };
  if (!specifier.text.startsWith(".")) return { target: specifier.text, isPackage: true };
  const path = posix.join(posix.dirname(from), specifier.text);
  return { target: path.replace(/\.js$/, ".ts"), isPackage: false };
}

function forbiddenIn(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AsyncKeyword) return "async";
  if (ts.isAwaitExpression(node)) return "await";
  if (!ts.isIdentifier(node)) return undefined;
  if (WORDS.has(node.text)) return node.text;
  if (GLOBALS.has(node.text) && !isOwnName(node)) return node.text;
  if (node.text === "random" && node.parent.getText().startsWith("Math.")) return "Math.random";
  return undefined;
}

/** `x.process`, `{ process: 1 }`, `process(): void` in a class or an interface: a member that happens to be so called. */
function isOwnName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent))
    return parent.name === node && parent.expression.getText() !== "globalThis";
  return (
    (ts.isClassElement(parent) || ts.isTypeElement(parent) || ts.isPropertyAssignment(parent)) &&
    parent.name === node
  );
}

export function lineOf(file: ts.SourceFile, node: ts.Node): number {
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}
