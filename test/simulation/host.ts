// The user's program: one module on one port, opened again when the port is gone; each client connects, subscribes to what
// the user wants, works, and after a `close` connects and subscribes again. It does nothing else to keep going: what it
// cannot do by that is what the promises are about.

import { openModule, type Module, type MqttClient } from "../../runtime/index.js";
import type { Family } from "../../runtime/model.js";
import { SECRET, textOf, type Checker } from "./checker.js";
import type { Clock } from "./clock.js";
import type { Device } from "./device.js";
import type { Faults } from "./faults.js";
import { Port } from "./port.js";
import type { Trace } from "./trace.js";
import type { Wire } from "./wire.js";
import { filterOf, type Operation, type Publication } from "./work.js";

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
    const { clock, checker, trace } = this.world;
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
      if (!name.startsWith("publish")) trace.text("user", `${name}: ${textOf(error)}`);
      return { error };
    } finally {
      this.open.delete(id);
      const took = clock.now - begun;
      if (took > (this.longest.get(name) ?? 0)) this.longest.set(name, took);
    }
  }
}

/** What a listener of the user throws: the client must survive it. */
export class Thrown extends Error {}

/** A user with one client of the module. */
export class User {
  readonly #host: Host;
  readonly index: number;
  readonly #wanted = new Set<string>();
  #client: MqttClient | undefined;
  #generation = -1;
  #isConnected = false;
  #isSubscribed = false;
  lastError: unknown;
  /** Messages that were told. */
  received = 0;

  constructor(host: Host, index: number) {
    this.#host = host;
    this.index = index;
    this.want(0);
  }

  get wanted(): ReadonlySet<string> {
    return this.#wanted;
  }

  get isConnected(): boolean {
    return this.#isConnected && this.#client?.connected === true;
  }

  want(filter: number): string {
    const topic = filterOf(this.index, filter);
    this.#host.world.checker.origins.addFilter(this.index * 100 + filter, topic);
    this.#wanted.add(topic);
    return topic;
  }

  /** Connects and subscribes, if that is not so. False if it did not work. */
  async ensure(): Promise<boolean> {
    const host = this.#host;
    if (host.isClosed) await host.reopen();
    if (this.#generation !== host.generation || !this.#client) this.#makeClient();
    const client = this.#client as MqttClient;
    if (!this.#isConnected) {
      const { error } = await host.call("connectAsync", () =>
        client.connectAsync("mqtt://broker.example:1883"),
      );
      this.lastError = error;
      if (error !== undefined || client !== this.#client) return false;
      host.world.trace.text("user", `client ${this.index} connected`);
      host.world.checker.count("connects");
      // A close that came in the same turn has been told already.
      this.#isConnected = client.connected;
      this.#isSubscribed = false;
    }
    if (!this.#isSubscribed) {
      const topics = [...this.#wanted];
      const { error } = await host.call("subscribeAsync", () => client.subscribeAsync(topics, { qos: 1 }));
      this.lastError = error;
      this.#isSubscribed = error === undefined;
    }
    return this.#isConnected && this.#isSubscribed;
  }

  #makeClient(): void {
    const { module, world, generation } = this.#host;
    const { checker, trace, faults } = world;
    const client = module.client({
      client: this.index,
      clientId: `sim${this.index}`,
      username: "pump",
      password: SECRET,
    });
    this.#client = client;
    this.#generation = generation;
    this.#isConnected = false;
    client.on("close", (reason) => {
      checker.told(reason);
      trace.text("user", `client ${this.index} close: ${reason}`);
      this.#isConnected = false;
    });
    const fail = (): void => {
      if (faults.hits("callbackThrows")) throw new Thrown("a listener of the user");
    };
    client.on("message", (topic, payload) => {
      this.received++;
      checker.received(topic, payload, world.wire.damages > 0);
      fail();
    });
    client.on("close", fail).on("connect", fail).on("issue", fail).on("wire", fail);
    client.on("error", (error) => {
      if (!(error instanceof Thrown)) checker.violate("uncaught", `error event: ${textOf(error)}`);
    });
    client.on("issue", (issue, text) => checker.told(`${issue} ${text}`));
  }

  // ---------------------------------------------------------------- operations

  async perform(operation: Operation): Promise<void> {
    const { clock, device, checker, faults } = this.#host.world;
    if (faults.hits("hostSuspended"))
      clock.suspendHost(clock.now + faults.random("hostSuspended").spread(100, 600_000));
    if (faults.hits("wallClockJumps")) clock.wallOffset += faults.random("wallClockJumps").between(-1e9, 1e9);
    switch (operation.kind) {
      case "publish":
        await Promise.all(operation.publications.map((each) => this.publish(each)));
        return;
      case "subscribe":
        return this.#subscribe(operation.filter);
      case "unsubscribe":
        return this.#unsubscribe(operation.filter);
      case "query":
        return this.query();
      case "incoming": {
        const topic = filterOf(this.index, operation.filter);
        if (device.deliver(this.index, topic, operation.payload)) {
          checker.delivered(topic, operation.payload);
          if (faults.hits("messageTwice") && device.deliver(this.index, topic, operation.payload))
            checker.delivered(topic, operation.payload);
        }
        return;
      }
      case "pause":
        return clock.sleep(operation.ms);
      default:
        operation satisfies never;
    }
  }

  async publish(publication: Publication): Promise<unknown> {
    const { checker } = this.#host.world;
    const { topic, payload, qos } = publication;
    checker.publishing(publication);
    const client = this.#client as MqttClient;
    const { error } = await this.#host.call("publishAsync", () =>
      client.publishAsync(topic, payload, { qos }),
    );
    checker.published(publication, error);
    this.lastError = error;
    return error;
  }

  async #subscribe(filter: number): Promise<void> {
    const topic = this.want(filter);
    const client = this.#client as MqttClient;
    const { error } = await this.#host.call("subscribeAsync", () => client.subscribeAsync(topic, { qos: 1 }));
    if (error !== undefined) this.#isSubscribed = false;
  }

  async #unsubscribe(filter: number): Promise<void> {
    const topic = filterOf(this.index, filter);
    if (!this.#wanted.delete(topic)) return;
    const client = this.#client as MqttClient;
    const { error } = await this.#host.call("unsubscribeAsync", () => client.unsubscribeAsync(topic));
    // Nobody knows whether it is gone: it is wanted again, as by a user who keeps a list.
    if (error !== undefined) this.#wanted.add(topic);
  }

  /** A command beside the client's: its answer must be its own. */
  async query(): Promise<void> {
    const { device, checker, wire } = this.#host.world;
    const before = device.signals.size;
    const damages = wire.damages;
    const { value } = await this.#host.call("send", () => this.#host.module.send("AT+CSQ"));
    if (!value || value.final !== "OK" || wire.damages > damages) return;
    const [, answer] = /^\+CSQ: (.*)$/.exec(value.lines[0] ?? "") ?? [];
    const own = [...device.signals].slice(before).map(([, signal]) => signal);
    if (answer !== undefined && !own.includes(answer))
      checker.violate("stolen-answer", `AT+CSQ was told ${answer}, of its time are ${own.join(" ")}`);
  }
}
