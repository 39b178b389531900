// Final result codes by their text alone, for tests that have no session at hand.

import type { Family, Final } from "../../runtime/model.js";

/** The final result code that a line is, if it is one. `+CME ERROR` needs something behind it. */
export function finalOf(family: Family, text: string): Final | undefined {
  return family.finals.find((final) =>
    final.codes === undefined
      ? text === final.text
      : text.startsWith(`${final.text}:`) && text.length > final.text.length + 1,
  );
}
