// Do a contender's events equal the truth? Asked before anything is timed, at every chunk size, and of ours at random
// cuts too.
//
// Strategy: events are compared inside the callback, because a borrowed payload is valid only there. A contender that
// loses a message must not be charged for all that follow, so one that may misread is only asked which payloads of the
// truth it handed over, in order.

import { feed, type Contender, type Feed } from "./contenders/contender.js";
import type { Event, Sink } from "./events.js";
import type { Random } from "./random.js";
import { chunksOf, type Truth, type Workload } from "./workloads/workload.js";

/** What is wrong, in words; undefined if every event is right. */
export async function findMistake(
  contender: Contender,
  { bytes, truth }: Workload,
  size: number,
): Promise<string | undefined> {
  const comparer = new Comparer(truth);
  const views = contender.takesViews ? chunksOf(bytes, size) : [];
  await feed(contender, comparer.sink, bytes, Math.min(size, bytes.length), views);
  return comparer.verdict();
}

/** The same with chunks of 1 to 600 bytes, cut at random, each in a buffer of its own that is overwritten afterwards. */
export function findMistakeAtRandomCuts(
  contender: Contender,
  { bytes, truth }: Workload,
  random: Random,
): string | undefined {
  const comparer = new Comparer(truth);
  const decoder = contender.start(comparer.sink);
  for (let at = 0; at < bytes.length;) {
    const end = Math.min(bytes.length, at + random.integer(1, random.pick([3, 30, 600])));
    receiveAndRuin(decoder, bytes.subarray(at, end), random.integer(0, 9));
    at = end;
  }
  return comparer.verdict();
}

/** A decoder that keeps a reference to the caller's buffer is found out. */
function receiveAndRuin(decoder: Feed, chunk: Buffer, offset: number): void {
  const buffer = Buffer.alloc(offset + chunk.length + 3, 0x2a);
  chunk.copy(buffer, offset);
  decoder.receive(buffer, offset, offset + chunk.length);
  buffer.fill(0x2a);
}

class Comparer {
  #at = 0;
  #mistake: string | undefined;

  constructor(private readonly truth: readonly Truth[]) {}

  readonly sink: Sink = (name, event) => {
    const expected = this.truth[this.#at++];
    if (this.#mistake !== undefined) return;
    if (expected?.name !== name || !agrees(expected.event, event))
      this.#mistake = `event ${this.#at - 1}: expected ${show(expected)}, got ${show({ name, event })}`;
  };

  verdict(): string | undefined {
    if (this.#mistake !== undefined || this.#at === this.truth.length) return this.#mistake;
    return `${this.#at} events instead of ${this.truth.length}`;
  }
}

/** Every field of the truth is there and equal. A decoder may say more, as mqtt-packet does. */
function agrees(expected: Event, event: Event): boolean {
  const given = event as Readonly<Record<string, unknown>>;
  return Object.entries(expected).every(([name, value]) => isSame(value, given[name]));
}

function isSame(expected: unknown, value: unknown): boolean {
  if (!(expected instanceof Uint8Array)) return expected === value;
  return value instanceof Uint8Array && Buffer.compare(expected, value) === 0;
}

function show(item: { name: string; event: Event } | undefined): string {
  if (!item) return "nothing";
  const text = JSON.stringify(item.event, (_, value: unknown) =>
    typeof value === "object" && value !== null && "data" in value ? "bytes" : value,
  );
  return `${item.name} ${text.slice(0, 200)}`;
}

/** How many payloads of a workload were not handed over whole, in their order. */
export async function countMisread(
  contender: Contender,
  { bytes, truth }: Workload,
  size: number,
): Promise<number> {
  const wanted = truth.flatMap(({ event }) => payloadOf(event) ?? []);
  let [at, read] = [0, 0];
  const sink: Sink = (_, event) => {
    const payload = payloadOf(event);
    const found = payload ? indexNear(wanted, at, payload) : -1;
    if (found < 0) return;
    at = found + 1;
    read++;
  };
  const views = contender.takesViews ? chunksOf(bytes, size) : [];
  await feed(contender, sink, bytes, Math.min(size, bytes.length), views);
  return wanted.length - read;
}

function payloadOf(event: Event): Uint8Array | undefined {
  const { payload, subPayload } = event as { payload?: Uint8Array; subPayload?: Uint8Array };
  return payload ?? subPayload;
}

/** Some messages may be lost in between, but not so many that payloads would repeat. */
const NEAR = 50;

function indexNear(wanted: readonly Uint8Array[], from: number, payload: Uint8Array): number {
  for (let i = from; i < Math.min(wanted.length, from + NEAR); i++)
    if (Buffer.compare(wanted[i] as Uint8Array, payload) === 0) return i;
  return -1;
}
