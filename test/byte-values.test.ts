// Every character in every place of every text that a command carries, and every byte value in bytes and data: refused before
// the first byte is written, with index and code point, or delivered as it is with no other command at the module's end.
//
// Two judges: the module's own reader, and one that knows nothing: bytes below 0x20 on a command line can only be payload.

import { bytesOf, concat, equalBytes, toBytes, toText, visible } from "../runtime/bytes.js";
import { CommandDecoder } from "../runtime/codec/index.js";
import { UsageError } from "../runtime/errors.js";
import { DATA_ENDS } from "../runtime/exchange/data-ends.js";
import { prepareCommand, type PreparedCommand } from "../runtime/exchange/prepare-command.js";
import { CommandReader, type DataState, type HostInput } from "../runtime/framing/command-reader.js";
import type { Family, Fields, Form } from "../runtime/model.js";
import { capabilitiesOf } from "../runtime/procedure/index.js";
import { carriersOf, dataFor, type Carrier } from "./helpers/carriers.js";
import { Dialogue, type Action } from "./helpers/dialogue.js";
import { FAMILIES } from "./helpers/families.js";
import { single } from "./helpers/transcript.js";
import { subjects } from "./helpers/vectors.js";
import { CONNECT } from "./helpers/recipe.js";
import { assert, suite } from "./suite.js";

const test = suite("byte values");

const BYTES = Array.from({ length: 256 }, (_, i) => i);
/** Line and paragraph ends of Unicode, marks that are seen by nobody, what looks like a quote, ends of ranges, halves of pairs. */
const POINTS = [
  ...[
    0x100, 0x7ff, 0x800, 0x2028, 0x2029, 0x202e, 0x200b, 0xfeff, 0xfffd, 0xffff, 0x10000, 0x1f600, 0x10ffff,
  ],
  ...[0x201c, 0x2019, 0xff02, 0x011a, 0x0122, 0x010d, 0x010a, 0xd800, 0xdbff, 0xdc00, 0xdfff],
];
const PLACES = ["first", "middle", "last"] as const;
type PlaceName = (typeof PLACES)[number];

/** What may be wrong with a character that could stand on the line. */
const BY_THE_FIELD = ["wrong-size", "wrong-pattern", "not-a-member", "line-too-long"];
const LAST_COMMAND = toBytes("AT\r");

/** Where the inserted character stands. */
function indexOf(place: PlaceName, length: number): number {
  return place === "first" ? 0 : place === "last" ? length : Math.ceil(length / 2);
}

function isHalf(point: number): boolean {
  return point >= 0xd800 && point <= 0xdfff;
}

/** What no text can carry: it would end the text or the line, or is no character. */
function isNeverText(point: number): boolean {
  return point < 0x20 || point === 0x7f || isHalf(point);
}

/** The command, or the error; anything but a typed error is thrown on. */
function prepare(
  family: Family,
  form: Form,
  values: Fields,
  data?: Uint8Array,
): PreparedCommand | UsageError {
  try {
    return prepareCommand(family, { form: form.id, values, ...(data ? { data } : dataFor(form, values)) });
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}

function checkRefusal(error: UsageError, point: number, index: number, what: string): void {
  const shown = `(U+${point.toString(16).toUpperCase().padStart(4, "0")}) at index ${index}`;
  if (error.code === "forbidden-character")
    assert.ok(error.message.includes(shown), `${what}: ${error.message}`);
  else assert.ok(!isNeverText(point) && BY_THE_FIELD.includes(error.code), `${what}: ${error.code}`);
}

/** All that the module's end reads, until nothing is left. @param state the data state after the second command */
function readAll(family: Family, chunks: Iterable<Uint8Array>, state?: DataState): HostInput[] {
  const reader = new CommandReader(family);
  const inputs: HostInput[] = [];
  const due = (): DataState | undefined => (inputs.length === 2 ? state : undefined);
  for (const chunk of chunks) {
    reader.receive(chunk);
    for (let input = reader.next(due()); input; input = reader.next(due())) {
      inputs.push(input);
      if (input.kind === "command") reader.dropLineEnd();
    }
  }
  return inputs;
}

/** Exactly this command, and then the one that follows it. */
function checkDelivery(
  family: Family,
  decoder: CommandDecoder,
  command: PreparedCommand,
  place: PlaceName,
  what: string,
): void {
  const bytes = concat([command.bytes, LAST_COMMAND]);
  for (const chunks of place === "middle" ? [[bytes], single(bytes)] : [[bytes]]) {
    const [input, last, ...more] = readAll(family, chunks);
    assert.ok(
      last?.kind === "command" && toText(last.text) === "AT" && more.length === 0,
      `${what}: more commands`,
    );
    if (input?.kind !== "command") throw new Error(`${what}: no command`);
    const { form, values, legal } = input.known ?? decoder.decode(input.text);
    assert.ok(form.id === command.form.id && legal, `${what}: ${form.id}`);
    assert.equal(values, command.values, `${what}: ${visible(bytes)}`);
  }
}

/** No control character but the CR at its end: nothing that any module could take for the end of a line. */
function checkLine({ bytes }: PreparedCommand, what: string): void {
  const control = bytes.findIndex((byte) => byte < 0x20 || byte === 0x7f);
  assert.is(control, bytes.length - 1, `${what}: ${visible(bytes)}`);
}

function valueWith(
  { base }: Carrier,
  point: number,
  place: PlaceName,
): { value: string | Uint8Array; index: number } {
  const index = indexOf(place, base.length);
  if (typeof base !== "string")
    return { value: concat([base.subarray(0, index), Uint8Array.of(point), base.subarray(index)]), index };
  return { value: base.slice(0, index) + charOf(point) + base.slice(index), index };
}

/** Of a half of a pair, too, which `fromCodePoint` makes as well. */
function charOf(point: number): string {
  return String.fromCodePoint(point);
}

for (const { family, vectors } of await subjects()) {
  const decoder = new CommandDecoder(family);
  const carriers = carriersOf(family, vectors);

  test(`${family.name}: every character at every position of every text`, () => {
    let [delivered, refused] = [0, 0];
    for (const carrier of carriers.filter(({ field }) => field.type === "string")) {
      const before = delivered;
      for (const point of [...BYTES, ...POINTS])
        for (const place of PLACES) {
          const { value, index } = valueWith(carrier, point, place);
          const what = `${carrier.name}, U+${point.toString(16)} ${place}`;
          const command = prepare(family, carrier.form, carrier.put(value));
          if (command instanceof UsageError) {
            checkRefusal(command, point, index, what);
            refused++;
            continue;
          }
          assert.not.ok(isNeverText(point), `${what} was written`);
          checkLine(command, what);
          checkDelivery(family, decoder, command, place, what);
          delivered++;
        }
      assert.ok(delivered - before > 100, `${carrier.name}: only ${delivered - before} were delivered`);
    }
    test.tell(`${family.name}: ${delivered} delivered, ${refused} refused`);
  });

  for (const carrier of carriers.filter(({ field }) => field.type === "bytes"))
    test(`${family.name}: every byte value at every position of ${carrier.name}`, () => {
      for (const point of BYTES)
        for (const place of PLACES) {
          const what = `${carrier.name}, 0x${point.toString(16)} ${place}`;
          const command = prepare(family, carrier.form, carrier.put(valueWith(carrier, point, place).value));
          if (command instanceof UsageError) throw new Error(`${what}: ${command.message}`);
          checkDelivery(family, decoder, command, place, what);
        }
    });

  test(`${family.name}: every byte value at every position of the data of every form`, () => {
    for (const form of Object.values(family.forms)) if (form.data) checkData(family, form, vectors);
  });
}

/** The data arrives as it is, and the command that follows it is a command. */
function checkData(family: Family, form: Form, vectors: Parameters<typeof carriersOf>[1]): void {
  const { data } = form;
  if (!data) return;
  const example = vectors.find(
    (each) => each.kind === "encode" && each.form === form.id && !("error" in each),
  );
  const values = { ...(example as { values: Fields }).values };
  if (data.length !== undefined) delete values[data.length];
  for (const point of BYTES)
    for (const place of PLACES) {
      const what = `${form.id}, data 0x${point.toString(16)} ${place}`;
      const bytes = Uint8Array.of(0x61, 0x62, 0x63);
      bytes[Math.min(indexOf(place, 3), 2)] = point;
      const command = prepare(family, form, values, bytes);
      if (command instanceof UsageError) {
        assert.is(command.code, "forbidden-byte", `${what}: ${command.message}`);
        assert.ok(data.forbidden?.includes(point), what);
        assert.match(
          command.message,
          new RegExp(`byte 0x${point.toString(16)} at ${Math.min(indexOf(place, 3), 2)}`),
        );
      } else checkDataDelivery(family, command, bytes, what);
    }
}

function checkDataDelivery(family: Family, command: PreparedCommand, bytes: Uint8Array, what: string): void {
  const { data } = command.form;
  if (!data) return;
  const typed = concat([bytes, DATA_ENDS[data.end].terminator(data), LAST_COMMAND]);
  const state = DATA_ENDS[data.end].reading(data, command.values);
  // An earlier command has shown that the host's lines end at CR alone, so that LF can begin the data.
  for (const chunks of [
    [LAST_COMMAND, command.bytes, typed],
    single(concat([LAST_COMMAND, command.bytes, typed])),
  ]) {
    const [, , input, last, ...more] = readAll(family, chunks, state);
    assert.ok(input?.kind === "data" && equalBytes(input.bytes, bytes), `${what}: other data`);
    assert.ok(
      last?.kind === "command" && toText(last.text) === "AT" && more.length === 0,
      `${what}: more commands`,
    );
  }
}

/** A session and a module that are connected, and the broker's word for each publish. */
function connected(family: Family): { dialogue: Dialogue; published: Action[] } {
  const dialogue = new Dialogue(family);
  const published: Action[] = [];
  dialogue.broker = (action) => {
    if (action.action === "publish") published.push(action);
    return { outcome: "done", granted: [0] };
  };
  dialogue.session.realign(0);
  dialogue.operate("initialise", {});
  dialogue.operate("connect", CONNECT);
  return { dialogue, published };
}

for (const family of FAMILIES)
  test(`${family.name}: every character of a topic and every byte of a payload, from the session to the broker`, () => {
    const { dialogue, published } = connected(family);
    const isText = capabilitiesOf(family).publishesTextOnly;
    let delivered = 0;
    for (const point of [...BYTES, ...POINTS])
      for (const place of PLACES) {
        const topic = insert("top", place, charOf(point));
        const payload = Uint8Array.of(0x61, 0x62, 0x63);
        payload[Math.min(indexOf(place, 3), 2)] = isText ? point & 0x7f : point & 0xff;
        for (const inputs of [
          { topic, payload: toBytes("x") },
          { topic: "t", payload },
        ]) {
          const what = `${JSON.stringify(inputs.topic)} ${visible(inputs.payload)}`;
          const error = publish(dialogue, inputs.topic, inputs.payload);
          const [action, ...more] = published.splice(0);
          assert.is(more.length, 0, `${what}: published twice`);
          if (error) {
            assert.is(action, undefined, `${what}: refused, and at the broker`);
            assert.ok(
              ["forbidden-character", "forbidden-byte"].includes(error.code),
              `${what}: ${error.code}`,
            );
            continue;
          }
          delivered++;
          assert.equal(
            [bytesOf(action?.args["topic"]), bytesOf(action?.args["payload"])],
            [toBytes(inputs.topic), inputs.payload],
          );
        }
      }
    assert.ok(delivered > 1000, `${delivered}`);
    assert.is(dialogue.session.alignment, "aligned");
  });

function insert(text: string, place: PlaceName, character: string): string {
  const index = indexOf(place, text.length);
  return text.slice(0, index) + character + text.slice(index);
}

function publish(dialogue: Dialogue, topic: string, payload: Uint8Array): UsageError | undefined {
  try {
    dialogue.operate("publish", {
      ...{ topic, payload, payloadText: toText(payload), nonEmptyPayload: payload },
      ...{ qos: 0, retain: 0, messageId: 0, timeoutSeconds: 60 },
    });
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}

test.run();
