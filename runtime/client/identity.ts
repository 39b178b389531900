// Tells a wrong family. If a connect fails in a way that a module of another family may fail, the module is asked what it calls
// itself (ATI, V.250 6.1.3), and the error says so: it refuses a command, or takes it and answers in another way. What a
// completion says, it has understood; a module that is silent, or gone, is not asked.

import { ModuleError, ProtocolError, TimeoutError, type AtError } from "../errors.js";
import type { Family, IdentityLine } from "../model.js";
import { rawCommand } from "../session/index.js";
import type { Driver } from "./link/driver.js";

/** Milliseconds for the answer. */
const TIME_LIMIT = 5_000;
/** Characters of what a module calls itself that are shown, at most. */
const SHOWN = 120;

/** Adds to the error of a connect what the module calls itself, if that is not what modules of the family do. */
export async function explainRefusal(driver: Driver, family: Family, error: unknown): Promise<void> {
  if (!isStrange(family, error) || !family.identity || driver.session.alignment !== "aligned") return;
  const said = await identityOf(driver, family);
  if (said.length === 0 || said.some((line) => isOwn(family.identity?.model, line))) return;
  const name = said.join(" | ").slice(0, SHOWN);
  error.message += `; the module calls itself ${JSON.stringify(name)}: is ${family.name} its family?`;
}

/** True if a module of another family may be the cause. */
function isStrange({ finals }: Family, error: unknown): error is AtError {
  if (error instanceof TimeoutError || error instanceof ProtocolError) return true;
  const last = error instanceof ModuleError ? (error.details.lines?.at(-1) ?? "") : "";
  return finals.some(({ kind, text }) => kind === "error" && last.startsWith(text));
}

/** The lines in which the module says what it is; none if it does not. */
async function identityOf(driver: Driver, family: Family): Promise<readonly string[]> {
  const ati = rawCommand(family, { line: "ATI", timeLimit: TIME_LIMIT });
  const answer = await driver.commandIn(driver.session, ati).catch(() => undefined);
  return answer && !answer.error ? answer.lines.slice(0, -1) : [];
}

/** A word of the line begins as the family's own do. */
function isOwn(own: IdentityLine | undefined, line: string): boolean {
  const words = line.toLowerCase().split(/[^a-z0-9]+/);
  return (own?.words ?? []).some((start) => words.some((word) => word.startsWith(start.toLowerCase())));
}
