// The changelog of the specs. In: its text and the families that are released now. Out: its new text.
//
// Strategy: written by the tool from the differences, so that it cannot say something else than the files do. What was
// written for earlier releases stays as it is; the newest comes first, one section a family.
import type { Difference } from "../diff/difference.js";
import { harmless } from "../diff/tell.js";
import type { FamilyRelease } from "./release.js";

const HEAD = `# Changelog of the specs

Written by \`npm run spec -- release\` from the differences to the release before; do not edit.
The levels are explained in [README.md](README.md#versions-and-differences).
`;

export function changelog(before: string, releases: readonly FamilyRelease[]): string {
  const earlier = before.startsWith(HEAD) ? before.slice(HEAD.length) : "";
  return HEAD + releases.map(section).join("") + earlier;
}

function section({ family, version, last, level, differences }: FamilyRelease): string {
  const lines = last === undefined ? ["First release."] : [`Since ${last}: ${level ?? "nothing"}.`];
  if (differences.length > 0) lines.push("", ...differences.map(entry));
  return `\n## ${family} ${version}\n\n${lines.join("\n")}\n`;
}

function entry({ level, of, says }: Difference): string {
  const where = of === undefined ? "" : `\`${of}\` `;
  return `- ${level}: ${where}${harmless(says).replace(/[\\`*_<[\]|]/g, "\\$&")}`;
}
