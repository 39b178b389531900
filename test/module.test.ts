// One module with many clients, and any command beside them, for every family.

import { family as bc660k } from "../generated/families/quectel-bc660k/index.js";
import { family as a7600 } from "../generated/families/simcom-a7600/index.js";
import { toBytes, toText, visible } from "../runtime/bytes.js";
import type { Module } from "../runtime/index.js";
import { AtError, openModule, MqttClient, type Family, type ModuleOptions } from "../runtime/index.js";
import { memoryPair } from "../runtime/transport/memory.js";
import { serveModule, type RunningModule } from "../runtime/virtual/server.js";
import { fastForward } from "./helpers/fast-forward.js";
import { FAMILIES } from "./helpers/families.js";
import { ALLOWANCE, once, startBroker, type TestBroker } from "./helpers/rig.js";
import { assert, suite } from "./suite.js";

const test = suite("module");

interface Site {
  readonly module: Module;
  readonly running: RunningModule;
  readonly brokers: readonly [TestBroker, TestBroker];
  /** Command lines that were written. */
  readonly written: string[];
}

async function withModule(family: Family, run: (site: Site) => Promise<void>): Promise<void> {
  const brokers = [await startBroker(), await startBroker()] as const;
  const [transport, end] = memoryPair();
  const running = serveModule({ family, transport: end });
  const module = openModule({ family, transport });
  const written: string[] = [];
  module.on("wire", (direction, bytes) => direction === "out" && written.push(visible(bytes)));
  try {
    await run({ module, running, brokers, written });
  } finally {
    await module.closeAsync();
    await running.close();
    for (const broker of brokers) await broker.close();
  }
}

const messageOf = (client: MqttClient): Promise<string> =>
  once((take) =>
    client.once("message", (topic, payload) => take(`${topic} ${new TextDecoder().decode(payload)}`)),
  );

/** The code of what a call is refused with. */
async function codeOf(call: () => unknown): Promise<string> {
  try {
    await call();
  } catch (error) {
    return error instanceof AtError ? error.code : String(error);
  }
  return "nothing";
}

/** The lines with which the virtual module of a family answers ATI. */
const identityOf = ({ identity }: Family): string =>
  [identity?.manufacturer, identity?.model, identity?.revision].map((each) => each?.text).join(" | ");

for (const family of FAMILIES) {
  const { minimum, maximum } = family.clients;

  test(`${family.name}: two clients, two brokers, each with its own topics and messages`, () =>
    withModule(family, async ({ module, brokers }) => {
      const clients = await Promise.all(
        brokers.map(({ url }, i) => module.connectAsync(url, { clientId: `c${i}` })),
      );
      assert.equal(
        clients.map(({ index }) => index),
        [minimum, minimum + 1],
      );
      for (const client of clients) await client.subscribeAsync("t", { qos: 1 });
      const received = clients.map(messageOf);
      await Promise.all(clients.map((client, i) => client.publishAsync("t", `of ${i}`, { qos: 1 })));
      assert.equal(await Promise.all(received), ["t of 0", "t of 1"]);
      for (const client of clients) await client.endAsync();
    }));

  test(`${family.name}: as many clients as the manual says, and not one more`, () =>
    withModule(family, async ({ module, brokers: [broker] }) => {
      const clients: MqttClient[] = [];
      for (let i = minimum; i <= maximum; i++)
        clients.push(await module.connectAsync(broker.url, { clientId: `c${i}` }));
      assert.is(await codeOf(() => module.client()), "client-in-use");
      assert.is(await codeOf(() => module.client({ client: minimum })), "client-in-use");
      assert.is(await codeOf(() => module.client({ client: maximum + 1 })), "out-of-range");
      await Promise.all(
        clients.flatMap((client, i) => [
          client.publishAsync("a", `${i}`, { qos: 1 }),
          client.publishAsync("b", `${i}`, { qos: 0 }),
        ]),
      );
      await clients[0]?.endAsync();
      assert.is(module.client().index, minimum);
    }));

  test(`${family.name}: the end of one client leaves the other alone`, () =>
    withModule(family, async ({ module, brokers }) => {
      const [one, other] = await Promise.all(brokers.map(({ url }) => module.connectAsync(url)));
      await one?.endAsync();
      assert.equal([one?.connected, other?.connected], [false, true]);
      await other?.subscribeAsync("t");
      const message = messageOf(other as MqttClient);
      await other?.publishAsync("t", "still here", { qos: 1 });
      assert.is(await message, "t still here");
      const again = await module.connectAsync(brokers[0].url);
      await again.publishAsync("t", "back", { qos: 1 });
    }));

  test(`${family.name}: the signal is asked for beside running clients`, () =>
    withModule(family, async ({ module, brokers: [broker] }) => {
      const client = await module.connectAsync(broker.url);
      const publishes = [1, 2, 3].map((i) => client.publishAsync("t", `${i}`, { qos: 1 }));
      const signals = await Promise.all([1, 2, 3].map(() => module.command("csq.execute", {})));
      for (const { response } of signals) assert.is(typeof response[0]?.["rssi"], "number");
      await Promise.all(publishes);
    }));

  test(`${family.name}: a line that no table knows is sent as it is, and answered`, () =>
    withModule(family, async ({ module }) => {
      assert.equal(await module.send("AT+CSQ"), { lines: ["+CSQ: 20,99"], final: "OK" });
      const { final } = await module.send("AT+NOSUCH=1");
      assert.match(final, /ERROR/);
      assert.is(await codeOf(() => module.send("AT+X\rAT+Y")), "forbidden-character");
      assert.is(await codeOf(() => module.send("hello")), "not-a-command");
      assert.is(await codeOf(() => module.send("AT", { timeout: Number.NaN })), "out-of-range");
      assert.is(await codeOf(() => module.send("AT", { tiemout: 1 } as object)), "unknown-option");
      assert.is(await codeOf(() => module.command("constructor" as "csq.execute", {})), "unknown-form");
    }));

  test(`${family.name}: what is aborted before it was sent is not sent`, () =>
    withModule(family, async ({ module, written }) => {
      const abort = new AbortController();
      const first = module.command("csq.execute", {});
      const second = module.send("AT+LATER", { signal: abort.signal });
      abort.abort();
      assert.match(await codeOf(() => second), /AbortError/);
      await first;
      await module.command("csq.execute", {});
      assert.not.ok(written.some((line) => line.includes("LATER")));
      assert.match(await codeOf(() => module.send("AT+LATER", { signal: abort.signal })), /AbortError/);
    }));
}

test("a message for a client that nobody holds is an unsolicited code of the module", () =>
  withModule(bc660k, async ({ module, running, brokers: [broker] }) => {
    const client = await module.connectAsync(broker.url);
    const codes: string[] = [];
    const issues: string[] = [];
    module.on("urc", (item) => {
      if (item.id === "qmtrecv") codes.push(`${item.name} ${item.values.tcpConnectId}`);
    });
    module.on("issue", (issue) => issues.push(issue));
    const topic = new TextEncoder().encode("t");
    const message = messageOf(client);
    running.module.deliver({ client: 3, topic, payload: topic, messageId: 0 });
    running.module.deliver({ client: 0, topic, payload: topic, messageId: 0 });
    await module.send("AT");
    assert.is(await message, "t t");
    assert.equal(codes, ["+QMTRECV 3"]);
    assert.equal(issues, []);
  }));

test("a module of another family is told by what it calls itself", async () => {
  const broker = await startBroker();
  const [transport, end] = memoryPair();
  const running = serveModule({ family: a7600, transport: end });
  const module = openModule({ family: bc660k, transport });
  try {
    const message = await module.connectAsync(broker.url).catch((error: Error) => error.message);
    assert.match(String(message), "the module calls itself");
    assert.match(String(message), /A7600.*is quectel-bc660k its family/);
    assert.match((await module.send("ATI")).lines.join(" "), /SIMCOM/i);
  } finally {
    await module.closeAsync();
    await running.close();
    await broker.close();
  }
});

test("whatever the family and the module, a connect that fails says what the module calls itself", async () => {
  const broker = await startBroker();
  const connected: string[] = [];
  for (const served of FAMILIES)
    for (const family of FAMILIES) {
      if (family === served) continue;
      const [transport, end] = memoryPair();
      const running = serveModule({ family: served, transport: end });
      const module = openModule({ family, transport, linkAllowance: ALLOWANCE });
      const message = await module.connectAsync(broker.url).catch((error: Error) => error.message);
      if (message instanceof MqttClient) connected.push(`${served.name} as ${family.name}`);
      else assert.match(message, `calls itself ${JSON.stringify(identityOf(served))}`);
      await module.closeAsync();
      await running.close();
    }
  // Sisters that take the same commands: nothing is wrong with them so far.
  assert.ok(connected.length < 4, connected.join());
  await broker.close();
});

test("a module that takes a command and answers in another way, or refuses with a code, is asked what it is", async () => {
  const answers: [RegExp, string, RegExp][] = [
    [/QMTOPEN=/, "+CME ERROR: 4", /CME ERROR: 4.*calls itself "Other Maker X1"/],
    [/QMTOPEN=/, "OK", /no completion.*calls itself "Other Maker X1"/],
    [/ATE0/, "ERROR", /calls itself "Other Maker X1"/],
  ];
  for (const [refused, answer, expected] of answers) {
    const [transport, end] = memoryPair();
    end.onData((bytes) => {
      const line = toText(bytes);
      const said = refused.test(line) ? answer : line.startsWith("ATI") ? "Other Maker X1\r\n\r\nOK" : "OK";
      end.write(toBytes(`\r\n${said}\r\n`));
    });
    const module = openModule({ family: bc660k, transport });
    const error = await fastForward(() =>
      module.connectAsync("mqtt://broker.example").then(
        () => undefined,
        (reason: Error) => reason,
      ),
    );
    assert.match(String(error?.message), expected);
    await module.closeAsync();
  }
});

test("an ended client does not come back, and what it is given is checked and copied", () =>
  withModule(bc660k, async ({ module, brokers: [broker], written }) => {
    const ended = await module.connectAsync(broker.url);
    await ended.endAsync();
    const client = await module.connectAsync(broker.url);
    assert.is(await codeOf(() => ended.connectAsync(broker.url)), "not-connected");
    for (const payload of [new ArrayBuffer(5), 5, {}, new DataView(new ArrayBuffer(2)), null, undefined])
      assert.is(await codeOf(() => client.publishAsync("t", payload as unknown as string)), "wrong-type");
    const data = new TextEncoder().encode("abc");
    const values = { tcpConnectId: 0, msgId: 7, qos: 1, retain: 0, topic: "t" };
    const sent = module.command("qmtpub.set.counted", values, { data });
    structuredClone(data.buffer, { transfer: [data.buffer] });
    await sent;
    assert.ok(written.includes("abc"));
  }));

test("an allowance for the link that is no time is refused", async () => {
  for (const linkAllowance of [Number.NaN, Infinity, -1, "x"]) {
    const options = { family: bc660k, transport: memoryPair()[0], linkAllowance } as ModuleOptions;
    assert.is(await codeOf(() => openModule(options)), "out-of-range");
  }
});

test("what is no family and what is no link is refused by name", async () => {
  const [transport] = memoryPair();
  const port = { on: () => undefined, write: () => true };
  const wrong = [
    {},
    { family: "quectel-bc660k", transport },
    { family: bc660k },
    { family: bc660k, transport: port },
    { family: {}, transport },
  ] as unknown as ModuleOptions[];
  for (const options of wrong) {
    assert.is(await codeOf(() => openModule(options)), "wrong-type");
    assert.is(await codeOf(() => new MqttClient(options)), "wrong-type");
  }
});

test("an aborted command lets the next one go", async () => {
  const [transport, end] = memoryPair();
  const module = openModule({ family: bc660k, transport });
  const lines: string[] = [];
  end.onData((bytes) => lines.push(toText(bytes)));
  const abort = new AbortController();
  const silent = module.send("AT+A");
  const aborted = codeOf(() => module.send("AT+B", { signal: abort.signal }));
  abort.abort();
  assert.match(await aborted, /AbortError/);
  const last = module.send("AT+C");
  end.write(new TextEncoder().encode("\r\nOK\r\n"));
  await silent;
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(lines, ["AT+A\r", "AT+C\r"]);
  end.write(new TextEncoder().encode("\r\nOK\r\n"));
  await last;
  await module.closeAsync();
});

test("a transport that throws is a lost link, and everybody is told", async () => {
  const [transport] = memoryPair();
  const throwing = {
    write: () => {
      throw new Error("no carrier");
    },
    onData: (listener: (bytes: Uint8Array) => void) => transport.onData(listener),
    onClose: (listener: (reason: string) => void) => transport.onClose(listener),
    close: () => transport.close(),
  };
  const module = openModule({ family: bc660k, transport: throwing });
  const closed: string[] = [];
  module.on("close", (reason) => closed.push(reason));
  assert.is(await codeOf(() => module.command("csq.execute", {})), "link-lost");
  assert.equal(closed, ["writing failed: no carrier"]);
  assert.is(await codeOf(() => module.send("AT")), "link-lost");
  await module.closeAsync();
});

test("lines that no table knows are told as text, and a closed link ends everybody", async () => {
  const [transport, end] = memoryPair();
  const module = openModule({ family: bc660k, transport });
  const lines: string[] = [];
  const closed: string[] = [];
  module.on("line", (text) => lines.push(text)).on("close", (reason) => closed.push(reason));
  end.onData((bytes) => end.write(toText(bytes).startsWith("AT\r") ? ok : strange));
  const [ok, strange] = ["\r\nOK\r\n", "\r\nSMS DONE\r\n"].map((text) => new TextEncoder().encode(text)) as [
    Uint8Array,
    Uint8Array,
  ];
  end.write(strange);
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(await module.send("AT"), { lines: [], final: "OK" });
  assert.equal(lines, ["SMS DONE"]);
  const waiting = codeOf(() => module.send("AT+NEVER"));
  await end.close();
  assert.is(await waiting, "link-lost");
  assert.equal(closed.length, 1);
  assert.is(await codeOf(() => module.send("AT")), "link-lost");
  await module.closeAsync();
});

test.run();
