// The errors that a session refuses or settles commands with, in one place: what happened, to which command, what to do next.

import {
  LinkLostError,
  ProtocolError,
  TimeoutError,
  UsageError,
  type AtError,
  type ErrorDetails,
} from "../errors.js";
import type { Form } from "../model.js";
import type { Pending, Phase } from "./pending.js";

/** What is said of a command, in the words of all errors. */
export function fault<E extends AtError>(
  Kind: new (what: string, details: ErrorDetails) => E,
  { command, section }: Form,
  code: string,
  what: string,
  more?: Partial<ErrorDetails>,
): E {
  return new Kind(`AT${command}: ${what}`, { code, command, section, ...more });
}

export function wrongState(
  form: Form,
  client: number,
  state: string,
  allowed: readonly string[],
): UsageError {
  const more = { value: state, allowed: allowed.join(", ") };
  return fault(UsageError, form, "wrong-state", `client ${client} is ${state}`, more);
}

export function answerOutstanding(form: Form): ProtocolError {
  return fault(ProtocolError, form, "answer-outstanding", "the completion of an earlier one may still come", {
    advice: "disconnect and connect again",
  });
}

const MISSING: Record<Phase, string> = {
  queued: "not sent",
  "awaiting-prompt": "no prompt",
  "awaiting-answer": "no answer",
  "awaiting-completion": "no completion",
};

export function timedOut({ form, phase, lines }: Pending): TimeoutError {
  return fault(TimeoutError, form, "timeout", `${MISSING[phase]} in time`, { lines });
}

export function unexpectedFinal({ form, lines, awaitsPrompt }: Pending, text: string): ProtocolError {
  const instead = awaitsPrompt ? "the prompt" : "its answer";
  return fault(ProtocolError, form, "unexpected-final", `${text} instead of ${instead}`, { lines });
}

export function connectionLost({ form, lines }: Pending, reason: string): LinkLostError {
  return fault(LinkLostError, form, "connection-lost", `connection lost: ${reason}`, { lines });
}

export function linkLost({ form, lines }: Pending, reason: string): LinkLostError {
  return fault(LinkLostError, form, "link-lost", reason, { lines, advice: "open the link again" });
}

export function restarted({ form, lines }: Pending): LinkLostError {
  const more = { lines, advice: "set up and connect again" };
  return fault(LinkLostError, form, "module-restarted", "the module restarted", more);
}

export function silent(): AtError {
  return new LinkLostError("the module does not answer", {
    code: "module-silent",
    advice: "check power, wiring and baud rate, or reset the module",
  });
}
