// What a module prints, without what it means: the lines of a family for a decoder that knows nothing else of it. In: the
// tables. Out: the text of a file.
//
// Strategy: the lines of all responses, completions and URCs, each layout once under its name, with straight-line readers
// where they hold nothing but integers, or a message. Of a field only what is needed to find it: a value outside of its
// limits decodes to itself.
import type { Family, Form, PrintedLine } from "../../runtime/model.js";
import type { ObjectSchema, Spec } from "../spec.js";
import { PLACE, thin } from "../views.js";
import { bySection, formsOf, urcsOf } from "../walk.js";
import { comment } from "./escape.js";
import { literal, member, objectOf } from "./literal.js";
import { MODEL, moduleText } from "./module.js";
import type { Readers } from "./readers.js";
import { lineSyntax } from "./syntax.js";

export function emitLines(spec: Spec, tables: Family, readers: Readers): string {
  const lines = unique([
    ...answerLines(spec, tables, readers),
    ...urcLines(spec, tables, readers),
    ...finalLines(tables),
  ]);
  const value = objectOf([
    member("maximum", literal(tables.receive.maximum)),
    member("words", literal(wordsOf(tables))),
    member("lines", `[\n${lines.map(({ text }) => `${text},`).join("\n")}\n]`),
  ]);
  const doc = `Everything that ${comment(spec.title)} prints, for a decoder.`;
  return moduleText({
    types: { [MODEL]: ["Lines"] },
    values: readers.imports,
    constants: [{ name: "lines", doc, type: "Lines", value }],
  });
}

interface Emitted {
  readonly line: PrintedLine;
  readonly text: string;
}

function* answerLines(spec: Spec, { forms }: Family, readers: Readers): Iterable<Emitted> {
  for (const { id, name, form } of formsOf(spec).sort((a, b) => bySection(a.command, b.command))) {
    const { response, completion } = forms[id] as Form;
    if (response && form.response) yield emitted(name, form.response, response, readers);
    for (const row of response?.rows ?? []) yield plain(row);
    if (completion && form.completion) yield emitted(name, form.completion, completion, readers);
  }
}

function* urcLines(spec: Spec, { urcs }: Family, readers: Readers): Iterable<Emitted> {
  for (const { id, name, urc } of urcsOf(spec))
    if (urc.fields) yield emitted(name, urc.fields, urcs[id] as PrintedLine, readers);
}

/** A final result code with a code or, at another setting of the module, with words behind it. */
function* finalLines({ finals }: Family): Iterable<Emitted> {
  for (const { text, codes } of finals) {
    if (codes === undefined) continue;
    yield plain({ prefix: text, layout: [{ name: "code", type: "integer" }] });
    yield plain({ prefix: text, layout: [{ name: "text", type: "string", quoting: "bare", rest: true }] });
  }
}

function emitted(name: string, schema: ObjectSchema, line: PrintedLine, readers: Readers): Emitted {
  return plain(readers.attach(schema.title, `\`${lineSyntax(name, schema)}\``, line));
}

function plain({ prefix, layout, integers, make, block }: PrintedLine): Emitted {
  const line = {
    ...{ prefix, layout: thin(layout, PLACE) },
    ...(integers ? { integers } : {}),
    ...(make ? { make } : {}),
    ...(block ? { block } : {}),
  };
  return { line, text: literal(line) };
}

/** A line without a name of its own cannot be told from any other. */
function unique(lines: readonly Emitted[]): Emitted[] {
  const seen = new Set<string>();
  return lines.filter(({ line: { prefix, layout } }) => {
    const key = JSON.stringify([prefix, layout]);
    return prefix !== "" && !seen.has(key) && seen.add(key);
  });
}

function wordsOf({ finals, urcs }: Family): string[] {
  const words = Object.values(urcs).filter(({ layout }) => !layout);
  return [
    ...finals.filter(({ codes }) => codes === undefined).map(({ text }) => text),
    ...words.map(({ prefix }) => prefix),
  ];
}
