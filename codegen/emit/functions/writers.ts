// Straight-line writers: for each command line that a host sends, a function that checks and writes its values as they
// ordinarily are. In: the tables. Out: one function for each form.
//
// Strategy: a layout is unrolled from left to right into one condition, which is false where a value is not legal or not
// ordinary; only then is the line written, in one call. Groups that may be left out at the end make one condition for each
// number of them that is given. Rules become conditions. What has no such shape (lists, escapes, patterns, hexadecimal,
// texts without quotes, optional groups in the middle) gets no writer: the layout is interpreted then, as it is whenever a
// writer gives up. `test/writers.test.ts` holds both against each other.
import type { WireForm, Field, Layout, Optional, Rule } from "../../../runtime/model.js";
import { quote } from "../escape.js";
import { limitsOf } from "./limits.js";
import { Reference } from "../literal.js";
import type { Constant } from "../typescript/module.js";
import { arrow, conditional, returned } from "./statement.js";

const SUFFIX = { test: "=?", read: "?", execute: "", set: "=" } as const;

export class Writers {
  readonly constants: Constant[] = [];

  /** Members of the form's table: its writer, if its layout allows one. */
  of(title: string, doc: string, form: WireForm): { readonly write?: Reference } {
    const code = writerText(form);
    if (code === undefined) return {};
    const name = `write${title}`;
    this.constants.push({ name, doc, type: "Writer", code });
    return { write: new Reference("writers", name) };
  }
}

/** No name of a value has a dollar sign, so parameters have one. */
function writerText({ command, kind, layout, rules = [] }: WireForm): string | undefined {
  const head = quote(`AT${command}${SUFFIX[kind]}`);
  const answers = takings(layout)?.map(({ slots, leftOut }) => {
    const checks = checksOf(slots, rules);
    const write = `(!$write || $write(${[head, ...piecesOf(slots)].join(", ")}))`;
    const answer = checks && returned([...checks, write]);
    return answer && leftOut.length > 0 ? conditional(leftOut.map(isAbsent), answer) : answer;
  });
  if (!answers || !answers.every((each) => each !== undefined)) return undefined;
  const names = namesOf(layout);
  const known = names.length > 0 ? [`const { ${names.join(", ")} } = $values;`] : [];
  return arrow(["$", "$values", "$write"], [...known, ...answers]);
}

/** A way to write the line: with these slots, where none of these values is given. */
interface Taking {
  readonly slots: Layout;
  readonly leftOut: readonly string[];
}

/** What may be left out stands at the end: first all of it is, then each time one group less. */
function takings(layout: Layout): Taking[] | undefined {
  const at = layout.findIndex((slot) => "optional" in slot);
  if (at < 0) return [{ slots: layout, leftOut: [] }];
  const [front, group] = [layout.slice(0, at), layout[at] as Optional];
  // A line ends at the first value that is left out, so a group does not begin with a word of its own.
  const [first] = group.optional;
  if (at < layout.length - 1 || group.keepComma || (first && "literal" in first)) return undefined;
  const more = takings([...front, ...group.optional]);
  return more && [{ slots: front, leftOut: namesOf(group.optional) }, ...more];
}

function isAbsent(name: string): string {
  return `${name} === undefined`;
}

/** What has to be true of the values of these slots, and of no others. */
function checksOf(slots: Layout, rules: readonly Rule[]): string[] | undefined {
  const checks: string[] = [];
  for (const slot of slots) {
    if ("literal" in slot) continue;
    const check = "type" in slot ? checkOf(slot) : undefined;
    if (check === undefined) return undefined;
    checks.push(check);
  }
  const given = namesOf(slots);
  const kept = new Set(rules.flatMap((rule) => condition(rule, given) ?? []));
  return [...checks, `$.only($values, ${given.length})`, ...kept];
}

/** As the line has them: a word is a text like any other. */
function piecesOf(layout: Layout): string[] {
  return layout.flatMap((slot) => {
    if ("literal" in slot) return [quote(slot.literal)];
    if ("repeat" in slot) return [];
    return "optional" in slot ? piecesOf(slot.optional) : [slot.name];
  });
}

function namesOf(layout: Layout): string[] {
  return layout.flatMap((slot) => {
    if ("literal" in slot || "repeat" in slot) return [];
    return "optional" in slot ? namesOf(slot.optional) : [slot.name];
  });
}

// ---------------------------------------------------------------- values

function checkOf(field: Field): string | undefined {
  const { name, escapes, rest, radix, pattern } = field;
  if (escapes !== undefined || rest === true || radix !== undefined || pattern !== undefined)
    return undefined;
  if (field.type === "integer") return integerCheck(field);
  if (field.quoting === "bare") return undefined;
  const limits = `${field.minBytes ?? 0}, ${field.maxBytes ?? Number.MAX_SAFE_INTEGER}`;
  if (field.type === "string")
    return field.members && field.open !== true ? undefined : `$.text(${name}, ${limits})`;
  // A number of bytes that is given must be that of the bytes.
  return field.length && `$.bytes(${name}, ${limits}) && ${name}.length === ${field.length}`;
}

function integerCheck(field: Field): string | undefined {
  const { name, quoting = "bare", open } = field;
  if (quoting === "quoted") return undefined;
  const { minimum, maximum, set } = limitsOf(open === true ? {} : field);
  const check = `$.integer(${name}, ${minimum}, ${maximum})`;
  return set ? `${check} && ([${set.join(", ")}] as unknown[]).includes(${name})` : check;
}

// ---------------------------------------------------------------- rules

/** True where the rule does not apply, or is kept. Undefined where that is so in any case. */
function condition({ when, property, must, value }: Rule, given: readonly string[]): string | undefined {
  if (!given.includes(when.property)) return undefined;
  const isIdle = isNoneOf(when.property, when.in);
  const isGiven = given.includes(property);
  if (must === "be-given" || must === "be-absent")
    return (must === "be-given") === isGiven ? undefined : isIdle;
  if (!isGiven) return must === "differ" ? undefined : isIdle;
  return `(${isIdle} || ${property} ${must === "equal" ? "===" : "!=="} ${scalar(value)})`;
}

function isNoneOf(name: string, values: readonly (number | string)[]): string {
  if (values.length > 3) return `!([${values.map(scalar).join(", ")}] as unknown[]).includes(${name})`;
  const parts = values.map((each) => `${name} !== ${scalar(each)}`);
  return parts.length === 1 ? (parts[0] as string) : `(${parts.join(" && ")})`;
}

function scalar(value: number | string | undefined): string {
  return typeof value === "string" ? quote(value) : String(value);
}
