// The wait for an answer that is owed: a completion that did not come in time may come later, and until then nothing is sent
// that it could be taken for. Who does not want to wait so long has the client disconnect and connect again
// (`reconnectAfter`): what was owed to the connection before falls with it.
//
// It refuses to know commands and connections: it watches the session, and calls.

import type { Driver } from "../link/driver.js";

export class Impatience {
  readonly #driver: Driver;
  readonly #client: number;
  readonly #seconds: number | undefined;
  readonly #reconnect: (seconds: number) => Promise<void>;
  #isWaiting = false;

  /** @param seconds none: as long as it takes */
  constructor(
    driver: Driver,
    client: number,
    seconds: number | undefined,
    reconnect: (seconds: number) => Promise<void>,
  ) {
    this.#driver = driver;
    this.#client = client;
    this.#seconds = seconds;
    this.#reconnect = reconnect;
  }

  /** A command has failed: if its answer is owed now, the wait begins. */
  watch(): void {
    if (this.#seconds === undefined || this.#isWaiting || !this.isOwed) return;
    this.#isWaiting = true;
    void this.#wait(this.#seconds).finally(() => (this.#isWaiting = false));
  }

  async #wait(seconds: number): Promise<void> {
    await this.#driver.pause(seconds * 1000, { holdsProcess: false });
    if (this.isOwed) await this.#reconnect(seconds);
  }

  get isOwed(): boolean {
    return this.#driver.session.owesTo(this.#client);
  }
}
