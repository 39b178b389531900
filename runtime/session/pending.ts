// One command on its way: what was sent, what has come back, and whether that is all. No I/O, no clock.

import { toText, visible } from "../bytes.js";
import { ModuleError, type AtError } from "../errors.js";
import { codesOf, encodeCommand, fieldsOf, hasCompletion, readLine } from "../codec/index.js";
import type { Family, Fields, Final, Form } from "../model.js";
import type { Handle, Settled } from "./events.js";

export type Phase = "queued" | "awaiting-prompt" | "awaiting-answer" | "awaiting-completion";

export class Pending {
  phase: Phase = "queued";
  deadline = Infinity;
  echoed = false;
  completion: Fields | undefined;
  readonly bytes: Uint8Array;
  readonly #response: Fields[] = [];
  readonly #lines: string[] = [];
  #ok = false;

  /** @throws UsageError if a value is not legal: nothing has been written then */
  constructor(
    readonly handle: Handle,
    readonly form: Form,
    readonly values: Fields,
    readonly data: Uint8Array | undefined,
  ) {
    this.bytes = encodeCommand(form, values);
  }

  /** True if the outcome is reported on a line of its own, beside the final result code. */
  get hasCompletion(): boolean {
    return hasCompletion(this.form);
  }

  get complete(): boolean {
    return this.#ok && (!this.hasCompletion || this.completion !== undefined);
  }

  get accepted(): boolean {
    return this.#ok;
  }

  get answered(): boolean {
    return this.#response.length > 0 || this.#lines.length > 0;
  }

  /** Takes a line of the information text response, if it is one. */
  takeResponse(text: Uint8Array): boolean {
    if (this.#ok || this.phase === "queued") return false;
    const { form } = this;
    if (form.printed) return this.#takePrinted(text);
    const decoded = form.response && readLine(form.response, text);
    if (!decoded) return false;
    this.#response.push(decoded.values);
    this.#lines.push(visible(text));
    return true;
  }

  #takePrinted(text: Uint8Array): boolean {
    if (!toText(text).startsWith(`${this.form.command}:`)) return false;
    this.#lines.push(visible(text));
    return true;
  }

  /** The fields of a completion of this command, if the line is one. */
  readCompletion(text: Uint8Array): Fields | undefined {
    const { completion } = this.form;
    if (!completion || this.phase === "queued") return undefined;
    const values = readLine(completion, text)?.values;
    return values && completion.match.every((name) => values[name] === this.values[name])
      ? values
      : undefined;
  }

  takeCompletion(values: Fields, text: Uint8Array): void {
    this.completion = values;
    this.#lines.push(visible(text));
  }

  takeOk(): void {
    this.#ok = true;
    this.#lines.push("OK");
  }

  /** The name of the outcome that the completion shows; `done` where there is none. */
  outcomeOf(values: Fields | undefined): string {
    if (!values) return "done";
    const entries = Object.entries(this.form.outcomes ?? {});
    const found = entries.find(([, outcome]) =>
      Object.entries(outcome.fields).every(([name, value]) => values[name] === value),
    );
    return found ? found[0] : "failed";
  }

  settleComplete(family: Family): Settled {
    const outcome = this.outcomeOf(this.completion);
    return outcome === "done"
      ? this.#settled("done")
      : this.settleFailed(outcome, this.#moduleError(family, outcome, undefined, undefined));
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
    const base = {
      type: "settled",
      handle,
      form,
      outcome,
      response: this.#response,
      lines: this.#lines,
      accepted: this.#ok,
    } as const;
    return completion ? { ...base, completion } : base;
  }

  #moduleError(
    family: Family,
    outcome: string,
    final: Final | undefined,
    code: number | undefined,
  ): ModuleError {
    const explained = this.#explain(family, final, code);
    const what = explained?.title ?? (outcome === "refused" ? "refused by the module" : inWords(outcome));
    return new ModuleError(
      `AT${this.form.command}: ${what} (${this.#lines.join(" | ")}; section ${this.form.section})`,
      {
        code: outcome,
        command: this.form.command,
        section: this.form.section,
        lines: this.#lines,
        ...(code === undefined ? {} : { value: code }),
        ...(explained?.advice === undefined ? {} : { advice: explained.advice }),
      },
    );
  }

  /** Looks the code up: the one behind the final result code, or one of the completion's. */
  #explain(
    family: Family,
    final: Final | undefined,
    code: number | undefined,
  ): { title: string; advice?: string } | undefined {
    if (final?.codes !== undefined && code !== undefined) return family.codes[final.codes]?.[code];
    const layout = this.form.completion?.layout ?? [];
    for (const { name } of fieldsOf(layout)) {
      const value = this.completion?.[name];
      const codes = codesOf(family, layout, name);
      if (codes && typeof value === "number" && value !== 0) return codes[value];
    }
    return undefined;
  }
}

/** `notAuthorized` as "not authorized". */
function inWords(outcome: string): string {
  return outcome.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function codeOf(final: Final, text: string): number | undefined {
  const behind = text.slice(final.text.length).replace(/^:\s*/, "");
  return /^\d{1,6}$/.test(behind) ? Number(behind) : undefined;
}

/** The final result code that a line is, if it is one. `+CME ERROR` needs something behind it. */
export function finalOf(family: Family, text: string): Final | undefined {
  return family.finals.find((final) =>
    final.codes === undefined
      ? text === final.text
      : text.startsWith(`${final.text}:`) && text.length > final.text.length + 1,
  );
}
