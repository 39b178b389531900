// A link inside one process: what one end writes, the other reads in a later microtask, as on a real line. What is
// written until then arrives as one chunk: a line has no boundaries.

import { copyOf } from "../bytes.js";
import { Link } from "./link.js";
import type { Transport } from "./transport.js";

const SETTLED = Promise.resolve();

class MemoryEnd extends Link {
  peer: MemoryEnd | undefined;
  /** Written, and not yet on its way: `#room[0, #written)`. */
  #room = new Uint8Array(1024);
  #written = 0;
  readonly #flush = (): void => {
    const chunk = copyOf(this.#room, 0, this.#written);
    this.#written = 0;
    this.peer?.arrived(chunk);
  };

  protected override send(bytes: Uint8Array): void {
    if (this.#written === 0) soon(this.#flush);
    const end = this.#written + bytes.length;
    if (end > this.#room.length) this.#grow(end);
    // A copy: the writer may use its buffer again.
    this.#room.set(bytes, this.#written);
    this.#written = end;
  }

  protected override get waiting(): number {
    return this.#written;
  }

  /** What was written has its microtask already, and goes first. */
  protected override finish(): Promise<void> {
    return SETTLED;
  }

  protected override abandon(): void {
    soon(() => this.peer?.ended());
  }

  #grow(needed: number): void {
    const larger = new Uint8Array(needed * 2);
    larger.set(this.#room.subarray(0, this.#written));
    this.#room = larger;
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
