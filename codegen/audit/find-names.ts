// Names in a line of a manual: commands (behind AT) and the names of lines that a module prints. In: a line. Out: facts.
//
// Strategy: every mention counts, in headings, boxes, dialogues and prose, because a misprint may stand anywhere. A blank
// behind the sign belongs to the name as it is printed, so that it is seen. What follows the name says which form is
// meant, and a quoted word behind "=" is a key word.
import type { Fact, FormKind } from "./facts.js";
import type { Line } from "./lines.js";

const COMMAND = /(?<![A-Za-z0-9])AT([+#%^$*&] ?[A-Z][A-Z0-9]*)(=\?|\?|="([^"<]*)"|=)?/g;
/** A star is a footnote or lost emphasis unless a colon makes it a line. */
const LINE =
  /(?<![A-Za-z0-9<])([+#%^$&] ?[A-Z][A-Z0-9]+(?=:)|[+#%^$&][A-Z][A-Z0-9]+|\*[A-Z][A-Z0-9]+(?=:))(.{0,30})/g;

export function findNames(line: Line): Fact[] {
  return [...commands(line), ...moduleLines(line)].filter(isOnce);
}

function commands(at: Line): Fact[] {
  return [...at.text.matchAll(COMMAND)].map(([fragment, name = "", suffix, key]): Fact => {
    const form = formOf(suffix);
    return { kind: "command", name, ...(form && { form }), ...(key !== undefined && { key }), fragment, at };
  });
}

function formOf(suffix: string | undefined): FormKind | undefined {
  if (suffix === undefined) return undefined;
  if (suffix === "=?") return "test";
  return suffix === "?" ? "read" : "set";
}

/** Some names are several words; how many only a family knows, so a few words behind the name come along. */
function moduleLines(at: Line): Fact[] {
  return [...at.text.replace(COMMAND, (text) => " ".repeat(text.length)).matchAll(LINE)].map(
    ([, name = "", more = ""]): Fact => ({
      kind: "line",
      name: name + (/^(?: [A-Z]+)+/.exec(more)?.[0] ?? ""),
      fragment: name + (/^(?: [A-Z]+)*:?/.exec(more)?.[0] ?? ""),
      at,
    }),
  );
}

function isOnce(fact: Fact, index: number, all: readonly Fact[]): boolean {
  return all.findIndex(({ kind, fragment }) => kind === fact.kind && fragment === fact.fragment) === index;
}
