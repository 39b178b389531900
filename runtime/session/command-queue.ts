// The commands of a session that have not settled, by how far they are: queued, in flight on the line, accepted and
// awaiting their completion. Two that a completion would not tell apart are never in flight together. Bookkeeping only: no
// events, no time.

import { equalBytes } from "../bytes.js";
import { areAmbiguous } from "../exchange/doubt/ambiguity.js";
import { traitsOf } from "../exchange/actions.js";
import type { Redactor } from "../codec/text/redactor.js";
import type { Dialect } from "../exchange/dialect.js";
import { Exchange } from "../exchange/exchange.js";
import type { PreparedCommand } from "../exchange/prepare-command.js";
import type { ClientStates } from "../exchange/knowledge/client-states.js";
import type { Handle } from "./events.js";

/** On whose behalf a command runs. */
export type Purpose =
  /** The owner asked for it, and is told how it ends. */
  | { readonly kind: "command"; readonly handle: Handle }
  /** The session finds out whether it is aligned. */
  | { readonly kind: "probe" }
  /** The session fetches a message that waits in the module for this client. */
  | { readonly kind: "fetch"; readonly client: number };

/** What all commands of a session share. */
interface Context {
  readonly dialect: Dialect;
  readonly redactor: Redactor;
}

export class Task extends Exchange {
  readonly purpose: Purpose;

  constructor(purpose: Purpose, command: PreparedCommand, { dialect, redactor }: Context) {
    super(command, dialect.shapeOf(command.form), redactor);
    this.purpose = purpose;
  }
}

export class CommandQueue {
  readonly #clients: ClientStates;
  readonly #queue: Task[] = [];
  /** The session's own: messages that wait in the module to be fetched. */
  readonly #fetches: Task[] = [];
  #fetchedLast = false;
  #current: Task | undefined;
  /** The latest command with data: a prompt that nobody awaits may be its own. */
  #latestData: Task | undefined;
  /**
   * The latest command, whatever became of it. While no object of a shape lives, a full collection drops all code that was
   * compiled for the shape: a session that is idle at that moment would begin as slowly as a new one (a third of the speed).
   */
  readonly #latest: Task[] = [];
  readonly #started: Task[] = [];

  constructor(clients: ClientStates) {
    this.#clients = clients;
  }

  /** Owns the line, from its first byte to its final result code. */
  get current(): Task | undefined {
    return this.#current;
  }

  get latestData(): Task | undefined {
    return this.#latestData;
  }

  /** The module waits for no data: it has answered questions. */
  forgetData(): void {
    this.#latestData = undefined;
  }

  /** On the line or accepted: those that a completion may belong to, the oldest first. It changes as they settle. */
  get started(): readonly Task[] {
    return this.#started;
  }

  /** When the first of them must have ended; Infinity if none must. */
  get nextDeadline(): number {
    let first = Infinity;
    for (const { deadline } of this.#started) if (deadline < first) first = deadline;
    return first;
  }

  add(task: Task): void {
    this.#queue.push(task);
  }

  /** Queues a fetch, unless the same waits already: a slot holds one message. */
  addFetch(task: Task): void {
    if (!this.#fetches.some((each) => equalBytes(each.bytes, task.bytes))) this.#fetches.push(task);
  }

  /** Takes the next that may go. Fetches and other commands alternate, so that neither keeps the other waiting. */
  takeNext(): Task | undefined {
    if (this.#current) return undefined;
    const head = this.#queue[0];
    const mayGo = head !== undefined && !this.#isWindowFull(head) && !this.#isConfusable(head);
    this.#fetchedLast = this.#fetches.length > 0 && !(mayGo && this.#fetchedLast);
    if (this.#fetchedLast) return this.#fetches.shift();
    return mayGo ? this.#queue.shift() : undefined;
  }

  /** Gives the line to a command. */
  start(task: Task): void {
    this.#latest[0] = task;
    this.#started.push(task);
    this.#current = task;
    if (task.hasData) this.#latestData = task;
  }

  /** Frees the line if the current command misses only its completion, and others of its kind may go beside it. */
  freeLine(): void {
    if (this.#current && givesLineFree(this.#current)) this.#current = undefined;
  }

  /** Forgets a command that has settled. */
  release(task: Task): void {
    const at = this.#started.indexOf(task);
    if (at >= 0) this.#started.splice(at, 1);
    // A probe has had the line meanwhile of one that keeps it until its completion.
    if (this.#current === task) this.#current = this.#started.find((each) => !givesLineFree(each));
  }

  /** Takes a command out of the queue. False if it is not there any more. */
  cancel(handle: Handle): boolean {
    const at = this.#queue.findIndex(
      ({ purpose }) => purpose.kind === "command" && purpose.handle === handle,
    );
    if (at >= 0) this.#queue.splice(at, 1);
    return at >= 0;
  }

  /** Empties everything that has not settled. */
  takeAll(): Task[] {
    const all = [...this.#started, ...this.#fetches, ...this.#queue];
    this.#started.length = this.#queue.length = this.#fetches.length = 0;
    this.#current = undefined;
    return all;
  }

  /** Commands in flight whose outcome comes over the connection of this client. */
  overConnectionOf(client: number): Task[] {
    return this.#started.filter(
      (each) =>
        traitsOf(each.form)?.needsConnection === true &&
        this.#clients.concernedBy(each.form, each.values).includes(client),
    );
  }

  // ---------------------------------------------------------------- windows

  #isWindowFull(task: Task): boolean {
    let same = 0;
    for (const each of this.#started)
      if (each.form.command === task.form.command && this.#concernSameClient(each, task)) same++;
    return same > 0 && same >= task.form.window;
  }

  /** A completion would not tell it from one that is in flight. */
  #isConfusable(task: Task): boolean {
    return this.#started.some((each) => areAmbiguous(each, task));
  }

  #concernSameClient(a: Task, b: Task): boolean {
    return this.#clients.concernSame(a, b);
  }
}

/** It misses only its completion, and others of its kind may go beside it. */
function givesLineFree(task: Task): boolean {
  return task.isLineFree && task.form.window > 1;
}
