// What a decoder must be to take part: made for one run, fed with chunks, told when there are no more.

import type { Sink } from "../events.js";

export interface Feed {
  /** @param chunk a piece of what the module printed; [start, end) of it is new */
  receive(chunk: Buffer, start: number, end: number): void;
  /** No more chunks come. If it returns a promise, the last event was handed over when that resolves. */
  end?(): void | Promise<void>;
}

export interface Contender {
  readonly name: string;
  /** True if it needs a view for each chunk, as a stream does; these are then made before the clock starts. */
  readonly takesViews: boolean;
  start(sink: Sink): Feed;
}

/** Feeds a new decoder: views of the chunks if it takes these, else positions in the whole. */
export async function feed(
  { takesViews, start }: Contender,
  sink: Sink,
  bytes: Buffer,
  size: number,
  views: readonly Buffer[],
): Promise<void> {
  const decoder = start(sink);
  if (takesViews) for (const view of views) decoder.receive(view, 0, view.length);
  else feedPositions(decoder, bytes, size);
  const ended = decoder.end?.();
  if (ended) await ended;
}

/** The same bytes by position, without a view a chunk. */
export function feedPositions(decoder: Feed, bytes: Buffer, size: number): void {
  const { length } = bytes;
  for (let at = 0; at < length; at += size) decoder.receive(bytes, at, Math.min(at + size, length));
}
