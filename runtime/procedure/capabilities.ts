// What a family can carry, as far as it follows from its tables: asked before a payload is chosen, and by the client
// before it is sent.

import { checkArgument, FAMILY } from "../usage.js";
import { fieldsOf } from "../codec/index.js";
import type { Family, Layout } from "../model.js";

export interface Capabilities {
  /** A publish carries UTF-8 text inside the command line: no quote, no control character. */
  readonly publishesTextOnly: boolean;
  /** False if a received payload comes without its length: one with a quote at the end of a line imitates its own end. */
  readonly receivesAnyBytes: boolean;
}

export function capabilitiesOf(family: Family): Capabilities {
  checkArgument("capabilitiesOf", "family", family, FAMILY);
  return { publishesTextOnly: publishesTextOnly(family), receivesAnyBytes: receivesAnyBytes(family) };
}

/** Apart from the rest, because a client asks nothing else. */
export function publishesTextOnly({ recipes }: Family): boolean {
  const bindings = recipes.publish.steps.flatMap(({ bind, data }) => [
    ...Object.values(bind),
    { input: data },
  ]);
  return bindings.some((binding) => "input" in binding && binding.input === "payloadText");
}

function receivesAnyBytes({ receive, urcs, forms }: Family): boolean {
  if (receive.kind === "parts") return true;
  if (receive.kind === "line" && receive.length) return true;
  const line = receive.kind === "line" ? urcs[receive.urc] : forms[receive.form]?.response;
  return line?.block?.name === receive.payload || isMarked(line?.layout ?? [], receive.payload);
}

/** True if the end of this field is told by a length, or if no quote inside it can be taken for its end. */
function isMarked(layout: Layout, name: string): boolean {
  const field = fieldsOf(layout).find((each) => each.name === name);
  return field?.length !== undefined || field?.escapes !== undefined;
}
