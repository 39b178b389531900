// Where a log comes from: a file, a pipe, a file that still grows; packed with gzip or not. Out: chunks of bytes. What cannot
// be read ends in one line and exit code 4.

import { createReadStream, statSync } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { createGunzip } from "node:zlib";
import { EXIT, ExitError } from "../exit.js";

const STDIN = "-";
const CHUNK = 65_536;
/** Milliseconds between two looks at a file that grows. */
const LOOK_MS = 200;

export interface Input {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Bytes, if it is known how many there are. */
  readonly size: number | undefined;
}

/**
 * @param path of a file, or `-`
 * @param follows the file still grows: its chunks go on, and an empty one says that nothing came for a while
 */
export function openLog(path: string, follows: boolean): Input {
  if (path === STDIN) return { chunks: unpacked(process.stdin, "stdin"), size: undefined };
  const size = sizeOf(path);
  if (follows) return { chunks: growing(path), size: undefined };
  return { chunks: unpacked(createReadStream(path, { highWaterMark: CHUNK }), path), size };
}

function sizeOf(path: string): number {
  let found;
  try {
    found = statSync(path);
  } catch (error) {
    throw unreadable(path, error);
  }
  if (found.isDirectory()) throw new ExitError(EXIT.unreadable, `${path} is a directory, not a log`);
  return found.size;
}

/** The chunks of a stream, unpacked if its first bytes are those of gzip. */
async function* unpacked(stream: Readable, name: string): AsyncGenerator<Uint8Array> {
  try {
    const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
    const first = await headOf(chunks);
    const whole = Readable.from(continued(first, chunks));
    const isPacked = first[0] === 0x1f && first[1] === 0x8b;
    yield* (isPacked ? whole.pipe(createGunzip()) : whole) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** The first two bytes, at least, if there are so many. */
async function headOf(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head = Buffer.alloc(0);
  while (head.length < 2) {
    const next = await chunks.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  return head;
}

async function* continued(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function* growing(path: string): AsyncGenerator<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const buffer = new Uint8Array(CHUNK);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK);
      yield buffer.slice(0, bytesRead);
      if (bytesRead === 0) await wait(LOOK_MS);
    }
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    await file?.close();
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "it may not be read",
  EISDIR: "it is a directory, not a log",
  Z_DATA_ERROR: "it is packed with gzip, and damaged",
  Z_BUF_ERROR: "it is packed with gzip, and cut",
};

function unreadable(name: string, error: unknown): ExitError {
  if (error instanceof ExitError) return error;
  const { code = "", message = String(error) } = error as NodeJS.ErrnoException;
  return new ExitError(EXIT.unreadable, `${name}: ${REASONS[code] ?? message.split("\n", 1)[0] ?? ""}`);
}
