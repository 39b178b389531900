/**
 * A spec is untrusted input: whatever stands in its texts, it stays text.
 *
 * Strategy: every free text of the family is replaced by one that would break out of a comment, a literal, a template or
 * a page. Then the generated files must be TypeScript without a diagnostic, hold nothing but declarations, load without
 * any effect, and give back every text to the last character.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import ts from "typescript";
import { comment, key, quote } from "../../codegen/emit/escape.js";
import { Modules } from "../../codegen/emit/typescript/module.js";
import { Writers } from "../../codegen/emit/functions/writers.js";
import { generate } from "../../codegen/generate.js";
import type { Family, Field } from "../../runtime/model.js";
import { assert, suite } from "../suite.js";
import { acmeFamily, FAMILY_FILE } from "./acme.js";
import { HOSTILE, poison } from "./poison.js";
import { contents, edit, inWorkspace } from "./workspace.js";

const test = suite("hostile texts");
const TARGET: ts.CompilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS };

test("one escape makes literals that keep their value", () => {
  for (const text of [HOSTILE, "", "\ufeff", "a\u0085b"]) assert.is(JSON.parse(quote(text)), text);
  assert.not.match(quote(HOSTILE), /[\u0080-\uffff\r\n]/);
  assert.is(key("plain"), "plain");
  assert.is(key('a"]: evil'), '"a\\"]: evil"');
});

test("the other makes comments that end nothing", () => {
  const text = comment(HOSTILE);
  assert.not.match(text, /\*\/|`|\$\{|[\r\n\u2028\u2029\u202e]|(?<!\\)@/);
});

test("sizes that no line has do not exhaust the maker of vectors", async () => {
  const family = acmeFamily();
  const properties = "/commands/+ZOPEN/forms/set/parameters/properties";
  edit(family, `${properties}/host/x-at-max-bytes`, 4_000_000_000);
  edit(family, "/commands/+ZPUB/forms/set/data/maximum", 4_000_000_000);
  edit(family, "/urcs/+ZRECV/fields/properties/payload/x-at-max-bytes", 4_000_000_000);
  await inWorkspace({ spec: { [FAMILY_FILE]: JSON.stringify(family) } }, async ({ specDir, outDir }) => {
    assert.equal((await generate({ specDir, outDir })).problems, []);
    assert.ok(((await contents(outDir))["vectors/acme-z1.json"] ?? "").length < 3_000_000);
  });
});

test("a family full of hostile texts is generated, parses, does nothing, and says the same", async () => {
  const spec = { [FAMILY_FILE]: JSON.stringify(poison(acmeFamily())) };
  await inWorkspace({ spec }, async ({ specDir, outDir }) => {
    const { problems } = await generate({ specDir, outDir });
    assert.equal(problems, []);
    const files = await contents(outDir);
    const modules = Object.entries(files).filter(([path]) => path.endsWith(".ts"));
    assert.is(modules.length, 17);
    for (const [path, text] of modules) assertInert(path, text);
    await assertSameTexts(join(outDir, "families/acme-z1/index.ts"));
  });
});

function assertInert(path: string, text: string): void {
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true, fileName: path });
  assert.equal(
    diagnostics.map(({ messageText }) => messageText),
    [],
    path,
  );
  assert.not.match(text, /\u2028|\u2029|\u202e|^\s*(?:\/\/|\*)?\s*@ts-/m);
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const allowed = [
    ts.SyntaxKind.ImportDeclaration,
    ts.SyntaxKind.ExportDeclaration,
    ts.SyntaxKind.InterfaceDeclaration,
    ts.SyntaxKind.TypeAliasDeclaration,
    ts.SyntaxKind.VariableStatement,
  ];
  for (const statement of file.statements)
    assert.ok(allowed.includes(statement.kind), statement.getText(file));
  const visit = (node: ts.Node): void => {
    assert.not.ok(ts.isTemplateLiteral(node), node.getText(file));
    if (ts.isCallExpression(node)) assert.ok(isExpected(node.expression), node.getText(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
}

/** What straight-line code may call: a check, what writes a line, and whether a list of numbers includes a value. */
function isExpected(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === "$write";
  if (!ts.isPropertyAccessExpression(callee)) return false;
  const { expression, name } = callee;
  const of = withoutCast(expression);
  const isNumbers = ts.isArrayLiteralExpression(of) && of.elements.every(ts.isNumericLiteral);
  return (ts.isIdentifier(of) && of.text === "$") || (isNumbers && name.text === "includes");
}

function withoutCast(expression: ts.Expression): ts.Expression {
  const inner = ts.isParenthesizedExpression(expression) ? expression.expression : expression;
  return ts.isAsExpression(inner) ? inner.expression : inner;
}

async function assertSameTexts(path: string): Promise<void> {
  const { family } = (await import(pathToFileURL(path).href)) as { family: Family };
  assert.is((globalThis as { broken?: number }).broken, undefined);
  assert.is(family.about?.manual.title, HOSTILE);
  assert.is(family.about?.forms["zopen.set"], HOSTILE);
  assert.is(family.forms["zopen.set"]?.rules?.[0]?.why, HOSTILE);
  assert.is(family.forms["zpub.set"]?.data?.prompt, '*/`${}"\u2028');
  assert.is(family.codes["results"]?.[-1]?.title, HOSTILE);
  assert.is(family.about?.states["closed"], HOSTILE);
}

test("a value may have the name of a parameter", () => {
  const layout = ["values", "write"].map((name): Field => ({ name, type: "integer" }));
  const writers = new Writers();
  writers.of("Z", "", { id: "z.set", command: "+Z", kind: "set", section: "1", layout });
  const text = new Modules("./model.js").constantsText({ file: "writers", constants: writers.constants });
  const { outputText } = ts.transpileModule(text, { compilerOptions: TARGET });
  assert.match(outputText, /const \{ values, write \} =/);
  assert.not.throws(() => new Script(outputText));
});

test.run();
