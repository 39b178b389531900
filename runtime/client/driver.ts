// Between the session, which knows no time and no I/O, and the world: writes what it wants written, feeds it what
// arrives, wakes it when it asks to be woken, and turns each settled command into a promise.

import { LinkLostError } from "../errors.js";
import type { Family } from "../model.js";
import {
  Session,
  type PreparedCommand,
  type Handle,
  type SessionEvent,
  type Settled,
} from "../session/index.js";
import type { Transport } from "../transport/transport.js";

/** Timers hold 31 bits; a longer wait is cut into pieces. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** What the session tells beside bytes to write and commands that have settled. */
export type ToldEvent = Exclude<SessionEvent, { type: "write" | "settled" }>;

/** Who is told. */
export interface DriverOwner {
  readonly onEvent: (event: ToldEvent) => void;
  /** The link is gone, for whatever reason; called once. */
  readonly onClosed: (reason: string) => void;
  /** Every byte, in both directions. */
  readonly onWire: (direction: "out" | "in", bytes: Uint8Array) => void;
}

export class Driver {
  readonly session: Session;
  readonly #transport: Transport;
  readonly #owner: DriverOwner;
  readonly #waiting = new Map<Handle, (settled: Settled) => void>();
  readonly #pauses = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer goes off; Infinity if none is set. */
  #wakeAt = Infinity;
  /** True if the timer keeps the process running. */
  #isHeld = false;
  #closed = false;
  #running = false;

  constructor(family: Family, transport: Transport, linkAllowance: number | undefined, owner: DriverOwner) {
    this.session = new Session(family, linkAllowance === undefined ? {} : { linkAllowance });
    this.#transport = transport;
    this.#owner = owner;
    transport.onData(this.#receive);
    transport.onClose((reason) => this.#close(reason));
  }

  /**
   * Sends a command; resolves when it settles, with or without an error.
   * @param signal ends the wait; a command that has not been sent is not sent then
   * @throws LinkLostError if nothing can be sent; the reason of the signal
   */
  command(command: PreparedCommand, signal?: AbortSignal): Promise<Settled> {
    if (this.#closed)
      return Promise.reject(
        new LinkLostError("the link is closed", { code: "link-lost", advice: "connect again" }),
      );
    return new Promise((resolve, reject) => {
      try {
        const handle = this.session.sendPrepared(command, now());
        this.#waiting.set(handle, resolve);
        if (signal) this.#heed(signal, handle, reject);
      } catch (error) {
        reject(error as Error);
      }
      this.#run();
    });
  }

  #heed(signal: AbortSignal, handle: Handle, reject: (reason: unknown) => void): void {
    const abort = (): void => {
      if (this.session.cancel(handle, now())) this.#waiting.delete(handle);
      reject(signal.reason);
      this.#run();
    };
    const settle = this.#waiting.get(handle);
    this.#waiting.set(handle, (settled) => {
      signal.removeEventListener("abort", abort);
      settle?.(settled);
    });
    signal.addEventListener("abort", abort, { once: true });
  }

  /** Gives a module that was silent another chance; commands wait until it has answered. */
  realign(): void {
    this.session.realign(now());
    this.#run();
  }

  /** The module was asked, and this is the state of a client. */
  conclude(client: number, state: string, why: string): void {
    this.session.conclude(client, state, why, now());
    this.#run();
  }

  /** Resolves after a while, or when the link closes. A pause that need not be waited for does not keep a program from ending. */
  pause(milliseconds: number, { holdsProcess = true } = {}): Promise<void> {
    return new Promise((resolve) => {
      if (this.#closed) return resolve();
      const end = (): void => {
        clearTimeout(timer);
        this.#pauses.delete(end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      // Where timers are numbers, none holds a process.
      if (!holdsProcess && typeof timer === "object") timer.unref();
      this.#pauses.add(end);
    });
  }

  async close(): Promise<void> {
    this.#close("closed by this end");
    await this.#transport.close();
  }

  readonly #receive = (bytes: Uint8Array): void => {
    if (this.#closed) return;
    this.#owner.onWire("in", bytes);
    this.session.receive(bytes, now());
    this.#run();
  };

  #close(reason: string): void {
    if (this.#closed) return;
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const end of [...this.#pauses]) end();
    this.session.close(reason);
    this.#run();
    this.#owner.onClosed(reason);
  }

  /** Does what the session wants until it wants nothing. A listener may call back into the driver meanwhile. */
  #run(): void {
    if (this.#running) return;
    this.#running = true;
    for (let event = this.session.poll(); event; event = this.session.poll()) {
      if (event.type === "write") this.#write(event.bytes);
      else if (event.type === "settled") this.#settle(event);
      else this.#owner.onEvent(event);
    }
    this.#running = false;
    this.#schedule();
  }

  #write(bytes: Uint8Array): void {
    this.#owner.onWire("out", bytes);
    try {
      this.#transport.write(bytes);
    } catch (error) {
      // Nobody knows what has left: the link is as good as lost.
      this.#close(`writing failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  #settle(settled: Settled): void {
    const resolve = this.#waiting.get(settled.handle);
    this.#waiting.delete(settled.handle);
    resolve?.(settled);
  }

  /**
   * One timer, and it is set anew only where the session wants to be woken sooner: nearly every command is answered long
   * before its limit. A timer that goes off too soon sets the next.
   */
  #schedule(): void {
    const at = this.#closed ? undefined : this.session.nextTimeout();
    if (at === undefined) this.#holdProcess(false);
    else if (at >= this.#wakeAt) this.#holdProcess(true);
    else this.#wake(at);
  }

  #wake(at: number): void {
    clearTimeout(this.#timer);
    const delay = Math.min(Math.max(0, at - now()), LONGEST_TIMER);
    this.#wakeAt = at;
    this.#isHeld = true;
    this.#timer = setTimeout(() => {
      this.#wakeAt = Infinity;
      this.session.handleTimeout(now());
      this.#run();
    }, delay);
  }

  /** A timer that nothing waits for must not keep a program from ending. Where timers are numbers, none does. */
  #holdProcess(hold: boolean): void {
    if (hold === this.#isHeld || typeof this.#timer !== "object") return;
    this.#isHeld = hold;
    if (hold) this.#timer.ref();
    else this.#timer.unref();
  }
}

/** Milliseconds on a clock that never jumps. */
function now(): number {
  return performance.now();
}
