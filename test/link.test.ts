// The memory link, and the timer between client and session: what they may save, and what they may not.

import { family } from "../generated/families/quectel-gsm/index.js";
import { toBytes, toText } from "../runtime/bytes.js";
import { Driver } from "../runtime/client/driver.js";
import { Procedure } from "../runtime/procedure/index.js";
import { prepareCommand } from "../runtime/session/index.js";
import { memoryPair } from "../runtime/transport/memory.js";
import { serveModule } from "../runtime/virtual/server.js";
import { assert, suite } from "./suite.js";

const test = suite("link");

/** A timer that never goes off, however slow the machine is. */
class HeldTimer {
  isHeld = true;

  ref(): void {
    this.isHeld = true;
  }

  unref(): void {
    this.isHeld = false;
  }
}

/** Everything that is to happen in microtasks has happened. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("what is written before anything is delivered arrives in one chunk, in order, as it was when it was written", async () => {
  const [a, b] = memoryPair();
  const chunks: string[] = [];
  b.onData((bytes) => chunks.push(toText(bytes)));
  const bytes = toBytes("one,");
  a.write(bytes);
  bytes.fill(0x78);
  a.write(toBytes("two"));
  assert.equal(chunks, []);
  await settled();
  a.write(toBytes("y".repeat(5000)));
  await settled();
  assert.equal(chunks, ["one,two", "y".repeat(5000)]);
});

test("a chunk is the listener's own, and nothing that was written is lost when the link closes", async () => {
  const [a, b] = memoryPair();
  const chunks: Uint8Array[] = [];
  const ends: string[] = [];
  b.onData((bytes) => chunks.push(bytes));
  b.onClose((reason) => ends.push(`${reason} behind ${chunks.length}`));
  a.write(toBytes("first"));
  await settled();
  a.write(toBytes("last!"));
  await a.close();
  await settled();
  assert.equal(chunks.map(toText), ["first", "last!"]);
  assert.equal(ends, ["closed by the other end behind 2"]);
});

test("commands that are answered in time share a timer, and an idle client keeps no process running", async () => {
  const timers: HeldTimer[] = [];
  const own = globalThis.setTimeout;
  const [transport, end] = memoryPair();
  const running = serveModule({ family, transport: end });
  const driver = new Driver(family, transport, undefined, {
    onEvent: () => undefined,
    onClosed: () => undefined,
    onWire: () => undefined,
  });
  Object.assign(globalThis, { setTimeout: () => timers[timers.push(new HeldTimer()) - 1] });
  try {
    const echoOff = prepareCommand(family, { form: "e0.execute", values: {} });
    for (let i = 0; i < 10; i++) assert.is((await driver.command(echoOff)).outcome, "done");
    await settled();
    assert.is(timers.length, 1);
    assert.is(timers[0]?.isHeld, false);
    const asked = driver.command(echoOff);
    assert.is(timers[0]?.isHeld, true);
    await asked;
  } finally {
    globalThis.setTimeout = own;
    await driver.close();
    await running.close();
  }
});

test("a recipe is bound once: what was planned is what is sent", () => {
  const inputs = { messageId: 1, qos: 1, retain: 0, topic: "t", payload: toBytes("x") };
  const procedure = new Procedure(family.recipes.publish, inputs, {
    index: 3,
    state: () => family.lifecycle.connected,
    assume: () => undefined,
  });
  const planned = procedure.plan();
  assert.is(planned.length, 1);
  assert.is(planned[0], procedure.next());
  assert.is(planned[0]?.values["tcpConnectId"], 3);
});

test.run();
