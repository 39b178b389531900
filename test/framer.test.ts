// What a session reads: lines, and between them the prompts and echoes that it expects. Streams of spoiled lines come
// byte by byte, and after each byte what was told is what one chunk of the same bytes tells: no item comes sooner or
// later for the way it was cut.

import { toBytes } from "../runtime/bytes.js";
import { announcesPayload } from "../runtime/codec/index.js";
import { automatonOf } from "../runtime/framing/prefix-automaton.js";
import type { Family } from "../runtime/model.js";
import { AnswerFramer, type AnswerSink, type Expected } from "../runtime/framing/answer-framer.js";
import { bufferLimit } from "../runtime/framing/buffer-limit.js";
import { pick, proveCuts, spoiledStreams, type Listener } from "./helpers/spoil.js";
import { generator } from "./helpers/transcript.js";
import { toHex } from "./helpers/values.js";
import { spokenOf, subjects } from "./helpers/vectors.js";
import { suite } from "./suite.js";

const test = suite("framer");
const STREAMS = 60;
const ECHO = "AT+X=1\r";

/** Tells everything as text. */
class Teller implements AnswerSink {
  readonly told: string[] = [];

  line(bytes: Uint8Array, start: number, end: number): void {
    this.told.push(`line ${toHex(bytes.subarray(start, end))}`);
  }

  announced(line: { readonly prefix: string }, { values }: { readonly values: object }): void {
    const members = Object.entries(values).map(([name, value]) =>
      value instanceof Uint8Array ? `${name} ${toHex(value)}` : `${name} ${String(value)}`,
    );
    this.told.push(`announced ${line.prefix} ${members.join()}`);
  }

  dropped(count: number): void {
    this.told.push(`dropped ${count}`);
  }

  prompt(): void {
    this.told.push("prompt");
  }

  strayPrompt(): void {
    this.told.push("stray prompt");
  }

  echo(): void {
    this.told.push("echo");
  }
}

/** What a session may expect while a command is in flight, or nothing. */
function expectationsOf({ forms }: Family): (Expected | undefined)[] {
  const response = Object.values(forms).flatMap((form) =>
    form.response && announcesPayload(form.response) ? [form.response] : [],
  );
  const prompt = toBytes(">");
  const echo = toBytes(ECHO);
  return [
    undefined,
    { prompt },
    { prompt: toBytes("CONNECT"), isWord: true },
    { echo },
    { response },
    { prompt, echo, response },
  ];
}

function listenerOf(family: Family, expected: Expected | undefined): Listener {
  const teller = new Teller();
  const cap = bufferLimit(family.receive.maximum, Object.values(family.urcs));
  const framer = new AnswerFramer(automatonOf(family), teller, cap);
  if (expected) framer.expect(expected);
  return { told: teller.told, receive: (bytes) => framer.receive(bytes) };
}

for (const { family, vectors } of await subjects()) {
  test(`${family.name}: an item is told with its last byte, whatever is expected and whatever the cuts`, () => {
    const between = ["\r\n> ", "\r\nCONNECT\r\n", `\r\n${ECHO}`];
    const streams = spoiledStreams(family, spokenOf(vectors), between);
    const expectations = expectationsOf(family);
    for (let seed = 1; seed <= STREAMS; seed++) {
      const random = generator(seed);
      const bytes = streams(random);
      const expected = pick(expectations, random);
      proveCuts(() => listenerOf(family, expected), bytes, seed);
    }
  });
}

test.run();
