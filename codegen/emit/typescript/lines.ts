// The lines of a family for a decoder. In: the tables. Out: one constant, of references.
//
// Which lines these are, `runtime/spec/printed/lines.ts` says. Here each is named where it stands already, with straight-line
// readers where it holds nothing but integers, or a message.
import type { ObjectSchema } from "../../../runtime/spec/spec.js";
import { listedLines, wordsOf, type FormLine, type ListedLine } from "../../../runtime/spec/printed/lines.js";
import { formsOf, urcsOf } from "../../../runtime/spec/walk.js";
import type { FamilySubject } from "./pieces.js";
import { comment } from "../escape.js";
import { Merged } from "../literal.js";
import type { Constant } from "./module.js";
import type { Readers } from "../functions/readers.js";
import { lineSyntax } from "../syntax.js";

export function lineConstants(subject: FamilySubject, readers: Readers): Constant[] {
  const { spec, tables } = subject;
  const value = {
    maximum: tables.receive.maximum,
    words: wordsOf(tables),
    lines: listedLines(tables).map((each) => tableOf(each, subject, readers)),
  };
  const doc = `Everything that ${comment(spec.title)} prints, for a decoder.`;
  return [{ name: "lines", doc, type: "Lines<Types>", value }];
}

function tableOf({ line, place }: ListedLine, subject: FamilySubject, readers: Readers): object {
  if (!place) return line;
  const { pieces } = subject;
  const piece = "urc" in place ? pieces.urc(place.urc) : pieces.line(place.form, place.part);
  const { name, schema } = "urc" in place ? urcNamed(place.urc, subject) : answerNamed(place, subject);
  const code = schema ? readers.of(schema.title, `\`${lineSyntax(name, schema)}\``, line) : {};
  return Object.keys(code).length === 0 ? piece : new Merged([piece], code);
}

/** What the straight-line code of a line is named after. */
interface Named {
  readonly name: string;
  readonly schema?: ObjectSchema | undefined;
}

function urcNamed(id: string, { spec }: FamilySubject): Named {
  const known = urcsOf(spec).find((each) => each.id === id);
  return { name: known?.name ?? "", schema: known?.urc.fields };
}

/** Rows are not read often enough to have code of their own. */
function answerNamed({ form, part }: FormLine, { spec }: FamilySubject): Named {
  const known = formsOf(spec).find(({ id }) => id === form);
  const isRow = part !== "response" && part !== "completion";
  return { name: known?.name ?? "", schema: isRow ? undefined : known?.form[part] };
}
