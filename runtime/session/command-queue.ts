// The commands of a session that have not settled, by how far they are: queued, in flight on the line, accepted and
// awaiting their completion, and given up with a completion that may still come. Bookkeeping only: no events, no time.

import { equalBytes } from "../bytes.js";
import { traitsOf } from "../exchange/actions.js";
import type { Dialect } from "../exchange/dialect.js";
import { Exchange } from "../exchange/exchange.js";
import type { PreparedCommand } from "../exchange/prepare-command.js";
import type { LineView } from "../framing/line-view.js";
import type { Completion } from "../model.js";
import type { ClientStates } from "./client-states.js";
import type { Handle } from "./events.js";

/** On whose behalf a command runs. */
export type Purpose =
  /** The owner asked for it, and is told how it ends. */
  | { readonly kind: "command"; readonly handle: Handle }
  /** The session finds out whether it is aligned. */
  | { readonly kind: "probe" }
  /** The session fetches a message that waits in the module for this client. */
  | { readonly kind: "fetch"; readonly client: number };

export class Task extends Exchange {
  readonly purpose: Purpose;

  constructor(purpose: Purpose, command: PreparedCommand, dialect: Dialect) {
    super(command, dialect.shapeOf(command.form));
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
  /**
   * The latest command, whatever became of it. While no object of a shape lives, a full collection drops all code that was
   * compiled for the shape: a session that is idle at that moment would begin as slowly as a new one (a third of the speed).
   */
  readonly #latest: Task[] = [];
  readonly #started: Task[] = [];
  /** Given up, but their completion may still come: it must not be taken for another's. */
  #late: Task[] = [];

  constructor(clients: ClientStates) {
    this.#clients = clients;
  }

  /** Owns the line, from its first byte to its final result code. */
  get current(): Task | undefined {
    return this.#current;
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
    const mayGo = head !== undefined && !this.#isWindowFull(head);
    this.#fetchedLast = this.#fetches.length > 0 && !(mayGo && this.#fetchedLast);
    if (this.#fetchedLast) return this.#fetches.shift();
    return mayGo ? this.#queue.shift() : undefined;
  }

  /** Gives the line to a command. */
  start(task: Task): void {
    this.#latest[0] = task;
    this.#started.push(task);
    this.#current = task;
  }

  /** Frees the line if the current command misses only its completion, and others of its kind may go beside it. */
  freeLine(): void {
    const task = this.#current;
    if (task?.isLineFree === true && task.form.window > 1) this.#current = undefined;
  }

  /** Forgets a command that has settled. */
  release(task: Task): void {
    if (this.#current === task) this.#current = undefined;
    const at = this.#started.indexOf(task);
    if (at >= 0) this.#started.splice(at, 1);
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

  // ---------------------------------------------------------------- completions that may still come

  /** Remembers that a completion may still come for a command that was given up. */
  expectLate(task: Task): void {
    if (task.owesCompletion) this.#late.push(task);
  }

  /** A late completion could be taken for this command's. */
  isAmbiguous(task: Task): boolean {
    return this.#late.length > 0 && this.#late.some((late) => areAmbiguous(late, task));
  }

  /** Started commands whose completion cannot be told from the one that this one, given up, is still owed. */
  ambiguousWith(task: Task): Task[] {
    return task.owesCompletion ? this.#started.filter((each) => areAmbiguous(task, each)) : [];
  }

  /** True if the line is a completion that was owed; then it is owed no more. */
  takeLate(line: LineView): boolean {
    if (this.#late.length === 0) return false;
    const found = this.#late.find((late) => late.readCompletion(line));
    this.#late = this.#late.filter((late) => late !== found);
    return found !== undefined;
  }

  /** Nothing is owed any more to the client of this command; without a command, to nobody. */
  clearLate(task?: Task): void {
    this.#late = task ? this.#late.filter((late) => !this.#concernSameClient(late, task)) : [];
  }

  /** A completion is owed to this client. */
  owesTo(client: number): boolean {
    return this.#late.some(({ form, values }) => this.#clients.concernedBy(form, values).includes(client));
  }

  /** Accepted commands whose outcome cannot come any more because this client has lost its connection. */
  endedByLossOf(client: number): Task[] {
    return this.#started.filter(
      (each) =>
        each.isLineFree &&
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

  #concernSameClient(a: Task, b: Task): boolean {
    const first = this.#clients.concernedBy(a.form, a.values);
    const second = this.#clients.concernedBy(b.form, b.values);
    return first === second || first.some((client) => second.includes(client));
  }
}

/** A completion of the one could be the other's: same name, and no field that always tells them apart. */
function areAmbiguous(a: Task, b: Task): boolean {
  const completion = b.form.completion;
  if (!completion || completion.prefix !== a.form.completion?.prefix) return false;
  return identity(completion).every((name) => a.values[name] === b.values[name]);
}

/** The matching fields that every such line has; one that may be left out tells nothing when it is. */
function identity({ match, layout }: Completion): readonly string[] {
  const given = layout.map((slot) => ("name" in slot ? slot.name : undefined));
  return match.filter((name) => given.includes(name));
}
