// Facts of a spec in words: values, time limits, evidence, effects, rules. In: members of the spec. Out: Markdown for
// one cell or one line.
//
// Strategy: pure functions, a phrase each, without a full stop, so that cells, lists and sentences can all use them; the
// comparison of families compares these very phrases. What the reader must type or will see stands in code.
import type { CodeMeaning, DataEnd, Rule } from "../../../runtime/model.js";
import type {
  Evidence,
  Notes,
  Scalar,
  SetMember,
  SourceRef,
  Spec,
  SpecData,
  SpecReceive,
  SpecRefusal,
  SpecTimeLimit,
  ValueSchema,
} from "../../../runtime/spec/spec.js";
import { sectionOf } from "../../../runtime/spec/walk.js";
import { code, md } from "./markdown.js";

const UNITS: { readonly [unit: string]: string } = { byte: "bytes" };

/** `0 to 4`, `1 to 100 bytes`, the members of a set; `name` prints the name of a table of codes. */
export function valuesText(value: ValueSchema, name: (table: string) => string = code): string {
  const members = value.oneOf?.map(memberText);
  const unit = value["x-at-unit"] && (UNITS[value["x-at-unit"]] ?? value["x-at-unit"]);
  const range = span(value.minimum, value.maximum, unit);
  const bytes = hasBytes(value) ? span(value["x-at-min-bytes"], value["x-at-max-bytes"], "bytes") : undefined;
  const open = value["x-at-open"] && "others may appear";
  const table = value["x-at-codes"] && `codes ${name(value["x-at-codes"])}`;
  const pattern = value.pattern && `as ${code(value.pattern)}`;
  const parts = [members?.join("; "), range, bytes, pattern, table, open];
  return parts.filter((part) => part !== undefined && part !== "").join("; ");
}

/** The value, what it means, and its name in programs. */
function memberText({ const: value, title, "x-at-key": key }: SetMember): string {
  return `${code(String(value))} ${md(title)} (${code(key)})`;
}

function span(minimum: number | undefined, maximum: number | undefined, unit?: string): string | undefined {
  const tail = unit === undefined ? "" : ` ${unit}`;
  if (minimum !== undefined && maximum !== undefined)
    return minimum === maximum ? `${minimum}${tail}` : `${minimum} to ${maximum}${tail}`;
  if (maximum !== undefined) return `at most ${maximum}${tail}`;
  if (minimum !== undefined) return `${minimum}${tail} or more`;
  return unit;
}

function hasBytes(value: ValueSchema): boolean {
  return value["x-at-min-bytes"] !== undefined || value["x-at-max-bytes"] !== undefined;
}

export function typeText(value: ValueSchema): string {
  if (value.type === "array") return "list";
  if (value["x-at-bytes"]) return "bytes";
  const { "x-at-quoting": quoting, "x-at-radix": radix } = value;
  const written = { quoted: "in quotes", bare: "without quotes", either: "with or without quotes" };
  const isUsual = quoting === undefined || quoting === (value.type === "integer" ? "bare" : "quoted");
  const parts = [
    value.type,
    radix && "hexadecimal",
    isUsual || quoting === undefined ? undefined : written[quoting],
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

/** How a fact is known; nothing where the manual prints it. */
export function evidence({ status, where }: Evidence): string | undefined {
  if (status === undefined || status === "documented") return undefined;
  return where === undefined ? `_${md(status)}_` : `_${md(status)}_: ${md(where)}`;
}

export function inBrackets(text: string | undefined): string {
  return text === undefined ? "" : ` (${text})`;
}

export function sectionText(source: SourceRef): string {
  return `section ${md(sectionOf(source))}`;
}

/** @param hasRoom whether a code stands behind this final result code; otherwise it is printed in front of it */
export function refusalText({ final, code: number, fields }: SpecRefusal, hasRoom: boolean): string {
  const values = fields && fieldsText(fields);
  if (final === undefined) return `only the completion, with ${values ?? ""}`;
  if (number === undefined) return values ? `${code(final)} with ${values}` : code(final);
  const line = hasRoom
    ? code(`${final}: ${number}`)
    : `${code(final)} behind the reason ${code(String(number))}`;
  return values ? `${line} with ${values}` : line;
}

export function limitText(limit: SpecTimeLimit): string {
  if (!limit.secondsOf) {
    const { milliseconds, seconds } = limit;
    return milliseconds === undefined ? `${seconds ?? 0} s` : `${milliseconds} ms`;
  }
  const factors = limit.secondsOf.map(({ setting, parameter, plus }) => {
    const name = code(setting ?? parameter ?? "");
    return plus === undefined ? name : `(${name} + ${plus})`;
  });
  return `${factors.join(" × ")} s`;
}

export function dataText(data: SpecData): string {
  const quiet = data.quiet && limitText(data.quiet);
  const ends: Readonly<Record<DataEnd, string>> = {
    counted: "counted",
    "ctrl-z": "ended by Ctrl-Z",
    pattern: `ended by ${code(data.pattern ?? "")}${quiet === undefined ? "" : ` behind ${quiet} of silence`}`,
    idle: `ended by ${quiet ?? ""} of silence`,
  };
  const length = data.length === undefined ? "" : ` by ${code(data.length)}`;
  const blank = data.prompt.endsWith(" ") ? " and a blank" : "";
  return `prompt ${code(data.prompt)}${blank}, ${ends[data.end]}${length}, ${data.minimum} to ${data.maximum} bytes`;
}

/** The parts of one answer, in the order in which they come. */
export function answerText(parts: readonly string[], lines: { readonly [part: string]: string }): string {
  return parts.map((part) => code(lines[part] ?? part)).join(", then ");
}

export function fieldsText(fields: { readonly [name: string]: Scalar | readonly Scalar[] }): string {
  return Object.entries(fields)
    .map(([name, value]) => {
      const values = [value].flat().map((each) => code(String(each)));
      return `${code(name)} = ${values.join(" or ")}`;
    })
    .join(", ");
}

/** What its modules print of themselves, and by which words they are known. */
export function identityText({ manufacturer, model, revision }: NonNullable<Spec["identity"]>): string {
  const parts = [manufacturer, model, revision].map(({ text, words }) => {
    return `${code(text)} (a word begins with ${words.map(code).join(" or ")})`;
  });
  return parts.join(", ");
}

/** How messages from the broker arrive. */
export function receiveText({ kind, urc, form, slots }: SpecReceive): string {
  if (kind === "line") return "on one line";
  if (kind === "parts") return "in parts";
  const numbers = slots ? `${slots.minimum} to ${slots.maximum}` : "";
  return `announced by ${code(urc ?? "")}, fetched by ${code(form ?? "")} from the slots ${numbers}`;
}

export function ruleText({ when, property, must, value, why }: Rule): string {
  const verbs = {
    "be-given": "must be given",
    "be-absent": "must be left out",
    equal: `must be ${code(String(value))}`,
    differ: `must not be ${code(String(value))}`,
  };
  const values = when.in.map((each) => code(String(each))).join(" or ");
  return `If ${code(when.property)} is ${values}, ${code(property)} ${verbs[must]}: ${md(why)}.`.replace(
    /\.\.$/,
    ".",
  );
}

export function notesText(notes: Notes | undefined): string[] {
  return Object.values(notes ?? {}).map(
    ({ text, section, status }) =>
      `${md(text)} (section ${md(section)}${status === undefined || status === "documented" ? "" : `, _${md(status)}_`})`,
  );
}

/** Where a value comes from: a parameter, what was typed, something fixed. */
export function originText(source: object): string {
  const [kind, value] = Object.entries(source)[0] ?? ["", ""];
  if (kind === "const") return code(String(value));
  if (kind === "parameter" || kind === "setting") return `the ${kind} ${code(String(value))}`;
  if (kind === "message")
    return `the ${value === "length" ? "number of payload bytes" : String(value)} of the message`;
  if (kind === "data") return value === "length" ? "the number of data bytes" : "the data";
  if (kind === "identity") return value === "each" ? "the identity" : `the ${String(value)}`;
  return kind === "client" ? "the client" : "the state";
}

/** What a code makes certain for the command that it refuses. */
export const MEANINGS: Readonly<Record<CodeMeaning, string>> = {
  notSent: "nothing was sent",
  maybeSent: "it may have been sent",
  notConnected: "no connection; nothing was sent",
  lost: "the connection has ended; it may have been sent",
};
