// A family document laid over what it extends, as JSON Merge Patches (RFC 7396). In: a source with its bases. Out: one
// document, and for each member the file that said it last.
//
// Strategy: siblings (the files of one `extends` list) are united, not patched: where they disagree nobody can say who
// is right, so that is a conflict. Only then comes the file's own patch, in which null removes. Arrays are leaves.
import { isObject, join, sameJson, type Json, type JsonObject } from "./pointer.js";
import type { Locate, Report } from "./report.js";

/** One document, and those that it is a difference to. */
export interface Source {
  /** What the document is called. */
  readonly file: string;
  readonly value: JsonObject;
  readonly bases: readonly Source[];
}

export interface Merged {
  readonly value: JsonObject;
  /** Pointer of each leaf and object to the file that set it. */
  readonly origin: ReadonlyMap<string, string>;
}

export function merge(source: Source, report: Report): Merged {
  const value: JsonObject = {};
  const origin = new Map<string, string>();
  for (const base of source.bases) unite(value, origin, merge(base, report), source.file, report);
  const { $schema: _schema, extends: _extends, ...patch } = source.value;
  applyPatch(value, patch, { file: source.file, origin, report }, "");
  return { value, origin };
}

/** The file of the nearest member above that is known. */
export function locator(source: Source, { origin }: Merged): Locate {
  return (pointer) => {
    for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
      const file = origin.get(at);
      if (file !== undefined) return file;
    }
    return source.file;
  };
}

function unite(
  into: JsonObject,
  origin: Map<string, string>,
  base: Merged,
  parent: string,
  report: Report,
): void {
  const visit = (target: JsonObject, members: JsonObject, at: string): void => {
    for (const [key, value] of Object.entries(members)) {
      const pointer = join(at, key);
      const other = target[key];
      const file = base.origin.get(pointer) ?? parent;
      if (other === undefined) copy(target, key, value, pointer);
      else if (isObject(other) && isObject(value)) visit(other, value, pointer);
      else if (!sameJson(other, value)) {
        const message = `differs from what ${origin.get(pointer)} says; ${parent} extends both`;
        report({ code: "merge-conflict", file, pointer, message });
      }
    }
  };
  const copy = (target: JsonObject, key: string, value: Json, pointer: string): void => {
    target[key] = structuredClone(value);
    copyOrigin(value, pointer);
  };
  /** The files of a member and of all that it holds. */
  const copyOrigin = (value: Json, pointer: string): void => {
    const file = base.origin.get(pointer);
    if (file !== undefined) origin.set(pointer, file);
    if (!isObject(value)) return;
    for (const [key, each] of Object.entries(value)) copyOrigin(each, join(pointer, key));
  };
  visit(into, base.value, "");
}

interface Patching {
  readonly file: string;
  readonly origin: Map<string, string>;
  readonly report: Report;
}

function applyPatch(target: JsonObject, patch: JsonObject, context: Patching, at: string): void {
  for (const [key, value] of Object.entries(patch)) {
    const pointer = join(at, key);
    if (value === null) remove(target, key, context, pointer);
    else if (isObject(value)) {
      const inner = target[key];
      const next = isObject(inner) ? inner : {};
      if (next !== inner) context.origin.set(pointer, context.file);
      target[key] = next;
      applyPatch(next, value, context, pointer);
    } else {
      target[key] = value;
      context.origin.set(pointer, context.file);
    }
  }
}

function remove(target: JsonObject, key: string, { file, report }: Patching, pointer: string): void {
  if (Object.hasOwn(target, key)) delete target[key];
  else report({ code: "remove-missing", file, pointer, message: `there is no "${key}" to remove` });
}
