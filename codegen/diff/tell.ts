// Differences as text. In: differences. Out: lines for a terminal.
//
// Strategy: level, form or URC, words; one line each. Names may come from a file that nobody has checked, so what a
// terminal could obey is shown as an escape.
import type { Difference } from "./difference.js";

export function tellDifference({ level, of, says }: Difference): string {
  return [level, of, says]
    .filter((part) => part !== undefined)
    .map(harmless)
    .join(" ");
}

/** Everything but printable ASCII as \uXXXX. */
export function harmless(text: string): string {
  return text.replace(/[^ -~]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
