// Connects the clients inside a virtual module to a real MQTT broker, with the `mqtt` package.
//
// An action of the module comes in, its outcome in the spec's words goes out. Only brokers that `allow` accepts are
// contacted: by default this machine, because a module under test obeys whatever its host types.

import { createRequire } from "node:module";
import { connect as openSocket, type Socket } from "node:net";
import type * as Mqtt from "mqtt";
import type { IClientOptions, IClientPublishOptions, MqttClient } from "mqtt";
import { bytesOf, isUtf8, toBytes, toText } from "../bytes.js";
import { UsageError } from "../errors.js";
import { FUNCTION, NUMBER, type Kinds } from "../usage.js";
import type { OutcomeName } from "../model.js";
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
  readonly onMessage: (delivery: Delivery) => void;
  readonly onLost: (client: number) => void;
  /** For people: what was refused, and why. */
  readonly onNote?: (text: string) => void;
}

/** By the return code of CONNACK (MQTT 3.1.1, 3.2.2.3). */
const REFUSALS: Readonly<Record<number, OutcomeName>> = {
  1: "unacceptableProtocolVersion",
  2: "identifierRejected",
  3: "serverUnavailable",
  4: "badUserNameOrPassword",
  5: "notAuthorized",
};
const DONE: ActionResult = { outcome: "done" };
const FAILED: ActionResult = { outcome: "failed" };

export class Bridge {
  readonly #options: Required<BridgeOptions>;
  readonly #events: BridgeEvents;
  readonly #mqtt = loadMqtt();
  /** Connections that are being made. */
  readonly #opening = new Set<Socket>();
  readonly #sockets = new Map<number, Socket>();
  readonly #clients = new Map<number, MqttClient>();

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
      return { outcome: outcomeOf(error) };
    }
  }

  /** Ends every connection at once. */
  close(): void {
    for (const index of [...this.#clients.keys(), ...this.#sockets.keys()]) this.#drop(index);
    for (const socket of this.#opening) socket.destroy(new Error("closed"));
  }

  #perform(client: number, action: BrokerAction, args: Arguments): Promise<ActionResult> | ActionResult {
    switch (action) {
      case "open":
        return this.#open(client, String(args["host"]), Number(args["port"]));
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

  async #open(client: number, host: string, port: number): Promise<ActionResult> {
    if (!this.#options.allow(host, port)) {
      this.#events.onNote?.(refusal(host, port));
      return FAILED;
    }
    this.#drop(client);
    const socket = openSocket({ host, port, noDelay: true, timeout: this.#options.limit });
    this.#opening.add(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once("connect", resolve).once("error", reject);
      socket.once("timeout", () => socket.destroy(new Error("timeout")));
    }).finally(() => this.#opening.delete(socket));
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
      const opened = await this.#open(client, address.host, address.port);
      if (opened.outcome !== "done") return opened;
    }
    const socket = this.#sockets.get(client);
    if (!socket || socket.destroyed) return FAILED;
    const mqtt = new this.#mqtt.MqttClient(() => socket, this.#connectOptions(args));
    const result = await connected(mqtt);
    if (result.outcome !== "done") {
      mqtt.end(true);
      this.#drop(client);
      return result;
    }
    this.#clients.set(client, mqtt);
    mqtt.on("message", (topic, payload, packet) =>
      this.#events.onMessage({
        client,
        topic: toBytes(topic),
        payload: new Uint8Array(payload),
        messageId: packet.messageId ?? 0,
      }),
    );
    return DONE;
  }

  #connectOptions(args: Arguments): IClientOptions {
    const { clientId, username, password, keepAlive, cleanSession, protocolVersion, willTopic } = args;
    const old = protocolVersion === 0;
    return {
      clientId: String(clientId),
      ...(username === undefined ? {} : { username: String(username) }),
      ...(password === undefined ? {} : { password: String(password) }),
      keepalive: Number(keepAlive ?? 60),
      clean: cleanSession !== 0,
      protocolVersion: old ? 3 : 4,
      protocolId: old ? "MQIsdp" : "MQTT",
      reconnectPeriod: 0,
      connectTimeout: this.#options.limit,
      ...(willTopic === undefined ? {} : { will: willOf(args) }),
    };
  }

  async #subscribe(client: number, args: Arguments): Promise<ActionResult> {
    const wanted = subscriptionsOf(args);
    const map = Object.fromEntries(
      wanted.map(({ topic, qos }) => [textOf(topic), { qos: qos as 0 | 1 | 2 }]),
    );
    return new Promise((resolve) => {
      this.#demand(client).subscribe(map, (error, granted, packet) => {
        const levels = packet?.granted ?? granted?.map((each) => each.qos);
        if (levels && levels.length > 0) resolve({ outcome: "done", granted: levels.map(Number) });
        else
          resolve(
            error
              ? { outcome: outcomeOf(error) }
              : { outcome: "done", granted: wanted.map((each) => each.qos) },
          );
      });
    });
  }

  async #unsubscribe(client: number, args: Arguments): Promise<ActionResult> {
    const topics = (args["topics"] as readonly unknown[] | undefined) ?? [args["topic"]];
    await this.#demand(client).unsubscribeAsync(topics.map(textOf));
    return DONE;
  }

  async #publish(client: number, args: Arguments): Promise<ActionResult> {
    const payload = bytesOf(args["payload"]);
    const options: IClientPublishOptions = {
      qos: Number(args["qos"] ?? 0) as 0 | 1 | 2,
      retain: args["retain"] === 1,
    };
    await this.#demand(client).publishAsync(textOf(args["topic"]), Buffer.from(payload), options);
    return DONE;
  }

  async #disconnect(client: number): Promise<ActionResult> {
    const [mqtt, socket] = [this.#clients.get(client), this.#sockets.get(client)];
    // Forgotten first: the end of this connection is wanted, nobody has lost it.
    this.#clients.delete(client);
    this.#sockets.delete(client);
    await mqtt?.endAsync();
    socket?.destroy();
    return DONE;
  }

  #demand(client: number): MqttClient {
    const mqtt = this.#clients.get(client);
    if (!mqtt) throw new Error("not connected");
    return mqtt;
  }

  #drop(client: number): void {
    const [mqtt, socket] = [this.#clients.get(client), this.#sockets.get(client)];
    this.#clients.delete(client);
    this.#sockets.delete(client);
    mqtt?.end(true);
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
    mqtt.on("error", (error) => resolve({ outcome: outcomeOf(error) }));
    mqtt.once("close", () => resolve({ outcome: "failed" }));
  });
}

function willOf(args: Arguments): NonNullable<IClientOptions["will"]> {
  const { willTopic, willPayload, willQos, willRetain } = args;
  const payload = Buffer.from(bytesOf(willPayload));
  return {
    topic: textOf(willTopic),
    payload,
    qos: Number(willQos ?? 0) as 0 | 1 | 2,
    retain: willRetain === 1,
  };
}

function subscriptionsOf(args: Arguments): readonly { topic: unknown; qos: number }[] {
  const list = args["subscriptions"] as readonly Subscription[] | undefined;
  return list ?? [{ topic: args["topic"], qos: Number(args["qos"] ?? 0) }];
}

/** The `mqtt` package speaks UTF-8 topics only; others end as an outcome, not as a changed topic. */
function textOf(topic: unknown): string {
  if (!(topic instanceof Uint8Array)) return String(topic);
  if (!isUtf8(topic)) throw new Error("topic is not UTF-8");
  return toText(topic);
}

function outcomeOf(error: unknown): OutcomeName {
  const { code, message } = error as { code?: unknown; message?: string };
  if (typeof code === "number" && REFUSALS[code] !== undefined) return REFUSALS[code];
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "dns";
  return code === "ETIMEDOUT" || /timeout/i.test(message ?? "") ? "timeout" : "failed";
}

/** True if one command makes the network connection and the MQTT connection. */
function opensToo({ address, host }: Arguments): boolean {
  return address !== undefined || host !== undefined;
}

function addressOf({ address, host, port }: Arguments): { host: string; port: number } | undefined {
  return address === undefined ? { host: String(host), port: Number(port) } : parseAddress(String(address));
}

/** `tcp://HOST[:PORT]`, as some of the families that connect in one command write it. */
function parseAddress(address: string): { host: string; port: number } | undefined {
  const match = /^tcp:\/\/(\[[^\]]+\]|[^:/]+)(?::(\d{1,5}))?$/i.exec(address);
  if (!match) return undefined;
  return { host: (match[1] as string).replace(/^\[|\]$/g, ""), port: Number(match[2] ?? 1883) };
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
