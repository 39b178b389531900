// A merged document made flat: references replaced by what they name, defaults filled in. In: a document that the
// meta-schema allows. Out: a spec that can be read without any rule of inheritance, as it is published.
import type { AnswerPart } from "../model.js";
import { isObject, join, type Json, type JsonObject } from "./pointer.js";
import type { Locate, Report } from "./report.js";
import type { Spec, SpecCommand, SpecForm } from "./spec.js";

/** Values of a spec, its references unfolded. */
export const MAXIMUM_VALUES = 200_000;
/** Definitions of which each refers to the next. */
const MAXIMUM_CHAIN = 32;

/** The spec, or nothing if anything was reported. */
export function flatten(document: JsonObject, locate: Locate, report: Report): Spec | undefined {
  let isSound = true;
  const flat = inline(document, locate, (reported) => {
    isSound = false;
    report(reported);
  });
  return isSound ? fill(flat as unknown as Spec) : undefined;
}

/** References replaced by what they name. Beside a reference, members that differ from the definition win. */
function inline(document: JsonObject, locate: Locate, report: Report): JsonObject {
  const definitions = document["definitions"] as JsonObject;
  let count = 0;
  const refuse = (code: "ref-unknown" | "ref-loop", pointer: string, message: string): null => {
    report({ code, file: locate(pointer), pointer, message });
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
    if (target === undefined) return refuse("ref-unknown", pointer, `there is no definition "${name}"`);
    if (within.includes(name))
      return refuse(
        "ref-loop",
        pointer,
        `the definition refers to itself: ${[...within, name].join(" -> ")}`,
      );
    if (within.length === MAXIMUM_CHAIN)
      return refuse("ref-loop", pointer, `more than ${MAXIMUM_CHAIN} definitions refer to one another`);
    const found = visit(target, pointer, [...within, name]);
    return isObject(found) ? { ...found, ...members } : found;
  };
  const flat = visit({ ...document, definitions: {} }, "", []) as JsonObject;
  for (const [name, value] of Object.entries(definitions)) visit(value, join("/definitions", name), [name]);
  if (count > MAXIMUM_VALUES)
    refuse("ref-loop", "/definitions", "the references unfold to more than a spec can be");
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
