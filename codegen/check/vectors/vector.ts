// What a vector looks like, and how bytes stand in it. Published: other languages read this from generated/vectors.
//
// Strategy: plain JSON. Bytes appear as hex, which is what counts, and once more as text with escapes, which is what a
// reader wants: \r \n \t \\ \xNN for a byte, \uNNNN for a character that would not be seen, all else as itself.
import type { Fields } from "../../../runtime/model.js";
import { visible } from "../../../runtime/bytes.js";
import { isObject, type Json, type JsonObject } from "../../pointer.js";

/** Values to a command line, or to a refusal. */
export interface EncodeVector {
  readonly kind: "encode";
  readonly name: string;
  readonly form: string;
  readonly values: JsonObject;
  /** What is to be sent in the data state. */
  readonly data?: { readonly hex: string };
  /** The command line, `AT` to CR. */
  readonly bytes?: string;
  readonly hex?: string;
  readonly error?: string;
}

/** A line, without its CR and LF, to values. */
export interface DecodeVector {
  readonly kind: "decode";
  readonly name: string;
  readonly of: "command" | "response" | "completion" | "urc" | "final";
  readonly form?: string;
  readonly urc?: string;
  readonly text: string;
  readonly hex: string;
  readonly values: JsonObject;
  /** Of a completion: which outcome it is. */
  readonly outcome?: string;
}

export type Vector = EncodeVector | DecodeVector;

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function shown(bytes: Uint8Array): { text: string; hex: string } {
  return { text: visible(bytes), hex: hexOf(bytes) };
}

/** Values as JSON; bytes become an object with their hex. */
export function plainValues(values: Fields): JsonObject {
  return plain(values) as JsonObject;
}

function plain(value: unknown): Json {
  if (value instanceof Uint8Array) return { hex: hexOf(value) };
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value as Json;
  const entries = Object.entries(value as object).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.map(([name, each]) => [name, plain(each)]));
}
