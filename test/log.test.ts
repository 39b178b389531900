// Captured logs, decoded: each file of test/logs to the items beside it, whole and in pieces; cut at every byte it gives
// the same items up to there, and nothing that is not in it.

import { compile, type Dialect } from "../runtime/session/index.js";
import { LogReader, type LogItem } from "../runtime/log/index.js";
import { FAMILIES } from "./helpers/families.js";
import { inShort, knownLogs, wholeInShort, type KnownLog } from "./helpers/logs.js";
import { assert, suite } from "./suite.js";

const test = suite("log");
const DIALECTS: readonly Dialect[] = FAMILIES.map((family) => compile(family));
const LOGS = knownLogs();

function read(bytes: Uint8Array, dialects: readonly Dialect[], size = bytes.length) {
  const items: LogItem[] = [];
  const reader = new LogReader({ families: dialects, onItem: (item) => items.push(item) });
  for (let at = 0; at < bytes.length; at += size) reader.receive(bytes.subarray(at, at + size));
  reader.end();
  return { items, reader };
}

function shown(bytes: Uint8Array, dialects: readonly Dialect[], size?: number): string[] {
  const { items, reader } = read(bytes, dialects, size);
  return [...items.map(inShort), wholeInShort(reader.detection, reader.explanation)];
}

const dialectOf = ({ family }: KnownLog): Dialect => {
  const found = DIALECTS.find((each) => each.family.name === family);
  assert.ok(found, family);
  return found as Dialect;
};

test("every family has at least five logs", () => {
  for (const { name } of FAMILIES) assert.ok(LOGS.filter(({ family }) => family === name).length >= 5, name);
});

for (const log of LOGS) {
  test(`${log.name} decodes to the items beside it`, () => {
    assert.equal(shown(log.bytes, DIALECTS), log.expected);
  });

  test(`${log.name} is told by its family, or by one that would print the same`, () => {
    const { family, alike } = read(log.bytes, DIALECTS).reader.detection;
    assert.ok([family, ...alike].includes(log.family), `${family}, ${alike.join()}`);
  });

  test(`${log.name} is the same in pieces of any size`, () => {
    for (const size of [1, 2, 7, 64]) assert.equal(shown(log.bytes, DIALECTS, size), log.expected, `${size}`);
  });

  test(`${log.name} cut at any byte invents nothing`, () => {
    const dialect = [dialectOf(log)];
    const whole = read(log.bytes, dialect).items.map(inShort);
    for (let end = 0; end < log.bytes.length; end++) {
      const { items } = read(log.bytes.subarray(0, end), dialect);
      const sure = items.filter(({ issues }) => !issues.includes("cut")).map(inShort);
      assert.equal(sure, whole.slice(0, sure.length), `cut at ${end}`);
    }
  });
}

test.run();
