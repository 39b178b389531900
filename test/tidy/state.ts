/**
 * What a module keeps for the whole process: caches, arenas, counters, instances that live for ever. Found in the syntax
 * tree; a constant is harmless only if one of these rules says so:
 *
 * - a primitive, a function, a regular expression without `g` and `y`, or another name;
 * - `as const`, or a declared type that cannot be written to: `readonly T[]`, `ReadonlyMap`, `ReadonlySet`, `Readonly<T>`;
 * - a literal, or bytes, that nothing in the sources writes to; nor may such a literal hold anything that is not harmless;
 * - an encoder of the platform, which keeps nothing between two calls.
 *
 * So a `let`, an instance and what a function returned are state, unless a declared type says that they are not.
 */
import ts from "typescript";
import type { Violation } from "./check.js";
import { lineOf, parse, type SourceText } from "./source.js";

const READONLY = new Set(["ReadonlyArray", "ReadonlyMap", "ReadonlySet", "Readonly"]);
const STATELESS = new Set(["TextEncoder", "TextDecoder"]);
/** Calls and classes that make bytes. */
const BYTES = new Set(["Uint8Array", "Uint8Array.of", "Uint8Array.from", "toBytes"]);
const WRITERS = new Set(
  "push pop shift unshift splice sort reverse fill set copyWithin add delete clear".split(" "),
);

interface Kept {
  node: ts.Node;
  /** As it is written to: `name`, or `Class.name` of a static field. */
  name: string;
  isConstant: boolean;
  isExported: boolean;
  type: ts.TypeNode | undefined;
  value: ts.Expression | undefined;
}

export function checkState(sources: SourceText[]): Violation[] {
  const files = sources.map(parse);
  const written = new Map(files.map((file) => [file, writtenIn(file)]));
  const anywhere = new Set([...written.values()].flatMap((names) => [...names]));
  return files.flatMap((file) =>
    keptIn(file)
      .filter((kept) => isState(kept, kept.isExported ? anywhere : (written.get(file) as Set<string>)))
      .map(({ name, node }) => ({
        key: `${file.fileName} ${name}`,
        path: file.fileName,
        line: lineOf(file, node),
        what: `keeps ${name} for the whole process`,
        rule: "a pure room has no state outside of its objects: make it once, and pass it",
      })),
  );
}

/** Variables of the module, and static fields of its classes. */
function keptIn(file: ts.SourceFile): Kept[] {
  return file.statements.flatMap((statement) => {
    if (ts.isVariableStatement(statement)) return variablesOf(statement);
    return ts.isClassDeclaration(statement) ? statement.members.filter(isStaticField).map(fieldOf) : [];
  });
}

function variablesOf({ declarationList, modifiers }: ts.VariableStatement): Kept[] {
  const isConstant = (declarationList.flags & ts.NodeFlags.Const) !== 0;
  const isExported = modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
  return declarationList.declarations.map((node) => {
    const { type, initializer: value } = node;
    return { node, name: node.name.getText(), type, value, isConstant, isExported };
  });
}

function isStaticField(member: ts.ClassElement): member is ts.PropertyDeclaration {
  return (
    ts.isPropertyDeclaration(member) && (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) !== 0
  );
}

function fieldOf(node: ts.PropertyDeclaration): Kept {
  const isConstant = (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Readonly) !== 0;
  const name = `${(node.parent as ts.ClassDeclaration).name?.text}.${node.name.getText()}`;
  return { node, name, type: node.type, value: node.initializer, isConstant, isExported: true };
}

function isState({ name, isConstant, type, value }: Kept, written: Set<string>): boolean {
  if (!isConstant || value === undefined) return true;
  if (isPrimitive(type) || (isReadonly(type) && isCreation(value))) return false;
  return written.has(name) || !isHarmless(value);
}

function isPrimitive(type: ts.TypeNode | undefined): boolean {
  return type !== undefined && /^(string|number|boolean|bigint)$/.test(type.getText());
}

/** A union may be `readonly` in each part. */
function isReadonly(type: ts.TypeNode | undefined): boolean {
  if (type === undefined) return false;
  if (ts.isUnionTypeNode(type)) return type.types.every(isReadonly);
  if (ts.isTypeOperatorNode(type)) return type.operator === ts.SyntaxKind.ReadonlyKeyword;
  return ts.isTypeReferenceNode(type) && READONLY.has(type.typeName.getText());
}

function isCreation(value: ts.Expression): boolean {
  return ts.isNewExpression(value) || ts.isCallExpression(value);
}

function isHarmless(value: ts.Expression): boolean {
  if (ts.isSatisfiesExpression(value) || ts.isParenthesizedExpression(value))
    return isHarmless(value.expression);
  if (ts.isAsExpression(value)) return isHarmless(value.expression);
  if (ts.isRegularExpressionLiteral(value)) return !/\/[a-z]*[gy][a-z]*$/.test(value.text);
  if (ts.isArrayLiteralExpression(value)) return value.elements.every(isHarmless);
  if (ts.isSpreadElement(value)) return true;
  if (ts.isObjectLiteralExpression(value)) return value.properties.every(isHarmlessProperty);
  if (ts.isConditionalExpression(value)) return isHarmless(value.whenTrue) && isHarmless(value.whenFalse);
  if (ts.isCallExpression(value)) return BYTES.has(value.expression.getText());
  if (!ts.isNewExpression(value)) return true;
  const maker = value.expression.getText();
  return STATELESS.has(maker) || BYTES.has(maker);
}

function isHarmlessProperty(property: ts.ObjectLiteralElementLike): boolean {
  return !ts.isPropertyAssignment(property) || isHarmless(property.initializer);
}

/** The names through which something is written: `a.b[c] = 1`, `delete a.b`, `a.b.push(1)`, `Object.assign(a, b)`. */
function writtenIn(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const target = targetOf(node);
    if (target) for (const name of namesOf(target)) names.add(name);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

function targetOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isDeleteExpression(node)) return node.expression;
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node))
    return [ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken].includes(node.operator)
      ? node.operand
      : undefined;
  if (ts.isBinaryExpression(node)) return isAssignment(node.operatorToken.kind) ? node.left : undefined;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { expression, name } = node.expression;
  if (/^Object\.(assign|definePropert)/.test(node.expression.getText())) return node.arguments[0];
  return WRITERS.has(name.text) ? expression : undefined;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** The root of what is written to, and the member of it that leads there: `a` and `a.b` of `a.b[c].d`. */
function namesOf(target: ts.Expression): string[] {
  if (ts.isIdentifier(target)) return [target.text];
  if (ts.isPropertyAccessExpression(target) && ts.isIdentifier(target.expression))
    return [target.expression.text, target.getText()];
  const isPath =
    ts.isPropertyAccessExpression(target) ||
    ts.isElementAccessExpression(target) ||
    ts.isNonNullExpression(target) ||
    ts.isAsExpression(target) ||
    ts.isParenthesizedExpression(target);
  return isPath ? namesOf(target.expression) : [];
}
