// Bytes to values, for both ends.
//
// Comes in: a table and a line. Goes out: values by name, and what was odd about them. What a module prints may be
// unknown to the table: an unknown member decodes to itself and is named as an issue, never thrown. Only the strict
// functions for callers that must know (`decodeCommand`, `decodeLine`) throw.

import type { CodedForm, Fields, Form, Layout, Line } from "../model.js";
import { ProtocolError } from "../errors.js";
import { CR, startsWith, toBytes, toText, visible } from "../bytes.js";
import { isLegalCommand } from "./check.js";
import { formsOf, type Forms } from "./lookup.js";
import { LineMatcher, type Decoded } from "./match.js";

/** Undefined if the line does not begin with the prefix or its fields do not fit the layout. */
export function readLine(line: Pick<Line, "prefix" | "layout">, text: Uint8Array): Decoded | undefined {
  const start = fieldsStart(line.prefix, text);
  return start < 0 ? undefined : readFields(line, text, start, text.length);
}

/** @throws ProtocolError if the line is not one of this kind */
export function decodeLine(line: Line, text: Uint8Array): Fields {
  const decoded = readLine(line, text);
  if (decoded) return decoded.values;
  throw new ProtocolError(`${visible(text)}: not a line of the form ${line.prefix}: ...`, {
    code: "mismatch",
    command: line.prefix,
  });
}

/** Where the fields of a line begin: behind prefix, colon and blanks. -1 if it is another line. */
export function fieldsStart(prefix: string, text: Uint8Array): number {
  if (prefix === "") return 0;
  const name = toBytes(`${prefix}:`);
  if (!startsWith(text, 0, text.length, name)) return -1;
  let at = name.length;
  while (text[at] === 0x20) at++;
  return at;
}

const matcher = new LineMatcher();

/** Fields of a whole line. Undefined if they do not fit. */
export function readFields(
  { layout }: { readonly layout: Layout },
  text: Uint8Array,
  start: number,
  end: number,
): Decoded | undefined {
  return matcher.matchLine(layout, text, start, end) < 0 ? undefined : matcher.decoded();
}

/** Which command a line is, before its values are looked at. */
export interface CommandName {
  readonly command: string;
  readonly kind: Form["kind"];
  /** Where the parameters of a set form begin. */
  readonly start: number;
}

const EQUALS = 0x3d;
const QUESTION = 0x3f;
/** No name is longer. */
const LONGEST_NAME = 64;

/** A command that was understood. */
export interface Commanded<Coded extends CodedForm = Form> {
  readonly form: Coded;
  readonly values: Fields;
  /** False if `checkFields` would say what is wrong with the values. */
  readonly legal: boolean;
}

/** Takes `AT+NAME=`, `AT+NAME?`, `AT+NAME=?` or `AT+NAME` apart. Undefined if it does not begin with AT. */
export function readCommandName(text: Uint8Array): CommandName | undefined {
  if (!isLetter(text[0], 0x41) || !isLetter(text[1], 0x54)) return undefined;
  const end = Math.min(text.length, LONGEST_NAME);
  let at = 2;
  while (at < end && !endsName(text[at] as number)) at++;
  const command = toText(text.subarray(2, at)).trim().toUpperCase();
  if (at === end || text[at] === CR) return { command, kind: "execute", start: at };
  if (text[at] === QUESTION) return { command, kind: "read", start: at + 1 };
  return text[at + 1] === QUESTION
    ? { command, kind: "test", start: at + 2 }
    : { command, kind: "set", start: at + 1 };
}

/** @param upper the letter's code in upper case */
function isLetter(byte: number | undefined, upper: number): boolean {
  return byte === upper || byte === upper + 0x20;
}

function endsName(byte: number): boolean {
  return byte === EQUALS || byte === QUESTION || byte === CR;
}

/**
 * A text may hold what ends another variant's text: of several that fit, the one with legal values is meant, and those
 * behind it need not be tried.
 */
function meantBy<Coded extends CodedForm>(
  forms: readonly Coded[],
  text: Uint8Array,
  start: number,
): Commanded<Coded> | undefined {
  let fitting: Commanded<Coded> | undefined;
  for (const form of forms) {
    const values = readFields(form, text, start, text.length)?.values;
    if (!values) continue;
    if (isLegalCommand(form, values)) return { form, values, legal: true };
    fitting ??= { form, values, legal: false };
  }
  return fitting;
}

/** What a host sent, in the words of the table. @throws ProtocolError: no command, unknown command, wrong parameters */
export function decodeCommand<Coded extends CodedForm>(
  family: Forms<Coded>,
  text: Uint8Array,
): Commanded<Coded> {
  const name = readCommandName(text);
  if (!name)
    throw new ProtocolError(`${visible(text)}: a command line begins with AT`, { code: "not-a-command" });
  const forms = formsOf(family, name.command, name.kind);
  if (forms.length === 0) {
    throw new ProtocolError(`AT${name.command}: no ${name.kind} form is known`, {
      code: "unknown-command",
      command: name.command,
    });
  }
  const meant = meantBy(forms, text, name.start);
  if (meant) return meant;
  throw new ProtocolError(`${visible(text)}: the parameters fit no variant of ${name.command}`, {
    code: "mismatch",
    command: name.command,
  });
}
