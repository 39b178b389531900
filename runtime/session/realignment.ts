// Finds out again which answer belongs to whom, once a command was given up: leaves the data state, waits for quiet, asks
// questions until each gets its own answer; or says that the module is dead. What is asked and how often stands in
// recovery.ts; here are its timers, and what it does to the commands that have not settled.

import type { AtError } from "../errors.js";
import { checkSend } from "./data.js";
import type { Alignment } from "./events.js";
import * as faults from "./faults.js";
import { Pending } from "./pending.js";
import { leaveDataState, Recovery, TIMERS, type Leaving } from "./recovery.js";
import { QUESTION, type Register } from "./register.js";
import type { Sending } from "./sending.js";

export class Realignment {
  readonly #register: Register;
  readonly #sending: Sending;
  readonly #resync: () => void;
  readonly #recovery: Recovery;
  /** Done before every round of questions while the module may be in the data state. */
  #leave: Leaving | undefined;
  #at = Infinity;
  #drainFrom = 0;
  #drainUntil = Infinity;

  /** @param resync makes the reader give up what it waits for */
  constructor(register: Register, sending: Sending, resync: () => void) {
    this.#register = register;
    this.#sending = sending;
    this.#resync = resync;
    this.#recovery = new Recovery(register.family);
  }

  get alignment(): Alignment {
    return this.#recovery.alignment;
  }

  /** When `step` must be called, in milliseconds; Infinity if it need not be. */
  get at(): number {
    return this.#at;
  }

  /**
   * Gives up, and recovers unless only a completion is missing. Where nothing tells the completion that is owed from
   * another command's, that command cannot be given its own any more, and is given up as well.
   */
  abandon(pending: Pending, error: AtError, now: number): void {
    const { inFlight } = this.#register;
    if (!inFlight.started.includes(pending)) return;
    this.#register.giveUp(pending, error);
    for (const other of inFlight.confusedWith(pending))
      this.abandon(other, faults.answerOutstanding(other.form), now);
    if (pending.awaitsOnlyCompletion) return;
    this.#recovery.unanswered += pending.finalsMissing;
    this.recover(now, pending, error.message);
  }

  /** The count of answers is off. @param pending the command that was given up for it */
  recover(now: number, pending: Pending | undefined, why: string): void {
    if (this.alignment === "aligned") this.#recovery.begin();
    this.#resync();
    const leave = pending && leaveDataState(pending);
    // What was waited out is left; what was written may not have been read, and is written again.
    if (leave?.bytes || leave?.afterMs) this.#leave = leave;
    const waitMs = (leave ?? this.#leave)?.beforeMs ?? 0;
    if (waitMs === 0) return this.#drain(now, why);
    // Payload bytes may be owed, and would be published: whatever is sent now could become payload.
    this.#align("leaving", why);
    this.#at = now + waitMs;
  }

  /** Asked for from outside, in any state. */
  begin(now: number): void {
    this.#recovery.begin();
    // A data state that is being waited out is not left sooner because somebody is impatient.
    if (this.alignment !== "leaving") this.#drain(now, "asked to");
  }

  /** Bytes come while quiet is waited for. */
  hear(now: number): void {
    if (this.alignment === "draining") this.#putOff(now);
  }

  step(now: number): void {
    this.#at = Infinity;
    if (this.alignment === "leaving") return this.#drain(now, "data state left");
    if (!this.#recovery.startRound()) return this.#die();
    this.#align("probing", `${this.#recovery.unanswered} unanswered`);
    this.ask(now);
  }

  /** The next question; with none left, every one got its own answer. */
  ask(now: number): void {
    const form = this.#recovery.nextQuestion();
    if (!form) return this.#succeed("every question got its own answer");
    const command = checkSend(this.#register.family, { form: form.id, values: {} });
    const question = new Pending(QUESTION, command);
    this.#sending.start(question, now);
    question.deadline = now + TIMERS.probe;
  }

  /** A final result code that answers no question. */
  countLate(): void {
    this.#recovery.countLate();
  }

  /** The module has started anew: it owes nothing. */
  restarted(): void {
    this.#at = Infinity;
    this.#succeed("module restarted");
  }

  /** The link is gone. */
  close(reason: string): void {
    this.#align("dead", reason);
  }

  #drain(now: number, why: string): void {
    this.#align("draining", why);
    if (this.#leave?.bytes) this.#register.write(this.#leave.bytes);
    this.#drainFrom = now + (this.#leave?.afterMs ?? 0);
    this.#drainUntil = Math.max(now + TIMERS.longestDrain, this.#drainFrom);
    this.#putOff(now);
  }

  /** The first question comes behind a quiet, of both ends. */
  #putOff(now: number): void {
    this.#at = Math.min(Math.max(now + TIMERS.drain, this.#drainFrom), this.#drainUntil);
  }

  #succeed(why: string): void {
    this.#recovery.succeed();
    this.#leave = undefined;
    this.#align("aligned", why);
  }

  #die(): void {
    this.#register.settleAll(faults.silent);
    this.#align("dead", "the module does not answer");
  }

  #align(to: Alignment, why: string): void {
    const from = this.#recovery.alignment;
    this.#recovery.alignment = to;
    if (from !== to) this.#register.tell({ type: "alignment", from, to, why });
  }
}
