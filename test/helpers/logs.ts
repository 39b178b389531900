// The logs of test/logs, each with what it decodes to beside it: one item a line, in short, and what the whole log is.
//
//   [12,"dce","final","OK",["OK"],"opening"]      line, direction, kind, name, values, state, issues
//   {"family":"...","alike":[],"first":{"line":35,"code":"wrong-value"}}
//
// Lines that nobody can name are shown by their text; a message by its topic and payload.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Detection, Explanation, LogItem } from "../../runtime/log/index.js";
import { root } from "../runner/child.js";

export interface KnownLog {
  readonly name: string;
  readonly family: string;
  readonly bytes: Uint8Array;
  /** Lines of the file beside it. */
  readonly expected: readonly string[];
}

export function knownLogs(): KnownLog[] {
  const folder = join(root, "test/logs");
  return readdirSync(folder).flatMap((family) =>
    readdirSync(join(folder, family))
      .filter((name) => name.endsWith(".log"))
      .map((name) => logIn(join(folder, family, name), family)),
  );
}

function logIn(path: string, family: string): KnownLog {
  const beside = path.replace(/log$/, "items");
  const expected = existsSync(beside) ? readFileSync(beside, "utf8").trimEnd().split("\n") : [];
  return { name: relative(root, path), family, bytes: new Uint8Array(readFileSync(path)), expected };
}

/** An item as the files show it. */
export function inShort(item: LogItem): string {
  const { line, dir, kind, name, text, values, topic, payload, payloadHex, state, issues, port } = item;
  const said =
    kind === "message" ? { topic, ...(payload === undefined ? { payloadHex } : { payload }) } : values;
  const where = port === undefined ? [] : [{ port }];
  return JSON.stringify([line, dir, kind, name ?? text, said, state ?? "", ...issues, ...where]);
}

/** What the whole log is. */
export function wholeInShort({ family, alike }: Detection, { first }: Explanation): string {
  const wrong = first ? { first: { line: first.line, code: first.code } } : {};
  return JSON.stringify({ family, alike, ...wrong });
}
