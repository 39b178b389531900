// What a session tells its owner. One closed union; `poll` yields one at a time until it is empty.

import type { ExchangeResult } from "../exchange/exchange.js";
import type { Message } from "../exchange/knowledge/messages.js";
import type { AnyForm, FamilyTypes, FormId, Item, Urc, UrcId } from "../model.js";

/** Names a command from `send` until it settles. */
export type Handle = number;

interface SettledForm<Types extends AnyForm, Id extends string> extends ExchangeResult<Types, Id> {
  readonly type: "settled";
  readonly handle: Handle;
}

/**
 * How a command ended. Without `error` its outcome is `done`. `id`, that of the form, tells response, completion and
 * outcomes.
 */
export type Settled<Types extends FamilyTypes = FamilyTypes, Id extends FormId<Types> = FormId<Types>> = {
  [Each in Id]: SettledForm<Types["forms"][Each], Each>;
}[Id];

interface FormProgress<Id extends string, Completion> {
  readonly type: "progress";
  readonly handle: Handle;
  readonly id: Id;
  readonly completion: Completion;
}

/** Forms that have a completion. */
type Completed<Types extends FamilyTypes> = {
  [Id in FormId<Types>]: [Types["forms"][Id]["completion"]] extends [never] ? never : Id;
}[FormId<Types>];

/** A command goes on: its completion reports what happened on the way. */
export type Progress<Types extends FamilyTypes = FamilyTypes> = {
  [Id in Completed<Types>]: FormProgress<Id, Types["forms"][Id]["completion"]>;
}[Completed<Types>];

interface ToldUrc<Id extends string, Values> extends Item<Id, Values> {
  readonly type: "urc";
  readonly urc: Urc;
  /** The line, for people; empty where it was a message. */
  readonly text: string;
}

/** An unsolicited result code that the session has no use for itself, or not alone. `id` tells its values. */
export type UrcEvent<Types extends FamilyTypes = FamilyTypes> = {
  [Id in UrcId<Types>]: ToldUrc<Id, Types["urcs"][Id]>;
}[UrcId<Types>];

/**
 * How sure the session is which answer belongs to which command. `leaving`: a data state is waited out. `draining`: quiet
 * is waited for. `probing`: read-only queries are asked. `dead`: nothing is sent any more.
 */
export type Alignment = "aligned" | "leaving" | "draining" | "probing" | "dead";

export type Issue =
  "unknown-line" | "unknown-value" | "late-answer" | "unexpected-final" | "incomplete-message" | "dropped";

export type SessionEvent<Types extends FamilyTypes = FamilyTypes> =
  | { readonly type: "write"; readonly bytes: Uint8Array }
  | Settled<Types>
  | Progress<Types>
  | Message
  | UrcEvent<Types>
  | { readonly type: "lost"; readonly client: number; readonly cause?: number; readonly reason: string }
  | { readonly type: "state"; readonly client: number; readonly from: string; readonly to: string }
  | { readonly type: "alignment"; readonly from: Alignment; readonly to: Alignment; readonly why: string }
  /** A client that counts as connected may be so no longer: the module should be asked (`Session.conclude`). */
  | { readonly type: "doubted"; readonly why: string }
  /** The module restarted: all that it knew is gone. */
  | { readonly type: "restarted"; readonly epoch: number }
  | { readonly type: "issue"; readonly issue: Issue; readonly text: string };
