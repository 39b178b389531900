// The loop: an input of the corpus is changed and run; if it reaches what no input has reached, it joins the corpus.
//
// Everything follows from the seed, the corpus and the number of runs. What is wrong is an exception of the target, or more
// branches than an input of that length may take; such an input is made as short as it can be and returned.

import type { Counters } from "./counters.js";
import { mutate } from "./mutate.js";
import type { Target } from "./target.js";

export interface Plan {
  readonly target: Target;
  readonly counters: Counters;
  readonly corpus: readonly Uint8Array[];
  readonly random: () => number;
  /** Asked before each run with the number of those that were. */
  readonly goOn: (runs: number) => boolean;
  /** True: what an input has reached is not looked at, to see what the counters are good for. */
  readonly blind?: boolean;
}

export interface Finding {
  readonly input: Uint8Array;
  readonly error: Error;
}

export interface Result {
  readonly runs: number;
  /** Inputs that reached something new, those of the corpus first. */
  readonly reached: readonly Uint8Array[];
  readonly features: number;
  readonly found?: Finding;
}

/** How often an input among the last that were found is taken. */
const FRESH = 0.5;
const FRESHEST = 24;

export function fuzz(plan: Plan): Result {
  const { target, corpus, random } = plan;
  const seen = new Set<number>();
  const reached: Uint8Array[] = [];
  let runs = 0;
  const finish = (found?: Finding): Result => ({
    ...{ runs, reached, features: seen.size },
    ...(found ? { found: shrink(plan, found) } : {}),
  });
  for (const input of corpus.length > 0 ? corpus : [new Uint8Array(0)]) {
    const error = attempt(plan, input);
    if (error) return finish({ input, error });
    if (note(plan, seen)) reached.push(input);
  }
  for (; plan.goOn(runs); runs++) {
    const from = pickFrom(reached, random) ?? new Uint8Array(0);
    const input = change(target, from, random, reached);
    const error = attempt(plan, input);
    if (error) return finish({ input, error });
    if (note(plan, seen) && plan.blind !== true) reached.push(input);
  }
  return finish();
}

function change(
  { mutate: own, tokens, maximum }: Target,
  from: Uint8Array,
  random: () => number,
  corpus: readonly Uint8Array[],
): Uint8Array {
  return own
    ? own(from, random, corpus).slice(0, maximum)
    : mutate(from, random, { corpus, tokens, maximum });
}

/** What is wrong with an input; its counts are left in the counters. */
function attempt({ target, counters }: Plan, input: Uint8Array): Error | undefined {
  counters.reset();
  try {
    target.run(input);
  } catch (error) {
    return error instanceof Error ? error : new Error(`threw ${String(error)}`);
  }
  const steps = counters.steps();
  const most = target.stepsFor(input.length);
  return steps > most ? new Error(`${steps} steps for ${input.length} bytes; at most ${most}`) : undefined;
}

/** True if the last run has reached something new. */
function note({ counters }: Plan, seen: Set<number>): boolean {
  const before = seen.size;
  for (const feature of counters.features()) seen.add(feature);
  return seen.size > before;
}

function pickFrom(inputs: readonly Uint8Array[], random: () => number): Uint8Array | undefined {
  const from = random() < FRESH ? Math.max(0, inputs.length - FRESHEST) : 0;
  return inputs[from + Math.floor(random() * (inputs.length - from))];
}

/** Shorter inputs that fail in the same way, until none of a simple kind is left. */
function shrink(plan: Plan, found: Finding): Finding {
  const kind = kindOf(found.error);
  let { input, error } = found;
  for (let size = input.length >> 1; size > 0; size = size > 1 ? size >> 1 : 0)
    for (let at = 0; at + size <= input.length;) {
      const shorter = Uint8Array.from([...input.subarray(0, at), ...input.subarray(at + size)]);
      const next = attempt(plan, shorter);
      if (next && kindOf(next) === kind) [input, error] = [shorter, next];
      else at += size;
    }
  return { input, error };
}

/** Numbers and quoted texts differ from input to input. */
function kindOf({ message }: Error): string {
  return (message.split("\n", 1)[0] ?? "").replace(/\d+|"[^"]*"/g, "").slice(0, 60);
}

/** A small part of the inputs that reaches all that they reach together: the shortest first. */
export function minimise(plan: Plan, inputs: readonly Uint8Array[]): Uint8Array[] {
  const seen = new Set<number>();
  return [...inputs]
    .sort((a, b) => a.length - b.length)
    .filter((input) => !attempt(plan, input) && note(plan, seen));
}
