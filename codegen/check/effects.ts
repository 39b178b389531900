// Rules about what a command does at the module's end: every value comes from somewhere and goes somewhere.
//
// Strategy: the vocabulary of actions and their arguments is closed and stands here as a table; sources are followed to
// a parameter, a setting, the data or a state of the same family.
import type { Action, Effect, Source } from "../../runtime/model.js";
import { join } from "../../runtime/spec/pointer.js";
import type { Spec } from "../../runtime/spec/spec.js";
import { formsOf, type FormPlace } from "../../runtime/spec/walk.js";
import { finding, type Finding } from "./finding.js";

/** What a connection is to be secured with: 1 if it is at all, and what the family says besides, as it says it. */
const TLS = [
  ...["tls", "tlsVersion", "tlsCiphers", "tlsLevel", "tlsIgnoresClock", "tlsSeconds"],
  ...["tlsAuthority", "tlsCertificate", "tlsKey"],
];
const CONNECT = [
  ...["clientId", "username", "password", "keepAlive", "cleanSession", "protocolVersion", "address"],
  ...["host", "port"],
  ...["willFlag", "willTopic", "willPayload", "willQos", "willRetain"],
  ...TLS,
];
const ARGUMENTS: { readonly [action in Action]: readonly string[] } = {
  start: [],
  stop: [],
  acquire: [],
  release: [],
  open: ["host", "port", ...TLS],
  close: [],
  connect: CONNECT,
  disconnect: [],
  subscribe: ["subscriptions", "topic", "qos", "messageId", "dup"],
  unsubscribe: ["topics", "topic", "messageId", "dup"],
  publish: ["topic", "qos", "retain", "payload", "hex", "messageId", "dup"],
  fetch: ["slot"],
  echo: ["value"],
  errors: ["value"],
  network: ["value"],
  restart: [],
};

export function* checkEffects(spec: Spec): Iterable<Finding> {
  for (const place of formsOf(spec)) {
    const { effect } = place.form;
    if (!effect) continue;
    const at = join(place.pointer, "effect");
    yield* checkArguments(effect, at);
    yield* checkSettings(effect, at, spec);
    yield* checkLine(effect, place, at);
    yield* checkConditions(place, at, spec);
    for (const [pointer, source] of sourcesOf(effect, at)) yield* checkSource(source, pointer, place, spec);
    for (const state of effect.eachIn ?? []) yield* checkState(state, join(at, "eachIn"), spec);
  }
}

function* checkArguments(effect: Effect, at: string): Iterable<Finding> {
  const allowed = effect.do ? ARGUMENTS[effect.do] : [];
  for (const name of Object.keys(effect.with ?? {}))
    if (!allowed.includes(name))
      yield finding(
        "effect-unknown-argument",
        join(at, "with", name),
        `${effect.do ?? "no action"} takes no "${name}"`,
      );
}

function* checkSettings(effect: Effect, at: string, spec: Spec): Iterable<Finding> {
  const { set = {}, append = {}, needs = [], clear = [], clearOnFailure = [] } = effect;
  const groups = Object.entries({
    set: Object.keys(set),
    append: Object.keys(append),
    needs,
    clear,
    clearOnFailure,
  });
  for (const [keyword, names] of groups)
    for (const name of names)
      if (!Object.hasOwn(spec.settings, name))
        yield finding("setting-unknown", join(at, keyword), `there is no setting "${name}"`);
}

function* checkLine(effect: Effect, { form }: FormPlace, at: string): Iterable<Finding> {
  const tellsEach = Object.values(effect.line ?? {}).some(
    (source) => "identity" in source && source.identity === "each",
  );
  if (tellsEach && (form.response?.["x-at-count"] ?? "one") !== "many")
    yield finding(
      "effect-unknown-parameter",
      join(at, "line"),
      "a line for each part needs a response of many",
    );
  for (const name of Object.keys(effect.line ?? {}))
    if (!form.response || (!Object.hasOwn(form.response.properties, name) && form.block?.name !== name))
      yield finding("effect-unknown-parameter", join(at, "line", name), `the response has no "${name}"`);
}

function sourcesOf(effect: Effect, at: string): [string, Source][] {
  const groups: [string, { readonly [name: string]: Source }][] = [
    [join(at, "with"), effect.with ?? {}],
    [join(at, "set"), effect.set ?? {}],
    [join(at, "line"), effect.line ?? {}],
    [join(at, "wait"), { ...effect.wait }],
    [at, effect.at ? { at: effect.at } : {}],
    ...Object.entries(effect.append ?? {}).map(
      ([name, sources]): [string, { readonly [name: string]: Source }] => [join(at, "append", name), sources],
    ),
  ];
  return groups.flatMap(([pointer, sources]) =>
    Object.entries(sources).map(([name, source]): [string, Source] => [join(pointer, name), source]),
  );
}

/** A source is one thing; only a setting has more to say: of which of several, and what is taken instead. */
function* checkSettingSource(source: Source, at: string, place: FormPlace, spec: Spec): Iterable<Finding> {
  const kinds = Object.keys(source).filter((name) => name !== "at" && name !== "else");
  if (kinds.length !== 1 || (kinds[0] !== "setting" && Object.keys(source).length > 1))
    yield finding(
      "effect-unknown-parameter",
      at,
      "a value has one source, and only a setting stands beside others",
    );
  if (!("setting" in source)) return;
  if (!Object.hasOwn(spec.settings, source.setting))
    yield finding("setting-unknown", at, `there is no setting "${source.setting}"`);
  for (const [name, each] of Object.entries({ at: source.at, else: source.else }))
    if (each) yield* checkSource(each, join(at, name), place, spec);
}

/** Settings that an outcome, a list of lines or the data state depends on. */
function* checkConditions({ form, pointer }: FormPlace, at: string, spec: Spec): Iterable<Finding> {
  const { fails = {}, eachAt } = form.effect ?? {};
  const names = Object.values(fails).flatMap((settings) => Object.keys(settings));
  for (const name of [...names, eachAt, form.data?.utf8, form.data?.echo])
    if (name !== undefined && !Object.hasOwn(spec.settings, name))
      yield finding("setting-unknown", at, `there is no setting "${name}"`);
  for (const name of Object.keys(fails))
    if (!Object.hasOwn(form.outcomes ?? {}, name))
      yield finding("outcome-unknown-field", join(pointer, "outcomes"), `there is no outcome "${name}"`);
}

function* checkSource(source: Source, at: string, place: FormPlace, spec: Spec): Iterable<Finding> {
  const { form } = place;
  if ("parameter" in source && !Object.hasOwn(form.parameters?.properties ?? {}, source.parameter))
    yield finding("effect-unknown-parameter", at, `there is no parameter "${source.parameter}"`);
  if ("message" in source && form.effect?.do !== "fetch")
    yield finding("effect-unknown-parameter", at, "only what fetches has a message");
  if ("data" in source && !form.data) yield finding("effect-unknown-parameter", at, "the form takes no data");
  yield* checkSettingSource(source, at, place, spec);
  if ("state" in source) for (const state of Object.keys(source.state)) yield* checkState(state, at, spec);
}

function* checkState(state: string, at: string, spec: Spec): Iterable<Finding> {
  if (!Object.hasOwn(spec.lifecycle.states, state))
    yield finding("state-unknown", at, `there is no state "${state}"`);
}
