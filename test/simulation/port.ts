// The host's end of the line as a transport: the project's own link over the simulated wire, and what befalls a port.

import { Link } from "../../runtime/transport/link.js";
import type { Clock } from "./clock.js";
import type { Faults } from "./faults.js";
import type { Wire } from "./wire.js";

export class Port extends Link {
  readonly #wire: Wire;
  readonly #clock: Clock;
  readonly #faults: Faults;
  /** The other end takes nothing until then; what is written waits. */
  #stalledUntil = 0;
  readonly #queue: Uint8Array[] = [];
  #waiting = 0;

  constructor(wire: Wire, clock: Clock, faults: Faults) {
    super();
    this.#wire = wire;
    this.#clock = clock;
    this.#faults = faults;
    wire.plug((bytes) => this.arrived(bytes));
  }

  protected override send(bytes: Uint8Array): void {
    const { length } = bytes;
    if (this.#faults.hits("writeThrows")) throw new Error("the port says no");
    if (this.#faults.hits("writePartial")) {
      this.#wire.write(bytes.subarray(0, this.#faults.random("writePartial").between(0, length - 1)));
      return this.unplug("half of it was written");
    }
    if (this.#faults.hits("unplugged")) {
      const later = this.#faults.random("unplugged").spread(1, 3000);
      this.#clock.after(later, () => this.unplug("unplugged"));
    }
    if (this.#faults.hits("slowConsumer"))
      this.#stalledUntil = Math.max(
        this.#stalledUntil,
        this.#clock.now + this.#faults.random("slowConsumer").spread(10, 60_000),
      );
    if (this.#stalledUntil <= this.#clock.now) return this.#wire.write(bytes);
    this.#queue.push(bytes);
    this.#waiting += length;
    this.#clock.at(this.#stalledUntil, () => this.#flush());
  }

  /** The cable is out: what waits is lost. */
  unplug(reason: string): void {
    this.#queue.length = this.#waiting = 0;
    this.lost(reason);
  }

  #flush(): void {
    if (this.#stalledUntil > this.#clock.now) return;
    for (const bytes of this.#queue.splice(0)) this.#wire.write(bytes);
    this.#waiting = 0;
  }

  protected override get waiting(): number {
    return this.#waiting;
  }

  /** It may take for ever, if the other end takes nothing. */
  protected override finish(): Promise<void> {
    return this.#waiting === 0 ? Promise.resolve() : new Promise(() => undefined);
  }

  protected override abandon(): void {
    this.#queue.length = this.#waiting = 0;
    this.#wire.plug(undefined);
  }
}
