// The MQTT client's machine inside the module: a table, and what follows from it. A miss is the error: `next` answers
// undefined if the table has no entry, and the caller decides whether that is a refusal or a surprise.

import type { Lifecycle } from "../model.js";

/** What may happen to a command. */
export type CommandEvent = "issued" | "done" | "failed";

export class Machine {
  readonly #lifecycle: Lifecycle;
  /** Every event that some state knows. */
  readonly #known: ReadonlySet<string>;
  readonly #names = new Map<string, Readonly<Record<CommandEvent, string>>>();

  constructor(lifecycle: Lifecycle) {
    this.#lifecycle = lifecycle;
    this.#known = new Set(Object.values(lifecycle.transitions).flatMap((row) => Object.keys(row)));
  }

  get initial(): string {
    return this.#lifecycle.initial;
  }

  /** The state after an event; undefined if the event cannot happen in this state. */
  next(state: string, event: string): string | undefined {
    // Inherited members such as `constructor` are no states.
    const to: unknown = this.#lifecycle.transitions[state]?.[event];
    return typeof to === "string" ? to : undefined;
  }

  /** The states in which an event may happen. Empty: the machine does not know the event, which is then always legal. */
  statesFor(event: string): string[] {
    return this.#lifecycle.states.filter((state) => this.next(state, event) !== undefined);
  }

  /** May this command be issued now? */
  isLegal(state: string, formId: string): boolean {
    return this.next(state, formId) !== undefined || !this.#known.has(formId);
  }

  /** What happened to a command, as the table names it. Each name is built once, because it is a key of every move. */
  eventOf(formId: string, what: CommandEvent): string {
    let names = this.#names.get(formId);
    if (!names) {
      names = { issued: formId, done: `${formId}:done`, failed: `${formId}:failed` };
      this.#names.set(formId, names);
    }
    return names[what];
  }
}
