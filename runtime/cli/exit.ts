// How a verb ends: the exit codes, and the error that carries one with a reason of one line.

import { escapeControls } from "../bytes.js";

export const EXIT = {
  done: 0,
  /** By the module, or the broker. */
  refused: 1,
  usage: 2,
  linkClosed: 3,
  unreadable: 4,
  timeout: 27,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends the program with a reason, in one line, and without anything that a terminal would obey. */
export class ExitError extends Error {
  constructor(
    readonly exitCode: ExitCode,
    reason: string,
  ) {
    super(escapeControls(reason));
  }
}
