// Puts messages from the broker together: one line is one message, or parts are collected until the end mark. The
// totals that the start mark announces must add up; if not, the message is reported as incomplete and dropped.

import { bytesOf, concat } from "../bytes.js";
import type { Fields, Receive, Urc } from "../model.js";
import type { Message } from "./events.js";

interface Collected {
  readonly client: number;
  readonly topicTotal: number;
  readonly payloadTotal: number;
  readonly topic: Uint8Array[];
  readonly payload: Uint8Array[];
}

export class Messages {
  readonly #receive: Receive;
  readonly #firstClient: number;
  #collected: Collected | undefined;

  constructor(receive: Receive, firstClient: number) {
    this.#receive = receive;
    this.#firstClient = firstClient;
  }

  /** The message that this URC completes; "incomplete" if one was cut off; undefined if there is more to come. */
  add(urc: Urc, values: Fields, block: Uint8Array | undefined): Message | "incomplete" | undefined {
    const client = urc.client === undefined ? this.#firstClient : (values[urc.client] as number);
    return this.#receive.kind === "line"
      ? this.#whole(this.#receive, client, values)
      : this.#part(this.#receive, client, urc, values, block);
  }

  forget(): void {
    this.#collected = undefined;
  }

  #whole(receive: Receive & { kind: "line" }, client: number, values: Fields): Message {
    const messageId = receive.messageId === undefined ? undefined : (values[receive.messageId] as number);
    return {
      type: "message",
      client,
      topic: bytesOf(values[receive.topic]),
      payload: bytesOf(values[receive.payload]),
      ...(messageId === undefined ? {} : { messageId }),
    };
  }

  #part(
    receive: Receive & { kind: "parts" },
    client: number,
    urc: Urc,
    values: Fields,
    block: Uint8Array | undefined,
  ): Message | "incomplete" | undefined {
    const collected = this.#collected;
    if (urc.id === receive.start.urc) {
      const numbers = {
        topicTotal: values[receive.start.topicTotal] as number,
        payloadTotal: values[receive.start.payloadTotal] as number,
      };
      this.#collected = { client, ...numbers, topic: [], payload: [] };
      return collected ? "incomplete" : undefined;
    }
    if (collected?.client !== client) return "incomplete";
    if (urc.id === receive.topic.urc) collected.topic.push(block ?? new Uint8Array(0));
    if (urc.id === receive.payload.urc) collected.payload.push(block ?? new Uint8Array(0));
    return urc.id === receive.end.urc ? this.#finish(collected) : undefined;
  }

  #finish(collected: Collected): Message | "incomplete" {
    this.#collected = undefined;
    const topic = concat(collected.topic);
    const payload = concat(collected.payload);
    const whole = topic.length === collected.topicTotal && payload.length === collected.payloadTotal;
    return whole ? { type: "message", client: collected.client, topic, payload } : "incomplete";
  }
}
