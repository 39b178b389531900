/**
 * Bundles one file per public subpath of package.json, sharing chunks between them, and lets tsc make the declarations.
 * Families are found on disk, so that a new one needs no line here. tsup's own bundler of declarations breaks on this
 * module layout. Of what tsc makes, only what an export of package.json reaches is written: the rest would be two thirds.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { defineConfig, type Options } from "tsup";
import ts from "typescript";

const families = Object.fromEntries(
  readdirSync("generated/families").flatMap((name) => [
    [`families/${name}`, `generated/families/${name}/index.ts`],
    ...["client", "codec", "lines"].map((view) => [
      `families/${name}/${view}`,
      `generated/families/${name}/${view}.ts`,
    ]),
  ]),
);

// ---------------------------------------------------------------- declarations

const HOST: ts.ParseConfigFileHost & ts.FormatDiagnosticsHost = {
  ...ts.sys,
  getCanonicalFileName: (name) => name,
  getNewLine: () => "\n",
  onUnRecoverableConfigFileDiagnostic: (found) => {
    throw new Error(ts.formatDiagnostic(found, HOST));
  },
};

/** Path to text of every declaration file. @throws Error with what the compiler found */
function allDeclarations(): Map<string, string> {
  const config = ts.getParsedCommandLineOfConfigFile("tsconfig.build.json", {}, HOST);
  const program = ts.createProgram(config?.fileNames ?? [], config?.options ?? {});
  const made = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (path, text) => {
    made.set(relative(process.cwd(), path), text);
  });
  const found = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (found.length > 0) throw new Error(ts.formatDiagnostics(found, HOST));
  return made;
}

/** The entries that package.json names, wildcards filled in. */
function entriesOf(made: ReadonlyMap<string, string>): string[] {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
    exports: { [path: string]: string | { types: string } };
  };
  return Object.values(exports).flatMap((target) => {
    if (typeof target === "string") return [];
    const pattern = new RegExp(`^${target.types.slice(2).replaceAll(".", "\\.").replace("*", "[^/]+")}$`);
    return [...made.keys()].filter((path) => pattern.test(path));
  });
}

function writeReached(made: ReadonlyMap<string, string>): void {
  const entries = entriesOf(made);
  const textOf = (path: string): string => made.get(path) ?? "";
  const read = new Set([...entries, ...entries.flatMap((path) => targetsOf(path, textOf(path)))]);
  const reached = new Set(entries);
  for (const path of reached) {
    const text = compact(read.has(path) ? textOf(path) : withoutComments(textOf(path)));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    for (const target of targetsOf(path, text)) reached.add(target);
  }
}

/** The files that a declaration file imports from. */
function targetsOf(path: string, text: string): string[] {
  return [...text.matchAll(/(?:from |import\()"(\.[^"]+)\.js"/g)].map(([, target = ""]) =>
    join(dirname(path), `${target}.d.ts`),
  );
}

/** What no entry names is there for the compiler alone. */
function withoutComments(declarations: string): string {
  return declarations.replace(/^[ \t]*\/\*\*[^]*?\*\/\n/gm, "");
}

/** Indented by tabs, a tenth of all declarations smaller. */
function compact(declarations: string): string {
  return declarations.replace(/^(?: {4})+/gm, (blanks) => "\t".repeat(blanks.length / 4));
}

const LIBRARY: Options = {
  entry: {
    index: "runtime/index.ts",
    codec: "runtime/codec/index.ts",
    decoder: "runtime/framing/decoder.ts",
    "family-from": "runtime/spec/family-from.ts",
    log: "runtime/log/index.ts",
    session: "runtime/session/index.ts",
    virtual: "runtime/virtual/index.ts",
    "virtual/server": "runtime/virtual/server.ts",
    "transport/tcp": "runtime/transport/tcp.ts",
    "transport/memory": "runtime/transport/memory.ts",
    "transport/stream": "runtime/transport/stream.ts",
    ...families,
  },
  format: "esm",
  target: "node20",
  splitting: true,
  sourcemap: false,
  clean: true,
  removeNodeProtocol: false,
  dts: false,
  plugins: [{ name: "declarations", buildEnd: () => writeReached(allDeclarations()) }],
  // Constants become numbers: in a bundle they would be variables, and cost a look at memory for each byte.
  esbuildOptions: (options) => {
    options.minifySyntax = true;
  },
};

/** The package has no dependencies: what the command line needs goes into its bundle. It was written for `require`. */
const COMMAND_LINE: Options = {
  entry: { cli: "runtime/cli/main.ts" },
  format: "esm",
  target: "node20",
  splitting: false,
  sourcemap: false,
  clean: false,
  removeNodeProtocol: false,
  dts: false,
  noExternal: ["commander"],
  banner: {
    js: 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);',
  },
};

export default defineConfig([LIBRARY, COMMAND_LINE]);
