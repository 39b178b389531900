// Bytes and text: what is short and ASCII takes a way of its own, and nobody may notice.

import { isUtf8, toBytes, toText, visible } from "../runtime/bytes.js";
import { readCommandName } from "../runtime/codec/index.js";
import { assert, suite } from "./suite.js";

const test = suite("bytes");

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
/** Around the length up to which texts count as short. */
const LENGTHS = [0, 1, 63, 64, 65, 200];
const ODD = ["", "é", "\u{1f600}", "\ud800", "\0", "\\", "\x7f", "\ufeff", "\r\n"];

test("a text is encoded and decoded as the engine does it, whatever its length and wherever the odd character is", () => {
  for (const length of LENGTHS)
    for (const odd of ODD)
      for (const text of [odd + "a".repeat(length), "a".repeat(length) + odd]) {
        const bytes = new TextEncoder().encode(text);
        assert.equal([...toBytes(text)], [...bytes]);
        assert.is(toText(bytes), decoder.decode(bytes));
      }
});

test("what toBytes gives is nobody else's", () => {
  const [first, second] = [toBytes("first"), toBytes("second")];
  first.fill(0);
  assert.is(toText(second), "second");
});

test("each byte is visible alone and inside a text, and only UTF-8 is UTF-8", () => {
  for (let byte = 0; byte < 256; byte++) {
    const shown = visible(Uint8Array.of(0x61, byte, 0x61));
    assert.match(shown, /^a([ -[\]-~]|\\[rnt\\]|\\x[0-9a-f]{2})a$/);
    assert.is(isUtf8(Uint8Array.of(0x61, byte)), byte < 0x80);
  }
});

test("the name of a command is what stands in front of the first sign", () => {
  const names: [string, string | undefined][] = [
    ["AT+X=1,2", "+X set 5"],
    ["at+x=?", "+X test 6"],
    ["At+X?", "+X read 5"],
    ["AT+X", "+X execute 4"],
    ["AT+X\rAT+Y=", "+X execute 4"],
    ["AT +x =", "+X set 7"],
    ["AT=", " set 3"],
    ["AT", " execute 2"],
    ["A", undefined],
    ["", undefined],
    ["BT+X", undefined],
    ["AT+X=?=", "+X test 6"],
  ];
  for (const [text, wanted] of names) {
    const name = readCommandName(toBytes(text));
    assert.is(name && `${name.command} ${name.kind} ${name.start}`, wanted, text);
  }
});

test.run();
