// A link inside one process: what one end writes, the other reads in a later microtask, as on a real line. What is
// written until then arrives as one chunk: a line has no boundaries. Nothing is delivered before there is a listener.

import { copyOf } from "../bytes.js";
import type { Transport } from "./transport.js";

const SETTLED = Promise.resolve();

class MemoryEnd implements Transport {
  peer: MemoryEnd | undefined;
  #listener: ((bytes: Uint8Array) => void) | undefined;
  #closed: ((reason: string) => void) | undefined;
  #reason: string | undefined;
  readonly #waiting: Uint8Array[] = [];
  /** Written, and not yet on its way: `#room[0, #written)`. */
  #room = new Uint8Array(1024);
  #written = 0;
  readonly #flush = (): void => {
    const chunk = copyOf(this.#room, 0, this.#written);
    this.#written = 0;
    this.peer?.deliver(chunk);
  };

  write(bytes: Uint8Array): void {
    if (this.#reason !== undefined) return;
    if (this.#written === 0) soon(this.#flush);
    const end = this.#written + bytes.length;
    if (end > this.#room.length) this.#grow(end);
    // A copy: the writer may use its buffer again.
    this.#room.set(bytes, this.#written);
    this.#written = end;
  }

  #grow(needed: number): void {
    const larger = new Uint8Array(needed * 2);
    larger.set(this.#room.subarray(0, this.#written));
    this.#room = larger;
  }

  onData(listener: (bytes: Uint8Array) => void): void {
    this.#listener = listener;
    for (const bytes of this.#waiting.splice(0)) listener(bytes);
  }

  onClose(listener: (reason: string) => void): void {
    this.#closed = listener;
    if (this.#reason !== undefined) listener(this.#reason);
  }

  close(): Promise<void> {
    const { peer } = this;
    this.end("closed by this end");
    soon(() => peer?.end("closed by the other end"));
    return Promise.resolve();
  }

  deliver(bytes: Uint8Array): void {
    if (this.#reason !== undefined) return;
    if (this.#listener) this.#listener(bytes);
    else this.#waiting.push(bytes);
  }

  end(reason: string): void {
    if (this.#reason !== undefined) return;
    this.#reason = reason;
    this.#closed?.(reason);
  }
}

/** In a later microtask; a settled promise is a cheaper way there than `queueMicrotask`. */
function soon(what: () => void): void {
  void SETTLED.then(what);
}

/** Two ends of one line: give the first to a client, the second to a virtual module. */
export function memoryPair(): [Transport, Transport] {
  const [a, b] = [new MemoryEnd(), new MemoryEnd()];
  a.peer = b;
  b.peer = a;
  return [a, b];
}
