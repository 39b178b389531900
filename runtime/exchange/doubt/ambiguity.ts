// Whether a completion tells two commands apart. Only by the fields that every such line has: one that may be left out tells
// nothing when it is.

import type { Completion, Fields, Form } from "../../model.js";

interface Issued {
  readonly form: Form;
  readonly values: Fields;
}

/** A completion of the one could be the other's: same name, and no field that always tells them apart. */
export function areAmbiguous(a: Issued, b: Issued): boolean {
  const [first, second] = [a.form.completion, b.form.completion];
  if (!first || !second || first.prefix !== second.prefix) return false;
  const marks = identity(first).filter((name) => identity(second).includes(name));
  return marks.every((name) => a.values[name] === b.values[name]);
}

function identity({ match, layout }: Completion): readonly string[] {
  const given = layout.map((slot) => ("name" in slot ? slot.name : undefined));
  return match.filter((name) => given.includes(name));
}
