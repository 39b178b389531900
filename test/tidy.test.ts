/**
 * The import table (test/tidy/table.ts), held against the real imports of every source file; and the rule that the
 * engine never names a vendor.
 *
 * A checker that cannot fail is worthless, so every row is also tried with planted files: what it forbids must be
 * found, and what it allows must not.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./runner/child.js";
import { assert, suite } from "./suite.js";
import {
  checkMakerWords,
  checkRooms,
  describe,
  matches,
  roomOf,
  type Room,
  type Violation,
} from "./tidy/check.js";
import type { SourceText } from "./tidy/source.js";
import { CODEC, MADE_UP, MAKERS, ROOMS } from "./tidy/table.js";

interface Plant {
  path: string;
  text: string;
  /** What the message must say, or nothing if there must be no message. */
  found?: string;
}

const IMPORT_PLANTS: Plant[] = [
  {
    path: "runtime/codec/x.ts",
    text: 'import { a } from "../session/a.js";',
    found: "x.ts:1 imports runtime/session/a.ts",
  },
  {
    path: "runtime/codec/x.ts",
    text: '\nexport * from "../client/a.js";',
    found: "x.ts:2 re-exports runtime/client/a.ts",
  },
  { path: "runtime/codec/x.ts", text: 'const a = import("../log/a.js");', found: "imports runtime/log/a.ts" },
  { path: "runtime/codec/x.ts", text: "const a = import(name);", found: "computed name" },
  { path: "runtime/codec/x.ts", text: 'const a = require("node:fs");', found: "imports node:fs" },
  { path: "runtime/codec/x.ts", text: 'import fs = require("node:fs");', found: "imports node:fs" },
  {
    path: "runtime/codec/x.ts",
    text: 'type A = import("../log/a.js").A;',
    found: "imports types of runtime/log/a.ts",
  },
  { path: "runtime/codec/x.ts", text: 'import "fs";', found: "imports fs" },
  { path: "runtime/codec/x.ts", text: '// import "node:fs";\nconst a = `import "fs"`;' },
  { path: "runtime/codec/deep/x.ts", text: 'import { a } from "../../model.js";' },
  {
    path: "runtime/model.ts",
    text: 'import type { A } from "./codec/a.js";',
    found: "model may import nothing",
  },
  { path: "runtime/errors.ts", text: 'import type { A } from "./model.js";' },
  { path: "runtime/errors.ts", text: 'import { a } from "./model.js";', found: "imports runtime/model.ts" },
  {
    path: "runtime/bytes.ts",
    text: 'import type { A } from "./model.js";',
    found: "bytes may import nothing",
  },
  { path: "runtime/lifecycle/x.ts", text: 'import type { A } from "../model.js";' },
  {
    path: "runtime/lifecycle/x.ts",
    text: 'import { type A } from "../model.js";',
    found: "imports runtime/model.ts",
  },
  {
    path: "runtime/lifecycle/x.ts",
    text: 'import type { A } from "../errors.js";',
    found: "runtime/errors.ts",
  },
  { path: "runtime/session/x.ts", text: 'import { a } from "../lifecycle/a.js";' },
  {
    path: "runtime/session/x.ts",
    text: 'import type { A } from "../client/a.js";',
    found: "runtime/client/a.ts",
  },
  { path: "runtime/client/x.ts", text: 'import type { T } from "../transport/transport.js";' },
  {
    path: "runtime/client/x.ts",
    text: 'import { T } from "../transport/transport.js";',
    found: "imports runtime/transport",
  },
  {
    path: "runtime/client/x.ts",
    text: 'import type { T } from "../transport/tcp.js";',
    found: "runtime/transport/tcp.ts",
  },
  { path: "runtime/virtual/x.ts", text: 'import { a } from "../session/line-reader.js";' },
  { path: "runtime/virtual/x.ts", text: 'import { a } from "../session/time-limit.js";' },
  {
    path: "runtime/virtual/x.ts",
    text: 'import { a } from "../session/session.js";',
    found: "runtime/session/session.ts",
  },
  { path: "runtime/virtual/x.ts", text: 'import mqtt from "mqtt";', found: "imports mqtt" },
  { path: "runtime/virtual/bridge.ts", text: 'import mqtt from "mqtt"; import "node:net";' },
  { path: "runtime/virtual/server-tcp.ts", text: 'import "node:net";' },
  { path: "runtime/virtual/server.ts", text: 'import "ws";', found: "imports ws" },
  { path: "runtime/transport/tcp.ts", text: 'import "node:fs/promises"; import { a } from "../bytes.js";' },
  { path: "runtime/transport/memory.ts", text: 'import "node:net";', found: "imports node:net" },
  { path: "runtime/index.ts", text: 'export { a } from "./client/a.js"; export type * from "./model.js";' },
  {
    path: "runtime/index.ts",
    text: 'export { a } from "./virtual/a.js";',
    found: "re-exports runtime/virtual/a.ts",
  },
  { path: "runtime/index.ts", text: "export const a = 1;", found: "index holds re-exports only" },
  { path: "codegen/audit/examples.ts", text: 'import { a } from "../../runtime/codec/index.js";' },
  { path: "codegen/check/x.ts", text: 'import { a } from "../../runtime/codec/index.js";' },
  {
    path: "codegen/emit/x.ts",
    text: 'import { Project } from "ts-morph"; import type { A } from "../../runtime/model.js";',
  },
  {
    path: "codegen/emit/x.ts",
    text: 'import { a } from "../../runtime/codec/a.js";',
    found: "runtime/codec/a.ts",
  },
  { path: "codegen/load.ts", text: 'import { Project } from "ts-morph";', found: "imports ts-morph" },
  {
    path: "codegen/load.ts",
    text: 'import { a } from "../runtime/model.js";',
    found: "imports runtime/model.ts",
  },
  { path: "generated/families/f/x.ts", text: 'import type { A } from "../../../runtime/model.js";' },
  {
    path: "generated/families/f/x.ts",
    text: 'import { a } from "../../../runtime/model.js";',
    found: "runtime/model.ts",
  },
  {
    path: "generated/families/f/x.ts",
    text: 'export * from "../../../runtime/codec/a.js";',
    found: "runtime/codec",
  },
  { path: "runtime/elsewhere/x.ts", text: "", found: "every file belongs to a room" },
];

const IMPURE = [
  ...[
    "setTimeout(f, 1)",
    "globalThis.setTimeout(f, 1)",
    "setInterval(f)",
    "Date.now()",
    "new Date()",
    "Math.random()",
  ],
  ...[
    "process.env",
    "globalThis.process",
    "Buffer.from(a)",
    "new Promise(f)",
    "async () => 1",
    "performance.now()",
  ],
];
const PURE = [
  "a.process",
  "{ process: 1, Date: 2 }",
  '"setTimeout"',
  "/setTimeout/",
  "1 /* Date.now() */",
  "a.random",
];

const tidy = suite("tidy");

tidy("the rooms that everything rests on are there", () => {
  const paths = sourcesIn("runtime", "codegen").map(({ path }) => path);
  for (const room of [CODEC, "codegen/**"])
    assert.ok(
      paths.some((path) => matches(path, [room])),
      `nothing in ${room}`,
    );
});

tidy("every import is in the table", () => {
  const sources = sourcesIn("runtime", "codegen", "generated").filter(({ path }) => path.endsWith(".ts"));
  expectNone(checkRooms(sources, ROOMS));
});

tidy("neither runtime nor codegen names a vendor", () => {
  expectNone(checkMakerWords(sourcesIn("runtime", "codegen"), MAKERS));
});

tidy("nor a family that is made up for the tests; all of those have a name that would be found", () => {
  expectNone(checkMakerWords(sourcesIn("runtime", "codegen"), MADE_UP));
  const names = filesIn("test/families/spec").filter(
    (path) => path.includes("/families/") && path.endsWith(".json"),
  );
  const families = names.filter((path) => /\/spec\/[a-z]+\/families\//.test(path));
  assert.ok(families.length > 4);
  for (const path of families)
    assert.is(checkMakerWords([{ path: "a.ts", text: path }], MADE_UP).length, 1, path);
  for (const text of ["a hash", "AT+LEAFPUB", "elmPublish"])
    assert.is(checkMakerWords([{ path: "a.ts", text }], MADE_UP).length, text.startsWith("AT") ? 1 : 0, text);
});

for (const { path, text, found } of IMPORT_PLANTS) {
  tidy(`${found ? "finds" : "allows"} in ${path}: ${text.trim() || "a file without a room"}`, () => {
    const messages = checkRooms([{ path, text }], ROOMS).map(describe);
    assert.is(messages.length, found ? 1 : 0, messages.join("\n"));
    if (found) assert.ok(messages[0]?.includes(found), messages[0]);
  });
}

for (const room of ROOMS) {
  tidy(`nothing in ${room.name} may import a test`, () => {
    const path = sampleOf(room);
    const text = `import { a } from "${"../".repeat(path.split("/").length - 1)}test/suite.js";`;
    assert.is(roomOf(path, ROOMS)?.name, room.name);
    assert.match(checkRooms([{ path, text }], ROOMS).map(describe).join("\n"), "imports test/suite.ts");
  });
}

for (const room of ROOMS.filter(({ pure }) => pure)) {
  tidy(`${room.name} is held to have no clock, timer, promise or platform global`, () => {
    const path = sampleOf(room);
    const wordsIn = (code: string) => checkRooms([{ path, text: `const x = ${code};` }], ROOMS);
    for (const code of IMPURE) assert.is(wordsIn(code).length, 1, `not found: ${code}`);
    for (const code of PURE) assert.is(wordsIn(code).length, 0, `found: ${code}`);
  });
}

tidy("the session, procedure, virtual, codec and lifecycle rooms are the pure ones", () => {
  const pure = ROOMS.filter((room) => room.pure).map(({ name }) => name);
  assert.equal(pure.sort(), ["codec", "lifecycle", "procedure", "session", "virtual"]);
});

tidy("a vendor's name is found in text, comments and file names, in any case", () => {
  const planted = [
    "+QMTOPEN",
    "// a Quectel habit",
    "const simcomMode = 1",
    "the m26 module",
    "at+cmqttacc",
    "BC660K-GL",
  ];
  for (const text of planted) assert.is(checkMakerWords([{ path: "a.ts", text }], MAKERS).length, 1, text);
  assert.is(checkMakerWords([{ path: "runtime/bc20.json", text: "" }], MAKERS).length, 1);
  for (const text of ["at-mqtt", "sha 0fm26", "item260"])
    assert.is(checkMakerWords([{ path: "a.ts", text }], MAKERS).length, 0);
});

tidy.run();

function sourcesIn(...folders: string[]): SourceText[] {
  const files = folders.filter((folder) => existsSync(join(root, folder))).flatMap(filesIn);
  return files.map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}

function sampleOf(room: Room): string {
  const pattern = room.files[0] ?? "";
  return pattern.endsWith("**")
    ? pattern.replace("**", "sample.ts")
    : pattern.replace("*.ts", ".ts").replace("*", ".ts");
}

function expectNone(violations: Violation[]): void {
  assert.is(violations.length, 0, violations.map(describe).join("\n"));
}
