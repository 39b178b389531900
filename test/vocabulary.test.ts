// What answers and data can look like in families that do not exist yet, at both ends of the line.

import type { Json } from "../runtime/spec/pointer.js";
import { toText } from "../runtime/bytes.js";
import { TimeoutError } from "../runtime/errors.js";
import type { Family } from "../runtime/model.js";
import { host, madeUp, moduleOf, printed } from "./helpers/made-up.js";
import { assert, suite } from "./suite.js";

const test = suite("vocabulary");

type Edits = { [pointer: string]: Json | undefined };
const PUB = "/commands/+ZPUB/forms/set";
const DATA = `${PUB}/data`;
const VALUES = { client: 0, topic: "t", qos: 0 };
const OUTCOMES = { done: { fields: { result: [0, 3] } }, failed: { fields: { result: [1, 2] } } };
/** What +ZPUB reports: without a client, so that only the order tells whose it is. */
function completion(): Json {
  return {
    title: "ZpubSetCompletion",
    type: "object",
    additionalProperties: false,
    required: ["result"],
    properties: { result: { type: "integer", minimum: 0, maximum: 3, "x-at-codes": "results" } },
    "x-at-wire": ["result"],
  };
}

function publishing(answers: Json, more: Edits = {}): Promise<Family> {
  const reports = JSON.stringify(answers).includes("completion");
  const told: Edits = reports ? { [`${PUB}/completion`]: completion(), [`${PUB}/outcomes`]: OUTCOMES } : {};
  const effect = { do: "publish", with: { topic: { parameter: "topic" }, payload: { data: true } } };
  return madeUp({ [`${PUB}/answers`]: answers, [`${PUB}/effect`]: effect, ...told, ...more });
}

/** Without data: the payload is what the command says. */
const SHORT: Edits = { [DATA]: undefined, "/recipes/publish/steps/0/data": undefined };
const short = (answers: Json, more: Edits = {}): Promise<Family> =>
  publishing(answers, {
    ...SHORT,
    "/recipes/publish/steps/0/bind/size": { const: 1 },
    [`${PUB}/effect`]: { do: "publish", with: { topic: { parameter: "topic" } } },
    ...more,
  });
const SHORT_VALUES = { ...VALUES, size: 1 };
const SHORT_LINE = 'AT+ZPUB=0,"t",0,1\\r';

// ---------------------------------------------------------------- answers

test("OK in front of the prompt, and OK behind the data", async () => {
  const family = await publishing([["ok", "prompt", "ok"], ["error"]]);
  const line = host(family);
  const handle = line.send("zpub.set", VALUES, "hi");
  line.lines("OK");
  assert.equal(line.takeWritten().slice(1), [], "data in front of the prompt");
  line.feed("> ");
  assert.equal(line.takeWritten(), ["hi"]);
  line.lines("OK");
  assert.is(line.result(handle).outcome, "done");
  const bench = moduleOf(family);
  assert.is(bench.type('AT+ZPUB=0,"t",0,2\\r'), `${printed("OK")}\\r\\n>  `);
  assert.is(bench.type("hi"), printed("OK"));
});

test("OK in front of the prompt only once, and refused behind it", async () => {
  const family = await publishing([["ok", "prompt", "completion"], ["ok", "prompt", "error"], ["error"]]);
  const line = host(family);
  const refused = line.send("zpub.set", VALUES, "hi");
  line.lines("OK");
  line.feed("> ");
  line.lines("ERROR");
  assert.is(line.result(refused).outcome, "refused");
  const twice = line.send("zpub.set", VALUES, "hi");
  line.lines("OK", "OK");
  assert.is(line.result(twice).outcome, "lost");
  assert.is.not(line.session.alignment, "aligned");
});

test("the prompt is OK", async () => {
  const family = await publishing([["prompt", "completion"], ["error"]], { [`${DATA}/prompt`]: "OK" });
  const line = host(family);
  const handle = line.send("zpub.set", VALUES, "hi");
  line.lines("OK");
  assert.equal(line.takeWritten().slice(1), ["hi"]);
  line.lines("+ZPUB: 0");
  assert.is(line.result(handle).outcome, "done");
  const bench = moduleOf(family);
  assert.is(bench.type('AT+ZPUB=0,"t",0,2\\r', "hi"), printed("OK") + printed("+ZPUB: 0"));
});

test("OK, then OK as the prompt", async () => {
  const line = host(await publishing([["ok", "prompt", "ok"], ["error"]], { [`${DATA}/prompt`]: "OK" }));
  const handle = line.send("zpub.set", VALUES, "hi");
  line.lines("OK");
  assert.equal(line.takeWritten().slice(1), []);
  line.lines("OK");
  assert.equal(line.takeWritten(), ["hi"]);
  line.lines("OK");
  assert.is(line.result(handle).outcome, "done");
});

test("a word is a prompt only as a whole line, also in small letters", async () => {
  const line = host(await publishing([["prompt", "ok"], ["error"]], { [`${DATA}/prompt`]: "ready" }));
  const handle = line.send("zpub.set", VALUES, "hi");
  line.lines("readyness", "ready");
  assert.equal(line.takeWritten().slice(1), ["hi"]);
  line.lines("OK");
  assert.is(line.result(handle).outcome, "done");
});

test("OK, completion, OK", async () => {
  const family = await short([["ok", "completion", "ok"], ["error"]]);
  const line = host(family);
  const handle = line.send("zpub.set", SHORT_VALUES);
  line.lines("OK", "+ZPUB: 0");
  assert.is(line.settled(handle).length, 0);
  line.lines("OK");
  assert.is(line.result(handle).outcome, "done");
  const bench = moduleOf(family);
  assert.is(bench.type(SHORT_LINE), printed("OK", "+ZPUB: 0", "OK"));
});

test("a completion alone is a refusal; one that went well waits for its OK", async () => {
  const line = host(await short([["ok", "completion"], ["completion"], ["error"]]));
  const refused = line.send("zpub.set", SHORT_VALUES);
  line.lines("+ZPUB: 2");
  assert.is(line.result(refused).outcome, "failed");
  assert.not(line.result(refused).accepted, "the module had taken it");
  const taken = line.send("zpub.set", SHORT_VALUES);
  line.lines("+ZPUB: 3");
  assert.is(line.settled(taken).length, 0);
  line.lines("OK");
  assert.is(line.result(taken).outcome, "done", "one of several values that mean the same");
});

test("no OK at all: the completion says it all", async () => {
  const family = await short([["completion"], ["error"]]);
  const line = host(family);
  const good = line.send("zpub.set", SHORT_VALUES);
  line.lines("+ZPUB: 0");
  assert.is(line.result(good).outcome, "done");
  const bad = line.send("zpub.set", SHORT_VALUES);
  line.lines("+ZPUB: 1");
  assert.ok(line.result(bad).accepted);
  const bench = moduleOf(family);
  bench.answer = () => ({ outcome: "failed" });
  assert.is(bench.type(SHORT_LINE), printed("+ZPUB: 1"), "the first of the values");
});

test("where no completion tells the outcome, an error behind the data may have had an effect", async () => {
  const line = host(await publishing([["prompt", "ok"], ["error"]]));
  const early = line.send("zpub.set", VALUES, "hi");
  line.lines("ERROR");
  assert.not(line.result(early).mayHaveActed);
  line.wait(1000);
  const late = line.send("zpub.set", VALUES, "hi");
  line.feed("> ");
  line.lines("ERROR");
  assert.ok(line.result(late).mayHaveActed);
});

test("where no completion tells the outcome, the module's OK waits for the broker", async () => {
  const family = await short([["ok"], ["error"]]);
  const bench = moduleOf(family);
  bench.answer = () => undefined;
  assert.is(bench.type(SHORT_LINE), "");
  bench.module.settle(bench.actions.at(-1)?.id ?? 0, { outcome: "failed" });
  assert.is(bench.printed(), printed("ERROR"));
});

// ---------------------------------------------------------------- whose completion

const WINDOW: Edits = { [`${PUB}/window`]: 3 };

test("commands that a completion does not tell apart are not in flight together", async () => {
  const line = host(await short([["ok", "completion"], ["error"]], WINDOW));
  const [first, second] = [line.send("zpub.set", SHORT_VALUES), line.send("zpub.set", SHORT_VALUES)];
  line.lines("OK");
  assert.is(line.takeWritten().length, 1);
  line.lines("+ZPUB: 1");
  assert.is(line.result(first).outcome, "failed");
  assert.is(line.takeWritten().length, 1);
  line.lines("+ZPUB: 0", "OK");
  assert.is(line.result(second).outcome, "done");
});

test("after a time-out nobody is given a completion that nothing tells apart", async () => {
  const line = host(await short([["ok", "completion"], ["error"]], WINDOW));
  const first = line.send("zpub.set", SHORT_VALUES);
  const second = line.send("zpub.set", SHORT_VALUES);
  line.lines("OK");
  line.wait(1400);
  assert.instance(line.result(first).error, TimeoutError);
  assert.is(line.result(second).error?.code, "answer-outstanding");
  const third = line.send("zpub.set", SHORT_VALUES);
  assert.is(line.result(third).error?.code, "answer-outstanding");
  line.lines("+ZPUB: 0");
  assert.is(line.of("issue").filter(({ issue }) => issue === "late-answer").length, 1);
  const fourth = line.send("zpub.set", SHORT_VALUES);
  line.lines("OK", "+ZPUB: 0");
  assert.is(line.result(fourth).outcome, "done");
});

test("a lost connection ends the command whose outcome it was", async () => {
  const line = host(await short([["ok", "completion"], ["error"]], WINDOW));
  const handle = line.send("zpub.set", SHORT_VALUES);
  line.lines("OK", "+ZLOST: 0,1");
  assert.is(line.result(handle).error?.code, "connection-lost");
  assert.is(line.session.alignment, "aligned");
});

// ---------------------------------------------------------------- data

const PATTERN: Edits = {
  [`${DATA}/end`]: "pattern",
  [`${DATA}/length`]: undefined,
  [`${DATA}/pattern`]: "+++",
};
const SENT = { ...VALUES, size: 2 };
const SIZE: Edits = { "/recipes/publish/steps/0/bind/size": { const: 1 } };
const ANSWERS = [["prompt", "ok"], ["error"]];
const START = 'AT+ZPUB=0,"t",0,2\\r';

test("data ended by a pattern", async () => {
  const family = await publishing(ANSWERS, { ...PATTERN, ...SIZE });
  const line = host(family);
  const handle = line.send("zpub.set", SENT, "hi");
  line.feed("> ");
  assert.equal(line.takeWritten().slice(1), ["hi+++"]);
  line.lines("OK");
  assert.is(line.result(handle).outcome, "done");
  for (const text of ["a+++b", "a+"])
    assert.throws(() => line.send("zpub.set", SENT, text), /\+\+\+ at 1, which ends the data/);
  const bench = moduleOf(family);
  bench.type(START);
  assert.is(bench.type("h", "i+", "+", "+"), printed("OK"));
  assert.equal(bench.actions.at(-1)?.args["payload"], Uint8Array.of(0x68, 0x69));
});

test("data ended by a pattern behind a silence", async () => {
  const quiet = { milliseconds: 200 };
  const family = await publishing(ANSWERS, { ...PATTERN, ...SIZE, [`${DATA}/quiet`]: quiet });
  const line = host(family);
  const handle = line.send("zpub.set", SENT, "hi");
  line.feed("> ");
  assert.equal(line.takeWritten().slice(1), ["hi"]);
  line.wait(199);
  assert.equal(line.takeWritten(), []);
  line.wait(10);
  assert.equal(line.takeWritten(), ["+++"]);
  line.lines("OK");
  assert.is(line.result(handle).outcome, "done");
  const bench = moduleOf(family);
  bench.type(START);
  bench.wait(100);
  assert.is(bench.type("h+++"), "", "no silence in front of it");
  bench.wait(200);
  assert.is(bench.type("+", "+x"), "", "silence, but no pattern");
  bench.wait(200);
  assert.is(bench.type("+", "++"), printed("OK"));
  assert.is(toText(bench.actions.at(-1)?.args["payload"] as Uint8Array), "h+++++x");
});

test("data ended by silence", async () => {
  const idle = { ...PATTERN, [`${DATA}/end`]: "idle", [`${DATA}/pattern`]: undefined };
  const quiet = { milliseconds: 200 };
  const family = await publishing(ANSWERS, { ...idle, ...SIZE, [`${DATA}/quiet`]: quiet });
  const line = host(family);
  const handle = line.send("zpub.set", SENT, "hi");
  line.feed("> ");
  assert.equal(line.takeWritten().slice(1), ["hi"]);
  line.lines("OK");
  assert.is(line.result(handle).outcome, "done");
  const bench = moduleOf(family);
  bench.type(START);
  assert.is(bench.wait(1000), "", "nothing typed yet");
  bench.type("h");
  assert.is(bench.wait(199), "");
  bench.type("i");
  assert.is(bench.wait(199), "");
  assert.is(bench.module.nextTimeout(), bench.now + 1);
  assert.is(bench.wait(1), printed("OK"));
  assert.equal(bench.actions.at(-1)?.args["payload"], Uint8Array.of(0x68, 0x69));
  assert.is(bench.type(`${START}hi`), "\\r\\n>  ", "data that comes with its command");
  assert.is(bench.wait(200), printed("OK"));
});

/** A stage for data that is not published: what can be done about a prompt that was lost. */
const STAGED: Edits = { ...SIZE, [`${PUB}/effect`]: undefined };

test("a lost prompt is healed by the pattern behind its silence, or by silence", async () => {
  const quiet = { milliseconds: 700 };
  const pattern = await publishing(ANSWERS, { ...PATTERN, ...STAGED, [`${DATA}/quiet`]: quiet });
  const idle = await publishing(ANSWERS, {
    ...PATTERN,
    ...STAGED,
    [`${DATA}/end`]: "idle",
    [`${DATA}/pattern`]: undefined,
    [`${DATA}/quiet`]: quiet,
  });
  for (const [family, ending] of [
    [pattern, "+++\\r"],
    [idle, "\\r"],
  ] as const) {
    const [line, bench] = [host(family), moduleOf(family)];
    const handle = line.send("zpub.set", SENT, "hi");
    bench.type(START);
    const written: string[] = [];
    for (let i = 0; i < 100; i++) {
      const bytes = line.takeWritten().slice(i === 0 ? 1 : 0);
      written.push(...bytes);
      line.feed(bench.type(...bytes));
      line.wait(100);
      line.feed(bench.wait(100));
    }
    assert.is(line.result(handle).outcome, "timeout");
    assert.is(written[0], ending);
    assert.is(line.session.alignment, "aligned");
  }
});

test("only CR ends a command line: LF behind it is data", async () => {
  const bench = moduleOf(await publishing(ANSWERS, { "/line/end": "cr" }));
  bench.type('AT+ZPUB=0,"t",0,2\\r\\n');
  assert.is(bench.type("h"), printed("OK"));
  assert.equal(bench.actions.at(-1)?.args["payload"], Uint8Array.of(0x0a, 0x68));
  assert.is(bench.type("\\nAT\\r"), printed("OK"), "in front of a command it is nothing");
});

test.run();
