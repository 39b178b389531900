// A broker as a ledger. It performs what the module asks for, as the bridge of the project does at a real one, and writes
// down every message and every subscription that reached it.

import { bytesOf, toBytes, toText } from "../../runtime/bytes.js";
import type { OutcomeName } from "../../runtime/model.js";
import type { ActionResult, Arguments, BrokerAction, Subscription } from "../../runtime/virtual/events.js";
import type { Faults } from "./faults.js";
import type { Random } from "./random.js";

export interface Entry {
  readonly at: number;
  readonly topic: Uint8Array;
  readonly payload: Uint8Array;
}

export interface Connection {
  open: boolean;
  connected: boolean;
  readonly filters: Set<string>;
}

/** When an action ends, and how; what happens at the broker happens before. */
export interface Performance {
  readonly delay: number;
  readonly result: ActionResult;
  /** What reaches the broker on the way, and when. */
  readonly effect?: { readonly delay: number; run(): void };
}

const REFUSALS: readonly OutcomeName[] = [
  "serverUnavailable",
  "notAuthorized",
  "badUserNameOrPassword",
  "identifierRejected",
];

export interface BrokerTold {
  /** The module has taken a message. */
  onAsked(entry: Entry): void;
  /** A message is here. */
  onPublish(entry: Entry): void;
  onFilter(filter: Uint8Array): void;
}

export class Broker {
  readonly ledger: Entry[] = [];
  readonly #connections = new Map<number, Connection>();
  readonly #faults: Faults;
  readonly #random: Random;
  readonly #now: () => number;
  readonly #told: BrokerTold;
  /** The module tells which levels were granted; otherwise it can only say that it failed. */
  readonly #tellsGranted: boolean;

  constructor(faults: Faults, random: Random, now: () => number, told: BrokerTold, tellsGranted: boolean) {
    this.#tellsGranted = tellsGranted;
    this.#faults = faults;
    this.#random = random;
    this.#now = now;
    this.#told = told;
  }

  connection(client: number): Connection {
    let known = this.#connections.get(client);
    if (!known)
      this.#connections.set(client, (known = { open: false, connected: false, filters: new Set() }));
    return known;
  }

  /** The connection is gone, and with it what was subscribed: every session is a clean one. */
  drop(client: number): boolean {
    const connection = this.connection(client);
    const had = connection.open;
    connection.open = connection.connected = false;
    connection.filters.clear();
    return had;
  }

  dropAll(): void {
    for (const client of this.#connections.keys()) this.drop(client);
  }

  perform(client: number, action: BrokerAction, args: Arguments): Performance {
    const delay = this.#latency();
    switch (action) {
      case "open":
        return this.#open(client, delay);
      case "connect":
        return this.#connect(client, delay, args);
      case "subscribe":
        return this.#subscribe(client, delay, filtersOf(args));
      case "unsubscribe":
        return this.#unsubscribe(client, delay, args);
      case "publish":
        return this.#publish(client, delay, args);
      case "disconnect":
      case "close":
        return {
          delay,
          result: { outcome: "done" },
          effect: { delay: 0, run: () => void this.drop(client) },
        };
      default:
        return action satisfies never;
    }
  }

  #latency(): number {
    const usual = this.#random.spread(5, 800);
    return this.#faults.hits("brokerSlow") ? this.#faults.random("brokerSlow").spread(1000, 200_000) : usual;
  }

  #open(client: number, delay: number): Performance {
    if (this.#faults.hits("brokerRefuses")) return { delay, result: { outcome: "failed" } };
    const run = (): void => void (this.connection(client).open = true);
    return { delay, result: { outcome: "done" }, effect: { delay, run } };
  }

  #connect(client: number, delay: number, args: Arguments): Performance {
    const connection = this.connection(client);
    const opensToo = args["address"] !== undefined || args["host"] !== undefined;
    if (!opensToo && !connection.open) return { delay, result: { outcome: "failed" } };
    if (this.#faults.hits("brokerRefuses")) {
      const outcome = this.#faults.random("brokerRefuses").pick(REFUSALS);
      return { delay, result: { outcome }, effect: { delay, run: () => void this.drop(client) } };
    }
    const run = (): void => void (connection.open = connection.connected = true);
    return { delay, result: { outcome: "done" }, effect: { delay, run } };
  }

  #subscribe(client: number, delay: number, wanted: readonly Subscription[]): Performance {
    const connection = this.connection(client);
    for (const { topic } of wanted) this.#told.onFilter(toBytes(topic));
    if (!connection.connected) return { delay, result: { outcome: "failed" } };
    const refuses = this.#faults.hits("brokerRefuses");
    if (refuses && !this.#tellsGranted) return { delay, result: { outcome: "failed" } };
    const granted = refuses ? wanted.map(() => 128) : wanted.map(({ qos }) => qos);
    const run = (): void =>
      wanted.forEach(
        ({ topic }, i) => granted[i] !== 128 && connection.connected && connection.filters.add(topic),
      );
    return { delay, result: { outcome: "done", granted }, effect: { delay: delay / 2, run } };
  }

  #unsubscribe(client: number, delay: number, args: Arguments): Performance {
    const connection = this.connection(client);
    if (!connection.connected) return { delay, result: { outcome: "failed" } };
    const topics = (args["topics"] as readonly unknown[] | undefined) ?? [args["topic"]];
    const run = (): void => topics.forEach((topic) => connection.filters.delete(textOf(topic)));
    return { delay, result: { outcome: "done" }, effect: { delay: delay / 2, run } };
  }

  #publish(client: number, delay: number, args: Arguments): Performance {
    if (!this.connection(client).connected) return { delay, result: { outcome: "failed" } };
    const entry = { at: this.#now(), topic: bytesOf(args["topic"]), payload: bytesOf(args["payload"]) };
    this.#told.onAsked(entry);
    if (this.#faults.hits("publishLost")) return { delay, result: { outcome: "failed" } };
    const times = this.#faults.hits("publishTwice") ? 2 : 1;
    const run = (): void => {
      for (let i = 0; i < times && this.connection(client).connected; i++) this.#enter(entry);
    };
    const effect = { delay: delay / 2, run };
    if (this.#faults.hits("pubackLost")) {
      const outcome = this.#faults.random("pubackLost").pick(["failed", "timeout"] as const);
      return { delay: delay + 20_000, result: { outcome }, effect };
    }
    return { delay, result: { outcome: "done" }, effect };
  }

  #enter(entry: Entry): void {
    this.ledger.push(entry);
    this.#told.onPublish(entry);
  }
}

function filtersOf(args: Arguments): readonly Subscription[] {
  const list = args["subscriptions"] as readonly { topic: unknown; qos: number }[] | undefined;
  const all = list ?? [{ topic: args["topic"], qos: Number(args["qos"] ?? 0) }];
  return all.map(({ topic, qos }) => ({ topic: textOf(topic), qos }));
}

function textOf(value: unknown): string {
  return value instanceof Uint8Array ? toText(value) : String(value);
}
