// All facts of a manual. In: its text. Out: facts in the order of the text.
//
// Each kind has its own finder, a pure function from a line to facts; a line may hold many.
import type { Fact } from "./facts.js";
import { findExamples } from "./find-examples.js";
import { findNames } from "./find-names.js";
import { findNumbers } from "./find-numbers.js";
import { linesOf, type Correct } from "./lines.js";

export function factsOf(text: string, correct?: Correct): Fact[] {
  const lines = linesOf(text, correct);
  return lines.flatMap((line, index): Fact[] => [
    ...findNames(line),
    ...findNumbers(line, lines[index + 1]),
    ...findExamples(line, lines.slice(index + 1, index + 16)),
  ]);
}
