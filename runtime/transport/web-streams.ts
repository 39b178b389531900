// A link over a pair of Web Streams: the port of Web Serial, the end of a WebTransport stream, a socket of Deno. They are known
// by what they can do, so that no library of types is needed. The link holds their locks until it is closed.
//
// Web Serial goes on after an error of the line (a break, a wrong parity bit): its port then has another `readable`, and what was
// on the line is lost. A module's restart looks like that.

import { UsageError } from "../errors.js";
import { inUse, Link, quietly, reasonOf } from "./link.js";

/** Errors in a row, without a byte between them, after which a line is given up that goes on after each. */
const ERRORS_LIMIT = 8;

/** What is used of a ReadableStream. */
export interface ReadableBytes {
  readonly locked: boolean;
  getReader(): BytesReader;
}

export interface BytesReader {
  read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
  cancel(): Promise<unknown>;
  releaseLock(): void;
}

/** What is used of a WritableStream. */
export interface WritableBytes {
  readonly locked: boolean;
  getWriter(): BytesWriter;
}

export interface BytesWriter {
  readonly closed: Promise<unknown>;
  /** Always given; a parameter that may be left out lets writers of `Uint8Array<ArrayBuffer>` pass. */
  write(bytes?: Uint8Array): Promise<unknown>;
  close(): Promise<unknown>;
  abort(): Promise<unknown>;
  releaseLock(): void;
}

/** Two streams of bytes; null, as those of a port that is not open, are refused. */
export interface StreamPair {
  readonly readable: ReadableBytes | null;
  readonly writable: WritableBytes | null;
  /** Called when both streams are closed and unlocked: what closes a port of Web Serial. */
  close?(): unknown;
}

export class WebStreamsLink extends Link {
  readonly #pair: StreamPair;
  readonly #writer: BytesWriter;
  #readable: ReadableBytes;
  #reader: BytesReader;
  #waiting = 0;
  #errors = 0;
  #isReleased = false;

  /** @throws UsageError for a stream that is missing, or locked by somebody else */
  constructor(pair: StreamPair) {
    const { readable, writable } = checked(pair);
    super();
    this.#pair = pair;
    this.#readable = readable;
    this.#reader = readable.getReader();
    this.#writer = writable.getWriter();
    this.#writer.closed.then(() => this.ended(), this.#fail);
    this.#read();
  }

  #read(): void {
    void this.#reader.read().then(({ done, value }) => {
      if (done) return this.ended();
      this.#errors = 0;
      // First, so that a listener that throws does not end the reading.
      this.#read();
      this.received(value);
    }, this.#goOn);
  }

  readonly #fail = (error: unknown): void => this.lost(reasonOf(error));

  readonly #goOn = (error: unknown): void => {
    const { readable } = this.#pair;
    const isOther = readable !== null && readable !== this.#readable && !readable.locked;
    if (!isOther || ++this.#errors > ERRORS_LIMIT) return this.#fail(error);
    quietly(() => this.#reader.releaseLock());
    this.#readable = readable;
    this.#reader = readable.getReader();
    this.#read();
  };

  protected override send(bytes: Uint8Array): void {
    // Asked first: the stream may transfer the buffer.
    const { length } = bytes;
    this.#waiting += length;
    this.#writer.write(bytes).then(() => (this.#waiting -= length), this.#fail);
  }

  protected override get waiting(): number {
    return this.#waiting;
  }

  protected override async finish(): Promise<void> {
    await this.#writer.close();
    await this.#reader.cancel();
    await this.#release();
  }

  protected override abandon(): void {
    quietly(() => this.#writer.abort());
    quietly(() => this.#reader.cancel());
    quietly(() => this.#release());
  }

  /** A port can be closed only after its streams are unlocked. */
  #release(): unknown {
    if (this.#isReleased) return undefined;
    this.#isReleased = true;
    quietly(() => this.#writer.releaseLock());
    quietly(() => this.#reader.releaseLock());
    return this.#pair.close?.();
  }
}

function checked({ readable, writable }: StreamPair): { readable: ReadableBytes; writable: WritableBytes } {
  if (readable === null || writable === null)
    throw new UsageError(`overStream: ${readable === null ? "readable" : "writable"} is null`, {
      code: "wrong-type",
      advice: "open the port first",
    });
  if (readable.locked || writable.locked)
    throw inUse(`something else holds the lock of ${readable.locked ? "readable" : "writable"}`);
  return { readable, writable };
}
