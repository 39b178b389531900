// The reference: what is known of every family, for people. In: the families. Out: paths and texts of Markdown pages.
//
// Strategy: a front page with the list of families, one page that compares them all, then for each family a front page
// and a page for each command. This file only says which pages there are; each kind of page has a file of its own.
import { countsOf } from "../../vectors/count.js";
import type { Output } from "../output.js";
import { editionOf } from "../../../runtime/spec/walk.js";
import { commandPage, type Subject } from "./command.js";
import { comparePage } from "./compare.js";
import { errorsPage } from "./errors.js";
import { commandPath, familyPage } from "./family.js";
import { link, md, page, paragraph, section, table } from "./markdown.js";

const FOLDER = "reference";

export function emitReference(subjects: readonly Subject[]): Output[] {
  return [
    { path: `${FOLDER}/README.md`, content: frontPage(subjects) },
    { path: `${FOLDER}/compare.md`, content: comparePage(subjects.map(({ spec }) => spec)) },
    { path: `${FOLDER}/errors.md`, content: errorsPage() },
    ...subjects.flatMap(familyPages),
  ];
}

function familyPages(subject: Subject): Output[] {
  const { spec } = subject;
  const folder = `${FOLDER}/${spec.family}`;
  const pages = Object.keys(spec.commands).map((name) => {
    return { path: `${folder}/${commandPath(name)}`, content: commandPage(subject, name) };
  });
  return [{ path: `${folder}/README.md`, content: familyPage(spec) }, ...pages];
}

function frontPage(subjects: readonly Subject[]): string {
  const rows = subjects.map(({ spec }) => [
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
    paragraph(
      `${link("Errors", "errors.md")}: every code of the TypeScript calls, its cause, and what to do.`,
    ),
    section(2, "Vectors", counts(subjects)),
  );
}

/** How much there is in the file of vectors of each family. */
function counts(subjects: readonly Subject[]): string[] {
  const kinds = [...countsOf([]).keys()];
  const rows = subjects.map(({ spec, vectors }) => [
    link(md(spec.title), `${spec.family}/README.md`),
    ...[...countsOf(vectors).values(), vectors.length].map(String),
  ]);
  const about = paragraph(
    "What a codec must do, made from the spec by rule: how many tests there are of each kind.",
  );
  return [...about, ...table(["Family", ...kinds, "all"], rows)];
}
