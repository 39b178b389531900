// What all transports have in common: one owner at a time, bytes that wait for it, one reason for the end, and an end in bounded time.
// A transport says how bytes are sent and how its line is closed, in order and at once; it reports what arrives and what
// is lost. Its states are open, and gone with a reason; nothing leads back.

import { copyOf } from "../bytes.js";
import { UsageError } from "../errors.js";
import { checkArgument, FUNCTION } from "../usage.js";
import type { Transport } from "./transport.js";

/** Milliseconds to close a link in order, which writes what is left; after that it is given up. */
export const CLOSE_LIMIT = 2_000;

/** Bytes that a link keeps for an owner who has not come yet, and bytes that may wait when more are written. */
export const BUFFER_LIMIT = 1_048_576;

export const CLOSED_HERE = "closed by this end";
export const CLOSED_THERE = "closed by the other end";

export abstract class Link implements Transport {
  #listener: ((bytes: Uint8Array) => void) | undefined;
  readonly #closeListeners: ((reason: string) => void)[] = [];
  /** Nobody listens any more, and somebody has: what arrives is not kept. */
  #isReleased = false;
  /** What has arrived before there was a listener. */
  #kept: Uint8Array[] = [];
  #keptBytes = 0;
  #reason: string | undefined;
  #ending: Promise<void> = Promise.resolve();

  /** Puts bytes on their way. What it throws is the reason why the link is lost. */
  protected abstract send(bytes: Uint8Array): void;
  /** Bytes that were sent and are not on their way yet. */
  protected abstract get waiting(): number;
  /** Sends what waits, and closes; settles when all is done. It may take for ever. */
  protected abstract finish(): Promise<void>;
  /** Gives up whatever is still open, at once. Called once, after `finish` or instead of it. */
  protected abstract abandon(): void;

  write(bytes: Uint8Array): void {
    if (this.#reason !== undefined) return;
    if (this.waiting > BUFFER_LIMIT)
      return this.lost(`the other end reads nothing: more than ${BUFFER_LIMIT} bytes wait to be written`);
    try {
      this.send(bytes);
    } catch (error) {
      this.lost(reasonOf(error));
    }
  }

  onData(listener: (bytes: Uint8Array) => void): void {
    checkArgument("onData", "the listener", listener, FUNCTION);
    if (this.#listener) throw inUse("the transport has an owner already");
    this.#listener = listener;
    this.#isReleased = false;
    for (const bytes of this.#kept.splice(0)) this.#tell(bytes);
  }

  release(): void {
    this.#isReleased = this.#listener !== undefined;
    this.#listener = undefined;
  }

  onClose(listener: (reason: string) => void): void {
    checkArgument("onClose", "the listener", listener, FUNCTION);
    if (this.#reason === undefined) this.#closeListeners.push(listener);
    else listener(this.#reason);
  }

  close(): Promise<void> {
    this.#kept = [];
    this.#end(CLOSED_HERE, true);
    return this.#ending;
  }

  /** Takes a chunk that nobody else holds. What arrives after the end of the link is dropped. */
  arrived(bytes: Uint8Array): void {
    if (this.#reason !== undefined) return;
    if (this.#listener) this.#tell(bytes);
    else if (!this.#isReleased) this.#keep(bytes);
  }

  /** Takes what a stream gives, which may use the memory again. */
  protected received(chunk: unknown): void {
    if (!ArrayBuffer.isView(chunk))
      return this.lost(`the stream gives a ${typeof chunk} instead of bytes: it must have no encoding`);
    const { buffer, byteOffset, byteLength } = chunk;
    this.arrived(copyOf(new Uint8Array(buffer, byteOffset, byteLength), 0, byteLength));
  }

  /** The other end is done; what was written before is still sent. */
  ended(): void {
    this.#end(CLOSED_THERE, true);
  }

  /** The line is broken, or of no use. */
  lost(reason: string): void {
    this.#end(reason, false);
  }

  #tell(bytes: Uint8Array): void {
    if (this.#reason !== CLOSED_HERE) this.#listener?.(bytes);
  }

  #keep(bytes: Uint8Array): void {
    this.#kept.push(bytes);
    this.#keptBytes += bytes.length;
    if (this.#keptBytes > BUFFER_LIMIT)
      this.lost(`nobody listens: more than ${BUFFER_LIMIT} bytes have arrived`);
  }

  #end(reason: string, isOrderly: boolean): void {
    if (this.#reason !== undefined) return;
    this.#reason = reason;
    this.#ending = this.#shut(isOrderly);
    for (const listener of this.#closeListeners.splice(0)) listener(reason);
  }

  async #shut(isOrderly: boolean): Promise<void> {
    if (isOrderly) await inTime(this.finish());
    this.abandon();
  }
}

/** Settles with the promise, or at the limit; never rejects. */
function inTime(ending: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, CLOSE_LIMIT);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    ending.then(end, end);
  });
}

/** A second owner would take the answers of the first. */
export function inUse(what: string): UsageError {
  return new UsageError(what, {
    code: "transport-in-use",
    advice: "open a link for each owner; clients of one module share a link by `openModule`",
  });
}

/** What people read of an error, or of whatever else was thrown. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && error.message !== "" ? error.message : String(error);
}

/** Does what may fail or has been done before, and forgets how it went. */
export function quietly(what: () => unknown): void {
  try {
    Promise.resolve(what()).catch(() => undefined);
  } catch {
    // There is nobody who could do anything about it.
  }
}
