// Numbers that a manual states: ranges, lengths, defaults, response times, rows of tables of codes. In: a line and the
// one behind it. Out: facts.
//
// Strategy: regular expressions over clean text, one for each way in which manuals word a fact. They rather find too
// much than too little: what is found wrongly is seen and explained, what is overlooked is not. Dates, versions and
// numbers inside names are told apart by their neighbours; lines of dialogues hold values, not facts.
import { unite, type Span } from "../spec/spans.js";
import type { Fact, Printed } from "./facts.js";
import type { Line } from "./lines.js";

const UNIT = "(?: ?(?:s|ms|seconds?|bytes?|characters?))?";
const PAIR = new RegExp(
  `(?<![\\w.:/"-])(-?\\d+)${UNIT}(?:-| - | ?~ ?| to )(\\d+)${UNIT}(?![\\w/:"-]|\\.\\d)`,
  "g",
);
const GROUP = /\((-?\d+(?:-\d+|(?=,))(?:, ?-?\d+(?:-\d+)?)*)\)/g;
const EITHER = /(?:value|values|range) (?:is|are) (\d+) or (\d+)\b/gi;
const LENGTH = /maximum length(?: is|:)? ?(\d+)|(?<![\d-]|to |\d )\b(\d+) bytes\b/gi;
const DEFAULT = /\bdefault(?: [a-z]+)?(?: is|:) ?(-?\d+)(?![\d.]*\d)/gi;
const TIME = /^maximum response time:?\s*(.*)$/i;
const CODE = /^(-?\d+)(?:\t| - )\s*\S|^(-?\d+) (?=[A-Z][a-z])/;
/** A value described behind the parameter, in the same cell. */
const LISTED = /(?<=\s)(\d+) ?- ?(?=[A-Za-z])/g;
/** An example, not a syntax line or a test answer. */
const DIALOGUE = /^(?:AT|[+#%^$&][A-Z][A-Z0-9]+:)[^<(]*$/;

export function findNumbers(line: Line, next: Line | undefined): Fact[] {
  const { text } = line;
  if (text === "" || DIALOGUE.test(text.replace(/\s*(?<!:)\/\/.*$/, "")) || /\t\d+$/.test(text)) return [];
  const time = TIME.exec(text);
  if (time) return timeOf(time[1] || (next?.text ?? ""), line);
  return [...ranges(line), ...lengths(line), ...defaults(line, next), ...codes(line)];
}

function fact(at: Line, fragment: string, printed: Printed): Fact {
  return { ...printed, fragment: fragment.trim(), at };
}

function ranges(at: Line): Fact[] {
  const groups = [...at.text.matchAll(GROUP)].map(([fragment, list = ""]) =>
    fact(at, fragment, rangeOf(list.split(",").map(spanOf))),
  );
  const others = at.text.replace(GROUP, " ");
  const pairs = [...others.matchAll(PAIR), ...others.matchAll(EITHER)]
    .map(([fragment, low, high]) => [fragment, [Number(low), Number(high)] as Span] as const)
    .filter(([, [low, high]]) => low < high)
    .map(([fragment, span]) => fact(at, fragment, rangeOf([span])));
  return [...groups, ...pairs];
}

function spanOf(text: string): Span {
  const [, low, high] = /^ ?(-?\d+)(?:-(\d+))?$/.exec(text) ?? [];
  return [Number(low), Number(high ?? low)];
}

function rangeOf(spans: readonly Span[]): Printed {
  return { kind: "range", spans: unite(spans), maximum: Math.max(...spans.map(([, high]) => high)) };
}

function lengths(at: Line): Fact[] {
  return [...at.text.replace(PAIR, " ").matchAll(LENGTH)].map(([fragment, named, counted]) =>
    fact(at, fragment, { kind: "range", maximum: Number(named ?? counted) }),
  );
}

/** The words may be parted by the end of a line. */
function defaults(at: Line, next: Line | undefined): Fact[] {
  const text = /\bdefault$/i.test(at.text) ? `${at.text} ${next?.text}` : at.text;
  return [...text.matchAll(DEFAULT)].map(([fragment, value]) =>
    fact(at, fragment, { kind: "default", value: Number(value) }),
  );
}

/** A time limit is a number with a unit, or a product of parameters, with its value by default behind it. */
function timeOf(text: string, at: Line): Fact[] {
  const [formula = ""] = text.split(";");
  const factors = [...formula.matchAll(/<([^<>]+)>/g)].map(([, name = ""]) => name);
  const [fragment, number, unit] = /(\d+) ?(ms|s)\b/.exec(text) ?? [];
  const constant = fragment && fact(at, fragment, { kind: "time", milliseconds: toMs(number, unit) });
  const product = factors.length > 0 && fact(at, formula, { kind: "time", factors });
  return [constant, product].filter((each) => typeof each === "object");
}

function toMs(number: string | undefined, unit: string | undefined): number {
  return Number(number) * (unit === "ms" ? 1 : 1000);
}

/** With a tab behind it, or under the description of a parameter, a number that begins a row is a value. */
function codes(at: Line): Fact[] {
  const row = at.cells.filter((cell) => cell !== "").join("\t");
  const [, table, list] = CODE.exec(row) ?? [];
  const first = table ?? (at.parameter === undefined ? undefined : list);
  const behind = at.parameter === undefined ? [] : [...at.text.matchAll(LISTED)].map(([, code]) => code);
  const found = [first, ...behind].filter((code) => code !== undefined);
  return found.map((code) => fact(at, code, { kind: "code", code: Number(code) }));
}
