// npm run simulate -- ... --keep: a shrunk run becomes a regression, which `npm test` replays from then on.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../runner/child.js";
import { titleOf } from "./shrink.js";
import type { Result } from "./simulate.js";

/** Written under the name of what it broke, where and by what. */
export function keep(result: Result): string {
  const { config, violations } = result;
  const faults = Object.keys(result.rates).join("-") || "none";
  const name = `${violations[0]?.kind ?? "none"}-${config.family}-${faults}-${config.seed}.json`;
  const text = JSON.stringify(
    { what: titleOf(result), config: { ...config, rates: result.rates } },
    undefined,
    2,
  );
  writeFileSync(join(root, "test/simulation/regressions", name), `${text}\n`);
  return name;
}
