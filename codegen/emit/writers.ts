// Straight-line writers: for each command line that a host sends, a function that checks and writes its values as they
// ordinarily are. In: the tables. Out: the text of a file with one function for each form.
//
// Strategy: a layout is unrolled from left to right into calls of an encoder, which fails where a value is not legal or
// not ordinary. An optional group at the end is written if one of its values is given. Rules become conditions. What
// has no such shape (lists, escapes, patterns, hexadecimal, optional groups in the middle) gets no writer: the layout
// is interpreted then, as it is whenever a writer gives up. `test/straight-line.test.ts` holds both against each other.
import type { Field, Form, Layout, Rule } from "../../runtime/model.js";
import { quote } from "./escape.js";
import { Name } from "./literal.js";
import { MODEL, moduleText, type Constant } from "./module.js";

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

function writerText({ command, kind, layout, rules = [] }: Form): string | undefined {
  const lines = steps(layout, [], rules);
  if (!lines) return undefined;
  const names = namesOf(layout);
  const taken = names.length === 0 ? [] : [`const { ${names.join(", ")} } = values;`];
  const head = `$.head(${quote(`AT${command}${SUFFIX[kind]}`)});`;
  return `($, values) => {\n${[...taken, head, ...lines].join("\n")}\n}`;
}

function steps(slots: Layout, given: readonly string[], rules: readonly Rule[]): string[] | undefined {
  const [slot, ...rest] = slots;
  if (slot === undefined) return [end(given, rules)];
  if ("repeat" in slot) return undefined;
  if ("optional" in slot)
    return rest.length === 0 && !slot.keepComma ? optional(slot.optional, given, rules) : undefined;
  const call = "literal" in slot ? `$.literal(${quote(`"${slot.literal}"`)});` : callOf(slot);
  const after = call && steps(rest, "literal" in slot ? given : [...given, slot.name], rules);
  return after && call ? [call, ...after] : undefined;
}

function optional(inner: Layout, given: readonly string[], rules: readonly Rule[]): string[] | undefined {
  const taken = steps(inner, given, rules);
  const isLeftOut = namesOf(inner).map((name) => `${name} === undefined`);
  return taken && [`if (${isLeftOut.join(" && ")}) ${end(given, rules)}`, ...taken];
}

/** Here it is known which values are given: a rule says what is left to be asked of them. */
function end(given: readonly string[], rules: readonly Rule[]): string {
  const conditions = new Set(rules.flatMap((rule) => condition(rule, given) ?? []));
  return `return ${[`$.end(values, ${given.length})`, ...conditions].join(" && ")};`;
}

function namesOf(layout: Layout): string[] {
  return layout.flatMap((slot) => {
    if ("literal" in slot || "repeat" in slot) return [];
    return "optional" in slot ? namesOf(slot.optional) : [slot.name];
  });
}

// ---------------------------------------------------------------- values

function callOf(field: Field): string | undefined {
  const { name, escapes, rest, radix, pattern } = field;
  if (escapes !== undefined || rest === true || radix !== undefined || pattern !== undefined)
    return undefined;
  if (field.type === "integer") return integerCall(field);
  if (field.type === "string" && field.members && field.open !== true) return undefined;
  const isBare = field.quoting === "bare";
  const limits = `${field.minBytes ?? (isBare ? 1 : 0)}, ${field.maxBytes ?? Number.MAX_SAFE_INTEGER}`;
  if (field.type === "string") return `$.${isBare ? "bare" : "quoted"}(${name}, ${limits});`;
  return isBare || field.length === undefined ? undefined : countedCall(name, field.length, limits);
}

/** A number of bytes that is given must be that of the bytes. */
function countedCall(name: string, length: string, limits: string): string {
  return `$.bytes(${name} instanceof Uint8Array && ${name}.length === ${length} ? ${name} : undefined, ${limits});`;
}

function integerCall({ name, quoting = "bare", members, open, minimum, maximum }: Field): string | undefined {
  if (quoting === "quoted") return undefined;
  if (open === true) return `$.integer(${name}, ${Number.MIN_SAFE_INTEGER}, ${Number.MAX_SAFE_INTEGER});`;
  if (!members)
    return `$.integer(${name}, ${minimum ?? Number.MIN_SAFE_INTEGER}, ${maximum ?? Number.MAX_SAFE_INTEGER});`;
  const numbers = members.map(Number);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (numbers.length === most - least + 1) return `$.integer(${name}, ${least}, ${most});`;
  return `$.member(${name}, [${numbers.join(", ")}]);`;
}

// ---------------------------------------------------------------- rules

/** True where the rule does not apply, or is kept. Undefined where that is so in any case. */
function condition({ when, property, must, value }: Rule, given: readonly string[]): string | undefined {
  if (!given.includes(when.property)) return undefined;
  const applies = isNoneOf(when.property, when.in);
  const isGiven = given.includes(property);
  if (must === "be-given" || must === "be-absent")
    return (must === "be-given") === isGiven ? undefined : `(${applies})`;
  if (!isGiven) return must === "differ" ? undefined : `(${applies})`;
  return `((${applies}) || ${property} ${must === "equal" ? "===" : "!=="} ${scalar(value)})`;
}

function isNoneOf(name: string, values: readonly (number | string)[]): string {
  return values.length > 3
    ? `!([${values.map(scalar).join(", ")}] as unknown[]).includes(${name})`
    : values.map((each) => `${name} !== ${scalar(each)}`).join(" && ");
}

function scalar(value: number | string | undefined): string {
  return typeof value === "string" ? quote(value) : String(value);
}
