// Every state x every event of every family: a move to a state that exists, or a miss; nothing in between.

import { Machine } from "../runtime/lifecycle/machine.js";
import type { Family, Form } from "../runtime/model.js";
import { Procedure } from "../runtime/procedure/index.js";
import { FAMILIES } from "./helpers/families.js";
import { assert, suite } from "./suite.js";

const test = suite("lifecycle");

function eventsOf(family: Family): string[] {
  const forms = Object.keys(family.forms).flatMap((id) => [id, `${id}:done`, `${id}:failed`]);
  return [...forms, ...Object.keys(family.urcs)];
}

for (const family of FAMILIES) {
  const { lifecycle } = family;
  const machine = new Machine(lifecycle);
  const { states } = lifecycle;

  test(`${family.name}: state x event is a known state or a miss`, () => {
    for (const state of states) {
      for (const event of eventsOf(family)) {
        const to = machine.next(state, event);
        assert.ok(to === undefined || states.includes(to), `${state} x ${event} -> ${to}`);
      }
    }
    assert.is(machine.next("no such state", "x"), undefined);
    assert.is(machine.next(lifecycle.initial, "constructor"), undefined);
  });

  test(`${family.name}: every state is reached from the initial one, and leads back to it`, () => {
    const reach = (from: string): Set<string> => {
      const seen = new Set([from]);
      for (const state of seen)
        for (const to of Object.values(lifecycle.transitions[state] ?? {})) seen.add(to);
      return seen;
    };
    assert.equal([...reach(lifecycle.initial)].sort(), [...states].sort());
    for (const state of states) assert.ok(reach(state).has(lifecycle.initial), state);
  });

  test(`${family.name}: a command that was issued can be done and can fail`, () => {
    for (const form of Object.values(family.forms) as Form[]) {
      for (const state of machine.statesFor(form.id)) {
        const issued = machine.next(state, form.id) as string;
        if (issued === state) continue;
        assert.ok(machine.next(issued, `${form.id}:done`), `${form.id} done in ${issued}`);
        assert.ok(machine.next(issued, `${form.id}:failed`), `${form.id} failed in ${issued}`);
      }
    }
  });

  test(`${family.name}: the connect recipe leads from every settled state to the connected one`, () => {
    const settled = states.filter((state) => !isTransient(family, state));
    for (const start of settled) {
      let state = start;
      const inputs = {
        host: "h",
        port: 1,
        address: "tcp://h:1",
        clientId: "c",
        keepAlive: 60,
        cleanSession: 1,
        will: 1,
        willTopic: "t",
        willPayload: new Uint8Array(1),
        willText: "w",
        willQos: 0,
        willRetain: 0,
      };
      const procedure = new Procedure(family.recipes.connect, inputs, {
        index: 0,
        state: () => state,
        assume: (to) => (state = to),
      });
      for (let command = procedure.next(); command; command = procedure.next()) {
        assert.ok(machine.isLegal(state, command.form), `${command.form} in ${state}`);
        state = machine.next(state, command.form) ?? state;
        state = machine.next(state, `${command.form}:done`) ?? state;
        procedure.settle({ response: [], mayHaveActed: true });
      }
      assert.is(state, lifecycle.connected, `from ${start}`);
    }
  });
}

/** States in which a command is under way. */
function isTransient(family: Family, state: string): boolean {
  const events = Object.keys(family.lifecycle.transitions[state] ?? {});
  return events.some((event) => event.endsWith(":done"));
}

test.run();
