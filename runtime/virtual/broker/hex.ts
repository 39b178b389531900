// Payloads in hexadecimal digits, as modules type and print them when they are told to.

import { hexOf, toBytes, toText } from "../../bytes.js";

/** Two capital digits for each byte. */
export function toHex(bytes: Uint8Array): Uint8Array {
  return toBytes(hexOf(bytes).toUpperCase());
}

/** The bytes of pairs of digits; undefined if it is anything else. */
export function fromHex(digits: Uint8Array): Uint8Array | undefined {
  const text = toText(digits);
  if (!/^(?:[0-9A-Fa-f]{2})*$/.test(text)) return undefined;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
