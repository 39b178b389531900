// A module: one link, one session, one queue of commands; any number of MQTT clients on it, and any other command beside
// them. `AT+CSQ` goes out between two publishes of two clients, and its answer is its own.
//
// It refuses to know MQTT: that is a client's business (client.ts).

import type { Family, FamilyTypes, Fields, FormId, SentValues } from "../model.js";
import {
  prepareCommand,
  rawCommand,
  type Message,
  type PreparedCommand,
  type Settled,
  type UrcEvent,
} from "../session/index.js";
import { connected, MqttClient } from "./client.js";
import type { ToldEvent } from "./link/driver.js";
import { Emitter } from "./emitter.js";
import { ModuleLink } from "./link/module-link.js";
import { ownBytes } from "./inputs.js";
import { checkClient, checkModule, type ClientOptions, type ModuleOptions } from "./options.js";
import { checkArgument, checkOptions, DATA, OBJECT, SIGNAL, TEXT, type Kind, type Kinds } from "../usage.js";

/** @typeParam Types those of the family */
export interface ModuleEvents<Types extends FamilyTypes = FamilyTypes> {
  /**
   * An unsolicited result code, whichever client it concerns: `item.id` tells the types of `item.values`. A message for a
   * client that nobody holds is one, too.
   */
  urc: [item: UrcEvent<Types>];
  /** A line that no table knows, as text. */
  line: [text: string];
  /** Something that the tables do not explain; nothing was lost but what is said. */
  issue: [issue: string, text: string];
  /** The module has restarted: whatever was set up is gone. */
  restart: [];
  /** The link is gone. */
  close: [reason: string];
  error: [error: Error];
  /** Every byte on the link, for logs. It may hold secrets. */
  wire: [direction: "out" | "in", bytes: Uint8Array];
}

export interface CommandOptions {
  /** What is sent in the data state; a text goes out in UTF-8. The parameter that counts its bytes is filled in. */
  readonly data?: string | Uint8Array;
  /** Ends the wait. A command that has not been sent yet is not sent; one that has is left to its end. */
  readonly signal?: AbortSignal;
}

export interface SendOptions extends CommandOptions {
  /** Milliseconds that the module may take. Default 10,000. */
  readonly timeout?: number;
}

/** How a line that was sent as it is was answered. */
export interface Answer {
  /** The lines before the final result code, as text. */
  readonly lines: readonly string[];
  /** `OK`, `ERROR`, `+CME ERROR: 50`. */
  readonly final: string;
}

const DEFAULT_TIMEOUT = 10_000;
/** A day: whoever waits longer has forgotten a unit. */
const LONGEST_TIMEOUT = 86_400_000;
const TIMEOUT: Kind = {
  is: (value) => typeof value === "number" && value > 0 && value <= LONGEST_TIMEOUT,
  allowed: `more than 0, at most ${LONGEST_TIMEOUT} ms`,
  code: "out-of-range",
};
const COMMAND: Kinds<CommandOptions> = { data: DATA, signal: SIGNAL };
const SEND: Kinds<SendOptions> = { ...COMMAND, timeout: TIMEOUT };

/** @typeParam Types the family's types: they check the values of `command`, and tell what answers and URCs hold. */
export class Module<Types extends FamilyTypes = FamilyTypes> extends Emitter<ModuleEvents<Types>> {
  readonly family: Family<Types>;
  readonly #link: ModuleLink;
  readonly #clients = new Set<MqttClient<Types>>();
  #closed: Promise<void> | undefined;

  /** @throws UsageError for an option that is none */
  constructor(options: ModuleOptions & { readonly family: Family<Types> }) {
    super();
    checkModule("openModule", options);
    this.family = options.family;
    this.#link = new ModuleLink(options);
    this.#link.listen({
      onEvent: this.#onEvent,
      onWire: (direction, bytes) => this.emitShared("wire", direction, bytes),
      onClosed: (reason) => void this.emit("close", reason),
    });
  }

  /** A client that is not connected yet. @throws UsageError if its index is in use, or every client is */
  client(options: ClientOptions = {}): MqttClient<Types> {
    const client = new MqttClient<Types>(options, this.#link);
    this.#clients.add(client);
    return client;
  }

  /**
   * A client that is connected. If that fails, its place in the module is free again.
   * @param url `mqtt://HOST[:PORT]`, the broker as the module sees it
   */
  async connectAsync(url: string, options: ClientOptions = {}): Promise<MqttClient<Types>> {
    checkClient("module.connectAsync", options);
    return connected(this.client(options), url);
  }

  /**
   * Sends a command of the family, in turn with those of the clients.
   * @throws UsageError before the first byte if a value is not legal; ModuleError if it is refused, TimeoutError, LinkLostError
   */
  async command<Id extends FormId<Types>>(
    id: Id,
    values: SentValues<Types, Id>,
    options: CommandOptions = {},
  ): Promise<Settled<Types, Id>> {
    checkOptions("module.command", options, COMMAND);
    checkArgument("module.command", "id", id, TEXT);
    if (values !== undefined) checkArgument("module.command", "values", values, OBJECT);
    const data = dataOf(options);
    const command = { form: id, values: values as Fields, ...(data ? { data } : {}) };
    const settled = await this.#settle(prepareCommand(this.family as Family, command), options.signal);
    if (settled.error) throw settled.error;
    return settled as Settled<Types, Id>;
  }

  /**
   * Sends a line as it is, in turn with the commands of the clients; for what the family does not know. It resolves however
   * the module answers.
   * @param line `AT+QPING=1,"host"`, without a line end
   * @throws UsageError before the first byte if it is no command line; TimeoutError, LinkLostError
   */
  async send(line: string, options: SendOptions = {}): Promise<Answer> {
    checkOptions("module.send", options, SEND);
    checkArgument("module.send", "line", line, TEXT);
    const { timeout = DEFAULT_TIMEOUT, signal } = options;
    const raw = rawCommand(this.family as Family, { line, data: dataOf(options), timeLimit: timeout });
    const { error, lines } = await this.#settle(raw, signal);
    if (error && error.code !== "refused") throw error;
    return { lines: lines.slice(0, -1), final: lines.at(-1) ?? "" };
  }

  /** Ends every client, then closes the link. Calling it again gives the same promise. */
  closeAsync(): Promise<void> {
    this.#link.driver.seal();
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    await Promise.all([...this.#clients].map((client) => client.endAsync()));
    await this.#link.driver.close();
  }

  async #settle(command: PreparedCommand, signal: AbortSignal | undefined): Promise<Settled> {
    signal?.throwIfAborted();
    return this.#link.driver.command(command, signal);
  }

  readonly #onEvent = (event: ToldEvent): void => {
    switch (event.type) {
      case "urc":
        return void this.emitShared("urc", event as UrcEvent<Types>);
      case "message":
        return void this.emitShared("urc", orphan(event) as UrcEvent<Types>);
      case "issue":
        if (event.issue === "unknown-line") this.emit("line", event.text);
        return void this.emit("issue", event.issue, event.text);
      case "restarted":
        return void this.emit("restart");
      case "lost":
      case "doubted":
      case "alignment":
      case "progress":
      case "state":
        return;
      default:
        event satisfies never;
    }
  };
}

/**
 * Opens a module on a link, at once: nothing is sent before somebody asks for it.
 * @throws UsageError for an option that is none
 */
export function openModule<Types extends FamilyTypes>(
  options: ModuleOptions & { readonly family: Family<Types> },
): Module<Types> {
  return new Module(options);
}

/** A message that nobody takes. */
function orphan({ urc, values }: Message): UrcEvent {
  return { type: "urc", id: urc.id, name: urc.prefix, urc, values, text: "" };
}

function dataOf({ data }: CommandOptions): Uint8Array | undefined {
  return data === undefined ? undefined : ownBytes("module", "data", data);
}
