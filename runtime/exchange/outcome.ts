// What an answer means: the outcome that a completion shows, and the error that explains a refusal.

import { explain, fieldsOf, tableOf, type Explained } from "../codec/index.js";
import { ModuleError } from "../errors.js";
import type { CodeMeaning, Family, Fields, Final, Form, Outcome, OutcomeName } from "../model.js";
import { commandError, type Asked } from "./errors.js";

/** How a command ends: as its completion says, refused by a final result code, or lost with the connection or the link. */
export type Ending = OutcomeName | "refused" | "lost";

/** Those that say no. */
export type Failure = Exclude<Ending, "done" | "progress" | "lost">;

export function isFailure(outcome: OutcomeName): outcome is Exclude<OutcomeName, "done" | "progress"> {
  return outcome !== "done" && outcome !== "progress";
}

/** Each ending in words, for people. */
const WORDS: Readonly<Record<Ending, string>> = {
  done: "done",
  progress: "not finished",
  failed: "failed",
  timeout: "timeout",
  occupied: "occupied",
  invalid: "invalid",
  noNetwork: "no network",
  dns: "host name not found",
  closedByServer: "closed by server",
  unacceptableProtocolVersion: "unacceptable protocol version",
  identifierRejected: "identifier rejected",
  serverUnavailable: "server unavailable",
  badUserNameOrPassword: "bad user name or password",
  notAuthorized: "not authorized",
  handshakeFailed: "handshake failed",
  busy: "busy",
  notConnected: "not connected",
  refused: "refused by the module",
  lost: "lost",
};

interface MeaningTraits {
  /** There is no connection after it. */
  readonly endsConnection: boolean;
  /** What the command sends may have reached the broker. */
  readonly maySend: boolean;
}

/** What follows from a code (`Code.means`). */
export const MEANINGS: Readonly<Record<CodeMeaning, MeaningTraits>> = {
  notSent: { endsConnection: false, maySend: false },
  maybeSent: { endsConnection: false, maySend: true },
  notConnected: { endsConnection: true, maySend: false },
  lost: { endsConnection: true, maySend: true },
};

/** Why the module is about to refuse, as a line before the final result code has said. */
export interface Reason {
  readonly code: number;
  readonly explained: Explained | undefined;
}

/** The final result code that refuses, and the number after it. */
export interface LastWord {
  readonly final: Final;
  readonly code: number | undefined;
}

export interface Refused extends Asked {
  readonly completion: Fields | undefined;
  readonly reason: Reason | undefined;
  readonly last: LastWord | undefined;
}

/** The first outcome of the table whose fields all agree; `failed` if there is none. */
export function outcomeOf({ outcomes = {} }: Form, values: Fields): OutcomeName {
  for (const name in outcomes) {
    const outcome = outcomes[name as OutcomeName];
    if (outcome && agrees(outcome, values)) return name as OutcomeName;
  }
  return "failed";
}

export function moduleError(told: Refused, code: Failure, explained: Explained | undefined): ModuleError {
  const { form, lines, reason, last } = told;
  const value = last?.code ?? reason?.code;
  const what = explained?.title ?? WORDS[code];
  return commandError(ModuleError, form, code, `${what} (${lines.join(" | ")})`, {
    lines,
    ...(value === undefined ? {} : { value }),
    ...(explained?.advice === undefined ? {} : { advice: explained.advice }),
  });
}

/** Looks a code up: the one after the final result code, the one before it, or one of the completion's. */
export function explanationOf(
  family: Family,
  { form, completion, reason, last }: Refused,
): Explained | undefined {
  if (last?.final.codes !== undefined && last.code !== undefined)
    return explain(family, last.final.codes, last.code);
  if (reason) return reason.explained;
  const layout = form.completion?.layout ?? [];
  for (const { name } of fieldsOf(layout)) {
    const value = completion?.[name];
    const table = tableOf(layout, name);
    if (table !== undefined && typeof value === "number" && value !== 0) return explain(family, table, value);
  }
  return undefined;
}

/** Every field has the value, or one of the values, of this outcome. */
function agrees({ fields }: Outcome, values: Fields): boolean {
  for (const name in fields) {
    const wanted = fields[name];
    const value = values[name] as number | string;
    if (typeof wanted === "object" ? !wanted.includes(value) : wanted !== value) return false;
  }
  return true;
}

/** The number after a final result code, if there is one. */
export function codeOf(final: Final, text: string): number | undefined {
  const digits = text.slice(final.text.length).replace(/^:\s*/, "");
  return /^\d{1,6}$/.test(digits) ? Number(digits) : undefined;
}
