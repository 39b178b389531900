// The maps from ids to types, and what a client's view has of them. In: the spec. Out: declarations.
import {
  alikeIn,
  printedGroups,
  wordsOf,
  type PrintedGroup,
  type PrintedPlace,
} from "../../../runtime/spec/printed/groups.js";
import type { ObjectSchema, Spec, SpecForm } from "../../../runtime/spec/spec.js";
import { formsInOrder, idOf, urcsOf, wireOrder } from "../../../runtime/spec/walk.js";
import { key, quote } from "../escape.js";
import { WIDTH } from "../literal.js";
import type { FamilySubject } from "./pieces.js";
import { formsOfClient } from "./selections.js";

const ABSENT = "None";
/** How any command may end: not to be said of each. */
const ALWAYS = ["done", "progress", "timeout"];
/** Arguments of `FormTypes` that are types of lines. */
const LINES = 3;

/** `Types`: of everything in the family. */
export function typesOfFamily(spec: Spec): string {
  const forms = formsInOrder(spec).map(({ id, form }) => memberText(id, "FormTypes", formTypes(form)));
  const urcs = urcsOf(spec).map(({ id, urc }) => `${key(id)}: ${withBlock(titleOf(urc.fields), urc.block)};`);
  const lines = linesIn(spec).map(([id, type]) => `${key(id)}: ${type};`);
  const maps = Object.entries({ forms, urcs, lines }).map(
    ([name, all]) => `${name}: {\n${all.join("\n")}\n};`,
  );
  return `/** By ids of forms, URCs and lines; never present at run time. */\nexport interface Types {\n${maps.join("\n")}\n}`;
}

/** What a client's view has: its own forms, and the lines of these. */
export function clientTypes({ spec, tables }: FamilySubject): string {
  const ids = new Set(formsOfClient(tables));
  const forms = formsInOrder(spec).filter(({ id }) => ids.has(id));
  const all = new Map(linesIn(spec));
  const lines = printedGroups(spec).flatMap(({ id, places }): [string, string][] => {
    const [first, ...others] = places.filter(({ form }) => form === undefined || ids.has(form.id));
    return first ? [[id, groupType({ id, places: [first, ...others] })]] : [];
  });
  const [same, different] = [
    lines.filter(([id, type]) => all.get(id) === type),
    lines.filter(([id, type]) => all.get(id) !== type),
  ];
  const others = [...Object.keys(wordsOf(spec)), ...codedFinals(spec).map(([id]) => id)];
  const args = [
    "Types",
    unionText(forms.map(({ id }) => id)),
    unionText([...same.map(([id]) => id), ...others]),
    ...(different.length > 0
      ? [`{ ${different.map(([id, type]) => `${key(id)}: ${type}`).join("; ")} }`]
      : []),
  ];
  const doc = "What the view for clients has of them.";
  return `/** ${doc} */\nexport type ClientTypes = Selection<\n${args.join(",\n")}\n>;`;
}

// ---------------------------------------------------------------- members

/** Those at the end that say nothing are left out. */
function formTypes({ parameters, response, completion, outcomes, data, block }: SpecForm): string[] {
  const failures = Object.keys(outcomes ?? {}).filter((name) => !ALWAYS.includes(name));
  const all = [
    titleOf(parameters),
    response ? withBlock(titleOf(response), block) : "never",
    completion ? titleOf(completion) : "never",
    failures.length === 0 ? "never" : unionText(failures),
    data?.length === undefined ? "never" : quote(data.length),
  ];
  while (all.at(-1) === "never") all.pop();
  return all;
}

/** On one line if it fits. */
function memberText(id: string, generic: string, args: readonly string[]): string {
  const line = `${key(id)}: ${generic}<${args.join(", ")}>;`;
  const isShort = line.length <= WIDTH - 4 && !line.includes("\n");
  const lines = [args.slice(0, LINES).join(", "), ...args.slice(LINES)];
  return isShort ? line : `${key(id)}: ${generic}<\n${lines.join(",\n")}\n>;`;
}

/** Texts as a union, filling lines. */
function unionText(texts: readonly string[]): string {
  const lines: string[] = [];
  for (const text of texts.map(quote)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + text.length + 3 <= WIDTH - 8)
      lines.push(`${lines.pop()} | ${text}`);
    else lines.push(text);
  }
  return lines.join("\n| ");
}

/** What holds nothing has no type of its own. */
export function isEmpty({ properties }: ObjectSchema): boolean {
  return Object.keys(properties).length === 0;
}

function titleOf(schema: ObjectSchema | undefined): string {
  return schema === undefined || isEmpty(schema) ? ABSENT : schema.title;
}

function withBlock(title: string, block: { name: string } | undefined): string {
  return title + (block ? ` & { ${key(block.name)}: Uint8Array }` : "");
}

// ---------------------------------------------------------------- lines

function linesIn(spec: Spec): [id: string, type: string][] {
  return [
    ...printedGroups(spec).map((group): [string, string] => [group.id, groupType(group)]),
    ...Object.keys(wordsOf(spec)).map((id): [string, string] => [id, ABSENT]),
    ...codedFinals(spec),
  ];
}

function groupType(group: PrintedGroup): string {
  return [...new Set(alikeIn(group).map(placeType))].join(" | ");
}

/** A line of a response with rows has only its own part of the values. */
function placeType({ schema, wire, block }: PrintedPlace): string {
  const type = withBlock(titleOf(schema), block);
  if (!schema["x-at-rows"]) return type;
  const names = wireOrder(wire).map(({ name }) => quote(name));
  return names.length === 0 ? ABSENT : `Pick<${type}, ${names.join(" | ")}>`;
}

function codedFinals({ finals }: Spec): [id: string, type: string][] {
  const coded = Object.entries(finals).filter(([, { codes }]) => codes !== undefined);
  return coded.flatMap(([text]): [string, string][] => [
    [idOf(text), "{ code: number }"],
    [`${idOf(text)}.text`, "{ text: string }"],
  ]);
}
