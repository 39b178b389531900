// What the host wrote, as items: command lines, read by the family's tables, and the data after a prompt. A command that
// counts bytes inside its line goes on over line ends. Refuses to know which line of a log is whose.

import { bytesOf, concat, CR, isUtf8, toText, visible } from "../../bytes.js";
import { fieldsOf, readCommandName, type CommandDecoder, type DecodedCommand } from "../../codec/index.js";
import type { Redactor } from "../../codec/text/redactor.js";
import { AtError } from "../../errors.js";
import type { Dialect } from "../../exchange/dialect.js";
import { CommandReader } from "../../framing/command-reader.js";
import type { Direction, LogItem, LogKind, Place } from "../item.js";
import { objectionTo, type Call } from "./call.js";
import type { Calls } from "./calls.js";
import type { Clients } from "./clients.js";
import type { TakenData } from "./data-taker.js";
import { byName, HIDDEN, inOrder, split } from "./values.js";
import type { Watcher } from "./watcher.js";

/** `AT`, `AT+NAME`, `ATE0V1`: no word of a language begins like that. */
const COMMAND = /^at(?:$|[+^%$#*&\\][a-z_]|[a-z](?![a-z]{2}))/i;
const LONGEST_HEAD = 8;
const CUT = "cut";

export function isCommand(bytes: Uint8Array): boolean {
  if (((bytes[0] ?? 0) | 0x20) !== 0x61) return false;
  return COMMAND.test(toText(bytes.subarray(0, LONGEST_HEAD)));
}

export class HostSide {
  readonly #calls: Calls;
  readonly #clients: Clients;
  readonly #redactor: Redactor;
  readonly #watcher: Watcher;
  readonly #reader: CommandReader;
  readonly #commands: CommandDecoder;
  /** Names of commands with a secret among their parameters. */
  readonly #secretive: ReadonlySet<string>;
  /** The beginning of a command that counts bytes which have not come yet. */
  #pending: { readonly place: Place; readonly text: Uint8Array } | undefined;

  constructor(dialect: Dialect, calls: Calls, clients: Clients, redactor: Redactor, watcher: Watcher) {
    this.#calls = calls;
    this.#clients = clients;
    this.#redactor = redactor;
    this.#watcher = watcher;
    this.#commands = dialect.commands;
    this.#reader = new CommandReader(dialect.family, this.#commands);
    const secretive = Object.values(dialect.family.forms).filter(({ layout }) =>
      fieldsOf(layout).some(({ secret }) => secret === true),
    );
    this.#secretive = new Set(secretive.map(({ command }) => command.toUpperCase()));
  }

  /** A command has begun whose bytes are not all there. */
  get isInside(): boolean {
    return this.#pending !== undefined;
  }

  /** A command line, or the bytes that go on with one. */
  receive(bytes: Uint8Array, end: Uint8Array, place: Place, dir: Direction, isCut: boolean): void {
    // On the wire a command ends at CR, whatever the log shows in its place.
    this.#reader.receive(concat([bytes, this.#pending && end.length > 0 ? end : Uint8Array.of(CR)]));
    const input = this.#reader.next();
    if (input === undefined) {
      this.#pending ??= { place, text: bytes };
      return;
    }
    const from = this.#pending?.place ?? place;
    this.#pending = undefined;
    this.#reader.discard();
    if (input.kind === "command") this.#take(input.text, input.known, from, dir, isCut);
    else this.unknown(bytes, from, isCut);
  }

  /** The bytes that a command has announced do not come. */
  giveUp(dir: Direction, isCut: boolean): void {
    const pending = this.#pending;
    if (!pending) return;
    this.#pending = undefined;
    this.#reader.discard();
    this.#take(pending.text, undefined, pending.place, dir, isCut);
  }

  /** The same command once more, as the module prints it. */
  echo(call: Call, place: Place, isCut: boolean): void {
    this.#calls.echoed(call);
    this.#tellCommand(call.bytes, call.known, place, "dce", "echo", isCut);
  }

  data(call: Call, taken: TakenData, isCut: boolean): void {
    call.data = taken;
    const { bytes, announced, surplus, isInferred, isCancelled, place } = taken;
    const name = call.exchange.form.data?.name ?? "data";
    const issues = [
      ...(announced !== undefined && announced !== bytes.length + surplus
        ? [`${announced} bytes were announced, ${bytes.length + surplus} are shown`]
        : []),
      ...(isInferred && !isCancelled ? ["inferred"] : []),
      ...(isCancelled ? ["cancelled"] : []),
      ...(isCut ? [CUT] : []),
    ];
    const value = isPrivate(bytes) ? HIDDEN : isUtf8(bytes) ? toText(bytes) : visible(bytes);
    const text = isPrivate(bytes) ? HIDDEN : this.#redactor.clean(visible(bytes));
    const item = {
      kind: "data",
      dir: "dte",
      name: call.name,
      values: [value],
      fields: { [name]: value },
    } as const;
    this.#watcher.item({ ...place, ...item, ...this.#stateOf(call.known), issues, text });
  }

  /** The module echoes data, too. */
  dataEcho(call: Call, bytes: Uint8Array, place: Place, isCut: boolean): void {
    const text = isPrivate(bytes) ? HIDDEN : this.#redactor.clean(visible(bytes));
    const item = { kind: "echo", dir: "dce", name: call.name, values: [], fields: {} } as const;
    this.#watcher.item({ ...place, ...item, issues: isCut ? [CUT] : [], text });
  }

  /** What the host wrote, and is no command. */
  unknown(bytes: Uint8Array, place: Place, isCut: boolean): void {
    const item = { kind: "unknown", dir: "dte", values: [], fields: {} } as const;
    const text = isPrivate(bytes) ? HIDDEN : this.#redactor.clean(visible(bytes));
    this.#watcher.item({ ...place, ...item, issues: isCut ? [CUT] : [], text });
  }

  // ---------------------------------------------------------------- command lines

  #take(
    line: Uint8Array,
    read: DecodedCommand | undefined,
    place: Place,
    dir: Direction,
    isCut: boolean,
  ): void {
    const kind = dir === "dte" ? "command" : "echo";
    const text = trimmed(line);
    const known = read ?? this.#decode(text);
    const parts = known ? [text] : partsOf(text);
    const isOne = parts.length === 1;
    for (const part of parts) {
      const each = isOne ? known : this.#decode(part);
      if (each) this.#redactor.learn(each.form, each.values);
    }
    // Several commands on one line have one answer: nobody tells whose its lines are.
    const shown = this.#shown(text, isOne ? known : undefined);
    const name = nameOf(text);
    const asked = { place, name, text: shown, bytes: text, known: isOne ? known : undefined };
    const call = isCut ? undefined : this.#calls.begin(asked);
    for (const part of parts) {
      const each = isOne ? known : this.#decode(part);
      this.#tellCommand(part, each, place, dir, kind, isCut);
    }
    if (call) this.#watcher.begun(call);
  }

  #decode(text: Uint8Array): DecodedCommand | undefined {
    try {
      return this.#commands.decode(text);
    } catch (error) {
      if (error instanceof AtError) return undefined;
      throw error;
    }
  }

  #tellCommand(
    text: Uint8Array,
    known: DecodedCommand | undefined,
    place: Place,
    dir: Direction,
    kind: LogKind,
    isCut: boolean,
  ): void {
    const name = nameOf(text);
    const form = readCommandName(text)?.kind ?? "execute";
    const objection = known && objectionTo(known);
    const issues = [
      ...(objection ? [objection.message] : known ? [] : this.#unreadable(text)),
      ...(isCut ? [CUT] : []),
    ];
    const values = known ? inOrder(known.form.layout, known.values) : this.#guessed(text);
    const fields = known ? byName(known.form.layout, known.values) : {};
    const item: LogItem = {
      ...place,
      dir,
      kind,
      name,
      form,
      values,
      fields,
      issues,
      text: this.#shown(text, known),
    };
    this.#watcher.item({ ...item, ...this.#stateOf(known) });
  }

  /** Why a command could not be read. */
  #unreadable(text: Uint8Array): string[] {
    const name = readCommandName(text);
    if (name?.command === "") return [];
    return name && this.#commands.formsOf(name).length > 0
      ? [`the parameters fit no ${name.kind} form of ${name.command}`]
      : ["no table knows this command"];
  }

  #guessed(text: Uint8Array): LogItem["values"] {
    const name = readCommandName(text);
    if (name?.kind !== "set") return [];
    return this.#isSecretive(text) ? [HIDDEN] : split(toText(text.subarray(name.start)));
  }

  /** Secrets are masked where they stand; of a command that no table could read nothing is shown but its name. */
  #shown(text: Uint8Array, known: DecodedCommand | undefined): string {
    if (!this.#isSecretive(text)) return this.#redactor.clean(visible(text));
    const start = readCommandName(text)?.start ?? text.length;
    return known ? masked(visible(text), known) : `${visible(text.subarray(0, start))}${HIDDEN}`;
  }

  #isSecretive(text: Uint8Array): boolean {
    const name = readCommandName(text);
    return name?.kind === "set" && this.#secretive.has(name.command);
  }

  #stateOf(known: DecodedCommand | undefined): { state: string } | undefined {
    return known && { state: this.#clients.stateOf(known.form, known.values) };
  }
}

/** The line with its secrets masked. */
function masked(line: string, { form, values }: DecodedCommand): string {
  const secrets = fieldsOf(form.layout).filter(({ secret }) => secret === true);
  return secrets.reduce((text, { name }) => {
    const value = values[name];
    return value === undefined || value === "" ? text : text.replaceAll(visible(bytesOf(value)), HIDDEN);
  }, line);
}

function nameOf(text: Uint8Array): string {
  const name = readCommandName(text)?.command ?? "";
  return name === "" ? "AT" : name;
}

function trimmed(line: Uint8Array): Uint8Array {
  let end = line.length;
  while (end > 0 && (line[end - 1] as number) <= 0x20) end--;
  return line.subarray(0, end);
}

/** `AT+A;+B=1` is `AT+A` and `AT+B=1` (V.250, 5.2.1). */
function partsOf(text: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let [start, isQuoted] = [0, false];
  for (let at = 0; at <= text.length; at++) {
    if (text[at] === 0x22) isQuoted = !isQuoted;
    if (at < text.length && (isQuoted || text[at] !== 0x3b)) continue;
    const part = text.subarray(start, at);
    if (part.length > 0) parts.push(start === 0 ? part : concat([text.subarray(0, 2), part]));
    start = at + 1;
  }
  return parts.length > 0 ? parts : [text];
}

/** Keys are shown to nobody. */
function isPrivate(bytes: Uint8Array): boolean {
  return bytes.length > 20 && toText(bytes.subarray(0, 200)).includes("PRIVATE KEY");
}
