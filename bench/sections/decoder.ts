// Questions about our decoder beside itself: the whole family beside nine lines of it, and a decoder that is fresh after
// a full collection beside a warm one.

import { feedPositions } from "../contenders/contender.js";
import { LINES, ours, oursSubset } from "../contenders/index.js";
import { Checksum, type Sink } from "../events.js";
import { collect, measure, median, medianOf, ratio, timeOf } from "../measure.js";
import { statusLines } from "../workloads/status.js";
import { digits, type Context, type Found, type Section } from "./section.js";

const CHUNK = 512;

export const subset: Section = {
  name: "subset",
  run: async ({ rounds }: Context): Promise<Found> => {
    const { bytes, count } = statusLines();
    const timed = [ours(LINES, "owned"), oursSubset].map(({ name, start }) => ({
      name,
      run: () => feedPositions(start(new Checksum().sink), bytes, CHUNK),
    }));
    const [whole, nine] = timed.map(({ name }) => name) as [string, string];
    const times = await measure(timed, rounds);
    const rows = [whole, nine].map((name) => [name, digits((medianOf(times, name) * 1e6) / count)]);
    return {
      tables: [{ title: "Whole family beside nine lines, W1, chunks of 512", head: ["", "ns a line"], rows }],
      figures: { "subset.whole/nine": ratio(times, whole, nine) },
    };
  },
};

export const fresh: Section = {
  name: "fresh",
  run: async ({ rounds }: Context): Promise<Found> => {
    const { bytes, count } = statusLines();
    const pairs: { fresh: number; warm: number }[] = [];
    // The consumer lives on, and so does another decoder: compiled code dies with the last object of a shape that it
    // knows, and whether it survives is not what is measured.
    const { sink } = new Checksum();
    const living = ours(LINES, "owned").start(sink);
    for (let round = 0; round < rounds; round++) pairs.push(await freshAndWarm(bytes, sink));
    feedPositions(living, bytes, CHUNK);
    const row = (name: "fresh" | "warm"): string[] => [
      name,
      digits((median(pairs.map((pair) => pair[name])) * 1e6) / count),
    ];
    return {
      tables: [
        {
          title: "A decoder after a full collection, W1, chunks of 512",
          head: ["", "ns a line"],
          rows: [row("fresh"), row("warm")],
        },
      ],
      figures: { "fresh.fresh/warm": median(pairs.map((pair) => pair.fresh / pair.warm)) },
    };
  },
};

/** The same decoder reads the same workload three times; the second is not timed. */
async function freshAndWarm(bytes: Buffer, sink: Sink): Promise<{ fresh: number; warm: number }> {
  collect();
  const decoder = ours(LINES, "owned").start(sink);
  const run = (): void => feedPositions(decoder, bytes, CHUNK);
  const first = await timeOf(run);
  run();
  return { fresh: first, warm: await timeOf(run) };
}
