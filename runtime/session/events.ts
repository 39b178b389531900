// What a session tells its owner. One closed union; `poll` yields one at a time until it is empty.

import type { ExchangeResult } from "../exchange/exchange.js";
import type { Fields, Urc } from "../model.js";

/** Names a command from `send` until it settles. */
export type Handle = number;

/** How a command ended. Without `error` its outcome is `done`. */
export interface Settled extends ExchangeResult {
  readonly type: "settled";
  readonly handle: Handle;
}

/** A message from the broker, whatever number of lines it took. */
export interface Message {
  readonly type: "message";
  readonly client: number;
  readonly topic: Uint8Array;
  readonly payload: Uint8Array;
  readonly messageId?: number;
  /** The URC that completed it, or announced it, and its values; those of all parts if it came in parts. */
  readonly urc: Urc;
  readonly values: Fields;
}

/**
 * How sure the session is which answer belongs to which command. `leaving`: a data state is waited out. `draining`: quiet
 * is waited for. `probing`: read-only queries are asked. `dead`: nothing is sent any more.
 */
export type Alignment = "aligned" | "leaving" | "draining" | "probing" | "dead";

export type Issue =
  "unknown-line" | "unknown-value" | "late-answer" | "unexpected-final" | "incomplete-message" | "dropped";

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
