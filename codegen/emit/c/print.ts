// Entries of a C header as text. In: groups of macros and enumerations with their final names. Out: lines of C.
//
// Strategy: a group is a comment, its macros in one column, then its enumerations. Every text goes through text.ts; what
// the entries mean is not known here.
import type { Scalar } from "../../../runtime/spec/spec.js";
import { cComment, cNumber, cString } from "./text.js";

export interface Macro {
  readonly name: string;
  readonly value: Scalar;
}
export interface Member extends Macro {
  readonly value: number;
  readonly title: string;
}
export interface Group {
  readonly title: string;
  readonly macros: readonly Macro[];
  readonly enums?: { readonly [tag: string]: readonly Member[] };
  /** Definitions that are no constants. */
  readonly formulas?: readonly string[];
}

export function groupText({ title, macros, enums = {}, formulas = [] }: Group): string {
  const width = Math.max(0, ...macros.map(({ name }) => name.length));
  const defines = macros.map(({ name, value }) => `#define ${name.padEnd(width)} ${valueText(value)}`);
  const blocks = Object.entries(enums).map(([tag, members]) => enumText(tag, members));
  return `${[cComment(title), ...defines, ...formulas, ...blocks].join("\n")}\n`;
}

function valueText(value: Scalar): string {
  return typeof value === "number" ? cNumber(value) : cString(value);
}

function enumText(tag: string, members: readonly Member[]): string {
  const lines = members.map(({ name, value, title }, index) => {
    const comma = index < members.length - 1 ? "," : "";
    return `  ${name} = ${value}${comma} ${cComment(title)}`;
  });
  return `enum ${tag} {\n${lines.join("\n")}\n};`;
}

export function listText(name: string, what: string, entries: readonly Macro[]): string {
  const lines = entries.map((entry) => `  X(${entry.name})`);
  return `${cComment(what)}\n#define ${name}(X) \\\n${lines.join(" \\\n")}\n`;
}
