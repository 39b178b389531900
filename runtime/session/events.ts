// What a session tells its owner. One closed union; `poll` yields one at a time until it is empty.

import type { AtError } from "../errors.js";
import type { Fields, Form, Urc } from "../model.js";

/** Names a command from `send` until it settles. */
export type Handle = number;

/** How a command ended. Without `error` its outcome is `done`. */
export interface Settled {
  readonly type: "settled";
  readonly handle: Handle;
  readonly form: Form;
  /** `done`, or why not: an outcome of the table, `refused`, `timeout`, `lost`. */
  readonly outcome: string;
  /** The lines of the information text response. */
  readonly response: readonly Fields[];
  readonly completion?: Fields;
  /** Every line that was received for it, as text; for people. */
  readonly lines: readonly string[];
  /** True once the module had everything: command and data. Then a failure may still have had an effect. */
  readonly accepted: boolean;
  readonly error?: AtError;
}

/** A message from the broker, whatever number of lines it took. */
export interface Message {
  readonly type: "message";
  readonly client: number;
  readonly topic: Uint8Array;
  readonly payload: Uint8Array;
  readonly messageId?: number;
}

export type Alignment = "aligned" | "leaving" | "draining" | "probing" | "dead";

export type Issue =
  | "unknown-line"
  | "unknown-value"
  | "late-answer"
  | "unexpected-final"
  | "incomplete-message"
  | "dropped"
  | "unexpected-event";

export type SessionEvent =
  | { readonly type: "write"; readonly bytes: Uint8Array }
  | Settled
  | { readonly type: "progress"; readonly handle: Handle; readonly completion: Fields }
  | Message
  | { readonly type: "urc"; readonly urc: Urc; readonly values: Fields; readonly text: string }
  | { readonly type: "lost"; readonly client: number; readonly cause?: number; readonly reason: string }
  | { readonly type: "state"; readonly client: number; readonly from: string; readonly to: string }
  | { readonly type: "alignment"; readonly from: Alignment; readonly to: Alignment; readonly why: string }
  /** The module restarted: all that it knew is gone. */
  | { readonly type: "restarted"; readonly epoch: number }
  | { readonly type: "issue"; readonly issue: Issue; readonly text: string };
