// What follows from the sequences in which a form's answer may come: how many OKs there are and where they stand, and
// whether an outcome is reported on a line of its own. Both ends ask; computed once for each form.
//
// The order on the line is followed where it decides something (an OK in front of a prompt is not one behind it), and
// not where it decides nothing: modules print a completion before or behind their OK as it happens.

import { toBytes } from "../bytes.js";
import { announcesPayload, linesOf } from "../codec/index.js";
import type { AnswerPart, Form, Line } from "../model.js";

export interface Plan {
  /** How many OKs an answer that went well has; 0 where the completion alone says how it went. */
  readonly oks: number;
  /** Of these, how many stand in front of the prompt. */
  readonly oksBeforePrompt: number;
  /** The most OKs that may stand in front of an error. */
  readonly oksBeforeError: number;
  /** True if the outcome of a command that was taken is reported by a completion; some forms have one only to refuse. */
  readonly completion: boolean;
  /** The prompt, and whether it is a word. */
  readonly prompt: Uint8Array | undefined;
  readonly isWord: boolean;
  /** Lines of the response that announce bytes. */
  readonly announcing: readonly Line[];
  /** True if a completion without any final result code may be all that comes. */
  readonly bare: boolean;
}

type Parts = readonly AnswerPart[];

const plans = new WeakMap<Form, Plan>();

export function planOf(form: Form): Plan {
  const known = plans.get(form);
  if (known) return known;
  const plan = makePlan(form);
  plans.set(form, plan);
  return plan;
}

function makePlan({ answers, data, response }: Form): Plan {
  const successes = successesOf(answers);
  const prompting = answers.filter((parts) => parts.includes("prompt"));
  return {
    oks: most(successes.map(oksIn)),
    oksBeforePrompt: most(prompting.map((parts) => oksIn(parts.slice(0, parts.indexOf("prompt"))))),
    oksBeforeError: most(answers.filter(isRefused).map(oksIn)),
    prompt: data && toBytes(data.prompt),
    isWord: data !== undefined && isWord(data.prompt),
    announcing: linesOf(response).filter(announcesPayload),
    completion: successes.some((parts) => parts.includes("completion")),
    bare: answers.some((parts) => !isRefused(parts) && oksIn(parts) === 0 && parts.includes("completion")),
  };
}

/** The sequences of commands that were taken: those with OK or, where none has one, those without an error. */
export function successesOf(answers: readonly Parts[]): readonly Parts[] {
  const taken = answers.filter((parts) => !isRefused(parts));
  const withOk = taken.filter((parts) => oksIn(parts) > 0);
  return withOk.length > 0 ? withOk : taken;
}

/** A word is a prompt only as a whole line: CONNECT is, CONNECTED is not. A sign stands in front of what follows. */
export function isWord(prompt: string): boolean {
  return /[A-Za-z0-9]$/.test(prompt);
}

function isRefused(parts: Parts): boolean {
  return parts.includes("error") || parts.includes("cme");
}

function oksIn(parts: Parts): number {
  return parts.filter((part) => part === "ok").length;
}

function most(numbers: readonly number[]): number {
  return Math.max(0, ...numbers);
}
