// Rules about recipes: each step can be sent with what the operation is given, and nothing that it needs is left open.
//
// Strategy: a step and its undo are the same thing, a form with bindings, and are checked by the same function. The
// lengths of counted data are computed by the program and need no binding; the client is always given.
import type { Binding } from "../../runtime/model.js";
import { join } from "../../runtime/spec/pointer.js";
import type { ObjectSchema, Spec, SpecForm, SpecStep } from "../../runtime/spec/spec.js";
import { formsOf } from "../../runtime/spec/walk.js";
import { accepts, finding, listing, type Finding } from "./finding.js";

interface Call {
  readonly form: string;
  readonly bind?: { readonly [parameter: string]: Binding };
  readonly data?: string;
}

interface Context {
  readonly forms: ReadonlyMap<string, SpecForm>;
  readonly inputs: readonly string[];
  readonly spec: Spec;
}

export function* checkRecipes(spec: Spec): Iterable<Finding> {
  const forms = new Map(formsOf(spec).map((place) => [place.id, place.form]));
  for (const [operation, { inputs, steps }] of Object.entries(spec.recipes)) {
    const context = { forms, inputs: [...inputs, "client"], spec };
    for (const [index, step] of steps.entries()) {
      const at = join("/recipes", operation, "steps", index);
      yield* checkStep(step, at, context);
    }
  }
}

function* checkStep(step: SpecStep, at: string, context: Context): Iterable<Finding> {
  yield* checkCall(step, at, context);
  if (step.undo) yield* checkCall(step.undo, join(at, "undo"), context);
  if (step.when !== undefined) yield* checkInput(step.when, join(at, "when"), context);
  const states = [...(step.in ?? []), ...(step.reaches === undefined ? [] : [step.reaches])];
  for (const state of states)
    if (!Object.hasOwn(context.spec.lifecycle.states, state))
      yield finding("state-unknown", at, `there is no state "${state}"`);
}

function* checkCall(call: Call, at: string, context: Context): Iterable<Finding> {
  const form = context.forms.get(call.form);
  if (!form) {
    yield finding("recipe-unknown-form", join(at, "form"), `there is no form "${call.form}"`);
    return;
  }
  yield* checkBindings(call.bind ?? {}, form.parameters, join(at, "bind"), context);
  yield* checkBound(call, form, at);
  if (call.data !== undefined) yield* checkInput(call.data, join(at, "data"), context);
  if ((form.data === undefined) !== (call.data === undefined))
    yield finding(
      "recipe-data-missing",
      at,
      form.data ? "the form takes data, the step gives none" : "no data here",
    );
}

function* checkBindings(
  bind: { readonly [parameter: string]: Binding },
  parameters: ObjectSchema | undefined,
  at: string,
  context: Context,
): Iterable<Finding> {
  for (const [name, binding] of Object.entries(bind)) {
    const pointer = join(at, name);
    const known =
      parameters && Object.hasOwn(parameters.properties, name) ? parameters.properties[name] : undefined;
    if (!known) yield finding("recipe-unknown-parameter", pointer, `the form has no parameter "${name}"`);
    if ("input" in binding) yield* checkInput(binding.input, pointer, context);
    else if (known && !accepts(known, binding.const))
      yield finding("recipe-impossible", pointer, `"${name}" is never ${listing([binding.const])}`);
  }
}

function* checkBound(call: Call, { parameters, data }: SpecForm, at: string): Iterable<Finding> {
  const values = Object.values(parameters?.properties ?? {});
  const counted = [data?.length, ...values.map((value) => value["x-at-length"])];
  for (const name of parameters?.required ?? [])
    if (!Object.hasOwn(call.bind ?? {}, name) && !counted.includes(name))
      yield finding(
        "recipe-unbound",
        join(at, "bind"),
        `the required parameter "${name}" of ${call.form} is not bound`,
      );
}

function* checkInput(input: string, at: string, { inputs }: Context): Iterable<Finding> {
  if (!inputs.includes(input))
    yield finding("recipe-unknown-input", at, `"${input}" is not among the recipe's inputs`);
}
