// Messages that wait in a module until the host fetches them: numbered slots, one message in each.

import type { Family } from "../../model.js";
import type { Delivery } from "../print.js";

export class Slots {
  readonly #range: { readonly minimum: number; readonly maximum: number };
  /** Where a host names the client to fetch from, each client has slots of its own. */
  readonly #perClient: boolean;
  readonly #taken = new Map<string, Delivery>();

  constructor({ receive, forms }: Family) {
    const fetches = receive.kind === "fetch";
    this.#range = fetches ? receive.slots : { minimum: 0, maximum: -1 };
    this.#perClient = fetches && forms[receive.form]?.client !== undefined;
  }

  /** The slot that the message is put in; undefined if all are taken. */
  put(delivery: Delivery): number | undefined {
    for (let slot = this.#range.minimum; slot <= this.#range.maximum; slot++) {
      const key = this.#key(delivery.client, slot);
      if (this.#taken.has(key)) continue;
      this.#taken.set(key, delivery);
      return slot;
    }
    return undefined;
  }

  /** Takes the message out of its slot, which is free then. */
  take(client: number, slot: number): Delivery | undefined {
    const key = this.#key(client, slot);
    const delivery = this.#taken.get(key);
    this.#taken.delete(key);
    return delivery;
  }

  clear(): void {
    this.#taken.clear();
  }

  #key(client: number, slot: number): string {
    return this.#perClient ? `${client}:${slot}` : String(slot);
  }
}
