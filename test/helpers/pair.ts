// A session and a virtual module on one line, in virtual time: everything that happens follows from a seed.
// The broker is a ledger: it takes what is published and gives it to whoever subscribed to that very topic.

import { bytesOf, equalBytes, toBytes, toText } from "../../runtime/bytes.js";
import type { Family } from "../../runtime/model.js";
import type { Command, Inputs } from "../../runtime/procedure/index.js";
import { Session, type Handle, type SessionEvent, type Settled } from "../../runtime/session/index.js";
import { VirtualModule, type ModuleEvent } from "../../runtime/virtual/index.js";
import { askStates, runRecipe } from "./recipe.js";
import { generator, randomCuts } from "./transcript.js";

type Action = ModuleEvent & { type: "action" };

/** What the line does to bytes on their way to the host. */
export type Fault = (bytes: Uint8Array, random: () => number) => Uint8Array;

export class Pair {
  readonly session: Session;
  readonly module: VirtualModule;
  readonly events: SessionEvent[] = [];
  readonly ledger: { topic: string; payload: Uint8Array }[] = [];
  fault: Fault = (bytes) => bytes;
  /** Milliseconds by which what the module prints next is late; what comes behind it is late too. */
  delay: (random: () => number) => number = () => 0;
  now = 0;
  readonly #random: () => number;
  readonly #cut: (bytes: Uint8Array) => Uint8Array[];
  readonly #agenda: { at: number; run: () => void }[] = [];
  readonly #topics = new Set<string>();
  readonly #lastArrival = { host: 0, module: 0 };

  constructor(family: Family, seed: number) {
    this.#random = generator(seed);
    this.#cut = randomCuts(seed);
    this.session = new Session(family);
    this.module = new VirtualModule(family);
    this.session.realign(0);
  }

  /** Runs one operation to its end, as the client does. */
  operate(
    operation: "initialise" | "connect" | "subscribe" | "publish" | "disconnect",
    inputs: Inputs,
  ): Settled | undefined {
    return runRecipe(this.session, operation, inputs, (command) => this.command(command));
  }

  observe(): void {
    const states = askStates(this.session, (command) => this.command(command));
    for (const [client, state] of states) this.session.conclude(client, state, "asked", this.now);
  }

  /** Sends a command and lets time pass until it has settled. */
  command(command: Command): Settled {
    const handle = this.session.send(command.form, command.values, this.now, command.data);
    this.#work();
    for (let turns = 0; turns < 100_000; turns++) {
      const settled = this.settled(handle);
      if (settled.length > 0) return settled[0] as Settled;
      if (!this.#turn()) throw new Error(`${command.form} never settles`);
    }
    throw new Error(`${command.form} does not settle`);
  }

  settled(handle: Handle): Settled[] {
    return this.events.filter(
      (event): event is Settled => event.type === "settled" && event.handle === handle,
    );
  }

  /** Something happens to the module after a while. */
  after(milliseconds: number, what: (module: VirtualModule) => void): void {
    this.#at(this.now + milliseconds, () => what(this.module));
  }

  /** Lets everything happen that is due within this time. */
  wait(milliseconds: number): void {
    const until = this.now + milliseconds;
    while (this.#nextTime() <= until) this.#turn();
    this.now = until;
  }

  #turn(): boolean {
    const at = this.#nextTime();
    if (at === Infinity) return false;
    this.now = Math.max(this.now, at);
    const due = this.#agenda.findIndex((each) => each.at <= this.now);
    if (due >= 0) this.#agenda.splice(due, 1)[0]?.run();
    else {
      this.session.handleTimeout(this.now);
      this.module.handleTimeout(this.now);
    }
    this.#work();
    return true;
  }

  #nextTime(): number {
    const times = [
      ...this.#agenda.map((each) => each.at),
      this.session.nextTimeout() ?? Infinity,
      this.module.nextTimeout() ?? Infinity,
    ];
    return Math.min(...times);
  }

  /** Carries bytes and actions until both ends are quiet. */
  #work(): void {
    for (let event = this.session.poll(); event; event = this.session.poll()) {
      if (event.type === "write") this.#carry("module", event.bytes);
      else this.events.push(event);
    }
    for (let event = this.module.poll(); event; event = this.module.poll()) {
      if (event.type === "write") this.#carry("host", this.fault(event.bytes, this.#random));
      if (event.type === "action") this.#broker(event);
    }
  }

  /** Bytes arrive in pieces, later, and in order. */
  #carry(to: "host" | "module", bytes: Uint8Array): void {
    if (to === "host")
      this.#lastArrival.host = Math.max(this.#lastArrival.host, this.now) + this.delay(this.#random);
    for (const chunk of this.#cut(bytes)) {
      const at = Math.max(this.#lastArrival[to], this.now) + Math.floor(this.#random() * 3);
      this.#lastArrival[to] = at;
      this.#at(at, () => (to === "host" ? this.session : this.module).receive(chunk, this.now));
    }
  }

  #at(at: number, run: () => void): void {
    const behind = this.#agenda.findIndex((each) => each.at > at);
    this.#agenda.splice(behind < 0 ? this.#agenda.length : behind, 0, { at, run });
  }

  #broker(action: Action): void {
    const { args } = action;
    const topic = textOf(args["topic"]);
    if (action.action === "subscribe") for (const each of topicsOf(args)) this.#topics.add(each);
    if (action.action === "publish") this.ledger.push({ topic, payload: bytesOf(args["payload"]) });
    this.#at(this.now + Math.floor(this.#random() * 50), () => {
      this.module.settle(action.id, { outcome: "done", granted: [0] });
      const last = this.ledger.at(-1);
      if (action.action === "publish" && last && this.#topics.has(topic))
        this.module.deliver({
          client: action.client,
          topic: toBytes(topic),
          payload: last.payload,
          messageId: 0,
        });
    });
  }

  /** True if the broker has a message with this topic and exactly this payload. */
  hasInLedger(topic: string, payload: Uint8Array): boolean {
    return this.ledger.some((each) => each.topic === topic && equalBytes(each.payload, payload));
  }
}

function topicsOf(args: Action["args"]): string[] {
  const list = args["subscriptions"] as readonly { topic: unknown }[] | undefined;
  return list ? list.map((each) => textOf(each.topic)) : [textOf(args["topic"])];
}

function textOf(value: unknown): string {
  return value instanceof Uint8Array ? toText(value) : String(value);
}
