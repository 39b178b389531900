// Rules about what a module remembers: a setting that a command writes is read by something, or the family says what is not
// done about it. A query that prints it back is no reader: a command that is accepted and changes nothing passes here and
// fails in the field.
//
// Strategy: everything that reads settings is listed once. What a command records of its own action is read by the action.
import type { Effect, Source } from "../../runtime/model.js";
import { join } from "../../runtime/spec/pointer.js";
import type { Spec, SpecForm } from "../../runtime/spec/spec.js";
import { formsOf } from "../../runtime/spec/walk.js";
import { finding, type Finding } from "./finding.js";

export function* checkSettings(spec: Spec): Iterable<Finding> {
  const read = new Set(readBy(spec));
  for (const { form, pointer } of formsOf(spec)) {
    const { set = {}, append = {} } = form.effect ?? {};
    for (const name of [...Object.keys(set), ...Object.keys(append)])
      if (!read.has(name) && !isRecord(form.effect, set[name]) && spec.settings[name]?.told === undefined)
        yield finding(
          "setting-unread",
          join(pointer, "effect", "set", name),
          `nothing reads "${name}": honour it, or say in its "told" what is not done`,
        );
  }
}

function readBy(spec: Spec): string[] {
  const { length, hex } = spec.receive;
  return [
    ...formsOf(spec).flatMap(({ form }) => readByForm(form)),
    ...Object.values(spec.urcs).flatMap(({ needs = {} }) => Object.keys(needs)),
    ...[length?.setting, hex].filter((name) => name !== undefined),
  ];
}

function readByForm({ data, effect = {} }: SpecForm): string[] {
  const { with: args = {}, at, append = {}, wait = {}, needs = [], fails = {} } = effect;
  const lists = Object.values(append).flatMap((sources) => Object.values(sources));
  const sources = [...Object.values(args), ...lists, ...Object.values(wait), ...(at ? [at] : [])];
  return [
    ...(sources as Source[]).flatMap(settingsOf),
    ...needs,
    ...Object.values(fails).flatMap((settings) => Object.keys(settings)),
    ...[data?.utf8, data?.echo].filter((name) => name !== undefined),
  ];
}

function settingsOf(source: Source): string[] {
  if (!("setting" in source)) return [];
  const { setting, at, else: otherwise } = source;
  return [setting, ...[at, otherwise].flatMap((each) => (each ? settingsOf(each) : []))];
}

/** True if the action of the same command takes the same value. */
function isRecord({ with: args = {} }: Effect = {}, source: Source | undefined): boolean {
  const wanted = JSON.stringify(source);
  return Object.values(args).some((each) => JSON.stringify(each) === wanted);
}
