// The C99 header of one family. In: the family. Out: the text of the header.
//
// Strategy: everything becomes entries first (macro, member of an enumeration), grouped under the command, line or
// table that they belong to; print.ts prints them. So the lists at the end, which hand every number and every
// text to a macro of the reader's, cannot miss one. Names are mechanical: family, form, part, property, what; a member is
// named by its key. A table of codes stands once, whatever number of values it explains. One name for two things stops
// the generator. The header includes nothing.
import { rowsOf, setsOf, type NamedSet, type NamedValue } from "../../spec/sets.js";
import type {
  Scalar,
  Spec,
  SpecCommand,
  SpecForm,
  SpecTimeLimit,
  ValueSchema,
} from "../../../runtime/spec/spec.js";
import {
  bySection,
  editionOf,
  formsOf,
  idOf,
  objectSchemasOf,
  urcsOf,
  valuesOf,
  type FormPlace,
  sectionOf,
} from "../../../runtime/spec/walk.js";
import { lineSyntax, commandSyntax } from "../syntax.js";
import { groupText, listText, type Group, type Macro, type Member } from "./print.js";
import { cComment, cName } from "./text.js";

export function emitHeader(spec: Spec): string {
  const prefix = cName(spec.family);
  const groups = [familyGroup(spec), ...commandGroups(spec), ...urcGroups(spec), ...codeGroups(spec)].map(
    (group) => prefixed(prefix, group),
  );
  const all = groups.flatMap(({ macros, enums = {} }) => [...macros, ...Object.values(enums).flat()]);
  assertDistinct(all);
  const guard = `AT_MQTT_${prefix}_H`;
  return [
    "/* Written by the generator from the spec. Do not edit; run `npm run generate`. */",
    cComment(`${spec.title}. From: ${editionOf(spec)}.`),
    `#ifndef ${guard}\n#define ${guard}\n`,
    ...groups.map(groupText),
    listText(`${prefix}_NUMBERS`, "Every number above, as X(name).", all.filter(isNumber)),
    listText(
      `${prefix}_TEXTS`,
      "Every text above, as X(name).",
      all.filter((each) => !isNumber(each)),
    ),
    `#endif\n`,
  ].join("\n");
}

/** `families.h`: all headers, and their lists put together. */
export function emitFamiliesHeader(specs: readonly Spec[]): string {
  const prefixes = specs.map(({ family }) => cName(family));
  const list = (name: string): string => {
    const parts = prefixes.map((prefix) => `  ${prefix}_${name}(X)`).join(" \\\n");
    return `#define AT_MQTT_${name}(X) \\\n${parts}\n`;
  };
  return [
    "/* Written by the generator from the spec. Do not edit; run `npm run generate`. */",
    "#ifndef AT_MQTT_FAMILIES_H\n#define AT_MQTT_FAMILIES_H\n",
    `${specs.map(({ family }) => `#include "${family}.h"`).join("\n")}\n`,
    list("NUMBERS"),
    list("TEXTS"),
    "#endif\n",
  ].join("\n");
}

function isNumber({ value }: Macro): boolean {
  return typeof value === "number";
}

function prefixed(prefix: string, { title, macros, enums = {}, formulas = [] }: Group): Group {
  const name = <T extends Macro>(each: T): T => ({ ...each, name: `${prefix}_${each.name}` });
  const tags = Object.entries(enums).map(([tag, members]) => [
    `${prefix}_${tag}`.toLowerCase(),
    members.map(name),
  ]);
  return {
    title,
    macros: macros.map(name),
    enums: Object.fromEntries(tags) as Record<string, Member[]>,
    formulas: formulas.map((text) => `#define ${prefix}_${text}`),
  };
}

function assertDistinct(entries: readonly Macro[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (seen.has(name)) throw new Error(`the C header would define ${name} twice`);
    seen.add(name);
  }
}

// ---------------------------------------------------------------- what there is

function familyGroup({ line, clients, receive, finals }: Spec): Group {
  const texts = Object.keys(finals).map((text) => ({ name: `FINAL_${cName(text)}`, value: text }));
  const macros = [
    { name: "LINE_MAX_BYTES", value: line.maximum },
    { name: "CLIENT_MIN", value: clients.minimum },
    { name: "CLIENT_MAX", value: clients.maximum },
    { name: "RECEIVE_MAX_BYTES", value: receive.maximum },
    ...texts,
  ];
  return { title: "Limits of the whole module; final result codes", macros };
}

function commandGroups(spec: Spec): Group[] {
  const sorted = Object.entries(spec.commands).sort(([, a], [, b]) => bySection(a, b));
  return sorted.flatMap(([name, command]) => {
    const forms = formsOf(spec).filter((place) => place.name === name);
    const sets = setsOf(spec).filter((set) => !set.isUrc && set.owner === idOf(name));
    return [commandGroup(name, command, sets), ...forms.map((place) => formGroup(spec, place))];
  });
}

function commandGroup(name: string, { title, source }: SpecCommand, sets: readonly NamedSet[]): Group {
  return {
    title: `${name}: ${title}. Section ${sectionOf(source)}.`,
    macros: [{ name: `${cName(idOf(name))}_NAME`, value: name }],
    enums: enumsOf(cName(idOf(name)), sets),
  };
}

function formGroup(spec: Spec, place: FormPlace): Group {
  const { id, form } = place;
  const schemas = objectSchemasOf(spec).filter((each) => each.form?.id === id);
  const parts = schemas.flatMap((each) => {
    const part =
      each.schema === form.parameters ? "" : each.schema === form.response ? "_RESPONSE" : "_COMPLETION";
    return valuesOf(each).flatMap(({ name, value }) => limitsOf(`${cName(id)}${part}_${cName(name)}`, value));
  });
  const macros = [
    { name: `${cName(id)}_PREFIX`, value: commandPrefix(place) },
    ...formMacros(cName(id), place),
    ...unique(parts),
  ];
  const limit = formula(cName(id), form.timeLimit);
  return { title: `${commandSyntax(place)}   ${form.title}`, macros, ...(limit && { formulas: [limit] }) };
}

/** What stands before the first value, key words included. */
function commandPrefix(place: FormPlace): string {
  const [head = ""] = commandSyntax(place).split(/[<[]/);
  return head;
}

function formMacros(name: string, { name: command, form }: FormPlace): Macro[] {
  const fixed = form.timeLimit.secondsOf ? undefined : milliseconds(form.timeLimit);
  const line = (part: string, schema: SpecForm["response"]): Macro[] =>
    schema && schema["x-at-prefix"] !== ""
      ? [{ name: `${name}_${part}_PREFIX`, value: lineSyntax(command, schema).split(/[<[]/)[0] ?? "" }]
      : [];
  const { data } = form;
  return [
    ...line("RESPONSE", form.response),
    ...line("COMPLETION", form.completion),
    ...(fixed === undefined ? [] : [{ name: `${name}_TIME_LIMIT_MS`, value: fixed }]),
    ...(data ? [{ name: `${name}_PROMPT`, value: data.prompt }] : []),
    ...(data ? [{ name: `${name}_DATA_MIN_BYTES`, value: data.minimum }] : []),
    ...(data ? [{ name: `${name}_DATA_MAX_BYTES`, value: data.maximum }] : []),
  ];
}

function milliseconds({ milliseconds: ms, seconds = 0 }: SpecTimeLimit): number {
  return ms ?? seconds * 1000;
}

/** A time limit that depends on settings or parameters takes them as arguments, in seconds. */
function formula(name: string, { secondsOf }: SpecTimeLimit): string | undefined {
  if (!secondsOf) return undefined;
  const names = secondsOf.map(({ setting, parameter }) => cName(setting ?? parameter ?? "").toLowerCase());
  const factors = secondsOf.map(({ plus }, index) =>
    plus === undefined ? `(${names[index]})` : `((${names[index]}) + ${plus})`,
  );
  return `${name}_TIME_LIMIT_MS(${[...new Set(names)].join(", ")}) (${[...factors, "1000L"].join(" * ")})`;
}

function urcGroups(spec: Spec): Group[] {
  return urcsOf(spec).map(({ id, name, urc }) => {
    const own = `URC_${cName(id)}`;
    const text = urc.fields ? (lineSyntax(name, urc.fields).split(/[<[]/)[0] ?? "") : name;
    const values = urc.fields ? valuesOf({ schema: urc.fields, pointer: "" }) : [];
    const limits = values.flatMap(({ name: each, value }) => limitsOf(`${own}_${cName(each)}`, value));
    const block = urc.block ? [{ name: `${own}_BLOCK_MAX_BYTES`, value: urc.block.maximum }] : [];
    const title = `${name}: ${urc.title}. Section ${sectionOf(urc.source)}.`;
    return {
      title,
      macros: [{ name: own, value: text }, ...unique(limits), ...block],
      enums: enumsOf(
        own,
        setsOf(spec).filter((set) => set.isUrc && set.owner === id),
      ),
    };
  });
}

function codeGroups({ codes }: Spec): Group[] {
  return Object.entries(codes).map(([name, table]) => {
    const own = `CODE_${cName(name)}`;
    const title = `${table.title}. Section ${sectionOf(table.source)}.`;
    return { title, macros: [], enums: { [own]: membersOf(own, rowsOf(table)) } };
  });
}

// ---------------------------------------------------------------- values

function limitsOf(name: string, value: ValueSchema): Macro[] {
  const all: [string, Scalar | undefined][] = [
    ["MIN", value.minimum],
    ["MAX", value.maximum],
    ["MIN_BYTES", value["x-at-min-bytes"]],
    ["MAX_BYTES", value["x-at-max-bytes"]],
    ["DEFAULT", value.default],
  ];
  return all.flatMap(([what, limit]) =>
    limit === undefined ? [] : [{ name: `${name}_${what}`, value: limit }],
  );
}

/** A list and its items go by one name. */
function unique(macros: readonly Macro[]): Macro[] {
  return [...new Map(macros.map((macro) => [`${macro.name} ${macro.value}`, macro])).values()];
}

/** One enumeration for each property, with the members that it has on any line. */
function enumsOf(own: string, sets: readonly NamedSet[]): { [tag: string]: Member[] } {
  const named = sets.map(({ property, members }) => {
    const tag = `${own}_${cName(property)}`;
    return [tag, membersOf(tag, members)] as const;
  });
  return Object.fromEntries(named.filter(([, members]) => members.length > 0));
}

/** An enumeration holds what an int of 32 bits holds. */
function membersOf(own: string, members: readonly NamedValue[]): Member[] {
  return members.flatMap(({ key, value, title }) =>
    typeof value === "number" && Math.abs(value) <= 0x7fffffff
      ? [{ name: `${own}_IS_${cName(key)}`, value, title }]
      : [],
  );
}
