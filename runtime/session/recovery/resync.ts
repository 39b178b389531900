// Finds out again which answer belongs to whom, once that is in doubt:
// aligned -> (leaving) -> draining -> probing -> aligned, or dead.
//
// Leaving ends a data state (exchange/data-ends.ts): nothing is written while the module may be waiting for data. Draining
// waits for quiet; probing asks until each query gets its own answer (probes.ts). Here are the steps, their timers, and what
// they do to the commands that have not settled.

import type { AtError } from "../../errors.js";
import * as errors from "../../exchange/errors.js";
import { prepareCommand } from "../../exchange/prepare-command.js";
import type { ExchangeResult } from "../../exchange/exchange.js";
import type { LineView } from "../../framing/line-view.js";
import type { Final } from "../../model.js";
import type { Alignment } from "../events.js";
import { Probes } from "./probes.js";
import type { SessionState } from "../session-state.js";
import { Task } from "../command-queue.js";
import { BOUNDS, type Timers } from "../timers.js";
import type { Transmitter } from "../transmitter.js";

interface AlignmentTraits {
  /** An answer is taken for what it looks like, and commands go out. */
  readonly isTrusted: boolean;
  /** The timer that ends it. */
  readonly timer?: "leave" | "drain";
}

const ALIGNMENTS: Readonly<Record<Alignment, AlignmentTraits>> = {
  aligned: { isTrusted: true },
  leaving: { isTrusted: false, timer: "leave" },
  draining: { isTrusted: false, timer: "drain" },
  probing: { isTrusted: false },
  dead: { isTrusted: false },
};

export class Resync {
  readonly #state: SessionState;
  readonly #transmitter: Transmitter;
  readonly #timers: Timers;
  readonly #giveUpPayload: () => void;
  readonly #probes: Probes;
  #alignment: Alignment = "aligned";
  /** The command whose data the module may be waiting for. */
  #doubt: Task | undefined;
  /** Dead because the module may be waiting for data, and nothing says when it stops. */
  #needsReset = false;
  /** The module has left the data state by itself, unless it prints another prompt. */
  #isWaitedOut = false;
  /** Later than this no recovery goes on. */
  #giveUpAt = Infinity;
  /** A line has come that may have been the beginning of a message: what comes behind it may be its payload. */
  #isTainted = false;
  /** A publish that was refused, if the refusal was its own. */
  #unconfirmed: { readonly task: Task; readonly result: ExchangeResult } | undefined;
  #drainFrom = 0;
  #drainUntil = Infinity;

  /** @param giveUpPayload makes the reader give up the announced bytes that it waits for */
  constructor(state: SessionState, transmitter: Transmitter, timers: Timers, giveUpPayload: () => void) {
    this.#state = state;
    this.#transmitter = transmitter;
    this.#timers = timers;
    this.#giveUpPayload = giveUpPayload;
    this.#probes = new Probes(state.dialect.family);
  }

  get alignment(): Alignment {
    return this.#alignment;
  }

  get isAligned(): boolean {
    return ALIGNMENTS[this.#alignment].isTrusted;
  }

  /** Why nothing can be sent any more. */
  get whyDead(): AtError | undefined {
    if (this.#alignment !== "dead") return undefined;
    return this.#needsReset ? errors.resetNeeded() : errors.silent();
  }

  // ---------------------------------------------------------------- doubt

  /** Gives a command up, and resynchronises unless only its completion is missing. */
  abandon(task: Task, error: AtError, now: number): void {
    if (!this.#state.queue.started.includes(task)) return;
    this.#state.abandon(task, error, now);
    if (!task.isLineFree) this.suspect(task, now, error.message);
  }

  /** A command has ended, and its true answer may still come. */
  suspect(task: Task, now: number, why: string): void {
    if (task.leaving) this.#doubt = task;
    this.#probes.expect(task.finalsMissing);
    this.recover(now, why);
  }

  /** The count of answers is off. */
  recover(now: number, why: string): void {
    if (this.#alignment === "dead") return;
    if (this.isAligned) this.#beginRecovery(now);
    for (const task of this.#state.queue.started) task.doubt("outcome");
    this.#giveUpPayload();
    this.#leaveOrDrain(now, why);
  }

  // ---------------------------------------------------------------- refusals

  /**
   * A publish was refused by a final result code that may be one too many for the command before: its own answer comes in
   * front of that to the next question, then. It settles when that is known.
   */
  confirm(task: Task, result: ExchangeResult, now: number): void {
    this.#state.queue.release(task);
    this.#unconfirmed = { task, result };
    // If it was not its answer, some of its data may be missing still.
    if (task.leaving) this.#doubt = task;
    this.recover(now, `AT${task.form.command} was refused, if that was its answer`);
  }

  /** True if the line is the outcome of a publish that counts as refused. */
  hearOutcome(line: LineView): boolean {
    if (this.#unconfirmed?.task.readCompletion(line) === undefined) return false;
    this.#settleRefused(true);
    return true;
  }

  #settleRefused(mayHaveActed: boolean): void {
    const refused = this.#unconfirmed;
    this.#unconfirmed = undefined;
    if (refused) this.#state.settle(refused.task, { ...refused.result, mayHaveActed });
  }

  // ---------------------------------------------------------------- what is heard

  /** True if an answer is what it looks like. */
  get isClean(): boolean {
    return !this.#isTainted;
  }

  /** A line that nobody understands may have announced bytes. */
  taint(): void {
    if (!this.isAligned) return;
    this.#isTainted = true;
    for (const task of this.#state.queue.started) task.doubt("answer");
  }

  /** A prompt that nobody awaits: the module has begun to wait for data now, if a command has asked it to. */
  hearPrompt(now: number): void {
    const { current, latestData } = this.#state.queue;
    if (current?.isPrompted === true) return;
    this.#doubt = latestData ?? this.#doubt;
    this.#isWaitedOut = false;
    const why = "a prompt that nobody awaits";
    // Nobody knows what a line that no table knows has begun.
    if (current?.isRaw === true) return this.#die(why, true);
    if (current && !current.isLineFree) this.abandon(current, errors.unexpectedPrompt(current), now);
    else this.recover(now, why);
  }

  /**
   * A final result code that answers no probe.
   * @param isRepeated it says the same as the item before it: it may be that one once more, and is no answer then
   */
  hearFinal(final: Final, isRepeated: boolean, now: number): void {
    if (final.kind === "ok") this.#settleRefused(true);
    if (!isRepeated) this.#probes.countLate();
    if (this.#needsReset && this.#doubt?.isEndedBy(final) === true) this.#revive(now);
  }

  /** The completion of a command that was given up. */
  hearCompletion(task: Task, now: number): void {
    if (this.#needsReset && task === this.#doubt) this.#revive(now);
  }

  /** What the module was waiting for it has got, or does not wait for any more. */
  #revive(now: number): void {
    this.#needsReset = false;
    this.#doubt = undefined;
    this.#beginRecovery(now);
    this.#drain(now, "the module does not wait for data any more");
  }

  #beginRecovery(now: number): void {
    this.#probes.begin();
    this.#giveUpAt = now + BOUNDS.recovery;
    this.#isWaitedOut = false;
  }

  // ---------------------------------------------------------------- steps

  /** Asked for from outside, in any state. */
  begin(now: number): void {
    // A data state that is being waited out is not left sooner because somebody is impatient.
    if (this.#needsReset || this.#alignment === "leaving") return;
    this.#beginRecovery(now);
    this.#leaveOrDrain(now, "asked to");
  }

  /** Bytes come while quiet is waited for. */
  hear(now: number): void {
    if (this.#alignment === "draining") this.#align("draining", "bytes came", this.#quietAt(now));
  }

  /** The data state has been waited out. */
  leave(now: number): void {
    this.#isWaitedOut = this.#doubt?.leaving?.bytes === undefined;
    this.#drain(now, "data state left");
  }

  /** It has been quiet: a round of probes begins, unless the budget is spent. */
  probe(now: number): void {
    if (!this.#probes.startRound()) return this.#die("the module does not answer", false);
    this.#align("probing", `${this.#probes.unanswered} unanswered`);
    this.probeNext(now);
  }

  /** The next probe; with none left, every one got its own answer. */
  probeNext(now: number): void {
    const form = this.#probes.next();
    if (!form) return this.#succeed("every question got its own answer");
    const { dialect } = this.#state;
    const command = prepareCommand(dialect.family, { form: form.id, values: {} });
    this.#transmitter.start(new Task({ kind: "probe" }, command, this.#state), now + BOUNDS.probe);
  }

  /**
   * The module has started anew: it owes nothing of before. A command that was written meanwhile may have reached it after its start.
   * @param answers how many final result codes may come for such a command
   */
  restarted(answers: number, now: number): void {
    this.#settleRefused(true);
    this.#forget();
    if (answers === 0) return this.#align("aligned", "module restarted");
    this.#beginRecovery(now);
    this.#probes.expect(answers);
    this.#drain(now, "the module restarted while a command was on its way");
  }

  /** The link is gone. */
  close(reason: string): void {
    this.#settleRefused(true);
    this.#align("dead", reason);
  }

  /** Payload bytes may be owed, and whatever is sent now could become payload. */
  #leaveOrDrain(now: number, why: string): void {
    const { needsReset, beforeMs = 0 } = this.#doubt?.leaving ?? {};
    const waitMs = this.#isWaitedOut ? 0 : beforeMs;
    if (needsReset) return this.#die(why, true);
    if (now + waitMs > this.#giveUpAt)
      return waitMs > 0 ? this.#die(why, true) : this.#die("the module does not answer", false);
    if (waitMs === 0) this.#drain(now, why);
    else this.#align("leaving", why, now + waitMs);
  }

  #drain(now: number, why: string): void {
    const { bytes, afterMs = 0 } = this.#doubt?.leaving ?? {};
    this.#drainFrom = now + afterMs;
    this.#drainUntil = Math.max(now + BOUNDS.longestDrain, this.#drainFrom);
    this.#align("draining", why, this.#quietAt(now));
    if (bytes) this.#state.write(bytes);
  }

  /** When the first probe may come: after a quiet of both ends. */
  #quietAt(now: number): number {
    return Math.min(Math.max(now + BOUNDS.drain, this.#drainFrom), this.#drainUntil);
  }

  #succeed(why: string): void {
    this.#settleRefused(false);
    this.#forget();
    this.#align("aligned", why);
  }

  /** Nothing is in doubt any more. */
  #forget(): void {
    this.#probes.succeed();
    this.#needsReset = this.#isTainted = false;
    this.#doubt = undefined;
    this.#state.queue.forgetData();
  }

  #die(why: string, needsReset: boolean): void {
    this.#needsReset = needsReset;
    this.#settleRefused(true);
    // An error for each: it is marked with the outcome of its own command.
    this.#state.settleAll(needsReset ? errors.resetNeeded : errors.silent);
    this.#align("dead", needsReset ? `${why}: a reset of the module is needed` : why);
  }

  /** @param endsAt when the timer of the new alignment goes off */
  #align(to: Alignment, why: string, endsAt = Infinity): void {
    const from = this.#alignment;
    this.#alignment = to;
    for (const timer of ["leave", "drain"] as const)
      this.#timers.set(timer, timer === ALIGNMENTS[to].timer ? endsAt : Infinity);
    if (from !== to) this.#state.tell({ type: "alignment", from, to, why });
  }
}
