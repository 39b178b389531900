// What a set of families becomes, as a list of files that nobody has written yet. In: specs. Out: paths and contents.
//
// The emitters are pure; this file calls them all and makes sure that no path leaves the output folder.
import { vectorsOf } from "./vectors/index.js";
import { withHashes } from "./diff/wire.js";
import { emitFamiliesHeader, emitHeader } from "./emit/c/header.js";
import { quote } from "./emit/escape.js";
import { emitFamily } from "./emit/typescript/family.js";
import { jsonText } from "./emit/literal.js";
import { Modules } from "./emit/typescript/module.js";
import { emitReference } from "./emit/reference/index.js";
import { emitVectors } from "./emit/vectors.js";
import { schemas } from "./load/schema.js";
import type { Output } from "./emit/output.js";
import type { JsonObject } from "../runtime/spec/pointer.js";
import type { Spec } from "../runtime/spec/spec.js";
import { tablesOf } from "../runtime/spec/tables.js";

const FOLDER_README = `# generated

Written by the generator from the files in spec/; do not edit.
Change the spec and run \`npm run generate\`; \`npm run generate -- --check\` says whether anything is stale.
`;
const SAFE_PATH = /^[A-Za-z0-9-]+(?:\/[A-Za-z0-9-]+)*(?:\.[a-z]+)+$/;

/** @param model what the files of a family import the types of the tables from */
export async function outputsOf(specs: readonly Spec[], model: string): Promise<Output[]> {
  const { strict, source } = schemas();
  const outputs: Output[] = [
    { path: "README.md", content: FOLDER_README },
    { path: "schema/spec.schema.json", content: jsonText(strict) },
    { path: "schema/spec-source.schema.json", content: jsonText(source) },
  ];
  const modules = new Modules(model);
  const subjects = specs.map((spec) => ({ spec, vectors: vectorsOf(spec) }));
  for (const { spec, vectors } of subjects) {
    outputs.push({ path: `spec/${spec.family}.json`, content: jsonText(published(spec)) });
    outputs.push({ path: `c/${spec.family}.h`, content: emitHeader(spec) });
    outputs.push({ path: `vectors/${spec.family}.json`, content: emitVectors(spec.family, vectors) });
    outputs.push(...(await emitFamily(spec, tablesOf(spec), modules)));
  }
  outputs.push({ path: "c/families.h", content: emitFamiliesHeader(specs) }, ...emitReference(subjects));
  return outputs.map(({ path, content }) => ({ path: safe(path), content }));
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

function safe(path: string): string {
  if (!SAFE_PATH.test(path)) throw new Error(`the path ${quote(path)} could leave the output folder`);
  return path;
}
