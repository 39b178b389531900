// Rules about the machine of one client: its states exist and are reached, its events can happen.
//
// Strategy: the table is a graph; a walk from the initial state must meet every state. An observation proves a state but
// leads to none: a state that can only be observed would never be entered by this program's own commands.
import { join } from "../../runtime/spec/pointer.js";
import type { Spec } from "../../runtime/spec/spec.js";
import { formsOf } from "../../runtime/spec/walk.js";
import { accepts, finding, listing, type Finding } from "./finding.js";

type Lifecycle = Spec["lifecycle"];

const AT = "/lifecycle";

export function* checkLifecycle(spec: Spec): Iterable<Finding> {
  yield* checkStates(spec.lifecycle);
  yield* checkReached(spec.lifecycle);
  yield* checkEvents(spec);
  yield* checkObservations(spec);
}

function* checkStates(lifecycle: Lifecycle): Iterable<Finding> {
  const { initial, connected, transitions, observe } = lifecycle;
  const named: [string, string][] = [
    [join(AT, "initial"), initial],
    [join(AT, "connected"), connected],
    ...Object.keys(transitions).map((state): [string, string] => [join(AT, "transitions", state), state]),
    ...observe.map(({ state }, index): [string, string] => [join(AT, "observe", index), state]),
    ...Object.entries(transitions).flatMap(([from, row]) =>
      Object.entries(row).map(([event, to]): [string, string] => [join(AT, "transitions", from, event), to]),
    ),
  ];
  for (const [pointer, state] of named)
    if (!Object.hasOwn(lifecycle.states, state))
      yield finding("state-unknown", pointer, `there is no state "${state}"`);
}

function* checkReached({ initial, states, transitions }: Lifecycle): Iterable<Finding> {
  const reached = new Set([initial]);
  for (const state of reached) for (const next of Object.values(transitions[state] ?? {})) reached.add(next);
  for (const state of Object.keys(states))
    if (!reached.has(state))
      yield finding(
        "state-unreached",
        join(AT, "states", state),
        `no transition leads from ${initial} to it`,
      );
}

function* checkEvents(spec: Spec): Iterable<Finding> {
  const forms = formsOf(spec).map(({ id }) => id);
  const known = new Set([
    ...forms.flatMap((id) => [id, `${id}:done`, `${id}:failed`]),
    ...Object.keys(spec.urcs),
  ]);
  for (const [state, row] of Object.entries(spec.lifecycle.transitions))
    for (const event of Object.keys(row))
      if (!known.has(event))
        yield finding(
          "event-unknown",
          join(AT, "transitions", state, event),
          `"${event}" is no form and no URC`,
        );
}

function* checkObservations(spec: Spec): Iterable<Finding> {
  const forms = new Map(formsOf(spec).map((place) => [place.id, place.form]));
  for (const [index, { form: id, answer, where }] of spec.lifecycle.observe.entries()) {
    const at = join(AT, "observe", index);
    const form = forms.get(id);
    if (!form) yield finding("event-unknown", at, `there is no form "${id}"`);
    else if (answer === "line")
      yield* checkWhere(where ?? {}, form.response?.properties ?? {}, join(at, "where"));
  }
}

function* checkWhere(
  where: NonNullable<Lifecycle["observe"][number]["where"]>,
  properties: Spec["definitions"],
  at: string,
): Iterable<Finding> {
  for (const [name, wanted] of Object.entries(where)) {
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const values = "not" in wanted ? [wanted.not] : wanted;
    const wrong = schema ? values.filter((value) => !accepts(schema, value)) : [];
    if (!schema) yield finding("outcome-unknown-field", join(at, name), `the response has no "${name}"`);
    if (wrong.length > 0)
      yield finding("outcome-impossible", join(at, name), `"${name}" is never ${listing(wrong)}`);
  }
}
