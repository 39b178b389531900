/**
 * Lines of TypeScript about a family: what must compile, and beside each the same with one thing wrong. Written from the
 * family's tables, as one who has the package would write them.
 *
 * Strategy: one function for each kind of promise. A value is made from the layout that it has to fit; what is wrong is
 * one of the tables' own words, misspelt, moved to where it does not belong, left out, or one beyond its limit.
 */
import { fieldsOf } from "../../runtime/codec/index.js";
import type {
  Family,
  Field,
  Form,
  Layout,
  Line,
  Lines,
  OutcomeName,
  PrintedLine,
  Rule,
} from "../../runtime/model.js";

export interface TypeLine {
  readonly kind: Kind;
  /** Compiles. */
  readonly right: string;
  /** Does not, and differs in what is wrong with it. */
  readonly wrong: string;
}

export const KINDS = ["encode", "items", "events", "calls", "sets", "alternatives", "views"] as const;
export type Kind = (typeof KINDS)[number];

/** A family as the package exports it. */
export interface Exported {
  readonly family: Family;
  readonly client: Family;
  readonly lines: Lines;
}

type Value = number | string | Uint8Array | readonly Value[] | { readonly [name: string]: Value };
interface Values {
  [name: string]: Value;
}

/** What the lines of one family stand behind. */
export function preamble(name: string): string[] {
  const from = `at-mqtt/families/${name}`;
  return [
    'import { decodeCommand, decodeLine, encode, type CommandValues } from "at-mqtt/codec";',
    'import { decode, Decoder } from "at-mqtt/decoder";',
    'import { connectAsync, MqttClient, openModule, type Module, type Transport } from "at-mqtt";',
    'import { Session, type SessionEvent } from "at-mqtt/session";',
    'import { VirtualModule } from "at-mqtt/virtual";',
    `import { family, type Types } from "${from}";`,
    `import { family as client, type Types as ClientTypes } from "${from}/client";`,
    `import { codec } from "${from}/codec";`,
    `import { lines } from "${from}/lines";`,
    "declare const bytes: Uint8Array, event: SessionEvent<Types>, transport: Transport;",
    "declare const module: Module<Types>, mqtt: MqttClient<Types>;",
    "declare function take(...values: unknown[]): void;",
    "take(family, client, codec, lines, encode, decodeCommand, decodeLine, decode, Decoder, Session, VirtualModule, bytes, event);",
    "take(connectAsync, MqttClient, openModule, transport, module, mqtt);",
    "export type All = [CommandValues<Types, never>, ClientTypes];",
  ];
}

/** All lines of a family. */
export function typeLines(exported: Exported): TypeLine[] {
  return [
    ...commandLines(exported),
    ...itemLines(exported),
    ...eventLines(exported),
    ...callLines(exported),
    ...setLines(exported),
    ...alternativeLines(exported),
    ...viewLines(exported),
  ];
}

// ---------------------------------------------------------------- values

/** The least of what a field takes, so that rules about zero hold. */
function sample({ type, members, minimum }: Field): Value {
  if (type === "bytes") return new Uint8Array();
  if (members) return members[0] as Value;
  return type === "integer" ? (minimum ?? 0) : "x";
}

/** Values of all that must be given. */
function samples(layout: Layout): Values {
  const values: Values = {};
  for (const slot of layout) {
    if ("repeat" in slot)
      values[slot.repeat] = [slot.scalar ? sample(slot.of[0] as Field) : samples(slot.of)];
    else if ("type" in slot) values[slot.name] = sample(slot);
  }
  return values;
}

function source(value: Value | undefined): string {
  if (value instanceof Uint8Array) return `new Uint8Array(${value.length})`;
  if (Array.isArray(value)) return `[${value.map(source).join(", ")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).map(([name, each]) => `${name}: ${source(each as Value)}`);
  return `{ ${members.join(", ")} }`;
}

function without(values: Values, name: string): Values {
  return Object.fromEntries(Object.entries(values).filter(([each]) => each !== name));
}

/** A name on the top level of a line that is always there. */
function firstName(layout: Layout): string | undefined {
  const field = layout.find((slot): slot is Field => "type" in slot);
  return field?.name;
}

function text(value: string): string {
  return JSON.stringify(value);
}

/** As many as there are, or five from the whole of them. */
function five<T>(all: readonly T[]): T[] {
  return all.length <= 5 ? [...all] : [0, 1, 2, 3, 4].map((i) => all[Math.floor((i * all.length) / 5)] as T);
}

// ---------------------------------------------------------------- commands

function encoded(id: string, values: Values, family = "family"): string {
  return `take(encode(${family}, ${text(id)}, ${source(values)}));`;
}

/** One after another: what is wrong with a command. */
const SPOILED: ((id: string, values: Values) => string)[] = [
  (id, values) => encoded(`${id}x`, values),
  (id, values) => encoded(id, renamed(values)),
  (id, values) => encoded(id, without(values, lastOf(values))),
  (id, values) => encoded(id, { ...values, [lastOf(values)]: new Uint8Array(1) }),
  (id, values) => encoded(id, { ...values, stranger: 1 }),
  (_, values) => encoded("constructor", values),
];

function lastOf(values: Values): string {
  return Object.keys(values).at(-1) as string;
}

function renamed(values: Values): Values {
  const last = lastOf(values);
  return { ...without(values, last), [`${last}x`]: values[last] as Value };
}

function commandLines({ family }: Exported): TypeLine[] {
  const forms = Object.values(family.forms).filter(
    ({ kind, layout }) => kind === "set" && layout.filter((slot) => "type" in slot).length > 1,
  );
  return SPOILED.map((spoil, i) => {
    const { id, layout } = forms[(i * 2) % forms.length] as Form;
    const values = samples(layout.filter((slot) => !("type" in slot && slot.type === "bytes")));
    const right = { ...values, ...samples(layout) };
    return { kind: "encode", right: encoded(id, right), wrong: spoil(id, right) };
  });
}

// ---------------------------------------------------------------- items

function firstOfEach(lines: readonly PrintedLine[]): PrintedLine[] {
  return lines.filter(({ id }, i) => lines.findIndex((line) => line.id === id) === i);
}

function itemLines({ family, lines }: Exported): TypeLine[] {
  const known = firstOfEach(lines.lines).filter(({ layout }) => firstName(layout) !== undefined);
  const [a, b, c, d] = five(known).map(({ id, layout }) => ({ id, field: firstName(layout) as string }));
  const command = Object.values(family.forms).find(({ layout }) => firstName(layout) !== undefined) as Form;
  const field = firstName(command.layout) as string;
  if (!a || !b || !c || !d) throw new Error(`${family.name} prints too little`);
  const told = (test: string, name: string): string =>
    `new Decoder(lines, (item) => { ${test}take(item.values.${name}); });`;
  const batch = (id: string): string =>
    `for (const items of decode(lines, [])) for (const item of items) if (item.id === ${text(id)}) take(item.values.${b.field});`;
  const line = (name: string): string =>
    `const item = decodeLine(family, bytes); if (item.id === ${text(c.id)}) take(item.kind, item.values.${name});`;
  const chosen = (id: string): string =>
    `const item = decodeLine(family, bytes); switch (item.id) { case ${text(id)}: take(item.values); }`;
  const typed = (id: string, name: string): string =>
    `const item = decodeCommand(family, bytes); if (item.id === ${text(id)}) take(item.form.layout, item.values.${name});`;
  return [
    { right: told(`if (item.id === ${text(a.id)}) `, a.field), wrong: told("", a.field) },
    { right: batch(b.id), wrong: batch(`${b.id}x`) },
    { right: line(c.field), wrong: line("stranger") },
    { right: chosen(d.id), wrong: chosen("constructor") },
    { right: typed(command.id, field), wrong: typed(command.id, `${field}x`) },
    { right: typed(command.id, field), wrong: typed(`${command.id}.x`, field) },
  ].map((each) => ({ kind: "items", ...each }));
}

// ---------------------------------------------------------------- events

const OUTCOMES: readonly OutcomeName[] = ["handshakeFailed", "closedByServer", "dns", "notConnected"];

function eventLines({ family }: Exported): TypeLine[] {
  const forms = Object.values(family.forms);
  const [completed, other] = forms.filter(({ completion }) => completion && firstName(completion.layout));
  const asked = forms.find(({ response, completion }) => !completion && firstName(response?.layout ?? []));
  const urc = Object.values(family.urcs).find(({ layout = [] }) => firstName(layout));
  if (!completed || !other || !asked || !urc) throw new Error(`${family.name} has too few forms`);
  const field = firstName(completed.completion?.layout ?? []) as string;
  const answer = firstName(asked.response?.layout ?? []) as string;
  const value = firstName(urc.layout ?? []) as string;
  const own = Object.keys(completed.outcomes ?? {}).find((name) => name !== "progress") as string;
  const strange = OUTCOMES.find((name) => !(name in (completed.outcomes ?? {}))) as string;
  const when = (type: string, id: string, what: string): string =>
    `if (event.type === ${text(type)} && event.id === ${text(id)}) take(${what});`;
  return [
    {
      right: when("settled", completed.id, `event.completion?.${field}`),
      wrong: when("settled", completed.id, "event.completion?.stranger"),
    },
    {
      right: when("settled", completed.id, `event.outcome === ${text(own)}`),
      wrong: when("settled", completed.id, `event.outcome === ${text(strange)}`),
    },
    {
      right: when("settled", asked.id, `event.response[0]?.${answer}`),
      wrong: when("settled", completed.id, `event.response[0]?.${answer}`),
    },
    {
      right: when("progress", other.id, "event.completion"),
      wrong: when("progress", asked.id, "event.completion"),
    },
    {
      right: when("urc", urc.id, `event.values.${value}`),
      wrong: when("urc", urc.id, `event.values.${value}x`),
    },
    {
      right: when("urc", urc.id, `event.values.${value}`),
      wrong: `if (event.type === "urc") take(event.values.${value});`,
    },
  ].map((each) => ({ kind: "events", ...each }));
}

/** Commands beside the clients of a module, and what module and client tell. */
function callLines({ family }: Exported): TypeLine[] {
  const asked = Object.values(family.forms).find(
    ({ layout, response, completion }) =>
      layout.every((slot) => "literal" in slot) && !completion && firstName(response?.layout ?? []),
  );
  const urc = Object.values(family.urcs).find(({ layout = [] }) => firstName(layout));
  if (!asked || !urc) throw new Error(`${family.name} has too few forms`);
  const answer = firstName(asked.response?.layout ?? []) as string;
  const value = firstName(urc.layout ?? []) as string;
  const ask = (who: string, id: string, name: string): string =>
    `void ${who}.command(${text(id)}, {}).then(({ response }) => take(response[0]?.${name}));`;
  const heard = (who: string, id: string, name: string): string =>
    `${who}.on("urc", (item) => { if (item.id === ${text(id)}) take(item.values.${name}); });`;
  const opened = "openModule({ family, transport })";
  const connecting = (options: string, name: string): string =>
    `void connectAsync("mqtt://h", ${options}).then((it) => { ${heard("it", urc.id, name)} });`;
  return [
    { right: ask("module", asked.id, answer), wrong: ask("module", asked.id, `${answer}x`) },
    { right: ask(opened, asked.id, answer), wrong: ask(opened, `${asked.id}x`, answer) },
    { right: heard("module", urc.id, value), wrong: heard("module", urc.id, `${value}x`) },
    { right: heard("mqtt", urc.id, value), wrong: heard("mqtt", `${urc.id}x`, value) },
    {
      right: heard(`${opened}.client()`, urc.id, value),
      wrong: heard(`${opened}.client()`, "constructor", value),
    },
    {
      right: connecting("{ family, transport }", value),
      wrong: connecting("{ family, transport }", `${value}x`),
    },
    {
      right: heard("new MqttClient({ family: client, transport })", urc.id, value),
      wrong: heard("new MqttClient({ family: lines, transport })", urc.id, value),
    },
  ].map((each) => ({ kind: "calls", ...each }));
}

// ---------------------------------------------------------------- sets and ranges

interface Place {
  readonly type: string;
  readonly field: Field;
}

/** Fields that stand alone on their lines, whatever the others hold. */
function placesOf(family: Family): Place[] {
  return Object.values(family.forms).flatMap(({ id, layout, rules, response, completion }) => {
    const parts: [string, Pick<Line, "layout" | "rules"> | undefined][] = [
      ["parameters", { layout, ...(rules ? { rules } : {}) }],
      ["response", response],
      ["completion", completion],
    ];
    return parts.flatMap(([part, line]) =>
      (line?.layout ?? []).flatMap((slot) => {
        if (!("type" in slot) || slot.type !== "integer" || line?.rules) return [];
        return [{ type: `Types["forms"][${text(id)}][${text(part)}][${text(slot.name)}]`, field: slot }];
      }),
    );
  });
}

function setLines({ family }: Exported): TypeLine[] {
  const places = placesOf(family);
  const open = places.filter(({ field }) => field.open && field.members);
  const sets = places.filter(({ field }) => !field.open && field.members);
  const ranges = places.filter(
    ({ field: { open: isOpen, members, minimum = 0, maximum = Infinity } }) =>
      !isOpen && !members && maximum - minimum < 16,
  );
  const declared = ({ type }: Place, value: Value): string =>
    `const value: ${type} = ${source(value)}; take(value);`;
  return [
    ...five(open)
      .slice(0, 2)
      .flatMap((place) => [
        { right: declared(place, 4711), wrong: declared(place, "4711") },
        { right: declared(place, sample(place.field)), wrong: declared(place, new Uint8Array(1)) },
      ]),
    ...five(sets)
      .slice(0, 3)
      .map((place) => ({
        right: declared(place, place.field.members?.at(-1) as number),
        wrong: declared(place, Math.max(...(place.field.members as number[])) + 1),
      })),
    ...five(ranges)
      .slice(0, 3)
      .map((place) => ({
        right: declared(place, place.field.maximum as number),
        wrong: declared(place, (place.field.maximum as number) + 1),
      })),
  ].map((each) => ({ kind: "sets", ...each }));
}

// ---------------------------------------------------------------- alternatives

interface Violation {
  readonly id: string;
  readonly part: "parameters" | "completion";
  readonly right: Values;
  readonly wrong: Values;
}

/** The ways in which a program gives values to a command. */
const WAYS: ((id: string, values: Values) => string)[] = [
  (id, values) => encoded(id, values),
  (id, values) => `new Session(family).send(${text(id)}, ${source(values)}, 0);`,
  (id, values) => `const values: CommandValues<Types, ${text(id)}> = ${source(values)}; take(values);`,
];

function alternativeLines({ family }: Exported): TypeLine[] {
  const all = Object.values(family.forms).flatMap((form) => [
    ...ruleViolations(form.id, "parameters", form),
    ...(form.completion ? ruleViolations(form.id, "completion", form.completion) : []),
    ...groupViolations(form),
  ]);
  const lines = all.flatMap(({ id, part, right, wrong }, i) => {
    const declared = (values: Values): string =>
      `const values: Types["forms"][${text(id)}]["completion"] = ${source(values)}; take(values);`;
    const ways =
      part === "completion" ? [declared] : rotated(WAYS, i).map((way) => (values: Values) => way(id, values));
    return ways.map((way) => ({ kind: "alternatives" as const, right: way(right), wrong: way(wrong) }));
  });
  return lines.length <= 8 ? lines : five(lines);
}

function rotated<T>(all: readonly T[], by: number): T[] {
  const at = by % all.length;
  return [...all.slice(at), ...all.slice(0, at)];
}

/** Of rules that a closed set calls for, those that a type can say. */
function ruleViolations(
  id: string,
  part: Violation["part"],
  { layout, rules = [] }: Pick<Line, "layout" | "rules">,
): Violation[] {
  const fields = new Map(fieldsOf(layout).map((field) => [field.name, field]));
  const lists = new Map(layout.flatMap((slot) => listIn(slot)));
  const valueOf = (name: string): Value => {
    const field = fields.get(name);
    return lists.get(name) ?? (field ? sample(field) : 0);
  };
  return rules.flatMap((rule): Violation[] => {
    const { when, property, must } = rule;
    const first = when.in[0] as number;
    if (must === "differ" || property === when.property || !fields.get(when.property)?.members) return [];
    const base = { ...samples(layout), [when.property]: first };
    const active = rules.filter(
      (each) => each.when.property === when.property && each.when.in.includes(first),
    );
    const right = active.reduce((values, each) => obeying(values, each, valueOf), base as Values);
    return [{ id, part, right, wrong: violating(right, rule, valueOf) }];
  });
}

function listIn(slot: Layout[number]): [string, Value][] {
  if ("optional" in slot) return slot.optional.flatMap(listIn);
  return "repeat" in slot ? [[slot.repeat, samples([slot])[slot.repeat] as Value]] : [];
}

function obeying(
  values: Values,
  { property, must, value = 0 }: Rule,
  valueOf: (name: string) => Value,
): Values {
  switch (must) {
    case "be-given":
      return { ...values, [property]: valueOf(property) };
    case "be-absent":
      return without(values, property);
    case "equal":
      return { ...values, [property]: value };
    case "differ":
      return { ...values, [property]: (value as number) + 1 };
  }
}

function violating(
  values: Values,
  { property, must, value = 0 }: Rule,
  valueOf: (name: string) => Value,
): Values {
  switch (must) {
    case "be-given":
      return without(values, property);
    case "be-absent":
      return { ...values, [property]: valueOf(property) };
    case "equal":
      return { ...values, [property]: (value as number) + 1 };
    case "differ":
      return { ...values, [property]: value };
  }
}

/** An optional group without its first value. */
function groupViolations({ id, layout, rules = [] }: Form): Violation[] {
  if (rules.length > 0) return [];
  return layout.flatMap((slot): Violation[] => {
    const all = "optional" in slot ? fieldsOf(slot.optional) : [];
    const [first] = all;
    if (!first || all.length < 2) return [];
    const right = {
      ...samples(layout),
      ...Object.fromEntries(all.map((field) => [field.name, sample(field)])),
    };
    return [{ id, part: "parameters", right, wrong: without(right, first.name) }];
  });
}

// ---------------------------------------------------------------- views

function viewLines({ family, client, lines }: Exported): TypeLine[] {
  const missing = Object.values(family.forms).filter(({ id }) => !(id in client.forms));
  const ids = new Set(
    Object.values(client.forms).flatMap(({ response, completion }) => [response?.id, completion?.id]),
  );
  for (const { id } of Object.values(client.urcs)) ids.add(id);
  const line = firstOfEach(lines.lines).find(({ id }) => !ids.has(id) && id.includes("."));
  const [a, b, c] = five(missing);
  if (!a || !b || !c || !line) throw new Error(`the view of ${family.name} lacks nothing`);
  const asked = (view: string): string =>
    `const { id } = decodeLine(${view}, bytes); take(id === ${text(line.id)});`;
  const sent = (view: string): string =>
    `new Session(${view}).send(${text(b.id)}, ${source(samples(b.layout))}, 0);`;
  return [
    { right: encoded(a.id, samples(a.layout)), wrong: encoded(a.id, samples(a.layout), "client") },
    { right: sent("family"), wrong: sent("client") },
    {
      right: `take(null as unknown as Types["forms"][${text(c.id)}]);`,
      wrong: `take(null as unknown as ClientTypes["forms"][${text(c.id)}]);`,
    },
    { right: asked("family"), wrong: asked("client") },
    { right: "new Session(family);", wrong: "new Session(codec);" },
    { right: "new VirtualModule(family);", wrong: "new VirtualModule(codec);" },
  ].map((each) => ({ kind: "views", ...each }));
}
