// Which faults a run has. Every fault is a plan of its own; `mix` is some of them together, each more or less often; `all`
// goes through everything by seed.

import { FAULT_NAMES, FAULTS, type FaultName, type Rates } from "./faults.js";
import { Random } from "./random.js";

export const PLANS = ["none", "mix", "all", ...FAULT_NAMES] as const;
export type Plan = (typeof PLANS)[number];

export function isPlan(name: string): name is Plan {
  return (PLANS as readonly string[]).includes(name);
}

/** The faults of a run. */
export function ratesOf(plan: Plan, seed: number): Rates {
  const random = new Random(seed).fork("plan");
  switch (plan) {
    case "none":
      return {};
    case "mix":
      return mixOf(random);
    case "all": {
      const single = random.pick(FAULT_NAMES);
      return random.chance(0.3) ? { [single]: FAULTS[single].rate } : mixOf(random);
    }
    default:
      return { [plan]: FAULTS[plan].rate };
  }
}

/** Two to six faults; the more there are, the rarer is each. */
function mixOf(random: Random): Rates {
  const count = random.between(2, 6);
  const rates: { [name in FaultName]?: number } = {};
  for (let i = 0; i < count; i++) {
    const name = random.pick(FAULT_NAMES);
    const { per, rate } = FAULTS[name];
    rates[name] = per === "run" ? 1 : Math.min(0.9, (rate * random.spread(50, 400)) / 100 / Math.sqrt(count));
  }
  return rates;
}
