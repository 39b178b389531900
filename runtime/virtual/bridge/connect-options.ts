// The arguments of a connect as the package `mqtt` wants them, and texts as MQTT has them.

import type { IClientOptions } from "mqtt";
import { bytesOf, isUtf8, toText } from "../../bytes.js";
import type { Arguments } from "../events.js";

/** @param limit milliseconds for the CONNACK */
export function connectOptions(args: Arguments, limit: number): IClientOptions {
  const { clientId, username, password, keepAlive, cleanSession, protocolVersion } = args;
  const old = protocolVersion === 0;
  return {
    clientId: textOf(clientId),
    ...(username === undefined ? {} : { username: textOf(username) }),
    ...(password === undefined ? {} : { password: Buffer.from(bytesOf(password)) }),
    keepalive: Number(keepAlive ?? 60),
    clean: cleanSession !== 0,
    protocolVersion: old ? 3 : 4,
    protocolId: old ? "MQIsdp" : "MQTT",
    reconnectPeriod: 0,
    connectTimeout: limit,
    ...(hasWill(args) ? { will: willOf(args) } : {}),
  };
}

/** A flag decides where the family has one. */
function hasWill({ willFlag, willTopic }: Arguments): boolean {
  return willTopic !== undefined && willFlag !== 0;
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

/** MQTT has texts in UTF-8 only; others end as an outcome, not as a changed text. They may have been typed at a prompt. */
export function textOf(value: unknown): string {
  if (!(value instanceof Uint8Array)) return String(value);
  if (!isUtf8(value)) throw new Error("a text is not UTF-8");
  return toText(value);
}
