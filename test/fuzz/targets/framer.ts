// The framer of a session, whatever it expects: echo, prompt, a response that announces bytes. The same items whatever the
// chunks, and never more memory than it states.

import { toBytes } from "../../../runtime/bytes.js";
import { announcesPayload } from "../../../runtime/codec/index.js";
import { AnswerFramer, type AnswerSink, type Expected } from "../../../runtime/framing/answer-framer.js";
import { bufferLimit, memoryOf } from "../../../runtime/framing/buffer-limit.js";
import { automatonOf } from "../../../runtime/framing/prefix-automaton.js";
import type { Family } from "../../../runtime/model.js";
import { choose, cutsOf } from "../chunks.js";
import { demandSame } from "../same.js";
import { printedSeeds, SUBJECTS, TOKENS } from "../sources.js";
import type { Target } from "../target.js";

const ECHO = "AT+X=1\r";

class Measured extends AnswerFramer {
  get memory(): number {
    return this.queue.bytes.length;
  }
}

interface Subject {
  readonly names: ReturnType<typeof automatonOf>;
  readonly limit: number;
  readonly expectations: readonly Expected[];
}

const READERS: readonly Subject[] = SUBJECTS.map(({ family }) => ({
  names: automatonOf(family),
  limit: bufferLimit(family.receive.maximum, Object.values(family.urcs)),
  expectations: expectationsOf(family),
}));

function expectationsOf({ forms }: Family): Expected[] {
  const response = Object.values(forms).flatMap((form) =>
    form.response && announcesPayload(form.response) ? [form.response] : [],
  );
  const prompt = toBytes(">");
  const echo = toBytes(ECHO);
  const word = { prompt: toBytes("CONNECT"), isWord: true };
  return [{}, { prompt }, word, { echo }, { response }, { prompt, echo, response }, { ...word, echo }];
}

function teller(told: unknown[]): AnswerSink {
  return {
    line: (bytes, start, end, named, fields) =>
      void told.push(["line", bytes.slice(start, end), named?.name, fields < 0 ? fields : fields - start]),
    announced: ({ prefix }, { values, issues }) => void told.push(["announced", prefix, values, issues]),
    dropped: (count, named) => void told.push(["dropped", count, named?.name]),
    prompt: () => void told.push(["prompt"]),
    strayPrompt: () => void told.push(["strayPrompt"]),
    echo: () => void told.push(["echo"]),
  };
}

function tell({ names, limit }: Subject, expected: Expected, chunks: Iterable<Uint8Array>): unknown[] {
  const told: unknown[] = [];
  const framer = new Measured(names, teller(told), limit);
  framer.expect(expected);
  let longest = 0;
  for (const chunk of chunks) {
    framer.receive(chunk);
    longest = Math.max(longest, chunk.length);
    if (framer.memory > Math.max(memoryOf(limit), longest))
      throw new Error(`it holds ${framer.memory} bytes`);
  }
  framer.end();
  return told;
}

export const framer: Target = {
  name: "framer",
  stepsFor: (bytes) => 4000 + 1000 * bytes,
  maximum: 4096,
  tokens: [...TOKENS, toBytes(ECHO), toBytes("CONNECT\r\n")],
  seeds: printedSeeds,
  run: (input) => {
    const { chosen, rest, choice } = choose(input, READERS);
    const expected = chosen.expectations[choice % chosen.expectations.length] as Expected;
    const whole = tell(chosen, expected, [rest]);
    for (const chunks of cutsOf(rest))
      demandSame(tell(chosen, expected, chunks), whole, `in ${chunks.length} chunks`);
  },
};
