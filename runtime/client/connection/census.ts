// Asks the module in which state each of its clients is, those of nobody among them, and tells the session what it says: at
// every connect, and when something casts a doubt on a connection that counts as one.
//
// It refuses to know what the states mean: the session tells `lost` of a client that turns out to have no connection.

import { ModuleError } from "../../errors.js";
import type { Family } from "../../model.js";
import { Observing } from "../../procedure/index.js";
import { prepareCommand } from "../../session/index.js";
import type { Driver } from "../link/driver.js";
import type { Lock } from "../link/lock.js";

/** How often the module must say the same before a connection counts as lost: a line may have been damaged. */
const ROUNDS = 2;

type States = ReadonlyMap<number, string>;

export class Census {
  readonly #family: Family;
  readonly #driver: Driver;
  readonly #lock: Lock;
  #isAsking = false;

  constructor(family: Family, driver: Driver, lock: Lock) {
    this.#family = family;
    this.#driver = driver;
    this.#lock = lock;
  }

  /** Whatever the module says of its clients is so. @throws AtError if it says nothing */
  async take(): Promise<void> {
    let states = await this.#ask();
    // Another client's connection is not lost for one answer.
    if (this.#contradicts(states)) states = await this.#ask();
    this.#conclude(states, "the module has no connection any more");
  }

  /** Asks again and again whether those that count as connected are; none of them is lost for one answer. */
  doubt(why: string): void {
    if (this.#isAsking || !this.#driver.session.clients.isAnyConnected) return;
    this.#isAsking = true;
    const asked = this.#lock.run(() => this.#confirm(why));
    // A module that does not answer is a matter of the session.
    void asked.catch(() => undefined).finally(() => (this.#isAsking = false));
  }

  async #confirm(why: string): Promise<void> {
    let states: States = new Map();
    for (let round = 0; round < ROUNDS; round++) {
      states = await this.#ask();
      if (!this.#contradicts(states)) return;
    }
    this.#conclude(states, `the module has no connection any more, as it says after this: ${why}`);
  }

  /** One of those that count as connected is not. */
  #contradicts(states: States): boolean {
    const { clients } = this.#driver.session;
    return [...states].some(
      ([client, state]) => clients.isConnected(client) && state !== clients.stateOf(client),
    );
  }

  async #ask(): Promise<States> {
    const observing = new Observing(this.#family);
    const { session } = this.#driver;
    for (let command = observing.next(); command; command = observing.next()) {
      const settled = await this.#driver.commandIn(session, prepareCommand(this.#family, command));
      if (settled.error && !(settled.error instanceof ModuleError)) throw settled.error;
      observing.settle(settled);
    }
    return observing.states;
  }

  #conclude(states: States, why: string): void {
    for (const [client, state] of states) this.#driver.conclude(client, state, why);
  }
}
