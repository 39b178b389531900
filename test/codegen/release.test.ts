/**
 * Releases of specs: how far a version must move, what is kept, what the changelog says; the verbs with their exit codes;
 * and that the project's own specs moved with their differences.
 *
 * Strategy: the verbs run in this process over temporary spec folders, with an ear at what they say. Only the exit codes
 * of the program itself need a process.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { loadSpecs } from "../../codegen/audit/load.js";
import { published } from "../../codegen/outputs.js";
import { loadReleased } from "../../codegen/release/baseline.js";
import { planRelease } from "../../codegen/release/release.js";
import { bump, compareVersions } from "../../codegen/release/version.js";
import { checkVerb } from "../../codegen/cli/check.js";
import { diffVerb } from "../../codegen/cli/diff.js";
import { releaseVerb } from "../../codegen/cli/release.js";
import { showVerb } from "../../codegen/cli/show.js";
import type { Call, Verb } from "../../codegen/cli/verb.js";
import type { Json, JsonObject } from "../../runtime/spec/pointer.js";
import { root, run } from "../runner/child.js";
import { assert, suite } from "../suite.js";
import { acmeFamily, FAMILY_FILE } from "./acme.js";
import { contents, edit, inWorkspace, put } from "./workspace.js";

const PORT_MAXIMUM = "/commands/+ZOPEN/forms/set/parameters/properties/port/maximum";
const TEST_ANSWER = "/commands/+ZOPEN/forms/test/printed/0";
const NARROWER = { [PORT_MAXIMUM]: 60000, [TEST_ANSWER]: "+ZOPEN: (0-5),<host>,(1-60000),(1-75)" };

function acmeText(edits: { readonly [pointer: string]: Json } = {}): string {
  const family = acmeFamily();
  for (const [pointer, value] of Object.entries(edits)) edit(family, pointer, value);
  return JSON.stringify(family);
}

interface Heard {
  code: number;
  out: string;
  talk: string;
}

async function call(
  verb: Verb,
  specDir: string,
  args: string[] = [],
  more: Partial<Call> = {},
): Promise<Heard> {
  const heard: Heard = { code: -1, out: "", talk: "" };
  const out = (line: string): void => void (heard.out += `${line}\n`);
  const talk = (line: string): void => void (heard.talk += `${line}\n`);
  heard.code = await verb.run({ args, specDir, json: false, out, talk, ...more });
  return heard;
}

function released(body: (specDir: string) => Promise<void>): Promise<void> {
  return inWorkspace({ spec: { [FAMILY_FILE]: acmeText() } }, async ({ specDir }) => {
    assert.is((await call(releaseVerb, specDir)).code, 0);
    await body(specDir);
  });
}

const test = suite("releases of specs");

test("each level moves its own number", () => {
  assert.is(bump("1.2.3", "major"), "2.0.0");
  assert.is(bump("1.2.3", "minor"), "1.3.0");
  assert.is(bump("1.2.3", "patch"), "1.2.4");
  assert.is(bump("1.2.3", undefined), "1.2.3");
  assert.ok(compareVersions("1.10.0", "1.9.9") > 0 && compareVersions("1.0.0", "2.0.0") < 0);
  assert.is(compareVersions("1.2.3", "1.2.3"), 0);
});

test("a first release keeps the facts and says so; a second one has nothing to do", () =>
  released(async (specDir) => {
    const files = await contents(specDir);
    assert.ok(files["released/acme-z1.json"]?.includes('"x-at-max-bytes":100'));
    assert.not(files["released/acme-z1.json"]?.includes("Port of the broker"));
    assert.ok(files["CHANGELOG.md"]?.includes("## acme-z1 1.0.0\n\nFirst release.\n"));
    const again = await call(releaseVerb, specDir);
    assert.equal([again.code, again.out], [0, ""]);
    assert.equal(await contents(specDir), files);
    assert.is((await call(checkVerb, specDir)).code, 0);
  }));

test("a difference without a version that moved as far is refused, and with one is told", () =>
  released(async (specDir) => {
    for (const [version, code] of [
      ["1.0.0", 1],
      ["1.9.9", 1],
      ["0.9.0", 1],
      ["2.0.0", 0],
      ["3.1.0", 0],
    ] as const) {
      await put(specDir, { [FAMILY_FILE]: acmeText({ ...NARROWER, "/version": version }) });
      const before = await contents(specDir);
      const { code: found, out } = await call(checkVerb, specDir);
      assert.is(found, code, `${version}: ${out}`);
      if (code === 0) continue;
      assert.ok(out.includes("level major; its version is") && out.includes("at least 2.0.0"), out);
      assert.is((await call(releaseVerb, specDir)).code, 1);
      assert.equal(await contents(specDir), before);
    }
    await put(specDir, { [FAMILY_FILE]: acmeText({ ...NARROWER, "/version": "2.0.0" }) });
    assert.is((await call(releaseVerb, specDir)).code, 0);
    const log = (await contents(specDir))["CHANGELOG.md"] ?? "";
    assert.ok(log.includes("Since 1.0.0: major."), log);
    assert.ok(log.includes("- major: `zopen.set` parameters port maximum narrowed: 65535 -> 60000"), log);
    assert.ok(log.indexOf("acme-z1 2.0.0") < log.indexOf("acme-z1 1.0.0"));
  }));

test("new wording is a patch, seen by the hash that was kept in place of the words", () =>
  released(async (specDir) => {
    await put(specDir, { [FAMILY_FILE]: acmeText({ "/title": "Acme's first" }) });
    const { code, out } = await call(checkVerb, specDir);
    assert.ok(code === 1 && out.includes("level patch") && out.includes("at least 1.0.1"), out);
  }));

test("a released family does not vanish without a word", () =>
  released(async (specDir) => {
    await put(specDir, { [FAMILY_FILE]: acmeText({ "/family": "acme-z2" }) });
    const { code, out } = await call(checkVerb, specDir);
    assert.ok(code === 1 && out.includes("acme-z1 1.0.0 was released and is gone"), out);
  }));

test("problems of a spec are told, and nothing is released", () =>
  inWorkspace(
    { spec: { [FAMILY_FILE]: acmeText({ "/lifecycle/initial": "nothing" }) } },
    async ({ specDir }) => {
      for (const verb of [checkVerb, releaseVerb]) {
        const { code, out } = await call(verb, specDir);
        assert.ok(code === 1 && out.includes("state-unknown"), out);
      }
      assert.equal(Object.keys(await contents(specDir)), [FAMILY_FILE]);
    },
  ));

test("diff takes families, files and the last release; only a gate makes it fail", () =>
  released(async (specDir) => {
    const whole = await call(showVerb, specDir, ["acme-z1"]);
    await put(specDir, { "old.json": whole.out, [FAMILY_FILE]: acmeText(NARROWER) });
    const file = join(specDir, "old.json");
    assert.match(
      (await call(diffVerb, specDir, [file, "acme-z1"])).out,
      /^major zopen\.set .*65535 -> 60000\n/,
    );
    assert.match((await call(diffVerb, specDir, ["acme-z1", file])).out, /widened: 60000 -> 65535/);
    assert.equal((await call(diffVerb, specDir, [file, file])).out, "");
    const { code, out } = await call(diffVerb, specDir, ["acme-z1"], { json: true, gate: "major" });
    const { level, differences } = JSON.parse(out) as { level: string; differences: { pointer: string }[] };
    assert.equal([code, level, differences[0]?.pointer], [1, "major", PORT_MAXIMUM]);
    const codes = await Promise.all(
      [
        { args: ["acme-z1"] },
        { args: ["acme-z1", file], gate: "minor" },
        { args: ["acme-z1", file], gate: "major" },
      ].map(async ({ args, ...more }) => (await call(diffVerb, specDir, args, more)).code),
    );
    assert.equal(codes, [0, 1, 0]);
  }));

test("show cuts out what a name means, as it is published", () =>
  released(async (specDir) => {
    const shown = async (...args: string[]) =>
      JSON.parse((await call(showVerb, specDir, args)).out) as JsonObject;
    const whole = await shown("acme-z1");
    const { commands } = whole as { commands: { [name: string]: { forms: JsonObject } } };
    assert.equal(await shown("acme-z1", "+zver"), {
      commands: { "+ZVER": commands["+ZVER"] as unknown as Json },
    });
    const form = (await shown("acme-z1", "zopen.set")) as typeof whole & { commands: typeof commands };
    assert.equal(form.commands["+ZOPEN"]?.forms, { set: commands["+ZOPEN"]?.forms["set"] as Json });
    assert.match(JSON.stringify(await shown("acme-z1", "zready")), /"wireHash":"[0-9a-f]{16}"/);
    const refusal = await call(showVerb, specDir, ["acme-z1", "+ZOPEM"]).catch(
      (error: Error) => error.message,
    );
    assert.match(String(refusal), 'did you mean "+ZOPEN"?');
  }));

test("the exit code says done, found, usage or unreadable", () =>
  inWorkspace(
    { spec: { [FAMILY_FILE]: acmeText() }, out: { "x.json": "{" } },
    async ({ specDir, outDir }) => {
      const codeOf = async (...args: string[]): Promise<string | undefined> => {
        const script = ["--import", "tsx", "codegen/cli/main.ts", ...args];
        return /\d+$/.exec((await run(process.execPath, script)).how)?.[0];
      };
      const at = ["--spec", specDir];
      const codes = await Promise.all([
        codeOf("show", "acme-z1", ...at),
        codeOf("diff", "--help"),
        codeOf("shwo", ...at),
        codeOf("check", "--gate", "major", ...at),
        codeOf("diff", join(outDir, "x.json"), "acme-z1", ...at),
        codeOf("check", "--spec", join(outDir, "nowhere")),
      ]);
      assert.equal(codes, ["0", "0", "2", "2", "4", "4"]);
    },
  ));

test("the versions of the project's own families moved as far as their differences since the last release", async () => {
  const specDir = join(root, "spec");
  const last = await loadReleased(specDir);
  assert.ok(last.size > 0);
  const plans = planRelease((await loadSpecs(specDir)).map(published), last);
  assert.equal(
    plans.flatMap(({ complaint }) => complaint ?? []),
    [],
  );
  const log = await readFile(join(specDir, "CHANGELOG.md"), "utf8");
  for (const [family, { version }] of last)
    assert.ok(log.includes(`## ${family} ${String(version)}\n`), family);
});

test.run();
