// The figures of a log: how often, how long, how many. Counted while it is read; memory does not grow with its length.

import type { Move } from "../../exchange/knowledge/client-states.js";
import type { Family } from "../../model.js";
import type { Call } from "../dialogue/call.js";
import type { LogItem, LogKind } from "../item.js";
import { between } from "./times.js";

/** How long a command took, in milliseconds, and how long the manual lets it take. */
export interface Latency {
  readonly name: string;
  readonly count: number;
  readonly meanMs: number;
  readonly maximumMs: number;
  /** Absent if it follows from settings. */
  readonly limitMs?: number;
}

export interface Summary {
  readonly items: { readonly [kind in LogKind]?: number };
  readonly commands: number;
  readonly refused: number;
  readonly connections: number;
  readonly losses: number;
  readonly restarts: number;
  readonly published: number;
  readonly acknowledged: number;
  readonly received: number;
  /** Reports that a publish was sent again. */
  readonly retransmissions: number;
  /** By what was printed: `+CME ERROR: 3`. */
  readonly errors: { readonly [text: string]: number };
  readonly latencies: readonly Latency[];
}

const MOST_ERRORS = 100;

type Counts = { -readonly [Name in keyof Omit<Summary, "items" | "errors" | "latencies">]: number };
type Timing = { count: number; sum: number; maximum: number; limit: number | undefined };

export class Summing {
  readonly #family: Family;
  readonly #items: { [kind in LogKind]?: number } = {};
  readonly #errors = new Map<string, number>();
  readonly #latencies = new Map<string, Timing>();
  readonly counts: Counts = {
    ...{ commands: 0, refused: 0, connections: 0, losses: 0, restarts: 0 },
    ...{ published: 0, acknowledged: 0, received: 0, retransmissions: 0 },
  };

  constructor(family: Family) {
    this.#family = family;
  }

  item({ kind, values, text }: LogItem): void {
    this.#items[kind] = (this.#items[kind] ?? 0) + 1;
    if (kind === "message") this.counts.received++;
    const isError =
      kind === "final" &&
      this.#family.finals.some((each) => each.text === values[0] && each.kind === "error");
    if (isError && (this.#errors.has(text) || this.#errors.size < MOST_ERRORS))
      this.#errors.set(text, (this.#errors.get(text) ?? 0) + 1);
  }

  moved({ to, from }: Move): void {
    const { connected } = this.#family.lifecycle;
    if (to === connected && from !== to && !this.#isStep(from)) this.counts.connections++;
  }

  /** Out of a state in which it was connected all the same: a disconnect that failed. */
  #isStep(from: string): boolean {
    const { connected, transitions } = this.#family.lifecycle;
    return Object.entries(transitions[connected] ?? {}).some(
      ([event, to]) => to === from && this.#family.forms[event]?.effect?.do === "disconnect",
    );
  }

  ended({ known, result, time, endedAt, name }: Call): void {
    this.counts.commands++;
    if (result?.error) this.counts.refused++;
    if (known?.form.effect?.do === "publish") this.counts.published++;
    if (known?.form.effect?.do === "publish" && result && !result.error) this.counts.acknowledged++;
    const took = result && between(time, endedAt?.time);
    if (took === undefined) return;
    const timing = this.#latencies.get(name) ?? { count: 0, sum: 0, maximum: 0, limit: undefined };
    const limit = known && "ms" in known.form.timeLimit ? known.form.timeLimit.ms : undefined;
    const maximum = Math.max(timing.maximum, took);
    this.#latencies.set(name, { count: timing.count + 1, sum: timing.sum + took, maximum, limit });
  }

  get summary(): Summary {
    const latencies = [...this.#latencies].map(([name, { count, sum, maximum, limit }]) => ({
      ...{ name, count, meanMs: Math.round(sum / count), maximumMs: maximum },
      ...(limit === undefined ? {} : { limitMs: limit }),
    }));
    return { ...this.counts, items: this.#items, errors: Object.fromEntries(this.#errors), latencies };
  }
}
