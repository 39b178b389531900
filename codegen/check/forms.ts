// Rules about what a form says of its own fields: conditions, matches, outcomes, data, blocks, time limits, refusals.
//
// Strategy: every name in a form must lead somewhere inside the same form, and every constant must be a value that the
// field it is compared with can have; otherwise the fact would be dead and nobody would notice.
import type { DataEnd } from "../../runtime/model.js";
import { isFinal, isRefused } from "../spec/answers.js";
import { join } from "../../runtime/spec/pointer.js";
import type {
  ObjectSchema,
  Scalar,
  Spec,
  SpecData,
  SpecForm,
  SpecOutcome,
  SpecRefusal,
  SpecTimeLimit,
} from "../../runtime/spec/spec.js";
import { formsOf, objectSchemasOf, type FormPlace, type SchemaPlace } from "../../runtime/spec/walk.js";
import { accepts, finding, listing, type Finding } from "./finding.js";

export function* checkForms(spec: Spec): Iterable<Finding> {
  for (const place of objectSchemasOf(spec)) yield* checkConditions(place);
  for (const place of formsOf(spec)) {
    yield* checkMatch(place);
    yield* checkOutcomes(place);
    yield* checkData(place);
    yield* checkTimeLimit(place.form.timeLimit, place, spec);
    yield* checkRefusals(place.form.refusals ?? {}, join(place.pointer, "refusals"), spec, place.form);
    yield* checkBlock(place);
  }
  yield* checkRefusals(spec.refusals, "/refusals", spec);
  for (const [text, { codes }] of Object.entries(spec.finals))
    if (codes !== undefined && !Object.hasOwn(spec.codes, codes))
      yield finding("codes-unknown", join("/finals", text, "codes"), `there is no table "${codes}"`);
}

function* checkConditions({ schema, pointer }: SchemaPlace): Iterable<Finding> {
  for (const [index, rule] of (schema["x-at-rules"] ?? []).entries()) {
    const at = join(pointer, "x-at-rules", index);
    for (const name of [rule.when.property, rule.property])
      if (!Object.hasOwn(schema.properties, name))
        yield finding("rule-unknown-property", at, `"${name}" is no property`);
    const needsValue = rule.must === "equal" || rule.must === "differ";
    if (needsValue !== (rule.value !== undefined))
      yield finding(
        "rule-unknown-property",
        at,
        `"${rule.must}" ${needsValue ? "needs a" : "takes no"} value`,
      );
  }
}

function* checkMatch({ form: { parameters, completion }, pointer }: FormPlace): Iterable<Finding> {
  for (const name of completion?.["x-at-match"] ?? [])
    if (!has(parameters, name) || !has(completion, name))
      yield finding(
        "match-unknown",
        join(pointer, "completion", "x-at-match"),
        `"${name}" is not a property of both the command and its completion`,
      );
}

function* checkOutcomes({ form, pointer }: FormPlace): Iterable<Finding> {
  for (const [name, { fields, granted, count }] of Object.entries(form.outcomes ?? {})) {
    const at = join(pointer, "outcomes", name);
    yield* checkFields(fields, form.completion, join(at, "fields"));
    if (count !== undefined && !has(form.completion, count))
      yield finding("outcome-unknown-field", join(at, "count"), `the completion has no "${count}"`);
    if (granted !== undefined && !has(form.completion, granted))
      yield finding("outcome-unknown-field", join(at, "granted"), `the completion has no "${granted}"`);
  }
  // Of an outcome that is not described only the fields that match are known.
  for (const [name, { fields, granted }] of outcomesOf(form)) {
    const open = openFields(form, fields, granted);
    if (open.length > 0)
      yield finding(
        "completion-incomplete",
        join(pointer, "completion"),
        `of the outcome "${name}" nothing says what ${open.join()} is`,
      );
  }
}

/** With the one that says that all went well, if an answer says so by a completion. */
function outcomesOf({ outcomes, answers }: SpecForm): [string, SpecOutcome][] {
  const isTold = answers.some((parts) => parts.includes("completion") && !isRefused(parts));
  return Object.entries({ ...(isTold ? { done: { fields: {} } } : {}), ...outcomes });
}

/** What a completion must have, and the module's end could not print. */
function openFields(
  { completion }: SpecForm,
  fields: { readonly [name: string]: unknown },
  granted: string | undefined,
): string[] {
  const known = [...(completion?.["x-at-match"] ?? []), ...Object.keys(fields), granted];
  return (completion?.required ?? []).filter((name) => !known.includes(name));
}

function* checkFields(
  fields: { [name: string]: Scalar | Scalar[] },
  line: ObjectSchema | undefined,
  at: string,
): Iterable<Finding> {
  for (const [name, wanted] of Object.entries(fields)) {
    const impossible = (value: Scalar): boolean => schema !== undefined && !accepts(schema, value);
    const schema = has(line, name) ? line?.properties[name] : undefined;
    if (!schema) yield finding("outcome-unknown-field", join(at, name), `the completion has no "${name}"`);
    for (const value of [wanted].flat().filter(impossible))
      yield finding("outcome-impossible", join(at, name), `"${name}" is never ${listing([value])}`);
  }
}

/** What each way to end data needs beside itself. */
const ENDS: Readonly<
  Record<DataEnd, { isCounted: boolean; hasPattern: boolean; quiet: "none" | "may" | "must" }>
> = {
  counted: { isCounted: true, hasPattern: false, quiet: "none" },
  "ctrl-z": { isCounted: false, hasPattern: false, quiet: "none" },
  pattern: { isCounted: false, hasPattern: true, quiet: "may" },
  idle: { isCounted: false, hasPattern: false, quiet: "must" },
};

function* checkData({ form: { data, parameters }, pointer }: FormPlace): Iterable<Finding> {
  if (!data) return;
  const at = join(pointer, "data");
  const { isCounted } = ENDS[data.end];
  if (isCounted && parameters?.properties[data.length ?? ""]?.type !== "integer")
    yield finding("length-unknown", at, "counted data needs an integer parameter as its length");
  if (!isCounted && data.length !== undefined)
    yield finding("length-unknown", at, "data that is not counted has no length");
  if (data.minimum > data.maximum)
    yield finding("range-empty", at, `nothing lies between ${data.minimum} and ${data.maximum}`);
  for (const limit of ["leavesAfter", "quiet"] as const)
    if (data[limit] && (isUnclear(data[limit]) || data[limit].secondsOf))
      yield finding("time-limit-unclear", join(at, limit), "must be milliseconds or seconds");
  yield* checkEnd(data, at);
}

/** What ends the data is given where the kind needs it, and only there. */
function* checkEnd({ end, pattern, quiet }: SpecData, at: string): Iterable<Finding> {
  const wants = ENDS[end];
  if (wants.hasPattern !== (pattern !== undefined))
    yield finding("data-unclear", at, `data that ends ${end} ${pattern ? "has no" : "needs a"} pattern`);
  if (wants.quiet === "must" && !quiet)
    yield finding("data-unclear", at, `data that ends ${end} needs its quiet`);
  if (wants.quiet === "none" && quiet)
    yield finding("data-unclear", at, `data that ends ${end} has no quiet`);
}

/** The block of a response is counted by a field of it, and is a value beside the others. */
function* checkBlock({ form: { block, response }, pointer }: FormPlace): Iterable<Finding> {
  if (!block) return;
  const at = join(pointer, "block");
  if (response?.properties[block.length]?.type !== "integer")
    yield finding("length-unknown", at, `"${block.length}" is no integer field of the response`);
  if (has(response, block.name))
    yield finding("name-collision", at, `the response has a field "${block.name}"`);
}

function isUnclear({ milliseconds, seconds, secondsOf }: SpecTimeLimit): boolean {
  return [milliseconds, seconds, secondsOf].filter((each) => each !== undefined).length !== 1;
}

function* checkTimeLimit(limit: SpecTimeLimit, { form, pointer }: FormPlace, spec: Spec): Iterable<Finding> {
  const at = join(pointer, "timeLimit");
  if (isUnclear(limit))
    yield finding("time-limit-unclear", at, "must be one of milliseconds, seconds, secondsOf");
  for (const { setting, parameter } of limit.secondsOf ?? []) {
    if ((setting === undefined) === (parameter === undefined))
      yield finding("time-limit-unclear", at, "each factor is either a setting or a parameter");
    if (parameter !== undefined && !has(form.parameters, parameter))
      yield finding("time-limit-unclear", at, `there is no parameter "${parameter}"`);
    if (setting !== undefined && !Object.hasOwn(spec.settings, setting))
      yield finding("setting-unknown", at, `there is no setting "${setting}"`);
  }
}

function* checkRefusals(
  refusals: { [reason: string]: SpecRefusal },
  pointer: string,
  spec: Spec,
  form?: SpecForm,
): Iterable<Finding> {
  for (const [reason, refusal] of Object.entries(refusals)) {
    const at = join(pointer, reason);
    const [word, state] = reason.split(":");
    yield* refusal.final === undefined
      ? checkBare(refusal, at, form)
      : checkFinal(refusal.final, refusal.code, at, spec);
    if (word === "state" && state !== undefined && !Object.hasOwn(spec.lifecycle.states, state))
      yield finding("state-unknown", at, `there is no state "${state}"`);
    if (refusal.fields) yield* checkFields(refusal.fields, form?.completion, join(at, "fields"));
  }
}

/** A code stands behind the final result code, or on a line in front of it. */
function* checkFinal(final: string, code: number | undefined, at: string, spec: Spec): Iterable<Finding> {
  const known = Object.hasOwn(spec.finals, final) ? spec.finals[final] : undefined;
  const hasReason = Object.values(spec.urcs).some(({ role }) => role === "reason");
  if (!known) yield finding("final-unknown", at, `there is no final result code "${final}"`);
  else if (code !== undefined && known.codes === undefined && !hasReason)
    yield finding("final-unknown", at, `"${final}" carries no code, and no URC of role reason does`);
}

/** Without a final result code the completion is the refusal, and the host must be told that it may be all. */
function* checkBare(
  { code, fields }: SpecRefusal,
  at: string,
  form: SpecForm | undefined,
): Iterable<Finding> {
  if (code !== undefined) yield finding("refusal-unclear", at, "there is no final result code for the code");
  if (!fields || !form?.completion)
    yield finding("refusal-unclear", at, "neither a final result code nor the fields of a completion");
  else if (!form.answers.some((answer) => answer.includes("completion") && !answer.some(isFinal)))
    yield finding("refusal-unclear", at, "no answer of the form is a completion alone");
}

function has(schema: ObjectSchema | undefined, name: string): boolean {
  return schema !== undefined && Object.hasOwn(schema.properties, name);
}
