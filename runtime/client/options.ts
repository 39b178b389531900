// What a user may ask for, checked before the link is touched. A misspelt option is refused with the nearest name:
// an ignored `pasword` costs an afternoon.

import { nearest } from "../codec/index.js";
import { UsageError } from "../errors.js";
import type { Family } from "../model.js";
import type { Transport } from "../transport/transport.js";

export type QoS = 0 | 1 | 2;

export interface Will {
  readonly topic: string;
  readonly payload: string | Uint8Array;
  readonly qos?: QoS;
  readonly retain?: boolean;
}

/** Who connects, and how. */
export interface ClientOptions {
  /** Index of the MQTT client inside the module. Default: the first that nobody holds. */
  readonly client?: number;
  /** MQTT client identifier. Default: `at-mqtt-` and eight random characters. */
  readonly clientId?: string;
  readonly username?: string;
  readonly password?: string;
  /** Seconds. Default 60; ranges are the family's. */
  readonly keepalive?: number;
  /** Default true: the broker forgets earlier sessions of this client identifier. */
  readonly clean?: boolean;
  readonly will?: Will;
  /** Seconds that the module waits for the broker's acknowledgement, if the family lets it be chosen. Default 60. */
  readonly publishTimeout?: number;
  /**
   * Seconds, 1 to 600. An answer that did not come in time may still come, and other publishes that it could be taken for are
   * refused as long: 10 minutes, or until the connection ends. With this option the client disconnects and connects again
   * after so many seconds: `close`, then `connect`, or `error` if that fails; subscriptions are made again by you.
   */
  readonly reconnectAfter?: number;
}

/** The link to a module, and what is known of it. */
export interface ModuleOptions {
  /** The tables of the module family: `import { family } from "at-mqtt/families/..."`. */
  readonly family: Family;
  /** The link to the module. Who opened it here, a module or a client of its own, closes it. */
  readonly transport: Transport;
  /** Milliseconds of allowance for the link, added to every limit of the module. Default 2,000. */
  readonly linkAllowance?: number;
}

/** A module with one client. */
export interface ConnectOptions extends ModuleOptions, ClientOptions {}

export interface PublishOptions {
  readonly qos?: QoS;
  readonly retain?: boolean;
}

export interface SubscribeOptions {
  readonly qos?: QoS;
}

const CLIENT = [
  "client",
  "clientId",
  "username",
  "password",
  "keepalive",
  "clean",
  "will",
  "publishTimeout",
  "reconnectAfter",
] as const;
const MODULE = ["family", "transport", "linkAllowance"] as const;
const KNOWN = {
  connect: [...MODULE, ...CLIENT],
  "module.client": CLIENT,
  openModule: MODULE,
  command: ["data", "signal"],
  send: ["data", "timeout", "signal"],
  will: ["topic", "payload", "qos", "retain"],
  publish: ["qos", "retain"],
  subscribe: ["qos"],
} as const;

/** @throws UsageError for an option that does not exist, or a QoS that is none */
export function checkOptions(call: keyof typeof KNOWN, options: object): void {
  for (const name of Object.keys(options)) {
    const known: readonly string[] = KNOWN[call];
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    throw new UsageError(`${call}: no option "${name}"`, {
      code: "unknown-option",
      field: name,
      allowed: known.join(", "),
      ...(near === undefined ? {} : { advice: `did you mean "${near}"?` }),
    });
  }
  const qos = (options as { qos?: unknown }).qos;
  if (qos !== undefined && qos !== 0 && qos !== 1 && qos !== 2) {
    throw new UsageError(`${call}: qos is ${String(qos)}`, {
      code: "not-a-member",
      field: "qos",
      value: qos,
      allowed: "0, 1, 2",
    });
  }
}

/** @throws UsageError `out-of-range` */
export function checkReconnectAfter(call: string, seconds: unknown): void {
  if (seconds === undefined || (typeof seconds === "number" && seconds >= 1 && seconds <= 600)) return;
  throw new UsageError(`${call}: reconnectAfter is ${String(seconds)}`, {
    code: "out-of-range",
    field: "reconnectAfter",
    value: seconds,
    allowed: "1 to 600 seconds",
  });
}

/** @throws UsageError `wrong-type` if there is no family, or no link */
export function checkModule(call: string, { family, transport }: Partial<ModuleOptions>): void {
  if (!isObject(family) || !isObject(family.forms) || !isObject(family.lifecycle))
    throw wrong(call, "family", "tables of a family", 'import { family } from "at-mqtt/families/FAMILY"');
  if (!isObject(transport) || typeof transport.onData !== "function" || typeof transport.write !== "function")
    throw wrong(
      call,
      "transport",
      "a link",
      "make one of a stream or port: overStream of at-mqtt/transport/stream",
    );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function wrong(call: string, field: string, allowed: string, advice: string): UsageError {
  return new UsageError(`${call}: ${field} is none`, { code: "wrong-type", field, allowed, advice });
}

export interface Broker {
  readonly host: string;
  readonly port: number;
}

/**
 * Takes `mqtt://host[:port]` apart.
 * @throws UsageError for another scheme, a path, user information, or a host that is none
 */
export function parseBroker(url: string): Broker {
  const match = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/is.exec(url);
  const scheme = match?.[1]?.toLowerCase();
  if (scheme !== "mqtt" && scheme !== "tcp") throw schemeError(url, scheme);
  const parts = /^([A-Za-z0-9_.-]+|\[[0-9a-f:.]+\])(?::(\d{1,6}))?\/?$/i.exec(match?.[2] ?? "");
  if (!parts) {
    throw new UsageError(
      `broker ${JSON.stringify(url)}: write mqtt://HOST or mqtt://HOST:PORT; user name and password are options`,
      { code: "bad-url", field: "url" },
    );
  }
  const port = parts[2] === undefined ? 1883 : Number(parts[2]);
  if (port < 1 || port > 65535)
    throw new UsageError(`broker port ${port} is out of range`, {
      code: "out-of-range",
      field: "port",
      value: port,
      allowed: "1..65535",
    });
  return { host: (parts[1] as string).replace(/^\[|\]$/g, ""), port };
}

function schemeError(url: string, scheme: string | undefined): UsageError {
  const tls = scheme === "mqtts" || scheme === "ssl" || scheme === "tls";
  const why = tls
    ? "TLS is not supported yet, and is never replaced by a connection without it"
    : "only mqtt:// is known";
  return new UsageError(`broker ${JSON.stringify(url)}: ${why}`, {
    code: tls ? "tls-unsupported" : "bad-url",
    field: "url",
    allowed: "mqtt://HOST[:PORT]",
  });
}
