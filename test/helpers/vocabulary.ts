// The closed vocabulary as a list, and who uses what of it: the meta-schema and the spec files are walked together.
//
// Strategy: a word of the vocabulary is a keyword (`data.quiet`) or a member of a closed set (`data.end=idle`), named by
// the definition of the meta-schema where it stands. Names that a pattern begins with alternatives for (`test`, `read`)
// are words, too. A spec file is a patch: null removes, and uses nothing.

import { isObject, type Json, type JsonObject } from "../../runtime/spec/pointer.js";

const ROOT = "family";

export class Vocabulary {
  readonly #definitions: JsonObject;
  readonly #words = new Set<string>();
  readonly #seen = new Set<string>();

  /** @param schema the meta-schema */
  constructor(private readonly schema: JsonObject) {
    this.#definitions = schema["definitions"] as JsonObject;
    this.#collect(schema, ROOT);
  }

  /** Every word there is. */
  get words(): readonly string[] {
    return [...this.#words].sort();
  }

  /** The words that a spec file uses. */
  used(file: JsonObject): Set<string> {
    const found = new Set<string>();
    this.#walk(this.schema, file, ROOT, found);
    return found;
  }

  // ---------------------------------------------------------------- what there is

  #collect(schema: JsonObject, at: string): void {
    const name = refOf(schema);
    if (name !== undefined) {
      if (this.#seen.has(name)) return;
      this.#seen.add(name);
      return this.#collect(this.#definition(name), name);
    }
    for (const member of membersOf(schema)) this.#words.add(`${at}=${String(member)}`);
    for (const [key, child] of propertiesOf(schema)) {
      this.#words.add(`${at}.${key}`);
      this.#collect(child, `${at}.${key}`);
    }
    for (const [word] of this.#names(schema, at)) this.#words.add(word);
    for (const child of this.#below(schema)) this.#collect(child, at);
  }

  /** Schemas under this one that have no name of their own. */
  #below(schema: JsonObject): JsonObject[] {
    const { items, additionalProperties, anyOf = [] } = schema;
    return [items, additionalProperties, ...(anyOf as Json[])].filter(isObject);
  }

  /** Words for the names of members: the alternatives that the pattern of the names begins with, and its closed set. */
  #names(schema: JsonObject, at: string): [word: string, fits: (name: string) => boolean][] {
    const given = schema["propertyNames"];
    if (!isObject(given)) return [];
    const name = refOf(given);
    const rule = name === undefined ? given : this.#definition(name);
    const where = name ?? at;
    const members = membersOf(rule).map((each): [string, (name: string) => boolean] => [
      `${where}=${String(each)}`,
      (found) => found === each,
    ]);
    const alternatives = alternativesOf(String(rule["pattern"] ?? "")).map(
      (each): [string, (name: string) => boolean] => [
        `${where}=${each}`,
        (found) => new RegExp(`^(?:${each})(?![a-z])`).test(found),
      ],
    );
    return [...members, ...alternatives];
  }

  // ---------------------------------------------------------------- what is used

  #walk(schema: JsonObject, value: Json, at: string, found: Set<string>): void {
    if (value === null) return;
    const name = refOf(schema);
    if (name !== undefined) return this.#walk(this.#definition(name), value, name, found);
    if (membersOf(schema).includes(value)) found.add(`${at}=${String(value)}`);
    for (const each of (schema["anyOf"] ?? []) as JsonObject[])
      if (this.#fits(each, value)) this.#walk(each, value, at, found);
    const { items } = schema;
    if (Array.isArray(value) && isObject(items)) value.forEach((item) => this.#walk(items, item, at, found));
    if (isObject(value)) this.#walkMembers(schema, value, at, found);
  }

  #walkMembers(schema: JsonObject, value: JsonObject, at: string, found: Set<string>): void {
    const properties = new Map(propertiesOf(schema));
    const others = schema["additionalProperties"];
    const names = this.#names(schema, at);
    for (const [key, member] of Object.entries(value)) {
      if (member === null) continue;
      const child = properties.get(key);
      if (child) {
        found.add(`${at}.${key}`);
        this.#walk(child, member, `${at}.${key}`, found);
      } else if (isObject(others)) {
        for (const [word, fits] of names) if (fits(key)) found.add(word);
        this.#walk(others, member, at, found);
      }
    }
  }

  /** Enough to tell the alternatives of an anyOf apart. */
  #fits(schema: JsonObject, value: Json): boolean {
    const name = refOf(schema);
    if (name !== undefined) return this.#fits(this.#definition(name), value);
    if (!isObject(value))
      return schema["type"] !== "object" && Array.isArray(value) === (schema["type"] === "array");
    return (
      schema["type"] === "object" && ((schema["required"] ?? []) as string[]).every((key) => key in value)
    );
  }

  #definition(name: string): JsonObject {
    return this.#definitions[name] as JsonObject;
  }
}

function refOf(schema: JsonObject): string | undefined {
  const { $ref } = schema;
  return typeof $ref === "string" ? $ref.replace("#/definitions/", "") : undefined;
}

function membersOf(schema: JsonObject): Json[] {
  return "const" in schema ? [schema["const"] as Json] : ((schema["enum"] ?? []) as Json[]);
}

function propertiesOf(schema: JsonObject): [string, JsonObject][] {
  return Object.entries((schema["properties"] ?? {}) as { [name: string]: JsonObject });
}

/** `^(a|b|c)...`: a, b and c. */
function alternativesOf(pattern: string): string[] {
  const group = /^\^\(((?:[a-z]+|[a-z]+:\[[^|()]*)(?:\|(?:[a-z]+:?)(?:\[[^|()]*)?)+)\)/.exec(pattern)?.[1];
  return group?.split("|") ?? [];
}
