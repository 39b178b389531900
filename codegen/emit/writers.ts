// Straight-line writers: for each command line that a host sends, a function that checks and writes its values as they
// ordinarily are. In: the tables. Out: the text of a file with one function for each form.
//
// Strategy: a layout is unrolled from left to right into one condition, which is false where a value is not legal or not
// ordinary; only then is the line written, in one call. An optional group at the end is asked for if one of its values is
// given. Rules become conditions. What has no such shape (lists, escapes, patterns, hexadecimal, texts without quotes,
// optional groups in the middle) gets no writer: the layout is interpreted then, as it is whenever a writer gives up. `test/straight-line.test.ts` holds both against each other.
import type { Field, Form, Layout, Rule } from "../../runtime/model.js";
import { quote } from "./escape.js";
import { Name } from "./literal.js";
import { MODEL, moduleText, type Constant } from "./module.js";

/** Limits of a value that has none. */
const [LEAST, MOST] = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
const SUFFIX = { test: "=?", read: "?", execute: "", set: "=" } as const;

export class Writers {
  readonly #constants: Constant[] = [];

  /** The form with its writer, if its layout allows one. */
  attach(title: string, doc: string, form: Form): Form {
    const text = writerText(form);
    if (text === undefined) return form;
    const name = `write${title}`;
    this.#constants.push({ name, doc, type: "Writer", value: text });
    return { ...form, write: new Name(name) } as unknown as Form;
  }

  imports(): { readonly [from: string]: readonly string[] } {
    const names = this.#constants.map(({ name }) => name);
    return names.length === 0 ? {} : { "./writers.js": names };
  }

  emit(): string {
    return moduleText({ types: { [MODEL]: ["Writer"] }, constants: this.#constants });
  }
}

/** No name of a value has a dollar sign, so parameters have one. */
function writerText({ command, kind, layout, rules = [] }: Form): string | undefined {
  const checks = conditions(layout, [], rules);
  if (!checks) return undefined;
  const names = namesOf(layout);
  const line = [quote(`AT${command}${SUFFIX[kind]}`), ...piecesOf(layout)].join(", ");
  const answer = [...checks, `(!$write || $write(${line}))`].join(" && ");
  if (names.length === 0) return `($, $values, $write) => ${answer}`;
  return `($, $values, $write) => {\nconst { ${names.join(", ")} } = $values;\nreturn ${answer};\n}`;
}

/** What has to be true of values that are given for these slots. */
function conditions(slots: Layout, given: readonly string[], rules: readonly Rule[]): string[] | undefined {
  const [slot, ...rest] = slots;
  if (slot === undefined) return end(given, rules);
  if ("repeat" in slot) return undefined;
  if ("literal" in slot) return conditions(rest, given, rules);
  if ("optional" in slot)
    return rest.length === 0 && !slot.keepComma ? optional(slot.optional, given, rules) : undefined;
  const check = checkOf(slot);
  const after = check && conditions(rest, [...given, slot.name], rules);
  return after && check ? [check, ...after] : undefined;
}

/** A line ends at the first value that is left out, so a group does not begin with a word of its own. */
function optional(inner: Layout, given: readonly string[], rules: readonly Rule[]): string[] | undefined {
  if (inner[0] && "literal" in inner[0]) return undefined;
  const taken = conditions(inner, given, rules);
  if (!taken) return undefined;
  const isLeftOut = namesOf(inner).map((name) => `${name} === undefined`);
  return [`(${isLeftOut.join(" && ")} ? ${end(given, rules).join(" && ")} : ${taken.join(" && ")})`];
}

/** Here it is known which values are given: a rule says what is left to be asked of them. */
function end(given: readonly string[], rules: readonly Rule[]): string[] {
  const bits = new Set(rules.flatMap((rule) => condition(rule, given) ?? []));
  return [`$.only($values, ${given.length})`, ...areSet([...bits])];
}

/** A comparison that stands alone is left as it is. */
function areSet(bits: readonly string[]): string[] {
  if (bits.length === 0) return [];
  const alone = bits.length === 1 ? /^\+\((.*)\)$/.exec(bits[0] as string) : null;
  return [alone?.[1] ?? `(${bits.join(" & ")}) === 1`];
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

function integerCheck({
  name,
  quoting = "bare",
  members,
  open,
  minimum,
  maximum,
}: Field): string | undefined {
  if (quoting === "quoted") return undefined;
  const numbers = open === true ? undefined : members?.map(Number);
  if (!numbers)
    return `$.integer(${name}, ${open ? LEAST : (minimum ?? LEAST)}, ${open ? MOST : (maximum ?? MOST)})`;
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const check = `$.integer(${name}, ${least}, ${most})`;
  if (numbers.length === most - least + 1) return check;
  return `${check} && ([${numbers.join(", ")}] as unknown[]).includes(${name})`;
}

// ---------------------------------------------------------------- rules

/**
 * 1 where the rule does not apply, or is kept. Undefined where that is so in any case. In bits, not in branches: which rule
 * applies is different from one command to the next, and a processor that guesses it guesses wrong.
 */
function condition({ when, property, must, value }: Rule, given: readonly string[]): string | undefined {
  if (!given.includes(when.property)) return undefined;
  const isIdle = isNoneOf(when.property, when.in);
  const isGiven = given.includes(property);
  if (must === "be-given" || must === "be-absent")
    return (must === "be-given") === isGiven ? undefined : isIdle;
  if (!isGiven) return must === "differ" ? undefined : isIdle;
  return `(${isIdle} | +(${property} ${must === "equal" ? "===" : "!=="} ${scalar(value)}))`;
}

function isNoneOf(name: string, values: readonly (number | string)[]): string {
  if (values.length > 3) return `+!([${values.map(scalar).join(", ")}] as unknown[]).includes(${name})`;
  const bits = values.map((each) => `+(${name} !== ${scalar(each)})`);
  return bits.length === 1 ? (bits[0] as string) : `(${bits.join(" & ")})`;
}

function scalar(value: number | string | undefined): string {
  return typeof value === "string" ? quote(value) : String(value);
}
