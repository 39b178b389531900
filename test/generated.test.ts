// Everything that the spec says of values, tried at both ends: the vectors of every family are walked, and the codec's
// checks are held against a stranger's validator over the published JSON Schema.
//
// Strategy: no value is written here. helpers/vectors.ts says what it means to pass a vector, helpers/stranger.ts builds
// the validator; a failure names the vectors, not the first of them only.

import { casesOf } from "../codegen/check/vectors/cases.js";
import { seedsOf } from "../codegen/check/vectors/index.js";
import { plainValues } from "../codegen/check/vectors/vector.js";
import type { Spec } from "../codegen/spec.js";
import { toLayout } from "../codegen/tables.js";
import { objectSchemasOf } from "../codegen/walk.js";
import { isLegal } from "../runtime/codec/index.js";
import { validatorOf } from "./helpers/stranger.js";
import { prove, subjects, type Subject } from "./helpers/vectors.js";
import { assert, suite } from "./suite.js";

const test = suite("generated");
const LARGEST = 3_000_000;

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
  for (const vector of vectors) {
    const what = vector.kind === "decode" ? vector.of : vector.error === undefined ? "bytes" : "refusal";
    const kind = `${vector.kind} ${what}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), vector]);
  }
  return kinds;
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
    test(`${family.name}: ${some.length} vectors, ${kind}`, () => {
      assert.equal(
        failures(some, (vector) => prove(vector, family)),
        [],
      );
      console.log(`${family.name}: ${some.length} ${kind}`);
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
    console.log(
      `${family.name}: ${sets.length} sets of values, ${sets.filter((s) => s.expected).length} legal`,
    );
  });
}

test.run();
