// What a spec says of the values of a command, in a form that printed facts compare with. In: a spec and the name of a
// command or URC. Out: values with their names, spans, lengths and defaults.
//
// Strategy: whatever may be described in the section of a command belongs to it: parameters, answers, completions, its
// data, the fields and the block of a URC of that name. A parameter that only other commands have is theirs: manuals repeat
// its row where it matters. Without a name, or with one that the spec lacks, the whole family answers.
import { spansOf, type Span } from "../spec/spans.js";
import type { Scalar, Spec, ValueSchema } from "../../runtime/spec/spec.js";
import { formsOf, objectSchemasOf, urcsOf, valuesOf, type FormPlace } from "../../runtime/spec/walk.js";

export interface Known {
  /** As the manual may print it and as the spec calls it, letters and digits only. */
  readonly names: readonly string[];
  readonly spans: readonly Span[];
  /** Number of bytes of a text. */
  readonly bytes?: { readonly minimum: number; readonly maximum: number };
  readonly defaults: readonly Scalar[];
  readonly codes?: string;
}

export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** The values that a section may speak of; of one parameter only, if the section or else the family has it. */
export function knownOf(spec: Spec, command: string | undefined, parameter?: string): Known[] {
  const all = sectionValues(spec, command);
  if (parameter === undefined) return all;
  const named = [all, sectionValues(spec, undefined)].map((values) =>
    values.filter(({ names }) => names.includes(plainName(parameter))),
  );
  return named.find((values) => values.length > 0) ?? all;
}

function sectionValues(spec: Spec, command: string | undefined): Known[] {
  const isNamed = command !== undefined && (command in spec.commands || command in spec.urcs);
  const isOf = (name: string): boolean => !isNamed || name === command;
  const forms = formsOf(spec).filter(({ name }) => isOf(name));
  const values = objectSchemasOf(spec).flatMap((place) =>
    valuesOf(place)
      .filter(({ pointer }) => isOf(nameAt(pointer)))
      .map(({ name, value }) => toKnown(name, value, spec, place.form)),
  );
  return [...values, ...forms.flatMap(dataOf), ...blocksOf(spec, isOf)];
}

/** `/commands/NAME/...` or `/urcs/NAME/...` */
function nameAt(pointer: string): string {
  return (pointer.split("/")[2] ?? "").replace(/~1/g, "/").replace(/~0/g, "~");
}

function toKnown(name: string, value: ValueSchema, spec: Spec, place: FormPlace | undefined): Known {
  const { "x-at-max-bytes": maximum, "x-at-codes": codes } = value;
  const bytes = maximum === undefined ? undefined : { minimum: value["x-at-min-bytes"] ?? 0, maximum };
  const written = Object.entries(place?.form.effect?.set ?? {}).filter(
    ([, source]) => "parameter" in source && source.parameter === name,
  );
  const settings = [name, ...written.map(([setting]) => setting)].map((each) => spec.settings[each]?.default);
  const defaults = [value.default, ...settings].filter((each) => each !== undefined);
  const names = [name, value["x-at-name"] ?? name].map(plainName);
  return { names, spans: spansOf(value) ?? [], defaults, ...(bytes && { bytes }), ...(codes && { codes }) };
}

function dataOf({ form: { data } }: FormPlace): Known[] {
  if (!data) return [];
  const { minimum, maximum } = data;
  return [{ names: [plainName(data.name)], spans: [], bytes: { minimum, maximum }, defaults: [] }];
}

function blocksOf(spec: Spec, isOf: (name: string) => boolean): Known[] {
  return urcsOf(spec).flatMap(({ name, urc: { block } }): Known[] => {
    if (!block || !isOf(name)) return [];
    const bytes = { minimum: 0, maximum: block.maximum };
    return [{ names: [plainName(block.name)], spans: [], bytes, defaults: [] }];
  });
}
