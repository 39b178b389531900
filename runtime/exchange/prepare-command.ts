// What may be sent in the data state, checked before the command is written: after the prompt it would be too late.

import { encodeFor, formOf } from "../codec/index.js";
import { UsageError, type UsageCode } from "../errors.js";
import type { Family, Fields, Form } from "../model.js";
import { BYTES, checkArgument, FAMILY, OBJECT, TEXT } from "../usage.js";
import { DATA_ENDS } from "./data-ends.js";
import { commandError } from "./errors.js";

/** @throws UsageError: data missing, not wanted, too long, too short, or with a byte that this form cannot carry */
function checkData(form: Form, data: Uint8Array | undefined): void {
  if (!form.data) {
    if (data) throw commandError(UsageError, form, "unexpected-data", "takes no data");
    return;
  }
  const { name, minimum, maximum, forbidden = [] } = form.data;
  if (!data) throw commandError(UsageError, form, "missing-data", `needs ${name}`, { field: name });
  checkArgument(`AT${form.command}`, name, data, BYTES);
  const { length } = data;
  if (length < minimum || length > maximum) {
    const more = { field: name, value: length, allowed: `${minimum} to ${maximum} bytes` };
    throw commandError(UsageError, form, "wrong-size", `${name} has ${length} bytes`, more);
  }
  const ending = DATA_ENDS[form.data.end].indexOfEnd(form.data, data);
  if (ending >= 0) throw ended(form, "forbidden-pattern", form.data.pattern, ending);
  const at = forbidden.length === 0 ? -1 : data.findIndex((byte) => forbidden.includes(byte));
  if (at >= 0) throw ended(form, "forbidden-byte", data[at], at);
}

/** What stands at this place of the data would end it, or cancel it. */
function ended(form: Form, code: UsageCode, value: string | number | undefined, at: number): UsageError {
  const field = form.data?.name as string;
  const shown = typeof value === "number" ? `byte 0x${value.toString(16)}` : value;
  return commandError(UsageError, form, code, `${field} holds ${shown} at ${at}, which ends the data`, {
    field,
    value,
    advice: "use a form that counts its bytes",
  });
}

/** A command that was found good: its values are legal, and these are its bytes. */
export interface PreparedCommand {
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
export function prepareCommand(
  family: Family,
  command: { form: string; values: Fields; data?: Uint8Array },
): PreparedCommand {
  checkArgument("prepareCommand", "family", family, FAMILY);
  checkArgument("prepareCommand", "command", command, OBJECT);
  const { form: id, values: given = {}, data } = command;
  checkArgument("prepareCommand", "form", id, TEXT);
  checkArgument(id, "values", given, OBJECT);
  const form = formOf(family, id);
  checkData(form, data);
  const values = withLength(form, given, data);
  return { form, values, data, bytes: encodeFor(family, form, values) };
}

/** The values with the number of bytes filled in where the form counts its data. */
function withLength(form: Form, values: Fields, data: Uint8Array | undefined): Fields {
  const name = form.data?.length;
  if (name === undefined || !data) return values;
  const given = values[name];
  if (given !== undefined && given !== data.length) {
    const what = `"${name}" is ${String(given)} but the data has ${data.length} bytes`;
    throw commandError(UsageError, form, "wrong-length", what, { field: name });
  }
  // A loop: spreading an object costs several times as much, and every publish comes this way.
  const counted: { [name: string]: Fields[string] } = {};
  for (const each in values) counted[each] = values[each];
  counted[name] = data.length;
  return counted;
}
