// A virtual module: the module's end of the line, over the same tables as the host's. What is legal, in which state,
// what is printed, which setting is remembered: all of it stands in the spec. Strict where the manual is strict.
//
// Sans-I/O: bytes from the host come in by `receive`, what the broker said by `settle`, `deliver` and `disconnected`;
// `poll` yields bytes for the host and actions for the broker. It refuses to know brokers, sockets and clocks.

import { concat, escapeControls, toBytes, toText } from "../bytes.js";
import {
  checkFields,
  codesOf,
  decodeCommand,
  hasCompletion,
  printLine,
  readCommandName,
} from "../codec/index.js";
import { AtError } from "../errors.js";
import { eventOf, isLegal } from "../lifecycle/machine.js";
import type { Family, Fields, Outcome, Refusal, Urc } from "../model.js";
import { CommandReader, type DataState, type Typed } from "../session/command-reader.js";
import type { ActionResult, BrokerAction, ModuleEvent } from "./events.js";
import { formatLine, formatMessage, formatPrompt, formatUrc, indexOf, type Delivery } from "./print.js";
import { Store, type Received } from "./store.js";

const BROKER_ACTIONS: readonly string[] = [
  "open",
  "close",
  "connect",
  "disconnect",
  "subscribe",
  "unsubscribe",
  "publish",
];

export interface ModuleOptions {
  /** Whether commands are echoed, as V.250 has it after power-up. Default true. */
  readonly echo?: boolean;
}

export class VirtualModule {
  readonly family: Family;
  readonly #store: Store;
  readonly #reader: CommandReader;
  readonly #events: ModuleEvent[] = [];
  readonly #running = new Map<number, Received>();
  readonly #echoAtStart: boolean;
  #echo: boolean;
  /** As set by +CMEE: 0 plain ERROR, 1 and 2 with a code. */
  #errors = 1;
  #typing: { received: Received; state: DataState; deadline: number } | undefined;
  #ids = 0;

  constructor(family: Family, options: ModuleOptions = {}) {
    this.family = family;
    this.#store = new Store(family);
    this.#reader = new CommandReader(family);
    this.#echoAtStart = this.#echo = options.echo ?? true;
  }

  stateOf(client: number): string {
    return this.#store.stateOf(client);
  }

  receive(bytes: Uint8Array, now: number): void {
    this.#reader.receive(bytes);
    for (let typed = this.#next(); typed; typed = this.#next()) this.#take(typed, now);
  }

  /** Leaves the data state if the host has typed for too long. */
  handleTimeout(now: number): void {
    if (!this.#typing || this.#typing.deadline > now) return;
    this.#note(`no data in time for ${this.#typing.received.form.command}`);
    this.#typing = undefined;
    this.#reader.discard();
    this.#writeFinal("ERROR");
  }

  nextTimeout(): number | undefined {
    return this.#typing && this.#typing.deadline < Infinity ? this.#typing.deadline : undefined;
  }

  poll(): ModuleEvent | undefined {
    return this.#events.shift();
  }

  /** The broker's answer to an action. An action of before a restart is forgotten. */
  settle(id: number, result: ActionResult): void {
    const received = this.#running.get(id);
    if (!received) return;
    this.#running.delete(id);
    this.#finish(received, result);
  }

  /** A message from the broker. */
  deliver(delivery: Delivery): void {
    if (delivery.payload.length > this.family.receive.maximum)
      return this.#note(`a payload of ${delivery.payload.length} bytes is more than the family delivers`);
    this.#write(formatMessage(this.family, delivery, (name) => this.#store.setting(delivery.client, name)));
  }

  /** The broker, or the network, ended the connection of a client. */
  disconnected(client: number): void {
    const urc = Object.values(this.family.urcs).find((each) => each.role === "lost");
    if (!urc) return;
    const before = this.#store.stateOf(client);
    this.#store.move(client, urc.id);
    if (before === this.#store.stateOf(client)) return;
    const cause = urc.cause === undefined ? {} : { [urc.cause]: this.#firstCause(urc) };
    this.#write(formatUrc(urc, { ...indexOf(urc, client), ...cause }));
  }

  /** Power-up: everything is forgotten, then the banner. */
  restart(): void {
    this.#store.reset();
    this.#running.clear();
    this.#typing = undefined;
    this.#reader.discard();
    this.#echo = this.#echoAtStart;
    for (const urc of Object.values(this.family.urcs))
      if (urc.role === "reboot") this.#write(formatLine(urc.prefix));
  }

  // ---------------------------------------------------------------- in

  #next(): Typed | undefined {
    return this.#reader.next(this.#typing?.state);
  }

  #take(typed: Typed, now: number): void {
    if (typed.kind === "command") this.#command(typed, now);
    else if (typed.kind === "dropped") {
      this.#note(`${typed.bytes} bytes without a line end`);
      this.#writeFinal("ERROR");
    } else {
      const received = this.#typing?.received;
      this.#typing = undefined;
      if (!received) return;
      if (typed.kind === "cancel") return this.#writeFinal("OK");
      if (typed.omitted > 0) this.#note(`${typed.omitted} bytes beyond the maximum were omitted`);
      this.#execute({ ...received, data: typed.bytes });
    }
  }

  #command(typed: Typed & { kind: "command" }, now: number): void {
    this.#reader.dropLineEnd();
    if (this.#echo) this.#write(concat([typed.text, toBytes("\r")]));
    if (/^at$/i.test(toText(typed.text))) return this.#writeFinal("OK");
    const received = this.#decode(typed);
    if (received && this.#mayStart(received)) this.#start(received, now);
  }

  /** What was typed, if it is a command with legal values; otherwise the refusal is printed. */
  #decode(typed: Typed & { kind: "command" }): Received | undefined {
    try {
      const { form, values } = typed.known ?? decodeCommand(this.family, typed.text);
      checkFields(form.layout, form.rules, values, { command: `AT${form.command}`, section: form.section });
      const client = form.client === undefined ? undefined : (values[form.client] as number);
      return { form, values, client: client ?? this.family.clients.minimum };
    } catch (error) {
      if (!(error instanceof AtError)) throw error;
      this.#note(error.message);
      const unknown = error.code === "unknown-command" || !readCommandName(typed.text);
      this.#refuse(unknown ? "unknown" : "parameter", undefined);
      return undefined;
    }
  }

  #mayStart(received: Received): boolean {
    const { form, client } = received;
    const reason = this.#whyNot(received);
    if (reason === undefined) return true;
    this.#note(`AT${form.command}: refused, ${reason} (client ${client} is ${this.#store.stateOf(client)})`);
    this.#refuse(reason, received);
    return false;
  }

  #whyNot(received: Received): string | undefined {
    const { form, client } = received;
    const stuck = this.#concerned(received).find(
      (each) => !isLegal(this.family.lifecycle, this.#store.stateOf(each), form.id),
    );
    if (stuck !== undefined) return `state:${this.#store.stateOf(stuck)}`;
    if (form.effect?.needs?.some((name) => this.#store.setting(client, name) === undefined)) return "missing";
    const busy = [...this.#running.values()].filter(
      (each) => each.form.command === form.command && each.client === client,
    );
    return busy.length >= form.window ? "busy" : undefined;
  }

  #start(received: Received, now: number): void {
    const { data } = received.form;
    if (!data) return this.#execute(received);
    this.#write(formatPrompt(data.prompt));
    const count = data.length === undefined ? 0 : (received.values[data.length] as number);
    const state: DataState =
      data.end === "counted"
        ? { end: "counted", count }
        : { end: "ctrl-z", maximum: data.maximum, cancel: data.cancel === true };
    this.#typing = { received, state, deadline: now + (data.leavesAfterMs ?? Infinity) };
  }

  // ---------------------------------------------------------------- doing

  #execute(received: Received): void {
    const { form } = received;
    for (const line of form.printed ?? []) this.#write(formatLine(line));
    this.#move(received, "issued");
    const action = form.effect?.do;
    if (action !== undefined && BROKER_ACTIONS.includes(action))
      return this.#ask(received, action as BrokerAction);
    this.#switch(received);
    this.#report(received);
    this.#writeFinal("OK");
    this.#finish(received, { outcome: "done" });
  }

  #ask(received: Received, action: BrokerAction): void {
    const id = ++this.#ids;
    this.#running.set(id, received);
    this.#writeFinal("OK");
    this.#events.push({
      type: "action",
      id,
      client: received.client,
      action,
      args: this.#store.resolve(received.form.effect?.with ?? {}, received),
    });
  }

  /** The few things that a module does to itself. */
  #switch(received: Received): void {
    const value = this.#store.resolve(received.form.effect?.with ?? {}, received)["value"] as number;
    if (received.form.effect?.do === "echo") this.#echo = value === 1;
    if (received.form.effect?.do === "errors") this.#errors = value;
  }

  /** Information text lines: one, or one for each client in the states that the spec names. */
  #report(received: Received): void {
    const { effect, response } = received.form;
    if (!effect?.line || !response) return;
    const clients = effect.eachIn
      ? this.#store.clients.filter((each) => effect.eachIn?.includes(this.#store.stateOf(each)))
      : [received.client];
    for (const client of clients) {
      const values = this.#store.resolve(effect.line, { ...received, client }) as Fields;
      // Nothing was set yet, so there is nothing to show.
      if (response.count === "optional" && Object.keys(values).length === 0) continue;
      this.#write(formatLine(printLine(response, values)));
    }
  }

  #finish(received: Received, result: ActionResult): void {
    const { form, client } = received;
    const done = result.outcome === "done";
    if (done && form.effect) this.#store.apply(form.effect, received);
    this.#store.clear(client, form.effect?.clear);
    if (!done) this.#store.clear(client, form.effect?.clearOnFailure);
    this.#move(received, done ? "done" : "failed");
    const outcome = form.outcomes?.[result.outcome] ?? form.outcomes?.["failed"];
    if (form.completion && outcome && hasCompletion(form))
      this.#writeCompletion(received, outcome, result.granted);
  }

  #move(received: Received, what: "issued" | "done" | "failed"): void {
    for (const client of this.#concerned(received)) this.#store.move(client, eventOf(received.form.id, what));
  }

  /** The client that a command names, or all. */
  #concerned({ form, client }: Received): readonly number[] {
    return form.client === undefined ? this.#store.clients : [client];
  }

  // ---------------------------------------------------------------- out

  #refuse(reason: string, received: Received | undefined): void {
    const own = received?.form.refusals ?? {};
    const general = reason.split(":", 1)[0] as string;
    const refusal = own[reason] ??
      own[general] ??
      this.family.refusals[reason] ??
      this.family.refusals[general] ?? { final: "ERROR" };
    const completion = refusal.fields && received ? { fields: refusal.fields } : undefined;
    if (refusal.final === "OK") this.#writeFinal("OK");
    if (completion && received) this.#writeCompletion(received, completion, undefined);
    if (refusal.final !== "OK") this.#writeFinal(this.#finalText(refusal));
  }

  #finalText(refusal: Refusal): string {
    return refusal.code === undefined
      ? refusal.final
      : this.#errors === 0
        ? "ERROR"
        : `${refusal.final}: ${refusal.code}`;
  }

  #writeCompletion(received: Received, outcome: Outcome, granted: readonly number[] | undefined): void {
    const { completion } = received.form;
    if (!completion) return;
    const matched = Object.fromEntries(completion.match.map((name) => [name, received.values[name]]));
    const levels = outcome.granted === undefined || !granted ? {} : { [outcome.granted]: granted };
    this.#write(formatLine(printLine(completion, { ...matched, ...outcome.fields, ...levels })));
  }

  #firstCause(urc: Urc): number {
    const table = codesOf(this.family, urc.layout, urc.cause);
    return Math.min(...Object.keys(table ?? { 1: 0 }).map(Number));
  }

  #writeFinal(text: string): void {
    this.#write(formatLine(text));
  }

  #write(bytes: Uint8Array): void {
    this.#events.push({ type: "write", bytes });
  }

  #note(text: string): void {
    this.#events.push({ type: "note", text: escapeControls(text) });
  }
}
