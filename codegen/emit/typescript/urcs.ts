// The unsolicited result codes of a family as constants, and how its messages arrive. In: spec and tables. Out: constants.
import type { Urc } from "../../../runtime/model.js";
import { urcsOf } from "../../../runtime/spec/walk.js";
import type { FamilySubject } from "./pieces.js";
import { comment } from "../escape.js";
import type { Constant } from "./module.js";
import { lineSyntax, place, sentence } from "../syntax.js";

export function urcConstants({ spec, tables, pieces }: FamilySubject): Constant[] {
  const constants = urcsOf(spec).map(({ id, name, urc }): Constant => {
    const syntax = urc.fields ? lineSyntax(name, urc.fields) : comment(name);
    const doc = `\`${syntax}\`: ${sentence(urc.title)} ${place(urc.source)}`;
    return {
      name: pieces.urc(id).name,
      doc,
      type: urc.fields ? "Urc & Line" : "Urc",
      value: tables.urcs[id] as Urc,
    };
  });
  const all = Object.fromEntries(Object.keys(tables.urcs).map((id) => [id, pieces.urc(id)]));
  const about = `The unsolicited result codes of ${comment(spec.title)}, by their ids.`;
  return [
    ...constants,
    { name: "all", doc: about, type: 'Family["urcs"]', value: all },
    { name: "receive", doc: "How messages from the broker arrive.", type: "Receive", value: tables.receive },
  ];
}
