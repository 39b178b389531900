// The three ways to turn a layout into a reader, over every line of all families that has one in each: the layout
// interpreted, compiled to closures once, and unrolled by the generator into straight lines.
//
// Strategy: the lines of the published vectors, read again and again in their order, so that each reader meets the next
// one as a log would have it. What was read is folded into a sum.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DecodeVector, Vector } from "../../codegen/check/vectors/vector.js";
import { family as bc20 } from "../../generated/families/quectel-bc20/index.js";
import { family as bc660k } from "../../generated/families/quectel-bc660k/index.js";
import { family as gsm } from "../../generated/families/quectel-gsm/index.js";
import { family as a7600 } from "../../generated/families/simcom-a7600/index.js";
import { LineCursor } from "../../runtime/codec/cursor.js";
import { fieldsStart, readFields } from "../../runtime/codec/index.js";
import type { Family, Fields, Layout, Reader, Readers } from "../../runtime/model.js";
import { compile } from "../closures.js";
import { measure, medianOf, ratio, type Timed } from "../measure.js";
import { digits, type Context, type Found, type Section } from "./section.js";

const TIMES = 200;

interface Subject {
  readonly layout: Layout;
  readonly straight: Readers;
  readonly closures: Reader;
  readonly bytes: Uint8Array;
  readonly start: number;
}

export const representation: Section = {
  name: "representation",
  run: async ({ rounds }: Context): Promise<Found> => {
    const subjects = [bc20, bc660k, gsm, a7600].flatMap((family) => subjectsOf(family));
    const cursor = new LineCursor();
    const by =
      (read: (subject: Subject) => Fields | undefined): (() => void) =>
      () =>
        run(subjects, read);
    const timed: Timed[] = [
      {
        name: "interpreted",
        run: by(({ layout, bytes, start }) => readFields({ layout }, bytes, start, bytes.length)?.values),
      },
      {
        name: "closures",
        run: by(
          ({ closures, bytes, start }) => (cursor.begin(bytes, start, bytes.length, false), closures(cursor)),
        ),
      },
      {
        name: "straight lines",
        run: by(
          ({ straight, bytes, start }) => (
            cursor.begin(bytes, start, bytes.length, false),
            cursor.read(straight)
          ),
        ),
      },
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
          title: `How a layout becomes a reader, ${subjects.length} lines of four families`,
          head: ["", "ns a line", "x straight lines"],
          rows,
        },
      ],
      figures: { "representation.closures/straight": ratio(times, "closures", "straight lines") },
    };
  },
};

let used = 0;

function run(subjects: readonly Subject[], read: (subject: Subject) => Fields | undefined): void {
  for (let i = 0; i < TIMES; i++)
    for (const subject of subjects) used = (used + (read(subject) === undefined ? 0 : 1)) | 0;
}

function subjectsOf(family: Family): Subject[] {
  const path = join(process.cwd(), "generated/vectors", `${family.name}.json`);
  const { vectors } = JSON.parse(readFileSync(path, "utf8")) as { vectors: Vector[] };
  return vectors.flatMap((vector) => (vector.kind === "decode" ? (subjectOf(family, vector) ?? []) : []));
}

/** Only lines that all three read, and read alike. */
function subjectOf(family: Family, { of, form: id = "", urc = "", hex }: DecodeVector): Subject | undefined {
  if (of === "command" || of === "final") return undefined;
  const line = of === "urc" ? family.urcs[urc] : family.forms[id]?.[of];
  const closures = line?.layout && compile(line.layout);
  if (!line?.layout || !(line.integers ?? line.read) || !closures || ("block" in line && line.block))
    return undefined;
  const bytes = Uint8Array.from(Buffer.from(hex, "hex"));
  const subject = {
    layout: line.layout,
    straight: line,
    closures,
    bytes,
    start: fieldsStart(line.prefix, bytes),
  };
  const cursor = new LineCursor();
  const readings = [{ read: closures }, line].map(
    (readers) => (cursor.begin(bytes, subject.start, bytes.length, false), cursor.read(readers)),
  );
  return subject.start >= 0 && readings.every((reading) => reading !== undefined) ? subject : undefined;
}
