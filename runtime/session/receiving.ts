// What comes from the module, item by item: whose line it is, what a final result code ends, what a URC changes.
//
// The command in flight decides first what a line is, then those that await a completion, then the URCs. Each item may
// change what is expected of the next. It refuses to know what is sent and when: it tells `Sending` of the prompt, and
// `Realignment` of answers that are missing.

import { visiblePart } from "../bytes.js";
import { codesOf, linesOf, type Decoded } from "../codec/index.js";
import { prefixesOf, type Named } from "../codec/prefixes.js";
import { AtError } from "../errors.js";
import type { Family, Fields, Final, Urc } from "../model.js";
import { ArrivedLine } from "./arrived-line.js";
import { checkSend } from "./data.js";
import type { Settled } from "./events.js";
import * as faults from "./faults.js";
import { AnswerFramer, type AnswerSink, type Expected } from "./answer-framer.js";
import { capOf } from "./cap.js";
import type { Announcing } from "./framer.js";
import { Pending } from "./pending.js";
import type { Realignment } from "./realignment.js";
import { TIMERS } from "./recovery.js";
import { FETCH, QUESTION, type Register } from "./register.js";
import type { Sending } from "./sending.js";

const NOTHING: Expected = {};
const NO_ISSUES: readonly string[] = [];

export class Receiving implements AnswerSink {
  /** When an item that waits for more bytes is read as it is; Infinity if none waits. */
  stallAt = Infinity;
  /** How often the module has restarted. */
  epoch = 0;
  readonly #register: Register;
  readonly #sending: Sending;
  readonly #realignment: Realignment;
  readonly #framer: AnswerFramer;
  readonly #line = new ArrivedLine();
  #expected = NOTHING;
  /** When the bytes came that are being read. */
  #now = 0;

  constructor(register: Register, sending: Sending, realignment: Realignment) {
    this.#register = register;
    this.#sending = sending;
    this.#realignment = realignment;
    this.#framer = new AnswerFramer(prefixesOf(register.family), this, capOfFamily(register.family));
  }

  receive(bytes: Uint8Array, now: number): void {
    this.#now = now;
    this.#expect();
    this.#framer.receive(bytes);
    this.stallAt = this.#framer.waiting ? now + TIMERS.stall : Infinity;
  }

  /** The rest of an announced payload does not come: what is there is read line by line, so that nothing else is lost. */
  unstall(now: number): void {
    this.#now = now;
    this.stallAt = Infinity;
    this.#framer.resync();
    this.#framer.takeAll();
  }

  /** Gives up waiting for announced bytes. */
  resync(): void {
    this.#framer.resync();
  }

  /** Says what may come next, if that is not what was said before. */
  #expect(): void {
    const { current } = this.#register.inFlight;
    const { prompt, echo, response } = this.#expected;
    if (
      prompt === current?.expectedPrompt &&
      echo === current?.echo &&
      response === current?.expectedResponse
    )
      return;
    this.#expected = current ? current.expected : NOTHING;
    this.#framer.expect(this.#expected);
  }

  // ---------------------------------------------------------------- what the framer finds

  line(bytes: Uint8Array, start: number, end: number, named: Named | undefined, fields: number): void {
    this.#line.set(bytes, start, end, named, fields);
    this.#takeLine();
    this.#expect();
  }

  /** A line with bytes that it announced: of the answer that is awaited, or a URC. */
  announced(line: Announcing, decoded: Decoded, bytes: Uint8Array, start: number, end: number): void {
    const { current } = this.#register.inFlight;
    const isResponse = current?.expectedResponse?.includes(line) === true;
    const text = visiblePart(bytes, start, end);
    if (!isResponse) this.#takeUrc(line as Urc, decoded, text);
    else if (line === current.form.response) current.addResponse(decoded.values, text);
    else current.addToResponse(decoded.values, text);
    this.#expect();
  }

  prompt(): void {
    const { current } = this.#register.inFlight;
    if (current) this.#sending.sendData(current, this.#now);
    this.#expect();
  }

  echo(): void {
    this.#register.inFlight.current?.takeEcho();
    this.#expect();
  }

  dropped(count: number): void {
    this.#register.issue("dropped", `${count} bytes without a line end`);
  }

  // ---------------------------------------------------------------- lines

  #takeLine(): void {
    const line = this.#line;
    const { inFlight } = this.#register;
    const { current } = inFlight;
    const { final } = line;
    if (final) return this.#takeFinal(final, line.text);
    if (current?.awaitsNameless && this.#takePlainUrc()) return;
    if (current?.takeResponse(line)) return;
    for (const pending of inFlight.started) {
      const values = pending.readCompletion(line);
      if (values) return this.#takeCompletion(pending, values, line.text);
    }
    if (this.#takePlainUrc()) return;
    const late = inFlight.takeLate(line) || this.#realignment.alignment !== "aligned";
    this.#register.issue(late ? "late-answer" : "unknown-line", line.text);
  }

  #takePlainUrc(): boolean {
    const line = this.#line;
    if (!line.named) return false;
    const { word, urcs } = line.named;
    if (word && line.isWord) {
      this.#takeUrc(word, { values: {}, issues: NO_ISSUES }, line.text);
      return true;
    }
    for (const urc of urcs) {
      const decoded = urc.block ? undefined : line.read(urc);
      if (!decoded) continue;
      this.#takeUrc(urc, decoded, line.text);
      return true;
    }
    return false;
  }

  #takeFinal(final: Final, text: string): void {
    const { current } = this.#register.inFlight;
    // While questions are asked, a final result code counts only behind the question's own line.
    if (this.#realignment.alignment !== "aligned" && !current?.answered) {
      this.#realignment.countLate();
      return this.#register.issue("late-answer", text);
    }
    if (!current || current.awaitsOnlyCompletion) return this.#unexpectedFinal(text);
    if (final.kind === "error")
      return this.#finish(current, current.settleRefused(this.#family, final, text));
    if (!current.awaitsOk) return this.#unexpectedFinal(text);
    current.takeOk();
    if (current.complete) return this.#finish(current, current.settleComplete(this.#family));
    if (!current.awaitsOnlyCompletion) return;
    current.phase = "awaiting-completion";
    if (current.form.window > 1) this.#register.inFlight.park();
  }

  /** Somebody's answer, but nobody waits for one: the count is off. */
  #unexpectedFinal(text: string): void {
    this.#register.issue("unexpected-final", text);
    const { current } = this.#register.inFlight;
    if (current?.awaitsOnlyCompletion) return;
    if (current) this.#register.giveUp(current, faults.unexpectedFinal(current, text));
    this.#realignment.recover(this.#now, current, "unexpected final result code");
  }

  #takeCompletion(pending: Pending, values: Fields, text: string): void {
    if (pending.outcomeOf(values) === "progress") {
      this.#register.tell({ type: "progress", handle: pending.handle, completion: values });
      return;
    }
    pending.takeCompletion(values, text);
    if (pending.complete) this.#finish(pending, pending.settleComplete(this.#family));
  }

  #finish(pending: Pending, settled: Settled): void {
    this.#register.settle(pending, settled);
    if (pending.handle === QUESTION) this.#realignment.ask(this.#now);
  }

  get #family(): Register["family"] {
    return this.#register.family;
  }

  // ---------------------------------------------------------------- unsolicited result codes

  #takeUrc(urc: Urc, { values, issues }: Decoded, text: string): void {
    const register = this.#register;
    for (const name of issues)
      register.issue("unknown-value", `${urc.prefix}: ${name} = ${String(values[name])}`);
    if (urc.role === "reboot") this.#restarted();
    if (urc.role === "message" || urc.role === "part") this.#takeMessage(urc, values);
    else if (!this.#fetch(urc, values) && !this.#takeReason(urc, values, text))
      register.tell({ type: "urc", urc, values, text });
    for (const client of register.clients.concernedBy(urc, values)) register.moveBy(client, urc.id);
    if (urc.role === "lost") this.#lost(urc, values);
  }

  /** Said of the command in flight. A question of the session's own has done nothing wrong: it is said of an earlier one. */
  #takeReason(urc: Urc, values: Fields, text: string): boolean {
    const { current } = this.#register.inFlight;
    if (urc.role !== "reason" || !current || current.awaitsOnlyCompletion) return false;
    if (this.#realignment.alignment === "aligned") current.takeReason(this.#family, urc, values, text);
    else this.#register.issue("late-answer", text);
    return true;
  }

  /** Queues the command that fetches an announced message. False if none was announced. */
  #fetch(urc: Urc, values: Fields): boolean {
    const fetch = this.#register.messages.fetchOf(urc, values);
    if (!fetch) return false;
    try {
      this.#register.inFlight.addFetch(new Pending(FETCH, checkSend(this.#family, fetch), fetch.client));
    } catch (error) {
      if (!(error instanceof AtError)) throw error;
      this.#register.issue("incomplete-message", error.message);
    }
    return true;
  }

  #takeMessage(urc: Urc, values: Fields): void {
    const message = this.#register.messages.add(urc, values);
    if (message === "incomplete") this.#register.issue("incomplete-message", urc.prefix);
    else if (message) this.#register.tell(message);
  }

  #lost(urc: Urc, values: Fields): void {
    const { clients, inFlight } = this.#register;
    const cause = urc.cause === undefined ? undefined : (values[urc.cause] as number);
    const reason = this.#reasonOf(urc, cause);
    for (const client of clients.concernedBy(urc, values)) {
      this.#register.tell({ type: "lost", client, reason, ...(cause === undefined ? {} : { cause }) });
      const doomed = inFlight.doomedBy(client);
      for (const pending of doomed) this.#register.giveUp(pending, faults.connectionLost(pending, reason));
      for (const other of doomed.flatMap((each) => inFlight.confusedWith(each)))
        this.#realignment.abandon(other, faults.answerOutstanding(other.form), this.#now);
    }
  }

  #reasonOf(urc: Urc, cause: number | undefined): string {
    const table = codesOf(this.#family, urc.layout, urc.cause);
    return (cause === undefined ? undefined : table?.[cause]?.title) ?? `${urc.prefix} ${cause ?? ""}`.trim();
  }

  #restarted(): void {
    const { inFlight, clients, messages } = this.#register;
    this.epoch++;
    this.#register.settleAll(faults.restarted);
    inFlight.forgive();
    clients.forget();
    messages.forget();
    this.#realignment.restarted();
    this.#register.tell({ type: "restarted", epoch: this.epoch });
  }
}

function capOfFamily({ receive, urcs, forms }: Family): number {
  const answers = Object.values(forms).flatMap(({ response }) => linesOf(response));
  return capOf(receive.maximum, [...Object.values(urcs), ...answers]);
}
