// A family from JSON at run time is the family that the generator wrote, but for its straight-line functions: the same
// tables, the same answers to every vector, the same conversation with a broker.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { published } from "../codegen/outputs.js";
import { toText } from "../runtime/bytes.js";
import { Decoder } from "../runtime/framing/decoder.js";
import type { Lines } from "../runtime/model.js";
import { familyFrom, linesFrom, UsageError } from "../runtime/spec/family-from.js";
import type { Json, JsonObject } from "../runtime/spec/pointer.js";
import { flatten } from "../runtime/spec/resolve.js";
import type { Spec } from "../runtime/spec/spec.js";
import { acmeFamily } from "./codegen/acme.js";
import { madeUp } from "./helpers/made-up.js";
import { generateMade } from "./helpers/made.js";
import { once, withRig } from "./helpers/rig.js";
import { fromHex } from "./helpers/values.js";
import { prove, spokenOf, subjects } from "./helpers/vectors.js";
import { root } from "./runner/child.js";
import { assert, suite } from "./suite.js";

const test = suite("familyFrom");
const made = await generateMade();
const shipped = join(root, "generated");
const all = [
  ...(await subjects()).map((subject) => ({ folder: shipped, ...subject })),
  ...made.subjects.map((subject) => ({ folder: made.folder, ...subject })),
];

for (const { folder, family: generated, vectors } of all) {
  const { name } = generated;
  const spec = parse(join(folder, "spec", `${name}.json`));
  const before = performance.now();
  const family = familyFrom(spec);
  const took = performance.now() - before;

  test(`${name}: the tables are those of the generator`, async () => {
    test.tell(`${name}: ${took.toFixed(0)} ms`);
    assert.equal(family, withoutFunctions(generated));
    assert.equal(Object.keys(family.forms), Object.keys(generated.forms));
    assert.equal(linesFrom(family), withoutFunctions(await linesIn(folder, name)));
    assert.equal(spec, parse(join(folder, "spec", `${name}.json`)), "what was given is changed");
  });

  test(`${name}: passes all vectors`, () => {
    for (const vector of vectors) prove(vector, family);
    test.tell(`${name}: ${vectors.length} vectors`);
  });

  test(`${name}: a decoder reads the same of it`, async () => {
    const bytes = spokenOf(vectors).flatMap(({ hex }) => [13, 10, ...fromHex(hex), 13, 10]);
    assert.equal(read(linesFrom(family), bytes), read(await linesIn(folder, name), bytes));
  });

  test(`${name}: connects, subscribes, publishes, receives, disconnects`, () =>
    withRig(family, {}, async ({ broker, client, running }) => {
      const device = client();
      await device.connectAsync(broker.url);
      await device.subscribeAsync("t/#", { qos: 1 });
      const back = once<[string, Uint8Array]>((take) =>
        device.once("message", (topic, payload) => take([topic, payload])),
      );
      await device.publishAsync("t/1", "hello", { qos: 1 });
      const [topic, payload] = await back;
      assert.is(topic, "t/1");
      assert.is(toText(payload), "hello");
      await device.endAsync();
      assert.is.not(running.module.stateOf(family.clients.minimum), family.lifecycle.connected);
    }));
}

// ---------------------------------------------------------------- differences

const DIFFERENCES: JsonObject = {
  family: "acme-z2",
  line: { maximum: 512 },
  clients: { maximum: 3 },
  urcs: { "+ZLOST": { cause: null } },
  commands: { "+ZPUB": { forms: { set: { window: 3, data: { maximum: 512 } } } } },
  settings: { retries: { title: "Retries", default: 2 } },
};

test("differences to a base are what the generator makes of the same edits", async () => {
  const edited = await madeUp({
    "/family": "acme-z2",
    "/line/maximum": 512,
    "/clients/maximum": 3,
    "/urcs/+ZLOST/cause": undefined,
    "/commands/+ZPUB/forms/set/window": 3,
    "/commands/+ZPUB/forms/set/data/maximum": 512,
    "/settings/retries": { title: "Retries", default: 2 },
  });
  const base = publishedAcme();
  for (const extended of [undefined, ["acme-z1"], ["at-mqtt/spec/acme-z1"], ["../acme/families/z1.json"]])
    assert.equal(familyFrom({ ...DIFFERENCES, ...(extended && { extends: extended }) }, base), edited);
  assert.equal(base, publishedAcme(), "the base is changed");
});

test("differences bring the definitions that they refer to, and forms get their defaults", () => {
  const set = { parameters: { ...line("ZnewSet", { value: { $ref: "#/definitions/small" } }) } };
  const { forms } = familyFrom(
    {
      definitions: { small: { type: "integer", minimum: 0, maximum: 7 } },
      commands: { "+ZNEW": { title: "New", source: { section: "2.9" }, forms: { set } } },
    },
    publishedAcme(),
  );
  assert.equal(forms["znew.set"]?.layout, [{ name: "value", type: "integer", minimum: 0, maximum: 7 }]);
  assert.equal(forms["znew.set"]?.answers, [["ok"], ["error"], ["cme"]]);
  assert.equal(forms["znew.set"]?.timeLimit, { ms: 300 });
});

const HOST = "/commands/+ZOPEN/forms/set/parameters/properties/host";
const REFUSED: readonly [what: string, spec: unknown, base: unknown, pointer: string, document: RegExp][] = [
  ["no base", { extends: ["acme-z1"] }, undefined, "/extends", /of the spec: .*familyFrom\(spec, base\)/],
  [
    "another base",
    { extends: ["acme-z9"] },
    publishedAcme(),
    "/extends",
    /of the spec: must be \["acme-z1"\]/,
  ],
  ["two bases", { extends: ["acme-z1", "b.json"] }, publishedAcme(), "/extends", /of the spec/],
  [
    "a base that extends",
    {},
    { ...publishedAcme(), extends: [] },
    "/extends",
    /of the base: is not resolved/,
  ],
  [
    "nothing to remove",
    { urcs: { "+ZNO": null } },
    publishedAcme(),
    "/urcs/+ZNO",
    /of the spec: there is no/,
  ],
  ["a reference to nothing", reference("nothing"), publishedAcme(), HOST, /there is no definition "nothing"/],
  ["a mistake in the base", {}, { ...publishedAcme(), format: 2 }, "/format", /of the base: must be 1/],
  [
    "differences without a base",
    DIFFERENCES,
    undefined,
    "/urcs/+ZLOST/cause",
    /of the spec: there is no "cause"/,
  ],
];

for (const [what, spec, base, pointer, told] of REFUSED)
  test(`refused: ${what}`, () => {
    try {
      familyFrom(spec, base);
    } catch (error) {
      assert.instance(error, UsageError);
      const { code, details, message } = error as UsageError;
      assert.is(code, "bad-spec");
      assert.is(details.pointer, pointer, message);
      assert.match(message, told);
      return;
    }
    assert.unreachable("a family was made");
  });

// ---------------------------------------------------------------- tools

function parse(file: string): JsonObject {
  return JSON.parse(readFileSync(file, "utf8")) as JsonObject;
}

async function linesIn(folder: string, name: string): Promise<Lines> {
  const file = pathToFileURL(join(folder, "families", name, "lines.ts")).href;
  return ((await import(file)) as { lines: Lines }).lines;
}

function withoutFunctions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFunctions);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([, each]) => typeof each !== "function");
  return Object.fromEntries(kept.map(([name, each]) => [name, withoutFunctions(each)]));
}

function read(lines: Lines, bytes: readonly number[]): unknown[] {
  const items: unknown[] = [];
  const decoder = new Decoder(lines, (item) => items.push(item), {
    owned: true,
    onOther: (text) => items.push(text),
  });
  decoder.receive(Uint8Array.from(bytes));
  return items;
}

/** As it would be published: resolved, with the hashes. */
function publishedAcme(): JsonObject {
  const refuse = (): void => assert.unreachable("the family of the tests has a problem");
  const spec = flatten(acmeFamily(), () => "", refuse);
  return JSON.parse(JSON.stringify(published(spec as Spec))) as JsonObject;
}

/** A property of the first command that refers to a definition. */
function reference(name: string): JsonObject {
  const properties = { host: { $ref: `#/definitions/${name}` } };
  return { commands: { "+ZOPEN": { forms: { set: { parameters: { properties } } } } } };
}

function line(title: string, properties: { [name: string]: Json }): JsonObject {
  const names = Object.keys(properties);
  return {
    title,
    type: "object",
    additionalProperties: false,
    properties,
    required: names,
    "x-at-wire": names,
  };
}

test.run();
