// The one place where the decoder is called by a test of this folder: bytes in, `{ name, values }` out.

import { concat } from "../../runtime/bytes.js";
import { Decoder, own, type Item } from "../../runtime/framing/decoder.js";
import type { Lines } from "../../runtime/model.js";

/** All that a decoder tells of these chunks: lines, and the text of what is none. */
export function tell(lines: Lines, chunks: Iterable<Uint8Array>, owned: boolean): (Item | string)[] {
  const told: (Item | string)[] = [];
  const take = (item: Item): void => void told.push(owned ? item : { ...item, values: own(item.values) });
  const decoder = new Decoder(lines, take, { owned, onOther: (text) => told.push(text) });
  for (const chunk of chunks) decoder.receive(chunk);
  decoder.end();
  return told;
}

/** A line as a module prints it. */
export function framed(text: Uint8Array): Uint8Array {
  const end = Uint8Array.of(0x0d, 0x0a);
  return concat([end, text, end]);
}
