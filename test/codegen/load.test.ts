/**
 * Reading and merging: positions in broken files, what a patch does to its base, and which file a problem is put down to.
 *
 * Strategy: made-up sources in temporary folders, read by the same functions as real ones; results are compared with the
 * examples of RFC 7396 where they apply.
 */
import { plan } from "../../codegen/generate.js";
import { JsonError, parseJson } from "../../codegen/load/json.js";
import { checkSource, schemas } from "../../codegen/load/schema.js";
import type { JsonObject } from "../../runtime/spec/pointer.js";
import type { Spec } from "../../runtime/spec/spec.js";
import { assert, suite } from "../suite.js";
import { acmeFamily, FAMILY_FILE } from "./acme.js";
import { edit, inWorkspace, type Files } from "./workspace.js";

const test = suite("reading and merging specs");

function place(text: string): string {
  try {
    parseJson(text);
    return "no error";
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return `${error.code} ${error.line}:${error.column}`;
  }
}

test("an error in JSON names line and column", () => {
  assert.is(place('{\n  "a": 1,\n  }'), "json-syntax 3:3");
  assert.is(place('{\n  "a": 1,\n  "a": 2}'), "key-repeated 3:3");
  assert.is(place('{"a": {"__proto__": 1}}'), "key-forbidden 1:8");
  assert.is(place("[".repeat(65)), "nesting-too-deep 1:65");
  for (const text of [
    "",
    "nul",
    "01",
    "+1",
    "NaN",
    "Infinity",
    "[1,]",
    "'a'",
    '"\t"',
    '"\\x"',
    "{a:1}",
    "1 2",
    '"',
  ])
    assert.match(place(text), /^json-syntax/, text);
});

test("valid JSON is read as JSON.parse reads it", () => {
  const texts = [
    '{"a":[1,-2.5e3,true,false,null,"\\u00e9\\n\\"\\\\"],"b":{}}',
    " [ ] ",
    '"\u2028"',
    "0",
    JSON.stringify(acmeFamily()),
  ];
  for (const text of texts) assert.equal(parseJson(text), JSON.parse(text));
});

/** The family in two files: what is shared, and what this test puts on top. */
function layered(patch: JsonObject): Files {
  const base = acmeFamily();
  const identity = { family: base["family"] ?? "", extends: ["../base.json"] };
  delete base["family"];
  return { "acme/base.json": JSON.stringify(base), [FAMILY_FILE]: JSON.stringify({ ...identity, ...patch }) };
}

async function resolved(spec: Files): Promise<{ told: string[]; spec?: Spec }> {
  return inWorkspace({ spec }, async ({ specDir }) => {
    const { problems, outputs } = await plan(specDir);
    const published = outputs.find(({ path }) => path === "spec/acme-z1.json");
    const told = problems.map(({ code, file, pointer }) => `${code} ${file} ${pointer}`);
    return published ? { told, spec: JSON.parse(published.content) as Spec } : { told };
  });
}

test("a patch replaces leaves and lists, and keeps the rest", async () => {
  const { told, spec } = await resolved(layered({ line: { maximum: 128 }, modules: ["Z2", "Z3"] }));
  assert.equal(told, []);
  assert.equal(spec?.line, { maximum: 128 });
  assert.equal(spec?.modules, ["Z2", "Z3"]);
  assert.is(spec?.maker, "Acme");
});

test("null removes, but only what is there", async () => {
  const removal = { urcs: { ZREADY: null } };
  const { told, spec } = await resolved(layered(removal));
  assert.equal(told, []);
  assert.not.ok("ZREADY" in (spec?.urcs ?? {}));
  const missing = await resolved(layered({ urcs: { ZREADY: null, "+ZNEVER": null } }));
  assert.equal(missing.told, [`remove-missing ${FAMILY_FILE} /urcs/+ZNEVER`]);
});

test("siblings may say the same, and not different things", async () => {
  const family = acmeFamily();
  edit(family, "/extends", ["../a.json", "../b.json"]);
  const same = { settings: { retries: { title: "Retries" } } };
  const files = (b: JsonObject): Files => ({
    "acme/a.json": JSON.stringify(same),
    "acme/b.json": JSON.stringify(b),
    [FAMILY_FILE]: JSON.stringify(family),
  });
  assert.equal((await resolved(files(same))).told, []);
  const { told } = await resolved(files({ settings: { retries: { title: "Attempts" } } }));
  assert.equal(told, ["merge-conflict acme/b.json /settings/retries/title"]);
});

test("a problem is put down to the file that says it", async () => {
  const { told } = await resolved(layered({ lifecycle: { states: { lonely: "Nobody comes here." } } }));
  assert.equal(told, [`state-unreached ${FAMILY_FILE} /lifecycle/states/lonely`]);
  const base = layered({});
  const broken = (base["acme/base.json"] ?? "").replace('"initial":"closed"', '"initial":"nothing"');
  const other = await resolved({ ...base, "acme/base.json": broken });
  assert.ok(other.told.includes("state-unknown acme/base.json /lifecycle/initial"), other.told.join("\n"));
});

test("references are inlined, and what stands beside them wins", async () => {
  const family = acmeFamily();
  const pointer = "/commands/+ZDISC/forms/set/parameters/properties/client";
  edit(family, pointer, { $ref: "#/definitions/client", description: "Whom to disconnect." });
  const { spec } = await resolved({ [FAMILY_FILE]: JSON.stringify(family) });
  assert.equal(spec?.commands["+ZDISC"]?.forms["set"]?.parameters?.properties["client"], {
    type: "integer",
    minimum: 0,
    maximum: 5,
    description: "Whom to disconnect.",
  });
  assert.not.ok(JSON.stringify(spec).includes("$ref"));
});

test("what a form leaves out is filled in", async () => {
  const { spec } = await resolved({ [FAMILY_FILE]: JSON.stringify(acmeFamily()) });
  const form = spec?.commands["+ZSTAT"]?.forms["read"];
  assert.is(form?.title, "State of the clients");
  assert.equal(form?.source, { section: "2.2" });
  assert.equal(form?.answers, [["response", "ok"], ["error"], ["cme"]]);
  assert.equal(form?.timeLimit, { milliseconds: 300 });
  assert.is(form?.window, 1);
});

test("the relaxed meta-schema takes patches, and is strict inside lists", () => {
  assert.equal(checkSource("a.json", {}), []);
  assert.equal(checkSource("a.json", { line: { maximum: null }, urcs: { "+Z": { source: null } } }), []);
  const [problem] = checkSource("a.json", { recipes: { connect: { steps: [{ bind: {} }] } } });
  assert.is(problem?.pointer, "/recipes/connect/steps/0");
  assert.is(
    Object.keys(schemas().source["properties"] ?? {}).length,
    Object.keys(schemas().strict["properties"] ?? {}).length,
  );
});

test.run();
