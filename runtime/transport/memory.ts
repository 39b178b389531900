// A link inside one process: what one end writes, the other reads in a later microtask, as on a real line. Nothing is
// delivered before there is a listener.

import type { Transport } from "./transport.js";

class MemoryEnd implements Transport {
  peer: MemoryEnd | undefined;
  #listener: ((bytes: Uint8Array) => void) | undefined;
  #closed: ((reason: string) => void) | undefined;
  #reason: string | undefined;
  readonly #waiting: Uint8Array[] = [];

  write(bytes: Uint8Array): void {
    if (this.#reason !== undefined) return;
    // A copy: the writer may use its buffer again.
    const copy = bytes.slice();
    const { peer } = this;
    queueMicrotask(() => peer?.deliver(copy));
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
    queueMicrotask(() => peer?.end("closed by the other end"));
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

/** Two ends of one line: give the first to a client, the second to a virtual module. */
export function memoryPair(): [Transport, Transport] {
  const [a, b] = [new MemoryEnd(), new MemoryEnd()];
  a.peer = b;
  b.peer = a;
  return [a, b];
}
