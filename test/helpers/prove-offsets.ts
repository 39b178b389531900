// Tries the faults of offsets.ts on every form of every family, and judges what fails by the list of what is known to.

import { compile } from "../../runtime/exchange/dialect.js";
import { assert, type Suite } from "../suite.js";
import { baselineOf, faultsOf, proveFault } from "./offsets.js";
import { routesOf } from "./routes.js";
import { subjects } from "./vectors.js";

/** What is known to fail, and why. One that fails no more in any family is no longer known: its row must go. */
const KNOWN: readonly { readonly says: RegExp; readonly why: string }[] = [
  {
    says: /^afterwards \S+ fails: answer-outstanding$/,
    why: "a completion that the module forgot in a silent restart, or gave to a damaged command, is owed for ever",
  },
  {
    says: /^afterwards \S+ fails: wrong-state$/,
    why: "after a silent restart only the own client is asked for its state; the others count as started",
  },
];

/** @param stride 1: every fault; more: one of so many, always the same ones */
export async function proveOffsets(test: Suite, stride: number): Promise<void> {
  const met = new Set<string>();
  let tried = 0;
  for (const { family, vectors } of await subjects())
    test(`${family.name}: every command with every fault`, () => {
      const dialect = compile(family);
      const routes = routesOf(dialect, vectors);
      assert.is(routes.length, Object.keys(family.forms).length, "a form that no route leads to");
      const unknown: string[] = [];
      const before = tried;
      let count = 0;
      for (const route of routes) {
        const baseline = baselineOf(dialect, route);
        for (const fault of faultsOf(baseline)) {
          if (count++ % stride > 0) continue;
          tried++;
          const message = messageOf(() => proveFault(dialect, route, baseline, fault));
          const known = message === undefined ? undefined : KNOWN.find(({ says }) => says.test(message));
          if (known) met.add(known.why);
          else if (message !== undefined)
            unknown.push(`${route.name}, ${fault.kind} ${fault.direction} at ${fault.at}: ${message}`);
        }
      }
      assert.equal(unknown.slice(0, 20), [], `${unknown.length} of ${tried - before} faults`);
    });

  test("what is known to fail still fails", () => {
    for (const { why } of KNOWN) assert.ok(met.has(why), `no longer, so its row must go: ${why}`);
    test.tell(`${tried} faults`);
  });
}

function messageOf(run: () => void): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
