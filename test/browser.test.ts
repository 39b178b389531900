/**
 * The core, the virtual module, the memory transport and every family run in a browser: they are bundled for one, and
 * a built-in of Node, a package, or an import that leads nowhere fails the bundle. A planted built-in must fail too,
 * or the test would prove nothing.
 */
import { build, type BuildFailure, type BuildResult } from "esbuild";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./runner/child.js";
import { assert, suite } from "./suite.js";

const families = readdirSync(join(root, "generated/families")).map(
  (name) => `generated/families/${name}/index.ts`,
);
const modules = [
  "runtime/index.ts",
  "runtime/virtual/index.ts",
  "runtime/log/index.ts",
  "runtime/transport/memory.ts",
  "runtime/transport/stream.ts",
  ...families,
];
const entry = modules.map((path) => `export * as ${path.replace(/\W/g, "_")} from "./${path}";`).join("\n");

/** Of `at-mqtt/family-from`, compressed; a third of it is the meta-schema. */
const LARGEST_BYTES = 20_000;

const browser = suite("browser");

browser("there is a family to bundle", () => {
  assert.ok(families.length > 0);
});

browser("core, virtual module, memory transport and families need nothing that a browser lacks", async () => {
  const { metafile, warnings } = await bundle(entry);
  assert.equal(textsOf(warnings), []);
  const strangers = Object.keys(metafile.inputs).filter(
    (path) => !/^(runtime|generated)\/|^<stdin>$/.test(path),
  );
  assert.equal(strangers, [], "a package is bundled too");
  assert.equal(
    Object.values(metafile.outputs).flatMap((output) => output.imports),
    [],
    "an import is left open",
  );
});

browser("familyFrom needs its own room, errors, and the meta-schema; and is small", async () => {
  const { metafile, outputFiles } = await bundle('export * from "./runtime/spec/family-from.js";', true);
  const own =
    /^(?:runtime\/spec\/.*|runtime\/(?:errors|usage)\.ts|spec\/schema\/spec\.schema\.json|<stdin>)$/;
  assert.equal(
    Object.keys(metafile.inputs).filter((path) => !own.test(path)),
    [],
  );
  const size = gzipSync(outputFiles[0]?.contents ?? "").length;
  browser.tell(`familyFrom: ${size} bytes (gzip)`);
  assert.ok(size > 0 && size < LARGEST_BYTES);
});

for (const planted of ["node:fs", "net", "./runtime/no-such-file.js"]) {
  browser(`a planted import of ${planted} fails the bundle`, async () => {
    const failure = await bundle(`import "${planted}";\n${entry}`).then(
      () => assert.unreachable("the bundle was made"),
      (error: BuildFailure) => error,
    );
    assert.match(textsOf(failure?.errors ?? []).join("\n"), `Could not resolve "${planted}"`);
  });
}

browser.run();

function bundle(contents: string, minify = false): Promise<BuildResult<{ metafile: true; write: false }>> {
  return build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    absWorkingDir: root,
    platform: "browser",
    format: "esm",
    target: "es2022",
    bundle: true,
    minify,
    write: false,
    metafile: true,
    logLevel: "silent",
  });
}

function textsOf(messages: { text: string }[]): string[] {
  return messages.map(({ text }) => text);
}
