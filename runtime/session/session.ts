// The host's end of the line: commands out, answers, completions, messages and unsolicited codes in.
//
// Sans-I/O: no clock, timer, promise or randomness. The owner tells what happened (`receive`, `handleTimeout`), says
// what it wants (`send`), and does what `poll` yields until it is empty, and again at `nextTimeout`.
//
// One command owns the line from its first byte to its final result code; forms with a window give it back at `OK`
// and settle when their completion comes. Each command settles exactly once. After a time-out nothing is sent until
// the session knows again which answer belongs to whom; a completion that is still owed is never given to another
// command. Here is only who is asked when: sending.ts writes, receiving.ts reads, realignment.ts recovers, and
// register.ts keeps the books. It refuses to know transports, clients and what a command is good for.

import type { Family, FamilyTypes, Fields } from "../model.js";
import type { Clients } from "./clients.js";
import { checkSend, type Checked } from "./data.js";
import type { Alignment, Handle, SessionEvent } from "./events.js";
import * as faults from "./faults.js";
import { Pending } from "./pending.js";
import { Realignment } from "./realignment.js";
import { Receiving } from "./receiving.js";
import { TIMERS } from "./recovery.js";
import { QUESTION, Register } from "./register.js";
import { Sending } from "./sending.js";

export interface SessionOptions {
  /** Added to every limit of the module, in milliseconds. Default 2,000. */
  readonly linkAllowance?: number;
}

/** @typeParam Types the family's types: they check the values of `send`. Without them any form and values compile. */
export class Session<Types extends FamilyTypes = FamilyTypes> {
  readonly family: Family;
  readonly clients: Clients;
  readonly #register: Register;
  readonly #sending: Sending;
  readonly #realignment: Realignment;
  readonly #receiving: Receiving;
  #handles = QUESTION;

  constructor(family: Family<Types>, options: SessionOptions = {}) {
    this.family = family as Family;
    this.#register = new Register(this.family);
    this.clients = this.#register.clients;
    this.#sending = new Sending(this.#register, options.linkAllowance ?? TIMERS.linkAllowance);
    this.#realignment = new Realignment(this.#register, this.#sending, () => this.#receiving.resync());
    this.#receiving = new Receiving(this.#register, this.#sending, this.#realignment);
  }

  get alignment(): Alignment {
    return this.#realignment.alignment;
  }

  /** Counts the restarts of the module that were noticed. */
  get epoch(): number {
    return this.#receiving.epoch;
  }

  /**
   * Queues a command. It settles exactly once, with the handle that this returns.
   * @param data what is sent in the data state; the parameter that counts it is filled in
   * @throws UsageError if a value is not legal; LinkLostError if the module does not answer any more
   */
  send<Id extends keyof Types["forms"] & string>(
    formId: Id,
    values: Types["forms"][Id]["parameters"],
    now: number,
    data?: Uint8Array,
  ): Handle {
    const command = { form: formId, values: values as Fields, ...(data ? { data } : {}) };
    return this.sendChecked(checkSend(this.family, command), now);
  }

  /**
   * The same for a command that `checkSend` has found good for this family.
   * @throws LinkLostError if the module does not answer any more
   */
  sendChecked(command: Checked, now: number): Handle {
    if (this.alignment === "dead") throw faults.silent();
    const pending = new Pending(++this.#handles, command);
    this.#register.inFlight.add(pending);
    this.#pump(now);
    return pending.handle;
  }

  receive(bytes: Uint8Array, now: number): void {
    this.#receiving.receive(bytes, now);
    this.#realignment.hear(now);
    this.#pump(now);
  }

  handleTimeout(now: number): void {
    const { inFlight } = this.#register;
    if (this.#receiving.stallAt <= now) this.#receiving.unstall(now);
    if (inFlight.current?.ending && inFlight.current.ending.at <= now)
      this.#sending.endData(inFlight.current, now);
    for (const pending of inFlight.started.filter(({ deadline }) => deadline <= now))
      this.#realignment.abandon(pending, faults.timedOut(pending), now);
    if (this.#realignment.at <= now) this.#realignment.step(now);
    this.#pump(now);
  }

  poll(): SessionEvent | undefined {
    return this.#register.poll();
  }

  /** When `handleTimeout` must be called next, if nothing is received before. */
  nextTimeout(): number | undefined {
    const { started, current } = this.#register.inFlight;
    let first = Math.min(this.#realignment.at, this.#receiving.stallAt, current?.ending?.at ?? Infinity);
    for (const { deadline } of started) if (deadline < first) first = deadline;
    return first === Infinity ? undefined : first;
  }

  /** The link is gone: everything settles now. */
  close(reason: string): void {
    this.#receiving.stallAt = Infinity;
    this.#register.settleAll((pending) => faults.linkLost(pending, reason));
    this.#realignment.close(reason);
  }

  /** Forgets what may be outstanding and asks the module again, from any state. */
  realign(now: number): void {
    this.#realignment.begin(now);
  }

  #pump(now: number): void {
    while (this.alignment === "aligned" && this.#sending.next(now));
  }
}
