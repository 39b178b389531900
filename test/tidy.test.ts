/**
 * The import table (test/tidy/table.ts), held against the real imports of every source file, but for the exceptions
 * (test/tidy/exceptions.ts); and the rule that the engine never names a vendor.
 *
 * A checker that cannot fail is worthless, so every row is also tried with planted files: what it forbids must be
 * found, and what it allows must not.
 */
import { assert, suite } from "./suite.js";
import {
  checkMakerWords,
  checkPatterns,
  checkRooms,
  describe,
  matches,
  roomOf,
  settle,
  type Room,
} from "./tidy/check.js";
import { IMPORTS } from "./tidy/exceptions.js";
import { codeIn, expectNone, filesIn, sourcesIn } from "./tidy/files.js";
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
  {
    path: "runtime/usage.ts",
    text: 'import { a } from "./bytes.js";',
    found: "imports runtime/bytes.ts",
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
  { path: "codegen/load.ts", text: 'import { a } from "../runtime/spec/tables.js";' },
  {
    path: "runtime/spec/x.ts",
    text: 'import a from "../../spec/schema/spec.schema.json"; import type { A } from "../model.js";',
  },
  { path: "runtime/spec/x.ts", text: 'import { a } from "../../codegen/a.js";', found: "codegen/a.ts" },
  { path: "runtime/spec/x.ts", text: 'import a from "../../spec/maker.json";', found: "spec/maker.json" },
  { path: "runtime/spec/x.ts", text: 'import { a } from "../codec/a.js";', found: "runtime/codec/a.ts" },
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
  const sources = codeIn("runtime", "codegen", "generated");
  expectNone(settle(checkRooms(sources, ROOMS), IMPORTS));
  expectNone(checkPatterns(ROOMS));
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

tidy("the pure rooms are all but those of promises, timers and I/O", () => {
  const pure = ROOMS.filter((room) => room.pure).map(({ name }) => name);
  const expected = [
    "bytes",
    "codec",
    "errors",
    "exchange",
    "framing",
    "lifecycle",
    "log",
    "model",
    "procedure",
    "session",
    "spec",
    "usage",
    "virtual",
  ];
  assert.equal(pure.sort(), expected);
});

tidy("an exception is from file to file, has a reason, and goes when nothing needs it", () => {
  const found = checkRooms([{ path: "runtime/codec/x.ts", text: 'import "../log/a.js";' }], ROOMS);
  const key = "runtime/codec/x.ts -> runtime/log/a.ts";
  assert.equal(settle(found, { [key]: "a reason that says why" }), []);
  for (const row of [{ [key]: "" }, { "runtime/codec/x.ts -> runtime/log/**": "a reason that says why" }])
    assert.ok(settle(found, row).length > 0, JSON.stringify(row));
  assert.match(
    settle([], { [key]: "a reason that says why" })
      .map(describe)
      .join(),
    "is an exception",
  );
});

tidy("a part of a file's name lets nothing in", () => {
  const room = (pattern: string): Room => ({ name: "x", files: [], may: [], types: [pattern] });
  for (const pattern of ["runtime/a/*reader.ts", "runtime/*/a.ts", "runtime/a**"])
    assert.is(checkPatterns([room(pattern)]).length, 1, pattern);
  for (const pattern of ["runtime/a/**", "runtime/a/reader.ts"])
    assert.equal(checkPatterns([room(pattern)]), []);
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

function sampleOf(room: Room): string {
  const pattern = room.files[0] ?? "";
  return pattern.endsWith("**")
    ? pattern.replace("**", "sample.ts")
    : pattern.replace("*.ts", ".ts").replace("*", ".ts");
}
