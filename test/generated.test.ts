// Everything that the spec says of values, tried at both ends: the vectors of every family are walked, and the codec's
// checks are held against a stranger's validator over the published JSON Schema.
//
// Strategy: no value is written here. helpers/vectors.ts says what it means to pass a vector, helpers/stranger.ts builds
// the validator; a failure names the vectors, not the first of them only.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { casesOf } from "../codegen/vectors/cases.js";
import { countsOf, kindOf } from "../codegen/vectors/count.js";
import { seedsOf } from "../codegen/vectors/index.js";
import { plainValues } from "../codegen/vectors/vector.js";
import type { Spec } from "../runtime/spec/spec.js";
import { toLayout } from "../runtime/spec/layouts.js";
import { objectSchemasOf } from "../runtime/spec/walk.js";
import { isLegal } from "../runtime/codec/index.js";
import { validatorOf } from "./helpers/stranger.js";
import { prove, subjects, type Subject } from "./helpers/vectors.js";
import { root } from "./runner/child.js";
import { assert, suite } from "./suite.js";

const test = suite("generated");
const LARGEST = 1_500_000;

function failures<T extends { readonly name: string }>(
  items: readonly T[],
  run: (item: T) => void,
): string[] {
  return items.flatMap((item) => {
    try {
      run(item);
      return [];
    } catch (error) {
      return [`${item.name}: ${(error as Error).message}`];
    }
  });
}

function kindsOf({ vectors }: Subject): Map<string, Subject["vectors"]> {
  const kinds = new Map<string, Subject["vectors"]>();
  for (const vector of vectors) kinds.set(kindOf(vector), [...(kinds.get(kindOf(vector)) ?? []), vector]);
  return kinds;
}

/** What was tried, in one line: vectors by kind, and sets of values on which codec and validator agree. */
function tally({ family, vectors, spec }: Subject): string {
  const counts = [...countsOf(vectors)].map(([kind, count]) => `${count} ${kind}`).join(", ");
  const sets = judged(spec);
  const legal = sets.filter(({ expected }) => expected).length;
  return `${family.name}: ${counts}; ${vectors.length} vectors; ${sets.length} sets of values, ${legal} legal`;
}

/** The cells behind the title of a family in the reference's table of vectors. */
function publishedCounts(title: string): string[] {
  const page = readFileSync(join(root, "generated/reference/README.md"), "utf8").split("## Vectors")[1] ?? "";
  const row = page.split("\n").find((line) => line.startsWith(`| [${title}]`)) ?? "";
  return row
    .split("|")
    .slice(2, -1)
    .map((cell) => cell.trim());
}

interface Judged {
  readonly name: string;
  readonly expected: boolean;
  readonly told: () => { byCodec: boolean; bySchema: boolean };
}

/** Every set of values of every line, legal or not. */
function judged(spec: Spec): Judged[] {
  const seeds = seedsOf(spec);
  return objectSchemasOf(spec).flatMap(({ schema }) => {
    const layout = toLayout(schema["x-at-wire"], schema.properties);
    const validate = validatorOf(schema);
    return casesOf(schema, seeds).map(({ what, values, error }): Judged => {
      const told = (): { byCodec: boolean; bySchema: boolean } => ({
        byCodec: isLegal(layout, schema["x-at-rules"], values),
        bySchema: validate(plainValues(values)),
      });
      return { name: `${schema.title}: ${what}`, expected: error === undefined, told };
    });
  });
}

for (const subject of await subjects()) {
  const { family, spec, vectors, text } = subject;

  for (const [kind, some] of kindsOf(subject))
    test(`${family.name}: ${some.length} ${kind}`, () => {
      assert.equal(
        failures(some, (vector) => prove(vector, family)),
        [],
      );
    });

  test(`${family.name}: every form and every URC has vectors; names are unique; the file is small and has one a line`, () => {
    const forms = new Set(vectors.map((vector) => ("form" in vector ? vector.form : undefined)));
    const urcs = new Set(vectors.map((vector) => ("urc" in vector ? vector.urc : undefined)));
    for (const id of Object.keys(family.forms)) assert.ok(forms.has(id), id);
    for (const id of Object.keys(family.urcs)) assert.ok(urcs.has(id), id);
    assert.is(new Set(vectors.map(({ name }) => name)).size, vectors.length);
    assert.ok(text.length < LARGEST, `${text.length}`);
    assert.is(text.split("\n").filter((line) => line.startsWith('{"kind"')).length, vectors.length);
  });

  test(`${family.name}: the codec and a validator of the published schema agree on every set of values`, () => {
    const sets = judged(spec);
    const wrong = failures(sets, ({ expected, told }) =>
      assert.equal(told(), { byCodec: expected, bySchema: expected }),
    );
    assert.equal(wrong, []);
  });

  test(`${family.name}: the counts are told, and stand in the reference`, () => {
    const counts = [...countsOf(vectors).values()];
    assert.equal(publishedCounts(spec.title), [...counts, vectors.length].map(String));
    test.tell(tally(subject));
  });
}

test.run();
