// A link over a Node stream that reads and writes: a serial port, a socket, a channel of SSH. The stream is known by what it
// can do, so that nothing of Node is imported. It reads as long as it lives, and its own queue holds what it cannot write.
//
// A serial port of the `serialport` package differs from other streams: it is released by `close` alone, which is refused
// until it is open; and `destroy` leaves it open. A cable that is pulled while a read is under way is not told by version 13
// on Linux, which reads again and again; the next write fails, and tells it.

import { UsageError } from "../errors.js";
import { inUse, Link, quietly, reasonOf } from "./link.js";

/** What is used of a Duplex. */
export interface DuplexStream {
  readonly destroyed: boolean;
  readonly readableEnded: boolean;
  readonly writableEnded: boolean;
  readonly writableFinished: boolean;
  readonly readableObjectMode: boolean;
  readonly writableObjectMode: boolean;
  readonly readableEncoding: string | null;
  /** Bytes that wait to be written. */
  readonly writableLength: number;
  write(bytes: Uint8Array): boolean;
  end(): unknown;
  destroy(): unknown;
  resume(): unknown;
  // `any`, as Node's own types have it: since version 25 of these nothing else fits.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  on(event: string, listener: (...values: any[]) => void): unknown;
  listenerCount(event: string): number;
  /** Releases the device, if that is not what `destroy` does. */
  close?(): unknown;
}

export class DuplexLink extends Link {
  readonly #stream: DuplexStream;
  #isClosed = false;

  /** @throws UsageError for a stream that somebody reads, or that does not carry bytes */
  constructor(stream: DuplexStream) {
    checkBytes(stream);
    if (stream.listenerCount("data") + stream.listenerCount("readable") > 0)
      throw inUse("something else reads the stream (it has a listener for `data` or `readable`)");
    super();
    this.#stream = stream;
    // It stays for ever: an error that nobody hears would end the process.
    stream.on("error", (error: unknown) => this.lost(reasonOf(error)));
    stream.on("close", (error: unknown) => {
      this.#isClosed = true;
      this.lost(error instanceof Error ? reasonOf(error) : "the stream was closed");
    });
    if (stream.destroyed) this.lost("the stream is destroyed already");
    else if (stream.readableEnded || stream.writableEnded) this.lost("the stream has ended already");
    else this.#listen();
  }

  #listen(): void {
    this.#stream.on("end", () => this.ended());
    this.#stream.on("data", (chunk: unknown) => this.received(chunk));
    this.#stream.resume();
  }

  protected override send(bytes: Uint8Array): void {
    this.#stream.write(bytes);
  }

  protected override get waiting(): number {
    return this.#stream.writableLength;
  }

  protected override async finish(): Promise<void> {
    const stream = this.#stream;
    const closed = new Promise<void>((resolve) => void stream.on("close", resolve));
    const finished = new Promise<void>((resolve) => void stream.on("finish", resolve));
    stream.end();
    if (!stream.writableFinished) await Promise.race([finished, closed]);
    if (stream.close) this.#release();
    else stream.destroy();
    await closed;
  }

  protected override abandon(): void {
    this.#release();
    quietly(() => this.#stream.destroy());
  }

  /** Now, and as soon as it is open if it is not open yet. */
  #release(): void {
    const release = (): void => quietly(() => this.#stream.close?.());
    this.#stream.on("open", release);
    if (!this.#isClosed) release();
  }
}

function checkBytes(stream: DuplexStream): void {
  const refuse = (what: string, advice: string): never => {
    throw new UsageError(`overStream: ${what}`, { code: "wrong-type", allowed: "a stream of bytes", advice });
  };
  if (stream.readableObjectMode || stream.writableObjectMode)
    refuse("the stream is in object mode", "make it without `objectMode`");
  if (typeof stream.readableEncoding === "string")
    refuse(`the stream gives text in ${stream.readableEncoding}`, "leave its encoding unset");
}
