// The page of one command. In: the family and the command. Out: the text of the page.
//
// Strategy: one section for each form, in the order of manuals, each laid out alike: what is typed and what comes back
// as a manual prints it, then tables for the values of each line, then lists for everything that follows from the form
// (answers, outcomes, data, limits, states, settings, rules, refusals, examples, notes). A list without items leaves no
// heading behind. No wording here that words.ts could share.
import { commandSyntax, lineSyntax, rowsSyntax } from "../syntax.js";
import type { AnswerPart } from "../../../runtime/model.js";
import type { Vector } from "../../vectors/index.js";
import type { ObjectSchema, Spec, SpecCommand, SpecForm, ValueSchema } from "../../../runtime/spec/spec.js";
import { formsOf, wireOrder, type FormPlace } from "../../../runtime/spec/walk.js";
import { bullets, code, fence, link, md, page, paragraph, section, sentenceOf, table } from "./markdown.js";
import * as words from "./words.js";

/** A family, and the vectors that were made of it. */
export interface Subject {
  readonly spec: Spec;
  readonly vectors: readonly Vector[];
}

export function commandPage({ spec, vectors }: Subject, name: string): string {
  const command = spec.commands[name] as SpecCommand;
  const places = formsOf(spec)
    .filter((each) => each.name === name)
    .sort((a, b) => rank(a) - rank(b));
  const source = `${words.sectionText(command.source)}${words.inBrackets(words.evidence(command))}`;
  return page(
    [`# ${md(name)}: ${md(command.title)}`, ""],
    paragraph(`${link(md(spec.title), "README.md")}, ${source}.`),
    paragraph(command.description && sentenceOf(command.description)),
    fence(places.map(commandSyntax)),
    ...places.map((place) => formSection(spec, place, vectors)),
    section(2, "Notes", bullets(words.notesText(command.notes))),
  );
}

/** As manuals print them. */
function rank({ key }: FormPlace): number {
  return ["test", "read", "set", "execute"].indexOf(key.split(".")[0] ?? "");
}

function formSection(spec: Spec, place: FormPlace, vectors: readonly Vector[]): string[] {
  const { id, key, form, name } = place;
  return section(2, `Form ${key}`, [
    ...paragraph(`${sentenceOf(form.title)} Id ${code(id)}.`, aside(place)),
    ...paragraph(form.description && sentenceOf(form.description)),
    ...fence(dialogue(place)),
    ...section(3, "Parameters", valuesTable(form.parameters)),
    ...section(3, "Information response", [...lineBody(form.response), ...responseFacts(form)]),
    ...section(3, "Completion", lineBody(form.completion)),
    ...section(3, "Outcomes", outcomes(form)),
    ...section(
      3,
      "Answers",
      bullets(form.answers.map((parts) => words.answerText(parts, partLines(name, form)))),
    ),
    ...section(3, "Data", bullets(dataFacts(form))),
    ...section(3, "Limits and states", bullets([...limits(form), ...states(spec, id)])),
    ...section(3, "Settings", bullets(settings(form))),
    ...section(3, "Rules", bullets(rules(form))),
    ...section(3, "Refusals", refusals(spec, form)),
    ...section(3, "Examples", examples(place, vectors)),
    ...section(3, "Notes", bullets(words.notesText(form.notes))),
  ]);
}

/** Where the form is described, if elsewhere than its command, and how it is known. */
function aside({ form, command }: FormPlace): string | undefined {
  const [own, whole] = [words.sectionText(form.source), words.sectionText(command.source)];
  const known = words.evidence(form);
  const parts = [own === whole ? undefined : `From ${own}.`, known && `Known by: ${known}.`];
  return parts.filter((part) => part !== undefined).join(" ");
}

// ---------------------------------------------------------------- lines

/** The first answer in full, as a manual prints a dialogue. */
function dialogue(place: FormPlace): string[] {
  const { form, name } = place;
  const lines = partLines(name, form);
  const partText = (part: AnswerPart): readonly string[] => {
    if (part === "prompt") return [lines[part], "<data>"];
    if (part !== "response") return [lines[part]];
    return form.printed ?? [lines[part], ...behindResponse(form)];
  };
  return [commandSyntax(place), ...(form.answers[0] ?? []).flatMap(partText)];
}

/** Block and rows of a response. */
function behindResponse({ response, block }: SpecForm): string[] {
  return [...(block ? [`<${block.name}>`] : []), ...(response ? rowsSyntax(response) : [])];
}

function responseFacts({ response, block }: SpecForm): string[] {
  const rows = response ? rowsSyntax(response).map(code) : [];
  const told =
    block && `${code(block.name)}, at most ${block.maximum} bytes, counted by ${code(block.length)}`;
  return [
    ...paragraph(told && `Behind the line: ${told}.`),
    ...paragraph(
      rows.length > 0
        ? `On lines of their own, each of which may be missing: ${rows.join(", ")}.`
        : undefined,
    ),
  ];
}

function partLines(name: string, form: SpecForm): Readonly<Record<AnswerPart, string>> {
  const response = form.response ? lineSyntax(name, form.response) : form.printed?.join(" ");
  const many = form.response?.["x-at-count"] === "many" ? " ..." : "";
  return {
    prompt: form.data?.prompt ?? "prompt",
    response: response === undefined ? "response" : response + many,
    completion: form.completion ? lineSyntax(name, form.completion) : "completion",
    ok: "OK",
    error: "ERROR",
    cme: "+CME ERROR: <err>",
  };
}

function lineBody(schema: ObjectSchema | undefined): string[] {
  if (!schema) return [];
  const counts = { one: undefined, optional: "May be missing.", many: "One line or more, or none." };
  const match = schema["x-at-match"] ?? [];
  const same =
    match.length > 0 ? `Belongs to the command with the same ${match.map(code).join(", ")}.` : undefined;
  return [...paragraph(counts[schema["x-at-count"] ?? "one"], same), ...valuesTable(schema)];
}

export function valuesTable(schema: ObjectSchema | undefined): string[] {
  if (!schema) return [];
  const head = ["On the wire", "Name", "Type", "Needed", "Values", "Default", "Meaning"];
  const wires = [schema["x-at-wire"], ...(schema["x-at-rows"] ?? []).map(({ wire }) => wire)];
  const rows = wires
    .flatMap((wire) => wireOrder(wire))
    .flatMap(({ name }) => {
      const value = schema.properties[name];
      return value ? valueRows(name, value, schema.required?.includes(name) ?? false) : [];
    });
  return table(head, rows);
}

function valueRows(name: string, value: ValueSchema, isNeeded: boolean): string[][] {
  const wire = value.type === "array" ? "" : code(`<${value["x-at-name"] ?? name}>`);
  const preset = value.default === undefined ? "" : code(String(value.default));
  const own = [wire, code(name), words.typeText(value), isNeeded ? "yes" : "no"];
  const items = value.items;
  const inner = Object.entries(items?.properties ?? (items && value.type === "array" ? { "": items } : {}));
  return [
    [...own, words.valuesText(value, codesLink), preset, meaning(value)],
    ...inner.flatMap(([each, item]) =>
      valueRows(
        `${name}[]${each && `.${each}`}`,
        named(item, each || name),
        each === "" || (items?.required?.includes(each) ?? false),
      ),
    ),
  ];
}

/** A table of codes stands on the front page of the family. */
export function codesLink(name: string): string {
  return link(code(name), `README.md#table-${name.toLowerCase()}`);
}

/** Inside a list the path is no name for the wire. */
function named(value: ValueSchema, name: string): ValueSchema {
  return { ...value, "x-at-name": value["x-at-name"] ?? name };
}

function meaning(value: ValueSchema): string {
  const { description, title, "x-at-length": length, "x-at-status": status, "x-at-where": where } = value;
  const details = (value.oneOf ?? []).flatMap(({ const: each, description: more }) =>
    more === undefined ? [] : [`${code(String(each))}: ${sentenceOf(more)}`],
  );
  const known = words.evidence({ ...(status && { status }), ...(where && { where }) });
  const parts = [
    (description ?? title) && sentenceOf(description ?? title ?? ""),
    ...details,
    length && `Counted by ${code(length)}.`,
    value["x-at-escapes"] && `In quotes ${escaped(value["x-at-escapes"])} stand with a backslash in front.`,
    value["x-at-rest"] && "Takes the rest of the line.",
    value["x-at-charset"] && "ASCII only.",
    value["x-at-secret"] && "Secret.",
    known && `${known}.`,
  ];
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}

function escaped(characters: string): string {
  return [...characters].map(code).join(" ");
}

// ---------------------------------------------------------------- what follows

function outcomes({ outcomes: all = {} }: SpecForm): string[] {
  const rows = Object.entries(all).map(([name, { fields, granted }]) => [
    code(name),
    words.fieldsText(fields),
    granted === undefined ? "" : code(granted),
  ]);
  return table(["Outcome", "Where", "Granted levels in"], rows);
}

function dataFacts({ data }: SpecForm): string[] {
  if (!data) return [];
  const known = words.evidence(data);
  const forbidden = data.forbidden?.map((byte) => code(`0x${byte.toString(16).padStart(2, "0")}`));
  const facts = [
    `${code(data.name)}: ${words.dataText(data)}`,
    data.description && md(data.description),
    forbidden && `must not hold the bytes ${forbidden.join(", ")}`,
    data.cancel === true
      ? "ESC leaves the data state"
      : "nothing is documented to leave the data state early",
    data.leavesAfter &&
      `the module leaves the data state by itself after ${words.limitText(data.leavesAfter)}`,
    known,
  ];
  return facts.filter((fact): fact is string => fact !== undefined && fact !== "");
}

function limits({ timeLimit, window }: SpecForm): string[] {
  const known = words.inBrackets(words.evidence(timeLimit));
  const more = window > 1 ? [`up to ${window} of one client may await their completion`] : [];
  return [`time limit: ${words.limitText(timeLimit)}${known}`, ...more];
}

/** A form that is an event nowhere is legal always. */
function states({ lifecycle }: Spec, id: string): string[] {
  const arrows = (event: string): string[] =>
    Object.entries(lifecycle.transitions).flatMap(([from, row]) => {
      const to = Object.hasOwn(row, event) ? row[event] : undefined;
      return to === undefined ? [] : [to === from ? code(from) : `${code(from)} → ${code(to)}`];
    });
  const issued = arrows(id);
  const told = (["done", "failed"] as const).flatMap((what) => {
    const all = arrows(`${id}:${what}`);
    return all.length === 0 ? [] : [`when ${what}: ${all.join(", ")}`];
  });
  return [`legal in: ${issued.length === 0 ? "every state" : issued.join(", ")}`, ...told];
}

function settings({ effect = {} }: SpecForm): string[] {
  const set = Object.entries(effect.set ?? {}).map(
    ([name, from]) => `sets ${code(name)} to ${words.originText(from)}`,
  );
  const append = Object.keys(effect.append ?? {}).map((name) => `adds to the list ${code(name)}`);
  const line = Object.values(effect.line ?? {}).flatMap((from) =>
    "setting" in from ? [code(String(from.setting))] : [],
  );
  const list = (what: string, names: readonly string[] = []): string[] =>
    names.length === 0 ? [] : [`${what} ${[...new Set(names)].join(", ")}`];
  return [
    ...set,
    ...append,
    ...list("tells", line),
    ...list("needs", effect.needs?.map(code)),
    ...list("forgets", effect.clear?.map(code)),
    ...list("forgets on failure", effect.clearOnFailure?.map(code)),
  ];
}

function rules({ parameters, response, completion }: SpecForm): string[] {
  return [parameters, response, completion].flatMap((schema) =>
    (schema?.["x-at-rules"] ?? []).map(words.ruleText),
  );
}

function refusals({ finals }: Spec, { refusals: all = {} }: SpecForm): string[] {
  const rows = Object.entries(all).map(([reason, refusal]) => [
    code(reason),
    words.refusalText(refusal, finals[refusal.final ?? ""]?.codes !== undefined),
    words.evidence(refusal) ?? "",
  ]);
  return table(["Reason", "Answer", "Known by"], rows);
}

/** A command line that the spec has no example of is taken from the vectors, and says so. */
function examples({ id, form: { examples: all = [] } }: FormPlace, vectors: readonly Vector[]): string[] {
  const isThere = all.some(({ of = "parameters" }) => of === "parameters");
  const made = isThere ? undefined : vectors.find((vector) => isLine(vector, id));
  const line = made?.kind === "encode" ? made.bytes?.replace(/\\r$/, "") : undefined;
  const lines = [...(line === undefined ? [] : [line]), ...all.map(({ wire }) => wire)];
  if (lines.length === 0) return [];
  return [
    ...fence(lines),
    ...paragraph(line && "The command line is generated; the spec has no example of it."),
  ];
}

function isLine(vector: Vector, id: string): boolean {
  return vector.kind === "encode" && vector.form === id && vector.bytes !== undefined;
}
