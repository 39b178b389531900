// Rules about what a reader could take for something else: variants of a form, URCs of one prefix, probes.
//
// Strategy: only what nothing but the fields can decide is compared. A completion and a URC of one name are fine, since
// the command in flight decides; two variants of a form, or two URCs of a prefix, must differ as shape.ts says.
import { join } from "../../runtime/spec/pointer.js";
import type { Spec } from "../../runtime/spec/spec.js";
import { formsOf, objectSchemasOf, urcsOf, type FormPlace } from "../../runtime/spec/walk.js";
import { finding, type Finding } from "./finding.js";
import { linesOverlap } from "./shape.js";

export function* checkAmbiguity(spec: Spec): Iterable<Finding> {
  yield* checkVariants(formsOf(spec));
  yield* checkUrcs(spec);
  yield* checkProbes(spec);
  yield* checkNameless(spec);
}

/** A line without a name is told by nothing but that it is awaited; a final result code ends the answer. */
function* checkNameless(spec: Spec): Iterable<Finding> {
  for (const { schema, form, pointer } of objectSchemasOf(spec)) {
    if (schema["x-at-prefix"] !== "") continue;
    const { response, block } = form?.form ?? {};
    const isPlain = !schema["x-at-rows"] && !block;
    if (schema !== response || !isPlain)
      yield finding(
        "prefix-ambiguous",
        pointer,
        "only a response without rows and block may do without a name",
      );
  }
}

function* checkVariants(places: readonly FormPlace[]): Iterable<Finding> {
  for (const [a, b] of pairs(places)) {
    const isSameForm = a.name === b.name && a.key.split(".")[0] === b.key.split(".")[0];
    if (isSameForm && linesOverlap(a.form.parameters, b.form.parameters))
      yield finding("prefix-ambiguous", b.pointer, `the same line can be ${a.id} and ${b.id}`);
  }
}

function* checkUrcs(spec: Spec): Iterable<Finding> {
  for (const [a, b] of pairs(urcsOf(spec))) {
    const [left, right] = [a, b].map(({ name, urc }) => (urc.fields?.["x-at-prefix"] ?? name).toLowerCase());
    if (left === right && linesOverlap(a.urc.fields, b.urc.fields))
      yield finding("prefix-ambiguous", b.pointer, `the same line can be ${a.name} and ${b.name}`);
  }
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}

// ---------------------------------------------------------------- probes

function* checkProbes(spec: Spec): Iterable<Finding> {
  const forms = new Map(formsOf(spec).map((place) => [place.id, place]));
  const prefixes = new Set<string>();
  for (const [index, id] of spec.probes.entries()) {
    const at = join("/probes", index);
    const place = forms.get(id);
    const why = place ? unfit(place) : "there is no such form";
    if (why !== undefined) yield finding("probe-unfit", at, `${id}: ${why}`);
    const prefix = place?.form.response?.["x-at-prefix"] ?? place?.name ?? id;
    if (prefixes.has(prefix)) yield finding("probe-unfit", at, `${id}: another probe answers with ${prefix}`);
    prefixes.add(prefix);
  }
}

function unfit({ key, form }: FormPlace): string | undefined {
  const { response, printed, parameters, effect, data } = form;
  const changes = effect?.do ?? effect?.set ?? effect?.append ?? effect?.clear;
  if (key.startsWith("set") || data || changes) return "it is not read-only";
  if ((parameters?.required ?? []).length > 0) return "it needs parameters";
  if (response?.["x-at-prefix"] === "") return "its answer has no name";
  const lines = printed ? printed.length : response && (response["x-at-count"] ?? "one") === "one" ? 1 : 0;
  return lines === 1 ? undefined : "it does not always answer with one line";
}
