// The front page of one family. In: the family. Out: the text of its README.
//
// Strategy: what a reader asks first comes first: which modules, which manual, which commands; then what the module says
// by itself, what its numbers mean, what it remembers, how a client moves through its states and which commands make up
// an operation; last, where the manual is wrong and what else is known. Every command named is a link to its page.
import type { Operation } from "../../../runtime/model.js";
import type { Spec, SpecStep, SpecUrc } from "../../../runtime/spec/spec.js";
import { tablesOf } from "../../../runtime/spec/tables.js";
import { bySection, editionOf, idOf, urcsOf, sectionOf } from "../../../runtime/spec/walk.js";
import { mermaid } from "../mermaid.js";
import { lineSyntax } from "../syntax.js";
import { codesLink, valuesTable } from "./command.js";
import { bullets, code, fence, link, md, page, paragraph, section, sentenceOf, table } from "./markdown.js";
import * as words from "./words.js";

export function familyPage(spec: Spec): string {
  return page(
    [`# ${md(spec.title)}`, ""],
    paragraph(spec.description && sentenceOf(spec.description)),
    bullets(facts(spec)),
    section(2, "Commands", commands(spec)),
    section(2, "Unsolicited result codes", urcsOf(spec).flatMap(urcSection)),
    section(2, "Final result codes", finals(spec)),
    section(2, "Codes", codes(spec)),
    section(2, "Settings", settings(spec)),
    section(2, "Lifecycle", lifecycle(spec)),
    section(2, "Operations", operations(spec)),
    section(2, "Refusals", refusals(spec)),
    section(2, "Errata", errata(spec)),
    section(2, "Notes", bullets(words.notesText(spec.notes))),
  );
}

/** The page of a command, seen from a page of its family. */
export function commandPath(name: string): string {
  return `${idOf(name)}.md`;
}

/** A form by its id, as a link to its section. */
export function formLink(spec: Spec, id: string, folder = ""): string {
  const [command = "", ...key] = id.split(".");
  const name = Object.keys(spec.commands).find((each) => idOf(each) === command) ?? command;
  const slug = `form-${key.join("").toLowerCase()}`;
  return link(`${md(name)} ${md(key.join("."))}`, `${folder}${commandPath(name)}#${slug}`);
}

function facts(spec: Spec): string[] {
  const { modules, line, clients, defaults, receive, identity } = spec;
  const known = (text: string | undefined): string => words.inBrackets(text);
  return [
    `Modules: ${modules.map(md).join(", ")}`,
    `Manual: ${md(editionOf(spec))}`,
    ...(identity ? [`Calls itself: ${words.identityText(identity)}${known(words.evidence(identity))}`] : []),
    `Command line: at most ${line.maximum} bytes${line.end === "cr" ? ", ended by CR alone; LF behind it is the first byte of the data" : ""}${known(words.evidence(line))}`,
    `Clients: ${clientsText(clients)}`,
    ...(receive.kind === "fetch" ? [`Messages: ${words.receiveText(receive)}`] : []),
    `Received payload: at most ${receive.maximum} bytes`,
    `Time limit where none is printed: ${words.limitText(defaults.timeLimit)}${known(words.evidence(defaults.timeLimit))}`,
  ];
}

function clientsText({ properties, minimum, maximum }: Spec["clients"]): string {
  if (properties.length === 0) return "one, which no command names";
  return `${minimum} to ${maximum}, told apart by ${properties.map(code).join(", ")}`;
}

function commands(spec: Spec): string[] {
  const sorted = Object.entries(spec.commands).sort(([, a], [, b]) => bySection(a, b));
  const rows = sorted.map(([name, { title, source, forms }]) => [
    link(md(name), commandPath(name)),
    md(title),
    Object.keys(forms).map(code).join(", "),
    md(sectionOf(source)),
  ]);
  return table(["Command", "Title", "Forms", "Section"], rows);
}

// ---------------------------------------------------------------- what the module prints

function urcSection({ name, urc }: { name: string; urc: SpecUrc }): string[] {
  const known = words.inBrackets(words.evidence(urc));
  const block = urc.block && `${code(urc.block.name)}, at most ${urc.block.maximum} bytes`;
  return section(3, md(name), [
    ...paragraph(
      `${sentenceOf(urc.title)} Role: ${code(urc.role)}; ${words.sectionText(urc.source)}${known}.`,
    ),
    ...paragraph(urc.description && sentenceOf(urc.description)),
    ...fence([
      urc.fields ? lineSyntax(name, urc.fields) : name,
      ...(urc.block ? [`<${urc.block.name}>`] : []),
    ]),
    ...paragraph(urc.needs && `Printed only while ${words.fieldsText(urc.needs)}.`),
    ...paragraph(
      urc.role === "reason"
        ? "Stands in front of the final result code of the command in flight."
        : undefined,
    ),
    ...paragraph(block && `Behind the line: ${block}, counted by ${code(urc.block?.length ?? "")}.`),
    ...valuesTable(urc.fields),
    ...fenceOf(urc.examples?.map(({ wire }) => wire)),
    ...bullets(words.notesText(urc.notes)),
  ]);
}

function fenceOf(lines: readonly string[] = []): string[] {
  return lines.length === 0 ? [] : ["Examples:", "", ...fence(lines)];
}

function finals({ finals: all }: Spec): string[] {
  const rows = Object.entries(all).map(([text, { kind, title, codes: name }]) => [
    code(text),
    kind,
    md(title) + (name === undefined ? "" : `; codes ${codesLink(name)}`),
  ]);
  return table(["Text", "Kind", "Meaning"], rows);
}

function codes({ codes: all }: Spec): string[] {
  return Object.entries(all).flatMap(([name, { title, source, codes: numbers }]) => {
    const tellsMore = Object.values(numbers).some(({ means }) => means !== undefined);
    const sorted = Object.entries(numbers).sort(([a], [b]) => Number(a) - Number(b));
    const rows = sorted.map(([number, { key, title: what, advice = "", means }]) => [
      code(number),
      code(key),
      md(what),
      md(advice),
      ...(tellsMore ? [means === undefined ? "" : words.MEANINGS[means]] : []),
    ]);
    const more = tellsMore ? ["What is certain then"] : [];
    const table_ = table(["Code", "Name in programs", "Meaning", "What to do", ...more], rows);
    return section(3, `Table ${name}`, [
      ...paragraph(sentenceOf(title), `From ${words.sectionText(source)}.`),
      ...table_,
    ]);
  });
}

// ---------------------------------------------------------------- behaviour

function settings({ settings: all }: Spec): string[] {
  const rows = Object.entries(all).map(([name, setting]) => [
    code(name),
    md(setting.title),
    setting.default === undefined ? "" : code(String(setting.default)),
    words.evidence(setting) ?? "",
  ]);
  return table(["Name", "What the module remembers", "Default", "Known by"], rows);
}

function lifecycle(spec: Spec): string[] {
  const { initial, connected, states } = spec.lifecycle;
  const rows = Object.entries(states).map(([name, what]) => {
    const marks = [name === initial && "initial", name === connected && "connected"].filter(
      (mark) => mark !== false,
    );
    return [code(name), md(what) + words.inBrackets(marks.length > 0 ? marks.join(", ") : undefined)];
  });
  const diagram = fence(mermaid(tablesOf(spec).lifecycle), "mermaid");
  return [...paragraph("Of each client."), ...table(["State", "Meaning"], rows), ...diagram];
}

function operations(spec: Spec): string[] {
  return Object.keys(spec.recipes).flatMap((operation) => {
    const { description, steps } = spec.recipes[operation as Operation];
    const lines = steps.map((step, index) => `${index + 1}. ${stepText(spec, step)}`);
    const about = paragraph(description && sentenceOf(description));
    return section(3, operation, [...about, ...(lines.length > 0 ? [...lines, ""] : ["No command.", ""])]);
  });
}

function stepText(spec: Spec, step: SpecStep): string {
  const { form, bind = {}, data, when, in: states, reaches, undo, mayFail, why } = step;
  const bound = Object.entries(bind).map(([name, binding]) => {
    const value = "input" in binding ? `the input ${code(binding.input)}` : code(String(binding.const));
    return `${code(name)} = ${value}`;
  });
  const parts = [
    formLink(spec, form) + words.inBrackets(bound.length > 0 ? bound.join(", ") : undefined),
    data && `data: the input ${code(data)}`,
    when && `only if ${code(when)} is given`,
    states && `only in ${states.map(code).join(", ")}`,
    reaches && `reaches ${code(reaches)}`,
    undo && `taken back by ${formLink(spec, undo.form)}`,
    mayFail && "may fail",
    why && md(why),
  ];
  return parts.filter((part) => part !== undefined && part !== "").join("; ");
}

function refusals({ refusals: all, finals: known }: Spec): string[] {
  const rows = Object.entries(all).map(([reason, refusal]) => [
    code(reason),
    words.refusalText(refusal, known[refusal.final ?? ""]?.codes !== undefined),
    words.evidence(refusal) ?? "",
  ]);
  return table(["Reason", "Answer", "Known by"], rows);
}

function errata({ errata: all }: Spec): string[] {
  const rows = Object.entries(all).map(([key, { section: where, printed, reading, reason }]) => [
    code(key),
    md(where),
    md(printed),
    md(reading),
    md(reason),
  ]);
  return table(["Erratum", "Section", "Printed", "Read as", "Why"], rows);
}
