// The scripts themselves: there is one for every form and every URC of every family, shipped or made up, and one for all
// portable operations at both ends; and a script that says something else than what happens is found out.
//
// Strategy: that the scripts pass is tested where all vectors are (generated.test.ts, families.test.ts). Here a script is
// spoiled in each of its parts, one at a time, and must fail then.

import type { SessionVector, Vector } from "../codegen/vectors/vector.js";
import type { Family } from "../runtime/model.js";
import { generateMade } from "./helpers/made.js";
import { proveSession } from "./helpers/session-vectors.js";
import { subjects } from "./helpers/vectors.js";
import { assert, suite } from "./suite.js";

const test = suite("session-vectors");
const WHOLE = "session: every operation, from power-up";

function isScript(vector: Vector): vector is SessionVector {
  return vector.kind === "session";
}

function failing(vector: SessionVector, family: Family): boolean {
  try {
    proveSession(vector, family);
    return false;
  } catch {
    return true;
  }
}

/** A script as JSON that may be changed. */
interface Copy {
  steps: { from: string; hex: string }[];
  commands: { settles: object }[];
  events: unknown[];
  broker?: { args?: { [name: string]: unknown } }[];
  operations?: unknown[];
}

/** One lie for each thing that a script says of both ends. */
const LIES: { readonly [what: string]: (copy: Copy) => void } = {
  "a byte of the host": ({ steps }) => flip(steps.find(({ from }) => from === "dte")),
  "a byte of the module": ({ steps }) => flip(steps.filter(({ from }) => from === "dce").at(-1)),
  "a step less": ({ steps }) => void steps.pop(),
  "an outcome": ({ commands }) => void Object.assign(last(commands).settles, { outcome: "failed" }),
  "a time": ({ commands }) => void Object.assign(last(commands).settles, { at: 1 }),
  "a code": ({ commands }) => void Object.assign(last(commands).settles, { code: 1 }),
  "a command": ({ commands }) => void Object.assign(last(commands), { form: "e1.execute", values: {} }),
  "the state": (copy) => void Object.assign(copy, { after: "nowhere" }),
  "an event less": ({ events }) => void events.pop(),
  "an event twice": ({ events }) => void events.push(last(events)),
  "an action less": ({ broker = [] }) => void broker.pop(),
  "an argument": ({ broker = [] }) => {
    for (const { args } of broker) if (args) args["stranger"] = 1;
  },
  "an operation less": ({ operations = [] }) => void operations.pop(),
};

function last<T>(list: readonly T[]): T {
  return list.at(-1) as T;
}

/** Another byte three from the end. */
function flip(step: { hex: string } | undefined): void {
  if (step) step.hex = step.hex.replace(/..(....)$/, "57$1");
}

for (const { family, vectors } of [...(await subjects()), ...(await generateMade()).subjects]) {
  const scripts = vectors.filter(isScript);

  test(`${family.name}: every form is sent, goes well once, and is met with silence`, () => {
    const runs = scripts.flatMap(({ commands }) => commands);
    for (const id of Object.keys(family.forms)) {
      const outcomes = runs.filter(({ form }) => form === id).map(({ settles }) => settles.outcome);
      assert.ok(outcomes.includes("done"), `${id} done`);
      assert.ok(outcomes.includes("timeout"), `${id} timeout`);
    }
  });

  test(`${family.name}: every named outcome is reached`, () => {
    for (const form of Object.values(family.forms)) {
      const runs = scripts.flatMap(({ commands }) => commands).filter((each) => each.form === form.id);
      const reached = runs.map(({ settles }) => settles.outcome);
      const names = Object.keys(form.outcomes ?? {}).filter((name) => name !== "progress");
      for (const name of names) assert.ok(reached.includes(name), `${form.id} ${name}`);
    }
  });

  test(`${family.name}: every URC is told, as itself or as a message`, () => {
    const told = scripts.flatMap(({ events }) => events);
    assert.ok(told.some(({ kind }) => kind === "message"));
    const urcs = told.flatMap((each) => (each.kind === "urc" ? [each.urc] : []));
    for (const { id, role } of Object.values(family.urcs))
      if (["information", "ready", "lost", "reboot"].includes(role)) assert.ok(urcs.includes(id), id);
  });

  test(`${family.name}: one script has all portable operations at both ends`, () => {
    const whole = scripts.find(({ name }) => name === WHOLE);
    assert.equal(whole?.ends, ["host", "module"]);
    const names = new Set(whole?.operations?.map(({ operation }) => operation));
    assert.equal([...names].sort(), Object.keys(family.recipes).sort());
    assert.ok(whole?.events.some(({ kind }) => kind === "message"));
  });

  test(`${family.name}: a script that lies is found out`, () => {
    const whole = scripts.find(({ name }) => name === WHOLE) as SessionVector;
    assert.not(failing(whole, family));
    for (const [what, spoil] of Object.entries(LIES)) {
      const copy = JSON.parse(JSON.stringify(whole)) as Copy;
      spoil(copy);
      assert.ok(failing(copy as unknown as SessionVector, family), `${what} is another, and nobody noticed`);
    }
  });
}

test.run();
