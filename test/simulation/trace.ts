// What happened in a run: always a hash, so that two runs can be compared; as text if somebody wants to read it.

import { visible } from "../../runtime/bytes.js";
import { hashText } from "./random.js";

/** `>` to the module as written, `»` as it arrived; `<` from the module as printed, `«` as it arrived. */
export type Mark = ">" | "»" | "<" | "«" | "!" | "=" | "*" | "broker" | "user" | "module";

export class Trace {
  hash = 0x811c9dc5;
  readonly lines: string[] | undefined;
  readonly #clock: { readonly now: number };

  constructor(clock: { readonly now: number }, isKept: boolean) {
    this.#clock = clock;
    this.lines = isKept ? [] : undefined;
  }

  bytes(mark: Mark, bytes: Uint8Array): void {
    let { hash } = this;
    for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
    this.hash = Math.imul(hash ^ this.#clock.now, 0x01000193) >>> 0;
    this.lines?.push(this.#line(mark, visible(bytes)));
  }

  text(mark: Mark, text: string): void {
    this.hash = hashText(text, Math.imul(this.hash ^ this.#clock.now, 0x01000193));
    this.lines?.push(this.#line(mark, text));
  }

  #line(mark: Mark, text: string): string {
    const at = (this.#clock.now / 1000).toFixed(3).padStart(10);
    return `${at} ${mark} ${text}`;
  }
}
