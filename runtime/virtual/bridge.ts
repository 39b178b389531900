// Connects the clients inside a virtual module to a real MQTT broker, with the `mqtt` package.
//
// An action of the module comes in, its outcome in the spec's words goes out. Only brokers that `allow` accepts are
// contacted: by default this machine, because a module under test obeys whatever its host types. What was asked to be TLS is
// never plain: until it can be TLS, it fails.

import { createRequire } from "node:module";
import { connect as openSocket, type Socket } from "node:net";
import type * as Mqtt from "mqtt";
import type { IClientPublishOptions, IPublishPacket, MqttClient } from "mqtt";
import { addressOf, isLoopback, opensToo } from "./bridge/address.js";
import { connectWithoutId, needsBareConnect } from "./bridge/bare-connect.js";
import { connectOptions, textOf } from "./bridge/connect-options.js";
import { failureOf, refused } from "./bridge/failure.js";
import { MessageIds } from "./bridge/message-ids.js";
import { bytesOf, toBytes } from "../bytes.js";
import { UsageError } from "../errors.js";
import { FUNCTION, NUMBER, type Kinds } from "../usage.js";
import type { ActionResult, Arguments, BrokerAction, Subscription } from "./events.js";
import type { Delivery } from "./print.js";

export interface BridgeOptions {
  /** Which brokers may be contacted. Default: loopback addresses only. */
  readonly allow?: (host: string, port: number) => boolean;
  /** Milliseconds for opening a connection and for the broker's CONNACK. Default 10,000. */
  readonly limit?: number;
}

/** The kinds of its options. */
export const BRIDGE: Kinds<BridgeOptions> = { allow: FUNCTION, limit: NUMBER };

export interface BridgeEvents {
  /** Returns false if the message is dropped: then it is not acknowledged. */
  readonly onMessage: (delivery: Delivery) => boolean | undefined;
  readonly onLost: (client: number) => void;
  /** For people: what was refused, and why. */
  readonly onNote?: (text: string) => void;
}

const DONE: ActionResult = { outcome: "done" };
const FAILED: ActionResult = { outcome: "failed" };
/** The end of a connection is not waited for any longer, in milliseconds. */
const FAREWELL = 1000;
const NO_ANSWER =
  "the broker closed the connection without an answer, as one does that wants TLS or another protocol";
const NO_TLS: ActionResult = {
  outcome: "handshakeFailed",
  note: "TLS was asked for, which this module cannot do yet; nothing was sent in the clear",
};

export class Bridge {
  readonly #options: Required<BridgeOptions>;
  readonly #events: BridgeEvents;
  readonly #mqtt = loadMqtt();
  /** Connections that are being made. */
  readonly #opening = new Map<number, Socket>();
  readonly #sockets = new Map<number, Socket>();
  readonly #clients = new Map<number, Connection>();
  #closed = false;

  /** @throws UsageError `missing-package`: the package `mqtt` is not installed */
  constructor(events: BridgeEvents, options: BridgeOptions = {}) {
    this.#events = events;
    this.#options = { allow: isLoopback, limit: 10_000, ...options };
  }

  /** Does what the module wants of the broker. Never rejects: what goes wrong is an outcome. */
  async perform(client: number, action: BrokerAction, args: Arguments): Promise<ActionResult> {
    try {
      return await this.#perform(client, action, args);
    } catch (error) {
      return this.#closed ? FAILED : failureOf(error);
    }
  }

  /** Ends every connection at once; none can be made afterwards. */
  close(): void {
    this.#closed = true;
    for (const index of [...this.#opening.keys(), ...this.#sockets.keys()]) this.#drop(index);
  }

  #perform(client: number, action: BrokerAction, args: Arguments): Promise<ActionResult> | ActionResult {
    switch (action) {
      case "open":
        return this.#open(client, String(args["host"]), Number(args["port"]), args);
      case "connect":
        return this.#connect(client, args);
      case "subscribe":
        return this.#subscribe(client, args);
      case "unsubscribe":
        return this.#unsubscribe(client, args);
      case "publish":
        return this.#publish(client, args);
      case "disconnect":
        return this.#disconnect(client);
      case "close":
        this.#drop(client);
        return DONE;
      default:
        return action satisfies never;
    }
  }

  async #open(client: number, host: string, port: number, args: Arguments): Promise<ActionResult> {
    if (this.#closed) return FAILED;
    if (args["tls"] === 1) return NO_TLS;
    if (!this.#options.allow(host, port)) {
      this.#events.onNote?.(refusal(host, port));
      return FAILED;
    }
    this.#drop(client);
    const socket = openSocket({ host, port, noDelay: true, timeout: this.#options.limit });
    this.#opening.set(client, socket);
    await new Promise<void>((resolve, reject) => {
      socket.once("connect", resolve).once("error", reject);
      socket.once("timeout", () => socket.destroy(new Error("timeout")));
    }).finally(() => this.#opening.get(client) === socket && this.#opening.delete(client));
    socket.removeAllListeners().setTimeout(0);
    // Until there is an MQTT connection, the loss of the network is ours to report.
    socket.on("error", () => undefined).once("close", () => this.#lost(client, socket));
    this.#sockets.set(client, socket);
    return DONE;
  }

  async #connect(client: number, args: Arguments): Promise<ActionResult> {
    if (opensToo(args)) {
      const address = addressOf(args);
      if (!address) return { outcome: "invalid" };
      const opened = await this.#open(client, address.host, address.port, args);
      if (opened.outcome !== "done") return opened;
    }
    const socket = this.#sockets.get(client);
    if (!socket || socket.destroyed) return FAILED;
    if (needsBareConnect(args)) return this.#connectBare(client, socket, args);
    const ids = new MessageIds();
    const options = { ...connectOptions(args, this.#options.limit), messageIdProvider: ids };
    const mqtt = new this.#mqtt.MqttClient(() => socket, options);
    // Before the first message can come: those of a kept session come with the CONNACK.
    mqtt.handleMessage = (packet, acknowledge) => {
      const taken = packet.cmd !== "publish" || this.#events.onMessage(deliveryOf(client, packet)) !== false;
      acknowledge(taken ? undefined : new Error("dropped"));
    };
    const result = await connected(mqtt);
    if (result.outcome !== "done") {
      mqtt.end(true);
      this.#drop(client);
      return result;
    }
    this.#clients.set(client, { mqtt, ids });
    return DONE;
  }

  async #connectBare(client: number, socket: Socket, args: Arguments): Promise<ActionResult> {
    const code = await connectWithoutId(socket, args, this.#options.limit);
    this.#drop(client);
    if (code === undefined) return { ...FAILED, note: NO_ANSWER };
    return code === 0
      ? { ...FAILED, note: "an accepted client without identifier is not supported" }
      : refused(code);
  }

  #subscribe(client: number, args: Arguments): Promise<ActionResult> {
    const wanted = subscriptionsOf(args).map(({ topic, qos }) => ({ topic: textOf(topic), qos }));
    const map = Object.fromEntries(wanted.map(({ topic, qos }) => [topic, { qos: qos as 0 | 1 | 2 }]));
    const { mqtt, ids } = this.#demand(client);
    ids.want(args["messageId"]);
    return new Promise((resolve) => {
      mqtt.subscribe(map, (error, sent, packet) => {
        const levels = packet?.granted?.map(Number) ?? sent?.map((each) => each.qos);
        if (!sent || !levels || (error && !packet)) return resolve(failureOf(error));
        // The package has an order of its own for topics.
        const granted = new Map(sent.map(({ topic }, i) => [topic, levels[i] ?? 128]));
        resolve({ outcome: "done", granted: wanted.map(({ topic }) => granted.get(topic) ?? 128) });
      });
    });
  }

  async #unsubscribe(client: number, args: Arguments): Promise<ActionResult> {
    const topics = (args["topics"] as readonly unknown[] | undefined) ?? [args["topic"]];
    const { mqtt, ids } = this.#demand(client);
    ids.want(args["messageId"]);
    await mqtt.unsubscribeAsync(topics.map(textOf));
    return DONE;
  }

  async #publish(client: number, args: Arguments): Promise<ActionResult> {
    const payload = Buffer.from(bytesOf(args["payload"]));
    const qos = Number(args["qos"] ?? 0) as 0 | 1 | 2;
    const options: IClientPublishOptions = { qos, retain: args["retain"] === 1, dup: args["dup"] === 1 };
    const { mqtt, ids } = this.#demand(client);
    if (qos > 0) ids.want(args["messageId"]);
    await mqtt.publishAsync(textOf(args["topic"]), payload, options);
    return DONE;
  }

  async #disconnect(client: number): Promise<ActionResult> {
    const [connection, socket] = [this.#clients.get(client), this.#sockets.get(client)];
    // Forgotten first: the end of this connection is wanted, nobody has lost it.
    this.#clients.delete(client);
    this.#sockets.delete(client);
    if (connection) await farewell(connection.mqtt);
    socket?.destroy();
    return DONE;
  }

  #demand(client: number): Connection {
    const connection = this.#clients.get(client);
    if (!connection) throw new Error("not connected");
    return connection;
  }

  #drop(client: number): void {
    this.#opening.get(client)?.destroy(new Error("closed"));
    const [connection, socket] = [this.#clients.get(client), this.#sockets.get(client)];
    this.#clients.delete(client);
    this.#sockets.delete(client);
    connection?.mqtt.end(true);
    socket?.destroy();
  }

  /** A connection that we have not ended ourselves is gone. */
  #lost(client: number, socket: Socket): void {
    if (this.#sockets.get(client) !== socket) return;
    this.#drop(client);
    this.#events.onLost(client);
  }
}

/** The module tells its host nothing but that it failed, as a module does that cannot reach a broker. */
function refusal(host: string, port: number): string {
  return (
    `the broker ${host}:${port} was not contacted: the option \`allow\` does not accept it; ` +
    "without the option only this machine is accepted: serveModule({ ..., allow: (host, port) => true })"
  );
}

interface Connection {
  readonly mqtt: MqttClient;
  readonly ids: MessageIds;
}

/** DISCONNECT, whatever still waits for an answer, and whether or not the broker closes then. */
async function farewell(mqtt: MqttClient): Promise<void> {
  for (const id of Object.keys(mqtt.outgoing)) mqtt.removeOutgoingMessage(Number(id));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, FAREWELL)));
  await Promise.race([mqtt.endAsync(), late]).finally(() => clearTimeout(timer));
}

function deliveryOf(client: number, { topic, payload, messageId = 0 }: IPublishPacket): Delivery {
  return { client, topic: toBytes(topic), payload: new Uint8Array(bytesOf(payload)), messageId };
}

/** An optional peer: only who bridges to a broker needs it, and is told. */
function loadMqtt(): typeof Mqtt {
  try {
    return createRequire(import.meta.url)("mqtt") as typeof Mqtt;
  } catch (error) {
    throw new UsageError(
      "a virtual module reaches its broker with the package mqtt, which cannot be loaded",
      {
        code: "missing-package",
        value: error instanceof Error ? error.message.split("\n", 1)[0] : String(error),
        advice: "npm install mqtt",
      },
    );
  }
}

function connected(mqtt: MqttClient): Promise<ActionResult> {
  return new Promise((resolve) => {
    mqtt.once("connect", () => resolve(DONE));
    mqtt.on("error", (error) => resolve(failureOf(error)));
    mqtt.once("close", () => resolve({ ...FAILED, note: NO_ANSWER }));
  });
}

function subscriptionsOf(args: Arguments): readonly { topic: unknown; qos: number }[] {
  const list = args["subscriptions"] as readonly Subscription[] | undefined;
  return list ?? [{ topic: args["topic"], qos: Number(args["qos"] ?? 0) }];
}
