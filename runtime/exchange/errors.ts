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

/** A command that was given up. */
export interface Left extends Asked {
  /** How the module leaves the data state that it may be in. */
  readonly leaving?: { readonly needsReset?: true } | undefined;
}

const RESET = "reset the module; if it prints nothing when it starts, open the link again";

function adviceFor({ leaving }: Left): { advice?: string } {
  return leaving?.needsReset ? { advice: RESET } : {};
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
export function timedOut(asked: Left, missing: string): TimeoutError {
  const { form, lines } = asked;
  return commandError(TimeoutError, form, "timeout", `${missing} in time`, { lines, ...adviceFor(asked) });
}

/** @param wanted what should have come instead of this final result code */
export function unexpectedFinal(asked: Left, text: string, wanted: string): ProtocolError {
  const { form, lines } = asked;
  const what = `${text} instead of ${wanted}`;
  return commandError(ProtocolError, form, "unexpected-final", what, { lines, ...adviceFor(asked) });
}

/** The answer came behind a damaged message or a loss of the connection. */
export function doubtful({ form, lines }: Asked): ProtocolError {
  const what = `the answer (${lines.join(" | ")}) proves nothing: a damaged line, or a lost connection, stands in front of it`;
  return commandError(ProtocolError, form, "mismatch", what, { lines });
}

export function unexpectedPrompt({ form, lines }: Asked): ProtocolError {
  return commandError(ProtocolError, form, "mismatch", "a prompt instead of its answer", { lines });
}

/** The module may be waiting for the data of an earlier command, and nothing says when it stops. */
export function resetNeeded(): LinkLostError {
  return new LinkLostError("the module may be waiting for data: what is sent now would become a part of it", {
    code: "reset-needed",
    advice: RESET,
  });
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
