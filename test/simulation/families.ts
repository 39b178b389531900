// The families that are simulated, by name.

import type { Family } from "../../runtime/model.js";
import { FAMILIES } from "../helpers/families.js";

export const FAMILY_NAMES: readonly string[] = FAMILIES.map(({ name }) => name);

/** @throws Error if there is none of this name */
export function familyNamed(name: string): Family {
  const found = FAMILIES.find((each) => each.name === name || each.name.endsWith(`-${name}`));
  if (!found) throw new Error(`no family ${name}: ${FAMILY_NAMES.join(", ")}`);
  return found;
}
