// The commands of a session that have not settled, by how far they are: queued, in flight on the line, accepted and
// awaiting their completion, and given up with a completion that may still come. Bookkeeping only: no events, no time.

import type { Form } from "../model.js";
import type { Clients } from "./clients.js";
import type { Pending } from "./pending.js";

export class InFlight {
  /** Owns the line, from its first byte to its final result code. */
  current: Pending | undefined;
  readonly #clients: Clients;
  readonly #queue: Pending[] = [];
  /** Accepted by the module, completion still to come, line free. */
  #awaiting: Pending[] = [];
  /** Given up, but their completion may still come: it must not be taken for another's. */
  #owed: Pending[] = [];

  constructor(clients: Clients) {
    this.#clients = clients;
  }

  add(pending: Pending): void {
    this.#queue.push(pending);
  }

  /** Takes the next command that may go, out of the queue. */
  takeNext(): Pending | undefined {
    const head = this.#queue[0];
    return this.current || !head || this.#windowFull(head) ? undefined : this.#queue.shift();
  }

  /** Frees the line: the current command awaits its completion beside others. */
  park(pending: Pending): void {
    this.#awaiting.push(pending);
    this.current = undefined;
  }

  /** Forgets a command that has settled. */
  release(pending: Pending): void {
    if (this.current === pending) this.current = undefined;
    this.#awaiting = this.#awaiting.filter((each) => each !== pending);
  }

  /** Remembers that a completion may still come for a command that was given up. */
  owe(pending: Pending): void {
    if (pending.hasCompletion && pending.phase !== "queued") this.#owed.push(pending);
  }

  /** True if a late completion could be taken for this command's. */
  isConfusable({ form, values }: Pending): boolean {
    return this.#owed.some(
      (owed) =>
        owed.form.completion !== undefined &&
        owed.form.completion.prefix === form.completion?.prefix &&
        form.completion.match.every((name) => owed.values[name] === values[name]),
    );
  }

  /** True if the line is a completion that was owed; then it is owed no more. */
  takeLate(text: Uint8Array): boolean {
    const late = this.#owed.find((owed) => owed.readCompletion(text));
    this.#owed = this.#owed.filter((owed) => owed !== late);
    return late !== undefined;
  }

  /** Nothing is owed any more to the client of this command; without a command, to nobody. */
  forgive(pending?: Pending): void {
    this.#owed = pending ? this.#owed.filter((owed) => !this.#sameClient(owed, pending)) : [];
  }

  /** On the line or accepted: the commands that a line may belong to, the one in flight first. */
  get started(): Pending[] {
    return this.current ? [this.current, ...this.#awaiting] : [...this.#awaiting];
  }

  /** Empties everything that has not settled. */
  takeAll(): Pending[] {
    const all = [...this.started, ...this.#queue];
    this.#queue.length = 0;
    this.#awaiting = [];
    this.current = undefined;
    return all;
  }

  /** Accepted commands whose outcome cannot come any more because this client has lost its connection. */
  doomedBy(client: number): Pending[] {
    return this.started.filter(
      (each) =>
        each.accepted &&
        needsConnection(each.form) &&
        this.#clients.concernedBy(each.form, each.values).includes(client),
    );
  }

  #windowFull(pending: Pending): boolean {
    const same = this.#awaiting.filter(
      (each) => each.form.command === pending.form.command && this.#sameClient(each, pending),
    );
    return same.length > 0 && same.length >= pending.form.window;
  }

  #sameClient(a: Pending, b: Pending): boolean {
    const [first, second] = [a, b].map((each) => this.#clients.concernedBy(each.form, each.values)) as [
      number[],
      number[],
    ];
    return first.some((client) => second.includes(client));
  }
}

/** Commands whose outcome comes from the broker: it will not come when the connection is gone. */
function needsConnection(form: Form): boolean {
  return ["connect", "publish", "subscribe", "unsubscribe"].includes(form.effect?.do ?? "");
}
