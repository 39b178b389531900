// Session and virtual module against each other, in virtual time, from seeds: random chunks, delays, hostile payloads,
// and a line that loses bytes. A failure names its seed and happens again.

import { equalBytes, escapeControls, toBytes, toText } from "../runtime/bytes.js";
import type { Family } from "../runtime/model.js";
import { capabilitiesOf } from "../runtime/procedure/index.js";
import type { Settled } from "../runtime/session/index.js";
import { Pair } from "./helpers/pair.js";
import { generator } from "./helpers/transcript.js";
import { FAMILIES } from "./helpers/families.js";
import { assert, suite } from "./suite.js";

const test = suite("pair");
const SEEDS = Array.from({ length: 60 }, (_, i) => i + 1);
const CONNECT = {
  host: "h",
  port: 1883,
  address: "tcp://broker.example:1883",
  clientId: "c",
  keepAlive: 60,
  cleanSession: 1,
};
const PIECES = [
  "\r\nOK\r\n",
  "\r\nERROR\r\n",
  '"\r\n',
  "> ",
  "\x1a",
  "\x1b",
  "\0",
  '",5,"',
  "+QMTSTAT: 0,1\r\n",
  "+CMQTTRXEND: 0\r\n",
  "+CMQTTCONNLOST: 0,1\r\n",
  "\nRDY\r\n",
  "x",
];

/** What the family can carry of the worst there is. */
function hostilePayload(family: Family, random: () => number): Uint8Array {
  const pieces = Array.from(
    { length: 1 + Math.floor(random() * 8) },
    () => PIECES[Math.floor(random() * PIECES.length)] as string,
  );
  const text = pieces.join("");
  if (capabilitiesOf(family).publishesTextOnly) return toBytes(escapeControls(text).replaceAll('"', "'"));
  return toBytes(capabilitiesOf(family).receivesAnyBytes ? text : text.replaceAll(/"(?=[\r\n]|$)/g, "'"));
}

function connectedPair(family: Family, seed: number): Pair {
  const pair = new Pair(family, seed);
  pair.operate("initialise", {});
  pair.observe();
  const failed = pair.operate("connect", CONNECT);
  assert.is(failed, undefined, `seed ${seed}: ${failed?.error?.message ?? ""}`);
  return pair;
}

function publish(
  pair: Pair,
  topic: string,
  payload: Uint8Array,
  qos: number,
  messageId: number,
): Settled | undefined {
  const nonEmptyPayload = payload.length > 0 ? payload : undefined;
  return pair.operate("publish", {
    topic,
    payload,
    payloadText: toText(payload),
    nonEmptyPayload,
    qos,
    retain: 0,
    messageId,
    timeoutSeconds: 60,
  });
}

/** Loses a byte here and there. */
function lossy(rate: number) {
  return (bytes: Uint8Array, random: () => number): Uint8Array => bytes.filter(() => random() >= rate);
}

for (const family of FAMILIES) {
  test(`${family.name}: on a sound line every payload arrives and comes back, in order, and nothing else`, () => {
    for (const seed of SEEDS) {
      const random = generator(seed + 1000);
      const pair = connectedPair(family, seed);
      pair.operate("subscribe", {
        topic: "t",
        qos: 0,
        messageId: 1,
        subscriptions: [{ topic: "t", qos: 0 }],
      });
      const sent = Array.from({ length: 5 }, () => hostilePayload(family, random));
      for (const [i, payload] of sent.entries())
        assert.is(publish(pair, "t", payload, 1, i + 2), undefined, `seed ${seed}`);
      pair.wait(1000);
      const received = pair.events
        .filter((event) => event.type === "message")
        .map((event) => toText((event as { payload: Uint8Array }).payload));
      assert.equal(received, sent.map(toText), `seed ${seed}`);
      assert.equal(
        pair.events.filter((event) => ["issue", "lost", "restarted"].includes(event.type)),
        [],
        `seed ${seed}`,
      );
      assert.is(pair.session.alignment, "aligned");
    }
  });

  test(`${family.name}: on a line that loses bytes an acknowledgement is never false, and the session heals`, () => {
    let unwell = 0;
    for (const seed of SEEDS) {
      const random = generator(seed + 2000);
      const pair = connectedPair(family, seed);
      pair.fault = lossy(0.02);
      for (let i = 0; i < 6 && pair.session.alignment !== "dead"; i++) {
        const payload = hostilePayload(family, random);
        const failed = publish(pair, `t/${i}`, payload, 1, 100 + i);
        if (failed) unwell++;
        else
          assert.ok(
            pair.hasInLedger(`t/${i}`, payload),
            `seed ${seed}: acknowledged, but the broker has it not`,
          );
      }
      pair.fault = (bytes) => bytes;
      heal(pair, family, seed);
      assertSettledOnce(pair, seed);
    }
    assert.ok(unwell > 20, `the line was too good to prove anything: ${unwell} failures`);
  });

  test(`${family.name}: answers that come up to ten minutes late are never taken for another command's`, () => {
    let late = 0;
    for (const seed of SEEDS) {
      const random = generator(seed + 3000);
      const pair = connectedPair(family, seed);
      pair.delay = (own) => (own() < 0.06 ? own() * 600_000 : 0);
      for (let i = 0; i < 6 && pair.session.alignment !== "dead"; i++) {
        const payload = hostilePayload(family, random);
        const failed = publish(pair, `t/${i}`, payload, i % 3, i % 3 === 0 ? 0 : 100 + i);
        if (failed) late++;
        else
          assert.ok(
            pair.hasInLedger(`t/${i}`, payload),
            `seed ${seed}: acknowledged, but the broker has it not`,
          );
      }
      pair.delay = () => 0;
      // Delays add up, because order is kept.
      pair.wait(7_200_000);
      heal(pair, family, seed);
      assertSettledOnce(pair, seed);
    }
    assert.ok(late > 20, `too little was late to prove anything: ${late} failures`);
  });

  test(`${family.name}: restarts and lost connections at any moment settle everything, and the next connect works`, () => {
    let unwell = 0;
    for (const seed of SEEDS) {
      const random = generator(seed + 4000);
      const pair = connectedPair(family, seed);
      for (let i = 0; i < 4; i++) {
        pair.after(random() * 60, (module) => (random() < 0.5 ? module.restart() : module.disconnected(0)));
        if (publish(pair, `t/${i}`, hostilePayload(family, random), 1, 100 + i)) unwell++;
      }
      heal(pair, family, seed);
      assertSettledOnce(pair, seed);
    }
    assert.ok(unwell > 20, `nothing was hit: ${unwell} failures`);
  });
}

function assertSettledOnce(pair: Pair, seed: number): void {
  const settled = pair.events
    .filter((event): event is Settled => event.type === "settled")
    .map((event) => event.handle);
  assert.is(new Set(settled).size, settled.length, `seed ${seed}: each command settles once`);
}

/**
 * Where a publish counts its bytes and no manual says when the module stops waiting for them, a lost prompt leaves it
 * waiting for ever: completing the data would publish it, so the session gives up and asks for a reset.
 */
function mayNeedReset(family: Family): boolean {
  return Object.values(family.forms).some(
    ({ data, effect }) =>
      data?.end === "counted" && data.leavesAfterMs === undefined && effect?.do === "publish",
  );
}

/** When the faults stop, the next program connects and publishes, whatever was left behind. */
function heal(pair: Pair, family: Family, seed: number): void {
  pair.session.realign(pair.now);
  // The longest thing that may still be under way: a data state that the module leaves by itself.
  pair.wait(200_000);
  if (pair.session.alignment === "dead" && mayNeedReset(family)) {
    pair.after(0, (module) => module.restart());
    pair.wait(1000);
  }
  assert.is(pair.session.alignment, "aligned", `seed ${seed}`);
  pair.operate("initialise", {});
  pair.observe();
  const failed = pair.operate("connect", CONNECT);
  assert.is(failed, undefined, `seed ${seed}, ${family.name}: ${failed?.error?.message ?? ""}`);
  const payload = toBytes("healed");
  assert.is(publish(pair, "healed", payload, 1, 9999), undefined, `seed ${seed}`);
  assert.ok(
    pair.ledger.some((each) => each.topic === "healed" && equalBytes(each.payload, payload)),
    `seed ${seed}`,
  );
}

test.run();
