// Actions that are under way at the broker: which command each belongs to, and how long the module waits for it. In: an
// action when it starts, its id when it ends. Out: what is under way, and what has waited for too long.
//
// It refuses to know what is printed, and what ends an action. Times in milliseconds.

import type { BrokerAction } from "../../exchange/actions.js";
import type { Action, Form } from "../../model.js";
import type { Arguments } from "../events.js";
import type { Received } from "../memory/store.js";

/** What a module knows of the time that the broker has: from the `wait` of the command. */
export interface Patience {
  /** Milliseconds until the packet is sent again, or given up. */
  readonly every: number;
  readonly repeats: number;
  readonly reports: boolean;
}

export interface Running {
  readonly id: number;
  readonly received: Received;
  readonly action: BrokerAction;
  readonly args: Arguments;
  readonly patience: Patience | undefined;
  /** How often its packet was sent again. */
  repeated: number;
  dueAt: number;
}

/** Whether it travels over the connection that a broker has accepted, and may be sent again there. */
export const IS_SENT: Readonly<Record<BrokerAction, boolean>> = {
  open: false,
  close: false,
  connect: false,
  disconnect: false,
  publish: true,
  subscribe: true,
  unsubscribe: true,
};

/** The packet identifier: a message with QoS 0 has none, whatever the host has typed (MQTT 3.1.1, 2.3.1). */
export function identifierOf(action: Action | undefined, { messageId, qos }: Arguments): unknown {
  return action === "publish" && qos === 0 ? undefined : messageId;
}

export class RunningActions {
  readonly #running = new Map<number, Running>();
  #ids = 0;

  /** An id for an action of which nobody awaits the end. */
  newId(): number {
    return ++this.#ids;
  }

  add(what: Pick<Running, "received" | "action" | "args" | "patience">, now: number): Running {
    const id = this.newId();
    const running = { ...what, id, repeated: 0, dueAt: now + (what.patience?.every ?? Infinity) };
    this.#running.set(id, running);
    return running;
  }

  /** Ends an action; undefined if it has ended before. */
  take(id: number): Running | undefined {
    const running = this.#running.get(id);
    this.#running.delete(id);
    return running;
  }

  /** The packets of a client that get no answer any more, because its connection is gone. */
  takeSent(client: number): readonly Running[] {
    const sent = this.#of(client).filter(({ action }) => IS_SENT[action]);
    for (const { id } of sent) this.#running.delete(id);
    return sent;
  }

  clear(): void {
    this.#running.clear();
  }

  /** How many of this command are under way. */
  count({ command }: Form, client: number): number {
    return this.#of(client).filter(({ received }) => received.form.command === command).length;
  }

  is(client: number, ...actions: readonly BrokerAction[]): boolean {
    return this.#of(client).some(({ action }) => actions.includes(action));
  }

  /** True if a packet with this identifier awaits its acknowledgement. */
  holds(client: number, messageId: unknown): boolean {
    return this.#of(client).some(({ action, args }) => identifierOf(action, args) === messageId);
  }

  get nextTimeout(): number {
    let next = Infinity;
    for (const { dueAt } of this.#running.values()) next = Math.min(next, dueAt);
    return next;
  }

  /** The next one that has waited long enough. */
  due(now: number): Running | undefined {
    for (const running of this.#running.values()) if (running.dueAt <= now) return running;
    return undefined;
  }

  #of(client: number): readonly Running[] {
    return [...this.#running.values()].filter(({ received }) => received.client === client);
  }
}
