// Where inputs begin: the lines and commands of the vectors, the dialogues of the transcripts, and the words of both.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { concat, toBytes } from "../../runtime/bytes.js";
import { readTranscript } from "../helpers/transcript.js";
import { fromHex } from "../helpers/values.js";
import { spokenOf, subjects, type Subject } from "../helpers/vectors.js";
import { framed } from "./listen.js";

const TRANSCRIPTS = join(import.meta.dirname, "../transcripts");
/** Vectors that go into one input: each alone is too little, all together too much. */
const A_SEED = 8;
/** What is longer says nothing that a shorter one does not, and each run costs its length. */
const LONGEST = 300;

export const SUBJECTS: readonly Subject[] = await subjects();

/** What modules print, each input with the number of its family in front. */
export function printedSeeds(): Uint8Array[] {
  return SUBJECTS.flatMap(({ family, vectors }, i) => {
    const lines = spokenOf(vectors).map(({ hex }) => framed(fromHex(hex)));
    const said = dialogue(family.name, "module");
    return groups([...lines, ...said].filter(isShort)).map((group) => concat([Uint8Array.of(i), ...group]));
  });
}

/** What hosts type, in the same way. */
export function typedSeeds(): Uint8Array[] {
  return SUBJECTS.flatMap(({ family, vectors }, i) => {
    const commands = vectors.flatMap((each) =>
      each.kind === "encode" && each.hex !== undefined
        ? [concat([fromHex(each.hex), each.data ? fromHex(each.data.hex) : new Uint8Array(0)])]
        : [],
    );
    const said = dialogue(family.name, "host");
    return groups([...commands, ...said].filter(isShort)).map((group) =>
      concat([Uint8Array.of(i), ...group]),
    );
  });
}

function dialogue(name: string, from: "host" | "module"): Uint8Array[] {
  const file = readdirSync(TRANSCRIPTS).find((each) => each === `${name}.md`);
  if (file === undefined) return [];
  const wires = readTranscript(join(TRANSCRIPTS, file)).flatMap(({ wire }) => wire);
  return wires.filter((sent) => sent.from === from).map(({ bytes }) => bytes);
}

function groups<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / A_SEED) }, (_, i) =>
    list.slice(i * A_SEED, (i + 1) * A_SEED),
  );
}

const SIGNS = [
  "\r\n",
  "\r",
  "\n",
  '"',
  ",",
  '",',
  '"\r\n',
  ": ",
  ":",
  "> ",
  "\x1a",
  "\x1b",
  "\\",
  "AT",
  "=",
  "?",
  "=?",
];

/** The names of lines and commands, the final result codes, and what stands between fields. */
export const TOKENS: readonly Uint8Array[] = [
  ...new Set([
    ...SIGNS,
    ...SUBJECTS.flatMap(({ family }) => [
      ...Object.values(family.urcs).map(({ prefix }) => `\r\n${prefix}`),
      ...Object.values(family.forms).map(({ command, kind }) => `AT${command}${kind === "set" ? "=" : ""}`),
      ...Object.values(family.forms).flatMap(({ response }) =>
        response ? [`\r\n${response.prefix}: `] : [],
      ),
      ...family.finals.map(({ text }) => `\r\n${text}\r\n`),
    ]),
  ]),
].map(toBytes);

function isShort(bytes: Uint8Array): boolean {
  return bytes.length <= LONGEST;
}
