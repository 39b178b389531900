// `connected` is true only while it is: every proof that there is no connection ends in `close` with the reason, once, and the
// next connect works. And a connect works whatever an earlier program left, in whichever client of the module.

import { family as a7600 } from "../generated/families/simcom-a7600/index.js";
import { family as bc660k } from "../generated/families/quectel-bc660k/index.js";
import { toBytes } from "../runtime/bytes.js";
import { AtError, openModule, type Family } from "../runtime/index.js";
import { memoryPair } from "../runtime/transport/memory.js";
import { Desk, pass } from "./helpers/desk.js";
import { FAMILIES } from "./helpers/families.js";
import { fastForward } from "./helpers/fast-forward.js";
import { assert, suite } from "./suite.js";

const test = suite("connected");
const URL = "mqtt://broker.example";

async function caught(promise: Promise<unknown>): Promise<AtError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof AtError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

/** Runs with two connected clients, both of which are gone at the end, each with one reason; then both connect again. */
function bothLost(
  family: Family,
  what: (desk: Desk, publish: () => Promise<unknown>) => Promise<void>,
  reason: RegExp,
): Promise<void> {
  return fastForward(async () => {
    const desk = new Desk(family);
    const both = [desk.client(), desk.client()];
    for (const { client } of both) await client.connectAsync(URL);
    await what(desk, () => caught(both[0]?.client.publishAsync("t", "x", { qos: 1 }) as Promise<void>));
    await pass(1_000);
    for (const { client, closed } of both) {
      assert.is(client.connected, false);
      assert.is(closed.length, 1, closed.join());
      assert.match(closed[0] as string, reason);
    }
    for (const { client } of both) await client.connectAsync(URL);
    for (const { client } of both) await client.publishAsync("t", "again", { qos: 1 });
    for (const { closed } of both) assert.is(closed.length, 1);
  });
}

for (const family of FAMILIES) {
  test(`${family.name}: a restart that nobody heard is found by the first publish that is refused`, () =>
    bothLost(
      family,
      async (desk, publish) => {
        desk.restartInSilence({ echo: false });
        await publish();
      },
      /no connection any more.*: AT/,
    ));

  test(`${family.name}: and by the first command that is echoed again`, () =>
    bothLost(
      family,
      async (desk) => {
        desk.restartInSilence();
        await desk.module.command("csq.execute", {});
      },
      /no connection any more.*: commands are echoed again/,
    ));

  for (const urc of Object.values(family.urcs).filter(({ role }) => role === "reboot"))
    test(`${family.name}: ${urc.prefix} alone is a restart`, () =>
      bothLost(
        family,
        async (desk) => {
          desk.restartInSilence();
          desk.print(`\\r\\n${urc.prefix}${urc.layout ? ": 1" : ""}\\r\\n`);
          await pass(0);
        },
        /restarted/,
      ));

  test(`${family.name}: a module that has died is no connection`, () =>
    fastForward(async () => {
      const desk = new Desk(family);
      const { client, closed } = desk.client();
      await client.connectAsync(URL);
      desk.isAlive = false;
      const error = await caught(client.publishAsync("t", "x", { qos: 1 }));
      assert.ok(["timeout", "module-silent"].includes(error.code), error.code);
      await pass(600_000);
      assert.equal([client.connected, closed.length], [false, 1]);
      // Where it may be waiting for data, and no time is printed, nobody asks whether it is alive.
      assert.match(String(closed), /^the module does not answer$|a reset of the module is needed$/);
      desk.isAlive = true;
      if (/reset/.test(String(closed))) desk.restart();
      await client.connectAsync(URL);
      await client.publishAsync("t", "x", { qos: 1 });
    }));

  test(`${family.name}: a refusal that means nothing costs nobody his connection`, () =>
    fastForward(async () => {
      const desk = new Desk(family);
      const { client, closed } = desk.client();
      await client.connectAsync(URL);
      const { printed } = strayRefusal(desk);
      assert.is((await caught(client.publishAsync("t", "x", { qos: 1 }))).outcome, "failed");
      await pass(60_000);
      printed();
      assert.equal([client.connected, closed], [true, []]);
      await client.publishAsync("t", "x", { qos: 1 });
    }));
}

/** The next publish is refused by a bare ERROR, although the module is well. */
function strayRefusal(desk: Desk): { printed: () => void } {
  const receive = desk.virtual.receive.bind(desk.virtual);
  desk.virtual.receive = (bytes, now) => {
    if (!/PUB|TOPIC/.test(new TextDecoder().decode(bytes))) return receive(bytes, now);
    desk.virtual.receive = receive;
    desk.print("\\r\\nERROR\\r\\n");
  };
  return { printed: () => assert.is(desk.virtual.receive, receive) };
}

// ---------------------------------------------------------------- lines of a start

test("lines of one start count once, also if the client has connected between them", () =>
  fastForward(async () => {
    const desk = new Desk(a7600);
    const { client, closed } = desk.client();
    let restarts = 0;
    desk.module.on("restart", () => restarts++);
    desk.print("\\r\\nRDY\\r\\n");
    await client.connectAsync(URL);
    desk.print("\\r\\n*ATREADY: 1\\r\\n\\r\\nSMS DONE\\r\\n\\r\\nPB DONE\\r\\n");
    await pass(1_000);
    assert.equal([restarts, client.connected, closed], [1, true, []]);
    // The same line again, or another one much later, is another start.
    desk.restartInSilence();
    desk.print("\\r\\n*ATREADY: 1\\r\\n");
    await pass(1_000);
    assert.equal([restarts, client.connected, closed.length], [2, false, 1]);
    await client.connectAsync(URL);
    await pass(3_600_000);
    desk.restartInSilence();
    desk.print("\\r\\nRDY\\r\\n");
    await pass(1_000);
    assert.equal([restarts, client.connected, closed.length], [3, false, 2]);
  }));

test("a second start soon after the first is found by asking, whatever line it prints", () =>
  fastForward(async () => {
    const desk = new Desk(a7600);
    const { client, closed } = desk.client();
    desk.print("\\r\\nRDY\\r\\n");
    await client.connectAsync(URL);
    desk.restartInSilence();
    desk.print("\\r\\n*ATREADY: 1\\r\\n");
    await pass(1_000);
    assert.equal([client.connected, closed.length], [false, 1]);
    assert.match(closed[0] as string, /ATREADY/);
  }));

test("a line of a start that also comes alone is asked about", () =>
  bothLost(
    a7600,
    async (desk) => {
      desk.restartInSilence();
      desk.print("\\r\\nPB DONE\\r\\n");
      await pass(1_000);
    },
    /no connection any more.*PB DONE/,
  ));

test("the network is gone, and all clients with it", () =>
  bothLost(
    a7600,
    async (desk) => {
      desk.restartInSilence();
      desk.print("\\r\\n+CMQTTNONET\\r\\n");
      await pass(0);
    },
    /network is gone/,
  ));

// ---------------------------------------------------------------- whatever an earlier program left

/** By state: what another program types to client `c` to bring it there; what is under way ends `after` a while. */
type Leftover = readonly [state: string, lines: (c: number) => string[], underWay?: string];

const QUECTEL: readonly Leftover[] = [
  ["closed", () => []],
  ["opening", (c) => [`AT+QMTOPEN=${c},"h",1883`], "open"],
  ["open", (c) => [`AT+QMTOPEN=${c},"h",1883`]],
  ["connecting", (c) => [`AT+QMTOPEN=${c},"h",1883`, `AT+QMTCONN=${c},"other"`], "connect"],
  ["connected", (c) => [`AT+QMTOPEN=${c},"h",1883`, `AT+QMTCONN=${c},"other"`]],
  [
    "disconnecting",
    (c) => [`AT+QMTOPEN=${c},"h",1883`, `AT+QMTCONN=${c},"other"`, `AT+QMTDISC=${c}`],
    "disconnect",
  ],
  ["closing", (c) => [`AT+QMTOPEN=${c},"h",1883`, `AT+QMTCLOSE=${c}`], "close"],
];
const acquired = (c: number): string[] => ["AT+CMQTTSTART", `AT+CMQTTACCQ=${c},"other",0`];
const connecting = (c: number): string[] => [...acquired(c), `AT+CMQTTCONNECT=${c},"tcp://h:1883",60,1`];
const SIMCOM: readonly Leftover[] = [
  ["stopped", () => []],
  ["started", () => ["AT+CMQTTSTART"]],
  ["acquired", acquired],
  ["connecting", connecting, "connect"],
  ["connected", connecting],
  ["disconnecting", (c) => [...connecting(c), `AT+CMQTTDISC=${c},60`], "disconnect"],
];

for (const family of FAMILIES)
  for (const [state, lines, underWay] of family === a7600 ? SIMCOM : QUECTEL)
    for (let slot = family.clients.minimum; slot <= family.clients.maximum; slot++)
      for (const outcome of underWay === undefined ? (["done"] as const) : (["done", "failed"] as const))
        test(`${family.name}: connects with client ${slot} ${state}${underWay ? `, which will be ${outcome}` : ""}`, () =>
          fastForward(async () => {
            const desk = new Desk(family);
            desk.broker = ({ action }) => ({
              result: { outcome: action === underWay ? outcome : "done" },
              after: action === underWay ? 5_000 : 0,
            });
            desk.type(...lines(slot));
            assert.is(desk.virtual.stateOf(slot), state);
            for (let client = family.clients.minimum; client <= family.clients.maximum; client++) {
              desk.broker = ({ action }) => ({
                result: { outcome: "done" },
                after: action === "connect" ? 5 : 0,
              });
              await desk.client({ client }).client.connectAsync(URL);
              assert.is(desk.virtual.stateOf(client), family.lifecycle.connected);
            }
          }));

test("and after a service of which another client is left over, which nobody here holds", () =>
  fastForward(async () => {
    const desk = new Desk(a7600);
    desk.type(...connecting(1));
    const { client } = desk.client({ client: 0 });
    await client.connectAsync(URL);
    // Nobody's connection is not touched.
    assert.is(desk.virtual.stateOf(1), "connected");
    desk.restartInSilence();
    await caught(client.publishAsync("t", "x"));
    await client.connectAsync(URL);
    assert.is(desk.virtual.stateOf(1), "started");
  }));

test("a client that is under way for good is an error after a bounded time", () =>
  fastForward(async () => {
    const desk = new Desk(bc660k);
    desk.broker = () => undefined;
    desk.type('AT+QMTOPEN=0,"h",1883');
    const from = performance.now();
    const error = await caught(desk.client().client.connectAsync(URL));
    assert.equal([error.code, error.details.value], ["refused", 8503]);
    assert.ok(performance.now() - from < 90_000);
  }));

test("a connection that is gone before anybody has seen it is the error of the connect", () =>
  fastForward(async () => {
    for (const [line, reason] of [
      ["+QMTSTAT: 0,1", /Closed or reset/],
      ["RDY", /gone/],
    ] as const) {
      const desk = new Desk(bc660k);
      const { client, closed } = desk.client();
      desk.behind("+QMTCONN: 0,0,0", `\\r\\n${line}\\r\\n`);
      const error = await caught(client.connectAsync(URL));
      assert.equal([error.code, client.connected, closed], ["connection-lost", false, []]);
      assert.match(error.message, reason);
    }
  }));

// ---------------------------------------------------------------- an answer that stays owed

for (const family of FAMILIES)
  test(`${family.name}: reconnectAfter ends the wait for an answer that is owed`, () =>
    fastForward(async () => {
      const desk = new Desk(family);
      const { client, closed } = desk.client({ reconnectAfter: 120, clientId: "same" });
      const names: unknown[] = [];
      let isSilent = false;
      desk.broker = ({ action, args }) => {
        if (action === "connect") names.push(args["clientId"]);
        return isSilent && action === "publish" ? undefined : { result: { outcome: "done" }, after: 0 };
      };
      let connects = 0;
      client.on("connect", () => connects++);
      await client.connectAsync(URL);
      isSilent = true;
      const given = await caught(client.publishAsync("t", "x", { qos: 0 }));
      assert.equal([given.code, given.outcome], ["timeout", "unknown"]);
      isSilent = false;
      const refused = await caught(client.publishAsync("t", "y", { qos: 0 }));
      assert.equal([refused.code, refused.outcome], ["answer-outstanding", "failed"]);
      await pass(119_000);
      assert.equal([connects, closed], [1, []]);
      await pass(2_000);
      assert.equal([connects, closed.length, client.connected], [2, 1, true]);
      assert.match(closed[0] as string, /owed for 120 s/);
      await client.publishAsync("t", "z", { qos: 0 });
      assert.equal(names, ["same", "same"]);
      // It waits for nothing any more.
      await pass(600_000);
      assert.is(connects, 2);
    }));

test("without reconnectAfter nothing is taken down; and it is a number of seconds", () =>
  fastForward(async () => {
    const desk = new Desk(a7600);
    const { client, closed } = desk.client();
    await client.connectAsync(URL);
    desk.broker = () => undefined;
    await caught(client.publishAsync("t", "x"));
    await pass(500_000);
    assert.equal([client.connected, closed], [true, []]);
    for (const reconnectAfter of [0, 601, -1, Number.NaN, Infinity, "60", true, null])
      assert.throws(
        () => desk.module.client({ reconnectAfter } as object),
        (error: AtError) => error.code === "out-of-range" && error.details.field === "reconnectAfter",
      );
  }));

test("a command beside the client, or a second connect that fails, ends the connection: the client is told", () =>
  fastForward(async () => {
    const desk = new Desk(bc660k);
    const { client, closed } = desk.client();
    await client.connectAsync(URL);
    await desk.module.command("qmtdisc.set", { tcpConnectId: 0 });
    assert.equal([client.connected, closed.length], [false, 1]);
    await client.connectAsync(URL);
    desk.broker = ({ action }) => ({ result: { outcome: action === "open" ? "dns" : "done" }, after: 0 });
    await caught(client.connectAsync("mqtt://elsewhere"));
    assert.equal([client.connected, closed.length], [false, 2]);
  }));

test("what waits on the link when the module is opened is told, and nothing is thrown", async () => {
  const [transport, end] = memoryPair();
  end.write(toBytes("\r\nOK\r\n\r\nRDY\r\n"));
  await new Promise((resolve) => setImmediate(resolve));
  const module = openModule({ family: bc660k, transport });
  await module.closeAsync();
});

test.run();
