/**
 * What is written and when: the same bytes each time, only what changed, nothing beside, and --check that sees it all.
 *
 * Strategy: the Acme family is generated into temporary folders which the tests then spoil. What the tables hold is
 * compared with the model by loading the generated module, and the types by compiling a program that uses them.
 */
import { rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { generate, plan } from "../../codegen/generate.js";
import { tablesOf } from "../../runtime/spec/tables.js";
import type { Spec } from "../../runtime/spec/spec.js";
import { root } from "../runner/child.js";
import { assert, suite } from "../suite.js";
import { acmeFamily, FAMILY_FILE } from "./acme.js";
import { contents, inWorkspace, put, type Workspace } from "./workspace.js";

const SPEC = { [FAMILY_FILE]: JSON.stringify(acmeFamily()) };
const COMMANDS = "families/acme-z1/commands.ts";

async function generated(body: (workspace: Workspace) => Promise<void>): Promise<void> {
  await inWorkspace({ spec: SPEC }, async (workspace) => {
    assert.equal((await generate(workspace)).problems, []);
    await body(workspace);
  });
}

const test = suite("what the generator writes");

test("two runs give the same bytes, and the second writes nothing", () =>
  generated(async (workspace) => {
    const first = await contents(workspace.outDir);
    assert.ok(Object.keys(first).length > 10);
    const path = join(workspace.outDir, COMMANDS);
    await utimes(path, 1, 1);
    const { difference } = await generate(workspace);
    assert.equal(difference, { stale: [], missing: [], orphaned: [] });
    assert.is((await stat(path)).mtimeMs, 1000);
    const { outputs } = await plan(workspace.specDir, workspace.outDir);
    assert.equal(
      Object.fromEntries(outputs.map(({ path, content }) => [path, content]).sort()),
      sorted(first),
    );
  }));

function sorted(files: { readonly [path: string]: string }): object {
  return Object.fromEntries(Object.entries(files).sort());
}

test("a check names what is stale, missing and orphaned, and leaves it so", () =>
  generated(async (workspace) => {
    await put(workspace.outDir, { [COMMANDS]: "// changed\n", "families/gone/index.ts": "" });
    await rm(join(workspace.outDir, "spec/acme-z1.json"));
    const before = await contents(workspace.outDir);
    const { difference } = await generate({ ...workspace, check: true });
    assert.equal(difference, {
      stale: [COMMANDS],
      missing: ["spec/acme-z1.json"],
      orphaned: ["families/gone/index.ts"],
    });
    assert.equal(await contents(workspace.outDir), before);
  }));

test("a run repairs what a check found, and leaves no temporary folder", () =>
  generated(async (workspace) => {
    const before = await contents(workspace.outDir);
    await put(workspace.outDir, { [COMMANDS]: "// changed\n", "families/gone/index.ts": "" });
    await generate(workspace);
    assert.equal(await contents(workspace.outDir), before);
    assert.is(await stat(`${workspace.outDir}.new`).catch(() => "absent"), "absent");
    assert.is(await stat(join(workspace.outDir, "families/gone")).catch(() => "absent"), "absent");
  }));

test("an error later on leaves what was generated before", () =>
  generated(async (workspace) => {
    const before = await contents(workspace.outDir);
    await put(workspace.specDir, { "acme/families/z2.json": "{}" });
    const { problems } = await generate(workspace);
    assert.ok(problems.length > 0);
    assert.equal(await contents(workspace.outDir), before);
  }));

test("the module holds the tables that the model wants", () =>
  generated(async ({ outDir }) => {
    const spec = JSON.parse((await contents(outDir))["spec/acme-z1.json"] ?? "") as Spec;
    const path = pathToFileURL(join(outDir, "families/acme-z1/index.ts")).href;
    const { family } = (await import(path)) as { family: object };
    // The straight-line readers are functions, which tables are not.
    assert.equal(JSON.parse(JSON.stringify(family)), tablesOf(spec));
  }));

test("commands read like the manual", () =>
  generated(async ({ outDir }) => {
    const text = (await contents(outDir))[COMMANDS] ?? "";
    assert.ok(text.includes("`AT+ZOPEN=<client>,<host_name>,<port>[,<timeout>]`"));
    assert.ok(text.includes('{ name: "port", type: "integer", minimum: 1, maximum: 65535 },'));
    assert.ok(text.includes("Section 2.1."));
    assert.ok(text.indexOf('"zopen.set"') < text.indexOf('"zdisc.set"'));
  }));

const PROGRAM = `
import { family } from "./index.js";
import type { Types, ZpubSet, ZrecvUrc } from "./index.js";
import type { Family } from "../../../runtime/model.js";
const f: Family<Types> = family;
const p: ZpubSet = { client: 0, topic: "t", qos: 2, size: 3 };
const u: ZrecvUrc["payload"] = new Uint8Array(1);
const e: Types["forms"]["zver.execute"]["parameters"] = {};
// @ts-expect-error a closed set is a union
const q: ZpubSet = { client: 0, topic: "t", qos: 3, size: 3 };
// @ts-expect-error there is no such parameter
const n: ZpubSet = { client: 0, topic: "t", qos: 2, size: 3, nothing: 1 };
export { f, p, u, e, q, n };
`;

test("the generated types compile, and refuse what the spec refuses", () =>
  generated(async ({ outDir }) => {
    const folder = join(outDir, "families/acme-z1");
    await put(folder, { "use.ts": PROGRAM });
    const model = join(root, "runtime/model.ts");
    const host = ts.createCompilerHost({});
    // The families import the model from where it lies in the package.
    host.resolveModuleNameLiterals = (names, from) =>
      names.map(({ text }) => ({
        resolvedModule: {
          resolvedFileName: text.endsWith("/model.js") ? model : join(from, "..", text.replace(/js$/, "ts")),
          extension: ts.Extension.Ts,
        },
      }));
    const options = {
      strict: true,
      noEmit: true,
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
    };
    const exact = { ...options, exactOptionalPropertyTypes: true, types: [] };
    const program = ts.createProgram([join(folder, "use.ts")], exact, host);
    const told = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText, file }) => [file?.fileName, messageText]);
    assert.equal(told, []);
  }));

test.run();
