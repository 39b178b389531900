// The client that MQTT.js users know, over a module's AT commands. Promises and events begin here.
//
// An operation is a recipe of the family, bound to the user's arguments. Operations of several commands run one after
// another, so that nobody's topic meets somebody else's payload; every value of every command is checked before the
// first byte of the first command.

import { toText } from "../bytes.js";
import { AtError, LinkLostError, ModuleError, UsageError } from "../errors.js";
import type { Family, FamilyTypes } from "../model.js";
import { publishesTextOnly, type Inputs } from "../procedure/index.js";
import type { Message, UrcEvent } from "../session/index.js";
import { connectAnyway } from "./connection/attempts.js";
import type { ToldEvent } from "./link/driver.js";
import { Emitter } from "./emitter.js";
import { ModuleLink, type LinkListener } from "./link/module-link.js";
import {
  checkClient,
  checkConnect,
  PUBLISH,
  SUBSCRIBE,
  type ClientOptions,
  type ConnectOptions,
  type PublishOptions,
  type QoS,
  type SubscribeOptions,
} from "./options.js";
import { Impatience } from "./connection/impatience.js";
import { explainRefusal } from "./identity.js";
import { connectInputs, ownBytes, payloadText } from "./inputs.js";
import { Operations, publishOutcome, type PreparedOperation, type RunEnded } from "./operations.js";
import { checkTopicFilter, checkTopicName } from "./topics.js";
import { checkArgument, checkOptions, type Kind } from "../usage.js";

/** What arrived beside topic and payload. */
export interface Packet {
  readonly topic: string;
  readonly payload: Uint8Array;
  /** The topic as it came; a module that does not check UTF-8 may deliver anything. */
  readonly topicBytes: Uint8Array;
  readonly messageId?: number;
}

export interface Granted {
  readonly topic: string;
  readonly qos: number;
}

/** @typeParam Types those of the family */
export interface ClientEvents<Types extends FamilyTypes = FamilyTypes> {
  /** A message. The payload is the receiver's own copy; `new TextDecoder().decode(payload)` if it is text. */
  message: [topic: string, payload: Uint8Array, packet: Packet];
  connect: [];
  /** The connection to the broker, or the link to the module, is gone. */
  close: [reason: string];
  error: [error: Error];
  /** Any other unsolicited result code: `item.id` tells the types of `item.values`. */
  urc: [item: UrcEvent<Types>];
  /** Something that the tables do not explain; nothing was lost but what is said. */
  issue: [issue: string, text: string];
  /** Every byte on the link, for logs. It may hold secrets. */
  wire: [direction: "out" | "in", bytes: Uint8Array];
}

const REJECTED = 128;
/** MQTT 3.1.1, 2.3.1: 1 to 65535. */
const MESSAGE_IDS = 65_535;
const TOPICS: Kind = {
  is: (value) => typeof value === "string" || Array.isArray(value),
  allowed: "a topic, or a list of topics",
};

/** @typeParam Types the family's types: they tell what its URCs hold. */
export class MqttClient<Types extends FamilyTypes = FamilyTypes> extends Emitter<ClientEvents<Types>> {
  readonly family: Family<Types>;
  /** Which client inside the module it is. */
  readonly index: number;
  readonly #options: ClientOptions;
  readonly #link: ModuleLink;
  readonly #ownsLink: boolean;
  readonly #operations: Operations;
  readonly #textOnly: boolean;
  readonly #messageIds = new Set<number>();
  readonly #impatience: Impatience;
  /** Those of the latest connect. */
  #inputs: Inputs | undefined;
  #connected = false;
  /** A publish failed between staging and sending: the module may still hold its payload. */
  #staged = false;
  #ended: Promise<void> | undefined;

  /** The only client of a module: it closes the link when it ends. @throws UsageError for an option that is none */
  constructor(options: ConnectOptions & { readonly family: Family<Types> });
  /** One client of a module that may have more: see `Module.client`. */
  constructor(options: ClientOptions, link: ModuleLink);
  constructor(options: ClientOptions | ConnectOptions, link?: ModuleLink) {
    super();
    if (link) checkClient("module.client", options);
    else checkConnect("MqttClient", options as ConnectOptions);
    this.#options = options;
    this.#ownsLink = link === undefined;
    this.#link = link ?? new ModuleLink(options as ConnectOptions);
    // What the tables are made from makes the types, too.
    this.family = this.#link.family as Family<Types>;
    this.index = this.#link.hold({ onMessage: this.#onMessage, onLost: this.#onLost }, options.client);
    this.#link.listen(this.#listener);
    this.#textOnly = publishesTextOnly(this.#link.family);
    this.#operations = new Operations(this.#link, this.index);
    this.#impatience = new Impatience(this.#link.driver, this.index, options.reconnectAfter, (seconds) =>
      this.#reconnect(seconds),
    );
  }

  get connected(): boolean {
    return this.#connected;
  }

  /** Brings the module from whatever state it is in to a connection. @throws ModuleError, TimeoutError, UsageError */
  async connectAsync(url: string): Promise<void> {
    if (this.#ended) throw ended("connect");
    const inputs = connectInputs(url, this.#options);
    await this.#exclusive(() => this.#connect(inputs));
    this.emit("connect");
  }

  async #connect(inputs: Inputs): Promise<void> {
    try {
      await this.#tryToConnect(inputs);
    } catch (error) {
      await explainRefusal(this.#link.driver, this.#link.family, error);
      throw error;
    }
    this.#refuseLost();
    this.#connected = true;
    this.#staged = false;
    this.#inputs = inputs;
  }

  async #tryToConnect(inputs: Inputs): Promise<void> {
    // A bad value is refused before the first byte.
    let prepared: PreparedOperation | undefined = this.#operations.prepare("connect", inputs);
    await this.#operations.wake();
    const connect = (): Promise<RunEnded> => {
      const next = prepared ?? this.#operations.prepare("connect", inputs);
      prepared = undefined;
      return this.#operations.finish(next);
    };
    const { census, driver } = this.#link;
    const { error } = await connectAnyway(census, driver, connect, () => !this.#ended);
    if (error) throw error;
  }

  /** The connection may be gone again before anybody has seen it. */
  #refuseLost(): void {
    const { clients, alignment } = this.#link.driver.session;
    if (clients.isConnected(this.index) && alignment !== "dead") return;
    const reason = clients.lossOf(this.index) ?? "the module, or the link to it, is gone";
    throw new LinkLostError(`connect: connection lost: ${reason}`, {
      code: "connection-lost",
      command: "connect",
    });
  }

  /** An answer has stayed owed for too long. */
  async #reconnect(seconds: number): Promise<void> {
    try {
      await this.#exclusive(async () => {
        if (!this.#connected || this.#ended || !this.#inputs || !this.#impatience.isOwed) return;
        this.#onLost(`an answer has been owed for ${seconds} s: connecting again`);
        await this.#operations.run("disconnect", {});
        await this.#connect(this.#inputs);
      });
    } catch (error) {
      this.emit("error", error as Error);
      return;
    }
    if (this.#connected) this.emit("connect");
  }

  /**
   * Publishes; resolves when the module reports the outcome: with QoS 1 and 2 the broker has acknowledged.
   * @throws AtError whose `outcome` says `failed` (nothing reached the broker) or `unknown` (it may have)
   */
  async publishAsync(
    topic: string,
    payload: string | Uint8Array,
    options: PublishOptions = {},
  ): Promise<void> {
    try {
      checkOptions("publish", options, PUBLISH);
      checkTopicName(topic);
      this.#demandConnection("publish");
      // A copy: the caller may use the buffer again, or transfer it, before a slow link has sent it.
      const bytes = ownBytes("publish", "payload", payload);
      await this.#publish(topic, bytes, options);
    } catch (error) {
      if (error instanceof AtError) error.outcome ??= "failed";
      throw error;
    }
  }

  /** Subscribes; resolves with what the broker granted. @throws ModuleError if it rejects one of the topics */
  async subscribeAsync(
    topics: string | readonly string[],
    options: SubscribeOptions = {},
  ): Promise<Granted[]> {
    checkOptions("subscribe", options, SUBSCRIBE);
    const wanted = toList("subscribe", topics);
    wanted.forEach(checkTopicFilter);
    this.#demandConnection("subscribe");
    const qos = options.qos ?? 0;
    return this.#forTopics(
      "subscribe",
      wanted,
      (some) => ({ subscriptions: some.map((topic) => ({ topic, qos })), qos }),
      (ended, some) => this.#granted(ended, some, qos),
    );
  }

  async unsubscribeAsync(topics: string | readonly string[]): Promise<void> {
    const wanted = toList("unsubscribe", topics);
    wanted.forEach(checkTopicFilter);
    this.#demandConnection("unsubscribe");
    await this.#forTopics(
      "unsubscribe",
      wanted,
      (some) => ({ topics: some }),
      () => [],
    );
  }

  /**
   * Disconnects from the broker. The only client of a module closes the link as well; otherwise the module and its other
   * clients go on. Calling it again gives the same promise.
   */
  endAsync(): Promise<void> {
    if (this.#ownsLink) this.#link.driver.seal();
    this.#ended ??= this.#exclusive(() => this.#end());
    return this.#ended;
  }

  async #end(): Promise<void> {
    // What ends on purpose is no loss.
    this.#connected = false;
    // A module that does not answer any more must not keep the link open.
    if (this.#link.driver.session.alignment !== "dead")
      await this.#operations.run("disconnect", {}).catch(() => undefined);
    this.#link.unlisten(this.#listener);
    this.#link.release(this.index);
    if (this.#ownsLink) await this.#link.driver.close();
  }

  /** Alone in the module, and after what this client has begun: connecting and ending may concern all clients. */
  #exclusive<T>(run: () => Promise<T>): Promise<T> {
    return this.#operations.exclusive(() => this.#link.lock.run(run));
  }

  async #publish(topic: string, payload: Uint8Array, options: PublishOptions): Promise<void> {
    const qos = options.qos ?? 0;
    const text = this.#textOnly ? payloadText(payload) : undefined;
    const messageId = qos === 0 ? 0 : this.#takeMessageId();
    const inputs = {
      topic,
      qos,
      retain: options.retain === true ? 1 : 0,
      messageId,
      payload,
      payloadText: text,
      nonEmptyPayload: payload.length > 0 ? payload : undefined,
      timeoutSeconds: this.#options.publishTimeout ?? 60,
    };
    try {
      const prepared = this.#operations.prepare("publish", inputs);
      const ended = await this.#operations.finishAlone("publish", prepared, () =>
        this.#refuseStaged(payload),
      );
      this.#staged = ended.error !== undefined && this.#stages;
      if (ended.error) this.#impatience.watch();
      if (ended.error)
        throw Object.assign(ended.error, { outcome: publishOutcome(this.#link.family, ended) });
    } finally {
      this.#messageIds.delete(messageId);
    }
  }

  /** True if an empty payload is sent by leaving its command out: then what was staged before would go in its place. */
  get #stages(): boolean {
    return this.family.recipes.publish.steps.some((step) => step.when === "nonEmptyPayload");
  }

  #refuseStaged(payload: Uint8Array): void {
    if (!this.#staged || payload.length > 0) return;
    throw new UsageError("publish: the module may still hold the payload of a publish that failed", {
      code: "payload-staged",
      command: "publish",
      advice: "publish something that is not empty, or connect again",
    });
  }

  /** One request for all topics, or one for each where a command carries only one. */
  async #forTopics(
    operation: "subscribe" | "unsubscribe",
    topics: readonly string[],
    inputsOf: (topics: readonly string[]) => Inputs,
    result: (ended: RunEnded, topics: readonly string[]) => Granted[],
  ): Promise<Granted[]> {
    const groups = this.family.recipes[operation].per === "topic" ? topics.map((topic) => [topic]) : [topics];
    const requests = groups.map((some) => ({ some, messageId: this.#takeMessageId() }));
    try {
      const prepared = requests.map(({ some, messageId }) =>
        this.#operations.prepare(operation, { ...inputsOf(some), topic: some[0], messageId }),
      );
      const granted: Granted[] = [];
      for (const [i, { some }] of requests.entries()) {
        const ended = await this.#operations.exclusive(() =>
          this.#operations.finish(prepared[i] as PreparedOperation),
        );
        if (ended.error) {
          this.#impatience.watch();
          throw ended.error;
        }
        granted.push(...result(ended, some));
      }
      return granted;
    } finally {
      for (const { messageId } of requests) this.#messageIds.delete(messageId);
    }
  }

  #granted(ended: RunEnded, topics: readonly string[], qos: QoS): Granted[] {
    const { granted: name = "" } = this.family.forms[ended.form ?? ""]?.outcomes?.["done"] ?? {};
    const levels = ended.completion?.[name] as readonly number[] | undefined;
    const granted = topics.map((topic, i) => ({ topic, qos: levels?.[i] ?? qos }));
    const rejected = granted.filter((each) => each.qos === REJECTED);
    if (rejected.length === 0) return granted;
    throw new ModuleError(`the broker rejected ${rejected.map((each) => each.topic).join(", ")}`, {
      code: "subscription-rejected",
      field: "topic",
    });
  }

  #demandConnection(call: string): void {
    if (this.#connected) return;
    const why = this.#ended ? "the client has ended" : "not connected";
    throw new UsageError(`${call}: ${why}`, {
      code: "not-connected",
      command: call,
      advice: "connect first",
    });
  }

  /** Random, so that a forged result must guess; unique among those in flight. */
  #takeMessageId(): number {
    if (this.#messageIds.size >= MESSAGE_IDS)
      throw new UsageError(`every one of ${MESSAGE_IDS} message identifiers is in flight`, {
        code: "out-of-range",
        field: "messageId",
        advice: "wait for the results of earlier calls",
      });
    let id: number;
    do id = 1 + Math.floor(Math.random() * MESSAGE_IDS);
    while (this.#messageIds.has(id));
    this.#messageIds.add(id);
    return id;
  }

  readonly #listener: LinkListener = {
    onEvent: (event) => this.#onEvent(event),
    onWire: (direction, bytes) => this.emitShared("wire", direction, bytes),
    onClosed: () => undefined,
  };

  /** What concerns this client, or all of them. */
  #onEvent(event: ToldEvent): void {
    if (event.type === "issue") this.emit("issue", event.issue, event.text);
    if (event.type !== "urc") return;
    const index = event.urc.client === undefined ? undefined : event.values[event.urc.client];
    if (index === undefined || index === this.index) this.emitShared("urc", event as UrcEvent<Types>);
  }

  readonly #onMessage = (message: Message): void => {
    const { payload, topic: topicBytes, messageId } = message;
    const topic = toText(topicBytes);
    const packet = { topic, payload, topicBytes };
    this.emit("message", topic, payload, messageId === undefined ? packet : { ...packet, messageId });
  };

  readonly #onLost = (reason: string): void => {
    if (!this.#connected) return;
    this.#connected = false;
    this.emit("close", reason);
  };
}

/**
 * Opens an MQTT connection through a module. If that fails, the link is closed; a program that wants to try again on
 * the same link makes a `MqttClient` and calls its `connectAsync`.
 * @param url `mqtt://HOST[:PORT]`, the broker as the module sees it
 */
export async function connectAsync<Types extends FamilyTypes>(
  url: string,
  options: ConnectOptions & { readonly family: Family<Types> },
): Promise<MqttClient<Types>> {
  checkConnect("connectAsync", options);
  return connected(new MqttClient<Types>(options), url);
}

/** The client when it is connected; if that fails, it has ended. */
export async function connected<Client extends Pick<MqttClient, "connectAsync" | "endAsync">>(
  client: Client,
  url: string,
): Promise<Client> {
  try {
    await client.connectAsync(url);
    return client;
  } catch (error) {
    await client.endAsync();
    throw error;
  }
}

function ended(call: string): UsageError {
  return new UsageError(`${call}: the client has ended`, {
    code: "not-connected",
    command: call,
    advice: "make a new client",
  });
}

function toList(call: string, topics: string | readonly string[]): readonly string[] {
  checkArgument(call, "topics", topics, TOPICS);
  const list = typeof topics === "string" ? [topics] : topics;
  if (list.length === 0)
    throw new UsageError("at least one topic is needed", { code: "missing", field: "topic" });
  return list;
}
