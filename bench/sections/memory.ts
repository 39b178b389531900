// Memory: what an event of W1 weighs when it is kept, and what a decoder weighs that waits.
//
// Strategy: names and events go into an array that was made before, so that its room is not counted; full collections
// before and after. Of the array, the place of the name is added all the same, as a field would be that says what the
// event is. An object that is handed over again and again weighs nothing the second time, and may.

import { feed, type Contender } from "../contenders/contender.js";
import { LINE_CONTENDERS } from "../contenders/index.js";
import type { Sink } from "../events.js";
import { heldBytes, median } from "../measure.js";
import { statusLines } from "../workloads/status.js";
import { chunksOf, type Workload } from "../workloads/workload.js";
import { digits, type Context, type Found, type Section } from "./section.js";

const CHUNK = 512;
const DECODERS = 1000;
const LOOKS = 3;
const POINTER = 8;

export const memory: Section = {
  name: "heap",
  run: async ({ say }: Context): Promise<Found> => {
    const workload = statusLines();
    const rows: string[][] = [];
    const figures: Record<string, number> = {};
    for (const contender of LINE_CONTENDERS.filter(({ name }) => !name.endsWith("borrowed"))) {
      say(`heap: ${contender.name}`);
      const each = POINTER + (await weighEvents(contender, workload));
      const idle = await weighIdle(contender);
      rows.push([contender.name, digits(each), digits(idle)]);
      if (contender.name.startsWith("ours")) Object.assign(figures, { "heap.ours": each, "heap.idle": idle });
    }
    return {
      tables: [{ title: "Memory, W1", head: ["", "bytes an event", "bytes a decoder that waits"], rows }],
      figures,
    };
  },
};

async function weighEvents(contender: Contender, { bytes, count }: Workload): Promise<number> {
  const views = chunksOf(bytes, CHUNK);
  const items = new Array<unknown>(2 * count).fill(undefined);
  const fill = async (): Promise<void> => {
    let at = 0;
    const sink: Sink = (name, event) => {
      items[at++] = name;
      items[at++] = event;
    };
    await feed(contender, sink, bytes, CHUNK, views);
  };
  return (await weigh(items, fill)) / count;
}

async function weighIdle(contender: Contender): Promise<number> {
  const items = new Array<unknown>(DECODERS).fill(undefined);
  const fill = (): void => {
    for (let i = 0; i < DECODERS; i++) items[i] = contender.start(() => undefined);
  };
  return (await weigh(items, fill)) / DECODERS;
}

/** Bytes held more once the items are filled in: the median of some looks, of which one to warm up is not counted. */
async function weigh(items: unknown[], fill: () => Promise<void> | void): Promise<number> {
  const looks: number[] = [];
  for (let i = 0; i <= LOOKS; i++) {
    items.fill(undefined);
    const before = heldBytes();
    await fill();
    looks.push(heldBytes() - before);
  }
  return median(looks.slice(1));
}
