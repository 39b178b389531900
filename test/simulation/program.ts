// The program of a run: an earlier program if there was one, then users at work while things go wrong, then nothing goes
// wrong any more and everything must work again, in bounded time.

import type { Broker } from "./broker.js";
import type { Checker } from "./checker.js";
import type { Clock } from "./clock.js";
import type { Device } from "./device.js";
import type { Faults } from "./faults.js";
import type { Host } from "./host.js";
import { User } from "./user.js";
import type { Random } from "./random.js";
import { Content, workOf, type Operation } from "./work.js";

/** Milliseconds after the last fault within which everything works again. */
const HEALING = 2_700_000;

export interface ProgramWorld {
  readonly clock: Clock;
  readonly faults: Faults;
  readonly checker: Checker;
  readonly broker: Broker;
  readonly device: Device;
  readonly random: Random;
  /** The operations that are done, by number; all if undefined. */
  readonly keep: readonly number[] | undefined;
}

export class Program {
  readonly #world: ProgramWorld;
  readonly #host: Host;
  /** The numbers of all operations. */
  readonly operations: number[] = [];

  constructor(world: ProgramWorld, host: Host) {
    this.#world = world;
    this.#host = host;
  }

  async run(): Promise<void> {
    const { device, faults, clock, checker } = this.#world;
    const first = device.family.clients.minimum;
    if (faults.hits("earlierProgram")) await this.#earlier(first);
    const users = [new User(this.#host, first)];
    if (faults.hits("otherClient")) users.push(new User(this.#host, first + 1));
    await Promise.all(users.map((user) => this.#work(user)));
    faults.stop();
    for (const user of users) await this.#heal(user);
    await this.#host.call("closeAsync", () => this.#host.module.closeAsync());
    // What is under way arrives, and finds nobody.
    await clock.sleep(5000);
    checker.ended();
  }

  /** A program that connected and subscribed, and was gone without a word. */
  async #earlier(first: number): Promise<void> {
    const random = this.#world.faults.random("earlierProgram");
    for (const index of random.pick([[first], [first + 1], [first, first + 1]])) {
      const user = new User(this.#host, index);
      user.want(random.between(4, 6));
      await user.ensure();
    }
    this.#host.port.unplug("the earlier program is gone");
    await this.#host.reopen();
  }

  async #work(user: User): Promise<void> {
    const { device, random, keep } = this.#world;
    const all = workOf(device.family, random.fork(`work ${user.index}`), user.index);
    const base = user.index === device.family.clients.minimum ? 0 : 1000;
    all.forEach((_, i) => this.operations.push(base + i));
    const operations = all.filter((_, i) => keep?.includes(base + i) ?? true);
    for (const operation of operations) await this.#operate(user, operation);
  }

  async #operate(user: User, operation: Operation): Promise<void> {
    const { clock } = this.#world;
    for (let attempt = 1; attempt <= 3 && !(await user.ensure()); attempt++) {
      await clock.sleep(1000 * 4 ** attempt);
      if (attempt === 3) await this.#resetIfStuck(user);
    }
    await user.perform(operation);
    await clock.sleep(200);
  }

  /** What the user is told to do with a module that waits for data for ever, or may do so for all that the client knows. */
  async #resetIfStuck(user: User): Promise<void> {
    const { device, checker } = this.#world;
    if (!device.isStuck && !user.isToldToReset) return;
    checker.count(device.isStuck ? "deadByRule" : "deadInDoubt");
    device.restart(true);
    this.#host.abandon();
    await this.#host.reopen();
  }

  async #heal(user: User): Promise<void> {
    const { clock, device, random, checker } = this.#world;
    const until = clock.now + HEALING;
    const content = new Content(device.family, random.fork("heal"), 50 + user.index);
    let why = "";
    for (let attempt = 1; clock.now < until; attempt++) {
      why = await this.#isWell(user, content);
      if (why === "") return;
      await clock.sleep(10_000);
      if (attempt % 20 === 0) await this.#resetIfStuck(user);
    }
    checker.violate("unusable", `client ${user.index}: ${why}`);
  }

  /** Empty if all is well; else what is not. */
  async #isWell(user: User, content: Content): Promise<string> {
    const { broker, clock, faults } = this.#world;
    if (!(await user.ensure())) return `cannot connect: ${String(user.lastError)}`;
    const error = await user.publish({ ...content.publication(), qos: 1 });
    if (error !== undefined) return `cannot publish: ${String(error)}`;
    const { filters, connected } = broker.connection(user.index);
    if (!connected) return "not connected at the broker";
    const [wanted, got] = [[...user.wanted].sort().join(), [...filters].sort().join()];
    // A filter that was changed on its way is another filter, and no checksum tells.
    if (wanted !== got && !faults.has("outFlipped")) return `subscribed to ${got} instead of ${wanted}`;
    const before = user.received;
    await user.perform({ kind: "incoming", filter: 0, payload: content.incoming() });
    await clock.sleep(2000);
    return user.received > before ? "" : "a message does not arrive";
  }
}
