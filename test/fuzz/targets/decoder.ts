// The decoder that only listens. The same items whatever the chunks, lent or owned; and a line of which every value is legal,
// printed again, reads the same.

import { decodeLine, encodeLine, isLegal } from "../../../runtime/codec/index.js";
import type { Item } from "../../../runtime/framing/decoder.js";
import type { Line, Lines, PrintedLine } from "../../../runtime/model.js";
import { linesFrom } from "../../../runtime/spec/family-from.js";
import { choose, cutsOf } from "../chunks.js";
import { framed, tell } from "../listen.js";
import { demandSame } from "../same.js";
import { printedSeeds, SUBJECTS, TOKENS } from "../sources.js";
import type { Target } from "../target.js";

/** Those that ship, with their straight-line readers, and the same read by their layouts alone. */
const LINES: readonly Lines[] = [
  ...(await Promise.all(SUBJECTS.map(({ family }) => shipped(family.name)))),
  ...SUBJECTS.map(({ family }) => linesFrom(family)),
];

async function shipped(name: string): Promise<Lines> {
  const path = `../../../generated/families/${name}/lines.js`;
  return ((await import(path)) as { lines: Lines }).lines;
}

export const decoder: Target = {
  name: "decoder",
  stepsFor: (bytes) => 20_000 + 1200 * bytes,
  maximum: 4096,
  tokens: TOKENS,
  seeds: printedSeeds,
  run: (input) => {
    const { chosen, rest } = choose(input, LINES);
    const lines = namedIn(rest, chosen);
    const whole = tell(lines, [rest], true);
    demandSame(tell(lines, [rest], false), whole, "lent, and not owned");
    for (const chunks of cutsOf(rest))
      demandSame(tell(lines, chunks, true), whole, `in ${chunks.length} chunks`);
    for (const item of whole) if (typeof item !== "string") readAgain(lines, item);
  },
};

/** Only the lines whose names occur: all of them, compiled for each run, would cost most of its time. */
function namedIn(bytes: Uint8Array, { maximum, words, lines }: Lines): Lines {
  const text = Buffer.from(bytes).toString("latin1");
  return {
    maximum,
    words: Object.fromEntries(Object.entries(words).filter(([, word]) => text.includes(word))),
    lines: lines.filter(({ prefix }) => text.includes(prefix)),
  };
}

/**
 * A block follows its line and is no field of it: such a line is printed by those who know URCs. Another table of the same name
 * may read the printed line as well, where only what was left out tells them apart.
 */
function readAgain(lines: Lines, item: Item): void {
  const line = lines.lines.find((each) => each.prefix === item.name && fits(each, item));
  if (!line) return;
  const text = encodeLine(line, item.values);
  demandSame([decodeLine(line, text)], [item.values], "printed again");
  const names = tell(lines, [framed(text)], true).map((each) =>
    typeof each === "string" ? each : each.name,
  );
  demandSame(names, [item.name], "what is printed again is");
}

function fits(line: PrintedLine, { values }: Item): boolean {
  return !line.block && isLegal(line.layout, (line as Line).rules, values);
}
