/**
 * The C headers, through a C compiler: they compile without a warning, and say what the published JSON says.
 *
 * Strategy: examples/c/limits.c prints every macro; what it must print is worked out here from generated/spec alone, by
 * walking the JSON, so that the generator is not its own witness. Members of sets and codes are named by their keys; what a
 * table of codes explains has no names of its own. Without a compiler only the text is looked at.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plan } from "../codegen/generate.js";
import { acmeFamily, FAMILY_FILE } from "./codegen/acme.js";
import { poison } from "./codegen/poison.js";
import { inWorkspace, put } from "./codegen/workspace.js";
import { root, run } from "./runner/child.js";
import { assert, suite } from "./suite.js";

const HEADERS = join(root, "generated/c");
const FLAGS = ["-std=c99", "-Wall", "-Wextra", "-Werror", "-pedantic"];
const specs = readdirSync(join(root, "generated/spec")).map(
  (file) => JSON.parse(readFileSync(join(root, "generated/spec", file), "utf8")) as Published,
);

interface Value {
  minimum?: number;
  maximum?: number;
  default?: number | string;
  oneOf?: { const: number | string; "x-at-key": string; title: string }[];
  "x-at-codes"?: string;
  items?: Value;
  properties?: { [name: string]: Value };
  "x-at-min-bytes"?: number;
  "x-at-max-bytes"?: number;
}
interface Form {
  parameters?: Value;
  response?: Value;
  completion?: Value;
  timeLimit: { milliseconds?: number; seconds?: number; secondsOf?: object };
  data?: { prompt: string; minimum: number; maximum: number };
}
interface Published {
  family: string;
  line: { maximum: number };
  clients: { minimum: number; maximum: number };
  receive: { maximum: number };
  finals: { [text: string]: object };
  commands: { [name: string]: { forms: { [key: string]: Form } } };
  urcs: { [name: string]: { fields?: Value; block?: { maximum: number } } };
  codes: { [table: string]: { codes: { [code: string]: { key: string } } } };
}

function upper(text: string): string {
  const words = text.replace(/([a-z0-9])([A-Z])/g, "$1_$2").split(/[^A-Za-z0-9]+/);
  return words.filter(Boolean).join("_").toUpperCase();
}

function idOf(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
}

// ---------------------------------------------------------------- what must be printed

type Facts = Map<string, string>;

function note(facts: Facts, name: string, value: number | string | undefined): void {
  if (value === undefined) return;
  const text = [...String(value)].map((each) =>
    /["\\]/.test(each) ? `\\x${each.charCodeAt(0).toString(16)}` : each,
  );
  facts.set(name, typeof value === "number" ? String(value) : `"${text.join("")}"`);
}

function addValues(facts: Facts, own: string, properties: { [name: string]: Value } = {}): void {
  for (const [name, value] of Object.entries(properties)) addValue(facts, own, name, value);
}

function addValue(facts: Facts, own: string, name: string, value: Value): void {
  const base = `${own}_${upper(name)}`;
  note(facts, `${base}_MIN`, value.minimum);
  note(facts, `${base}_MAX`, value.maximum);
  note(facts, `${base}_MIN_BYTES`, value["x-at-min-bytes"]);
  note(facts, `${base}_MAX_BYTES`, value["x-at-max-bytes"]);
  note(facts, `${base}_DEFAULT`, value.default);
  if (value.items) addValue(facts, own, name, value.items);
  addValues(facts, own, value.properties);
}

function addForm(
  facts: Facts,
  own: string,
  { parameters, response, completion, timeLimit, data }: Form,
): void {
  addValues(facts, own, parameters?.properties);
  addValues(facts, `${own}_RESPONSE`, response?.properties);
  addValues(facts, `${own}_COMPLETION`, completion?.properties);
  const { milliseconds, seconds, secondsOf } = timeLimit;
  if (!secondsOf) note(facts, `${own}_TIME_LIMIT_MS`, milliseconds ?? (seconds ?? 0) * 1000);
  note(facts, `${own}_PROMPT`, data?.prompt);
  note(facts, `${own}_DATA_MIN_BYTES`, data?.minimum);
  note(facts, `${own}_DATA_MAX_BYTES`, data?.maximum);
}

function factsOf(spec: Published): Facts {
  const facts: Facts = new Map();
  const prefix = upper(spec.family);
  note(facts, `${prefix}_LINE_MAX_BYTES`, spec.line.maximum);
  note(facts, `${prefix}_CLIENT_MIN`, spec.clients.minimum);
  note(facts, `${prefix}_CLIENT_MAX`, spec.clients.maximum);
  note(facts, `${prefix}_RECEIVE_MAX_BYTES`, spec.receive.maximum);
  for (const text of Object.keys(spec.finals)) note(facts, `${prefix}_FINAL_${upper(text)}`, text);
  for (const [name, { forms }] of Object.entries(spec.commands)) {
    note(facts, `${prefix}_${idOf(name)}_NAME`, name);
    for (const [key, form] of Object.entries(forms))
      addForm(facts, `${prefix}_${idOf(name)}_${upper(key)}`, form);
  }
  for (const [name, { fields, block }] of Object.entries(spec.urcs)) {
    addValues(facts, `${prefix}_URC_${idOf(name)}`, fields?.properties);
    note(facts, `${prefix}_URC_${idOf(name)}_BLOCK_MAX_BYTES`, block?.maximum);
  }
  return facts;
}

/** Names of members to their values. */
function membersOf(spec: Published): Map<string, number> {
  const members = new Map<string, number>();
  const prefix = upper(spec.family);
  const walk = (own: string, { properties = {}, items }: Value): void => {
    if (items) walk(own, items);
    for (const [name, value] of Object.entries(properties)) {
      for (const each of [value, value.items ?? {}]) addSet(members, `${own}_${upper(name)}`, each);
      walk(own, value);
    }
  };
  for (const [name, { forms }] of Object.entries(spec.commands))
    for (const { parameters, response, completion } of Object.values(forms))
      for (const schema of [parameters, response, completion])
        if (schema) walk(`${prefix}_${idOf(name)}`, schema);
  for (const [name, { fields }] of Object.entries(spec.urcs))
    if (fields) walk(`${prefix}_URC_${idOf(name)}`, fields);
  for (const [table, { codes }] of Object.entries(spec.codes))
    for (const [code, { key }] of Object.entries(codes))
      members.set(`${prefix}_CODE_${upper(table)}_IS_${upper(key)}`, Number(code));
  return members;
}

function addSet(members: Map<string, number>, own: string, { oneOf = [], "x-at-codes": table }: Value): void {
  for (const { const: value, "x-at-key": key } of oneOf)
    if (typeof value === "number" && table === undefined) members.set(`${own}_IS_${upper(key)}`, value);
}

// ---------------------------------------------------------------- the compiler

async function compileAndRun(source: string, headers: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "at-mqtt-c-"));
  try {
    const program = join(folder, "program");
    const built = await run("cc", [...FLAGS, "-I", headers, source, "-o", program]);
    assert.ok(built.ok, `${built.how}\n${built.output}`);
    const { stdout, status } = spawnSync(program, { encoding: "utf8", maxBuffer: 1 << 26 });
    assert.is(status, 0);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compileText(text: string, headers = HEADERS): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "at-mqtt-c-"));
  try {
    const source = join(folder, "main.c");
    writeFileSync(source, text);
    return await compileAndRun(source, headers);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const hasCompiler = spawnSync("cc", ["--version"]).status === 0;
const test = suite("C headers");

function withCompiler(name: string, body: () => Promise<void>): void {
  if (hasCompiler) test(name, body);
  else test.skipLoudly(name, "there is no C compiler (cc)");
}

test("there is a header for every family, in printable ASCII", () => {
  assert.ok(specs.length > 0);
  for (const { family } of specs)
    assert.not.match(readFileSync(join(HEADERS, `${family}.h`), "utf8"), /[^\x20-\x7e\n]|\?\?/);
});

withCompiler("all headers, each twice and in one file, compile without a warning", async () => {
  const lines = [...specs, ...specs].map(({ family }) => `#include "${family}.h"`);
  await compileText([...lines, '#include "families.h"', "int main(void) { return 0; }", ""].join("\n"));
});

withCompiler("the example prints what the published specs say", async () => {
  const printed = await compileAndRun(join(root, "examples/c/limits.c"), HEADERS);
  const lines = printed.trimEnd().split("\n");
  const found = new Map(
    lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  );
  assert.is(found.size, lines.length, "a name is printed twice");
  const expected = new Map(specs.flatMap((spec) => [...factsOf(spec)]));
  const members = new Map(specs.flatMap((spec) => [...membersOf(spec)]));
  assert.ok(expected.size > 500 && members.size > 300);
  for (const [name, value] of expected) assert.is(found.get(name), value, name);
  for (const [name, value] of members) assert.is(found.get(name), String(value), name);
  for (const [name, value] of found) {
    if (expected.has(name) || members.has(name)) continue;
    assert.ok(name.endsWith("_PREFIX") || /_URC_[A-Z0-9]+$/.test(name), name);
    assert.match(value, /^"(?:AT)?[^"]+"$/);
  }
});

const PROGRAM = `
#include <stdio.h>
#include "acme-z1.h"
int main(void) {
  enum acme_z1_zpub_qos qos = ACME_Z1_ZPUB_QOS_IS_LEVEL2;
  printf("%ld %d %d %s%s", ACME_Z1_ZOPEN_SET_TIME_LIMIT_MS(2), (int)qos, (int)ACME_Z1_CODE_RESULTS_IS_NOT_DONE,
    ACME_Z1_ZCFG_SET_KEEP_ALIVE_PREFIX, ACME_Z1_URC_ZRECV);
  return 0;
}
`;

async function inHeaders(spec: object, body: (folder: string) => Promise<void>): Promise<void> {
  await inWorkspace({ spec: { [FAMILY_FILE]: JSON.stringify(spec) } }, async ({ specDir, outDir }) => {
    const { outputs } = await plan(specDir);
    await put(outDir, Object.fromEntries(outputs.map(({ path, content }) => [path, content])));
    await body(join(outDir, "c"));
  });
}

withCompiler("formulas, enumerations and prefixes can be used", () =>
  inHeaders(acmeFamily(), async (folder) => {
    assert.is(await compileText(PROGRAM, folder), '6000 2 -1 AT+ZCFG="keepalive",+ZRECV: ');
  }),
);

withCompiler("hostile texts stay text", () =>
  inHeaders(poison(acmeFamily()) as object, async (folder) => {
    const program =
      '#include <stdio.h>\n#include "acme-z1.h"\nint main(void) { return fputs(ACME_Z1_ZPUB_SET_PROMPT, stdout) < 0; }\n';
    assert.is(await compileText(program, folder), '*/`${}"\u2028');
    const header = readFileSync(join(folder, "acme-z1.h"), "utf8");
    assert.not.match(header, /\?\?|[^\x20-\x7e\n]/);
  }),
);

test.run();
