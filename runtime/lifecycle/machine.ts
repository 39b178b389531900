// The MQTT client's machine inside the module: a table, and what follows from it. A miss is the error: `next` answers
// undefined where the table has no entry, and whoever asked decides whether that is a refusal or a surprise.

import type { Lifecycle } from "../model.js";

/** The state after an event; undefined if the event cannot happen in this state. */
export function next(lifecycle: Lifecycle, state: string, event: string): string | undefined {
  const row = lifecycle.transitions[state];
  return row && Object.hasOwn(row, event) ? row[event] : undefined;
}

/** The states in which an event may happen. Empty: the machine does not know it, it is legal always. */
export function statesFor(lifecycle: Lifecycle, event: string): string[] {
  return Object.keys(lifecycle.states).filter((state) => next(lifecycle, state, event) !== undefined);
}

/** May this command be issued now? */
export function isLegal(lifecycle: Lifecycle, state: string, formId: string): boolean {
  const states = statesFor(lifecycle, formId);
  return states.length === 0 || states.includes(state);
}

/** What happened to a command, as the machine names it. */
export function eventOf(formId: string, what: "issued" | "done" | "failed"): string {
  return what === "issued" ? formId : `${formId}:${what}`;
}
