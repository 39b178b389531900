// Whether a spec accounts for a fact of a manual. In: a fact, a spec. Out: nothing, or what is missing, in words.
//
// Strategy: one small judge for each kind, over what the spec says of the section in which the fact stands. Codes are
// looked for in the table that the spec took from the same section, where there is one. Example lines need the codec
// and are judged in check/.
import { sameSpans, type Span } from "../spec/spans.js";
import type { Spec, SpecForm, WireItem } from "../../runtime/spec/spec.js";
import type { Fact } from "./facts.js";
import { knownOf, plainName, type Known } from "./knowledge.js";

type Of<K extends Fact["kind"]> = Extract<Fact, { kind: K }>;

/** Undefined if the spec accounts for it. */
export function missing(fact: Exclude<Fact, { kind: "example" }>, spec: Spec): string | undefined {
  switch (fact.kind) {
    case "command":
      return missingCommand(fact, spec);
    case "line":
      return missingLine(fact, spec);
    case "code":
      return missingCode(fact, spec);
    case "range":
      return missingRange(fact, spec);
    case "default":
      return missingDefault(fact, spec);
    case "time":
      return missingTime(fact, spec);
  }
}

function missingCommand({ name, form, key }: Of<"command">, spec: Spec): string | undefined {
  const command = Object.hasOwn(spec.commands, name) ? spec.commands[name] : undefined;
  if (!command) return `no command AT${name}`;
  const forms = Object.entries(command.forms).filter(([id]) => !form || id.split(".")[0] === form);
  if (forms.length === 0) return `AT${name} has no ${form} form`;
  if (key === undefined) return undefined;
  const words = forms.flatMap(([, { parameters }]) => literalsOf(parameters?.["x-at-wire"] ?? []));
  const isText = words.length === 0;
  return isText || words.includes(key.toLowerCase()) ? undefined : `AT${name} has no key word "${key}"`;
}

function literalsOf(wire: readonly WireItem[]): string[] {
  return wire.flatMap((item) =>
    typeof item === "object" && "literal" in item ? [item.literal.toLowerCase()] : [],
  );
}

function missingLine({ name }: Of<"line">, { commands, urcs, finals }: Spec): string | undefined {
  const [word = ""] = name.split(" ");
  // "+NAME ERROR" may be a line of its own; in "+NAME URC" the name has a word behind it.
  const isLine = Object.keys({ ...finals, ...urcs }).some((text) => `${name} `.startsWith(`${text} `));
  return isLine || Object.hasOwn(commands, word) ? undefined : `no line ${name}`;
}

function missingCode({ code, at }: Of<"code">, spec: Spec): string | undefined {
  const { parameter } = at;
  const named = parameter === undefined ? [] : namedOf(knownOf(spec, at.command, parameter), parameter);
  if (named.length > 0)
    return named.some((value) => allows(value, code, spec))
      ? undefined
      : `<${parameter}> has no value ${code}`;
  const tables = Object.values(spec.codes);
  const here = tables.filter(({ source }) => source.section === at.section);
  const isThere = (here.length > 0 ? here : tables).some(({ codes }) => Object.hasOwn(codes, String(code)));
  return isThere ? undefined : `no table has the code ${code}`;
}

function namedOf(known: readonly Known[], parameter: string): Known[] {
  return known.filter(({ names }) => names.includes(plainName(parameter)));
}

/** Where a table explains the values, a range that holds the code is not enough. */
function allows({ spans, codes }: Known, code: number, spec: Spec): boolean {
  const table = codes === undefined ? undefined : spec.codes[codes];
  if (table) return Object.hasOwn(table.codes, String(code));
  return spans.some(([low, high]) => low <= code && code <= high);
}

function missingRange({ spans, maximum, at }: Of<"range">, spec: Spec): string | undefined {
  const isLine = /^\s*[+#%^$*&] ?([A-Z][A-Z0-9]*):/.exec(at.text);
  const known = isLine ? knownOf(spec, `+${isLine[1]}`) : knownOf(spec, at.command, at.parameter);
  const isThere = known.some((value) => (spans ? hasSpans(value, spans) : hasMaximum(value, maximum)));
  return isThere ? undefined : `no ${spans ? "range" : "limit"} like this ${placeOf(at)}`;
}

function hasSpans({ spans, bytes }: Known, printed: readonly Span[]): boolean {
  const ofBytes = bytes && sameSpans([[bytes.minimum, bytes.maximum]], printed);
  return sameSpans(spans, printed) || ofBytes === true;
}

function hasMaximum({ spans, bytes }: Known, maximum: number): boolean {
  return bytes?.maximum === maximum || spans.some(([, high]) => high === maximum);
}

/** Everything that the spec says of the parameter has to agree: its forms, and the setting behind them. */
function missingDefault({ value, at }: Of<"default">, spec: Spec): string | undefined {
  const { command, parameter } = at;
  const known = knownOf(spec, command, parameter);
  const named = parameter === undefined ? [] : namedOf(known, parameter).flatMap(({ defaults }) => defaults);
  const isThere =
    named.length > 0
      ? named.every((each) => each === value)
      : known.some(({ defaults }) => defaults.includes(value));
  return isThere ? undefined : `no such default ${placeOf(at)}`;
}

function missingTime(fact: Of<"time">, spec: Spec): string | undefined {
  const command = spec.commands[fact.at.command ?? ""];
  const forms = Object.values(command ? command.forms : {});
  return forms.some((form) => hasLimit(form, fact, spec)) ? undefined : `no such limit ${placeOf(fact.at)}`;
}

function hasLimit({ timeLimit }: SpecForm, { milliseconds, factors }: Of<"time">, spec: Spec): boolean {
  const { secondsOf } = timeLimit;
  const operands = secondsOf ?? [];
  if (factors) {
    const own = operands.map(({ setting, parameter }) => plainName(setting ?? parameter ?? ""));
    return own.length > 0 && sameJoined(own, factors.map(plainName));
  }
  if (!secondsOf) return (timeLimit.milliseconds ?? (timeLimit.seconds ?? 0) * 1000) === milliseconds;
  const byDefault = operands.map(
    ({ setting, plus }) => Number(spec.settings[setting ?? ""]?.default) + (plus ?? 0),
  );
  return byDefault.reduce((product, each) => product * each, 1000) === milliseconds;
}

function sameJoined(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join() === [...b].sort().join();
}

function placeOf({ command, parameter }: Fact["at"]): string {
  const where = command === undefined ? "in the family" : `in AT${command}`;
  return parameter === undefined ? where : `of <${parameter}> ${where}`;
}
