// The representation that was not chosen: a layout compiled once to closures over the same cursor that the straight-line
// readers use. Kept here so that the choice can be measured again.

import type { Cursor, Field, Fields, Layout, Reader } from "../runtime/model.js";

type Values = Record<string, number | string | Uint8Array>;
/** Reads one slot into the values; false if the line has ended in front of an optional one. */
type Step = ($: Cursor, values: Values) => boolean;

/** Undefined for what the straight-line readers do not cover either. */
export function compile(layout: Layout): Reader | undefined {
  const steps = stepsOf(layout);
  if (!steps) return undefined;
  return ($): Fields | undefined => {
    const values: Values = {};
    for (let i = 0; i < steps.length; i++) if (!(steps[i] as Step)($, values)) break;
    return $.ended() ? values : undefined;
  };
}

function stepsOf(layout: Layout): Step[] | undefined {
  const steps: Step[] = [];
  for (const [i, slot] of layout.entries()) {
    if ("literal" in slot || "repeat" in slot) return undefined;
    const isOptional = "optional" in slot;
    if (isOptional && i < layout.length - 1) return undefined;
    const more = isOptional ? stepsOf(slot.optional) : stepOf(slot);
    if (!more) return undefined;
    if (isOptional) steps.push(($) => !$.ended());
    steps.push(...more);
  }
  return steps;
}

function stepOf({ name, type, quoting, rest, members, minimum, maximum }: Field): Step[] | undefined {
  if (type === "bytes") return undefined;
  if (type === "string") {
    const find = rest ? "rest" : quoting === "bare" ? "bare" : "quoted";
    return [($, values): true => ((values[name] = $.text($[find](), $.last)), true)];
  }
  const numbers = members?.map(Number);
  const least = numbers ? Math.min(...numbers) : (minimum ?? Number.MIN_SAFE_INTEGER);
  const most = numbers ? Math.max(...numbers) : (maximum ?? Number.MAX_SAFE_INTEGER);
  const read = least < 0 ? "signed" : "integer";
  return [($, values): true => ((values[name] = $[read](least, most)), true)];
}
