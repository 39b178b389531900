// The three ways to turn a layout into a reader, over the lines of all families that each of them reads (nothing but
// integers, all there): the layout interpreted, compiled to closures once, and unrolled by the generator into straight lines.
//
// Strategy: the lines of the published vectors, read again and again in their order, so that each reader meets the next
// one as a log would have it. What was read is folded into a sum.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DecodeVector, Vector } from "../../codegen/vectors/vector.js";
import { family as bc20 } from "../../generated/families/quectel-bc20/index.js";
import { lines as bc20Lines } from "../../generated/families/quectel-bc20/lines.js";
import { family as bc660k } from "../../generated/families/quectel-bc660k/index.js";
import { lines as bc660kLines } from "../../generated/families/quectel-bc660k/lines.js";
import { family as gsm } from "../../generated/families/quectel-gsm/index.js";
import { lines as gsmLines } from "../../generated/families/quectel-gsm/lines.js";
import { family as a7600 } from "../../generated/families/simcom-a7600/index.js";
import { lines as a7600Lines } from "../../generated/families/simcom-a7600/lines.js";
import { NO_BYTES } from "../../runtime/bytes.js";
import { fieldsStart, LineMatcher } from "../../runtime/codec/index.js";
import { IntegerLine } from "../../runtime/codec/integers.js";
import type { Family, Fields, IntegerReader, Layout, Lines } from "../../runtime/model.js";
import { compile } from "../closures.js";
import { measure, medianOf, ratio, type Timed } from "../measure.js";
import { digits, type Context, type Found, type Section } from "./section.js";

const TIMES = 200;
const FAMILIES: readonly (readonly [Family, Lines])[] = [
  [bc20, bc20Lines],
  [bc660k, bc660kLines],
  [gsm, gsmLines],
  [a7600, a7600Lines],
];

interface Subject {
  readonly layout: Layout;
  readonly straight: IntegerReader;
  readonly closures: IntegerReader;
  readonly bytes: Uint8Array;
  readonly start: number;
}

export const representation: Section = {
  name: "representation",
  run: async ({ rounds }: Context): Promise<Found> => {
    const subjects = FAMILIES.flatMap(([family, lines]) => subjectsOf(family, lines));
    const by =
      (read: (subject: Subject) => Fields | undefined): (() => void) =>
      () =>
        run(subjects, read);
    const timed: Timed[] = [
      {
        name: "interpreted",
        run: by(({ layout, bytes, start }) => interpreted(layout, bytes, start)),
      },
      { name: "closures", run: by((subject) => readIntegers(subject, subject.closures)) },
      { name: "straight lines", run: by((subject) => readIntegers(subject, subject.straight)) },
    ];
    const times = await measure(timed, rounds);
    const count = subjects.length * TIMES;
    const rows = timed.map(({ name }) => [
      name,
      digits((medianOf(times, name) * 1e6) / count),
      digits(ratio(times, name, "straight lines")),
    ]);
    return {
      tables: [
        {
          title: `How a layout becomes a reader, ${subjects.length} lines of integers of four families`,
          head: ["", "ns a line", "x straight lines"],
          rows,
        },
      ],
      figures: { "representation.closures/straight": ratio(times, "closures", "straight lines") },
    };
  },
};

let used = 0;

const matcher = new LineMatcher();

function interpreted(layout: Layout, bytes: Uint8Array, start: number): Fields | undefined {
  return matcher.matchLine(layout, bytes, start, bytes.length - 1) < 0 ? undefined : matcher.decoded().values;
}

function run(subjects: readonly Subject[], read: (subject: Subject) => Fields | undefined): void {
  for (let i = 0; i < TIMES; i++)
    for (const subject of subjects) used = (used + (read(subject) === undefined ? 0 : 1)) | 0;
}

const integers = new IntegerLine();

function readIntegers({ bytes, start }: Subject, read: IntegerReader): Fields | undefined {
  return read(integers.find(bytes, start, bytes.length), integers.found, NO_BYTES);
}

function subjectsOf(family: Family, lines: Lines): Subject[] {
  const path = join(process.cwd(), "generated/vectors", `${family.name}.json`);
  const { vectors } = JSON.parse(readFileSync(path, "utf8")) as { vectors: Vector[] };
  return vectors.flatMap((vector) =>
    vector.kind === "decode" ? (subjectOf(family, lines, vector) ?? []) : [],
  );
}

/** Only lines that all three read. */
function subjectOf(
  family: Family,
  { lines }: Lines,
  { of, form: id = "", urc = "", hex }: DecodeVector,
): Subject | undefined {
  if (of === "command" || of === "final") return undefined;
  const table = of === "urc" ? family.urcs[urc] : family.forms[id]?.[of];
  const closures = table?.layout && compile(table.layout);
  if (!table?.layout || !closures) return undefined;
  const { layout, prefix } = table;
  const bytes = Uint8Array.from(Buffer.from(`${hex}0d`, "hex"));
  const start = fieldsStart(prefix, bytes);
  const readers = lines.flatMap((line) => (line.prefix === prefix && line.integers) || []);
  return readers
    .map((straight): Subject => ({ layout, straight, closures, bytes, start }))
    .find(
      (subject) => start >= 0 && [subject.straight, closures].every((read) => readIntegers(subject, read)),
    );
}
