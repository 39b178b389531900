// The families that are simulated, by name.

import { compile, type Dialect } from "../../runtime/exchange/dialect.js";
import type { Family } from "../../runtime/model.js";
import { FAMILIES } from "../helpers/families.js";

export const FAMILY_NAMES: readonly string[] = FAMILIES.map(({ name }) => name);

/** @throws Error if there is none of this name */
export function familyNamed(name: string): Family {
  const found = FAMILIES.find((each) => each.name === name || each.name.endsWith(`-${name}`));
  if (!found) throw new Error(`no family ${name}: ${FAMILY_NAMES.join(", ")}`);
  return found;
}

const dialects = new Map<Family, Dialect>();

/** What all virtual modules of a family share. */
export function dialectOf(family: Family): Dialect {
  let known = dialects.get(family);
  if (!known) dialects.set(family, (known = compile(family)));
  return known;
}
