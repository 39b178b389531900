// The names that `at-mqtt` exports: each is listed, and there are at most 30. Whoever adds one has to think twice.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "./runner/child.js";
import { assert, suite } from "./suite.js";

const test = suite("surface");

function exportedNames(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(join(root, path), "utf8"), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement)) return [];
    const clause = statement.exportClause;
    return clause && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : ["*"];
  });
}

test("at-mqtt exports at most 30 names, by list", () => {
  const names = exportedNames("runtime/index.ts");
  assert.not.ok(names.includes("*"));
  assert.ok(names.length <= 30, `${names.length}: ${names.join(", ")}`);
  assert.ok(names.includes("connectAsync") && names.includes("openModule"));
});

test.run();
