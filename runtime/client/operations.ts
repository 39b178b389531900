// Runs recipes over a driver: one after another, each command checked and encoded before the first is sent, what went
// before taken back when one fails. It refuses to know what an operation means to a user.

import type { AtError } from "../errors.js";
import type { Family, Fields, Operation } from "../model.js";
import { Procedure, type Command, type Ended, type Inputs, type Subject } from "../procedure/index.js";
import { prepareCommand, type PreparedCommand, type Session, type Settled } from "../session/index.js";
import type { Driver } from "./link/driver.js";
import { Lock } from "./link/lock.js";
import type { ModuleLink } from "./link/module-link.js";

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
  /** The session in which the client connects: its operations belong to no other. */
  #session: Session;
  /** The latest one: its shape must live, as that of a command must (session/command-queue.ts). */
  readonly #latest: Procedure[] = [];
  /** Operations of several commands run one after another, so that nobody's topic meets somebody else's payload. */
  readonly #lock = new Lock();

  /** @param index the client inside the module that all recipes work on */
  constructor(link: ModuleLink, index: number) {
    this.#driver = link.driver;
    this.#family = link.family;
    this.#session = link.driver.session;
    this.#subject = {
      index,
      state: () => this.#session.clients.stateOf(index),
      assume: (state) => this.#session.clients.setState(index, state),
    };
  }

  /** Opens the link if need be, and sets the line up. @throws LinkLostError if the link cannot be opened */
  async wake(): Promise<void> {
    this.#session = await this.#driver.open();
    if (this.#session.alignment === "dead") this.#driver.realign();
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
      procedure.settle(await this.#ended(command, commands.get(command)));
      if (procedure.error && !before) failed = command.form;
    }
    const { error, stoppedBy, mayHaveActed } = procedure;
    const { completion } = procedure.last ?? {};
    return { form: failed ?? last, completion, error, stoppedBy, mayHaveActed };
  }

  /** How a command has ended, also if it could not be sent: then what is left to be undone is tried, and the first error told. */
  async #ended(command: Command, prepared: PreparedCommand | undefined): Promise<Ended> {
    try {
      return await this.#send(prepared ?? prepareCommand(this.#family, command));
    } catch (error) {
      return { response: [], error: error as AtError, mayHaveActed: false };
    }
  }

  #send(command: PreparedCommand): Promise<Settled> {
    return this.#driver.commandIn(this.#session, command);
  }

  #procedure(operation: Operation, inputs: Inputs): Procedure {
    return new Procedure(this.#family.recipes[operation], inputs, this.#subject);
  }

  /**
   * A recipe of one command needs no lock: the session queues commands itself, and may have several in flight.
   * @param check may throw when it is this operation's turn: those before it have ended
   */
  finishAlone(operation: Operation, prepared: PreparedOperation, check: () => void): Promise<RunEnded> {
    const isOne = this.#family.recipes[operation].steps.length === 1;
    const run = async (): Promise<RunEnded> => {
      check();
      return this.finish(prepared);
    };
    return isOne ? run() : this.exclusive(run);
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
