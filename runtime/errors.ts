// The errors of the public calls. Each names the guilty party by its class and carries a stable `code`, what was
// wrong, what would have been right, where the manual says so, and what to do next. Never a secret: a value of a
// field marked secret is replaced before it gets here.
//
// Every code has a row in the page of errors (generated/reference/errors.md), which says what causes it and what to do.

import type { OutcomeName } from "./model.js";

/** What a caller can do wrong. Nothing was written. */
export type UsageCode =
  | "bad-spec"
  | "bad-url"
  | "client-in-use"
  | "empty-topic"
  | "ended"
  | "forbidden-byte"
  | "forbidden-character"
  | "forbidden-pattern"
  | "line-too-long"
  | "missing"
  | "missing-data"
  | "missing-package"
  | "not-a-member"
  | "not-connected"
  | "not-text"
  | "out-of-range"
  | "payload-staged"
  | "re-entered"
  | "rule"
  | "tls-unsupported"
  | "transport-in-use"
  | "unexpected-data"
  | "unknown-field"
  | "unknown-form"
  | "unknown-option"
  | "wildcard"
  | "wrong-length"
  | "wrong-pattern"
  | "wrong-size"
  | "wrong-state"
  | "wrong-type";

/** How the module, or the broker through it, can refuse. */
export type RefusalCode = Exclude<OutcomeName, "done" | "progress"> | "refused" | "subscription-rejected";

/** How what arrived can contradict the tables. */
export type ProtocolCode =
  "answer-outstanding" | "mismatch" | "not-a-command" | "unexpected-final" | "unknown-command";

/** How the link, or the connection over it, can end. */
export type LinkCode =
  "connection-lost" | "link-failed" | "link-lost" | "module-restarted" | "module-silent" | "reset-needed";

export type ErrorCode = UsageCode | RefusalCode | ProtocolCode | LinkCode | "timeout";

/** What every error of this package can tell besides its message. */
export interface ErrorDetails {
  /** Stable, for programs. */
  readonly code: ErrorCode;
  /** The command as on the wire, or the public call. */
  readonly command?: string;
  readonly field?: string;
  /** Where a spec is wrong: a JSON pointer into it. */
  readonly pointer?: string;
  readonly value?: unknown;
  /** What would have been accepted. */
  readonly allowed?: string;
  /** Section of the family's manual. */
  readonly section?: string;
  /** Lines received for this command, as text. */
  readonly lines?: readonly string[];
  /** What to do next. */
  readonly advice?: string;
}

/** Base of all errors of this package. */
export class AtError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  /** For a publish: `failed` (nothing reached the broker) or `unknown` (it may have). */
  outcome?: "failed" | "unknown";

  /** @param what stands before what the details say: `WHAT, allowed: ... (section ...); ADVICE` */
  constructor(what: string, details: ErrorDetails) {
    const { allowed, section, advice } = details;
    const limits = allowed === undefined ? "" : `, allowed: ${allowed}`;
    const where = section === undefined ? "" : ` (section ${section})`;
    super(what + limits + where + (advice === undefined ? "" : `; ${advice}`));
    this.name = new.target.name;
    this.code = details.code;
    this.details = details;
  }
}

/** The caller asked for something that cannot be sent. Nothing was written. */
export class UsageError extends AtError {}

/** The module, or the broker through it, refused. */
export class ModuleError extends AtError {}

/** What arrived contradicts the family's tables. */
export class ProtocolError extends AtError {}

/** No answer within the time that the manual gives. */
export class TimeoutError extends AtError {}

/** The link to the module closed, or the module restarted. */
export class LinkLostError extends AtError {}
