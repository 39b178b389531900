// A session under the hand of a test: what it wrote, what it told, and virtual time.

import { fromVisible, toBytes, visible } from "../../runtime/bytes.js";
import type { Family, Fields } from "../../runtime/model.js";
import { Session, type Handle, type SessionEvent, type Settled } from "../../runtime/session/index.js";

export class Line {
  readonly session: Session;
  readonly events: SessionEvent[] = [];
  readonly written: string[] = [];
  now = 0;

  constructor(family: Family) {
    this.session = new Session(family, { linkAllowance: 1000 });
  }

  send(form: string, values: Fields = {}, data?: string | Uint8Array): Handle {
    const handle = this.session.send(form, values, this.now, typeof data === "string" ? toBytes(data) : data);
    this.#collect();
    return handle;
  }

  /** Bytes from the module, with escapes. */
  feed(...texts: string[]): void {
    for (const text of texts) this.session.receive(fromVisible(text), this.now);
    this.#collect();
  }

  /** Lines from the module, each between CR LF. */
  lines(...texts: string[]): void {
    for (const text of texts) this.feed(`\\r\\n${text}\\r\\n`);
  }

  /** Lets virtual time pass, timer by timer. */
  wait(milliseconds: number): void {
    const until = this.now + milliseconds;
    for (
      let at = this.session.nextTimeout();
      at !== undefined && at <= until;
      at = this.session.nextTimeout()
    ) {
      this.now = Math.max(this.now, at);
      this.session.handleTimeout(this.now);
      this.#collect();
    }
    this.now = until;
  }

  /** What was written since the last call. */
  takeWritten(): string[] {
    return this.written.splice(0);
  }

  settled(handle: Handle): Settled[] {
    return this.events.filter(
      (event): event is Settled => event.type === "settled" && event.handle === handle,
    );
  }

  /** How a command ended; throws unless it ended exactly once. */
  result(handle: Handle): Settled {
    const all = this.settled(handle);
    if (all.length !== 1) throw new Error(`settled ${all.length} times`);
    return all[0] as Settled;
  }

  of<Type extends SessionEvent["type"]>(type: Type): (SessionEvent & { type: Type })[] {
    return this.events.filter((event): event is SessionEvent & { type: Type } => event.type === type);
  }

  assume(state: string, client = this.session.family.clients.minimum): this {
    this.session.clients.setState(client, state);
    return this;
  }

  #collect(): void {
    for (let event = this.session.poll(); event; event = this.session.poll()) {
      if (event.type === "write") this.written.push(visible(event.bytes));
      else this.events.push(event);
    }
  }
}
