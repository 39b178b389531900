// The page that tells a spec author what can be said: every example stands in the spec of the family that it names, the
// families are those that say it, and no word of the vocabulary is missing.
//
// AT_MQTT_UPDATE=1 writes the families and the examples into the page; the sentences are written by hand.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "../runtime/spec/pointer.js";
import { resolveMade } from "./helpers/made.js";
import { refresh, says } from "./helpers/page.js";
import { Vocabulary } from "./helpers/vocabulary.js";
import { root } from "./runner/child.js";
import { assert, suite } from "./suite.js";

const test = suite("vocabulary page");
const PAGE = join(root, "spec/VOCABULARY.md");
const specs = new Map<string, JsonObject>();
for (const file of readdirSync(join(root, "generated/spec")))
  specs.set(file.replace(/\.json$/, ""), readJson(join(root, "generated/spec", file)));
for (const spec of await resolveMade())
  specs.set(spec.family, JSON.parse(JSON.stringify(spec)) as JsonObject);

test("every example stands in the spec of its family, and the families are those that say it", async () => {
  const page = readFileSync(PAGE, "utf8");
  const fresh = await refresh(page, specs);
  if (process.env["AT_MQTT_UPDATE"] === "1") writeFileSync(PAGE, fresh);
  else assert.is(page, fresh, "AT_MQTT_UPDATE=1 npm test -- vocabulary-page");
  assert.is(fresh.match(/^```json$/gm)?.length, fresh.match(/^### /gm)?.length);
});

test("the page knows every word, and every family that does not exist has a part in it", () => {
  const page = readFileSync(PAGE, "utf8");
  const said = new Set(
    [...page.matchAll(/`([^`\n]+)`|"([^"\n]+)"/g)].flatMap((match) =>
      (match[1] ?? match[2] ?? "").split(/[\s/=#]+/),
    ),
  );
  const words = new Vocabulary(readJson(join(root, "spec/schema/spec.schema.json"))).words;
  const missing = words.filter((word) => !said.has(lastOf(word).trim()));
  assert.equal(missing, []);
  for (const name of specs.keys()) assert.match(page, `: ${name}`.slice(2));
});

test("an example that lies, a family that does not say it, and a path that leads nowhere are found", async () => {
  const document = new Map<string, JsonObject>([
    ["a", { x: { y: [1, { z: "deep" }] } }],
    ["b", { x: { y: [2] } }],
  ]);
  const entry = (where: string, example: string): string =>
    `\`${where}\`: ?. Example \`${example}\`:\n\n\`\`\`json\n\`\`\``;
  assert.is(
    await refresh(entry("/x/y/*", "b#/x"), document),
    '`/x/y/*`: a, b. Example `b#/x`:\n\n```json\n{ "y": [2] }\n```',
  );
  assert.match(await refresh(entry("/**/z", "a#/x/y/1"), document), "`/**/z`: a. ");
  for (const [where, example] of [
    ["/**/z", "b#/x"],
    ["/x", "a#/w"],
    ["/x", "c#/x"],
    ["/x/y/0 = 1", "b#/x"],
  ] as const) {
    const failed = await refresh(entry(where, example), document).then(
      () => false,
      () => true,
    );
    assert.ok(failed, `${where} ${example}`);
  }
  assert.not(says({ ab: 1 }, { path: "/a" }));
  assert.ok(says({ "a b": 1 }, { path: "/* *" }));
});

/** `data.end=idle`: idle. `data.quiet`: quiet. */
function lastOf(word: string): string {
  const equals = word.indexOf("=");
  return (equals < 0 ? (word.split(".").pop() as string) : word.slice(equals + 1)).replace(/:?\[.*$/, "");
}

function readJson(file: string): JsonObject {
  return JSON.parse(readFileSync(file, "utf8")) as JsonObject;
}

test.run();
