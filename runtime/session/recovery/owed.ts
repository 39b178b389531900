// Completions that may still come for commands that were given up: they must not be taken for another's. In: commands, and
// lines that nobody waits for. Out: whether a new command could be given one of them.
//
// What is owed is forgiven: when the module restarts, when the client ends, when a connection is over over which it would
// have come; else after a bound that is longer than answers are late.

import { areAmbiguous } from "../../exchange/doubt/ambiguity.js";
import { traitsOf } from "../../exchange/actions.js";
import type { LineView } from "../../framing/line-view.js";
import type { ClientStates } from "../../exchange/knowledge/client-states.js";
import type { Task } from "../command-queue.js";
import { BOUNDS } from "../timers.js";

interface Debt {
  readonly task: Task;
  readonly until: number;
  /** How many connections of its clients had ended when it was given up; undefined if its own had ended already. */
  readonly connectionsEnded: number | undefined;
}

export class Owed {
  readonly #clients: ClientStates;
  #debts: readonly Debt[] = [];

  constructor(clients: ClientStates) {
    this.#clients = clients;
  }

  /**
   * A command was given up: its completion may still come, if it owes one.
   * @param isLost its connection is over: it is owed nothing, but a line that comes all the same is known
   */
  add(task: Task, now: number, isLost: boolean): void {
    if (!task.owesCompletion) return;
    const connectionsEnded = isLost ? undefined : this.#clients.connectionsEndedOf(task);
    this.#debts = [...this.#debts, { task, until: now + BOUNDS.owed, connectionsEnded }];
  }

  /** A completion that is owed could be taken for this command's. */
  isAmbiguous(task: Task, now: number): boolean {
    if (this.#debts.length === 0) return false;
    this.#debts = this.#debts.filter((debt) => debt.until > now);
    return this.#debts.some((debt) => areAmbiguous(debt.task, task) && !this.#isForgiven(debt));
  }

  /** A completion is owed to this client. */
  owesTo(client: number): boolean {
    return this.#debts.some(
      (debt) =>
        this.#clients.concernedBy(debt.task.form, debt.task.values).includes(client) &&
        !this.#isForgiven(debt),
    );
  }

  /** The command that this completion was owed to, if there is one; then it is owed no more. */
  take(line: LineView): Task | undefined {
    if (this.#debts.length === 0) return undefined;
    const found = this.#debts.find(({ task }) => task.readCompletion(line));
    this.#debts = this.#debts.filter((debt) => debt !== found);
    return found?.task;
  }

  /** Nothing is owed any more to the clients of this command; without a command, to nobody. */
  clear(ended?: Task): void {
    this.#debts = ended ? this.#debts.filter(({ task }) => !this.#clients.concernSame(task, ended)) : [];
  }

  /** The connection over which it would have come is over. */
  #isForgiven({ task, connectionsEnded }: Debt): boolean {
    return (
      traitsOf(task.form)?.needsConnection === true &&
      this.#clients.connectionsEndedOf(task) !== connectionsEnded
    );
  }
}
