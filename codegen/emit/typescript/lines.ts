// What a module prints, without what it means: the lines of a family for a decoder that knows nothing else of it. In: the
// tables. Out: one constant, of references.
//
// All responses, completions and URCs, each set of fields once under its name (spec/printed.ts), with straight-line readers
// where they hold nothing but integers, or a message.
import type { Form, PrintedLine, Urc } from "../../../runtime/model.js";
import { printedGroups, readingsIn, wordsOf, type PrintedPlace } from "../../spec/printed.js";
import { idOf } from "../../spec/walk.js";
import type { FamilySubject } from "./pieces.js";
import { comment } from "../escape.js";
import { Merged, type Reference } from "../literal.js";
import type { Constant } from "./module.js";
import type { Readers } from "../functions/readers.js";
import { lineSyntax } from "../syntax.js";

export function lineConstants(subject: FamilySubject, readers: Readers): Constant[] {
  const { spec, tables } = subject;
  const value = {
    maximum: tables.receive.maximum,
    words: wordsOf(spec),
    lines: [
      ...printedGroups(spec)
        .flatMap(readingsIn)
        .map((place) => lineTable(place, subject, readers)),
      ...finalLines(subject),
    ],
  };
  const doc = `Everything that ${comment(spec.title)} prints, for a decoder.`;
  return [{ name: "lines", doc, type: "Lines<Types>", value }];
}

function lineTable(place: PrintedPlace, subject: FamilySubject, readers: Readers): Reference | Merged {
  const { line, piece } = printed(place, subject);
  const isRow = place.part.startsWith("row");
  const { title } = place.schema;
  const code = isRow ? {} : readers.of(title, `\`${lineSyntax(place.name, place.schema)}\``, line);
  return Object.keys(code).length === 0 ? piece : new Merged([piece], code);
}

/** The table of a line, and the constant that it stands in. */
function printed(
  { own, form, part }: PrintedPlace,
  { tables, pieces }: FamilySubject,
): { line: PrintedLine; piece: Reference } {
  if (!form) return { line: tables.urcs[own] as Urc & PrintedLine, piece: pieces.urc(own) };
  if (part === "urc") throw new Error(`${own} belongs to no form`);
  const { response, completion } = tables.forms[form.id] as Form;
  const line = part === "completion" ? completion : response;
  return { line: line as PrintedLine, piece: pieces.line(form.id, part) };
}

/** A final result code with a code or, at another setting of the module, with words after it. */
function finalLines({ spec }: FamilySubject): PrintedLine[] {
  const coded = Object.entries(spec.finals).filter(([, { codes }]) => codes !== undefined);
  return coded.flatMap(([prefix]): PrintedLine[] => {
    const id = idOf(prefix);
    return [
      { id, prefix, layout: [{ name: "code", type: "integer" }] },
      {
        id: `${id}.text`,
        prefix,
        layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
      },
    ];
  });
}
