// A new family is only JSON. Families of makers that do not exist (test/families/spec) are generated into a temporary
// folder; each connects, subscribes, publishes, receives, unsubscribes and disconnects through its own virtual module.
// Their vectors pass here and in Python, and what was generated compiles.
//
// Strategy: what all families can is one test over the list; what only one grammar has stands in grammars.test.ts.

import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { toBytes, toText } from "../runtime/bytes.js";
import { capabilitiesOf, type AtError, type Family } from "../runtime/index.js";
import { generateMade } from "./helpers/made.js";
import { once, withRig } from "./helpers/rig.js";
import { Pair } from "./helpers/pair.js";
import { prove } from "./helpers/vectors.js";
import { compiler, root, run } from "./runner/child.js";
import { assert, suite } from "./suite.js";

const test = suite("families");
const made = await generateMade();

interface Difficult {
  /** What the grammar makes difficult, and must arrive all the same. */
  readonly carried: readonly string[];
  /** What it cannot carry: refused with this code, before the first byte. */
  readonly refused: readonly (readonly [payload: string | Uint8Array, code: string])[];
}

const EVERY = String.fromCharCode(...Array.from({ length: 128 }, (_, i) => i));
const DIFFICULT: { readonly [family: string]: Difficult } = {
  ash: {
    carried: [
      "",
      "\r\nOK\r\n#DOWN: 1,2\r\n",
      'he said "OK"\r\n',
      '#GET: 1,1,0,"t",2\r\nxx\r\nERROR\r\n',
      "+++\0",
    ],
    refused: [
      ["a\x1ab", "forbidden-byte"],
      ["\x1b", "forbidden-byte"],
      ["x".repeat(1025), "wrong-size"],
    ],
  },
  "beech-raw": {
    carried: [
      "",
      EVERY,
      "\r\n+PUB:FAIL\r\nERR CODE:5\r\nERROR\r\n",
      '> +LEAFMSG:0,"t",5,"\\"',
      "ready\r\nbusy p...\r\n",
    ],
    refused: [["x".repeat(513), "wrong-size"]],
  },
  "beech-text": {
    carried: ["", 'say "no", \\ and \\"', '{"a":[1,2],"b":"\\\\"}', '",1,0', "+PUB:OK"],
    refused: [
      ["two\r\nlines", "forbidden-character"],
      [Uint8Array.of(0xff), "not-text"],
      ["x".repeat(257), "wrong-size"],
    ],
  },
  cedar: {
    carried: [
      "",
      EVERY,
      "\r\nOK\r\nERROR\r\n",
      '{"a":"b","c":1}',
      '"cut"\r\nrest',
      "+CME ERROR: 3\r\n+BARKLOST\r\n",
    ],
    refused: [["x".repeat(1025), "wrong-size"]],
  },
  "dogwood-line": {
    carried: ["", "\nfirst", EVERY, "\r\nOK\r\n^ROOTSTAT: 0,0\r\n^ROOTMSG: 0,5\r\n", "a++b+\r\n", "1 ++"],
    refused: [
      ["a+++b", "forbidden-pattern"],
      ["x".repeat(513), "wrong-size"],
    ],
  },
  "dogwood-parts": {
    carried: ["", "\nfirst", EVERY.repeat(2), "\r\n^RAINEND: 0\r\n", "CONNECT\r\n^RAINDATA: 0,64\r\n"],
    refused: [["+++", "forbidden-pattern"]],
  },
  elm: {
    carried: ['"\r\n', EVERY, "\r\nOK\r\n%TWIGPUB: 1\r\n", "> +++ \x1a", '%TWIGMSG: "t",2,"ab"\r\nERROR\r\n'],
    refused: [
      ["", "wrong-size"],
      ["x".repeat(257), "wrong-size"],
    ],
  },
};

const CONNECT = { host: "h", port: 1883, clientId: "c", keepAlive: 60, cleanSession: 1 };

test("the made-up families are those that are tested here", () => {
  assert.equal(made.subjects.map(({ family }) => family.name).sort(), Object.keys(DIFFICULT).sort());
});

for (const { family, vectors } of made.subjects) {
  const { carried, refused } = DIFFICULT[family.name] as Difficult;

  test(`${family.name}: connects, subscribes, publishes, receives, unsubscribes, disconnects`, () =>
    withRig(family, {}, async ({ broker, client, witness, running }) => {
      const watcher = await witness();
      await watcher.subscribeAsync("t/#", { qos: 1 });
      const device = client();
      await device.connectAsync(broker.url);
      assert.equal(await device.subscribeAsync("t/#", { qos: 1 }), [{ topic: "t/#", qos: 1 }]);
      for (const [i, payload] of carried.entries()) {
        const there = once<Uint8Array>((take) => watcher.once("message", (_, bytes) => take(bytes)));
        const back = once<[string, Uint8Array]>((take) =>
          device.once("message", (topic, bytes) => take([topic, bytes])),
        );
        await device.publishAsync(`t/${i}`, payload, { qos: (i % 2) as 0 | 1 });
        assert.is(toText(await there), payload);
        const [topic, bytes] = await back;
        assert.is(topic, `t/${i}`);
        assert.is(toText(bytes), deliverable(family, payload));
      }
      await device.unsubscribeAsync("t/#");
      let late = 0;
      device.on("message", () => late++);
      const there = once<void>((take) => watcher.once("message", () => take()));
      await device.publishAsync("t/last", "x", { qos: 1 });
      await there;
      assert.is(running.module.stateOf(family.clients.minimum), family.lifecycle.connected);
      await device.endAsync();
      assert.is(running.module.stateOf(family.clients.minimum), family.lifecycle.initial);
      assert.is(late, 0);
    }));

  test(`${family.name}: what it cannot carry is refused before the first byte`, () =>
    withRig(family, {}, async ({ broker, client }) => {
      const device = client();
      await device.connectAsync(broker.url);
      let sent = 0;
      device.on("wire", (direction) => (sent += direction === "out" ? 1 : 0));
      for (const [payload, code] of refused) {
        const error = await caught(device.publishAsync("t", payload));
        assert.is(error.code, code, error.message);
      }
      assert.is((await caught(device.publishAsync("t".repeat(family.maximumLine), "x"))).outcome, "failed");
      assert.is(sent, 0);
      await device.publishAsync("t", "x", { qos: 1 });
      await device.endAsync();
    }));

  test(`${family.name}: a lost connection is told, and a broker that is not there`, () =>
    withRig(family, {}, async ({ broker, client }) => {
      const device = client();
      assert.is((await caught(device.connectAsync("mqtt://127.0.0.1:1"))).outcome, undefined);
      await device.connectAsync(broker.url);
      const closed = once<string>((take) => device.once("close", take));
      broker.drop();
      await closed;
      assert.not(device.connected);
      const second = client();
      await second.connectAsync(broker.url);
      await second.publishAsync("t", "x", { qos: 1 });
      await second.endAsync();
    }));

  test(`${family.name}: in random pieces, with random delays, every payload comes back, in order, and nothing else`, () => {
    for (let seed = 1; seed <= 25; seed++) {
      const pair = new Pair(family, seed);
      pair.operate("initialise", {});
      pair.observe();
      assert.is(pair.operate("connect", CONNECT), undefined, `seed ${seed}`);
      const topic = { topic: "t", qos: 1 };
      pair.operate("subscribe", { ...topic, messageId: 1, subscriptions: [topic] });
      const sent = carried.map((_, i) => carried[(i * 7 + seed) % carried.length] as string);
      for (const [i, text] of sent.entries()) {
        const inputs = { ...topic, retain: 0, messageId: i + 2, payload: toBytes(text), payloadText: text };
        assert.is(pair.operate("publish", inputs)?.error?.message, undefined, `seed ${seed}`);
        assert.ok(pair.hasInLedger("t", toBytes(text)), `seed ${seed}`);
      }
      pair.wait(1000);
      const back = pair.events.flatMap((event) => (event.type === "message" ? [toText(event.payload)] : []));
      assert.equal(
        back,
        sent.map((text) => deliverable(family, text)),
        `seed ${seed}`,
      );
      const odd = pair.events.filter(({ type }) => ["issue", "lost", "restarted"].includes(type));
      if (capabilitiesOf(family).receivesAnyBytes) assert.equal(odd, [], `seed ${seed}`);
      assert.is(pair.session.alignment, "aligned");
    }
  });

  test(`${family.name}: ${vectors.length} vectors`, () => {
    for (const vector of vectors) prove(vector, family);
  });
}

test("what was generated compiles under the settings of this repository, wherever it is", async () => {
  const settings = {
    extends: join(root, "tsconfig.json"),
    compilerOptions: { typeRoots: [join(root, "node_modules/@types")] },
    include: [made.folder],
  };
  const project = join(made.folder, "../tsconfig.json");
  writeFileSync(project, JSON.stringify(settings));
  const ended = await run(compiler(), ["-p", project]);
  assert.ok(ended.ok, ended.output);
});

const hasPython =
  spawnSync("python3", ["-c", "import sys; sys.exit(sys.version_info < (3, 9))"]).status === 0;
if (!hasPython) test.skipLoudly("Python passes their vectors", "there is no python3 of at least 3.9");
else
  test("the example in Python, which knows none of them, passes their vectors", async () => {
    const program = join(made.folder, "../examples/python/at_vectors.py");
    mkdirSync(dirname(program), { recursive: true });
    copyFileSync(join(root, "examples/python/at_vectors.py"), program);
    const ended = await run("python3", ["-B", program]);
    const all = made.subjects.flatMap(({ vectors }) => vectors);
    const total = all.filter(({ kind }) => kind !== "session").length;
    assert.match(ended.output, `${total} passed, 0 failed`);
  });

// ---------------------------------------------------------------- tools

/** Where no length is printed, a quote at the end of a line ends the payload. */
function deliverable(family: Family, payload: string): string {
  return capabilitiesOf(family).receivesAnyBytes ? payload : payload.replace(/"[\r\n].*$/s, "");
}

async function caught(promise: Promise<unknown>): Promise<AtError> {
  return promise.then(
    () => assert.unreachable("it was not refused"),
    (error: unknown) => error,
  ) as Promise<AtError>;
}

test.run();
