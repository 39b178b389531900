// How a fresh client comes into a state in which a command is legal: the shortest way over the transitions of the lifecycle, with
// values from the vectors. So every form of a family can be tried without naming one.

import type { EncodeVector, Vector } from "../../codegen/vectors/vector.js";
import type { Dialect } from "../../runtime/exchange/dialect.js";
import type { Command } from "../../runtime/procedure/index.js";
import { prepareCommand } from "../../runtime/exchange/prepare-command.js";
import { dataFor } from "./carriers.js";
import { forClient } from "./faulty-pair.js";
import { fieldsOf } from "./values.js";

export interface Route {
  readonly name: string;
  /** What is sent before. */
  readonly before: readonly Command[];
  readonly command: Command;
}

/** A route to each form of a family that can be reached. */
export function routesOf(dialect: Dialect, vectors: readonly Vector[]): Route[] {
  const { forms } = dialect.family;
  const commands = new Map(Object.keys(forms).map((id) => [id, commandOf(dialect, id, vectors)] as const));
  const ways = waysOf(dialect, commands);
  return [...commands].flatMap(([id, command]) => {
    const states = dialect.machine.statesFor(id);
    const before = states.length === 0 ? [] : shortest(states.map((state) => ways.get(state)));
    return command && before ? [{ name: id, before, command }] : [];
  });
}

function shortest(ways: readonly (readonly Command[] | undefined)[]): readonly Command[] | undefined {
  return ways.filter((way) => way !== undefined).sort((a, b) => a.length - b.length)[0];
}

/** The shortest legal command of a form. */
function commandOf(dialect: Dialect, id: string, vectors: readonly Vector[]): Command | undefined {
  const legal = vectors.filter(
    (each): each is EncodeVector => each.kind === "encode" && each.form === id && each.error === undefined,
  );
  const sorted = [...legal].sort((a, b) => (a.hex?.length ?? 0) - (b.hex?.length ?? 0));
  for (const { values } of sorted) {
    const command = { form: id, values: forClient(dialect, id, fieldsOf(values)) };
    const form = dialect.family.forms[id];
    const whole = form ? { ...command, ...dataFor(form, command.values) } : command;
    if (isLegal(dialect, whole)) return whole;
  }
  return undefined;
}

function isLegal(dialect: Dialect, command: Command): boolean {
  try {
    prepareCommand(dialect.family, command);
    return true;
  } catch {
    return false;
  }
}

/** By state: the commands that lead there. */
function waysOf(
  { family, machine }: Dialect,
  commands: ReadonlyMap<string, Command | undefined>,
): Map<string, readonly Command[]> {
  const ways = new Map<string, readonly Command[]>([[machine.initial, []]]);
  for (const [state, way] of ways)
    for (const [id, command] of commands) {
      const issued = machine.next(state, id);
      if (issued === undefined || !command) continue;
      const done = machine.next(issued, `${id}:done`) ?? issued;
      if (family.lifecycle.states.includes(done) && !ways.has(done)) ways.set(done, [...way, command]);
    }
  return ways;
}
