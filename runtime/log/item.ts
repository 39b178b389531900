// What a log decodes to: one item for each thing that was recognised, as plain data that can be printed as JSON at once.
// Secrets are masked before an item is made, and its texts hold no control character.

import type { FormKind } from "../model.js";

/** `dte`: from the host to the module. `dce`: from the module to the host. */
export type Direction = "dte" | "dce";

export type LogKind =
  /** What the host asks. */
  | "command"
  /** The same bytes once more, printed by the module. */
  | "echo"
  | "response"
  /** The line that reports the outcome of a command. */
  | "completion"
  | "urc"
  | "final"
  | "prompt"
  /** What the host wrote after a prompt. */
  | "data"
  /** A message from the broker, whatever number of lines it took. */
  | "message"
  /** What the program that wrote the log says of itself. */
  | "noise"
  /** A line of the module that no table knows. */
  | "unknown";

export type LogValue = number | string | readonly LogValue[] | { readonly [name: string]: LogValue };

export interface LogItem {
  /** Where it begins in the log, from 1. */
  readonly line: number;
  readonly dir: Direction;
  readonly kind: LogKind;
  /** As on the wire: `+NAME`, `OK`. */
  readonly name?: string;
  readonly form?: FormKind;
  /** Wire values in order: integers as numbers, texts without quotes. */
  readonly values: readonly LogValue[];
  /** The same by name. */
  readonly fields: { readonly [name: string]: LogValue };
  /** Of a message. */
  readonly topic?: string;
  readonly payload?: string;
  /** Instead of `payload` if that is no text. */
  readonly payloadHex?: string;
  /** The state of the client that it speaks of, after it. */
  readonly state?: string;
  /** What is odd about it; `inferred` if the end of a payload was not counted but found; `cut` if the log ends inside it. */
  readonly issues: readonly string[];
  /** The line, for people. */
  readonly text: string;
  /** When, as the log prints it. */
  readonly time?: string;
  /** Which port, if the log names several. */
  readonly port?: string;
}

/** Where something stands in a log. */
export interface Place {
  readonly line: number;
  readonly time?: string;
  readonly port?: string;
}
