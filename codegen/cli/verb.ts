// What a verb of `npm run spec` is, and what all of them need: a place to speak, a spec folder, families by name.
//
// Strategy: a verb decides on an exit code and never ends the process; data goes to `out`, talk to `talk`. A UsageError is
// the caller's mistake (2), any other error an input that cannot be read (4); who catches them is main.ts.
import { loadSpecs } from "../audit/load.js";
import { suggestion } from "../check/nearest.js";
import type { Spec } from "../../runtime/spec/spec.js";

export const EXIT = { done: 0, found: 1, usage: 2, unreadable: 4 } as const;

export class UsageError extends Error {}

export interface Call {
  readonly args: readonly string[];
  readonly specDir: string;
  readonly json: boolean;
  readonly gate?: string;
  out(line: string): void;
  talk(line: string): void;
}

export interface Verb {
  readonly usage: string;
  readonly says: string;
  /** Beside --spec and --help. */
  readonly options?: readonly ("json" | "gate")[];
  run(call: Call): Promise<number>;
}

/** Between so many arguments. @throws UsageError */
export function demand({ args }: Call, least: number, most: number): void {
  if (args.length < least) throw new UsageError("an argument is missing");
  if (args.length > most) throw new UsageError(`what is "${args[most]}" for?`);
}

/** @throws UsageError if there is no such family, Error if the spec folder cannot be read */
export async function familyOf(specDir: string, name: string): Promise<Spec> {
  const specs = await loadSpecs(specDir);
  const names = specs.map(({ family }) => family);
  const spec = specs.find(({ family }) => family === name);
  if (spec) return spec;
  throw new UsageError(`no family "${name}"${suggestion(name, names)} There are ${names.join(", ")}`);
}
