// A virtual module as a foreign program has it: bytes in, bytes out, a real socket to a broker behind it. The broker is a
// function of packets, so that it can do what brokers do wrong.

import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { concat, fromVisible, visible } from "../../runtime/bytes.js";
import type { Family } from "../../runtime/model.js";
import { memoryPair } from "../../runtime/transport/memory.js";
import type { Transport } from "../../runtime/transport/transport.js";
import { serveModule, type RunningModule, type ServeOptions } from "../../runtime/virtual/server.js";

/** The first byte of a packet says what it is (MQTT 3.1.1, 2.2.1). */
export const CONNECT = 0x10;
export const PUBLISH = 0x30;
export const SUBSCRIBE = 0x82;
export const DISCONNECT = 0xe0;
export const CONNACK = Uint8Array.of(0x20, 2, 0, 0);

export type Answer = (packet: Uint8Array, socket: Socket) => Uint8Array | undefined;

export interface FakeBroker {
  readonly port: number;
  /** Every packet that has come, of all connections. */
  readonly packets: Uint8Array[];
  readonly sockets: Set<Socket>;
  /** Waits until a packet of this kind has come, and returns it. */
  packet(kind: number, count?: number): Promise<Uint8Array>;
  /** Waits until all connections that were begun have come and are gone. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

/** @param answer what it writes for each packet; packets are under 128 bytes */
export async function fakeBroker(answer: Answer): Promise<FakeBroker> {
  const packets: Uint8Array[] = [];
  const sockets = new Set<Socket>();
  let wake: () => void = () => undefined;
  const server = createServer((socket) => {
    sockets.add(socket);
    let pending: Uint8Array = new Uint8Array(0);
    socket.on("error", () => undefined).on("close", () => (sockets.delete(socket), wake()));
    socket.on("data", (chunk) => {
      pending = concat([pending, chunk]);
      for (let end = (pending[1] ?? 255) + 2; pending.length >= end; end = (pending[1] ?? 255) + 2) {
        const packet = pending.slice(0, end);
        pending = pending.subarray(end);
        packets.push(packet);
        const bytes = answer(packet, socket);
        if (bytes) socket.write(bytes);
      }
      wake();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const of = (kind: number): Uint8Array[] =>
    packets.filter((each) => ((each[0] ?? 0) & 0xf0) === (kind & 0xf0));
  return {
    port: (server.address() as AddressInfo).port,
    packets,
    sockets,
    packet: async (kind, count = 1) => {
      while (of(kind).length < count) await new Promise<void>((resolve) => (wake = resolve));
      return of(kind)[count - 1] as Uint8Array;
    },
    empty: async () => {
      // Connections are accepted in the order in which they were made: after this one, none of before is still to come.
      const probe = connect({ host: "127.0.0.1", port: (server.address() as AddressInfo).port });
      await once(server, "connection");
      probe.destroy();
      while (sockets.size > 0) await new Promise<void>((resolve) => (wake = resolve));
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** One host at the line of a module. */
export class RawHost {
  readonly running: RunningModule;
  readonly notes: string[] = [];
  readonly line: Transport;
  #text = "";
  #wake: () => void = () => undefined;

  constructor(family: Family, options: Partial<ServeOptions> = {}) {
    const [line, end] = memoryPair();
    this.line = line;
    line.onData((bytes) => {
      this.#text += visible(bytes);
      this.#wake();
    });
    const onNote = (text: string): unknown => this.notes.push(text);
    this.running = serveModule({ family, transport: end, echo: false, onNote, ...options });
  }

  write(text: string): void {
    this.line.write(fromVisible(text));
  }

  /** Types, and waits until the module has printed this; returns all that it printed since it was asked last. */
  async type(text: string, until: string | RegExp): Promise<string> {
    this.write(text);
    return this.until(until);
  }

  async until(wanted: string | RegExp): Promise<string> {
    for (;;) {
      const at = typeof wanted === "string" ? this.#text.indexOf(wanted) : this.#text.search(wanted);
      if (at >= 0) break;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    return this.take();
  }

  take(): string {
    const text = this.#text;
    this.#text = "";
    return text;
  }

  async close(): Promise<void> {
    await this.running.close();
    await this.line.close();
  }
}

/** Runs a test with a broker of its own behind a module, and cleans up whatever happens. */
export async function withRaw(
  family: Family,
  answer: Answer,
  run: (host: RawHost, broker: FakeBroker) => Promise<void>,
  options: Partial<ServeOptions> = {},
): Promise<void> {
  const broker = await fakeBroker(answer);
  const host = new RawHost(family, options);
  try {
    await run(host, broker);
  } finally {
    await host.close();
    await broker.close();
  }
}
