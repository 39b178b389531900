// Every family that ships, and what each can carry: tests walk this list instead of naming families.

import { family as bc20 } from "../../generated/families/quectel-bc20/index.js";
import { family as bc660k } from "../../generated/families/quectel-bc660k/index.js";
import { family as gsm } from "../../generated/families/quectel-gsm/index.js";
import { family as a7600 } from "../../generated/families/simcom-a7600/index.js";
import { capabilitiesOf, type Family } from "../../runtime/index.js";

export const FAMILIES: readonly Family[] = [bc20, bc660k, gsm, a7600];

/** The payload that is hardest to carry and still must arrive whole, both ways. */
export function hardestPayload(family: Family): Uint8Array {
  if (capabilitiesOf(family).publishesTextOnly)
    return new TextEncoder().encode("Grüße, {a: 1}, OK, +CME ERROR: 3, \\r\\n ~");
  const every = Uint8Array.from({ length: 256 }, (_, i) => i);
  // Byte 0x22 is followed by 0x23 here: no line ends behind a quote.
  return every;
}
