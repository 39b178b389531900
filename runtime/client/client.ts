// The client that MQTT.js users know, over a module's AT commands. Promises and events begin here.
//
// An operation is a recipe of the family, bound to the user's arguments. Operations of several commands run one after
// another, so that nobody's topic meets somebody else's payload; every value of every command is checked before the
// first byte of the first command.

import { isUtf8, toBytes, toText } from "../bytes.js";
import { AtError, ModuleError, UsageError } from "../errors.js";
import type { Family, Fields, Operation, Urc } from "../model.js";
import { capabilitiesOf, Observing, Procedure, type Ended, type Inputs } from "../procedure/index.js";
import { checkSend, type SessionEvent } from "../session/index.js";
import { Driver } from "./driver.js";
import { Emitter } from "./emitter.js";
import {
  checkOptions,
  parseBroker,
  type ConnectOptions,
  type PublishOptions,
  type QoS,
  type SubscribeOptions,
} from "./options.js";
import { checkTopicFilter, checkTopicName } from "./topics.js";

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

export interface ClientEvents {
  /** A message. The payload is the receiver's own copy; `new TextDecoder().decode(payload)` if it is text. */
  message: [topic: string, payload: Uint8Array, packet: Packet];
  connect: [];
  /** The connection to the broker, or the link to the module, is gone. */
  close: [reason: string];
  error: [error: Error];
  /** Any other unsolicited result code. */
  urc: [urc: Urc, values: Fields];
  /** Something that the tables do not explain; nothing was lost but what is said. */
  issue: [issue: string, text: string];
  /** Every byte on the link, for logs. It may hold secrets. */
  wire: [direction: "out" | "in", bytes: Uint8Array];
}

/** How often the first command is tried: a sleeping module eats the first one. */
const WAKE_UPS = 3;
const REJECTED = 128;

export class MqttClient extends Emitter<ClientEvents> {
  readonly family: Family;
  readonly #options: ConnectOptions;
  readonly #driver: Driver;
  readonly #index: number;
  readonly #messageIds = new Set<number>();
  #last: Promise<unknown> = Promise.resolve();
  #connected = false;
  /** A publish failed between staging and sending: the module may still hold its payload. */
  #staged = false;
  #ended: Promise<void> | undefined;

  constructor(options: ConnectOptions) {
    super();
    checkOptions("connect", options);
    this.family = options.family;
    this.#options = options;
    this.#index = clientIndex(options);
    this.#driver = new Driver(
      options.family,
      options.transport,
      options.linkAllowance,
      (event) => this.#onEvent(event),
      (direction, bytes) => this.emit("wire", direction, bytes),
    );
  }

  get connected(): boolean {
    return this.#connected;
  }

  /** Brings the module from whatever state it is in to a connection. @throws ModuleError, TimeoutError, UsageError */
  async connectAsync(url: string): Promise<void> {
    const inputs = this.#connectInputs(url);
    await this.#exclusive(async () => {
      this.#check("connect", inputs);
      await this.#wake();
      await this.#observe();
      const ended = await this.#run("connect", inputs);
      if (ended.error) throw ended.error;
      this.#connected = true;
      this.#staged = false;
    });
    this.emit("connect");
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
      checkOptions("publish", options);
      checkTopicName(topic);
      this.#demandConnection("publish");
      await this.#publish(topic, typeof payload === "string" ? toBytes(payload) : payload, options);
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
    checkOptions("subscribe", options);
    const wanted = toList(topics);
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
    const wanted = toList(topics);
    wanted.forEach(checkTopicFilter);
    this.#demandConnection("unsubscribe");
    await this.#forTopics(
      "unsubscribe",
      wanted,
      (some) => ({ topics: some }),
      () => [],
    );
  }

  /** Disconnects from the broker and closes the link. Calling it again gives the same promise. */
  endAsync(): Promise<void> {
    this.#ended ??= this.#exclusive(() => this.#end());
    return this.#ended;
  }

  async #end(): Promise<void> {
    // A module that does not answer any more must not keep the link open.
    if (this.#driver.session.alignment !== "dead") await this.#run("disconnect", {}).catch(() => undefined);
    this.#connected = false;
    await this.#driver.close();
  }

  async #publish(topic: string, payload: Uint8Array, options: PublishOptions): Promise<void> {
    const qos = options.qos ?? 0;
    const messageId = qos === 0 ? 0 : this.#takeMessageId();
    const inputs = {
      topic,
      qos,
      retain: options.retain === true ? 1 : 0,
      messageId,
      payload,
      payloadText: this.#textOf(payload),
      nonEmptyPayload: payload.length > 0 ? payload : undefined,
      timeoutSeconds: this.#options.publishTimeout ?? 60,
    };
    try {
      this.#check("publish", inputs);
      this.#refuseStaged(payload);
      const ended = await this.#exclusiveIfSeveral("publish", inputs);
      this.#staged = ended.error !== undefined && this.#stages;
      if (ended.error) throw Object.assign(ended.error, { outcome: publishOutcome(this.family, ended) });
    } finally {
      this.#messageIds.delete(messageId);
    }
  }

  /**
   * The payload as text, for families whose publish carries nothing else.
   * @throws UsageError if this is such a family and the payload is not UTF-8
   */
  #textOf(payload: Uint8Array): string | undefined {
    if (isUtf8(payload)) return toText(payload);
    if (!capabilitiesOf(this.family).publishesTextOnly) return undefined;
    throw new UsageError(`publish: ${this.family.name} carries text only, and the payload is not UTF-8`, {
      code: "not-text",
      field: "payload",
      advice: "encode it, for example in base64 or hexadecimal",
    });
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
    const requests = groups.map((some) => ({
      some,
      inputs: { ...inputsOf(some), topic: some[0], messageId: this.#takeMessageId() },
    }));
    requests.forEach(({ inputs }) => this.#check(operation, inputs));
    const granted: Granted[] = [];
    for (const { some, inputs } of requests) {
      const ended = await this.#exclusive(() => this.#run(operation, inputs)).finally(() =>
        this.#messageIds.delete(inputs.messageId),
      );
      if (ended.error) throw ended.error;
      granted.push(...result(ended, some));
    }
    return granted;
  }

  #granted(ended: RunEnded, topics: readonly string[], qos: QoS): Granted[] {
    const name =
      ended.form === undefined ? undefined : this.family.forms[ended.form]?.outcomes?.["done"]?.granted;
    const levels = (name === undefined ? undefined : ended.completion?.[name]) as
      readonly number[] | undefined;
    const granted = topics.map((topic, i) => ({ topic, qos: levels?.[i] ?? qos }));
    const rejected = granted.filter((each) => each.qos === REJECTED);
    if (rejected.length === 0) return granted;
    throw new ModuleError(`the broker rejected ${rejected.map((each) => each.topic).join(", ")}`, {
      code: "subscription-rejected",
      field: "topic",
    });
  }

  #connectInputs(url: string): Inputs {
    const { host, port } = parseBroker(url);
    const { clientId, username, password, keepalive = 60, clean = true } = this.#options;
    const address = `tcp://${host.includes(":") ? `[${host}]` : host}:${port}`;
    const base = {
      host,
      port,
      address,
      clientId: clientId ?? `at-mqtt-${randomName()}`,
      username,
      password,
      keepAlive: keepalive,
      cleanSession: clean ? 1 : 0,
    };
    return { ...base, ...this.#willInputs() };
  }

  #willInputs(): Inputs {
    const { will } = this.#options;
    if (!will) return {};
    checkOptions("will", will);
    checkTopicName(will.topic);
    const payload = typeof will.payload === "string" ? toBytes(will.payload) : will.payload;
    return {
      will: 1,
      willTopic: will.topic,
      willPayload: payload,
      willText: isUtf8(payload) ? toText(payload) : undefined,
      willQos: will.qos ?? 0,
      willRetain: will.retain === true ? 1 : 0,
    };
  }

  async #wake(): Promise<void> {
    if (this.#driver.session.alignment === "dead") this.#driver.realign();
    for (let attempt = 1; ; attempt++) {
      const ended = await this.#run("initialise", {});
      if (!ended.error) return;
      if (ended.error.code !== "timeout" || attempt === WAKE_UPS) throw ended.error;
    }
  }

  async #observe(): Promise<void> {
    const observing = new Observing(this.family, this.#index);
    for (let command = observing.next(); command; command = observing.next()) {
      const settled = await this.#driver.command(command);
      if (settled.error && !(settled.error instanceof ModuleError)) throw settled.error;
      observing.settle(settled);
    }
    this.#driver.session.clients.setState(this.#index, observing.state);
  }

  /** Runs a recipe to its end. Its error is returned, not thrown: the undoing has happened by then. */
  async #run(operation: Operation, inputs: Inputs): Promise<RunEnded> {
    const procedure = this.#procedure(operation, inputs);
    let failed: string | undefined;
    let last: string | undefined;
    for (let command = procedure.next(); command; command = procedure.next()) {
      last = command.form;
      const before = procedure.error;
      procedure.settle(await this.#driver.command(command));
      if (procedure.error && !before) failed = command.form;
    }
    const form = failed ?? last;
    return {
      ...procedure.last,
      ...(form === undefined ? {} : { form }),
      ...(procedure.error ? { error: procedure.error } : {}),
      accepted: procedure.accepted,
    };
  }

  #procedure(operation: Operation, inputs: Inputs): Procedure {
    const { clients } = this.#driver.session;
    return new Procedure(
      this.family.recipes[operation],
      { client: this.#index, ...inputs },
      {
        state: () => clients.stateOf(this.#index),
        assume: (state) => clients.setState(this.#index, state),
      },
    );
  }

  /** Every command of a recipe must be legal before the first is sent. @throws UsageError */
  #check(operation: Operation, inputs: Inputs): void {
    for (const command of this.#procedure(operation, inputs).plan()) checkSend(this.family, command);
  }

  /** A recipe of one command needs no lock: the session queues commands itself, and may have several in flight. */
  #exclusiveIfSeveral(operation: Operation, inputs: Inputs): Promise<RunEnded> {
    const run = () => this.#run(operation, inputs);
    return this.family.recipes[operation].steps.length === 1 ? run() : this.#exclusive(run);
  }

  #exclusive<T>(run: () => Promise<T>): Promise<T> {
    const result = this.#last.then(run, run);
    this.#last = result.catch(() => undefined);
    return result;
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
    let id: number;
    do id = 1 + Math.floor(Math.random() * 65535);
    while (this.#messageIds.has(id));
    this.#messageIds.add(id);
    return id;
  }

  #onEvent(event: SessionEvent): void {
    if (event.type === "message") this.#onMessage(event);
    else if (event.type === "urc") this.emit("urc", event.urc, event.values);
    else if (event.type === "issue") this.emit("issue", event.issue, event.text);
    else if (event.type === "lost" && (event.client === this.#index || event.client < 0))
      this.#disconnected(event.reason);
    else if (event.type === "restarted") this.#disconnected("the module restarted");
    else if (event.type === "alignment" && event.to === "dead") this.#disconnected(event.why);
  }

  #onMessage(event: SessionEvent & { type: "message" }): void {
    if (event.client !== this.#index) return;
    const topic = toText(event.topic);
    const packet = { topic, payload: event.payload, topicBytes: event.topic };
    this.emit(
      "message",
      topic,
      event.payload,
      event.messageId === undefined ? packet : { ...packet, messageId: event.messageId },
    );
  }

  #disconnected(reason: string): void {
    if (!this.#connected) return;
    this.#connected = false;
    this.emit("close", reason);
  }
}

/** How a recipe ended, and the form that decided it. */
type RunEnded = Partial<Omit<Ended, "accepted">> & { readonly form?: string; readonly accepted: boolean };

/**
 * Opens an MQTT connection through a module. If that fails, the link is closed; a program that wants to try again on
 * the same link makes a `MqttClient` and calls its `connectAsync`.
 * @param url `mqtt://HOST[:PORT]`, the broker as the module sees it
 */
export async function connectAsync(url: string, options: ConnectOptions): Promise<MqttClient> {
  const client = new MqttClient(options);
  try {
    await client.connectAsync(url);
    return client;
  } catch (error) {
    await client.endAsync();
    throw error;
  }
}

/** `failed` only if the module said no before it had taken everything; otherwise the broker may have it. */
function publishOutcome(family: Family, ended: RunEnded): "failed" | "unknown" {
  const reached = ended.form !== undefined && family.forms[ended.form]?.effect?.do === "publish";
  const refused = ended.error instanceof ModuleError || ended.error instanceof UsageError;
  return reached && (ended.accepted || !refused) ? "unknown" : "failed";
}

function toList(topics: string | readonly string[]): readonly string[] {
  const list = typeof topics === "string" ? [topics] : topics;
  if (list.length === 0)
    throw new UsageError("at least one topic is needed", { code: "missing", field: "topic" });
  return list;
}

function clientIndex({ family, client = family.clients.minimum }: ConnectOptions): number {
  const { minimum, maximum } = family.clients;
  if (Number.isInteger(client) && client >= minimum && client <= maximum) return client;
  throw new UsageError(
    `connect: client ${client} does not exist, ${family.name} has ${minimum} to ${maximum}`,
    {
      code: "out-of-range",
      field: "client",
      value: client,
      allowed: `${minimum} to ${maximum}`,
    },
  );
}

function randomName(): string {
  return Math.random().toString(36).slice(2, 10).padEnd(8, "0");
}
