// One command and its answer: what was written, what has come back, and whether that is all. No I/O, no clock.
//
// Strategy: where the answer stands is one state of its automaton (answer-automaton.ts); whatever is asked of an exchange
// follows from that state. Only the exchange itself moves it.

import { concat, copyOf, NO_BYTES } from "../bytes.js";
import { explain, tableOf } from "../codec/index.js";
import type { Redactor } from "../codec/text/redactor.js";
import type { AtError } from "../errors.js";
import { EXPECT_LINES, type Expected } from "../framing/answer-framer.js";
import type { LineView } from "../framing/line-view.js";
import type { PayloadLine } from "../framing/payload-line.js";
import type {
  AnyForm,
  Code,
  CodeMeaning,
  Family,
  Fields,
  Final,
  Form,
  OutcomeName,
  Response,
  Urc,
} from "../model.js";
import { isPerformedBy, traitsOf } from "./actions.js";
import type { AnswerSign, AnswerState } from "./answer-automaton.js";
import { DATA_ENDS, leaveDataState, type Leaving } from "./data-ends.js";
import type { FormShape } from "./dialect.js";
import { doubtful } from "./errors.js";
import {
  codeOf,
  explanationOf,
  isFailure,
  MEANINGS,
  moduleError,
  outcomeOf,
  type Ending,
  type Failure,
  type LastWord,
  type Reason,
} from "./outcome.js";
import type { PreparedCommand } from "./prepare-command.js";

/**
 * How a command ended. Without `error` its outcome is `done`.
 * @typeParam Types those of the form
 */
export interface ExchangeResult<Types extends AnyForm = AnyForm, Id extends string = string> {
  /** The id of the form. */
  readonly id: Id;
  readonly form: Form;
  /** `done`, or why not: an outcome of the form, `refused`, `timeout`, `lost`. */
  readonly outcome: Types["failure"] | "done" | "refused" | "timeout" | "lost";
  /** The lines of the information text response. */
  readonly response: readonly Types["response"][];
  readonly completion?: Types["completion"];
  /** Every line that was received for it, as text; for people. */
  readonly lines: readonly string[];
  /** True once the module had everything: command and data. Then a failure may still have had an effect. */
  readonly accepted: boolean;
  /** False if it is certain that the command has done nothing: never written, or refused in so many words. */
  readonly mayHaveActed: boolean;
  readonly error?: AtError;
  /** The code that refused it, if the family explains it. */
  readonly refusedBy?: Code;
}

/**
 * What has become doubtful about a command in flight. `outcome`: what it has done until a refusal, because the connection was
 * lost or the count of answers is off. `answer`: that an answer is its own, because a damaged line may have announced it as
 * a payload.
 */
export type Doubt = "outcome" | "answer";

/** Characters of an answer that are kept; each line counts for some more. */
const LONGEST_ANSWER = 65_536;
const LINE_COST = 64;

/** Milliseconds for a byte to leave on a slow line (9600 Bd): silence begins after the last one. */
const BYTE_MS = 1.05;

export class Exchange {
  readonly form: Form;
  readonly values: Fields;
  /** The command line, with its CR. */
  readonly bytes: Uint8Array;
  readonly #data: Uint8Array | undefined;
  readonly #shape: FormShape;
  readonly #redactor: Redactor;
  readonly #response: Fields[] = [];
  readonly #lines: string[] = [];
  /** Characters that may still be kept of the answer. */
  #room = LONGEST_ANSWER;
  /** Undefined until the command is written. */
  #state: AnswerState | undefined;
  #deadline = Infinity;
  #completion: Fields | undefined;
  /** What was written last, and may be echoed. */
  #echo: Uint8Array | undefined;
  #isEchoing = false;
  /** The prompt has come, and what was to be sent was written. */
  #isDataWritten = false;
  /** What ends the data, and when it is to be written. */
  #terminator: { readonly at: number; readonly bytes: Uint8Array } | undefined;
  /** Why the module is about to refuse, if it has said so. */
  #reason: Reason | undefined;
  #expected: Expected = EXPECT_LINES;
  #doubt: Doubt | undefined;

  constructor({ form, values, data, bytes }: PreparedCommand, shape: FormShape, redactor: Redactor) {
    this.form = form;
    this.values = values;
    this.bytes = bytes;
    this.#data = data;
    this.#shape = shape;
    this.#redactor = redactor;
  }

  // ---------------------------------------------------------------- what is written

  /** The command is written now. @param deadline when its answer, or its prompt, must have come */
  begin(deadline: number): void {
    // A copy: the transport owns what is written.
    this.#echo = copyOf(this.bytes, 0, this.bytes.length - 1);
    this.#deadline = deadline;
    this.#moveTo(this.#shape.answer);
  }

  /**
   * The prompt has come: what is to be written. The data is copied, because its owner may use the buffer again before a
   * slow link has sent it.
   * @param limit milliseconds that the module may take from the end of the data on
   */
  takePrompt(now: number, limit: number): Uint8Array {
    const bytes = this.#data ?? NO_BYTES;
    const rule = this.form.data;
    this.#echo = this.#isEchoing ? bytes : undefined;
    this.#isDataWritten = true;
    this.#deadline = now + limit;
    this.#take("prompt");
    if (!rule) return bytes;
    const ending = DATA_ENDS[rule.end];
    const silence = ending.silenceBeforeTerminator(rule);
    if (silence === 0) {
      this.#deadline += ending.endingSilence(rule);
      return concat([bytes, ending.terminator(rule)]);
    }
    // The silence begins when the last byte has left, and nobody here sees that.
    const at = now + Math.ceil(bytes.length * BYTE_MS) + silence;
    this.#terminator = { at, bytes: ending.terminator(rule) };
    this.#deadline = Infinity;
    return copyOf(bytes, 0, bytes.length);
  }

  /** When what ends the data is to be written; Infinity if it need not be. */
  get terminatorAt(): number {
    return this.#terminator?.at ?? Infinity;
  }

  /** What ends the data is written now. */
  takeTerminator(now: number, limit: number): Uint8Array {
    const bytes = this.#terminator?.bytes ?? NO_BYTES;
    this.#terminator = undefined;
    this.#deadline = now + limit;
    this.#echo = this.#isEchoing ? bytes.slice() : undefined;
    this.#expect();
    return bytes;
  }

  /** How the data state is left if this command is given up; undefined if it has none. */
  get leaving(): Leaving | undefined {
    const rule = this.form.data;
    if (!rule || !this.#data) return undefined;
    if (this.isAccepted) return undefined;
    const abandoned = { length: this.#data.length, isWritten: !this.awaitsPrompt };
    // Of a line that no table knows nobody can say what its data do.
    const acts = this.isRaw || traitsOf(this.form) !== undefined;
    return leaveDataState(rule, abandoned, acts);
  }

  /** It was sent as it was typed: no table knows it. */
  get isRaw(): boolean {
    return this.form.id === "";
  }

  get publishes(): boolean {
    return this.form.effect?.do === "publish";
  }

  /** Data follows the command line. */
  get hasData(): boolean {
    return this.form.data !== undefined && this.#data !== undefined;
  }

  /** True if the prompt has come and nothing after it: another one is the same once more. */
  get isPrompted(): boolean {
    return this.hasData && this.isStarted && !this.awaitsPrompt && !this.isAccepted;
  }

  /** A final result code like this one proves that the module does not wait for the data of this command any more. */
  isEndedBy(final: Final): boolean {
    return final.kind === "error" || !this.awaitsPrompt;
  }

  // ---------------------------------------------------------------- where the answer stands

  /** When the exchange must have ended; Infinity while a silence of its own is waited for. */
  get deadline(): number {
    return this.#deadline;
  }

  get isStarted(): boolean {
    return this.#state !== undefined;
  }

  get isComplete(): boolean {
    return this.#state?.isComplete === true;
  }

  get awaitsPrompt(): boolean {
    return this.#state?.awaitsPrompt === true;
  }

  /** The next final result code may be OK. */
  get awaitsOk(): boolean {
    return this.#state?.next.ok !== undefined;
  }

  get isAccepted(): boolean {
    return this.#state?.isAccepted === true;
  }

  /** Only the completion is missing: other commands may go out meanwhile. */
  get isLineFree(): boolean {
    return this.#state?.isLineFree === true;
  }

  get owesCompletion(): boolean {
    return this.#state?.owesCompletion === true;
  }

  get finalsMissing(): number {
    return this.#state?.finalsMissing ?? 1;
  }

  /** Something has come that belongs to this command and to no other. */
  get isAnswered(): boolean {
    return this.#lines.length > 0;
  }

  /** What has not come, in words. */
  get missing(): string {
    if (!this.#state) return "not sent";
    if (this.awaitsPrompt) return "no prompt";
    return this.isLineFree ? "no completion" : "no answer";
  }

  /** What the framer has to look for now. */
  get expected(): Expected {
    return this.#expected;
  }

  /** Any line without a meaning of its own would be taken for the response, which has no prefix. */
  get awaitsNameless(): boolean {
    return this.#awaitedResponse?.prefix === "";
  }

  get #awaitedResponse(): Response | undefined {
    return this.isStarted && !this.isLineFree ? this.form.response : undefined;
  }

  #take(sign: AnswerSign): void {
    this.#moveTo(this.#state?.next[sign] ?? this.#state);
  }

  #moveTo(state: AnswerState | undefined): void {
    this.#state = state;
    this.#expect();
  }

  #expect(): void {
    const { prompt: bytes, isWord, payloadLines } = this.#shape;
    const prompt = this.#state?.next.prompt && bytes;
    const response = this.#awaitedResponse && payloadLines.length > 0 ? payloadLines : undefined;
    const echo = this.#echo;
    const isDataEcho = this.#isDataWritten;
    this.#expected =
      prompt || response || echo ? { prompt, isWord, response, echo, isDataEcho } : EXPECT_LINES;
  }

  // ---------------------------------------------------------------- what comes

  takeEcho(): void {
    this.#echo = undefined;
    this.#isEchoing = true;
    this.#expect();
  }

  /** The answer has begun: an echo would have stood in front of it. */
  #endEcho(): void {
    if (this.#echo === undefined) return;
    this.#echo = undefined;
    this.#expect();
  }

  takeOk(): void {
    this.#lines.push("OK");
    this.#endEcho();
    this.#take("ok");
  }

  /** Takes a line of the information text response, if it is one. */
  takeResponse(line: LineView): boolean {
    if (!this.isStarted || this.isLineFree) return false;
    if (this.form.printed) return this.#takePrinted(line);
    const response = this.#awaitedResponse;
    // A line with a block arrives with its block (takePayloadLine).
    const decoded = response && !response.block && line.read(response);
    if (!decoded) return this.#takeRow(line);
    this.#addResponse(decoded.values, line.text);
    return true;
  }

  /** Takes a line of the response that came with the bytes that it announces, if it is one. */
  takePayloadLine(line: PayloadLine, values: Fields, text: string): boolean {
    if (!this.#expected.response?.includes(line)) return false;
    if (line === this.form.response) this.#addResponse(values, text);
    else this.#addToResponse(values, text);
    return true;
  }

  #takePrinted(line: LineView): boolean {
    if (!line.startsWith(`${this.form.command}:`)) return false;
    this.#keep(line.text);
    return true;
  }

  /** False if the answer has become too long to be kept. */
  #keep(text: string): boolean {
    if (this.#room <= 0) return false;
    this.#room -= text.length + LINE_COST;
    if (this.#room > 0) this.#lines.push(text);
    return this.#room > 0;
  }

  /** True once, when lines of the answer begin to be dropped. */
  takeOverflow(): boolean {
    const hasOverflowed = this.#room <= 0 && this.#room > -Infinity;
    if (hasOverflowed) this.#room = -Infinity;
    return hasOverflowed;
  }

  #addResponse(values: Fields, text: string): void {
    if (this.#keep(text)) this.#response.push(values);
    this.#endEcho();
  }

  /** A further line of a response: its values belong to the line before. */
  #takeRow(line: LineView): boolean {
    const head = this.#response.at(-1);
    return ((head && this.#awaitedResponse?.rows) ?? []).some((row) => {
      const decoded = line.read(row);
      if (decoded) this.#addToResponse(decoded.values, line.text);
      return decoded;
    });
  }

  #addToResponse(values: Fields, text: string): void {
    if (!this.#keep(text)) return;
    const head = this.#response.pop();
    if (head) this.#response.push({ ...head, ...values });
  }

  /** Takes a line that says why this command is about to be refused. */
  takeReason(family: Family, urc: Urc, values: Fields, text: string): void {
    this.#lines.push(text);
    const code = urc.cause === undefined ? undefined : values[urc.cause];
    if (typeof code !== "number") return;
    this.#reason = { code, explained: explain(family, tableOf(urc.layout, urc.cause), code) };
  }

  /** The fields of a completion of this command, if the line is one. */
  readCompletion(line: LineView): Fields | undefined {
    const { completion } = this.form;
    if (!completion || this.#completion || !this.isStarted) return undefined;
    const values = line.read(completion)?.values;
    if (!values) return undefined;
    for (const name of completion.match)
      if (values[name] !== undefined && values[name] !== this.values[name]) return undefined;
    return values;
  }

  takeCompletion(values: Fields, text: string): void {
    this.#completion = values;
    this.#lines.push(text);
    this.#take(this.outcomeOf(values) === "done" ? "done" : "refusal");
  }

  /** The name of the outcome that a completion shows. */
  outcomeOf(values: Fields): OutcomeName {
    return outcomeOf(this.form, values);
  }

  /** Every line received so far, without secrets. */
  get lines(): readonly string[] {
    return this.#lines.map((line) => this.#redactor.clean(line));
  }

  // ---------------------------------------------------------------- how it ends

  /** From now on what answers this command proves less. */
  doubt(doubt: Doubt): void {
    if (this.#doubt !== "answer") this.#doubt = doubt;
  }

  /** What is taken for its answer may be a part of something else. */
  get isAnswerDoubted(): boolean {
    return this.#doubt === "answer";
  }

  /** The answer is whole. */
  complete(family: Family): ExchangeResult {
    const failure = this.#failure;
    if (failure !== undefined) return this.#refused(family, failure);
    return this.isAnswerDoubted && this.#isToldByFinal
      ? this.fail("lost", doubtful(this))
      : this.#result("done");
  }

  /** The broker has decided, and no completion but a final result code says how. */
  get #isToldByFinal(): boolean {
    const { effect, completion } = this.form;
    const isOutside = effect?.do !== undefined && isPerformedBy("broker", effect.do);
    return isOutside && completion === undefined && !this.awaitsPrompt;
  }

  /** A final result code refuses the command. */
  refuse(family: Family, final: Final, text: string): ExchangeResult {
    this.#lines.push(text);
    return this.#refused(family, this.#failure ?? "refused", { final, code: codeOf(final, text) });
  }

  /** What the completion says, if it says no. */
  get #failure(): Failure | undefined {
    const outcome = this.#completion && this.outcomeOf(this.#completion);
    return outcome !== undefined && isFailure(outcome) ? outcome : undefined;
  }

  #refused(family: Family, failure: Failure, last?: LastWord): ExchangeResult {
    const { form } = this;
    const [lines, completion, reason] = [this.lines, this.#completion, this.#reason];
    const told = { form, lines, completion, reason, last };
    const explained = explanationOf(family, told);
    const failed = this.fail(failure, moduleError(told, failure, explained));
    const mayHaveActed = this.#mayHaveActed(explained?.means);
    return { ...failed, mayHaveActed, ...(explained ? { refusedBy: explained } : {}) };
  }

  /** What a code says is so, if it is surely this command's. A completion without a word about it leaves it open. */
  #mayHaveActed(means: CodeMeaning | undefined): boolean {
    if (!this.#isWhole) return false;
    if (this.isAccepted || this.isAnswerDoubted) return true;
    const isDoubted = this.#doubt !== undefined && this.#completion === undefined;
    if (means && !isDoubted) return MEANINGS[means].maySend;
    return this.#doubt !== undefined || this.#isToldByFinal || this.#completion !== undefined;
  }

  /** True if everything was written that the command sends. */
  get #isWhole(): boolean {
    return this.form.data === undefined || this.#isDataWritten;
  }

  fail(outcome: Ending, error: AtError): ExchangeResult {
    return { ...this.#result(outcome), error };
  }

  #result(outcome: Ending): ExchangeResult {
    const { form, isAccepted: accepted, isStarted: mayHaveActed } = this;
    const { id } = form;
    const [lines, response, completion] = [this.#lines, this.#response, this.#completion];
    return completion
      ? { id, form, outcome, response, lines, accepted, mayHaveActed, completion }
      : { id, form, outcome, response, lines, accepted, mayHaveActed };
  }
}
