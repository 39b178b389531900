// What a family can carry, as far as it follows from its tables: asked before a payload is chosen, and by the client
// before it is sent.

import type { Family } from "../model.js";

export interface Capabilities {
  /** A publish carries UTF-8 text inside the command line: no quote, no control character. */
  readonly publishesTextOnly: boolean;
  /** False if a received payload comes without its length: one with a quote at the end of a line imitates its own end. */
  readonly receivesAnyBytes: boolean;
}

export function capabilitiesOf(family: Family): Capabilities {
  const bindings = family.recipes.publish.steps.flatMap((step) => Object.values(step.bind));
  return {
    publishesTextOnly: bindings.some((binding) => "input" in binding && binding.input === "payloadText"),
    receivesAnyBytes: family.receive.kind === "parts" || family.receive.length !== undefined,
  };
}
