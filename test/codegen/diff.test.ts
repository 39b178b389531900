/**
 * The comparison of two specs and the wire hash: every rule speaks where it should, at its level for each end, and alone;
 * the hash moves with the facts and with nothing else.
 *
 * Strategy: the cases of diff-cases.ts, walked; each is compared as published and, where words do not matter, against what
 * a release keeps. The list of rules is walked too, so that a new rule without a case fails.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv } from "ajv";
import { compareSpecs, levelOfAll } from "../../codegen/diff/compare.js";
import type { Difference } from "../../codegen/diff/difference.js";
import { RULES, type DiffRule, type RuleId } from "../../codegen/diff/rules.js";
import { harmless, tellDifference } from "../../codegen/diff/tell.js";
import { published } from "../../codegen/outputs.js";
import { isObject, type Json, type JsonObject } from "../../runtime/spec/pointer.js";
import { describeProblem, type Problem } from "../../codegen/spec/problem.js";
import { releasedText, toReleased } from "../../codegen/release/baseline.js";
import { resolveFamily } from "../../codegen/resolve.js";
import { schemas } from "../../codegen/load/schema.js";
import { formsOf, urcsOf } from "../../runtime/spec/walk.js";
import type { Spec } from "../../runtime/spec/spec.js";
import { root } from "../runner/child.js";
import { assert, suite } from "../suite.js";
import { acmeFamily, members } from "./acme.js";
import { CASES, type DiffCase, type Edits } from "./diff-cases.js";
import { edit } from "./workspace.js";

/** A value that is itself a pointer into the family stands for what is there. */
function acmeWith(edits: Edits): JsonObject {
  const family = acmeFamily();
  const at = (pointer: string): Json =>
    pointer
      .split("/")
      .slice(1)
      .reduce<Json>((value, key) => (value as JsonObject)[key] ?? null, family);
  for (const [pointer, value] of Object.entries(edits)) {
    const isPointer = typeof value === "string" && value.startsWith("/");
    edit(family, pointer, isPointer ? structuredClone(at(value)) : value);
  }
  return resolve(family);
}

function resolve(family: JsonObject): JsonObject {
  const problems: Problem[] = [];
  const found = resolveFamily({ file: "acme.json", value: family, bases: [] }, problems);
  if (!found) throw new Error(problems.map(describeProblem).join("\n"));
  return published(found.spec);
}

function hashes(spec: JsonObject): Map<string, unknown> {
  const places = spec as unknown as Spec;
  const of = (value: object): unknown => (value as { wireHash?: string }).wireHash;
  const forms = formsOf(places).map(({ id, form }) => [id, of(form)] as const);
  return new Map([...forms, ...urcsOf(places).map(({ id, urc }) => [id, of(urc)] as const)]);
}

/** Those that both specs have, under another hash. */
function changedHashes(before: JsonObject, after: JsonObject): string[] {
  const now = hashes(after);
  return [...hashes(before)].filter(([id, hash]) => now.has(id) && now.get(id) !== hash).map(([id]) => id);
}

function told(differences: readonly Difference[]): string {
  return differences.map(tellDifference).join("\n");
}

const test = suite("diff of specs");

for (const { rule, level, direction, from = {}, to = {}, hash } of CASES) {
  const keys = [...Object.keys(to), ...Object.keys(from)][0] ?? "";
  test(`${rule}${direction ? `, ${direction}` : ""}: ${level} (${keys})`, () => {
    const [before, after] = [acmeWith(from), acmeWith(to)];
    const differences = compareSpecs(before, after);
    assert.equal([...new Set(differences.map((each) => each.rule))], [rule], told(differences));
    assert.is(levelOfAll(differences), level, told(differences));
    assert.equal(changedHashes(before, after), hash === undefined ? [] : [hash]);
    for (const { pointer } of differences)
      assert.ok(exists(after, pointer) || exists(before, pointer), `nothing at ${pointer}`);
    const kept = compareSpecs(toReleased(before), after);
    assert.is(levelOfAll(kept), level, `against a release: ${told(kept)}`);
  });
}

function exists(document: JsonObject, pointer: string): boolean {
  let value: Json | undefined = document;
  for (const key of pointer.split("/").slice(1).map(unescape)) {
    if (Array.isArray(value)) value = value[Number(key)];
    else value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value !== undefined;
}

function unescape(key: string): string {
  return key.replace(/~1/g, "/").replace(/~0/g, "~");
}

test("every rule has a case, and one for each end where its level depends on the end", () => {
  const has = (rule: RuleId, fits: (each: DiffCase) => boolean) =>
    CASES.some((each) => each.rule === rule && fits(each));
  for (const [rule, row] of Object.entries(RULES) as [RuleId, DiffRule][]) {
    assert.ok(
      has(rule, () => true),
      `no case of ${rule}`,
    );
    if (row.sent === row.printed) continue;
    for (const end of ["sent", "printed"] as const)
      assert.ok(
        has(rule, ({ direction, level }) => direction === end && level === row[end]),
        `${rule}, ${end}`,
      );
  }
});

test("a spec does not differ from itself, nor from its release", () => {
  const spec = acmeWith({});
  assert.equal(compareSpecs(spec, acmeWith({})), []);
  assert.equal(compareSpecs(toReleased(spec), spec), []);
  const read = JSON.parse(releasedText(toReleased(spec))) as JsonObject;
  assert.equal(read, toReleased(spec));
});

test("the gravest difference comes first", () => {
  const after = acmeWith({ "/title": "x", "/settings/other": { title: "x" }, "/urcs/ZREADY": undefined });
  assert.equal(
    compareSpecs(acmeWith({}), after).map(({ level }) => level),
    ["major", "minor", "patch"],
  );
});

test("what the format may gain one day counts on the wire and breaks", () => {
  for (const at of [
    "",
    "/commands/+ZOPEN/forms/set",
    "/commands/+ZOPEN/forms/set/parameters",
    "/commands/+ZOPEN/forms/set/parameters/properties/port",
    "/commands/+ZSUB/forms/set/parameters/properties/subscriptions/items",
    "/commands/+ZPUB/forms/set/data",
    "/urcs/+ZLOST",
    "/receive",
    "/lifecycle",
  ]) {
    const before = acmeWith({});
    const after = structuredClone(before);
    edit(after, `${at}/x-at-new`, { some: "thing" });
    const differences = compareSpecs(before, after);
    assert.equal(
      differences.map(({ rule, level, pointer }) => ({ rule, level, pointer })),
      [{ rule: "unlisted", level: "major", pointer: `${at}/x-at-new` }],
    );
    const again = published(after as unknown as Spec);
    assert.is(changedHashes(before, again).length, /commands|urcs/.test(at) ? 1 : 0, at);
  }
});

test("neither the order of keys nor that of a set's members moves a hash", () => {
  const family = acmeFamily();
  const reversed = (value: Json): Json =>
    isObject(value)
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, each]) => [key, key === "outcomes" || key === "items" ? each : reversed(each)]),
        )
      : value;
  const after = resolve(reversed(family) as JsonObject);
  assert.equal(changedHashes(acmeWith({}), after), []);
  assert.equal(compareSpecs(acmeWith({}), after), []);
  const level = members("Level", 2, 0, 1);
  assert.equal(changedHashes(acmeWith({}), acmeWith({ "/definitions/qos/oneOf": level })), []);
});

test("the schema of what is published demands hashes, and a source may not have them", async () => {
  const ajv = new Ajv({ strict: false });
  const { strict, source } = schemas();
  const spec = acmeWith({});
  assert.ok(ajv.validate(strict, spec), ajv.errorsText());
  assert.not(
    ajv.validate(strict, { ...spec, urcs: { ZX: { title: "x", source: { section: "1" }, role: "ready" } } }),
  );
  assert.not(ajv.validate(source, spec));
  const real = JSON.parse(
    await readFile(join(root, "generated/spec/quectel-bc20.json"), "utf8"),
  ) as JsonObject;
  assert.ok(ajv.validate(strict, real), ajv.errorsText());
});

test("a document that nobody checked is compared as well as can be, and told without harm", () => {
  const odd = { commands: { "a\u001b[2J": 1, b: { forms: { c: [] } } }, urcs: { d: null, e: { fields: 3 } } };
  const text = told(compareSpecs(odd, acmeWith({}))) + told(compareSpecs(acmeWith({}), odd));
  assert.ok(text.length > 0 && !/[^ -~\n]/.test(text));
  assert.is(harmless("a\u2028\n"), "a\\u2028\\u000a");
});

test.run();
