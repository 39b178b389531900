// Lines of dialogues: what a host sends and what a module prints, with real values. In: a line and those behind it.
// Out: facts.
//
// Strategy: a cell that begins with AT or with a name and a colon is a wire line unless it holds a placeholder; a test
// answer may, because its ranges make it one. A bare command counts if an answer follows. Comments behind // go. A line with an open quote goes on in the next one
// (page ends lie between), unless that begins something of its own. Several lines of a box may stand in one cell.
import type { Fact } from "./facts.js";
import { NAME, type Line } from "./lines.js";

const COMMAND = new RegExp(`^AT${NAME}(?:\\?|=\\?|=[^<>]*)?$`);
const TITLE = new RegExp(`^AT${NAME}$`);
const ANSWER = new RegExp(`^${NAME}(?: [A-Z]+)?: ?[^<>]+$`);
const TEST_ANSWER = new RegExp(`^${NAME}: ?.*\\([0-9][^()<>a-z]*\\)`);
/** Result words of V.250. */
const RESULT = /^(?:OK|ERROR|CONNECT|RING|BUSY|NO CARRIER|NO DIALTONE|NO ANSWER)$/;
const OWN_LINE = /^(?:\/\/|AT[+#%^$*&]|[+#%^$*&][A-Z]|>|OK$|ERROR$)/;
const CUTS = new RegExp(`\\s+(?=(?:${NAME}:|AT${NAME}[=?]))|\\s+(?=(?:OK|ERROR)(?:\\s|$))`);

export function findExamples(line: Line, behind: readonly Line[]): Fact[] {
  return line.cells.flatMap(piecesOf).flatMap((piece) => toFact(piece, line, behind));
}

/** The lines that extraction left in one cell of a box. */
function piecesOf(cell: string): string[] {
  const text = cell.replace(/^Response:?\s+/, "");
  return OWN_LINE.test(text) && !text.includes("//") ? text.split(CUTS) : [text];
}

function toFact(piece: string, at: Line, behind: readonly Line[]): Fact[] {
  if (RESULT.test(piece)) return [{ kind: "example", from: "module", wire: piece, fragment: piece, at }];
  const isHost = /^AT[+#%^$*&]/.test(piece);
  if (!isHost && !/^[+#%^$*&][A-Z]/.test(piece)) return [];
  const wire = complete(piece, behind);
  if (TITLE.test(wire) && !isAnswered(behind)) return [];
  const isWire = isHost
    ? COMMAND.test(wire) && !/\.{3}[^"]*$/.test(wire)
    : ANSWER.test(wire) || TEST_ANSWER.test(wire);
  return isWire ? [{ kind: "example", from: isHost ? "host" : "module", wire, fragment: wire, at }] : [];
}

/** A name alone may also be a title or stand in a diagram. */
function isAnswered(behind: readonly Line[]): boolean {
  const next = behind.find(({ text }) => text !== "" && !text.startsWith("//"))?.text ?? "";
  return RESULT.test(next) || ANSWER.test(next);
}

function complete(piece: string, behind: readonly Line[]): string {
  const rest = behind.map(({ text }) => text).filter((text) => text !== "");
  let wire = uncommented(piece);
  for (const next of rest.slice(0, 3)) {
    if (quotesIn(wire) % 2 === 0 || OWN_LINE.test(next)) break;
    wire = uncommented(wire + next);
  }
  return wire;
}

/** A comment, but not the two strokes of an address. */
function uncommented(text: string): string {
  return text.replace(/\s*(?<!:)\/\/.*$/, "");
}

function quotesIn(text: string): number {
  return text.split('"').length - 1;
}
