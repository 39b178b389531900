// The program's hold on the module: one module on one port, opened again when the port is gone, and a watch over every call:
// it settles, in time, and with an error of the package or none.

import { openModule, type Module } from "../../runtime/index.js";
import type { Family } from "../../runtime/model.js";
import { textOf, type Checker } from "./checker.js";
import type { Clock } from "./clock.js";
import type { Device } from "./device.js";
import type { Faults } from "./faults.js";
import { Port } from "./port.js";
import type { Trace } from "./trace.js";
import type { Wire } from "./wire.js";

/** Milliseconds within which any call settles, one that waits behind others too. */
const CALL_BOUND = 1_500_000;

export interface HostWorld {
  readonly family: Family;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly trace: Trace;
  readonly checker: Checker;
  readonly wire: Wire;
  readonly device: Device;
}

/** One module on one port. */
export class Host {
  readonly world: HostWorld;
  module: Module;
  port: Port;
  isClosed = false;
  /** Counts the ports. */
  generation = 0;
  /** Calls that have not settled. */
  readonly open = new Map<number, string>();
  #calls = 0;
  /** The longest that a call took, by kind. */
  readonly longest = new Map<string, number>();

  constructor(world: HostWorld) {
    this.world = world;
    [this.port, this.module] = this.#plug();
  }

  /** A new port and a new module, as after the cable was put in again. */
  async reopen(): Promise<void> {
    await this.call("closeAsync", () => this.module.closeAsync());
    await this.world.clock.sleep(1000);
    if (!this.isClosed && !this.#isGone) return;
    this.#isGone = false;
    this.generation++;
    this.#resetIfLeft();
    [this.port, this.module] = this.#plug();
  }

  /**
   * The program before has left the module waiting for data. Whatever a new program types becomes data, and nothing tells it
   * so: no promise covers that, and a module is reset by who unplugs it in the middle of a message.
   */
  #resetIfLeft(): void {
    const { device, checker } = this.world;
    if (device.module.inDataState === undefined) return;
    checker.count("leftInData");
    device.restart(true);
  }

  #isGone = false;

  /** The port is closed on purpose, to open another. */
  abandon(): void {
    this.#isGone = true;
  }

  #plug(): [Port, Module] {
    const { family, wire, clock, faults, checker, trace } = this.world;
    const port = new Port(wire, clock, faults);
    this.isClosed = false;
    port.onClose((reason) => {
      if (port === this.port) this.isClosed = true;
      trace.text("user", `port closed: ${reason}`);
    });
    const module = openModule({ family, transport: port });
    module.on("issue", (issue, text) => checker.told(`${issue} ${text}`));
    module.on("error", () => undefined);
    return [port, module];
  }

  /** Watches over a call: it settles, and in time. */
  async call<T>(name: string, run: () => Promise<T>): Promise<{ value?: T; error?: unknown }> {
    const { clock, checker, trace, wire } = this.world;
    const id = ++this.#calls;
    const begun = clock.now;
    this.open.set(id, name);
    clock.after(
      CALL_BOUND,
      () => this.open.has(id) && checker.violate("unsettled", `${name} after ${CALL_BOUND} ms`),
    );
    try {
      const value = await run();
      return { value };
    } catch (error) {
      checker.error(error, name);
      wire.gaveUp();
      if (!name.startsWith("publish")) trace.text("user", `${name}: ${textOf(error)}`);
      return { error };
    } finally {
      this.open.delete(id);
      const took = clock.now - begun;
      if (took > (this.longest.get(name) ?? 0)) this.longest.set(name, took);
    }
  }
}
