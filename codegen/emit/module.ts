// One generated TypeScript file. In: its imports and its constants, as text. Out: the text of the file, unformatted.
//
// Strategy: the only place that knows ts-morph. A file is described by one structure and built in one go; adding nodes
// one by one would be hundreds of times slower. What is generated may import types and nothing that runs, except that
// the index of a family puts its own files together.
import { Project, StructureKind, VariableDeclarationKind, type StatementStructures } from "ts-morph";

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
  project ??= new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
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
  const text = file.getFullText();
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
): StatementStructures[] {
  return Object.entries(from).map(([moduleSpecifier, namedImports]) => {
    return {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier,
      isTypeOnly,
      namedImports: [...namedImports],
    };
  });
}

function constantStructure({ name, doc, type, value }: Constant): StatementStructures {
  return {
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    docs: [doc],
    declarations: [{ name, initializer: value, ...(type === undefined ? {} : { type }) }],
    leadingTrivia: "\n",
  };
}

function exportStructure(moduleSpecifier: string): StatementStructures {
  return { kind: StructureKind.ExportDeclaration, moduleSpecifier, isTypeOnly: true, leadingTrivia: "\n" };
}

/** The same file for an output folder elsewhere. Its first statement is the import of the types. */
export function withModel(text: string, model: string): string {
  return text.replace(`from "${MODEL}";`, () => `from "${model}";`);
}
