// A module behind any stream of bytes that the program has already: a serial port of the `serialport` package or of Web
// Serial, a socket, a channel of SSH.

import { UsageError } from "../errors.js";
import { DuplexLink, type DuplexStream } from "./duplex.js";
import type { Transport } from "./transport.js";
import { WebStreamsLink, type StreamPair } from "./web-streams.js";

export type { DuplexStream } from "./duplex.js";
export type { Transport, TransportOpener, TransportSource } from "./transport.js";
export type { BytesReader, BytesWriter, ReadableBytes, StreamPair, WritableBytes } from "./web-streams.js";

/**
 * Makes a link of a Node Duplex, or of a pair of byte Web Streams `{ readable, writable }`. The stream belongs to the link from
 * now on, and is closed with it. A port that is still being opened will do: what is written waits. A stream that is destroyed or
 * ended already gives a link that is gone.
 *
 *     overStream(new SerialPort({ path: "/dev/ttyUSB0", baudRate: 115200 }))
 *
 * @throws UsageError for what is no stream, a stream of objects or text (`wrong-type`), and one that something else
 * reads (`transport-in-use`)
 */
export function overStream(stream: DuplexStream | StreamPair): Transport {
  if (isPair(stream)) return new WebStreamsLink(stream);
  if (isDuplex(stream)) return new DuplexLink(stream);
  throw new UsageError(`overStream: ${shown(stream)} is no stream`, {
    code: "wrong-type",
    allowed: "a Node Duplex, or { readable, writable } of Web Streams",
  });
}

/** The flags `readable` and `writable` of a Duplex are no objects. */
function isPair(stream: unknown): stream is StreamPair {
  if (!isObject(stream)) return false;
  const { readable, writable } = stream;
  return isHalf(readable, "getReader") && isHalf(writable, "getWriter");
}

function isHalf(half: unknown, method: string): boolean {
  return half === null || (isObject(half) && typeof half[method] === "function");
}

function isDuplex(stream: unknown): stream is DuplexStream {
  return isObject(stream) && METHODS.every((name) => typeof stream[name] === "function");
}

const METHODS = ["write", "end", "destroy", "resume", "on", "listenerCount"] as const;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function shown(value: unknown): string {
  if (typeof value === "string") return "a text";
  return typeof value === "object" && value !== null
    ? (value.constructor?.name ?? "an object")
    : String(value);
}
