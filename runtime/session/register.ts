// The commands that have not settled, the clients, and what the owner has yet to be told: the books that sending,
// receiving and realignment keep together. A command that ends leaves them here, exactly once, with all that follows
// from it: the move of its clients, the settings that it made, the message that it fetched.
//
// It refuses to know bytes, lines and time.

import { TimeoutError, type AtError } from "../errors.js";
import { eventOf } from "../lifecycle/machine.js";
import type { Family, Form } from "../model.js";
import { Clients } from "./clients.js";
import type { Handle, Issue, SessionEvent, Settled } from "./events.js";
import { InFlight } from "./in-flight.js";
import { Messages } from "./messages.js";
import type { Pending } from "./pending.js";

/** The handle of the session's own questions; nobody waits for them. */
export const QUESTION: Handle = 0;
/** The handle of the commands that fetch messages: they settle to a message. */
export const FETCH: Handle = -1;

export class Register {
  readonly family: Family;
  readonly clients: Clients;
  readonly inFlight: InFlight;
  readonly messages: Messages;
  readonly #events: SessionEvent[] = [];

  constructor(family: Family) {
    this.family = family;
    this.clients = new Clients(family);
    this.inFlight = new InFlight(this.clients);
    this.messages = new Messages(family.receive, family.clients.minimum);
  }

  // ---------------------------------------------------------------- events

  poll(): SessionEvent | undefined {
    return this.#events.shift();
  }

  tell(event: SessionEvent): void {
    this.#events.push(event);
  }

  write(bytes: Uint8Array): void {
    this.#events.push({ type: "write", bytes });
  }

  issue(issue: Issue, text: string): void {
    this.#events.push({ type: "issue", issue, text });
  }

  // ---------------------------------------------------------------- settling

  /** A command has ended, and owes nothing. */
  settle(pending: Pending, settled: Settled): void {
    this.inFlight.release(pending);
    if (pending.handle === QUESTION) return;
    if (pending.phase !== "queued") this.move(pending, settled.error ? "failed" : "done");
    if (!settled.error) this.clients.learn(pending.form, pending.values);
    if (!settled.error && ends(pending.form)) this.inFlight.forgive(pending);
    if (pending.handle === FETCH) this.#takeFetched(pending, settled);
    else this.#events.push(settled);
  }

  /** Settles without an answer; a completion that may still come is remembered. */
  giveUp(pending: Pending, error: AtError): void {
    this.inFlight.owe(pending);
    this.settle(pending, pending.settleFailed(error instanceof TimeoutError ? "timeout" : "lost", error));
  }

  /** Nothing that was asked will be answered any more. */
  settleAll(error: (pending: Pending) => AtError): void {
    for (const pending of this.inFlight.takeAll())
      this.settle(pending, pending.settleFailed("lost", error(pending)));
  }

  /** A fetch has ended: with a message, or with the reason why there is none. */
  #takeFetched({ client, form }: Pending, { response, error }: Settled): void {
    const message = error ? "incomplete" : this.messages.fetched(client, response);
    if (message !== "incomplete") this.#events.push(message);
    else this.issue("incomplete-message", error?.message ?? `AT${form.command}: no message in the answer`);
  }

  // ---------------------------------------------------------------- states

  move(pending: Pending, what: "issued" | "done" | "failed"): void {
    const event = eventOf(pending.form.id, what);
    for (const client of this.clients.concernedBy(pending.form, pending.values)) this.moveBy(client, event);
  }

  moveBy(client: number, event: string): void {
    const moved = this.clients.move(client, event);
    if (moved && moved.from !== moved.to) this.#events.push({ type: "state", client, ...moved });
  }
}

const ENDING: readonly string[] = ["disconnect", "close", "release", "stop", "restart"];

/** Commands after which the module owes nothing any more for the client. */
function ends({ effect }: Form): boolean {
  return effect?.do !== undefined && ENDING.includes(effect.do);
}
