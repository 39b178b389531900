// Runs the seeds of a bug until a promise is broken that is not broken without it; run in a copy of the sources.
//
//   hunt.ts '{"plans":["none"],"families":[],"seeds":5,"breaks":["cap"],"known":[]}'   prints {"sessions":12,"found":"..."}

import { pathToFileURL } from "node:url";
import type { Broken } from "./checker.js";
import { FAMILY_NAMES } from "./families.js";
import type { Plan } from "./plans.js";
import { simulate } from "./simulate.js";

export interface Hunt {
  readonly plans: readonly Plan[];
  /** All if empty. */
  readonly families: readonly string[];
  readonly seeds: number;
  /** The promises that count; all if empty. */
  readonly breaks: readonly Broken[];
  /** What is broken without the bug: not found by it. */
  readonly known: readonly string[];
  /** Goes on to the last seed, and lists everything. */
  readonly toTheEnd?: boolean;
}

export interface Hunted {
  readonly sessions: number;
  /** `PLAN FAMILY SEED: PROMISE` */
  readonly found: readonly string[];
}

export async function hunt({ plans, families, seeds, breaks, known, toTheEnd }: Hunt): Promise<Hunted> {
  const found: string[] = [];
  let sessions = 0;
  for (let seed = 1; seed <= seeds; seed++)
    for (const plan of plans)
      for (const family of families.length > 0 ? families : FAMILY_NAMES) {
        sessions++;
        const { violations } = await simulate({ family, seed, plan });
        for (const kind of new Set(violations.map((each) => each.kind))) {
          const what = `${plan} ${family} ${seed}: ${kind}`;
          if ((breaks.length === 0 || breaks.includes(kind)) && !known.includes(what)) found.push(what);
        }
        if (found.length > 0 && toTheEnd !== true) return { sessions, found };
      }
  return { sessions, found };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  console.log(JSON.stringify(await hunt(JSON.parse(process.argv[2] ?? "{}") as Hunt)));
