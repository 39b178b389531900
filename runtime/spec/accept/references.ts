// What the tables look up by name, and what the engine would stumble over. In: a spec that the meta-schema allows. Out: the
// first mistake.
//
// The meta-schema says what each fact looks like; here it is asked whether what one fact names exists, so that a lookup never
// finds nothing. Whether the facts make sense together is the business of the generator's rules (`spec check`).
import type { DataEnd } from "../../model.js";
import { isObject, join } from "../pointer.js";
import { faultOfPattern } from "../pattern.js";
import type { ObjectSchema, Spec, SpecData, SpecRefusal, SpecTimeLimit, SpecUrc } from "../spec.js";
import {
  formsOf,
  idOf,
  objectSchemasOf,
  urcsOf,
  valuesOf,
  wireOrder,
  wiresOf,
  type FormPlace,
  type SchemaPlace,
} from "../walk.js";
import type { Mistake } from "./schema.js";

/** More than any module has; a program makes room for each of them. */
const MOST_CLIENTS = 1000;

/** Names of the parameter that holds the client's index; each is looked for in every form. */
const MOST_NAMES = 20;
/** More than any family needs; each takes time to look through. */
const MOST_PATTERNS = 100;

interface Subject {
  readonly spec: Spec;
  readonly forms: ReadonlySet<string>;
  /** Those that have been looked through. */
  readonly patterns: Set<string>;
}

/** Undefined if there is none. */
export function brokenReferenceIn(spec: Spec): Mistake | undefined {
  const forms = new Set(formsOf(spec).map(({ id }) => id));
  for (const mistake of mistakesIn({ spec, forms, patterns: new Set() })) return mistake;
  return undefined;
}

function* mistakesIn(subject: Subject): Iterable<Mistake> {
  const { spec } = subject;
  yield* identifiers(Object.keys(spec.commands), "/commands");
  yield* identifiers(Object.keys(spec.urcs), "/urcs");
  yield* ofClients(spec);
  for (const place of objectSchemasOf(spec)) yield* ofLine(place, subject);
  for (const place of formsOf(spec)) yield* ofForm(place, spec);
  for (const { urc, pointer } of urcsOf(spec)) yield* ofBlock(urc.block, urc.fields, pointer);
  for (const [text, { codes }] of Object.entries(spec.finals))
    yield* known("code table", codes, spec.codes, join("/finals", text, "codes"));
  yield* ofRefusals(spec.refusals, "/refusals", spec);
  yield* ofLifecycle(subject);
  yield* ofRecipes(subject);
  for (const [index, form] of spec.probes.entries()) yield* knownForm(form, join("/probes", index), subject);
  yield* ofReceive(subject);
}

/** A name that may be left out must be among these. */
function* known(what: string, name: unknown, among: object, pointer: string): Iterable<Mistake> {
  if (name !== undefined && !Object.hasOwn(among, String(name)))
    yield { pointer, message: `there is no ${what} "${String(name)}"` };
}

function* knownForm(form: string, pointer: string, { forms }: Subject): Iterable<Mistake> {
  if (!forms.has(form)) yield { pointer, message: `there is no form "${form}"` };
}

function* ofClients({ clients: { properties, minimum, maximum } }: Spec): Iterable<Mistake> {
  if (maximum < minimum || maximum - minimum >= MOST_CLIENTS)
    yield { pointer: "/clients", message: `must be a range of at most ${MOST_CLIENTS} clients` };
  if (properties.length > MOST_NAMES)
    yield { pointer: "/clients/properties", message: `must have at most ${MOST_NAMES} names` };
}

/** Names become ids, and two of one id would be one. */
function* identifiers(names: readonly string[], at: string): Iterable<Mistake> {
  const seen = new Set<string>();
  for (const name of names) {
    const id = idOf(name);
    if (id === "" || id in Object.prototype || seen.has(id))
      yield { pointer: join(at, name), message: `its id "${id}" is taken, or none` };
    seen.add(id);
  }
}

// ---------------------------------------------------------------- lines

function* ofLine(place: SchemaPlace, subject: Subject): Iterable<Mistake> {
  const { properties } = place.schema;
  for (const { wire, pointer } of wiresOf(place))
    for (const { name } of wireOrder(wire)) yield* known("property", name, properties, pointer);
  for (const { value, pointer } of valuesOf(place)) {
    yield* known("property", value["x-at-length"], properties, join(pointer, "x-at-length"));
    yield* known("code table", value["x-at-codes"], subject.spec.codes, join(pointer, "x-at-codes"));
    if (value.pattern !== undefined) yield* ofPattern(value.pattern, join(pointer, "pattern"), subject);
  }
}

function* ofPattern(pattern: string, pointer: string, { patterns }: Subject): Iterable<Mistake> {
  if (patterns.has(pattern)) return;
  if (patterns.add(pattern).size > MOST_PATTERNS)
    yield { pointer, message: `is one of more than ${MOST_PATTERNS} patterns` };
  const fault = faultOfPattern(pattern);
  if (fault !== undefined) yield { pointer, message: fault };
}

function* ofBlock(block: SpecUrc["block"], line: ObjectSchema | undefined, at: string): Iterable<Mistake> {
  yield* known("field", block?.length, line?.properties ?? {}, join(at, "block", "length"));
}

// ---------------------------------------------------------------- forms

function* ofForm({ form, pointer }: FormPlace, spec: Spec): Iterable<Mistake> {
  const { parameters, response, block, data, effect, refusals = {}, timeLimit } = form;
  if (data) yield* ofData(data, parameters, join(pointer, "data"));
  yield* ofTimeLimit(timeLimit, parameters, join(pointer, "timeLimit"), spec);
  yield* ofBlock(block, response, pointer);
  yield* ofRefusals(refusals, join(pointer, "refusals"), spec);
  for (const state of effect?.eachIn ?? [])
    yield* known("state", state, spec.lifecycle.states, join(pointer, "effect", "eachIn"));
}

/** What each way to end data cannot do without. */
const NEEDED: Readonly<Record<DataEnd, "length" | "pattern" | "quiet" | undefined>> = {
  counted: "length",
  "ctrl-z": undefined,
  pattern: "pattern",
  idle: "quiet",
};

function* ofData(data: SpecData, line: ObjectSchema | undefined, pointer: string): Iterable<Mistake> {
  const needed = NEEDED[data.end];
  if (needed !== undefined && data[needed] === undefined)
    yield { pointer, message: `data that ends by ${data.end} needs a member "${needed}"` };
  yield* known("parameter", data.length, line?.properties ?? {}, join(pointer, "length"));
}

function* ofTimeLimit(
  { milliseconds, seconds, secondsOf }: SpecTimeLimit,
  line: ObjectSchema | undefined,
  pointer: string,
  spec: Spec,
): Iterable<Mistake> {
  if ([milliseconds, seconds, secondsOf].filter((each) => each !== undefined).length !== 1)
    yield { pointer, message: "must be one of milliseconds, seconds and secondsOf" };
  for (const [index, { setting, parameter }] of (secondsOf ?? []).entries()) {
    const at = join(pointer, "secondsOf", index);
    if ((setting === undefined) === (parameter === undefined))
      yield { pointer: at, message: "must name a setting or a parameter" };
    yield* known("setting", setting, spec.settings, at);
    yield* known("parameter", parameter, line?.properties ?? {}, at);
  }
}

function* ofRefusals(
  refusals: { [reason: string]: SpecRefusal },
  pointer: string,
  spec: Spec,
): Iterable<Mistake> {
  for (const [reason, { final }] of Object.entries(refusals))
    yield* known("final result code", final, spec.finals, join(pointer, reason, "final"));
}

// ---------------------------------------------------------------- behaviour

function* ofLifecycle(subject: Subject): Iterable<Mistake> {
  const { spec } = subject;
  const { initial, connected, states, transitions, observe } = spec.lifecycle;
  const at = (...keys: (string | number)[]): string => join("/lifecycle", ...keys);
  yield* known("state", initial, states, at("initial"));
  yield* known("state", connected, states, at("connected"));
  for (const [from, row] of Object.entries(transitions)) {
    yield* known("state", from, states, at("transitions", from));
    for (const [event, to] of Object.entries(row))
      yield* known("state", to, states, at("transitions", from, event));
  }
  for (const [index, { form, state }] of observe.entries()) {
    yield* knownForm(form, at("observe", index, "form"), subject);
    yield* known("state", state, states, at("observe", index, "state"));
  }
}

function* ofRecipes(subject: Subject): Iterable<Mistake> {
  const { spec } = subject;
  const { states } = spec.lifecycle;
  for (const [operation, { steps }] of Object.entries(spec.recipes))
    for (const [index, { form, undo, in: allowed = [], reaches }] of steps.entries()) {
      const at = join("/recipes", operation, "steps", index);
      yield* knownForm(form, join(at, "form"), subject);
      if (undo) yield* knownForm(undo.form, join(at, "undo", "form"), subject);
      for (const state of allowed) yield* known("state", state, states, join(at, "in"));
      yield* known("state", reaches, states, join(at, "reaches"));
    }
}

/** The meta-schema leaves the three kinds loose. */
function* ofReceive(subject: Subject): Iterable<Mistake> {
  const { spec } = subject;
  const { kind, urc, topic, payload, start, end, form, bind, announced, slots } = spec.receive;
  if (kind === "parts") {
    for (const [name, part] of Object.entries({ start, topic, payload, end }))
      yield* knownUrc(isObject(part) ? part["urc"] : undefined, join("/receive", name), spec);
    return;
  }
  yield* knownUrc(urc, "/receive/urc", spec);
  for (const [name, value] of Object.entries({ topic, payload }))
    if (typeof value !== "string") yield { pointer: join("/receive", name), message: "must name a field" };
  if (kind === "line") return;
  yield* knownForm(form ?? "", "/receive/form", subject);
  for (const [name, value] of Object.entries({ bind, announced, slots }))
    if (value === undefined) yield { pointer: "/receive", message: `must have a member "${name}"` };
}

function* knownUrc(urc: unknown, pointer: string, { urcs }: Spec): Iterable<Mistake> {
  yield* known("URC", urc ?? "", urcs, pointer);
}
