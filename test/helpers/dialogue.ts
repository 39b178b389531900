// A session and a virtual module face to face, without delay or faults: what one writes the other has read. The broker
// is a function. For the questions that need one exact dialogue; helpers/pair.ts is for those that need many.

import { concat, toText } from "../../runtime/bytes.js";
import type { Family, Fields, Operation } from "../../runtime/model.js";
import { Procedure, type Inputs } from "../../runtime/procedure/index.js";
import { Session, type Handle, type SessionEvent, type Settled } from "../../runtime/session/index.js";
import { VirtualModule, type ActionResult, type ModuleEvent } from "../../runtime/virtual/index.js";

export type Action = ModuleEvent & { readonly type: "action" };
/** What became of an action; undefined leaves it under way. */
export type Broker = (action: Action) => ActionResult | undefined;

export class Dialogue {
  readonly session: Session;
  readonly module: VirtualModule;
  readonly events: SessionEvent[] = [];
  broker: Broker = () => ({ outcome: "done" });
  /** The module hears nothing: what it would say is printed by hand. */
  deaf = false;
  #printed: Uint8Array[] = [];
  #now = 0;

  /** @param state what the host takes the client for, whatever it is */
  constructor(
    readonly family: Family,
    state?: string,
  ) {
    this.session = new Session(family);
    this.module = new VirtualModule(family, { echo: false });
    if (state !== undefined) this.session.clients.setState(family.clients.minimum, state);
  }

  /** What the module has printed since it was asked last. */
  printed(): string {
    const text = toText(concat(this.#printed));
    this.#printed = [];
    return text;
  }

  send(form: string, values: Fields, data?: Uint8Array): Handle {
    const handle = this.session.send(form, values, this.#now, data);
    this.work();
    return handle;
  }

  /** Sends a command and lets time pass until it has settled. */
  run(form: string, values: Fields, data?: Uint8Array): Settled {
    const handle = this.send(form, values, data);
    for (let settled = this.settled(handle); ; settled = this.settled(handle)) {
      if (settled) return settled;
      if (!this.pass()) throw new Error(`${form} never settles`);
    }
  }

  /** Runs a recipe to its end; what goes wrong is thrown. */
  operate(operation: Operation, inputs: Inputs): void {
    const client = this.family.clients.minimum;
    const { clients } = this.session;
    const procedure = new Procedure(this.family.recipes[operation], inputs, {
      index: client,
      state: () => clients.stateOf(client),
      assume: (state) => clients.setState(client, state),
    });
    for (let command = procedure.next(); command; command = procedure.next())
      procedure.settle(this.run(command.form, command.values, command.data));
    if (procedure.error) throw procedure.error;
  }

  settled(handle: Handle): Settled | undefined {
    return this.events.find((event): event is Settled => event.type === "settled" && event.handle === handle);
  }

  /** Types bytes past the session, as another program would. */
  type(bytes: Uint8Array): string {
    this.printed();
    this.module.receive(bytes, this.#now);
    this.work();
    return this.printed();
  }

  /** Prints bytes past the module. */
  print(bytes: Uint8Array): void {
    this.session.receive(bytes, this.#now);
    this.work();
  }

  /** Goes on to the next moment at which something is due. False if nothing is. */
  pass(): boolean {
    const next = Math.min(this.session.nextTimeout() ?? Infinity, this.module.nextTimeout() ?? Infinity);
    if (next === Infinity) return false;
    this.#now = Math.max(this.#now, next);
    this.session.handleTimeout(this.#now);
    this.module.handleTimeout(this.#now);
    this.work();
    return true;
  }

  /** Carries over what both ends have to say, until they are silent. */
  work(): void {
    for (let busy = true; busy;) busy = this.#host() || this.#modules();
  }

  #host(): boolean {
    const event = this.session.poll();
    if (!event) return false;
    if (event.type === "write" && !this.deaf) this.module.receive(event.bytes, this.#now);
    else if (event.type !== "write") this.events.push(event);
    return true;
  }

  #modules(): boolean {
    const event = this.module.poll();
    if (!event) return false;
    if (event.type === "write") {
      this.#printed.push(event.bytes);
      this.session.receive(event.bytes, this.#now);
    }
    const result = event.type === "action" ? this.broker(event) : undefined;
    if (event.type === "action" && result) this.module.settle(event.id, result);
    return true;
  }
}
