// What a module has to do with its brokers: actions go out, and their ends and messages come in. How long an action may take,
// what is sent again, what is held until a connect is answered, and what ends together with a connection.
//
// It refuses to know what is legal, and how a command is printed. Times in milliseconds.

import { bytesOf } from "../../bytes.js";
import type { BrokerAction } from "../../exchange/actions.js";
import type { Family } from "../../model.js";
import type { Answering } from "../answering.js";
import type { ActionResult, Arguments, ModuleEvent } from "../events.js";
import type { Finishing } from "../finishing.js";
import type { Slots } from "../memory/slots.js";
import type { Received, Store } from "../memory/store.js";
import { formatMessage, formatUrc, indexOf, type Delivery } from "../print.js";
import { fromHex } from "./hex.js";
import { identifierOf, IS_SENT, RunningActions, type Patience, type Running } from "./running.js";

/** Messages that may wait until the result of a connect is printed. */
const MOST_HELD = 1000;

export class BrokerSide {
  readonly #finishing: Finishing;
  readonly #store: Store;
  readonly #answering: Answering;
  readonly #slots: Slots;
  readonly #events: ModuleEvent[];
  readonly #running = new RunningActions();
  /** Messages of a kept session that came before the result of the connect was printed. */
  #held: Delivery[] = [];

  /** @param events where actions go, beside what others put there */
  constructor(finishing: Finishing, slots: Slots, events: ModuleEvent[]) {
    this.#finishing = finishing;
    this.#store = finishing.store;
    this.#answering = finishing.answering;
    this.#slots = slots;
    this.#events = events;
  }

  get #family(): Family {
    return this.#finishing.dialect.family;
  }

  get nextTimeout(): number {
    return this.#running.nextTimeout;
  }

  handleTimeout(now: number): void {
    for (let late = this.#running.due(now); late; late = this.#running.due(now)) this.#overdue(late);
  }

  /** Why a command must wait for others, or can never follow them. */
  whyNot(received: Received): string | undefined {
    const { form, client } = received;
    if (this.#running.count(form, client) >= form.window) return "busy";
    return this.#isIdentifierTaken(received) ? "parameter" : undefined;
  }

  settle(id: number, result: ActionResult): void {
    const running = this.#running.take(id);
    if (!running) return;
    if (result.note !== undefined) this.#answering.note(`AT${running.received.form.command}: ${result.note}`);
    this.#end(running, result);
  }

  /** Returns false if the message is dropped. */
  deliver(delivery: Delivery): boolean {
    const { client, payload } = delivery;
    const { maximum } = this.#family.receive;
    if (payload.length > maximum)
      return this.#drops(`its ${payload.length} bytes are more than the ${maximum} that the family delivers`);
    if (!this.#running.is(client, "connect")) return this.#print(delivery);
    if (this.#held.length >= MOST_HELD) return this.#drops("too many came before the connect was answered");
    this.#held.push(delivery);
    return true;
  }

  disconnected(client: number): void {
    this.#forgetSent(client);
    const urc = Object.values(this.#family.urcs).find((each) => each.role === "lost");
    if (!urc) return;
    const before = this.#store.stateOf(client);
    this.#store.move(client, urc.id);
    if (before === this.#store.stateOf(client)) return;
    const cause = urc.cause === undefined ? {} : { [urc.cause]: this.#answering.firstCause(urc) };
    this.#answering.announce(urc, client, formatUrc(urc, { ...indexOf(urc, client), ...cause }));
  }

  /** Power is cut: nothing is said of what is lost. */
  cut(): void {
    for (const client of this.#inUse()) this.#close(client);
    this.#running.clear();
    this.#held = [];
  }

  /** The network is gone, and every connection with it. */
  hangUpAll(): void {
    for (const client of this.#inUse()) this.#hangUp(client);
  }

  ask(received: Received, action: BrokerAction, now: number): void {
    const { form, client } = received;
    const args = payloadOf(this.#argumentsOf(received));
    if (!args) return this.#refuseHex(received);
    if (action === "close" || action === "disconnect") this.#forgetSent(client);
    // What was staged is taken now: what is staged from here on belongs to the next one.
    this.#store.clear(received, form.effect?.clear);
    this.#answering.print(this.#finishing.scriptOf(received).atOnce, received, undefined);
    const { id } = this.#running.add({ received, action, args, patience: this.#patienceOf(received) }, now);
    this.#events.push({ type: "action", id, client, action, args });
  }

  #refuseHex(received: Received): void {
    this.#answering.note(`AT${received.form.command}: the payload is not in hexadecimal digits`);
    this.#answering.refuse("parameter", received);
  }

  #patienceOf(received: Received): Patience | undefined {
    const { wait } = received.form.effect ?? {};
    const { seconds, repeats, report } = this.#store.resolve({ ...wait }, received);
    if (!seconds) return undefined;
    return { every: Number(seconds) * 1000, repeats: Number(repeats ?? 0), reports: report === 1 };
  }

  /** The broker has not answered in time: the packet is sent again, as often as the settings say; then it has failed. */
  #overdue(running: Running): void {
    const { id, received, action, args, patience } = running;
    if (patience && running.repeated < patience.repeats) {
      running.repeated++;
      running.dueAt += patience.every;
      if (IS_SENT[action])
        this.#events.push({ type: "action", id, client: received.client, action, args: { ...args, dup: 1 } });
      if (patience.reports) this.#answering.progress(received, running.repeated);
      return;
    }
    this.#running.take(id);
    this.#answering.note(`AT${received.form.command}: no answer from the broker`);
    if (action === "open") this.#close(received.client);
    this.#end(running, { outcome: "timeout" });
  }

  /** Prints how an action ended, and what comes after that. */
  #end({ received, action }: Running, result: ActionResult): void {
    const { client } = received;
    const done = result.outcome === "done";
    this.#finishing.finish(received, result);
    if (action !== "connect") return;
    const held = this.#held.filter((each) => each.client === client);
    this.#held = this.#held.filter((each) => each.client !== client);
    if (done) for (const delivery of held) this.#print(delivery);
    // A server closes after it has refused (MQTT 3.1.1, 3.2.2.3), and a module after a CONNECT that failed.
    else if (!this.#running.is(client, "close", "disconnect")) this.#hangUp(client);
  }

  #print(delivery: Delivery): boolean {
    const { client } = delivery;
    const fetched = this.#family.receive.kind === "fetch";
    const slot = fetched ? this.#slots.put(delivery) : 0;
    if (slot === undefined) return this.#drops("every slot is taken");
    const setting = (name: string): unknown => this.#store.setting(client, name);
    const lines = formatMessage(this.#family, delivery, setting, slot);
    const asked = lines.map(({ urc, bytes }) => this.#answering.announce(urc, client, bytes));
    return fetched || asked.every(Boolean);
  }

  #drops(why: string): false {
    this.#answering.note(`a message was dropped: ${why}`);
    return false;
  }

  /** The clients that may have a connection. */
  #inUse(): readonly number[] {
    const { initial } = this.#family.lifecycle;
    return this.#store.clients.filter((client) => this.#store.stateOf(client) !== initial);
  }

  #hangUp(client: number): void {
    this.#close(client);
    this.disconnected(client);
  }

  /** Ends what there is of a connection; nobody waits for the end of that. */
  #close(client: number): void {
    this.#events.push({ type: "action", id: this.#running.newId(), client, action: "close", args: {} });
  }

  /** Nothing is printed of what was under way when its connection ended. */
  #forgetSent(client: number): void {
    for (const { received } of this.#running.takeSent(client))
      this.#answering.note(`AT${received.form.command}: its answer is lost with the connection`);
  }

  /** Identifiers are unique among the packets that await their acknowledgement (MQTT 3.1.1, 2.3.1). */
  #isIdentifierTaken(received: Received): boolean {
    const { do: action, with: sources } = received.form.effect ?? {};
    if (sources?.["messageId"] === undefined) return false;
    const id = identifierOf(action, this.#argumentsOf(received));
    return id !== undefined && this.#running.holds(received.client, id);
  }

  #argumentsOf(received: Received): Arguments {
    return this.#store.resolve(received.form.effect?.with ?? {}, received);
  }
}

/** With the payload as it is sent: bytes instead of their hexadecimal digits. Undefined if these are none. */
function payloadOf({ hex, ...args }: Arguments): Arguments | undefined {
  if (hex !== 1) return args;
  const payload = fromHex(bytesOf(args["payload"]));
  return payload && { ...args, payload };
}
