// Whether a regular expression can keep an engine busy. In: a pattern of a spec. Out: what is wrong with it, or nothing.
//
// JavaScript's engines search by trying: where a text can be read in two ways, they may try all combinations of them, and
// `^(a+)+$` takes longer than the universe has. So a pattern must be deterministic: at no place may the next character be
// taken in two ways. Then an attempt that fails has nothing else to try, and the time is that of reading the text once for
// each place in the pattern. The places and what may follow each of them are Glushkov's (1961); a follower that is reached
// in two ways counts twice. Counted repeats are looked at as if they had no count, which refuses more and never less. A
// pattern that repeats nothing may read as it likes, if it has few ways to be read (`IP|IPV4V6|IPV6`).
//
// Taken: characters, classes, groups, alternatives, `? * + {n,m}`, `^` in front and `$` at the end. Look-around, references back
// and `\b` are not.

/** Inclusive ranges of code points. */
type Characters = readonly (readonly [low: number, high: number])[];

/** A part of a pattern: places that it may begin and end with, and whether it may be empty. */
interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly isEmpty: boolean;
  /** In how many ways it can be gone through, repeats apart. */
  readonly ways: number;
}

const LAST = 0x10ffff;
const EMPTY: Part = { first: [], last: [], isEmpty: true, ways: 1 };
/** Of a pattern that repeats nothing. */
const MOST_WAYS = 256;
const DIGITS: Characters = [[48, 57]];
const WORD: Characters = [[48, 57], [65, 90], [95, 95], [97, 122]]; // prettier-ignore
const BLANKS = "\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff";
const LINE_ENDS = "\n\r\u2028\u2029";
const CONTROLS: { readonly [letter: string]: string } = { t: "\t", n: "\n", v: "\v", f: "\f", r: "\r" };
const CODE_POINT = /^(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\})/;
const QUANTIFIER = /^(?:[?*+]|\{(\d{1,5})(?:(,)(\d{1,5})?)?\})\??/;

class Unfit extends Error {}

/** Undefined if it is a regular expression that takes no longer than its text is long. */
export function faultOfPattern(pattern: string): string | undefined {
  try {
    new RegExp(pattern, "u").test("");
  } catch {
    return "is no regular expression";
  }
  try {
    new PatternReader(pattern).check();
    return undefined;
  } catch (error) {
    if (error instanceof Unfit) return error.message;
    throw error;
  }
}

class PatternReader {
  readonly #places: Characters[] = [];
  readonly #followers: number[][] = [];
  #rest: string;
  #repeats = false;

  constructor(pattern: string) {
    this.#rest = pattern;
  }

  check(): void {
    const isAnchored = this.#take("^");
    const { part, alternatives } = this.#alternatives();
    if (this.#rest !== "") throw new Unfit(`has a "${this.#rest[0]}" that is not understood here`);
    if (!this.#repeats && part.ways <= MOST_WAYS) return;
    for (const next of [part.first, ...this.#followers]) this.#checkChoice(next);
    if (this.#repeats && !(isAnchored && alternatives === 1))
      throw new Unfit("repeats something and does not begin with ^, so that it is tried at every character");
  }

  #checkChoice(next: readonly number[]): void {
    for (const [at, one] of next.entries())
      for (const other of next.slice(at + 1))
        if (overlap(this.#places[one] ?? [], this.#places[other] ?? []))
          throw new Unfit("can take the same character in two ways, and would try all combinations of them");
  }

  #alternatives(): { part: Part; alternatives: number } {
    const parts = [this.#sequence()];
    while (this.#take("|")) parts.push(this.#sequence());
    if (parts.filter(({ isEmpty }) => isEmpty).length > 1)
      throw new Unfit("has two alternatives that may be empty");
    const part = {
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
      isEmpty: parts.some(({ isEmpty }) => isEmpty),
      ways: parts.reduce((sum, { ways }) => sum + ways, 0),
    };
    return { part, alternatives: parts.length };
  }

  #sequence(): Part {
    let whole = EMPTY;
    while (this.#rest !== "" && !/^[|)]/.test(this.#rest) && this.#rest !== "$")
      whole = this.#joined(whole, this.#repeated(this.#atom()));
    if (this.#rest === "$") this.#rest = "";
    return whole;
  }

  #joined(left: Part, right: Part): Part {
    this.#link(left.last, right.first);
    return {
      first: left.isEmpty ? [...left.first, ...right.first] : left.first,
      last: right.isEmpty ? [...left.last, ...right.last] : right.last,
      isEmpty: left.isEmpty && right.isEmpty,
      ways: left.ways * right.ways,
    };
  }

  #link(from: readonly number[], to: readonly number[]): void {
    for (const place of from) this.#followers[place]?.push(...to);
  }

  #repeated(part: Part): Part {
    const [text, low, comma, high] = QUANTIFIER.exec(this.#rest) ?? [];
    if (text === undefined) return part;
    this.#rest = this.#rest.slice(text.length);
    if (part.isEmpty) throw new Unfit("repeats what may be empty");
    const isOne = text.startsWith("?") || (high ?? (comma === undefined ? low : undefined)) === "1";
    if (!isOne) {
      this.#repeats = true;
      this.#link(part.last, part.first);
    }
    const isEmpty = /^[?*]/.test(text) || Number(low) === 0;
    return { ...part, isEmpty, ways: part.ways + Number(isEmpty) };
  }

  // ---------------------------------------------------------------- one character

  #atom(): Part {
    if (this.#take("(")) return this.#group();
    if (this.#take("[")) return this.#place(this.#class());
    if (this.#take(".")) return this.#place(others(rangesOf(LINE_ENDS)));
    if (this.#take("\\")) return this.#place(this.#escape());
    if (/^[$^*+?{}\])]/.test(this.#rest))
      throw new Unfit(`has a "${this.#rest[0]}" that is not understood here`);
    return this.#place(this.#character());
  }

  #group(): Part {
    if (!this.#take("?:") && this.#rest.startsWith("?")) throw new Unfit("looks around or names a group");
    const { part } = this.#alternatives();
    if (!this.#take(")")) throw new Unfit('has a "$" before its end');
    return part;
  }

  #place(characters: Characters): Part {
    const place = this.#places.push(characters) - 1;
    this.#followers.push([]);
    return { first: [place], last: [place], isEmpty: false, ways: 1 };
  }

  #class(): Characters {
    const isNegated = this.#take("^");
    const found: (readonly [number, number])[] = [];
    while (!this.#take("]")) {
      const low = this.#member();
      const isRange = this.#rest.startsWith("-") && !this.#rest.startsWith("-]") && this.#take("-");
      found.push(...(isRange ? [[low[0]?.[0] ?? 0, this.#member()[0]?.[1] ?? 0] as const] : low));
    }
    return isNegated ? others(found) : found;
  }

  #member(): Characters {
    return this.#take("\\") ? this.#escape() : this.#character();
  }

  #character(): Characters {
    const code = this.#rest.codePointAt(0) ?? 0;
    this.#rest = this.#rest.slice(String.fromCodePoint(code).length);
    return [[code, code]];
  }

  #escape(): Characters {
    const [text, ...digits] = CODE_POINT.exec(this.#rest) ?? [];
    if (text !== undefined) {
      const code = Number.parseInt(digits.find((each) => each !== undefined) ?? "", 16);
      this.#rest = this.#rest.slice(text.length);
      return [[code, code]];
    }
    const letter = this.#rest[0] ?? "";
    if (!/[A-Za-z0-9]/.test(letter)) return this.#character();
    this.#rest = this.#rest.slice(1);
    const known = classOf(letter) ?? (CONTROLS[letter] && rangesOf(CONTROLS[letter]));
    if (!known) throw new Unfit(`has a "\\${letter}" that is not understood`);
    return known;
  }

  #take(text: string): boolean {
    const isThere = this.#rest.startsWith(text);
    if (isThere) this.#rest = this.#rest.slice(text.length);
    return isThere;
  }
}

// ---------------------------------------------------------------- sets of characters

/** What a backslash and this letter stand for; undefined if it is no class. */
function classOf(letter: string): Characters | undefined {
  switch (letter.toLowerCase()) {
    case "d":
      return letter === "d" ? DIGITS : others(DIGITS);
    case "w":
      return letter === "w" ? WORD : others(WORD);
    case "s": {
      const blanks = rangesOf(BLANKS, [0x2000, 0x200a]);
      return letter === "s" ? blanks : others(blanks);
    }
    default:
      return undefined;
  }
}

function rangesOf(text: string, ...ranges: Characters): Characters {
  return [
    ...ranges,
    ...[...text].map((each) => [each.codePointAt(0) ?? 0, each.codePointAt(0) ?? 0] as const),
  ];
}

function others(ranges: Characters): Characters {
  const found: (readonly [number, number])[] = [];
  let next = 0;
  for (const [low, high] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (low > next) found.push([next, low - 1]);
    next = Math.max(next, high + 1);
  }
  return next > LAST ? found : [...found, [next, LAST]];
}

function overlap(a: Characters, b: Characters): boolean {
  return a.some(([low, high]) => b.some(([from, to]) => low <= to && from <= high));
}
