// The command line of the benchmarks, read once by the launcher and once more by the process that it starts.

import { parseArgs } from "node:util";

export const USAGE = "usage: npm run bench [-- [--only NAME,...] [--rounds N] [--gate] | --write]";

export interface Options {
  readonly gate: boolean;
  readonly write: boolean;
  /** Names of sections; empty: all of them. */
  readonly only: readonly string[];
  readonly rounds: number;
}

/** @throws TypeError or Error for an option that is not known, or a number that is none */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      gate: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      only: { type: "string", default: "" },
      rounds: { type: "string", default: "11" },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${values.rounds}: not a number`);
  return { ...values, rounds, only: values.only.split(",").filter((name) => name !== "") };
}
