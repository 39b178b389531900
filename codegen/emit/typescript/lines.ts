// What a module prints, without what it means: the lines of a family for a decoder that knows nothing else of it. In: the
// tables. Out: one constant, of references.
//
// All responses, completions and URCs, each layout once under its name, with straight-line readers where they hold nothing
// but integers, or a message. Two layouts are the same for a decoder if they find the same fields: what is legal in a
// field does not count, because a value outside of its limits decodes to itself.
import type { Family, Field, Form, Layout, Line, PrintedLine, Slot } from "../../../runtime/model.js";
import { only } from "../../../runtime/spec/members.js";
import type { ObjectSchema } from "../../../runtime/spec/spec.js";
import { formsInOrder, urcsOf } from "../../../runtime/spec/walk.js";
import type { FamilySubject } from "./pieces.js";
import { comment } from "../escape.js";
import { Merged, type Reference } from "../literal.js";
import type { Constant } from "./module.js";
import type { Readers } from "../functions/readers.js";
import { lineSyntax } from "../syntax.js";

export function lineConstants(subject: FamilySubject, readers: Readers): Constant[] {
  const { spec, tables } = subject;
  const lines = unique([...answerLines(subject), ...urcLines(subject), ...finalLines(tables)]);
  const value = {
    maximum: tables.receive.maximum,
    words: wordsOf(tables),
    lines: lines.map((each) => tableOf(each, readers)),
  };
  const doc = `Everything that ${comment(spec.title)} prints, for a decoder.`;
  return [{ name: "lines", doc, type: "Lines", value }];
}

interface Listed {
  readonly line: PrintedLine;
  /** Where it stands already. */
  readonly piece?: Reference;
  /** What its straight-line code is named after. */
  readonly title?: string;
  readonly doc?: string;
}

function tableOf({ line, piece, title, doc = "" }: Listed, readers: Readers): object {
  if (!piece) return line;
  const code = title === undefined ? {} : readers.of(title, `\`${doc}\``, line);
  return Object.keys(code).length === 0 ? piece : new Merged([piece], code);
}

function* answerLines({ spec, tables, pieces }: FamilySubject): Iterable<Listed> {
  for (const { id, name, form } of formsInOrder(spec)) {
    const { response, completion } = tables.forms[id] as Form;
    if (response && form.response)
      yield { line: response, piece: pieces.line(id, "response"), ...naming(name, form.response) };
    for (const [at, line] of (response?.rows ?? []).entries())
      yield { line, piece: pieces.line(id, `row${at}`) };
    if (completion && form.completion)
      yield { line: completion, piece: pieces.line(id, "completion"), ...naming(name, form.completion) };
  }
}

function* urcLines({ spec, tables, pieces }: FamilySubject): Iterable<Listed> {
  for (const { id, name, urc } of urcsOf(spec))
    if (urc.fields)
      yield { line: tables.urcs[id] as Line, piece: pieces.urc(id), ...naming(name, urc.fields) };
}

function naming(name: string, schema: ObjectSchema): Pick<Listed, "title" | "doc"> {
  return { title: schema.title, doc: lineSyntax(name, schema) };
}

/** A final result code with a code or, at another setting of the module, with words after it. */
function* finalLines({ finals }: Family): Iterable<Listed> {
  for (const { text, codes } of finals) {
    if (codes === undefined) continue;
    const words: Field = { name: "text", type: "string", quoting: "bare", rest: true };
    yield { line: { prefix: text, layout: [{ name: "code", type: "integer" }] } };
    yield { line: { prefix: text, layout: [words] } };
  }
}

// ---------------------------------------------------------------- the same lines

/** What finds a field on its line. */
const PLACE = ["name", "type", "quoting", "radix", "escapes", "length", "rest"];

/** A line without a name of its own cannot be told from any other. */
function unique(lines: readonly Listed[]): Listed[] {
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

function wordsOf({ finals, urcs }: Family): string[] {
  const words = Object.values(urcs).filter(({ layout }) => !layout);
  return [
    ...finals.filter(({ codes }) => codes === undefined).map(({ text }) => text),
    ...words.map(({ prefix }) => prefix),
  ];
}
