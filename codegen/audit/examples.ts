// Whether a family accounts for a line of a dialogue in its manual. In: an example line, the spec and its tables. Out:
// nothing, or why not.
//
// Strategy: the codec is asked, as for the spec's own examples. A command must decode and be legal; a line of a module
// must fit an answer, a completion, a URC or a final result code of that name, with no value that the table does not
// know. Test answers are compared with the printed ones as texts, without blanks, brackets and names of placeholders.
import type { Family, Form, Line } from "../../runtime/model.js";
import { decodeCommand, isLegal, readLine } from "../../runtime/codec/index.js";

export interface ExampleLine {
  readonly from: "host" | "module";
  readonly wire: string;
}

/** Undefined if the family accounts for it. */
export function missingExample({ from, wire }: ExampleLine, family: Family): string | undefined {
  return from === "host" ? missingCommand(wire, family) : missingLine(wire, family);
}

function missingCommand(wire: string, family: Family): string | undefined {
  try {
    const { form, values } = decodeCommand(family, new TextEncoder().encode(wire));
    return isLegal(form.layout, form.rules, values) ? undefined : `${form.id} forbids a value in it`;
  } catch (error) {
    return (error as Error).message;
  }
}

function missingLine(wire: string, family: Family): string | undefined {
  const [name = ""] = wire.split(":");
  if (isFinal(wire, family)) return undefined;
  const forms = Object.values(family.forms).filter(({ command }) => command === name);
  if (forms.flatMap(({ printed }) => printed ?? []).some((line) => shape(line) === shape(wire)))
    return undefined;
  const lines = [...forms.flatMap(linesOf), ...urcLines(family)];
  const own = lines.filter(({ prefix }) => prefix === name);
  if (own.length === 0) return `no line ${name}`;
  const decoded = own.flatMap((line) => readLine(line, new TextEncoder().encode(wire)) ?? []);
  if (decoded.length === 0) return `fits no line ${name}`;
  return decoded.some(({ issues }) => issues.length === 0)
    ? undefined
    : `unknown value of ${decoded[0]?.issues.join(", ")}`;
}

function linesOf({ response, completion }: Form): Line[] {
  return [response, ...(response?.rows ?? []), completion].filter((line) => line !== undefined);
}

function urcLines({ urcs }: Family): Line[] {
  return Object.values(urcs).flatMap(({ prefix, layout }) => (layout ? [{ prefix, layout }] : []));
}

function isFinal(wire: string, family: Family): boolean {
  const isWord = Object.values(family.urcs).some(({ prefix, layout }) => !layout && prefix === wire);
  return (
    isWord || family.finals.some(({ text, codes }) => wire === text || isCoded(wire, text, codes, family))
  );
}

function isCoded(wire: string, text: string, table: string | undefined, { codes }: Family): boolean {
  const code = wire.startsWith(`${text}: `) ? wire.slice(text.length + 2) : undefined;
  return code !== undefined && table !== undefined && code in (codes[table] ?? {});
}

function shape(line: string): string {
  return line.replace(/[\s[\]]/g, "").replace(/<[^<>]*>/g, "<>");
}
