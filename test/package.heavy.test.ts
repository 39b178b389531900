/**
 * What is published works outside the checkout: built and packed from a copy of it, judged by publint and attw without
 * one remark, installed in a folder elsewhere, where examples/package is compiled under strict TypeScript and run.
 *
 * Strategy: helpers/package.ts does the packing, about ten seconds in all. Each judge is shown a spoiled package or
 * program as well, which it must refuse: a judge that is pleased by everything proves nothing.
 */
import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { publint } from "publint";
import {
  filesIn,
  install,
  packCheckout,
  repack,
  tool,
  unpack,
  unreached,
  type Dependents,
} from "./helpers/package.js";
import { startBroker } from "./helpers/rig.js";
import { bin, compiler, root } from "./runner/child.js";
import { assert, suite } from "./suite.js";

const EXAMPLE = "examples/package";
/** Generated folders that are published, and how their files are called from outside. */
const PUBLISHED = { c: "", schema: "", spec: ".json", vectors: ".json" };

/** What a family is published as: the whole of it, and parts. */
const VIEWS = ["", "/client", "/codec", "/lines"];

/** What is in the tarball for people, and needs no export: the README and what it leads to. */
const READ = /^[A-Z]+(\.md)?$|^(spec|bench)\/[A-Z]+\.md$|^generated\/reference\/|^examples\//;
/** Of all declarations together: a program that imports one name should not wait for those of the others. */
const DECLARATIONS_BYTES = 300_000;

const test = suite("the package");
let workshop = "";
let tarball = "";
let project = "";

async function jsonOf<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, "utf8")) as T;
}

/** Every subpath that a user can import, wildcards filled in. */
async function subpaths(): Promise<string[]> {
  const { exports } = await jsonOf<{ exports: object }>(join(root, "package.json"));
  const plain = Object.keys(exports).filter((path) => !path.includes("*"));
  const families = await readdir(join(root, "generated/families"));
  const files = Object.entries(PUBLISHED).map(async ([folder, ending]) => {
    const names = await readdir(join(root, "generated", folder));
    return names.map((name) => `./${folder}/${basename(name, ending)}`);
  });
  const views = families.flatMap((name) => VIEWS.map((view) => `./families/${name}${view}`));
  return [...plain, ...views, ...(await Promise.all(files)).flat()];
}

async function remarksOfPublint(path: string): Promise<string[]> {
  const bytes = new Uint8Array(await readFile(path));
  const { messages } = await publint({ pack: { tarball: bytes.buffer }, level: "suggestion", strict: true });
  return messages.map(({ type, code, path: at }) => `${type} ${code} ${at.join(".")}`);
}

/** attw takes no notice of wildcards unless their members are named. */
async function attw(path: string): Promise<{ ok: boolean; output: string }> {
  const wild = (await subpaths()).filter((each) => !each.startsWith("./c/"));
  const args = ["--profile", "esm-only", "--format", "ascii", "--no-color", "--no-emoji"];
  return tool(bin("attw"), [path, ...args, "--include-entrypoints", ...wild]);
}

/** A tarball in which one file that package.json names is missing. */
async function spoiled(): Promise<string> {
  const folder = join(workshop, "spoiled/package");
  await unpack(tarball, folder);
  const path = join(folder, "package.json");
  const text = await readFile(path, "utf8");
  await writeFile(path, text.replaceAll("runtime/codec/index.d.ts", "runtime/codec/nowhere.d.ts"));
  const spoilt = join(workshop, "spoiled.tgz");
  await repack(folder, spoilt);
  return spoilt;
}

/** A program of the CommonJS kind. */
const REQUIRING = `
(async () => {
  const paths = process.argv.slice(1);
  for (const path of paths) {
    const [required, imported] = [Object.keys(require(path)), Object.keys(await import(path))];
    if (required.length === 0 || String(required) !== String(imported)) throw new Error(path);
  }
  console.log(paths.length + " required");
})();
`;

const STRICT = "--strict --module nodenext --target es2022 --lib es2022,dom --skipLibCheck false".split(" ");

const REQUIRING_TYPES = `
import mqtt = require("at-mqtt");
import bc20 = require("at-mqtt/families/quectel-bc20/client");
export const connect: typeof mqtt.connectAsync = mqtt.connectAsync;
export const name: string = bc20.family.name;
`;

function compile(folder: string): Promise<{ ok: boolean; output: string }> {
  return tool(compiler(), ["--project", folder], folder);
}

const lacking = ["npm", "tar"].filter((name) => spawnSync(name, ["--version"]).status !== 0);

if (lacking.length > 0) test.skipLoudly("works outside the checkout", `there is no ${lacking.join(", no ")}`);
else {
  test.before(async () => {
    workshop = await mkdtemp(join(tmpdir(), "package-test-"));
    tarball = await packCheckout(workshop);
    project = join(workshop, "project");
    await install(EXAMPLE, tarball, project);
  });

  test.after(() => rm(workshop, { recursive: true, force: true }));

  test("holds spec, schema, vectors, C headers, licence and code, and no sources", async () => {
    const files = await filesIn(tarball);
    for (const folder of Object.keys(PUBLISHED))
      for (const name of await readdir(join(root, "generated", folder)))
        assert.ok(files.includes(`generated/${folder}/${name}`), `generated/${folder}/${name}`);
    for (const name of ["LICENSE", "README.md", "CHANGELOG.md", "package.json", "dist/index.js"])
      assert.ok(files.includes(name), name);
    const strangers = files.filter(
      (path) => !/^(dist|generated)\/|^package\.json$/.test(path) && !READ.test(path),
    );
    assert.equal(strangers, []);
    assert.equal(
      files.filter((path) => /(?<!\.d)\.ts$/.test(path) && !path.startsWith("examples/")),
      [],
    );
  });

  test("holds nothing that no export reaches, but what people read", async () => {
    const folder = join(workshop, "unpacked");
    await unpack(tarball, folder);
    const unread = async (): Promise<string[]> =>
      (await unreached(folder)).filter((path) => !READ.test(path) && path !== "package.json");
    assert.equal(await unread(), []);
    await writeFile(join(folder, "dist/types/stray.d.ts"), "");
    await writeFile(join(folder, "dist/index.js.map"), "{}");
    const strangers = ["dist/index.js.map", "dist/types/stray.d.ts"];
    assert.equal(await unread(), strangers);
  });

  test("every link of the README leads to a file of the package", async () => {
    const folder = join(project, "node_modules/at-mqtt");
    const files = await filesIn(tarball);
    const text = await readFile(join(folder, "README.md"), "utf8");
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(
      ([, target = ""]) => target,
    );
    assert.ok(links.length > 10, `${links.length}`);
    for (const target of links)
      assert.ok(
        files.some((file) => file === target || file.startsWith(`${target}/`)),
        target,
      );
  });

  test("every program in the README runs as printed, but for the address of the broker", async () => {
    const text = await readFile(join(project, "node_modules/at-mqtt/README.md"), "utf8");
    const programs = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, program = ""]) => program);
    assert.ok(programs.length >= 3, `${programs.length}`);
    const broker = await startBroker();
    try {
      for (const [i, program] of programs.entries()) {
        const file = join(project, `readme-${i}.ts`);
        await writeFile(file, program.replaceAll("mqtt://127.0.0.1:1883", broker.url));
        const compiled = await tool(compiler("typescript"), [...STRICT, "--outDir", "readme", file], project);
        assert.ok(compiled.ok, `${program}\n${compiled.output}`);
        const ran = await tool(process.execPath, [join(project, `readme/readme-${i}.js`)], project);
        assert.ok(ran.ok, `${program}\n${ran.output}`);
      }
    } finally {
      await broker.close();
    }
  });

  test("its declarations are less than 300 kB", async () => {
    const folder = join(project, "node_modules/at-mqtt");
    const paths = (await filesIn(tarball)).filter((path) => path.endsWith(".d.ts"));
    const sizes = await Promise.all(paths.map(async (path) => (await stat(join(folder, path))).size));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    test.tell(`${bytes} bytes of declarations in ${paths.length} files`);
    assert.ok(paths.length > 20 && bytes < DECLARATIONS_BYTES, `${bytes} bytes in ${paths.length} files`);
  });

  test("publint has no remark, and has one on a spoiled package", async () => {
    assert.equal(await remarksOfPublint(tarball), []);
    const remarks = await remarksOfPublint(await spoiled());
    assert.equal(remarks, ["error FILE_DOES_NOT_EXIST exports../codec.types"]);
  });

  test("attw finds types at every subpath, and misses them in a spoiled package", async () => {
    const { ok, output } = await attw(tarball);
    assert.ok(ok, output);
    for (const path of await subpaths())
      if (!path.startsWith("./c/")) assert.match(output, `"${join("at-mqtt", path)}"`);
    assert.not((await attw(await spoiled())).ok);
  });

  test("every subpath leads to a file; those of code can be imported and those of data be read", async () => {
    const { resolve } = createRequire(join(project, "main.js"));
    for (const path of await subpaths()) {
      const file = resolve(join("at-mqtt", path));
      if (file.endsWith(".js")) {
        const module = (await import(pathToFileURL(file).href)) as object;
        assert.ok(Object.keys(module).length > 0, path);
      } else {
        const text = await readFile(file, "utf8");
        assert.ok(file.endsWith(".json") ? JSON.parse(text) : text, path);
      }
    }
  });

  test("every subpath of code can be required, and gives what an import gives", async () => {
    const { resolve } = createRequire(join(project, "main.js"));
    const paths = (await subpaths()).map((path) => join("at-mqtt", path));
    const ofCode = paths.filter((path) => resolve(path).endsWith(".js"));
    assert.ok(ofCode.length > 20, `${ofCode.length}`);
    const { ok, output } = await tool(process.execPath, ["--eval", REQUIRING, ...ofCode], project);
    assert.ok(ok, output);
    assert.match(output, `${ofCode.length} required`);
    await writeFile(join(project, "required.cts"), REQUIRING_TYPES);
    const compiled = await tool(
      compiler(),
      ["--module", "nodenext", "--strict", "--noEmit", "required.cts"],
      project,
    );
    assert.ok(compiled.ok, compiled.output);
  });

  test("the example names the tarball and the versions of the checkout", async () => {
    const { dependencies = {}, devDependencies } = await jsonOf<Dependents>(join(project, "package.json"));
    const own = await jsonOf<Dependents>(join(root, "package.json"));
    const { "at-mqtt": file = "", ...others } = dependencies;
    assert.is(basename(file), basename(tarball));
    for (const [name, version] of Object.entries({ ...others, ...devDependencies }))
      assert.is(version, own.devDependencies?.[name], name);
    assert.is(own.dependencies, undefined);
  });

  test("the example is compiled under strict TypeScript, declarations included, and runs", async () => {
    const compiled = await compile(project);
    assert.ok(compiled.ok, compiled.output);
    const { ok, output } = await tool(process.execPath, ["dist/main.js"], project);
    assert.ok(ok, output);
    assert.match(output, 'the client received: "plant/pump-7/state {\\"on\\":true}"');
  });

  test("with a QoS that does not exist the example is not compiled", async () => {
    const folder = join(workshop, "wrong");
    await cp(project, folder, { recursive: true });
    const path = join(folder, "main.ts");
    await writeFile(
      path,
      (await readFile(path, "utf8")).replace("payload, { qos: 1 }", "payload, { qos: 3 }"),
    );
    const { ok, output } = await compile(folder);
    assert.not(ok);
    assert.match(output, /^main\.ts\(\d+,\d+\): error TS2322: .*'3'/m);
  });
}

test.run();
