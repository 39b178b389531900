// What is known of a family besides its commands and lines: codes, lifecycle, settings, recipes, what people
// read, the module itself.
// In: spec and tables. Out: constants.
import type { Family } from "../../../runtime/model.js";
import type { Spec } from "../../../runtime/spec/spec.js";
import { editionOf } from "../../../runtime/spec/walk.js";
import type { FamilySubject } from "./pieces.js";
import { comment } from "../escape.js";
import { Reference } from "../literal.js";
import { mermaid } from "../mermaid.js";
import type { Constant } from "./module.js";
import { place, sentence } from "../syntax.js";

export function codeConstants({ spec, tables, pieces }: FamilySubject): Constant[] {
  const constants = Object.entries(tables.codes).map(([name, value]): Constant => {
    const table = spec.codes[name];
    const doc = table ? `${sentence(table.title)} ${place(table.source)}` : comment(name);
    return { name: pieces.codes(name).name, doc, type: "CodeTable", value };
  });
  const all = Object.fromEntries(Object.keys(tables.codes).map((name) => [name, pieces.codes(name)]));
  const about = `The numbers of ${comment(spec.title)}. A number that is missing decodes to itself.`;
  return [
    ...constants,
    { name: "all", doc: about, type: 'Family["codes"]', value: all },
    { name: "finals", doc: "The final result codes.", type: "readonly Final[]", value: tables.finals },
  ];
}

export function lifecycleConstants({ spec, tables }: FamilySubject): Constant[] {
  const diagram = mermaid(tables.lifecycle).join("\n");
  const doc = `\nThe states of one client of ${comment(spec.title)}.\n\n\`\`\`mermaid\n${diagram}\n\`\`\``;
  const remembered = "What the module remembers between commands.";
  return [
    { name: "lifecycle", doc, type: "Lifecycle", value: tables.lifecycle },
    { name: "settings", doc: remembered, type: 'Family["settings"]', value: tables.settings },
  ];
}

export function recipeConstants({ spec, tables: { recipes } }: FamilySubject): Constant[] {
  const constants = Object.entries(recipes).map(([name, value]): Constant => {
    const { description } = spec.recipes[name as keyof Spec["recipes"]];
    return { name, doc: sentence(description ?? `How to ${name}`), type: "Recipe", value };
  });
  const doc = `The portable operations with the commands of ${comment(spec.title)}.`;
  const all = Object.fromEntries(Object.keys(recipes).map((name) => [name, new Reference("recipes", name)]));
  return [...constants, { name: "recipes", doc, type: 'Family["recipes"]', value: all }];
}

export function aboutConstants({ spec, tables: { about } }: FamilySubject): Constant[] {
  const doc = `What people read of ${comment(spec.title)}. ${comment(`From: ${editionOf(spec)}.`)}`;
  return [{ name: "about", doc, type: "About", value: about }];
}

const DOCS = {
  name: "The name of the family.",
  maximumLine: "The longest command line in bytes.",
  lineEnd: "How a command line ends.",
  identity: "What the modules of the family call themselves.",
  clients: "The indices of the clients.",
  probes: "Questions by which a session finds out whether it is synchronised.",
} as const;
type Own = keyof typeof DOCS;
/** Of members that a family need not have. */
const TYPES: { readonly [name in Own]?: string } = { lineEnd: '"cr"', identity: "Identity" };

/** The members of a family that its views share, as constants of the file `module`. */
export function moduleConstants({ tables }: FamilySubject): Constant[] {
  return ownOf(tables).map((name): Constant => {
    const type = TYPES[name] ?? `Family["${name}"]`;
    return { name, doc: DOCS[name], type, value: tables[name] };
  });
}

/** References to them. */
export function moduleMembers(tables: Family, names = ownOf(tables)): { [name in Own]?: Reference } {
  const own = ownOf(tables).filter((name) => names.includes(name));
  return Object.fromEntries(own.map((name) => [name, new Reference("module", name)]));
}

function ownOf(tables: Family): Own[] {
  return (Object.keys(DOCS) as Own[]).filter((name) => tables[name] !== undefined);
}
