// The decoder that only listens: every line of every family's vectors as a module prints it, in chunks of any size;
// payloads lent and owned; what no table knows; what does not end.

import { lines as bc660k } from "../generated/families/quectel-bc660k/lines.js";
import { concat, equalBytes, toBytes } from "../runtime/bytes.js";
import { readLine } from "../runtime/codec/index.js";
import { UsageError } from "../runtime/errors.js";
import type { Fields, Lines } from "../runtime/model.js";
import { decode, Decoder, own, type Item } from "../runtime/framing/decoder.js";
import { proveCuts, spoiledStreams, tellAll, type Listener } from "./helpers/spoil.js";
import { chunkings, generator, randomCuts, single } from "./helpers/transcript.js";
import { fieldsOf, fromHex } from "./helpers/values.js";
import { spokenOf, subjects } from "./helpers/vectors.js";
import { assert, suite } from "./suite.js";

const test = suite("decoder");
const LINE_END = toBytes("\r\n");
/** Streams of spoiled lines a family. */
const STREAMS = 100;

function printed(text: Uint8Array): Uint8Array {
  return concat([LINE_END, text, LINE_END]);
}

function itemsOf(lines: Lines, chunks: Iterable<Uint8Array>): Item[] {
  return [...decode(lines, chunks)].flat();
}

/** True if a table of this name reads the line so. The shape decides, and several tables may share one. */
function isReading(lines: Lines, { name, values }: Item, text: Uint8Array): boolean {
  const readings = lines.lines
    .filter(({ prefix }) => prefix === name)
    .map((line) => readLine(line, text)?.values);
  return readings.some((reading) => reading !== undefined && isSame(reading, values));
}

function isSame(a: Fields, b: Fields): boolean {
  try {
    assert.equal(a, b);
    return true;
  } catch {
    return false;
  }
}

/** All that a decoder tells, of lines and of what is none. */
function listenerOf(lines: Lines): Listener {
  const told: unknown[] = [];
  const decoder = new Decoder(lines, (item) => told.push({ ...item, values: own(item.values) }), {
    onOther: (text) => told.push(text),
  });
  return { told, receive: (bytes) => decoder.receive(bytes) };
}

for (const { family, vectors } of await subjects()) {
  const { lines } = (await import(`../generated/families/${family.name}/lines.js`)) as { lines: Lines };
  const spoken = spokenOf(vectors);

  test(`${family.name}: every line is read, by a table that reads it so`, () => {
    for (const vector of spoken) {
      const text = fromHex(vector.hex);
      if (vector.of === "urc" && family.urcs[vector.urc ?? ""]?.block) continue;
      const form = vector.of === "response" ? family.forms[vector.form ?? ""] : undefined;
      // A line without a name belongs to the command in flight, of which a decoder knows nothing.
      const isBare = form?.printed !== undefined || form?.response?.prefix === "";
      const items = itemsOf(lines, [printed(text)]);
      if (isBare && items.length === 0) continue;
      const [item, ...more] = items;
      assert.ok(item && more.length === 0, `${vector.name}: ${items.length} items`);
      const isWord = Object.keys(item.values).length === 0;
      assert.ok(
        isWord || isSame(item.values, fieldsOf(vector.values)) || isReading(lines, item, text),
        vector.name,
      );
    }
  });

  test(`${family.name}: the same items whole, byte by byte, and cut at random`, () => {
    const bytes = concat(spoken.map(({ hex }) => printed(fromHex(hex))));
    const whole = itemsOf(lines, [bytes]);
    assert.ok(whole.length > spoken.length / 2);
    assert.equal(itemsOf(lines, single(bytes)), whole);
    for (let seed = 1; seed <= 5; seed++) assert.equal(itemsOf(lines, randomCuts(seed)(bytes)), whole);
  });

  test(`${family.name}: of spoiled lines, too, an item is told with its last byte, whatever the cuts`, () => {
    const streams = spoiledStreams(family, spoken);
    for (let seed = 1; seed <= STREAMS; seed++)
      proveCuts(() => listenerOf(lines), streams(generator(seed)), seed);
  });
}

const MESSAGE = '+QMTRECV: 0,1,"a/b",5,"x"\r\ny"\r\n';

test("a payload is lent inside the callback, and own keeps it", () => {
  const payload = toBytes('x"\r\ny');
  const lent: Uint8Array[] = [];
  const kept: Uint8Array[] = [];
  const decoder = new Decoder(bc660k, (item) => {
    if (item.id !== "qmtrecv") return;
    const bytes = item.values.payload;
    assert.ok(equalBytes(bytes, payload));
    lent.push(bytes);
    kept.push(own(item.values).payload);
  });
  // Once whole in the caller's buffer, once put together from two pieces; then the room of both is used for other bytes.
  const chunk = toBytes(MESSAGE);
  decoder.receive(chunk);
  decoder.receive(chunk, 0, 25);
  decoder.receive(chunk, 25);
  chunk.fill(0);
  decoder.receive(toBytes("x".repeat(MESSAGE.length)));
  assert.is(lent.length, 2);
  for (const bytes of kept) assert.ok(equalBytes(bytes, payload), "what is owned stays");
  for (const bytes of lent) assert.not.ok(equalBytes(bytes, payload), "what was lent does not");
});

test("a length that is wrong is known where the closing quote is not", () => {
  const bytes = toBytes('+QMTRECV: 0,1,"a/b",5,"x"\r\nyz');
  for (const chunks of chunkings(bytes))
    assert.equal(
      tellAll(() => listenerOf(bc660k), chunks),
      ['+QMTRECV: 0,1,"a/b",5,"x"'],
    );
});

test("owned payloads stay what they are, however many follow", () => {
  const many = Array.from({ length: 5000 }, (_, i) =>
    toBytes(`+QMTRECV: 0,1,"t",4,"${String(i).padStart(4, "0")}"\r\n`),
  );
  const payloads = itemsOf(bc660k, many).map(({ values }) =>
    new TextDecoder().decode(values["payload"] as Uint8Array),
  );
  assert.equal(
    payloads,
    many.map((_, i) => String(i).padStart(4, "0")),
  );
});

test("positions in a larger buffer, as a ring or a file gives them", () => {
  const bytes = toBytes("xx\r\n+CSQ: 7,99\r\nyy");
  const names: string[] = [];
  const decoder = new Decoder(bc660k, (item) => {
    if (item.id === "csq.execute.response") names.push(`${item.name} ${item.values.rssi}`);
  });
  decoder.receive(bytes, 2, 9);
  decoder.receive(bytes, 9, bytes.length - 2);
  assert.equal(names, ["+CSQ 7"]);
});

test("what no table knows goes to onOther; a line without an end is dropped once, and the next one is read", () => {
  const other: string[] = [];
  const names: string[] = [];
  const decoder = new Decoder(bc660k, ({ name }) => names.push(name), {
    onOther: (text) => other.push(text),
  });
  decoder.receive(toBytes("+NEVER: 1\r\nhello\r\n+CSQ: a,b,c\r\n"));
  assert.equal(other, ["+NEVER: 1", "hello", "+CSQ: a,b,c"]);
  for (let i = 0; i < 100; i++) decoder.receive(new Uint8Array(1000).fill(0x61));
  decoder.receive(toBytes("\r\nOK\r\n"));
  assert.is(other.length, 4);
  assert.match(other[3] as string, /^\d+ bytes without a line end$/);
  assert.equal(names, ["OK"]);
});

test("a callback that throws loses nothing behind what it was given", () => {
  const names: string[] = [];
  const decoder = new Decoder(bc660k, ({ name }) => {
    names.push(name);
    if (names.length === 1) throw new Error("planted");
  });
  assert.throws(() => decoder.receive(toBytes("\r\nOK\r\n\r\n+CSQ: 7,99\r\n")), /planted/);
  decoder.receive(toBytes("\r\nRDY\r\n"));
  assert.equal(names, ["OK", "+CSQ", "RDY"]);
});

test("bytes from inside a callback are refused, and the decoder goes on", () => {
  for (const cut of [1, 5, 100]) {
    const names: string[] = [];
    const decoder: Decoder = new Decoder(bc660k, ({ name }) => {
      names.push(name);
      assert.throws(
        () => decoder.receive(toBytes("\r\nRDY\r\n")),
        (error: unknown) => error instanceof UsageError && error.code === "re-entered",
      );
    });
    const bytes = toBytes("\r\nOK\r\n\r\n+CSQ: 7,99\r\n+CSQ:  7, 99\r\n");
    for (let at = 0; at < bytes.length; at += cut)
      decoder.receive(bytes, at, Math.min(at + cut, bytes.length));
    assert.equal(names, ["OK", "+CSQ", "+CSQ"]);
  }
});

test.run();
