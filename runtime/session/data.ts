// What may be sent in the data state, checked before the command is written: after the prompt it would be too late.

import { concat, indexOf, toBytes } from "../bytes.js";
import { encodeCommand } from "../codec/index.js";
import { UsageError } from "../errors.js";
import type { Data, Family, Fields, Form } from "../model.js";

/** @throws UsageError: data missing, not wanted, too long, too short, or with a byte that this form cannot carry */
function checkData(form: Form, data: Uint8Array | undefined): void {
  if (!form.data && !data) return;
  const subject = { command: form.command, section: form.section };
  if (!form.data)
    throw new UsageError(`AT${form.command} takes no data`, { code: "unexpected-data", ...subject });
  const { name, minimum, maximum, forbidden = [] } = form.data;
  if (!data)
    throw new UsageError(`AT${form.command} needs ${name}`, {
      code: "missing-data",
      field: name,
      ...subject,
    });
  if (data.length < minimum || data.length > maximum) {
    throw new UsageError(
      `AT${form.command}: ${name} has ${data.length} bytes, allowed: ${minimum} to ${maximum} (section ${form.section})`,
      {
        code: "wrong-size",
        field: name,
        value: data.length,
        allowed: `${minimum} to ${maximum} bytes`,
        ...subject,
      },
    );
  }
  checkPattern(form, form.data, data);
  const at = forbidden.length === 0 ? -1 : data.findIndex((byte) => forbidden.includes(byte));
  if (at < 0) return;
  throw new UsageError(
    `AT${form.command}: ${name} holds byte 0x${(data[at] as number).toString(16)} at ${at}, which ends or cancels the data`,
    {
      code: "forbidden-byte",
      field: name,
      value: data[at],
      advice: "use a form that counts its bytes",
      ...subject,
    },
  );
}

/** Data must not hold what ends it. Where no silence tells the end, it must not begin inside the data either. */
function checkPattern(form: Form, { name, pattern, quietMs }: Data, data: Uint8Array): void {
  if (pattern === undefined) return;
  const end = toBytes(pattern);
  const at = indexOf(quietMs === undefined ? concat([data, end]) : data, end);
  if (at < 0 || at >= data.length) return;
  const { command, section } = form;
  throw new UsageError(
    `AT${command}: ${name} holds ${pattern} at ${at}, which ends the data (section ${section})`,
    {
      code: "forbidden-pattern",
      field: name,
      value: pattern,
      command,
      section,
    },
  );
}

/** @throws UsageError if the family has no such form */
function formOf(family: Family, id: string): Form {
  const form = family.forms[id];
  if (form) return form;
  throw new UsageError(`${id}: ${family.name} has no such form`, { code: "unknown-form", command: id });
}

/** A command that was found good: its values are legal, and these are its bytes. */
export interface Checked {
  readonly form: Form;
  /** With the number of bytes filled in where the form counts its data. */
  readonly values: Fields;
  readonly data: Uint8Array | undefined;
  readonly bytes: Uint8Array;
}

/**
 * Could this command be sent, as far as its values go? What comes of it can be, without being checked again.
 * @throws UsageError as `Session.send` would
 */
export function checkSend(
  family: Family,
  { form: id, values: given, data }: { form: string; values: Fields; data?: Uint8Array },
): Checked {
  const form = formOf(family, id);
  checkData(form, data);
  const values = withLength(form, given, data);
  const bytes = encodeCommand(form, values);
  checkLine(family, form, bytes);
  return { form, values, data, bytes };
}

/** @throws UsageError if the command line is longer than the module takes */
function checkLine({ maximumLine }: Family, form: Form, bytes: Uint8Array): void {
  const length = bytes.length - 1;
  if (length <= maximumLine) return;
  throw new UsageError(`AT${form.command}: the command line has ${length} bytes, allowed: ${maximumLine}`, {
    code: "line-too-long",
    command: form.command,
    value: length,
    allowed: `${maximumLine} bytes`,
    section: form.section,
  });
}

/** The values with the number of bytes filled in where the form counts its data. */
function withLength(form: Form, values: Fields, data: Uint8Array | undefined): Fields {
  const name = form.data?.length;
  if (name === undefined || !data) return values;
  const given = values[name];
  if (given !== undefined && given !== data.length) {
    throw new UsageError(
      `AT${form.command}: "${name}" is ${String(given)} but the data has ${data.length} bytes`,
      { code: "wrong-length", command: form.command, field: name },
    );
  }
  // A loop: spreading an object costs several times as much, and every publish comes this way.
  const counted: { [name: string]: Fields[string] } = {};
  for (const each in values) counted[each] = values[each];
  counted[name] = data.length;
  return counted;
}
