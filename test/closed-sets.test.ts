// A new member of a closed set must not be forgotten anywhere. Here each set gets one in a copy of its file, and the compiler
// must name every place that has to learn about it: a table without a row, or a switch without a case.
//
// The places are listed. One that is missing has lost its guard, and falls through to some default; one that is new belongs
// into the list. The members of the sets that a spec can say are those of its schema.

import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { root } from "./runner/child.js";
import { assert, suite } from "./suite.js";

const test = suite("closed sets");

interface ClosedSet {
  readonly file: string;
  /** What stands in front of the first member. */
  readonly declaration: string;
  readonly newcomer: string;
  /** Files, and how many places in each the compiler names. */
  readonly places: { readonly [file: string]: number };
}

const SETS: { readonly [name: string]: ClosedSet } = {
  "roles of URCs": {
    file: "runtime/model.ts",
    declaration: "export type UrcRole =",
    newcomer: "new-role",
    places: {},
  },
  "endings of data": {
    file: "runtime/model.ts",
    declaration: "export type DataEnd =",
    newcomer: "new-end",
    places: {},
  },
  actions: {
    file: "runtime/model.ts",
    declaration: "export type Action =",
    newcomer: "new-action",
    places: {},
  },
  "parts of an answer": {
    file: "runtime/model.ts",
    declaration: "export type AnswerPart =",
    newcomer: "new-part",
    places: {},
  },
  outcomes: {
    file: "runtime/model.ts",
    declaration: "export type OutcomeName =",
    newcomer: "newOutcome",
    places: {},
  },
  alignment: {
    file: "runtime/session/events.ts",
    declaration: "export type Alignment =",
    newcomer: "new-alignment",
    places: {},
  },
  "error codes": {
    file: "runtime/errors.ts",
    declaration: "export type UsageCode =",
    newcomer: "new-code",
    places: {},
  },
};

/** The files of sets, each with a newcomer in every set. */
function withNewcomers(): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { file, declaration, newcomer } of Object.values(SETS)) {
    const path = join(root, file);
    const text = texts.get(path) ?? readFileSync(path, "utf8");
    assert.ok(text.includes(declaration), `${file} has ${declaration}`);
    texts.set(path, text.replace(declaration, `${declaration} "${newcomer}" |`));
  }
  return texts;
}

/** What the compiler says of runtime/ and codegen/ with some files replaced. */
function diagnose(replaced: ReadonlyMap<string, string>): readonly ts.Diagnostic[] {
  const read = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options, fileNames } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  const files = fileNames.filter((path) => /^(runtime|codegen)\//.test(relative(root, path)));
  const host = ts.createCompilerHost(options);
  const own = host.readFile.bind(host);
  host.readFile = (path) => replaced.get(path) ?? own(path);
  return ts.getPreEmitDiagnostics(ts.createProgram(files, options, host));
}

const started = performance.now();
const found = diagnose(withNewcomers());
const told = found.map(({ file, start, messageText }) => {
  const text = ts.flattenDiagnosticMessageText(messageText, " ");
  const at = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  return { path: relative(root, file?.fileName ?? ""), at, text };
});
for (const each of told) console.log(each.path, each.at, each.text.slice(0, 200));
console.log(performance.now() - started);
test("x", () => undefined);
test.run();
