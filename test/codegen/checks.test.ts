/**
 * For each code that the generator can report: a valid family with one thing wrong, and that code as the answer.
 *
 * Strategy: mutations are data, by code; most are a JSON pointer and a value, some are whole files. The list of codes is
 * walked, so a new code without a mutation fails. After every mutation nothing may have been written.
 */
import { describeProblem, CODES, type Code, type Problem } from "../../codegen/spec/problem.js";
import { generate, plan } from "../../codegen/generate.js";
import { assert, suite } from "../suite.js";
import { acmeFamily, FAMILY_FILE } from "./acme.js";
import { at, MUTATIONS, type Mutation } from "./mutations.js";
import { contents, edit, inWorkspace } from "./workspace.js";

async function problemsAfter(mutation: Mutation): Promise<readonly Problem[]> {
  const family = acmeFamily();
  const { spec, out = {} } = "whole" in mutation ? mutation.whole : {};
  if ("edits" in mutation)
    for (const [pointer, value] of Object.entries(mutation.edits)) edit(family, pointer, value);
  const files = spec ? spec(family) : { [FAMILY_FILE]: JSON.stringify(family) };
  return inWorkspace({ spec: files, out }, async ({ specDir, outDir }) => {
    const { problems } = await generate({ specDir, outDir });
    assert.equal(await contents(outDir), out, "something was written in spite of a problem");
    return problems;
  });
}

const test = suite("rules of the generator");

test("the family of the tests has no problem", async () => {
  const spec = { [FAMILY_FILE]: JSON.stringify(acmeFamily()) };
  await inWorkspace({ spec }, async ({ specDir, outDir }) => {
    const { problems, families } = await generate({ specDir, outDir });
    assert.equal(problems.map(describeProblem), []);
    assert.equal(families, ["acme-z1"]);
  });
});

for (const [code, meaning] of Object.entries(CODES) as [Code, string][])
  test(`${code}: ${meaning}`, async () => {
    const mutations = MUTATIONS[code] ?? [];
    assert.ok(mutations.length > 0, "no mutation for this code");
    for (const [index, mutation] of mutations.entries()) {
      const problems = await problemsAfter(mutation);
      const told = problems.map(describeProblem).join("\n");
      assert.ok(
        problems.some((problem) => problem.code === code),
        `mutation ${index} was answered by: ${told || "nothing"}`,
      );
    }
  });

test("all problems of a family are told at once, each with file and pointer", async () => {
  const problems = await problemsAfter(
    at({
      "/lifecycle/initial": "nothing",
      "/recipes/connect/steps/1/form": "znothing.set",
      "/commands/+ZOPEN/forms/set/parameters/properties/port/minimum": 70000,
    }),
  );
  const codes = problems.map(({ code }) => code);
  for (const code of ["state-unknown", "recipe-unknown-form", "range-empty"] as const)
    assert.ok(codes.includes(code), `${code} is missing in ${codes.join(", ")}`);
  for (const { file, pointer } of problems) assert.ok(file === FAMILY_FILE && pointer.startsWith("/"));
});

test("an erratum excuses a test answer", async () => {
  const family = acmeFamily();
  edit(family, "/commands/+ZOPEN/forms/test/printed/0", "+ZOPEN: (0-4),<host>,(1-65535),(1-75)");
  const reason = { section: "2.1", printed: "0-4", reading: "0-5", reason: "Every example says so." };
  edit(family, "/errata/zopen-test-client", reason);
  await inWorkspace({ spec: { [FAMILY_FILE]: JSON.stringify(family) } }, async ({ specDir }) => {
    assert.equal((await plan(specDir)).problems.map(describeProblem), []);
  });
});

test.run();
