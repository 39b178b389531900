// Tries the faults of offsets.ts on every form of every family: none may leave a false outcome, or a session that is of no use.

import { compile } from "../../runtime/exchange/dialect.js";
import { assert, type Suite } from "../suite.js";
import { baselineOf, faultsOf, proveFault } from "./offsets.js";
import { routesOf } from "./routes.js";
import { subjects } from "./vectors.js";

/** @param stride 1: every fault; more: one of so many, always the same ones */
export async function proveOffsets(test: Suite, stride: number): Promise<void> {
  let tried = 0;
  for (const { family, vectors } of await subjects())
    test(`${family.name}: every command with every fault`, () => {
      const dialect = compile(family);
      const routes = routesOf(dialect, vectors);
      assert.is(routes.length, Object.keys(family.forms).length, "a form that no route leads to");
      const wrong: string[] = [];
      const before = tried;
      let count = 0;
      for (const route of routes) {
        const baseline = baselineOf(dialect, route);
        for (const fault of faultsOf(baseline)) {
          if (count++ % stride > 0) continue;
          tried++;
          const message = messageOf(() => proveFault(dialect, route, baseline, fault));
          if (message !== undefined)
            wrong.push(`${route.name}, ${fault.kind} ${fault.direction} at ${fault.at}: ${message}`);
        }
      }
      assert.equal(wrong.slice(0, 20), [], `${wrong.length} of ${tried - before} faults`);
    });

  test("there are faults to try", () => {
    assert.ok(tried > 1000);
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
