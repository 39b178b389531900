// One session from its first byte to its last: built from a configuration, run in virtual time, judged. The same
// configuration gives the same run, byte for byte.

import { Session, type SessionEvent } from "../../runtime/session/index.js";
import { Broker } from "./broker.js";
import { Checker, type Count, type Violation } from "./checker.js";
import { Clock, quiet } from "./clock.js";
import { Device } from "./device.js";
import { Faults, type FaultName, type Rates } from "./faults.js";
import { Host, Thrown, User } from "./host.js";
import { ratesOf, type Plan } from "./plans.js";
import { hashText, Random } from "./random.js";
import { Trace } from "./trace.js";
import { Wire } from "./wire.js";
import { Content, workOf, type Operation } from "./work.js";
import { familyNamed } from "./families.js";

/** All that a run follows from, beside the code. */
export interface Config {
  readonly family: string;
  readonly seed: number;
  readonly plan: Plan;
  /** The faults of the plan that are kept; all if absent. */
  readonly only?: readonly FaultName[];
  /** Accidents that do not happen, as `lineLost#3`. */
  readonly skip?: readonly string[];
  /** Operations that are done, by number; all if absent. */
  readonly keep?: readonly number[];
}

export interface Result {
  readonly config: Config;
  readonly violations: readonly Violation[];
  readonly counts: ReadonlyMap<Count, number>;
  readonly hash: number;
  readonly accidents: readonly string[];
  /** The numbers of all operations. */
  readonly operations: readonly number[];
  readonly longest: ReadonlyMap<string, number>;
  readonly virtualMs: number;
  readonly trace: readonly string[] | undefined;
}

/** Milliseconds after the last fault within which everything works again. */
const HEALING = 2_700_000;
/** Characters of an answer that are kept, at most. */
const LINES_KEPT = 131_072;
/** No run takes so many events. */
const EVENTS = 400_000;

export async function simulate(config: Config, keepTrace = false): Promise<Result> {
  const simulation = new Simulation(config, keepTrace);
  try {
    return await simulation.run();
  } finally {
    simulation.end();
  }
}

class Simulation {
  readonly #config: Config;
  readonly #clock = new Clock();
  readonly #trace: Trace;
  readonly #faults: Faults;
  readonly #checker: Checker;
  readonly #device: Device;
  readonly #broker: Broker;
  readonly #wire: Wire;
  readonly #random: Random;
  readonly #settled = new Set<unknown>();
  readonly #operations: number[] = [];
  readonly #uncaught = (error: unknown): void => {
    if (!(error instanceof Thrown))
      this.#checker.violate("uncaught", error instanceof Error ? String(error.stack) : String(error));
  };

  constructor(config: Config, keepTrace: boolean) {
    this.#config = config;
    const family = familyNamed(config.family);
    const random = (this.#random = new Random(hashText(family.name, config.seed)));
    this.#trace = new Trace(this.#clock, keepTrace);
    this.#faults = new Faults(keptOf(config), random.fork("faults"), config.skip ?? [], (accident) =>
      this.#trace.text("!", accident),
    );
    this.#checker = new Checker(this.#clock, this.#trace, this.#faults);
    const shared = { family, clock: this.#clock, faults: this.#faults, trace: this.#trace };
    this.#wire = new Wire({ ...shared, origins: this.#checker.origins }, random.fork("wire"));
    this.#broker = new Broker(
      this.#faults,
      random.fork("broker"),
      () => this.#clock.now,
      {
        onAsked: (entry) => this.#checker.asked(entry),
        onPublish: (entry) => this.#checker.entered(entry),
        onFilter: (filter) => this.#checker.filtered(filter),
      },
      Object.values(family.forms).some(({ outcomes }) => outcomes?.["done"]?.granted !== undefined),
    );
    this.#device = new Device(
      family,
      {
        ...shared,
        broker: this.#broker,
        print: (printed) => this.#wire.print(printed),
        note: (text) => this.#note(text),
      },
      random.fork("device"),
    );
    this.#wire.attach(this.#device);
    this.#clock.install(random.fork("client"));
    process.on("uncaughtException", this.#uncaught);
    process.on("unhandledRejection", this.#uncaught);
    this.#watchSessions();
  }

  #note(text: string): void {
    this.#trace.text("module", text);
    this.#checker.told(text);
  }

  async run(): Promise<Result> {
    const { family } = this.#device;
    const shared = {
      family,
      clock: this.#clock,
      faults: this.#faults,
      trace: this.#trace,
      checker: this.#checker,
    };
    const host = new Host({ ...shared, wire: this.#wire, device: this.#device });
    let isDone = false;
    const running = this.#program(host).finally(() => (isDone = true));
    running.catch(this.#uncaught);
    let events = 0;
    for (await quiet(); !isDone; await quiet()) {
      if (++events > EVENTS) {
        this.#checker.violate("runaway", `${events} events`);
        break;
      }
      if (this.#clock.step()) continue;
      this.#checker.violate("unsettled", `nothing is left to happen: ${[...host.open.values()].join(", ")}`);
      break;
    }
    // Rejections that nobody handles are told when the process takes a turn.
    await new Promise((resolve) => setImmediate(resolve));
    if (isDone && this.#clock.timers > 0)
      this.#checker.violate("leaked-timer", `${this.#clock.timers} timers`);
    return {
      config: this.#config,
      violations: this.#checker.violations,
      counts: this.#checker.counts,
      hash: this.#trace.hash,
      accidents: this.#faults.happened,
      operations: this.#operations,
      longest: host.longest,
      virtualMs: this.#clock.now,
      trace: this.#trace.lines,
    };
  }

  end(): void {
    process.off("uncaughtException", this.#uncaught);
    process.off("unhandledRejection", this.#uncaught);
    Session.prototype.poll = ownPoll;
    this.#clock.uninstall();
  }

  /** Looks on at what sessions tell: each command settles once. */
  #watchSessions(): void {
    const [settled, checker, trace] = [this.#settled, this.#checker, this.#trace];
    const handles = new WeakMap<Session, Set<number>>();
    Session.prototype.poll = function (this: Session): SessionEvent | undefined {
      const event = ownPoll.call(this);
      if (event?.type === "settled") {
        const size = event.lines.reduce((sum, line) => sum + line.length, 0);
        if (size > LINES_KEPT)
          checker.violate("cap", `AT${event.form.command} keeps ${size} characters of its answer`);
        if (!handles.has(this)) handles.set(this, new Set());
        const known = handles.get(this) as Set<number>;
        if (known.has(event.handle)) checker.violate("settled-twice", `AT${event.form.command}`);
        known.add(event.handle);
        settled.add(event);
      } else if (event?.type === "alignment") trace.text("=", `${event.from} -> ${event.to}: ${event.why}`);
      else if (event?.type === "issue") checker.issue(event.issue, event.text);
      return event;
    };
  }

  // ---------------------------------------------------------------- the program

  async #program(host: Host): Promise<void> {
    const first = this.#device.family.clients.minimum;
    if (this.#faults.hits("earlierProgram")) await this.#earlier(host, first);
    const users = [new User(host, first)];
    if (this.#faults.hits("otherClient")) users.push(new User(host, first + 1));
    await Promise.all(users.map((user) => this.#work(host, user)));
    this.#faults.stop();
    for (const user of users) await this.#heal(host, user);
    await host.call("closeAsync", () => host.module.closeAsync());
    // What is under way arrives, and finds nobody.
    await this.#clock.sleep(5000);
    this.#checker.ended();
  }

  /** A program that connected and subscribed, and was gone without a word. */
  async #earlier(host: Host, first: number): Promise<void> {
    const random = this.#faults.random("earlierProgram");
    for (const index of random.pick([[first], [first + 1], [first, first + 1]])) {
      const user = new User(host, index);
      user.want(random.between(4, 6));
      await user.ensure();
    }
    host.port.unplug("the earlier program is gone");
    await host.reopen();
  }

  async #work(host: Host, user: User): Promise<void> {
    const { family } = this.#device;
    const all = workOf(family, this.#random.fork(`work ${user.index}`), user.index);
    const base = user.index === family.clients.minimum ? 0 : 1000;
    all.forEach((_, i) => this.#operations.push(base + i));
    const { keep } = this.#config;
    const operations = all.filter((_, i) => keep?.includes(base + i) ?? true);
    for (const operation of operations) await this.#operate(host, user, operation);
  }

  async #operate(host: Host, user: User, operation: Operation): Promise<void> {
    for (let attempt = 1; attempt <= 3 && !(await user.ensure()); attempt++) {
      await this.#clock.sleep(1000 * 4 ** attempt);
      if (attempt === 3) await this.#resetIfStuck(host);
    }
    await user.perform(operation);
    await this.#clock.sleep(200);
  }

  /** What the user is told to do with a module that waits for data for ever. */
  async #resetIfStuck(host: Host): Promise<boolean> {
    if (!this.#device.isStuck) return false;
    this.#checker.count("deadByRule");
    this.#device.restart(true);
    host.abandon();
    await host.reopen();
    return true;
  }

  /** When nothing goes wrong any more, everything works again in bounded time. */
  async #heal(host: Host, user: User): Promise<void> {
    const until = this.#clock.now + HEALING;
    const content = new Content(this.#device.family, this.#random.fork("heal"), 50 + user.index);
    let why = "";
    for (let attempt = 1; this.#clock.now < until; attempt++) {
      why = await this.#isWell(user, content);
      if (why === "") return;
      await this.#clock.sleep(10_000);
      if (attempt % 20 === 0) await this.#resetIfStuck(host);
    }
    this.#checker.violate("unusable", `client ${user.index}: ${why}`);
  }

  /** Empty if all is well; else what is not. */
  async #isWell(user: User, content: Content): Promise<string> {
    if (!(await user.ensure())) return `cannot connect: ${String(user.lastError)}`;
    const error = await user.publish({ ...content.publication(), qos: 1 });
    if (error !== undefined) return `cannot publish: ${String(error)}`;
    const { filters, connected } = this.#broker.connection(user.index);
    if (!connected) return "not connected at the broker";
    const [wanted, got] = [[...user.wanted].sort().join(), [...filters].sort().join()];
    if (wanted !== got) return `subscribed to ${got} instead of ${wanted}`;
    const before = user.received;
    await user.perform({ kind: "incoming", filter: 0, payload: content.incoming() });
    await this.#clock.sleep(2000);
    return user.received > before ? "" : "a message does not arrive";
  }
}

const ownPoll = Session.prototype.poll;

function keptOf({ plan, seed, only }: Config): Rates {
  const rates = ratesOf(plan, seed);
  if (!only) return rates;
  return Object.fromEntries(Object.entries(rates).filter(([name]) => only.includes(name as FaultName)));
}
