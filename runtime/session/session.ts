// The host's end of the line: commands out, answers, completions, messages and unsolicited codes in.
//
// Sans-I/O: no clock, timer, promise or randomness. The owner tells what happened (`receive`, `handleTimeout`), says
// what it wants (`send`), and does what `poll` yields until it is empty, and again at `nextTimeout`.
//
// One command owns the line from its first byte to its final result code; forms with a window give it back at `OK`
// and settle when their completion comes. Each command settles exactly once. After a time-out nothing is sent until
// the session knows again which answer belongs to whom (see recovery.ts); a completion that is still owed is never
// given to another command. It refuses to know transports, clients and what a command is good for.

import { concat, CTRL_Z, ESC, toText, visible } from "../bytes.js";
import { readLine, urcsOf } from "../codec/index.js";
import { LinkLostError, ProtocolError, TimeoutError, UsageError, type AtError } from "../errors.js";
import { eventOf, isLegal, statesFor } from "../lifecycle/machine.js";
import type { Family, Fields, Final, Form, Urc } from "../model.js";
import { Clients } from "./clients.js";
import { checkData, withLength } from "./data.js";
import type { Alignment, Handle, Issue, SessionEvent, Settled } from "./events.js";
import { Messages } from "./messages.js";
import { finalOf, Pending } from "./pending.js";
import { Recovery, TIMERS } from "./recovery.js";
import { ResponseReader, type Arrival } from "./response-reader.js";
import { timeLimitOf } from "./time-limit.js";

export interface SessionOptions {
  /** Added to every limit of the module, in milliseconds. Default 2,000. */
  readonly linkAllowance?: number;
}

/** Chunks are read in slices, so that a huge one cannot grow the reader beyond its cap. */
const SLICE = 4096;
/** Longest time that noise may keep the session from asking. */
const LONGEST_DRAIN = 10;

export class Session {
  readonly family: Family;
  readonly clients: Clients;
  readonly #allowance: number;
  readonly #reader: ResponseReader;
  readonly #messages: Messages;
  readonly #recovery: Recovery;
  readonly #events: SessionEvent[] = [];
  readonly #queue: Pending[] = [];
  /** Accepted by the module, completion still to come, line free. */
  #awaiting: Pending[] = [];
  /** Given up, but their completion may still come: it must not be taken for another's. */
  #owed: Pending[] = [];
  #current: Pending | undefined;
  #echo: Uint8Array | undefined;
  #recoverAt = Infinity;
  #drainUntil = Infinity;
  #handles = 0;
  #epoch = 0;

  constructor(family: Family, options: SessionOptions = {}) {
    this.family = family;
    this.clients = new Clients(family);
    this.#allowance = options.linkAllowance ?? TIMERS.linkAllowance;
    this.#reader = new ResponseReader(family);
    this.#messages = new Messages(family.receive, family.clients.minimum);
    this.#recovery = new Recovery(family);
  }

  get alignment(): Alignment {
    return this.#recovery.alignment;
  }

  /** Counts the restarts of the module that were noticed. */
  get epoch(): number {
    return this.#epoch;
  }

  /**
   * Queues a command. It settles exactly once, with the handle that this returns.
   * @param data what is sent in the data state; the parameter that counts it is filled in
   * @throws UsageError if a value is not legal; LinkLostError if the module does not answer any more
   */
  send(formId: string, values: Fields, now: number, data?: Uint8Array): Handle {
    const form = this.family.forms[formId];
    if (!form)
      throw new UsageError(`${formId}: ${this.family.name} has no such form`, {
        code: "unknown-form",
        command: formId,
      });
    if (this.alignment === "dead") throw silent();
    checkData(form, data);
    const pending = new Pending(++this.#handles, form, withLength(form, values, data), data);
    this.#queue.push(pending);
    this.#pump(now);
    return pending.handle;
  }

  receive(bytes: Uint8Array, now: number): void {
    for (let at = 0; at < bytes.length; at += SLICE) {
      this.#reader.receive(bytes.subarray(at, at + SLICE));
      for (let item = this.#next(); item; item = this.#next()) this.#take(item, now);
    }
    if (this.alignment === "draining") this.#recoverAt = Math.min(now + TIMERS.drain, this.#drainUntil);
    this.#pump(now);
  }

  handleTimeout(now: number): void {
    for (const pending of this.#awaiting.filter((each) => each.deadline <= now)) this.#timeout(pending, now);
    if (this.#current && this.#current.deadline <= now) this.#timeout(this.#current, now);
    if (this.#recoverAt <= now) this.#recoverStep(now);
    this.#pump(now);
  }

  poll(): SessionEvent | undefined {
    return this.#events.shift();
  }

  /** When `handleTimeout` must be called next, if nothing is received before. */
  nextTimeout(): number | undefined {
    const deadlines = [...this.#awaiting, ...(this.#current ? [this.#current] : [])].map(
      (each) => each.deadline,
    );
    const first = Math.min(this.#recoverAt, ...deadlines);
    return first === Infinity ? undefined : first;
  }

  /** The link is gone: everything settles now. */
  close(reason: string): void {
    this.#settleAll(
      (pending) =>
        new LinkLostError(`AT${pending.form.command}: ${reason}`, {
          code: "link-lost",
          command: pending.form.command,
          advice: "open the link again",
        }),
    );
    this.#align("dead", reason);
  }

  /** Forgets what may be outstanding and asks the module again, from any state. */
  realign(now: number): void {
    this.#recovery.begin();
    this.#drain(now, "realign");
  }

  // ---------------------------------------------------------------- out

  #pump(now: number): void {
    while (this.alignment === "aligned" && !this.#current) {
      const head = this.#queue[0];
      if (!head || this.#windowFull(head)) return;
      this.#queue.shift();
      const refusal = this.#refusal(head);
      if (refusal) this.#settle(head, head.settleFailed("refused", refusal));
      else this.#start(head, now);
    }
  }

  #windowFull(pending: Pending): boolean {
    const same = this.#awaiting.filter(
      (each) => each.form.command === pending.form.command && this.#sameClient(each, pending),
    );
    return same.length >= pending.form.window && same.length > 0;
  }

  #sameClient(a: Pending, b: Pending): boolean {
    return (
      a.form.client === undefined ||
      b.form.client === undefined ||
      a.values[a.form.client] === b.values[b.form.client]
    );
  }

  /** Why a command that is well formed must not be sent now. */
  #refusal(pending: Pending): AtError | undefined {
    const { form, values } = pending;
    // A query changes nothing and is how the state becomes known: it is legal always.
    if (form.kind === "read" || form.kind === "test") return undefined;
    for (const client of this.clients.concernedBy(form, values)) {
      const state = this.clients.stateOf(client);
      if (isLegal(this.family.lifecycle, state, form.id)) continue;
      const allowed = statesFor(this.family.lifecycle, form.id).join(", ");
      return new UsageError(
        `AT${form.command}: client ${client} is ${state}, allowed: ${allowed} (section ${form.section})`,
        { code: "wrong-state", command: form.command, value: state, allowed, section: form.section },
      );
    }
    const confused = this.#owed.some(
      (owed) =>
        owed.form.completion?.prefix === form.completion?.prefix &&
        form.completion?.match.every((name) => owed.values[name] === values[name]),
    );
    return confused
      ? new ProtocolError(
          `AT${form.command}: an earlier one was given up and its completion may still come`,
          { code: "answer-outstanding", command: form.command, advice: "disconnect and connect again" },
        )
      : undefined;
  }

  #start(pending: Pending, now: number): void {
    pending.phase = pending.form.data ? "awaiting-prompt" : "awaiting-answer";
    this.#current = pending;
    this.#echo = pending.bytes.subarray(0, -1);
    this.#setDeadline(pending, now);
    this.#move(pending, "issued");
    this.#write(pending.bytes);
  }

  #setDeadline(pending: Pending, now: number): void {
    const [client] = this.clients.concernedBy(pending.form, pending.values);
    const settings = this.clients.settingsOf(client ?? this.family.clients.minimum);
    pending.deadline = now + timeLimitOf(pending.form, pending.values, settings) + this.#allowance;
  }

  #write(bytes: Uint8Array): void {
    this.#events.push({ type: "write", bytes });
  }

  #sendData(pending: Pending, now: number): void {
    const data = pending.data ?? new Uint8Array(0);
    pending.phase = "awaiting-answer";
    this.#echo = pending.echoed ? data : undefined;
    this.#setDeadline(pending, now);
    this.#write(pending.form.data?.end === "ctrl-z" ? concat([data, Uint8Array.of(CTRL_Z)]) : data);
  }

  // ---------------------------------------------------------------- in

  #next(): Arrival | undefined {
    const prompt = this.#current?.phase === "awaiting-prompt" ? this.#current.form.data?.prompt : undefined;
    return this.#reader.next({ prompt, echo: this.#echo });
  }

  #take(item: Arrival, now: number): void {
    if (item.kind === "echo") {
      if (this.#current) this.#current.echoed = true;
      this.#echo = undefined;
    } else if (item.kind === "prompt") {
      if (this.#current) this.#sendData(this.#current, now);
    } else if (item.kind === "dropped") this.#issue("dropped", `${item.bytes} bytes without a line end`);
    else if (item.kind === "urc")
      this.#takeUrc(item.urc, item.decoded.values, item.decoded.issues, item.text, item.block);
    else this.#takeLine(item.text, now);
  }

  #takeLine(text: Uint8Array, now: number): void {
    const final = finalOf(this.family, toText(text));
    if (final) return this.#takeFinal(final, toText(text), now);
    if (this.#current?.takeResponse(text)) return;
    for (const pending of this.#current ? [this.#current, ...this.#awaiting] : this.#awaiting) {
      const values = pending.readCompletion(text);
      if (values) return this.#takeCompletion(pending, values, text);
    }
    if (this.#takePlainUrc(text)) return;
    const late = this.#owed.find((owed) => owed.readCompletion(text));
    if (late) this.#owed = this.#owed.filter((owed) => owed !== late);
    this.#issue(late || this.alignment !== "aligned" ? "late-answer" : "unknown-line", visible(text));
  }

  #takePlainUrc(text: Uint8Array): boolean {
    const prefix = toText(text).split(":", 1)[0] as string;
    for (const urc of urcsOf(this.family, prefix)) {
      const decoded = urc.layout
        ? readLine({ prefix, layout: urc.layout }, text)
        : { values: {}, issues: [] };
      if (!decoded || urc.block || (!urc.layout && text.length !== prefix.length)) continue;
      this.#takeUrc(urc, decoded.values, decoded.issues, text, undefined);
      return true;
    }
    return false;
  }

  #takeFinal(final: Final, text: string, now: number): void {
    const current = this.#current;
    const stale = this.alignment !== "aligned" && !(current && current.answered);
    if (stale) return this.#issue("late-answer", text);
    if (!current || current.accepted) return this.#unexpectedFinal(text, now);
    if (final.kind === "error")
      return this.#finish(current, current.settleRefused(this.family, final, text), now);
    if (current.phase === "awaiting-prompt") return this.#unexpectedFinal(text, now);
    current.takeOk();
    if (current.complete) return this.#finish(current, current.settleComplete(this.family), now);
    current.phase = "awaiting-completion";
    if (current.form.window > 1) {
      this.#awaiting.push(current);
      this.#current = undefined;
    }
  }

  /** Somebody's answer, but nobody waits for one: the count is off. */
  #unexpectedFinal(text: string, now: number): void {
    this.#issue("unexpected-final", text);
    const current = this.#current;
    if (current?.accepted) return;
    if (current)
      this.#giveUp(
        current,
        new ProtocolError(`AT${current.form.command}: ${text} instead of the prompt`, {
          code: "unexpected-final",
          command: current.form.command,
        }),
      );
    this.#recover(now, current, "unexpected final result code");
  }

  #takeCompletion(pending: Pending, values: Fields, text: Uint8Array): void {
    if (pending.outcomeOf(values) === "progress") {
      this.#events.push({ type: "progress", handle: pending.handle, completion: values });
      return;
    }
    pending.takeCompletion(values, text);
    if (pending.complete) this.#finish(pending, pending.settleComplete(this.family));
  }

  #takeUrc(
    urc: Urc,
    values: Fields,
    issues: readonly string[],
    text: Uint8Array,
    block: Uint8Array | undefined,
  ): void {
    for (const name of issues)
      this.#issue("unknown-value", `${urc.prefix}: ${name} = ${String(values[name])}`);
    if (urc.role === "reboot") this.#restarted();
    if (urc.role === "message" || urc.role === "part") this.#takeMessage(urc, values, block);
    else this.#events.push({ type: "urc", urc, values, text: visible(text) });
    for (const client of this.clients.concernedBy(urc, values)) this.#moveBy(client, urc.id);
    if (urc.role === "lost") this.#lost(urc, values);
  }

  #takeMessage(urc: Urc, values: Fields, block: Uint8Array | undefined): void {
    const message = this.#messages.add(urc, values, block);
    if (message === "incomplete") this.#issue("incomplete-message", urc.prefix);
    else if (message) this.#events.push(message);
  }

  #lost(urc: Urc, values: Fields): void {
    const [client = this.family.clients.minimum] = this.clients.concernedBy(urc, values);
    const cause = urc.cause === undefined ? undefined : (values[urc.cause] as number);
    const reason = this.#reasonOf(urc, cause);
    this.#events.push({ type: "lost", client, reason, ...(cause === undefined ? {} : { cause }) });
    const doomed = [...this.#awaiting, ...(this.#current ? [this.#current] : [])].filter(
      (each) =>
        each.accepted &&
        needsConnection(each.form) &&
        this.clients.concernedBy(each.form, each.values).includes(client),
    );
    for (const pending of doomed)
      this.#giveUp(
        pending,
        new LinkLostError(`AT${pending.form.command}: connection lost: ${reason}`, {
          code: "connection-lost",
          command: pending.form.command,
          lines: pending.lines,
        }),
      );
  }

  #reasonOf(urc: Urc, cause: number | undefined): string {
    const field = urc.layout?.find((slot) => "name" in slot && slot.name === urc.cause);
    const table =
      field && "codes" in field && field.codes !== undefined ? this.family.codes[field.codes] : undefined;
    return (cause === undefined ? undefined : table?.[cause]?.title) ?? `${urc.prefix} ${cause ?? ""}`.trim();
  }

  #restarted(): void {
    this.#epoch++;
    this.#settleAll(
      (pending) =>
        new LinkLostError(`AT${pending.form.command}: the module restarted`, {
          code: "module-restarted",
          command: pending.form.command,
          advice: "set up and connect again",
        }),
    );
    this.#owed = [];
    this.clients.forget();
    this.#messages.forget();
    this.#recovery.succeed();
    this.#recoverAt = Infinity;
    this.#align("aligned", "module restarted");
    this.#events.push({ type: "restarted", epoch: this.#epoch });
  }

  // ---------------------------------------------------------------- settling

  #finish(pending: Pending, settled: Settled, now = 0): void {
    const question = pending.handle === 0;
    this.#release(pending);
    if (question) return this.#ask(now);
    this.#settle(pending, settled);
  }

  #release(pending: Pending): void {
    if (this.#current === pending) this.#current = undefined;
    this.#awaiting = this.#awaiting.filter((each) => each !== pending);
    if (!this.#current) this.#echo = undefined;
  }

  #settle(pending: Pending, settled: Settled): void {
    if (pending.handle === 0) return;
    if (pending.phase !== "queued") this.#move(pending, settled.error ? "failed" : "done");
    if (!settled.error) this.clients.learn(pending.form, pending.values);
    if (!settled.error && ends(pending.form))
      this.#owed = this.#owed.filter((owed) => !this.#sameClient(owed, pending));
    this.#events.push(settled);
  }

  /** Settles without an answer; a completion that may still come is remembered. */
  #giveUp(pending: Pending, error: AtError): void {
    this.#release(pending);
    if (pending.hasCompletion && pending.phase !== "queued") this.#owed.push(pending);
    this.#settle(pending, pending.settleFailed(error instanceof TimeoutError ? "timeout" : "lost", error));
  }

  #settleAll(error: (pending: Pending) => AtError): void {
    const all = [...(this.#current ? [this.#current] : []), ...this.#awaiting, ...this.#queue];
    this.#queue.length = 0;
    this.#awaiting = [];
    this.#current = undefined;
    for (const pending of all) this.#settle(pending, pending.settleFailed("lost", error(pending)));
  }

  #move(pending: Pending, what: "issued" | "done" | "failed"): void {
    for (const client of this.clients.concernedBy(pending.form, pending.values))
      this.#moveBy(client, eventOf(pending.form.id, what));
  }

  #moveBy(client: number, event: string): void {
    const moved = this.clients.move(client, event);
    if (moved && moved.from !== moved.to) this.#events.push({ type: "state", client, ...moved });
  }

  #issue(issue: Issue, text: string): void {
    this.#events.push({ type: "issue", issue, text });
  }

  // ---------------------------------------------------------------- recovery

  #timeout(pending: Pending, now: number): void {
    const limit =
      pending.phase === "awaiting-prompt"
        ? "no prompt"
        : pending.phase === "awaiting-completion"
          ? "no completion"
          : "no answer";
    const { form } = pending;
    this.#giveUp(
      pending,
      new TimeoutError(`AT${form.command}: ${limit} in time (section ${form.section})`, {
        code: "timeout",
        command: form.command,
        section: form.section,
        lines: pending.lines,
      }),
    );
    if (pending.accepted) return;
    this.#recovery.unanswered++;
    this.#recover(now, pending, limit);
  }

  #recover(now: number, pending: Pending | undefined, why: string): void {
    if (this.alignment === "aligned") this.#recovery.begin();
    this.#reader.resync();
    const { data } = pending?.form ?? {};
    if (!data) return this.#drain(now, why);
    if (data.cancel) {
      this.#write(Uint8Array.of(ESC));
      return this.#drain(now, why);
    }
    // Payload bytes may be owed: whatever is sent now could become payload.
    this.#align("leaving", why);
    this.#recoverAt = now + (data.leavesAfterMs ?? TIMERS.dataState);
  }

  #drain(now: number, why: string): void {
    this.#align("draining", why);
    this.#drainUntil = now + LONGEST_DRAIN * TIMERS.drain;
    this.#recoverAt = now + TIMERS.drain;
  }

  #recoverStep(now: number): void {
    this.#recoverAt = Infinity;
    if (this.alignment === "leaving") return this.#drain(now, "data state left");
    if (!this.#recovery.startRound()) return this.#die();
    this.#align("probing", `${this.#recovery.unanswered} unanswered`);
    this.#ask(now);
  }

  #ask(now: number): void {
    const form = this.#recovery.nextQuestion();
    if (!form) {
      this.#recovery.succeed();
      return this.#align("aligned", "every question got its own answer");
    }
    const question = new Pending(0, form, {}, undefined);
    this.#start(question, now);
    question.deadline = now + TIMERS.probe;
  }

  #die(): void {
    this.#settleAll(() => silent());
    this.#align("dead", "the module does not answer");
  }

  #align(to: Alignment, why: string): void {
    const from = this.#recovery.alignment;
    this.#recovery.alignment = to;
    if (from !== to) this.#events.push({ type: "alignment", from, to, why });
  }
}

function silent(): LinkLostError {
  return new LinkLostError("the module does not answer", {
    code: "module-silent",
    advice: "check power, wiring and baud rate, or reset the module",
  });
}

/** Commands whose outcome comes from the broker: it will not come when the connection is gone. */
function needsConnection(form: Form): boolean {
  return ["connect", "publish", "subscribe", "unsubscribe"].includes(form.effect?.do ?? "");
}

/** Commands after which the module owes nothing any more for the client. */
function ends(form: Form): boolean {
  return ["disconnect", "close", "release", "stop", "restart"].includes(form.effect?.do ?? "");
}
