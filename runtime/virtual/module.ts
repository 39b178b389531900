// A virtual module: the module's end of the line, over the same tables as the host's. What is legal, in which state,
// what is printed, which setting is remembered: all of it stands in the spec. Here is what is taken and what it does; how it
// ends is in finishing.ts, what is printed for it in answering.ts, what the broker has to do with it in broker/. Strict where
// the manual is strict.
//
// Sans-I/O: bytes from the host come in by `receive`, what the broker said by `settle`, `deliver` and `disconnected`;
// `poll` yields bytes for the host and actions for the broker. It refuses to know brokers, sockets and clocks.

import { concat, isUtf8, toBytes, toText } from "../bytes.js";
import { checkCommand, readCommandName } from "../codec/index.js";
import { AtError } from "../errors.js";
import { isPerformedBy, type PerformedBy } from "../exchange/actions.js";
import { BYTES, checkArgument, checkOptions, FLAG, NUMBER, OBJECT, TEXT, type Kinds } from "../usage.js";
import { compile, type Dialect } from "../exchange/dialect.js";
import type { Effect, Family, OutcomeName } from "../model.js";
import { CommandReader, type HostInput } from "../framing/command-reader.js";
import { Answering } from "./answering.js";
import type { ActionResult, Arguments, ModuleEvent } from "./events.js";
import { BrokerSide } from "./broker/broker-side.js";
import { Finishing } from "./finishing.js";
import { anyValues, formatPrompt, formatUrc, type Delivery } from "./print.js";
import { Slots } from "./memory/slots.js";
import { Store, type Received } from "./memory/store.js";
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
  readonly #finishing: Finishing;
  readonly #broker: BrokerSide;
  readonly #echoAtStart: boolean;
  readonly #isLenient: boolean;
  #echo: boolean;
  #dataMode: DataMode | undefined;
  /** The latest one: its shape must live, as that of a command must (session/command-queue.ts). */
  readonly #latest: DataMode[] = [];

  /** @param family tables, or what several modules share that were made of them (`compile`) */
  constructor(family: Family | Dialect, options: ModuleOptions = {}) {
    checkOptions("VirtualModule", options, MODULE);
    this.#dialect = compile(family);
    this.family = this.#dialect.family;
    this.#store = new Store(this.#dialect);
    this.#answering = new Answering(this.family, this.#store, this.#events);
    this.#slots = new Slots(this.family);
    this.#finishing = new Finishing(this.#dialect, this.#store, this.#answering);
    this.#broker = new BrokerSide(this.#finishing, this.#slots, this.#events);
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

  /** Ends data that silence ends; leaves the data state if the host has typed for too long; gives up what has no answer. */
  handleTimeout(now: number): void {
    checkArgument("VirtualModule.handleTimeout", "now", now, NUMBER);
    this.#handleData(now);
    this.#broker.handleTimeout(now);
  }

  nextTimeout(): number | undefined {
    const at = Math.min(this.#dataMode?.nextTimeout ?? Infinity, this.#broker.nextTimeout);
    return at < Infinity ? at : undefined;
  }

  poll(): ModuleEvent | undefined {
    return this.#events.shift();
  }

  /** The broker's answer to an action. An action of before a restart, or that was given up, is forgotten. */
  settle(id: number, result: ActionResult): void {
    checkArgument("VirtualModule.settle", "result", result, OBJECT);
    checkArgument("VirtualModule.settle", "result.outcome", result.outcome, TEXT);
    this.#broker.settle(id, result);
  }

  /**
   * A message from the broker. What comes while a connect is under way is printed after its result.
   * @returns false if it is dropped, and must not be acknowledged
   */
  deliver(delivery: Delivery): boolean {
    checkArgument("VirtualModule.deliver", "delivery", delivery, OBJECT);
    for (const name of ["client", "messageId"] as const)
      checkArgument("VirtualModule.deliver", name, delivery[name], NUMBER);
    for (const name of ["topic", "payload"] as const)
      checkArgument("VirtualModule.deliver", name, delivery[name], BYTES);
    return this.#broker.deliver(delivery);
  }

  /** The broker, or the network, ended the connection of a client. */
  disconnected(client: number): void {
    checkArgument("VirtualModule.disconnected", "client", client, NUMBER);
    this.#broker.disconnected(client);
  }

  /** Power-up: everything is forgotten, connections included, then the banner. */
  restart(): void {
    this.#broker.cut();
    this.#store.reset();
    this.#slots.clear();
    this.#dataMode = undefined;
    this.#reader.discard();
    this.#echo = this.#echoAtStart;
    for (const urc of Object.values(this.family.urcs))
      if (urc.role === "reboot")
        this.#answering.announce(urc, this.family.clients.minimum, formatUrc(urc, anyValues(urc.layout)));
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

  #handleData(now: number): void {
    const typing = this.#dataMode;
    if (!typing) return;
    if (typing.quietAt <= now) return this.#take(this.#reader.endData(typing.data.maximum), now);
    if (typing.deadline <= now) this.leaveDataState("no data in time");
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
      this.#takeData({ form, values, client, data: input.bytes }, input.bytes, now);
    }
  }

  #takeData(received: Received, bytes: Uint8Array, now: number): void {
    const { form, client } = received;
    const isOn = (name: string | undefined): boolean =>
      name !== undefined && this.#store.setting(client, name) === 1;
    if (isOn(form.data?.echo)) this.#answering.write(bytes);
    if (!isOn(form.data?.utf8) || isUtf8(bytes)) return this.#execute(received, now);
    this.#answering.note(`AT${form.command}: the data is not UTF-8`);
    this.#answering.refuse("data", received);
  }

  #command(input: Command, now: number): void {
    this.#reader.dropLineEnd();
    if (this.#echo) this.#answering.write(concat([input.text, CARRIAGE_RETURN]));
    const line = this.#fromPrefix(input);
    if (isBare(line.text)) return this.#answering.final("OK");
    const received = this.#decode(line);
    if (received && this.#mayStart(received)) this.#start(received, now);
  }

  /** What comes before the prefix is no part of the command line (V.250, 5.2.1). */
  #fromPrefix(input: Command): Command {
    const at = prefixOf(input.text);
    if (at <= 0) return input;
    this.#answering.note(`${at} bytes before AT were passed over`);
    return { ...input, text: input.text.subarray(at) };
  }

  /** What was typed, if it is a command with legal values; otherwise the refusal is printed. */
  #decode(input: Command): Received | undefined {
    const name = readCommandName(input.text);
    const forms = name ? this.#dialect.commands.formsOf(name) : [];
    let received: Received | undefined;
    try {
      const { form, values, legal } = input.known ?? this.#dialect.commands.decode(input.text);
      const client = form.client === undefined ? undefined : (values[form.client] as number);
      received = { form, values, client: client ?? this.family.clients.minimum };
      if (!legal) checkCommand(form, values);
      return received;
    } catch (error) {
      if (!(error instanceof AtError)) throw error;
      this.#answering.note(error.message);
      // Of several variants that do not fit, the first one says how the command refuses values.
      this.#answering.refuse(forms.length > 0 ? "parameter" : "unknown", received, forms[0]);
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
    const { effect } = received.form;
    const state = this.#store.refusingState(received);
    if (state !== undefined) return `state:${state}`;
    const refusal = this.#broker.whyNot(received);
    if (refusal !== undefined && !(refusal === "busy" && this.#isLenient)) return refusal;
    if (effect && !this.#store.hasRoom(effect, received)) return "busy";
    return this.#store.hasAll(effect?.needs, received) ? undefined : "missing";
  }

  #start(received: Received, now: number): void {
    const { form } = received;
    const { data } = form;
    if (!data) return this.#execute(received, now);
    this.#answering.print(this.#finishing.scriptOf(received).beforePrompt, received, undefined);
    this.#answering.write(formatPrompt(data.prompt));
    const early = this.#reader.length;
    if (early > 0)
      this.#answering.note(`${early} bytes were typed before the prompt, where a module may lose them`);
    this.#latest[0] = this.#dataMode = new DataMode(received, data, now, early > 0);
  }

  // ---------------------------------------------------------------- doing

  #execute(received: Received, now: number): void {
    const { form } = received;
    this.#store.moveBy(received, "issued");
    const failure = this.#failureOf(form.effect, received.client);
    if (failure) return this.#finishing.answer(received, failure);
    const action = form.effect?.do;
    if (action === undefined) return this.#finishing.answer(received);
    if (isPerformedBy("broker", action)) return this.#broker.ask(received, action, now);
    if (isPerformedBy("slots", action)) return this.#fetch(received);
    this.#finishing.answer(received);
    if (isPerformedBy("switches", action)) this.#switch(action, received);
    else action satisfies PerformedBy<"machine">;
  }

  /** How a command is bound to end while the settings are what they are. */
  #failureOf(effect: Effect | undefined, client: number): OutcomeName | undefined {
    const rows = Object.entries(effect?.fails ?? {}) as [OutcomeName, { readonly [name: string]: number }][];
    return rows.find(([, settings]) => this.#store.agrees(client, settings))?.[0];
  }

  #argumentsOf(received: Received): Arguments {
    return this.#store.resolve(received.form.effect?.with ?? {}, received);
  }

  #fetch(received: Received): void {
    const slot = this.#argumentsOf(received)["slot"] as number;
    const message = this.#slots.take(received.client, slot);
    if (message) return this.#finishing.answer({ ...received, message });
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
      case "network":
        // Without a network no connection lives on.
        if (value === 0) this.#broker.hangUpAll();
        return;
      case "errors":
        return this.#answering.setErrors(value);
      default:
        action satisfies never;
    }
  }
}

type Command = HostInput & { kind: "command" };

/** Where the command line begins: at its first `AT`, in either case. -1: nowhere. */
function prefixOf(text: Uint8Array): number {
  return toText(text.map((byte) => (byte < 0x80 ? byte : 0x3f)))
    .toUpperCase()
    .indexOf("AT");
}

/** True for `AT` alone. */
function isBare(text: Uint8Array): boolean {
  return text.length === 2 && /^at$/i.test(toText(text));
}
