// The families that the command line knows: the specs that are published with the package, and any other spec in a file. So
// a family that nobody built in works like one that is.

import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { AtError } from "../errors.js";
import { familyFrom } from "../spec/family-from.js";
import type { Family } from "../model.js";
import { nearest } from "../usage.js";
import { EXIT, ExitError } from "./exit.js";

const ENDING = ".json";

/** From the bundle, and from the source. */
const FOLDERS = ["../generated/spec/", "../../generated/spec/"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

export function familyNames(): string[] {
  return filesIn().map((path) => basename(path, ENDING));
}

/** All that are published. */
export function allFamilies(): Family[] {
  return filesIn().map(readFamily);
}

/**
 * @param name of a family that is published, or the path of a spec
 * @throws ExitError if there is no such family
 */
export function familyNamed(name: string): Family {
  if (name.endsWith(ENDING)) return readFamily(name);
  const path = filesIn().find((each) => basename(each, ENDING) === name);
  if (path !== undefined) return readFamily(path);
  const names = familyNames();
  const near = nearest(name, names);
  const advice = near === undefined ? `known are ${names.join(", ")}` : `did you mean ${near}?`;
  throw new ExitError(EXIT.usage, `no family is called ${JSON.stringify(name)}; ${advice}`);
}

function filesIn(): string[] {
  for (const folder of FOLDERS) {
    try {
      const names = readdirSync(folder).filter((name) => name.endsWith(ENDING));
      return names.sort().map((name) => `${folder}${name}`);
    } catch {
      // The other place.
    }
  }
  throw new ExitError(EXIT.unreadable, "the specs of the families are not installed beside this program");
}

function readFamily(path: string): Family {
  try {
    return familyFrom(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const code = error instanceof AtError || error instanceof SyntaxError ? EXIT.usage : EXIT.unreadable;
    throw new ExitError(code, `${path}: ${reason.split("\n", 1)[0] ?? ""}`);
  }
}
