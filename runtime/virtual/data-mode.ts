// A command in the data state: what ends the data, and what the silences between the bytes mean. The reader has the bytes
// and no clock; here is the time at which they came. Times in milliseconds.

import { DATA_ENDS } from "../exchange/data-ends.js";
import type { Data } from "../model.js";
import type { DataState } from "../framing/command-reader.js";
import type { Received } from "./memory/store.js";

export class DataMode {
  #state: DataState;
  #quietAt: number;
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
    this.#state = DATA_ENDS[data.end].reading(data, received.values);
    this.deadline = now + (data.leavesAfterMs ?? Infinity);
    this.#lastByte = now;
    // Silence ends what was typed: where nothing is also data, from the prompt on, otherwise from the first byte on.
    this.#quietAt = begun || data.minimum === 0 ? this.#quietFrom(now) : Infinity;
  }

  /** Bytes come. @param before how many have come before them */
  hear(now: number, before: number): void {
    const quiet = DATA_ENDS[this.data.end].silenceBeforeTerminator(this.data);
    if (this.#state.end === "pattern" && quiet > 0 && now - this.#lastByte >= quiet)
      this.#state = { ...this.#state, from: before };
    this.#lastByte = now;
    this.#quietAt = this.#quietFrom(now);
  }

  /** What the reader has to look for. */
  get state(): DataState {
    return this.#state;
  }

  /** When silence has lasted long enough, if that ends the data; else Infinity. */
  get quietAt(): number {
    return this.#quietAt;
  }

  get nextTimeout(): number {
    return Math.min(this.deadline, this.#quietAt);
  }

  #quietFrom(now: number): number {
    const silence = DATA_ENDS[this.data.end].endingSilence(this.data);
    return silence > 0 ? now + silence : Infinity;
  }
}
