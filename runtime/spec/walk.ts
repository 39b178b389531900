// Ways to go through a family: its forms, its object schemas, the slots of a line, each with the pointer to its place.
//
// Strategy: rules and emitters never loop over the nested objects by hand; what a form's id is and where a schema may
// stand is said once, here. Pure functions, no opinion on what is found.
import { join } from "./pointer.js";
import type {
  ObjectSchema,
  SourceRef,
  Spec,
  SpecCommand,
  SpecForm,
  SpecUrc,
  ValueSchema,
  WireItem,
} from "./spec.js";

export interface FormPlace {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly command: SpecCommand;
  readonly form: SpecForm;
  readonly pointer: string;
}

/** The id of a command or URC: its name in lower case, letters and digits only. */
export function idOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

export function formId(command: string, key: string): string {
  return `${idOf(command)}.${key}`;
}

export function formsOf(spec: Spec): FormPlace[] {
  return Object.entries(spec.commands).flatMap(([name, command]) =>
    Object.entries(command.forms).map(([key, form]) => {
      const pointer = join("/commands", name, "forms", key);
      return { id: formId(name, key), name, key, command, form, pointer };
    }),
  );
}

export function urcsOf(spec: Spec): { id: string; name: string; urc: SpecUrc; pointer: string }[] {
  return Object.entries(spec.urcs).map(([name, urc]) => {
    return { id: idOf(name), name, urc, pointer: join("/urcs", name) };
  });
}

export interface SchemaPlace {
  readonly schema: ObjectSchema;
  readonly pointer: string;
  readonly form?: FormPlace;
}

/** Every object schema that describes a line. */
export function objectSchemasOf(spec: Spec): SchemaPlace[] {
  const ofForms = formsOf(spec).flatMap((place) =>
    (["parameters", "response", "completion"] as const).flatMap((part) => {
      const schema = place.form[part];
      return schema ? [{ schema, pointer: join(place.pointer, part), form: place }] : [];
    }),
  );
  const ofUrcs = urcsOf(spec).flatMap(({ urc, pointer }) =>
    urc.fields ? [{ schema: urc.fields, pointer: join(pointer, "fields") }] : [],
  );
  return [...ofForms, ...ofUrcs];
}

/** Every value of a line, those inside repeating groups included. */
export function valuesOf(place: SchemaPlace): { name: string; value: ValueSchema; pointer: string }[] {
  return membersOf(place.schema.properties, join(place.pointer, "properties"));
}

function membersOf(
  properties: { [name: string]: ValueSchema },
  at: string,
): { name: string; value: ValueSchema; pointer: string }[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    const pointer = join(at, name);
    const { items } = value;
    const own = { name, value, pointer };
    if (!items) return [own];
    const inner = { name, value: items, pointer: join(pointer, "items") };
    return [own, inner, ...membersOf(items.properties ?? {}, join(inner.pointer, "properties"))];
  });
}

export interface WirePlace {
  readonly name: string;
  /** How many optional groups it stands in. */
  readonly depth: number;
  readonly repeat: boolean;
}

/** The wire of the line itself, then those of the rows behind it, each with the pointer to it. */
export function wiresOf({ schema, pointer }: SchemaPlace): { wire: readonly WireItem[]; pointer: string }[] {
  const rows = schema["x-at-rows"] ?? [];
  return [
    { wire: schema["x-at-wire"], pointer: join(pointer, "x-at-wire") },
    ...rows.map(({ wire }, index) => ({ wire, pointer: join(pointer, "x-at-rows", index, "wire") })),
  ];
}

/** The properties in the order in which they stand on the line. */
export function wireOrder(wire: readonly WireItem[], depth = 0): WirePlace[] {
  return wire.flatMap((item): WirePlace[] => {
    if (typeof item === "string") return [{ name: item, depth, repeat: false }];
    if ("optional" in item) return wireOrder(item.optional, depth + 1);
    if ("repeat" in item) return [{ name: item.repeat, depth, repeat: true }];
    return [];
  });
}

/** As in the manual; what another document describes comes last. Sorting is stable, so forms stay together. */
export function bySection(a: { source: SourceRef }, b: { source: SourceRef }): number {
  return byNumbers(sectionKey(a.source), sectionKey(b.source));
}

function byNumbers(left: readonly number[], right: readonly number[]): number {
  const length = Math.max(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** All forms in the order of the manual. */
export function formsInOrder(spec: Spec): FormPlace[] {
  const keyed = formsOf(spec).map((place) => ({ place, key: sectionKey(place.command.source) }));
  return keyed.sort((a, b) => byNumbers(a.key, b.key)).map(({ place }) => place);
}

function sectionKey(source: SourceRef): number[] {
  const isOwn = source.manual === undefined && /^[0-9]/.test(source.section);
  return isOwn ? source.section.split(/[^0-9]+/).map(Number) : [Number.MAX_SAFE_INTEGER];
}

/** A section of the family's manual stands alone; one of another document says which, unless it does so itself. */
export function sectionOf({ section, manual }: SourceRef): string {
  const namesDocument = /^[0-9A-Z.]+ [0-9]/.test(section);
  return manual === undefined || namesDocument ? section : `${manual}, ${section}`;
}

/** Title, and version and date where the manual prints them. */
export function editionOf({ manual: { title, version, date } }: Spec): string {
  return [title, version === undefined ? undefined : `version ${version}`, date].filter(Boolean).join(", ");
}
