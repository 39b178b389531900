// How a command ends: what it leaves in the module's memory, where it moves its clients, and which parts of its answer say so.
//
// It refuses to know what a command does, and when its end is known.

import { isPerformedBy } from "../exchange/actions.js";
import type { Dialect } from "../exchange/dialect.js";
import { afterFailure, type Script } from "../exchange/script.js";
import type { Effect, OutcomeName } from "../model.js";
import type { Answering } from "./answering.js";
import type { ActionResult } from "./events.js";
import type { Received, Store } from "./memory/store.js";

export class Finishing {
  constructor(
    readonly dialect: Dialect,
    readonly store: Store,
    readonly answering: Answering,
  ) {}

  /** A command of which the end is known at once. */
  answer(received: Received, outcome: OutcomeName = "done"): void {
    if (outcome !== "done") this.answering.note(`AT${received.form.command}: ${outcome}`);
    this.answering.print(this.scriptOf(received).atOnce, received, undefined);
    this.finish(received, { outcome });
  }

  /** Says how a command ended of which the answer has begun. */
  finish(received: Received, result: ActionResult): void {
    const { form } = received;
    const done = result.outcome === "done";
    if (done && form.effect) this.#remember(form.effect, received);
    if (!isForBroker(received)) this.store.clear(received, form.effect?.clear);
    if (!done) this.store.clear(received, form.effect?.clearOnFailure);
    this.store.moveBy(received, done ? "done" : "failed");
    const script = this.scriptOf(received);
    const parts = done ? script.afterwards : afterFailure(form, script);
    if (done || parts.includes("completion")) this.answering.print(parts, received, result);
    // Without a completion, a final result code is all that can say no.
    else if (parts.length > 0) this.answering.refuse(result.outcome, received);
  }

  /** A setting is honoured, or told. */
  #remember(effect: Effect, received: Received): void {
    this.store.apply(effect, received);
    for (const [name, source] of Object.entries(effect.set ?? {})) {
      const { told, default: usual } = this.dialect.family.settings[name] ?? {};
      const value = this.store.valueOf(source, received);
      if (told !== undefined && value !== undefined && value !== usual)
        this.answering.note(`AT${received.form.command}: ${name} is remembered, and that is all: ${told}`);
    }
  }

  scriptOf(received: Received): Script {
    const { waiting, known } = this.dialect.shapeOf(received.form).scripts;
    return isForBroker(received) ? waiting : known;
  }
}

/** True if the broker decides how the command ends. */
function isForBroker({ form }: Received): boolean {
  return form.effect?.do !== undefined && isPerformedBy("broker", form.effect.do);
}
