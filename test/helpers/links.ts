// Every transport, opened with its far end in a test's hand: what it writes is read there, or is not.

import { createServer, type AddressInfo, type Socket } from "node:net";
import { Duplex } from "node:stream";
import { concat } from "../../runtime/bytes.js";
import type { Transport } from "../../runtime/index.js";
import { memoryPair } from "../../runtime/transport/memory.js";
import { overStream } from "../../runtime/transport/stream.js";
import { tcp } from "../../runtime/transport/tcp.js";

export interface FarEnd {
  /** All that has been read so far. */
  readonly received: () => Uint8Array;
  readonly write: (bytes: Uint8Array) => void;
  /** Closes its half, in order. */
  readonly end: () => void;
  /** Frees what the test has opened. */
  readonly free: () => Promise<void>;
}

export interface Opened extends FarEnd {
  readonly transport: Transport;
}

/** A far end that does not read never takes a byte. */
export type Open = (reads: boolean) => Promise<Opened>;

/** The subpath of the package that gives the transport, how it is opened, and whether its far end can refuse to read. */
export interface Kind {
  readonly subpath: string;
  readonly canStall: boolean;
  readonly open: Open;
}

export const KINDS: Readonly<Record<string, Kind>> = {
  memory: { subpath: "./transport/memory", canStall: false, open: openMemory },
  tcp: { subpath: "./transport/tcp", canStall: true, open: openSocket },
  "a Node stream": { subpath: "./transport/stream", canStall: true, open: openDuplex },
  "Web Streams": { subpath: "./transport/stream", canStall: true, open: openWebStreams },
};

async function openMemory(): Promise<Opened> {
  const [transport, end] = memoryPair();
  const chunks: Uint8Array[] = [];
  end.onData((bytes) => chunks.push(bytes));
  return {
    transport,
    received: () => concat(chunks),
    write: (bytes) => end.write(bytes),
    end: () => void end.close(),
    free: async () => undefined,
  };
}

async function openSocket(reads: boolean): Promise<Opened> {
  const server = createServer({ pauseOnConnect: !reads, noDelay: true });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const accepted = new Promise<Socket>((resolve) => server.once("connection", resolve));
  const transport = await tcp("127.0.0.1", (server.address() as AddressInfo).port)();
  const socket = await accepted;
  const chunks: Uint8Array[] = [];
  socket.on("error", () => undefined);
  if (reads) socket.on("data", (chunk) => chunks.push(chunk));
  return {
    transport,
    received: () => concat(chunks),
    write: (bytes) => void socket.write(bytes),
    end: () => void socket.end(),
    free: async () => {
      socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** One end of a line; what is written to it is taken, or kept waiting for ever. */
export class Line extends Duplex {
  readonly chunks: Uint8Array[] = [];

  constructor(readonly reads = true) {
    super();
  }

  override _read(): void {}

  override _write(chunk: Uint8Array, _encoding: string, done: () => void): void {
    if (!this.reads) return;
    this.chunks.push(chunk.slice());
    done();
  }
}

async function openDuplex(reads: boolean): Promise<Opened> {
  const line = new Line(reads);
  return {
    transport: overStream(line),
    received: () => concat(line.chunks),
    write: (bytes) => void line.push(bytes),
    end: () => void line.push(null),
    free: async () => void line.destroy(),
  };
}

async function openWebStreams(reads: boolean): Promise<Opened> {
  const chunks: Uint8Array[] = [];
  let source: ReadableStreamDefaultController<Uint8Array> | undefined;
  const forever = new Promise<void>(() => undefined);
  const readable = new ReadableStream<Uint8Array>({
    start: (controller) => void (source = controller),
    cancel: () => (reads ? undefined : forever),
  });
  const writable = new WritableStream<Uint8Array>({
    write: (chunk) => (reads ? void chunks.push(chunk) : forever),
    abort: () => (reads ? undefined : forever),
  });
  return {
    transport: overStream({ readable, writable }),
    received: () => concat(chunks),
    write: (bytes) => source?.enqueue(bytes),
    end: () => source?.close(),
    free: async () => undefined,
  };
}
