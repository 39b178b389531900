// Packet identifiers of one connection: the one that the host has typed, or the next where the family types none.

import type { IClientOptions } from "mqtt";

type Provider = NonNullable<IClientOptions["messageIdProvider"]>;

const MOST = 65_535;

export class MessageIds implements Provider {
  #wanted: number | undefined;
  #last = 0;

  /** The identifier of the next packet; nothing: any. */
  want(id: unknown): void {
    this.#wanted = typeof id === "number" && id > 0 ? id : undefined;
  }

  allocate(): number {
    this.#last = this.#wanted ?? (this.#last % MOST) + 1;
    this.#wanted = undefined;
    return this.#last;
  }

  getLastAllocated(): number {
    return this.#last;
  }

  /** The module has seen to it that no two packets share one. */
  register(): boolean {
    return true;
  }

  deallocate(): void {
    // Nothing is kept.
  }

  clear(): void {
    this.#wanted = undefined;
  }
}
