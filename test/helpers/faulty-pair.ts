// A session and a virtual module on a line on which one thing goes wrong, at one byte: lost, doubled, flipped, a foreign line in
// between, or the module restarts there. Nothing is random; time passes only when both ends wait.

import { concat } from "../../runtime/bytes.js";
import type { Dialect } from "../../runtime/exchange/dialect.js";
import type { Fields, Operation } from "../../runtime/model.js";
import type { Command, Inputs } from "../../runtime/procedure/index.js";
import { Session, type Handle, type SessionEvent, type Settled } from "../../runtime/session/index.js";
import { VirtualModule, type ModuleEvent } from "../../runtime/virtual/index.js";
import { formatLine } from "../../runtime/virtual/print.js";
import { askStates, runRecipe } from "./recipe.js";

export type Direction = "toModule" | "toHost";
export const KINDS = ["lost", "doubled", "flipped", "urc", "restart", "silent restart"] as const;

/** What goes wrong when so many bytes have gone in this direction. */
export interface Fault {
  readonly kind: (typeof KINDS)[number];
  readonly direction: Direction;
  readonly at: number;
}

export type Action = ModuleEvent & { readonly type: "action" };

/** Virtual time in which a command must settle, whatever happens to it: ten minutes and what precedes the first probe. */
const LONGEST_MS = 700_000;
const MOST_TURNS = 2000;

export class FaultyPair {
  readonly session: Session;
  readonly module: VirtualModule;
  readonly events: SessionEvent[] = [];
  /** What the broker was asked to do, and has done. */
  readonly ledger: Action[] = [];
  now = 0;
  /** Bytes that have gone since `arm`. */
  readonly carried: Record<Direction, number> = { toModule: 0, toHost: 0 };
  /** What has gone since `arm`, piece by piece. */
  readonly said: Record<Direction, Uint8Array[]> = { toModule: [], toHost: [] };
  #fault: Fault | undefined;
  readonly #urc: Uint8Array;

  /** @param urc a line that has nothing to do with anything */
  constructor(
    readonly dialect: Dialect,
    urc: string,
  ) {
    this.session = new Session(dialect);
    this.module = new VirtualModule(dialect);
    this.#urc = formatLine(urc);
  }

  /** From here bytes are counted, and this happens to them. */
  arm(fault: Fault | undefined): void {
    this.#fault = fault;
    this.carried.toModule = this.carried.toHost = 0;
    this.said.toModule = [];
    this.said.toHost = [];
  }

  /** Sends a command and lets time pass until it has settled. */
  command({ form, values, data }: Command): Settled {
    const handle = this.session.send(form, values, this.now, data);
    this.#work();
    const until = this.now + LONGEST_MS;
    for (let turns = 0; turns < MOST_TURNS; turns++) {
      const settled = this.settled(handle);
      if (settled) return settled;
      if (!this.pass() || this.now > until) break;
    }
    throw new Error(`${form} has not settled after ${this.now - until + LONGEST_MS} ms`);
  }

  settled(handle: Handle): Settled | undefined {
    const all = this.events.filter(
      (event): event is Settled => event.type === "settled" && event.handle === handle,
    );
    if (all.length > 1) throw new Error(`settled ${all.length} times`);
    return all[0];
  }

  /** Lets time pass until nothing is due any more, or for so long. */
  wait(milliseconds: number): void {
    const until = this.now + milliseconds;
    for (let turns = 0; this.#next() <= until; turns++) {
      if (turns > MOST_TURNS) throw new Error("the line never comes to rest");
      this.pass();
    }
    this.now = until;
  }

  /** Goes on to the next moment at which something is due. False if nothing is. */
  pass(): boolean {
    const next = this.#next();
    if (next === Infinity) return false;
    this.now = Math.max(this.now, next);
    this.session.handleTimeout(this.now);
    this.module.handleTimeout(this.now);
    this.#work();
    return true;
  }

  realign(): void {
    this.session.realign(this.now);
    this.#work();
  }

  /** Runs a recipe to its end; returns what went wrong. */
  operate(operation: Operation, inputs: Inputs): Settled | undefined {
    return runRecipe(this.session, operation, inputs, (command) => this.command(command));
  }

  /** Learns the states of all clients from the module. */
  observe(): void {
    const states = askStates(this.session, (command) => this.command(command));
    for (const [client, state] of states) this.session.clients.setState(client, state);
  }

  #next(): number {
    return Math.min(this.session.nextTimeout() ?? Infinity, this.module.nextTimeout() ?? Infinity);
  }

  #work(): void {
    for (let busy = true; busy;) busy = this.#host() || this.#modules();
  }

  #host(): boolean {
    const event = this.session.poll();
    if (event?.type === "write") this.#carry("toModule", event.bytes);
    else if (event) this.events.push(event);
    return event !== undefined;
  }

  #modules(): boolean {
    const event = this.module.poll();
    if (event?.type === "write") this.#carry("toHost", event.bytes);
    if (event?.type === "action") {
      this.ledger.push(event);
      this.module.settle(event.id, { outcome: "done", granted: [0] });
    }
    return event !== undefined;
  }

  #carry(direction: Direction, bytes: Uint8Array): void {
    const fault = this.#fault;
    const from = this.carried[direction];
    this.carried[direction] += bytes.length;
    this.said[direction].push(bytes.slice());
    const at = fault?.direction === direction ? fault.at - from : -1;
    if (!fault || at < 0 || at >= bytes.length) return this.#deliver(direction, bytes);
    this.#fault = undefined;
    if (fault.kind !== "restart" && fault.kind !== "silent restart")
      return this.#deliver(direction, this.#spoilt(fault.kind, bytes, at));
    this.#deliver(direction, bytes.subarray(0, at));
    this.#restart(fault.kind === "restart");
  }

  #deliver(direction: Direction, bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    if (direction === "toModule") this.module.receive(bytes, this.now);
    else this.session.receive(bytes, this.now);
  }

  #spoilt(
    kind: Exclude<Fault["kind"], "restart" | "silent restart">,
    bytes: Uint8Array,
    at: number,
  ): Uint8Array {
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
    switch (kind) {
      case "lost":
        return concat([before, after.subarray(1)]);
      case "doubled":
        return concat([before, after.subarray(0, 1), after]);
      case "flipped":
        return concat([before, Uint8Array.of((after[0] as number) ^ 0x04), after.subarray(1)]);
      case "urc":
        return concat([before, this.#urc, after]);
    }
  }

  /** What the module would still have said is gone. */
  #restart(hasBanner: boolean): void {
    while (this.module.poll());
    this.module.restart();
    if (!hasBanner) while (this.module.poll());
  }
}

/** The values of a command for the client that everything else is done with. */
export function forClient(dialect: Dialect, form: string, values: Fields): Fields {
  const { forms, clients } = dialect.family;
  const name = forms[form]?.client;
  return name === undefined ? values : { ...values, [name]: clients.minimum };
}
