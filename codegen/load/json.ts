// JSON with positions and with limits. In: the text of a file. Out: its value, or one error that names line and column.
//
// Strategy: a plain recursive descent, because JSON.parse takes the last of two equal keys without a word, has no limit
// of depth, and lets `__proto__` through. Refused: more than 64 levels, a key twice, keys by which an object could
// change its prototype, numbers that overflow. Strings and numbers themselves are left to JSON.parse.
import type { Json, JsonObject } from "../../runtime/spec/pointer.js";
import type { Code } from "../spec/problem.js";

const MAXIMUM_DEPTH = 64;
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const BLANK = /[ \t\r\n]*/y;
const WORDS: [string, Json][] = [
  ["true", true],
  ["false", false],
  ["null", null],
];

export class JsonError extends Error {
  constructor(
    readonly code: Code,
    message: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(message);
  }
}

export function parseJson(text: string): Json {
  return new Reader(text).whole();
}

class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  whole(): Json {
    const value = this.value();
    this.skip();
    if (this.at < this.text.length) this.fail("expected the end of the file");
    return value;
  }

  private value(): Json {
    this.skip();
    const character = this.text[this.at];
    if (character === "{") return this.nested(() => this.object());
    if (character === "[") return this.nested(() => this.array());
    if (character === '"') return this.string();
    return this.wordOrNumber();
  }

  private nested<T>(read: () => T): T {
    this.depth += 1;
    if (this.depth > MAXIMUM_DEPTH)
      this.fail(`nested deeper than ${MAXIMUM_DEPTH} levels`, "nesting-too-deep");
    const value = read();
    this.depth -= 1;
    return value;
  }

  private object(): JsonObject {
    const object: JsonObject = {};
    this.sequence("}", () => {
      this.skip();
      const start = this.at;
      if (this.text[this.at] !== '"') this.fail("expected a key in quotes");
      const key = this.string();
      if (FORBIDDEN_KEYS.has(key)) this.fail(`the key "${key}" is forbidden`, "key-forbidden", start);
      if (Object.hasOwn(object, key)) this.fail(`the key "${key}" stands here twice`, "key-repeated", start);
      this.expect(":");
      object[key] = this.value();
    });
    return object;
  }

  private array(): Json[] {
    const items: Json[] = [];
    this.sequence("]", () => items.push(this.value()));
    return items;
  }

  /** Items between commas, from the opening bracket to the closing one. */
  private sequence(close: string, item: () => void): void {
    this.at += 1;
    this.skip();
    if (this.take(close)) return;
    do item();
    while (this.take(","));
    this.expect(close);
  }

  private string(): string {
    const start = this.at;
    let end = start + 1;
    while (end < this.text.length && this.text[end] !== '"') end += this.text[end] === "\\" ? 2 : 1;
    this.at = end + 1;
    try {
      return JSON.parse(this.text.slice(start, end + 1)) as string;
    } catch {
      return this.fail(
        "this string does not end, or holds a control character or a bad escape",
        undefined,
        start,
      );
    }
  }

  private wordOrNumber(): Json {
    const word = WORDS.find(([name]) => this.text.startsWith(name, this.at));
    if (word) {
      this.at += word[0].length;
      return word[1];
    }
    NUMBER.lastIndex = this.at;
    const digits = NUMBER.exec(this.text)?.[0] ?? this.fail("expected a value");
    if (!Number.isFinite(Number(digits))) this.fail("this number is too large");
    this.at += digits.length;
    return Number(digits);
  }

  private skip(): void {
    BLANK.lastIndex = this.at;
    this.at += BLANK.exec(this.text)?.[0].length ?? 0;
  }

  private take(character: string): boolean {
    this.skip();
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private expect(character: string): void {
    if (!this.take(character)) this.fail(`expected "${character}"`);
  }

  private fail(message: string, code: Code = "json-syntax", at = this.at): never {
    const before = this.text.slice(0, at).split("\n");
    throw new JsonError(code, message, before.length, (before.at(-1)?.length ?? 0) + 1);
  }
}
