// What a user may ask for, checked before the link is touched: which options each call has, and of which kind.

import { withoutUser } from "../codec/text/redactor.js";
import { UsageError } from "../errors.js";
import type { Family } from "../model.js";
import type { TransportSource } from "../transport/transport.js";
import {
  checkArgument,
  checkOptions,
  DATA,
  FAMILY,
  FLAG,
  FUNCTION,
  MILLISECONDS,
  NUMBER,
  OBJECT,
  TEXT,
  TRANSPORT,
  type Kind,
  type Kinds,
} from "../usage.js";

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
  /**
   * Default true: the broker forgets earlier sessions of this client identifier. With false, messages that have waited may come
   * together with the connection: make the client first (`module.client`), listen, then connect.
   */
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
  /**
   * The link to the module: one that is open, or a function that opens it. The module, or the client that has one of its own,
   * closes it. A function is called when the link is needed for the first time, and when it is needed again after a loss: by
   * `connectAsync`, `command`, `send`. It is called once for each need, and may take 30 s; what it throws is the error
   * (`link-failed`) of the call that needed the link, and the next call tries again. Whatever waited at the loss has settled, and
   * each client was told (`close`) and has to connect again.
   */
  readonly transport: TransportSource;
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

const QOS: Kind = {
  is: (value) => value === 0 || value === 1 || value === 2,
  allowed: "0, 1, 2",
  code: "not-a-member",
};
const RECONNECT: Kind = {
  is: (value) => typeof value === "number" && value >= 1 && value <= 600,
  allowed: "1 to 600 seconds",
  code: "out-of-range",
};
const SOURCE: Kind = {
  ...TRANSPORT,
  is: (value) => FUNCTION.is(value) || TRANSPORT.is(value),
  allowed: "a link, or a function that opens one",
};

const CLIENT: Kinds<ClientOptions> = {
  client: NUMBER,
  clientId: TEXT,
  username: TEXT,
  password: TEXT,
  keepalive: NUMBER,
  clean: FLAG,
  will: OBJECT,
  publishTimeout: NUMBER,
  reconnectAfter: RECONNECT,
};
const MODULE: Kinds<ModuleOptions> = { family: FAMILY, transport: SOURCE, linkAllowance: MILLISECONDS };
const WILL: Kinds<Will> = { topic: TEXT, payload: DATA, qos: QOS, retain: FLAG };

export const PUBLISH: Kinds<PublishOptions> = { qos: QOS, retain: FLAG };
export const SUBSCRIBE: Kinds<SubscribeOptions> = { qos: QOS };

/** @throws UsageError for options of a client that are none, and for a will without topic or payload */
export function checkClient(call: string, options: ClientOptions, more: Kinds = {}): void {
  checkOptions(call, options, { ...more, ...CLIENT });
  if (!options.will) return;
  checkOptions(`${call}: will`, options.will, WILL);
  checkArgument(call, "will.topic", options.will.topic, TEXT);
  checkArgument(call, "will.payload", options.will.payload, DATA);
}

/** @throws UsageError for options that are none, and if there is no family, or no link */
export function checkModule(call: string, options: ModuleOptions): void {
  checkOptions(call, options, MODULE);
  checkParts(call, options);
}

/** The same for a module with one client. */
export function checkConnect(call: string, options: ConnectOptions): void {
  checkClient(call, options, MODULE);
  checkParts(call, options);
}

function checkParts(call: string, { family, transport }: ModuleOptions): void {
  checkArgument(call, "family", family, FAMILY);
  checkArgument(call, "transport", transport, SOURCE);
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
  checkArgument("connectAsync", "url", url, TEXT);
  const match = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/is.exec(url);
  const scheme = match?.[1]?.toLowerCase();
  if (scheme !== "mqtt" && scheme !== "tcp") throw schemeError(url, scheme);
  const parts = /^([A-Za-z0-9_.-]+|\[[0-9a-f:.]+\])(?::(\d{1,6}))?\/?$/i.exec(match?.[2] ?? "");
  if (!parts) {
    throw new UsageError(
      `broker ${JSON.stringify(withoutUser(url))}: write mqtt://HOST or mqtt://HOST:PORT; user name and password are options`,
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
  return new UsageError(`broker ${JSON.stringify(withoutUser(url))}: ${why}`, {
    code: tls ? "tls-unsupported" : "bad-url",
    field: "url",
    allowed: "mqtt://HOST[:PORT]",
  });
}
