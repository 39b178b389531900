// What the user gave, as the inputs that recipes are bound to. Everything that needs thought is thought here: an address
// from host and port, numbers for yes and no, texts as bytes.

import { copyOf, isUtf8, toBytes, toText } from "../bytes.js";
import { refuseHalfPairs } from "../codec/index.js";
import { UsageError } from "../errors.js";
import type { Inputs } from "../procedure/index.js";
import { parseBroker, type ClientOptions } from "./options.js";
import { checkTopicName } from "./topics.js";
import { checkArgument, DATA } from "../usage.js";

/** @throws UsageError for a URL or a will that cannot be used */
export function connectInputs(url: string, options: ClientOptions): Inputs {
  const { host, port } = parseBroker(url);
  const { clientId, username, password, keepalive = 60, clean = true } = options;
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
  return { ...base, ...willInputs(options) };
}

/**
 * A copy: the caller may use the buffer again, or transfer it, before a slow link has sent it.
 * @throws UsageError `wrong-type` if it is neither text nor bytes, `forbidden-character` for half a surrogate pair
 */
export function ownBytes(call: string, name: string, data: string | Uint8Array): Uint8Array {
  checkArgument(call, name, data, DATA);
  if (typeof data !== "string") return copyOf(data, 0, data.length);
  refuseHalfPairs(call, name, data);
  return toBytes(data);
}

function willInputs({ will }: ClientOptions): Inputs {
  if (!will) return {};
  checkTopicName(will.topic);
  const payload = ownBytes("will", "payload", will.payload);
  return {
    will: 1,
    willTopic: will.topic,
    willPayload: payload,
    willText: isUtf8(payload) ? toText(payload) : undefined,
    willQos: will.qos ?? 0,
    willRetain: will.retain === true ? 1 : 0,
  };
}

/** The payload as text, for a family that carries nothing else. @throws UsageError if it is not UTF-8 */
export function payloadText(payload: Uint8Array): string {
  if (isUtf8(payload)) return toText(payload);
  throw new UsageError("publish: the family carries text only, and the payload is not UTF-8", {
    code: "not-text",
    field: "payload",
    advice: "encode it, for example in base64 or hexadecimal",
  });
}

function randomName(): string {
  return Math.random().toString(36).slice(2, 10).padEnd(8, "0");
}
