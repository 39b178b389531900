// The vectors of what a module prints: responses, completions with their outcomes, URCs, final result codes.
//
// Strategy: the same cases as for commands. Legal ones become lines to be read; illegal ones are only held against the
// codec, since no module should print them. Every number of a code table is printed once where it can appear.
import { decodeLine, encodeLine } from "../../runtime/codec/index.js";
import type { Family, Fields, Line } from "../../runtime/model.js";
import { join, sameJson } from "../../runtime/spec/pointer.js";
import type { ObjectSchema, Spec, SpecForm, SpecUrc } from "../../runtime/spec/spec.js";
import type { FormPlace } from "../../runtime/spec/walk.js";
import { finding, type Finding } from "../check/finding.js";
import { casesOf, legalWith, type Case, type Seeds } from "./cases.js";
import { disagreement } from "./commands.js";
import { plainValues, shown, type DecodeVector, type Vector } from "./vector.js";

/** What is the same in all vectors of a line. */
type Head = Pick<DecodeVector, "of" | "form" | "urc">;
type Codes = Spec["codes"];

const encoder = new TextEncoder();

export function* answerVectors(
  place: FormPlace,
  family: Family,
  seeds: Seeds,
  codes: Codes,
): Iterable<Vector | Finding> {
  const { id, form, pointer } = place;
  for (const [index, text] of (form.printed ?? []).entries())
    yield {
      kind: "decode",
      name: `${id}: printed line ${index + 1}`,
      of: "response",
      form: id,
      ...word(text),
    };
  for (const of of ["response", "completion"] as const) {
    const [schema, line] = [form[of], family.forms[id]?.[of]];
    if (!schema || !line) continue;
    const cases = [...casesOf(schema, seeds), ...codeCases(schema, seeds, codes)];
    const outcomes = of === "completion" ? form.outcomes : undefined;
    const more = outcomes ? outcomeCases(schema, seeds, outcomes) : [];
    yield* lineVectors(
      { of, form: id },
      `${id} ${of}`,
      line,
      [...cases, ...more],
      join(pointer, of),
      outcomes,
    );
  }
}

export function* urcVectors(
  { id, urc, pointer }: { id: string; urc: SpecUrc; pointer: string },
  family: Family,
  seeds: Seeds,
  codes: Codes,
): Iterable<Vector | Finding> {
  const { layout, prefix, ...rest } = family.urcs[id] ?? { prefix: id };
  const head = { of: "urc", urc: id } as const;
  if (!urc.fields || !layout) {
    yield { kind: "decode", name: `${id} URC`, ...head, ...word(prefix) };
    return;
  }
  const cases = [...casesOf(urc.fields, seeds), ...codeCases(urc.fields, seeds, codes)];
  yield* lineVectors(head, `${id} URC`, { ...rest, prefix, layout }, cases, join(pointer, "fields"));
}

export function* finalVectors({ finals, codes }: Spec): Iterable<Vector> {
  for (const [text, { codes: table }] of Object.entries(finals)) {
    if (table === undefined) yield { kind: "decode", name: text, of: "final", ...word(text) };
    for (const code of numbersOf(codes, table)) {
      const line = shown(encoder.encode(`${text}: ${code}`));
      yield { kind: "decode", name: `${text} ${code}`, of: "final", ...line, values: { code } };
    }
  }
}

// ---------------------------------------------------------------- cases

function numbersOf(codes: Codes, table: string | undefined): number[] {
  return Object.keys(codes[table ?? ""]?.codes ?? {}).map(Number);
}

function* codeCases(schema: ObjectSchema, seeds: Seeds, codes: Codes): Iterable<Case> {
  for (const [name, value] of Object.entries(schema.properties))
    for (const code of numbersOf(codes, value["x-at-codes"])) {
      const values = legalWith(schema, seeds, { [name]: code });
      if (values) yield { what: `${name} code ${code}`, values };
    }
}

type Outcomes = NonNullable<SpecForm["outcomes"]>;

function* outcomeCases(schema: ObjectSchema, seeds: Seeds, outcomes: Outcomes): Iterable<Case> {
  for (const [name, { fields }] of Object.entries(outcomes)) {
    const values = legalWith(schema, seeds, firstOf(fields));
    if (values) yield { what: `outcome ${name}`, values };
  }
}

/** Of values that mean the same, the first. */
function firstOf(fields: Outcomes[string]["fields"]): Fields {
  const entries = Object.entries(fields).map(([name, value]) => [name, [value].flat()[0]]);
  return Object.fromEntries(entries) as Fields;
}

/** The first whose fields all agree. */
function outcomeOf(outcomes: Outcomes, values: Fields): string | undefined {
  const agrees = (fields: Outcomes[string]["fields"]): boolean =>
    Object.entries(fields).every(([name, value]) => [value].flat().some((each) => each === values[name]));
  return Object.entries(outcomes).find(([, { fields }]) => agrees(fields))?.[0];
}

// ---------------------------------------------------------------- lines

/** A line that is nothing but its own text. */
function word(text: string): Pick<DecodeVector, "text" | "hex" | "values"> {
  return { ...shown(encoder.encode(text)), values: {} };
}

function* lineVectors(
  head: Head,
  name: string,
  line: Line,
  cases: readonly Case[],
  pointer: string,
  outcomes: Outcomes = {},
): Iterable<Vector | Finding> {
  if (cases.every(({ error }) => error !== undefined))
    yield finding("vector-disagrees", pointer, "the schema allows no values that could be found");
  for (const { what, values, error } of cases) {
    const told = tell(line, values);
    const outcome = outcomeOf(outcomes, values);
    if (told.error !== error)
      yield finding("vector-disagrees", pointer, disagreement(`${name}: ${what}`, error, told.error));
    else if (told.bytes)
      yield {
        ...{ kind: "decode", name: `${name}: ${what}`, ...head, ...shown(told.bytes) },
        values: plainValues(values),
        ...(outcome === undefined ? {} : { outcome }),
      };
  }
}

function tell(line: Line, values: Fields): { bytes?: Uint8Array; error?: string } {
  try {
    const bytes = encodeLine(line, values);
    const back = plainValues(decodeLine(line, bytes));
    return sameJson(back, plainValues(values))
      ? { bytes }
      : { error: `read back as ${JSON.stringify(back)}` };
  } catch (error) {
    return { error: (error as { code?: string }).code ?? (error as Error).message };
  }
}
