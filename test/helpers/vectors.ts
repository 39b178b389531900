// The published vectors, and what it means to pass one: bytes out, the same values back at the other end, a refusal with
// the code that is promised.
//
// Strategy: reads the files under generated/ as a program in another language would; the tables come from the family of
// the same name. Whoever adds a family finds it tested.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { DecodeVector, EncodeVector, Vector } from "../../codegen/vectors/vector.js";
import type { Spec } from "../../runtime/spec/spec.js";
import { fromVisible, toText } from "../../runtime/bytes.js";
import { decodeCommand, decodeLine, encodeCommand, encodeLine } from "../../runtime/codec/index.js";
import type { Family, Fields, Form, Line } from "../../runtime/model.js";
import { prepareCommand } from "../../runtime/exchange/prepare-command.js";
import { finalOf } from "./finals.js";
import { root } from "../runner/child.js";
import { assert } from "../suite.js";
import { proveSession } from "./session-vectors.js";
import { fieldsOf, fromHex, toHex } from "./values.js";

export interface Subject {
  readonly family: Family;
  readonly spec: Spec;
  readonly vectors: readonly Vector[];
  /** The file of the vectors, as it is. */
  readonly text: string;
}

/** All families in a folder that the generator wrote. */
export async function subjects(folder = join(root, "generated")): Promise<Subject[]> {
  const names = readdirSync(join(folder, "vectors"));
  return Promise.all(names.sort().map((file) => subject(folder, file.replace(/\.json$/, ""))));
}

async function subject(folder: string, name: string): Promise<Subject> {
  const read = (kind: string): string => readFileSync(join(folder, kind, `${name}.json`), "utf8");
  const tables = pathToFileURL(join(folder, "families", name, "index.ts")).href;
  const module = (await import(tables)) as { family: Family };
  const text = read("vectors");
  const { vectors } = JSON.parse(text) as { vectors: Vector[] };
  return { family: module.family, spec: JSON.parse(read("spec")) as Spec, vectors, text };
}

/** What a module prints, a line each. */
export function spokenOf(vectors: readonly Vector[]): DecodeVector[] {
  return vectors.filter((each): each is DecodeVector => each.kind === "decode" && each.of !== "command");
}

export function prove(vector: Vector, family: Family): void {
  if (vector.kind === "session") proveSession(vector, family);
  else if (vector.kind === "encode") proveEncoding(vector, family);
  else proveDecoding(vector, family);
}

// ---------------------------------------------------------------- encode

function proveEncoding(vector: EncodeVector, family: Family): void {
  const form = family.forms[vector.form] as Form;
  const values = fieldsOf(vector.values);
  const data = vector.data && fromHex(vector.data.hex);
  const encode = (): Uint8Array => {
    if (data) prepareCommand(family, { form: form.id, values, data });
    return encodeCommand(form, values);
  };
  if (vector.error !== undefined) {
    assert.is(refusalOf(encode), vector.error);
    return;
  }
  const bytes = encode();
  assert.is(toHex(bytes), vector.hex);
  assert.equal(fromVisible(vector.bytes ?? ""), bytes);
  const back = decodeCommand(family, bytes.subarray(0, -1));
  assert.is(back.form.id, form.id);
  assert.equal(back.values, values);
}

function refusalOf(run: () => unknown): string {
  try {
    run();
    return "nothing was refused";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

// ---------------------------------------------------------------- decode

function proveDecoding(vector: DecodeVector, family: Family): void {
  const bytes = fromHex(vector.hex);
  assert.equal(fromVisible(vector.text), bytes);
  if (vector.of === "command") proveCommand(vector, bytes, family);
  else if (vector.of === "final") proveFinal(vector, toText(bytes), family);
  else proveLine(vector, bytes, family);
}

function proveCommand(vector: DecodeVector, bytes: Uint8Array, family: Family): void {
  const { form, values } = decodeCommand(family, bytes);
  assert.is(form.id, vector.form);
  assert.equal(values, fieldsOf(vector.values));
}

function proveFinal({ values, text: name }: DecodeVector, text: string, family: Family): void {
  const final = finalOf(family, text);
  assert.ok(final, name);
  assert.is(text, values["code"] === undefined ? final.text : `${final.text}: ${values["code"]}`);
}

function proveLine(vector: DecodeVector, bytes: Uint8Array, family: Family): void {
  const form = family.forms[vector.form ?? ""];
  if (vector.of === "response" && form?.printed?.includes(toText(bytes))) return;
  const urc = family.urcs[vector.urc ?? ""];
  const line = vector.of === "urc" ? urc : form?.[vector.of as "response" | "completion"];
  if (!line?.layout) {
    assert.is(toText(bytes), urc?.prefix);
    return;
  }
  const values = decodeLine(line as Line, bytes);
  assert.equal(values, fieldsOf(vector.values));
  assert.is(toHex(encodeLine(line as Line, values)), vector.hex);
  if (vector.of === "completion") assert.is(outcomeOf(form as Form, values), vector.outcome);
}

/** The first whose fields all agree; a list means any of its values. */
function outcomeOf({ outcomes = {} }: Form, values: Fields): string | undefined {
  const agrees = (fields: Fields): boolean =>
    Object.entries(fields).every(([name, value]) => [value].flat().some((each) => each === values[name]));
  return Object.entries(outcomes).find(([, { fields }]) => agrees(fields))?.[0];
}
