// What a vector looks like, and how bytes stand in it. Published: other languages read this from generated/vectors.
//
// Strategy: plain JSON. Bytes appear as hex, which is what counts, and once more as text with escapes, which is what a
// reader wants: \r \n \t \\ \xNN for a byte, \uNNNN for a character that would not be seen, all else as itself.
import type { Fields } from "../../runtime/model.js";
import { hexOf, visible } from "../../runtime/bytes.js";
import { isObject, type Json, type JsonObject } from "../../runtime/spec/pointer.js";

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

/** A timed script of both ends, and what the host concludes from it. Times in milliseconds from its beginning. */
export interface SessionVector {
  readonly kind: "session";
  readonly name: string;
  /** Whose part is fully determined: always the host's; the module's where the script is all that happens to it. */
  readonly ends: readonly ("host" | "module")[];
  readonly client: number;
  /** The state of every client before, and of this client afterwards. */
  readonly before: string;
  readonly after: string;
  /** What the host adds to a limit of the module; given where it matters. */
  readonly allowance?: number;
  readonly operations?: readonly OperationRun[];
  readonly commands: readonly CommandRun[];
  readonly steps: readonly Step[];
  readonly events: readonly Told[];
  /** What happens behind the module: the actions that it takes to the broker, and the messages that come from there. */
  readonly broker?: readonly (BrokerAction | BrokerMessage)[];
}

export interface Bytes {
  readonly text: string;
  readonly hex: string;
}

export interface Step extends Bytes {
  readonly at: number;
  readonly from: "dte" | "dce";
}

/** A command that the host is asked to send, and how it settles. */
export interface CommandRun {
  readonly at: number;
  readonly form: string;
  readonly values: JsonObject;
  readonly data?: { readonly hex: string };
  readonly settles: Settled;
}

export interface Settled {
  readonly at: number;
  /** `done`, an outcome of the form, `failed` where none of them agrees, `refused`, `timeout` or `lost`. */
  readonly outcome: string;
  /** Set where the host gave up: the module may have an outcome of the same name. */
  readonly by?: "host";
  /** The number that the module gave as its reason. */
  readonly code?: number;
  /** The lines of the information text response; absent where there are none. */
  readonly response?: readonly JsonObject[];
  readonly completion?: JsonObject;
}

/** What the host tells its owner besides. `command` counts the commands of the script from 0. */
export type Told =
  | { readonly at: number; readonly kind: "urc"; readonly urc: string; readonly values: JsonObject }
  | {
      readonly at: number;
      readonly kind: "message";
      readonly client: number;
      readonly topic: { readonly hex: string };
      readonly payload: { readonly hex: string };
      readonly messageId?: number;
    }
  | { readonly at: number; readonly kind: "progress"; readonly command: number; readonly values: JsonObject };

/** A portable operation with its inputs; its commands are the next `commands` ones of the script. */
export interface OperationRun {
  readonly operation: string;
  readonly inputs: JsonObject;
  readonly commands: number;
}

export interface BrokerAction {
  readonly action: string;
  readonly args: JsonObject;
  readonly outcome: string;
  readonly granted?: readonly number[];
}

/** Comes behind as many steps of the script as `behind` says. */
export interface BrokerMessage {
  readonly behind: number;
  readonly topic: { readonly hex: string };
  readonly payload: { readonly hex: string };
  readonly messageId: number;
}

export type Vector = EncodeVector | DecodeVector | SessionVector;

export { hexOf };

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
