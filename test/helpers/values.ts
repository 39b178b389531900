// Values of vectors: JSON to values, hex to bytes and back.

import type { Fields } from "../../runtime/model.js";

/** JSON to values: an object with nothing but hex is bytes. */
export function fieldsOf(json: unknown): Fields {
  return fromJson(json) as Fields;
}

function fromJson(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(fromJson);
  if (typeof json !== "object" || json === null) return json;
  const entries = Object.entries(json);
  const [first] = entries;
  if (entries.length === 1 && first?.[0] === "hex") return fromHex(String(first[1]));
  return Object.fromEntries(entries.map(([name, value]) => [name, fromJson(value)]));
}

export function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, "hex"));
}

export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
