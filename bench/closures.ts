// The representation that was not chosen: a layout of integers compiled once to a closure that looks at the ranges and makes
// the object. Kept here so that the choice can be measured again.

import { limitsOf } from "../codegen/emit/functions/limits.js";
import type { Field, Fields, IntegerReader, Layout } from "../runtime/model.js";

/** Undefined for anything but integers that are all there. */
export function compile(layout: Layout): IntegerReader | undefined {
  const fields = layout.filter((slot): slot is Field => "type" in slot && slot.type === "integer");
  if (fields.length < layout.length) return undefined;
  const names = fields.map(({ name }) => name);
  const limits = fields.map(limitsOf);
  const least = limits.map(({ minimum }) => minimum);
  const most = limits.map(({ maximum }) => maximum);
  return (count, integers): Fields | undefined => {
    if ((count & 7) !== names.length) return undefined;
    const values: Record<string, number> = {};
    for (let i = 0; i < names.length; i++) {
      const value = integers[i] as number;
      if (value < (least[i] as number) || value > (most[i] as number)) return undefined;
      values[names[i] as string] = value;
    }
    return values;
  };
}
