// A view of a family (codegen/views.ts) as a file. In: its tables with straight-line code. Out: the text of the file.
//
// Strategy: one constant without comments, since what is said of a table stands beside the whole of it. Only what the view
// carries is imported.
import type { Codec, Family } from "../../runtime/model.js";
import type { Spec } from "../spec.js";
import { clientView, codecView } from "../views.js";
import { comment } from "./escape.js";
import { literal, member, Name, objectOf } from "./literal.js";
import { MODEL, moduleText, type ModuleParts } from "./module.js";

export function emitClient(spec: Spec, tables: Family): string {
  const doc = `What a client needs of ${comment(spec.title)}: an object of the same type, for bundles.`;
  return viewText(clientView(tables), {
    types: { [MODEL]: ["Family"], "./types.js": ["Types"] },
    constant: { name: "family", doc, type: "Family<Types>" },
    exportedTypes: ["./types.js"],
  });
}

export function emitCodec(spec: Spec, tables: Family): string {
  const doc = `What the codec of both ends needs of ${comment(spec.title)}.`;
  return viewText(codecView(tables), {
    types: { [MODEL]: ["Codec"] },
    constant: { name: "codec", doc, type: "Codec" },
  });
}

interface ViewParts extends Pick<ModuleParts, "types" | "exportedTypes"> {
  readonly constant: { readonly name: string; readonly doc: string; readonly type: string };
}

function viewText(view: Family | Codec, { constant, ...parts }: ViewParts): string {
  const value = objectOf(Object.entries(view).map(([name, each]) => member(name, literal(each))));
  return moduleText({ ...parts, values: importsOf(view), constants: [{ ...constant, value }] });
}

/** The straight-line code that a value names, by the file that holds it. */
function importsOf(value: unknown): { readonly [from: string]: readonly string[] } {
  return { "./writers.js": [...new Set(namesIn(value))] };
}

function namesIn(value: unknown): string[] {
  if (value instanceof Name) return [value.text];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(namesIn) : [];
}
