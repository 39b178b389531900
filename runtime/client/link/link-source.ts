// Where a driver has its link from: one that was given and is used until it is lost, or one that is opened when something needs
// it, and opened again when something needs it after a loss.
//
// Nothing is opened ahead or tried again by itself: whoever needs the link gets it, or the error of this one attempt, and may ask
// again. It refuses to know what the link is needed for.

import { LinkLostError } from "../../errors.js";
import type { Transport, TransportOpener, TransportSource } from "../../transport/transport.js";
import { TRANSPORT } from "../../usage.js";

/** Milliseconds that an opener may take; a transport that comes later is closed. */
export const OPEN_LIMIT = 30_000;

const CLOSED_HERE = "closed by this end";

export interface LinkUser {
  /** There is a link, and nothing has come over it yet. */
  readonly onOpen: () => void;
  readonly onData: (bytes: Uint8Array) => void;
  /** The link is gone. */
  readonly onLost: (reason: string) => void;
}

/** Whoever waits for the link: one of the two is called, once. */
export interface Waiter {
  readonly run: () => void;
  readonly fail: (reason: unknown) => void;
}

export class LinkSource {
  readonly #user: LinkUser;
  readonly #source: TransportSource;
  #transport: Transport | undefined;
  /** Why the latest link ended. */
  #reason = "it is not open";
  /** No link will be opened any more. */
  #isSealed = false;
  #waiters: Waiter[] = [];
  /** The attempt to open a link that is under way: its timer. */
  #attempt: ReturnType<typeof setTimeout> | undefined;
  /** The end of the link before: a device is opened after it was closed. */
  #closing: Promise<unknown> = Promise.resolve();

  constructor(source: TransportSource, user: LinkUser) {
    this.#user = user;
    this.#source = source;
  }

  /** Takes the link that was given, if one was. @throws UsageError `transport-in-use` */
  start(): void {
    if (typeof this.#source !== "function") this.#take(this.#source);
  }

  get isOpen(): boolean {
    return this.#transport !== undefined;
  }

  /** Runs at once if there is a link; else when it is open, in the order of the calls. */
  need(waiter: Waiter): void {
    if (this.#transport) return waiter.run();
    if (typeof this.#source !== "function" || this.#isSealed) return waiter.fail(this.whyGone());
    this.#waiters.push(waiter);
    if (this.#attempt === undefined) this.#open(this.#source);
  }

  write(bytes: Uint8Array): void {
    try {
      this.#transport?.write(bytes);
    } catch (error) {
      // Nobody knows what has left: the link is as good as lost.
      if (this.#transport) this.#lose(this.#transport, `writing failed: ${reasonOf(error)}`);
    }
  }

  /** The error of what comes too late for the link. */
  whyGone(): LinkLostError {
    return new LinkLostError(`the link to the module is gone: ${this.#reason}`, {
      code: "link-lost",
      advice: "open the link again",
    });
  }

  /** Opens no link any more; a link that is open stays. An opener that is at work is not waited for. */
  seal(): void {
    this.#isSealed = true;
    if (!this.#transport) this.#reason = CLOSED_HERE;
    this.#settle((waiter) => waiter.fail(this.whyGone()));
  }

  /** Closes the link, and opens none any more. */
  async close(): Promise<void> {
    this.seal();
    if (this.#transport) this.#lose(this.#transport, CLOSED_HERE);
    await this.#closing;
  }

  #open(opener: TransportOpener): void {
    const attempt = setTimeout(() => this.#fail(`nothing after ${OPEN_LIMIT / 1000} s`), OPEN_LIMIT);
    this.#attempt = attempt;
    const isCurrent = (): boolean => this.#attempt === attempt;
    this.#closing
      .then(() => (isCurrent() ? opener() : undefined))
      .then(
        (transport) => (isCurrent() ? this.#arrived(transport) : dismiss(transport)),
        (error: unknown) => isCurrent() && this.#fail(reasonOf(error), error),
      );
  }

  #arrived(transport: unknown): void {
    if (!TRANSPORT.is(transport)) return this.#fail("what opens it gave no transport");
    try {
      this.#take(transport as Transport);
    } catch (error) {
      return this.#fail(reasonOf(error), error);
    }
    // It may be gone already, or be lost with what the first of them writes.
    this.#settle((waiter) => (this.isOpen ? waiter.run() : waiter.fail(this.whyGone())));
  }

  #take(transport: Transport): void {
    this.#transport = transport;
    this.#user.onOpen();
    try {
      transport.onData((bytes) => this.#transport === transport && this.#user.onData(bytes));
      transport.onClose((reason) => this.#lose(transport, reason));
    } catch (error) {
      this.#transport = undefined;
      throw error;
    }
  }

  #lose(transport: Transport, reason: string): void {
    if (this.#transport !== transport) return;
    this.#transport = undefined;
    this.#reason = reason;
    this.#closing = dismiss(transport);
    if (this.#attempt !== undefined) this.#fail(reason);
    this.#user.onLost(reason);
  }

  #fail(reason: string, cause?: unknown): void {
    this.#settle((waiter) => waiter.fail(cannotOpen(reason, cause)));
  }

  /** The attempt is over. */
  #settle(tell: (waiter: Waiter) => void): void {
    clearTimeout(this.#attempt);
    this.#attempt = undefined;
    for (const waiter of this.#waiters.splice(0)) tell(waiter);
  }
}

/** Closes what nobody uses any more; never rejects. */
async function dismiss(transport: unknown): Promise<void> {
  try {
    if (TRANSPORT.is(transport)) await (transport as Transport).close();
  } catch {
    // There is nobody who could do anything about it.
  }
}

/** Each its own: an operation adds to its error. */
function cannotOpen(reason: string, cause: unknown): LinkLostError {
  const what = `the link to the module cannot be opened: ${reason}`;
  const error = new LinkLostError(what, { code: "link-failed" });
  return cause === undefined ? error : Object.assign(error, { cause });
}

function reasonOf(error: unknown): string {
  return error instanceof Error && error.message !== "" ? error.message : String(error);
}
