// The generator and `familyFrom`: a valid spec with some places changed. What comes is a list of problems or a family; never an
// error of the engine. What the generator takes, `familyFrom` takes too; what `familyFrom` takes works at both ends of a line.
//
//   [["/commands/+ZOPEN/title", 1], ["/probes"]]     an input: places with what is put there, or without, to remove it

import { checkFamilies } from "../../../codegen/check/index.js";
import { JsonError, parseJson } from "../../../codegen/load/json.js";
import { checkSource } from "../../../codegen/load/schema.js";
import { resolveFamily } from "../../../codegen/resolve.js";
import { describeProblem, type Problem } from "../../../codegen/spec/problem.js";
import { toBytes, toText } from "../../../runtime/bytes.js";
import { UsageError } from "../../../runtime/errors.js";
import type { Family } from "../../../runtime/model.js";
import { familyFrom } from "../../../runtime/spec/family-from.js";
import { join, type Json, type JsonObject } from "../../../runtime/spec/pointer.js";
import { acmeFamily, fetching } from "../../codegen/acme.js";
import { MUTATIONS } from "../../codegen/mutations.js";
import { pick } from "../../helpers/spoil.js";
import { useFamily } from "../../helpers/use-family.js";
import { tell } from "../listen.js";
import { show } from "../same.js";
import type { Target } from "../target.js";

type Edit = readonly [pointer: string, value?: Json];

const FILE = "acme/families/z1.json";
const POINTERS = pointersIn(acmeFamily());
const VALUES: readonly Json[] = [
  ...[
    null,
    true,
    0,
    -1,
    1,
    2,
    65_536,
    1e21,
    0.5,
    "",
    "x",
    "a,b",
    '"',
    "\u0000",
    "\ud800",
    "toString",
    "__proto__",
  ],
  ...[
    [],
    {},
    [[]],
    ["x"],
    { const: 0 },
    { $ref: "#/definitions/client" },
    { type: "string" },
    "^(a+)+$",
    "^[a-z]+$",
  ],
];

export const generator: Target = {
  name: "generator",
  stepsFor: (bytes) => 8_000_000 + 20_000 * bytes,
  maximum: 4096,
  tokens: [],
  seeds: () => [
    written([]),
    written(Object.entries(fetching())),
    ...Object.values(MUTATIONS).flatMap((list) =>
      list.flatMap((each) => ("edits" in each ? [written(Object.entries(each.edits) as Edit[])] : [])),
    ),
  ],
  mutate: (input, random, corpus) => {
    const edits = editsOf(input) ?? [];
    const others = editsOf(pick(corpus, random)) ?? [];
    const kept = edits.filter(() => random() < 0.9);
    const borrowed = others.filter(() => random() < 0.3);
    const added = Array.from({ length: Math.floor(random() * 3) }, () => edit(random));
    return written([...kept, ...borrowed, ...added].slice(-8));
  },
  run: (input) => {
    readText(toText(input));
    const edits = editsOf(input);
    if (edits) judge(applied(edits));
  },
};

// ---------------------------------------------------------------- inputs

function written(edits: readonly Edit[]): Uint8Array {
  return toBytes(
    JSON.stringify(edits.map(([pointer, value]) => (value === undefined ? [pointer] : [pointer, value]))),
  );
}

function editsOf(input: Uint8Array): Edit[] | undefined {
  try {
    const value = JSON.parse(toText(input)) as unknown;
    return Array.isArray(value) && value.every(isEdit) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isEdit(value: unknown): value is Edit {
  return Array.isArray(value) && typeof value[0] === "string" && value.length <= 2;
}

function edit(random: () => number): Edit {
  const pointer = pick(POINTERS, random);
  const what = random();
  if (what < 0.15) return [pointer];
  if (what < 0.3)
    return [
      `${pointer}/${pick(["x", "0", "type", "minimum", "x-at-open", "data", "title"], random)}`,
      pick(VALUES, random),
    ];
  if (what < 0.65) return [pointer, pick(VALUES, random)];
  if (what < 0.85) return [pointer, valueAt(acmeFamily(), pick(POINTERS, random)) ?? null];
  return [pointer, near(valueAt(acmeFamily(), pointer), random)];
}

/** A value that differs a little. */
function near(value: Json | undefined, random: () => number): Json {
  if (typeof value === "number") return value + pick([-1, 1, 100, -value, 0.5], random);
  if (typeof value === "string") return pick([`${value}x`, value.slice(1), value.toUpperCase(), ""], random);
  if (Array.isArray(value)) return pick([value.slice(1), [...value, ...value], [...value].reverse()], random);
  return pick(VALUES, random);
}

function pointersIn(value: Json, at = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [join(at, key), ...pointersIn(each, join(at, key))]);
}

function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function valueAt(document: Json, pointer: string): Json | undefined {
  return keysOf(pointer).reduce<Json | undefined>(
    (at, key) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, key) ? (at as JsonObject)[key] : undefined,
    document,
  );
}

function applied(edits: readonly Edit[]): JsonObject {
  const document = acmeFamily();
  for (const [pointer, value] of edits) {
    const keys = keysOf(pointer);
    const last = keys.pop() ?? "";
    const parent = valueAt(document, pointer.slice(0, pointer.lastIndexOf("/")));
    if (typeof parent !== "object" || parent === null) continue;
    if (value === undefined) delete (parent as JsonObject)[last];
    else Object.defineProperty(parent, last, { value, enumerable: true, writable: true, configurable: true });
  }
  return document;
}

// ---------------------------------------------------------------- judging

/** Our reader of JSON takes nothing that JSON does not have, and says where it does not. */
function readText(text: string): void {
  try {
    const value = parseJson(text);
    if (show(value) !== JSON.stringify(JSON.parse(text))) throw new Error("JSON that is read otherwise");
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
  }
}

function judge(document: JsonObject): void {
  const problems = problemsOf(structuredClone(document));
  const family = attempt(structuredClone(document));
  if (problems.length === 0 && typeof family === "string")
    throw new Error(`familyFrom refuses what the generator takes: ${family}`);
  if (typeof family === "object") useFamily(family, (lines, bytes) => tell(lines, [bytes], true));
}

function problemsOf(value: JsonObject): Problem[] {
  const problems: Problem[] = [...checkSource(FILE, value)];
  const resolved =
    problems.length === 0 ? resolveFamily({ file: FILE, value, bases: [] }, problems) : undefined;
  if (resolved && problems.length === 0) problems.push(...checkFamilies([resolved]));
  for (const each of problems)
    if (describeProblem(each).length > 100_000) throw new Error("a problem without an end");
  return problems;
}

/** A family, or why it is none. */
function attempt(document: JsonObject): Family | string {
  try {
    return familyFrom(document);
  } catch (error) {
    if (error instanceof UsageError && error.code === "bad-spec" && error.details.pointer !== undefined)
      return error.message;
    throw error;
  }
}
