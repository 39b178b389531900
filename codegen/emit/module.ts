// One generated TypeScript file. In: its imports and its constants, as text. Out: the text of the file; its tables are laid
// out, its functions not yet.
//
// Strategy: the only place that knows ts-morph. A file is described by one structure and built in one go; adding nodes
// one by one would be hundreds of times slower. Values are put into their places afterwards: a writer of code would
// indent anew what is laid out. What is generated may import types and nothing that runs, except that the index of a
// family puts its own files together.
import { createRequire } from "node:module";
import type * as TsMorph from "ts-morph";
import type {
  ImportDeclarationStructure,
  Project,
  SourceFile,
  StatementStructures,
  WriterFunction,
} from "ts-morph";
import { layOut, WIDTH } from "./layout.js";

// An import would first search the whole package for the names that it exports, and that takes long.
const tsMorph = createRequire(import.meta.url)("ts-morph") as typeof TsMorph;
const { IndentationText, StructureKind, VariableDeclarationKind } = tsMorph;

/** The types of the tables, as a file of a family under generated/ names them. */
export const MODEL = "../../../runtime/model.js";
const HEADER = "// Written by the generator from the spec. Do not edit; run `npm run generate`.";

export interface Constant {
  readonly name: string;
  readonly doc: string;
  readonly type?: string;
  readonly value: string;
}

export interface ModuleParts {
  /** Name of the module to the types that are taken from it. */
  readonly types: { readonly [from: string]: readonly string[] };
  readonly values?: { readonly [from: string]: readonly string[] };
  readonly constants: readonly Constant[];
  /** Modules whose types are all exported again. */
  readonly exportedTypes?: readonly string[];
}

let project: Project | undefined;

export function moduleText({ types, values = {}, constants, exportedTypes = [] }: ModuleParts): string {
  project ??= new tsMorph.Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces },
  });
  const statements = [
    ...imports(types, true),
    ...imports(values, false),
    ...constants.map(constantStructure),
    ...exportedTypes.map(exportStructure),
  ];
  const file = project.createSourceFile(
    "module.ts",
    { statements: [HEADER, ...statements] },
    { overwrite: true },
  );
  const text = withValues(file, constants);
  project.removeSourceFile(file);
  return text;
}

/** The text of a file that holds nothing but declarations which are text already. */
export function declarationsText(declarations: readonly string[]): string {
  return [HEADER, ...declarations].join("\n\n");
}

function imports(
  from: { readonly [module: string]: readonly string[] },
  isTypeOnly: boolean,
): ImportDeclarationStructure[] {
  const needed = Object.entries(from).filter(([, names]) => names.length > 0);
  return needed.map(([moduleSpecifier, names]) => {
    const line = `import ${isTypeOnly ? "type " : ""}{ ${names.join(", ")} } from "${moduleSpecifier}";`;
    const namedImports = names.length > 1 && line.length > WIDTH ? oneALine(names) : [...names];
    return { kind: StructureKind.ImportDeclaration, moduleSpecifier, isTypeOnly, namedImports };
  });
}

function oneALine(names: readonly string[]): WriterFunction {
  return (writer) => writer.write(`\n${names.map((name) => `${name},\n`).join("")}`);
}

/** Stands where a value will be. */
const PLACE = "0";

function constantStructure({ name, doc, type }: Constant): StatementStructures {
  return {
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    docs: [doc],
    declarations: [{ name, initializer: PLACE, ...(type === undefined ? {} : { type }) }],
    leadingTrivia: "\n",
  };
}

function exportStructure(moduleSpecifier: string): StatementStructures {
  return { kind: StructureKind.ExportDeclaration, moduleSpecifier, isTypeOnly: true, leadingTrivia: "\n" };
}

function withValues(file: SourceFile, constants: readonly Constant[]): string {
  const text = file.getFullText();
  let [all, at] = ["", 0];
  for (const { name, value } of constants) {
    const place = file.getVariableDeclarationOrThrow(name).getInitializerOrThrow();
    const line = text.slice(text.lastIndexOf("\n", place.getStart()) + 1, place.getStart());
    all += text.slice(at, place.getStart()) + valueText(value, line.length);
    at = place.getEnd();
  }
  return all + text.slice(at);
}

/** A function is left as it is. */
function valueText(value: string, column: number): string {
  return /^[[{]/.test(value) ? layOut(value, { before: column, after: 1 }) : value;
}

/** The same file for an output folder elsewhere. Its first statement is the import of the types. */
export function withModel(text: string, model: string): string {
  return text.replace(`from "${MODEL}";`, () => `from "${model}";`);
}
