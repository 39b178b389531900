// Connects a client whatever an earlier program left, also what it has left under way: a client that is opening or closing says
// so by being occupied. Then the module is given time, asked again, and tried again.
//
// In: what connects, once. Out: how the last attempt ended. It refuses to know commands; the waits are its bound.

import type { AtError, ErrorCode } from "../../errors.js";
import type { Family } from "../../model.js";
import type { Census } from "./census.js";
import type { Driver } from "../link/driver.js";
import type { RunEnded } from "../operations.js";

/** Milliseconds before each further attempt. */
export const WAITS: readonly number[] = [1_000, 2_000, 4_000, 8_000, 16_000, 32_000];
/** Of these, how many after a refusal that gives no reason: the state may be another than was thought. */
const WAITS_IN_DOUBT = 2;

/** What a client answers, or is answered for, while something of its own is under way. */
const UNDER_WAY: readonly ErrorCode[] = ["occupied", "busy", "wrong-state"];

export async function connectAnyway(
  census: Census,
  driver: Driver,
  connect: () => Promise<RunEnded>,
  isWanted: () => boolean,
): Promise<RunEnded> {
  for (let attempt = 0; ; attempt++) {
    await census.take();
    const ended = await connect();
    const wait =
      isWanted() && attempt < attemptsAfter(driver.session.family, ended) ? WAITS[attempt] : undefined;
    if (wait === undefined) return ended;
    await driver.pause(wait);
  }
}

function attemptsAfter(family: Family, { stoppedBy }: RunEnded): number {
  if (!stoppedBy) return 0;
  if (UNDER_WAY.includes(stoppedBy.code) || saysNotNow(family, stoppedBy)) return WAITS.length;
  return givesNoReason(family, stoppedBy) ? WAITS_IN_DOUBT : 0;
}

/** It ends in a final result code that has neither a number nor words. */
function givesNoReason({ finals }: Family, { code, details }: AtError): boolean {
  const last = details.lines?.at(-1);
  return code === "refused" && finals.some(({ text, codes }) => codes === undefined && text === last);
}

/** The number of the refusal is one that the family keeps for what the state does not allow, or others must end before. */
function saysNotNow({ refusals }: Family, { details }: AtError): boolean {
  return ["state", "busy"].some((reason) => {
    const code = refusals[reason]?.code;
    return code !== undefined && details.value === code;
  });
}
