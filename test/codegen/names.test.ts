/**
 * Names of values: they come from the keys of a spec and from nothing else, and a program finds each value under its name.
 *
 * Strategy: every title of every family that ships is reworded, and what is generated is compared without its comments and
 * without the titles: all words of the code, in their order, must be the same. Titles of object schemas stay, because they
 * are the names of types. The constants are then held against the published JSON, which is walked here anew.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { outputsOf } from "../../codegen/outputs.js";
import { isObject, type Json, type JsonObject } from "../../runtime/spec/pointer.js";
import type { Spec } from "../../runtime/spec/spec.js";
import { FAMILIES } from "../helpers/families.js";
import { resolveFolder } from "../helpers/made.js";
import { root } from "../runner/child.js";
import { assert, suite } from "../suite.js";

const test = suite("names of values");
const specs = await resolveFolder(join(root, "spec"));

// ---------------------------------------------------------------- rewording

/** The same family under other titles, which are put into `titles` with the old ones. */
function reworded(value: Json, titles: Set<string>): Json {
  if (Array.isArray(value)) return value.map((item) => reworded(item, titles));
  if (!isObject(value)) return value;
  const isSchema = "x-at-wire" in value;
  const entries = Object.entries(value).map(([name, each]): [string, Json] => {
    if (name !== "title" || isSchema || typeof each !== "string") return [name, reworded(each, titles)];
    const title = `Said otherwise, ${titles.size}`;
    titles.add(each).add(title);
    return [name, title];
  });
  return Object.fromEntries(entries);
}

/** Words, numbers, signs and texts of a program, without comments, commas (they follow the layout) and titles. */
function tokensOf(text: string, titles: ReadonlySet<string>): string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, text);
  const tokens: string[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const isTitle = kind === ts.SyntaxKind.StringLiteral && titles.has(scanner.getTokenValue());
    if (kind !== ts.SyntaxKind.CommaToken && !isTitle) tokens.push(scanner.getTokenText());
  }
  return tokens;
}

for (const spec of specs) {
  test(`${spec.family}: other titles, the same names in every program and vector`, async () => {
    const titles = new Set<string>();
    const other = reworded(spec as unknown as Json, titles) as unknown as Spec;
    const [before, after] = [await outputsOf([spec], "./model.js"), await outputsOf([other], "./model.js")];
    assert.ok(titles.size > 200);
    assert.equal(
      after.map(({ path }) => path),
      before.map(({ path }) => path),
    );
    for (const [index, { path, content }] of before.entries()) {
      const now = after[index]?.content ?? "";
      if (/\.(?:ts|h)$/.test(path)) assert.equal(tokensOf(now, titles), tokensOf(content, titles), path);
      if (path.startsWith("vectors/")) assert.is(now, content, path);
    }
    const headers = [before, after].map(
      (all) => all.find(({ path }) => path === `c/${spec.family}.h`)?.content,
    );
    assert.is.not(headers[0], headers[1]);
  });
}

// ---------------------------------------------------------------- constants

type Constants = { readonly [name: string]: { readonly [key: string]: number | string } };

/** What the published JSON calls its values. */
function constantsIn(spec: JsonObject): Map<string, Map<string, number | string>> {
  const found = new Map<string, Map<string, number | string>>();
  const put = (name: string, key: string, value: number | string): void => {
    const members = found.get(name) ?? new Map<string, number | string>();
    found.set(name, members.set(key, value));
  };
  const { codes, commands, urcs } = spec as unknown as Spec;
  for (const [name, table] of Object.entries(codes))
    for (const [code, { key }] of Object.entries(table.codes)) put(name, key, Number(code));
  const walk = (owner: string, property: string, value: Json): void => {
    if (Array.isArray(value)) for (const item of value) walk(owner, property, item);
    if (!isObject(value)) return;
    const name =
      owner.toLowerCase().replace(/[^a-z0-9]/g, "") + property.replace(/^./, (first) => first.toUpperCase());
    if (Array.isArray(value["oneOf"]) && value["x-at-codes"] === undefined)
      for (const member of value["oneOf"] as JsonObject[])
        put(name, String(member["x-at-key"]), member["const"] as number | string);
    for (const [key, each] of Object.entries(value)) {
      if (key !== "properties" || !isObject(each)) walk(owner, property, each);
      else for (const [own, inner] of Object.entries(each)) walk(owner, own, inner);
    }
  };
  for (const [name, each] of [...Object.entries(commands), ...Object.entries(urcs)])
    walk(name, "", each as unknown as Json);
  return found;
}

for (const { name } of FAMILIES) {
  const folder = join(root, "generated/families", name);

  test(`${name}: every table and every set is an object of its names, in each view`, async () => {
    const published = JSON.parse(
      readFileSync(join(root, `generated/spec/${name}.json`), "utf8"),
    ) as JsonObject;
    const expected = constantsIn(published);
    const constants = (await import(join(folder, "constants.ts"))) as Constants;
    assert.equal(Object.keys(constants).sort(), [...expected.keys()].sort());
    for (const [each, members] of expected)
      assert.equal(new Map(Object.entries(constants[each] ?? {})), members, each);
    for (const view of ["index", "client", "codec", "lines"]) {
      const exported = (await import(join(folder, `${view}.ts`))) as Constants;
      for (const each of expected.keys()) assert.is(exported[each], constants[each], `${view} ${each}`);
    }
  });

  test(`${name}: declarations show the values, each with its title, unless the name says it`, () => {
    const { outputText } = ts.transpileDeclaration(readFileSync(join(folder, "constants.ts"), "utf8"), {
      compilerOptions: { isolatedDeclarations: true },
    });
    const table = /readonly \w+: -?\d+;/g;
    assert.ok((outputText.match(table)?.length ?? 0) > 60);
    assert.not.match(outputText, /: (?:number|string);/);
    assert.match(outputText, /\/\*\* Time-out of the network \*\/\s+readonly networkTimeout: 31;/);
    assert.match(outputText, /[^/]\n\s+readonly atLeastOnce: 1;/);
  });
}

test.run();
