// Puts messages from the broker together: one line is one message, or parts are collected until the end mark, or the
// answer to a fetch is one. Totals that the start mark announces must add up; if not, the message is reported as
// incomplete and dropped.

import { bytesOf, concat } from "../bytes.js";
import type { Family, Fields, Receive, Urc } from "../model.js";
import type { Message } from "./events.js";

interface Collected {
  readonly client: number;
  readonly topicTotal: number | undefined;
  readonly payloadTotal: number | undefined;
  readonly topic: Uint8Array[];
  readonly payload: Uint8Array[];
}

export class Messages {
  readonly #receive: Receive;
  readonly #urcs: Family["urcs"];
  readonly #firstClient: number;
  /** By client: the parts of their messages may be mixed. */
  readonly #collected = new Map<number, Collected>();

  constructor({ receive, urcs, clients }: Family) {
    this.#receive = receive;
    this.#urcs = urcs;
    this.#firstClient = clients.minimum;
  }

  /** The message that this URC completes; "incomplete" if one was cut off; undefined if there is more to come. */
  add(urc: Urc, values: Fields): Message | "incomplete" | undefined {
    const client = this.#clientOf(urc, values);
    if (this.#receive.kind === "parts") return this.#part(this.#receive, client, urc, values);
    return toMessage(this.#receive, client, urc, values);
  }

  /** The command that fetches the message that this URC announces, if it announces one. */
  fetchOf(urc: Urc, values: Fields): { form: string; values: Fields; client: number } | undefined {
    const receive = this.#receive;
    if (receive.kind !== "fetch" || urc.id !== receive.urc) return undefined;
    const bound = Object.entries(receive.bind).map(([parameter, field]) => [parameter, values[field]]);
    return {
      form: receive.form,
      values: Object.fromEntries(bound) as Fields,
      client: this.#clientOf(urc, values),
    };
  }

  /** The message in the answer to a fetch; "incomplete" if there is none in it. */
  fetched(client: number, response: readonly Fields[]): Message | "incomplete" {
    const values = response[0];
    const receive = this.#receive;
    const urc = receive.kind === "fetch" ? this.#urcs[receive.urc] : undefined;
    if (receive.kind !== "fetch" || !urc || !values) return "incomplete";
    if (values[receive.topic] === undefined || values[receive.payload] === undefined) return "incomplete";
    return toMessage(receive, client, urc, values);
  }

  #clientOf(urc: Urc, values: Fields): number {
    return urc.client === undefined ? this.#firstClient : (values[urc.client] as number);
  }

  forget(): void {
    this.#collected.clear();
  }

  #part(
    receive: Receive & { kind: "parts" },
    client: number,
    urc: Urc,
    values: Fields,
  ): Message | "incomplete" | undefined {
    const collected = this.#collected.get(client);
    if (urc.id === receive.start.urc) {
      const topicTotal = numberOf(values, receive.start.topicTotal);
      const payloadTotal = numberOf(values, receive.start.payloadTotal);
      this.#collected.set(client, { client, topicTotal, payloadTotal, topic: [], payload: [] });
      return collected ? "incomplete" : undefined;
    }
    if (!collected) return "incomplete";
    if (urc.id === receive.topic.urc) collected.topic.push(bytesOf(values[receive.topic.block]));
    if (urc.id === receive.payload.urc) collected.payload.push(bytesOf(values[receive.payload.block]));
    return urc.id === receive.end.urc ? this.#finish(receive, collected, urc) : undefined;
  }

  #finish(receive: Receive & { kind: "parts" }, collected: Collected, urc: Urc): Message | "incomplete" {
    const { client } = collected;
    this.#collected.delete(client);
    const topic = concat(collected.topic);
    const payload = concat(collected.payload);
    const { topicTotal = topic.length, payloadTotal = payload.length } = collected;
    const whole = topic.length === topicTotal && payload.length === payloadTotal;
    if (!whole) return "incomplete";
    const index = urc.client === undefined ? {} : { [urc.client]: client };
    const values = { ...index, [receive.topic.block]: topic, [receive.payload.block]: payload };
    return { type: "message", client, topic, payload, urc, values };
  }
}

function toMessage(
  receive: Exclude<Receive, { kind: "parts" }>,
  client: number,
  urc: Urc,
  values: Fields,
): Message {
  const messageId = numberOf(values, receive.messageId);
  return {
    type: "message",
    client,
    topic: bytesOf(values[receive.topic]),
    payload: bytesOf(values[receive.payload]),
    urc,
    values,
    ...(messageId === undefined ? {} : { messageId }),
  };
}

function numberOf(values: Fields, name: string | undefined): number | undefined {
  return name === undefined ? undefined : (values[name] as number | undefined);
}
