// The goals, as data: which figure, which way, how far. Nothing else in the benchmarks knows a goal.
//
// A figure is named by its section, its case and what it compares. The gate stands at 80 % of a goal: machines differ,
// and a gate that trembles is soon ignored.

export interface Goal {
  /** Name of a figure that a section gives. */
  readonly figure: string;
  readonly what: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Best thought possible when the goals were set. */
  readonly best?: number;
  readonly unit: "x" | "bytes" | "kB" | "s" | "of the cap";
}

const GATE = 0.8;

const FASTER: [figure: string, what: string, atLeast: number, best?: number][] = [
  ["W1.512.ours/B1", "W1, chunks of 512, typed objects, beside B1", 15, 24],
  ["W1.512.ours/B3", "W1, chunks of 512, typed objects, beside B3", 1],
  ["W2.512.owned/B1", "W2, chunks of 512, owned payload, beside B1", 2.7, 3.5],
  ["W2.512.borrowed/B1", "W2, chunks of 512, borrowed payload, beside B1", 5.5, 8],
  ["W2u.512.owned/B1", "W2u (no printed length), chunks of 512, owned payload, beside B1", 2.7],
  ["W3.512.owned/B1", "W3, chunks of 512, owned payload, beside B1", 6, 7.5],
  ["W3.512.borrowed/B1", "W3, chunks of 512, borrowed payload, beside B1", 8, 13],
  ["W1.1.ours/B1", "W1, chunks of 1, beside B1", 22, 40],
  ["W2.1.ours/B1", "W2, chunks of 1, beside B1", 25, 40],
  ["W3.1.ours/B1", "W3, chunks of 1, beside B1", 25, 40],
  ["noline.ours/B1", "8 MB without a line end, beside B1", 1000],
  ["check.ours/ajv", "checks, beside ajv", 6],
  ["publish.sequential", "publish through both ends, sequential, beside MQTT.js and aedes", 10, 40],
  ["publish.ten", "publish through both ends, ten in flight, beside MQTT.js and aedes", 2, 8],
];

const SMALLER: [figure: string, what: string, atMost: number, unit: Goal["unit"], best?: number][] = [
  ["subset.whole/nine", "whole family beside nine lines of it, same decoder, W1", 1.1, "x", 1.05],
  ["noline.held", "memory held during 8 MB without a line end", 1, "of the cap"],
  ["heap.ours", "heap an event, W1", 85, "bytes", 56],
  ["fresh.fresh/warm", "decoder that is fresh after a full collection beside a warm one", 1.3, "x", 1.1],
  ["encode.ours/template", "encode, checked, to bytes, beside a template", 0.5, "x", 0.4],
  ["size.decoder", "gzip: decoder and a family", 9.5, "kB"],
  ["size.codec", "gzip: codec of both ends and a family", 16.5, "kB"],
  ["size.client/mqtt-js", "gzip: client and a family, beside MQTT.js", 0.333, "x"],
  ["size.second", "gzip: a second family more", 3, "kB"],
  ["generate.four/4", "generate, wall time a family, four families", 1.5, "s"],
  ["generate.100/10", "generate, 100 families beside 10", 12, "x", 10],
  ["growth.worst", "time(2n) / time(n), the worst of all hostile inputs and chunk sizes", 2.2, "x", 2],
];

export const GOALS: readonly Goal[] = [
  ...FASTER.map(([figure, what, atLeast, best]) => goal({ figure, what, atLeast, unit: "x" }, best)),
  ...SMALLER.map(([figure, what, atMost, unit, best]) => goal({ figure, what, atMost, unit }, best)),
];

function goal(given: Goal, best: number | undefined): Goal {
  return best === undefined ? given : { ...given, best };
}

export type Verdict = "reached" | "within the gate" | "missed" | "not measured";

export function judge({ atLeast = -Infinity, atMost = Infinity }: Goal, value: number | undefined): Verdict {
  if (value === undefined || Number.isNaN(value)) return "not measured";
  if (value >= atLeast && value <= atMost) return "reached";
  return value >= atLeast * GATE && value <= atMost / GATE ? "within the gate" : "missed";
}
