// The client through a virtual module to a broker, for every family: what MQTT.js users expect, and what goes wrong.

import { family as bc660k } from "../generated/families/quectel-bc660k/index.js";
import { family as a7600 } from "../generated/families/simcom-a7600/index.js";
import { toText } from "../runtime/bytes.js";
import { parseBroker } from "../runtime/client/options.js";
import { checkTopicFilter, checkTopicName } from "../runtime/client/topics.js";
import { AtError, capabilitiesOf, connectAsync, MqttClient } from "../runtime/index.js";
import { memoryPair } from "../runtime/transport/memory.js";
import { serveModule } from "../runtime/virtual/server.js";
import { fastForward } from "./helpers/fast-forward.js";
import { once, startBroker, withRig } from "./helpers/rig.js";
import { FAMILIES, hardestPayload } from "./helpers/families.js";
import { assert, suite } from "./suite.js";

const test = suite("client");

for (const family of FAMILIES) {
  test(`${family.name}: publishes the hardest payload with every QoS, and receives it`, () =>
    withRig(family, {}, async ({ broker, client, witness }) => {
      const watcher = await witness();
      await watcher.subscribeAsync("t/#", { qos: 2 });
      const device = client();
      await device.connectAsync(broker.url);
      assert.equal(await device.subscribeAsync("t/#", { qos: 2 }), [{ topic: "t/#", qos: 2 }]);
      for (const qos of [0, 1, 2] as const) {
        const there = once<Uint8Array>((take) => watcher.once("message", (_, payload) => take(payload)));
        const back = once<[string, Uint8Array]>((take) =>
          device.once("message", (topic, payload) => take([topic, payload])),
        );
        await device.publishAsync(`t/${qos}`, hardestPayload(family), { qos });
        assert.is(Buffer.compare(await there, hardestPayload(family)), 0);
        const [topic, payload] = await back;
        assert.is(topic, `t/${qos}`);
        assert.equal(payload, hardestPayload(family));
      }
      await device.endAsync();
    }));

  test(`${family.name}: an empty payload stays empty, also after one that was not`, () =>
    withRig(family, {}, async ({ broker, client, witness }) => {
      const watcher = await witness();
      await watcher.subscribeAsync("t", { qos: 1 });
      const device = client();
      await device.connectAsync(broker.url);
      for (const text of ["full", "", "again"]) {
        const there = once<Uint8Array>((take) => watcher.once("message", (_, payload) => take(payload)));
        await device.publishAsync("t", text, { qos: 1 });
        assert.is(toText(await there), text);
      }
      await device.endAsync();
    }));

  test(`${family.name}: retained messages and an unsubscribed topic`, () =>
    withRig(family, {}, async ({ broker, client, witness }) => {
      const device = client();
      await device.connectAsync(broker.url);
      await device.publishAsync("state", "on", { qos: 1, retain: true });
      const watcher = await witness();
      const kept = once<string>((take) => watcher.once("message", (_, payload) => take(payload.toString())));
      await watcher.subscribeAsync("state");
      assert.is(await kept, "on");
      const topics: string[] = [];
      device.on("message", (topic) => topics.push(topic));
      await device.subscribeAsync(["a", "b"], { qos: 1 });
      await device.unsubscribeAsync("a");
      await device.publishAsync("a", "1", { qos: 1 });
      const last = once<void>((take) =>
        device.on("message", (topic) => (topic === "b" ? take() : undefined)),
      );
      await device.publishAsync("b", "2", { qos: 1 });
      await last;
      assert.equal(topics, ["b"]);
      await device.endAsync();
    }));

  test(`${family.name}: many publishes at once all arrive, none mixed`, () =>
    withRig(family, {}, async ({ broker, client, witness }) => {
      const watcher = await witness();
      await watcher.subscribeAsync("n/+", { qos: 2 });
      const seen = new Map<string, string>();
      const all = once<void>((take) =>
        watcher.on("message", (topic, payload) => seen.set(topic, payload.toString()).size === 20 && take()),
      );
      const device = client();
      await device.connectAsync(broker.url);
      const numbers = Array.from({ length: 20 }, (_, i) => i);
      await Promise.all(
        numbers.map((n) => device.publishAsync(`n/${n}`, `payload ${n}`, { qos: (n % 3) as 0 | 1 | 2 })),
      );
      await all;
      for (const n of numbers) assert.is(seen.get(`n/${n}`), `payload ${n}`);
      await device.endAsync();
    }));

  test(`${family.name}: connects from whatever an earlier program left behind`, () =>
    withRig(family, {}, async ({ broker, client, running }) => {
      await client({ clientId: "first" }).connectAsync(broker.url);
      assert.is(running.module.stateOf(family.clients.minimum), family.lifecycle.connected);
      // The first program is gone without a word; the second finds a connected module.
      const second = client({ clientId: "second" });
      await second.connectAsync(broker.url);
      await second.publishAsync("t", "x", { qos: 1 });
      await second.endAsync();
      assert.is.not(running.module.stateOf(family.clients.minimum), family.lifecycle.connected);
    }));

  test(`${family.name}: the will is sent when the module is cut off, and only then`, () =>
    withRig(family, {}, async ({ broker, client, witness, running }) => {
      const watcher = await witness();
      await watcher.subscribeAsync("gone", { qos: 1 });
      const will = once<string>((take) => watcher.once("message", (_, payload) => take(payload.toString())));
      const device = client({ will: { topic: "gone", payload: "pump 7", qos: 1 } });
      await device.connectAsync(broker.url);
      await running.close();
      assert.is(await will, "pump 7");
    }));

  test(`${family.name}: wrong credentials are told apart`, () =>
    withRig(
      family,
      {
        authenticate: (_client, username, password, done) =>
          username === "u" && password?.toString() === "p" ? done(null, true) : done(badCredentials(), false),
      },
      async ({ broker, client }) => {
        const error = await caught(client({ username: "u", password: "wrong" }).connectAsync(broker.url));
        assert.is(error.code, "badUserNameOrPassword", error.message);
        assert.not.match(error.message, /wrong/);
        const device = client({ username: "u", password: "p" });
        await device.connectAsync(broker.url);
        await device.endAsync();
      },
    ));

  test(`${family.name}: nobody listens at the broker's port`, () =>
    withRig(family, {}, async ({ client }) => {
      const error = await caught(client().connectAsync("mqtt://127.0.0.1:1"));
      assert.is(error.code, "failed", error.message);
    }));

  test(`${family.name}: the virtual module contacts nobody but loopback unless it is allowed to`, () =>
    withRig(family, {}, async ({ client }) => {
      const error = await caught(client().connectAsync("mqtt://broker.example:1883"));
      assert.is(error.code, "failed", error.message);
    }));

  test(`${family.name}: a dropped connection is told once, and the next connect works`, () =>
    withRig(family, {}, async ({ broker, client }) => {
      const device = client();
      await device.connectAsync(broker.url);
      const closed = once<string>((take) => device.once("close", take));
      broker.drop();
      await closed;
      assert.not(device.connected);
      const error = await caught(device.publishAsync("t", "x"));
      assert.is(error.code, "not-connected");
      assert.is(error.outcome, "failed");
      await device.connectAsync(broker.url);
      await device.publishAsync("t", "x", { qos: 1 });
      await device.endAsync();
    }));

  test(`${family.name}: bad arguments are refused, nothing is sent, and the connection goes on`, () =>
    withRig(family, {}, async ({ broker, client }) => {
      const device = client();
      await device.connectAsync(broker.url);
      const sent: number[] = [];
      device.on("wire", (direction, bytes) => direction === "out" && sent.push(bytes.length));
      const calls: [() => Promise<unknown>, string[]][] = [
        [() => device.publishAsync("a/+", "x"), ["wildcard"]],
        [() => device.publishAsync("", "x"), ["empty-topic"]],
        [() => device.publishAsync("t", "x", { qos: 3 as 0 }), ["not-a-member"]],
        [() => device.publishAsync("t", "x", { qoss: 1 } as never), ["unknown-option"]],
        [() => device.publishAsync("t", "x".repeat(20_000)), ["wrong-size", "line-too-long"]],
        [() => device.publishAsync("t".repeat(4000), "x"), ["wrong-size", "line-too-long"]],
        [() => device.subscribeAsync("a/#/b"), ["wildcard"]],
        [() => device.subscribeAsync([]), ["missing"]],
        [() => device.unsubscribeAsync("a+"), ["wildcard"]],
      ];
      if (capabilitiesOf(family).publishesTextOnly) {
        calls.push([() => device.publishAsync("t", 'say "no"'), ["forbidden-character"]]);
        calls.push([() => device.publishAsync("t", "two\r\nlines"), ["forbidden-character"]]);
        calls.push([() => device.publishAsync("t", Uint8Array.of(0xff)), ["not-text"]]);
      }
      for (const [call, codes] of calls) {
        const error = await caught(call());
        assert.ok(codes.includes(error.code), error.message);
      }
      assert.equal(sent, []);
      await device.publishAsync("t", "x", { qos: 1 });
      await device.endAsync();
    }));

  test(`${family.name}: ending twice is once, and afterwards nothing can be sent`, () =>
    withRig(family, {}, async ({ broker, client }) => {
      const device = client();
      await device.connectAsync(broker.url);
      assert.is(device.endAsync(), device.endAsync());
      await device.endAsync();
      assert.is((await caught(device.publishAsync("t", "x"))).code, "not-connected");
    }));

  test(`${family.name}: a listener that throws stops nobody, and a call from inside a listener works`, () =>
    withRig(family, {}, async ({ broker, client }) => {
      const device = client();
      const errors: Error[] = [];
      device.on("error", (error) => errors.push(error));
      device.on("message", () => {
        throw new Error("mine");
      });
      await device.connectAsync(broker.url);
      const answered = once<void>((take) =>
        device.on("message", (topic) => {
          if (topic === "ask") void device.publishAsync("answer", "x", { qos: 1 });
          if (topic === "answer") take();
        }),
      );
      await device.subscribeAsync(["ask", "answer"], { qos: 1 });
      await device.publishAsync("ask", "x", { qos: 1 });
      await answered;
      assert.is(errors[0]?.message, "mine");
      await device.endAsync();
    }));
}

test("granted levels: a topic that the broker rejects is an error", () =>
  withRig(
    bc660k,
    {
      authorizeSubscribe: (_client, subscription, done) =>
        done(null, subscription.topic === "no" ? null : subscription),
    },
    async ({ broker, client }) => {
      const device = client();
      await device.connectAsync(broker.url);
      const error = await caught(device.subscribeAsync(["yes", "no"], { qos: 1 }));
      assert.is(error.code, "subscription-rejected");
      await device.endAsync();
    },
  ));

test("a client index that the family does not have is refused before the link is touched", () => {
  const [transport] = memoryPair();
  assert.throws(() => new MqttClient({ family: a7600, transport, client: 2 }), /client 2.*0 to 1/);
  assert.throws(
    () => new MqttClient({ family: a7600, transport, pasword: "x" } as never),
    /did you mean "password"/,
  );
});

test("a module that is silent is told within bounded time; when it wakes, the same client connects", async () => {
  const [transport, end] = memoryPair();
  const device = new MqttClient({ family: bc660k, transport, linkAllowance: 0 });
  const error = await fastForward(() => caught(device.connectAsync("mqtt://broker.example")));
  assert.ok(["timeout", "module-silent"].includes(error.code), error.code);
  const broker = await startBroker();
  // Everything that was sent meanwhile is answered at once, and late.
  const running = serveModule({ family: bc660k, transport: end });
  await device.connectAsync(broker.url);
  await device.publishAsync("t", "x", { qos: 1 });
  await device.endAsync();
  await running.close();
  await broker.close();
});

test("a link that closes settles what is under way", async () => {
  const [transport, end] = memoryPair();
  const running = serveModule({ family: bc660k, transport: end });
  const connecting = caught(connectAsync("mqtt://127.0.0.1:1883", { family: bc660k, transport }));
  await running.close();
  await end.close();
  assert.is((await connecting).code, "link-lost");
});

test("broker URLs", () => {
  assert.equal(parseBroker("mqtt://broker.example"), { host: "broker.example", port: 1883 });
  assert.equal(parseBroker("mqtt://[::1]:1884/"), { host: "::1", port: 1884 });
  const bad = [
    "mqtts://x",
    "http://x",
    "x",
    "mqtt://",
    "mqtt://a b",
    "mqtt://a;b",
    "mqtt://a\r\nb",
    "mqtt://u:p@h",
    "mqtt://h:0",
    "mqtt://h:65536",
    "mqtt://h/path",
  ];
  for (const url of bad)
    assert.throws(
      () => parseBroker(url),
      (error: unknown) => error instanceof AtError,
      url,
    );
});

test("topic rules of MQTT", () => {
  for (const topic of ["a", "/", "a//b", "ä/ö", "$SYS"]) checkTopicName(topic);
  for (const filter of ["#", "+", "a/#", "+/b/+", "/#"]) checkTopicFilter(filter);
  for (const filter of ["a#", "#/a", "a/b+", "", "a\0"]) assert.throws(() => checkTopicFilter(filter));
});

/** CONNACK return code 4, as aedes wants it said. */
function badCredentials(): Error & { returnCode: 4 } {
  return Object.assign(new Error("bad user name or password"), { returnCode: 4 as const });
}

async function caught(promise: Promise<unknown>): Promise<AtError> {
  const error = await promise.then(
    () => new Error("it was not refused"),
    (reason: unknown) => reason,
  );
  assert.instance(error, AtError, String(error));
  return error as AtError;
}

test.run();
