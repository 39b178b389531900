// How long a module may take over a command: the limit that the manual prints, with the settings as they are now.

import type { Fields, Form, Operand } from "../model.js";

export type Settings = { readonly [name: string]: unknown };

/** In milliseconds. Settings are numbers by the tables; a missing one counts as 0, and a limit is never below 1 s. */
export function timeLimitOf(form: Form, values: Fields, settings: Settings): number {
  const { timeLimit } = form;
  if ("ms" in timeLimit) return timeLimit.ms;
  let seconds = 1;
  for (const operand of timeLimit.secondsOf) seconds *= operandOf(operand, values, settings);
  return Math.max(1, seconds) * 1000;
}

function operandOf(operand: Operand, values: Fields, settings: Settings): number {
  const value = "setting" in operand ? settings[operand.setting] : values[operand.parameter];
  return (typeof value === "number" ? value : 0) + (operand.plus ?? 0);
}
