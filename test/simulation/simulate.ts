// One session from its first byte to its last: built from a configuration, run in virtual time, judged. The same
// configuration gives the same run, byte for byte.

import { Session, type SessionEvent } from "../../runtime/session/index.js";
import { Broker } from "./broker.js";
import { Checker, type Count, type Violation } from "./checker.js";
import { Clock, quiet } from "./clock.js";
import { Device } from "./device.js";
import { Faults, type Rates } from "./faults.js";
import { Host } from "./host.js";
import { ratesOf, type Plan } from "./plans.js";
import { Program } from "./program.js";
import { hashText, Random } from "./random.js";
import { Trace } from "./trace.js";
import { Wire } from "./wire.js";
import { Thrown } from "./user.js";
import { familyNamed } from "./families.js";

/** All that a run follows from, beside the code. */
export interface Config {
  readonly family: string;
  readonly seed: number;
  readonly plan: Plan;
  /** The faults instead of those of the plan. */
  readonly rates?: Rates;
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
  readonly rates: Rates;
  readonly accidents: readonly string[];
  /** The numbers of all operations. */
  readonly operations: readonly number[];
  readonly longest: ReadonlyMap<string, number>;
  readonly virtualMs: number;
  readonly trace: readonly string[] | undefined;
}

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
  readonly #rates: Rates;
  readonly #clock = new Clock();
  readonly #trace: Trace;
  readonly #faults: Faults;
  readonly #checker: Checker;
  readonly #device: Device;
  readonly #broker: Broker;
  readonly #wire: Wire;
  readonly #random: Random;
  readonly #settled = new Set<unknown>();
  readonly #uncaught = (error: unknown): void => {
    if (!(error instanceof Thrown))
      this.#checker.violate("uncaught", error instanceof Error ? String(error.stack) : String(error));
  };

  constructor(config: Config, keepTrace: boolean) {
    this.#config = config;
    this.#rates = config.rates ?? ratesOf(config.plan, config.seed);
    const family = familyNamed(config.family);
    const random = (this.#random = new Random(hashText(family.name, config.seed)));
    this.#trace = new Trace(this.#clock, keepTrace);
    this.#faults = new Faults(this.#rates, random.fork("faults"), config.skip ?? [], (accident) =>
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
    const program = new Program(
      {
        ...shared,
        broker: this.#broker,
        device: this.#device,
        random: this.#random,
        keep: this.#config.keep,
      },
      host,
    );
    const running = program.run().finally(() => (isDone = true));
    running.catch(this.#uncaught);
    let events = 0;
    for (await quiet(); !isDone; await quiet()) {
      if (++events > EVENTS) {
        this.#checker.violate("runaway", `${events} events`);
        break;
      }
      if (this.#step()) continue;
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
      rates: this.#rates,
      accidents: this.#faults.happened,
      operations: program.operations,
      longest: host.longest,
      virtualMs: this.#clock.now,
      trace: this.#trace.lines,
    };
  }

  /** What is thrown into the face of the transport, or of a timer, is nobody's. */
  #step(): boolean {
    try {
      return this.#clock.step();
    } catch (error) {
      this.#checker.violate("uncaught", error instanceof Error ? String(error.stack) : String(error));
      return true;
    }
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
}

const ownPoll = Session.prototype.poll;
