// Where every byte came from: each write of the host has an origin, which says for which call of the user it was made, and
// collects what of it arrived. A message at the broker is somebody's if it is exactly what he published, or what the line
// left of one write each for topic and payload; anything else is foreign, or mixed.

import { CR, CTRL_Z, LF, equalBytes, indexOf, toBytes, toText } from "../../runtime/bytes.js";

/** A call of the user that carries something to the broker. */
export interface Carried {
  readonly id: number;
  readonly topic: string;
  readonly payload: Uint8Array;
}

export interface Origin {
  readonly id: number;
  readonly bytes: Uint8Array;
  /** `data`: topic or payload after a prompt; `command`: everything else. */
  readonly kind: "data" | "command";
  carried: Carried | undefined;
  /** The write before it, if that asked for this one: what its line end left behind belongs to this one. */
  readonly before: Origin | undefined;
  /** Filters of the subscribe that it was made for. */
  readonly filter: string | undefined;
  /** What has arrived at the module. */
  arrived: number[];
  /** What arrived is not what was written. */
  isDamaged: boolean;
}

/** Which topic begins a marker: `t/12/` of publish 12, `f/3/` of filter 3. */
const MARKER = /([tf])\/(\d+)\//;

export class Origins {
  readonly #carried = new Map<number, Carried>();
  readonly #byContent = new Map<string, Carried>();
  readonly #filters = new Map<number, string>();
  readonly #all: Origin[] = [];

  addPublish(carried: Carried): void {
    this.#carried.set(carried.id, carried);
    this.#byContent.set(carried.topic, carried);
    if (carried.payload.length > 0) this.#byContent.set(latin1(carried.payload), carried);
  }

  addFilter(id: number, filter: string): void {
    this.#filters.set(id, filter);
  }

  /** The host writes. */
  write(bytes: Uint8Array): Origin {
    const purpose = this.#purposeOf(bytes);
    const last = purpose.kind === "data" ? this.#all.at(-1) : undefined;
    const before = last?.kind === "command" ? last : undefined;
    if (before) before.carried ??= purpose.carried;
    const origin: Origin = { id: this.#all.length, bytes, ...purpose, before, arrived: [], isDamaged: false };
    this.#all.push(origin);
    return origin;
  }

  #purposeOf(bytes: Uint8Array): Pick<Origin, "kind" | "carried" | "filter"> {
    const text = latin1(bytes);
    const content = bytes.at(-1) === CTRL_Z ? text.slice(0, -1) : text;
    const carried = this.#byContent.get(text) ?? this.#byContent.get(content);
    if (carried) return { kind: "data", carried, filter: undefined };
    const marker = MARKER.exec(text);
    const isCommand = bytes.at(-1) === CR || bytes[0] === 0x41;
    const id = Number(marker?.[2]);
    return {
      kind: isCommand ? "command" : "data",
      carried: marker?.[1] === "t" ? this.#carried.get(id) : undefined,
      filter: marker?.[1] === "f" ? this.#filters.get(id) : undefined,
    };
  }

  /** Whose message it is; `exact` if nothing of it was changed. */
  ownerOf(topic: Uint8Array, payload: Uint8Array): { carried: Carried; isExact: boolean } | undefined {
    const exact = this.#byContent.get(latin1(topic));
    if (exact && equalBytes(exact.payload, payload)) return { carried: exact, isExact: true };
    for (let at = this.#all.length - 1; at >= 0; at--) {
      const { carried } = this.#all[at] as Origin;
      if (
        carried &&
        this.#isLeft(carried, topic, carried.topic) &&
        this.#isLeft(carried, payload, carried.payload)
      )
        return { carried, isExact: false };
    }
    return undefined;
  }

  /** True if these bytes are what was to be sent, or what the line left of it in one write. */
  #isLeft(carried: Carried, bytes: Uint8Array, meant: string | Uint8Array): boolean {
    if (equalBytes(bytes, typeof meant === "string" ? toBytes(meant) : meant)) return true;
    return this.#all.some((origin) => origin.carried === carried && isLeftOf(origin, bytes));
  }

  /** True if the user has asked for this filter, or the line made it out of one that he has. */
  isFilter(filter: Uint8Array): boolean {
    const text = latin1(filter);
    for (const known of this.#filters.values()) if (known === text) return true;
    return this.#all.some((origin) => origin.filter !== undefined && isLeftOf(origin, filter));
  }
}

/** The line has changed what was written, or asked for, and these bytes are a part of what arrived. */
function isLeftOf(origin: Origin, bytes: Uint8Array): boolean {
  const { before, isDamaged } = origin;
  if (!isDamaged && before?.isDamaged !== true) return false;
  const left = Uint8Array.from([...(before ? surplusOf(before) : []), ...origin.arrived]);
  // A broker has topics as text: what is no UTF-8 was replaced.
  return indexOf(left, bytes) >= 0 || toText(left).includes(toText(bytes));
}

/** What the line put after the end of a command: the module takes it for data. */
function surplusOf({ arrived, isDamaged }: Origin): readonly number[] {
  const end = arrived.findIndex((byte) => byte === CR || byte === LF);
  return isDamaged && end >= 0 ? arrived.slice(end + 1) : [];
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
