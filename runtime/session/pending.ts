// One command on its way: what was sent, what has come back, and whether that is all. No I/O, no clock.

import { ModuleError, type AtError } from "../errors.js";
import { explain, fieldsOf, tableOf, type Explained } from "../codec/index.js";
import type { Family, Fields, Final, Form, Outcome, Response, Urc } from "../model.js";
import { planOf, type Plan } from "./answers.js";
import type { ArrivedLine } from "./arrived-line.js";
import type { Checked } from "./data.js";
import type { Handle, Settled } from "./events.js";
import type { Expected } from "./answer-framer.js";
import type { Announcing } from "./framer.js";
import { fault } from "./faults.js";

export type Phase = "queued" | "awaiting-prompt" | "awaiting-answer" | "awaiting-completion";

export class Pending {
  phase: Phase = "queued";
  deadline = Infinity;
  echoed = false;
  completion: Fields | undefined;
  /** What was written for it last, and may be echoed. */
  echo: Uint8Array | undefined;
  /** What ends the data, and when it is written: behind a silence. */
  ending: { readonly at: number; readonly bytes: Uint8Array } | undefined;
  readonly form: Form;
  readonly values: Fields;
  readonly data: Uint8Array | undefined;
  readonly bytes: Uint8Array;
  readonly #plan: Plan;
  readonly #response: Fields[] = [];
  readonly #lines: string[] = [];
  #oks = 0;
  /** Why the module is about to refuse, if it has said so. */
  #reason: { readonly code: number; readonly explained: Explained | undefined } | undefined;

  /** @param client for a fetch: the client whose message it is */
  constructor(
    readonly handle: Handle,
    { form, values, data, bytes }: Checked,
    readonly client = 0,
  ) {
    this.form = form;
    this.values = values;
    this.data = data;
    this.bytes = bytes;
    this.#plan = planOf(form);
  }

  /** True if the outcome is reported on a line of its own, beside the final result code or instead of it, and is missing. */
  get owesCompletion(): boolean {
    return this.#plan.completion && this.completion === undefined && this.phase !== "queued";
  }

  /** True if the answer is whole: every OK and the completion, or a completion that is all there is. */
  get complete(): boolean {
    const { oks, completion } = this.#plan;
    if (this.completion && this.#oks === 0 && this.#isAll(this.completion)) return true;
    return oks > 0 && this.#oks >= oks && (!completion || this.completion !== undefined);
  }

  /** A completion without OK: a refusal; the outcome of any kind only where no OK is printed, and behind the data. */
  #isAll(completion: Fields): boolean {
    if (!this.#plan.bare) return false;
    return this.outcomeOf(completion) !== "done" || (this.#plan.oks === 0 && !this.awaitsPrompt);
  }

  get awaitsPrompt(): boolean {
    return this.phase === "awaiting-prompt";
  }

  /** What is to be looked for now. */
  get expected(): Expected {
    const { expectedPrompt: prompt, expectedResponse: response, echo } = this;
    return { prompt, isWord: this.#plan.isWord, response, echo };
  }

  /** The prompt, behind its OKs only, because it may be OK itself. */
  get expectedPrompt(): Uint8Array | undefined {
    return this.awaitsPrompt && this.#oks >= this.#plan.oksBeforePrompt ? this.#plan.prompt : undefined;
  }

  /** Lines of the answer that announce bytes. */
  get expectedResponse(): readonly Announcing[] | undefined {
    return this.awaitedResponse && this.#plan.announcing;
  }

  takeEcho(): void {
    this.echo = undefined;
    this.echoed = true;
  }

  /** True if the next final result code may be OK. */
  get awaitsOk(): boolean {
    return this.#oks < (this.awaitsPrompt ? this.#plan.oksBeforePrompt : this.#plan.oks);
  }

  /** True once the module had everything, command and data: it has said OK behind both, or told the outcome. */
  get accepted(): boolean {
    const { oks, oksBeforePrompt } = this.#plan;
    if (this.awaitsPrompt) return false;
    return oks > oksBeforePrompt ? this.#oks > oksBeforePrompt : this.completion !== undefined;
  }

  /** True if every final result code is in: the line is free, and nothing is left in the data state. */
  get awaitsOnlyCompletion(): boolean {
    const { oks, oksBeforeError } = this.#plan;
    return this.accepted && this.#oks >= oks && this.#oks > oksBeforeError;
  }

  /** How many final result codes may still come. An answer without any may still be an error. */
  get finalsMissing(): number {
    return Math.max(1, this.#plan.oks - this.#oks);
  }

  get answered(): boolean {
    return this.#response.length > 0 || this.#lines.length > 0;
  }

  /** The lines of the information text response that may come now. */
  get awaitedResponse(): Response | undefined {
    return this.#awaitsLines ? this.form.response : undefined;
  }

  get #awaitsLines(): boolean {
    return this.phase !== "queued" && !this.awaitsOnlyCompletion;
  }

  /** Takes a line of the information text response, if it is one. */
  takeResponse(line: ArrivedLine): boolean {
    if (!this.#awaitsLines) return false;
    if (this.form.printed) return this.#takePrinted(line);
    const response = this.awaitedResponse;
    // With a block behind it, it would have arrived with its block.
    const decoded = response && !response.block && line.read(response);
    if (!decoded) return this.#takeRow(line);
    this.addResponse(decoded.values, line.text);
    return true;
  }

  /** True while any line without a meaning of its own would be taken for the response. */
  get awaitsNameless(): boolean {
    return this.awaitedResponse?.prefix === "";
  }

  /** A line of the response that was framed by what it announces. */
  addResponse(values: Fields, text: string): void {
    this.#response.push(values);
    this.#lines.push(text);
  }

  /** A further line of a response: its values belong to the line before. */
  #takeRow(line: ArrivedLine): boolean {
    const head = this.#response.at(-1);
    return ((head && this.awaitedResponse?.rows) ?? []).some((row) => {
      const decoded = line.read(row);
      if (decoded) this.addToResponse(decoded.values, line.text);
      return decoded;
    });
  }

  addToResponse(values: Fields, text: string): void {
    this.#lines.push(text);
    const head = this.#response.pop();
    if (head) this.#response.push({ ...head, ...values });
  }

  /** A line that says why this command is about to be refused. */
  takeReason(family: Family, urc: Urc, values: Fields, text: string): void {
    this.#lines.push(text);
    const code = urc.cause === undefined ? undefined : values[urc.cause];
    if (typeof code !== "number") return;
    this.#reason = { code, explained: explain(family, tableOf(urc.layout, urc.cause), code) };
  }

  #takePrinted(line: ArrivedLine): boolean {
    if (!line.startsWith(`${this.form.command}:`)) return false;
    this.#lines.push(line.text);
    return true;
  }

  /** The fields of a completion of this command, if the line is one. */
  readCompletion(line: ArrivedLine): Fields | undefined {
    const { completion } = this.form;
    if (!completion || this.completion || this.phase === "queued") return undefined;
    const values = line.read(completion)?.values;
    if (!values) return undefined;
    for (const name of completion.match)
      if (values[name] !== undefined && values[name] !== this.values[name]) return undefined;
    return values;
  }

  takeCompletion(values: Fields, text: string): void {
    this.completion = values;
    this.#lines.push(text);
  }

  takeOk(): void {
    this.#oks++;
    this.#lines.push("OK");
  }

  /** The name of the outcome that the completion shows; `done` where there is none. */
  outcomeOf(values: Fields | undefined): string {
    if (!values) return "done";
    const { outcomes } = this.form;
    for (const name in outcomes) if (agrees(outcomes[name] as Outcome, values)) return name;
    return "failed";
  }

  settleComplete(family: Family): Settled {
    const outcome = this.outcomeOf(this.completion);
    return outcome === "done"
      ? this.#settled("done")
      : this.settleFailed(outcome, this.#moduleError(family, outcome));
  }

  /** Refused by a final result code. */
  settleRefused(family: Family, final: Final, text: string): Settled {
    this.#lines.push(text);
    const code = codeOf(final, text);
    const outcome = this.completion ? this.outcomeOf(this.completion) : "refused";
    return this.settleFailed(
      outcome === "done" ? "refused" : outcome,
      this.#moduleError(family, outcome, final, code),
    );
  }

  settleFailed(outcome: string, error: AtError): Settled {
    return { ...this.#settled(outcome), error };
  }

  /** Every line received so far. */
  get lines(): readonly string[] {
    return this.#lines;
  }

  #settled(outcome: string): Settled {
    const { handle, form, completion } = this;
    const lines = this.#lines;
    const response = this.#response;
    const { accepted } = this;
    return completion
      ? { type: "settled", handle, form, outcome, response, lines, accepted, completion }
      : { type: "settled", handle, form, outcome, response, lines, accepted };
  }

  #moduleError(family: Family, outcome: string, final?: Final, code?: number): ModuleError {
    const explained = this.#explain(family, final, code);
    const value = code ?? this.#reason?.code;
    const what = explained?.title ?? (outcome === "refused" ? "refused by the module" : inWords(outcome));
    return fault(ModuleError, this.form, outcome, `${what} (${this.#lines.join(" | ")})`, {
      lines: this.#lines,
      ...(value === undefined ? {} : { value }),
      ...(explained?.advice === undefined ? {} : { advice: explained.advice }),
    });
  }

  /** Looks the code up: the one behind the final result code, the one in front of it, or one of the completion's. */
  #explain(family: Family, final: Final | undefined, code: number | undefined): Explained | undefined {
    if (final?.codes !== undefined && code !== undefined) return explain(family, final.codes, code);
    if (this.#reason) return this.#reason.explained;
    const layout = this.form.completion?.layout ?? [];
    for (const { name } of fieldsOf(layout)) {
      const value = this.completion?.[name];
      const table = tableOf(layout, name);
      if (table !== undefined && typeof value === "number" && value !== 0)
        return explain(family, table, value);
    }
    return undefined;
  }
}

/** True if every field has the value, or one of the values, of this outcome. */
function agrees({ fields }: Outcome, values: Fields): boolean {
  for (const name in fields) {
    const wanted = fields[name];
    const value = values[name] as number | string;
    if (typeof wanted === "object" ? !wanted.includes(value) : wanted !== value) return false;
  }
  return true;
}

/** `notAuthorized` as "not authorized". */
function inWords(outcome: string): string {
  return outcome.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function codeOf(final: Final, text: string): number | undefined {
  const behind = text.slice(final.text.length).replace(/^:\s*/, "");
  return /^\d{1,6}$/.test(behind) ? Number(behind) : undefined;
}
