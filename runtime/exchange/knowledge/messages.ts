// Puts messages from the broker together: one line is one message, or parts are collected until the end mark, or the
// answer to a fetch is one. Totals that the start mark announces must add up; if not, the message is reported as
// incomplete and dropped. So is one that becomes longer than announced, or than any message is: once, with all its parts.

import { bytesOf, concat } from "../../bytes.js";
import type { Family, Fields, Receive, Urc } from "../../model.js";

/** A message from the broker, whatever number of lines it took. */
export interface Message {
  readonly type: "message";
  readonly client: number;
  readonly topic: Uint8Array;
  readonly payload: Uint8Array;
  readonly messageId?: number;
  /** The URC that completed it, or announced it, and its values; those of all parts if it came in parts. */
  readonly urc: Urc;
  readonly values: Fields;
}

/** Bytes of a topic, or of a payload where the family prints no maximum that is larger. */
const LONGEST = 65_536;

interface Collected {
  readonly client: number;
  readonly topic: Parts;
  readonly payload: Parts;
}

/** What has come of a topic, or of a payload. */
class Parts {
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  /** @param total bytes, if they were announced */
  constructor(
    readonly total: number | undefined,
    readonly maximum: number,
  ) {}

  /** False if it is too much. */
  add(part: Uint8Array): boolean {
    this.#length += part.length;
    if (this.#length > Math.min(this.total ?? this.maximum, this.maximum)) return false;
    if (part.length > 0) this.#parts.push(part);
    return true;
  }

  get isWhole(): boolean {
    return this.total === undefined || this.#length === this.total;
  }

  get bytes(): Uint8Array {
    return concat(this.#parts);
  }
}

export class Messages {
  readonly #receive: Receive;
  readonly #urcs: Family["urcs"];
  readonly #clients: Family["clients"];
  /** By client: the parts of their messages may be mixed. */
  readonly #collected = new Map<number, Collected | "dropped">();

  constructor({ receive, urcs, clients }: Family) {
    this.#receive = receive;
    this.#urcs = urcs;
    this.#clients = clients;
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
    return urc.client === undefined ? this.#clients.minimum : (values[urc.client] as number);
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
    // A client that the family does not have gets no store: there is no end of such numbers.
    if (client < this.#clients.minimum || client > this.#clients.maximum) return "incomplete";
    const collected = this.#collected.get(client);
    if (urc.id === receive.start.urc) {
      const topic = new Parts(numberOf(values, receive.start.topicTotal), LONGEST);
      const most = Math.max(LONGEST, receive.maximum);
      const payload = new Parts(numberOf(values, receive.start.payloadTotal), most);
      this.#collected.set(client, { client, topic, payload });
      return typeof collected === "object" ? "incomplete" : undefined;
    }
    const isEnd = urc.id === receive.end.urc;
    if (isEnd) this.#collected.delete(client);
    if (collected === "dropped") return undefined;
    if (isEnd) return collected ? this.#finish(receive, collected, urc) : "incomplete";
    if (collected && takePart(receive, collected, urc, values)) return undefined;
    this.#collected.set(client, "dropped");
    return "incomplete";
  }

  #finish(
    receive: Receive & { kind: "parts" },
    { client, topic, payload }: Collected,
    urc: Urc,
  ): Message | "incomplete" {
    if (!topic.isWhole || !payload.isWhole) return "incomplete";
    const index = urc.client === undefined ? {} : { [urc.client]: client };
    const bytes = { topic: topic.bytes, payload: payload.bytes };
    const values = { ...index, [receive.topic.block]: bytes.topic, [receive.payload.block]: bytes.payload };
    return { type: "message", client, ...bytes, urc, values };
  }
}

/** False if it is more than belongs to the message. */
function takePart(
  receive: Receive & { kind: "parts" },
  { topic, payload }: Collected,
  urc: Urc,
  values: Fields,
): boolean {
  if (urc.id === receive.topic.urc) return topic.add(bytesOf(values[receive.topic.block]));
  return urc.id !== receive.payload.urc || payload.add(bytesOf(values[receive.payload.block]));
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
