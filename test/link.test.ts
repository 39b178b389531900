// What every transport promises: one owner, bytes that are kept, a bounded store, an end with a reason in bounded time. Then the
// memory link, and the timer between client and session: what they may save, and what they may not.
//
// Strategy: one list of promises, held against each kind of transport (helpers/links.ts); no kind that is exported may lack a
// row. Time is virtual where a limit is waited for; elsewhere a test waits until something is so, and never for a while.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { family } from "../generated/families/quectel-gsm/index.js";
import { toBytes, toText } from "../runtime/bytes.js";
import { Driver } from "../runtime/client/link/driver.js";
import { Procedure } from "../runtime/procedure/index.js";
import { UsageError, type Transport } from "../runtime/index.js";
import { prepareCommand } from "../runtime/session/index.js";
import { BUFFER_LIMIT, CLOSE_LIMIT } from "../runtime/transport/link.js";
import { memoryPair } from "../runtime/transport/memory.js";
import { serveModule } from "../runtime/virtual/server.js";
import { fastForward } from "./helpers/fast-forward.js";
import { KINDS, type Kind, type Opened } from "./helpers/links.js";
import { root, run } from "./runner/child.js";
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

/** Waits until something is so; the runner ends a test that waits for ever. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await settled();
}

const goneFor = (transport: Transport): Promise<string> =>
  new Promise((resolve) => transport.onClose(resolve));

/** More than the buffers of any system between two ends take. */
const HUGE = 64 * BUFFER_LIMIT;

function promise(name: string, what: string, reads: boolean, check: (opened: Opened) => Promise<void>): void {
  test(`${name}: ${what}`, async () => {
    const opened = await (KINDS[name] as Kind).open(reads);
    try {
      await check(opened);
    } finally {
      await opened.transport.close();
      await opened.free();
    }
  });
}

/** Opens a link of each kind, closes it, and tells what keeps its process from ending. */
const PROGRAM = `
  import { KINDS } from "./test/helpers/links.ts";
  for (const { open } of Object.values(KINDS)) {
    const { transport, free } = await open(true);
    transport.onData(() => undefined);
    transport.write(new Uint8Array(3));
    await transport.close();
    await free();
  }
  console.log("open: " + process.getActiveResourcesInfo().filter((name) => name === "Timeout"));
`;

test("a program that has closed its links ends by itself", async () => {
  const { ok, output } = await run(process.execPath, [
    ...["--import", "tsx", "--input-type=module"],
    ...["--eval", PROGRAM],
  ]);
  assert.ok(ok, output);
  assert.is(output.trim(), "open:");
});

test("every transport that is exported is held against the promises", () => {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { exports: object };
  const exported = Object.keys(exports).filter((path) => path.startsWith("./transport/"));
  assert.equal([...new Set(Object.values(KINDS).map(({ subpath }) => subpath))].sort(), exported.sort());
});

for (const [name, { canStall }] of Object.entries(KINDS)) {
  promise(name, "a second owner is refused at once, and the first goes on", true, async (opened) => {
    const { transport, write } = opened;
    let text = "";
    transport.onData((bytes) => (text += toText(bytes)));
    const isRefused = (error: unknown): boolean =>
      error instanceof UsageError && error.code === "transport-in-use";
    assert.throws(() => transport.onData(() => assert.unreachable()), isRefused);
    write(toBytes("for the first"));
    await until(() => text === "for the first");
    await transport.close();
    assert.throws(() => transport.onData(() => assert.unreachable()), isRefused);
  });

  promise(
    name,
    "what comes before there is an owner is kept; chunks are the owner's own",
    true,
    async (opened) => {
      const { transport, write } = opened;
      write(toBytes("early, "));
      for (let turn = 0; turn < 5; turn++) await settled();
      write(toBytes("late"));
      const chunks: Uint8Array[] = [];
      transport.onData((bytes) => chunks.push(bytes));
      await until(() => chunks.map(toText).join("") === "early, late");
      for (const { buffer, length } of chunks) assert.is(buffer.byteLength, length);
    },
  );

  promise(
    name,
    "given up by its owner it stays open for another; what comes meanwhile is lost",
    true,
    async (opened) => {
      const { transport, received, write } = opened;
      const [first, second]: [string[], string[]] = [[], []];
      transport.onData((bytes) => first.push(toText(bytes)));
      write(toBytes("one"));
      await until(() => first.join("") === "one");
      transport.write(toBytes("last words"));
      transport.release?.();
      write(toBytes("lost"));
      await until(() => toText(received()) === "last words");
      for (let turn = 0; turn < 50; turn++) await settled();
      transport.onData((bytes) => second.push(toText(bytes)));
      write(toBytes("two"));
      await until(() => second.join("") === "two");
      assert.equal(first, ["one"]);
      assert.throws(() => transport.onData(() => assert.unreachable()), /owner/);
    },
  );

  promise(
    name,
    "closed by this end: told at once, what was written is sent, and nothing comes after it",
    true,
    async (opened) => {
      const { transport, received, write } = opened;
      transport.onData(() => assert.unreachable("it is closed"));
      const reasons: string[] = [];
      transport.onClose((reason) => reasons.push(reason));
      transport.onClose((reason) => reasons.push(reason));
      transport.write(toBytes("last words"));
      const closing = transport.close();
      assert.equal(reasons, ["closed by this end", "closed by this end"]);
      assert.is(transport.close(), closing, "closing twice is closing once");
      transport.write(toBytes("to nobody"));
      await closing;
      await until(() => toText(received()) === "last words");
      transport.write(toBytes("to nobody"));
      try {
        write(toBytes("too late"));
      } catch {
        // The far end of a stream may know that nobody reads any more.
      }
      await settled();
      assert.is(toText(received()), "last words");
      assert.is(await goneFor(transport), "closed by this end");
      assert.is(reasons.length, 2);
    },
  );

  promise(name, "closed by the other end: told once, after all that it wrote", true, async (opened) => {
    const { transport, write, end } = opened;
    write(toBytes("good"));
    write(toBytes("bye"));
    end();
    assert.is(await goneFor(transport), "closed by the other end");
    const told: string[] = [];
    transport.onData((bytes) => told.push(toText(bytes)));
    transport.onClose((reason) => told.push(` ${reason}`));
    assert.is(told.join(""), "goodbye closed by the other end");
    transport.write(toBytes("to nobody"));
    await transport.close();
    assert.is(told.length, told.filter((text) => text !== " closed by this end").length);
  });

  promise(name, "a flood that nobody listens to ends the link", true, async (opened) => {
    const { transport, write } = opened;
    const chunk = new Uint8Array(BUFFER_LIMIT / 4);
    for (let i = 0; i < 4; i++) write(chunk.slice());
    write(Uint8Array.of(1));
    assert.match(await goneFor(transport), /^nobody listens: more than 1048576 bytes have arrived/);
  });

  promise(name, "an orderly end leaves no timer behind", true, async (opened) => {
    const own = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
    const open = new Set<unknown>();
    const made = (...args: Parameters<typeof setTimeout>): unknown => {
      const timer = own.setTimeout(...args);
      if (args[1] === CLOSE_LIMIT) open.add(timer);
      return timer;
    };
    const clear = (timer: NodeJS.Timeout): void => {
      open.delete(timer);
      own.clearTimeout(timer);
    };
    Object.assign(globalThis, { setTimeout: made, clearTimeout: clear });
    try {
      await opened.transport.close();
      // The far end of a memory link closes too.
      await until(() => open.size === 0);
    } finally {
      Object.assign(globalThis, own);
    }
  });

  if (!canStall) continue;

  promise(name, "closing is bounded when the other end reads nothing", false, async ({ transport }) => {
    transport.write(new Uint8Array(HUGE));
    const start = performance.now();
    await fastForward(() => transport.close());
    assert.ok(performance.now() - start >= CLOSE_LIMIT, "it had its time");
    assert.is(await goneFor(transport), "closed by this end");
  });

  promise(
    name,
    "one large write is taken; more behind it than the limit ends the link",
    false,
    async (opened) => {
      const { transport } = opened;
      const reasons: string[] = [];
      transport.onClose((reason) => reasons.push(reason));
      transport.write(new Uint8Array(HUGE));
      await settled();
      assert.equal(reasons, []);
      transport.write(Uint8Array.of(1));
      assert.match(reasons.join(), /^the other end reads nothing: more than 1048576 bytes wait/);
      await transport.close();
    },
  );

  promise(name, "small writes to an end that reads nothing are bounded too", false, async ({ transport }) => {
    let reason = "";
    transport.onClose((told) => (reason = told));
    const chunk = new Uint8Array(1000);
    for (let written = 0; reason === "" && written < HUGE; written += chunk.length) {
      transport.write(chunk.slice());
      if (written % 100_000 === 0) await settled();
    }
    assert.match(reason, /^the other end reads nothing/);
  });
}

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
  driver.start();
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
