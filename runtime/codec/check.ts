// Is this set of values legal for this layout? The same answer at both ends: a host asks before it writes the first
// byte, a virtual module before it acts.
//
// Comes in: layout, rules, values. Goes out: nothing, or a UsageError that says which field, what it was, what is
// allowed, and where the manual says so. Secrets are never quoted.

import type { WireForm, Field, Fields, Layout, Repeat, Rule, Slot, WireValue } from "../model.js";
import { UsageError, type UsageCode } from "../errors.js";
import { isHalfPair, pointAt, toBytes } from "../bytes.js";
import { checkArgument, nearest, OBJECT, shown } from "../usage.js";
import { isOrdinary } from "./encoder.js";

export { nearest };

/** Where the values are going, for the message. */
export interface Subject {
  readonly command: string;
  readonly section?: string;
}

/** @throws UsageError with a code: missing, unknown-field, wrong-type, out-of-range, ... */
export function checkFields(
  layout: Layout,
  rules: readonly Rule[] | undefined,
  values: Fields,
  subject: Subject,
): void {
  refuseUnknown(layout, values, subject);
  for (const slot of layout) checkSlot(slot, values, subject, false);
  for (const rule of rules ?? []) checkRule(rule, values, subject);
}

/** The same question for a command: by its straight-line writer if that will do, else by its layout. @throws UsageError */
export function checkCommand(form: WireForm, values: Fields): void {
  if (isOrdinary(form, values)) return;
  checkFields(form.layout, form.rules, values, { command: `AT${form.command}`, section: form.section });
}

export function isLegalCommand(form: WireForm, values: Fields): boolean {
  return isOrdinary(form, values) || isLegal(form.layout, form.rules, values);
}

/** The same question, answered without a reason. */
export function isLegal(layout: Layout, rules: readonly Rule[] | undefined, values: Fields): boolean {
  try {
    checkFields(layout, rules, values, { command: "" });
    return true;
  } catch {
    return false;
  }
}

function refuseUnknown(layout: Layout, values: Fields, subject: Subject): void {
  const known = namesOf(layout);
  for (const name of Object.keys(values)) {
    if (values[name] === undefined || known.includes(name)) continue;
    const near = nearest(name, known);
    throw usage(subject, "unknown-field", name, `has no field "${name}"`, {
      ...(near === undefined ? {} : { advice: `did you mean "${near}"?` }),
      allowed: known.length > 0 ? known.join(", ") : "no field",
    });
  }
}

/** The names that values of this layout have at its top level. */
function namesOf(layout: Layout): string[] {
  return layout.flatMap((slot) => {
    if ("literal" in slot) return [];
    if ("optional" in slot) return namesOf(slot.optional);
    return "repeat" in slot ? [slot.repeat] : [slot.name];
  });
}

function checkSlot(slot: Slot, values: Fields, subject: Subject, optional: boolean): void {
  if ("literal" in slot) return;
  if ("optional" in slot) {
    // A group that is given must be given whole; groups inside it are optional again.
    const given = namesOf(slot.optional).some((name) => values[name] !== undefined);
    for (const inner of slot.optional) checkSlot(inner, values, subject, !given);
  } else if ("repeat" in slot) {
    checkRepeat(slot, values[slot.repeat], subject, optional);
  } else {
    checkValue(slot, values[slot.name] as WireValue | undefined, values, subject, optional);
  }
}

function checkRepeat(
  { repeat: name, of, scalar }: Repeat,
  list: unknown,
  subject: Subject,
  optional: boolean,
): void {
  if (list === undefined && optional) return;
  if (!Array.isArray(list) || list.length === 0) {
    throw usage(subject, "missing", name, `needs "${name}" as a list of at least one`);
  }
  for (const item of list as (WireValue | Fields)[]) {
    if (!scalar) checkArgument(subject.command, `an item of "${name}"`, item, OBJECT);
    const values = (scalar ? { [(of[0] as Field).name]: item } : item) as Fields;
    refuseUnknown(of, values, subject);
    for (const field of of) checkSlot(field, values, subject, false);
  }
}

function checkValue(
  field: Field,
  value: WireValue | undefined,
  values: Fields,
  subject: Subject,
  optional: boolean,
): void {
  if (value === undefined) {
    if (optional) return;
    throw usage(subject, "missing", field.name, `needs "${field.name}"`, { allowed: describe(field) });
  }
  if (field.type === "integer") checkInteger(field, value, subject);
  else if (field.type === "bytes") checkBytes(field, value, values, subject);
  else checkText(field, value, subject);
}

function checkInteger(field: Field, value: WireValue, subject: Subject): void {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || Object.is(value, -0)) {
    throw bad(subject, "wrong-type", field, value, "is not an integer");
  }
  if (field.open === true) return;
  checkMember(field, value, subject);
  if (value < (field.minimum ?? -Infinity) || value > (field.maximum ?? Infinity)) {
    throw bad(subject, "out-of-range", field, value, "is out of range");
  }
}

function checkBytes(field: Field, value: WireValue, values: Fields, subject: Subject): void {
  if (!(value instanceof Uint8Array)) throw bad(subject, "wrong-type", field, value, "is not a Uint8Array");
  checkSize(field, value.length, subject);
  const counted = field.length === undefined ? undefined : values[field.length];
  if (counted !== undefined && counted !== value.length) {
    throw usage(
      subject,
      "wrong-length",
      field.length as string,
      `says ${String(counted)} bytes but "${field.name}" has ${value.length}`,
    );
  }
}

function checkText(field: Field, value: WireValue, subject: Subject): void {
  if (typeof value !== "string") throw bad(subject, "wrong-type", field, value, "is not a string");
  refuseCharacters(field, value, subject);
  checkMember(field, value, subject);
  checkSize(field, toBytes(value).length, subject);
  if (field.pattern !== undefined && !new RegExp(field.pattern, "u").test(value)) {
    throw bad(subject, "wrong-pattern", field, value, `does not match ${field.pattern}`);
  }
}

function checkMember(field: Field, value: number | string, subject: Subject): void {
  if (!field.members || field.open === true || field.members.includes(value)) return;
  throw bad(subject, "not-a-member", field, value, "is not one of the allowed values");
}

/** A quote or a control character would end the text, or the line, for the module. */
function refuseCharacters(field: Field, value: string, subject: Subject): void {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const why = forbidden(code, value, i, field);
    if (why === undefined) continue;
    const point = pointAt(value, i);
    throw usage(
      subject,
      "forbidden-character",
      field.name,
      `"${field.name}" holds ${why} (${point}) at index ${i}`,
      {
        advice: "the family documents no way to escape it; encode the text or leave the character out",
      },
    );
  }
}

function forbidden(code: number, value: string, index: number, field: Field): string | undefined {
  if (code === 0x22 && field.rest !== true && field.escapes?.includes('"') !== true) return "a quote";
  if (code < 0x20 || code === 0x7f) return "a control character";
  if (code > 0x7f && field.charset === "ascii") return "a character that is not ASCII";
  if (code === 0x20 && field.quoting === "bare" && (index === 0 || index === value.length - 1))
    return "a blank at an end, where no quotes keep it";
  if (code === 0x2c && field.quoting === "bare" && field.rest !== true) return "a comma";
  return isHalfPair(value, index) ? "half a surrogate pair" : undefined;
}

/** Half a surrogate pair has no bytes in UTF-8, and would be sent as another character. @throws UsageError `forbidden-character` */
export function refuseHalfPairs(call: string, field: string, text: string): void {
  for (let i = 0; i < text.length; i++) {
    if (!isHalfPair(text, i)) continue;
    throw new UsageError(
      `${call}: ${field} holds half a surrogate pair (${pointAt(text, i)}) at index ${i}`,
      {
        code: "forbidden-character",
        command: call,
        field,
        advice: "no text in UTF-8 holds it: send bytes, or a whole character",
      },
    );
  }
}

function checkSize(field: Field, size: number, subject: Subject): void {
  if (size >= leastBytes(field) && size <= (field.maxBytes ?? Infinity)) return;
  throw usage(subject, "wrong-size", field.name, `"${field.name}" has ${size} bytes in UTF-8`, {
    allowed: describe(field),
  });
}

/** Without quotes an empty text is nothing at all: the other end would read it as left out. */
function leastBytes(field: Field): number {
  return field.minBytes ?? (field.quoting === "bare" ? 1 : 0);
}

function checkRule(rule: Rule, values: Fields, subject: Subject): void {
  if (!rule.when.in.includes(values[rule.when.property] as number | string)) return;
  const value = values[rule.property];
  const holds = {
    "be-given": value !== undefined,
    "be-absent": value === undefined,
    equal: value === rule.value,
    differ: value !== rule.value,
  }[rule.must];
  if (holds) return;
  const demand = {
    "be-given": "must be given",
    "be-absent": "must be left out",
    equal: `must be ${String(rule.value)}`,
    differ: `must not be ${String(rule.value)}`,
  }[rule.must];
  throw usage(
    subject,
    "rule",
    rule.property,
    `"${rule.property}" ${demand} when "${rule.when.property}" is ${String(values[rule.when.property])}: ${rule.why}`,
  );
}

/** What a field accepts, in words. */
export function describe(field: Field): string {
  const unit = field.unit === undefined ? "" : ` ${field.unit}`;
  if (field.members) return `one of ${field.members.join(", ")}`;
  if (field.type === "integer") return `integer ${field.minimum ?? ""}..${field.maximum ?? ""}${unit}`;
  return `${leastBytes(field)} to ${field.maxBytes ?? "any number of"} bytes`;
}

function bad(subject: Subject, code: UsageCode, field: Field, value: WireValue, what: string): UsageError {
  const shown = field.secret === true ? "(secret)" : show(value);
  return usage(subject, code, field.name, `"${field.name}" ${what}: ${shown}`, {
    allowed: describe(field),
    ...(field.secret === true ? {} : { value }),
  });
}

function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  return value instanceof Uint8Array
    ? `${value.length} bytes`
    : Object.is(value, -0)
      ? "-0"
      : shown(value, true);
}

function usage(
  subject: Subject,
  code: UsageCode,
  field: string,
  what: string,
  more: object = {},
): UsageError {
  return new UsageError(`${subject.command}: ${what}`, {
    code,
    command: subject.command,
    field,
    ...(subject.section === undefined ? {} : { section: subject.section }),
    ...more,
  });
}
