/**
 * The audit of a manual's text: each kind of fact is found when the spec lacks it and silent when it has it; explanations
 * explain what they say and nothing else; and the real manuals, where they are at hand, come out clean.
 *
 * Strategy: a case is a snippet of a manual that the made-up family accounts for, and a change of the spec after which
 * it does not. So every case proves both halves, and that the finder finds something at all.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { audit, type AuditReport } from "../codegen/audit/audit.js";
import { readExplanations, type Explanation } from "../codegen/audit/explain.js";
import { KINDS, type Kind } from "../codegen/audit/facts.js";
import { clean, linesOf } from "../codegen/audit/lines.js";
import { loadExplanations, loadSpecs } from "../codegen/audit/load.js";
import { tellAudit } from "../codegen/audit/tell.js";
import type { Json, JsonObject } from "../runtime/spec/pointer.js";
import type { Spec } from "../runtime/spec/spec.js";
import { acmeFamily, FAMILY_FILE } from "./codegen/acme.js";
import { edit, inWorkspace } from "./codegen/workspace.js";
import { root, run } from "./runner/child.js";
import { assert, suite } from "./suite.js";

interface Case {
  kind: Kind;
  what: string;
  manual: string;
  /** What the spec loses, by pointer. */
  edits: { [pointer: string]: Json | undefined };
}

const OPEN = "/commands/+ZOPEN/forms/set";
const PORT = `${OPEN}/parameters/properties/port`;
const TIMEOUT = `${OPEN}/parameters/properties/timeout`;
const ANSWER = "+ZOPEN: (0-5),<host>,(1-65535),(1-75)";
const QOS = "/commands/+ZSUB/forms/set/parameters/properties/subscriptions/items/properties/qos/oneOf";

const CASES: Case[] = [
  {
    kind: "command",
    what: "a command in prose",
    manual: "See **AT+ZVER** for it.",
    edits: { "/commands/+ZVER": undefined },
  },
  {
    kind: "command",
    what: "a form",
    manual: "Read Command AT+ZSTAT?\tResponse",
    edits: { "/commands/+ZSTAT/forms/read": undefined },
  },
  {
    kind: "command",
    what: "a key word",
    manual: "AT+ZCFG=“keepalive”,<client>[,<value>]",
    edits: {
      "/commands/+ZCFG/forms/set.keepAlive/parameters/x-at-wire/0": { literal: "alive" },
      "/commands/+ZCFG/forms/set.keepAliveQuery/parameters/x-at-wire/0": { literal: "alive" },
    },
  },
  {
    kind: "line",
    what: "the name of a URC",
    manual: "The URC begins with +ZLOST: and so on.",
    edits: { "/urcs/+ZLOST": undefined },
  },
  {
    kind: "code",
    what: "a row of a table of codes",
    manual: "1.1 Results\n<err>\tMeaning\n-1\tNot done",
    edits: { "/codes/results/codes/-1": undefined },
  },
  {
    kind: "code",
    what: "a value of a parameter",
    manual: "2.5 AT+ZSUB Subscribe\n<qos>\tThe level.\n2 Exactly once",
    edits: { [QOS]: [{ const: 0, title: "Level 0" }] },
  },
  {
    kind: "range",
    what: "a range in words",
    manual: "2.1 AT+ZOPEN Open it\n<port>\tRange: 1–65535.",
    edits: { [`${PORT}/maximum`]: 65534 },
  },
  {
    kind: "range",
    what: "a range with from and to",
    manual: "2.1 AT+ZOPEN Open it\n<timeout>\tThe range is from 1s to 75s.",
    edits: { [`${TIMEOUT}/minimum`]: 2 },
  },
  {
    kind: "range",
    what: "a length",
    manual: "2.1 AT+ZOPEN Open it\n<host_name>\tMaximum length: 100 bytes.",
    edits: { [`${OPEN}/parameters/properties/host/x-at-max-bytes`]: 99 },
  },
  {
    kind: "range",
    what: "a range of a test answer",
    manual: ANSWER,
    edits: { [`${TIMEOUT}/maximum`]: 70 },
  },
  {
    kind: "default",
    what: "a default",
    manual: "2.1 AT+ZOPEN Open it\n<timeout>\tDefault value: 30. Unit: second.",
    edits: { [`${TIMEOUT}/default`]: 31, "/settings/timeout/default": 31 },
  },
  {
    kind: "time",
    what: "a response time",
    manual: "2.2 AT+ZSTAT State\nMaximum Response Time\t300 ms",
    edits: { "/commands/+ZSTAT/forms/read/timeLimit": { seconds: 300 } },
  },
  {
    kind: "time",
    what: "a response time that is a product",
    manual: "2.1 AT+ZOPEN Open it\nMaximum Response Time\t<timeout> × (<timeout> + 1)",
    edits: { [`${OPEN}/timeLimit`]: { secondsOf: [{ setting: "timeout" }] } },
  },
  {
    kind: "example",
    what: "a command with a comment",
    manual: 'AT+ZOPEN=0,"a.example",1883   //Open it.',
    edits: { [`${PORT}/maximum`]: 1000 },
  },
  {
    kind: "example",
    what: "a command broken by a page end",
    manual: 'AT+ZOPEN=0,"a.ex\n\n\nample",1883',
    edits: { [`${PORT}/maximum`]: 1000 },
  },
  {
    kind: "example",
    what: "a completion",
    manual: "+ZOPEN: 0,3",
    edits: { [`${OPEN}/completion/properties/result/maximum`]: 2 },
  },
  {
    kind: "example",
    what: "a URC",
    manual: "+ZLOST: 1,2",
    edits: { "/urcs/+ZLOST/fields/x-at-wire": ["client"] },
  },
  {
    kind: "example",
    what: "a test answer",
    manual: ANSWER,
    edits: { "/commands/+ZOPEN/forms/test/printed/0": "+ZOPEN: (0-5)" },
  },
  {
    kind: "example",
    what: "a final result code",
    manual: "+CME ERROR: -1",
    edits: { "/codes/results/codes/-1": undefined },
  },
  { kind: "example", what: "a result word", manual: "OK", edits: { "/finals/OK": undefined } },
];

const [acme] = await inWorkspace({ spec: { [FAMILY_FILE]: JSON.stringify(acmeFamily()) } }, ({ specDir }) =>
  loadSpecs(specDir),
);

function specWith(edits: Case["edits"] = {}): Spec {
  const spec = structuredClone(acme) as unknown as JsonObject;
  for (const [pointer, value] of Object.entries(edits)) edit(spec, pointer, value);
  return spec as unknown as Spec;
}

function kindsOf({ unexplained }: AuditReport): Kind[] {
  return unexplained.map(({ fact }) => fact.kind);
}

const test = suite("audit");

for (const { kind, what, manual, edits } of CASES)
  test(`${kind}: ${what}`, () => {
    const known = audit(manual, specWith());
    assert.equal(kindsOf(known), []);
    assert.ok(known.counts[kind].accounted > 0, "nothing was found");
    const lacking = audit(manual, specWith(edits));
    assert.equal([...new Set(kindsOf(lacking))], [kind]);
  });

test("every kind of fact has a case", () => {
  const tried = new Set(CASES.map(({ kind }) => kind));
  assert.equal([...tried].sort(), Object.keys(KINDS).sort());
});

test("what is no fact is not found: placeholders, dates, titles, dialogue values, diagrams", () => {
  const manual = [
    "AT+ZOPEN=<client>,<host>,<port>",
    "+ZOPEN: <client>,<result>",
    "Date: 2021-12-20",
    "AT+ZOPEN Open a connection",
    "AT+ZOPEN=...",
    "AT+ZSUB",
  ];
  const { counts, unexplained } = audit(manual.join("\n"), specWith());
  assert.equal(unexplained, []);
  assert.is(counts.range.found + counts.example.found + counts.code.found, 0);
});

test("traces of extraction are removed", () => {
  assert.is(clean("**AT+ZOPEN=&lt;a\\_b>**</a_b>,“x” 0–4"), 'AT+ZOPEN=<a_b>,"x" 0-4');
});

test("a line knows its section, command and parameter; the contents do not count", () => {
  const text = "2.1 AT+ZOPEN Open\t7\n\n# 2.1 AT+ZOPEN Open\n<a>\tText.\nmore\n# 3 Examples\nmore";
  const places = linesOf(text).map(({ section, command, parameter }) => [section, command, parameter]);
  assert.equal(places[0], ["", undefined, undefined]);
  assert.equal(places[4], ["2.1", "+ZOPEN", "a"]);
  assert.equal(places[6], ["3", undefined, undefined]);
});

test("a parameter is looked for where it stands: another command's range does not count", () => {
  const manual = "2.7 AT+ZPUB Publish it\n<client>\tRange: 1-65535.";
  assert.equal(kindsOf(audit(manual, specWith())), ["range"]);
});

// ---------------------------------------------------------------- explanations

const BROKEN = "2.1 AT+ZOPEN Open it\n<port>\tRange: 1-6553.\nAT+Z OPEN?";

function explanation(line: string, more: Partial<Explanation> = {}): Explanation {
  return { line, kind: "extraction", why: "made up", ...more };
}

test("an explanation explains its fact and nothing else", () => {
  const report = audit(BROKEN, specWith(), [explanation("Range: 1-6553")]);
  assert.equal(kindsOf(report), ["command"]);
  assert.equal(report.counts.range, { found: 1, accounted: 0, explained: 1 });
  assert.equal(report.complaints, []);
});

test("a fragment that cuts a number or a word explains nothing and is stale", () => {
  const report = audit(BROKEN, specWith(), [explanation("1-655")]);
  assert.equal(kindsOf(report), ["range", "command"]);
  assert.is(report.complaints.length, 1);
  assert.match(report.complaints[0] ?? "", "stale");
});

test("an explanation of what the spec accounts for is stale", () => {
  const report = audit("2.1 AT+ZOPEN Open it", specWith(), [explanation("AT+ZOPEN")]);
  assert.match(report.complaints.join(), '"AT+ZOPEN" explains nothing (stale)');
});

test("a corrected line is audited like any other, and a correction can be stale", () => {
  const corrections = [
    explanation("1-6553", { instead: "1-65535" }),
    explanation("AT+Z OPEN?", { instead: "AT+ZOPEN=?" }),
  ];
  const report = audit(BROKEN, specWith(), corrections);
  assert.equal([report.unexplained, report.complaints], [[], []]);
  const wrong = audit(BROKEN, specWith(), [explanation("Z OPEN", { instead: "ZSHUT" })]);
  assert.equal(kindsOf(wrong), ["range", "command", "example"]);
  assert.match(audit("", specWith(), corrections).complaints.join(), '"1-6553" explains nothing (stale)');
});

test("an explanation may be confined to a section", () => {
  const range = explanation("1-6553", { section: "2.1" });
  assert.equal(kindsOf(audit(BROKEN, specWith(), [range])), ["command"]);
  assert.equal(kindsOf(audit(BROKEN, specWith(), [{ ...range, section: "2.2" }])), ["range", "command"]);
});

test("an erratum that an explanation names must exist", () => {
  const named = explanation("1-6553", { kind: "erratum", erratum: "port-range" });
  assert.equal(audit(BROKEN, specWith(), [named]).complaints, ['no erratum "port-range"']);
  const spec = specWith({ "/errata/port-range": {} });
  assert.equal(audit(BROKEN, spec, [named]).complaints, []);
});

test("a file of explanations is held to its schema", () => {
  const read = (...explanations: object[]) => readExplanations(JSON.stringify({ explanations }));
  assert.is(read(explanation("1-6553")).length, 1);
  assert.throws(() => read(explanation("x".repeat(61))), /60/);
  assert.throws(() => read(explanation("xy", { kind: "erratum" })), /erratum/);
  assert.throws(() => read(explanation("xy", { erratum: "key" })));
  assert.throws(() => read({ ...explanation("xy"), more: 1 }), /additional/);
  assert.throws(() => readExplanations("{"));
});

test("the exit code says clean, findings, usage or unreadable", async () => {
  const spec = { [FAMILY_FILE]: JSON.stringify(acmeFamily()) };
  const out = { "good.txt": "AT+ZOPEN=?", "bad.txt": "AT+ZSHUT=?" };
  await inWorkspace({ spec, out }, async ({ specDir, outDir }) => {
    const codeOf = async (...args: string[]) => {
      const script = ["--import", "tsx", "codegen/cli/main.ts", "audit", "--spec", specDir];
      return (await run(process.execPath, [...script, ...args])).how;
    };
    const hows = await Promise.all([
      codeOf("acme-z1", join(outDir, "good.txt")),
      codeOf("acme-z1", join(outDir, "bad.txt")),
      codeOf("acme-z1"),
      codeOf("acme-z9", join(outDir, "good.txt")),
      codeOf("acme-z1", join(outDir, "none.txt")),
    ]);
    assert.equal(
      hows.map((how) => /\d+$/.exec(how)?.[0]),
      ["0", "1", "2", "2", "4"],
    );
  });
});

// ---------------------------------------------------------------- the real manuals

const specDir = join(root, "spec");
const manuals = process.env["AT_MQTT_MANUALS"] ?? join(root, "..", "shared", "manuals");

for (const spec of await loadSpecs(specDir)) {
  const title = `the manual of ${spec.family} holds nothing unexplained`;
  const path = join(manuals, `${spec.family}.txt`);
  if (!existsSync(path)) {
    test.skipLoudly(title, `there is no ${path}; AT_MQTT_MANUALS names the folder of the texts`);
    continue;
  }
  test(title, async () => {
    const explanations = await loadExplanations(specDir, spec.family);
    const { unexplained, complaints, counts } = audit(await readFile(path, "utf8"), spec, explanations);
    const report = tellAudit({ unexplained, complaints, counts }).join("\n");
    assert.is(unexplained.length + complaints.length, 0, report);
    for (const kind of Object.keys(KINDS) as Kind[])
      assert.ok(counts[kind].accounted > 0, `nothing found of: ${KINDS[kind]}`);
  });
}

test.run();
