// What only one grammar has: a dialogue of its own for each way in which makers differ, between a session and a virtual
// module of a family that does not exist (test/families/spec). And the proof that nothing that can be said goes unused:
// families use every word of the closed vocabulary, and those that are made up say every way in which grammars differ.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "../runtime/spec/pointer.js";
import { tablesOf } from "../runtime/spec/tables.js";
import { toBytes, toText } from "../runtime/bytes.js";
import type { Family } from "../runtime/model.js";
import { Dialogue } from "./helpers/dialogue.js";
import { GRAMMARS } from "./helpers/grammars.js";
import { MADE, resolveMade } from "./helpers/made.js";
import { says, type Where } from "./helpers/page.js";
import { Vocabulary } from "./helpers/vocabulary.js";
import { root } from "./runner/child.js";
import { assert, suite } from "./suite.js";

const test = suite("grammars");
const made = await resolveMade();
const families = new Map(made.map((spec) => [spec.family, tablesOf(spec)]));

test("ash: a refusal is the completion alone, and the sign tells who refused", () => {
  const dialogue = new Dialogue(tables("ash"), "connected");
  assert.is(dialogue.type(toBytes('AT#PUB=1,"t",1,0\r')), "\r\n#PUB: 1,-4\r\n");
  const settled = dialogue.run("sub.set.on", { client: 1, mode: 1, topic: "t", qos: 1 });
  assert.is(settled.outcome, "notConnected");
  assert.match(settled.error?.message ?? "", "Not connected");
  assert.is(settled.error?.details.advice, "Connect first.");
});

test("ash: messages are announced only where the network's events are switched on, and wait in slots", () => {
  const dialogue = new Dialogue(tables("ash"));
  const deliver = (text: string): void => {
    dialogue.module.deliver({ client: 1, topic: toBytes("t"), payload: toBytes(text), messageId: 26 });
    dialogue.work();
  };
  deliver("unseen");
  assert.is(dialogue.printed(), "");
  dialogue.run("net.set", { events: 1 });
  dialogue.printed();
  deliver("seen");
  assert.match(dialogue.printed(), '#MSG: 1,2,"t",4');
  const message = dialogue.events.find(({ type }) => type === "message") as
    { payload: Uint8Array } | undefined;
  assert.is(toText(message?.payload ?? new Uint8Array(0)), "seen");
});

test("beech: a line in front of ERROR says why; the command explains itself with it", () => {
  const dialogue = new Dialogue(tables("beech-raw"), "connected");
  assert.is(dialogue.type(toBytes('AT+LEAFSUB=0,"t",1\r')), "\r\nERR CODE:5\r\n\r\nERROR\r\n");
  const settled = dialogue.run("leafsub.set", { link: 0, topic: "t", qos: 1 });
  assert.match(settled.error?.message ?? "", "Not in this state");
  assert.is(settled.error?.details.advice, "Connect first.");
});

test("beech: busy is a final result code of its own", () => {
  const dialogue = connected("beech-text");
  dialogue.broker = () => undefined;
  const publish = 'AT+LEAFPUB=0,"t","x",0,0\r';
  dialogue.type(toBytes(publish));
  assert.is(dialogue.type(toBytes(publish)), "\r\nbusy p...\r\n");
});

test("beech: a publish that fails after OK and the data says so in a word, under another name", () => {
  const dialogue = connected("beech-raw");
  dialogue.broker = () => ({ outcome: "failed" });
  const settled = dialogue.run("leafraw.set", { link: 0, topic: "t", qos: 1, retain: 0 }, toBytes("x"));
  assert.is(dialogue.printed(), "\r\nOK\r\n\r\n> \r\n+PUB:FAIL\r\n");
  assert.is(settled.outcome, "failed");
  assert.ok(settled.accepted);
});

test("beech: only the host escapes", () => {
  const dialogue = connected("beech-raw");
  const topic = 'a"b,c\\d';
  dialogue.broker = ({ args }) => ({ outcome: args["topic"] === topic ? "done" : "failed" });
  assert.is(dialogue.run("leafsub.set", { link: 0, topic, qos: 0 }).outcome, "done");
  dialogue.printed();
  dialogue.module.deliver({ client: 0, topic: toBytes(topic), payload: toBytes("x"), messageId: 0 });
  dialogue.work();
  assert.is(dialogue.printed(), '\r\n+LEAFMSG:0,"a"b,c\\d",1,x\r\n');
  const message = dialogue.events.find(({ type }) => type === "message") as { topic: Uint8Array } | undefined;
  assert.is(toText(message?.topic ?? new Uint8Array(0)), topic);
});

test("beech: disconnecting forgets all set-up", () => {
  const dialogue = connected("beech-raw");
  dialogue.run("leaffall.set", { link: 0 });
  assert.match(dialogue.type(toBytes('AT+LEAFGROW=0,"h",1883\r')), "ERR CODE:5");
  dialogue.type(toBytes('AT+LEAFUSER=0,"b",,,60,1\r'));
  assert.match(dialogue.type(toBytes('AT+LEAFGROW=0,"h",1883\r')), "OK");
});

test("cedar: OK is the outcome, and the prompt in front of it", () => {
  const dialogue = connected("cedar");
  dialogue.run("barkpub.set", { topic: "t", qos: 1, retain: 0 }, toBytes("OK\r\n"));
  assert.is(dialogue.printed(), "\r\nOK\r\n\r\nOK\r\n");
  dialogue.broker = () => ({ outcome: "failed" });
  const settled = dialogue.run("barksub.set", { topic: "t", qos: 1 });
  assert.is(dialogue.printed(), "\r\nERROR\r\n");
  assert.is(settled.outcome, "refused");
});

test("cedar: an answer over several lines with bare keys is one answer", () => {
  const dialogue = new Dialogue(tables("cedar"));
  dialogue.run("barkconf.set.clientId", { clientId: "c" });
  dialogue.printed();
  const { response } = dialogue.run("barkconf.read", {});
  assert.match(dialogue.printed(), /\+BARKCONF:\s+CLIENTID: "c"\s+KEEPALIVE: 60\s+OK/);
  assert.equal(response, [{ clientId: "c", keepAlive: 60 }]);
});

test("dogwood: two OK for one command, and of several results the last counts", () => {
  const dialogue = new Dialogue(tables("dogwood-line"));
  const values = { index: 0, host: "h", port: 1883, clientId: "c", keepAlive: 60, cleanSession: 1 };
  assert.is(dialogue.run("rootcon.set", values).outcome, "done");
  assert.is(dialogue.printed(), "\r\nOK\r\n\r\n^ROOTCON: 0,0\r\n\r\nOK\r\n");
  dialogue.broker = () => undefined;
  const handle = dialogue.send("rootsub.set", {
    index: 0,
    packet: 7,
    subscriptions: [{ topic: "t", qos: 1 }],
  });
  dialogue.print(toBytes("\r\n^ROOTSUB: 0,7,1\r\n"));
  assert.is(dialogue.settled(handle), undefined);
  dialogue.print(toBytes("\r\n^ROOTSUB: 0,7,0,1\r\n"));
  assert.is(dialogue.settled(handle)?.outcome, "done");
});

test("dogwood: the same line is an answer to two questions, and news", () => {
  const dialogue = connected("dogwood-parts");
  dialogue.printed();
  assert.equal(dialogue.run("rootstat.set", { index: 0 }).response, [{ index: 0, status: 1 }]);
  assert.is(dialogue.run("rootstat.read", {}).response.length, 2);
  dialogue.print(toBytes("\r\n^ROOTSTAT: 0,0\r\n"));
  assert.is(dialogue.events.filter(({ type }) => type === "lost").length, 1);
});

test("dogwood: a text of several lines is one value", () => {
  const [line] = new Dialogue(tables("dogwood-line")).run("petal.read", {}).response;
  assert.is(toText(line?.["notice"] as Uint8Array), 'First line,\r\n"second" line');
});

test("elm: where results carry no identifier, a publish waits for the result of the one before it", () => {
  const dialogue = connected("elm");
  const ids: number[] = [];
  dialogue.broker = ({ id }) => void ids.push(id) as undefined;
  const handles = ["1", "2", "3"].map((text) =>
    dialogue.send("twigpub.set", { topic: "t", qos: 1, retain: 0 }, toBytes(text)),
  );
  for (const [i, outcome] of (["done", "failed", "done"] as const).entries()) {
    while (ids.length <= i && dialogue.pass());
    assert.is(ids.length, i + 1);
    dialogue.module.settle(ids[i] as number, { outcome });
    dialogue.work();
  }
  assert.equal(
    handles.map((handle) => dialogue.settled(handle)?.outcome),
    ["done", "failed", "done"],
  );
});

test("elm: an outcome without a final result code, and a setting that changes the shape of a message", () => {
  const dialogue = connected("elm");
  assert.is(dialogue.run("twigsub.set", { topic: "t", qos: 0 }).outcome, "done");
  assert.is(dialogue.printed(), "\r\n%TWIGSUB: 0\r\n");
  for (const shown of [0, 1]) {
    dialogue.run("twigshow.set", { shown });
    dialogue.printed();
    dialogue.module.deliver({ client: 0, topic: toBytes("t"), payload: toBytes("on"), messageId: 0 });
    dialogue.work();
    assert.is(dialogue.printed(), `\r\n%TWIGMSG: "t",${shown ? "2," : ""}"on"\r\n`);
  }
  assert.is(dialogue.events.filter(({ type }) => type === "message").length, 2);
});

test("elm: a bare word is an answer, and news in between is not", () => {
  const dialogue = connected("elm");
  const handle = dialogue.send("e0.execute", {});
  assert.ok(dialogue.settled(handle));
  assert.equal(dialogue.run("twigname.execute", {}).response, [{ word: "elm-e1" }]);
  const silent = new Dialogue(tables("elm"));
  silent.deaf = true;
  const asked = silent.send("twigname.execute", {});
  silent.print(toBytes('\r\n%TWIGMSG: "t","on"\r\n\r\nelm-e1\r\n\r\nOK\r\n'));
  assert.equal(silent.settled(asked)?.response, [{ word: "elm-e1" }]);
  silent.send("twigname.execute", {});
  silent.print(toBytes("\r\n%TWIGLOST\r\n"));
  assert.is(silent.events.filter(({ type }) => type === "lost").length, 1);
});

test("a data state that nobody completes is left by ESC, or by waiting", () => {
  const ash = connected("ash");
  assert.match(ash.type(toBytes('AT#PUB=1,"t",1,0\r')), "> ");
  assert.is(ash.type(toBytes("half\x1b")), "\r\nOK\r\n");
  const beech = connected("beech-raw");
  assert.match(beech.type(toBytes('AT+LEAFRAW=0,"t",9,1,0\r')), "> ");
  beech.type(toBytes("half"));
  assert.ok(beech.pass());
  assert.match(beech.printed(), "ERROR");
});

// ---------------------------------------------------------------- the vocabulary

test("every word of the closed vocabulary is used by a family", () => {
  const schema = readJson(join(root, "spec/schema/spec.schema.json"));
  const vocabulary = new Vocabulary(schema);
  const used = new Set(specFiles().flatMap((file) => [...vocabulary.used(readJson(file))]));
  assert.equal(
    vocabulary.words.filter((word) => !used.has(word)),
    [],
  );
  assert.ok(vocabulary.words.length > 400);
});

test("every way in which grammars differ in the field is said by one of them", () => {
  const specs = made.map((spec) => JSON.parse(JSON.stringify(spec)) as JsonObject);
  // A prefix is one family's; whatever else belongs together is said by the same.
  const isSaid = ([line, where]: [string, readonly Where[]]): boolean =>
    line.startsWith("a prefix")
      ? where.every((each) => specs.some((spec) => says(spec, each)))
      : specs.some((spec) => where.every((each) => says(spec, each)));
  const missing = Object.entries(GRAMMARS).filter((entry) => !isSaid(entry));
  assert.equal(
    missing.map(([line]) => line),
    [],
  );
});

test("a word that nobody uses would be found", () => {
  const schema = readJson(join(root, "spec/schema/spec.schema.json"));
  const { data } = schema["definitions"] as { data: { properties: { end: { enum: string[] } } } };
  data.properties.end.enum.push("bell");
  const vocabulary = new Vocabulary(schema);
  assert.ok(vocabulary.words.includes("data.end=bell"));
  const file: JsonObject = { commands: { A: { forms: { set: { data: { end: "bell" } }, read: null } } } };
  assert.equal([...vocabulary.used(file)].filter((word) => word.includes("=")).sort(), [
    "data.end=bell",
    "formKey=set",
  ]);
});

// ---------------------------------------------------------------- tools

function tables(name: string): Family {
  return families.get(name) as Family;
}

/** A dialogue whose client the family's own recipe has connected. */
function connected(name: string): Dialogue {
  const dialogue = new Dialogue(tables(name));
  dialogue.operate("connect", { host: "h", port: 1883, clientId: "c", keepAlive: 60, cleanSession: 1 });
  dialogue.printed();
  return dialogue;
}

function readJson(file: string): JsonObject {
  return JSON.parse(readFileSync(file, "utf8")) as JsonObject;
}

function specFiles(): string[] {
  const shipped = readdirSync(join(root, "spec"), { recursive: true, encoding: "utf8" })
    .filter((file) => !/^(?:audit|schema)\//.test(file))
    .map((file) => join(root, "spec", file));
  const own = readdirSync(MADE, { recursive: true, encoding: "utf8" }).map((file) => join(MADE, file));
  return [...shipped, ...own].filter((file) => file.endsWith(".json"));
}

test.run();
