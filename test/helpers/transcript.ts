// Transcripts: Markdown with blocks of what went over the wire, and behind each the events that a session made of it.
//
//   ```wire                      `> ` host to module, `< ` module to host, bytes escaped
//   > AT+CSQ\r
//   < \r\n+CSQ: 23,0\r\n
//   < \r\nOK\r\n
//   ```
//   ```events
//   settled csq.execute done [{"rssi":23,"ber":0}]
//   ```

import { readFileSync } from "node:fs";
import { concat, fromVisible } from "../../runtime/bytes.js";

export interface Sent {
  readonly from: "host" | "module";
  readonly bytes: Uint8Array;
  readonly text: string;
}

export interface Dialogue {
  /** The heading above it. */
  readonly title: string;
  readonly wire: readonly Sent[];
  readonly events: readonly string[] | undefined;
  /** Where an events block stands or belongs, as line numbers of the file. */
  readonly after: number;
  readonly eventsEnd: number | undefined;
}

/** Every dialogue of a transcript file, in order. */
export function readTranscript(path: string): Dialogue[] {
  const lines = readFileSync(path, "utf8").split("\n");
  const dialogues: Dialogue[] = [];
  let title = "";
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line.startsWith("#")) title = line.replace(/^#+\s*/, "");
    if (!line.startsWith("```wire")) continue;
    const end = fenceEnd(lines, i);
    const next = lines[end + 1] === "" ? end + 2 : end + 1;
    const hasEvents = lines[next] === "```events";
    const eventsEnd = hasEvents ? fenceEnd(lines, next) : undefined;
    dialogues.push({
      title,
      wire: lines.slice(i + 1, end).map(parseLine),
      events: eventsEnd === undefined ? undefined : lines.slice(next + 1, eventsEnd),
      after: end,
      eventsEnd,
    });
    i = eventsEnd ?? end;
  }
  return dialogues;
}

function fenceEnd(lines: readonly string[], start: number): number {
  const end = lines.indexOf("```", start + 1);
  if (end < 0) throw new Error(`line ${start + 1}: the block does not end`);
  return end;
}

function parseLine(text: string): Sent {
  const match = /^([<>]) (.*)$/.exec(text);
  if (!match) throw new Error(`${JSON.stringify(text)}: a line begins with "> " or "< "`);
  return {
    from: match[1] === ">" ? "host" : "module",
    bytes: fromVisible(match[2] as string),
    text: match[2] as string,
  };
}

/** Ways to cut bytes: whole, byte by byte, and in two at every point. */
export function* chunkings(bytes: Uint8Array): Generator<Uint8Array[]> {
  yield [bytes];
  yield single(bytes);
  for (let at = 1; at < bytes.length; at++) yield [bytes.subarray(0, at), bytes.subarray(at)];
}

export function single(bytes: Uint8Array): Uint8Array[] {
  return Array.from(bytes, (byte) => Uint8Array.of(byte));
}

/** The same dialogue with everything that the module says in one go as one piece. */
export function joined(wire: readonly Sent[]): Sent[] {
  const pieces: Sent[] = [];
  for (const sent of wire) {
    const last = pieces.at(-1);
    if (sent.from === "module" && last?.from === "module") pieces[pieces.length - 1] = join(last, sent);
    else pieces.push(sent);
  }
  return pieces;
}

function join(a: Sent, b: Sent): Sent {
  return { from: a.from, bytes: concat([a.bytes, b.bytes]), text: a.text + b.text };
}

/** Cuts at random places, the same for the same seed. */
export function randomCuts(seed: number): (bytes: Uint8Array) => Uint8Array[] {
  const random = generator(seed);
  return (bytes) => {
    const chunks: Uint8Array[] = [];
    for (let at = 0; at < bytes.length;) {
      const size = 1 + Math.floor(random() ** 2 * 40);
      chunks.push(bytes.subarray(at, at + size));
      at += size;
    }
    return chunks;
  };
}

/** Mulberry32: small, and good enough for cuts. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
