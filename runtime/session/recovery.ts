// How a session that lost count of the answers becomes aligned again: leave the data state, wait for quiet, then ask
// different read-only questions, one more than there are answers outstanding. A late answer can imitate the answer
// to one of them, but not to all: aligned only if each gets its own, in order.
//
// A table of steps and their budgets; the session owns the clock and the bytes.

import { CR, CTRL_Z, ESC, toBytes } from "../bytes.js";
import type { Family, Form } from "../model.js";
import type { Pending } from "./pending.js";
import type { Alignment } from "./events.js";

/** Milliseconds. Every timer of the session is named here. */
export const TIMERS = {
  /** Added to the module's own limit: the time on the line and in the module's queue. */
  linkAllowance: 2_000,
  /** Quiet that must pass before the first question. */
  drain: 500,
  /** Noise does not put the first question off for longer. */
  longestDrain: 5_000,
  /** Quiet after which an item that waits for more bytes is read as it is. */
  stall: 5_000,
  /** For a byte to leave on a slow line (9600 Bd): silence begins behind the last one. */
  byte: 1.05,
  /** For the answer to a question. */
  probe: 2_000,
  /** Longest time that a module is taken to stay in the data state where its manual prints none. */
  dataState: 60_000,
} as const;

/** Rounds of questions before the module counts as dead. */
const ROUNDS = 3;

/** How the data state is left: quiet in front, bytes to write, quiet behind before anything else is written. */
export interface Leaving {
  readonly beforeMs?: number;
  readonly bytes?: Uint8Array;
  readonly afterMs?: number;
}

/**
 * How the data state of a command that was given up is left.
 *
 * ESC where the form documents it, or the time after which the module leaves by itself. Otherwise the data is ended as
 * the form ends it, since nobody will use it: as many CR as were announced where it is counted, the pattern behind its
 * silence, silence alone behind one CR. To a module that is not in the data state these are command lines of no effect.
 *
 * Data that would be published cannot be ended with anything, because a part of it, or nothing, would be published:
 * there only waiting is safe. If it was written and ends by silence, nothing more than that silence is needed.
 */
export function leaveDataState({ form, data, awaitsPrompt }: Pending): Leaving | undefined {
  if (!form.data || !data) return undefined;
  const { end, cancel, leavesAfterMs, pattern = "", quietMs = 0 } = form.data;
  if (cancel) return { bytes: Uint8Array.of(ESC) };
  if (end === "idle" && !awaitsPrompt) return { afterMs: quietMs };
  if (leavesAfterMs !== undefined) return { beforeMs: leavesAfterMs };
  if (form.effect?.do === "publish") return { beforeMs: TIMERS.dataState };
  if (end === "pattern") return { beforeMs: quietMs, bytes: toBytes(`${pattern}\r`) };
  if (end === "idle") return { bytes: Uint8Array.of(CR), afterMs: quietMs };
  return { bytes: end === "ctrl-z" ? Uint8Array.of(CTRL_Z, CR) : new Uint8Array(data.length).fill(CR) };
}

export class Recovery {
  alignment: Alignment = "aligned";
  /** Commands that were given up and whose answer may still come. */
  unanswered = 0;
  #asked: Form[] = [];
  #rounds = 0;
  readonly #family: Family;

  constructor(family: Family) {
    this.#family = family;
  }

  /** A new budget. More late answers than questions cannot be counted out; what is older than that has been drained. */
  begin(): void {
    this.#rounds = 0;
    this.unanswered = Math.min(this.unanswered, this.#family.probes.length - 1);
  }

  /** A final result code that answers no question: one answer less is outstanding. */
  countLate(): void {
    this.unanswered = Math.max(0, this.unanswered - 1);
  }

  /** A new round of questions; false if the budget is spent or the family has too few of them. */
  startRound(): boolean {
    this.#rounds++;
    const forms = this.#family.probes.map((id) => this.#family.forms[id] as Form);
    this.#asked = forms.slice(0, this.unanswered + 1);
    return this.#rounds <= ROUNDS && forms.length > this.unanswered;
  }

  /** The next question of this round; undefined when all have been answered. */
  nextQuestion(): Form | undefined {
    return this.#asked.shift();
  }

  succeed(): void {
    this.unanswered = 0;
    this.#rounds = 0;
  }
}
