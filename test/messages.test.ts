// Messages whose end is in doubt: how lines end here, where a topic ends, what is too long, what was cut. Each input comes
// whole, byte by byte, cut in two at every point, and cut at random, and must give the same items each time.

import { lines as bc20 } from "../generated/families/quectel-bc20/lines.js";
import { lines as bc660k } from "../generated/families/quectel-bc660k/lines.js";
import { lines as gsm } from "../generated/families/quectel-gsm/lines.js";
import { lines as a7600 } from "../generated/families/simcom-a7600/lines.js";
import { toBytes, visible } from "../runtime/bytes.js";
import { UsageError } from "../runtime/errors.js";
import { automatonOfLines } from "../runtime/framing/prefix-automaton.js";
import { bufferLimit } from "../runtime/framing/buffer-limit.js";
import { decode, Decoder } from "../runtime/framing/decoder.js";
import { Framer, type Sink } from "../runtime/framing/framer.js";
import type { Fields, Lines } from "../runtime/model.js";
import { pick, proveCuts, type Listener } from "./helpers/spoil.js";
import { chunkings, generator, randomCuts, single } from "./helpers/transcript.js";
import { assert, suite } from "./suite.js";

const test = suite("messages");

/** Values in the order on the wire; what no table knows is marked with `?`. */
function told(lines: Lines, chunks: Iterable<Uint8Array>, ends = true): string[] {
  const items: string[] = [];
  const decoder = new Decoder(lines, ({ name, values }) => items.push(textOf(name, values)), {
    onOther: (text) => items.push(`? ${text}`),
  });
  for (const chunk of chunks) decoder.receive(chunk.slice());
  if (ends) decoder.end();
  return items;
}

function textOf(name: string, values: Fields): string {
  const texts = Object.values(values).map((value) =>
    value instanceof Uint8Array ? visible(value) : String(value),
  );
  return [name, ...texts].join(" | ");
}

/** Tells what a framer hands over, without reading plain lines. */
function tellingSink(told: string[]): Sink {
  return {
    line: (bytes, start, end) => void told.push(visible(bytes.slice(start, end))),
    announced: ({ prefix }, { values }) => void told.push(textOf(prefix, values)),
    dropped: (count) => void told.push(`dropped ${count}`),
  };
}

/** Some cuts of a long input, all of a short one. */
function* cutsOf(bytes: Uint8Array): Generator<Uint8Array[]> {
  if (bytes.length < 300) yield* chunkings(bytes);
  else yield* [[bytes], single(bytes), inPieces(bytes, 7), inPieces(bytes, 512)];
  for (let seed = 1; seed <= 5; seed++) yield randomCuts(seed)(bytes);
}

function inPieces(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
}

function expect(lines: Lines, text: string, items: readonly string[], ends = true): void {
  for (const chunks of cutsOf(toBytes(text)))
    assert.equal(told(lines, chunks, ends), items, text.slice(0, 200));
}

// ---------------------------------------------------------------- how lines end

const JSON_LINES = '{\n  "a": "b",\n  "c": "d"\n}';

test("where lines end in CR LF, a quote before a bare LF does not end a message", () => {
  expect(
    gsm,
    `\r\n+QMTRECV: 0,1,"t","${JSON_LINES}"\r\n\r\n+QMTSTAT: 0,1\r\n`,
    ['+QMTRECV | 0 | 1 | t | {\\n  "a": "b",\\n  "c": "d"\\n}', "+QMTSTAT | 0 | 1"],
    false,
  );
  expect(
    bc20,
    `OK\r\n+QMTRECV: 0,1,"t","x"\ry"\r\n+QMTSTAT: 0,1\r\n`,
    ["OK", '+QMTRECV | 0 | 1 | t | x"\\ry', "+QMTSTAT | 0 | 1"],
    false,
  );
});

test("where they end in bare LF or bare CR, it does", () => {
  for (const end of ["\n", "\r"])
    expect(
      gsm,
      `OK${end}+QMTRECV: 0,1,"t","hello"${end}+QMTRECV: 0,2,"t","you"${end}${end}+QMTSTAT: 0,1${end}`,
      ["OK", "+QMTRECV | 0 | 1 | t | hello", "+QMTRECV | 0 | 2 | t | you", "+QMTSTAT | 0 | 1"],
      false,
    );
});

test("the last line end before the message decides, so a stray one misleads about one line only", () => {
  const message = (id: number): string => `+QMTRECV: 0,${id},"t","{\n"a": "b"\n}"\r\n`;
  const whole = (id: number): string => `+QMTRECV | 0 | ${id} | t | {\\n"a": "b"\\n}`;
  expect(gsm, `OK\n\r\n${message(1)}`, ["OK", whole(1)]);
  expect(gsm, `OK\r\n\n\r\n${message(1)}\r\n${message(2)}`, ["OK", whole(1), whole(2)]);
  expect(gsm, `OK\n${message(1)}\r\n${message(2)}`, [
    "OK",
    '+QMTRECV | 0 | 1 | t | {\\n"a": "b',
    '? }"',
    whole(2),
  ]);
});

test("a CR may be doubled", () => {
  expect(gsm, `OK\r\r\n+QMTRECV: 0,1,"t","{\n"a": "b"\n}"\r\r\nOK\r\r\n`, [
    "OK",
    '+QMTRECV | 0 | 1 | t | {\\n"a": "b"\\n}',
    "OK",
  ]);
});

test("of a stream's first line nothing is known: formatted JSON goes on, anything else ends", () => {
  expect(gsm, `+QMTRECV: 0,1,"t","hello"\n+QMTSTAT: 0,1\n`, [
    "+QMTRECV | 0 | 1 | t | hello",
    "+QMTSTAT | 0 | 1",
  ]);
  expect(gsm, `+QMTRECV: 0,1,"t","one\ntwo"\n\n+QMTSTAT: 0,1\n`, [
    "+QMTRECV | 0 | 1 | t | one\\ntwo",
    "+QMTSTAT | 0 | 1",
  ]);
  for (const json of ['{\n  "a": "b"\n}', '[\n "a"\n  ]', '{\n\t"a": {\n\t\t"b": "c"\n\t}\n}'])
    expect(gsm, `+QMTRECV: 0,1,"t","${json}"\r\n`, [`+QMTRECV | 0 | 1 | t | ${visible(toBytes(json))}`]);
  for (const end of ["", "\n", "\r", "\r\n", "\r\r\n"])
    expect(gsm, `+QMTRECV: 0,1,"t","hello"${end}`, ["+QMTRECV | 0 | 1 | t | hello"]);
});

test("what is inside a payload teaches nothing about line ends", () => {
  expect(a7600, "OK\r\n+CMQTTRXPAYLOAD: 0,3\r\na\n\n+CMQTTRXEND: 0\r\n", [
    "OK",
    "+CMQTTRXPAYLOAD | 0 | 3 | a\\n\\n",
    "+CMQTTRXEND | 0",
  ]);
  expect(gsm, `OK\r\n+QMTRECV: 0,1,"t","\n"\r\n+QMTRECV: 0,1,"t","{"a":"b"\n}"\r\n`, [
    "OK",
    "+QMTRECV | 0 | 1 | t | \\n",
    '+QMTRECV | 0 | 1 | t | {"a":"b"\\n}',
  ]);
});

// ---------------------------------------------------------------- where a topic ends

test("a length that reaches exactly to the line's end decides, and the topic may hold quotes and commas", () => {
  expect(bc660k, `\r\n+QMTRECV: 0,1,"a","b",5,"hello"\r\n`, ['+QMTRECV | 0 | 1 | a","b | 5 | hello'], false);
  expect(bc660k, `\r\n+QMTRECV: 0,1,"a",5,"b",2,"ok"\r\n`, ['+QMTRECV | 0 | 1 | a",5,"b | 2 | ok'], false);
  expect(bc660k, `\r\n+QMTRECV: 0,1,"a",{"b":"c",2,"ok"\r\n`, ['+QMTRECV | 0 | 1 | a",{"b":"c | 2 | ok']);
});

test("nothing inside a counted payload is executed, whatever the topic is", () => {
  const inner = 'x"\r\n+QMTSTAT: 0,1\r\n+QMTRECV: 0,1,"a","y';
  for (const topic of ["t", 'a","b', 'a",5,"b'])
    expect(
      bc660k,
      `\r\n+QMTRECV: 0,1,"${topic}",${inner.length},"${inner}"\r\nOK\r\n`,
      [`+QMTRECV | 0 | 1 | ${topic} | ${inner.length} | ${visible(toBytes(inner))}`, "OK"],
      false,
    );
});

test("without one it ends at its first quote and comma", () => {
  for (const lines of [gsm, bc20, bc660k]) {
    expect(lines, `\r\n+QMTRECV: 0,1,"a","b","c"\r\nOK\r\n`, ['+QMTRECV | 0 | 1 | a | b","c', "OK"], false);
    expect(lines, `\r\n+QMTRECV: 0,1,"a"b","c"\r\nOK\r\n`, ['+QMTRECV | 0 | 1 | a"b | c', "OK"], false);
    expect(lines, `\r\n+QMTRECV: 0,1,"a","["x",4,"y"]"\r\nOK\r\n`, [
      '+QMTRECV | 0 | 1 | a | ["x",4,"y"]',
      "OK",
    ]);
  }
});

test("a length that reaches to no line's end is a part of the payload, if that can be", () => {
  expect(bc660k, `\r\n+QMTRECV: 0,1,"a","b",6,"hello"\r\nOK\r\n+QMTSTAT: 0,1\r\n`, [
    '+QMTRECV | 0 | 1 | a | b",6,"hello',
    "OK",
    "+QMTSTAT | 0 | 1",
  ]);
  expect(bc660k, `\r\n+QMTRECV: 0,1,"a","b",4000,"hello"\r\nOK\r\n`, [
    '+QMTRECV | 0 | 1 | a | b",4000,"hello',
    "OK",
  ]);
  for (const length of ["90000", "99999999999999999999", "-1", "0", "4", "x"])
    expect(bc660k, `\r\n+QMTRECV: 0,1,"a",${length},"hello"\r\nOK\r\n`, [
      `? +QMTRECV: 0,1,"a",${length},"hello"`,
      "OK",
    ]);
});

test("a message that fits no table makes up no topic and swallows nothing", () => {
  const bare = ['{"method":"set","params":{"a":1}}', '["a","b"]', "hello", "17", 'a"b","c"', ""];
  for (const lines of [bc20, bc660k])
    for (const payload of bare)
      expect(
        lines,
        `\r\n+QMTRECV: 0,0,"v1/rpc/1",${payload}\r\n\r\n+QMTSTAT: 0,1\r\n\r\n+QMTRECV: 0,0,"t","ok"\r\n`,
        [`? +QMTRECV: 0,0,"v1/rpc/1",${payload}`, "+QMTSTAT | 0 | 1", "+QMTRECV | 0 | 0 | t | ok"],
      );
  expect(gsm, `\r\n+QMTRECV: 0,0,"t",{"a":"b","c":1}\r\n\r\n+QMTSTAT: 0,1\r\n`, [
    '+QMTRECV | 0 | 0 | t | {"a":"b","c":1}',
    "+QMTSTAT | 0 | 1",
  ]);
});

// ---------------------------------------------------------------- what is too long

const STATUS = "+QMTSTAT: 0,1";
const LIMIT = bufferLimit(bc660k.maximum, bc660k.lines);

function long(inner: string, length: number): string {
  return `${"z".repeat(4400)}${inner}`.padEnd(length, "z");
}

test("no line from inside a payload that is too long is delivered, and what follows it is", () => {
  const inners = [`\r\n${STATUS}\r\n`, `"\r\n${STATUS}\r\n`, `\r\n+QMTRECV: 0,1,"t","x"\r\n${STATUS}\r\n`];
  for (const inner of inners)
    for (const off of [0, -2, -9]) {
      const payload = long(inner, 9000);
      const items = told(bc660k, [
        toBytes(`\r\n+QMTRECV: 0,1,"t",${9000 + off},"${payload}"\r\n+QMTSTAT: 0,2\r\n`),
      ]);
      assert.is(items.length, 2);
      assert.match(items[0] as string, /^\? \d+ bytes of \+QMTRECV/);
      assert.is(items[1], "+QMTSTAT | 0 | 2");
      expect(bc660k, `\r\n+QMTRECV: 0,1,"t",${9000 + off},"${payload}"\r\n+QMTSTAT: 0,2\r\n`, items, false);
    }
});

test("the same of a payload that nobody counts, and of a block", () => {
  for (const lines of [gsm, bc20, bc660k]) {
    const limit = bufferLimit(lines.maximum, lines.lines);
    const text = `\r\n+QMTRECV: 0,1,"t","${long(`\r\n${STATUS}\r\n{"a":"b"\n}\r\n`, 9000)}"\r\n+QMTSTAT: 0,2\r\n`;
    expect(
      lines,
      text,
      [`? ${limit + 1} bytes of +QMTRECV, more than can be held`, "+QMTSTAT | 0 | 2"],
      false,
    );
  }
  for (const size of [11_000, 20_000]) {
    const block = long("\r\n+CMQTTCONNLOST: 0,1\r\n", size);
    const items = told(a7600, [toBytes(`\r\n+CMQTTRXPAYLOAD: 0,${size}\r\n${block}\r\n+CMQTTRXEND: 0\r\n`)]);
    assert.match(
      items[0] as string,
      size > 10_240 ? /^\? \d+ bytes of \+CMQTTRXPAYLOAD/ : /^\+CMQTTRXPAYLOAD/,
    );
    assert.equal(items.slice(1), ["+CMQTTRXEND | 0"]);
    expect(a7600, `\r\n+CMQTTRXPAYLOAD: 0,${size}\r\n${block}\r\n+CMQTTRXEND: 0\r\n`, items, false);
  }
});

test("the longest item is as long whatever the cuts", () => {
  for (const over of [-1, 0, 1, 2, 3, 4, 5]) {
    const word = "x".repeat(LIMIT + over);
    expect(bc660k, `\r\n${word}\r\nOK\r\n`, [
      over > 0 ? `? ${LIMIT + 1} bytes without a line end` : `? ${word}`,
      "OK",
    ]);
    const head = '+QMTRECV: 0,1,"t","';
    const payload = "x".repeat(LIMIT + over - head.length - 1);
    expect(bc660k, `\r\n${head}${payload}"\r\nOK\r\n`, [
      over > 0
        ? `? ${LIMIT + 1} bytes of +QMTRECV, more than can be held`
        : `+QMTRECV | 0 | 1 | t | ${payload}`,
      "OK",
    ]);
  }
});

test("a message that is too long and has lost its quote swallows a bounded number of bytes", () => {
  const many = `+QMTSTAT: 0,3\r\n`.repeat(8000);
  for (const head of ['+QMTRECV: 0,1,"t","', '+QMTRECV: 0,1,"t",9000,"', '+QMTRECV: 0,1,"'])
    for (const size of [1, 512, Infinity]) {
      const bytes = toBytes(`\r\n${head}${many}`);
      const items = told(gsm, size === Infinity ? [bytes] : inPieces(bytes, size));
      assert.ok(items.length > 2000, `${head}: ${items.length}`);
    }
});

// ---------------------------------------------------------------- the end

test("a last line without its line end is a line, of whatever kind", () => {
  for (const text of [
    "OK",
    "+QMTSTAT: 0,1",
    "+CSQ: 7,99",
    '+QMTRECV: 0,1,"t",2,"ok"',
    '+QMTRECV: 0,1,"t","o"k"',
  ]) {
    const whole = told(bc660k, [toBytes(`\r\n${text}\r\n`)], false);
    assert.is(whole.length, 1);
    expect(bc660k, `\r\n${text}`, whole);
    expect(bc660k, `\r\nRDY\r\n${text}  `.trimEnd(), ["RDY", ...whole]);
  }
  expect(bc660k, "\r\n+QMTSTA", ["? +QMTSTA"]);
  expect(bc660k, "\r\n", []);
  expect(bc660k, "", []);
  expect(bc660k, "\r\n+QMTSTAT: 0,", ["? +QMTSTAT: 0,"]);
});

test("a message that was cut is told as it is, and what follows is read", () => {
  const after = "\r\n\r\n+QMTSTAT: 0,2\r\n\r\n+QMTOPEN: 0,0";
  const read = ["+QMTSTAT | 0 | 2", "+QMTOPEN | 0 | 0"];
  const heads = ['"a","hel', '"a","', '"a"', '"a', '"'];
  const counted = ['"a",5,"hel', '"a",5,"', '"a",5,', '"a",5', '"a",', '"a",2,"hello"'];
  for (const lines of [gsm, bc20, bc660k])
    for (const head of lines === bc660k ? [...heads, ...counted] : heads)
      expect(lines, `\r\n+QMTRECV: 0,1,${head}${after}`, [`? +QMTRECV: 0,1,${head}`, ...read]);
  expect(a7600, "\r\n+CMQTTRXPAYLOAD: 0,100\r\nhello\r\n+CMQTTRXEND: 0\r\n", [
    "? +CMQTTRXPAYLOAD: 0,100",
    "? hello",
    "+CMQTTRXEND | 0",
  ]);
  expect(a7600, "\r\n+CMQTTRXPAYLOAD: 0,100", ["? +CMQTTRXPAYLOAD: 0,100"]);
});

test("a message that was cut does not swallow the next one", () => {
  for (const lines of [gsm, bc20, bc660k])
    for (const next of ['"b","x"', '"b","{\n"a": "b"\n}"'])
      expect(
        lines,
        `\r\n+QMTRECV: 0,1,"a","hel\r\n\r\n+QMTSTAT: 0,2\r\n\r\n+QMTRECV: 0,2,${next}\r\nOK\r\n`,
        [
          '? +QMTRECV: 0,1,"a","hel',
          "+QMTSTAT | 0 | 2",
          `+QMTRECV | 0 | 2 | b | ${visible(toBytes(next.slice(5, -1)))}`,
          "OK",
        ],
        false,
      );
  expect(bc660k, `\r\n+QMTRECV: 0,1,"a","hel\r\n+QMTRECV: 0,2,"b",2,"ok"\r\nOK\r\n`, [
    '? +QMTRECV: 0,1,"a","hel',
    "+QMTRECV | 0 | 2 | b | 2 | ok",
    "OK",
  ]);
  // What only looks like one is a part of the payload.
  expect(bc660k, `\r\n+QMTRECV: 0,1,"a","log:\r\n+QMTRECV: failed\r\n+QMTSTAT: 0,1"\r\nOK\r\n`, [
    "+QMTRECV | 0 | 1 | a | log:\\r\\n+QMTRECV: failed\\r\\n+QMTSTAT: 0,1",
    "OK",
  ]);
});

test("after the end bytes are refused; another end does nothing; none from inside a callback", () => {
  const names: string[] = [];
  const decoder: Decoder = new Decoder(bc660k, ({ name }) => {
    names.push(name);
    assert.throws(
      () => decoder.end(),
      (error: unknown) => error instanceof UsageError && error.code === "re-entered",
    );
  });
  decoder.receive(toBytes("\r\nOK\r\nRDY"));
  decoder.end();
  decoder.end();
  assert.equal(names, ["OK", "RDY"]);
  assert.throws(
    () => decoder.receive(toBytes("\r\n")),
    (error: unknown) => error instanceof UsageError && error.code === "ended",
  );
});

test("decode ends what it decodes", () => {
  const items = [...decode(bc660k, [toBytes("OK\r\nRD"), toBytes("Y")])].flat();
  assert.equal(
    items.map(({ name }) => name),
    ["OK", "RDY"],
  );
});

// ---------------------------------------------------------------- prompts, callbacks

test("a prompt that is glued to the next line is a prompt, and the line is read", () => {
  for (const prompt of [">", "> ", ">  ", "> > "]) {
    expect(bc660k, `\r\n${prompt}+QMTSTAT: 0,1\r\n`, ["? >", "+QMTSTAT | 0 | 1"], false);
    expect(bc660k, `\r\n${prompt}OK\r\n`, ["? >", "OK"], false);
    expect(bc660k, `\r\n${prompt}+QMTRECV: 0,1,"t",4,"a\r\nb"\r\n`, [
      "? >",
      "+QMTRECV | 0 | 1 | t | 4 | a\\r\\nb",
    ]);
    expect(bc660k, `\r\n${prompt}RDY`, ["? >", "RDY"]);
  }
  for (const line of [">", "> hello", ">OKAY", "> +QMTSTATUS: 1", ">".repeat(300)])
    expect(bc660k, `\r\n${line}\r\nOK\r\n`, [`? ${line}`, "OK"]);
});

test("a callback that throws loses nothing, wherever the chunk was cut", () => {
  const bytes = toBytes('\r\nOK\r\n\r\n+CSQ: 7,99\r\n+QMTRECV: 0,1,"t",2,"ok"\r\nRDY\r\n');
  for (let at = 1; at < bytes.length; at++) {
    const names: string[] = [];
    const decoder = new Decoder(bc660k, ({ name }) => {
      names.push(name);
      throw new Error("planted");
    });
    const nudges = Array.from({ length: 4 }, () => toBytes("\r\n"));
    for (const chunk of [bytes.subarray(0, at), bytes.subarray(at), ...nudges])
      try {
        decoder.receive(chunk);
      } catch (error) {
        assert.is((error as Error).message, "planted");
      }
    assert.equal(names, ["OK", "+CSQ", "+QMTRECV", "RDY"], `cut at ${at}`);
  }
});

// ---------------------------------------------------------------- bytes that do not come

/** What is told before and after nothing more is waited for, then with what comes later. */
function stalled(lines: Lines, text: string, later = ""): string[][] {
  const told: string[] = [];
  const framer = new Framer(automatonOfLines(lines), tellingSink(told), LIMIT);
  framer.receive(toBytes(text));
  assert.ok(framer.waiting);
  const before = told.splice(0);
  framer.resync();
  framer.takeAll();
  assert.not.ok(framer.waiting);
  const after = told.splice(0);
  framer.receive(toBytes(later));
  return [before, after, told];
}

test("bytes that do not come: what is there is read as it can be, and lines go on", () => {
  assert.equal(stalled(bc660k, `\r\n+QMTRECV: 0,1,"a","b",400,"hello"\r\nOK\r\n`, "RDY\r\n"), [
    [],
    ['+QMTRECV | 0 | 1 | a | b",400,"hello', "OK"],
    ["RDY"],
  ]);
  assert.equal(stalled(gsm, `\r\n+QMTRECV: 0,1,"a","hel\r\n+QMTSTAT: 0,2\r\n+QMT`, "STAT: 0,3\r\n"), [
    [],
    ['+QMTRECV: 0,1,"a","hel', "+QMTSTAT: 0,2"],
    ["+QMTSTAT: 0,3"],
  ]);
  assert.equal(stalled(a7600, "+CMQTTRXPAYLOAD: 0,100\r\nhel", "lo\r\nOK\r\n"), [
    [],
    ["+CMQTTRXPAYLOAD: 0,100"],
    ["hello", "OK"],
  ]);
  assert.equal(stalled(bc660k, `\r\n+QMTRECV: 0,1,"t",9000,"hel`, `lo"\r\n+QMTSTAT: 0,2\r\n`), [
    ["dropped 9025"],
    [],
    ["+QMTSTAT: 0,2"],
  ]);
});

// ---------------------------------------------------------------- anything at all

const PIECES = [
  ...[
    '+QMTRECV: 0,1,"',
    '+QMTRECV: 0,1,"t",',
    '+QMTRECV: 0,1,"t","',
    "+CMQTTRXPAYLOAD: 0,",
    "+QMTSTAT: 0,1",
    "OK",
  ],
  ...[">", "> ", '"', '",', '","', ",", "5", "12", "70", "99999", "{", "}", " ", "x", "y".repeat(24), "\0"],
  ...["\r", "\n", "\r\n", "\r\n", "\r\n", '"\r\n', '"\n', "\r\n\r\n"],
];
const STREAMS = 300;

/** A framer that holds little, so that much is too long. */
function smallFramer(lines: Lines, limit: number): Listener & { end(): void } {
  const told: string[] = [];
  const framer = new Framer(automatonOfLines(lines), tellingSink(told), limit);
  return { told, receive: (bytes) => framer.receive(bytes), end: () => framer.end() };
}

test("pieces of lines in any order, and a limit that many exceed: the same items whatever the cuts", () => {
  for (let seed = 1; seed <= STREAMS; seed++) {
    const random = generator(seed);
    const lines = pick([bc20, bc660k, gsm, a7600], random);
    const limit = pick([40, 60, 200], random);
    const bytes = toBytes(Array.from({ length: 2 + random() * 25 }, () => pick(PIECES, random)).join(""));
    proveCuts(() => smallFramer(lines, limit), bytes, seed);
    const ends = [[bytes], single(bytes), randomCuts(seed)(bytes)].map((chunks) => {
      const framer = smallFramer(lines, limit);
      for (const chunk of chunks) framer.receive(chunk);
      framer.end();
      return framer.told;
    });
    for (const items of ends.slice(1)) assert.equal(items, ends[0], `seed ${seed}`);
  }
});

test.run();
