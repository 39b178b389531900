// Runs recipes over a driver: one after another, each command checked before the first is sent, what went before taken
// back when one fails. It refuses to know what an operation means to a user.

import { ModuleError, UsageError } from "../errors.js";
import type { Family, Operation } from "../model.js";
import { Observing, Procedure, type Ended, type Inputs } from "../procedure/index.js";
import { checkSend } from "../session/index.js";
import type { Driver } from "./driver.js";

/** How a recipe ended, and the form that decided it. */
export type RunEnded = Partial<Omit<Ended, "accepted">> & {
  readonly form?: string;
  readonly accepted: boolean;
};

/** How often the first command is tried: a sleeping module eats the first one. */
const WAKE_UPS = 3;

export class Operations {
  readonly #driver: Driver;
  readonly #family: Family;
  readonly #index: number;
  #last: Promise<unknown> = Promise.resolve();

  /** @param index the client inside the module that all recipes work on */
  constructor(driver: Driver, family: Family, index: number) {
    this.#driver = driver;
    this.#family = family;
    this.#index = index;
  }

  /** Sets the line up. */
  async wake(): Promise<void> {
    if (this.#driver.session.alignment === "dead") this.#driver.realign();
    for (let attempt = 1; ; attempt++) {
      const ended = await this.run("initialise", {});
      if (!ended.error) return;
      if (ended.error.code !== "timeout" || attempt === WAKE_UPS) throw ended.error;
    }
  }

  /** Learns in which state an earlier program left the client. */
  async observe(): Promise<void> {
    const observing = new Observing(this.#family, this.#index);
    for (let command = observing.next(); command; command = observing.next()) {
      const settled = await this.#driver.command(command);
      if (settled.error && !(settled.error instanceof ModuleError)) throw settled.error;
      observing.settle(settled);
    }
    this.#driver.session.clients.setState(this.#index, observing.state);
  }

  /** Runs a recipe to its end. Its error is returned, not thrown: the undoing has happened by then. */
  async run(operation: Operation, inputs: Inputs): Promise<RunEnded> {
    const procedure = this.#procedure(operation, inputs);
    let failed: string | undefined;
    let last: string | undefined;
    for (let command = procedure.next(); command; command = procedure.next()) {
      last = command.form;
      const before = procedure.error;
      procedure.settle(await this.#driver.command(command));
      if (procedure.error && !before) failed = command.form;
    }
    const form = failed ?? last;
    return {
      ...procedure.last,
      ...(form === undefined ? {} : { form }),
      ...(procedure.error ? { error: procedure.error } : {}),
      accepted: procedure.accepted,
    };
  }

  #procedure(operation: Operation, inputs: Inputs): Procedure {
    const { clients } = this.#driver.session;
    return new Procedure(
      this.#family.recipes[operation],
      { client: this.#index, ...inputs },
      {
        state: () => clients.stateOf(this.#index),
        assume: (state) => clients.setState(this.#index, state),
      },
    );
  }

  /** Every command of a recipe must be legal before the first is sent. @throws UsageError */
  check(operation: Operation, inputs: Inputs): void {
    for (const command of this.#procedure(operation, inputs).plan()) checkSend(this.#family, command);
  }

  /** A recipe of one command needs no lock: the session queues commands itself, and may have several in flight. */
  runAlone(operation: Operation, inputs: Inputs): Promise<RunEnded> {
    const run = () => this.run(operation, inputs);
    return this.#family.recipes[operation].steps.length === 1 ? run() : this.exclusive(run);
  }

  exclusive<T>(run: () => Promise<T>): Promise<T> {
    const result = this.#last.then(run, run);
    this.#last = result.catch(() => undefined);
    return result;
  }
}

/** `failed` only if the module said no before it had taken everything; otherwise the broker may have it. */
export function publishOutcome(family: Family, ended: RunEnded): "failed" | "unknown" {
  const reached = ended.form !== undefined && family.forms[ended.form]?.effect?.do === "publish";
  const refused = ended.error instanceof ModuleError || ended.error instanceof UsageError;
  return reached && (ended.accepted || !refused) ? "unknown" : "failed";
}
