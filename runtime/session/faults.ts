// The errors that a session settles commands with, in one place: what happened, to which command, what to do next.

import { LinkLostError, ProtocolError, TimeoutError, UsageError, type AtError } from "../errors.js";
import type { Form } from "../model.js";
import type { Pending, Phase } from "./pending.js";

export function wrongState(
  form: Form,
  client: number,
  state: string,
  allowed: readonly string[],
): UsageError {
  const states = allowed.join(", ");
  const message = `AT${form.command}: client ${client} is ${state}, allowed: ${states} (section ${form.section})`;
  return new UsageError(message, { code: "wrong-state", ...subject(form), value: state, allowed: states });
}

export function answerOutstanding(form: Form): ProtocolError {
  return new ProtocolError(
    `AT${form.command}: an earlier one was given up and its completion may still come`,
    {
      code: "answer-outstanding",
      ...subject(form),
      advice: "disconnect and connect again",
    },
  );
}

const MISSING: Record<Phase, string> = {
  queued: "not sent",
  "awaiting-prompt": "no prompt",
  "awaiting-answer": "no answer",
  "awaiting-completion": "no completion",
};

export function timedOut({ form, phase, lines }: Pending): TimeoutError {
  const message = `AT${form.command}: ${MISSING[phase]} in time (section ${form.section})`;
  return new TimeoutError(message, { code: "timeout", ...subject(form), lines });
}

export function unexpectedFinal({ form, lines, awaitsPrompt }: Pending, text: string): ProtocolError {
  const instead = awaitsPrompt ? "the prompt" : "its answer";
  return new ProtocolError(`AT${form.command}: ${text} instead of ${instead}`, {
    code: "unexpected-final",
    ...subject(form),
    lines,
  });
}

export function connectionLost({ form, lines }: Pending, reason: string): LinkLostError {
  return new LinkLostError(`AT${form.command}: connection lost: ${reason}`, {
    code: "connection-lost",
    ...subject(form),
    lines,
  });
}

export function linkLost({ form, lines }: Pending, reason: string): LinkLostError {
  return new LinkLostError(`AT${form.command}: ${reason}`, {
    code: "link-lost",
    ...subject(form),
    lines,
    advice: "open the link again",
  });
}

export function restarted({ form, lines }: Pending): LinkLostError {
  return new LinkLostError(`AT${form.command}: the module restarted`, {
    code: "module-restarted",
    ...subject(form),
    lines,
    advice: "set up and connect again",
  });
}

export function silent(): AtError {
  return new LinkLostError("the module does not answer", {
    code: "module-silent",
    advice: "check power, wiring and baud rate, or reset the module",
  });
}

function subject(form: Form): { command: string; section: string } {
  return { command: form.command, section: form.section };
}
