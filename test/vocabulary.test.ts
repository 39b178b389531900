// What answers, data and messages can look like in families that do not exist yet, at both ends of the line.

import type { Json } from "../codegen/pointer.js";
import { toText } from "../runtime/bytes.js";
import { ModuleError, TimeoutError } from "../runtime/errors.js";
import type { Family } from "../runtime/model.js";
import { fetching } from "./codegen/acme.js";
import { Bench } from "./helpers/bench.js";
import { Line } from "./helpers/line.js";
import { madeUp } from "./helpers/made-up.js";
import { assert, suite } from "./suite.js";

const test = suite("vocabulary");

type Edits = { [pointer: string]: Json | undefined };
const PUB = "/commands/+ZPUB/forms/set";
const DATA = `${PUB}/data`;
const VALUES = { client: 0, topic: "t", qos: 0 };
const OUTCOMES = { done: { fields: { result: [0, 3] } }, failed: { fields: { result: [1, 2] } } };
const printed = (...texts: string[]): string => texts.map((text) => `\\r\\n${text}\\r\\n`).join("");

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

const host = (family: Family): Line => new Line(family).assume("connected", 0);

/** A module whose client 0 is connected. */
function moduleOf(family: Family): Bench {
  const bench = new Bench(family);
  bench.type('AT+ZOPEN=0,"h",1883\\r');
  bench.printed();
  assert.is(bench.module.stateOf(0), "connected");
  return bench;
}

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

test("completions without an id go to the oldest", async () => {
  const line = host(await short([["ok", "completion"], ["error"]], WINDOW));
  const [first, second] = [line.send("zpub.set", SHORT_VALUES), line.send("zpub.set", SHORT_VALUES)];
  line.lines("OK", "OK", "+ZPUB: 1");
  assert.is(line.result(first).outcome, "failed");
  assert.is(line.settled(second).length, 0);
  line.lines("+ZPUB: 0");
  assert.is(line.result(second).outcome, "done");
});

test("after a time-out nobody is given a completion that nothing tells apart", async () => {
  const line = host(await short([["ok", "completion"], ["error"]], WINDOW));
  const first = line.send("zpub.set", SHORT_VALUES);
  line.lines("OK");
  line.wait(500);
  const second = line.send("zpub.set", SHORT_VALUES);
  line.lines("OK");
  line.wait(900);
  assert.instance(line.result(first).error, TimeoutError);
  assert.is(line.result(second).error?.code, "answer-outstanding");
  const third = line.send("zpub.set", SHORT_VALUES);
  assert.is(line.result(third).error?.code, "answer-outstanding");
  line.lines("+ZPUB: 0", "+ZPUB: 0");
  assert.is(line.of("issue").filter(({ issue }) => issue === "late-answer").length, 2);
  const fourth = line.send("zpub.set", SHORT_VALUES);
  line.lines("OK", "+ZPUB: 0");
  assert.is(line.result(fourth).outcome, "done");
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

// ---------------------------------------------------------------- responses, reasons, refusals

const STAT = "/commands/+ZSTAT/forms/read";
const ROWS: Edits = {
  "/settings/keepAlive": { title: "Keep-alive", default: 60 },
  [`${STAT}/response/properties/keepAlive`]: { type: "integer" },
  [`${STAT}/response/x-at-rows`]: [{ prefix: "KEEPALIVE", wire: ["keepAlive"] }],
  [`${STAT}/effect/line/keepAlive`]: { setting: "keepAlive" },
};

test("a response over several lines", async () => {
  const family = await madeUp(ROWS);
  const line = host(family);
  const handle = line.send("zstat.read");
  line.lines("KEEPALIVE: 1", "+ZSTAT: 0,1", "KEEPALIVE: 60", "OK");
  assert.equal(line.result(handle).response, [{ client: 0, state: 1, keepAlive: 60 }]);
  const short = line.send("zstat.read");
  line.lines("+ZSTAT: 0,1", "OK");
  assert.equal(line.result(short).response, [{ client: 0, state: 1 }]);
  assert.is(new Bench(family).type("AT+ZSTAT?\\r"), printed("+ZSTAT: 0,0", "KEEPALIVE: 60", "OK"));
});

test("the bytes of a response are no lines", async () => {
  const bytes = { type: "string", "x-at-bytes": true, "x-at-max-bytes": 100 };
  const line = host(await madeUp({ "/commands/+ZVER/forms/execute/response/properties/version": bytes }));
  const handle = line.send("zver.execute");
  line.feed('\\r\\n+ZVER: "a\\r\\nOK\\r\\n', 'b"\\r\\n\\r\\nOK\\r\\n');
  const [response] = line.result(handle).response;
  assert.is(toText(response?.["version"] as Uint8Array), "a\r\nOK\r\nb");
});

const REASON: Edits = {
  "/urcs/ZERR": {
    title: "Why",
    source: { section: "3.4" },
    role: "reason",
    fields: {
      title: "ZerrUrc",
      type: "object",
      additionalProperties: false,
      required: ["code"],
      properties: { code: { type: "integer", "x-at-codes": "results", "x-at-open": true } },
      "x-at-wire": ["code"],
      "x-at-separator": ":",
    },
    cause: "code",
  },
  "/refusals/parameter": { final: "ERROR", code: -1 },
};

test("a line in front of ERROR says why", async () => {
  const family = await madeUp(REASON);
  const line = host(family);
  const handle = line.send("zdisc.set", { client: 0 });
  line.lines("ZERR:-1", "ERROR");
  const { error } = line.result(handle);
  assert.instance(error, ModuleError);
  assert.match(error?.message ?? "", /Not done/);
  assert.is(error?.details.value, -1);
  assert.is(line.of("urc").length, 0);
  assert.is(new Bench(family).type("AT+ZDISC=77\\r"), printed("ZERR:-1", "ERROR"));
});

test("the reason of an earlier refusal is no answer to a question", async () => {
  const line = host(await madeUp(REASON));
  line.session.realign(0);
  line.wait(600);
  line.lines("ZERR:-1", "ERROR");
  assert.is(line.session.alignment, "probing");
  line.lines("+ZSTAT: 0,1", "OK");
  assert.is(line.session.alignment, "aligned");
});

test("a refusal that is nothing but a completion", async () => {
  const refusal = { fields: { result: 2 } };
  const answers = [["ok", "completion"], ["completion"], ["error"], ["cme"]];
  const open = "/commands/+ZOPEN/forms/set";
  const family = await madeUp({
    [`${open}/answers`]: answers,
    [`${open}/refusals/state:connected`]: refusal,
    "/finals/busy p...": { kind: "error", title: "Busy", source: { section: "1.1" } },
    "/refusals/busy": { final: "busy p..." },
  });
  assert.is(moduleOf(family).type('AT+ZOPEN=0,"h",1883\\r'), printed("+ZOPEN: 0,2"));
  const bench = new Bench(family);
  bench.answer = () => undefined;
  assert.is(bench.type('AT+ZOPEN=1,"h",1883\\r', 'AT+ZOPEN=1,"h",1883\\r'), printed("OK", "busy p..."));
  const line = host(family);
  const handle = line.send("zdisc.set", { client: 0 });
  line.lines("busy p...");
  assert.is(line.result(handle).outcome, "refused");
});

test("a URC that is printed only while a setting asks for it", async () => {
  const bench = moduleOf(await madeUp({ "/urcs/+ZLOST/needs": { timeout: 30 } }));
  bench.type('AT+ZOPEN=1,"h",1883,75\\r');
  bench.module.disconnected(1);
  assert.is(bench.printed(), "", "client 1 has another time limit");
});

test("one client without an index", async () => {
  const line = new Line(await madeUp({ "/clients": { properties: [], minimum: 0, maximum: 0 } }));
  line.assume("connected", 0);
  const handle = line.send("zdisc.set", { client: 3 });
  line.lines("OK");
  assert.is(line.result(handle).outcome, "done");
  assert.is(line.session.clients.stateOf(0), "closed");
});

// ---------------------------------------------------------------- messages

const delivery = (
  payload: string,
): { client: number; topic: Uint8Array; payload: Uint8Array; messageId: number } => ({
  client: 0,
  topic: Uint8Array.of(0x74),
  payload: new TextEncoder().encode(payload),
  messageId: 1,
});

test("an announced message is fetched", async () => {
  const line = host(await madeUp(fetching()));
  const busy = line.send("zver.execute");
  line.lines('+ZRECV: 1,"t",6');
  const queued = line.send("zver.execute");
  line.takeWritten();
  line.lines('+ZVER: "1"', "OK");
  assert.is(line.result(busy).outcome, "done");
  assert.equal(line.takeWritten(), ["AT+ZGET=1\\r"], "in front of what was queued later");
  line.feed('\\r\\n+ZGET: 6,"t"\\r\\nOK\\r\\nhi\\r\\nOK\\r\\n');
  const [message] = line.of("message");
  assert.is(toText(message?.payload ?? new Uint8Array()), "OK\r\nhi");
  assert.equal(line.takeWritten(), ["AT+ZVER\\r"]);
  line.lines('+ZVER: "1"', "OK");
  assert.is(line.result(queued).outcome, "done");
  assert.is(line.of("settled").length, 2, "the fetch is the session's own");
});

test("a fetch that fails is an issue, and one that cannot be sent is another", async () => {
  const line = host(await madeUp(fetching()));
  line.lines('+ZRECV: 1,"t",2', "ERROR", '+ZRECV: 9,"t",2', '+ZRECV: 2,"t",2', "OK");
  const issues = line.of("issue").filter(({ issue }) => issue === "incomplete-message");
  assert.is(issues.length, 3);
  assert.is(line.session.alignment, "aligned");
});

test("fetches wait for the session to be aligned, and are not repeated", async () => {
  const line = host(await madeUp(fetching()));
  line.session.realign(0);
  line.lines('+ZRECV: 1,"t",2', '+ZRECV: 1,"t",2');
  assert.equal(line.takeWritten(), []);
  line.wait(600);
  assert.equal(line.takeWritten(), ["AT+ZSTAT?\\r"]);
  line.lines("+ZSTAT: 0,1", "OK");
  assert.equal(line.takeWritten(), ["AT+ZGET=1\\r"]);
  line.feed('\\r\\n+ZGET: 2,"t"\\r\\nhi\\r\\nOK\\r\\n');
  assert.equal(line.takeWritten(), []);
});

test("a module keeps messages in slots and drops what finds none", async () => {
  const bench = moduleOf(await madeUp(fetching()));
  for (const payload of ["one", "two", "three"]) bench.module.deliver(delivery(payload));
  assert.is(bench.printed(), printed('+ZRECV: 1,"t",3', '+ZRECV: 2,"t",3'));
  assert.is(bench.type("AT+ZGET=2\\r"), `${printed('+ZGET: 3,"t"')}two${printed("OK")}`);
  assert.is(bench.type("AT+ZGET=2\\r"), printed("ERROR"), "fetched already");
  bench.module.deliver(delivery("four"));
  assert.is(bench.printed(), printed('+ZRECV: 2,"t",4'));
});

test("the payload of a message is the block behind its line", async () => {
  const family = await madeUp({
    "/urcs/+ZRECV/fields/properties/payload": undefined,
    "/urcs/+ZRECV/fields/required": ["client", "topic", "size"],
    "/urcs/+ZRECV/fields/x-at-wire": ["client", "topic", "size"],
    "/urcs/+ZRECV/block": { name: "body", length: "size", maximum: 1024 },
    "/urcs/+ZRECV/examples": undefined,
    "/receive/payload": "body",
  });
  const bench = moduleOf(family);
  bench.module.deliver(delivery("OK\r\n"));
  const text = bench.printed();
  assert.is(text, `${printed('+ZRECV: 0,"t",4')}OK\\r\\n`);
  const line = host(family);
  line.feed(text);
  assert.is(toText(line.of("message")[0]?.payload ?? new Uint8Array()), "OK\r\n");
});

test.run();
