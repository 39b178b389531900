// Tells a wrong family. A module that refuses the first command of a connect may be of another family: it is asked what it
// calls itself (ATI, V.250 6.1.3), and the error says so.

import type { AtError } from "../errors.js";
import type { Family, IdentityLine } from "../model.js";
import { rawCommand } from "../session/index.js";
import type { Driver } from "./link/driver.js";

/** Milliseconds for the answer. */
const TIME_LIMIT = 5_000;
/** Characters of what a module calls itself that are shown, at most. */
const SHOWN = 120;

/** Adds to a refusal what the module calls itself, if that is not what modules of the family do. */
export async function explainRefusal(driver: Driver, family: Family, error: AtError): Promise<void> {
  if (!family.identity || error.code !== "refused") return;
  const ati = rawCommand(family, { line: "ATI", timeLimit: TIME_LIMIT });
  const { lines, error: silent } = await driver.command(ati);
  if (silent) return;
  const said = lines.slice(0, -1);
  if (said.length === 0 || said.some((line) => isOwn(family.identity?.model, line))) return;
  const name = said.join(" | ").slice(0, SHOWN);
  error.message += `; the module calls itself ${JSON.stringify(name)}: is ${family.name} its family?`;
}

/** A word of the line begins as the family's own do. */
function isOwn(own: IdentityLine | undefined, line: string): boolean {
  const words = line.toLowerCase().split(/[^a-z0-9]+/);
  return (own?.words ?? []).some((start) => words.some((word) => word.startsWith(start.toLowerCase())));
}
