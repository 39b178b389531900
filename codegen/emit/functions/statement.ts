// Statements of straight-line code that may be long. In: their parts, as text. Out: one line if it fits, else one part a
// line; ts-morph indents them.
import { WIDTH } from "../literal.js";

/** Columns that a statement has inside a function, and inside a condition there. */
const ROOM = WIDTH - 4;

/** `return a && b;` */
export function returned(conditions: readonly string[]): string {
  const line = `return ${conditions.join(" && ")};`;
  return fits(line) ? line : `return (\n${chain(conditions)}\n);`;
}

/** `if (a && b) ...` */
export function conditional(conditions: readonly string[], statement: string): string {
  const head = `if (${conditions.join(" && ")})`;
  const test = fits(head) ? head : `if (\n${chain(conditions)}\n)`;
  return fits(`${head} ${statement}`) ? `${head} ${statement}` : `${test}\n${statement}`;
}

/** `return { a: 1, b: 2 };` */
export function returnedObject(members: readonly string[]): string {
  const line = `return { ${members.join(", ")} };`;
  return fits(line) ? line : `return {\n${members.map((each) => `${each},`).join("\n")}\n};`;
}

/** `(a, b) => { ... }` */
export function arrow(parameters: readonly string[], statements: readonly string[]): string {
  return `(${parameters.join(", ")}) => {\n${statements.join("\n")}\n}`;
}

function chain(conditions: readonly string[]): string {
  return conditions.join(" &&\n");
}

function fits(text: string): boolean {
  return !text.includes("\n") && text.length <= ROOM;
}
