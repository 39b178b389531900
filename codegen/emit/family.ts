// The TypeScript files of one family. In: its spec and its tables. Out: path and text of each file.
//
// Strategy: the tables say what is printed, the spec says what stands in the comments beside it. A table reads like the
// manual: in its order, one field a line, limits visible. Each file is built as one list of constants.
import type { Family, Form, Urc } from "../../runtime/model.js";
import type { Output } from "../outputs.js";
import type { Spec } from "../spec.js";
import { bySection, editionOf, formsOf, urcsOf, type FormPlace } from "../walk.js";
import { comment } from "./escape.js";
import { emitLines } from "./lines.js";
import { literal, member, objectOf } from "./literal.js";
import { mermaid } from "./mermaid.js";
import { MODEL, moduleText } from "./module.js";
import { Readers } from "./readers.js";
import { commandSyntax, lineSyntax, place, sentence } from "./syntax.js";
import { emitTypes } from "./types.js";
import { emitClient, emitCodec } from "./view.js";
import { Writers } from "./writers.js";

const OWN = ["commands", "urcs", "codes", "lifecycle", "recipes"];

export async function emitFamily(spec: Spec, tables: Family): Promise<Output[]> {
  const folder = `families/${spec.family}`;
  const readers = new Readers();
  const writers = new Writers();
  const forms = withCode(spec, tables, writers);
  const commands = emitCommands(spec, forms, writers.imports());
  const complete = { ...tables, forms };
  return [
    { path: `${folder}/types.ts`, content: await emitTypes(spec) },
    { path: `${folder}/commands.ts`, content: commands },
    { path: `${folder}/urcs.ts`, content: emitUrcs(spec, complete) },
    { path: `${folder}/client.ts`, content: emitClient(spec, complete) },
    { path: `${folder}/codec.ts`, content: emitCodec(spec, complete) },
    { path: `${folder}/lines.ts`, content: emitLines(spec, tables, readers) },
    { path: `${folder}/readers.ts`, content: readers.emit() },
    { path: `${folder}/writers.ts`, content: writers.emit() },
    { path: `${folder}/codes.ts`, content: emitCodes(spec, tables) },
    { path: `${folder}/lifecycle.ts`, content: emitLifecycle(spec, tables) },
    { path: `${folder}/recipes.ts`, content: emitRecipes(spec, tables) },
    { path: `${folder}/index.ts`, content: emitIndex(spec, tables) },
  ];
}

// ---------------------------------------------------------------- commands

type Imports = { readonly [from: string]: readonly string[] };

function placesOf(spec: Spec): FormPlace[] {
  return formsOf(spec).sort((a, b) => bySection(a.command, b.command));
}

/** The forms in the manual's order, with straight-line code where their layouts allow it. */
function withCode(spec: Spec, { forms }: Family, writers: Writers): Family["forms"] {
  return Object.fromEntries(
    placesOf(spec).map((each) => [each.id, formWithCode(each, forms[each.id] as Form, writers)]),
  );
}

function emitCommands(spec: Spec, forms: Family["forms"], values: Imports): string {
  const members = placesOf(spec).map(
    (each) => formDoc(each) + member(each.id, tableText(forms[each.id] as Form)),
  );
  const doc = `The commands of ${about(spec)}, by the id of their forms.`;
  const value = `${objectOf(members)} satisfies Readonly<Record<string, Form>>`;
  return moduleText({
    types: { [MODEL]: ["Form"] },
    values,
    constants: [{ name: "forms", doc, value }],
  });
}

function formWithCode(each: FormPlace, form: Form, writers: Writers): Form {
  const { parameters } = each.form;
  return parameters && form.layout.length > 0
    ? writers.attach(parameters.title, `\`${commandSyntax(each)}\``, form)
    : form;
}

/** One member a line. */
function tableText(table: object): string {
  return objectOf(Object.entries(table).map(([key, value]) => member(key, literal(value))));
}

function formDoc(each: FormPlace): string {
  const { title, source, description } = each.form;
  const more = description === undefined ? "" : `\n * ${comment(description)}`;
  return `\n/**\n * \`${commandSyntax(each)}\`\n *\n * ${sentence(title)} ${place(source)}${more}\n */\n`;
}

// ---------------------------------------------------------------- lines and numbers

function emitUrcs(spec: Spec, tables: Family): string {
  const members = urcsOf(spec).map(({ id, name, urc }) => {
    const syntax = urc.fields ? lineSyntax(name, urc.fields) : comment(name);
    const doc = `\n/**\n * \`${syntax}\`\n *\n * ${sentence(urc.title)} ${place(urc.source)}\n */\n`;
    return doc + member(id, tableText(tables.urcs[id] as Urc));
  });
  const value = `${objectOf(members)} satisfies Readonly<Record<string, Urc>>`;
  const constants = [
    { name: "urcs", doc: `The unsolicited result codes of ${about(spec)}.`, value },
    {
      name: "receive",
      doc: "How messages from the broker arrive.",
      type: "Receive",
      value: literal(tables.receive),
    },
  ];
  return moduleText({ types: { [MODEL]: ["Receive", "Urc"] }, constants });
}

function emitCodes(spec: Spec, tables: Family): string {
  const members = Object.entries(tables.codes).map(([name, codes]) => {
    const table = spec.codes[name];
    const doc = table ? `\n/** ${sentence(table.title)} ${place(table.source)} */\n` : "";
    return (
      doc + member(name, objectOf(Object.entries(codes).map(([code, what]) => member(code, literal(what)))))
    );
  });
  const value = `${objectOf(members)} satisfies Family["codes"]`;
  const constants = [
    {
      name: "codes",
      doc: `The numbers of ${about(spec)}. A number that is missing decodes to itself.`,
      value,
    },
    {
      name: "finals",
      doc: "The final result codes.",
      value: `${literal(tables.finals)} satisfies readonly Final[]`,
    },
  ];
  return moduleText({ types: { [MODEL]: ["Family", "Final"] }, constants });
}

// ---------------------------------------------------------------- behaviour

function emitLifecycle(spec: Spec, { lifecycle, settings }: Family): string {
  const diagram = mermaid(lifecycle).join("\n");
  const doc = `The states of one client of ${about(spec)}.\n\n\`\`\`mermaid\n${diagram}\n\`\`\``;
  const remembered = `${literal(settings)} satisfies Readonly<Record<string, Setting>>`;
  const constants = [
    { name: "lifecycle", doc, value: `${literal(lifecycle)} satisfies Lifecycle` },
    { name: "settings", doc: "What the module remembers between commands.", value: remembered },
  ];
  return moduleText({ types: { [MODEL]: ["Lifecycle", "Setting"] }, constants });
}

function emitRecipes(spec: Spec, { recipes }: Family): string {
  const members = Object.entries(recipes).map(([operation, recipe]) => {
    const { description } = spec.recipes[operation as keyof Spec["recipes"]];
    const doc = description === undefined ? "" : `\n/** ${sentence(description)} */\n`;
    return doc + member(operation, literal(recipe));
  });
  const doc = `The portable operations with the commands of ${about(spec)}.`;
  const value = `${objectOf(members)} satisfies Readonly<Record<Operation, Recipe>>`;
  return moduleText({
    types: { [MODEL]: ["Operation", "Recipe"] },
    constants: [{ name: "recipes", doc, value }],
  });
}

function emitIndex(spec: Spec, tables: Family): string {
  const { name, modules, manual, maximumLine, lineEnd, clients, probes, refusals } = tables;
  const ending = lineEnd === undefined ? {} : { lineEnd };
  const head = Object.entries({ name, modules, manual, maximumLine, ...ending, clients, probes, refusals });
  const shared = ["forms", "urcs", "receive", "codes", "finals", "lifecycle", "settings", "recipes"];
  const value = objectOf([
    ...head.map(([key, each]) => member(key, literal(each))),
    ...shared.map((key) => `${key},`),
  ]);
  const names = [["forms"], ["urcs", "receive"], ["codes", "finals"], ["lifecycle", "settings"], ["recipes"]];
  return moduleText({
    types: { [MODEL]: ["Family"], "./types.js": ["Types"] },
    values: Object.fromEntries(OWN.map((file, index) => [`./${file}.js`, names[index] ?? []])),
    constants: [
      { name: "family", doc: `${sentence(spec.title)} ${manualDoc(spec)}`, type: "Family<Types>", value },
    ],
    exportedTypes: ["./types.js"],
  });
}

function about(spec: Spec): string {
  return comment(spec.title);
}

function manualDoc(spec: Spec): string {
  return comment(`From: ${editionOf(spec)}.`);
}
