// The page of the vocabulary (spec/VOCABULARY.md) as data: its entries, and what the specs say of each.
//
// Strategy: an entry ends with one line, `` `where`: families. Example `family#pointer`: ``, and the example as JSON. Both
// are made anew from the resolved specs; the page is right if nothing changes.

import { format } from "prettier";
import { isObject, type Json, type JsonObject } from "../../runtime/spec/pointer.js";

/** Where something is said; with `is`, only where exactly this is said. */
export interface Where {
  readonly path: string;
  readonly is?: Json;
}

const ENTRY = /^`([^`]+)`: .*\. Example `([^`#]+)#([^`]+)`:\n\n```json\n[\s\S]*?```$/gm;

/** The page with the families and examples that the specs give. @throws Error where an example leads nowhere */
export async function refresh(page: string, specs: ReadonlyMap<string, JsonObject>): Promise<string> {
  const made: string[] = [];
  for (const [, where = "", family = "", pointer = ""] of page.matchAll(ENTRY))
    made.push(await entry(where, family, pointer, specs));
  return page.replace(ENTRY, () => made.shift() ?? "");
}

async function entry(
  where: string,
  family: string,
  pointer: string,
  specs: ReadonlyMap<string, JsonObject>,
): Promise<string> {
  const found = [...specs].filter(([, spec]) => says(spec, parse(where))).map(([name]) => name);
  const value = at(specs.get(family), pointer);
  if (value === undefined) throw new Error(`${family}#${pointer} leads nowhere`);
  if (!found.includes(family)) throw new Error(`${family} does not say ${where}`);
  const json = await format(JSON.stringify(value), { parser: "json", printWidth: 110 });
  return `\`${where}\`: ${found.sort().join(", ")}. Example \`${family}#${pointer}\`:\n\n\`\`\`json\n${json}\`\`\``;
}

/** `path`, or `path = JSON`. */
function parse(where: string): Where {
  const [path = "", is] = where.split(" = ");
  return is === undefined ? { path } : { path, is: JSON.parse(is) as Json };
}

/** True if the document says it anywhere. `*` stands for anything within a name, `**` for any depth. */
export function says(document: Json, { path, is }: Where): boolean {
  const wanted = is === undefined ? undefined : JSON.stringify(is);
  const holds = (value: Json, [segment, ...rest]: readonly string[]): boolean => {
    if (segment === undefined) return wanted === undefined || JSON.stringify(value) === wanted;
    if (segment === "**")
      return holds(value, rest) || children(value).some(([, child]) => holds(child, [segment, ...rest]));
    return children(value).some(([name, child]) => glob(segment, name) && holds(child, rest));
  };
  return holds(document, path.split("/").slice(1));
}

function at(document: Json | undefined, pointer: string): Json | undefined {
  return pointer
    .split("/")
    .slice(1)
    .reduce<Json | undefined>((value, name) => children(value).find(([key]) => key === name)?.[1], document);
}

function children(value: Json | undefined): [string, Json][] {
  return Array.isArray(value) || isObject(value) ? Object.entries(value) : [];
}

function glob(pattern: string, name: string): boolean {
  const [head = "", ...tail] = pattern.split("*");
  const last = tail.pop();
  if (last === undefined) return name === head;
  const inner = name.slice(head.length, name.length - last.length);
  return (
    name.length >= head.length + last.length &&
    name.startsWith(head) &&
    name.endsWith(last) &&
    tail.every((piece) => inner.includes(piece))
  );
}
