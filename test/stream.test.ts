// Links over streams that a program has already: what a Node stream, a serial port and a pair of Web Streams do that no promise
// of all transports (link.test.ts) says. Errors, streams of the wrong kind, ends that never come, ports that open late.
//
// Strategy: each stream is made to do one odd thing. Serial ports are those of `serialport` over its mock of the system; real
// pseudo-terminals are in serialport.heavy.test.ts.

import { Duplex, PassThrough } from "node:stream";
import type { SerialPortMock } from "serialport";
import { toBytes, toText } from "../runtime/bytes.js";
import { connectAsync, UsageError, type Transport } from "../runtime/index.js";
import { CLOSE_LIMIT } from "../runtime/transport/link.js";
import { overStream, type StreamPair } from "../runtime/transport/stream.js";
import { serveModule } from "../runtime/virtual/server.js";
import { FAMILIES, hardestPayload } from "./helpers/families.js";
import { fastForward } from "./helpers/fast-forward.js";
import { Line } from "./helpers/links.js";
import { ALLOWANCE, once, startBroker } from "./helpers/rig.js";
import { assert, suite } from "./suite.js";

const test = suite("stream");

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const goneFor = (transport: Transport): Promise<string> => once((take) => transport.onClose(take));

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await settled();
}

function refused(stream: unknown): UsageError {
  try {
    overStream(stream as Duplex);
  } catch (error) {
    assert.instance(error, UsageError);
    return error as UsageError;
  }
  throw new Error("it is taken");
}

// ---------------------------------------------------------------- what is refused

test("what is no stream of bytes is refused, and the error says what it is", () => {
  const text = new PassThrough().setEncoding("utf8");
  const kinds: [unknown, RegExp][] = [
    ["/dev/ttyUSB0", /a text is no stream, allowed: a Node Duplex, or \{ readable, writable \}/],
    [undefined, /undefined is no stream/],
    [null, /null is no stream/],
    [{}, /Object is no stream/],
    [Object.create(null), /an object is no stream/],
    [new Map(), /Map is no stream/],
    [{ readable: new ReadableStream() }, /no stream/],
    [new PassThrough({ objectMode: true }), /in object mode, allowed: a stream of bytes/],
    [new PassThrough({ readableObjectMode: true }), /in object mode/],
    [new PassThrough({ writableObjectMode: true }), /in object mode/],
    [text, /gives text in utf8/],
    [{ readable: null, writable: null }, /readable is null; open the port first/],
    [{ readable: new ReadableStream(), writable: null }, /writable is null; open the port first/],
  ];
  for (const [stream, message] of kinds) {
    const error = refused(stream);
    assert.is(error.code, "wrong-type");
    assert.match(error.message, message);
  }
});

test("a stream that something else reads is refused", () => {
  const read = new PassThrough();
  read.on("data", () => undefined);
  const awaited = new PassThrough();
  awaited.on("readable", () => undefined);
  const owned = new Line();
  overStream(owned);
  for (const stream of [read, awaited, owned]) {
    assert.is(refused(stream).code, "transport-in-use");
    assert.match(refused(stream).message, /something else reads the stream/);
  }
});

test("a locked Web Stream is refused, and the other half stays free", () => {
  for (const half of ["readable", "writable"] as const) {
    const pair = { readable: new ReadableStream<Uint8Array>(), writable: new WritableStream<Uint8Array>() };
    if (half === "readable") pair.readable.getReader();
    else pair.writable.getWriter();
    assert.is(refused(pair).code, "transport-in-use");
    assert.match(refused(pair).message, `holds the lock of ${half}`);
    assert.not(pair[half === "readable" ? "writable" : "readable"].locked);
  }
});

// ---------------------------------------------------------------- Node streams

test("a stream that is destroyed or has ended already is a link that is gone", async () => {
  const [destroyed, finished, ended] = [new Line(), new Line(), new Line()];
  destroyed.destroy();
  finished.end();
  ended.push(null);
  ended.resume();
  await once((take) => ended.once("end", () => take(0)));
  const gone: [Duplex, string][] = [
    [destroyed, "the stream is destroyed already"],
    [finished, "the stream has ended already"],
    [ended, "the stream has ended already"],
  ];
  for (const [stream, reason] of gone) {
    const transport = overStream(stream);
    transport.onData(() => assert.unreachable());
    assert.is(await goneFor(transport), reason);
    transport.write(toBytes("to nobody"));
    await transport.close();
  }
});

test("an error is the reason, whatever comes after it", async () => {
  const stream = new Line();
  const transport = overStream(stream);
  stream.destroy(new Error("device unplugged"));
  assert.is(await goneFor(transport), "device unplugged");
  transport.write(toBytes("to nobody"));
  stream.emit("error", new Error("once more"));
  await transport.close();
  assert.is(await goneFor(transport), "device unplugged");
});

test("a stream that somebody else destroys is told", async () => {
  const stream = new Line();
  const transport = overStream(stream);
  stream.destroy();
  assert.is(await goneFor(transport), "the stream was closed");
});

test("a write that throws, or fails later, is the reason", async () => {
  class Throwing extends Line {
    override write(): boolean {
      throw new Error("no such device");
    }
  }
  class Failing extends Line {
    override _write(_chunk: Uint8Array, _encoding: string, done: (error: Error) => void): void {
      setImmediate(() => done(new Error("EIO: i/o error, write")));
    }
  }
  for (const [stream, reason] of [
    [new Throwing(), "no such device"],
    [new Failing(), "EIO: i/o error, write"],
  ] as const) {
    const transport = overStream(stream);
    transport.write(toBytes("AT\r"));
    assert.is(await goneFor(transport), reason);
    assert.ok(stream.destroyed);
  }
});

test("text from a stream ends the link: an encoding was set later", async () => {
  const stream = new Line();
  const transport = overStream(stream);
  stream.setEncoding("latin1");
  stream.push(toBytes("OK"));
  assert.match(await goneFor(transport), /^the stream gives a string instead of bytes/);
});

test("when the other end is done, what was written is still sent, and the stream is destroyed", async () => {
  const stream = new Line();
  const transport = overStream(stream);
  transport.write(toBytes("AT+QMTDISC=0\r"));
  stream.push(null);
  assert.is(await goneFor(transport), "closed by the other end");
  await transport.close();
  assert.ok(stream.destroyed);
  assert.equal(stream.chunks.map(toText), ["AT+QMTDISC=0\r"]);
});

test("a stream that was paused flows, and memory that it uses again is copied", async () => {
  const pool = Buffer.from("first");
  const stream = new Line();
  stream.pause();
  const transport = overStream(stream);
  const chunks: Uint8Array[] = [];
  transport.onData((bytes) => chunks.push(bytes));
  stream.push(pool);
  await until(() => chunks.length === 1);
  pool.fill("x");
  assert.equal(chunks.map(toText), ["first"]);
  assert.is.not(chunks[0]?.constructor.name, "Buffer");
});

test("an end that never completes, and a destruction that never does, are given up in bounded time", async () => {
  const streams = [
    new Duplex({ read: () => undefined, write: (_c, _e, done) => done(), final: () => undefined }),
    new Duplex({ read: () => undefined, write: (_c, _e, done) => done(), destroy: () => undefined }),
    new Duplex({ read: () => undefined, emitClose: false, autoDestroy: false }),
  ];
  for (const stream of streams) {
    const transport = overStream(stream);
    const start = performance.now();
    await fastForward(() => transport.close());
    assert.ok(performance.now() - start >= CLOSE_LIMIT);
    assert.ok(stream.destroyed);
  }
});

// ---------------------------------------------------------------- serial ports

let ports = 0;

type Mock = typeof SerialPortMock;
type MockOptions = { exists?: boolean; autoOpen?: boolean };

/** A port of `serialport` whose system is made up. */
function portOf(Port: Mock, { exists = true, autoOpen = true }: MockOptions): SerialPortMock {
  const path = `/dev/mock${ports++}`;
  if (exists) Port.binding.createPort(path, { record: true });
  return new Port({ path, baudRate: 115200, autoOpen });
}

// It is built where it is installed, which may have failed.
const loaded = await import("serialport").then(
  ({ SerialPortMock: Port }): Mock => Port,
  (error: unknown) => `serialport cannot be loaded: ${String(error).split("\n", 1)[0]}`,
);

function serialTest(
  name: string,
  body: (mockPort: (options?: MockOptions) => SerialPortMock) => Promise<void>,
): void {
  if (typeof loaded === "string") test.skipLoudly(name, loaded);
  else test(name, () => body((options = {}) => portOf(loaded, options)));
}

serialTest(
  "a serial port is taken while it opens; what was written waits; closing sends it and releases the port",
  async (mockPort) => {
    const port = mockPort();
    const transport = overStream(port);
    assert.not(port.isOpen);
    transport.write(toBytes("AT\r"));
    const chunks: string[] = [];
    transport.onData((bytes) => chunks.push(toText(bytes)));
    await once((take) => port.once("open", () => take(0)));
    const system = port.port;
    system?.emitData(Buffer.from("\r\nOK\r\n"));
    await until(() => chunks.join("") === "\r\nOK\r\n");
    transport.write(toBytes("ATE0\r"));
    await transport.close();
    assert.not(system?.isOpen, "released");
    assert.is(system?.recording.toString(), "AT\rATE0\r");
  },
);

serialTest("a serial port that does not exist is told", async (mockPort) => {
  const transport = overStream(mockPort({ exists: false }));
  transport.write(toBytes("AT\r"));
  assert.match(await goneFor(transport), /Port does not exist/);
  await transport.close();
});

serialTest("a serial port that its program closes is told", async (mockPort) => {
  const port = mockPort();
  const transport = overStream(port);
  await once((take) => port.once("open", () => take(0)));
  port.close();
  assert.is(await goneFor(transport), "the stream was closed");
});

serialTest("an unplugged serial port is told with the error of the system", async (mockPort) => {
  const port = mockPort();
  const transport = overStream(port);
  await once((take) => port.once("open", () => take(0)));
  Object.assign(port.port as object, { write: () => Promise.reject(new Error("Input/output error")) });
  transport.write(toBytes("AT\r"));
  assert.match(await goneFor(transport), /Input\/output error/);
  await until(() => !port.isOpen);
});

serialTest(
  "a serial port that is closed while it opens is released as soon as it is open",
  async (mockPort) => {
    const port = mockPort();
    const transport = overStream(port);
    const opened = once<void>((take) => port.once("open", take));
    await transport.close();
    await opened;
    await until(() => !port.isOpen && !port.closing);
  },
);

serialTest(
  "a serial port that is never opened closes in bounded time, and is released if it is opened at last",
  async (mockPort) => {
    const port = mockPort({ autoOpen: false });
    const transport = overStream(port);
    transport.write(toBytes("AT\r"));
    await fastForward(() => transport.close());
    port.open();
    await once<void>((take) => port.once("open", take));
    await until(() => !port.isOpen && !port.closing);
  },
);

// ---------------------------------------------------------------- Web Streams

interface MadePair {
  readonly pair: StreamPair & { readonly readable: ReadableStream; readonly writable: WritableStream };
  readonly source: ReadableStreamDefaultController<unknown>;
  readonly written: string[];
  readonly closed: string[];
}

/** A pair that tells what happens to it, in order. */
function madePair(
  sink: ConstructorParameters<typeof WritableStream<Uint8Array>>[0] = {},
  onCancel?: () => Promise<void>,
): MadePair {
  const [written, closed]: [string[], string[]] = [[], []];
  let source!: ReadableStreamDefaultController<unknown>;
  const readable = new ReadableStream({
    start: (controller) => void (source = controller),
    cancel: () => {
      closed.push("readable");
      return onCancel?.();
    },
  });
  const writable = new WritableStream<Uint8Array>({
    write: (chunk) => void written.push(toText(chunk)),
    close: () => void closed.push("writable"),
    ...sink,
  });
  const close = (): void => {
    closed.push(readable.locked || writable.locked ? "locked port" : "port");
  };
  return { pair: { readable, writable, close }, source, written, closed };
}

test("a pair is closed in order: what was written, the streams, then the port, unlocked", async () => {
  const { pair, written, closed } = madePair();
  const transport = overStream(pair);
  transport.write(toBytes("AT\r"));
  await transport.close();
  assert.equal(written, ["AT\r"]);
  assert.equal(closed, ["writable", "readable", "port"]);
  assert.not(pair.readable.locked || pair.writable.locked);
});

test("an error of either stream is the reason, and the port is closed", async () => {
  const reading = madePair();
  const ofReading = overStream(reading.pair);
  reading.source.error(new Error("The device has been lost."));
  assert.is(await goneFor(ofReading), "The device has been lost.");
  await ofReading.close();
  assert.ok(reading.closed.includes("port"));

  const writing = madePair({ write: () => Promise.reject(new Error("cannot write")) });
  const ofWriting = overStream(writing.pair);
  ofWriting.write(toBytes("AT\r"));
  ofWriting.write(toBytes("AT\r"));
  assert.is(await goneFor(ofWriting), "cannot write");
  await ofWriting.close();
  assert.ok(writing.closed.includes("port"));

  let sink!: WritableStreamDefaultController;
  const idle = madePair({ start: (controller: WritableStreamDefaultController) => void (sink = controller) });
  const ofIdle = overStream(idle.pair);
  sink.error("unplugged");
  assert.is(await goneFor(ofIdle), "unplugged");
});

test("what is no bytes ends the link", async () => {
  const { pair, source } = madePair();
  const transport = overStream(pair);
  source.enqueue("OK");
  assert.match(await goneFor(transport), /^the stream gives a string instead of bytes/);
});

test("close, abort and cancel that never settle are given up in bounded time", async () => {
  const forever = (): Promise<void> => new Promise(() => undefined);
  const pairs = [
    madePair({ close: forever }),
    madePair({ write: forever, abort: forever }),
    madePair({}, forever),
    madePair({ close: () => Promise.reject(new Error("no")), abort: forever }, forever),
  ];
  for (const { pair, closed } of pairs) {
    const transport = overStream(pair);
    transport.write(toBytes("AT\r"));
    await fastForward(() => transport.close());
    assert.ok(closed.includes("port"), closed.join());
    assert.is(await goneFor(transport), "closed by this end");
  }
});

test("a listener that throws is heard as an unhandled rejection, and the link goes on", async () => {
  const { pair, source } = madePair();
  const transport = overStream(pair);
  const heard: string[] = [];
  transport.onData((bytes) => {
    heard.push(toText(bytes));
    if (heard.length === 1) throw new Error("of the listener");
  });
  const thrown = once<unknown>((take) => process.once("unhandledRejection", take));
  source.enqueue(toBytes("one"));
  assert.match(String(await thrown), "of the listener");
  source.enqueue(toBytes("two"));
  await until(() => heard.length === 2);
  await transport.close();
});

/** A port of Web Serial: after an error of the line it has another stream to read. */
class WebSerial {
  readonly writable = new WritableStream<Uint8Array>();
  readable!: ReadableStream<Uint8Array>;
  source!: ReadableStreamDefaultController<Uint8Array>;

  constructor() {
    this.reopen();
  }

  reopen(): void {
    this.readable = new ReadableStream({ start: (controller) => void (this.source = controller) });
  }

  /** The line goes on after the error. */
  break(): void {
    const { source } = this;
    this.reopen();
    source.error(new Error("Break received"));
  }
}

test("Web Serial goes on after an error of the line", async () => {
  const port = new WebSerial();
  const transport = overStream(port);
  let text = "";
  transport.onData((bytes) => (text += toText(bytes)));
  for (let i = 0; i < 20; i++) {
    port.source.enqueue(toBytes(`${i} `));
    await until(() => text.endsWith(`${i} `));
    port.break();
    await settled();
  }
  await transport.close();
  assert.is(await goneFor(transport), "closed by this end");
});

test("a line with nothing but errors is given up", async () => {
  const port = new WebSerial();
  const transport = overStream(port);
  let reason = "";
  transport.onClose((told) => (reason = told));
  let breaks = 0;
  for (; reason === "" && breaks < 100; breaks++) {
    port.break();
    await settled();
  }
  assert.is(reason, "Break received");
  assert.is(breaks, 9);
});

// ---------------------------------------------------------------- a client and a module

/** Takes the buffer of whatever it is given, as a worker would. */
function taken(bytes: Uint8Array): Uint8Array {
  const { byteOffset, byteLength, buffer } = bytes;
  return new Uint8Array(
    structuredClone(buffer, { transfer: [buffer as ArrayBuffer] }),
    byteOffset,
    byteLength,
  );
}

/** Both ends of a line of Node streams that transfer what they are given. */
function duplexLine(): [Transport, Transport] {
  const [a, b] = [new Line(), new Line()];
  join(a, b);
  join(b, a);
  return [overStream(a), overStream(b)];
}

function join(from: Line, to: Line): void {
  from._write = (chunk, _encoding, done) => {
    to.push(taken(chunk));
    done();
  };
  from._final = (done) => {
    to.push(null);
    done();
  };
}

/** The same of Web Streams. */
function webLine(): [Transport, Transport] {
  const move = {
    transform: (chunk: Uint8Array, to: TransformStreamDefaultController<Uint8Array>) =>
      to.enqueue(taken(chunk)),
  };
  const [there, back] = [new TransformStream(move), new TransformStream(move)];
  return [
    overStream({ readable: back.readable, writable: there.writable }),
    overStream({ readable: there.readable, writable: back.writable }),
  ];
}

for (const [name, line] of Object.entries({ "Node streams": duplexLine, "Web Streams": webLine }))
  for (const family of FAMILIES)
    test(`${family.name}: a client and a module over ${name} that transfer their buffers`, async () => {
      const broker = await startBroker();
      const [transport, end] = line();
      const running = serveModule({ family, transport: end });
      const issues: string[] = [];
      try {
        const client = await connectAsync(broker.url, { family, transport, linkAllowance: ALLOWANCE });
        client.on("issue", (issue, text) => issues.push(`${issue} ${text}`));
        await client.subscribeAsync("t", { qos: 1 });
        const payload = hardestPayload(family);
        for (let i = 0; i < 3; i++) {
          const back = once<Uint8Array>((take) => client.once("message", (_, received) => take(received)));
          await client.publishAsync("t", payload, { qos: 1 });
          assert.equal(await back, payload);
        }
        const closed = once<string>((take) => client.once("close", take));
        await end.close();
        assert.is(await closed, "closed by the other end");
        await client.endAsync();
        assert.equal(issues, []);
      } finally {
        await running.close();
        await broker.close();
      }
    });

test.run();
