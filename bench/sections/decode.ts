// W1, W2, W2u, W3: bytes to typed objects. Every contender's events are held against the truth at six chunk sizes first, then
// all are timed at four.
//
// Strategy: at chunks of one byte, and for the checks of small chunks, a beginning of the workload has to do: a stream
// takes a microsecond a byte there, and what is compared is a ratio. B0 reads the whole at once, whatever the chunks.

import { countMisread, findMistake, findMistakeAtRandomCuts } from "../check.js";
import { feed, type Contender, type Feed } from "../contenders/contender.js";
import {
  LINE_CONTENDERS,
  packet,
  PART_CONTENDERS,
  splitsLines,
  UNCOUNTED_CONTENDERS,
} from "../contenders/index.js";
import { countLineEnds } from "../contenders/scan.js";
import { Checksum } from "../events.js";
import { measure, medianOf, ratio, type Timed, type Times } from "../measure.js";
import { Random } from "../random.js";
import { messagesInParts } from "../workloads/parts.js";
import { receivedLines, receivedPackets, uncountedLines } from "../workloads/received.js";
import { statusLines } from "../workloads/status.js";
import { CHECKED_SIZES, CHUNK_SIZES, chunksOf, SEED, type Workload } from "../workloads/workload.js";
import { digits, type Context, type Found, type Section, type Table } from "./section.js";

interface Entrant {
  readonly contender: Contender;
  readonly whole: Workload;
  /** A beginning of it. */
  readonly part: Workload;
  /** Lives as long as the entrant, as a program's decoder does: V8 drops compiled code with the last object of a class. */
  readonly living: Feed;
}

interface Plan {
  readonly name: "W1" | "W2" | "W2u" | "W3";
  readonly title: string;
  readonly make: () => Entrant[];
}

const B0 = "B0 indexOf";
/** Below this chunk size a beginning of the workload is used. */
const SMALL = 64;

const PLANS: readonly Plan[] = [
  {
    name: "W1",
    title: "W1: 100,000 status lines",
    make: () => enter(LINE_CONTENDERS.filter(copies), statusLines(), statusLines(40_000)),
  },
  {
    name: "W2",
    title: "W2: 50,000 received messages with JSON payloads",
    make: () => [
      ...enter(LINE_CONTENDERS, receivedLines(), receivedLines(1000)),
      ...enter([packet], receivedPackets(), receivedPackets(1000)),
    ],
  },
  {
    name: "W2u",
    title: "W2u: 50,000 received messages with JSON payloads and no printed length",
    make: () => enter(UNCOUNTED_CONTENDERS, uncountedLines(), uncountedLines(1000)),
  },
  {
    name: "W3",
    title: "W3: 20,000 received messages in parts, any bytes, with traps",
    make: () => enter(PART_CONTENDERS, messagesInParts(), messagesInParts(1000)),
  },
];

export const decodeSections: readonly Section[] = PLANS.map((plan) => ({
  name: plan.name,
  run: (context) => runPlan(plan, context),
}));

/** There is nothing to borrow in W1. */
function copies({ name }: Contender): boolean {
  return !name.endsWith("borrowed");
}

function enter(contenders: readonly Contender[], whole: Workload, part: Workload): Entrant[] {
  return contenders.map((contender) => {
    return { contender, whole, part, living: contender.start(new Checksum().sink) };
  });
}

async function runPlan(plan: Plan, context: Context): Promise<Found> {
  const entrants = plan.make();
  const misread = await checkAll(plan, entrants, context);
  const bySize = new Map<number, Times>();
  for (const size of CHUNK_SIZES) {
    context.say(`${plan.name}: chunks of ${size}`);
    bySize.set(size, await measure(timedAt(entrants, size), context.rounds));
  }
  return { tables: [table(plan, entrants, bySize, misread)], figures: figuresOf(plan.name, bySize) };
}

async function checkAll(
  plan: Plan,
  entrants: readonly Entrant[],
  { say }: Context,
): Promise<Map<string, number>> {
  const misread = new Map<string, number>();
  for (const { contender, whole, part } of entrants) {
    say(`${plan.name}: checking ${contender.name}`);
    if (plan.name === "W3" && splitsLines(contender))
      misread.set(contender.name, await countMisread(contender, whole, 512));
    else await demandTruth(contender, whole, part);
  }
  return misread;
}

/** @throws Error if an event is wrong: nothing is timed then */
async function demandTruth(contender: Contender, whole: Workload, part: Workload): Promise<void> {
  for (const size of CHECKED_SIZES) {
    const mistake = await findMistake(contender, size < SMALL ? part : whole, size);
    if (mistake !== undefined) throw new Error(`${contender.name}, chunks of ${size}: ${mistake}`);
  }
  if (contender.takesViews) return;
  const mistake = findMistakeAtRandomCuts(contender, part, new Random(SEED));
  if (mistake !== undefined) throw new Error(`${contender.name}, random cuts: ${mistake}`);
}

function timedAt(entrants: readonly Entrant[], size: number): Timed[] {
  const views = new Map<Workload, Buffer[]>();
  const timed = entrants.map(({ contender, whole, part }) => {
    const workload = size < SMALL ? part : whole;
    const chunks = views.get(workload) ?? chunksOf(workload.bytes, size);
    if (contender.takesViews) views.set(workload, chunks);
    const run = (): Promise<void> => feed(contender, new Checksum().sink, workload.bytes, size, chunks);
    return { name: contender.name, run };
  });
  const first = entrants[0] as Entrant;
  const { bytes } = size < SMALL ? first.part : first.whole;
  return [{ name: B0, run: () => countLineEnds(bytes) }, ...timed];
}

const OWNED = "ours, owned";
const BORROWED = "ours, borrowed";
const B1 = "B1 parser-readline";

function figuresOf(name: Plan["name"], bySize: ReadonlyMap<number, Times>): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const [size, times] of bySize) {
    const own = name === "W1" ? "ours" : "owned";
    figures[`${name}.${size}.${own}/B1`] = ratio(times, B1, OWNED);
    figures[`${name}.${size}.${own}/B3`] = ratio(times, "B3 hand-written", OWNED);
    if (name !== "W1") figures[`${name}.${size}.borrowed/B1`] = ratio(times, B1, BORROWED);
    if (size === 1) figures[`${name}.1.ours/B1`] = ratio(times, B1, OWNED);
  }
  return figures;
}

function table(
  { title }: Plan,
  entrants: readonly Entrant[],
  bySize: ReadonlyMap<number, Times>,
  misread: ReadonlyMap<string, number>,
): Table {
  const sizes = [...bySize.keys()];
  const rows = [B0, ...entrants.map(({ contender }) => contender.name)].map((name) => {
    const entrant = entrants.find(({ contender }) => contender.name === name) ?? entrants[0];
    const cells = sizes.map((size) =>
      cell(bySize.get(size) as Times, name, size < SMALL ? entrant?.part : entrant?.whole),
    );
    const bad = misread.get(name);
    return [name, ...cells, bad === undefined ? "" : `misreads ${bad} of ${entrant?.whole.count}`];
  });
  return { title, head: ["ns an item (x B1)", ...sizes.map((size) => `chunks of ${size}`), ""], rows };
}

/** Nanoseconds a line or message, and how many times as fast as B1. */
function cell(times: Times, name: string, workload: Workload | undefined): string {
  const each = (medianOf(times, name) * 1e6) / (workload?.count ?? NaN);
  return `${digits(each)} (${digits(ratio(times, B1, name))})`;
}
