// Finds out again which answer belongs to whom, once a command was given up:
// aligned -> (leaving) -> draining -> probing -> aligned, or dead.
//
// Leaving ends a data state (exchange/data-ends.ts); draining waits for quiet; probing asks until each query gets its own
// answer (probes.ts). Here are the steps, their timers, and what they do to the commands that have not settled.

import type { AtError } from "../errors.js";
import type { Leaving } from "../exchange/data-ends.js";
import * as errors from "../exchange/errors.js";
import { prepareCommand } from "../exchange/prepare-command.js";
import type { Alignment } from "./events.js";
import { Probes } from "./probes.js";
import type { SessionState } from "./session-state.js";
import { Task } from "./command-queue.js";
import { BOUNDS, type Timers } from "./timers.js";
import type { Transmitter } from "./transmitter.js";

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
  /** Done before every round of probes while the module may be in the data state. */
  #leaving: Leaving | undefined;
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

  /**
   * Gives a command up, and resynchronises unless only its completion is missing. A command whose completion nothing tells
   * from the one that is owed cannot be given its own any more, and is given up as well.
   */
  abandon(task: Task, error: AtError, now: number): void {
    const { queue } = this.#state;
    if (!queue.started.includes(task)) return;
    this.#state.abandon(task, error);
    for (const other of queue.ambiguousWith(task)) this.abandon(other, errors.answerOutstanding(other), now);
    if (task.isLineFree) return;
    this.#probes.expect(task.finalsMissing);
    this.recover(now, task, error.message);
  }

  /** The count of answers is off. @param task the command that was given up for it */
  recover(now: number, task: Task | undefined, why: string): void {
    if (this.isAligned) this.#probes.begin();
    this.#giveUpPayload();
    const leaving = task?.leaving;
    // What was waited out is left; what was written may not have been read, and is written again.
    if (leaving?.bytes || leaving?.afterMs) this.#leaving = leaving;
    const waitMs = (leaving ?? this.#leaving)?.beforeMs ?? 0;
    if (waitMs === 0) return this.#drain(now, why);
    // Payload bytes may be owed, and would be published: whatever is sent now could become payload.
    this.#align("leaving", why, now + waitMs);
  }

  /** Asked for from outside, in any state. */
  begin(now: number): void {
    this.#probes.begin();
    // A data state that is being waited out is not left sooner because somebody is impatient.
    if (this.#alignment !== "leaving") this.#drain(now, "asked to");
  }

  /** Bytes come while quiet is waited for. */
  hear(now: number): void {
    if (this.#alignment === "draining") this.#align("draining", "bytes came", this.#quietAt(now));
  }

  /** The data state has been waited out. */
  leave(now: number): void {
    this.#drain(now, "data state left");
  }

  /** It has been quiet: a round of probes begins, unless the budget is spent. */
  probe(now: number): void {
    if (!this.#probes.startRound()) return this.#die();
    this.#align("probing", `${this.#probes.unanswered} unanswered`);
    this.probeNext(now);
  }

  /** The next probe; with none left, every one got its own answer. */
  probeNext(now: number): void {
    const form = this.#probes.next();
    if (!form) return this.#succeed("every question got its own answer");
    const { dialect } = this.#state;
    const command = prepareCommand(dialect.family, { form: form.id, values: {} });
    this.#transmitter.start(new Task({ kind: "probe" }, command, dialect), now + BOUNDS.probe);
  }

  /** A final result code that answers no probe. */
  countLate(): void {
    this.#probes.countLate();
  }

  /** The module has started anew: it owes nothing. */
  restarted(): void {
    this.#succeed("module restarted");
  }

  /** The link is gone. */
  close(reason: string): void {
    this.#align("dead", reason);
  }

  #drain(now: number, why: string): void {
    this.#drainFrom = now + (this.#leaving?.afterMs ?? 0);
    this.#drainUntil = Math.max(now + BOUNDS.longestDrain, this.#drainFrom);
    this.#align("draining", why, this.#quietAt(now));
    // A copy: it may be written again in a later round.
    if (this.#leaving?.bytes) this.#state.write(this.#leaving.bytes.slice());
  }

  /** When the first probe may come: after a quiet of both ends. */
  #quietAt(now: number): number {
    return Math.min(Math.max(now + BOUNDS.drain, this.#drainFrom), this.#drainUntil);
  }

  #succeed(why: string): void {
    this.#probes.succeed();
    this.#leaving = undefined;
    this.#align("aligned", why);
  }

  #die(): void {
    this.#state.settleAll(errors.silent);
    this.#align("dead", "the module does not answer");
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
