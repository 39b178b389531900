// Commands on their way out: the next that may go, the reason why one must not, its bytes, the data behind its prompt and
// what ends that data; and how long the module may take over each of them.
//
// It refuses to know lines: it is told that a prompt has come.

import { copyOf, concat, CTRL_Z, NO_BYTES, toBytes } from "../bytes.js";
import type { AtError } from "../errors.js";
import { isLegal, statesFor } from "../lifecycle/machine.js";
import * as faults from "./faults.js";
import type { Pending } from "./pending.js";
import { TIMERS } from "./recovery.js";
import type { Register } from "./register.js";
import { timeLimitOf } from "./time-limit.js";

const CTRL_Z_SIGN = Uint8Array.of(CTRL_Z);

export class Sending {
  readonly #register: Register;
  readonly #allowance: number;

  /** @param allowance milliseconds, added to every limit of the module */
  constructor(register: Register, allowance: number) {
    this.#register = register;
    this.#allowance = allowance;
  }

  /** Sends, or refuses, the next command that may go. False if none may. */
  next(now: number): boolean {
    const pending = this.#register.inFlight.takeNext();
    if (!pending) return false;
    const refusal = this.#refusal(pending);
    if (refusal) this.#register.settle(pending, pending.settleFailed("refused", refusal));
    else this.start(pending, now);
    return true;
  }

  start(pending: Pending, now: number): void {
    pending.phase = pending.form.data ? "awaiting-prompt" : "awaiting-answer";
    this.#register.inFlight.start(pending);
    pending.echo = pending.bytes.subarray(0, -1);
    this.#setDeadline(pending, now);
    this.#register.move(pending, "issued");
    this.#register.write(pending.bytes);
  }

  /** Why a command that is well formed must not be sent now. */
  #refusal(pending: Pending): AtError | undefined {
    const { form, values } = pending;
    // A query changes nothing and is how the state becomes known: it is legal always.
    if (form.kind === "read" || form.kind === "test") return undefined;
    const { family, clients, inFlight } = this.#register;
    for (const client of clients.concernedBy(form, values)) {
      const state = clients.stateOf(client);
      if (!isLegal(family.lifecycle, state, form.id))
        return faults.wrongState(form, client, state, statesFor(family.lifecycle, form.id));
    }
    return inFlight.isConfusable(pending) ? faults.answerOutstanding(form) : undefined;
  }

  #setDeadline(pending: Pending, now: number): void {
    const { family, clients } = this.#register;
    const client = clients.concernedBy(pending.form, pending.values)[0] ?? family.clients.minimum;
    pending.deadline =
      now + timeLimitOf(pending.form, pending.values, clients.settingsOf(client)) + this.#allowance;
  }

  /** The prompt has come. */
  sendData(pending: Pending, now: number): void {
    const data = pending.data ?? NO_BYTES;
    pending.phase = "awaiting-answer";
    pending.echo = pending.echoed ? data : undefined;
    this.#setDeadline(pending, now);
    const { end, pattern = "", quietMs = 0 } = pending.form.data ?? {};
    const sign = end === "ctrl-z" ? CTRL_Z_SIGN : end === "pattern" ? toBytes(pattern) : NO_BYTES;
    if (end === "idle") pending.deadline += quietMs;
    // A copy: the data is its owner's, who may use the buffer again before a slow link has sent it.
    const sent = sign.length === 0 ? copyOf(data, 0, data.length) : concat([data, sign]);
    if (end !== "pattern" || quietMs === 0) return this.#register.write(sent);
    this.#register.write(copyOf(data, 0, data.length));
    // The silence begins when the last byte has left, and the session does not see that.
    pending.ending = { at: now + Math.ceil(data.length * TIMERS.byte) + quietMs, bytes: sign };
    pending.deadline = Infinity;
  }

  /** The silence in front of what ends the data is over. */
  endData(pending: Pending, now: number): void {
    const { ending } = pending;
    pending.ending = undefined;
    if (!ending) return;
    pending.echo = pending.echoed ? ending.bytes : undefined;
    this.#setDeadline(pending, now);
    this.#register.write(ending.bytes);
  }
}
