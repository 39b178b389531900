// A user with one client of the module. It connects, subscribes to what it wants, works, and after a `close` connects and
// subscribes again. It does nothing else to keep going: what it cannot do by that is what the promises are about.

import { AtError, type MqttClient } from "../../runtime/index.js";
import { SECRET, textOf } from "./checker.js";
import type { Host } from "./host.js";
import { filterOf, type Operation, type Publication } from "./work.js";

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

  get isToldToReset(): boolean {
    return this.lastError instanceof AtError && this.lastError.code === "reset-needed";
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
    if (error === undefined) return;
    // Nobody knows whether it is gone: it is wanted again, as by a user who keeps a list.
    this.#wanted.add(topic);
    this.#isSubscribed = false;
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
