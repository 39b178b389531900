// What responses, reasons, refusals and messages can look like in families that do not exist yet, at both ends of the line.

import type { Json } from "../runtime/spec/pointer.js";
import { toText } from "../runtime/bytes.js";
import { ModuleError } from "../runtime/errors.js";
import { fetching } from "./codegen/acme.js";
import { Bench } from "./helpers/bench.js";
import { Line } from "./helpers/line.js";
import { host, madeUp, moduleOf, printed } from "./helpers/made-up.js";
import { assert, suite } from "./suite.js";

const test = suite("vocabulary of lines");

type Edits = { [pointer: string]: Json | undefined };

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
