// Picks the next command, refuses what the lifecycle forbids, and writes its line, its data and their terminator; says how
// long the module may take over each of them. It refuses to know lines: it is told that a prompt has come.

import { copyOf } from "../bytes.js";
import type { AtError } from "../errors.js";
import { traitsOf } from "../exchange/actions.js";
import * as errors from "../exchange/errors.js";
import { timeLimitOf } from "../exchange/time-limit.js";
import type { SessionState } from "./session-state.js";
import type { Task } from "./command-queue.js";

export class Transmitter {
  readonly #state: SessionState;
  readonly #allowance: number;

  /** @param allowance milliseconds, added to every limit of the module */
  constructor(state: SessionState, allowance: number) {
    this.#state = state;
    this.#allowance = allowance;
  }

  /** Sends, or refuses, the next command that may go. False if none may. */
  sendNext(now: number): boolean {
    const task = this.#state.queue.takeNext();
    if (!task) return false;
    const refusal = this.#refusalOf(task, now);
    if (refusal) this.#state.settle(task, task.fail("refused", refusal));
    else this.start(task, now + this.#limitOf(task));
    return true;
  }

  start(task: Task, deadline: number): void {
    task.begin(deadline);
    this.#state.redactor.learn(task.form, task.values);
    this.#state.queue.start(task);
    this.#state.moveBy(task, "issued");
    // A copy: the command may be sent again after the transport has transferred what it was given.
    this.#state.write(copyOf(task.bytes, 0, task.bytes.length));
  }

  /** Why a command that is well formed must not be sent now. */
  #refusalOf(task: Task, now: number): AtError | undefined {
    const { form, values } = task;
    const { clients, owed, dialect } = this.#state;
    const client = clients.refusing(form, values);
    if (client !== undefined) {
      const loss = clients.lossOf(client);
      if (loss !== undefined) return errors.connectionLost(task, loss);
      return errors.wrongState(form, client, clients.stateOf(client), dialect.machine.statesFor(form.id));
    }
    // What ends the client ends all that is owed, and must not be kept from it.
    if (traitsOf(form)?.endsClient) return undefined;
    return owed.isAmbiguous(task, now) ? errors.answerOutstanding(task) : undefined;
  }

  #limitOf({ form, values }: Task): number {
    return timeLimitOf(form, values, this.#state.clients.settingsFor(form, values)) + this.#allowance;
  }

  /** The prompt has come. */
  sendData(task: Task, now: number): void {
    this.#state.write(task.takePrompt(now, this.#limitOf(task)));
  }

  /** The silence before what ends the data is over. */
  sendTerminator(task: Task, now: number): void {
    this.#state.write(task.takeTerminator(now, this.#limitOf(task)));
  }
}
