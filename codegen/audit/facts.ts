// What an audit finds in a manual: a fact is what is printed, cut down to what can be compared (a name, a number, spans, a
// wire line), with its place. It says nothing of any family.
import type { Span } from "../spec/spans.js";
import type { Line } from "./lines.js";

/** What each kind of fact is; also the order in which they are counted. */
export const KINDS = {
  command: "command names",
  line: "names of lines",
  code: "code rows",
  range: "ranges and lengths",
  default: "defaults",
  time: "response times",
  example: "example lines",
} as const;

export type Kind = keyof typeof KINDS;

export type Printed =
  /** A command, perhaps with the form or key word that it is printed with. */
  | { readonly kind: "command"; readonly name: string; readonly form?: FormKind; readonly key?: string }
  | { readonly kind: "line"; readonly name: string }
  | { readonly kind: "code"; readonly code: number }
  /** Legal values; without `spans` only the largest is printed. */
  | { readonly kind: "range"; readonly spans?: readonly Span[]; readonly maximum: number }
  | { readonly kind: "default"; readonly value: number }
  /** A constant, or a product of these parameters. */
  | { readonly kind: "time"; readonly milliseconds?: number; readonly factors?: readonly string[] }
  | { readonly kind: "example"; readonly from: "host" | "module"; readonly wire: string };

export type FormKind = "test" | "read" | "set";

export type Fact = Printed & {
  /** As it is printed, cleaned. */
  readonly fragment: string;
  readonly at: Line;
};
