// The host's end of the line: commands out, answers, completions, messages and unsolicited codes in.
//
// Sans-I/O: no clock, timer, promise or randomness. The owner tells what happened (`receive`, `handleTimeout`), says
// what it wants (`send`), and does what `poll` yields until it is empty, and again at `nextTimeout`.
//
// One command owns the line from its first byte to its final result code; forms with a window give it back at `OK`
// and settle when their completion comes. Each command settles exactly once. After a time-out nothing is sent until
// the session knows again which answer belongs to whom (see recovery.ts); a completion that is still owed is never
// given to another command. It refuses to know transports, clients and what a command is good for.

import { concat, CTRL_Z, toBytes, visible } from "../bytes.js";
import { codesOf, type Decoded } from "../codec/index.js";
import { AtError, TimeoutError } from "../errors.js";
import { eventOf, isLegal, statesFor } from "../lifecycle/machine.js";
import type { Family, FamilyTypes, Fields, Final, Form, Urc } from "../model.js";
import { prefixesOf } from "../codec/prefixes.js";
import { ArrivedLine } from "./arrived-line.js";
import { Clients } from "./clients.js";
import { checkData, checkLine, formOf, withLength } from "./data.js";
import type { Alignment, Handle, Issue, SessionEvent, Settled } from "./events.js";
import * as faults from "./faults.js";
import { capOf, Framer, longestPayload, type Announcing, type Expected, type Sink } from "./framer.js";
import { InFlight } from "./in-flight.js";
import { Messages } from "./messages.js";
import { Pending } from "./pending.js";
import { leaveDataState, Recovery, TIMERS, type Leaving } from "./recovery.js";
import { timeLimitOf } from "./time-limit.js";

export interface SessionOptions {
  /** Added to every limit of the module, in milliseconds. Default 2,000. */
  readonly linkAllowance?: number;
}

/** The handle of the session's own questions; nobody waits for them. */
const QUESTION: Handle = 0;
/** The handle of the commands that fetch messages: they settle to a message. */
const FETCH: Handle = -1;
const NOTHING: Expected = {};

/** @typeParam Types the family's types: they check the values of `send`. Without them any form and values compile. */
export class Session<Types extends FamilyTypes = FamilyTypes> {
  readonly family: Family;
  readonly clients: Clients;
  readonly #allowance: number;
  readonly #framer: Framer;
  readonly #messages: Messages;
  readonly #recovery: Recovery;
  readonly #inFlight: InFlight;
  readonly #events: SessionEvent[] = [];
  readonly #line = new ArrivedLine();
  /** When the bytes came that are being read. */
  #now = 0;
  #echo: Uint8Array | undefined;
  /** What ends the data, and when it is written: behind a silence. */
  #ending: { readonly at: number; readonly bytes: Uint8Array } | undefined;
  /** Done before every round of questions while the module may be in the data state. */
  #leave: Leaving | undefined;
  #recoverAt = Infinity;
  #stallAt = Infinity;
  #drainFrom = 0;
  #drainUntil = Infinity;
  #handles = QUESTION;
  #epoch = 0;

  constructor(family: Family<Types>, options: SessionOptions = {}) {
    this.family = family as Family;
    this.clients = new Clients(this.family);
    this.#allowance = options.linkAllowance ?? TIMERS.linkAllowance;
    this.#framer = new Framer(prefixesOf(this.family), this.#sink(), capOf(longestPayload(this.family)));
    this.#messages = new Messages(family.receive, family.clients.minimum);
    this.#recovery = new Recovery(this.family);
    this.#inFlight = new InFlight(this.clients);
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
  send<Id extends keyof Types["forms"] & string>(
    formId: Id,
    values: Types["forms"][Id]["parameters"],
    now: number,
    data?: Uint8Array,
  ): Handle {
    const form = formOf(this.family, formId);
    if (this.alignment === "dead") throw faults.silent();
    checkData(form, data);
    const pending = new Pending(++this.#handles, form, withLength(form, values as Fields, data), data);
    checkLine(this.family, form, pending.bytes);
    this.#inFlight.add(pending);
    this.#pump(now);
    return pending.handle;
  }

  receive(bytes: Uint8Array, now: number): void {
    this.#now = now;
    this.#expect();
    this.#framer.receive(bytes);
    this.#stallAt = this.#framer.waiting ? now + TIMERS.stall : Infinity;
    if (this.alignment === "draining") this.#putOff(now);
    this.#pump(now);
  }

  handleTimeout(now: number): void {
    if (this.#stallAt <= now) this.#unstall(now);
    if (this.#ending && this.#ending.at <= now) this.#endData(now);
    for (const pending of this.#inFlight.started)
      if (pending.deadline <= now) this.#abandon(pending, faults.timedOut(pending), now);
    if (this.#recoverAt <= now) this.#recoverStep(now);
    this.#pump(now);
  }

  poll(): SessionEvent | undefined {
    return this.#events.shift();
  }

  /** When `handleTimeout` must be called next, if nothing is received before. */
  nextTimeout(): number | undefined {
    const first = Math.min(
      this.#recoverAt,
      this.#stallAt,
      this.#ending?.at ?? Infinity,
      ...this.#inFlight.started.map((each) => each.deadline),
    );
    return first === Infinity ? undefined : first;
  }

  /** The link is gone: everything settles now. */
  close(reason: string): void {
    this.#stallAt = Infinity;
    this.#settleAll((pending) => faults.linkLost(pending, reason));
    this.#align("dead", reason);
  }

  /** Forgets what may be outstanding and asks the module again, from any state. */
  realign(now: number): void {
    this.#recovery.begin();
    // A data state that is being waited out is not left sooner because somebody is impatient.
    if (this.alignment !== "leaving") this.#drain(now, "asked to");
  }

  // ---------------------------------------------------------------- out

  #pump(now: number): void {
    while (this.alignment === "aligned") {
      const pending = this.#inFlight.takeNext();
      if (!pending) return;
      const refusal = this.#refusal(pending);
      if (refusal) this.#settle(pending, pending.settleFailed("refused", refusal));
      else this.#start(pending, now);
    }
  }

  /** Why a command that is well formed must not be sent now. */
  #refusal(pending: Pending): AtError | undefined {
    const { form, values } = pending;
    // A query changes nothing and is how the state becomes known: it is legal always.
    if (form.kind === "read" || form.kind === "test") return undefined;
    const { lifecycle } = this.family;
    for (const client of this.clients.concernedBy(form, values)) {
      const state = this.clients.stateOf(client);
      if (!isLegal(lifecycle, state, form.id))
        return faults.wrongState(form, client, state, statesFor(lifecycle, form.id));
    }
    return this.#inFlight.isConfusable(pending) ? faults.answerOutstanding(form) : undefined;
  }

  #start(pending: Pending, now: number): void {
    pending.phase = pending.form.data ? "awaiting-prompt" : "awaiting-answer";
    this.#inFlight.current = pending;
    this.#echo = pending.bytes.subarray(0, -1);
    this.#setDeadline(pending, now);
    this.#move(pending, "issued");
    this.#write(pending.bytes);
  }

  #setDeadline(pending: Pending, now: number): void {
    const [client = this.family.clients.minimum] = this.clients.concernedBy(pending.form, pending.values);
    pending.deadline =
      now + timeLimitOf(pending.form, pending.values, this.clients.settingsOf(client)) + this.#allowance;
  }

  #sendData(pending: Pending, now: number): void {
    const data = pending.data ?? new Uint8Array(0);
    pending.phase = "awaiting-answer";
    this.#echo = pending.echoed ? data : undefined;
    this.#setDeadline(pending, now);
    const { end, pattern = "", quietMs = 0 } = pending.form.data ?? {};
    const sign = end === "ctrl-z" ? Uint8Array.of(CTRL_Z) : toBytes(end === "pattern" ? pattern : "");
    if (end === "idle") pending.deadline += quietMs;
    if (end !== "pattern" || quietMs === 0) return this.#write(concat([data, sign]));
    this.#write(data);
    // The silence begins when the last byte has left, and the session does not see that.
    this.#ending = { at: now + Math.ceil(data.length * TIMERS.byte) + quietMs, bytes: sign };
    pending.deadline = Infinity;
  }

  #endData(now: number): void {
    const { current } = this.#inFlight;
    const bytes = this.#ending?.bytes;
    this.#ending = undefined;
    if (!current || !bytes) return;
    this.#echo = current.echoed ? bytes : undefined;
    this.#setDeadline(current, now);
    this.#write(bytes);
  }

  #write(bytes: Uint8Array): void {
    this.#events.push({ type: "write", bytes });
  }

  // ---------------------------------------------------------------- in

  /** Each item may change what is expected of the next. */
  #sink(): Sink {
    const then = (what: () => void): void => {
      what();
      this.#expect();
    };
    return {
      line: (bytes, start, end, named, fields) =>
        then(() => {
          this.#line.set(bytes, start, end, named, fields);
          this.#takeLine(this.#now);
        }),
      announced: (line, decoded, bytes, start, end) =>
        then(() => this.#takeAnnounced(line, decoded, visible(bytes.subarray(start, end)))),
      prompt: () => then(() => this.#takePrompt()),
      echo: () => then(() => this.#takeEcho()),
      dropped: (count) => this.#issue("dropped", `${count} bytes without a line end`),
    };
  }

  #expect(): void {
    const { current } = this.#inFlight;
    this.#framer.expect(current ? { ...current.expected, echo: this.#echo } : NOTHING);
  }

  /** The rest of an announced payload does not come: what is there is read line by line, so that nothing behind it is lost. */
  #unstall(now: number): void {
    this.#now = now;
    this.#stallAt = Infinity;
    this.#framer.resync();
    this.#framer.takeAll();
  }

  #takePrompt(): void {
    if (this.#inFlight.current) this.#sendData(this.#inFlight.current, this.#now);
  }

  #takeEcho(): void {
    this.#echo = undefined;
    if (this.#inFlight.current) this.#inFlight.current.echoed = true;
  }

  /** The command in flight decides first what a line is, then those that await a completion, then the URCs. */
  #takeLine(now: number): void {
    const line = this.#line;
    const { final } = line;
    if (final) return this.#takeFinal(final, line.text, now);
    if (this.#inFlight.current?.awaitsNameless && this.#takePlainUrc(now)) return;
    if (this.#inFlight.current?.takeResponse(line)) return;
    for (const pending of this.#inFlight.started) {
      const values = pending.readCompletion(line);
      if (values) return this.#takeCompletion(pending, values, line.text, now);
    }
    if (this.#takePlainUrc(now)) return;
    const late = this.#inFlight.takeLate(line) || this.alignment !== "aligned";
    this.#issue(late ? "late-answer" : "unknown-line", line.text);
  }

  #takePlainUrc(now: number): boolean {
    const line = this.#line;
    const { word, urcs = [] } = line.named ?? {};
    if (word && line.isWord) {
      this.#takeUrc(word, { values: {}, issues: [] }, line.text, now);
      return true;
    }
    for (const urc of urcs) {
      const decoded = urc.block ? undefined : line.read(urc);
      if (!decoded) continue;
      this.#takeUrc(urc, decoded, line.text, now);
      return true;
    }
    return false;
  }

  /** A line with bytes that it announced: of the answer that is awaited, or a URC. */
  #takeAnnounced(line: Announcing, decoded: Decoded, text: string): void {
    const { current } = this.#inFlight;
    const { values } = decoded;
    const isResponse = current?.expected.response?.includes(line) === true;
    if (!isResponse) return this.#takeUrc(line as Urc, decoded, text, this.#now);
    if (line === current?.form.response) current.addResponse(values, text);
    else current?.addToResponse(values, text);
  }

  #takeFinal(final: Final, text: string, now: number): void {
    const { current } = this.#inFlight;
    // While questions are asked, a final result code counts only behind the question's own line.
    if (this.alignment !== "aligned" && !current?.answered) {
      this.#recovery.countLate();
      return this.#issue("late-answer", text);
    }
    if (!current || current.awaitsOnlyCompletion) return this.#unexpectedFinal(text, now);
    if (final.kind === "error")
      return this.#finish(current, current.settleRefused(this.family, final, text), now);
    if (!current.awaitsOk) return this.#unexpectedFinal(text, now);
    current.takeOk();
    if (current.complete) return this.#finish(current, current.settleComplete(this.family), now);
    if (!current.awaitsOnlyCompletion) return;
    current.phase = "awaiting-completion";
    if (current.form.window > 1) this.#inFlight.park(current);
  }

  /** Somebody's answer, but nobody waits for one: the count is off. */
  #unexpectedFinal(text: string, now: number): void {
    this.#issue("unexpected-final", text);
    const { current } = this.#inFlight;
    if (current?.awaitsOnlyCompletion) return;
    if (current) this.#giveUp(current, faults.unexpectedFinal(current, text));
    this.#recover(now, current, "unexpected final result code");
  }

  #takeCompletion(pending: Pending, values: Fields, text: string, now: number): void {
    if (pending.outcomeOf(values) === "progress") {
      this.#events.push({ type: "progress", handle: pending.handle, completion: values });
      return;
    }
    pending.takeCompletion(values, text);
    if (pending.complete) this.#finish(pending, pending.settleComplete(this.family), now);
  }

  #takeUrc(urc: Urc, { values, issues }: Decoded, text: string, now: number): void {
    for (const name of issues)
      this.#issue("unknown-value", `${urc.prefix}: ${name} = ${String(values[name])}`);
    if (urc.role === "reboot") this.#restarted();
    if (urc.role === "message" || urc.role === "part") this.#takeMessage(urc, values);
    else if (!this.#fetch(urc, values) && !this.#takeReason(urc, values, text))
      this.#events.push({ type: "urc", urc, values, text });
    for (const client of this.clients.concernedBy(urc, values)) this.#moveBy(client, urc.id);
    if (urc.role === "lost") this.#lost(urc, values, now);
  }

  /** Said of the command in flight. A question of the session's own has done nothing wrong: it is said of an earlier one. */
  #takeReason(urc: Urc, values: Fields, text: string): boolean {
    const { current } = this.#inFlight;
    if (urc.role !== "reason" || !current || current.awaitsOnlyCompletion) return false;
    if (this.alignment === "aligned") current.takeReason(this.family, urc, values, text);
    else this.#issue("late-answer", text);
    return true;
  }

  /** Queues the command that fetches an announced message. False if none was announced. */
  #fetch(urc: Urc, values: Fields): boolean {
    const fetch = this.#messages.fetchOf(urc, values);
    if (!fetch) return false;
    try {
      const form = formOf(this.family, fetch.form);
      this.#inFlight.addFetch(new Pending(FETCH, form, fetch.values, undefined, fetch.client));
    } catch (error) {
      if (!(error instanceof AtError)) throw error;
      this.#issue("incomplete-message", error.message);
    }
    return true;
  }

  /** A fetch has ended: with a message, or with the reason why there is none. */
  #takeFetched({ client, form }: Pending, { response, error }: Settled): void {
    const message = error ? "incomplete" : this.#messages.fetched(client, response);
    if (message !== "incomplete") this.#events.push(message);
    else this.#issue("incomplete-message", error?.message ?? `AT${form.command}: no message in the answer`);
  }

  #takeMessage(urc: Urc, values: Fields): void {
    const message = this.#messages.add(urc, values);
    if (message === "incomplete") this.#issue("incomplete-message", urc.prefix);
    else if (message) this.#events.push(message);
  }

  #lost(urc: Urc, values: Fields, now: number): void {
    const cause = urc.cause === undefined ? undefined : (values[urc.cause] as number);
    const reason = this.#reasonOf(urc, cause);
    for (const client of this.clients.concernedBy(urc, values)) {
      this.#events.push({ type: "lost", client, reason, ...(cause === undefined ? {} : { cause }) });
      const doomed = this.#inFlight.doomedBy(client);
      for (const pending of doomed) this.#giveUp(pending, faults.connectionLost(pending, reason));
      for (const other of doomed.flatMap((each) => this.#inFlight.confusedWith(each)))
        this.#abandon(other, faults.answerOutstanding(other.form), now);
    }
  }

  #reasonOf(urc: Urc, cause: number | undefined): string {
    const table = codesOf(this.family, urc.layout, urc.cause);
    return (cause === undefined ? undefined : table?.[cause]?.title) ?? `${urc.prefix} ${cause ?? ""}`.trim();
  }

  #restarted(): void {
    this.#epoch++;
    this.#settleAll(faults.restarted);
    this.#inFlight.forgive();
    this.clients.forget();
    this.#messages.forget();
    this.#recovery.succeed();
    this.#leave = undefined;
    this.#recoverAt = Infinity;
    this.#align("aligned", "module restarted");
    this.#events.push({ type: "restarted", epoch: this.#epoch });
  }

  // ---------------------------------------------------------------- settling

  #finish(pending: Pending, settled: Settled, now: number): void {
    this.#release(pending);
    if (pending.handle === QUESTION) this.#ask(now);
    else this.#settle(pending, settled);
  }

  #release(pending: Pending): void {
    this.#inFlight.release(pending);
    pending.deadline = Infinity;
    if (!this.#inFlight.current) this.#echo = this.#ending = undefined;
  }

  #settle(pending: Pending, settled: Settled): void {
    if (pending.handle === QUESTION) return;
    if (pending.phase !== "queued") this.#move(pending, settled.error ? "failed" : "done");
    if (!settled.error) this.clients.learn(pending.form, pending.values);
    if (!settled.error && ends(pending.form)) this.#inFlight.forgive(pending);
    if (pending.handle === FETCH) this.#takeFetched(pending, settled);
    else this.#events.push(settled);
  }

  /** Settles without an answer; a completion that may still come is remembered. */
  #giveUp(pending: Pending, error: AtError): void {
    this.#release(pending);
    this.#inFlight.owe(pending);
    this.#settle(pending, pending.settleFailed(error instanceof TimeoutError ? "timeout" : "lost", error));
  }

  /**
   * Gives up, and recovers unless only a completion is missing. Where nothing tells the completion that is owed from
   * another command's, that command cannot be given its own any more, and is given up as well.
   */
  #abandon(pending: Pending, error: AtError, now: number): void {
    if (!this.#inFlight.started.includes(pending)) return;
    this.#giveUp(pending, error);
    for (const other of this.#inFlight.confusedWith(pending))
      this.#abandon(other, faults.answerOutstanding(other.form), now);
    if (pending.awaitsOnlyCompletion) return;
    this.#recovery.unanswered += pending.finalsMissing;
    this.#recover(now, pending, error.message);
  }

  #settleAll(error: (pending: Pending) => AtError): void {
    this.#echo = this.#ending = undefined;
    for (const pending of this.#inFlight.takeAll())
      this.#settle(pending, pending.settleFailed("lost", error(pending)));
  }

  #move(pending: Pending, what: "issued" | "done" | "failed"): void {
    for (const client of this.clients.concernedBy(pending.form, pending.values)) {
      this.#moveBy(client, eventOf(pending.form.id, what));
    }
  }

  #moveBy(client: number, event: string): void {
    const moved = this.clients.move(client, event);
    if (moved && moved.from !== moved.to) this.#events.push({ type: "state", client, ...moved });
  }

  #issue(issue: Issue, text: string): void {
    this.#events.push({ type: "issue", issue, text });
  }

  // ---------------------------------------------------------------- recovery

  #recover(now: number, pending: Pending | undefined, why: string): void {
    if (this.alignment === "aligned") this.#recovery.begin();
    this.#framer.resync();
    const leave = pending && leaveDataState(pending);
    // What was waited out is left; what was written may not have been read, and is written again.
    if (leave?.bytes || leave?.afterMs) this.#leave = leave;
    const waitMs = (leave ?? this.#leave)?.beforeMs ?? 0;
    if (waitMs === 0) return this.#drain(now, why);
    // Payload bytes may be owed, and would be published: whatever is sent now could become payload.
    this.#align("leaving", why);
    this.#recoverAt = now + waitMs;
  }

  #drain(now: number, why: string): void {
    this.#align("draining", why);
    if (this.#leave?.bytes) this.#write(this.#leave.bytes);
    this.#drainFrom = now + (this.#leave?.afterMs ?? 0);
    this.#drainUntil = Math.max(now + TIMERS.longestDrain, this.#drainFrom);
    this.#putOff(now);
  }

  /** The first question comes behind a quiet, of both ends. */
  #putOff(now: number): void {
    this.#recoverAt = Math.min(Math.max(now + TIMERS.drain, this.#drainFrom), this.#drainUntil);
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
      this.#leave = undefined;
      return this.#align("aligned", "every question got its own answer");
    }
    const question = new Pending(QUESTION, form, {}, undefined);
    this.#start(question, now);
    question.deadline = now + TIMERS.probe;
  }

  #die(): void {
    this.#settleAll(faults.silent);
    this.#align("dead", "the module does not answer");
  }

  #align(to: Alignment, why: string): void {
    const from = this.#recovery.alignment;
    this.#recovery.alignment = to;
    if (from !== to) this.#events.push({ type: "alignment", from, to, why });
  }
}

/** Commands after which the module owes nothing any more for the client. */
function ends(form: Form): boolean {
  return ["disconnect", "close", "release", "stop", "restart"].includes(form.effect?.do ?? "");
}
