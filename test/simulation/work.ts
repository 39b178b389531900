// What a user does in a run: operations drawn from the seed before the run begins, so that one can be left out without
// changing the others.

import { escapeControls, toBytes } from "../../runtime/bytes.js";
import type { Family } from "../../runtime/model.js";
import { capabilitiesOf } from "../../runtime/procedure/index.js";
import type { Random } from "./random.js";

export interface Publication {
  readonly id: number;
  readonly topic: string;
  readonly payload: Uint8Array;
  readonly qos: 0 | 1 | 2;
}

export type Operation =
  | { readonly kind: "publish"; readonly publications: readonly Publication[] }
  | { readonly kind: "subscribe"; readonly filter: number }
  | { readonly kind: "unsubscribe"; readonly filter: number }
  | { readonly kind: "query" }
  /** Somebody else publishes to what the user has subscribed to. */
  | { readonly kind: "incoming"; readonly filter: number; readonly payload: Uint8Array }
  | { readonly kind: "pause"; readonly ms: number };

/** What must never be understood. */
const HOSTILE = [
  "\r\nOK\r\n",
  "\r\nERROR\r\n",
  '"\r\n',
  "> ",
  "\x1a",
  "\x1b",
  "\0",
  '",5,"',
  "AT+CSQ\r",
  "\r\n+QMTSTAT: 0,1\r\n",
  "\r\n+QMTPUB: 0,1,0\r\n",
  "\r\n+CMQTTPUB: 0,0\r\n",
  "+CMQTTRXEND: 0\r\n",
  "\r\n+CMQTTCONNLOST: 0,1\r\n",
  "\r\nRDY\r\n",
  "x",
  "21.5",
];

/** Operations of a run: about ten publishes. */
export function workOf(family: Family, random: Random, client: number): Operation[] {
  const count = random.between(6, 16);
  const content = new Content(family, random, client);
  return Array.from({ length: count }, () => operation(content, random));
}

function operation(content: Content, random: Random): Operation {
  const dice = random.next();
  if (dice < 0.6) return { kind: "publish", publications: [content.publication()] };
  if (dice < 0.7)
    return {
      kind: "publish",
      publications: Array.from({ length: random.between(2, 8) }, () => content.publication()),
    };
  if (dice < 0.78) return { kind: "query" };
  if (dice < 0.88) return { kind: "incoming", filter: 0, payload: content.incoming() };
  if (dice < 0.91) return { kind: "subscribe", filter: random.between(1, 3) };
  if (dice < 0.93) return { kind: "unsubscribe", filter: random.between(1, 3) };
  return { kind: "pause", ms: random.spread(100, 200_000) };
}

export class Content {
  readonly #random: Random;
  readonly #client: number;
  readonly #sendsTextOnly: boolean;
  readonly #receivesAnyBytes: boolean;
  #ids = 0;

  constructor(family: Family, random: Random, client: number) {
    const { publishesTextOnly, receivesAnyBytes } = capabilitiesOf(family);
    this.#random = random;
    this.#client = client;
    this.#sendsTextOnly = publishesTextOnly;
    this.#receivesAnyBytes = receivesAnyBytes;
  }

  publication(): Publication {
    const id = this.#client * 1000 + ++this.#ids;
    const text = this.#random.chance(0.05) ? "" : `#${id};${this.#hostile()}`;
    const payload = toBytes(this.#sendsTextOnly ? harmless(text) : text);
    return {
      id,
      topic: `t/${id}/${this.#random.pick(["", "a", "lamp"])}`,
      payload,
      qos: this.#random.pick([0, 1, 1, 2]),
    };
  }

  incoming(): Uint8Array {
    const text = `@${this.#client};${++this.#ids};${this.#hostile()}`;
    return toBytes(this.#receivesAnyBytes ? text : text.replaceAll(/"(?=[\r\n]|$)/g, "'"));
  }

  #hostile(): string {
    return Array.from({ length: this.#random.between(0, 6) }, () => this.#random.pick(HOSTILE)).join("");
  }
}

/** What a command line can carry. */
function harmless(text: string): string {
  return escapeControls(text).replaceAll('"', "'");
}

/** The topic filter with this number. */
export function filterOf(client: number, id: number): string {
  return `f/${client * 100 + id}/in`;
}
