// From the sources of a family to one flat spec: merged, valid, without references, with its defaults filled in.
//
// Strategy: a pipeline that stops at the first stage with a problem, because what comes later would only repeat it. The
// result is what is published: a reader of it needs to know no rule of inheritance. The file of origin of each fact
// stays at hand for the rules that come after.
import type { AnswerPart } from "../runtime/model.js";
import type { Source } from "./load/load.js";
import { locator, merge } from "./load/merge.js";
import { checkResolved } from "./load/schema.js";
import { isObject, join, type Json, type JsonObject } from "./spec/pointer.js";
import type { Locate, Problem } from "./spec/problem.js";
import type { Spec, SpecCommand, SpecForm } from "./spec/spec.js";

const MAXIMUM_VALUES = 200_000;

export interface Resolved {
  readonly spec: Spec;
  readonly locate: Locate;
}

/** The family, or nothing if there were problems. */
export function resolveFamily(source: Source, problems: Problem[]): Resolved | undefined {
  const before = problems.length;
  const merged = merge(source, problems);
  const locate = locator(source, merged);
  if (problems.length === before) problems.push(...checkResolved(merged.value, locate));
  if (problems.length > before) return undefined;
  const flat = inline(merged.value, locate, problems);
  return problems.length > before ? undefined : { spec: fill(flat as unknown as Spec), locate };
}

/** References replaced by what they name. Beside a reference, members that differ from the definition win. */
function inline(document: JsonObject, locate: Locate, problems: Problem[]): JsonObject {
  const definitions = document["definitions"] as JsonObject;
  let count = 0;
  const report = (code: "ref-unknown" | "ref-loop", pointer: string, message: string): null => {
    problems.push({ code, file: locate(pointer), pointer, message });
    return null;
  };
  const visit = (value: Json, pointer: string, within: readonly string[]): Json => {
    if (++count > MAXIMUM_VALUES) return null;
    if (Array.isArray(value)) return value.map((item, index) => visit(item, join(pointer, index), within));
    if (!isObject(value)) return value;
    const name = typeof value["$ref"] === "string" ? value["$ref"].replace("#/definitions/", "") : undefined;
    const entries = Object.entries(value).filter(([key]) => name === undefined || key !== "$ref");
    const members = entries.map(([key, each]) => [key, visit(each, join(pointer, key), within)] as const);
    return name === undefined
      ? Object.fromEntries(members)
      : refer(name, Object.fromEntries(members), pointer, within);
  };
  const refer = (name: string, members: JsonObject, pointer: string, within: readonly string[]): Json => {
    const target = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    if (target === undefined) return report("ref-unknown", pointer, `there is no definition "${name}"`);
    if (within.includes(name))
      return report(
        "ref-loop",
        pointer,
        `the definition refers to itself: ${[...within, name].join(" -> ")}`,
      );
    const found = visit(target, pointer, [...within, name]);
    return isObject(found) ? { ...found, ...members } : found;
  };
  const flat = visit({ ...document, definitions: {} }, "", []) as JsonObject;
  for (const [name, value] of Object.entries(definitions)) visit(value, join("/definitions", name), [name]);
  if (count > MAXIMUM_VALUES)
    report("ref-loop", "/definitions", "the references unfold to more than a spec can be");
  return flat;
}

// ---------------------------------------------------------------- defaults

function fill(spec: Spec): Spec {
  for (const command of Object.values(spec.commands))
    for (const [key, form] of Object.entries(command.forms))
      command.forms[key] = fillForm(form, command, spec);
  return spec;
}

/** Before it is filled in, a form may say nothing of all this. */
function fillForm(form: Partial<SpecForm>, command: SpecCommand, spec: Spec): SpecForm {
  return {
    ...form,
    title: form.title ?? command.title,
    source: form.source ?? command.source,
    status: form.status ?? command.status ?? "documented",
    timeLimit: form.timeLimit ?? command.timeLimit ?? spec.defaults.timeLimit,
    window: form.window ?? 1,
    answers: form.answers ?? usualAnswers(form, spec),
  };
}

function usualAnswers(form: Partial<SpecForm>, spec: Spec): AnswerPart[][] {
  const answers: AnswerPart[][] = [form.printed || form.response ? ["response", "ok"] : ["ok"], ["error"]];
  return "+CME ERROR" in spec.finals ? [...answers, ["cme"]] : answers;
}
