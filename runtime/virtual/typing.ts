// A command in the data state: what ends the data, and what the silences between the bytes mean. The reader has the bytes
// and no clock; here is the time at which they came. Times in milliseconds.

import { toBytes } from "../bytes.js";
import type { Data, Fields } from "../model.js";
import type { DataState } from "../session/command-reader.js";
import type { Received } from "./store.js";

export class Typing {
  state: DataState;
  /** When silence has lasted long enough, where that ends the data. */
  quietAt: number;
  /** When the module leaves the data state by itself. */
  readonly deadline: number;
  #lastByte: number;

  /** @param begun true if bytes of the data have come with the command */
  constructor(
    readonly received: Received,
    readonly data: Data,
    now: number,
    begun: boolean,
  ) {
    this.state = stateOf(data, received.values);
    this.deadline = now + (data.leavesAfterMs ?? Infinity);
    this.#lastByte = now;
    // Silence ends what was typed: where nothing is also data, from the prompt on, otherwise from the first byte on.
    this.quietAt = begun || data.minimum === 0 ? this.#quietFrom(now) : Infinity;
  }

  /** Bytes come. @param before how many have come before them */
  hear(now: number, before: number): void {
    const quiet = this.data.quietMs ?? 0;
    if (this.state.end === "pattern" && quiet > 0 && now - this.#lastByte >= quiet)
      this.state = { ...this.state, from: before };
    this.#lastByte = now;
    this.quietAt = this.#quietFrom(now);
  }

  get nextTimeout(): number {
    return Math.min(this.deadline, this.quietAt);
  }

  #quietFrom(now: number): number {
    return this.data.end === "idle" ? now + (this.data.quietMs ?? 0) : Infinity;
  }
}

function stateOf(data: Data, values: Fields): DataState {
  const { end, length, maximum, pattern = "", quietMs = 0 } = data;
  const cancel = data.cancel === true;
  if (end === "counted") return { end, count: length === undefined ? 0 : (values[length] as number) };
  if (end !== "pattern") return { end, maximum, cancel };
  return { end, pattern: toBytes(pattern), from: quietMs > 0 ? "nowhere" : "anywhere", maximum, cancel };
}
