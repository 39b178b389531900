// What a set of families becomes, as a list of files that nobody has written yet. In: specs. Out: paths and contents.
//
// Strategy: the emitters are pure; this file calls them all and makes sure that no path leaves the output folder. Tables
// and JSON come laid out; code is laid out here. What code.ts does not know goes to prettier, without its search for files
// and with the project's settings, so that no configuration on the way can change the bytes.
import type { Plugin } from "prettier";
import { vectorsOf } from "./check/vectors/index.js";
import { withHashes } from "./diff/wire.js";
import { emitFamiliesHeader, emitHeader } from "./emit/c/header.js";
import { layOutCode } from "./emit/code.js";
import { inert, quote } from "./emit/escape.js";
import { emitFamily } from "./emit/family.js";
import { layOut, WIDTH } from "./emit/layout.js";
import { withModel } from "./emit/module.js";
import { emitReference } from "./emit/reference/index.js";
import { emitVectors } from "./emit/vectors.js";
import { schemas } from "./load/schema.js";
import type { JsonObject } from "./pointer.js";
import type { Spec } from "./spec.js";
import { tablesOf } from "./tables.js";

export interface Output {
  /** Relative to the output folder, with slashes. */
  readonly path: string;
  readonly content: string;
}

const FOLDER_README = `# generated

Written by the generator from the files in spec/; do not edit.
Change the spec and run \`npm run generate\`; \`npm run generate -- --check\` says whether anything is stale.
`;
/** Files of data, which are laid out when they are emitted. */
const TABLES = /\/(?:commands|urcs|lines|client|codec|codes|lifecycle|recipes|index)\.ts$/;
const SAFE_PATH = /^[A-Za-z0-9-]+(?:\/[A-Za-z0-9-]+)*(?:\.[a-z]+)+$/;

/** @param model what the files of a family import the types of the tables from */
export async function outputsOf(specs: readonly Spec[], model: string): Promise<Output[]> {
  const { strict, source } = schemas();
  const raw: Output[] = [
    { path: "README.md", content: FOLDER_README },
    { path: "schema/spec.schema.json", content: json(strict) },
    { path: "schema/spec-source.schema.json", content: json(source) },
  ];
  const subjects = specs.map((spec) => ({ spec, vectors: vectorsOf(spec) }));
  for (const { spec, vectors } of subjects) {
    raw.push({ path: `spec/${spec.family}.json`, content: json(published(spec)) });
    raw.push({ path: `c/${spec.family}.h`, content: emitHeader(spec) });
    raw.push({ path: `vectors/${spec.family}.json`, content: emitVectors(spec.family, vectors) });
    for (const { path, content } of await emitFamily(spec, tablesOf(spec)))
      raw.push({ path, content: withModel(content, model) });
  }
  raw.push({ path: "c/families.h", content: emitFamiliesHeader(specs) }, ...emitReference(subjects));
  return Promise.all(
    raw.map(async ({ path, content }) => ({ path: safe(path), content: await pretty(path, content) })),
  );
}

/** The resolved family as a reader gets it: members in the order of the format, each form and URC with its hash. */
export function published(spec: Spec): JsonObject {
  return withHashes(inOrder(spec, schemas().strict) as JsonObject);
}

/** True if the text of a folder's README says that the generator owns the folder. */
export function isOwnReadme(text: string): boolean {
  return text === FOLDER_README;
}

/** Merging leaves the members in the order of the files; a reader expects that of the format. */
function inOrder(spec: Spec, schema: JsonObject): object {
  const order = Object.keys(schema["properties"] ?? {});
  const entries = Object.entries(spec).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return Object.fromEntries(entries);
}

function json(value: object): string {
  return `${layOut(inert(JSON.stringify(value, null, 2)), { isJson: true })}\n`;
}

async function pretty(path: string, content: string): Promise<string> {
  if (!path.endsWith(".ts") || TABLES.test(path)) return content;
  return layOutCode(content) ?? (await formatted(content));
}

/** By prettier, which is loaded only where it is needed. */
async function formatted(content: string): Promise<string> {
  const [{ format }, estree, typescript] = await Promise.all([
    import("prettier/standalone"),
    import("prettier/plugins/estree"),
    import("prettier/plugins/typescript"),
  ]);
  const layout = { printWidth: WIDTH, singleQuote: false, trailingComma: "all" } as const;
  return format(content, { parser: "typescript", plugins: [typescript, estree as Plugin], ...layout });
}

function safe(path: string): string {
  if (!SAFE_PATH.test(path)) throw new Error(`the path ${quote(path)} could leave the output folder`);
  return path;
}
