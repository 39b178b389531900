// The errors that commands are refused or settled with, in one place: what happened, to which command, what to do next.

import {
  LinkLostError,
  ProtocolError,
  TimeoutError,
  UsageError,
  type AtError,
  type ErrorCode,
  type ErrorDetails,
} from "../errors.js";
import type { Form } from "../model.js";

/** A command, and every line that was received for it. */
export interface Asked {
  readonly form: Form;
  readonly lines: readonly string[];
}

/** What is said of a command, in the words of all errors. */
export function commandError<E extends AtError>(
  Kind: new (what: string, details: ErrorDetails) => E,
  { command, section }: Form,
  code: ErrorCode,
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
  return commandError(UsageError, form, "wrong-state", `client ${client} is ${state}`, more);
}

export function answerOutstanding({ form }: Pick<Asked, "form">): ProtocolError {
  const what = "the completion of an earlier one may still come";
  return commandError(ProtocolError, form, "answer-outstanding", what, {
    advice: "disconnect and connect again",
  });
}

/** @param missing what has not come: `no prompt`, `no answer`, ... */
export function timedOut({ form, lines }: Asked, missing: string): TimeoutError {
  return commandError(TimeoutError, form, "timeout", `${missing} in time`, { lines });
}

/** @param wanted what should have come instead of this final result code */
export function unexpectedFinal({ form, lines }: Asked, text: string, wanted: string): ProtocolError {
  return commandError(ProtocolError, form, "unexpected-final", `${text} instead of ${wanted}`, { lines });
}

export function connectionLost({ form, lines }: Asked, reason: string): LinkLostError {
  return commandError(LinkLostError, form, "connection-lost", `connection lost: ${reason}`, { lines });
}

export function linkLost({ form, lines }: Asked, reason: string): LinkLostError {
  // It is no fault of the command, which may be any: its name and section would mislead.
  return new LinkLostError(`the link to the module is gone: ${reason}`, {
    code: "link-lost",
    command: form.command,
    lines,
    advice: "open the link again",
  });
}

export function restarted({ form, lines }: Asked): LinkLostError {
  const more = { lines, advice: "set up and connect again" };
  return commandError(LinkLostError, form, "module-restarted", "the module restarted", more);
}

export function silent(): LinkLostError {
  return new LinkLostError("the module does not answer", {
    code: "module-silent",
    advice: "check power, wiring and baud rate, or reset the module",
  });
}
