// From the spec to the tables of runtime/model.ts. In: a resolved family. Out: the same facts under the runtime's types.
//
// Strategy: one small function for each type of the model, each of which names every member it carries over, so that
// nothing of a spec slips into a table by accident. The emitters print these values; the rules try examples on them.
import type {
  About,
  Block,
  Completion,
  Data,
  Family,
  Form,
  FormKind,
  Identity,
  IdentityLine,
  IdentityPart,
  Receive,
  Recipe,
  Refusals,
  Response,
  TimeLimit,
  Urc,
} from "../model.js";
import type {
  ObjectSchema,
  Spec,
  SpecData,
  SpecForm,
  SpecReceive,
  SpecStep,
  SpecTimeLimit,
  SpecUrc,
} from "./spec.js";
import { toLayout, toLine, toRules } from "./layouts.js";
import { compact, mapValues } from "./members.js";
import { lineIds } from "./printed/groups.js";
import { formsInOrder, idOf, sectionOf, urcsOf, formsOf } from "./walk.js";

export function tablesOf(spec: Spec): Family {
  const ids = lineIds(spec);
  return {
    name: spec.family,
    maximumLine: spec.line.maximum,
    ...compact({ lineEnd: spec.line.end, identity: identityOf(spec) }),
    clients: { minimum: spec.clients.minimum, maximum: spec.clients.maximum },
    finals: Object.entries(spec.finals).map(([text, { kind, codes }]) =>
      compact({ id: idOf(text), text, kind, codes }),
    ),
    forms: Object.fromEntries(formsInOrder(spec).map((place) => [place.id, toForm(place, spec, ids)])),
    urcs: Object.fromEntries(urcsOf(spec).map(({ id, name, urc }) => [id, toUrc(id, name, urc, spec)])),
    codes: mapValues(spec.codes, ({ codes }) =>
      mapValues(codes, ({ title, means }) => compact({ title, means })),
    ),
    settings: defaultsOf(spec),
    receive: toReceive(spec.receive),
    lifecycle: toLifecycle(spec),
    recipes: mapValues(spec.recipes, toRecipe) as Family["recipes"],
    probes: spec.probes,
    refusals: toRefusals(spec.refusals),
    about: aboutOf(spec),
  };
}

function identityOf(spec: Spec): Identity | undefined {
  const { identity } = spec;
  if (!identity) return undefined;
  const line = ({ text, words }: IdentityLine): IdentityLine => ({ text, words });
  const { manufacturer, model, revision } = identity;
  return compact({
    form: formThatTells(spec),
    manufacturer: line(manufacturer),
    model: line(model),
    revision: line(revision),
  });
}

/** All of it, or the model. */
function formThatTells(spec: Spec): string | undefined {
  const tells = (what: IdentityPart | "each"): string | undefined =>
    formsOf(spec).find(({ form: { effect } }) =>
      Object.values(effect?.line ?? {}).some((source) => "identity" in source && source.identity === what),
    )?.id;
  return tells("each") ?? tells("model");
}

/** Only of tables that have any. */
function adviceOf({ codes }: Spec): { [table: string]: { [code: string]: string } } {
  const tables = mapValues(codes, (table) => compact(mapValues(table.codes, ({ advice }) => advice)));
  return Object.fromEntries(Object.entries(tables).filter(([, table]) => Object.keys(table).length > 0)) as {
    [table: string]: { [code: string]: string };
  };
}

/** A setting without a default has no value until a command gives it one; it is listed if there is more to say of it. */
function defaultsOf({ settings }: Spec): Family["settings"] {
  const known = Object.entries(settings)
    .map(
      ([name, { default: value, told, initial }]) =>
        [name, compact({ default: value, told, initial })] as const,
    )
    .filter(([, setting]) => Object.keys(setting).length > 0);
  return Object.fromEntries(known);
}

function aboutOf(spec: Spec): About {
  return {
    modules: spec.modules,
    manual: manualOf(spec),
    forms: Object.fromEntries(formsInOrder(spec).map(({ id, form }) => [id, form.title])),
    urcs: Object.fromEntries(urcsOf(spec).map(({ id, urc }) => [id, urc.title])),
    settings: mapValues(spec.settings, ({ title }) => title),
    states: spec.lifecycle.states,
    advice: adviceOf(spec),
  };
}

function clientOf(schema: ObjectSchema | undefined, spec: Spec): string | undefined {
  return spec.clients.properties.find((name) => schema && Object.hasOwn(schema.properties, name));
}

// ---------------------------------------------------------------- commands and URCs

function toForm(
  { id, name, key, form }: { id: string; name: string; key: string; form: SpecForm },
  spec: Spec,
  ids: ReadonlyMap<string, string>,
): Form {
  // A line without a name is in no list of lines.
  const lineId = (part: string): string => ids.get(`${id}.${part}`) ?? `${id}.${part}`;
  return compact({
    id,
    command: name,
    kind: key.split(".")[0] as FormKind,
    section: sectionOf(form.source),
    layout: form.parameters ? toLayout(form.parameters["x-at-wire"], form.parameters.properties) : [],
    rules: toRules(form.parameters?.["x-at-rules"]),
    client: clientOf(form.parameters, spec),
    data: form.data && toData(form.data),
    printed: form.printed,
    response: form.response && toResponse(name, form.response, form.block, lineId),
    completion: form.completion && toCompletion(name, form.completion, lineId("completion")),
    answers: form.answers,
    outcomes:
      form.outcomes &&
      mapValues(form.outcomes, ({ fields, granted, count }) => compact({ fields, granted, count })),
    timeLimit: toTimeLimit(form.timeLimit),
    window: form.window,
    effect: form.effect,
    refusals: form.refusals && toRefusals(form.refusals),
  });
}

function toResponse(
  name: string,
  schema: ObjectSchema,
  block: Block | undefined,
  lineId: (part: string) => string,
): Response {
  const rows = schema["x-at-rows"]?.map(({ prefix, separator, wire }, at) =>
    compact({
      id: lineId(`response.row${at + 1}`),
      prefix,
      separator,
      layout: toLayout(wire, schema.properties),
    }),
  );
  const line = { id: lineId("response"), ...toLine(name, schema) };
  return compact({ ...line, count: schema["x-at-count"] ?? "one", rows, block });
}

function toCompletion(name: string, schema: ObjectSchema, id: string): Completion {
  return { id, ...toLine(name, schema), match: schema["x-at-match"] ?? [] };
}

function toData(data: SpecData): Data {
  return compact({
    name: data.name,
    prompt: data.prompt,
    end: data.end,
    length: data.length,
    pattern: data.pattern,
    quietMs: data.quiet && milliseconds(data.quiet),
    cancel: data.cancel === true ? (true as const) : undefined,
    minimum: data.minimum,
    maximum: data.maximum,
    forbidden: data.forbidden,
    leavesAfterMs: data.leavesAfter && milliseconds(data.leavesAfter),
    utf8: data.utf8,
    echo: data.echo,
  });
}

function toTimeLimit(limit: SpecTimeLimit): TimeLimit {
  if (!limit.secondsOf) return { ms: milliseconds(limit) ?? 0 };
  return { secondsOf: limit.secondsOf.map(toOperand) };
}

function toOperand(operand: { setting?: string; parameter?: string; plus?: number }): { setting: string } {
  // A rule has made sure that it is one of the two.
  const { setting, parameter, plus } = operand;
  return compact({ setting, parameter, plus }) as { setting: string };
}

function milliseconds({ milliseconds, seconds }: SpecTimeLimit): number | undefined {
  return milliseconds ?? (seconds === undefined ? undefined : seconds * 1000);
}

function toRefusals(refusals: Spec["refusals"]): Refusals {
  return mapValues(refusals, ({ final, code, fields }) => compact({ final, code, fields }));
}

function toUrc(id: string, name: string, urc: SpecUrc, spec: Spec): Urc {
  const line = urc.fields && toLine(name, urc.fields);
  return compact({
    id,
    prefix: line?.prefix ?? name,
    role: urc.role,
    separator: line?.separator,
    layout: line?.layout,
    rules: line?.rules,
    client: clientOf(urc.fields, spec),
    block: urc.block,
    cause: urc.cause,
    needs: urc.needs,
  });
}

// ---------------------------------------------------------------- behaviour

function toReceive(receive: SpecReceive): Receive {
  const { kind, urc, topic, payload, messageId, length, hex, start, end, maximum } = receive;
  const { announced, form, bind, slots } = receive;
  if (kind === "fetch")
    return compact({
      kind,
      urc: urc && idOf(urc),
      announced,
      form,
      bind,
      topic,
      payload,
      messageId,
      slots,
      maximum,
    }) as Receive;
  if (kind === "line")
    return compact({
      kind,
      urc: urc && idOf(urc),
      topic,
      payload,
      messageId,
      length,
      hex,
      maximum,
    }) as Receive;
  return {
    kind,
    start: withId(start as { urc: string; topicTotal?: string; payloadTotal?: string }),
    topic: withId(topic as { urc: string; block: string }),
    payload: withId(payload as { urc: string; block: string }),
    end: withId(end as { urc: string }),
    maximum,
  };
}

function withId<T extends { urc: string }>(part: T): T {
  return { ...part, urc: idOf(part.urc) };
}

function toLifecycle({ lifecycle, urcs }: Spec): Family["lifecycle"] {
  const toEvent = (event: string): string => (Object.hasOwn(urcs, event) ? idOf(event) : event);
  const { initial, connected, states, transitions, observe } = lifecycle;
  const toRow = (row: { [event: string]: string }): { [event: string]: string } =>
    Object.fromEntries(Object.entries(row).map(([event, state]) => [toEvent(event), state]));
  return {
    initial,
    connected,
    states: Object.keys(states),
    transitions: mapValues(transitions, toRow),
    observe,
  };
}

function toRecipe({ per, steps }: { per: "request" | "topic"; steps: SpecStep[] }): Recipe {
  return { per, steps: steps.map(toStep) };
}

function toStep({
  form,
  bind,
  data,
  when,
  in: states,
  reaches,
  undo,
  mayFail,
}: SpecStep): Recipe["steps"][number] {
  const back = undo && { form: undo.form, bind: undo.bind ?? {} };
  return compact({ form, bind: bind ?? {}, data, when, in: states, reaches, undo: back, mayFail });
}

function manualOf({ manual: { title, version, date } }: Spec): About["manual"] {
  return { title, ...(version === undefined ? {} : { version }), ...(date === undefined ? {} : { date }) };
}
