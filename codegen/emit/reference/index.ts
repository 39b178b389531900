// The reference: what is known of every family, for people. In: the families. Out: paths and texts of Markdown pages.
//
// Strategy: a front page with the list of families, one page that compares them all, then for each family a front page
// and a page for each command. This file only says which pages there are; each kind of page has a file of its own.
import type { Output } from "../../outputs.js";
import type { Spec } from "../../spec.js";
import { editionOf } from "../../walk.js";
import { commandPage } from "./command.js";
import { comparePage } from "./compare.js";
import { commandPath, familyPage } from "./family.js";
import { link, md, page, paragraph, table } from "./markdown.js";

const FOLDER = "reference";

export function emitReference(specs: readonly Spec[]): Output[] {
  return [
    { path: `${FOLDER}/README.md`, content: frontPage(specs) },
    { path: `${FOLDER}/compare.md`, content: comparePage(specs) },
    ...specs.flatMap(familyPages),
  ];
}

function familyPages(spec: Spec): Output[] {
  const folder = `${FOLDER}/${spec.family}`;
  const pages = Object.entries(spec.commands).map(([name, command]) => {
    return { path: `${folder}/${commandPath(name)}`, content: commandPage(spec, name, command) };
  });
  return [{ path: `${folder}/README.md`, content: familyPage(spec) }, ...pages];
}

function frontPage(specs: readonly Spec[]): string {
  const rows = specs.map((spec) => [
    link(md(spec.title), `${spec.family}/README.md`),
    spec.modules.map(md).join(", "),
    md(editionOf(spec)),
    String(Object.keys(spec.commands).length),
  ]);
  return page(
    ["# Reference", ""],
    paragraph(
      "Written by the generator from the files in spec/. Facts that a manual does not plainly print say how they are known.",
    ),
    table(["Family", "Modules", "Manual", "Commands"], rows),
    paragraph(
      `${link("Families compared", "compare.md")}: commands, values, limits and operations side by side.`,
    ),
  );
}
