// The views of a family: what a client reads of it is all in the client's view, and what comes of the view is the same.
//
// Strategy: the host's part of every script that a client could cause is played with tables that remember what was read of
// them; then with the view instead. Every command of the vectors is encoded with both. At last a client runs on its view
// against a module that has the whole family.

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { EncodeVector, SessionVector } from "../codegen/vectors/vector.js";
import { encodeCommand } from "../runtime/codec/index.js";
import type { Family, Form } from "../runtime/model.js";
import { generateMade } from "./helpers/made.js";
import { Recorder, valueAt, type Path } from "./helpers/recorder.js";
import { once, withRig } from "./helpers/rig.js";
import { proveHost } from "./helpers/session-vectors.js";
import { fieldsOf, toHex } from "./helpers/values.js";
import { subjects } from "./helpers/vectors.js";
import { root } from "./runner/child.js";
import { assert, suite } from "./suite.js";

const test = suite("views");
const made = await generateMade();
const shipped = join(root, "generated");

async function viewOf(folder: string, name: string): Promise<Family> {
  const file = pathToFileURL(join(folder, "families", name, "client.ts")).href;
  return ((await import(file)) as { family: Family }).family;
}

const all = [
  ...(await subjects()).map((subject) => ({ folder: shipped, ...subject })),
  ...made.subjects.map((subject) => ({ folder: made.folder, ...subject })),
];

/** What both have. */
function sharing<T>(whole: { readonly [id: string]: T }, view: object): { readonly [id: string]: T } {
  return Object.fromEntries(Object.entries(whole).filter(([id]) => Object.hasOwn(view, id)));
}

/** What people read is left out knowingly: the advice for a code, which an error tells if it is there. */
function isForPeople([member]: Path): boolean {
  return member === "about";
}

function said(encode: () => Uint8Array): string {
  try {
    return toHex(encode());
  } catch (error) {
    return (error as Error).message;
  }
}

for (const { folder, family, vectors } of all) {
  const view = await viewOf(folder, family.name);
  const scripts = vectors.filter(
    (each): each is SessionVector =>
      each.kind === "session" && each.commands.every(({ form }) => view.forms[form] !== undefined),
  );

  test(`${family.name}: what a session reads of its family stands in the client's view`, () => {
    const recorder = new Recorder();
    const forms = sharing(family.forms, view.forms);
    const recorded = recorder.wrap({ ...family, forms });
    for (const script of scripts) proveHost(script, recorded);
    assert.ok(scripts.length > 20 && recorder.reads.length > 100, `${recorder.reads.length}`);
    for (const path of recorder.reads.filter((each) => !isForPeople(each)))
      assert.is(valueAt(view, path), valueAt(family, path), `${path.join("/")} is read`);
  });

  test(`${family.name}: with the client's view a session concludes the same`, () => {
    for (const script of scripts) proveHost(script, view);
  });

  test(`${family.name}: with the client's view commands are encoded, and refused, in the same words`, () => {
    const encode = ({ forms }: Family, { form, values }: EncodeVector): string =>
      said(() => encodeCommand(forms[form] as Form, fieldsOf(values)));
    const commands = vectors.filter(
      (each): each is EncodeVector => each.kind === "encode" && view.forms[each.form] !== undefined,
    );
    assert.ok(commands.length > 20, `${commands.length}`);
    for (const command of commands) assert.is(encode(view, command), encode(family, command), command.name);
  });

  test(`${family.name}: a client with its view, a module with the whole family`, () =>
    withRig(family, {}, async ({ broker, client: clientOf }) => {
      const client = clientOf({ family: view });
      await client.connectAsync(broker.url);
      await client.subscribeAsync("t", { qos: 1 });
      const back = once<string>((take) =>
        client.once("message", (_, payload) => take(new TextDecoder().decode(payload))),
      );
      await client.publishAsync("t", "there and back", { qos: 1 });
      assert.is(await back, "there and back");
      await client.unsubscribeAsync("t");
      await client.endAsync();
    }));
}

test.run();
