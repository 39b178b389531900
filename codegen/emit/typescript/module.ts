// One generated TypeScript file. In: its constants, or its declarations as text. Out: the text of the file.
//
// The only place that knows ts-morph. A file is one structure, built in one go, because adding nodes one by one is hundreds
// of times slower; its formatter then indents the code. Imports follow from what the constants refer to. What is
// generated imports types, and nothing that runs but the files of its own family.
import { createRequire } from "node:module";
import type * as TsMorph from "ts-morph";
import type {
  ExportDeclarationStructure,
  ImportDeclarationStructure,
  Project,
  StatementStructures,
  WriterFunction,
} from "ts-morph";
import { literal, Reference, WIDTH } from "../literal.js";

// An import would first search the whole package for the names that it exports, and that takes long.
const tsMorph = createRequire(import.meta.url)("ts-morph") as typeof TsMorph;
const { IndentationText, StructureKind, VariableDeclarationKind } = tsMorph;

const HEADER = "// Written by the generator from the spec. Do not edit; run `npm run generate`.";
/** Files of many constants, which others name after their file: `commands.csqExecute`. */
const NAMESPACES = ["commands", "behaviour", "urcs", "codes", "refusals", "readers", "writers"];

/** Files of a family that others export again. */
export const TYPES = "types";
export const CONSTANTS = "constants";

export interface Constant {
  readonly name: string;
  readonly doc: string;
  /** Without it the value is its own type: declarations show it. */
  readonly type?: string;
  /** Data, with references to other constants. */
  readonly value?: unknown;
  /** A function, as text. */
  readonly code?: string;
}

export interface Parts {
  /** The file's own name, without its ending. */
  readonly file: string;
  readonly constants: readonly Constant[];
  /** All types of the family are exported again, and of the maps this one as `Types`. */
  readonly types?: "Types" | "ClientTypes";
  /** The names of values are exported again. */
  readonly named?: boolean;
}

/** Writes the files of families. */
export class Modules {
  readonly #project: Project;

  /** @param model what the files import the types of the tables from */
  constructor(readonly model: string) {
    this.#project = new tsMorph.Project({
      useInMemoryFileSystem: true,
      skipLoadingLibFiles: true,
      manipulationSettings: { indentationText: IndentationText.TwoSpaces },
    });
  }

  /** A file of constants. */
  constantsText({ file, constants, types, named = false }: Parts): string {
    const own = (reference: Reference): string => nameIn(file, reference);
    return this.#text([
      ...this.#typeImports(constants),
      ...valueImports(file, constants),
      ...constants.map((each) => constantStructure(each, own)),
      ...exportsOf(types, named),
    ]);
  }

  /** A file of declarations that are text already. @param names types of the model that they use */
  declarationsText(declarations: readonly string[], names: readonly string[]): string {
    return this.#text([namedImport(this.model, names, true), `\n${declarations.join("\n\n")}`]);
  }

  #text(statements: readonly (string | StatementStructures)[]): string {
    const structure = { statements: [HEADER, ...statements] };
    const file = this.#project.createSourceFile("module.ts", structure, { overwrite: true });
    file.formatText({ ensureNewLineAtEndOfFile: true });
    return file.getFullText();
  }

  #typeImports(constants: readonly Constant[]): ImportDeclarationStructure[] {
    const names = new Set(constants.flatMap(({ type }) => type?.match(/\b[A-Z]\w*/g) ?? []));
    const own = ["ClientTypes", "Types"].filter((name) => names.delete(name));
    return [
      ...(names.size > 0 ? [namedImport(this.model, [...names].sort(), true)] : []),
      ...(own.length > 0 ? [namedImport("./types.js", own, true)] : []),
    ];
  }
}

// ---------------------------------------------------------------- imports

function nameIn(file: string, reference: Reference): string {
  const isNamed = reference.file === file || !NAMESPACES.includes(reference.file);
  return isNamed ? reference.name : `${reference.file}.${reference.name}`;
}

function valueImports(file: string, constants: readonly Constant[]): ImportDeclarationStructure[] {
  const names = new Map<string, Set<string>>();
  for (const reference of constants.flatMap(({ value }) => referencesIn(value)))
    if (reference.file !== file)
      names.set(reference.file, (names.get(reference.file) ?? new Set()).add(reference.name));
  return [...names].map(([from, used]) =>
    NAMESPACES.includes(from) ? namespaceImport(from) : namedImport(`./${from}.js`, [...used].sort(), false),
  );
}

function referencesIn(value: unknown): Reference[] {
  if (value instanceof Reference) return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(referencesIn) : [];
}

function namespaceImport(from: string): ImportDeclarationStructure {
  return { kind: StructureKind.ImportDeclaration, moduleSpecifier: `./${from}.js`, namespaceImport: from };
}

function namedImport(
  moduleSpecifier: string,
  names: readonly string[],
  isTypeOnly: boolean,
): ImportDeclarationStructure {
  const line = `import ${isTypeOnly ? "type " : ""}{ ${names.join(", ")} } from "${moduleSpecifier}";`;
  const namedImports = names.length > 1 && line.length > WIDTH ? oneALine(names) : [...names];
  return { kind: StructureKind.ImportDeclaration, moduleSpecifier, isTypeOnly, namedImports };
}

function oneALine(names: readonly string[]): WriterFunction {
  return (writer) => writer.write(`\n${names.map((name) => `${name},\n`).join("")}`);
}

// ---------------------------------------------------------------- statements

function constantStructure(
  { name, doc, type, value, code }: Constant,
  own: (reference: Reference) => string,
): StatementStructures {
  const annotation = type === undefined ? {} : { type };
  const used = `export const ${name}: ${type ?? ""} = `.length;
  const text = code ?? literal(value, own, used);
  const initializer = type === undefined ? `${text} as const` : text;
  return {
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    docs: [doc],
    declarations: [{ name, ...annotation, initializer }],
    leadingTrivia: "\n",
  };
}

function exportsOf(types: Parts["types"], named: boolean): ExportDeclarationStructure[] {
  const kind = StructureKind.ExportDeclaration;
  const from = { types: `./${TYPES}.js`, constants: `./${CONSTANTS}.js` };
  const all: ExportDeclarationStructure[] = [];
  if (types) all.push({ kind, moduleSpecifier: from.types, isTypeOnly: true });
  if (types === "ClientTypes")
    all.push({
      kind,
      moduleSpecifier: from.types,
      isTypeOnly: true,
      namedExports: ["ClientTypes as Types"],
    });
  if (named) all.push({ kind, moduleSpecifier: from.constants });
  return all.map((each, i) => (i === 0 ? { ...each, leadingTrivia: "\n" } : each));
}
