// What a module prints, without what it means: the lines of a family for a decoder that knows nothing else of it.
//
// All responses, completions and URCs, each layout once under its name. Two layouts are the same for a decoder if they find
// the same fields: what is legal in a field does not count, because a value outside of its limits decodes to itself.
import type { Family, Field, Layout, Lines, PrintedLine, Slot } from "../../model.js";
import { checkArgument, FAMILY } from "../../usage.js";
import { only } from "../members.js";

/** A line, and where a family has it: with a form or among the URCs. A final result code has none. */
export interface ListedLine {
  readonly line: PrintedLine;
  readonly place?: FormLine | { readonly urc: string };
}

export interface FormLine {
  readonly form: string;
  readonly part: "response" | "completion" | `row${number}`;
}

/** What a `Decoder` needs of a family. */
export function linesFrom(family: Family): Lines {
  checkArgument("linesFrom", "family", family, FAMILY);
  return {
    maximum: family.receive.maximum,
    words: wordsOf(family),
    lines: listedLines(family).map(({ line }) => line),
  };
}

/** The lines with fields, in the order of the manual. */
export function listedLines(family: Family): ListedLine[] {
  return unique([...answerLines(family), ...urcLines(family), ...finalLines(family)]);
}

/** The lines that are a word and nothing else: their texts, by their ids. */
export function wordsOf({ finals, urcs }: Family): { [id: string]: string } {
  const bare = Object.values(urcs).filter(({ layout }) => !layout);
  const words = [
    ...finals.filter(({ codes }) => codes === undefined).map(({ id, text }) => [id, text]),
    ...bare.map(({ id, prefix }) => [id, prefix]),
  ];
  return Object.fromEntries(words) as { [id: string]: string };
}

function* answerLines({ forms }: Family): Iterable<ListedLine> {
  for (const { id: form, response, completion } of Object.values(forms)) {
    if (response) yield { line: response, place: { form, part: "response" } };
    for (const [at, line] of (response?.rows ?? []).entries())
      yield { line, place: { form, part: `row${at}` } };
    if (completion) yield { line: completion, place: { form, part: "completion" } };
  }
}

function* urcLines({ urcs }: Family): Iterable<ListedLine> {
  for (const urc of Object.values(urcs))
    if (urc.layout) yield { line: urc as PrintedLine, place: { urc: urc.id } };
}

/** A final result code with a code or, at another setting of the module, with words after it. */
function* finalLines({ finals }: Family): Iterable<ListedLine> {
  for (const { id, text, codes } of finals) {
    if (codes === undefined) continue;
    const words: Field = { name: "text", type: "string", quoting: "bare", rest: true };
    yield { line: { id, prefix: text, layout: [{ name: "code", type: "integer" }] } };
    yield { line: { id: `${id}.text`, prefix: text, layout: [words] } };
  }
}

// ---------------------------------------------------------------- the same lines

/** What finds a field on its line. */
const PLACE = ["name", "type", "quoting", "radix", "escapes", "length", "rest"];

/** A line without a name of its own cannot be told from any other. */
function unique(lines: readonly ListedLine[]): ListedLine[] {
  const seen = new Set<string>();
  return lines.filter(({ line: { prefix, layout } }) => {
    const key = JSON.stringify([prefix, thin(layout)]);
    return prefix !== "" && !seen.has(key) && seen.add(key);
  });
}

function thin(layout: Layout): Layout {
  return layout.map((slot): Slot => {
    if ("literal" in slot) return slot;
    if ("optional" in slot) return { ...slot, optional: thin(slot.optional) };
    return "repeat" in slot ? { ...slot, of: slot.of.map(thinField) } : thinField(slot);
  });
}

/** The count before a payload is not believed beyond the payload's longest. */
function thinField(field: Field): Field {
  return only(field, field.type === "bytes" ? [...PLACE, "maxBytes"] : PLACE);
}
