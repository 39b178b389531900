// The MQTT client's machine inside the module: a table, and what follows from it. A miss is the error: `next` answers
// undefined where the table has no entry, and whoever asked decides whether that is a refusal or a surprise.

import type { Lifecycle } from "../model.js";

/** The state after an event; undefined if the event cannot happen in this state. */
export function next(lifecycle: Lifecycle, state: string, event: string): string | undefined {
  // What an object has from its prototype is no text.
  const to: unknown = lifecycle.transitions[state]?.[event];
  return typeof to === "string" ? to : undefined;
}

/** The states in which an event may happen. Empty: the machine does not know it, it is legal always. */
export function statesFor(lifecycle: Lifecycle, event: string): string[] {
  return lifecycle.states.filter((state) => next(lifecycle, state, event) !== undefined);
}

/** May this command be issued now? */
export function isLegal(lifecycle: Lifecycle, state: string, formId: string): boolean {
  return next(lifecycle, state, formId) !== undefined || !eventsOf(lifecycle).has(formId);
}

/** Every event that the machine knows in any state; gathered once for each machine. */
const known = new WeakMap<Lifecycle, ReadonlySet<string>>();

function eventsOf(lifecycle: Lifecycle): ReadonlySet<string> {
  const found = known.get(lifecycle);
  if (found) return found;
  const rows = lifecycle.states.map((state) => lifecycle.transitions[state] ?? {});
  const events = new Set(rows.flatMap((row) => Object.keys(row)));
  known.set(lifecycle, events);
  return events;
}

/** The three events of a form. Kept, because a text that is put together anew is a slow key. */
const events = new Map<string, { readonly issued: string; readonly done: string; readonly failed: string }>();

/** What happened to a command, as the machine names it. */
export function eventOf(formId: string, what: "issued" | "done" | "failed"): string {
  let names = events.get(formId);
  if (!names) {
    names = { issued: formId, done: `${formId}:done`, failed: `${formId}:failed` };
    events.set(formId, names);
  }
  return names[what];
}
