// One command of a log with what is known of it: what it asked, what state its client was in, how it was answered. An
// `Exchange` follows the answer, the same that a session follows; here nothing is written, so that it only listens.

import { concat, CR, NO_BYTES } from "../../bytes.js";
import { checkFields, type DecodedCommand } from "../../codec/index.js";
import type { Redactor } from "../../codec/text/redactor.js";
import { AtError } from "../../errors.js";
import type { Dialect } from "../../exchange/dialect.js";
import { Exchange, type ExchangeResult } from "../../exchange/exchange.js";
import { rawCommand } from "../../exchange/raw-command.js";
import type { Family, Fields, Form } from "../../model.js";
import type { Place } from "../item.js";

/** A client that could not be given this command. */
export interface WrongState {
  readonly client: number;
  readonly state: string;
  /** States in which it may be given. */
  readonly needed: readonly string[];
  /** False if the log began in the middle: nothing in it has said what the state is. */
  readonly isSure: boolean;
}

/** What the host wrote after a prompt. */
export interface CallData {
  readonly place: Place;
  readonly bytes: Uint8Array;
  /** How many were announced, if they were. */
  readonly announced: number | undefined;
  /** A prompt came first. */
  readonly isPrompted: boolean;
  /** Bytes that came besides those that were announced. */
  readonly surplus: number;
}

/** What another command remembers of an earlier one; not the command itself, or all of them would be kept. */
export interface Earlier {
  readonly line: number;
  readonly name: string;
  readonly known: DecodedCommand | undefined;
}

export interface Call extends Place {
  readonly exchange: Exchange;
  /** Undefined if no table knows it, or its parameters. */
  readonly known: DecodedCommand | undefined;
  /** As on the wire: `+NAME`. */
  readonly name: string;
  /** The command line without secrets. */
  readonly text: string;
  /** The bytes, to know an echo by. */
  readonly bytes: Uint8Array;
  /** Why its values are refused by its own table. */
  readonly objection: AtError | undefined;
  /** Set if its client was in a state in which it is refused. */
  readonly wrongState: WrongState | undefined;
  /** Commands before it that had not been answered, and those whose outcome was not told. */
  readonly unanswered: readonly Earlier[];
  readonly untold: readonly Earlier[];
  isEchoed: boolean;
  /** Whose answer came is not clear: it was sent again, or an answer came that was given to another. */
  isUnclear: boolean;
  data?: CallData;
  promptAt?: Place;
  result?: ExchangeResult;
  /** When the last line of its answer came. */
  endedAt?: Place;
}

/** Milliseconds: nobody waits here. */
const NO_LIMIT = 0;

/** Of commands that no table knows: any line answers them. Made once, since what follows from a form is kept with it. */
export function unknownForm(family: Family): Form {
  return rawCommand(family, { line: "AT", timeLimit: NO_LIMIT }).form;
}

/** @param text the command line without its line end */
export function exchangeOf(
  dialect: Dialect,
  form: Form,
  values: Fields,
  text: Uint8Array,
  redactor: Redactor,
): Exchange {
  const bytes = concat([text, Uint8Array.of(CR)]);
  const data = form.data ? NO_BYTES : undefined;
  const exchange = new Exchange({ form, values, data, bytes }, dialect.shapeOf(form), redactor);
  exchange.begin(NO_LIMIT);
  return exchange;
}

/** What the tables have against the values of a command. */
export function objectionTo({ form, values, legal }: DecodedCommand): AtError | undefined {
  if (legal) return undefined;
  try {
    checkFields(form.layout, form.rules, values, { command: `AT${form.command}`, section: form.section });
  } catch (error) {
    if (error instanceof AtError) return error;
    throw error;
  }
  return undefined;
}

/** The number of bytes that a command announces. */
export function announcedBy({ data }: Form, values: Fields): number | undefined {
  const count = data?.end === "counted" && data.length !== undefined ? values[data.length] : undefined;
  return typeof count === "number" ? count : undefined;
}
