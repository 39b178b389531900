// The host's end of the line: commands out, answers, completions, messages and unsolicited codes in.
//
// Sans-I/O: no clock, timer, promise or randomness. The owner tells what happened (`receive`, `handleTimeout`), says
// what it wants (`send`), and does what `poll` yields until it is empty, and again at `nextTimeout`.
//
// One command owns the line from its first byte to its final result code; forms with a window give it back at `OK`
// and settle when their completion comes. Each command settles exactly once. After a time-out nothing is sent until
// the session knows again which answer belongs to whom; a completion that is still owed is never given to another
// command. Here is only who is asked when: transmitter.ts writes, response-router.ts reads, resync.ts recovers, and
// session-state.ts keeps the books. It refuses to know transports, clients and what a command is good for.

import { BYTES, checkArgument, checkOptions, MILLISECONDS, NUMBER, OBJECT, type Kinds } from "../usage.js";
import { compile, type Dialect } from "../exchange/dialect.js";
import * as errors from "../exchange/errors.js";
import { prepareCommand, type PreparedCommand } from "../exchange/prepare-command.js";
import type { Family, FamilyTypes, Fields, FormId, SentValues } from "../model.js";
import type { ClientStates } from "../exchange/knowledge/client-states.js";
import type { Alignment, Handle, SessionEvent } from "./events.js";
import { Losses } from "./knowledge/losses.js";
import { Resync } from "./recovery/resync.js";
import { ResponseRouter } from "./response-router.js";
import { SessionState } from "./session-state.js";
import { Task } from "./command-queue.js";
import { BOUNDS, Clock, Timers, type Timer } from "./timers.js";
import { Transmitter } from "./transmitter.js";

export interface SessionOptions {
  /** Added to every limit of the module, in milliseconds. Default 2,000. */
  readonly linkAllowance?: number;
}

const OPTIONS: Kinds<SessionOptions> = { linkAllowance: MILLISECONDS };

/**
 * @typeParam Types the family's types: they check the values of `send`, and `id` of an event tells what it holds. Without
 * them any form and values compile.
 */
export class Session<Types extends FamilyTypes = FamilyTypes> {
  readonly family: Family;
  readonly clients: ClientStates;
  readonly #state: SessionState;
  readonly #timers = new Timers();
  readonly #clock = new Clock();
  readonly #transmitter: Transmitter;
  readonly #resync: Resync;
  readonly #losses: Losses;
  readonly #router: ResponseRouter;
  #handles = 0;

  constructor(family: Family<Types> | Dialect, options: SessionOptions = {}) {
    checkOptions("Session", options, OPTIONS);
    const { linkAllowance = BOUNDS.linkAllowance } = options;
    const dialect = compile(family as Family | Dialect);
    this.family = dialect.family;
    this.#state = new SessionState(dialect);
    this.clients = this.#state.clients;
    this.#transmitter = new Transmitter(this.#state, linkAllowance);
    this.#resync = new Resync(this.#state, this.#transmitter, this.#timers, () =>
      this.#router.giveUpPayload(),
    );
    this.#losses = new Losses(this.#state);
    this.#router = new ResponseRouter(
      this.#state,
      this.#transmitter,
      this.#resync,
      this.#losses,
      this.#timers,
    );
  }

  get alignment(): Alignment {
    return this.#resync.alignment;
  }

  /** Counts the restarts of the module that were noticed. */
  get epoch(): number {
    return this.#router.epoch;
  }

  /**
   * Queues a command. It settles exactly once, with the handle that this returns.
   * @param data what is sent in the data state; the parameter that counts it is filled in
   * @throws UsageError if a value is not legal; LinkLostError if the module does not answer any more
   */
  send<Id extends FormId<Types>>(
    formId: Id,
    values: SentValues<Types, Id>,
    now: number,
    data?: Uint8Array,
  ): Handle {
    const command = { form: formId, values: values as Fields, ...(data ? { data } : {}) };
    return this.sendPrepared(prepareCommand(this.family, command), now);
  }

  /**
   * The same for a command that `prepareCommand` has found good for this family.
   * @throws LinkLostError if the module does not answer any more
   */
  sendPrepared(command: PreparedCommand, now: number): Handle {
    checkArgument("Session.sendPrepared", "command", command, OBJECT);
    checkArgument("Session.sendPrepared", "command.form", command.form, OBJECT);
    checkArgument("Session.sendPrepared", "now", now, NUMBER);
    const { whyDead } = this.#resync;
    if (whyDead) throw whyDead;
    const handle = ++this.#handles;
    this.#state.queue.add(new Task({ kind: "command", handle }, command, this.#state));
    this.#pump(this.#clock.read(now));
    return handle;
  }

  receive(bytes: Uint8Array, time: number): void {
    checkArgument("Session.receive", "bytes", bytes, BYTES);
    checkArgument("Session.receive", "now", time, NUMBER);
    const now = this.#clock.read(time);
    this.#router.receive(bytes, now);
    this.#resync.hear(now);
    this.#pump(now);
  }

  handleTimeout(time: number): void {
    checkArgument("Session.handleTimeout", "now", time, NUMBER);
    const now = this.#clock.read(time);
    for (const timer of this.#timers.takeDue(now)) this.#goOff(timer, now);
    this.#pump(now);
  }

  #goOff(timer: Timer, now: number): void {
    const { current, started } = this.#state.queue;
    switch (timer) {
      case "stall":
        return this.#router.unstall(now);
      case "terminator":
        return current && this.#transmitter.sendTerminator(current, now);
      case "answer":
        for (const task of started.filter(({ deadline }) => deadline <= now))
          this.#resync.abandon(task, errors.timedOut(task, task.missing), now);
        return;
      case "leave":
        return this.#resync.leave(now);
      case "drain":
        return this.#resync.probe(now);
      default:
        timer satisfies never;
    }
  }

  poll(): SessionEvent<Types> | undefined {
    // What the tables are made from makes the types, too.
    return this.#state.poll() as SessionEvent<Types> | undefined;
  }

  /** When `handleTimeout` must be called next, if nothing is received before. */
  nextTimeout(): number | undefined {
    const { next } = this.#timers;
    return next === undefined ? undefined : this.#clock.toOwner(next);
  }

  /** The link is gone: everything settles now. */
  close(reason: string): void {
    this.#timers.stopAll();
    this.#state.settleAll((task) => errors.linkLost(task, reason));
    this.#resync.close(reason);
  }

  /** Takes a command back that has not been sent. False if it has, or has settled. */
  cancel(handle: Handle, now: number): boolean {
    checkArgument("Session.cancel", "now", now, NUMBER);
    const isCancelled = this.#state.queue.cancel(handle);
    // The next in the queue may have waited for it.
    this.#pump(this.#clock.read(now));
    return isCancelled;
  }

  /** A completion may still come for a command of this client that was given up; meanwhile others like it are refused. */
  owesTo(client: number): boolean {
    return this.#state.owed.owesTo(client);
  }

  /** The module was asked in which state a client is. One that has lost its connection is told, with `why`. */
  conclude(client: number, state: string, why: string, now: number): void {
    this.#losses.conclude(client, state, why, now);
    this.#pump(now);
  }

  /** Forgets what may be outstanding and asks the module again, from any state. */
  realign(now: number): void {
    checkArgument("Session.realign", "now", now, NUMBER);
    this.#resync.begin(this.#clock.read(now));
    this.#setTimers();
  }

  #pump(now: number): void {
    while (this.#resync.isAligned && this.#transmitter.sendNext(now));
    this.#setTimers();
  }

  /** Those that follow from the commands in flight. */
  #setTimers(): void {
    const { queue } = this.#state;
    this.#timers.set("terminator", queue.current?.terminatorAt ?? Infinity);
    this.#timers.set("answer", queue.nextDeadline);
  }
}
