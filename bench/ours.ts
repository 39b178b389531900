// Ours, and nothing else of ours: every other file of the benchmarks that times the codec asks this one. Whoever changes
// the decoder's interface changes this file, and the entries under size/.

import { checkCommand, encodeCommand } from "../runtime/codec/index.js";
import type { Fields, Form, Lines } from "../runtime/model.js";
import { Decoder } from "../runtime/framing/decoder.js";
import { bufferLimit, memoryOf } from "../runtime/framing/buffer-limit.js";

export type Payloads = "owned" | "borrowed";
type OnEvent = (name: string, event: object) => void;

/** What the decoder holds at most of something that does not end, in bytes of memory. */
export function statedCap({ maximum, lines }: Lines): number {
  return memoryOf(bufferLimit(maximum, lines));
}

/** @param payloads whether the bytes in an event are the receiver's, or valid only inside the callback */
export function decoder(lines: Lines, onEvent: OnEvent, payloads: Payloads): Decoder {
  return new Decoder(lines, ({ name, values }) => onEvent(name, values), { owned: payloads === "owned" });
}

/** Only the lines with these names: the same decoder, with small tables. */
export function subsetOf({ maximum, words, lines }: Lines, names: readonly string[]): Lines {
  return {
    maximum,
    words: Object.fromEntries(Object.entries(words).filter(([, word]) => names.includes(word))),
    lines: lines.filter(({ prefix }) => names.includes(prefix)),
  };
}

/** A command line as bytes, every value checked. @throws UsageError */
export function encode(form: Form, values: Fields): Uint8Array {
  return encodeCommand(form, values);
}

/** @throws UsageError if a value is not legal */
export function check(form: Form, values: Fields): void {
  checkCommand(form, values);
}
