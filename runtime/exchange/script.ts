// In which order the module's end prints the parts of an answer: what comes before the prompt, what can be said before the
// outcome is known, and what follows from the outcome. Read from the same sequences as the host's states
// (answer-automaton.ts).

import type { AnswerPart, Form } from "../model.js";
import { successesOf } from "./answer-automaton.js";

export interface Script {
  readonly beforePrompt: readonly AnswerPart[];
  /** After the prompt and the data, before the outcome is known. */
  readonly atOnce: readonly AnswerPart[];
  readonly afterwards: readonly AnswerPart[];
}

/** The scripts of a form: for an outcome that somebody else decides, and for one that is known at once. */
export interface Scripts {
  /** The last OK waits for the outcome if no completion tells it. */
  readonly waiting: Script;
  readonly known: Script;
}

export function scriptsOf(form: Form): Scripts {
  return { waiting: scriptOf(form, true), known: scriptOf(form, false) };
}

function scriptOf(form: Form, waits: boolean): Script {
  const parts = successOf(form);
  const start = parts.indexOf("prompt") + 1;
  const rest = parts.slice(start);
  const told = rest.indexOf("completion");
  const at = told >= 0 ? told : waits ? Math.max(0, rest.lastIndexOf("ok")) : rest.length;
  return {
    beforePrompt: parts.slice(0, Math.max(0, start - 1)),
    atOnce: rest.slice(0, at),
    afterwards: rest.slice(at),
  };
}

/** What is printed after a failure: with an error after the completion if the form has such an answer. */
export function afterFailure(form: Form, { atOnce, afterwards }: Script): readonly AnswerPart[] {
  const refused = form.answers
    .map((parts) => parts.slice(parts.indexOf("prompt") + 1))
    .find((parts) => parts.includes("completion") && parts.at(-1) === "error" && begins(parts, atOnce));
  return refused ? refused.slice(atOnce.length) : afterwards;
}

/** Without prompt and response: how a command is taken whose completion says no. */
export function takenParts(form: Form): readonly AnswerPart[] {
  return successOf(form).filter((part) => part === "ok" || part === "completion");
}

function successOf(form: Form): readonly AnswerPart[] {
  const all = successesOf(form.answers);
  const reporting = all.find((parts) => parts.includes("response"));
  return (form.effect?.line ? reporting : undefined) ?? all[0] ?? ["ok"];
}

function begins(parts: readonly AnswerPart[], head: readonly AnswerPart[]): boolean {
  return head.every((part, i) => parts[i] === part);
}
