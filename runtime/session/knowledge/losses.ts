// A client has lost its connection: a line says so, the code that refused a command does, or the module was asked. In: the
// proof. Out: the client's new state, `lost` with the reason, and commands that end because their outcome cannot come any more.
//
// Every way ends here, so that `connected` is true only while it is. What casts a doubt without proving anything is told
// (`doubted`), and whoever owns the session asks. It refuses to know lines and time limits.

import { codesOf } from "../../codec/index.js";
import * as errors from "../../exchange/errors.js";
import type { ExchangeResult } from "../../exchange/exchange.js";
import { MEANINGS } from "../../exchange/outcome.js";
import { ModuleError } from "../../errors.js";
import type { Fields, Urc } from "../../model.js";
import type { Task } from "../command-queue.js";
import type { SessionState } from "../session-state.js";

export class Losses {
  readonly #state: SessionState;

  constructor(state: SessionState) {
    this.#state = state;
  }

  /** A line says so of a client, or of all; its states have moved. */
  takeUrc(urc: Urc, values: Fields, now: number): void {
    const cause = urc.cause === undefined ? undefined : (values[urc.cause] as number);
    const reason = this.#reasonOf(urc, cause);
    for (const client of this.#state.clients.concernedBy(urc, values)) this.#lose(client, reason, now, cause);
  }

  /** A command was refused, by a code that may say so; its clients have moved. */
  takeRefusal(task: Task, { error, refusedBy, completion }: ExchangeResult, now: number): void {
    if (!(error instanceof ModuleError)) return;
    const means = refusedBy?.means;
    const { clients } = this.#state;
    for (const client of clients.concernedBy(task.form, task.values)) {
      if (!clients.isConnected(client)) continue;
      if (means && MEANINGS[means].endsConnection) {
        this.#state.moveByLoss(client);
        this.#lose(client, `${refusedBy?.title ?? ""}, as AT${task.form.command} was told`, now);
      } else if (!completion && means !== "notSent" && clients.needsConnection(task.form)) {
        // A module that has restarted in silence knows no connection, and has no completion for the command.
        this.doubt(error.message);
      }
    }
  }

  /** The module was asked, and this is the state of the client. @param why for people, if it has lost its connection */
  conclude(client: number, state: string, why: string, now: number): void {
    const wasConnected = this.#state.clients.isConnected(client);
    this.#state.moveTo(client, state);
    if (wasConnected && !this.#state.clients.isConnected(client)) this.#lose(client, why, now);
  }

  /** Something has happened that happens to modules that have restarted, or lost a connection, and to others. */
  doubt(why: string): void {
    if (this.#state.clients.isAnyConnected) this.#state.tell({ type: "doubted", why });
  }

  /** The reason of a loss is the error of the operation that it killed. */
  explain(task: Task, result: ExchangeResult): ExchangeResult {
    const { clients } = this.#state;
    const client = result.error instanceof ModuleError ? clients.refusing(task.form, task.values) : undefined;
    const reason = client === undefined ? undefined : clients.lossOf(client);
    return reason === undefined ? result : { ...result, error: errors.connectionLost(task, reason) };
  }

  #lose(client: number, reason: string, now: number, cause?: number): void {
    const { clients, queue } = this.#state;
    clients.remember(client, reason);
    this.#state.tell({ type: "lost", client, reason, ...(cause === undefined ? {} : { cause }) });
    for (const task of queue.overConnectionOf(client)) this.#loseOutcome(task, reason, now);
  }

  /** One that was accepted has no outcome any more; of another, a refusal does not say what was sent before the loss. */
  #loseOutcome(task: Task, reason: string, now: number): void {
    if (task.isLineFree) this.#state.abandon(task, errors.connectionLost(task, reason), now);
    else task.doubt("outcome");
  }

  #reasonOf(urc: Urc, cause: number | undefined): string {
    const { family } = this.#state.dialect;
    const told = cause === undefined ? undefined : codesOf(family, urc.layout, urc.cause)?.[cause]?.title;
    const title = cause === undefined ? family.about?.urcs[urc.id] : undefined;
    return told ?? title ?? `${urc.prefix} ${cause ?? ""}`.trim();
  }
}
