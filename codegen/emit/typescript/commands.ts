// The commands of a family as constants: their bytes, and apart from them what they do. In: spec and tables. Out: constants.
//
// Both lists have the order of the manual. The lines of an answer stand before the form that refers to them, because a
// constant exists only from its line on; a decoder takes the lines and leaves the forms.
import type { WireForm, Form, PrintedLine, Response } from "../../../runtime/model.js";
import { formsInOrder, type FormPlace } from "../../../runtime/spec/walk.js";
import { comment } from "../escape.js";
import type { Constant } from "./module.js";
import type { FamilySubject, Pieces } from "./pieces.js";
import { commandSyntax, lineSyntax, place, rowsSyntax, sentence } from "../syntax.js";
import type { Writers } from "../functions/writers.js";

// ---------------------------------------------------------------- bytes

export function commandConstants(subject: FamilySubject, writers: Writers): Constant[] {
  return formsInOrder(subject.spec).flatMap((each) => [
    ...lineConstantsOf(each, subject),
    codedConstant(each, subject, writers),
  ]);
}

function codedConstant(each: FormPlace, { tables, pieces }: FamilySubject, writers: Writers): Constant {
  const { id, command, kind, section, layout, rules, response, completion } = tables.forms[each.id] as Form;
  const coded: WireForm = { id, command, kind, section, layout, ...(rules ? { rules } : {}) };
  const { parameters } = each.form;
  const syntax = `\`${commandSyntax(each)}\``;
  const value = {
    ...coded,
    ...(parameters && layout.length > 0 ? writers.of(parameters.title, syntax, coded) : {}),
    ...(response ? { response: pieces.line(id, "response") } : {}),
    ...(completion ? { completion: pieces.line(id, "completion") } : {}),
  };
  return { name: pieces.coded(id).name, doc: formDoc(each), type: "WireForm", value };
}

function formDoc(each: FormPlace): string {
  const { title, source, description } = each.form;
  const doc = `\`${commandSyntax(each)}\`: ${sentence(title)} ${place(source)}`;
  return description === undefined ? doc : `\n${doc}\n\n${comment(description)}`;
}

function lineConstantsOf(each: FormPlace, { tables, pieces }: FamilySubject): Constant[] {
  const { id, name, form } = each;
  const { response, completion } = tables.forms[id] as Form;
  const constants: Constant[] = [];
  const add = (part: Parameters<Pieces["line"]>[1], doc: string, type: string, value: object): void => {
    constants.push({ name: pieces.line(id, part).name, doc: `\`${doc}\``, type, value });
  };
  if (response && form.response) {
    const syntax = rowsSyntax(form.response);
    const rows = response.rows ?? [];
    for (const [at, row] of rows.entries()) add(`row${at}`, syntax[at] ?? "", "PrintedLine", row);
    add("response", lineSyntax(name, form.response), "Response", responseTable(id, response, pieces));
  }
  if (completion && form.completion)
    add("completion", lineSyntax(name, form.completion), "Completion", completion);
  return constants;
}

function responseTable(id: string, response: Response, pieces: Pieces): object {
  const { rows } = response;
  return rows
    ? { ...response, rows: rows.map((_: PrintedLine, at) => pieces.line(id, `row${at}`)) }
    : response;
}

// ---------------------------------------------------------------- behaviour

export function behaviourConstants({ spec, tables, pieces }: FamilySubject): Constant[] {
  return formsInOrder(spec).map((each): Constant => {
    const doc = `\`${commandSyntax(each)}\``;
    const value = behaviourOf(tables.forms[each.id] as Form);
    return { name: pieces.behaviour(each.id).name, doc, type: "Behaviour", value };
  });
}

/** How the module says no: only its end asks. */
export function refusalConstants({ spec, tables, pieces }: FamilySubject): Constant[] {
  const own = formsInOrder(spec).flatMap((each): Constant[] => {
    const value = tables.forms[each.id]?.refusals;
    const { name } = pieces.refusals(each.id);
    return value ? [{ name, doc: `\`${commandSyntax(each)}\``, type: "Refusals", value }] : [];
  });
  const doc = "How the module refuses a command, unless its form says otherwise.";
  return [{ name: "general", doc, type: "Refusals", value: tables.refusals }, ...own];
}

/** What is neither of the bytes nor a refusal. */
function behaviourOf(form: Form): object {
  const { id: _id, command: _command, kind: _kind, section: _section, refusals: _refusals, ...rest } = form;
  const { layout: _layout, rules: _rules, response: _response, completion: _completion, ...behaviour } = rest;
  return behaviour;
}
