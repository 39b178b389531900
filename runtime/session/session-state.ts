// The books of a session: the commands that have not settled, the clients, and what the owner has yet to be told. A command
// that ends leaves them here, exactly once, with all that follows from it: the move of its clients, the settings that it
// made, the message that it fetched.
//
// It refuses to know bytes, lines and time.

import { Redactor } from "../codec/text/redactor.js";
import { traitsOf } from "../exchange/actions.js";
import type { Dialect } from "../exchange/dialect.js";
import type { ExchangeResult } from "../exchange/exchange.js";
import { TimeoutError, type AtError } from "../errors.js";
import type { CommandEvent } from "../lifecycle/machine.js";
import type { Fields, Urc } from "../model.js";
import { ClientStates, valueOf, type Move } from "../exchange/knowledge/client-states.js";
import { CommandQueue, type Task } from "./command-queue.js";
import type { Issue, SessionEvent } from "./events.js";
import { Messages } from "../exchange/knowledge/messages.js";
import { Owed } from "./recovery/owed.js";

export class SessionState {
  readonly dialect: Dialect;
  readonly clients: ClientStates;
  readonly queue: CommandQueue;
  readonly owed: Owed;
  readonly messages: Messages;
  readonly redactor: Redactor;
  readonly #events: SessionEvent[] = [];
  #isEchoOff = false;

  constructor(dialect: Dialect) {
    this.dialect = dialect;
    this.clients = new ClientStates(dialect);
    this.queue = new CommandQueue(this.clients);
    this.owed = new Owed(this.clients);
    this.redactor = new Redactor(dialect.family.forms);
    this.messages = new Messages(dialect.family);
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
    this.#events.push({ type: "issue", issue, text: this.redactor.clean(text) });
  }

  // ---------------------------------------------------------------- settling

  /** A command has ended, and owes nothing. */
  settle(task: Task, result: ExchangeResult): void {
    this.queue.release(task);
    const { purpose } = task;
    switch (purpose.kind) {
      case "probe":
        return;
      case "fetch":
        this.#conclude(task, result);
        return this.#takeFetched(purpose.client, result);
      case "command":
        this.#conclude(task, result);
        this.#events.push({ type: "settled", handle: purpose.handle, ...result });
        return;
      default:
        purpose satisfies never;
    }
  }

  /** What follows for the clients that the command was about. */
  #conclude(task: Task, { error }: ExchangeResult): void {
    if (task.isStarted) this.moveBy(task, error ? "failed" : "done");
    if (error) return;
    this.clients.learn(task.form, task.values);
    this.#learnEcho(task);
    if (traitsOf(task.form)?.endsClient) this.owed.clear(task);
  }

  /** A line that nobody understands may have switched it on. */
  #learnEcho({ form: { id, effect }, values }: Task): void {
    if (id === "") this.#isEchoOff = false;
    else if (effect?.do === "echo") this.#isEchoOff = valueOf(effect.with?.["value"], values) === 0;
  }

  /** Commands are not echoed, as long as the module has not restarted. */
  get isEchoOff(): boolean {
    return this.#isEchoOff;
  }

  /** The module has restarted: all that it knew is gone. */
  forget(): void {
    this.owed.clear();
    this.clients.forget();
    this.messages.forget();
    this.#isEchoOff = false;
  }

  /** Settles without an answer; a completion that may still come is remembered. */
  abandon(task: Task, error: AtError, now: number): void {
    this.owed.add(task, now, error.code === "connection-lost");
    this.settle(task, task.fail(error instanceof TimeoutError ? "timeout" : "lost", error));
  }

  /** Nothing that was asked will be answered any more. */
  settleAll(error: (task: Task) => AtError): void {
    for (const task of this.queue.takeAll()) this.settle(task, task.fail("lost", error(task)));
  }

  /** A fetch has ended: with a message, or with the reason why there is none. */
  #takeFetched(client: number, { form, response, error }: ExchangeResult): void {
    const message = error ? "incomplete" : this.messages.fetched(client, response);
    if (message !== "incomplete") this.#events.push(message);
    else this.issue("incomplete-message", error?.message ?? `AT${form.command}: no message in the answer`);
  }

  // ---------------------------------------------------------------- states

  moveBy({ form, values }: Task, what: CommandEvent): void {
    this.#tellMoves(this.clients.moveByCommand(form, values, what));
  }

  moveByUrc(urc: Urc, values: Fields): void {
    this.#tellMoves(this.clients.moveByUrc(urc, values));
  }

  /** A client has lost its connection, and no line has said so. */
  moveByLoss(client: number): void {
    this.#tellMoves(this.clients.moveByLoss(client));
  }

  /** A client was found in this state. */
  moveTo(client: number, state: string): void {
    this.#tellMoves(this.clients.moveTo(client, state));
  }

  #tellMoves(moves: readonly Move[]): void {
    for (const move of moves) this.#events.push({ type: "state", ...move });
  }
}
