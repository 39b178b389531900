/**
 * What a bundle takes of a family: what it uses, and nothing beside.
 *
 * Strategy: esbuild bundles each selection as an application would. Whatever else stands in the same files must be gone;
 * a constant that had to be evaluated (a call, a spread, a read of a member) would stay, and be found by its words.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Family } from "../../runtime/model.js";
import { FAMILIES } from "../helpers/families.js";
import { root } from "../runner/child.js";
import { assert, suite } from "../suite.js";

const test = suite("what a bundle takes of a family");

/** Files that put objects together from several; a bundler drops them as a whole, because the package says it may. */
const MERGED = ["index.ts", "client.ts", "lines.ts"];

/** What the package says of side effects is not heard here: each constant has to show that it has none. */
async function bundle(contents: string, family: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(root, "generated/families", family), loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    treeShaking: true,
    ignoreAnnotations: true,
  });
  return outputFiles[0]?.text ?? "";
}

/** Ids of forms, as their tables say them. */
function formsIn(text: string, { forms }: Family): string[] {
  return Object.keys(forms).filter((id) => text.includes(`id: "${id}"`));
}

for (const family of FAMILIES) {
  const { name } = family;

  test(`${name}: a file of which nothing is used leaves nothing behind`, async () => {
    const files = readdirSync(join(root, "generated/families", name));
    for (const file of files.filter((each) => !MERGED.includes(each))) {
      const text = await bundle(`import "./${file}"; export const used = 1;`, name);
      assert.match(text, /^(?:\/\/.*\n)*var used = 1;\nexport/m, file);
      assert.not.match(text, /var (?!used)/, file);
    }
    assert.match(await bundle('import "./index.js";', name), /var family/);
  });

  test(`${name}: lines without commands, behaviour and codes`, async () => {
    const text = await bundle('export { lines } from "./lines.js";', name);
    assert.equal(formsIn(text, family), []);
    assert.not.match(text, /answers:|\$write|title:/);
  });

  test(`${name}: the codec without behaviour`, async () => {
    const text = await bundle('export { codec } from "./codec.js";', name);
    assert.equal(formsIn(text, family), Object.keys(family.forms));
    assert.not.match(text, /answers:|timeLimit:|effect:|title:/);
  });

  test(`${name}: a client without the commands that it never sends, and without what people read`, async () => {
    const text = await bundle('export { family } from "./client.js";', name);
    const { family: view } = (await import(`../../generated/families/${name}/client.js`)) as {
      family: Family;
    };
    assert.equal(formsIn(text, family).sort(), Object.keys(view.forms).sort());
    assert.ok(Object.keys(view.forms).length < Object.keys(family.forms).length / 2);
    assert.not.match(text, /manual:|IntegerReader|advice/);
  });
}

test.run();
