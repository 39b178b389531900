// `spec show FAMILY [NAME]`: the resolved family as it is published, or the part of it that a name means: a command, a
// form by its id, a URC by name or id. Always JSON, always a cut-out of the published file, so that one reader takes both.
import { suggestion } from "../check/nearest.js";
import { published } from "../outputs.js";
import type { JsonObject } from "../../runtime/spec/pointer.js";
import type { Spec } from "../../runtime/spec/spec.js";
import { formsOf, idOf, urcsOf } from "../../runtime/spec/walk.js";
import { demand, EXIT, familyOf, UsageError, type Verb } from "./verb.js";

export const showVerb: Verb = {
  usage: "show FAMILY [NAME] [--spec DIR]",
  says: "a resolved family as JSON, or one command, form or URC of it, with its wireHash",
  options: ["json"],
  async run(call) {
    demand(call, 1, 2);
    const [family = "", name] = call.args;
    const spec = await familyOf(call.specDir, family);
    const whole = published(spec);
    call.out(JSON.stringify(name === undefined ? whole : cutOut(spec, whole, name), null, 2));
    return EXIT.done;
  },
};

function cutOut(spec: Spec, whole: JsonObject, name: string): JsonObject {
  const wanted = name.toLowerCase();
  const means = (...names: string[]): boolean => names.some((each) => each.toLowerCase() === wanted);
  const forms = formsOf(spec).filter((form) => means(form.name, idOf(form.name), form.id));
  const urcs = urcsOf(spec).filter((urc) => means(urc.name, urc.id));
  if (forms.length + urcs.length === 0) {
    const known = [
      ...Object.keys(spec.commands),
      ...formsOf(spec).map(({ id }) => id),
      ...Object.keys(spec.urcs),
    ];
    throw new UsageError(`${spec.family} has no "${name}"${suggestion(name, known)}`);
  }
  const commands = [...new Set(forms.map((form) => form.name))].map((command) => {
    const keys = forms.filter((form) => form.name === command).map(({ key }) => key);
    return [command, withForms(whole, command, keys)] as const;
  });
  const lines = urcs.map((urc) => [urc.name, member(whole, "urcs", urc.name)] as const);
  return {
    ...(commands.length > 0 && { commands: Object.fromEntries(commands) }),
    ...(lines.length > 0 && { urcs: Object.fromEntries(lines) }),
  };
}

function member(whole: JsonObject, ...keys: string[]): JsonObject {
  return keys.reduce((at, key) => at[key] as JsonObject, whole);
}

function withForms(whole: JsonObject, command: string, keys: readonly string[]): JsonObject {
  const found = member(whole, "commands", command);
  const forms = keys.map((key) => [key, member(found, "forms", key)] as const);
  return { ...found, forms: Object.fromEntries(forms) };
}
