// What happened in a run: always a hash, so that two runs can be compared; as text if somebody wants to read it.

import { visible } from "../../runtime/bytes.js";
import { hashText } from "./random.js";

/** `>` to the module as written, `»` as it arrived; `<` from the module as printed, `«` as it arrived. */
export type Mark = ">" | "»" | "<" | "«" | "!" | "=" | "*" | "broker" | "user" | "module";

const ARRIVALS: ReadonlyMap<Mark, Mark> = new Map<Mark, Mark>([
  ["»", ">"],
  ["«", "<"],
]);
/** Milliseconds after which an arrival is shown in any case. */
const LATE = 100;

export class Trace {
  hash = 0x811c9dc5;
  readonly #lines: string[] | undefined;
  /** What has arrived in pieces, and what was sent before: an arrival is shown if it is not what was sent, or late. */
  readonly #arriving = new Map<Mark, { readonly at: number; text: string }>();
  readonly #sent = new Map<Mark, { at: number; text: string }>();
  readonly #clock: { readonly now: number };

  constructor(clock: { readonly now: number }, isKept: boolean) {
    this.#clock = clock;
    this.#lines = isKept ? [] : undefined;
  }

  get lines(): readonly string[] | undefined {
    this.#flush();
    return this.#lines;
  }

  bytes(mark: Mark, bytes: Uint8Array): void {
    let { hash } = this;
    for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
    this.hash = Math.imul(hash ^ this.#clock.now, 0x01000193) >>> 0;
    if (this.#lines) this.#add(mark, visible(bytes));
  }

  text(mark: Mark, text: string): void {
    this.hash = hashText(text, Math.imul(this.hash ^ this.#clock.now, 0x01000193));
    if (this.#lines) this.#add(mark, text);
  }

  #add(mark: Mark, text: string): void {
    const arriving = this.#arriving.get(mark);
    if (arriving) arriving.text += text;
    else if (ARRIVALS.has(mark)) this.#arriving.set(mark, { at: this.#clock.now, text });
    else {
      this.#flush();
      this.#push(this.#clock.now, mark, text);
      this.#expect(mark, text);
    }
  }

  #expect(mark: Mark, text: string): void {
    const at = this.#clock.now;
    for (const [arrival, sender] of ARRIVALS)
      if (sender === mark)
        this.#sent.set(arrival, { at, text: (this.#sent.get(arrival)?.text ?? "") + text });
  }

  #flush(): void {
    for (const [mark, { at, text }] of this.#arriving) {
      const sent = this.#sent.get(mark);
      const isAsSent = sent?.text.startsWith(text) === true && at - sent.at < LATE;
      if (isAsSent) sent.text = sent.text.slice(text.length);
      else this.#push(at, mark, text);
      if (!isAsSent) this.#sent.delete(mark);
    }
    this.#arriving.clear();
  }

  #push(at: number, mark: Mark, text: string): void {
    this.#lines?.push(`${(at / 1000).toFixed(3).padStart(10)} ${mark} ${text}`);
  }
}
