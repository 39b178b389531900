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
  readonly type: string;
  readonly newcomer: string;
  /** The files that the compiler names, and for each how many places. */
  readonly places: { readonly [file: string]: number };
  /** Where the schema of a spec has its members. */
  readonly schema?: readonly string[];
}

const MODEL = "runtime/model.ts";

const SETS: { readonly [name: string]: ClosedSet } = {
  "roles of URCs": {
    file: MODEL,
    type: "UrcRole",
    newcomer: "new-role",
    schema: ["urc", "properties", "role"],
    places: {
      "codegen/check/urcs.ts": 1,
      "codegen/vectors/sessions/interruptions.ts": 1,
      "runtime/log/dialogue/module-side.ts": 1,
      "runtime/session/response-router.ts": 1,
    },
  },
  "endings of data": {
    file: MODEL,
    type: "DataEnd",
    newcomer: "new-end",
    schema: ["data", "properties", "end"],
    places: {
      "codegen/check/forms.ts": 1,
      "codegen/emit/reference/words.ts": 1,
      "codegen/vectors/sessions/script.ts": 1,
      "runtime/exchange/data-ends.ts": 1,
      "runtime/spec/accept/references.ts": 1,
    },
  },
  actions: {
    file: MODEL,
    type: "Action",
    newcomer: "new-action",
    schema: ["effect", "properties", "do"],
    places: {
      "codegen/check/effects.ts": 1,
      "codegen/vectors/sessions/effects.ts": 1,
      // The table, and what is read of it.
      "runtime/exchange/actions.ts": 3,
      "runtime/virtual/module.ts": 1,
    },
  },
  "parts of an answer": {
    file: MODEL,
    type: "AnswerPart",
    newcomer: "new-part",
    schema: ["form", "properties", "answers", "items", "items"],
    places: {
      "codegen/emit/reference/command.ts": 1,
      "codegen/spec/answers.ts": 1,
      "codegen/vectors/sessions/forms.ts": 1,
      "codegen/vectors/sessions/portable.ts": 1,
      "runtime/exchange/answer-automaton.ts": 1,
      "runtime/virtual/answering.ts": 1,
    },
  },
  outcomes: {
    file: MODEL,
    type: "OutcomeName",
    newcomer: "newOutcome",
    schema: ["outcomeName"],
    places: { "codegen/emit/reference/errors.ts": 1, "runtime/exchange/outcome.ts": 1 },
  },
  "meanings of codes": {
    file: MODEL,
    type: "CodeMeaning",
    newcomer: "newMeaning",
    schema: ["code", "properties", "means"],
    places: { "codegen/emit/reference/words.ts": 1, "runtime/exchange/outcome.ts": 1 },
  },
  alignments: {
    file: "runtime/session/events.ts",
    type: "Alignment",
    newcomer: "new-alignment",
    places: { "runtime/session/recovery/resync.ts": 1 },
  },
  "error codes": {
    file: "runtime/errors.ts",
    type: "UsageCode",
    newcomer: "new-code",
    places: { "codegen/emit/reference/errors.ts": 1 },
  },
  timers: {
    file: "runtime/session/timers.ts",
    type: "Timer",
    newcomer: "new-timer",
    places: { "runtime/session/session.ts": 1, "runtime/session/timers.ts": 1 },
  },
};

/** The files of the sets, with a newcomer in each set. */
function withNewcomers(): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { file, type, newcomer } of Object.values(SETS)) {
    const path = join(root, file);
    const [before, after, ...more] = (texts.get(path) ?? readFileSync(path, "utf8")).split(
      `export type ${type} =`,
    );
    assert.ok(after !== undefined && more.length === 0, `${file} declares ${type}`);
    texts.set(path, `${before}export type ${type} = "${newcomer}" |${after?.replace(/^\s*\|/, "")}`);
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

/** The functions and declarations that are named, by file: several complaints about one of them are one place. */
function placesIn(diagnostics: readonly ts.Diagnostic[], newcomer: string): { [file: string]: number } {
  const places = new Map<string, Set<number>>();
  for (const { file, start, messageText, relatedInformation = [] } of diagnostics) {
    const related = relatedInformation.map((each) => ts.flattenDiagnosticMessageText(each.messageText, " "));
    const text = [ts.flattenDiagnosticMessageText(messageText, " "), ...related].join(" ");
    if (!file || start === undefined || !text.includes(newcomer)) continue;
    const path = relative(root, file.fileName);
    places.set(path, (places.get(path) ?? new Set()).add(statementAt(file, start)));
  }
  const counts = [...places].map(([path, starts]): [string, number] => [path, starts.size]);
  return Object.fromEntries(counts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Where the top-level statement, or the member of a class, begins that this place is in. */
function statementAt(file: ts.SourceFile, place: number): number {
  const around = (nodes: readonly ts.Node[]): ts.Node | undefined =>
    nodes.find((node) => node.pos <= place && place < node.end);
  const statement = around(file.statements);
  const member = statement && ts.isClassDeclaration(statement) ? around(statement.members) : undefined;
  return (member ?? statement)?.pos ?? 0;
}

/** The literals of a union. */
function membersOf({ file, type }: ClosedSet): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest);
  const members: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) members.push(node.literal.text);
    ts.forEachChild(node, visit);
  };
  for (const statement of source.statements)
    if (ts.isTypeAliasDeclaration(statement) && statement.name.text === type) visit(statement.type);
  return members;
}

const diagnostics = diagnose(withNewcomers());

for (const [name, set] of Object.entries(SETS)) {
  test(`${name}: the compiler names every place that a new member concerns`, () => {
    assert.equal(placesIn(diagnostics, set.newcomer), set.places);
  });

  const { schema: path } = set;
  if (path)
    test(`${name}: the type has the members of the schema`, () => {
      const text = readFileSync(join(root, "spec/schema/spec.schema.json"), "utf8");
      type Node = { readonly [key: string]: Node } & { readonly enum?: readonly string[] };
      const { definitions } = JSON.parse(text) as { definitions: Node };
      const found = path.reduce<Node | undefined>((node, key) => node?.[key], definitions);
      assert.equal([...membersOf(set)].sort(), [...(found?.enum ?? [])].sort());
    });
}

test("the compiler names no other file", () => {
  const named = new Set(diagnostics.map(({ file }) => relative(root, file?.fileName ?? "")));
  const listed = Object.values(SETS).flatMap(({ places }) => Object.keys(places));
  assert.equal([...named].sort(), [...new Set(listed)].sort());
});

test.run();
