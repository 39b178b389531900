// A virtual module: the module's end of the line, over the same tables as the host's. What is legal, in which state,
// what is printed, which setting is remembered: all of it stands in the spec. Strict where the manual is strict.
//
// Sans-I/O: bytes from the host come in by `receive`, what the broker said by `settle`, `deliver` and `disconnected`;
// `poll` yields bytes for the host and actions for the broker. It refuses to know brokers, sockets and clocks.

import { concat, escapeControls, toBytes, toText } from "../bytes.js";
import { checkFields, codesOf, decodeCommand, printLine, readCommandName } from "../codec/index.js";
import { AtError } from "../errors.js";
import { eventOf, isLegal } from "../lifecycle/machine.js";
import type { AnswerPart, Family, Fields, Outcome, Refusal, Urc } from "../model.js";
import { CommandReader, type Typed } from "../session/command-reader.js";
import type { ActionResult, Arguments, BrokerAction, ModuleEvent } from "./events.js";
import {
  formatLine,
  formatMessage,
  formatPrompt,
  formatResponse,
  formatUrc,
  indexOf,
  type Delivery,
} from "./print.js";
import { afterFailure, scriptOf, takenParts } from "./script.js";
import { Slots } from "./slots.js";
import { Store, type Received } from "./store.js";
import { Typing } from "./typing.js";

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
  readonly #slots: Slots;
  readonly #reader: CommandReader;
  readonly #events: ModuleEvent[] = [];
  readonly #running = new Map<number, Received>();
  readonly #echoAtStart: boolean;
  #echo: boolean;
  /** As set by +CMEE: 0 plain ERROR, 1 and 2 with a code. */
  #errors = 1;
  #typing: Typing | undefined;
  #ids = 0;

  constructor(family: Family, options: ModuleOptions = {}) {
    this.family = family;
    this.#store = new Store(family);
    this.#slots = new Slots(family);
    this.#reader = new CommandReader(family);
    this.#echoAtStart = this.#echo = options.echo ?? true;
  }

  stateOf(client: number): string {
    return this.#store.stateOf(client);
  }

  receive(bytes: Uint8Array, now: number): void {
    this.#typing?.hear(now, this.#reader.length);
    this.#reader.receive(bytes);
    for (let typed = this.#next(); typed; typed = this.#next()) this.#take(typed, now);
  }

  /** Ends data that silence ends; leaves the data state if the host has typed for too long. */
  handleTimeout(now: number): void {
    const typing = this.#typing;
    if (!typing) return;
    if (typing.quietAt <= now) return this.#take(this.#reader.endData(typing.data.maximum), now);
    if (typing.deadline > now) return;
    this.#note(`no data in time for ${typing.received.form.command}`);
    this.#typing = undefined;
    this.#reader.discard();
    this.#writeFinal("ERROR");
  }

  nextTimeout(): number | undefined {
    const at = this.#typing?.nextTimeout ?? Infinity;
    return at < Infinity ? at : undefined;
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
    const slot = this.family.receive.kind === "fetch" ? this.#slots.put(delivery) : 0;
    if (slot === undefined) return this.#note("a message was dropped: every slot is taken");
    const setting = (name: string): unknown => this.#store.setting(delivery.client, name);
    for (const { urc, bytes } of formatMessage(this.family, delivery, setting, slot))
      this.#announce(urc, delivery.client, bytes);
  }

  /** The broker, or the network, ended the connection of a client. */
  disconnected(client: number): void {
    const urc = Object.values(this.family.urcs).find((each) => each.role === "lost");
    if (!urc) return;
    const before = this.#store.stateOf(client);
    this.#store.move(client, urc.id);
    if (before === this.#store.stateOf(client)) return;
    const cause = urc.cause === undefined ? {} : { [urc.cause]: this.#firstCause(urc) };
    this.#announce(urc, client, formatUrc(urc, { ...indexOf(urc, client), ...cause }));
  }

  /** Power-up: everything is forgotten, then the banner. */
  restart(): void {
    this.#store.reset();
    this.#slots.clear();
    this.#running.clear();
    this.#typing = undefined;
    this.#reader.discard();
    this.#echo = this.#echoAtStart;
    for (const urc of Object.values(this.family.urcs))
      if (urc.role === "reboot") this.#announce(urc, this.family.clients.minimum, formatLine(urc.prefix));
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
    const { form } = received;
    const { data } = form;
    if (!data) return this.#execute(received);
    this.#print(scriptOf(form, isForBroker(received)).beforePrompt, received, undefined);
    this.#write(formatPrompt(data.prompt));
    this.#typing = new Typing(received, data, now, this.#reader.length > 0);
  }

  // ---------------------------------------------------------------- doing

  #execute(received: Received): void {
    this.#move(received, "issued");
    if (isForBroker(received)) return this.#ask(received);
    if (received.form.effect?.do === "fetch") return this.#fetch(received);
    this.#switch(received);
    this.#answer(received);
  }

  #answer(received: Received): void {
    this.#print(scriptOf(received.form, false).atOnce, received, undefined);
    this.#finish(received, { outcome: "done" });
  }

  #ask(received: Received): void {
    const { form, client } = received;
    const id = ++this.#ids;
    this.#running.set(id, received);
    this.#print(scriptOf(form, true).atOnce, received, undefined);
    const action = form.effect?.do as BrokerAction;
    this.#events.push({ type: "action", id, client, action, args: this.#argumentsOf(received) });
  }

  #argumentsOf(received: Received): Arguments {
    return this.#store.resolve(received.form.effect?.with ?? {}, received);
  }

  #fetch(received: Received): void {
    const slot = this.#argumentsOf(received)["slot"] as number;
    const message = this.#slots.take(received.client, slot);
    if (message) return this.#answer({ ...received, message });
    this.#note(`AT${received.form.command}: no message in slot ${slot}`);
    this.#move(received, "failed");
    this.#refuse("missing", received);
  }

  /** The few things that a module does to itself. */
  #switch(received: Received): void {
    const value = this.#argumentsOf(received)["value"] as number;
    if (received.form.effect?.do === "echo") this.#echo = value === 1;
    if (received.form.effect?.do === "errors") this.#errors = value;
  }

  /** Information text lines: one, or one for each client in the states that the spec names. */
  #report(received: Received): void {
    const { effect, response, printed } = received.form;
    for (const line of printed ?? []) this.#write(formatLine(line));
    if (!effect?.line || !response) return;
    const clients = effect.eachIn
      ? this.#store.clients.filter((each) => effect.eachIn?.includes(this.#store.stateOf(each)))
      : [received.client];
    for (const client of clients) {
      const values = this.#store.resolve(effect.line, { ...received, client }) as Fields;
      // Nothing was set yet, so there is nothing to show.
      if (response.count === "optional" && Object.keys(values).length === 0) continue;
      this.#write(formatResponse(response, values));
    }
  }

  #finish(received: Received, result: ActionResult): void {
    const { form, client } = received;
    const done = result.outcome === "done";
    if (done && form.effect) this.#store.apply(form.effect, received);
    this.#store.clear(client, form.effect?.clear);
    if (!done) this.#store.clear(client, form.effect?.clearOnFailure);
    this.#move(received, done ? "done" : "failed");
    const script = scriptOf(form, isForBroker(received));
    const parts = done ? script.afterwards : afterFailure(form, script);
    if (done || parts.includes("completion")) this.#print(parts, received, result);
    // Without a completion, a final result code is all that can say no.
    else if (parts.length > 0) this.#refuse(result.outcome, received);
  }

  #move(received: Received, what: "issued" | "done" | "failed"): void {
    for (const client of this.#concerned(received)) this.#store.move(client, eventOf(received.form.id, what));
  }

  /** The client that a command names, or all. */
  #concerned({ form, client }: Received): readonly number[] {
    return form.client === undefined ? this.#store.clients : [client];
  }

  // ---------------------------------------------------------------- out

  /** The parts of an answer, in order. @param result how the action ended, as soon as that is known */
  #print(parts: readonly AnswerPart[], received: Received, result: ActionResult | undefined): void {
    const { outcomes } = received.form;
    for (const part of parts) {
      if (part === "response") this.#report(received);
      else if (part === "ok") this.#writeFinal("OK");
      else if (part === "error") this.#writeFinal("ERROR");
      else if (part === "completion" && result) {
        const outcome = outcomes?.[result.outcome] ?? outcomes?.["failed"];
        if (outcome) this.#writeCompletion(received, outcome, result.granted);
      }
    }
  }

  #refuse(reason: string, received: Received | undefined): void {
    const refusal = this.#refusalOf(reason, received);
    const { final, fields } = refusal;
    const isTaken = final === "OK" && received !== undefined;
    const parts: readonly AnswerPart[] = isTaken ? takenParts(received.form) : fields ? ["completion"] : [];
    for (const part of parts) {
      if (part === "ok") this.#writeFinal("OK");
      else if (received && fields) this.#writeCompletion(received, { fields }, undefined);
    }
    if (!isTaken && final !== undefined) this.#writeRefusal(final, refusal.code, received);
  }

  #refusalOf(reason: string, received: Received | undefined): Refusal {
    const own = received?.form.refusals ?? {};
    const { refusals } = this.family;
    const general = reason.split(":", 1)[0] as string;
    return own[reason] ?? own[general] ?? refusals[reason] ?? refusals[general] ?? { final: "ERROR" };
  }

  /** A final result code, with the code behind it where it has room for one, or on a line in front of it. */
  #writeRefusal(final: string, code: number | undefined, received: Received | undefined): void {
    const hasRoom = this.family.finals.find((each) => each.text === final)?.codes !== undefined;
    if (code === undefined) return this.#writeFinal(final);
    if (hasRoom) return this.#writeFinal(this.#errors === 0 ? "ERROR" : `${final}: ${code}`);
    const urc = Object.values(this.family.urcs).find((each) => each.role === "reason");
    const client = received?.client ?? this.family.clients.minimum;
    if (urc?.cause !== undefined)
      this.#announce(urc, client, formatUrc(urc, { ...indexOf(urc, client), [urc.cause]: code }));
    this.#writeFinal(final);
  }

  #writeCompletion(received: Received, outcome: Outcome, granted: readonly number[] | undefined): void {
    const { completion } = received.form;
    if (!completion) return;
    const matched = Object.fromEntries(completion.match.map((name) => [name, received.values[name]]));
    const fields = Object.entries(outcome.fields).map(([name, value]) => [name, [value].flat()[0]]);
    const levels = outcome.granted === undefined || !granted ? {} : { [outcome.granted]: granted };
    const values = { ...matched, ...(Object.fromEntries(fields) as Fields), ...levels };
    this.#write(formatLine(printLine(completion, values)));
  }

  #firstCause(urc: Urc): number {
    const table = codesOf(this.family, urc.layout, urc.cause);
    return Math.min(...Object.keys(table ?? { 1: 0 }).map(Number));
  }

  #writeFinal(text: string): void {
    this.#write(formatLine(text));
  }

  /** A line that nobody asked for: only while the client's settings ask for it. */
  #announce(urc: Urc, client: number, bytes: Uint8Array): void {
    if (this.#store.agrees(client, urc.needs)) this.#write(bytes);
    else this.#note(`${urc.prefix} is not printed: client ${client} has not asked for it`);
  }

  #write(bytes: Uint8Array): void {
    this.#events.push({ type: "write", bytes });
  }

  #note(text: string): void {
    this.#events.push({ type: "note", text: escapeControls(text) });
  }
}

/** True if the broker decides how the command ends. */
function isForBroker({ form }: Received): boolean {
  return form.effect?.do !== undefined && BROKER_ACTIONS.includes(form.effect.do);
}
