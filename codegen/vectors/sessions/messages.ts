// A message from the broker as a family prints it, and what the host is told of it. In: topic, payload. Out: one
// interruption for each shape that the family's `receive` has.
//
// Strategy: on one line, with and without its length, for every URC that carries messages; in parts, whole and in two
// blocks each; announced and fetched, where a part of the script comes later. A shape that the schema forbids for this
// payload is left out.
import { concat } from "../../../runtime/bytes.js";
import { encodeCommand, printLine } from "../../../runtime/codec/index.js";
import type { Fields, Receive, Urc, WireValue } from "../../../runtime/model.js";
import { formsOf, urcsOf } from "../../../runtime/spec/walk.js";
import { violationsOf } from "../judge.js";
import { hexOf } from "../vector.js";
import type { Script } from "./script.js";
import { hardValue, type Context } from "./subject.js";

export interface Delivery {
  readonly client: number;
  readonly topic: string;
  /** As hard as the field allows, unless given. */
  readonly payload?: WireValue;
  readonly messageId: number;
}

/** Something that the module prints between the parts of an answer. */
export interface Interruption {
  readonly name: string;
  readonly print: (script: Script) => void;
  /** What the host does about it once the line is free. */
  readonly later?: (script: Script) => void;
  /** Forms that must be legal for it. */
  readonly forms?: readonly string[];
}

type Of<K> = Receive & { kind: K };

/** A shape of a message: the URC that begins it, and whether the line tells the length where it may or may not. */
export interface Shape extends Interruption {
  readonly urc: string;
  readonly counted: boolean;
  readonly payload: WireValue;
}

export function messagesOf(context: Context, delivery: Delivery): Shape[] {
  const { receive } = context.family;
  if (receive.kind === "line") return onLines(context, receive, delivery);
  return receive.kind === "parts" ? inParts(context, receive, delivery) : fetched(context, receive, delivery);
}

function bytesOf(value: unknown): Uint8Array {
  return value instanceof Uint8Array ? value : new TextEncoder().encode(String(value));
}

function tell(
  script: Script,
  { client, topic, messageId }: Delivery,
  payload: WireValue,
  hasId: boolean,
): void {
  script.tell({
    kind: "message",
    client,
    topic: { hex: hexOf(bytesOf(topic)) },
    payload: { hex: hexOf(bytesOf(payload)) },
    ...(hasId ? { messageId } : {}),
  });
}

/** Its own fields, and the index of the client where it has one. */
function own(urc: Urc, { client }: Delivery, fields: Fields): Fields {
  return urc.client === undefined ? fields : { [urc.client]: client, ...fields };
}

function printUrc(script: Script, urc: Urc, values: Fields, block?: Uint8Array): void {
  script.line(printLine({ ...urc, layout: urc.layout ?? [] }, values), block);
  script.move(urc.id);
}

// ---------------------------------------------------------------- on one line

function onLines({ spec, family }: Context, receive: Of<"line">, delivery: Delivery): Shape[] {
  return urcsOf(spec).flatMap(({ id, name, urc: { fields, role, block } }) => {
    const urc = family.urcs[id];
    if (role !== "message" || !fields || !urc) return [];
    const inBlock = block?.name === receive.payload;
    const schema = fields.properties[receive.payload] ?? { "x-at-bytes": true as const };
    const payload = delivery.payload ?? hardValue(schema);
    const isBytes = (field: string): boolean => fields.properties[field]?.["x-at-bytes"] === true;
    const base = own(urc, delivery, {
      ...(receive.messageId === undefined ? {} : { [receive.messageId]: delivery.messageId }),
      [receive.topic]: isBytes(receive.topic) ? bytesOf(delivery.topic) : delivery.topic,
      ...(inBlock ? {} : { [receive.payload]: isBytes(receive.payload) ? bytesOf(payload) : payload }),
      ...(inBlock ? { [block.length]: bytesOf(payload).length } : {}),
    });
    const length = receive.length && { [receive.length.field]: bytesOf(payload).length };
    const shapes = [
      { what: name, values: base, counted: false },
      ...(length ? [{ what: `${name} with its length`, values: { ...base, ...length }, counted: true }] : []),
    ];
    return shapes
      .filter(({ values }) => violationsOf(fields, values).length === 0)
      .map(({ what, values, counted }) => ({
        ...{ name: what, urc: id, counted, payload },
        print: (script: Script): void => {
          printUrc(script, urc, values, inBlock ? bytesOf(payload) : undefined);
          tell(script, delivery, payload, receive.messageId !== undefined);
        },
      }));
  });
}

// ---------------------------------------------------------------- in parts

function inParts({ family: { urcs } }: Context, receive: Of<"parts">, delivery: Delivery): Shape[] {
  const [topic, payload] = [
    bytesOf(delivery.topic),
    bytesOf(delivery.payload ?? hardValue({ "x-at-bytes": true })),
  ];
  const { topicTotal, payloadTotal } = receive.start;
  const totals = {
    ...(topicTotal === undefined ? {} : { [topicTotal]: topic.length }),
    ...(payloadTotal === undefined ? {} : { [payloadTotal]: payload.length }),
  };
  const print = (script: Script, pieces: number): void => {
    const plain = (id: string, values: Fields): void => {
      const urc = urcs[id] as Urc;
      printUrc(script, urc, own(urc, delivery, values));
    };
    plain(receive.start.urc, totals);
    for (const [part, bytes] of [
      [receive.topic, topic],
      [receive.payload, payload],
    ] as const)
      for (const block of split(bytes, pieces)) {
        const urc = urcs[part.urc] as Urc;
        const counted = urc.block ? { [urc.block.length]: block.length } : {};
        printUrc(script, urc, own(urc, delivery, counted), block);
      }
    plain(receive.end.urc, {});
    tell(script, delivery, payload, false);
  };
  const base = { urc: receive.start.urc, counted: false, payload };
  return [
    { ...base, name: "a message in parts", print: (script) => print(script, 1) },
    { ...base, name: "a message in parts of two blocks", print: (script) => print(script, 2) },
  ];
}

function split(bytes: Uint8Array, pieces: number): Uint8Array[] {
  const size = Math.ceil(bytes.length / pieces);
  return Array.from({ length: Math.ceil(bytes.length / size) || 0 }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
}

// ---------------------------------------------------------------- announced and fetched

function fetched({ spec, family }: Context, receive: Of<"fetch">, delivery: Delivery): Shape[] {
  const urc = family.urcs[receive.urc];
  const form = family.forms[receive.form];
  if (!urc?.layout || !form?.response) return [];
  const { response } = form;
  const schema = formsOf(spec).find(({ id }) => id === form.id)?.form.response;
  const payload =
    delivery.payload ?? hardValue(schema?.properties[receive.payload] ?? { "x-at-bytes": true });
  const { slot, topic, length } = receive.announced;
  const announced = own(urc, delivery, {
    [slot]: receive.slots.minimum,
    ...(topic === undefined ? {} : { [topic]: delivery.topic }),
    ...(length === undefined ? {} : { [length]: bytesOf(payload).length }),
  });
  const bound = Object.entries(receive.bind).map(([parameter, field]) => [parameter, announced[field]]);
  const line = fetchLine(
    response,
    receive,
    delivery,
    payload,
    form.effect?.line,
    Object.fromEntries(bound) as Fields,
  );
  return [
    {
      ...{ name: `${urc.prefix}, fetched`, urc: urc.id, counted: false, payload },
      forms: [form.id],
      print: (script) => printUrc(script, urc, announced),
      later: (script) => {
        script.write(encodeCommand(form, Object.fromEntries(bound) as Fields));
        script.move(form.id);
        script.print(line);
        script.line("OK");
        script.move(`${form.id}:done`);
        tell(script, delivery, payload, receive.messageId !== undefined);
      },
    },
  ];
}

/** The answer to a fetch: its line as the module's end makes it, and the block behind it. */
function fetchLine(
  response: NonNullable<Context["family"]["forms"][string]["response"]>,
  receive: Of<"fetch">,
  { client, topic, messageId }: Delivery,
  payload: WireValue,
  sources: NonNullable<NonNullable<Context["family"]["forms"][string]["effect"]>["line"]> = {},
  parameters: Fields,
): Uint8Array {
  const parts = { topic, payload, length: bytesOf(payload).length, messageId };
  const entries = Object.entries(sources).map(([name, source]) => {
    if ("message" in source) return [name, parts[source.message]];
    if ("parameter" in source) return [name, parameters[source.parameter]];
    if ("const" in source) return [name, source.const];
    return [name, "client" in source ? client : undefined];
  });
  const values = Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Fields;
  const crlf = Uint8Array.of(13, 10);
  const block = response.block?.name === receive.payload ? [bytesOf(payload)] : [];
  return concat([crlf, printLine(response, values), crlf, ...block]);
}
