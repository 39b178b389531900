// What comes from anywhere ends in a family or in a UsageError that says where and what, soon: never in an error of the
// engine, never in a hang, never with a changed prototype.
//
// Strategy: one small valid spec, spoiled at each of its places in turn; the verdict of the meta-schema's interpreter is held
// against ajv's each time. Families that come out nevertheless are put to work at both ends of a line.

import { runInNewContext } from "node:vm";
import { checkResolved } from "../codegen/load/schema.js";
import type { AtError } from "../runtime/errors.js";
import { Decoder } from "../runtime/framing/decoder.js";
import type { Family } from "../runtime/model.js";
import { mistakeIn } from "../runtime/spec/accept/schema.js";
import { familyFrom, UsageError } from "../runtime/spec/family-from.js";
import { isObject, join, type Json, type JsonObject } from "../runtime/spec/pointer.js";
import { faultOfPattern } from "../runtime/spec/pattern.js";
import { acmeFamily, fetching } from "./codegen/acme.js";
import { edit } from "./codegen/workspace.js";
import { useFamily } from "./helpers/use-family.js";
import { assert, suite } from "./suite.js";

const test = suite("familyFrom, hostile");
/** No single call may take longer, on a machine that does other things as well. */
const LIMIT_MS = 20_000;

const REPLACEMENTS: readonly Json[] = [null, 0, "", [], {}, 1e300, "toString"];

const PARTS: JsonObject = {
  kind: "parts",
  start: { urc: "+ZRECV" },
  topic: { urc: "+ZRECV", block: "topic" },
  payload: { urc: "+ZRECV", block: "payload" },
  end: { urc: "+ZLOST" },
  maximum: 1024,
};

for (const [name, whole, within] of [
  ["a line", acmeFamily(), ""],
  ["fetched", edited(fetching()), "/receive"],
  ["parts", edited({ "/receive": PARTS }), "/receive"],
] as const)
  test(`a spec with one place replaced is refused with its place, or is a family that works (${name})`, () => {
    let [families, refused] = [0, 0];
    for (const pointer of pointersIn(whole).filter((each) => each.startsWith(within)))
      for (const replacement of REPLACEMENTS) {
        const spoiled = structuredClone(whole);
        edit(spoiled, pointer, structuredClone(replacement));
        const what = `${pointer} = ${JSON.stringify(replacement)}`;
        if (!hasNull(spoiled)) sameVerdict(spoiled, what);
        const family = attempt(() => familyFrom(spoiled), what);
        if (family) work(family, what);
        if (family) families++;
        else refused++;
      }
    test.tell(`${name}: ${refused} refused, ${families} families`);
    assert.ok(refused > 50 && families > 0);
  });

test("every keyword of the meta-schema is one that the interpreter knows", () => {
  const schema = acmeFamily();
  const wrong: { readonly [pointer: string]: Json } = {
    "/version": "01.0.0",
    "/title": "x".repeat(601),
    "/family": "",
    "/modules": [],
    "/line/maximum": 63,
    "/line/end": "lf",
    "/clients/properties": [1],
    "/settings": { "9": { title: "x" } },
    "/receive/kind": "none",
    "/receive/topic": 1,
    "/lifecycle/observe/0/where/state": 1,
    "/commands/+ZSTAT/forms": {},
    "/recipes/connect/steps/0/bind/client": { input: "client", const: 1 },
  };
  for (const [pointer, value] of Object.entries(wrong)) {
    const spoiled = structuredClone(schema);
    edit(spoiled, pointer, value);
    assert.ok(checkResolved(spoiled, () => "").length > 0, pointer);
    assert.ok(mistakeIn(spoiled), pointer);
  }
});

// ---------------------------------------------------------------- no JSON at all

const circle: { [name: string]: unknown } = { ...acmeFamily() };
circle["notes"] = { again: circle };
const laughs = Array.from({ length: 20 }).reduce<unknown>((inner) => Array<unknown>(10).fill(inner), "ha");
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const getter = Object.defineProperty({ ...acmeFamily() }, "title", { enumerable: true, get: () => "Acme" });

const STRANGE: { readonly [what: string]: unknown } = {
  nothing: undefined,
  null: null,
  "a number": 1,
  "JSON as text": JSON.stringify(acmeFamily()),
  "a text of 10 MB": "x".repeat(10_000_000),
  "a list": [acmeFamily()],
  "an empty object": {},
  "a function": () => acmeFamily(),
  "a map": new Map(Object.entries(acmeFamily())),
  "a circle": circle,
  "what is shared a thousand times": { ...acmeFamily(), notes: laughs },
  "deep nesting": { ...acmeFamily(), notes: nested(100_000) },
  "a list that is all holes": { ...acmeFamily(), probes: Array(4_000_000_000) },
  "a proxy that was taken away": revoked.proxy,
  "a proxy inside": { ...acmeFamily(), notes: revoked.proxy },
  "a getter": getter,
  "a title of 10 MB": { ...acmeFamily(), title: "x".repeat(10_000_000) },
  "a title of 2 MB": { ...acmeFamily(), title: "x".repeat(2_000_000) },
  "a name of 10 MB": { ...acmeFamily(), notes: { ["x".repeat(10_000_000)]: 1 } },
  "no number": { ...acmeFamily(), line: { maximum: NaN } },
  "a big integer": { ...acmeFamily(), line: { maximum: 256n } },
  "a member that is undefined": { ...acmeFamily(), description: undefined },
  "more clients than a program has room for": edited({ "/clients/maximum": 1e15 }),
  "definitions that refer to each other": definitions({ a: "b", b: "a" }),
  "a definition that refers to itself": definitions({ a: "a" }),
  "a long way of definitions": definitions(
    Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`a${i}`, `a${i + 1}`])),
  ),
  "definitions that unfold without end": unfolding(),
};

for (const [what, value] of Object.entries(STRANGE)) {
  test(`refused soon: ${what}`, () =>
    assert.is(
      soon(() => familyFrom(value), what),
      undefined,
    ));
  if (value !== undefined)
    test(`refused soon: ${what}, as a base`, () =>
      assert.is(
        soon(() => familyFrom({}, value), what),
        undefined,
      ));
}

test("a spec of another realm is a spec", () => {
  const value: unknown = runInNewContext(`(${JSON.stringify(acmeFamily())})`);
  assert.equal(familyFrom(value), familyFrom(acmeFamily()));
});

test("what is given can be frozen, and is not kept", () => {
  const given = acmeFamily();
  const family = familyFrom(given);
  const before = JSON.stringify(family);
  for (const [name, value] of Object.entries(given))
    if (isObject(value)) (given[name] as JsonObject)["x"] = 1;
  (given["probes"] as Json[]).push("x");
  assert.is(JSON.stringify(family), before);
  assert.is(JSON.stringify(familyFrom(deepFreeze(acmeFamily()))), before);
});

// ---------------------------------------------------------------- names

for (const name of ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"])
  test(`the name ${name} is refused wherever it stands, and changes nothing`, () => {
    const own = Object.getOwnPropertyNames(Object.prototype).join();
    for (const pointer of pointersIn(acmeFamily())) {
      const text = JSON.stringify(acmeFamily());
      const spoiled = JSON.parse(text) as JsonObject;
      const at = valueAt(spoiled, pointer);
      if (!isObject(at)) continue;
      Object.defineProperty(at, name, { value: { polluted: 1 }, enumerable: true });
      const what = `${pointer}/${name}`;
      assert.is(
        attempt(() => familyFrom(spoiled), what),
        undefined,
        what,
      );
      assert.is(
        attempt(() => familyFrom(spoiled, acmeFamily()), what),
        undefined,
        what,
      );
    }
    assert.is(Object.getOwnPropertyNames(Object.prototype).join(), own);
    assert.is(({} as JsonObject)["polluted"], undefined);
  });

test("a URC whose id every object has is refused", () => {
  const urc = { title: "x", source: { section: "1" }, role: "information" };
  assert.is(
    attempt(() => familyFrom(edited({ "/urcs/Constructor": urc })), "Constructor"),
    undefined,
  );
});

// ---------------------------------------------------------------- as large as may be

const PROPERTIES = "/commands/+ZDISC/forms/set/parameters/properties";

test("the largest specs are taken or refused in bounded time", () => {
  const many = (count: number, of: (i: number) => Json): JsonObject =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`n${i}`, of(i)]));
  const command = { title: "x", source: { section: "1.1.1.1.1.1" }, forms: { execute: {} } };
  const commands = Object.fromEntries(Array.from({ length: 25_000 }, (_, i) => [`+X${i}`, command]));
  const steps = Array.from({ length: 60_000 }, () => ({ form: "zuns.set" }));
  const patterns = many(2000, (i) => ({ type: "string", pattern: `^(${alternatives(i)})*$` }));
  const LARGE: { readonly [pointer: string]: Json } = {
    "/commands": { ...(acmeFamily()["commands"] as JsonObject), ...commands },
    "/recipes/publish/steps": steps,
    "/probes": Array.from({ length: 190_000 }, () => "zstat.read"),
    "/clients/properties": Array.from({ length: 190_000 }, (_, i) => `n${i}`),
    [PROPERTIES]: { ...(valueAt(acmeFamily(), PROPERTIES) as JsonObject), ...patterns },
    "/lifecycle/states": { closed: "x", connected: "x", ...many(150_000, () => "x") },
  };
  for (const [pointer, value] of Object.entries(LARGE))
    soon(() => familyFrom(edited({ [pointer]: value })), pointer);
});

// ---------------------------------------------------------------- patterns

const HOST = "/commands/+ZOPEN/forms/set/parameters/properties/host/pattern";
const FIT: readonly string[] = [
  ...["^[0-9A-Za-z_/-]+$", "^tcp://", "^[0-9]{1,3}(\\.[0-9]{1,3}){3}$", '^[^"]*$', "^(?:[A-Z]{2}|[0-9]+)$"],
  ...[
    "^[\\]a-]+$",
    "^[\\s\\S]*$",
    "^\\u{1F600}?[a-f]{0,5}$",
    "a?b?",
    "^(IP|IPV6|IPV4V6)$",
    "^[\\w.-]+@[a-z]+$",
  ],
  ...["^a{1}b{0,1}$", "", "^$", "^(ab|ac)d", "^\\x41\\u0042+$", "^[^\\d]+[0-9]$", "^(a*?b)+$"],
];
const UNFIT: readonly string[] = [
  ...[
    "^(a+)+$",
    "^(a|a)*$",
    "^a*a*b",
    "[a-z]+x",
    "^a+|b+",
    "^(a?)*$",
    "^(.*)*$",
    "^(a|ab)*c*$",
    "^([a-z]+)*$",
  ],
  ...[
    "^(\\w+\\s?)*$",
    "(a)\\1",
    "(?=a)",
    "(?<x>a)",
    "\\bx",
    "^\\p{L}+$",
    "[",
    "*",
    "^[\\d-\\w]+$",
    "(|)(|)",
    "a$b",
  ],
  ...["^(a{1,9}){1,9}$", "^(?:a|b|ab)*$", "^a?a?a?a?a?a?a?a?a?a?$", "^(([a-z])+.)+[A-Z]([a-z])+$"],
];

test("a pattern that reads each character in one way is taken, and reads a long text soon", () => {
  for (const pattern of FIT) {
    assert.is(faultOfPattern(pattern), undefined, pattern);
    assert.ok(familyFrom(edited({ [HOST]: pattern })), pattern);
    const expression = new RegExp(pattern, "u");
    for (const text of ["a", "0", "aB", " ", ".0"]) {
      const began = performance.now();
      expression.test(`${text.repeat(30_000)}!`);
      assert.ok(performance.now() - began < 2000, pattern);
    }
  }
});

test("one that could try all combinations, or that nobody understands here, is refused at its place", () => {
  for (const pattern of UNFIT) {
    assert.type(faultOfPattern(pattern), "string", pattern);
    try {
      familyFrom(edited({ [HOST]: pattern }));
    } catch (error) {
      assert.is((error as AtError).details.pointer, HOST);
      continue;
    }
    assert.unreachable(pattern);
  }
});

// ---------------------------------------------------------------- tools

/** A family, or nothing where it is refused as it should be. */
function attempt(make: () => Family, what: string): Family | undefined {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof UsageError)) throw new Error(`${what}: ${String(error)}`, { cause: error });
    assert.is(error.code, "bad-spec", what);
    assert.type(error.details.pointer, "string", what);
    assert.ok(error.details.advice, what);
    assert.ok(error.message.length < 1000, what);
    return undefined;
  }
}

function soon(make: () => Family, what: string): Family | undefined {
  const began = performance.now();
  const family = attempt(make, what);
  const took = performance.now() - began;
  assert.ok(took < LIMIT_MS, `${what}: ${took.toFixed(0)} ms`);
  return family;
}

function sameVerdict(document: JsonObject, what: string): void {
  const problems = checkResolved(document, () => "");
  const mistake = mistakeIn(document);
  const told = mistake ? `${mistake.pointer} ${mistake.message}` : "nothing";
  assert.is(problems.length > 0, mistake !== undefined, `${what}: ${told}`);
}

/** Whatever is done with it is done, or refused in our own words. */
function work(family: Family, what: string): void {
  try {
    useFamily(family, (lines, bytes) => new Decoder(lines, () => undefined).receive(bytes));
  } catch (error) {
    throw new Error(`${what}: ${String(error)}`, { cause: error });
  }
}

function pointersIn(value: Json, at = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    // A pointer of the tests has no escapes.
    const pointer = join(at, key);
    return [...(key.includes("/") ? [] : [pointer]), ...pointersIn(each, pointer)];
  });
}

function valueAt(document: JsonObject, pointer: string): Json {
  return pointer
    .split("/")
    .slice(1)
    .reduce<Json>((at, key) => (at as JsonObject)[key] as Json, document);
}

/** In a spec without a base null has nothing to remove: that is refused before the meta-schema is asked. */
function hasNull(value: Json): boolean {
  if (typeof value !== "object" || value === null) return value === null;
  return Object.values(value).some(hasNull);
}

function edited(edits: { readonly [pointer: string]: Json }): JsonObject {
  const document = acmeFamily();
  for (const [pointer, value] of Object.entries(edits)) edit(document, pointer, structuredClone(value));
  return document;
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = [value];
  return value;
}

/** Definitions each of which is a reference to another, besides the family's own. */
function definitions(references: { readonly [name: string]: string }): JsonObject {
  const own = Object.entries(references).map(
    ([name, to]) => [name, { $ref: `#/definitions/${to}` }] as const,
  );
  return edited({
    "/definitions": { ...(acmeFamily()["definitions"] as JsonObject), ...Object.fromEntries(own) },
  });
}

function unfolding(): JsonObject {
  const level = (i: number): Json => {
    const to = { $ref: `#/definitions/a${i + 1}` };
    return { properties: Object.fromEntries(Array.from({ length: 10 }, (_, each) => [`p${each}`, to])) };
  };
  const own = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`a${i}`, level(i)]));
  return edited({ "/definitions": { ...(acmeFamily()["definitions"] as JsonObject), ...own, a20: {} } });
}

/** Of single characters, so many that each has many followers, and no two the same. */
function alternatives(from: number): string {
  return Array.from({ length: 80 }, (_, i) => String.fromCodePoint(0x4e00 + from + i)).join("|");
}

function deepFreeze<T extends object>(value: T): T {
  for (const each of Object.values(value))
    if (typeof each === "object" && each !== null) deepFreeze(each as object);
  return Object.freeze(value);
}

test.run();
