// How the data after a prompt ends. In `AT+PUB=...,5`, `>`, `hello`, the number ends it; in `hello<Ctrl-Z>` a byte does;
// `hello` and then `+++` after a second of silence is ended by a pattern; `hello` and silence by silence.
//
// One row for each way: what the host writes after the data, what the data may not hold, how the host leaves a data state
// that it has given up, and what the module's end waits for. A new way is a new row; the compiler names who misses it.

import { concat, CR, CTRL_Z, ESC, indexOf, NO_BYTES, toBytes } from "../bytes.js";
import type { DataState } from "../framing/command-reader.js";
import type { Data, DataEnd, Fields } from "../model.js";

/** How the data state is left: silence first, then bytes, then silence before anything else is written. */
export interface Leaving {
  readonly beforeMs?: number;
  readonly bytes?: Uint8Array;
  readonly afterMs?: number;
  /** Set if nothing is known that ends the data without an effect: only a reset helps, and nothing may be written. */
  readonly needsReset?: true;
}

/** A command whose data state is to be left. */
export interface Abandoned {
  /** How many bytes it has announced, or would have sent. */
  readonly length: number;
  /** The data has been written. */
  readonly isWritten: boolean;
}

interface DataEndTraits {
  /** What is written after the data. */
  terminator(data: Data): Uint8Array;
  /** Milliseconds of silence that must lie between the data and its terminator. */
  silenceBeforeTerminator(data: Data): number;
  /** Milliseconds of silence that end the data. */
  endingSilence(data: Data): number;
  /** Where the data would end too soon; -1 if it does not. */
  indexOfEnd(data: Data, bytes: Uint8Array): number;
  /** Ends data that nobody will use and that has no effect. To a module that has left already, it is an empty command line. */
  leave(data: Data, abandoned: Abandoned): Leaving;
  /** What the module's end waits for. @param values those of the command */
  reading(data: Data, values: Fields): DataState;
}

const NONE = (): number => 0;
const NOWHERE = (): number => -1;

export const DATA_ENDS: Readonly<Record<DataEnd, DataEndTraits>> = {
  counted: {
    terminator: () => NO_BYTES,
    silenceBeforeTerminator: NONE,
    endingSilence: NONE,
    indexOfEnd: NOWHERE,
    leave: (_, { length }) => ({ bytes: new Uint8Array(length).fill(CR) }),
    reading: ({ length }, values) => ({
      end: "counted",
      count: length === undefined ? 0 : (values[length] as number),
    }),
  },
  "ctrl-z": {
    terminator: () => Uint8Array.of(CTRL_Z),
    silenceBeforeTerminator: NONE,
    endingSilence: NONE,
    // Ctrl-Z and ESC are among the bytes that the spec forbids.
    indexOfEnd: NOWHERE,
    leave: () => ({ bytes: Uint8Array.of(CTRL_Z, CR) }),
    reading: ({ maximum, cancel = false }) => ({ end: "ctrl-z", maximum, cancel }),
  },
  pattern: {
    terminator: patternOf,
    silenceBeforeTerminator: ({ quietMs = 0 }) => quietMs,
    endingSilence: NONE,
    indexOfEnd: indexOfPattern,
    leave: (data) => ({ beforeMs: data.quietMs ?? 0, bytes: toBytes(`${data.pattern ?? ""}\r`) }),
    reading: (data, _) => ({
      end: "pattern",
      pattern: patternOf(data),
      from: (data.quietMs ?? 0) > 0 ? "nowhere" : "anywhere",
      maximum: data.maximum,
      cancel: data.cancel === true,
    }),
  },
  idle: {
    terminator: () => NO_BYTES,
    silenceBeforeTerminator: NONE,
    endingSilence: ({ quietMs = 0 }) => quietMs,
    indexOfEnd: NOWHERE,
    leave: ({ quietMs = 0 }, { isWritten }) =>
      isWritten ? { afterMs: quietMs } : { bytes: Uint8Array.of(CR), afterMs: quietMs },
    reading: ({ maximum, cancel = false }) => ({ end: "idle", maximum, cancel }),
  },
};

function patternOf({ pattern = "" }: Data): Uint8Array {
  return toBytes(pattern);
}

/** Data must not hold what ends it. If no silence tells the end, it must not begin inside the data either. */
function indexOfPattern(data: Data, bytes: Uint8Array): number {
  const end = patternOf(data);
  const at = indexOf(data.quietMs === undefined ? concat([bytes, end]) : bytes, end);
  return at < bytes.length ? at : -1;
}

/**
 * How the data state of a command that was given up is left.
 *
 * By ESC if the form documents it, or by waiting until the module leaves by itself. Otherwise the data is ended as the form
 * ends it, but only if that has no effect: a part of a message would be published, line ends would be subscribed to. Where
 * it has one, nothing may be written any more.
 *
 * @param acts the command does something with its data as soon as this has ended
 */
export function leaveDataState(data: Data, abandoned: Abandoned, acts: boolean): Leaving {
  const { end, cancel, leavesAfterMs } = data;
  if (cancel) return { bytes: Uint8Array.of(ESC) };
  // What was written and ends by silence needs that silence and nothing else.
  if (DATA_ENDS[end].endingSilence(data) > 0 && abandoned.isWritten)
    return DATA_ENDS[end].leave(data, abandoned);
  if (leavesAfterMs !== undefined) return { beforeMs: leavesAfterMs };
  return acts ? { needsReset: true } : DATA_ENDS[end].leave(data, abandoned);
}
