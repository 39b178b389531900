// The module's end: a virtual module, its broker, and what befalls them. Bytes of the host come in piece by piece, each with
// its origin; lines go out to the line, each with its kind, because an accident befalls a prompt or a completion and not a
// number of bytes.

import { CR, toBytes } from "../../runtime/bytes.js";
import type { Family } from "../../runtime/model.js";
import { VirtualModule, type ModuleEvent } from "../../runtime/virtual/index.js";
import { formatLine, formatPrompt } from "../../runtime/virtual/print.js";
import type { Broker } from "./broker.js";
import type { Clock } from "./clock.js";
import type { Faults } from "./faults.js";
import { dialectOf } from "./families.js";
import { latin1, type Origin } from "./origins.js";
import type { Random } from "./random.js";
import type { Trace } from "./trace.js";

/** What a module prints: a reply to a command, or what nobody asked for. */
export type Kind = "echo" | "prompt" | "final" | "response" | "completion" | "message" | "urc" | "banner";

export interface Printed {
  readonly kind: Kind;
  readonly bytes: Uint8Array;
  /** The command that it answers. */
  readonly cause: Origin | undefined;
}

export interface DeviceWorld {
  readonly clock: Clock;
  readonly faults: Faults;
  readonly trace: Trace;
  readonly broker: Broker;
  /** What the device prints goes on the line. */
  readonly print: (printed: Printed) => void;
  readonly note: (text: string) => void;
}

interface Pending {
  readonly client: number;
  readonly cause: Origin | undefined;
  isPublish: boolean;
  lost: boolean;
}

/** An answer that is different each time it is given: who takes another's is found out. */
const SIGNAL = /^\r\n\+CSQ: 20,99\r\n$/;

export class Device {
  readonly module: VirtualModule;
  readonly family: Family;
  readonly #world: DeviceWorld;
  readonly #random: Random;
  readonly #prompts: ReadonlySet<string>;
  readonly #finals: readonly string[];
  readonly #pending = new Map<number, Pending>();
  /** Which signal each command was told. */
  readonly signals = new Map<Origin, string>();
  #signal = 0;
  #downUntil = 0;
  #lastInput = 0;
  #wake = Infinity;
  #silentFor: Origin | undefined;
  /** What is not read any more. */
  #dropped: Origin | undefined;
  #isMuted = false;

  constructor(family: Family, world: DeviceWorld, random: Random) {
    this.family = family;
    this.#world = world;
    this.#random = random;
    this.module = new VirtualModule(dialectOf(family), { lenient: world.faults.hits("lenient") });
    this.#prompts = new Set(
      Object.values(family.forms).flatMap(({ data }) => (data ? [latin1(formatPrompt(data.prompt))] : [])),
    );
    this.#finals = family.finals.map(({ text }) => `\r\n${text}`);
  }

  /** True while it starts: it hears nothing. */
  get isDown(): boolean {
    return this.#world.clock.now < this.#downUntil;
  }

  // ---------------------------------------------------------------- from the host

  receive(piece: Uint8Array, origin: Origin): void {
    const { faults, clock } = this.#world;
    if (this.isDown || origin === this.#dropped) return this.#swallow(origin);
    if (this.#fallsAsleep(origin)) return this.#swallow(origin);
    const reboots = [
      ...faults.places("reboot", piece.length),
      ...faults.places("rebootSilent", piece.length),
    ];
    const at = reboots[0];
    const heard = at === undefined ? piece : piece.subarray(0, at + 1);
    this.#lastInput = clock.now;
    this.#hear(heard, origin);
    if (at === undefined) return;
    if (heard.length < piece.length) this.#swallow(origin);
    this.restart(faults.has("reboot"));
  }

  #hear(bytes: Uint8Array, origin: Origin): void {
    for (const byte of bytes) origin.arrived.push(byte);
    this.#world.trace.bytes("»", bytes);
    this.#isMuted = origin === this.#silentFor;
    this.module.receive(bytes, this.#world.clock.now);
    this.#drain(origin);
    this.#isMuted = false;
  }

  #swallow(origin: Origin): void {
    origin.isDamaged = true;
    this.#world.trace.text("module", "hears nothing");
  }

  /** After a while without a word a module may sleep, and the bytes that wake it are lost. */
  #fallsAsleep(origin: Origin): boolean {
    const { clock, faults } = this.#world;
    const isNew = origin.arrived.length === 0 && !origin.isDamaged;
    return isNew && origin.kind === "command" && clock.now - this.#lastInput > 100 && faults.hits("sleeping");
  }

  /** A new command begins: what may befall it. */
  begin(origin: Origin): void {
    const { faults } = this.#world;
    if (origin.kind === "command" && origin.bytes.length > 1) {
      if (faults.hits("noAnswer")) this.#silentFor = origin;
      if (faults.hits("echoFlips")) this.#flipEcho();
    } else if (origin.kind === "data" && faults.hits("errorInData")) {
      this.module.leaveDataState("out of memory");
      this.#drain(origin);
      // Some drop what is typed on; to others it is commands.
      if (faults.random("errorInData").chance(0.5)) this.#dropped = origin;
    }
  }

  /** Another program has been at the terminal. */
  #flipEcho(): void {
    if (this.module.inDataState !== undefined) return;
    this.#quietly(`ATE${this.#world.faults.random("echoFlips").between(0, 1)}\r`);
  }

  /** Somebody types whose answers the host does not see. */
  #quietly(line: string): void {
    this.#isMuted = true;
    this.module.receive(toBytes(line), this.#world.clock.now);
    this.#drain(undefined);
    this.#isMuted = false;
  }

  // ---------------------------------------------------------------- what the module wants

  #drain(cause: Origin | undefined, settles?: Origin): void {
    for (let event = this.module.poll(); event; event = this.module.poll()) {
      if (event.type === "write") this.#print(event.bytes, cause, settles);
      else if (event.type === "action") this.#act(event, cause);
      else this.#world.note(event.text);
    }
    this.#schedule();
  }

  #print(bytes: Uint8Array, cause: Origin | undefined, settles: Origin | undefined): void {
    if (this.#isMuted) return;
    const kind = this.#kindOf(bytes, cause, settles);
    this.#world.print({ kind, bytes: this.#signed(bytes, cause), cause: settles ?? cause });
  }

  #kindOf(bytes: Uint8Array, cause: Origin | undefined, settles: Origin | undefined): Kind {
    const text = latin1(bytes.length < 40 ? bytes : bytes.subarray(0, 40));
    if (!cause && !settles) return "urc";
    if (!settles && bytes[0] !== CR) return "echo";
    if (this.#prompts.has(text)) return "prompt";
    if (this.#finals.some((final) => text.startsWith(final))) return "final";
    return settles ? "completion" : "response";
  }

  #signed(bytes: Uint8Array, cause: Origin | undefined): Uint8Array {
    if (!cause || bytes.length !== 15 || !SIGNAL.test(latin1(bytes))) return bytes;
    const signal = `${this.#signal % 190},${Math.floor(this.#signal++ / 190) % 99}`;
    this.signals.set(cause, signal);
    return formatLine(`+CSQ: ${signal}`);
  }

  #act(event: ModuleEvent & { type: "action" }, cause: Origin | undefined): void {
    const { clock, broker, faults, trace } = this.#world;
    const { id, client, action, args } = event;
    const pending: Pending = { client, cause, isPublish: action === "publish", lost: false };
    this.#pending.set(id, pending);
    const { delay, result, effect } = broker.perform(client, action, args);
    trace.text("broker", `${action} ${client}: ${result.outcome}`);
    if (effect)
      clock.after(effect.delay, () => this.#pending.get(id) === pending && !pending.lost && effect.run());
    if (action !== "close" && action !== "disconnect" && faults.hits("brokerDrop"))
      clock.after(delay * faults.random("brokerDrop").next() * 2, () => this.lose(client, true));
    if (action !== "close" && action !== "disconnect" && faults.hits("brokerDropSilent"))
      clock.after(delay * faults.random("brokerDropSilent").next() * 2, () => this.lose(client, false));
    clock.after(delay, () => this.#settle(id, pending, result));
  }

  #settle(id: number, pending: Pending, result: Parameters<VirtualModule["settle"]>[1]): void {
    const { faults } = this.#world;
    if (this.#pending.get(id) !== pending) return;
    this.#pending.delete(id);
    if (pending.isPublish && faults.hits("rebootBeforeCompletion"))
      return this.restart(faults.random("rebootBeforeCompletion").chance(0.5));
    this.module.settle(id, pending.lost ? { outcome: "failed" } : result);
    this.#drain(undefined, pending.cause ?? UNKNOWN);
  }

  #schedule(): void {
    const at = this.module.nextTimeout() ?? Infinity;
    if (at === Infinity || at === this.#wake) return;
    this.#wake = at;
    this.#world.clock.at(at, () => {
      this.#wake = Infinity;
      this.module.handleTimeout(this.#world.clock.now);
      this.#drain(UNKNOWN);
    });
  }

  // ---------------------------------------------------------------- what befalls it

  /** The connection of a client is gone. @param isTold the module notices by itself */
  lose(client: number, isTold: boolean): void {
    const { broker, trace } = this.#world;
    if (!broker.drop(client)) return;
    trace.text("broker", `connection of client ${client} lost${isTold ? "" : ", and nobody knows"}`);
    for (const pending of this.#pending.values()) if (pending.client === client) pending.lost = true;
    if (!isTold) this.#isMuted = true;
    this.module.disconnected(client);
    this.#drain(undefined);
    this.#isMuted = false;
  }

  /** All is forgotten, and for a while nothing is heard. */
  restart(hasBanner: boolean): void {
    const { clock, broker, trace } = this.#world;
    const down = this.#random.spread(20, 5000);
    trace.text("module", `restarts ${hasBanner ? "with" : "without"} banner, ${down} ms`);
    broker.dropAll();
    this.#pending.clear();
    this.#downUntil = clock.now + down;
    this.module.restart();
    const banner: Uint8Array[] = [];
    for (let event = this.module.poll(); event; event = this.module.poll())
      if (event.type === "write") banner.push(event.bytes);
    this.#schedule();
    if (hasBanner)
      clock.after(down, () =>
        banner.forEach((bytes) => this.#world.print({ kind: "banner", bytes, cause: undefined })),
      );
  }

  /** Commands of a program that ran before, and is gone. */
  typeBefore(lines: readonly string[]): void {
    for (const line of lines) this.#quietly(line);
  }

  deliver(client: number, topic: string, payload: Uint8Array): boolean {
    const { broker, clock } = this.#world;
    const { connected, filters } = broker.connection(client);
    if (!connected || !filters.has(topic) || clock.now < this.#downUntil) return false;
    this.module.deliver({ client, topic: toBytes(topic), payload, messageId: 0 });
    for (let event = this.module.poll(); event; event = this.module.poll())
      if (event.type === "write")
        this.#world.print({ kind: "message", bytes: event.bytes, cause: undefined });
      else if (event.type === "note") this.#world.note(event.text);
    return true;
  }

  /** True if the module waits for data, and its manual tells no way out but a reset. */
  get isStuck(): boolean {
    const data = this.family.forms[this.module.inDataState ?? ""]?.data;
    return data !== undefined && data.leavesAfterMs === undefined && data.cancel !== true;
  }
}

const UNKNOWN: Origin = {
  id: -1,
  bytes: new Uint8Array(0),
  kind: "command",
  carried: undefined,
  filter: undefined,
  before: undefined,
  arrived: [],
  isDamaged: true,
};
