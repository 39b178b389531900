// Between the session, which knows no time and no I/O, and the world: writes what it wants written, feeds it what
// arrives, wakes it when it asks to be woken, and turns each settled command into a promise.
//
// A session lives as long as its link: when that is lost, everything settles, and the next link begins a new session.

import type { Family } from "../../model.js";
import {
  compile,
  Session,
  type Dialect,
  type PreparedCommand,
  type Handle,
  type SessionEvent,
  type SessionOptions,
  type Settled,
} from "../../session/index.js";
import type { TransportSource } from "../../transport/transport.js";
import { LinkSource } from "./link-source.js";

/** Timers hold 31 bits; a longer wait is cut into pieces. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** What the session tells beside bytes to write and commands that have settled. */
export type ToldEvent = Exclude<SessionEvent, { type: "write" | "settled" }>;

/** Who is told. */
export interface DriverOwner {
  readonly onEvent: (event: ToldEvent) => void;
  /** The link is gone, for whatever reason; called once for each link. */
  readonly onClosed: (reason: string) => void;
  /** Every byte, in both directions. */
  readonly onWire: (direction: "out" | "in", bytes: Uint8Array) => void;
}

export class Driver {
  /** The session over the present link, or over the latest. */
  session: Session;
  readonly #link: LinkSource;
  readonly #owner: DriverOwner;
  readonly #newSession: () => Session;
  readonly #waiting = new Map<Handle, (settled: Settled) => void>();
  readonly #pauses = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer goes off; Infinity if none is set. */
  #wakeAt = Infinity;
  /** True if the timer keeps the process running. */
  #isHeld = false;
  /** True if the session's link is gone. */
  #isOver = false;
  #running = false;

  constructor(
    family: Family,
    source: TransportSource,
    linkAllowance: number | undefined,
    owner: DriverOwner,
  ) {
    const dialect: Dialect = compile(family);
    const options: SessionOptions = linkAllowance === undefined ? {} : { linkAllowance };
    this.#newSession = () => new Session(dialect, options);
    this.session = this.#newSession();
    this.#owner = owner;
    this.#link = new LinkSource(source, { onOpen: this.#begin, onData: this.#receive, onLost: this.#lost });
  }

  /** Takes the link that was given, if one was. @throws UsageError `transport-in-use` */
  start(): void {
    this.#link.start();
  }

  get isOpen(): boolean {
    return this.#link.isOpen;
  }

  /**
   * The session, over a link that is open: opened now, if need be and if it can be.
   * @throws LinkLostError if there is no link
   */
  open(): Promise<Session> {
    return new Promise((resolve, reject) => {
      this.#link.need({ run: () => resolve(this.session), fail: reject });
    });
  }

  /**
   * Sends a command, after the link was opened if need be; resolves when it settles, with or without an error.
   * @param signal ends the wait; a command that has not been sent is not sent then
   * @throws LinkLostError if nothing can be sent; the reason of the signal
   */
  command(command: PreparedCommand, signal?: AbortSignal): Promise<Settled> {
    return new Promise((resolve, reject) => {
      const abort = (): void => reject(signal?.reason);
      signal?.addEventListener("abort", abort, { once: true });
      const run = (): void => {
        signal?.removeEventListener("abort", abort);
        if (!signal?.aborted) this.#send(command, resolve, reject, signal);
      };
      const fail = (reason: unknown): void => {
        signal?.removeEventListener("abort", abort);
        reject(reason);
      };
      this.#link.need({ run, fail });
    });
  }

  /**
   * Sends a command of an operation that has begun in this session: over another link it would meet another state.
   * @throws LinkLostError if the link of the session is gone
   */
  commandIn(session: Session, command: PreparedCommand): Promise<Settled> {
    return new Promise((resolve, reject) => {
      if (session === this.session && this.isOpen) this.#send(command, resolve, reject);
      else reject(this.#link.whyGone());
    });
  }

  #send(
    command: PreparedCommand,
    resolve: (settled: Settled) => void,
    reject: (reason: unknown) => void,
    signal?: AbortSignal,
  ): void {
    try {
      const handle = this.session.sendPrepared(command, now());
      this.#waiting.set(handle, resolve);
      if (signal) this.#heed(signal, handle, reject);
    } catch (error) {
      reject(error);
    }
    this.#run();
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
      if (!this.isOpen) return resolve();
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

  /** No link is opened any more; what waits for one is refused. */
  seal(): void {
    this.#link.seal();
  }

  /** Closes the link, for good. */
  close(): Promise<void> {
    return this.#link.close();
  }

  readonly #begin = (): void => {
    if (this.#isOver) this.session = this.#newSession();
    this.#isOver = false;
  };

  readonly #receive = (bytes: Uint8Array): void => {
    this.#owner.onWire("in", bytes);
    this.session.receive(bytes, now());
    this.#run();
  };

  readonly #lost = (reason: string): void => {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#wakeAt = Infinity;
    for (const end of [...this.#pauses]) end();
    this.session.close(reason);
    this.#run();
    this.#owner.onClosed(reason);
  };

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
    this.#link.write(bytes);
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
    const at = this.#isOver ? undefined : this.session.nextTimeout();
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
