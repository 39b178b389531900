// What a log is found to show: steps that were wrong, with the likely cause, what to do next, and where the manual says so.

export type FindingCode =
  /** Typographic quotes, as a PDF has them. */
  | "curly-quotes"
  /** Sent before the command before it was answered. */
  | "sent-early"
  /** Sent after OK, before the outcome that it needs. */
  | "outcome-not-awaited"
  /** The parameters fit no form of the command. */
  | "wrong-parameters"
  /** A value that its table forbids. */
  | "wrong-value"
  /** More or fewer bytes than announced. */
  | "wrong-length"
  /** Data was written, and no prompt had asked for it. */
  | "no-prompt"
  /** The state of the client forbids it. */
  | "wrong-state"
  /** Ended before its outcome was told: OK is no delivery. */
  | "ok-taken-for-delivery"
  /** Refused, by a code or in a word. */
  | "refused"
  | "no-answer"
  | "no-outcome"
  | "connection-lost"
  | "module-restarted";

export interface Finding {
  readonly line: number;
  readonly time?: string;
  readonly port?: string;
  readonly code: FindingCode;
  /** `note`: worth to know, and no step that was wrong. */
  readonly severity: "error" | "note";
  /** The command line, or the line of the module, without secrets. */
  readonly text: string;
  readonly cause: string;
  readonly advice?: string;
  /** Of the family's manual. */
  readonly section?: string;
}
