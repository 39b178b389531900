// A link that is opened when it is needed, and again after a loss: what waits for it, what is told if it cannot be opened, and
// what is over when it is lost.
//
// Strategy: an opener whose every call a test answers when it likes. Where a limit is waited for, time is virtual.

import { family } from "../generated/families/quectel-bc660k/index.js";
import { toBytes, toText } from "../runtime/bytes.js";
import { OPEN_LIMIT } from "../runtime/client/link/link-source.js";
import { AtError, connectAsync, LinkLostError, openModule, type Transport } from "../runtime/index.js";
import { memoryPair } from "../runtime/transport/memory.js";
import { serveModule, type RunningModule } from "../runtime/virtual/server.js";
import { fastForward } from "./helpers/fast-forward.js";
import { ALLOWANCE, once, startBroker } from "./helpers/rig.js";
import { assert, suite } from "./suite.js";

const test = suite("opener");

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A link whose far end answers every line with OK. */
class Answering {
  readonly transport: Transport;
  readonly end: Transport;
  readonly lines: string[] = [];

  constructor(answers = true) {
    [this.transport, this.end] = memoryPair();
    this.end.onData((bytes) => {
      const lines = toText(bytes).split("\r").slice(0, -1);
      this.lines.push(...lines);
      if (answers) for (const _ of lines) this.end.write(toBytes("\r\nOK\r\n"));
    });
  }

  get isGone(): Promise<string> {
    return once((take) => this.end.onClose(take));
  }
}

/** An opener that a test answers, call by call. */
class Hand {
  readonly #calls: { resolve: (value: Transport) => void; reject: (reason: unknown) => void }[] = [];
  calls = 0;
  readonly open = (): Promise<Transport> => {
    this.calls++;
    return new Promise((resolve, reject) => this.#calls.push({ resolve, reject }));
  };

  async give(transport: unknown): Promise<void> {
    while (this.#calls.length === 0) await turn();
    this.#calls.shift()?.resolve(transport as Transport);
    await turn();
  }

  async refuse(reason: unknown): Promise<void> {
    while (this.#calls.length === 0) await turn();
    this.#calls.shift()?.reject(reason);
    await turn();
  }
}

async function errorOf(call: Promise<unknown>): Promise<AtError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.instance(error, AtError);
  return error as AtError;
}

test("nothing is opened before something is needed; what waits is sent in order, over one link", async () => {
  const [hand, far] = [new Hand(), new Answering()];
  const module = openModule({ family, transport: hand.open });
  await turn();
  assert.is(hand.calls, 0);
  const answers = ["AT+A", "AT+B", "AT+C"].map((line) => module.send(line));
  await hand.give(far.transport);
  for (const answer of answers) assert.is((await answer).final, "OK");
  assert.equal(far.lines, ["AT+A", "AT+B", "AT+C"]);
  await module.send("AT+D");
  assert.is(hand.calls, 1);
  await module.closeAsync();
  assert.is(await far.isGone, "closed by the other end");
  assert.is((await errorOf(module.send("AT"))).code, "link-lost");
  assert.is(hand.calls, 1);
});

test("an opener may open at once, and what it throws is told", async () => {
  let links = 0;
  const module = openModule({
    family,
    transport: () => {
      if (links++ === 0) throw new TypeError("no such device");
      return new Answering().transport;
    },
  });
  const error = await errorOf(module.send("AT"));
  assert.instance(error, LinkLostError);
  assert.is(error.code, "link-failed");
  assert.match(error.message, /cannot be opened: no such device/);
  assert.instance(error.cause, TypeError);
  assert.is((await module.send("AT")).final, "OK");
  await module.closeAsync();
});

test("everybody who waited is told why it cannot be opened, each by an error of its own; the next call tries again", async () => {
  const hand = new Hand();
  const module = openModule({ family, transport: hand.open });
  const waiting = [errorOf(module.send("AT")), errorOf(module.connectAsync("mqtt://broker.example"))];
  await hand.refuse(new Error("busy"));
  const [one, other] = await Promise.all(waiting);
  assert.equal([one?.code, other?.code], ["link-failed", "link-failed"]);
  assert.is.not(one, other);
  for (const wrong of [undefined, null, {}, "/dev/ttyUSB0", { write: () => undefined }]) {
    const refused = errorOf(module.send("AT"));
    await hand.give(wrong);
    assert.match((await refused).message, /gave no transport/);
  }
  const far = new Answering();
  const sent = module.send("AT");
  await hand.give(far.transport);
  assert.is((await sent).final, "OK");
  await module.closeAsync();
});

test("a link that has an owner is refused, and stays its owner's", async () => {
  const far = new Answering();
  const owner = openModule({ family, transport: far.transport });
  const module = openModule({ family, transport: async () => far.transport });
  const error = await errorOf(module.send("AT"));
  assert.is(error.code, "link-failed");
  assert.match(error.message, /owner already/);
  assert.is((error.cause as AtError).code, "transport-in-use");
  await module.closeAsync();
  assert.is((await owner.send("AT")).final, "OK");
  await owner.closeAsync();
});

test("a link that is gone when it comes, or with the first write, fails those who waited", async () => {
  const gone = new Answering();
  await gone.transport.close();
  const torn: Transport = {
    write: () => {
      throw new Error("no carrier");
    },
    onData: () => undefined,
    onClose: () => undefined,
    close: async () => undefined,
  };
  const links = [gone.transport, torn, new Answering().transport];
  const module = openModule({ family, transport: () => links.shift() as Transport });
  assert.is((await errorOf(module.send("AT"))).code, "link-failed");
  const errors = await Promise.all([errorOf(module.send("AT")), errorOf(module.send("AT"))]);
  for (const error of errors) assert.match(error.message, /writing failed: no carrier/);
  assert.is((await module.send("AT")).final, "OK");
  await module.closeAsync();
});

test("an opener that takes too long is given up, and what it opens then is closed", async () => {
  const hand = new Hand();
  const module = openModule({ family, transport: hand.open });
  const start = performance.now();
  const error = await fastForward(() => errorOf(module.send("AT")));
  assert.is(error.code, "link-failed");
  assert.ok(performance.now() - start >= OPEN_LIMIT);
  const [late, far] = [new Answering(), new Answering()];
  const sent = module.send("AT");
  await hand.give(late.transport);
  assert.is(await late.isGone, "closed by the other end");
  await hand.give(far.transport);
  assert.is((await sent).final, "OK");
  assert.equal(late.lines, []);
  await module.closeAsync();
});

test("closing while it opens ends what waits, at once; the link that comes then is closed", async () => {
  const [hand, far] = [new Hand(), new Answering()];
  const module = openModule({ family, transport: hand.open });
  const waiting = [module.send("AT"), module.connectAsync("mqtt://broker.example")].map(errorOf);
  await turn();
  await module.closeAsync();
  for (const error of await Promise.all(waiting)) assert.is(error.code, "link-lost");
  await hand.give(far.transport);
  assert.is(await far.isGone, "closed by the other end");
  assert.equal(far.lines, []);
});

test("what is aborted while the link opens is not sent", async () => {
  const [hand, far] = [new Hand(), new Answering()];
  const module = openModule({ family, transport: hand.open });
  const abort = new AbortController();
  const aborted = module.send("AT+LATER", { signal: abort.signal }).catch((error: Error) => error.name);
  const sent = module.send("AT");
  abort.abort();
  assert.is(await aborted, "AbortError");
  await hand.give(far.transport);
  await sent;
  assert.equal(far.lines, ["AT"]);
  await module.closeAsync();
});

test("after a loss everything has settled; the next call opens a new link, after the lost one was closed", async () => {
  const fars = [new Answering(false), new Answering()];
  const log: string[] = [];
  const module = openModule({
    family,
    transport: () => {
      const { transport } = fars[log.filter((what) => what === "open").length] as Answering;
      log.push("open");
      return { ...bound(transport), close: () => transport.close().then(() => void log.push("closed")) };
    },
  });
  module.on("close", (reason) => log.push(reason));
  const lost = errorOf(module.send("AT+FIRST"));
  await turn();
  await fars[0]?.end.close();
  assert.is((await lost).code, "link-lost");
  assert.is((await module.send("AT+SECOND")).final, "OK");
  assert.equal(log, ["open", "closed by the other end", "closed", "open"]);
  assert.equal(fars[1]?.lines, ["AT+SECOND"]);
  await module.closeAsync();
});

test("an operation does not go on over another link", async () => {
  const fars = [new Answering(false), new Answering()];
  let opened = 0;
  const module = openModule({ family, transport: () => (fars[opened++] as Answering).transport });
  const connecting = errorOf(module.connectAsync("mqtt://broker.example"));
  while (fars[0]?.lines.length === 0) await turn();
  await fars[0]?.end.close();
  // In the same turn somebody else opens the next one.
  const sent = module.send("AT+OTHER");
  assert.is((await connecting).code, "link-lost");
  await sent;
  assert.equal(fars[1]?.lines, ["AT+OTHER"]);
  await module.closeAsync();
});

test("clients are told of a loss, and connect again over the next link", async () => {
  const broker = await startBroker();
  const modules: RunningModule[] = [];
  const ends: Transport[] = [];
  const open = async (): Promise<Transport> => {
    const [transport, end] = memoryPair();
    ends.push(end);
    modules.push(serveModule({ family, transport: end }));
    return transport;
  };
  const module = openModule({ family, transport: open, linkAllowance: ALLOWANCE });
  const clients = [];
  for (const clientId of ["a", "b"]) clients.push(await module.connectAsync(broker.url, { clientId }));
  const told = clients.map((client) => once((take) => client.once("close", take)));
  await ends[0]?.close();
  assert.equal(await Promise.all(told), ["closed by the other end", "closed by the other end"]);
  const refused = clients.map((client) => errorOf(client.publishAsync("t", "x")));
  for (const error of await Promise.all(refused)) assert.is(error.code, "not-connected");
  assert.is(ends.length, 1);
  for (const client of clients) {
    await client.connectAsync(broker.url);
    await client.publishAsync("t", "x", { qos: 1 });
  }
  assert.is(ends.length, 2);
  await module.closeAsync();
  for (const running of modules) await running.close();
  await broker.close();
});

test("a client of its own link: it opens it, and ends without one", async () => {
  const hand = new Hand();
  const connecting = errorOf(connectAsync("mqtt://broker.example", { family, transport: hand.open }));
  await hand.refuse(new Error("nobody there"));
  assert.match((await connecting).message, /nobody there/);
  assert.is(hand.calls, 1, "ending opens nothing");
});

/** The methods of a link, for another object. */
function bound(transport: Transport): Transport {
  return {
    write: (bytes) => transport.write(bytes),
    onData: (listener) => transport.onData(listener),
    onClose: (listener) => transport.onClose(listener),
    close: () => transport.close(),
  };
}

test.run();
