// What comes from the module, item by item: whose line it is, what a final result code ends, what a URC changes.
//
// The command in flight decides first what a line is, then those that await a completion, then the URCs. Each item may
// change what is expected of the next. It refuses to know what is sent and when: it tells `Transmitter` of the prompt, and
// `Resync` of answers that are missing.

import { visiblePart } from "../bytes.js";
import type { Decoded } from "../codec/index.js";
import type { LineCandidates } from "../framing/prefix-automaton.js";
import { AtError } from "../errors.js";
import * as errors from "../exchange/errors.js";
import type { ExchangeResult } from "../exchange/exchange.js";
import { prepareCommand } from "../exchange/prepare-command.js";
import { AnswerFramer, EXPECT_LINES, type AnswerSink } from "../framing/answer-framer.js";
import { LineView } from "../framing/line-view.js";
import type { PayloadLine } from "../framing/payload-line.js";
import type { Family, Fields, Final, Urc } from "../model.js";
import type { Losses } from "./knowledge/losses.js";
import type { Resync } from "./recovery/resync.js";
import type { SessionState } from "./session-state.js";
import { Starts } from "./knowledge/starts.js";
import { Task } from "./command-queue.js";
import { BOUNDS, type Timers } from "./timers.js";
import type { Transmitter } from "./transmitter.js";

export class ResponseRouter implements AnswerSink {
  readonly #state: SessionState;
  readonly #transmitter: Transmitter;
  readonly #resync: Resync;
  readonly #timers: Timers;
  readonly #losses: Losses;
  readonly #starts = new Starts();
  readonly #framer: AnswerFramer;
  readonly #line: LineView;
  #expected = EXPECT_LINES;
  #epoch = 0;
  /** When the bytes came that are being read. */
  #now = 0;
  /** The item before this one, if it was a final result code. */
  #lastFinal: string | undefined;
  #finalAt = -Infinity;

  constructor(state: SessionState, transmitter: Transmitter, resync: Resync, losses: Losses, timers: Timers) {
    const { names, bufferLimit, steps } = state.dialect;
    this.#state = state;
    this.#transmitter = transmitter;
    this.#resync = resync;
    this.#losses = losses;
    this.#timers = timers;
    this.#framer = new AnswerFramer(names, this, bufferLimit, true, steps);
    this.#line = new LineView(steps);
  }

  /** How often the module has restarted. */
  get epoch(): number {
    return this.#epoch;
  }

  receive(bytes: Uint8Array, now: number): void {
    this.#now = now;
    this.#expect();
    this.#framer.receive(bytes);
    this.#timers.set("stall", this.#framer.waiting ? now + BOUNDS.stall : Infinity);
  }

  /** The rest of an announced payload does not come: what is there is read line by line, so that nothing else is lost. */
  unstall(now: number): void {
    this.#now = now;
    this.#framer.resync();
    this.#framer.takeAll();
  }

  /** Gives up waiting for announced bytes. */
  giveUpPayload(): void {
    this.#framer.resync();
  }

  /** Says what may come next, if that is not what was said before. */
  #expect(): void {
    const expected = this.#state.queue.current?.expected ?? EXPECT_LINES;
    if (expected === this.#expected) return;
    this.#expected = expected;
    this.#framer.expect(expected);
  }

  // ---------------------------------------------------------------- what the framer finds

  line(
    bytes: Uint8Array,
    start: number,
    end: number,
    named: LineCandidates | undefined,
    fields: number,
  ): void {
    this.#line.set(bytes, start, end, named, fields);
    this.#takeLine();
    this.#lastFinal = this.#line.final && this.#line.text;
    if (this.#lastFinal !== undefined) this.#finalAt = this.#now;
    this.#expect();
  }

  /** A line with bytes that it announced: of the answer that is awaited, or a URC. */
  announced(line: PayloadLine, decoded: Decoded, bytes: Uint8Array, start: number, end: number): void {
    const text = visiblePart(bytes, start, end);
    this.#lastFinal = undefined;
    const isResponse = this.#state.queue.current?.takePayloadLine(line, decoded.values, text) === true;
    if (!isResponse) this.#takeUrc(line as Urc, decoded, text);
    else this.#tellOverflow(this.#state.queue.current);
    this.#expect();
  }

  prompt(): void {
    this.#lastFinal = undefined;
    const { current } = this.#state.queue;
    if (current) this.#transmitter.sendData(current, this.#now);
    this.#expect();
  }

  strayPrompt(): void {
    this.#state.issue("unexpected-final", "a prompt");
    this.#resync.hearPrompt(this.#now);
    this.#expect();
  }

  echo(): void {
    if (this.#state.isEchoOff) this.#losses.doubt("commands are echoed again");
    this.#state.queue.current?.takeEcho();
    this.#expect();
  }

  dropped(count: number): void {
    this.#resync.taint();
    this.#state.issue("dropped", `${count} bytes of an item that is too long`);
  }

  #tellOverflow(task: Task | undefined): void {
    if (task?.takeOverflow())
      this.#state.issue("dropped", `lines of the answer to AT${task.form.command}: too many`);
  }

  // ---------------------------------------------------------------- lines

  #takeLine(): void {
    const line = this.#line;
    const { queue } = this.#state;
    const { current } = queue;
    const { final } = line;
    if (final) return this.#takeFinal(final, line.text);
    // A response without a name would take any line: what has a meaning of its own comes first.
    const isNameless = current?.awaitsNameless === true;
    if (isNameless && (this.#takePlainUrc() || this.#takeAwaitedCompletion())) return;
    if (current?.takeResponse(line)) return this.#tellOverflow(current);
    if (!isNameless && (this.#takeAwaitedCompletion() || this.#takePlainUrc())) return;
    if (line.isWord && this.#state.dialect.promptWords.has(line.text)) return this.strayPrompt();
    const late = this.#state.owed.take(line);
    const isLate = late !== undefined || this.#resync.hearOutcome(line) || !this.#resync.isAligned;
    if (late) this.#resync.hearCompletion(late, this.#now);
    else if (this.#state.dialect.damage.mayAnnounce(line.text)) this.#resync.taint();
    this.#state.issue(isLate ? "late-answer" : "unknown-line", line.text);
  }

  #takeAwaitedCompletion(): boolean {
    const line = this.#line;
    for (const task of this.#state.queue.started) {
      const values = task.readCompletion(line);
      if (!values) continue;
      this.#takeCompletion(task, values, line.text);
      return true;
    }
    return false;
  }

  #takePlainUrc(): boolean {
    const found = this.#line.readUrc();
    if (!found) return false;
    this.#takeUrc(found.urc, found.decoded, this.#line.text);
    return true;
  }

  #takeFinal(final: Final, text: string): void {
    const { current } = this.#state.queue;
    if (!this.#resync.isAligned && !isAnsweredProbe(current)) {
      this.#resync.hearFinal(final, text === this.#lastFinal, this.#now);
      return this.#state.issue("late-answer", text);
    }
    if (!current || current.isLineFree) return this.#takeUnexpectedFinal(text);
    if (final.kind === "ok" && !current.awaitsOk) return this.#takeUnexpectedFinal(text);
    if (final.kind === "error" && this.#mayBeStray(final, current))
      return this.#resync.confirm(current, current.refuse(this.#family, final, text), this.#now);
    const isRepeated = final.kind === "error" && this.#mayBeRepeated(text, current);
    if (final.kind === "error" && !this.#resync.isClean) current.doubt("answer");
    else if (isRepeated && !current.awaitsPrompt) current.doubt("answer");
    if (final.kind === "error") this.#finish(current, current.refuse(this.#family, final, text));
    else this.#takeOk(current);
    const why = `${text}, which may be another's`;
    // What was taken for its answer may have been a part of a message: the true one comes then.
    if (current.isAnswerDoubted) this.#resync.suspect(current, this.#now, why);
    // A prompt that comes all the same is nobody's.
    else if (isRepeated) this.#resync.recover(this.#now, why);
  }

  /** The refusal of the command before, once more? Then the true answer of this one may still come, and be a good one. */
  #mayBeRepeated(text: string, current: Task): boolean {
    const isSoon = this.#now - this.#finalAt <= BOUNDS.repeated;
    return isSoon && text === this.#lastFinal && !current.isAnswered && current.publishes;
  }

  /** A refusal in a word, and nothing of this command in front of it: one too many, perhaps, for the command before. */
  #mayBeStray(final: Final, current: Task): boolean {
    const isBare = final.codes === undefined && !current.isAnswered && !current.awaitsPrompt;
    const isOpen = current.publishes && current.form.completion !== undefined;
    return isBare && isOpen && this.#now - this.#finalAt <= BOUNDS.stray;
  }

  #takeOk(current: Task): void {
    current.takeOk();
    if (current.isComplete) this.#finish(current, current.complete(this.#family));
    else this.#state.queue.freeLine();
  }

  /** Somebody's answer, but nobody waits for one: the count is off. */
  #takeUnexpectedFinal(text: string): void {
    this.#state.issue("unexpected-final", text);
    const { current } = this.#state.queue;
    if (!current || current.isLineFree)
      return this.#resync.recover(this.#now, `${text}, and nobody waits for it`);
    const wanted = current.awaitsPrompt ? "the prompt" : "its answer";
    this.#resync.abandon(current, errors.unexpectedFinal(current, text, wanted), this.#now);
  }

  #takeCompletion(task: Task, values: Fields, text: string): void {
    if (task.outcomeOf(values) === "progress") return this.#tellProgress(task, values);
    task.takeCompletion(values, text);
    if (task.isComplete) this.#finish(task, task.complete(this.#family));
  }

  #tellProgress({ purpose, form: { id } }: Task, completion: Fields): void {
    if (purpose.kind === "command")
      this.#state.tell({ type: "progress", handle: purpose.handle, id, completion });
  }

  #finish(task: Task, result: ExchangeResult): void {
    this.#state.settle(task, this.#losses.explain(task, result));
    this.#losses.takeRefusal(task, result, this.#now);
    if (task.purpose.kind === "probe") this.#resync.probeNext(this.#now);
  }

  get #family(): Family {
    return this.#state.dialect.family;
  }

  // ---------------------------------------------------------------- unsolicited result codes

  #takeUrc(urc: Urc, { values, issues }: Decoded, text: string): void {
    for (const name of issues)
      this.#state.issue("unknown-value", `${urc.prefix}: ${name} = ${String(values[name])}`);
    switch (urc.role) {
      case "message":
      case "part": {
        const message = this.#state.messages.add(urc, values);
        if (message === "incomplete") this.#state.issue("incomplete-message", urc.prefix);
        else if (message) this.#state.tell(message);
        break;
      }
      case "announcement":
        if (!this.#fetch(urc, values)) this.#tell(urc, values, text);
        break;
      case "reason":
        if (!this.#takeReason(urc, values, text)) this.#tell(urc, values, text);
        break;
      case "reboot":
        if (this.#starts.begins(urc, this.#now)) this.#restart();
        else this.#losses.doubt(`${text}: a line of a start`);
        this.#tell(urc, values, text);
        break;
      case "ready":
        if (!this.#starts.isRecent(this.#now)) this.#losses.doubt(`${text}: a line of a start`);
        this.#tell(urc, values, text);
        break;
      case "lost":
      case "information":
        this.#tell(urc, values, text);
        break;
      default:
        urc.role satisfies never;
    }
    this.#state.moveByUrc(urc, values);
    if (urc.role === "lost") this.#losses.takeUrc(urc, values, this.#now);
  }

  #tell(urc: Urc, values: Fields, text: string): void {
    this.#state.tell({ type: "urc", id: urc.id, name: urc.prefix, urc, values, text });
  }

  /** Said of the command in flight. A probe has done nothing wrong: it is said of an earlier command. */
  #takeReason(urc: Urc, values: Fields, text: string): boolean {
    const { current } = this.#state.queue;
    if (!current || current.isLineFree) return false;
    if (this.#resync.isAligned) current.takeReason(this.#family, urc, values, text);
    else this.#state.issue("late-answer", text);
    return true;
  }

  /** Queues the command that fetches an announced message. False if none was announced. */
  #fetch(urc: Urc, values: Fields): boolean {
    const { dialect, queue, messages } = this.#state;
    const fetch = messages.fetchOf(urc, values);
    if (!fetch) return false;
    try {
      const command = prepareCommand(dialect.family, fetch);
      queue.addFetch(new Task({ kind: "fetch", client: fetch.client }, command, this.#state));
    } catch (error) {
      if (!(error instanceof AtError)) throw error;
      this.#state.issue("incomplete-message", error.message);
    }
    return true;
  }

  #restart(): void {
    this.#epoch++;
    const { current } = this.#state.queue;
    const answersUnderWay = current && !current.isLineFree ? current.finalsMissing : 0;
    this.#state.settleAll(errors.restarted);
    this.#state.forget();
    this.#resync.restarted(answersUnderWay, this.#now);
    this.#state.tell({ type: "restarted", epoch: this.#epoch });
  }
}

/** While probes are asked, a final result code counts only after the probe's own line. */
function isAnsweredProbe(task: Task | undefined): boolean {
  return task?.purpose.kind === "probe" && task.isAnswered;
}
