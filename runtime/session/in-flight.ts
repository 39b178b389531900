// The commands of a session that have not settled, by how far they are: queued, in flight on the line, accepted and
// awaiting their completion, and given up with a completion that may still come. Bookkeeping only: no events, no time.

import { equalBytes } from "../bytes.js";
import type { Completion, Form } from "../model.js";
import type { ArrivedLine } from "./arrived-line.js";
import type { Clients } from "./clients.js";
import type { Pending } from "./pending.js";

export class InFlight {
  /** Owns the line, from its first byte to its final result code. */
  current: Pending | undefined;
  /**
   * The latest command, whatever became of it. While no object of a kind lives, a full collection forgets its shape, and
   * with it all code that was compiled for it: a session that was idle would begin as slowly as a new one.
   */
  readonly #latest: Pending[] = [];
  readonly #clients: Clients;
  readonly #queue: Pending[] = [];
  /** The session's own: messages that wait in the module to be fetched. */
  readonly #fetches: Pending[] = [];
  #fetchedLast = false;
  /** On the line, or accepted by the module with the completion still to come; the oldest first. */
  readonly #started: Pending[] = [];
  /** Given up, but their completion may still come: it must not be taken for another's. */
  #owed: Pending[] = [];

  constructor(clients: Clients) {
    this.#clients = clients;
  }

  add(pending: Pending): void {
    this.#queue.push(pending);
  }

  /** Queues a fetch, unless the same waits already: a slot holds one message. */
  addFetch(pending: Pending): void {
    if (!this.#fetches.some((each) => equalBytes(each.bytes, pending.bytes))) this.#fetches.push(pending);
  }

  /** Takes the next command that may go. Fetches and other commands alternate, so that neither keeps the other waiting. */
  takeNext(): Pending | undefined {
    if (this.current) return undefined;
    const head = this.#queue[0];
    const mayGo = head !== undefined && !this.#windowFull(head);
    this.#fetchedLast = this.#fetches.length > 0 && !(mayGo && this.#fetchedLast);
    if (this.#fetchedLast) return this.#fetches.shift();
    return mayGo ? this.#queue.shift() : undefined;
  }

  /** Gives the line to a command. */
  start(pending: Pending): void {
    this.#latest[0] = pending;
    this.#started.push(pending);
    this.current = pending;
  }

  /** Frees the line: the current command awaits its completion beside others. */
  park(): void {
    this.current = undefined;
  }

  /** Forgets a command that has settled. */
  release(pending: Pending): void {
    if (this.current === pending) this.current = undefined;
    const at = this.#started.indexOf(pending);
    if (at >= 0) this.#started.splice(at, 1);
  }

  /** Remembers that a completion may still come for a command that was given up. */
  owe(pending: Pending): void {
    if (pending.owesCompletion) this.#owed.push(pending);
  }

  /** True if a late completion could be taken for this command's. */
  isConfusable(pending: Pending): boolean {
    return this.#owed.length > 0 && this.#owed.some((owed) => areConfusable(owed, pending));
  }

  /** Started commands whose completion cannot be told from the one that this one, given up, is still owed. */
  confusedWith(pending: Pending): Pending[] {
    return pending.owesCompletion ? this.started.filter((each) => areConfusable(pending, each)) : [];
  }

  /** True if the line is a completion that was owed; then it is owed no more. */
  takeLate(line: ArrivedLine): boolean {
    if (this.#owed.length === 0) return false;
    const late = this.#owed.find((owed) => owed.readCompletion(line));
    this.#owed = this.#owed.filter((owed) => owed !== late);
    return late !== undefined;
  }

  /** Nothing is owed any more to the client of this command; without a command, to nobody. */
  forgive(pending?: Pending): void {
    this.#owed = pending ? this.#owed.filter((owed) => !this.#sameClient(owed, pending)) : [];
  }

  /** On the line or accepted: the commands that a completion may belong to, the oldest first. It changes as they settle. */
  get started(): readonly Pending[] {
    return this.#started;
  }

  /** Empties everything that has not settled. */
  takeAll(): Pending[] {
    const all = [...this.#started, ...this.#fetches, ...this.#queue];
    this.#started.length = this.#queue.length = this.#fetches.length = 0;
    this.current = undefined;
    return all;
  }

  /** Accepted commands whose outcome cannot come any more because this client has lost its connection. */
  doomedBy(client: number): Pending[] {
    return this.started.filter(
      (each) =>
        each.awaitsOnlyCompletion &&
        needsConnection(each.form) &&
        this.#clients.concernedBy(each.form, each.values).includes(client),
    );
  }

  #windowFull(pending: Pending): boolean {
    let same = 0;
    for (const each of this.#started)
      if (each.form.command === pending.form.command && this.#sameClient(each, pending)) same++;
    return same > 0 && same >= pending.form.window;
  }

  #sameClient(a: Pending, b: Pending): boolean {
    const first = this.#clients.concernedBy(a.form, a.values);
    const second = this.#clients.concernedBy(b.form, b.values);
    return first === second || first.some((client) => second.includes(client));
  }
}

/** True if a completion of the one could be the other's: same name, and no field that always tells them apart. */
function areConfusable(a: Pending, b: Pending): boolean {
  const completion = b.form.completion;
  if (!completion || completion.prefix !== a.form.completion?.prefix) return false;
  return identity(completion).every((name) => a.values[name] === b.values[name]);
}

/** The matching fields that every such line has; one that may be left out tells nothing when it is. */
function identity({ match, layout }: Completion): readonly string[] {
  const given = layout.map((slot) => ("name" in slot ? slot.name : undefined));
  return match.filter((name) => given.includes(name));
}

/** Commands whose outcome comes from the broker: it will not come when the connection is gone. */
function needsConnection(form: Form): boolean {
  return ["connect", "publish", "subscribe", "unsubscribe"].includes(form.effect?.do ?? "");
}
