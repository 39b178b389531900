// What does not end: 8 MB without a line end, beside B1; and how time grows with endless lines, quotes that never close
// and giant announced lengths, at every chunk size. Nothing of it may cost more than its bytes, nor be kept.

import { feed, feedPositions, type Contender } from "../contenders/contender.js";
import { LINES, ours, PARTS } from "../contenders/index.js";
import { readline } from "../contenders/readline.js";
import type { Sink } from "../events.js";
import { heldBytes, measure, medianOf, ratio, type Timed } from "../measure.js";
import { statedCap } from "../ours.js";
import { CHUNK_SIZES, chunksOf } from "../workloads/workload.js";
import { digits, type Context, type Found, type Section } from "./section.js";

const CHUNK = 512;
/** B1 copies all that it holds at every chunk: a run takes it many seconds. */
const ROUNDS = 3;
const OURS = ours(LINES, "owned");

/** Whatever is made of such input, it need not be one of the events that the workloads hold. */
let events = 0;
const COUNTING: Sink = () => void events++;

export const noLineEnd: Section = {
  name: "noline",
  run: async ({ rounds }: Context): Promise<Found> => {
    const bytes = Buffer.alloc(8 * 1024 * 1024, "x");
    const views = chunksOf(bytes, CHUNK);
    const timed = [OURS, readline].map((contender: Contender): Timed => {
      const run = (): Promise<void> => feed(contender, COUNTING, bytes, CHUNK, views);
      return { name: contender.name, run, warms: contender === OURS };
    });
    const times = await measure(timed, Math.min(rounds, ROUNDS));
    const held = heldMost(bytes);
    const rows = timed.map(({ name }) => [name, digits(medianOf(times, name))]);
    rows.push(["held at most, bytes", digits(held)], ["stated cap, bytes", digits(statedCap(LINES))]);
    return {
      tables: [{ title: "8 MB without a line end, chunks of 512", head: ["", "ms"], rows }],
      figures: {
        "noline.ours/B1": ratio(times, readline.name, OURS.name),
        "noline.held": held / statedCap(LINES),
      },
    };
  },
};

/** Bytes that the decoder holds more than before, at the worst of sixty-four looks. */
function heldMost(bytes: Buffer): number {
  // Another decoder lives through it, so that compiled code is not taken for what is held.
  const living = OURS.start(COUNTING);
  feedPositions(living, bytes, CHUNK);
  const decoder = OURS.start(COUNTING);
  const step = bytes.length / 64;
  const before = heldBytes();
  let most = 0;
  for (let at = 0; at < bytes.length; at += step) {
    feedPositions(decoder, bytes.subarray(at, at + step), CHUNK);
    most = Math.max(most, heldBytes() - before);
  }
  feedPositions(living, bytes, bytes.length);
  return most;
}

const HOSTILE: readonly [what: string, contender: Contender, head: string][] = [
  ["endless line", OURS, "+QMTSTAT: "],
  ["endless line, other family", ours(PARTS, "owned"), ""],
  ["unterminated quote, topic", OURS, '+QMTRECV: 0,1,"'],
  ["unterminated quote, payload", OURS, '+QMTRECV: 0,1,"t","'],
  ["giant announced length", OURS, '+QMTRECV: 0,1,"t",999999999,"'],
  ["giant announced length, other family", ours(PARTS, "owned"), "+CMQTTRXPAYLOAD: 0,999999999\r\n"],
];

export const growth: Section = {
  name: "growth",
  run: async (context: Context): Promise<Found> => {
    const rows: string[][] = [];
    let worst = 0;
    for (const [what, contender, head] of HOSTILE) {
      const ratios: number[] = [];
      for (const size of CHUNK_SIZES) ratios.push(await growthOf(contender, head, size, context));
      worst = Math.max(worst, ...ratios);
      rows.push([what, ...ratios.map(digits)]);
    }
    const head = ["", ...CHUNK_SIZES.map((size) => `chunks of ${size}`)];
    return { tables: [{ title: "time(2n) / time(n)", head, rows }], figures: { "growth.worst": worst } };
  },
};

async function growthOf(contender: Contender, head: string, size: number, context: Context): Promise<number> {
  const length = size === 1 ? 512 * 1024 : 8 * 1024 * 1024;
  const timed = [1, 2].map((times): Timed => {
    const bytes = Buffer.alloc(times * length, "x");
    bytes.write(head);
    return { name: `${times}n`, run: () => feedPositions(contender.start(COUNTING), bytes, size) };
  });
  return ratio(await measure(timed, context.rounds), "2n", "1n");
}
