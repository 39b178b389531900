// What the fuzzing loop has found where the cuts of chunks decided: the shortest inputs, in every cut.

import { lines as gsm } from "../generated/families/quectel-gsm/lines.js";
import { family } from "../generated/families/quectel-gsm/index.js";
import { concat, toBytes, toText } from "../runtime/bytes.js";
import { CommandReader, type DataState, type HostInput } from "../runtime/framing/command-reader.js";
import { tell } from "./fuzz/listen.js";
import { chunkings } from "./helpers/transcript.js";
import { assert, suite } from "./suite.js";

const test = suite("chunks");

test("a blank after an integer or a text may be followed by a comma that has not come yet", () => {
  const payload = toBytes("ab\nc");
  const wanted = [
    { id: "qmtrecv", name: "+QMTRECV", values: { tcpConnectId: 0, msgId: 2, topic: "t", payload } },
  ];
  for (const text of ['\n+QMTRECV:0 ,2,"t","ab\nc"\n', '\n+QMTRECV: 0,2 , "t" ,"ab\nc"\n'])
    for (const chunks of chunkings(toBytes(text))) assert.equal(tell(gsm, chunks, true), wanted, text);
});

test("what can be no integer is none before its end has come", () => {
  for (const chunks of chunkings(toBytes("\n+QMTRECV:S0")))
    assert.equal(tell(gsm, chunks, true), ["+QMTRECV:S0"]);
});

/** What is read; after the command that is called `data` comes data. */
function read(chunks: Iterable<Uint8Array>, data: string, state: DataState): HostInput[] {
  const reader = new CommandReader(family);
  const inputs: HostInput[] = [];
  let due: DataState | undefined;
  for (const chunk of chunks) {
    reader.receive(chunk);
    for (let input = reader.next(due); input; input = reader.next(due)) {
      inputs.push(input);
      due = input.kind === "command" && toText(input.text) === data ? state : undefined;
      if (input.kind === "command") reader.dropLineEnd();
    }
    assert.ok(reader.heldLength <= family.maximumLine + family.receive.maximum, `${reader.heldLength} held`);
  }
  return inputs;
}

const FOUR: DataState = { end: "counted", count: 4 };

test("LF after the CR of a command is no data, unless the host has ended a line at CR alone", () => {
  for (const chunks of chunkings(toBytes("AT+D\r\nabcdAT\r\n")))
    assert.equal(read(chunks, "AT+D", FOUR)[1], { kind: "data", bytes: toBytes("abcd"), omitted: 0 });
  for (const chunks of chunkings(toBytes("AT\r\nAT+D\r\n\nabcAT\r\n")))
    assert.equal(read(chunks, "AT+D", FOUR)[2], { kind: "data", bytes: toBytes("\nabc"), omitted: 0 });
  for (const chunks of chunkings(toBytes("AT\rAT+D\r\nabcAT\r")))
    assert.equal(read(chunks, "AT+D", FOUR)[2], { kind: "data", bytes: toBytes("\nabc"), omitted: 0 });
});

test("a line that is too long is dropped whether or not its end has come with it", () => {
  const bytes = concat([new Uint8Array(family.maximumLine + 50).fill(0x61), toBytes("\rAT\r")]);
  const wanted = [
    { kind: "dropped", bytes: family.maximumLine + 1 },
    { kind: "command", text: toBytes("AT") },
  ];
  for (const size of [1, 7, family.maximumLine, bytes.length])
    assert.equal(read(slices(bytes, size), "", FOUR), wanted, `in pieces of ${size}`);
});

const ENDLESS: readonly [string, DataState][] = [
  ["\x1a", { end: "ctrl-z", maximum: 10, cancel: true }],
  ["+++", { end: "pattern", pattern: toBytes("+++"), from: "anywhere", maximum: 10, cancel: true }],
];

test("data beyond its maximum is counted and not held, and ends where it ends", () => {
  for (const [sign, state] of ENDLESS) {
    const bytes = concat([
      toBytes("AT\rAT+D\r0123456789"),
      new Uint8Array(100_000).fill(0x2b),
      toBytes(`x${sign}AT\r`),
    ]);
    // In the run of plus signs the pattern begins at once.
    const omitted = state.end === "pattern" ? 0 : 100_001;
    for (const size of [1, 1000]) {
      const [, , data, next] = read(slices(bytes, size), "AT+D", state);
      assert.equal(data, { kind: "data", bytes: toBytes("0123456789"), omitted }, `${sign} in ${size}`);
      if (state.end === "ctrl-z") assert.equal(next, { kind: "command", text: toBytes("AT") });
    }
  }
  const [, pattern] = ENDLESS[1] as (typeof ENDLESS)[number];
  const bytes = concat([
    toBytes("AT\rAT+D\r0123456789"),
    new Uint8Array(50_000).fill(0x78),
    toBytes("++x+++AT\r"),
  ]);
  for (const size of [1, 1000]) {
    const [, , data, next] = read(slices(bytes, size), "AT+D", pattern);
    assert.equal(data, { kind: "data", bytes: toBytes("0123456789"), omitted: 50_003 });
    assert.equal(next, { kind: "command", text: toBytes("AT") });
  }
});

function slices(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.slice(i * size, (i + 1) * size),
  );
}

test.run();
