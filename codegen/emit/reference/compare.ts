// All families side by side. In: the families. Out: the text of the page that compares them.
//
// Strategy: what shapes a program most (glance.ts) and the diagrams of the states come first. Then each family says of
// each command a list of facts, label to phrase (forms, values, limits, time limits); a row is printed where the families
// that have the command do not say the same. So the page grows with what differs, not with what exists, and needs no
// knowledge of any family. Families whose commands have other names meet in the operations.
import type { Operation } from "../../../runtime/model.js";
import type { ObjectSchema, Spec } from "../../../runtime/spec/spec.js";
import { tablesOf } from "../../../runtime/spec/tables.js";
import { formsOf, type FormPlace } from "../../../runtime/spec/walk.js";
import { mermaid } from "../mermaid.js";
import { commandSyntax, lineSyntax } from "../syntax.js";
import { commandPath, formLink } from "./family.js";
import { glanceRows } from "./glance.js";
import { bullets, code, fence, link, md, page, paragraph, section, table } from "./markdown.js";
import * as words from "./words.js";

type Facts = ReadonlyMap<string, string>;

export function comparePage(specs: readonly Spec[]): string {
  return page(
    ["# Families compared", ""],
    paragraph(
      "What is the same in all families that have a command is not repeated here; it stands on the command's pages.",
    ),
    section(2, "At a glance", table(head(specs, "Fact"), glanceRows(specs))),
    section(2, "Lifecycles", lifecycles(specs)),
    section(2, "Operations", operations(specs)),
    section(2, "Commands", commands(specs)),
    section(2, "Differences", differences(specs)),
  );
}

function head(specs: readonly Spec[], ...first: string[]): string[] {
  return [...first, ...specs.map(({ family, title }) => link(md(title), `${family}/README.md`))];
}

/** One diagram a family: how its clients move. */
function lifecycles(specs: readonly Spec[]): string[] {
  return specs.flatMap((spec) =>
    section(3, md(spec.title), fence(mermaid(tablesOf(spec).lifecycle), "mermaid")),
  );
}

/** By which forms each operation is done. */
function operations(specs: readonly Spec[]): string[] {
  const names = Object.keys(specs[0]?.recipes ?? {}) as Operation[];
  const rows = names.map((name) => [
    md(name),
    ...specs.map((spec) => {
      const forms = spec.recipes[name].steps.map(({ form }) => formLink(spec, form, `${spec.family}/`));
      return forms.length > 0 ? forms.join(", ") : "-";
    }),
  ]);
  return table(head(specs, "Operation"), rows);
}

function commandNames(specs: readonly Spec[]): string[] {
  return [...new Set(specs.flatMap(({ commands: all }) => Object.keys(all)))].sort();
}

function commands(specs: readonly Spec[]): string[] {
  const rows = commandNames(specs).map((name) => [md(name), ...specs.map((spec) => formsCell(spec, name))]);
  return table(head(specs, "Command"), rows);
}

function formsCell(spec: Spec, name: string): string {
  const command = spec.commands[name];
  if (!command) return "-";
  return link(Object.keys(command.forms).map(md).join(", "), `${spec.family}/${commandPath(name)}`);
}

// ---------------------------------------------------------------- differences

function differences(specs: readonly Spec[]): string[] {
  const alike: string[] = [];
  const sections = commandNames(specs).flatMap((name) => {
    const having = specs.filter(({ commands: all }) => Object.hasOwn(all, name));
    if (having.length < 2) return [];
    const rows = differingRows(having.map((spec) => factsOf(spec, name, having)));
    if (rows.length === 0) alike.push(name);
    return section(3, md(name), table(head(having, "Fact"), rows));
  });
  const same =
    alike.length > 0 ? [`Alike in all families that have them: ${alike.map(code).join(", ")}`] : [];
  return [...sections, ...bullets(same)];
}

function differingRows(columns: readonly Facts[]): string[][] {
  const labels = [...new Set(columns.flatMap((facts) => [...facts.keys()]))];
  return labels
    .map((label) => [label, ...columns.map((facts) => facts.get(label) ?? "-")])
    .filter(([, first, ...others]) => others.some((other) => other !== first));
}

/** Of a form that no other family has, there is only its syntax to compare. */
function factsOf(spec: Spec, name: string, having: readonly Spec[]): Facts {
  const places = formsOf(spec).filter((place) => place.name === name);
  const facts = places.flatMap((place) => {
    const sharers = having.filter(({ commands: all }) => Object.hasOwn(all[name]?.forms ?? {}, place.key));
    const own = [syntaxFact(place)];
    return sharers.length < 2 ? own : [...own, ...formFacts(place), ...stateFacts(spec, place)];
  });
  return new Map(facts);
}

function syntaxFact(place: FormPlace): [string, string] {
  return [`${code(place.key)} syntax`, code(commandSyntax(place))];
}

function formFacts(place: FormPlace): [string, string][] {
  const { key, form, name } = place;
  const label = (what: string): string => `${code(key)} ${what}`;
  const { response, completion, data, parameters } = form;
  return [
    ...(response ? [[label("response"), code(lineSyntax(name, response))] as [string, string]] : []),
    ...(completion ? [[label("completion"), code(lineSyntax(name, completion))] as [string, string]] : []),
    ...valueFacts(label(""), parameters),
    ...valueFacts(label("response"), response),
    ...valueFacts(label("completion"), completion),
    ...(data ? [[label("data"), words.dataText(data)] as [string, string]] : []),
    [label("answers"), form.answers.map((parts) => code(parts.join(" "))).join("; ")],
    [label("time limit"), words.limitText(form.timeLimit)],
  ];
}

function valueFacts(label: string, schema: ObjectSchema | undefined): [string, string][] {
  return Object.entries(schema?.properties ?? {}).map(([name, value]) => {
    const preset = value.default === undefined ? "" : `; default ${code(String(value.default))}`;
    const values = words.valuesText(value);
    const phrase = words.typeText(value) + (values === "" ? "" : `: ${values}`) + preset;
    return [`${label.trim()} ${code(name)}`, phrase];
  });
}

function stateFacts({ lifecycle }: Spec, { id, key }: FormPlace): [string, string][] {
  const legal = Object.keys(lifecycle.states).filter((state) =>
    Object.hasOwn(lifecycle.transitions[state] ?? {}, id),
  );
  return legal.length === 0 ? [] : [[`${code(key)} legal in`, legal.map(code).join(", ")]];
}
