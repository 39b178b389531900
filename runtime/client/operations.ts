// Runs recipes over a driver: one after another, each command checked and encoded before the first is sent, what went
// before taken back when one fails. It refuses to know what an operation means to a user.

import type { AtError } from "../errors.js";
import type { Family, Fields, Operation } from "../model.js";
import { Procedure, type Command, type Inputs, type Subject } from "../procedure/index.js";
import { prepareCommand, type PreparedCommand } from "../session/index.js";
import type { Driver } from "./driver.js";
import { Lock } from "./lock.js";
import type { ModuleLink } from "./module-link.js";

/** How a recipe ended, and the form that decided it. */
export interface RunEnded {
  readonly form: string | undefined;
  readonly completion: Fields | undefined;
  /** Undefined if it went well; a step that may fail has not failed. */
  readonly error: AtError | undefined;
  /** What stopped it, where the reason is an earlier step that was taken for "already so". */
  readonly stoppedBy: AtError | undefined;
  /** False if it is certain that the command that failed has done nothing. */
  readonly mayHaveActed: boolean;
}

/** An operation of which every command was found good, and encoded on the way. */
export interface PreparedOperation {
  readonly procedure: Procedure;
  readonly commands: ReadonlyMap<Command, PreparedCommand>;
}

/** How often the first command is tried: a sleeping module eats the first one. */
const WAKE_UPS = 3;

export class Operations {
  readonly #driver: Driver;
  readonly #family: Family;
  readonly #subject: Subject;
  /** The latest one: its shape must live, as that of a command must (session/command-queue.ts). */
  readonly #latest: Procedure[] = [];
  /** Operations of several commands run one after another, so that nobody's topic meets somebody else's payload. */
  readonly #lock = new Lock();

  /** @param index the client inside the module that all recipes work on */
  constructor(link: ModuleLink, index: number) {
    this.#driver = link.driver;
    this.#family = link.family;
    const { session } = link.driver;
    this.#subject = {
      index,
      state: () => session.clients.stateOf(index),
      assume: (state) => session.clients.setState(index, state),
    };
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

  /**
   * Checks every command of a recipe: each must be legal before the first is sent.
   * @throws UsageError
   */
  prepare(operation: Operation, inputs: Inputs): PreparedOperation {
    const procedure = this.#procedure(operation, inputs);
    this.#latest[0] = procedure;
    const commands = new Map<Command, PreparedCommand>();
    for (const command of procedure.plan()) commands.set(command, prepareCommand(this.#family, command));
    return { procedure, commands };
  }

  /** Prepares a recipe and runs it. @throws UsageError before the first command is sent */
  async run(operation: Operation, inputs: Inputs): Promise<RunEnded> {
    return this.finish(this.prepare(operation, inputs));
  }

  /** Runs a recipe to its end. Its error is returned, not thrown: the undoing has happened by then. */
  async finish({ procedure, commands }: PreparedOperation): Promise<RunEnded> {
    let failed: string | undefined;
    let last: string | undefined;
    for (let command = procedure.next(); command; command = procedure.next()) {
      last = command.form;
      const before = procedure.error;
      procedure.settle(
        await this.#driver.command(commands.get(command) ?? prepareCommand(this.#family, command)),
      );
      if (procedure.error && !before) failed = command.form;
    }
    const { error, stoppedBy, mayHaveActed } = procedure;
    const { completion } = procedure.last ?? {};
    return { form: failed ?? last, completion, error, stoppedBy, mayHaveActed };
  }

  #procedure(operation: Operation, inputs: Inputs): Procedure {
    return new Procedure(this.#family.recipes[operation], inputs, this.#subject);
  }

  /** A recipe of one command needs no lock: the session queues commands itself, and may have several in flight. */
  finishAlone(operation: Operation, prepared: PreparedOperation): Promise<RunEnded> {
    const isOne = this.#family.recipes[operation].steps.length === 1;
    return isOne ? this.finish(prepared) : this.exclusive(() => this.finish(prepared));
  }

  exclusive<T>(run: () => Promise<T>): Promise<T> {
    return this.#lock.run(run);
  }
}

/** `failed` only if it is certain that the command that publishes has done nothing. */
export function publishOutcome(family: Family, ended: RunEnded): "failed" | "unknown" {
  const reached = ended.form !== undefined && family.forms[ended.form]?.effect?.do === "publish";
  return reached && ended.mayHaveActed ? "unknown" : "failed";
}
