// The codec's view of a family: with it commands and lines are written, refused and read as with the whole family.
//
// Strategy: every vector is run with both, and what comes of it is compared as text. Command lines with counted bytes in
// them are cut by the view, too.

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { DecodeVector, EncodeVector } from "../codegen/vectors/vector.js";
import {
  decodeCommand,
  decodeLine,
  encodeCommand,
  encodeLine,
  type DecodedCommand,
} from "../runtime/codec/index.js";
import type { Codec, WireForm, Line } from "../runtime/model.js";
import { CommandReader } from "../runtime/framing/command-reader.js";
import { generateMade } from "./helpers/made.js";
import { fieldsOf, fromHex, toHex } from "./helpers/values.js";
import { subjects } from "./helpers/vectors.js";
import { root } from "./runner/child.js";
import { assert, suite } from "./suite.js";

const test = suite("codec view");
const made = await generateMade();

async function codecOf(folder: string, name: string): Promise<Codec> {
  const file = pathToFileURL(join(folder, "families", name, "codec.ts")).href;
  return ((await import(file)) as { codec: Codec }).codec;
}

function said(run: () => unknown): string {
  try {
    const found = run();
    return found instanceof Uint8Array ? toHex(found) : JSON.stringify(found);
  } catch (error) {
    return (error as Error).message;
  }
}

function lineOf({ forms, urcs }: Codec, { of, form, urc }: DecodeVector): Line | undefined {
  const line = of === "urc" ? urcs[urc ?? ""] : forms[form ?? ""]?.[of as "response" | "completion"];
  return line?.layout && (line as Line);
}

function understood({ form, values, legal }: DecodedCommand<WireForm>): unknown {
  return { form: form.id, values, legal };
}

/** What a line says, and the same line printed from it. */
function readAndPrint(line: Line | undefined, bytes: Uint8Array): unknown {
  if (!line) return "a word";
  const values = decodeLine(line, bytes);
  return [values, toHex(encodeLine(line, values)), said(() => encodeLine(line, { ...values, stranger: 1 }))];
}

/** What a module's end makes of these bytes. */
function cut(codec: Codec, bytes: Uint8Array): unknown {
  const reader = new CommandReader<WireForm>(codec);
  reader.receive(bytes);
  const typed = reader.next();
  return typed?.kind === "command" ? [toHex(typed.text), typed.known && understood(typed.known)] : typed;
}

const shipped = (await subjects()).map((subject) => ({ folder: join(root, "generated"), ...subject }));
for (const { folder, family, vectors } of [
  ...shipped,
  ...made.subjects.map((subject) => ({ folder: made.folder, ...subject })),
]) {
  const codec = await codecOf(folder, family.name);

  test(`${family.name}: commands are written, refused, cut and read with it as with the family`, () => {
    const commands = vectors.filter((each): each is EncodeVector => each.kind === "encode");
    assert.ok(commands.length > 30, `${commands.length}`);
    for (const { name, form, values } of commands) {
      const encode = ({ forms }: Codec): Uint8Array =>
        encodeCommand(forms[form] as WireForm, fieldsOf(values));
      const written = said(() => encode(codec));
      assert.is(
        written,
        said(() => encode(family)),
        name,
      );
      if (!/^[0-9a-f]+$/.test(written)) continue;
      const bytes = fromHex(written);
      assert.equal(cut(codec, bytes), cut(family, bytes), name);
      assert.equal(
        understood(decodeCommand(codec, bytes.subarray(0, -1))),
        understood(decodeCommand(family, bytes.subarray(0, -1))),
      );
    }
  });

  test(`${family.name}: lines are read and printed with it as with the family`, () => {
    const lines = vectors.filter(
      (each): each is DecodeVector => each.kind === "decode" && !["command", "final"].includes(each.of),
    );
    assert.ok(lines.length > 10, `${lines.length}`);
    for (const vector of lines) {
      const bytes = fromHex(vector.hex);
      const [found, wanted] = [codec, family].map((each) =>
        said(() => readAndPrint(lineOf(each, vector), bytes)),
      );
      assert.is(found, wanted, vector.name);
    }
  });
}

test.run();
