// A virtual module: the module's end of the line, over the same tables as the host's. What is legal, in which state,
// what is printed, which setting is remembered: all of it stands in the spec. Here is what a command does; what is printed
// for it is in answering.ts. Strict where the manual is strict.
//
// Sans-I/O: bytes from the host come in by `receive`, what the broker said by `settle`, `deliver` and `disconnected`;
// `poll` yields bytes for the host and actions for the broker. It refuses to know brokers, sockets and clocks.

import { bytesOf, concat, isUtf8, toBytes, toText } from "../bytes.js";
import { checkCommand, readCommandName } from "../codec/index.js";
import { AtError } from "../errors.js";
import { isPerformedBy, type BrokerAction, type PerformedBy } from "../exchange/actions.js";
import { BYTES, checkArgument, checkOptions, FLAG, NUMBER, OBJECT, TEXT, type Kinds } from "../usage.js";
import { compile, type Dialect } from "../exchange/dialect.js";
import { afterFailure, type Script } from "../exchange/script.js";
import type { Effect, Family, OutcomeName } from "../model.js";
import { CommandReader, type HostInput } from "../framing/command-reader.js";
import { Answering } from "./answering.js";
import type { ActionResult, Arguments, ModuleEvent } from "./events.js";
import { fromHex } from "./hex.js";
import { formatLine, formatMessage, formatPrompt, formatUrc, indexOf, type Delivery } from "./print.js";
import { identifierOf, IS_SENT, RunningActions, type Patience, type Running } from "./running.js";
import { Slots } from "./memory/slots.js";
import { Store, type Received } from "./memory/store.js";
import { DataMode } from "./data-mode.js";

const CARRIAGE_RETURN = toBytes("\r");
/** Messages that may wait until the result of a connect is printed. */
const MOST_HELD = 1000;

export interface ModuleOptions {
  /** Whether commands are echoed, as V.250 has it after power-up. Default true. */
  readonly echo?: boolean;
}

/** The kinds of its options. */
export const MODULE: Kinds<ModuleOptions> = { echo: FLAG };

export class VirtualModule {
  readonly family: Family;
  readonly #dialect: Dialect;
  readonly #store: Store;
  readonly #slots: Slots;
  readonly #reader: CommandReader;
  readonly #events: ModuleEvent[] = [];
  readonly #answering: Answering;
  readonly #running = new RunningActions();
  /** Messages of a kept session that came before the result of the connect was printed. */
  #held: Delivery[] = [];
  readonly #echoAtStart: boolean;
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
    this.#reader = new CommandReader(this.family, this.#dialect.commands);
    this.#echoAtStart = this.#echo = options.echo ?? true;
  }

  stateOf(client: number): string {
    return this.#store.stateOf(client);
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
    for (let late = this.#running.due(now); late; late = this.#running.due(now)) this.#overdue(late);
  }

  nextTimeout(): number | undefined {
    const at = Math.min(this.#dataMode?.nextTimeout ?? Infinity, this.#running.nextTimeout);
    return at < Infinity ? at : undefined;
  }

  poll(): ModuleEvent | undefined {
    return this.#events.shift();
  }

  /** The broker's answer to an action. An action of before a restart, or that was given up, is forgotten. */
  settle(id: number, result: ActionResult): void {
    checkArgument("VirtualModule.settle", "result", result, OBJECT);
    checkArgument("VirtualModule.settle", "result.outcome", result.outcome, TEXT);
    const running = this.#running.take(id);
    if (!running) return;
    if (result.note !== undefined) this.#answering.note(`AT${running.received.form.command}: ${result.note}`);
    this.#end(running, result);
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
    const { client, payload } = delivery;
    const { maximum } = this.family.receive;
    if (payload.length > maximum)
      return this.#drops(`its ${payload.length} bytes are more than the ${maximum} that the family delivers`);
    if (!this.#running.is(client, "connect")) return this.#print(delivery);
    if (this.#held.length >= MOST_HELD) return this.#drops("too many came before the connect was answered");
    this.#held.push(delivery);
    return true;
  }

  /** The broker, or the network, ended the connection of a client. */
  disconnected(client: number): void {
    checkArgument("VirtualModule.disconnected", "client", client, NUMBER);
    this.#forgetSent(client);
    const urc = Object.values(this.family.urcs).find((each) => each.role === "lost");
    if (!urc) return;
    const before = this.#store.stateOf(client);
    this.#store.move(client, urc.id);
    if (before === this.#store.stateOf(client)) return;
    const cause = urc.cause === undefined ? {} : { [urc.cause]: this.#answering.firstCause(urc) };
    this.#answering.announce(urc, client, formatUrc(urc, { ...indexOf(urc, client), ...cause }));
  }

  /** Power-up: everything is forgotten, connections included, then the banner. */
  restart(): void {
    for (const client of this.#inUse()) this.#close(client);
    this.#store.reset();
    this.#slots.clear();
    this.#running.clear();
    this.#held = [];
    this.#dataMode = undefined;
    this.#reader.discard();
    this.#echo = this.#echoAtStart;
    for (const urc of Object.values(this.family.urcs))
      if (urc.role === "reboot")
        this.#answering.announce(urc, this.family.clients.minimum, formatLine(urc.prefix));
  }

  #print(delivery: Delivery): boolean {
    const { client } = delivery;
    const fetched = this.family.receive.kind === "fetch";
    const slot = fetched ? this.#slots.put(delivery) : 0;
    if (slot === undefined) return this.#drops("every slot is taken");
    const setting = (name: string): unknown => this.#store.setting(client, name);
    const lines = formatMessage(this.family, delivery, setting, slot);
    const asked = lines.map(({ urc, bytes }) => this.#answering.announce(urc, client, bytes));
    return fetched || asked.every(Boolean);
  }

  #drops(why: string): false {
    this.#answering.note(`a message was dropped: ${why}`);
    return false;
  }

  #handleData(now: number): void {
    const typing = this.#dataMode;
    if (!typing) return;
    if (typing.quietAt <= now) return this.#take(this.#reader.endData(typing.data.maximum), now);
    if (typing.deadline > now) return;
    this.#answering.note(`no data in time for ${typing.received.form.command}`);
    this.#dataMode = undefined;
    this.#reader.discard();
    this.#answering.final("ERROR");
  }

  // ---------------------------------------------------------------- in

  #next(): HostInput | undefined {
    return this.#reader.next(this.#dataMode?.state);
  }

  #take(input: HostInput, now: number): void {
    if (input.kind === "command") this.#command(input, now);
    else if (input.kind === "dropped") {
      this.#answering.note(`${input.bytes} bytes without a line end`);
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
      this.#answering.note(unreadable(error, input.text));
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
    const { form, client } = received;
    const { effect } = form;
    const state = this.#store.refusingState(received);
    if (state !== undefined) return `state:${state}`;
    if (this.#running.count(form, client) >= form.window) return "busy";
    if (this.#isIdentifierTaken(received)) return "parameter";
    return this.#store.hasAll(effect?.needs, received) ? undefined : "missing";
  }

  /** Identifiers are unique among the packets that await their acknowledgement (MQTT 3.1.1, 2.3.1). */
  #isIdentifierTaken(received: Received): boolean {
    const { do: action, with: sources } = received.form.effect ?? {};
    if (sources?.["messageId"] === undefined) return false;
    const id = identifierOf(action, this.#argumentsOf(received));
    return id !== undefined && this.#running.holds(received.client, id);
  }

  #start(received: Received, now: number): void {
    const { form } = received;
    const { data } = form;
    if (!data) return this.#execute(received, now);
    this.#answering.print(this.#scriptOf(received).beforePrompt, received, undefined);
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
    if (failure) return this.#answer(received, failure);
    const action = form.effect?.do;
    if (action === undefined) return this.#answer(received);
    if (isPerformedBy("broker", action)) return this.#ask(received, action, now);
    if (isPerformedBy("slots", action)) return this.#fetch(received);
    this.#answer(received);
    if (isPerformedBy("switches", action)) this.#switch(action, received);
    else action satisfies PerformedBy<"machine">;
  }

  /** How a command is bound to end while the settings are what they are. */
  #failureOf(effect: Effect | undefined, client: number): OutcomeName | undefined {
    const rows = Object.entries(effect?.fails ?? {}) as [OutcomeName, { readonly [name: string]: number }][];
    return rows.find(([, settings]) => this.#store.agrees(client, settings))?.[0];
  }

  #answer(received: Received, outcome: OutcomeName = "done"): void {
    if (outcome !== "done") this.#answering.note(`AT${received.form.command}: ${outcome}`);
    this.#answering.print(this.#scriptOf(received).atOnce, received, undefined);
    this.#finish(received, { outcome });
  }

  #ask(received: Received, action: BrokerAction, now: number): void {
    const { form, client } = received;
    const args = payloadOf(this.#argumentsOf(received));
    if (!args) return this.#refuseHex(received);
    if (action === "close" || action === "disconnect") this.#forgetSent(client);
    // What was staged is taken now: what is staged from here on belongs to the next one.
    this.#store.clear(received, form.effect?.clear);
    this.#answering.print(this.#dialect.shapeOf(form).scripts.waiting.atOnce, received, undefined);
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
    this.#end(running, { outcome: "timeout" });
  }

  /** Prints how an action ended, and what comes after that. */
  #end({ received, action }: Running, result: ActionResult): void {
    const { client } = received;
    const done = result.outcome === "done";
    this.#finish(received, result);
    if (action !== "connect") return;
    const held = this.#held.filter((each) => each.client === client);
    this.#held = this.#held.filter((each) => each.client !== client);
    if (done) for (const delivery of held) this.#print(delivery);
    // A server closes after it has refused (MQTT 3.1.1, 3.2.2.3), and a module after a CONNECT that failed.
    else if (!this.#running.is(client, "close", "disconnect")) this.#hangUp(client);
  }

  /** The clients that may have a connection. */
  #inUse(): readonly number[] {
    const { initial } = this.family.lifecycle;
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
      case "network":
        // Without a network no connection lives on.
        if (value === 0) for (const client of this.#inUse()) this.#hangUp(client);
        return;
      case "errors":
        return this.#answering.setErrors(value);
      default:
        action satisfies never;
    }
  }

  #finish(received: Received, result: ActionResult): void {
    const { form } = received;
    const done = result.outcome === "done";
    if (done && form.effect) this.#remember(form.effect, received);
    if (!isForBroker(received)) this.#store.clear(received, form.effect?.clear);
    if (!done) this.#store.clear(received, form.effect?.clearOnFailure);
    this.#store.moveBy(received, done ? "done" : "failed");
    const script = this.#scriptOf(received);
    const parts = done ? script.afterwards : afterFailure(form, script);
    if (done || parts.includes("completion")) this.#answering.print(parts, received, result);
    // Without a completion, a final result code is all that can say no.
    else if (parts.length > 0) this.#answering.refuse(result.outcome, received);
  }

  /** A setting is honoured, or told. */
  #remember(effect: Effect, received: Received): void {
    this.#store.apply(effect, received);
    for (const [name, source] of Object.entries(effect.set ?? {})) {
      const { told, default: usual } = this.family.settings[name] ?? {};
      const value = this.#store.valueOf(source, received);
      if (told !== undefined && value !== undefined && value !== usual)
        this.#answering.note(`AT${received.form.command}: ${name} is remembered, and that is all: ${told}`);
    }
  }

  #scriptOf(received: Received): Script {
    const { waiting, known } = this.#dialect.shapeOf(received.form).scripts;
    return isForBroker(received) ? waiting : known;
  }
}

type Command = HostInput & { kind: "command" };

/** Where the command line begins: at its first `AT`, in either case. -1: nowhere. */
function prefixOf(text: Uint8Array): number {
  return toText(text.map((byte) => (byte < 0x80 ? byte : 0x3f)))
    .toUpperCase()
    .indexOf("AT");
}

/** Without the line itself: it may hold a password. */
function unreadable(error: AtError, text: Uint8Array): string {
  if (error.code === "not-a-command") return `${text.length} bytes that do not begin with AT`;
  return error.code === "mismatch"
    ? `AT${error.details.command ?? ""}: its parameters fit no variant`
    : error.message;
}

/** True for `AT` alone. */
function isBare(text: Uint8Array): boolean {
  return text.length === 2 && /^at$/i.test(toText(text));
}

/** True if the broker decides how the command ends. */
function isForBroker({ form }: Received): boolean {
  return form.effect?.do !== undefined && isPerformedBy("broker", form.effect.do);
}

/** With the payload as it is sent: bytes instead of their hexadecimal digits. Undefined if these are none. */
function payloadOf({ hex, ...args }: Arguments): Arguments | undefined {
  if (hex !== 1) return args;
  const payload = fromHex(bytesOf(args["payload"]));
  return payload && { ...args, payload };
}
