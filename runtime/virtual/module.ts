// A virtual module: the module's end of the line, over the same tables as the host's. What is legal, in which state,
// what is printed, which setting is remembered: all of it stands in the spec. Here is what a command does; what is printed
// for it is in answering.ts. Strict where the manual is strict.
//
// Sans-I/O: bytes from the host come in by `receive`, what the broker said by `settle`, `deliver` and `disconnected`;
// `poll` yields bytes for the host and actions for the broker. It refuses to know brokers, sockets and clocks.

import { concat, toBytes, toText } from "../bytes.js";
import { checkCommand, readCommandName } from "../codec/index.js";
import { AtError } from "../errors.js";
import { isPerformedBy, traitsOf, type BrokerAction, type PerformedBy } from "../exchange/actions.js";
import { BYTES, checkArgument, checkOptions, FLAG, NUMBER, OBJECT, TEXT, type Kinds } from "../usage.js";
import { compile, type Dialect } from "../exchange/dialect.js";
import { afterFailure, type Script } from "../exchange/script.js";
import type { Family } from "../model.js";
import { CommandReader, type HostInput } from "../framing/command-reader.js";
import { Answering } from "./answering.js";
import type { ActionResult, Arguments, ModuleEvent } from "./events.js";
import { anyValues, formatMessage, formatPrompt, formatUrc, indexOf, type Delivery } from "./print.js";
import { Slots } from "./slots.js";
import { Store, type Received } from "./store.js";
import { DataMode } from "./data-mode.js";

const CARRIAGE_RETURN = toBytes("\r");

export interface ModuleOptions {
  /** Whether commands are echoed, as V.250 has it after power-up. Default true. */
  readonly echo?: boolean;
  /** Takes another command of a kind while one owes its completion, beyond the window, as some firmware does. Default false. */
  readonly lenient?: boolean;
}

/** The kinds of its options. */
export const MODULE: Kinds<ModuleOptions> = { echo: FLAG, lenient: FLAG };

export class VirtualModule {
  readonly family: Family;
  readonly #dialect: Dialect;
  readonly #store: Store;
  readonly #slots: Slots;
  readonly #reader: CommandReader;
  readonly #events: ModuleEvent[] = [];
  readonly #answering: Answering;
  readonly #running = new Map<number, Received>();
  readonly #echoAtStart: boolean;
  readonly #isLenient: boolean;
  #echo: boolean;
  #dataMode: DataMode | undefined;
  /** The latest one: its shape must live, as that of a command must (session/command-queue.ts). */
  readonly #latest: DataMode[] = [];
  #ids = 0;

  /** @param family tables, or what several modules share that were made of them (`compile`) */
  constructor(family: Family | Dialect, options: ModuleOptions = {}) {
    checkOptions("VirtualModule", options, MODULE);
    this.#dialect = compile(family);
    this.family = this.#dialect.family;
    this.#store = new Store(this.#dialect);
    this.#answering = new Answering(this.family, this.#store, this.#events);
    this.#slots = new Slots(this.family);
    this.#reader = new CommandReader(this.family, this.#dialect.commands);
    this.#echoAtStart = this.#echo = options.echo ?? true;
    this.#isLenient = options.lenient ?? false;
  }

  stateOf(client: number): string {
    return this.#store.stateOf(client);
  }

  /** The command whose data the module waits for, by the id of its form; undefined in the command state. */
  get inDataState(): string | undefined {
    return this.#dataMode?.received.form.id;
  }

  receive(bytes: Uint8Array, now: number): void {
    checkArgument("VirtualModule.receive", "bytes", bytes, BYTES);
    checkArgument("VirtualModule.receive", "now", now, NUMBER);
    this.#dataMode?.hear(now, this.#reader.length);
    this.#reader.receive(bytes);
    for (let input = this.#next(); input; input = this.#next()) this.#take(input, now);
  }

  /** Ends data that silence ends; leaves the data state if the host has typed for too long. */
  handleTimeout(now: number): void {
    checkArgument("VirtualModule.handleTimeout", "now", now, NUMBER);
    const typing = this.#dataMode;
    if (!typing) return;
    if (typing.quietAt <= now) return this.#take(this.#reader.endData(typing.data.maximum), now);
    if (typing.deadline <= now) this.leaveDataState("no data in time");
  }

  /** Gives the data state up, as a module out of memory does: what was typed is gone, and the command has failed. */
  leaveDataState(why: string): void {
    const typing = this.#dataMode;
    if (!typing) return;
    this.#answering.note(`${why} for ${typing.received.form.command}`);
    this.#dataMode = undefined;
    this.#reader.discard();
    this.#answering.final("ERROR");
  }

  nextTimeout(): number | undefined {
    const at = this.#dataMode?.nextTimeout ?? Infinity;
    return at < Infinity ? at : undefined;
  }

  poll(): ModuleEvent | undefined {
    return this.#events.shift();
  }

  /** The broker's answer to an action. An action of before a restart is forgotten. */
  settle(id: number, result: ActionResult): void {
    checkArgument("VirtualModule.settle", "result", result, OBJECT);
    checkArgument("VirtualModule.settle", "result.outcome", result.outcome, TEXT);
    const received = this.#running.get(id);
    if (!received) return;
    this.#running.delete(id);
    this.#finish(received, result);
  }

  /** A message from the broker. */
  deliver(delivery: Delivery): void {
    checkArgument("VirtualModule.deliver", "delivery", delivery, OBJECT);
    for (const name of ["client", "messageId"] as const)
      checkArgument("VirtualModule.deliver", name, delivery[name], NUMBER);
    for (const name of ["topic", "payload"] as const)
      checkArgument("VirtualModule.deliver", name, delivery[name], BYTES);
    if (delivery.payload.length > this.family.receive.maximum)
      return this.#answering.note(
        `a payload of ${delivery.payload.length} bytes is more than the family delivers`,
      );
    const slot = this.family.receive.kind === "fetch" ? this.#slots.put(delivery) : 0;
    if (slot === undefined) return this.#answering.note("a message was dropped: every slot is taken");
    const setting = (name: string): unknown => this.#store.setting(delivery.client, name);
    for (const { urc, bytes } of formatMessage(this.family, delivery, setting, slot))
      this.#answering.announce(urc, delivery.client, bytes);
  }

  /** The broker, or the network, ended the connection of a client. */
  disconnected(client: number): void {
    checkArgument("VirtualModule.disconnected", "client", client, NUMBER);
    const urc = Object.values(this.family.urcs).find((each) => each.role === "lost");
    if (!urc) return;
    const before = this.#store.stateOf(client);
    this.#store.move(client, urc.id);
    if (before === this.#store.stateOf(client)) return;
    const cause = urc.cause === undefined ? {} : { [urc.cause]: this.#answering.firstCause(urc) };
    this.#answering.announce(urc, client, formatUrc(urc, { ...indexOf(urc, client), ...cause }));
  }

  /** Power-up: everything is forgotten, then the banner. */
  restart(): void {
    this.#store.reset();
    this.#slots.clear();
    this.#running.clear();
    this.#dataMode = undefined;
    this.#reader.discard();
    this.#echo = this.#echoAtStart;
    for (const urc of Object.values(this.family.urcs))
      if (urc.role === "reboot")
        this.#answering.announce(urc, this.family.clients.minimum, formatUrc(urc, anyValues(urc.layout)));
  }

  // ---------------------------------------------------------------- in

  #next(): HostInput | undefined {
    return this.#reader.next(this.#dataMode?.state);
  }

  #take(input: HostInput, now: number): void {
    if (input.kind === "command") this.#command(input, now);
    else if (input.kind === "dropped") {
      this.#answering.note(`${input.bytes} bytes or more without a line end`);
      this.#answering.final("ERROR");
    } else {
      const received = this.#dataMode?.received;
      this.#dataMode = undefined;
      if (!received) return;
      if (input.kind === "cancel") return this.#answering.final("OK");
      if (input.omitted > 0) this.#answering.note(`${input.omitted} bytes beyond the maximum were omitted`);
      const { form, values, client } = received;
      this.#execute({ form, values, client, data: input.bytes });
    }
  }

  #command(input: HostInput & { kind: "command" }, now: number): void {
    this.#reader.dropLineEnd();
    if (this.#echo) this.#answering.write(concat([input.text, CARRIAGE_RETURN]));
    if (isBare(input.text)) return this.#answering.final("OK");
    const received = this.#decode(input);
    if (received && this.#mayStart(received)) this.#start(received, now);
  }

  /** What was typed, if it is a command with legal values; otherwise the refusal is printed. */
  #decode(input: HostInput & { kind: "command" }): Received | undefined {
    try {
      const { form, values, legal } = input.known ?? this.#dialect.commands.decode(input.text);
      if (!legal) checkCommand(form, values);
      const client = form.client === undefined ? undefined : (values[form.client] as number);
      return { form, values, client: client ?? this.family.clients.minimum };
    } catch (error) {
      if (!(error instanceof AtError)) throw error;
      this.#answering.note(error.message);
      const unknown = error.code === "unknown-command" || !readCommandName(input.text);
      this.#answering.refuse(unknown ? "unknown" : "parameter", undefined);
      return undefined;
    }
  }

  #mayStart(received: Received): boolean {
    const { form, client } = received;
    const reason = this.#whyNot(received);
    if (reason === undefined) return true;
    this.#answering.note(
      `AT${form.command}: refused, ${reason} (client ${client} is ${this.#store.stateOf(client)})`,
    );
    this.#answering.refuse(reason, received);
    return false;
  }

  #whyNot(received: Received): string | undefined {
    const { form, client } = received;
    const state = this.#store.refusingState(received);
    if (state !== undefined) return `state:${state}`;
    if (form.effect?.needs?.some((name) => this.#store.setting(client, name) === undefined)) return "missing";
    let busy = 0;
    for (const each of this.#running.values())
      if (each.form.command === form.command && each.client === client) busy++;
    return busy >= form.window && !this.#isLenient ? "busy" : undefined;
  }

  #start(received: Received, now: number): void {
    const { form } = received;
    const { data } = form;
    if (!data) return this.#execute(received);
    this.#answering.print(this.#scriptOf(received).beforePrompt, received, undefined);
    this.#answering.write(formatPrompt(data.prompt));
    this.#latest[0] = this.#dataMode = new DataMode(received, data, now, this.#reader.length > 0);
  }

  // ---------------------------------------------------------------- doing

  #execute(received: Received): void {
    this.#store.moveBy(received, "issued");
    const action = received.form.effect?.do;
    if (action === undefined) return this.#answer(received);
    if (isPerformedBy("broker", action)) return this.#ask(received, action);
    if (isPerformedBy("slots", action)) return this.#fetch(received);
    if (isPerformedBy("switches", action)) this.#switch(action, received);
    else action satisfies PerformedBy<"machine">;
    this.#answer(received);
  }

  #answer(received: Received): void {
    this.#answering.print(this.#dialect.shapeOf(received.form).scripts.known.atOnce, received, undefined);
    this.#finish(received, { outcome: "done" });
  }

  #ask(received: Received, action: BrokerAction): void {
    const { form, client } = received;
    const id = ++this.#ids;
    this.#running.set(id, received);
    this.#answering.print(this.#dialect.shapeOf(form).scripts.waiting.atOnce, received, undefined);
    this.#events.push({ type: "action", id, client, action, args: this.#argumentsOf(received) });
  }

  #argumentsOf(received: Received): Arguments {
    return this.#store.resolve(received.form.effect?.with ?? {}, received);
  }

  #fetch(received: Received): void {
    const slot = this.#argumentsOf(received)["slot"] as number;
    const message = this.#slots.take(received.client, slot);
    if (message) return this.#answer({ ...received, message });
    this.#answering.note(`AT${received.form.command}: no message in slot ${slot}`);
    this.#store.moveBy(received, "failed");
    this.#answering.refuse("missing", received);
  }

  /** The few things that change how the module itself talks. */
  #switch(action: PerformedBy<"switches">, received: Received): void {
    const value = this.#argumentsOf(received)["value"] as number;
    switch (action) {
      case "echo":
        this.#echo = value === 1;
        return;
      case "errors":
        return this.#answering.setErrors(value);
      default:
        action satisfies never;
    }
  }

  #finish(received: Received, result: ActionResult): void {
    const { form, client } = received;
    const done = result.outcome === "done";
    if (done && form.effect) this.#store.apply(form.effect, received);
    if (done && traitsOf(form)?.endsClient) this.#forgetRunning(received);
    this.#store.clear(client, form.effect?.clear);
    if (!done) this.#store.clear(client, form.effect?.clearOnFailure);
    this.#store.moveBy(received, done ? "done" : "failed");
    const script = this.#scriptOf(received);
    const parts = done ? script.afterwards : afterFailure(form, script);
    if (done || parts.includes("completion")) this.#answering.print(parts, received, result);
    // Without a completion, a final result code is all that can say no.
    else if (parts.length > 0) this.#answering.refuse(result.outcome, received);
  }

  /** What needed the connection that has been taken down has no outcome any more. */
  #forgetRunning(received: Received): void {
    const gone = this.#store.concernedBy(received);
    for (const [id, { form, client }] of this.#running)
      if (gone.includes(client) && traitsOf(form)?.needsConnection) this.#running.delete(id);
  }

  #scriptOf(received: Received): Script {
    const { waiting, known } = this.#dialect.shapeOf(received.form).scripts;
    return isForBroker(received) ? waiting : known;
  }
}

/** True for `AT` alone. */
function isBare(text: Uint8Array): boolean {
  return text.length === 2 && /^at$/i.test(toText(text));
}

/** True if the broker decides how the command ends. */
function isForBroker({ form }: Received): boolean {
  return form.effect?.do !== undefined && isPerformedBy("broker", form.effect.do);
}
